"""A diagram and its reference -> scores: type, F1 of nodes, edges and labels, exact match.

Names are compared without case, underscores and surplus blanks. An edge is the names of its two ends; a label is an edge's
text with its ends, or a node's attribute with its node. The F1 of a case is over all these facts together.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from mermaidgen import structure
from mermaidgen.diagrams import of_text
from mermaidgen.structure.facts import Structure

Facts = dict[str, Counter[tuple[str, ...]]]
KINDS = ("node", "edge", "label")


@dataclass(frozen=True)
class Score:
    """Of one case; F1 by kind of fact is None where neither side has any."""

    type_right: bool
    exact: bool
    f1: float
    by_kind: dict[str, float | None]


def score(diagram: str, reference: str) -> Score:
    """Compares two texts; a diagram of another type than the reference's has F1 0."""
    row, wanted = of_text(diagram), of_text(reference)
    assert wanted is not None, "the reference is no diagram"
    found_structure = structure.read(wanted.key, diagram) if row == wanted else None
    expected_structure = structure.read(wanted.key, reference)
    assert expected_structure is not None, "the reference is not canonical"
    expected = facts(expected_structure)
    found = facts(found_structure) if found_structure else {kind: Counter() for kind in KINDS}
    by_kind = {kind: _f1(found[kind], expected[kind]) for kind in KINDS}
    total = _f1(sum(found.values(), Counter()), sum(expected.values(), Counter()))
    return Score(row == wanted, diagram == reference, total or 0.0, by_kind)


def facts(diagram: Structure) -> Facts:
    """The facts that are compared, as multisets of names."""
    names = {node.id: _name(node.label or node.id) for node in diagram.nodes}
    names |= {group.id: _name(group.label or group.id) for group in diagram.groups if group.id not in names}
    nodes: Counter[tuple[str, ...]] = Counter(("node", _name(node.label or node.id)) for node in diagram.nodes)
    nodes += Counter(("group", _name(group.label)) for group in diagram.groups if group.label)
    edges: Counter[tuple[str, ...]] = Counter()
    labels: Counter[tuple[str, ...]] = Counter()
    for edge in diagram.edges:
        ends = (names.get(edge.source, _name(edge.source)), names.get(edge.target, _name(edge.target)))
        edges["edge", *ends] += 1
        if edge.label:
            labels["label", *ends, _name(edge.label)] += 1
    for node in diagram.nodes:
        labels.update(("attribute", _name(node.label or node.id), _name(attribute)) for attribute in node.attributes)
    return {"node": nodes, "edge": edges, "label": labels}


def _name(text: str) -> str:
    return re.sub(r"[\s_]+", " ", text).strip().casefold()


def _f1(found: Counter[tuple[str, ...]], expected: Counter[tuple[str, ...]]) -> float | None:
    """2 x shared / (found + expected); None if both are empty."""
    total = found.total() + expected.total()
    return 2 * (found & expected).total() / total if total else None
