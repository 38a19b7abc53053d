"""A diagram and its reference -> scores: type, F1 of nodes, edges and labels, exact match.

>>> pets = 'pie\\n    "House cats" : 3\\n    "Dogs" : 4'
>>> found = score('pie\\n    "Cats" : 3\\n    "Dogs" : 4', pets)
>>> round(found.f1, 2), round(found.soft_f1, 2)
(0.5, 0.83)

Names are compared without case, underscores and surplus blanks. An edge is the names of its two ends, or what stands in a group with the
group's label; a label is an edge's text with its ends, a node's attribute with its node, or the diagram's title. The F1 of a case is over all
these facts together. The soft F1 counts a fact as far as its words agree with those of the nearest fact of the reference.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from itertools import product

from mermaidgen import structure
from mermaidgen.diagrams import of_text
from mermaidgen.gbnf import Grammar
from mermaidgen.preprocess import plain
from mermaidgen.structure.facts import Structure

Fact = tuple[str, ...]
Facts = dict[str, Counter[Fact]]
KINDS = ("node", "edge", "label")
NUMBERED = ("sequence", "zenuml")  # types whose groups call the messages in them m1, m2, ...


@dataclass(frozen=True)
class Score:
    """Of one case; F1 by kind of fact is None where neither side has any."""

    type_right: bool
    exact: bool
    f1: float
    by_kind: dict[str, float | None]
    soft_f1: float
    soft_by_kind: dict[str, float | None]


def score(diagram: str, reference: str) -> Score:
    """Compares two texts; a diagram of another type than the reference's has F1 0."""
    row, wanted = (of_text(plain(text).text) for text in (diagram, reference))
    assert wanted is not None, "the reference is no diagram"
    found = read(wanted.key, diagram) if row == wanted else None
    expected = read(wanted.key, reference)
    assert expected is not None, "mermaid would refuse the reference"
    exact, soft = (_by_kind(found, expected, named, shared) for named, shared in ((name, _shared), (spaced, _alike)))
    return Score(row == wanted, diagram == reference, exact.pop("all") or 0.0, exact, soft.pop("all") or 0.0, soft)


def read(key: str, text: str) -> Structure | None:
    """What a text of this type says, canonical or anything else that mermaid reads; None if mermaid refuses it."""
    canonical = structure.read(key, text)
    if canonical is not None:
        return canonical
    tree = Grammar.tolerant(key).parse(plain(text).text)
    return None if tree is None else structure.facts_of(key, tree)


def name(text: str) -> str:
    """A name as it is compared: 'Log_in ' -> 'log in'."""
    return re.sub(r"[\s_]+", " ", text).strip().casefold()


def spaced(text: str) -> str:
    """The same of a name that may be written in one word: 'LogIn' -> 'log in'."""
    return name(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", " ", text))


def facts(diagram: Structure, named: Callable[[str], str] = name) -> Facts:
    """The facts that are compared, as multisets of a word that says what it is and names, each of them `named`."""
    names = {node.id: named(node.label or node.id) for node in diagram.nodes}
    names |= {group.id: named(group.label or group.id) for group in diagram.groups if group.id not in names}
    nodes: Counter[Fact] = Counter(("node", named(node.label or node.id)) for node in diagram.nodes)
    nodes += Counter(("group", named(group.label)) for group in diagram.groups if group.label)
    edges: Counter[Fact] = Counter()
    labels: Counter[Fact] = Counter(("title", named(title)) for title in [diagram.title] if title)
    for edge in diagram.edges:
        ends = (names.get(edge.source, named(edge.source)), names.get(edge.target, named(edge.target)))
        edges["edge", *ends] += 1
        if edge.label:
            labels["label", *ends, named(edge.label)] += 1
    for node in diagram.nodes:
        labels.update(("attribute", named(node.label or node.id), named(attribute)) for attribute in node.attributes)
    if diagram.type in NUMBERED:
        names = {f"m{number}": named(edge.label) for number, edge in enumerate(diagram.edges, 1)} | names
    nameless = {group.id for group in diagram.groups if not group.label}
    for group in diagram.groups:
        members = [names.get(member, named(member)) for member in group.members if member not in nameless]
        edges.update(("in", member, named(group.label)) for member in members if group.label)
    return {"node": nodes, "edge": edges, "label": labels}


def _by_kind(found: Structure | None, expected: Structure, named: Callable[[str], str],
             shared: Callable[[Counter[Fact], Counter[Fact]], float]) -> dict[str, float | None]:  # fmt: skip
    """F1 of each kind and of all: 2 x shared / (found + expected); None where both are empty."""
    ours = facts(found, named) if found else {kind: Counter[Fact]() for kind in KINDS}
    theirs = facts(expected, named)
    agreeing = {kind: shared(ours[kind], theirs[kind]) for kind in KINDS}
    totals = {kind: ours[kind].total() + theirs[kind].total() for kind in KINDS}
    agreeing["all"], totals["all"] = sum(agreeing.values()), sum(totals.values())
    return {kind: 2 * agreeing[kind] / total if total else None for kind, total in totals.items()}


def _shared(found: Counter[Fact], expected: Counter[Fact]) -> float:
    return (found & expected).total()


def _alike(found: Counter[Fact], expected: Counter[Fact]) -> float:
    """Each found fact is paired with the expected one that is most like it and still free, the best pairs first; the sum of their likenesses."""
    pairs = product(enumerate(found.elements()), enumerate(expected.elements()))
    ranked = sorted((-likeness, i, j) for (i, one), (j, other) in pairs if (likeness := _likeness(one, other)))
    ours, theirs, total = set[int](), set[int](), 0.0
    for negative, i, j in ranked:
        if i not in ours and j not in theirs:
            ours.add(i)
            theirs.add(j)
            total -= negative
    return total


def _likeness(one: Fact, other: Fact) -> float:
    """From 0 to 1, of facts that say the same sort of thing: the F1 of the words of their names, the worst of these."""
    if one[0] != other[0]:
        return 0.0
    sets = [(words(mine), words(theirs)) for mine, theirs in zip(one[1:], other[1:], strict=True)]
    return min(2 * len(mine & theirs) / (len(mine) + len(theirs)) for mine, theirs in sets)


@lru_cache(maxsize=10_000)
def words(text: str) -> frozenset[str]:
    """The words and numbers of a name; a name of signs alone is one word, even without any."""
    return frozenset(re.findall(r"\d+\.\d+|\w+", text) or [text])
