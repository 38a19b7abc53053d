"""Architecture diagrams: ids are declared once, parents are groups, edges join services and junctions.

What is decoded comes in order, so that each name is known where it is used, and joins no two ends twice in the same order, which mermaid could not
draw. What is read may come in any order: mermaid takes in all groups, then services, junctions, edges and alignments. The tolerant grammar
has field names of its own for that; what they refer to is checked at the end.
"""

from __future__ import annotations

from mermaidgen.semantics.rules import NOTHING, Fields, Options

KEYWORDS = frozenset(("group", "service", "junction", "in", "align", "row", "column"))  # those that an id of the tolerant grammar could be
DECLARING = {f"{kind}-{name}": kind for kind in ("group", "service", "junction") for name in ("id", "name")}


class ArchitectureRules:
    """Nodes are services and junctions."""

    statements = frozenset(("group", "service", "junction", "edge", "link", "alignment"))
    fields = frozenset((*DECLARING, "in", "parent-id", "left-end", "left-boundary", "right-end", "right-boundary",
                        "parent-name", "left-name", "left-border", "right-name", "right-border", "member"))  # fmt: skip

    def __init__(self) -> None:
        self.groups: dict[str, str] = {}  # the parent of each, or ""
        self.nodes: dict[str, str] = {}
        self.joined: set[tuple[str, str]] = set()
        self.read: list[tuple[str, list[tuple[str, str]]]] = []  # statements of the tolerant grammar

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "edge":
            return None if len(self.joined) < len(self.nodes) ** 2 else Options("two ends that are not joined yet", NOTHING)
        if rule in DECLARING:
            return Options(f"a new name for a {DECLARING[rule]}", besides=KEYWORDS.union(self.groups, self.nodes))
        if rule == "in":
            return None if self.groups else Options("a group before it", NOTHING)
        if rule == "parent-id":
            return Options("the name of a group", frozenset(self.groups))
        if rule == "left-end":
            return Options("the name of a service or junction", frozenset(left for left in self.nodes if self._free(left)))
        if rule == "left-boundary":
            left = earlier[0][1]
            apart = self.nodes[left] and any(not self._together(left, right) for right in self._free(left))
            return None if apart else Options("a service in a group that the edge leaves", NOTHING)
        if rule == "right-end":
            left, leaves = earlier[0][1], len(earlier) > 1
            return Options("the name of a service or junction that is not joined with it yet",
                           frozenset(right for right in self._free(left) if not (leaves and self._together(left, right))))  # fmt: skip
        if rule == "right-boundary":
            left, right = (text for name, text in earlier if name.endswith("-end"))
            return None if self.nodes[right] and not self._together(left, right) else Options("a service in a group that the edge enters", NOTHING)
        if rule == "member":
            return Options("a service or junction that is not in the line yet", besides=frozenset(text for _, text in earlier))
        return None

    def _free(self, left: str) -> list[str]:
        return [right for right in self.nodes if (left, right) not in self.joined]

    def _together(self, left: str, right: str) -> bool:
        """Whether both are in the same group."""
        return bool(self.nodes[left]) and self.nodes[left] == self.nodes[right]

    def accept(self, statement: str, fields: Fields) -> None:
        texts = dict(fields)
        if statement in ("group", "service", "junction"):
            known = self.groups if statement == "group" else self.nodes
            known[fields[0][1]] = texts.get("parent-id", "") or texts.get("parent-name", "")
        elif statement == "edge":
            self.joined.add((texts["left-end"], texts["right-end"]))
        if not any(name in texts for name in ("group-id", "service-id", "junction-id", "left-end")):
            self.read.append((statement, list(fields)))

    def missing(self) -> str | None:
        """A name that is used but declared nowhere, or not as what it has to be."""
        earlier: set[str] = set()
        for statement, fields in self.read:
            texts = dict(fields)
            own, parent = fields[0][1], texts.get("parent-name")
            if statement == "group":
                if parent is not None and parent not in earlier:
                    return f"a group {parent} before the group {own} that is in it"
                earlier.add(own)
        for statement, fields in self.read:
            texts = dict(fields)
            parent = texts.get("parent-name")
            if statement in ("service", "junction") and parent is not None and parent not in self.groups:
                return f"a group {parent} for {fields[0][1]}"
            for name, text in fields:
                if name in ("left-name", "right-name", "member") and text not in self.nodes:
                    return f"a service or junction {text}"
            if statement == "link" and any(name.endswith("-border") for name in texts) and self._together(texts["left-name"], texts["right-name"]):
                return f"two groups that the edge from {texts['left-name']} to {texts['right-name']} passes between"
        return None
