"""State diagrams: what mermaid cannot draw, and what it refuses to read.

Of what is written here a note names a state of its own scope, no composite is inside itself or loses its last state to another one, a state is
declared once, and a pseudo-state has no name. Mermaid draws none of these: it hangs on a composite inside itself, and 12 but not 11 draws an empty
one. It reads them all the same, so that their fields are in the canonical grammar alone.
Of what others wrote it refuses two things. A composite state has one description. After a line "state A" the next line has no brace, because
mermaid takes the two for a composite of two words.
"""

from __future__ import annotations

import re
from collections.abc import Container

from mermaidgen.semantics.rules import NOTHING, Fields, Options

DEEPEST = 4  # scopes that can be open at once in the canonical grammar
WRITTEN = ("named-id", "declared-id", "source-id", "target-id", "noted-id")
READ = ("state-id", "named", "from-r", "from-s", "from-t", "from-semi")
TEXTS = ("quoted", "description", "event-text", "note-text")


class StateRules:
    """Follows the scopes that are open."""

    statements = frozenset((
        "direction", "named-state", "declared-state", "pseudo", "composite-open", "composite-end", "region-line", "start", "step", "note",
        "step-r", "step-s", "step-t", "described-r", "described-s", "described-t", "semi-step-r", "semi-step-s", "semi-described-r",
        "semi-described-s",
        "end-step-r", "end-step-s", "lone-state", "note-block", "floating-note", "class-def", "apply-class", "style", "click", "acc", "hide", "scale",
    ))  # fmt: skip
    fields = frozenset((*WRITTEN, *READ, *TEXTS, "lone-id"))

    def __init__(self) -> None:
        self._scopes: list[str] = [""]  # ids of the composites that are open, the whole diagram first
        self._states: list[set[str]] = [set()]  # of each open scope
        self._parents: dict[str, str] = {}
        self._parts = [0]  # the numbers of the composites and regions that are open
        self._homes: dict[str, int] = {}  # the part that a state belongs to: the last one that has mentioned it
        self._sizes: dict[int, int] = {}  # how many states belong to each part
        self._named: set[str] = set()
        self._shaped: set[str] = set()  # declared as composite or pseudo-state
        self._last = ""  # the state of the last statement
        self._described: dict[str, int] = {}  # how many descriptions a state has
        self._composites: set[str] = set()
        self._lone = self._after_lone = False  # whether the last line, the one before it was "state A"

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "pseudo":
            return Options("' {'", NOTHING) if self._last in self._named else None
        if rule == "composite-open":
            if self._after_lone:
                return Options("no brace in the line after 'state' and an id", NOTHING)
            return Options("a composite with one description", NOTHING) if self._described.get(self._last, 0) > 1 else None
        if rule == "noted-id":
            return Options("the name of a state of this scope", frozenset(self._states[-1]))
        if rule in ("named-id", "declared-id", "source-id", "target-id"):
            besides = self._around() | self._last_ones()
            if rule in ("named-id", "declared-id"):
                besides |= self._shaped
            if rule == "named-id" or (rule == "declared-id" and len(self._scopes) == DEEPEST):
                besides |= self._named
            return Options("the name of a state that may stand here", besides=besides)
        return self._read(rule, earlier)

    def _read(self, rule: str, earlier: Fields) -> Options | None:
        """What others may have written in a field."""
        id = next((_id(text) for field, text in earlier if field in READ), "")
        described = frozenset(id for id in self._composites if self._described.get(id))
        if rule == "named":
            return Options("a state without a description", besides=_Ids(described))
        if rule == "description" and id in described:
            return Options("one description of the composite", besides=_Matching(r"[^\s:]"))
        if self._lone and (rule == "note-text" or (rule in ("description", "event-text") and re.match(r"[0-9A-Za-z_]", id))):
            return Options("no brace in the line after 'state' and an id", besides=_Matching(r"\{"))
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        self._after_lone, self._lone = self._lone, False
        for field, text in fields:
            if field in WRITTEN:
                self._last = text
                self._states[-1].add(text)
                if field == "named-id":
                    self._named.add(text)
                if self._scopes[-1]:
                    self._parents[text] = self._scopes[-1]
                    self._move(text)
            elif field in READ:
                self._last = _id(text)
            elif field == "lone-id":
                self._lone = bool(re.fullmatch(r"[0-9A-Za-z_]+", text))
        said = sum(bool(text.strip(" \t:")) for field, text in fields if field in ("quoted", "description"))
        if said:
            self._described[self._last] = self._described.get(self._last, 0) + said
        self._follow(statement)

    def _follow(self, statement: str) -> None:
        if statement == "composite-open":
            self._parts.append(max(self._sizes, default=0) + 1)
            self._sizes[self._parts[-1]] = 0
            self._scopes.append(self._last)
            self._states.append(set())
            self._composites.add(self._last)
            self._named.discard(self._last)
            self._shaped.add(self._last)
        elif statement == "composite-end":
            self._parts.pop()
            self._scopes.pop()
            self._states.pop()
        elif statement == "region-line":
            self._states[-1] = set()
            self._parts[-1] = max(self._sizes, default=0) + 1
            self._sizes[self._parts[-1]] = 0
        elif statement == "start" and self._scopes[-1]:
            self._sizes[self._parts[-1]] += 1  # the start itself, which stays
        elif statement == "pseudo":
            self._shaped.add(self._last)

    def missing(self) -> str | None:
        return None

    def _around(self) -> frozenset[str]:
        """The composites that this scope is inside of."""
        found: set[str] = set()
        scope = self._scopes[-1]
        while scope and scope not in found:
            found.add(scope)
            scope = self._parents.get(scope, "")
        return frozenset(found)

    def _move(self, id: str) -> None:
        home = self._homes.get(id)
        if home != self._parts[-1]:
            if home is not None:
                self._sizes[home] -= 1
            self._homes[id] = self._parts[-1]
            self._sizes[self._parts[-1]] += 1

    def _last_ones(self) -> frozenset[str]:
        """The states that another composite or region would be empty without."""
        if not self._scopes[-1]:
            return NOTHING
        return frozenset(id for id, home in self._homes.items() if home != self._parts[-1] and self._sizes[home] < 2)


def _id(text: str) -> str:
    """The id of 'A : what it is' behind "as", or any other."""
    return text.partition(":")[0].strip()


class _Ids:
    """Every way to write one of some ids."""

    def __init__(self, ids: Container[str]) -> None:
        self._ids = ids

    def __contains__(self, text: object) -> bool:
        return _id(str(text)) in self._ids


class _Matching:
    """Every text in which a pattern is found."""

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern

    def __contains__(self, text: object) -> bool:
        return re.search(self._pattern, str(text)) is not None
