"""A timeline -> its periods, whose attributes are what happened then, and its sections.

>>> from mermaidgen.structure import read
>>> read("timeline", "timeline\\n    2004 : Facebook : Google").nodes
(Node(id='2004', label='2004', kind='', attributes=('Facebook', 'Google')),)
"""

from __future__ import annotations

import re

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import after_word, last_title, plain
from mermaidgen.structure.facts import Group, Node, Structure

NAMES = ("period-name", "like-word", "lone-word", "odd-name")  # the last three are names that only the tolerant grammar takes


def facts(tree: Tree) -> Structure:
    """A section that comes twice has all its periods each time, as mermaid draws it; an event on a line of its own is of the period before."""
    sections: list[tuple[str, int]] = []
    periods: list[tuple[str, str, list[str], int]] = []  # section, name, events, where it begins
    for line in tree.outermost(("section", *NAMES, "event")):
        if line.rule == "section":
            sections.append((after_word(line.text), line.at))
        elif line.rule in NAMES:
            periods.append((sections[-1][0] if sections else "", plain(line.text), [], line.at))
        elif periods:
            periods[-1][2].append(plain(re.sub(r"^\s*:\s", "", line.text)))
    return Structure(
        type="timeline",
        title=last_title(tree),
        direction=tree.value("direction").strip().upper() or "LR",
        nodes=tuple(Node(name, name, attributes=tuple(events), at=at) for _, name, events, at in periods),
        groups=tuple(Group(name, name, tuple(period for section, period, *_ in periods if section == name), at=at) for name, at in sections),
    )
