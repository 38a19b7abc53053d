"""What a user calls a model -> a local GGUF whose checksum is the expected one.

>>> resolve("embedded").name
'embedded'

names.py says what a name stands for, store.py which files of the hub are here, transfer.py fetches them; nothing else touches the network.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mermaidgen.decode.header import List, read_header
from mermaidgen.hub.names import GGUF, find, registry
from mermaidgen.hub.store import check_once, locate, read_record, verified

__all__ = ["ModelFile", "describe", "registry", "resolve"]


@dataclass(frozen=True)
class ModelFile:
    """A model on disk; `context` in tokens and `types` (keys, all if empty) are what it was trained for; `template` is as in the registry."""

    name: str
    path: Path
    context: int | None = None
    types: tuple[str, ...] = ()
    template: str = GGUF


def resolve(name: str, again: bool = False) -> ModelFile:
    """The file that a name stands for, with the sha256 that is known of it; it is read through once, or `again`.

    Raises ModelError, also where it has to be pulled first.
    """
    entry = find(name)
    path = entry.path or verified(entry, again)
    if entry.path and entry.sha256:
        check_once(entry, path, again)
    return ModelFile(entry.name, path, entry.context, entry.types, entry.template)


def describe(name: str) -> dict[str, Any]:
    """What is known of a model, as columns of `Entry`, with its path and the metadata of its file, if it is here. Raises ModelError."""
    entry = find(name)
    path, record = entry.path or locate(entry), read_record(entry) if entry.repo else None
    known = {key: value for key, value in asdict(entry).items() if value and (entry.repo or key not in ("file", "revision"))}
    if record:
        known |= {"commit": record.commit, "sha256": record.sha256, "size": record.size}
    if path:
        said = read_header(path).metadata.items()
        known["path"] = str(path)
        known["metadata"] = {key: f"{value.count} x {value.of}" if isinstance(value, List) else value for key, value in said}
    return known
