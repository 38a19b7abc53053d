"""evaluate: type, F1 by kind and exact match of a diagram against its reference."""

from __future__ import annotations

import random

import pytest

from mermaidgen.diagrams import TYPES
from mermaidgen.evaluate import KINDS, score
from mermaidgen.gbnf import Grammar

PIE = 'pie\n    "Cats" : 3\n    "Dogs" : 4'
FLOW = 'flowchart TD\n    A["Log in"] -->|"ok"| B["Show page"]\n    B --> C["End it"]'


@pytest.mark.parametrize("key", [row.key for row in TYPES])
def test_a_diagram_is_its_own_reference(key: str) -> None:
    for seed in range(5):
        text = Grammar.load(key).sample(random.Random(seed), growth=0.5)
        result = score(text, text)
        assert (result.type_right, result.exact, result.f1) == (True, True, 1.0)
        assert set(result.by_kind) == set(KINDS) and set(result.by_kind.values()) <= {1.0, None}


@pytest.mark.parametrize("diagram", [FLOW, "cake", "", "pie", PIE.replace("pie", "Pie")])
def test_another_type_or_no_diagram_scores_nothing(diagram: str) -> None:
    result = score(diagram, PIE)
    assert (result.type_right, result.exact, result.f1) == (diagram == "pie", False, 0.0)
    assert result.by_kind == {"node": 0.0, "edge": None, "label": 0.0}


@pytest.mark.parametrize(
    ("diagram", "reference", "f1", "node", "edge", "label"),
    [
        (PIE.replace("Cats", "Birds").replace("Dogs", "Fish"), PIE, 0.0, 0.0, None, 0.0),
        (PIE.replace("Cats", "Birds"), PIE, 0.5, 0.5, None, 0.5),  # shared: the node Dogs and its value
        (PIE.replace("3", "5"), PIE, 0.75, 1.0, None, 0.5),
        ('pie\n    "Cats" : 3', PIE, 2 / 3, 2 / 3, None, 2 / 3),
        (FLOW.replace("A[", "X["), FLOW, 1.0, 1.0, 1.0, 1.0),  # an id is not a name
        (FLOW.replace("Log in", "log_IN"), FLOW, 1.0, 1.0, 1.0, 1.0),
        (FLOW.replace('|"ok"|', ""), FLOW, 10 / 11, 1.0, 1.0, 0.0),
        (FLOW.replace("B --> C", "A --> C"), FLOW, 10 / 12, 1.0, 0.5, 1.0),
        (FLOW.replace("TD", "LR"), FLOW, 1.0, 1.0, 1.0, 1.0),
        ('flowchart TD\n    A["Log in"]', FLOW, 2 / 7, 0.5, 0.0, 0.0),
    ],
)
def test_what_is_partly_right_counts_in_part(
    diagram: str, reference: str, f1: float, node: float, edge: float | None, label: float
) -> None:
    result = score(diagram, reference)
    assert (result.type_right, result.exact) == (True, False)
    assert result.f1 == pytest.approx(f1)
    assert result.by_kind == {kind: value if value is None else pytest.approx(value) for kind, value in zip(KINDS, (node, edge, label), strict=True)}


def test_the_score_is_the_same_from_both_sides() -> None:
    for seed in range(6):
        one, other = (Grammar.load("sequence").sample(random.Random(seed + side), growth=0.5) for side in (0, 100))
        assert score(one, other).f1 == pytest.approx(score(other, one).f1)
