"""The examples that general models are shown: each is what we would accept, and is in the form that we write."""

from __future__ import annotations

import pytest

from mermaidgen.diagrams import TYPES
from mermaidgen.examples import EXAMPLES
from mermaidgen.gbnf import Grammar
from mermaidgen.semantics import permits
from mermaidgen.validation import validate


def test_every_type_has_its_example() -> None:
    assert list(EXAMPLES) == [row.key for row in TYPES]


@pytest.mark.parametrize("key", EXAMPLES)
def test_an_example_is_valid_whole_and_canonical(key: str) -> None:
    text = EXAMPLES[key]
    report = validate(text, diagram_type=key)
    assert (report.accepted, report.score, report.problems) == (True, 100, ())
    assert Grammar.load(key).match(text).status == "accepted" and permits(key, text)
    assert 4 <= len(text.splitlines()) <= 14, "short"
