"""A name, a keyword or a text -> one row of the one table of diagram types.

>>> find("ERD").key, of_text('pie\\n    "a" : 1').key
('er', 'pie')
"""

from __future__ import annotations

import difflib
from dataclasses import dataclass

from mermaidgen.errors import RequestError

ANY = "any"  # the union of all grammars, for requests without a type


@dataclass(frozen=True)
class DiagramType:
    """One kind of diagram: `key` names its grammar and modules, `header` is the first word of its text."""

    key: str
    header: str
    aliases: tuple[str, ...]
    purpose: str


TYPES = (
    DiagramType("flowchart", "flowchart", ("graph", "flow", "flow chart", "process"), "steps, decisions and what leads where; parts of systems"),
    DiagramType("sequence", "sequenceDiagram", ("sequence diagram", "message flow", "interaction"), "who says what to whom, in order"),
    DiagramType("class", "classDiagram", ("class diagram", "uml", "classes"), "classes with members, inheritance and other relations"),
    DiagramType("state", "stateDiagram-v2", ("state diagram", "stateDiagram", "state machine", "life cycle"), "states and what changes them"),
    DiagramType("er", "erDiagram", ("er diagram", "erd", "entity relationship", "data model", "schema"), "entities, attributes, cardinalities"),
    DiagramType("pie", "pie", ("pie chart", "shares", "breakdown"), "shares of a whole"),
)


def find(name: str) -> DiagramType:
    """The type of that key, header or alias, whatever its case. Raises RequestError with the nearest names."""
    wanted = name.strip().lower()
    names = {alias.lower(): row for row in TYPES for alias in (row.key, row.header, *row.aliases)}
    if wanted in names:
        return names[wanted]
    near = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5)
    keys = dict.fromkeys(names[alias].key for alias in near) or [row.key for row in TYPES]
    raise RequestError(f"unknown diagram type {name!r}", hint=f"did you mean {' or '.join(keys)}? `mermaidgen types` lists all")


def of_text(text: str) -> DiagramType | None:
    """The type that a diagram's first word names."""
    words = text.split(maxsplit=1)
    return next((row for row in TYPES if words and words[0] == row.header), None)
