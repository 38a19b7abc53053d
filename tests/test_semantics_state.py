"""State diagrams: composites keep a state of their own, and what mermaid refuses of others' text."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import permits
from mermaidgen.validation import validate
from tests.oracle import VERSIONS, Oracle

HEAD = "stateDiagram-v2\n    "


@pytest.mark.parametrize(("text", "kept"), [
    ("state A {\n        state B {\n            D\n        }\n        [*] --> D\n    }\n    A", False),
    ("state A {\n        state B {\n            D --> E\n        }\n        [*] --> D\n    }\n    A", True),
    ("state A {\n        b\n        --\n        b --> c\n    }\n    A", False),
    ("state A {\n        [*] --> b\n        --\n        b --> c\n    }\n    A", True),
    ("state A {\n        b\n    }\n    state C {\n        b\n    }\n    A --> C", False),
    ("state A {\n        b\n    }\n    b --> A", True),
])  # fmt: skip
def test_a_composite_does_not_lose_its_last_state(text: str, kept: bool) -> None:
    assert permits("state", HEAD + text) is kept
    with Oracle() as oracle:
        assert all(oracle.judge(HEAD + text, version=version).ok for version in VERSIONS) is kept


@pytest.mark.parametrize(("text", "accepted"), [
    ("A : one\nA : two", True),
    ("A : one\nA : two\nstate A {\nb\n}", False),
    ("state A {\nb\n}\nA : one", True),
    ('state "one" as A {\nb\n}\nA : two', False),
    ("state A\nstate B {\nb\n}", False),
    ("state A\ndirection LR\nstate B {\nb\n}", True),
    ("state A\n[*] --> A : {x}", True),
    ("state A\nB --> A : {x}", False),
])  # fmt: skip
def test_what_others_write(text: str, accepted: bool) -> None:
    text = "stateDiagram-v2\n" + text
    assert validate(text).accepted is accepted
    with Oracle() as oracle:
        assert oracle.judge(text, render=False).ok is accepted
