"""A model name or path -> a local GGUF whose checksum is the registered one.

>>> resolve("embedded").name
'embedded'
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from mermaidgen.config import data_path
from mermaidgen.errors import ModelError


@dataclass(frozen=True)
class ModelFile:
    """A model on disk; `context` in tokens and `types` (keys, all if empty) are what it was trained for."""

    name: str
    path: Path
    context: int | None = None
    types: tuple[str, ...] = ()


def registry() -> dict[str, dict[str, Any]]:
    """models/registry.yaml: name -> file, sha256, template, context, types."""
    path = data_path("models", "registry.yaml")
    models: dict[str, dict[str, Any]] = yaml.safe_load(path.read_text(encoding="utf-8"))["models"]
    return models


def resolve(name: str) -> ModelFile:
    """The file of a registered name, checked, or the path itself. Raises ModelError."""
    path = Path(name).expanduser()
    if path.suffix == ".gguf":
        return ModelFile(path.stem, path)
    models = registry()
    if name not in models:
        raise ModelError(f"no model is called {name!r}", hint=f"known are {', '.join(models)}; or give the path of a .gguf file")
    row = models[name]
    path = data_path("models", row["file"])
    try:
        found = hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as exc:
        raise ModelError(f"cannot read the model {name!r} at {path}: {exc.strerror}", hint="check the file out again: git checkout models") from exc
    if found != row["sha256"]:
        raise ModelError(f"{path} is not the registered model: expected sha256 {row['sha256'][:16]}..., found {found[:16]}...",
                         hint="check the file out again: git checkout models")  # fmt: skip
    return ModelFile(name, path, int(row["context"]), tuple(row.get("types", ())))
