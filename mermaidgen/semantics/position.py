"""A diagram that is being written -> what may come next, by its type's grammar and rules together.

>>> position = Position.begin("pie", "packet").read("p")
>>> position.read("a").forced(), position.read("o")
('cket\\n    ', None)

A position is a value: to read on from it gives another one, so a text may be tried, or dropped, at no cost.
"""

from __future__ import annotations

from mermaidgen.diagrams import ANYWHERE, find
from mermaidgen.semantics.rules import Declared, Names
from mermaidgen.semantics.tables import rules_of
from mermaidgen.semantics.thread import Follower, machine

LONGEST = max(map(len, ANYWHERE))  # what mermaid takes for a header wherever it stands is kept out of all other types
RUN = 200  # characters; forced text comes in runs of at most so many
FEW = 4  # characters of which each is tried
NO_RULES = Declared(statements=frozenset())


class Position:
    """A text so far. While several `keys` are left, it is the beginning of their first words; then a follower reads it."""

    __slots__ = ("_follower", "_narrow", "_tail", "keys")

    def __init__(self, keys: tuple[str, ...], narrow: bool, tail: str = "", follower: Follower | None = None) -> None:
        self.keys = keys
        self._narrow = narrow
        self._tail = tail  # all of the text while its type is open, then its last characters
        self._follower = follower

    @classmethod
    def begin(cls, *keys: str, narrow: bool = False) -> Position:
        """Before the first character of a diagram of one of these types."""
        return cls(keys, narrow, "", _follower(keys[0], narrow) if len(keys) == 1 else None)

    def read(self, text: str) -> Position | None:
        """After more text; None if it cannot stand here."""
        tail = self._tail + text
        follower = self._follower
        if follower is None:
            keys = tuple(key for key in self.keys if any(word.startswith(tail) or tail.startswith(word) for word in find(key).headers))
            if len(keys) > 1:
                return Position(keys, self._narrow, tail)
            return Position.begin(*keys, narrow=self._narrow).read(tail) if keys else None
        if "C4" in tail and self.keys[0] != "c4" and any(word in tail for word in ANYWHERE):
            return None
        follower = follower.read(text)
        return Position(self.keys, self._narrow, tail[-LONGEST:], follower) if follower else None

    def allows(self, text: str) -> bool:
        """Whether this text may come next."""
        return self.read(text) is not None

    def ends(self) -> bool:
        """Whether the text may end here."""
        return self._follower is not None and self._follower.ends()

    def must_end(self) -> bool:
        """Whether nothing may come next."""
        return self._follower is not None and self._follower.state.stacks == (None,)

    def takes(self, low: int, high: int) -> bool:
        """Whether a character may come next whose code point lies between these, both included."""
        return self._follower is not None and self._follower.takes(low, high)

    def starts(self) -> frozenset[str] | None:
        """The characters of which one comes next, or None if they are many."""
        if self._follower is not None:
            return self._follower.starts()
        words = {word for key in self.keys for word in find(key).headers}
        return frozenset(word[len(self._tail)] for word in words if word.startswith(self._tail) and word != self._tail)

    def forced(self) -> str:
        """The text that must come next, whatever follows it; empty if there is a choice, the end included."""
        position, text = self, ""
        while len(text) < RUN:
            starts = position.starts()
            if starts is None or len(starts) > FEW or position.ends():
                break
            ways = [(character, following) for character in starts if (following := position.read(character))]
            if len(ways) != 1:
                break
            text += ways[0][0]
            position = ways[0][1]
        return text


def _follower(key: str, narrow: bool) -> Follower:
    rules = rules_of(key, narrow) or Names(NO_RULES)
    return Follower.begin(machine(key, rules.statements | rules.fields), rules)
