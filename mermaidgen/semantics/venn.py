"""Venn diagrams: a union is of sets declared above it; those written here have different names, and a union has each set once."""

from __future__ import annotations

from mermaidgen.semantics.rules import NOTHING, Fields, Options


class KnownSets:
    """What mermaid refuses: a union of an unknown set. `any-member` may have quotes, as people write it."""

    statements = frozenset(("set", "union"))
    fields = frozenset(("set-id", "union-member", "any-member"))

    def __init__(self) -> None:
        self.sets: set[str] = set()

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "union-member":
            return Options("a set declared before", frozenset(self.sets))
        if rule == "any-member":
            return Options("a set declared before", frozenset((*self.sets, *(f'"{name}"' for name in self.sets))))
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        self.sets.update(text.strip('"') for rule, text in fields if rule == "set-id")

    def missing(self) -> str | None:
        return None


class DistinctSets(KnownSets):
    """What is written here."""

    fields = frozenset(("set-id", "union-member"))

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "set-id":
            return Options("a new name for a set", besides=frozenset(self.sets))
        if rule == "union":
            return None if len(self.sets) > 1 else Options("two sets before it", NOTHING)
        if rule == "union-member":
            return Options("another set declared before", frozenset(self.sets) - {text for _, text in earlier})
        return None
