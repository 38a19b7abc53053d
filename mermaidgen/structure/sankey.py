"""A sankey diagram -> a node per name and an edge per flow, whose label is its amount.

>>> from mermaidgen.structure import read
>>> read("sankey", 'sankey\\n"Coal","Power, heat",63.50').edges
(Edge(source='Coal', target='Power, heat', label='63.5', kind=''),)
"""

from __future__ import annotations

import re

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import shown
from mermaidgen.structure.facts import Edge, Node, Structure

NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)


def facts(tree: Tree) -> Structure:
    """A name is a node from its first mention on."""
    nodes: dict[str, Node] = {}
    edges: list[Edge] = []
    for flow in tree.find_all("flow"):
        source, target = (nodes.setdefault(name, Node(name, name, at=at)) for name, at in (_field(flow, "source"), _field(flow, "target")))
        edges.append(Edge(source.id, target.id, _amount(_field(flow, "value")[0]), at=flow.at))
    return Structure(type="sankey", nodes=tuple(nodes.values()), edges=tuple(edges))


def _field(flow: Tree, rule: str) -> tuple[str, int]:
    """What is in a field, and where it begins; in quotes, a quote is doubled."""
    field = flow.find(rule)
    assert field is not None
    return field.value("text", field.text).strip().replace('""', '"'), field.at


def _amount(field: str) -> str:
    """The number that the field begins with, as JavaScript's parseFloat has it."""
    match = NUMBER.match(field)
    return shown(match[0]) if match else "NaN"
