"""What the tests of LoRA adapters share: how to write one, with PEFT or without, and how to read what was merged."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from convert.checkpoint import Checkpoint
from convert.lora import Adapter
from convert.merge import Merged
from tests.convert_cases import edit
from tests.tiny import tiny_checkpoint, write_safetensors

IDS = [1, 77, 123, 45, 45, 200, 9, 260, 31, 2]
EMBEDDING, OUTPUT = "model.embed_tokens.weight", "lm_head.weight"
UP = "model.layers.1.mlp.up_proj"


def merged(base: Path, *adapters: tuple[Path, float]) -> Merged:
    checkpoint = Checkpoint.open(base)
    return Merged.of(checkpoint, {name: checkpoint.shape(name) for name in checkpoint}, [Adapter.open(folder, scale) for folder, scale in adapters])


def values(merged: Merged, name: str) -> np.ndarray:
    """A whole weight, in blocks of 100 rows, as a writer reads a large one."""
    rows = merged.before[name].shape[0]
    return np.concatenate([merged.read(name, slice(first, min(first + 100, rows))) for first in range(0, rows, 100)])


def write_adapter(folder: Path, tensors: dict[str, np.ndarray], **config: Any) -> Path:
    """An adapter of rank 2 and alpha 3 as PEFT saves it."""
    folder.mkdir()
    said = {"peft_type": "LORA", "r": 2, "lora_alpha": 3, "bias": "none", "fan_in_fan_out": False} | config
    (folder / "adapter_config.json").write_text(json.dumps(said), encoding="utf-8")
    write_safetensors(folder / "adapter_model.safetensors", {f"base_model.model.{name}": values for name, values in tensors.items()})
    return folder


def random(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


A, B, M = random(2, 64, seed=1), random(160, 2, seed=2), 1 + random(160, seed=3) ** 2
HALVES = {f"{UP}.lora_A.weight": A, f"{UP}.lora_B.weight": B}


def add_tokenizer(folder: Path, *tokens: str) -> None:
    """A tiny tokenizer with more tokens than its 292."""
    tiny_checkpoint(folder / "unused")
    for name in ("tokenizer.json", "tokenizer_config.json"):
        (folder / "unused" / name).rename(folder / name)
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    added = [{"id": 292 + i, "content": token, **flags} for i, token in enumerate(tokens)]
    edit(folder / "tokenizer.json", lambda tokenizer: tokenizer["added_tokens"].extend(added))


def random_lora(model: Any, folder: Path, seed: int, **options: Any) -> Any:
    """The model with an adapter on it, all that it trains moved by random numbers and saved as PEFT saves; returns the peft model."""
    peft, torch = pytest.importorskip("peft"), pytest.importorskip("torch")
    options = {"r": 4, "lora_alpha": 6, "target_modules": ["q_proj", "v_proj", "up_proj", "down_proj"]} | options
    adapted = peft.get_peft_model(model, peft.LoraConfig(**options)).eval()
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for parameter in {id(parameter): parameter for parameter in adapted.parameters() if parameter.requires_grad}.values():
            parameter += torch.randn(parameter.shape, generator=generator) * 0.2
    adapted.save_pretrained(folder)
    return adapted
