"""An entity relationship diagram -> a node per entity, whose attributes are its columns, and an edge per relation.

>>> from mermaidgen.structure import read
>>> read("er", 'erDiagram\\n    A {\\n        int id PK\\n    }\\n    A ||--o{ B : "has"').edges
(Edge(source='A', target='B', label='has', kind='||--o{'),)
"""

from __future__ import annotations

import re

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Node, Structure

NAMED = {"quot": '"', "lt": "<", "gt": ">", "amp": "&"}


def facts(tree: Tree) -> Structure:
    """Entities in the order of their first mention; what is declared twice is joined."""
    columns: dict[str, list[str]] = {}
    edges: list[Edge] = []
    for statement in tree.find_all("statement"):
        name = statement.value("entity")
        columns.setdefault(name, []).extend(_column(piece) for piece in statement.find_all("attribute"))
        relation = statement.find("relation")
        if relation:
            target = relation.value("target")
            columns.setdefault(target, [])
            kind = relation.value("left") + relation.value("line") + relation.value("right")
            edges.append(Edge(name, target, _plain(relation.value("caption")), kind))
    return Structure(
        type="er",
        direction=tree.value("direction", "TB").split()[-1],
        nodes=tuple(Node(id=name, label=name, attributes=tuple(lines)) for name, lines in columns.items()),
        edges=tuple(edges),
    )


def _column(piece: Tree) -> str:
    """'int id PK, FK "the number"', entities decoded."""
    return _plain(piece.text.strip())


def _plain(text: str) -> str:
    """The text with its entities decoded: '#quot;' -> '"', '#35;' -> '#'."""
    return re.sub(r"#(\w+);", lambda match: NAMED.get(match[1]) or chr(int(match[1])), text)
