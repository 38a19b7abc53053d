"""An entity relationship diagram -> a node per entity, whose attributes are its columns, an edge per relation and a group per subgraph.

>>> from mermaidgen.structure import read
>>> read("er", 'erDiagram\\n    A {\\n        int id PK\\n    }\\n    A ||--o{ B : "has"').edges
(Edge(source='A', target='B', label='has', kind='||--o{'),)
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

# Every way to write an end of a relation, as it stands on the left and on the right.
ENDS = {
    ("||", "||"): ("||", "1", "one", "only one"),
    ("|o", "o|"): ("|o", "o|", "one or zero", "zero or one"),
    ("}o", "o{"): ("}o", "o{", "0+", "many", "many(0)", "zero or more", "zero or many"),
    ("}|", "|{"): ("}|", "|{", "1+", "many(1)", "one or more", "one or many"),
    ("u", "u"): ("u",),
}
LEFT = {word: sign for (sign, _), words in ENDS.items() for word in words}
RIGHT = {word: sign for (_, sign), words in ENDS.items() for word in words}
IDENTIFYING = ("--", "to")
LEFTS, LINES, RIGHTS = ("left", "left-sign", "left-word", "one-left"), ("line", "line-sign", "line-word"), ("right", "right-sign", "right-word")


def facts(tree: Tree) -> Structure:
    """Entities in the order of their first mention; what is declared twice is joined, and the first alias counts."""
    columns: dict[str, list[str]] = {}
    labels: dict[str, str] = {}
    places: dict[str, int] = {}
    edges: list[Edge] = []
    for statement in tree.find_all("statement"):
        declaration, relation = statement.find("declaration"), statement.find("relation")
        if declaration:
            name = _name(declaration, "new-entity")
            places.setdefault(name, declaration.at)
            columns.setdefault(name, []).extend(_column(piece) for piece in declaration.find_all("attribute"))
            alias = declaration.find("alias")
            if alias:
                labels.setdefault(name, unescape(alias.text.strip("[] \t").strip('"')))
        if relation:
            edges.append(_edge(relation))
            for name, end in ((edges[-1].source, relation.find("source")), (edges[-1].target, relation.find("target"))):
                columns.setdefault(name, [])
                places.setdefault(name, end.at if end else relation.at)
    subgraphs = _subgraphs(tree)
    return Structure(
        type="er",
        direction=_direction(tree),
        nodes=tuple(Node(name, labels.get(name, name), attributes=tuple(lines), at=places[name]) for name, lines in columns.items()),
        edges=tuple(edges),
        groups=tuple(_group(each) for each in subgraphs),
    )


def _name(tree: Tree, rule: str) -> str:
    return unescape(tree.value(rule).strip('"'))


def _edge(relation: Tree) -> Edge:
    left, line, right = (next(relation.outermost(rules)).text.strip().lower() for rules in (LEFTS, LINES, RIGHTS))
    label = relation.value("caption") or relation.value("role").strip('"')
    kind = LEFT[left] + ("--" if line in IDENTIFYING else "..") + RIGHT[right]
    return Edge(_name(relation, "source"), _name(relation, "target"), unescape(label), kind, at=relation.at)


def _column(piece: Tree) -> str:
    """'int id PK, FK "the number"', entities decoded."""
    keys = ", ".join(key.text for key in piece.find_all("key"))
    comment = piece.value("comment").strip().strip('"')
    optional = "?" if piece.text.removeprefix(piece.value("type")).lstrip().startswith("?") else ""
    words = (piece.value("type").strip("`") + optional, piece.value("column").strip("`"), keys, f'"{comment}"' if comment else "")
    return unescape(" ".join(word for word in words if word))


def _direction(tree: Tree) -> str:
    """The last one; those in subgraphs are not the diagram's."""
    directions = [each.text.split()[1].upper() for each in tree.outermost(("direction", "subgraph")) if each.rule == "direction"]
    return directions[-1] if directions else "TB"


def _subgraphs(tree: Tree) -> list[Tree]:
    """Inner ones first, as mermaid closes them."""
    return [each for outer in tree.find_all("subgraph") for each in (*_subgraphs(outer), outer)]


def _group(subgraph: Tree) -> Group:
    members: dict[str, None] = {}
    for each in subgraph.outermost(("new-entity", "source", "target", "subgraph")):
        members[_name(each, "subgraph-name") if each.rule == "subgraph" else unescape(each.text.strip('"'))] = None
    name, title = _name(subgraph, "subgraph-name"), subgraph.find("subgraph-title")
    return Group(name, unescape(title.text.strip().strip('"')) if title else name, tuple(members), at=subgraph.at)
