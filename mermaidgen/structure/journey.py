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
from mermaidgen.structure.facts import Group, Node, Structure, unescape


def facts(tree: Tree) -> Structure:
    """A section that goes on under its own name is one, as mermaid draws it."""
    tasks: list[tuple[str, Node]] = []
    section = ""
    for line in tree.outermost(("section", "task")):
        if line.rule == "section":
            section = _words(line)
        else:
            name, *data = line.text.strip().split(":")
            name = unescape(name.strip())
            actors = [unescape(actor.strip()) for actor in data[1].split(",")] if len(data) > 1 else []
            tasks.append((section, Node(name, name, attributes=(data[0].strip(), *actors))))
    title = next(reversed(tree.find_all("title")), None)
    runs = [(name, [node.id for _, node in run]) for name, run in itertools.groupby(tasks, key=lambda task: task[0])]
    return Structure(
        type="journey",
        title=_words(title) if title else "",
        nodes=tuple(node for _, node in tasks),
        groups=tuple(Group(name, name, tuple(members)) for name, members in runs if name),
    )


def _words(line: Tree) -> str:
    """What stands behind the first word of a line."""
    words = line.text.split(None, 1)
    return unescape(words[1].strip()) if len(words) > 1 else ""
