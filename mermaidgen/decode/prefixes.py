"""What a model computes of the beginning that all its prompts share -> a file, so that the next process need not compute it again.

A file's name is a hash of what it depends on (the model's file, these tokens, the library) and one of its content. What does not have
the content that its name says was cut off or changed, and is dropped. Files are written under a process's own name and renamed when whole;
what processes left that are gone is swept away.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from mermaidgen.decode.context import Context
from mermaidgen.decode.library import llama_cpp, load_variant

LEAST = 32  # tokens; a shorter beginning is computed as fast as a file is read
KEPT = 16  # files; the oldest go


class Prefixes:
    """The files of one model in a folder; no folder, no files."""

    def __init__(self, folder: Path | None, fingerprint: tuple[Any, ...], adapter: Any = None) -> None:
        self._folder = folder
        self._owner = (fingerprint, adapter, llama_cpp.__version__, load_variant())

    def restore(self, context: Context, slot: int, tokens: Sequence[int]) -> bool:
        """Fills a slot with what was computed of these tokens; False if there is no file of them."""
        if self._folder is None or len(tokens) < LEAST:
            return False
        for path in self._folder.glob(f"{self._key(tokens)}-*.state"):
            if path.stem.rpartition("-")[2] == _digest(path) and context.restore(slot, path) and context.tokens[slot] == list(tokens):
                return True
            context.trim(slot, 0)
            path.unlink(missing_ok=True)
        return False

    def save(self, context: Context, slot: int, tokens: Sequence[int]) -> None:
        """Keeps what a slot has read, which is just these tokens. A disk that is full or locked is no reason to fail."""
        if self._folder is None or len(tokens) < LEAST:
            return
        part = self._folder / f"{self._key(tokens)}.{os.getpid()}.part"
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            self._sweep()
            try:
                if context.save(slot, part):
                    part.replace(self._folder / f"{self._key(tokens)}-{_digest(part)}.state")
            finally:
                part.unlink(missing_ok=True)

    def _sweep(self) -> None:
        assert self._folder is not None
        for part in self._folder.glob("*.part"):
            process = part.stem.rpartition(".")[2]
            if not process.isdigit() or not _alive(int(process)):
                part.unlink(missing_ok=True)
        files = sorted(self._folder.glob("*.state"), key=lambda path: path.stat().st_mtime)
        for path in files[: max(0, len(files) - KEPT + 1)]:
            path.unlink(missing_ok=True)

    def _key(self, tokens: Sequence[int]) -> str:
        return hashlib.sha256(repr((self._owner, list(tokens))).encode()).hexdigest()[:32]


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()[:32]


def _alive(process: int) -> bool:
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        pass
    return True
