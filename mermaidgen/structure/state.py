"""A state diagram -> its states, transitions and composite states.

>>> from mermaidgen.structure import read
>>> read("state", "stateDiagram-v2\\n    [*] --> Idle\\n    Idle --> Idle: tick").edges
(Edge(source='root_start', target='Idle', label='', kind=''), Edge(source='Idle', target='Idle', label='tick', kind=''))

Each scope has its own start and end: "root_start" and "root_end" for the whole diagram, "Active_start" inside the composite Active,
"Active-2_start" in its second region. A note is a node, with an edge of kind "note" from its state. The kind of a composite says its
direction if that is not from top to bottom: "composite LR".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

STEPS = ("start", "step", "step-r", "step-s", "step-t", "described-r", "described-s", "described-t", "semi-step-r", "semi-step-s",
         "semi-described-r", "semi-described-s", "end-step-r", "end-step-s")  # fmt: skip
NAMING = ("named-state", "declared-state", "lone-state", "shaped-state")
STATEMENTS = (*STEPS, *NAMING, "direction", "inner-direction", "pseudo", "composite-open", "composite-end", "region-line", "note", "note-block")
# The fields for one thing in the canonical grammar, then in the tolerant one.
STATE = ("named-id", "declared-id", "state-id", "named", "shaped-id", "lone-id")
SOURCE = ("source-id", "from-r", "from-s", "from-t", "from-semi", "kw-id-r", "kw-id-s")
TARGET = ("target", "target-id", "goal-r", "goal-s", "final-r", "final-s")
NOTED = ("noted-id", "noted")
TEXT = ("text", "quoted", "description", "event-text", "note-text", "block-text")
EDGE_STATE = "[*]"


@dataclass
class Line:
    """A statement, with the scopes inside it if it opens a composite."""

    tree: Tree
    scopes: list[list[Line]] = field(default_factory=list)
    pseudo: str = ""  # choice, fork or join


def facts(tree: Tree) -> Structure:
    """The first name of a state counts, and a state belongs to the composite that mentions it last, as in mermaid."""
    reader = _Reader()
    lines = _nested(_statements(tree))
    reader.scope(lines, "root")
    return Structure(
        type="state",
        direction=_direction(lines),
        nodes=tuple(reader.node(id) for id in reader.kinds if id not in reader.composites),
        edges=tuple(reader.edges),
        groups=tuple(reader.group(id, reader.composites[id]) for id in reader.kinds if id in reader.composites),
    )


class _Reader:
    """What has been read so far; `kinds` holds all states in the order of their first mention."""

    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}
        self.labels: dict[str, list[str]] = {}
        self.parents: dict[str, str] = {}
        self.composites: dict[str, str] = {}  # "composite" or "region" and the direction, by id
        self.edges: list[Edge] = []
        self.notes = 0
        self.places: dict[str, int] = {}

    def state(self, id: str, scope: str, at: int, kind: str = "") -> str:
        self.kinds.setdefault(id, kind)
        self.places.setdefault(id, at)
        if scope != "root":
            self.parents[id] = scope
        return id

    def scope(self, lines: list[Line], scope: str) -> None:
        """Reads the lines of one scope; `scope` is the id of its composite or region."""
        for line in lines:
            tree = line.tree
            if tree.rule in STEPS:
                self.step(tree, scope)
            elif tree.rule in ("note", "note-block"):
                self.notes += 1
                noted = self.state(_first(tree, NOTED), scope, tree.at)
                note = self.state(f"{noted}-note-{self.notes}", "root", tree.at, f"note {tree.value('side').lower()}")
                self.labels[note] = [_text(tree)]
                self.edges.append(Edge(noted, note, kind="note", at=tree.at))
            elif tree.rule in NAMING:
                id = self.state(_first(tree, STATE).partition(":")[0].strip(), scope, tree.at, line.pseudo)
                self.label(id, tree)
                if line.scopes:
                    self.composite(line.scopes, id)

    def step(self, tree: Tree, scope: str) -> None:
        """A state alone, with a description, or with what follows it."""
        source = _first(tree, SOURCE)
        source = self.state(source, scope, tree.at) if source else self.state(f"{scope}_start", scope, tree.at, "start")
        goal = _found(tree, TARGET)
        target = goal.text.strip() if goal else ""
        if not target:
            self.label(source, tree)
            return
        at = goal.at if goal else tree.at
        target = self.state(f"{scope}_end", scope, at, "end") if target == EDGE_STATE else self.state(target, scope, at)
        self.edges.append(Edge(source, target, _text(tree), at=tree.at))

    def label(self, id: str, tree: Tree) -> None:
        if text := _text(tree):
            self.labels.setdefault(id, []).append(text)

    def composite(self, scopes: list[list[Line]], id: str) -> None:
        """Reads what is inside a composite: one scope, or regions side by side."""
        self.composites.setdefault(id, f"composite {_turned(scopes)}".strip())
        if len(scopes) == 1:
            self.scope(scopes[0], id)
            return
        for i, scope in enumerate(scopes, 1):
            region = self.state(f"{id}-{i}", id, scope[0].tree.at if scope else self.places[id])
            self.composites[region] = f"region {_turned([scope])}".strip()
            self.scope(scope, region)

    def node(self, id: str) -> Node:
        first, *more = self.labels.get(id, [id])
        return Node(id, first, self.kinds[id], tuple(more), at=self.places[id])

    def group(self, id: str, kind: str) -> Group:
        members = tuple(member for member in self.kinds if self.parents.get(member) == id)
        label = "" if kind.startswith("region") else self.labels.get(id, [id])[0]
        return Group(id, label, members, kind, at=self.places[id])


def _statements(tree: Tree) -> Iterator[Tree]:
    for child in tree.children:
        if child.rule in STATEMENTS:
            yield child
        else:
            yield from _statements(child)


def _nested(statements: Iterator[Tree]) -> list[Line]:
    """The lines up to the end of the scope; what is in a composite hangs on the line before its brace."""
    lines: list[Line] = []
    for tree in statements:
        if tree.rule == "composite-end":
            break
        if tree.rule == "pseudo":
            lines[-1].pseudo = tree.text.strip(" <>[]").lower()
        elif tree.rule == "composite-open":
            lines[-1].scopes = _scopes(_nested(statements))
        else:
            lines.append(Line(tree))
    return lines


def _scopes(lines: list[Line]) -> list[list[Line]]:
    """The lines of a composite, divided by '--'."""
    scopes: list[list[Line]] = [[]]
    for line in lines:
        if line.tree.rule == "region-line":
            scopes.append([])
        else:
            scopes[-1].append(line)
    return scopes


def _direction(lines: list[Line]) -> str:
    found = [line.tree.text for line in lines if line.tree.rule.endswith("direction")]
    return re.findall(r"direction\s+(TB|BT|RL|LR)", found[-1], re.IGNORECASE)[0].upper() if found else ""


def _turned(scopes: list[list[Line]]) -> str:
    """The direction of a composite, unless it is mermaid's own."""
    direction = _direction(scopes[0]) if len(scopes) == 1 else ""
    return direction if direction != "TB" else ""


def _found(tree: Tree, rules: Sequence[str]) -> Tree | None:
    """The first of these rules that the tree has."""
    return next((found for rule in rules if (found := tree.find(rule))), None)


def _first(tree: Tree, rules: Sequence[str]) -> str:
    found = _found(tree, rules)
    return found.text.strip() if found else ""


def _text(tree: Tree) -> str:
    return unescape(_first(tree, TEXT))
