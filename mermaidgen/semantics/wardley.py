"""Wardley maps: a pipeline belongs to a component; in maps written here names differ, and links and movements are of what is there."""

from __future__ import annotations

from mermaidgen.semantics.rules import NOTHING, Fields, Options
from mermaidgen.structure.wardley import name_of

DECLARING = ("anchor-name", "component-name")


class KnownParents:
    """What mermaid refuses: a pipeline of what is declared nowhere. In a map that people write, `any-parent` may be declared after it."""

    statements = frozenset(("anchor", "component", "pipeline-start", "pipeline-component"))
    fields = frozenset((*DECLARING, "pipeline-parent", "any-parent", "pipeline-component-name"))

    def __init__(self) -> None:
        self.known: set[str] = set()  # as they are written
        self.declared: set[str] = set()
        self.parents: list[str] = []  # of pipelines
        self.parts: set[str] = set()  # of pipelines; one may have a pipeline of its own, further below

    def options(self, rule: str, earlier: Fields) -> Options | None:
        return Options("a component declared before", frozenset(self.known)) if rule == "pipeline-parent" else None

    def accept(self, statement: str, fields: Fields) -> None:
        for rule, text in fields:
            name = name_of(text)
            if rule in DECLARING:
                self.known.add(text)
                self.declared.add(name)
            elif rule == "pipeline-component-name":
                self.parts.add(f"{self.parents[-1]}_{name}")
            else:
                self.parents.append(name)
                if name in self.parts:
                    self.declared.add(name)

    def missing(self) -> str | None:
        return next((f"a component {parent!r}, which has a pipeline" for parent in self.parents if parent not in self.declared), None)


class Names:
    """What is written here: each name once, a pipeline and a movement once a component, links between two different names."""

    statements = frozenset(("anchor", "component", "pipeline-start", "pipeline-component", "link", "evolve"))
    fields = frozenset((*DECLARING, "pipeline-parent", "pipeline-component-name", "link-source", "link-target", "evolved-name"))

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.components: set[str] = set()
        self.parents: set[str] = set()
        self.evolved: set[str] = set()

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule in (*DECLARING, "pipeline-component-name"):
            return Options("a new name", besides=frozenset(self.names))
        if rule in ("pipeline-start", "pipeline-parent"):
            return _some(rule, "a component without a pipeline", self.components - self.parents)
        if rule in ("evolve", "evolved-name"):
            return _some(rule, "a component that does not evolve yet", self.components - self.evolved)
        if rule == "link":
            return None if len(self.names) > 1 else Options("two names to link", NOTHING)
        if rule in ("link-source", "link-target"):
            return Options("another name declared before", frozenset(self.names) - {text for _, text in earlier})
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        for rule, text in fields:
            if rule in (*DECLARING, "pipeline-component-name"):
                self.names.add(text)
            if rule == "component-name":
                self.components.add(text)
            elif rule == "pipeline-parent":
                self.parents.add(text)
            elif rule == "evolved-name":
                self.evolved.add(text)

    def missing(self) -> str | None:
        return None


def _some(rule: str, expected: str, names: set[str]) -> Options | None:
    """For a statement whether there is any, for its field which."""
    if rule in Names.statements:
        return None if names else Options(expected, NOTHING)
    return Options(expected, frozenset(names))
