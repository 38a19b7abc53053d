"""Sequence diagram: participants, messages, and notes and blocks as groups.

A message is an edge whose kind is its arrow, a box a group of kind `box` and its colour. A block is a group per section (`alt`,
`else`, ...), a note a group of kind `note over`, `note left of` or `note right of`; their members are participants, or for blocks the
messages (`m1` is the first of the diagram), notes and inner blocks in it. Groups are named by their order in the text: `g1`, `g2`, ...

>>> from mermaidgen.structure import read
>>> read("sequence", "sequenceDiagram\\n    participant A\\n    loop daily\\n        A->>B: hi\\n    end").groups
(Group(id='g1', label='daily', members=('m1',), kind='loop'),)
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure

ENTITIES = {"#quot;": '"', "#lt;": "<", "#gt;": ">", "#35;": "#", "#59;": ";"}
FURTHER = ("else", "and", "option")


class _Reader:
    """Gathers the facts of one tree, in the order of the text."""

    def __init__(self) -> None:
        self.nodes: dict[str, Node] = {}
        self.edges: list[Edge] = []
        self.groups: list[Group] = []

    def participant(self, tree: Tree, members: list[str]) -> None:
        """Declares a participant as mermaid does: a second declaration counts only if it has an alias."""
        name, alias = tree.value("id"), tree.find("alias")
        if name not in self.nodes or alias:
            self.nodes[name] = Node(name, decoded(alias.value("text")) if alias else name, tree.value("kind").strip())
            members.append(name)

    def mention(self, name: str) -> None:
        self.nodes.setdefault(name, Node(name, name, "participant"))

    def group(self, label: str, kind: str, members: list[str]) -> str:
        """Adds a group in the place of its beginning; the members may still grow."""
        self.groups.append(Group(f"g{len(self.groups) + 1}", label, tuple(members), kind))
        return self.groups[-1].id

    def box(self, tree: Tree) -> None:
        members: list[str] = []
        for participant in tree.find_all("participant"):
            self.participant(participant, members)
        self.group(decoded(tree.value("text")), f"box {tree.value('color')}", members)

    def line(self, tree: Tree) -> str:
        """The id of what a statement is, which is added to the facts."""
        statement = next(child for child in tree.children if child.rule in ("message", "note", "block1", "block2"))
        if statement.rule == "message":
            return self.message(statement)
        if statement.rule == "note":
            return self.note(statement)
        return self.block(statement.children[0])

    def message(self, tree: Tree) -> str:
        source, target = (each.text for each in tree.find_all("id"))
        self.mention(source)
        self.mention(target)
        self.edges.append(Edge(source, target, decoded(tree.value("text")), tree.value("arrow")))
        return f"m{len(self.edges)}"

    def note(self, tree: Tree) -> str:
        names = [each.text for each in tree.find_all("id")]
        for name in names:
            self.mention(name)
        place = next(word for word in ("over", "left of", "right of") if tree.value("place").startswith(word))
        return self.group(decoded(tree.value("text")), f"note {place}", list(dict.fromkeys(names)))

    def block(self, tree: Tree) -> str:
        """Adds a group for each section; the id is that of the first."""
        word = tree.rule[:-1]
        if word == "plain":
            word = tree.text.split(" ", 1)[0]
        title = decoded(tree.value("text")) if word != "rect" else tree.text[len("rect ") : tree.text.index(")") + 1]
        return self.section(tree, word, title)

    def section(self, tree: Tree, word: str, title: str) -> str:
        name, place = self.group(title, word, []), len(self.groups) - 1
        members: list[str] = []
        for child in tree.children:
            if child.rule in ("line2", "line3"):
                members.append(self.line(child))
            elif child.rule[:-1] in FURTHER:
                self.section(child, child.rule[:-1], decoded(child.value("text")))
        self.groups[place] = Group(name, title, tuple(members), word)
        return name


def facts(tree: Tree) -> Structure:
    reader = _Reader()
    participants = tree.find("participants")
    assert participants is not None
    for part in _parts(participants):
        if part.rule == "box":
            reader.box(part)
        else:
            reader.participant(part, [])
    for statement in tree.find_all("statement"):
        reader.line(statement)
    title = tree.find("title")
    numbered = "autonumber" if tree.find("autonumber") else ""
    return Structure("sequence", decoded(title.value("text")) if title else "", numbered, tuple(reader.nodes.values()), tuple(reader.edges),
                     tuple(reader.groups))


def _parts(participants: Tree) -> list[Tree]:
    """The participants and boxes of the head, in order."""
    parts: list[Tree] = []
    for child in participants.children:
        if child.rule in ("box", "participant"):
            parts.append(child)
        elif child.rule in ("member1", "boxed"):
            parts += _parts(child)
    return parts


def decoded(text: str) -> str:
    """The text with its entities resolved."""
    for entity, character in ENTITIES.items():
        text = text.replace(entity, character)
    return text
