"""A chart of bars and lines -> nodes for its axes, bars and lines.

>>> from mermaidgen.structure import read
>>> chart = read("xychart", 'xychart\\n    x-axis ["Jan", "Feb"]\\n    y-axis "Sales" 0 --> 9\\n    bar "Tea" [4, 5.50]')
>>> [(node.id, node.label, node.attributes) for node in chart.nodes]
[('x-axis', 'x-axis', ('Jan', 'Feb')), ('y-axis', 'Sales', ('0', '9')), ('bar-1', 'Tea', ('Jan: 4', 'Feb: 5.5'))]
"""

from __future__ import annotations

from dataclasses import dataclass

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import plain, shown
from mermaidgen.structure.facts import Node, Structure


@dataclass
class _Axis:
    """Categories, or a range from `low` to `high`, which follows the values where it is not `given`."""

    title: str = ""
    categories: tuple[str, ...] | None = None
    low: str = ""
    high: str = ""
    given: bool = False
    at: int = -1

    def node(self, id: str) -> Node:
        attributes = (self.low, self.high) if self.categories is None else self.categories
        return Node(id, self.title or id, "axis", tuple(filter(None, attributes)), at=self.at)

    def read(self, tree: Tree) -> None:
        """What a line says about the axis; a title alone leaves the rest as it is."""
        self.at = tree.at if self.at < 0 else self.at
        title = tree.find("axis-title")
        self.title = _name(title) if title else ""
        if categories := tree.find("categories"):
            self.categories, self.given = tuple(_name(category) for category in categories.find_all("category")), True
        elif numbers := [shown(number.text) for number in tree.find_all("number")]:
            (self.low, self.high), self.categories, self.given = numbers, None, True

    def widen(self, values: list[str]) -> None:
        numbers = sorted(filter(None, (self.low, self.high, *values)), key=float)
        self.low, self.high = numbers[0], numbers[-1]


def facts(tree: Tree) -> Structure:
    """Mermaid reads line by line: an axis counts for what comes after it."""
    x, y = _Axis(categories=()), _Axis()
    title = ""
    plots: list[Node] = []
    for line in _lines(tree):
        if line.rule == "title":
            title = _name(line)
        elif line.rule == "x-axis":
            x.read(line)
        elif line.rule == "y-axis":
            y.read(line)
        else:
            plots.append(_plot(line, len(plots) + 1, x, y))
    return Structure(
        type="xychart",
        title=title,
        direction=tree.value("horizontal").strip().lower().replace("vertical", ""),
        nodes=(x.node("x-axis"), y.node("y-axis"), *plots),
    )


def _lines(tree: Tree) -> list[Tree]:
    found: list[Tree] = []
    for child in tree.children:
        found.extend([child] if child.rule in ("title", "x-axis", "y-axis", "bar", "line") else _lines(child))
    return found


def _plot(line: Tree, number: int, x: _Axis, y: _Axis) -> Node:
    pairs = [(shown(value.value("number")), value.find("value-label")) for value in line.find_all(f"{line.rule}-value")]
    values = [value for value, _ in pairs]
    if not x.given:
        x.categories = None
        x.widen(["1", str(len(values))])
        x.given = True
    if x.categories is not None:
        values = values[: len(x.categories)]
    if not y.given and values:
        y.widen(values)
    named = [f"{category}: {value}" for category, value in zip(x.categories, values, strict=False)] if x.categories is not None else values
    labels = [_name(label) if label and line.rule == "line" else "" for _, label in pairs]
    attributes = [f"{value} ({label})" if label else value for value, label in zip(named, labels, strict=False)]
    name = line.find("plot-name")
    id = f"{line.rule}-{number}"
    return Node(id, (_name(name) if name else "") or id, line.rule, tuple(attributes), at=line.at)


def _name(tree: Tree) -> str:
    """In quotes or not; mermaid drops the blanks of a name without quotes."""
    bare = tree.value("bare") or tree.value("axis-bare")
    return plain("".join(bare.split()) if bare else tree.value("text"))
