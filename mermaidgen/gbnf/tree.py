"""The parse tree of a text: named rules and what they cover."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from mermaidgen.gbnf.automaton import Mark


@dataclass(slots=True)
class Tree:
    """A rule and the part of the text, from `start` to `end`, that it covers."""

    rule: str
    start: int
    end: int
    children: tuple[Tree, ...]
    source: str

    @property
    def text(self) -> str:
        return self.source[self.start : self.end]

    @property
    def at(self) -> int:
        """Where its text begins, blanks left out."""
        return self.start + len(self.text) - len(self.text.lstrip())

    def outermost(self, rules: Iterable[str]) -> Iterator[Tree]:
        """The descendants of these rules that are not inside one another, in order."""
        pending = list(reversed(self.children))
        while pending:
            tree = pending.pop()
            if tree.rule in rules:
                yield tree
            else:
                pending.extend(reversed(tree.children))

    def find_all(self, rule: str) -> list[Tree]:
        """The outermost descendants of that rule, in order."""
        return list(self.outermost((rule,)))

    def find(self, rule: str) -> Tree | None:
        """The first descendant of that rule."""
        return next(self.outermost((rule,)), None)

    def value(self, rule: str, default: str = "") -> str:
        """The text of the first descendant of that rule."""
        match = self.find(rule)
        return match.text if match else default


def grow(marks: Iterable[tuple[int, Mark]], source: str) -> Tree:
    """The tree of a whole text from the places where its rules open and close."""
    branches: list[tuple[int, list[Tree]]] = []
    start, children = 0, list[Tree]()
    for position, (rule, opens) in marks:
        if opens:
            branches.append((start, children))
            start, children = position, []
        else:
            tree = Tree(rule, start, position, tuple(children), source)
            start, children = branches.pop()
            children.append(tree)
    return children[0]
