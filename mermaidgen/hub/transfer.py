"""A file on the hub -> the same file in the cache of huggingface-hub, whole and with the right checksum, or not there at all.

>>> pull("qwen2.5-1.5b").path  # doctest: +SKIP
PosixPath('~/.cache/huggingface/hub/models--Qwen--Qwen2.5-1.5B-Instruct-GGUF/snapshots/91cad.../qwen2.5-1.5b-instruct-q4_k_m.gguf')

What has come when a transfer breaks is kept, and the next one goes on behind it: hf_hub_download begins anew in each process, so http_get, which it
uses itself, writes into a file of ours. Only a file that was checked becomes a blob of the cache; hf_hub_download then links it.
"""

from __future__ import annotations

import fcntl
import re
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from huggingface_hub import HfApi, constants, get_hf_file_metadata, hf_hub_download, hf_hub_url
from huggingface_hub.errors import (  # type: ignore[attr-defined]  # HTTPError is httpx's or httpx2's, by version
    GatedRepoError,
    HfHubHTTPError,
    HTTPError,
    LocalEntryNotFoundError,
    OfflineModeIsEnabled,
    RemoteEntryNotFoundError,
    RepositoryNotFoundError,
    RevisionNotFoundError,
)
from huggingface_hub.file_download import http_get
from huggingface_hub.utils import build_hf_headers  # type: ignore[attr-defined]

from mermaidgen.errors import ModelError
from mermaidgen.hub.names import Entry, find
from mermaidgen.hub.store import cache, check, folder, is_sha256, locate, part_path, read_record, remember, verified

COMMIT = re.compile("[0-9a-f]{40}")
LOG_IN = "log in with `hf auth login` or set HF_TOKEN"
# What went wrong, why, and what to do; the first row that fits counts.
REASONS: tuple[tuple[type[Exception], str, str], ...] = (
    (OfflineModeIsEnabled, "HF_HUB_OFFLINE is set", "unset it to fetch models"),
    (GatedRepoError, "{repo} is gated", "accept its terms at {endpoint}/{repo}, then " + LOG_IN),
    (RepositoryNotFoundError, "there is no repository {repo} that you may read", f"mend the name or, if it is private, {LOG_IN}"),
    (RevisionNotFoundError, "{repo} has no revision {revision}", "name a branch, a tag or a commit that it has"),
    (RemoteEntryNotFoundError, "{repo} has no file {file}", "it has: {files}"),
    (LocalEntryNotFoundError, "no answer from {endpoint}", "check the network and HF_ENDPOINT, then pull it again"),
    (HfHubHTTPError, "{endpoint} answered with status {status}", "{status_hint}"),
    (HTTPError, "no connection to {endpoint}: {error}", "check the network and HF_ENDPOINT, then pull it again: what has come is kept"),
    (OSError, "{error}", "free some space, or set HF_HOME to a folder that may be written to, then pull it again"),
    (ValueError, "{error}", "name it hf:owner/repo/file.gguf"),
)
STATUS_HINTS = {401: f"{LOG_IN}; a token that is set may have run out", 403: "set HF_TOKEN to one that may read this repository",
                404: "check the name and HF_ENDPOINT", 429: "wait some minutes"}  # fmt: skip


@dataclass(frozen=True)
class Offer:
    """What the hub has under a name: the commit that its revision is now, the entity tag (of large files the sha256) and the bytes."""

    commit: str
    etag: str
    size: int


@dataclass(frozen=True)
class Pulled:
    """The file, and what there is to say about it."""

    path: Path
    note: str = ""


def pull(name: str) -> Pulled:
    """Fetches the file of a name unless it is here. If the hub has another one by now, the note says so and the file stays. Raises ModelError."""
    entry = find(name)
    if entry.path:
        raise ModelError(f"{name} needs no pulling: expected a model of the hub, found the file {entry.path}", hint="see `mermaidgen models list`")
    here = locate(entry)
    if here and COMMIT.fullmatch(entry.revision):
        return Pulled(verified(entry))
    try:
        offer = _ask(entry)
    except ModelError as exc:
        if not here:
            raise
        return Pulled(verified(entry), f"{exc}; the file that is here stays")
    if here:
        path, record = verified(entry), read_record(entry)
        if record and is_sha256(offer.etag) and offer.etag != record.sha256:
            return Pulled(path, f"{name} has changed on the hub: expected sha256 {record.sha256[:16]}... of commit {record.commit[:10]}, found "
                                f"{offer.etag[:16]}... of {offer.commit[:10]}; the file that is here stays until `models rm`")  # fmt: skip
        return Pulled(path)
    if entry.sha256 and is_sha256(offer.etag) and offer.etag != entry.sha256:
        raise ModelError(f"{name} has changed on the hub: expected sha256 {entry.sha256[:16]}..., found {offer.etag[:16]}...",
                         hint=f"if you want that one, name it hf:{entry.repo}/{entry.file}")  # fmt: skip
    _fetch(entry, offer)
    return Pulled(verified(entry))


