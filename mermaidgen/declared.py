"""What a diagram has declared -> which names the next line may use, so that no arrow leads to a name that was mistyped.

mermaid.js would take such a line and draw a new box. These rules are for decoding alone; a diagram that breaks them is valid.
They have the form of the rules in semantics.py: a line may always be finished.
"""

from __future__ import annotations

import re
from collections.abc import Collection


def known(name: str, complete: bool, names: Collection[str]) -> bool:
    """Whether the name is one of `names`, or can still become one."""
    return name in names if complete else any(other.startswith(name) for other in names)


class SequenceNames:
    """Messages and notes name participants; nobody is declared twice."""

    KEYWORDS = ("sequenceDiagram", "participant", "actor", "title", "autonumber", "box", "end", "alt", "else", "opt", "loop", "par", "and",
                "critical", "option", "break", "rect", "Note")  # fmt: skip
    DECLARATION = re.compile(r"(?:participant|actor) (\S+)(.*)")
    NOTE = re.compile(r"Note (?:over|left of|right of) ([^:,]*)(?:(,)([^:]*))?(:.*)?$")
    MESSAGE = re.compile(r"([^\s:>-]+)(-.*)?$")
    ARROW = re.compile(r"(-->>|->>|-->|->|--x|-x|--\)|-\))([^:]*)(:.*)?$")

    def __init__(self) -> None:
        self._names: set[str] = set()

    def allows(self, line: str, finished: bool) -> bool:
        line = line.lstrip()
        if match := self.DECLARATION.match(line):
            return match[1] not in self._names or not (match[2] or finished)
        if match := self.NOTE.match(line):
            first, comma, second, rest = match.groups()
            return known(first, bool(comma or rest), self._names) and (not comma or known(second, bool(rest), self._names))
        match = self.MESSAGE.match(line)
        if not match:
            return True
        source, rest = match.groups()
        if not rest:
            return known(source, finished, (*self._names, *self.KEYWORDS))
        arrow = self.ARROW.match(rest)
        return source in self._names and (not arrow or known(arrow[2], bool(arrow[3]), self._names))

    def accept(self, line: str) -> None:
        if match := self.DECLARATION.match(line.strip()):
            self._names.add(match[1])


class EntityNames:
    """Relations name entities; no entity is declared twice."""

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._in_body = False

    def allows(self, line: str, finished: bool) -> bool:
        name, _, rest = line.lstrip().partition(" ")
        if self._in_body or name == "direction" or not name:
            return True
        if not rest:
            return name not in self._names or not finished
        if rest.startswith("{"):
            return name not in self._names
        target, colon, _ = rest.partition(" ")[2].partition(" ")
        return name in self._names and known(target, bool(colon), self._names)

    def accept(self, line: str) -> None:
        line = line.strip()
        if line == "}":
            self._in_body = False
        elif not self._in_body and re.fullmatch(r"\S+( \{)?", line) and line != "erDiagram":
            self._names.add(line.split(" ")[0])
            self._in_body = line.endswith("{")


class ClassNames:
    """Relations and notes name classes; no class is declared twice."""

    KEYWORDS = ("class", "namespace", "note", "direction", "classDiagram")
    CLASS = re.compile(r"class ([^\s{~]+)(.*)")
    NOTE = re.compile(r"note for ([^\s\"]*)(.*)")
    RELATION = re.compile(r'([^\s"]+)((?: "[^"]*")? [-<*o.|>]+(?: "[^"]*")? )?([^\s:"]*)(.*)')

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._in_body = False

    def allows(self, line: str, finished: bool) -> bool:
        line = line.strip() if finished else line.lstrip()
        if self._in_body or not line:
            return True
        if match := self.CLASS.match(line):
            return match[1] not in self._names or not (match[2] or finished)
        if match := self.NOTE.match(line):
            return known(match[1], bool(match[2]), self._names)
        if " " not in line:
            return line in ("}", "{") or known(line, False, (*self._names, *self.KEYWORDS))
        if line.split(" ")[0] in self.KEYWORDS:
            return True
        match = self.RELATION.match(line)
        if not match:
            return True
        source, arrow, target, rest = match.groups()
        return source in self._names and (not arrow or known(target, bool(rest) or finished, self._names))

    def accept(self, line: str) -> None:
        if match := self.CLASS.match(line.strip()):
            self._names.add(match[1])
            self._in_body = line.endswith("{")
        elif line.strip() == "}":
            self._in_body = False
