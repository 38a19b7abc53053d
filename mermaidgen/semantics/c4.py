"""What a C4 diagram that is written here keeps to, beyond its grammar.

Mermaid draws no relation whose end it does not know, and of two relations with the same ends only one: the second takes the place of the first.
"""

from __future__ import annotations

import re

from mermaidgen.semantics.rules import NOTHING, Fields, Options

# What a statement says as somebody wrote it; in the tolerant grammar alone. Mermaid takes a line with these words for a direction, which C4 has not.
WRITTEN = frozenset(("written-title", "written-element", "written-boundary", "written-relation", "written-style"))
DIRECTION = re.compile(r"[^\n]*direction\s+(?:TB|BT|RL|LR)")


class _Directions:
    def __contains__(self, text: object) -> bool:
        return DIRECTION.match(str(text)) is not None


class C4Rules:
    """Aliases are declared once; a relation leads from one element to another one, or itself, that it did not lead to before."""

    statements = frozenset(("title", "element", "boundary-start", "relation", "any-relation", "styling"))
    fields = frozenset(("new-alias", "new-boundary", "source", "target")) | WRITTEN

    def __init__(self) -> None:
        self._elements: set[str] = set()
        self._boundaries: set[str] = set()
        self._related: dict[str, set[str]] = {}  # the targets of each source

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule in WRITTEN:
            return Options("no direction in a line", besides=_Directions())
        if rule in ("new-alias", "new-boundary"):
            return Options("a new alias", besides=frozenset(self._elements | self._boundaries))
        if rule == "target":
            return Options("the alias of an element without such a relation", self._targets(dict(earlier)["source"]))
        sources = frozenset(name for name in self._elements if self._targets(name))
        if rule == "source":
            return Options("the alias of an element", sources)
        return Options("an element before it", NOTHING) if rule == "relation" and not sources else None

    def accept(self, statement: str, fields: Fields) -> None:
        known = dict(fields)
        if "new-alias" in known:
            self._elements.add(known["new-alias"])
        if "new-boundary" in known:
            self._boundaries.add(known["new-boundary"])
        if "source" in known and "target" in known:
            self._related.setdefault(known["source"], set()).add(known["target"])

    def missing(self) -> str | None:
        return None

    def _targets(self, source: str) -> frozenset[str]:
        return frozenset(self._elements - self._related.get(source, set()))
