"""Answers kept on disk: the same request, model and options need not be written again.

    answers = Answers(path, keep=1000)
    answers.get(key) or answers.put(key, text)

A SQLite file that several processes may use; above `keep` the least recently used go.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

TABLE = "CREATE TABLE IF NOT EXISTS answers (key TEXT PRIMARY KEY, answer TEXT NOT NULL, used REAL NOT NULL)"
PATIENCE = 5.0  # seconds to wait for another process


class Answers:
    """The answers in one file; a file that cannot be used is as good as none."""

    def __init__(self, path: Path, keep: int) -> None:
        self._path, self._keep = path, keep

    @staticmethod
    def key(*parts: Any) -> str:
        """One name for all that decides an answer."""
        return hashlib.sha256(json.dumps(parts, sort_keys=True, default=str).encode()).hexdigest()

    def get(self, key: str) -> dict[str, Any] | None:
        """What was put there, if it is still kept."""
        if not self._path.exists():
            return None
        try:
            with closing(self._open()) as database, database:
                row = database.execute("UPDATE answers SET used = ? WHERE key = ? RETURNING answer", (time.time(), key)).fetchone()
            return json.loads(row[0]) if row else None
        except (sqlite3.Error, ValueError):
            return None

    def put(self, key: str, answer: dict[str, Any]) -> None:
        """Keeps an answer."""
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with closing(self._open()) as database, database:
                database.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?)", (key, json.dumps(answer), time.time()))
                database.execute("DELETE FROM answers WHERE key NOT IN (SELECT key FROM answers ORDER BY used DESC LIMIT ?)", (self._keep,))
        except (sqlite3.Error, OSError):
            return

    def _open(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=PATIENCE)
        database.execute(TABLE)
        return database
