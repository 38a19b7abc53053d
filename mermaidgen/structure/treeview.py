"""A tree view -> its files and directories as nodes, with an edge from each to what is in it; ids are numbers in the order of the text.

>>> from mermaidgen.structure import read
>>> read("treeview", 'treeView-beta\\n    "src/" ## the code').nodes
(Node(id='1', label='src', kind='directory', attributes=('the code',)),)

An icon and a description are attributes.
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Node, Structure, unescape

BRANCHES = "└┗├┣"


def facts(tree: Tree) -> Structure:
    """A line is in the last one before it that is indented less."""
    nodes: list[Node] = []
    edges: list[Edge] = []
    above: list[tuple[float, str]] = []  # the entries on the way down to the last one, with their indents
    for piece in tree.outermost(("entry", "drawn-entry")):
        indent = _indent(piece)
        id = str(len(nodes) + 1)
        while above and above[-1][0] >= indent:
            above.pop()
        if above:
            edges.append(Edge(above[-1][1], id, at=piece.at))
        above.append((indent, id))
        name = unescape(next(name.text for rule in ("name", "single-name", "bare") if (name := piece.find(rule))))
        kind = "directory" if name.endswith("/") else "file"
        nodes.append(Node(id, name.removesuffix("/"), kind, _notes(piece), at=piece.at))
    return Structure("treeview", nodes=tuple(nodes), edges=tuple(edges))


def _indent(entry: Tree) -> float:
    """How far the entry is to the right; in a tree drawn with lines the branch before it counts, and none is the left edge."""
    before = entry.source[entry.source.rfind("\n", 0, entry.start) + 1 : entry.start]
    if entry.rule == "entry":
        return len(before)
    return next((column for column, character in enumerate(before.expandtabs(4)) if character in BRANCHES), -1)


def _notes(entry: Tree) -> tuple[str, ...]:
    icon, description = entry.find("icon-name"), entry.find("description")
    notes = [icon.text or "none"] if icon else []
    return (*notes, unescape(description.value("text").strip())) if description else tuple(notes)
