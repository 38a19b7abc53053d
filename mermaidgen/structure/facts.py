"""What a diagram says, in one vocabulary for all types: nodes, edges and groups.

`at` is where in the text a node, edge or group is first written, as an offset, or -1 if it is there without being written. It does not count
when two are compared.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from typing import Any, TypeVar


@dataclass(frozen=True)
class Node:
    """A box, participant, class, entity, state or slice; `attributes` are its members, columns or value."""

    id: str
    label: str
    kind: str = ""
    attributes: tuple[str, ...] = ()
    at: int = field(default=-1, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True)
class Edge:
    """An arrow, message, relation or transition; the ends are node ids."""

    source: str
    target: str
    label: str = ""
    kind: str = ""
    at: int = field(default=-1, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True)
class Group:
    """A subgraph, box, namespace, composite state or block; `members` are node or group ids."""

    id: str
    label: str = ""
    members: tuple[str, ...] = ()
    kind: str = ""
    at: int = field(default=-1, compare=False, repr=False, kw_only=True)


@dataclass(frozen=True)
class Structure:
    """The facts of one diagram, in the order of the text."""

    type: str
    title: str = ""
    direction: str = ""
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    groups: tuple[Group, ...] = ()

    def placed(self, place: Callable[[int], int]) -> Structure:
        """The same facts with their offsets in another text: `place` says where a character of the one stands in the other."""
        return replace(self, nodes=_placed(self.nodes, place), edges=_placed(self.edges, place), groups=_placed(self.groups, place))

    def to_dict(self) -> dict[str, Any]:
        """All of it as JSON has it: type, title, direction, nodes, edges, groups."""
        return asdict(self)


T = TypeVar("T", Node, Edge, Group)


def _placed(facts: tuple[T, ...], place: Callable[[int], int]) -> tuple[T, ...]:
    return tuple(replace(fact, at=place(fact.at)) if fact.at >= 0 else fact for fact in facts)


# As it is written, and as preprocess.py leaves it.
ENTITY = re.compile("#(\\w+);|\ue000(\\w+)\ue001")
DIGITS = 4300  # of which Python makes a number; no character has a longer one


def unescape(text: str) -> str:
    """The text with mermaid's entities decoded: '#quot;' -> '"', '#35;' -> '#'."""
    return ENTITY.sub(_character, text)


def _character(match: re.Match[str]) -> str:
    name = match[1] or match[2]
    if name.isdecimal():
        return html.unescape(f"&#{name};") if len(name) <= DIGITS else "\ufffd"
    return html.unescape(f"&{name};")
