"""A class diagram -> a node per class, whose attributes are its members, an edge per relation, a group per namespace.

>>> from mermaidgen.structure import read
>>> read("class", 'classDiagram\\n    class A {\\n        +int id\\n    }\\n    A "1" --> "*" B : has').edges
(Edge(source='A', target='B', label='has', kind='"1" --> "*"'),)

The kind of a class is its annotation; a note is a node of kind "note" with the class as its attribute.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure

NAMED = {"quot": '"', "lt": "<", "gt": ">", "amp": "&"}


@dataclass
class Parts:
    """What the statements of a text say together of one class."""

    parameter: str
    annotations: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)


def facts(tree: Tree) -> Structure:
    """Classes in the order of their first mention; of a class that is declared twice the bodies are joined."""
    classes: dict[str, Parts] = {}
    spaces: dict[str, list[str]] = {}
    edges: list[Edge] = []
    notes: list[Node] = []
    for statement in tree.find_all("statement"):
        (piece,) = statement.children
        name = piece.value("name")
        match piece.rule:
            case "class":
                _declare(classes, piece)
            case "namespace":
                members = spaces.setdefault(name, [])
                for inner in piece.find_all("inner-class"):
                    members.append(_declare(classes, inner))
            case "note":
                notes.append(Node(f"note{len(notes)}", _plain(piece.value("caption")), "note", (name,)))
            case _:
                target = piece.value("target")
                for end in (name, target):
                    classes.setdefault(end, Parts(""))
                kind = f"{piece.value('from')} {piece.value('arrow')}{piece.value('to')}".strip()
                edges.append(Edge(name, target, _plain(piece.value("role-text")), kind))
    return Structure(
        type="class",
        direction=tree.value("direction", "TB").split()[-1],
        nodes=(*(_node(name, parts) for name, parts in classes.items()), *notes),
        edges=tuple(edges),
        groups=tuple(Group(id=name, label=name, members=tuple(dict.fromkeys(members))) for name, members in spaces.items()),
    )


def _declare(classes: dict[str, Parts], piece: Tree) -> str:
    """Adds one declaration to what is known; a type parameter counts at the first mention only, as in mermaid."""
    name = piece.value("name")
    parts = classes.setdefault(name, Parts(piece.value("type-parameter")))
    parts.annotations += [stereotype.text for stereotype in piece.find_all("stereotype")]
    for member in piece.find_all("member-text"):
        (parts.methods if member.find("method-rest") else parts.attributes).append(member.text)
    return name


def _node(name: str, parts: Parts) -> Node:
    return Node(name, name + parts.parameter, ", ".join(parts.annotations), (*parts.attributes, *parts.methods))


def _plain(text: str) -> str:
    """The text with its entities decoded: '#quot;' -> '"', '#35;' -> '#'."""
    return re.sub(r"#(\w+);", lambda match: NAMED.get(match[1]) or chr(int(match[1])), text)
