"""A user journey -> its tasks, each with its score and who took part, and its sections.

>>> from mermaidgen.structure import read
>>> found = read("journey", "journey\\n    section Go to work\\n    Make tea: 5: Me, Cat")
>>> found.nodes
(Node(id='Make tea', label='Make tea', kind='', attributes=('5', 'Me', 'Cat')),)
>>> found.groups
(Group(id='Go to work', label='Go to work', members=('Make tea',), kind=''),)
"""

from __future__ import annotations

import itertools

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import after_word, last_title, plain
from mermaidgen.structure.facts import Group, Node, Structure


def facts(tree: Tree) -> Structure:
    """A section that goes on under its own name is one, as mermaid draws it."""
    tasks: list[tuple[Tree | None, Node]] = []
    section: Tree | None = None
    for line in tree.outermost(("section", "task")):
        if line.rule == "section":
            section = line
        else:
            name, *data = line.text.strip().split(":")
            name = plain(name)
            actors = [plain(actor) for actor in data[1].split(",")] if len(data) > 1 else []
            tasks.append((section, Node(name, name, attributes=(data[0].strip(), *actors), at=line.at)))
    runs = [list(run) for _, run in itertools.groupby(tasks, key=lambda task: after_word(task[0].text) if task[0] else "")]
    return Structure(
        type="journey",
        title=last_title(tree),
        nodes=tuple(node for _, node in tasks),
        groups=tuple(
            Group(name, name, tuple(node.id for _, node in run), at=first.at)
            for run in runs
            if (first := run[0][0]) and (name := after_word(first.text))
        ),
    )
