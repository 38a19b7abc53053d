"""A text that is refused, as a rule sees it: where it goes wrong, and the line that is looked at.

>>> broken = Broken("pie\\n  a : 1", "pie", "syntax", 6, 1)
>>> broken.line, broken.column
('  a : 1', 2)
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property

from mermaidgen.repair.edits import Attempt, Edit

QUOTED = re.compile(r'"[^"\n]*"')


@dataclass(frozen=True)
class Broken:
    """The fault is at an offset; `focus` is the index of the line that is looked at, the fault's own or one before it."""

    text: str
    key: str  # of the type; empty if there is no header
    check: str  # syntax or semantics
    at: int
    focus: int

    @cached_property
    def starts(self) -> list[int]:
        """The offset of each line."""
        return [0, *(match.end() for match in re.finditer("\n", self.text))]

    @cached_property
    def lines(self) -> list[str]:
        return [line.removesuffix("\r") for line in self.text.split("\n")]

    @property
    def line(self) -> str:
        return self.lines[self.focus]

    @property
    def start(self) -> int:
        """The offset of the line."""
        return self.starts[self.focus]

    @property
    def column(self) -> int:
        """Where in the line the fault is, from 0; its end if the fault is further on."""
        return max(0, min(self.at - self.start, len(self.line)))

    @property
    def faulty(self) -> bool:
        """Whether the fault is on the line that is looked at."""
        return self.start <= self.at <= self.start + len(self.line)

    @property
    def newline(self) -> str:
        return "\r\n" if "\r\n" in self.text else "\n"

    @property
    def indent(self) -> str:
        """The blanks before the line."""
        return indent_of(self.line)

    @property
    def at_end(self) -> bool:
        """Whether nothing stands from the fault on."""
        return not self.text[self.at :].strip()

    def edit(self, start: int, end: int, after: str) -> Edit:
        """An edit by columns of the line."""
        return Edit(self.start + start, self.start + end, after)

    def line_edit(self, index: int, after: str) -> Edit:
        """Another text for a line, of which only the middle that differs is edited."""
        line, start = self.lines[index], self.starts[index]
        head = next((i for i, (one, other) in enumerate(zip(line, after, strict=False)) if one != other), min(len(line), len(after)))
        rest = min(len(line), len(after)) - head
        tail = next((i for i in range(rest) if line[-1 - i] != after[-1 - i]), rest)
        return Edit(start + head, start + len(line) - tail, after[head : len(after) - tail])

    def without(self, index: int) -> Edit:
        """A line left out, with its end."""
        if index + 1 < len(self.lines):
            return Edit(self.starts[index], self.starts[index + 1], "")
        return Edit(max(self.starts[index] - len(self.newline), 0) if index else 0, len(self.text), "")

    def below(self, index: int, line: str) -> Edit:
        """A new line under one."""
        end = self.starts[index] + len(self.lines[index])
        return Edit(end, end, self.newline + line)

    def above(self, index: int, line: str) -> Edit:
        """A new line over one."""
        return Edit(self.starts[index], self.starts[index], line + self.newline)

    def head(self) -> int:
        """The index of the header's line."""
        front = 0
        if self.lines[0].strip() == "---":
            front = next((i + 1 for i, line in enumerate(self.lines) if i and line.strip() == "---"), 0)
        return next((i for i in range(front, len(self.lines)) if self.lines[i].strip() and not self.lines[i].lstrip().startswith("%%")), 0)


Rule = Callable[[Broken], Iterator[Attempt]]


def indent_of(line: str) -> str:
    """The blanks before a line."""
    return line[: len(line) - len(line.lstrip())]


def swapped(*pairs: tuple[str, str]) -> Rule:
    """A rule that puts a template in the place of a pattern in the line: where it is nearest to the fault, then wherever it is."""
    compiled = [(re.compile(pattern), template) for pattern, template in pairs]

    def rule(broken: Broken) -> Iterator[Attempt]:
        for pattern, template in compiled:
            found = [(match, match.expand(template)) for match in pattern.finditer(broken.line)]
            edits = [broken.edit(*match.span(), after) for match, after in found if match[0] != after]
            yield from ((edit,) for edit in sorted(edits, key=lambda edit: abs(edit.start - broken.at))[:3])
            if len(edits) > 1:
                yield tuple(edits)

    return rule


def together(*rules: Rule) -> Rule:
    """One rule after another."""

    def rule(broken: Broken) -> Iterator[Attempt]:
        for one in rules:
            yield from one(broken)

    return rule


def masked(line: str) -> str:
    """The line with signs of no meaning in the place of what is quoted."""
    return QUOTED.sub(lambda match: "\ue002" * len(match[0]), line)
