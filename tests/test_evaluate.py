"""evaluate: type, F1 by kind, exact and soft, and exact match of a diagram against its reference."""

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


@pytest.mark.parametrize(
    ("diagram", "reference", "soft", "node", "edge", "label"),
    [
        (PIE.replace("Cats", "House cats"), PIE, (1 + 2 / 3) / 2, (1 + 2 / 3) / 2, None, (1 + 2 / 3) / 2),
        (PIE.replace("Cats", "Birds"), PIE, 0.5, 0.5, None, 0.5),
        (PIE.replace("3", "3.5"), PIE, 0.75, 1.0, None, 0.5),  # a number is like no other
        (FLOW.replace("Log in", "LogIn"), FLOW, 1.0, 1.0, 1.0, 1.0),
        (FLOW.replace("Log in", "In log"), FLOW, 1.0, 1.0, 1.0, 1.0),
        (FLOW.replace("Show page", "Page"), FLOW, (2 + 4 * 2 / 3) / 6, (2 + 2 / 3) / 3, 2 / 3, 2 / 3),  # an edge is as right as its worse end
        ('pie\n    "Black cats" : 3\n    "Cats" : 4', 'pie\n    "Cats" : 4\n    "Dogs" : 3', 0.5, 0.5, None, 0.5),  # the best pair first, each once
        (FLOW.split("|")[0] + ' B["Kitchen"]', 'flowchart TD\n    subgraph group-1["Kitchen"]\n        A["Log in"]\n    end', 1 / 3, 0.5, 0.0, None),
    ],
)
def test_words_that_agree_count_in_the_soft_score(
    diagram: str, reference: str, soft: float, node: float, edge: float | None, label: float
) -> None:
    result = score(diagram, reference)
    assert result.soft_f1 == pytest.approx(soft) and result.soft_f1 >= result.f1
    expected = dict(zip(KINDS, (node, edge, label), strict=True))
    assert result.soft_by_kind == {kind: value if value is None else pytest.approx(value) for kind, value in expected.items()}


@pytest.mark.parametrize(
    ("diagram", "reference", "kind", "f1"),
    [
        ('kanban\n    c1["Do"]\n        ["a"]\n    c2["Done"]\n        ["b"]',
         'kanban\n    c1["Do"]\n        ["a"]\n        ["b"]\n    c2["Done"]', "edge", 0.5),
        ("sequenceDiagram\n    A->>B: hi\n    loop daily\n        B->>A: ho\n    end",
         "sequenceDiagram\n    C->>A: hey\n    A->>B: hi\n    loop daily\n        B->>A: ho\n    end", "edge", 6 / 7),
        (f"{PIE.replace('pie', 'pie title Pets')}", f"{PIE.replace('pie', 'pie title Wild')}", "label", 2 / 3),
        (PIE, f"{PIE.replace('pie', 'pie title Pets')}", "label", 0.8),
    ],
)  # fmt: skip
def test_what_is_in_a_group_and_the_title_are_facts(diagram: str, reference: str, kind: str, f1: float) -> None:
    assert score(diagram, reference).by_kind[kind] == pytest.approx(f1)


def test_a_diagram_that_only_mermaid_reads_is_scored_too() -> None:
    result = score("%% drawn by hand\ngraph TD;\n  x(Log in) -- ok --> y[Show page]-->z{End it}", FLOW)
    assert (result.type_right, result.exact, result.f1) == (True, False, 1.0)
