"""Calls to a service of others -> whether one more is allowed today, over all processes.

    allowance = Allowance(state_path() / "cloud.json", config.fallback)
    with allowance.call(tokens_at_most) as usage:      # raises AllowanceError
        ...                                            # usage is filled in; what was set aside too much comes back

The file has {"day", "calls", "dollars"} of the current day (UTC) and is locked while it is changed. Where it cannot be written nothing is allowed.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from mermaidgen.backends import Usage
from mermaidgen.config import Fallback
from mermaidgen.errors import AllowanceError

MILLION = 1_000_000


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


class Allowance:
    """What may be spent in a day, and what was, in `file`."""

    def __init__(self, file: Path, settings: Fallback, today: Callable[[], str] = _today) -> None:
        self._file, self._settings, self._today = file, settings, today

    @contextmanager
    def call(self, most: Usage) -> Iterator[Usage]:
        """Sets aside a call that takes at most so many tokens; afterwards it is counted with those it took, or as it was if none are told."""
        settings, aside = self._settings, self._dollars(most)
        with self._spent() as spent:
            if spent["calls"] + 1 > settings.calls_per_day:
                raise AllowanceError(f"{spent['calls']} calls of {settings.calls_per_day} are made today",
                                     hint="wait until tomorrow (UTC), or raise fallback.calls_per_day")  # fmt: skip
            if spent["dollars"] + aside > settings.dollars_per_day:
                found = f"{spent['dollars']:.4f} dollars are spent today, a call of up to {aside:.4f} is above {settings.dollars_per_day:.4f}"
                raise AllowanceError(found, hint="wait until tomorrow (UTC), or raise fallback.dollars_per_day")
            spent["calls"] += 1
            spent["dollars"] += aside
        usage = Usage()
        yield usage
        if usage.tokens or usage.prompt_tokens:
            with self._spent() as spent:
                spent["dollars"] = max(0.0, spent["dollars"] - aside + self._dollars(usage))

    def _dollars(self, usage: Usage) -> float:
        settings = self._settings
        return (usage.prompt_tokens * settings.prompt_price + usage.tokens * settings.answer_price) / MILLION

    @contextmanager
    def _spent(self) -> Iterator[dict[str, Any]]:
        """Today's sums, to be changed; nobody else has them meanwhile."""
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as exc:
            raise AllowanceError(f"cannot keep count in {self._file}: {exc.strerror}", hint="make its folder writable") from exc
        with open(descriptor, "r+", encoding="utf-8") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            spent = self._read(file.read())
            yield spent
            file.seek(0)
            file.truncate()
            json.dump(spent, file)

    def _read(self, text: str) -> dict[str, Any]:
        today = {"day": self._today(), "calls": 0, "dollars": 0.0}
        if not text:
            return today
        try:
            spent = json.loads(text)
            day, calls, dollars = str(spent["day"]), int(spent["calls"]), float(spent["dollars"])
        except (ValueError, TypeError, KeyError) as exc:
            raise AllowanceError(f"{self._file} is damaged: expected day, calls and dollars", hint="delete it") from exc
        return {"day": day, "calls": calls, "dollars": dollars} if day == today["day"] else today
