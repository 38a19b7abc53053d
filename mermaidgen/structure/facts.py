"""What a diagram says, in one vocabulary for all types: nodes, edges and groups."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class Node:
    """A box, participant, class, entity, state or slice; `attributes` are its members, columns or value."""

    id: str
    label: str
    kind: str = ""
    attributes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Edge:
    """An arrow, message, relation or transition; the ends are node ids."""

    source: str
    target: str
    label: str = ""
    kind: str = ""


@dataclass(frozen=True)
class Group:
    """A subgraph, box, namespace, composite state or block; `members` are node or group ids."""

    id: str
    label: str = ""
    members: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True)
class Structure:
    """The facts of one diagram, in the order of the text."""

    type: str
    title: str = ""
    direction: str = ""
    nodes: tuple[Node, ...] = ()
    edges: tuple[Edge, ...] = ()
    groups: tuple[Group, ...] = ()


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
