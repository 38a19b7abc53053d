"""A class diagram -> a node per class, whose attributes are its members, an edge per relation, a group per namespace.

>>> from mermaidgen.structure import read
>>> read("class", 'classDiagram\\n    class A {\\n        +int id\\n    }\\n    A "1" --> "*" B : has').edges
(Edge(source='A', target='B', label='has', kind='"1" --> "*"'),)

The kind of a class is its annotation; a note is a node of kind "note" with its class, if it has one, as the attribute; the ball of
"A --() B" is a node of kind "lollipop". A namespace inside another has the id "Outer.Inner".
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

STATEMENTS = ("direction", "class-line", "annotation", "member", "namespace-open", "inner-namespace-open", "namespace-end", "note", "class-note",
              "relation", "member-line", "annotation-line")  # fmt: skip
METHOD = re.compile(r"(.+)\((.*)\)\s*([$*])?\s*:?\s*(.*?)\s*([$*])?")


@dataclass
class Parts:
    """What the statements of a text say together of one class."""

    parameter: str
    label: str
    at: int
    annotations: list[str] = field(default_factory=list)
    attributes: list[str] = field(default_factory=list)
    methods: list[str] = field(default_factory=list)


def facts(tree: Tree) -> Structure:
    """Classes in the order of their first mention; of a class that is declared twice the bodies are joined."""
    reader = _Reader()
    for statement in _statements(tree):
        reader.read(statement)
    return Structure(
        type="class",
        direction=reader.direction,
        nodes=(*(_node(name, parts) for name, parts in reader.classes.items()), *reader.notes, *reader.interfaces),
        edges=tuple(reader.edges),
        groups=tuple(Group(id, reader.labels[id], tuple(dict.fromkeys(members)), at=reader.places[id]) for id, members in reader.spaces.items()),
    )


class _Reader:
    """What has been read so far."""

    def __init__(self) -> None:
        self.direction = "TB"
        self.classes: dict[str, Parts] = {}
        self.spaces: dict[str, list[str]] = {}  # namespace -> its classes
        self.places: dict[str, int] = {}  # of the namespaces
        self.labels: dict[str, str] = {}  # of the namespaces
        self.edges: list[Edge] = []
        self.notes: list[Node] = []
        self.interfaces: list[Node] = []
        self.inside: list[str] = []  # the namespaces that are open
        self.current = ""  # the class whose body it is

    def read(self, tree: Tree) -> None:
        match tree.rule:
            case "direction":
                self.direction = re.findall(r"direction\s+(TB|BT|LR|RL)", tree.text)[-1]
            case "namespace-open" | "inner-namespace-open":
                self.open(_name(_first(tree, "namespace-name", "inner-namespace-name", "any-namespace")), tree.find("namespace-label"), tree.at)
            case "namespace-end":
                self.inside.pop()
            case "class-line":
                self.current = self.mention(_found(tree, "class-name", "any-class"), tree.value("type-parameter"))
                self.classes[self.current].label = _quoted(tree.find("class-label")) or self.classes[self.current].label
                self.classes[self.current].annotations += [piece.text.strip() for piece in tree.find_all("stereotype")]
                if self.inside:
                    self.spaces[self.inside[-1]].append(self.current)
            case "annotation":
                self.classes[self.current].annotations.append(tree.value("stereotype"))
            case "member":
                self.member(self.current, tree.text)
            case "member-line":
                self.member(self.mention(tree.find("said-class"), tree.value("type-parameter")), tree.value("member-text"))
            case "annotation-line":
                if parts := self.classes.get(_name(tree.value("annotated-class"))):
                    parts.annotations.append(tree.value("stereotype").strip())
            case "note" | "class-note":
                noted = _name(_first(tree, "noted-class", "any-noted"))
                about = (noted,) if noted else ()
                self.notes.append(Node(f"note{len(self.notes)}", unescape(tree.value("caption")), "note", about, at=tree.at))
            case "relation":
                self.relation(tree)

    def mention(self, piece: Tree | None, parameter: str) -> str:
        """The name of a class; a type parameter counts at the first mention only, as in mermaid."""
        name = _name(piece.text if piece else "")
        self.classes.setdefault(name, Parts(parameter, name, piece.at if piece else -1))
        return name

    def open(self, name: str, label: Tree | None, at: int) -> None:
        """Opens a namespace; those that its dotted name stands for come with it."""
        whole = f"{self.inside[-1]}.{name}" if self.inside else name
        parts = whole.split(".")
        for i in range(len(parts)):
            self.spaces.setdefault(".".join(parts[: i + 1]), [])
            self.labels.setdefault(".".join(parts[: i + 1]), parts[i])
            self.places.setdefault(".".join(parts[: i + 1]), at)
        self.labels[whole] = _quoted(label) or self.labels[whole]
        self.inside.append(whole)

    def member(self, name: str, text: str) -> None:
        """One member, as mermaid's ClassMember reads it: what has a closing parenthesis is a method."""
        text = text.strip()
        parts = self.classes[name]
        if text.startswith("<<") and text.endswith(">>"):
            parts.annotations.append(text[2:-2])
        elif match := METHOD.fullmatch(text):
            before, parameters, modifier, result, last = match.groups()
            parts.methods.append(f"{before.strip()}({parameters.strip()}){f' {result}' if result else ''}{modifier or last or ''}")
        elif text:
            parts.attributes.append(text)

    def relation(self, tree: Tree) -> None:
        left, right = tree.value("left-interface"), tree.value("interface")
        source = self.ball(left, tree.at) if left else self.mention(_found(tree, "source", "any-source"), tree.value("source-type"))
        target = self.ball(right, tree.at) if right else self.mention(_found(tree, "target", "any-target"), tree.value("target-type"))
        arrow = re.sub(r"\s", "", _first(tree, "arrow", "arrow-o", "arrow-tight", "arrow-tight-o"))
        if not arrow:  # of a ball
            line = tree.value("line-kind", "--")
            arrow = f"(){line}" if left else f"{line}()"
        kind = " ".join(part.strip() for part in (tree.value("from"), arrow, tree.value("to")) if part)
        self.edges.append(Edge(source, target, unescape(tree.value("role-text").strip()), kind, at=tree.at))

    def ball(self, name: str, at: int) -> str:
        self.interfaces.append(Node(f"interface{len(self.interfaces)}", _name(name), "lollipop", at=at))
        return self.interfaces[-1].id


def _statements(tree: Tree) -> Iterator[Tree]:
    for child in tree.children:
        if child.rule in STATEMENTS:
            yield child
        else:
            yield from _statements(child)


def _node(name: str, parts: Parts) -> Node:
    return Node(name, parts.label + parts.parameter, ", ".join(parts.annotations), (*parts.attributes, *parts.methods), at=parts.at)


def _name(text: str) -> str:
    """A name without its backticks, and without the spaces outside them: 'My `Big Class`' -> 'MyBig Class'."""
    return "".join(piece if i % 2 else re.sub(r"\s+", "", piece) for i, piece in enumerate(text.split("`")))


def _found(tree: Tree, *rules: str) -> Tree | None:
    """The first of these rules that the tree has, with a text in it."""
    return next((piece for rule in rules if (piece := tree.find(rule)) and piece.text), None)


def _first(tree: Tree, *rules: str) -> str:
    piece = _found(tree, *rules)
    return piece.text if piece else ""


def _quoted(label: Tree | None) -> str:
    return unescape(label.value("caption")) if label else ""
