"""The cache of huggingface-hub -> the files of the hub that are here, each with what was found when it was checked.

    models--owner--repo/
        blobs/<sha256>                                  the content
        snapshots/<commit>/file.gguf                    a link to it
        mermaidgen/<revision>/file.gguf.json            our record: which commit the revision was when it was pulled, and the checksum
        mermaidgen/<revision>/file.gguf.<sha256>.part   what has come so far

The record is in this cache, not in one of our own, so that it goes where the file goes: away with it, or with HF_HOME to a machine without network.
"""

from __future__ import annotations

import glob
import hashlib
import json
import os
import re
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from mermaidgen.config import cache_path
from mermaidgen.errors import ModelError
from mermaidgen.hub.names import Entry, registered


@dataclass(frozen=True)
class Record:
    """A file that was checked: it had this sha256 when it had this size and was last changed then."""

    repo: str
    revision: str
    file: str
    commit: str
    sha256: str
    size: int
    changed: int  # nanoseconds


def cache() -> Path:
    """Where huggingface-hub keeps what it fetches: HF_HUB_CACHE, or hub/ in HF_HOME."""
    from huggingface_hub import constants  # 13 ms that other models need not spend

    return Path(constants.HF_HUB_CACHE)


def folder(entry: Entry) -> Path:
    return cache() / f"models--{entry.repo.replace('/', '--')}"


def snapshot_path(entry: Entry, commit: str) -> Path:
    return folder(entry) / "snapshots" / commit / entry.file


def part_path(entry: Entry, sha256: str) -> Path:
    return folder(entry) / "mermaidgen" / entry.revision / f"{entry.file}.{sha256}.part"


def read_record(entry: Entry) -> Record | None:
    """What is known of an entry's file; None if nothing is."""
    try:
        return Record(**json.loads(_record_path(entry).read_bytes()))
    except (OSError, ValueError, TypeError):
        return None


def entries() -> list[Entry]:
    """The models of the registry, and behind them what else was pulled."""
    rows = list(registered().values())
    known = {(entry.repo, entry.revision, entry.file) for entry in rows}
    return [*rows, *(entry for entry in pulled() if (entry.repo, entry.revision, entry.file) not in known)]


def pulled() -> Iterator[Entry]:
    """All that was pulled and is still here, under its name on the hub."""
    for path in sorted(cache().glob("models--*/mermaidgen/*/**/*.gguf.json")):
        with suppress(OSError, ValueError, TypeError):
            record = Record(**json.loads(path.read_bytes()))
            at = "" if record.revision == "main" else f"@{record.revision}"
            entry = Entry(f"hf:{record.repo}{at}/{record.file}", record.file, record.repo, record.revision, size=record.size, sha256=record.sha256)
            if locate(entry):
                yield entry


def locate(entry: Entry) -> Path | None:
    """The entry's file; of the hub's that of the commit that was pulled, or that another program fetched. None if it is not here."""
    if entry.path:
        return entry.path if entry.path.is_file() else None
    record = read_record(entry)
    try:
        commit = record.commit if record else (folder(entry) / "refs" / entry.revision).read_text(encoding="utf-8")
    except OSError:
        commit = entry.revision
    path = snapshot_path(entry, commit)
    return path if path.is_file() else None


def verified(entry: Entry, again: bool = False) -> Path:
    """The entry's file, read through unless it is as it was when that was last done, or `again`. Raises ModelError."""
    path = locate(entry)
    if path is None:
        raise missing(entry, hint=f"fetch it with: mermaidgen models pull {entry.name}")
    record, blob, stat = read_record(entry), path.resolve().name, path.stat()
    expected = entry.sha256 or (record.sha256 if record else blob if is_sha256(blob) else "")
    if record and not again and (record.sha256, record.size, record.changed) == (expected, stat.st_size, stat.st_mtime_ns):
        return path
    found = check(entry.name, path, expected, hint=f"fetch it anew: mermaidgen models rm {entry.name}; mermaidgen models pull {entry.name}")
    with suppress(OSError):  # a cache that others fill and that we may only read: the file is read through each time
        remember(entry, path.relative_to(folder(entry) / "snapshots").parts[0], found)
    return path


def remember(entry: Entry, commit: str, sha256: str) -> None:
    """Records that the entry's file of a commit has this checksum."""
    stat = snapshot_path(entry, commit).stat()
    record = Record(entry.repo, entry.revision, entry.file, commit, sha256, stat.st_size, stat.st_mtime_ns)
    _write(_record_path(entry), asdict(record))


def _write(path: Path, record: dict[str, Any]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{os.getpid()}.part")
    part.write_text(json.dumps(record), encoding="utf-8")
    part.replace(path)


def check_once(entry: Entry, path: Path, again: bool = False) -> None:
    """Reads a file of the package through, unless it is as it was when that was last done, or `again`. Raises ModelError."""
    stat = path.stat() if path.is_file() else None
    found = {"path": str(path), "size": stat.st_size, "changed": stat.st_mtime_ns, "sha256": entry.sha256} if stat else {}
    note = cache_path() / "checked" / f"{entry.sha256}.json"
    with suppress(OSError, ValueError):
        if not again and found and json.loads(note.read_bytes()) == found:
            return
    check(entry.name, path, entry.sha256, hint="check it out again (git checkout models), or install the wheel anew")
    with suppress(OSError):  # no home, or one that may only be read: the file is read through each time
        _write(note, found)


def check(name: str, path: Path, expected: str, hint: str) -> str:
    """The sha256 of a model's file. Raises ModelError if it is not the expected one (none: any is) or cannot be computed."""
    try:
        with path.open("rb") as stream:
            found = hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError as exc:
        raise ModelError(f"cannot read the model {name!r} at {path}: {exc.strerror}", hint=hint) from exc
    if found != (expected or found):
        raise ModelError(f"{path} is not the model {name!r}: expected sha256 {expected[:16]}..., found {found[:16]}...", hint=hint)
    return found


def remove(entry: Entry) -> int:
    """Deletes the entry's file, what has come of it so far, and its record; the bytes that this frees. Raises ModelError if nothing is here."""
    path = locate(entry)
    content = [path.resolve()] if path else []
    content += [Path(part) for part in glob.glob(f"{glob.escape(str(part_path(entry, '')).removesuffix('.part'))}*.part")]
    if not content:
        raise missing(entry, hint="see `mermaidgen models list`")
    links = [link for snapshot in folder(entry).glob("snapshots/*") if (link := snapshot / entry.file).resolve() in content]
    freed = sum(file.stat().st_size for file in content)
    for file in (*links, *content, _record_path(entry)):
        file.unlink(missing_ok=True)
    return freed


def missing(entry: Entry, hint: str) -> ModelError:
    return ModelError(f"the model {entry.name!r} is not here: expected {entry.file} of {entry.repo} in {cache()}, found none", hint=hint)


def is_sha256(text: str) -> bool:
    return re.fullmatch("[0-9a-f]{64}", text) is not None


def _record_path(entry: Entry) -> Path:
    return folder(entry) / "mermaidgen" / entry.revision / f"{entry.file}.json"

