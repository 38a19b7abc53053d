"""What a Wardley map may refer to."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, permits
from mermaidgen.validation import validate

HEAD = 'wardley-beta\n    component "Tea" [0.79, 0.61]\n    component "Cup" [0.70, 0.50]'


def pipeline(parent: str, part: str) -> str:
    return f'pipeline "{parent}" {{\n        component "{part}" [0.50]\n    }}'


@pytest.mark.parametrize(("lines", "kept", "written"), [
    ('"Tea" -> "Cup"', True, True), ('"Tea" -> "Tea"', True, False), ('"Tea" -> "Pot"', True, False), ('component "Tea" [0.10, 0.20]', True, False),
    (pipeline("Tea", "Green"), True, True), (pipeline("Tea", "Green") + '\n    "Green" -> "Cup"', True, True),
    (pipeline("Pot", "Green"), False, False),
    (pipeline("Tea", "Cup"), True, False), (pipeline("Tea", "Green") + "\n    " + pipeline("Tea", "Black"), True, False),
    ('evolve "Tea" 0.80', True, True), ('evolve "Pot" 0.80', True, False), ('evolve "Tea" 0.80\n    evolve "Tea" 0.90', True, False),
])  # fmt: skip
def test_names_are_known_and_new_ones_differ(lines: str, kept: bool, written: bool) -> None:
    assert (permits("wardley", f"{HEAD}\n    {lines}"), permits("wardley", f"{HEAD}\n    {lines}", narrow=True)) == (kept, written)


def test_nothing_is_begun_that_has_no_name_left() -> None:
    position = Position.begin("wardley", narrow=True).read('wardley-beta\n    component "Tea" [0.79, 0.61]')
    assert not position.allows('\n    "') and position.allows("\n    evolve")
    position = position.read('\n    evolve "Tea" 0.80')
    assert not position.allows("\n    evolve") and position.ends()


@pytest.mark.parametrize(("text", "kept"), [
    ("pipeline Tea {\n component Green [0.5]\n}\ncomponent 'Tea' [0.5, 0.5]", True),
    ("component Tea [0.5, 0.5]\npipeline tea {\n component Green [0.5]\n}", False),
])  # fmt: skip
def test_what_people_write_may_declare_a_parent_late_and_quote_it_otherwise(text: str, kept: bool) -> None:
    assert validate(f"wardley-beta\n{text}").accepted is kept
