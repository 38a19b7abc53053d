"""A fishbone diagram -> its effect and causes; an edge leads from each cause to what it causes.

    ishikawa-beta       nodes: Node("Late", "Late", "effect"), Node("People", "People", "cause"), Node("Ill", "Ill", "cause")
        Late            edges: Edge("People", "Late"), Edge("Ill", "People")
        People
            Ill
"""

from __future__ import annotations

from collections import Counter

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Node, Structure, unescape


def facts(tree: Tree) -> Structure:
    """Ids are the labels, numbered when they come again: "Cost", "Cost #2". A cause less indented than the first counts as the first does."""
    nodes: list[Node] = []
    edges: list[Edge] = []
    seen: Counter[str] = Counter()
    above: list[tuple[int, str]] = []  # what is open: indent and id, the effect first
    first: int | None = None  # the indent of the first cause
    for line in tree.outermost(("line", "first-line")):
        label = unescape(line.text.strip())
        seen[label] += 1
        id = label if seen[label] == 1 else f"{label} #{seen[label]}"
        nodes.append(Node(id, label, "cause" if above else "effect", at=line.at))
        if not above:
            above.append((-1, id))
            continue
        indent = line.start - line.source.rfind("\n", 0, line.start) - 1
        first = indent if first is None else first
        level = max(indent - first, 0)
        while above[-1][0] >= level:
            above.pop()
        edges.append(Edge(id, above[-1][1], at=line.at))
        above.append((level, id))
    return Structure(type="ishikawa", title=nodes[0].label if nodes else "", nodes=tuple(nodes), edges=tuple(edges))
