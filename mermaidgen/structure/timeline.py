"""A timeline -> its periods, whose attributes are what happened then, and its sections.

>>> from mermaidgen.structure import read
>>> read("timeline", "timeline\\n    2004 : Facebook : Google").nodes
(Node(id='2004', label='2004', kind='', attributes=('Facebook', 'Google')),)
"""

from __future__ import annotations

import re

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Group, Node, Structure, unescape

NAMES = ("period-name", "like-word", "lone-word", "odd-name")  # the last three are names that only the tolerant grammar takes


def facts(tree: Tree) -> Structure:
    """A section that comes twice has all its periods each time, as mermaid draws it; an event on a line of its own is of the period before."""
    sections: list[str] = []
    periods: list[tuple[str, str, list[str]]] = []  # section, name, events
    for line in tree.outermost(("section", *NAMES, "event")):
        if line.rule == "section":
            sections.append(_words(line))
        elif line.rule in NAMES:
            periods.append((sections[-1] if sections else "", unescape(line.text.strip()), []))
        elif periods:
            periods[-1][2].append(unescape(re.sub(r"^\s*:\s", "", line.text).strip()))
    title = next(reversed(tree.find_all("title")), None)
    return Structure(
        type="timeline",
        title=_words(title) if title else "",
        direction=tree.value("direction").strip().upper() or "LR",
        nodes=tuple(Node(name, name, attributes=tuple(events)) for _, name, events in periods),
        groups=tuple(Group(name, name, tuple(period for section, period, _ in periods if section == name)) for name in sections),
    )


def _words(line: Tree) -> str:
    """What stands behind the first word of a line."""
    words = line.text.split(None, 1)
    return unescape(words[1].strip()) if len(words) > 1 else ""
