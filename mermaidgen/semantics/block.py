"""Block diagrams: a style is told to a block that is there; what is written here names blocks once, and within the columns that there are."""

from __future__ import annotations

import re

from mermaidgen.semantics.rules import NOTHING, Fields, Options


class StyledBlocks:
    """Knows the blocks so far, as mermaid does: of a chain of edges it remembers the last block alone."""

    statements = frozenset(("node", "block-start", "edge", "style-line", "class-line"))
    fields = frozenset(("block-id", "word-id", "edge-end", "edge-other-end", "styled-id", "classed-ids"))

    def __init__(self) -> None:
        self._blocks = {"root"}

    def options(self, rule: str, earlier: Fields) -> Options | None:
        return Options("the id of a block before it", frozenset(self._blocks)) if rule == "styled-id" else None

    def accept(self, statement: str, fields: Fields) -> None:
        names = [text for _, text in fields]
        if statement == "class-line":
            names = re.split(r",\s*", names[0])
        self._blocks.update(names[-1:] if statement == "edge" and len(names) > 2 else names)

    def missing(self) -> str | None:
        return None


class BlockNames:
    """A block is named once, before the edges that lead to it, and no wider than the columns around it; at a rhombus mermaid draws no edge."""

    statements = frozenset(("columns", "node", "space", "block-start", "block-end", "edge"))
    fields = frozenset(("column-count", "block-id", "diamond", "edge-end", "span"))

    def __init__(self) -> None:
        self._blocks: set[str] = set()
        self._linked: set[str] = set()  # those that an edge may end at
        self._columns = [0]  # of the blocks that are open, the whole diagram first; 0 if not said

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "block-id":
            return Options("a new id", besides=frozenset(self._blocks))
        if rule == "edge-end":
            return Options("the id of a block other than a rhombus", frozenset(self._linked))
        if rule == "edge":
            return None if self._linked else Options("a block before it", NOTHING)
        if rule == "span" and self._columns[-1]:
            return Options("a width within the columns", frozenset(f":{width}" for width in range(2, self._columns[-1] + 1)))
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        if statement == "block-end":
            self._columns.pop()
        last = ""
        for field, text in fields:
            if field == "column-count":
                self._columns[-1] = int(text)
            elif field == "block-id":
                last = text
                self._blocks.add(text)
                self._linked.add(text)
            elif field == "diamond" and not text.endswith("}}"):
                self._linked.discard(last)
        if statement == "block-start":
            self._columns.append(0)

    def missing(self) -> str | None:
        return None
