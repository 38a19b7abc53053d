"""A flowchart -> nodes with their shapes, edges with their arrows, and subgraphs.

>>> from mermaidgen.structure import read
>>> read("flowchart", 'flowchart TD\\n    A["Log in"] -->|"ok"| B[("Orders")]').edges
(Edge(source='A', target='B', label='ok', kind='arrow'),)
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

SHAPES = {
    "[]": "rect",
    "()": "round",
    "([])": "stadium",
    "[[]]": "subroutine",
    "[()]": "cylinder",
    "(())": "circle",
    "((()))": "double-circle",
    "{}": "diamond",
    "{{}}": "hexagon",
    "[//]": "parallelogram",
    "[\\\\]": "parallelogram-back",
    "[/\\]": "trapezoid",
    "[\\/]": "trapezoid-back",
    ">]": "flag",
    "(--)": "ellipse",
}
NAMED = {"odd": "flag", "flag": "paper-tape", "doublecircle": "double-circle"}  # shapes in braces with the names above
DIRECTIONS = {"TB": "TD", "v": "TD", ">": "LR", "<": "RL", "^": "BT"}
HEADS = {">": "arrow", "x": "cross", "o": "circle"}

QUOTED = re.compile(r'"[^"]*"')

# Rules of both grammars.
REFS = frozenset(("ref", "x-ref", "xo-ref", "open-ref"))
IDS = frozenset(("node-id", "vertex", "word-vertex", "x-vertex", "xo-vertex", "open-vertex"))
LINKS = frozenset(
    ("arrow", "invisible", *(f"{plain}{spaced}{worded}link" for plain in ("", "plain-") for spaced in ("", "spaced-") for worded in ("", "worded-")))
)
ARROWS = frozenset(("headed-arrow", "tight-arrow", "plain-arrow", "tight-plain-arrow"))
STARTS = frozenset(f"{tight}{line}-start" for tight in ("", "tight-") for line in ("solid", "thick", "dotted"))
ENDS = frozenset(f"{line}-{head}-end" for head in ("headed", "plain") for line in ("solid", "thick", "dotted"))
TEXTS = frozenset(("quoted", "text", "square-text", "round-text", "slanted-text", "oval-text"))
WORDS = frozenset(("solid-text", "tight-solid-text", "thick-text", "tight-thick-text", "dotted-text"))
STATEMENTS = frozenset(("statement", "member", "inner-member", "styled-id"))
SUBGRAPHS = frozenset((*(f"group-{i}" for i in range(1, 9)), *(f"group-{i}-{j}" for i in range(1, 9) for j in range(1, 6)), "subgraph"))
SCOPED = STATEMENTS | SUBGRAPHS | {"group-direction", "inner-direction", "acc-title"}


def facts(tree: Tree) -> Structure:
    """Where a node is written with a shape twice, the last counts; it belongs to the group that is closed first, as in mermaid."""
    reader = _Reader()
    reader.scope(tree)
    direction = tree.value("direction") or tree.value("arrow-direction") or "TD"
    return Structure(
        type="flowchart",
        direction=DIRECTIONS.get(direction, direction),
        nodes=tuple(reader.nodes.values()),
        edges=tuple(reader.edges),
        groups=tuple(reader.groups.values()),
    )


class _Reader:
    """What has been read so far; groups in the order of their ends."""

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.edges: list[Edge] = []
        self.groups: dict[str, Group] = {}
        self._named_edges: set[str] = set()
        self._taken: set[str] = set()
        self._count = 0

    def scope(self, tree: Tree) -> tuple[list[str], str]:
        """Reads what is in the diagram or in a subgraph: what belongs to it, and its own direction."""
        members: list[str] = []
        direction = ""
        for part in tree.outermost(SCOPED):
            if part.rule in SUBGRAPHS:
                members.append(self._group(part))
            elif part.rule in ("group-direction", "inner-direction"):
                direction = part.value("direction") or part.value("direction-value")
            elif part.rule == "styled-id":
                self._mention(part)
            elif part.rule in STATEMENTS:
                members.extend(self._statement(part))
        return members, direction

    def _group(self, tree: Tree) -> str:
        found, direction = self.scope(tree)
        id, label = self._name(tree)
        self._count += 1
        members = [member for member in dict.fromkeys(found) if member not in self._taken and member != id]
        self._taken.update(members)
        before = self.groups.get(id)
        if before:
            self.groups[id] = replace(before, members=(*before.members, *members))
        else:
            self.groups[id] = Group(id, label, tuple(members), DIRECTIONS.get(direction, direction), at=tree.at)
        return id

    def _name(self, tree: Tree) -> tuple[str, str]:
        """The id and the label of a subgraph; mermaid counts those without an id."""
        if tree.rule != "subgraph":
            return tree.rule, _label(_first(tree, TEXTS))
        name = tree.children[0].find("group-name")
        caption = tree.children[0].find("group-caption")
        id = _plain(name.text) if name else ""
        if caption:
            return id, _label(_first(caption, TEXTS))
        return (f"subGraph{self._count}" if not id or re.search(r"\s", id) else id), unescape(id)

    def _statement(self, tree: Tree) -> list[str]:
        """Reads 'A & B --> C -->|yes| D'; gives what it mentions, the last nodes first, as mermaid does."""
        groups: list[list[str]] = [[]]
        links: list[tuple[str, str, str, int]] = []
        for part in tree.outermost(REFS | LINKS | {"edge-label"}):
            if part.rule in LINKS:
                self._connect(groups, links)
                links.append((_kind(part), _label(_first(part, WORDS)), part.value("link-id").removesuffix("@"), part.at))
                groups.append([])
            elif part.rule == "edge-label":
                kind, _, identity, at = links.pop()
                links.append((kind, _label(_first(part, TEXTS)), identity, at))
            else:
                groups[-1].append(self._ref(part))
        self._connect(groups, links)
        return [id for group in reversed(groups) for id in group]

    def _connect(self, groups: list[list[str]], links: list[tuple[str, str, str, int]]) -> None:
        """Edges by the last link, from each node before it to each after it; an id is that of one of them."""
        if links:
            kind, label, identity, at = links[-1]
            self.edges.extend(Edge(source, target, label, kind, at=at) for source in groups[-2] for target in groups[-1])
            if identity:
                self._named_edges.add(identity)

    def _ref(self, tree: Tree) -> str:
        """Takes in a node with its shape, its label and what is said of it in braces."""
        name = _first(tree, IDS)
        assert name is not None
        id = name.text
        self._mention(name)
        shape = tree.find("shape")
        settings = _settings(tree.value("metadata") or (shape.text if shape and shape.text.startswith("@") else ""))
        node = self.nodes.get(id)
        if node is None:
            return id
        label, kind = node.label, node.kind
        if shape and not shape.text.startswith("@"):
            inside = _first(shape, TEXTS)
            label, kind = _label(inside), _shape(shape, inside)
        named = str(settings.get("shape") or "")
        kind = NAMED.get(named, named) or kind
        label = unescape(str(settings.get("label") or "")) or label
        self.nodes[id] = replace(node, label=label, kind=kind)
        return id

    def _mention(self, name: Tree) -> None:
        if name.text not in self._named_edges:
            self.nodes.setdefault(name.text, Node(name.text, name.text, at=name.at))


def _first(tree: Tree, rules: frozenset[str]) -> Tree | None:
    return next(iter(tree.outermost(rules)), None)


def _shape(shape: Tree, inside: Tree | None) -> str:
    """The kind of shape whose brackets are around a text."""
    if inside is None:
        return ""
    brackets = shape.text[: inside.start - shape.start] + shape.text[inside.end - shape.start :]
    return SHAPES.get(brackets, "rect")


def _kind(link: Tree) -> str:
    """The kind of edge of an arrow: its line, then its heads: '-->' -> 'arrow', '-.->' -> 'dotted', '<==>' -> 'thick both'."""
    arrow = _first(link, ARROWS | ENDS) or link
    start = _first(link, STARTS)
    text = arrow.text.strip()
    if "~" in text:
        return "invisible"
    head = HEADS.get(text[-1], "line")
    first = start.text.strip() if start else text
    if head != "line" and first[0] == ("<" if text[-1] == ">" else text[-1]):
        head = "both" if head == "arrow" else f"both {head}"
    line = "thick" if "=" in text else "dotted" if "." in text else ""
    return " ".join(part for part in (line, head) if part and (part != "arrow" or not line))


def _label(text: Tree | None) -> str:
    return unescape(_plain(text.text)) if text else ""


def _plain(text: str) -> str:
    """A label without its quotes, be they of the kind for markdown."""
    text = text.strip()
    match = re.match(r'"`([^`"]*)`"|"([^"]*)"', text)
    return f"{match[1] or match[2]}{text[match.end() :]}".strip() if match else text


def _settings(braces: str) -> dict[str, Any]:
    """What is set in '@{ shape: doc, label: "Report" }'; nothing if it is not YAML."""
    if not 3 < len(braces) < 10_000 or braces.count("[") + braces.count("{") > 50:
        return {}
    import yaml

    inside = QUOTED.sub(lambda match: re.sub(r"\n\s*", "<br/>", match[0]), braces[2:-1])
    try:
        found = yaml.load(inside if "\n" in inside else f"{{\n{inside}\n}}", yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
