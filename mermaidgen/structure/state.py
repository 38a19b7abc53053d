"""A state diagram -> its states, transitions and composite states.

>>> from mermaidgen.structure import read
>>> read("state", "stateDiagram-v2\\n    [*] --> Idle\\n    Idle --> Idle: tick").edges
(Edge(source='root_start', target='Idle', label='', kind=''), Edge(source='Idle', target='Idle', label='tick', kind=''))

Each scope has its own start and end: "root_start" and "root_end" for the whole diagram, "Active_start" inside the composite Active,
"Active-2_start" in its second region. A note is a node, with an edge of kind "note" from its state.
"""

from __future__ import annotations

import re

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure

NAMED = {"quot": '"', "amp": "&", "lt": "<", "gt": ">"}
STATEMENTS = ("named", "pseudo-or-composite0", "pseudo-or-composite1", "pseudo-state", "start", "step", "note")


def facts(tree: Tree) -> Structure:
    """Of two names for one id the first counts, and a state belongs to the composite that mentions it last, as in mermaid."""
    reader = _Reader()
    scope = tree.find("scope0")
    assert scope is not None
    reader.scope(scope, "root")
    direction = tree.value("direction").removeprefix("\n    direction ")
    return Structure(
        type="state",
        direction=direction,
        nodes=tuple(Node(id, reader.labels.get(id, id), kind) for id, kind in reader.kinds.items() if id not in reader.composites),
        edges=tuple(reader.edges),
        groups=tuple(reader.group(id, kind) for id, kind in reader.composites.items()),
    )


class _Reader:
    """What has been read so far; `kinds` holds all states in the order of their first mention."""

    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}
        self.labels: dict[str, str] = {}
        self.parents: dict[str, str] = {}
        self.composites: dict[str, str] = {}  # "composite" or "region", by id
        self.edges: list[Edge] = []
        self.notes = 0

    def state(self, id: str, scope: str, kind: str = "") -> str:
        self.kinds[id] = self.kinds.get(id) or kind
        if scope != "root":
            self.parents[id] = scope
        return id

    def scope(self, tree: Tree, scope: str) -> None:
        """Reads the lines of one scope; `scope` is the id of its composite or region."""
        for line in _statements(tree):
            id = line.value("id")
            if line.rule == "named":
                self.labels.setdefault(self.state(id, scope), _plain(line.value("text")))
            elif line.rule == "start":
                self.edge(self.state(f"{scope}_start", scope, "start"), self.state(id, scope), line)
            elif line.rule == "step":
                self.state(id, scope)
                target = line.find("target")
                if target:
                    end = target.value("id")
                    self.edge(id, self.state(end, scope) if end else self.state(f"{scope}_end", scope, "end"), line)
            elif line.rule == "note":
                self.notes += 1
                note = self.state(f"{self.state(id, scope)}-note-{self.notes}", "root", f"note {line.value('side')}")
                self.labels[note] = _plain(line.value("text"))
                self.edges.append(Edge(id, note, kind="note"))
            elif pseudo := [child.text for child in line.children if child.rule == "pseudo"]:
                self.state(id, scope, pseudo[0].strip(" <>"))
            else:
                self.state(id, scope)
                self.composite(line, id)

    def composite(self, tree: Tree, id: str) -> None:
        """Reads what is inside a composite: one scope, or regions side by side."""
        self.composites[id] = "composite"
        scopes = [piece for child in _bodies(tree) for piece in child]
        for i, scope in enumerate(scopes, 1):
            region = id if len(scopes) == 1 else f"{id}-{i}"
            if region != id:
                self.composites[region] = "region"
                self.parents[region] = id
            self.scope(scope, region)

    def edge(self, source: str, target: str, line: Tree) -> None:
        event = line.find("event")
        self.edges.append(Edge(source, target, _plain(event.value("text")) if event else ""))

    def group(self, id: str, kind: str) -> Group:
        members = tuple(member for member, parent in self.parents.items() if parent == id)
        return Group(id, "" if kind == "region" else self.labels.get(id, id), members, kind)


def _statements(tree: Tree) -> list[Tree]:
    """The lines of a scope, those of the scopes inside it left out."""
    found: list[Tree] = []
    for child in tree.children:
        found.extend([child] if child.rule in STATEMENTS else _statements(child))
    return found


def _bodies(tree: Tree) -> list[list[Tree]]:
    """The scopes right inside a composite."""
    return [
        [child] if re.match(r"scope\d", child.rule) else [scope for body in _bodies(child) for scope in body] for child in tree.children
    ]


def _plain(text: str) -> str:
    """The text with its entities decoded: '#quot;' -> '"', '#35;' -> '#'."""
    return re.sub(r"#(\w+);", lambda match: NAMED.get(match[1]) or chr(int(match[1])), text)
