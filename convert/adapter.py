"""A PEFT adapter -> a GGUF of its own, which llama.cpp attaches to the model of its base when it runs.

>>> convert_adapter("Qwen2.5-1.5B", Path("adapter.gguf"), Path("adapter"))
Path('adapter.gguf')

    blk.0.attn_q.weight.lora_a   [r, in]           A
    blk.0.attn_q.weight.lora_b   [out, r]          B, its rows in the order that the weight's have in the GGUF
    token_embd.weight.lora_a     [vocabulary, r]   A of an embedding, transposed
    token_embd.weight.lora_b     [hidden, r]
    adapter.lora.alpha           one for all

llama.cpp adds alpha / r * B A, times a scale given then; where a module's factor is another, by a pattern or by rsLoRA, its B makes up for it
(llama.cpp's own converter leaves that out).
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import gguf
import numpy as np
from gguf import GGUFWriter

from convert.architectures import EMBEDDING, OUTPUT, architecture_of, tensors_of
from convert.checkpoint import Checkpoint
from convert.errors import ConvertError
from convert.lora import Adapter
from convert.merge import ENDS, Merged
from convert.metadata import add_checksums, add_origin
from convert.source import find
from convert.updates import Given, LowRank, same
from convert.writer import beside

MERGE_IT = "merge it: leave out --adapter-only"


def convert_adapter(base: str | Path, out: Path, folder: Path, scale: float = 1.0) -> Path:
    """Writes `out` in float32 from the adapter in `folder`, which was trained on `base`, a Hugging Face folder or owner/name; returns `out`."""
    source = find(base)
    row, config = architecture_of(source.folder)
    checkpoint, adapter = Checkpoint.open(source.folder), Adapter.open(folder, scale)
    tensors = tensors_of(row, config, checkpoint)
    pairs = _pairs(adapter, checkpoint, tied=OUTPUT not in tensors)
    Merged.of(checkpoint, {name: tensor.shape for name, tensor in tensors.items()}, [adapter])  # raises where the shapes are not the base's
    ((alpha, _),) = Counter(pair.factor * pair.rank for pair in pairs.values()).most_common(1)
    if not alpha or not math.isfinite(alpha):
        raise ConvertError(f"{folder}: expected a scale and a lora_alpha other than 0, found {alpha:g} as their product", "leave the adapter out")
    if note := adapter.other_base(source.folder):
        print(f"convert: {note}", file=sys.stderr)
    with beside(out) as temporary:
        with closing(GGUFWriter(temporary / out.name, gguf.MODEL_ARCH_NAMES[row.arch])) as writer:
            add_origin(writer, out.stem, source, [(folder, scale)], {}, kind="adapter")
            writer.add_string(gguf.Keys.Adapter.TYPE, "lora")
            writer.add_float32(gguf.Keys.Adapter.LORA_ALPHA, alpha)
            add_checksums(writer, [source.folder / "config.json", *adapter.files])
            for name, pair in pairs.items():
                tensor = tensors[name]
                a, b = pair.checkpoint.read(pair.a), pair.checkpoint.read(pair.b) * np.float32(pair.factor * pair.rank / alpha)
                writer.add_tensor(f"{tensor.name}.lora_a", np.ascontiguousarray(a.T) if pair.embedding else a)
                writer.add_tensor(f"{tensor.name}.lora_b", tensor.change(b) if tensor.change else b)
            writer.write_header_to_file()
            writer.write_kv_data_to_file()
            writer.write_tensors_to_file()
        (temporary / out.name).replace(out)
    return out


def _pairs(adapter: Adapter, checkpoint: Checkpoint, tied: bool) -> dict[str, LowRank]:
    """Name in the checkpoint -> halves, of an adapter that has nothing else."""
    pairs = {name: update for name, update in adapter.updates.items() if isinstance(update, LowRank)}
    others = {name: "a replaced" for name in adapter.given}
    others |= {name: "tokens or a bias for" for name in adapter.updates if name not in pairs}
    others |= {name: "DoRA on" for name, pair in pairs.items() if pair.magnitude}
    others |= {name: "a tied" for name in pairs if tied and name in ENDS}
    for name, old in adapter.old.items():
        before = Given(EMBEDDING if tied and name in ENDS else name, checkpoint)
        if before.name in checkpoint and not (old.fits(before.shape) and same(old.read, before.read, old.shape[0])):
            others[name] = "a base with another"
    for name, found in others.items():
        raise ConvertError(f"{adapter.folder}: expected A and B of untied weights, all that llama.cpp attaches, found {found} {name}", MERGE_IT)
    if not pairs:
        raise ConvertError(f"{adapter.folder}: expected A and B of a weight, found none", MERGE_IT)
    return pairs
