"""A Kanban board -> its tasks as nodes and its columns as groups; a task's ticket, person and priority are attributes.

>>> from mermaidgen.structure import read
>>> read("kanban", 'kanban\\n    c1["To do"]\\n        ["Write"]@{ assigned: "Ann" }').nodes
(Node(id='Write', label='Write', kind='', attributes=('assigned: Ann',)),)
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Group, Node, Structure, unescape

CARDS = frozenset(("card", "card-joined", *(f"card-{number}" for number in range(1, 13))))
LABELS = ("label", "marked", "raw", "bare")
DETAILS = ("ticket", "assigned", "priority")


def facts(tree: Tree) -> Structure:
    """A card that is indented like the first one is a column; one without an id has its label for an id."""
    nodes: list[Node] = []
    columns: dict[str, tuple[str, list[str], int]] = {}  # id -> label, ids of tasks, where it begins
    first, column = 0, ""
    for card in tree.outermost(CARDS):
        indent = card.start - card.source.rfind("\n", 0, card.start)
        first = first or indent
        details = _details(card)
        label = next((text.text for name in LABELS if (text := card.find(name))), "")
        id = unescape(_id(card) or label.strip())
        label = unescape(details.get("label") or label.strip())
        if indent == first:
            column = id
            columns.setdefault(id, (label, [], card.at))
        else:
            attributes = tuple(f"{name}: {unescape(details[name])}" for name in DETAILS if details.get(name))
            nodes.append(Node(id, label, attributes=attributes, at=card.at))
            columns[column][1].append(id)
    groups = (Group(id, label, tuple(tasks), at=at) for id, (label, tasks, at) in columns.items())
    return Structure("kanban", nodes=tuple(nodes), groups=tuple(groups))


def _id(card: Tree) -> str:
    """What stands before the bracket: the canonical grammar has it in the card itself, the tolerant one as bare text."""
    return card.value("bare").strip() if card.find("shape") else card.text.partition("[")[0] if card.find("quoted") else ""


def _details(card: Tree) -> dict[str, str]:
    data = card.find("data")
    if data is None:
        pieces = [(name, card.find(name)) for name in DETAILS]
        return {name: piece.value("label") or piece.value("level") for name, piece in pieces if piece}
    return _yaml(data.text)


def _yaml(data: str) -> dict[str, str]:
    """The details as a person wrote them, as far as they can be read."""
    import yaml

    try:
        details = yaml.load(f"{data}\n" if "\n" in data else f"{{\n{data}\n}}", yaml.BaseLoader)  # as mermaid hands it to its reader
    except yaml.YAMLError:
        return {}
    return {str(name): value for name, value in details.items() if isinstance(value, str)} if isinstance(details, dict) else {}
