"""What the tests of convert/ share: how to break a checkpoint, what a GGUF says, and how a refusal reads."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFReader

import convert.writer
from convert.errors import ConvertError
from tests.tiny import HIDDEN, tiny_checkpoint, tiny_tokenizer, tiny_weights, write_safetensors

ROOT = Path(__file__).parent.parent


def edit(file: Path, change: Callable[[Any], object]) -> None:
    """Rewrites a JSON file after `change` has worked on its content."""
    content = json.loads(file.read_text(encoding="utf-8"))
    change(content)
    file.write_text(json.dumps(content), encoding="utf-8")


def fields(file: Path) -> dict[str, Any]:
    return {name: field.contents() for name, field in GGUFReader(file).fields.items()}


def logits_of(gguf: Path, ids: list[int]) -> np.ndarray:
    """The logits after each token, [tokens, vocabulary], with a float32 key-value cache."""
    f32 = int(GGMLQuantizationType.F32)
    model = llama_cpp.Llama(str(gguf), n_ctx=64, n_threads=2, logits_all=True, type_k=f32, type_v=f32, verbose=False)
    model.eval(ids)
    return np.array(model.scores[: len(ids)])


def widened(folder: Path, vocabulary: int = 292) -> Path:
    """A tiny checkpoint whose rows are all 256 long, and with a larger vocabulary slow to quantize."""
    tiny_checkpoint(folder)
    edit(folder / "config.json", lambda config: config.update(hidden_size=256, intermediate_size=256, vocab_size=vocabulary))
    rng = np.random.default_rng(0)
    sizes = {HIDDEN: 256, 160: 256, 292: vocabulary}
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    wide = {name: tuple(sizes.get(side, side) for side in values.shape) for name, values in weights.items()}
    write_safetensors(folder / "model.safetensors", {name: (rng.standard_normal(shape) * 0.05).astype(np.float16) for name, shape in wide.items()})
    return folder


def refused(base: Path, *arguments: str) -> str:
    """What `python -m convert` says when it refuses: one line; it leaves no file."""
    done = subprocess.run(
        [sys.executable, "-m", "convert", str(base), *arguments, str(base.parent / "out.gguf")], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 2, done.stderr
    assert done.stdout == "" and done.stderr.count("\n") == 1
    assert not list(base.parent.glob("out*"))
    return done.stderr


def refusal(base: Path, adapters: tuple[tuple[Path, float], ...] = (), type_name: str = "F16") -> str:
    """The same without a process of its own."""
    with pytest.raises(ConvertError) as caught:
        convert.writer.convert(base, base.parent / "out.gguf", adapters, type_name)
    assert caught.value.hint and "\n" not in str(caught.value)
    assert not list(base.parent.glob("out*"))
    return str(caught.value).replace(str(base.parent) + "/", "")
