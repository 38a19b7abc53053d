"""Sizes of a published model -> a random-weight checkpoint and a GGUF of that shape, made once and kept in the cache.

python -m tests.bench.shapes [1.5b] [0.5b]

A random model says nothing of use, but it decodes exactly as fast as a trained one: the same matrices, the same vocabulary.
Weights are drawn so that every layer adds a vector of the length that it gets, and the logits spread with a deviation of about 2.
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from tqdm import tqdm

from convert.architectures import ARCHITECTURES
from convert.writer import convert
from tests.bench.vocabulary import ROWS, cache, qwen2_vocabulary, write_tokenizer

AT_ONCE = 1 << 24  # values in memory
DEVIATION = {"embed_tokens.weight": 0.05, "norm.weight": 0.0, ".bias": 0.1}  # of what is not a matrix of a layer
ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Shape:
    """A published model's sizes, and the file type that its GGUF gets."""

    key: str
    hidden: int
    inner: int
    layers: int
    heads: int
    kv_heads: int
    type_name: str = "Q4_K_M"

    @property
    def folder(self) -> Path:
        return cache() / f"qwen2.5-{self.key}"

    @property
    def gguf(self) -> Path:
        return cache() / f"qwen2.5-{self.key}-{self.type_name.lower()}.gguf"

    def config(self) -> dict[str, object]:
        """The config.json."""
        return {
            "architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "vocab_size": ROWS, "hidden_size": self.hidden,
            "intermediate_size": self.inner, "num_hidden_layers": self.layers, "num_attention_heads": self.heads,
            "num_key_value_heads": self.kv_heads, "max_position_embeddings": 32768, "hidden_act": "silu", "rms_norm_eps": 1e-6,
            "rope_parameters": {"rope_theta": 1000000.0, "rope_type": "default"}, "tie_word_embeddings": True, "dtype": "float16",
        }  # fmt: skip


SHAPES: dict[str, Shape] = {
    row.key: row
    for row in (
        Shape("1.5b", hidden=1536, inner=8960, layers=28, heads=12, kv_heads=2),
        Shape("0.5b", hidden=896, inner=4864, layers=24, heads=14, kv_heads=2),
    )
}


def model_files(key: str) -> tuple[Path, Path]:
    """(GGUF, Hugging Face folder) of "embedded", which must be there, or of a shape, which is made if it is not."""
    if key == "embedded":
        return ROOT / "models" / "mermaidgen-9m.gguf", ROOT / "models" / "base"
    shape = SHAPES[key]
    if not shape.folder.is_dir():
        _write_checkpoint(shape)
    if not shape.gguf.is_file():
        print(f"{shape.gguf.name}: converting and quantizing", file=sys.stderr)
        convert(shape.folder, shape.gguf, type_name=shape.type_name, progress=True)
    return shape.gguf, shape.folder


def _write_checkpoint(shape: Shape) -> None:
    """Fills the folder beside its place and moves it there when it is whole."""
    part = shape.folder.with_name(shape.folder.name + ".part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir()
    (part / "config.json").write_text(json.dumps(shape.config(), indent=2), encoding="utf-8")
    write_tokenizer(part, qwen2_vocabulary())
    _write_weights(part / "model.safetensors", shape)
    part.rename(shape.folder)


def _write_weights(file: Path, shape: Shape, seed: int = 0) -> None:
    """Random float16 weights in the safetensors format, a piece of a tensor at a time."""
    tensors = {name: tensor.shape for name, tensor in ARCHITECTURES["Qwen2ForCausalLM"].tensors(shape.config()).items()}
    header: dict[str, object] = {}
    place = 0
    for name, dimensions in tensors.items():
        end = place + 2 * int(np.prod(dimensions))
        header[name] = {"dtype": "F16", "shape": dimensions, "data_offsets": (place, end)}
        place = end
    text = json.dumps(header).encode()
    rng = np.random.default_rng(seed)
    with file.open("wb") as stream, tqdm(total=place, desc=file.parent.name, unit="B", unit_scale=True) as bar:
        stream.write(len(text).to_bytes(8, "little") + text)
        for name, dimensions in tensors.items():
            left = int(np.prod(dimensions))
            mean = float(name.endswith("norm.weight"))
            deviation = next((value for end, value in DEVIATION.items() if name.endswith(end)), dimensions[-1] ** -0.5)
            while left:
                count = min(left, AT_ONCE)
                values = (rng.standard_normal(count, dtype=np.float32) * np.float32(deviation) + np.float32(mean)).astype("<f2")
                stream.write(values.tobytes())
                bar.update(values.nbytes)
                left -= count


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.shapes", description="Makes the benchmark's models.")
    parser.add_argument("keys", metavar="KEY", nargs="*", help=f"of {', '.join(SHAPES)}; all by default")
    keys = parser.parse_args().keys or list(SHAPES)
    if unknown := set(keys) - set(SHAPES):
        parser.error(f"expected some of {', '.join(SHAPES)}, found {', '.join(sorted(unknown))}")
    for key in keys:
        began = time.monotonic()
        for path in model_files(key):
            files = [path] if path.is_file() else list(path.iterdir())
            print(f"{path}: {sum(file.stat().st_size for file in files):,} bytes")
        print(f"{key}: {time.monotonic() - began:.0f} s")


if __name__ == "__main__":
    main()
