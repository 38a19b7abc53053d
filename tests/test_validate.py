"""validate: the score and its parts, and a report, never an error, on bad text."""

from __future__ import annotations

import random

import pytest

from mermaidgen.diagrams import TYPES
from mermaidgen.gbnf import Grammar
from mermaidgen.validate import validate

TWO = 'pie\n    "Cats" : 3\n    "Dogs" : 4'
ONE = 'pie\n    "Cats" : 3'


@pytest.mark.parametrize(
    ("text", "request_", "score"),
    [
        (TWO, "", 100),
        (TWO, 'a pie of "cats" and `DOGS`', 100),
        (TWO, 'a pie of "Cats" and “birds”', 88),
        (TWO, 'only "birds"', 75),
        ('pie\n    "Issue #35;1" : 3\n    "#lt;b#gt;" : 4', 'only "issue #1" and `<B>`', 100),
        ('pie\n    "Issue #35;1" : 3\n    "#lt;b#gt;" : 4', 'only "#35"', 75),
        (ONE, "", 88),
        (ONE, 'only "birds"', 62),
        ('flowchart TD\n    A["Go"] --> B["Stop"]', "", 90),
        ('flowchart TD\n    A["Go"] --> B["Stop"]\n    B --> C["End"]', "", 100),
        ("pie", "", 0),
        ("cake", "", 0),
        ("", "", 0),
    ],
)
def test_the_score_is_syntax_content_and_agreement(text: str, request_: str, score: int) -> None:
    report = validate(text, request_)
    assert report.score == score
    assert all(0 <= share <= 1 for share in report.checks.values())
    assert bool(report.problems) == (report.checks["syntax"] == 0 or report.checks["content"] < 1)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("cake", "1:1: expected the header of a diagram type"),
        ('pie\n    "Cats" ; 3', "2:12: rejected by the pie grammar"),
        ('pie\n    "Cats"', "2:11: incomplete by the pie grammar"),
        (ONE, "1:1: expected at least 2 nodes and 0 edges"),
    ],
)
def test_a_problem_has_its_place(text: str, problem: str) -> None:
    assert validate(text).problems == (problem,)


@pytest.mark.parametrize("key", [row.key for row in TYPES])
def test_no_text_makes_it_raise(key: str) -> None:
    grammar, rng = Grammar.load(key), random.Random(key)
    for _ in range(10):
        sentence = grammar.random(rng, growth=0.5)
        assert validate(sentence, sentence).score >= 50
        place = rng.randrange(len(sentence))
        for text in (sentence[:place], sentence[:place] + "\x00\ud800" + sentence[place:], sentence[place:] + sentence):
            assert 0 <= validate(text, text).score <= 100
