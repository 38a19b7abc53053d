"""The verdicts of `validate` against mermaid's own, on the documentation's examples and on probes, where these are at hand."""

from __future__ import annotations

import pytest

from mermaidgen.diagrams import TYPES
from mermaidgen.validation import validate
from tests.agreement import DATA, examples, probes

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the examples and probes of ../shared/data are not here")

KEYS = [row.key for row in TYPES]


def test_at_least_95_of_100_examples_are_accepted() -> None:
    found = [(key, validate(text).accepted) for key, text in examples()]
    assert sum(accepted for _, accepted in found) >= 0.95 * len(found)
    for key in KEYS:
        verdicts = [accepted for kind, accepted in found if kind == key]
        assert sum(verdicts) >= 0.9 * len(verdicts), key


def test_at_least_97_of_100_probes_are_judged_as_mermaid_does() -> None:
    found = [(text, ok, validate(text).accepted) for _, text, ok in probes()]
    apart = [(text, ok) for text, ok, accepted in found if ok != accepted]
    assert len(apart) <= 0.03 * len(found), apart
