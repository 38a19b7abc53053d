"""What a grammar cannot say: each rule, the closing of a cut text, and that no row of the corpus breaks one."""

from __future__ import annotations

import pytest

from mermaidgen.diagrams import TYPES
from mermaidgen.gbnf import Grammar
from mermaidgen.semantics import Position, closing, permits
from tests.oracle import VERSIONS, Oracle

HEAD = "stateDiagram-v2\n    "


@pytest.mark.parametrize(("text", "kept"), [
    ("A --> B\n    note left of A: x", True),
    ("A --> B\n    note left of C: x", False),
    ("state A {\n        b --> c\n    }\n    A --> d", True),
    ("state A {\n        A --> c\n    }\n    A --> d", False),
    ("state A {\n        state B {\n            A\n        }\n        B\n    }\n    A", False),
    ("state A {\n        B\n    }\n    state B {\n        A\n    }\n    A", False),
    ("state A {\n        b --> c\n        --\n        d --> e\n        note right of b: x\n    }\n    A", False),
    ('state "x" as A\n    state A {\n        b\n    }\n    A', True),
    ('state "x" as A\n    state "y" as A\n    A', False),
    ('state "x" as A\n    state A <<fork>>\n    A', False),
    ("state A <<fork>>\n    state A {\n        b\n    }\n    A", False),
])  # fmt: skip
def test_state_rules(text: str, kept: bool) -> None:
    assert Grammar.load("state").match(HEAD + text).status == "accepted"
    assert permits("state", HEAD + text) is kept
    if kept:
        with Oracle() as oracle:
            assert oracle.judge(HEAD + text).ok


@pytest.mark.parametrize(("text", "kept"), [
    ("A ..> B\n    namespace C {\n        class D\n    }", True),
    ("A ..> B\n    namespace B {\n        class D\n    }", False),
    ("namespace A {\n        class D\n    }\n    A -- D", False),
    ("namespace A {\n        class D {\n            A\n        }\n    }\n    AA -- D : A", True),
    ('namespace A {\n        class D\n    }\n    note for D "x"', True),
])  # fmt: skip
def test_class_rules(text: str, kept: bool) -> None:
    text = "classDiagram\n    " + text
    assert Grammar.load("class").match(text).status == "accepted"
    assert permits("class", text) is kept
    with Oracle() as oracle:
        assert all(oracle.judge(text, version=version).ok for version in VERSIONS) is kept


def test_pieces_are_judged_as_soon_as_nothing_could_mend_them() -> None:
    position = Position.begin(*(row.key for row in TYPES)).read(HEAD + "Draft --> Paid\n    note left of ")
    assert [position.allows(piece) for piece in ("D", "Draft", "Draft:", "Dr:", "X", "Paid: x")] == [True, True, True, False, False, True]
    position = position.read("Draft: x")
    assert position.ends() and not position.allows("\n    note right of S")


@pytest.mark.parametrize("cut", ["", "s", "A --> ", "state E {", "state E {\n        b --> c\n        note left of ", 'state "x', "A --> B\n    no"])
def test_cut_texts_are_closed_by_the_rules(cut: str) -> None:
    text = HEAD + cut if cut else "state"
    rest = closing("state", text)
    assert rest is not None
    assert Grammar.load("state").match(text + rest).status == "accepted" and permits("state", text + rest)


def test_what_begins_no_sentence_cannot_be_closed() -> None:
    assert closing("pie", "cake") is None
