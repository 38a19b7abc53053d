"""What was done -> lines of JSON in a file of this machine, and sums of them. Nothing of it is sent anywhere.

{"time": "2026-01-31T12:00:00+00:00", "type": "pie", "backend": "local", "model": "embedded", "success": true, "score": 96, "tokens": 40,
 "fallbacks": 0, "repairs": [], "attempts": 1, "retries": 0, "seconds": 0.05}

The words of requests are written down only if the setting `log.requests` says so. A file that is full becomes <file>.1, and the one before it goes.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from mermaidgen.config import Log, state_path

MB = 1_000_000


class Journal:
    """The log file; where it cannot be written, nothing is."""

    def __init__(self, path: Path, megabytes: float) -> None:
        self._path, self._most = path, megabytes * MB

    @classmethod
    def of(cls, settings: Log) -> Journal:
        return cls(Path(settings.path) if settings.path else state_path() / "log.jsonl", settings.megabytes)

    def write(self, entry: Mapping[str, Any]) -> None:
        """Adds a line, whole, whoever else writes."""
        if not self._most:
            return
        text = json.dumps({"time": datetime.now(UTC).isoformat(timespec="seconds"), **entry}, ensure_ascii=False) + "\n"
        line = text.encode("utf-8", "backslashreplace")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with self._opened() as file:
                fcntl.flock(file, fcntl.LOCK_EX)
                if file.tell() and file.tell() + len(line) > self._most:
                    self._path.replace(_older(self._path))
                    with self._opened() as fresh:
                        fresh.write(line)
                else:
                    file.write(line)
        except OSError:
            return

    def _opened(self) -> BinaryIO:
        return os.fdopen(os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab")

    def read(self) -> Iterator[dict[str, Any]]:
        """All entries that are there, the oldest first; lines that are none are left out."""
        for path in (_older(self._path), self._path):
            try:
                lines = path.read_bytes().splitlines()
            except OSError:
                continue
            for line in lines:
                try:
                    entry = json.loads(line)
                except ValueError:
                    continue
                if isinstance(entry, dict):
                    yield entry


def _older(path: Path) -> Path:
    return path.with_name(path.name + ".1")


@dataclass
class Sum:
    """Of one type and model: `score` is the mean of the successful requests, `seconds` of all."""

    type: str
    model: str
    requests: int = 0
    success: int = 0
    score: float = 0.0
    retries: int = 0
    fallbacks: int = 0
    seconds: float = 0.0
    tokens: int = 0

    def add(self, entry: Mapping[str, Any]) -> None:
        self.requests += 1
        self.seconds += (entry.get("seconds", 0.0) - self.seconds) / self.requests
        self.retries += entry.get("retries", 0)
        self.fallbacks += entry.get("fallbacks", 0)
        self.tokens += entry.get("tokens", 0)
        if entry.get("success"):
            self.success += 1
            self.score += (entry.get("score", 0) - self.score) / self.success


class Sums:
    """Sums by type and model, entry by entry."""

    def __init__(self, entries: Iterable[Mapping[str, Any]] = ()) -> None:
        self._sums: dict[tuple[str, str], Sum] = {}
        for entry in entries:
            self.add(entry)

    def add(self, entry: Mapping[str, Any]) -> None:
        kind = str(entry.get("type", "")), str(entry.get("model", ""))
        self._sums.setdefault(kind, Sum(*kind)).add(entry)

    def rows(self) -> list[dict[str, Any]]:
        """A row for each type and model, the most used first; types and models that are not known are empty."""
        rows = [asdict(one) | {"score": round(one.score, 1), "seconds": round(one.seconds, 4)} for one in self._sums.values()]
        return sorted(rows, key=lambda row: (-row["requests"], row["type"], row["model"]))
