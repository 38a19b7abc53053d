"""A mind map -> its ideas as nodes, with an edge from each to those below it.

>>> from mermaidgen.structure import read
>>> read("mindmap", 'mindmap\\n    (("Launch"))\\n        Sales').nodes[0]
Node(id='0', label='Launch', kind='circle', attributes=())

Ids are numbers in the order of the text, as mermaid counts them: it has no use for those that are written. An icon is an attribute.
"""

from __future__ import annotations

from dataclasses import replace

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Node, Structure, unescape

SHAPES = {"[": "rect", "(": "rounded-rect", "((": "circle", "))": "bang", ")": "cloud", "{{": "hexagon"}
LABELS = ("label", "marked", "raw", "bare")


def facts(tree: Tree) -> Structure:
    """An idea is below the last one before it that is indented less."""
    nodes: list[Node] = []
    edges: list[Edge] = []
    above: list[tuple[int, str]] = []  # the ideas on the way down to the last one, with their indents
    for piece in tree.outermost(("node", "node-joined", "icon")):
        if piece.rule == "icon":
            nodes[-1] = replace(nodes[-1], attributes=(piece.value("icon-name"),))
            continue
        indent = piece.start - piece.source.rfind("\n", 0, piece.start)
        id = str(len(nodes))
        while above and above[-1][0] >= indent:
            above.pop()
        if above:
            edges.append(Edge(above[-1][1], id, at=piece.at))
        above.append((indent, id))
        nodes.append(Node(id, _label(piece), _kind(piece), at=piece.at))
    return Structure("mindmap", nodes=tuple(nodes), edges=tuple(edges))


def _label(node: Tree) -> str:
    return unescape(next((label.text for name in LABELS if (label := node.find(name))), node.text).strip())


def _kind(node: Tree) -> str:
    """The canonical grammar has the shape in the node itself, the tolerant one in rules of their own."""
    shape = node.find("shape")
    if shape is None:
        return "" if node.find("bare") else SHAPES.get(node.text.partition('"')[0], "")
    start, end = shape.value("start"), shape.value("end")
    return "cloud" if start == "(" and end != ")" else SHAPES.get(start, "")
