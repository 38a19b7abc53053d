"""When a diagram is to be changed, its lines come again one after another, but for what is changed.

    unchanged = Unchanged(model, old_diagram)
    unchanged.accept(piece)   # of each token that is taken
    unchanged.prefer(logits)  # raises, in place, the token that goes on with the line of the old diagram that is next

A small model loses lines of a long diagram, or the end of a name. Where the output stands in the old diagram is told line by line: the
next line that is there again sets the place behind it, and so does a later one of which there is no other; one that is like the next one is
that one changed, and any other is new. Lines are compared without their indentation. The first line, which tells the type, is the model's own.
"""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import accumulate

import numpy as np

from mermaidgen.decode.model import Model
from mermaidgen.diagrams import of_text

BONUS = 4.0  # logits; more leaves the model no say where something is new
LIKE = 0.6  # likeness, from 0 to 1, of a line and the changed one


class Unchanged:
    """The place in the old diagram and what the output's last line has so far."""

    def __init__(self, model: Model, old: str) -> None:
        self._model = model
        self._text = old.rstrip().encode()
        self._lines = self._text.split(b"\n")
        self._bare = [line.strip() for line in self._lines]
        self._starts = list(accumulate((len(line) + 1 for line in self._lines), initial=0))  # in the text
        self._next = 0
        self._line = b""

    def prefer(self, logits: np.ndarray) -> None:
        if not 0 < self._next < len(self._lines):
            return
        line, said = self._lines[self._next], self._line.lstrip()
        begin = len(line) - len(line.lstrip()) + len(said) if said else len(self._line)
        if self._bare[self._next].startswith(said) and (said or line.startswith(self._line)):
            logits[self._model.spelling(self._text, self._starts[self._next] + begin)[:1]] += BONUS

    def accept(self, piece: bytes) -> None:
        *ended, self._line = (self._line + piece).split(b"\n")
        for line in ended:
            self._next = self._behind(line.strip())

    def _behind(self, line: bytes) -> int:
        """The place after this line of the output; a diagram of another type has none."""
        if self._next == 0:
            same = of_text(line.decode(errors="replace")) == of_text(self._bare[0].decode(errors="replace"))
            return 1 if same else len(self._lines)
        left = self._bare[self._next :]
        if left and left[0] == line:
            return self._next + 1
        if left.count(line) == 1:
            return self._next + left.index(line) + 1
        if left and SequenceMatcher(None, line, left[0], autojunk=False).ratio() >= LIKE:
            return self._next + 1
        return self._next
