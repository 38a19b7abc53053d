"""What holds in mind maps and Kanban boards that people write: how far a line is indented, and details in YAML."""

from __future__ import annotations

import pytest

from mermaidgen.semantics.indents import NotYaml
from mermaidgen.validation import validate


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        ("mindmap\n  Root\n   A\n    B\n   C", True),
        ("mindmap\n  Root\n  A", False),
        ("mindmap Root\n  A", True),
        ("mindmap Root\n A", False),
        ("mindmap((Root))\n A", True),
        ("kanban\n    Todo\n  Task", True),
        ("kanban\n    Todo\n  Task\n      Other", False),
        ("kanban\n    Todo\n      Task\n        Other\n    Done", True),
    ],
)
def test_indents(text: str, accepted: bool) -> None:
    assert validate(text).accepted is accepted


@pytest.mark.parametrize("data", [" ticket: MC-1, assigned: 'x' ", "", "\n assigned: x\n ticket: y\n", ' label: "a: b" ', " a: [b, c] ", " a: :b "])
def test_details_that_mermaid_reads(data: str) -> None:
    assert data not in NotYaml()


@pytest.mark.parametrize(
    "data", [" a: b: c ", " a: 1, a: 2 ", " shape: Rect ", " shape: my_shape ", " a: !b c ", "\n a: b,\n c: d: e\n", " a: [b ", "\n"]
)
def test_details_that_mermaid_cannot_read(data: str) -> None:
    assert data in NotYaml()
