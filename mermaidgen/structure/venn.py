"""A Venn diagram -> a node per set, union and text inside one; an edge of kind "in" from each set to its unions, from a text to where it stands.

    venn-beta                     nodes: Node("A", "Web", "set", ("20",)), Node("B", "B", "set", ("10",)),
        set A["Web"]:20                  Node("A,B", "API", "union", ("2.5",)), Node("r", "REST", "text")
        set B                     edges: Edge("A", "A,B", kind="in"), Edge("B", "A,B", kind="in"), Edge("r", "A,B", kind="in")
        union A,B["API"]
            text r["REST"]
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import after_word, shown
from mermaidgen.structure.facts import Edge, Node, Structure, unescape

MEMBERS = ("set-id", "union-member", "any-member")


def facts(tree: Tree) -> Structure:
    """Sizes are mermaid's own where none is given."""
    areas: list[Node] = []
    texts: list[Node] = []
    overlaps: list[Edge] = []
    places: list[Edge] = []
    area = ""
    for line in tree.outermost(("set", "union", "text-node", "placed-text")):
        label = line.find("label")
        named = unescape(_unquoted(label.text)) if label else ""
        members = sorted(unescape(_unquoted(member.text)) for member in line.outermost(MEMBERS))
        if line.rule in ("set", "union"):
            area = ",".join(members)
            size = line.value("value") or str(10 / len(members) ** 2)
            areas.append(Node(area, named or (area if line.rule == "set" else ""), line.rule, (shown(size),), at=line.at))
            overlaps.extend(Edge(member, area, kind="in", at=line.at) for member in members if line.rule == "union")
        else:
            id = unescape(_unquoted(line.value("text-id") or line.value("text-number")))
            texts.append(Node(id, named or id, "text", at=line.at))
            places.append(Edge(id, ",".join(members) or area, kind="in", at=line.at))
    return Structure(type="venn", title=after_word(tree.value("title")), nodes=(*areas, *texts), edges=(*overlaps, *places))


def _unquoted(text: str) -> str:
    """A label without its brackets, a name without its quotes: '["Web"]' -> 'Web'."""
    text = text.strip()
    if text.startswith("[") and text.endswith("]"):
        text = text[1:-1].strip()
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text
