"""A C4 diagram -> elements as nodes, boundaries and deployment nodes as groups, and an edge per relation; `direction` is its kind.

A technology stands in square brackets, as mermaid draws it.

>>> from mermaidgen.structure import read
>>> read("c4", 'C4Container\\n    ContainerDb(db, "Orders", "SQL")\\n    Rel(db, db, "Copies")').nodes
(Node(id='db', label='Orders', kind='container_db', attributes=('[SQL]',)),)
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

Argument = str | tuple[str, str]  # a value, or the key and value of $techn="SQL"

ARGUMENT = re.compile(r' *"([^"]*)"|([ ]*\$)([^=]*)= *"([^"]*)"|([^,]+)|(,,)|,')
SIDES = {"Up": "u", "Down": "d", "Left": "l", "Right": "r", "Back": "b"}
NODES = {"Deployment_Node": "node", "Node": "node", "Node_L": "nodeL", "Node_R": "nodeR"}
STATEMENTS = ("element", "boundary-start", "boundary-end", "relation", "any-relation")
SHOWN = ("descr", "sprite", "tags", "link")
BUILT = ("techn", *SHOWN)
BOUNDARY = ("type", "tags", "link")
DEPLOYED = ("type", *SHOWN)


@dataclass
class _Bag:
    """One element, boundary or relation; a second of the same name adds to the first, as in mermaid."""

    kind: str = ""
    parent: str = "global"
    fields: dict[str, str] = field(default_factory=dict)
    at: int = -1

    def assign(self, names: Sequence[str], values: Sequence[Argument]) -> None:
        for name, value in zip(names, values, strict=False):
            key, text = (name, value) if isinstance(value, str) else value
            self.fields[key] = text

    def drawn(self, *names: str) -> tuple[str, ...]:
        """The fields that say something; a technology or type in square brackets."""
        found = ((name, unescape(self.fields.get(name, ""))) for name in names)
        return tuple(text if name in ("label", "descr") else f"[{text}]" for name, text in found if text)


class _Reader:
    def __init__(self) -> None:
        self.elements: dict[str, _Bag] = {}
        self.boundaries: dict[str, _Bag] = {"global": _Bag("global", "")}
        self.relations: dict[tuple[str, str], _Bag] = {}
        self.open = ["global"]

    def read(self, statement: Tree) -> None:
        if statement.rule == "boundary-end":
            self.open.pop()
            return
        macro, values = arguments(statement.text)
        if statement.rule == "element":
            self.element(macro, values, statement.at)
        elif statement.rule == "boundary-start":
            self.boundary(macro, values, statement.at)
        else:
            self.relation(macro, values, statement.at)

    def element(self, macro: str, values: list[Argument], at: int) -> None:
        base, _, outside = macro.partition("_")
        word = re.sub(r"(?<=.)(Db|Queue)", r"_\1", base).lower()
        bag = self.elements.setdefault(str(values[0]), _Bag(at=at))
        bag.kind, bag.parent = f"external_{word}" if outside else word, self.open[-1]
        bag.assign(("label", *(SHOWN if word.startswith(("person", "system")) else BUILT)), values[1:])

    def boundary(self, macro: str, values: list[Argument], at: int) -> None:
        alias = str(values[0])
        bag = self.boundaries.setdefault(alias, _Bag(at=at))
        bag.parent = self.open[-1]
        kind = macro.removesuffix("_Boundary").upper()
        if macro in NODES:
            bag.kind = NODES[macro]
            bag.assign(("label", *DEPLOYED), values[1:])
        else:
            bag.assign(("label", *BOUNDARY), values[1:] if macro == "Boundary" else [*values[1:2], kind, *values[2:]])
            if len(values) < 3 and macro == "Boundary":
                bag.fields["type"] = "system"
        self.open.append(alias)

    def relation(self, macro: str, values: list[Argument], at: int) -> None:
        name, _, side = macro.partition("_")
        if name == "RelIndex":
            values, name = values[1:], "Rel"
        if len(values) < 3:
            return
        bag = self.relations.setdefault((str(values[0]), str(values[1])), _Bag(at=at))
        bag.kind = name.lower() + (f"_{SIDES.get(side, side.lower())}" if side else "")
        bag.assign(("label", *BUILT), values[2:])

    def group(self, alias: str, bag: _Bag) -> Group:
        members = [name for bags in (self.elements, self.boundaries) for name, each in bags.items() if each.parent == alias]
        if bag.kind:
            return Group(alias, " ".join(bag.drawn("label", "type", "descr")), tuple(members), bag.kind, at=bag.at)
        return Group(alias, unescape(bag.fields.get("label", "")), tuple(members), unescape(bag.fields.get("type", "")), at=bag.at)


def facts(tree: Tree) -> Structure:
    """Of two relations with the same ends mermaid draws one, the last; of two elements with one alias as well."""
    reader = _Reader()
    for statement in _statements(tree):
        reader.read(statement)
    titles = [title.text.strip().removeprefix("title").strip() for title in tree.find_all("title")]
    groups = [reader.group(alias, bag) for alias, bag in reader.boundaries.items() if alias != "global"]
    return Structure(
        type="c4",
        title=unescape(titles[-1]) if titles else "",
        direction=tree.value("header"),
        nodes=tuple(
            Node(alias, "".join(bag.drawn("label")), bag.kind, bag.drawn("techn", "descr"), at=bag.at) for alias, bag in reader.elements.items()
        ),
        edges=tuple(
            Edge(source, target, " ".join(bag.drawn("label", "techn")), bag.kind, at=bag.at) for (source, target), bag in reader.relations.items()
        ),
        groups=tuple(groups),
    )


def arguments(text: str) -> tuple[str, list[Argument]]:
    """'Rel(a, b, "Uses", $techn="SQL")' -> ("Rel", ["a", "b", "Uses", ("techn", "SQL")])."""
    macro, _, rest = text.strip().partition("(")
    values: list[Argument] = []
    if re.match(" *,", rest):
        values.append("")
    while rest and not rest.startswith(")"):
        match = ARGUMENT.match(rest)
        if match is None:
            break
        quoted, pair, key, value, bare, empty = match.groups()
        if quoted is not None:
            values.append(quoted.strip())
        elif pair is not None:
            values.append((key.strip(), value.strip()))
        elif bare is not None:
            values.append(bare.strip())
        elif empty:
            values.append("")
        rest = rest[match.end() :]
    return macro, values


def _statements(tree: Tree) -> list[Tree]:
    """The lines that say something, in order."""
    found: list[Tree] = []
    for child in tree.children:
        found.extend([child] if child.rule in STATEMENTS else _statements(child))
    return found
