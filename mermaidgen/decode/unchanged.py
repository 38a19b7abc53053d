"""When a diagram is to be changed, its lines come again one after another, but for what is changed.

    unchanged = Unchanged(model, old_diagram)
    unchanged.accept(piece)   # of each token that is taken
    unchanged.prefer(logits)  # raises, in place, the token that goes on with the line of the old diagram that is next

A small model loses lines of a long diagram, or the end of a name. Where the output stands in the old diagram is told line by line: a line
that is there again sets the place behind it, one that is like the next one is that one changed, and any other is a new one.
"""

from __future__ import annotations

from difflib import SequenceMatcher

import numpy as np

from mermaidgen.decode.model import Model

BONUS = 4.0  # logits; more leaves the model no say where something is new
LIKE = 0.6  # likeness, from 0 to 1, of a line and the changed one


class Unchanged:
    """The place in the old diagram and what the output's last line has so far."""

    def __init__(self, model: Model, old: str) -> None:
        self._model = model
        self._lines = [line.encode() for line in old.rstrip().split("\n")]
        self._next = 0
        self._line = b""

    def prefer(self, logits: np.ndarray) -> None:
        if self._next == len(self._lines):
            return
        following = self._lines[self._next] + b"\n" * (self._next + 1 < len(self._lines))
        if following.startswith(self._line):
            logits[self._model.spelling(following, len(self._line))[:1]] += BONUS

    def accept(self, piece: bytes) -> None:
        *ended, self._line = (self._line + piece).split(b"\n")
        for line in ended:
            self._next = self._behind(line)

    def _behind(self, line: bytes) -> int:
        """The place after this line of the output; a diagram of another type has none."""
        if self._next == 0 and line.split(b" ")[0] != self._lines[0].split(b" ")[0]:
            return len(self._lines)
        if line in self._lines[self._next :]:
            return self._lines.index(line, self._next) + 1
        if self._next < len(self._lines) and SequenceMatcher(None, line, self._lines[self._next], autojunk=False).ratio() >= LIKE:
            return self._next + 1
        return self._next
