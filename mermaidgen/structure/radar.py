"""A radar chart -> a node per axis and per curve; `direction` is "polygon" if its rings are not circles.

>>> from mermaidgen.structure import read
>>> chart = read("radar", 'radar-beta\\n    axis p["Price"]\\n    axis t["Taste"]\\n    curve a["Tea"]{4, 5}\\n    max 5')
>>> chart.nodes[2:]
(Node(id='a', label='Tea', kind='curve', attributes=('Price: 4', 'Taste: 5')), Node(id='options', label='', kind='options', attributes=('max: 5',)))
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import shown, string, title
from mermaidgen.structure.facts import Node, Structure

DEFAULTS = {"showLegend": "true", "max": "", "min": "0", "ticks": "5", "graticule": "circle"}
OPTIONS = ("hidden-legend", "max", "min", "ticks", "polygon")
MOST_TICKS = 32


def facts(tree: Tree) -> Structure:
    """Of the options those count that differ from mermaid's own choice."""
    axes = [_named(axis, "axis") for axis in tree.find_all("axis")]
    curves = [_curve(curve, axes) for curve in tree.find_all("curve")]
    options = {name: value for name, value in _options(tree).items() if value != DEFAULTS[name]}
    direction = options.pop("graticule", "")
    first = next((option.at for option in tree.outermost(OPTIONS)), -1)
    given = tuple(f"{name}: {options[name]}" for name in DEFAULTS if name in options)
    return Structure(
        type="radar",
        title=title(tree),
        direction=direction,
        nodes=(*axes, *curves, *([Node("options", "", "options", given, at=first)] if given else [])),
    )


def _named(tree: Tree, kind: str, attributes: tuple[str, ...] = ()) -> Node:
    id = tree.value(f"{kind}-id")
    label = tree.find("label")
    return Node(id, string(label.value("text") or label.value("single-text")) if label else id, kind, attributes, at=tree.at)


def _curve(curve: Tree, axes: list[Node]) -> Node:
    """The values stand in the order of the axes, or each after the id of its axis."""
    values = [shown(value.text) for value in curve.find_all("value")]
    if ids := [id.text for id in curve.find_all("known-axis")]:
        of_axis = dict(reversed([*zip(ids, values, strict=True)]))
        values = [of_axis[axis.id] for axis in axes if axis.id in of_axis]
    if len(values) != len(axes):
        return _named(curve, "curve", tuple(values))
    return _named(curve, "curve", tuple(f"{axis.label}: {value}" for axis, value in zip(axes, values, strict=True)))


def _options(tree: Tree) -> dict[str, str]:
    """The last of each option."""
    found = {}
    for rule in OPTIONS:
        for option in tree.find_all(rule):
            name, value = option.text.split()
            found[name] = shown(value) if value[0].isdigit() else value
    if float(found.get("ticks", 0)) > MOST_TICKS:
        found["ticks"] = str(MOST_TICKS)
    return found
