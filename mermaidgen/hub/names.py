"""What a user calls a model -> its entry: a row of models/registry.yaml, a file on the hub, or a path.

>>> find("qwen2.5-1.5b").file
'qwen2.5-1.5b-instruct-q4_k_m.gguf'
>>> find("hf:owner/repo@v1/folder/tuned.gguf").revision
'v1'
>>> find("/some/where/tuned.gguf").name
'tuned'
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from mermaidgen.config import data_path
from mermaidgen.errors import ModelError

LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml's, where PyYAML has it, takes 1 ms and not 7 at every start
GGUF, CHATML = "gguf", "chatml"  # templates: the one in the file's metadata, if it has one; ours, of prompts.py
HUB_NAME = re.compile(
    r"hf:(?P<repo>\w[\w.-]*/\w[\w.-]*)(?:@(?P<revision>\w[\w.-]*))?/(?P<file>(?:(?!\.)[^/\\\x00-\x1f]+/)*(?!\.)[^/\\\x00-\x1f]+\.gguf)", re.ASCII
)


@dataclass(frozen=True)
class Entry:
    """A model that has a name; from `file` on the columns of the registry, where what is empty or 0 is not known."""

    name: str
    file: str  # in `repo`; if it is none of the hub's, the path
    repo: str = ""
    revision: str = "main"
    quantization: str = ""
    size: int = 0  # bytes
    sha256: str = ""
    memory: int = 0  # bytes, with the default settings
    licence: str = ""
    template: str = GGUF
    context: int | None = None
    types: tuple[str, ...] = ()

    @property
    def path(self) -> Path | None:
        """Where the file is, unless it is in the cache of the hub."""
        return None if self.repo else Path(self.file)


def registry() -> dict[str, dict[str, Any]]:
    """models/registry.yaml: name -> columns of `Entry`."""
    path = data_path("models", "registry.yaml")
    models: dict[str, dict[str, Any]] = yaml.load(path.read_text(encoding="utf-8"), LOADER)["models"]
    return models


def find(name: str) -> Entry:
    """The entry of a registered name, of hf:owner/repo[@revision]/file.gguf or of the path of a .gguf file. Raises ModelError."""
    if name.startswith("hf:"):
        parts = HUB_NAME.fullmatch(name)
        if not parts:
            raise ModelError(f"expected hf:owner/repo/file.gguf, found {name!r}", hint="name one .gguf file of one repository")
        named: dict[str, Any] = {key: value for key, value in parts.groupdict().items() if value}
        return Entry(name, **named)
    if Path(name).suffix == ".gguf":
        path = Path(name).expanduser()
        return Entry(path.stem, str(path))
    models = registered()
    if name not in models:
        raise ModelError(f"no model is called {name!r}",
                         hint=f"known are {', '.join(models)}; or give the path of a .gguf file or hf:owner/repo/file.gguf")  # fmt: skip
    return models[name]


def registered() -> dict[str, Entry]:
    """The entries of the registry by their names."""
    return {name: _entry(name, row) for name, row in registry().items()}


def _entry(name: str, row: dict[str, Any]) -> Entry:
    file = row["file"] if row.get("repo") else str(data_path("models", row["file"]))
    return Entry(**row | {"name": name, "file": file, "types": tuple(row.get("types", ()))})
