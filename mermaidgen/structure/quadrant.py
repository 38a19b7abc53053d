"""A quadrant chart -> nodes for its axes, quadrants and points.

>>> from mermaidgen.structure import read
>>> chart = read("quadrant", 'quadrantChart\\n    x-axis "Low" --> "High"\\n    quadrant-1 "Do"\\n    "Tea": [0.30, 1]')
>>> [(node.id, node.label, node.attributes) for node in chart.nodes]
[('x-axis', 'x-axis', ('Low', 'High')), ('quadrant-1', 'Do', ('quadrant-1',)), ('Tea', 'Tea', ('x: 0.3', 'y: 1'))]
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import plain, shown, title
from mermaidgen.structure.facts import Node, Structure

AXES = ("x-axis", "y-axis")
QUADRANTS = ("quadrant-1", "quadrant-2", "quadrant-3", "quadrant-4")
ARROW = " ⟶"  # mermaid adds it to an axis whose high end has no name


def facts(tree: Tree) -> Structure:
    """Of several titles, axes or quadrants of one kind the last counts."""
    return Structure(
        type="quadrant",
        title=title(tree),
        nodes=(*_axes(tree), *_quadrants(tree), *map(_point, tree.find_all("point"))),
    )


def _axes(tree: Tree) -> list[Node]:
    nodes = []
    for rule in AXES:
        ends = ["", ""]
        lines = tree.find_all(rule)
        for axis in lines:
            given = [_name(end) for end in axis.find_all("axis-end")]
            if len(given) == 1 and axis.find("high-end"):
                given = [given[0] + ARROW]
            ends[: len(given)] = given
        if found := tuple(filter(None, ends)):
            nodes.append(Node(rule, rule, "axis", found, at=lines[0].at))
    return nodes


def _quadrants(tree: Tree) -> list[Node]:
    found = [(rule, tree.find_all(rule)) for rule in QUADRANTS]
    named = [(rule, _name(quadrants[-1]), quadrants[0].at) for rule, quadrants in found if quadrants]
    return [Node(rule, name, "quadrant", (rule,), at=at) for rule, name, at in named if name]


def _point(point: Tree) -> Node:
    name = _name(point)
    return Node(name, name, "point", (f"x: {shown(point.value('x', '0'))}", f"y: {shown(point.value('y'))}"), at=point.at)


def _name(tree: Tree) -> str:
    """In quotes or not, or in quotes with more after them."""
    return plain("".join(part.text for part in tree.outermost(("text", "md-text", "bare", "tail"))))
