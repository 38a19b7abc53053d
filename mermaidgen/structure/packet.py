"""A packet -> a node per field, whose attribute is its width in bits.

>>> from mermaidgen.structure import read
>>> read("packet", 'packet\\n    +16: "Source Port"').nodes
(Node(id='Source Port', label='Source Port', kind='', attributes=('16',)),)
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import string, title
from mermaidgen.structure.facts import Node, Structure

DIGITS = 15  # that count


def facts(tree: Tree) -> Structure:
    """A field has its width (`+16`), or its first and last bit (`0-15`), or one bit (`106`)."""
    return Structure(type="packet", title=title(tree), nodes=tuple(_field(field) for field in tree.find_all("field")))


def _field(field: Tree) -> Node:
    label = string(field.value("label") or field.value("single-label"))
    first = field.value("first-bit")
    width = _whole(field.value("last-bit", first)) - _whole(first) + 1 if first else _whole(field.value("bits"))
    return Node(label, label, attributes=(str(width),), at=field.at)


def _whole(digits: str) -> int:
    return int(digits[:DIGITS])
