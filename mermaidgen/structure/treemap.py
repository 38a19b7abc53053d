"""A treemap -> its parts with a value as nodes, its sections as groups; ids are numbers in the order of the text.

>>> from mermaidgen.structure import read
>>> read("treemap", 'treemap-beta\\n    "Rent": 20.50').nodes
(Node(id='0', label='Rent', kind='', attributes=('20.5',)),)
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Group, Node, Structure, unescape


def facts(tree: Tree) -> Structure:
    """A part is in the last section before it that is indented less."""
    title = tree.find("title")
    labels: list[str] = []
    places: list[int] = []
    values: dict[int, str] = {}
    members: list[list[str]] = []
    above: list[tuple[int, int]] = []  # the sections on the way down to the last part: indent, number
    for piece in tree.outermost(("part", "amount")):
        if piece.rule == "amount":
            values[above.pop()[1]] = _shortest(piece.value("value"))
            continue
        indent = piece.start - piece.source.rfind("\n", 0, piece.start)
        while above and above[-1][0] >= indent:
            above.pop()
        if above:
            members[above[-1][1]].append(str(len(labels)))
        above.append((indent, len(labels)))
        labels.append(unescape(piece.text[1:-1]))
        places.append(piece.at)
        members.append([])
    return Structure(
        "treemap",
        title=unescape(" ".join(title.value("text").split())) if title else "",
        nodes=tuple(Node(str(i), labels[i], attributes=(value,), at=places[i]) for i, value in values.items()),
        groups=tuple(Group(str(i), label, tuple(members[i]), at=places[i]) for i, label in enumerate(labels) if i not in values),
    )


def _shortest(value: str) -> str:
    """The value as mermaid reads it: '48.50' -> '48.5', '1,000' -> '1000'."""
    value = value.replace(",", "")
    return value.rstrip("0").rstrip(".") if "." in value else value
