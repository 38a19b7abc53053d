"""What holds in block diagrams beyond their grammar: styles of known blocks; for what is written here, names and widths."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, permits
from mermaidgen.validation import validate


@pytest.mark.parametrize(
    ("before", "piece", "allowed"),
    [
        ("block\n    a\n    ", "a\n", False),
        ("block\n    a\n    ", "ab\n", True),
        ("block\n    block:g\n        a\n    end\n    ", "a[", False),
        ("block\n    block:g\n        ", "g\n", False),
        ("block\n    a\n    a --> ", "b", False),
        ("block\n    apple\n    apple --> ", "a", True),
        ("block\n    columns 2\n    a", ":3", False),
        ("block\n    columns 2\n    a", ":2", True),
        ("block\n    columns 1\n    space", ":", False),
        ("block\n    a", ":9", True),
        ("block\n    columns 2\n    block:g", ":3", False),
        ("block\n    columns 2\n    block:g:2\n        a", ":3", True),
        ("block\n    columns 2\n    block:g:2\n        columns 4\n        a\n    end\n    b", ":3", False),
        ("block\n    space\n    a", " --> ", False),
    ],
)
def test_names_and_widths(before: str, piece: str, allowed: bool) -> None:
    position = Position.begin("block", narrow=True).read(before)
    assert position.allows(piece) is allowed


def test_mermaid_takes_what_is_not_written_here() -> None:
    assert permits("block", "block\n    columns 2\n    a:3\n    a\n    a --> b")
    assert not permits("block", "block\n    columns 2\n    a:3\n    a\n    a --> b", narrow=True)


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("block\n  a --> b\n  style b fill:#fff", True),
        ("block\n  a --> b --> c\n  style c fill:#fff", True),
        ("block\n  a --> b --> c\n  style b fill:#fff", False),
        ("block\n  block:g\n    a\n  end\n  style a fill:#fff\n  style g fill:#fff", True),
        ("block\n  class a,b red\n  style b fill:#fff", True),
        ("block\n  a\n  style root fill:#fff", True),
        ("block\n  a\n  style nobody", True),
        ("block\n  a\n  style nobody fill:#fff", False),
    ],
)
def test_a_style_is_told_to_a_known_block(text: str, accepted: bool) -> None:
    assert validate(text).accepted is accepted
