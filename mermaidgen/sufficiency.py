"""A diagram's facts -> whether it has enough to say anything, whether it hangs together, and whether its labels were filled in.

>>> from mermaidgen.structure import read
>>> chart = read("pie", 'pie\\n    "Item 1" : 3')
>>> content(chart), [label for _, label in placeholders(chart)]
((0.5, 'expected at least 2 slices, found 1'), ['Item 1'])
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from mermaidgen.structure.facts import Edge, Group, Node, Structure

Fact = Node | Edge | Group

NO_STATES = ("start", "end", "note left", "note right")
NO_CLASSES = ("note", "lollipop")


@dataclass(frozen=True)
class Need:
    """At least so many of what `found` counts."""

    least: int
    what: str
    found: Callable[[Structure], int]


def _nodes(*kinds: str) -> Callable[[Structure], int]:
    """Counts the nodes, of these kinds if any are given."""
    return lambda facts: sum(not kinds or node.kind in kinds for node in facts.nodes)


def _but(*kinds: str) -> Callable[[Structure], int]:
    """Counts the nodes that are of none of these kinds."""
    return lambda facts: sum(node.kind not in kinds for node in facts.nodes)


def _attributes(*kinds: str) -> Callable[[Structure], int]:
    """Counts the attributes of the nodes, of these kinds if any are given."""
    return lambda facts: sum(len(node.attributes) for node in facts.nodes if not kinds or node.kind in kinds)


def _edges(facts: Structure) -> int:
    return len(facts.edges)


def _groups(facts: Structure) -> int:
    return len(facts.groups)


def _entities(facts: Structure) -> int:
    return sum(bool(node.attributes) for node in facts.nodes)


def _relations_or_members(facts: Structure) -> int:
    return len(facts.edges) + sum(len(node.attributes) for node in facts.nodes if node.kind not in NO_CLASSES)


def _states(facts: Structure) -> int:
    return sum(node.kind not in NO_STATES for node in facts.nodes) + sum(group.kind.startswith("composite") for group in facts.groups)


def _transitions(facts: Structure) -> int:
    return sum(edge.kind != "note" for edge in facts.edges)


# What a diagram with less of does not say anything.
NEEDS: dict[str, tuple[Need, ...]] = {
    "flowchart": (Need(3, "nodes", _nodes()), Need(2, "edges", _edges)),
    "sequence": (Need(2, "participants", _nodes()), Need(2, "messages", _edges)),
    "class": (Need(2, "classes", _but(*NO_CLASSES)), Need(1, "relations or members", _relations_or_members)),
    "state": (Need(2, "states", _states), Need(1, "transitions", _transitions)),
    "er": (Need(2, "entities with attributes", _entities), Need(1, "relations", _edges)),
    "journey": (Need(3, "tasks", _nodes()),),
    "gantt": (Need(3, "tasks", _nodes()),),
    "pie": (Need(2, "slices", _nodes()),),
    "quadrant": (Need(2, "points", _nodes("point")),),
    "requirement": (Need(2, "requirements and elements", _nodes()), Need(1, "relations", _edges)),
    "gitgraph": (Need(3, "commits", _nodes()),),
    "c4": (Need(2, "elements", _nodes()), Need(1, "relations", _edges)),
    "mindmap": (Need(3, "ideas", _nodes()),),
    "timeline": (Need(2, "periods", _nodes()), Need(2, "events", _attributes())),
    "zenuml": (Need(2, "participants", _nodes()), Need(2, "messages", _edges)),
    "sankey": (Need(3, "names", _nodes()), Need(2, "flows", _edges)),
    "xychart": (Need(1, "bars or lines", _nodes("bar", "line")), Need(2, "values", _attributes("bar", "line"))),
    "block": (Need(3, "blocks", _but("space")),),
    "packet": (Need(2, "fields", _nodes()),),
    "kanban": (Need(2, "columns", _groups), Need(2, "cards", _nodes())),
    "architecture": (Need(3, "services", _nodes()), Need(2, "edges", _edges)),
    "radar": (Need(3, "axes", _nodes("axis")), Need(1, "curves", _nodes("curve"))),
    "treemap": (Need(2, "parts with a value", _nodes()),),
    "treeview": (Need(3, "entries", _nodes()),),
    "venn": (Need(2, "sets", _nodes("set")), Need(1, "unions", _nodes("union"))),
    "ishikawa": (Need(1, "effects", _nodes("effect")), Need(2, "causes", _nodes("cause"))),
    "wardley": (Need(2, "components", _nodes("anchor", "component", "component of pipeline")), Need(1, "links", _edges)),
    "eventmodeling": (Need(2, "frames", _nodes()), Need(1, "arrows", _edges)),
}

# Types that are about what leads to what, with the kinds of nodes that may stand alone there.
CONNECTED: dict[str, tuple[str, ...]] = {
    "flowchart": (),
    "sequence": (),
    "class": NO_CLASSES,
    "state": NO_STATES,
    "er": (),
    "requirement": (),
    "c4": (),
    "zenuml": (),
    "architecture": (),
    "wardley": ("note", "annotation", "annotations", "accelerator", "deaccelerator"),
}

NUMBERED = ("node entity class state label text step task participant actor service component block group branch section category option element "
            "item system attribute column event activity process box part topic idea subtopic message table name period cause field set server "
            "commit requirement value slice bar series axis card lane user").split()  # fmt: skip
FILLERS = "todo tbd tba fixme label placeholder untitled unnamed lorem ipsum foo foobar baz qux xxx".split()
FILLING = "your my some a the sample example dummy lorem ipsum dolor text label title name node step item goes here".split()  # two of them
PLACEHOLDER = re.compile(
    rf"(?:{'|'.join(NUMBERED)})(?:[ _-]?\d{{1,3}}|[ _-][a-z]|(?-i:[A-Z]))|{'|'.join(FILLERS)}|(?:(?:{'|'.join(FILLING)})\b\W*){{2,}}|"
    r"[a-z]\d{0,2}|[.…?_-]+", re.IGNORECASE)  # fmt: skip
LETTER = re.compile(r"(?<!\w)([^\W\d_aAI]|[aAI](?! (?!and |or |to )[a-z]))(?!\w)")  # one that is no word
DRAWN = ("axis", "bar", "line", "start", "end")  # kinds of nodes that are called by their ids where nobody named them


def content(facts: Structure) -> tuple[float, str]:
    """The share of what a diagram of this type needs that is there, and what is missing, empty if nothing is."""
    needs = NEEDS[facts.type]
    found = [need.found(facts) for need in needs]
    share = sum(min(count, need.least) for count, need in zip(found, needs, strict=True)) / sum(need.least for need in needs)
    if share == 1:
        return 1.0, ""
    wanted = " and ".join(f"{need.least} {need.what}" for need in needs)
    return share, f"expected at least {wanted}, found {' and '.join(map(str, found))}"


def isolated(facts: Structure) -> list[Node]:
    """The nodes that nothing leads to or from, in a diagram that is about that; those in a group are not if something leads to the group."""
    if facts.type not in CONNECTED:
        return []
    touched = {end for edge in facts.edges for end in (edge.source, edge.target)}
    members = {group.id: group.members for group in facts.groups}
    pending = [id for id in touched if id in members]
    while pending:
        inside = [id for id in members[pending.pop()] if id not in touched]
        touched.update(inside)
        pending += [id for id in inside if id in members]
    if facts.type in ("sequence", "zenuml"):  # whose notes and boxes name participants
        touched.update(member for group in facts.groups if group.kind.startswith("note") for member in group.members)
    return [node for node in facts.nodes if node.id not in touched and node.kind not in CONNECTED[facts.type]]


def labels(facts: Structure) -> list[tuple[Fact, str]]:
    """What is written in the diagram: each node, edge and group that has a label, and that."""
    every: tuple[Fact, ...] = (*facts.nodes, *facts.edges, *facts.groups)
    return [(fact, label) for fact in every if (label := fact.label.strip()) and not _unnamed(fact)]


def _unnamed(fact: Fact) -> bool:
    """Whether it is called by an id that nobody wrote."""
    return isinstance(fact, Node) and fact.kind in DRAWN and fact.label == fact.id


def placeholders(facts: Structure, request: str = "") -> list[tuple[Fact, str]]:
    """Whatever has a label that stands for one, like "Node 1", "A" or "TODO", unless it stands in the request, too."""
    found = [(fact, label) for fact, label in labels(facts) if PLACEHOLDER.fullmatch(label)]
    if not found:
        return []
    words = re.findall(r"[^\W_]+", request.casefold())
    asked = {*words, *map("".join, pairwise(words))} - {word for word in words if len(word) == 1} | set(LETTER.findall(request))
    return [(fact, label) for fact, label in found if (label if len(label) == 1 else re.sub(r"[\W_]+", "", label).casefold()) not in asked]