def _ask(entry: Entry) -> Offer:
    with _explained(entry):
        found = get_hf_file_metadata(hf_hub_url(entry.repo, entry.file, revision=entry.revision))
    commit, etag = found.commit_hash or "", found.etag or ""
    if not COMMIT.fullmatch(commit) or not re.fullmatch("[0-9a-f]{40,64}", etag) or not found.size:
        raise ModelError(f"cannot fetch {entry.name}: expected commit, checksum and size from {constants.ENDPOINT}, found {commit!r}, {etag!r}, "
                         f"{found.size}", hint="HF_ENDPOINT must be a hub; look for a proxy in between")  # fmt: skip
    return Offer(commit, etag, found.size)


def _fetch(entry: Entry, offer: Offer) -> None:
    """Makes the file of an offer a part of the cache; of several processes one does the work and the others wait for it."""
    blob, part = folder(entry) / "blobs" / offer.etag, part_path(entry, offer.etag)
    expected = entry.sha256 or (offer.etag if is_sha256(offer.etag) else "")
    with _explained(entry):
        for parent in (blob.parent, part.parent, folder(entry) / "snapshots"):
            parent.mkdir(parents=True, exist_ok=True)
        with part.open("ab") as stream:
            _lock(stream, entry)
            if blob.exists():
                sha256 = check(entry.name, blob, expected, hint="delete that file, then pull it again")
            else:
                _append(entry, offer, stream)
                try:
                    sha256 = check(entry.name, part, expected, hint="it was damaged on its way: pull it again")
                except ModelError:
                    stream.truncate(0)
                    raise
                part.replace(blob)
        part.unlink(missing_ok=True)
        hf_hub_download(entry.repo, entry.file, revision=offer.commit)
        remember(entry, offer.commit, sha256)


def _append(entry: Entry, offer: Offer, stream: BinaryIO) -> None:
    """Fetches what the file lacks at its end."""
    there = stream.seek(0, 2)
    if there > offer.size:
        there = stream.seek(0)
        stream.truncate()
    needed, free = offer.size - there, shutil.disk_usage(cache()).free
    if free < needed:
        raise ModelError(f"no room for {entry.name} in {cache()}: expected {needed / 1e6:,.0f} MB free, found {free / 1e6:,.0f} MB",
                         hint="free some, or set HF_HOME to a folder on another disk")  # fmt: skip
    url = hf_hub_url(entry.repo, entry.file, revision=offer.commit)
    http_get(url, stream, resume_size=there, headers=build_hf_headers(), expected_size=offer.size, displayed_filename=entry.file)
    stream.flush()


def _lock(stream: BinaryIO, entry: Entry) -> None:
    """Waits until no other process fetches this file; the lock ends with the stream."""
    try:
        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        print(f"another process is fetching {entry.name}; waiting for it", file=sys.stderr)
        fcntl.flock(stream, fcntl.LOCK_EX)


@contextmanager
def _explained(entry: Entry) -> Iterator[None]:
    """Whatever goes wrong inside is a ModelError that says why and what to do."""
    try:
        yield
    except tuple(kind for kind, _, _ in REASONS) as exc:
        reason, hint = next((reason, hint) for kind, reason, hint in REASONS if isinstance(exc, kind))
        status = exc.response.status_code if isinstance(exc, HfHubHTTPError) else 0
        said = {"repo": entry.repo, "revision": entry.revision, "file": entry.file, "endpoint": constants.ENDPOINT, "status": status,
                "status_hint": STATUS_HINTS.get(status, "try again later"), "error": " ".join(str(exc).split()),
                "files": _files(entry) if isinstance(exc, RemoteEntryNotFoundError) else ""}  # fmt: skip
        raise ModelError(f"cannot fetch {entry.name}: {reason.format_map(said)}", hint=hint.format_map(said)) from exc


def _files(entry: Entry) -> str:
    """The GGUF files that the repository does have."""
    try:
        return ", ".join(file for file in HfApi().list_repo_files(entry.repo, revision=entry.revision) if file.endswith(".gguf")) or "no .gguf file"
    except (HTTPError, OSError):
        return f"see {constants.ENDPOINT}/{entry.repo}"
