"""What holds in architecture diagrams beyond their grammar: names, and edges that mermaid can draw."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, permits
from mermaidgen.validation import validate

TWO = 'architecture-beta\n    group g["G"]\n    service a["A"] in g\n    service b["B"]\n'


@pytest.mark.parametrize(
    ("before", "piece", "allowed"),
    [
        ('architecture-beta\n    service a["A"]', " in ", False),
        ('architecture-beta\n    group g["G"]\n    service a["A"]', " in ", True),
        ('architecture-beta\n    group g["G"]\n    service a["A"] in ', "h", False),
        ('architecture-beta\n    group g["G"]\n    service ', "g[", False),
        ('architecture-beta\n    group g["G"]\n    service ', "ga[", True),
        (TWO + "    ", "c:", False),
        (TWO + "    a:R -- L:", "g", False),
        (TWO + "    a:R -- L:", "b", True),
        (TWO + "    a:R -- L:b\n    a:T -- T:", "b", False),
        (TWO + "    a:R -- L:b\n    b:T -- T:", "a", True),
        (TWO + "    a", "{", True),
        (TWO + "    b", "{", False),
        (TWO + "    a{group}:R -- L:", "a", False),
        ('architecture-beta\n    service a["A"]\n    a:R -- L:a', "\n    ", False),
    ],
)
def test_names_and_edges(before: str, piece: str, allowed: bool) -> None:
    position = Position.begin("architecture").read(before)
    assert position.allows(piece) is allowed


def test_an_edge_is_drawn_once() -> None:
    assert permits("architecture", TWO + "    a:R -- L:b\n    b:R -- L:a")
    assert not permits("architecture", TWO + "    a:R -- L:b\n    a:R -- L:b")


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a:R -- L:b\nservice a", "expected a service or junction b, found the end"),
        ("service a in g", "expected a group g for a, found the end"),
        ("service a\ngroup a", "expected a new name for a group, found 'a'"),
        ("group h in g\ngroup g", "expected a group g before the group h that is in it, found the end"),
        ("service a\nservice b\nalign row a b a", "expected a service or junction that is not in the line yet, found 'a'"),
    ],
)
def test_what_people_write_may_come_in_any_order(text: str, message: str) -> None:
    problems = [problem.message for problem in validate(f"architecture-beta\n{text}").problems if problem.check == "semantics"]
    assert problems == [message]
