"""The canonical text of a flowchart whose nodes and edges are added one by one.

>>> chart = Chart()
>>> start, check = chart.node("Log in"), chart.node("Right?", "diamond")
>>> chart.edge(start, check)
>>> print(chart.text())
flowchart TD
    A["Log in"] --> B{"Right?"}
"""

from __future__ import annotations

from dataclasses import dataclass, field

from training.language import letters
from training.rows.flowchart_phrases import SHAPES

ENTITIES = str.maketrans({'"': "#quot;", "#": "#35;", ";": "#59;", "<": "#lt;", ">": "#gt;", "`": "#96;", "\\": "#92;", "*": "#42;"})


def quoted(label: str) -> str:
    """The label between double quotes; what may not stand there becomes an entity."""
    return f'"{label.translate(ENTITIES)}"'


@dataclass
class Part:
    """A subgraph: its title, the numbers of its nodes, and the subgraphs inside."""

    title: str
    members: list[int]
    parts: list[Part] = field(default_factory=list)
    direction: str = ""


@dataclass
class Chart:
    """Nodes are known by their number in the order of adding."""

    direction: str = "TD"
    labels: list[str] = field(default_factory=list)
    shapes: list[str] = field(default_factory=list)
    ids: list[str] = field(default_factory=list)
    edges: list[tuple[int, int, str, str]] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    _ids: dict[int, str] = field(default_factory=dict)

    def node(self, label: str, shape: str = "rect", id: str = "") -> int:
        """Adds a node and gives its number; without a label it is shown as its bare id."""
        self.labels.append(label)
        self.shapes.append(shape)
        self.ids.append(id)
        return len(self.labels) - 1

    def edge(self, source: int, target: int, label: str = "", arrow: str = "-->") -> None:
        self.edges.append((source, target, label, arrow))

    def text(self, declared: bool = False) -> str:
        """The diagram. `declared`: every node on its own line first; otherwise nodes are written where an edge first names them.

        Nodes without an id get A, B, C... in the order in which they are written.
        """
        self._ids = {}
        lines = [f"flowchart {self.direction}"]
        for number, part in enumerate(self.parts, 1):
            lines += self._part(part, f"group-{number}", "    ")
        if declared or self.parts:
            lines += [f"    {self._ref(node)}" for node in range(len(self.labels)) if node not in self._ids]
        for source, target, label, arrow in self.edges:
            first = self._ref(source)
            lines.append(f"    {first} {arrow}{f'|{quoted(label)}|' if label else ''} {self._ref(target)}")
        lines += [f"    {self._ref(node)}" for node in range(len(self.labels)) if node not in self._ids]
        return "\n".join(lines)

    def _part(self, part: Part, id: str, indent: str) -> list[str]:
        lines = [f"{indent}subgraph {id}[{quoted(part.title)}]"]
        inner = indent + "    "
        if part.direction:
            lines.append(f"{inner}direction {part.direction}")
        lines += [inner + self._ref(node) for node in part.members]
        for number, child in enumerate(part.parts, 1):
            lines += self._part(child, f"{id}-{number}", inner)
        return [*lines, f"{indent}end"]

    def _ref(self, node: int) -> str:
        if node in self._ids:
            return self._ids[node]
        id = self._ids[node] = self.ids[node] or letters(len(self._ids))
        if not self.labels[node]:
            return id
        opening, closing, _ = SHAPES[self.shapes[node]]
        return f"{id}{opening}{quoted(self.labels[node])}{closing}"
