"""An architecture diagram -> its services and junctions as nodes, its edges, its groups; an icon is an attribute, a group's icon its kind.

>>> from mermaidgen.structure import read
>>> read("architecture", 'architecture-beta\\n    service a["A"]\\n    service b["B"]\\n    a:R --> L:b').edges
(Edge(source='a', target='b', label='', kind='R --> L'),)
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape


def facts(tree: Tree) -> Structure:
    """Services come before junctions, as mermaid keeps them."""
    services = tree.find_all("service")
    junctions = tree.find_all("junction")
    groups = tree.find_all("group")
    nodes = [Node(_own(piece), _title(piece), "service", _icon(piece), at=piece.at) for piece in services]
    nodes += [Node(_own(piece), _own(piece), "junction", at=piece.at) for piece in junctions]
    parents = [(_own(piece), _name(piece, "parent-id", "parent-name")) for piece in (*services, *junctions, *groups)]
    return Structure(
        "architecture",
        nodes=tuple(nodes),
        edges=tuple(map(_edge, tree.outermost(("edge", "link")))),
        groups=tuple(
            Group(_own(piece), _title(piece), tuple(id for id, parent in parents if parent == _own(piece)), "".join(_icon(piece)), at=piece.at)
            for piece in groups
        ),
    )


def _name(piece: Tree, *rules: str) -> str:
    """A name has one rule in the canonical grammar and another in the tolerant one."""
    return next((found.text for rule in rules if (found := piece.find(rule))), "")


def _own(piece: Tree) -> str:
    return _name(piece, f"{piece.rule}-id", f"{piece.rule}-name")


def _title(piece: Tree) -> str:
    """The title without brackets and quotes: '["say \\"hi\\""]' -> 'say "hi"'."""
    title = piece.value("title")[1:-1].strip()
    if title[:1] in ("'", '"') and title[:1] == title[-1:]:
        title = title[1:-1].replace('\\"', '"').replace("\\'", "'")
    return unescape(title.strip())


def _icon(piece: Tree) -> tuple[str, ...]:
    icon = piece.value("icon-name")
    return (icon,) if icon else ()


def _edge(piece: Tree) -> Edge:
    """The kind says how the edge runs: 'R --> L', 'B{group} -- T'."""
    left, right = (side.text for side in piece.find_all("side"))
    leaves, enters = (_name(piece, f"{end}-boundary", f"{end}-border") for end in ("left", "right"))
    line = ("<" if piece.find("left-arrow") else "") + "--" + (">" if piece.find("right-arrow") else "")
    source, target = (_name(piece, f"{end}-end", f"{end}-name") for end in ("left", "right"))
    return Edge(source, target, _title(piece), f"{left}{leaves} {line} {right}{enters}", at=piece.at)
