"""diagrams: the table of types by key, header and alias, and the type of a text."""

from __future__ import annotations

import pytest

from mermaidgen.diagrams import TYPES, DiagramType, find, named, of_text
from mermaidgen.errors import RequestError
from mermaidgen.gbnf import Grammar

NAMES = [(name, row) for row in TYPES for name in (row.key, row.header, *row.aliases)]


@pytest.mark.parametrize(("name", "row"), NAMES, ids=[name for name, _ in NAMES])
def test_every_name_finds_its_type_in_any_case(name: str, row: DiagramType) -> None:
    assert find(name) == find(name.upper()) == find(f"  {name.lower()} ") == row


def test_no_name_belongs_to_two_types() -> None:
    names = {name.lower(): row for name, row in NAMES}
    assert all(names[name.lower()] == row for name, row in NAMES)


@pytest.mark.parametrize(("name", "near"), [("flowchrt", "flowchart"), ("sequnce", "sequence"), ("clas", "class"), ("stat", "state"), ("pei", "pie")])
def test_an_unknown_type_names_the_nearest(name: str, near: str) -> None:
    with pytest.raises(RequestError, match=f"unknown diagram type '{name}'") as caught:
        find(name)
    assert near in caught.value.hint


def test_a_type_that_is_near_to_none_names_them_all() -> None:
    with pytest.raises(RequestError) as caught:
        find("qqqqqq")
    assert all(row.key in caught.value.hint for row in TYPES)


@pytest.mark.parametrize("row", TYPES, ids=[row.key for row in TYPES])
def test_the_header_tells_the_type(row: DiagramType) -> None:
    sentence = Grammar.load(row.key).complete("")
    assert sentence is not None and of_text(sentence) == row
    assert of_text(f"\n  {row.header}\n") == row
    assert of_text(f"{row.header}x") == row, "its grammar will refuse it"


@pytest.mark.parametrize("text", ["", " \n", "grap", "Pie", "hello pie"])
def test_other_texts_have_no_type(text: str) -> None:
    assert of_text(text) is None


@pytest.mark.parametrize(("request_", "keys"), [
    ("Draw a Sequence Diagram of a login.", ["sequence"]),
    ("login flow chart", ["flowchart"]), ("ERD for a library", ["er"]), ("mind map: tea", ["mindmap"]), ("C4 container diagram of a shop", ["c4"]),
    ("a zenUML sequence diagram of the order", ["zenuml"]), ("which branches did the git repository have?", []),
    ("What are the states of an order, and where does it flow?", []), ("the herd ran here", []), ("a map of the pier", []),
    ("Turn the sequence diagram into a flowchart.", ["sequence", "flowchart"]),
    ("Add a fourth slice called kanban board.\n\npie showData\n    \"a\" : 1\n", ["kanban", "pie"]),
])  # fmt: skip
def test_a_request_may_name_its_type(request_: str, keys: list[str]) -> None:
    assert list(named(request_)) == keys


@pytest.mark.parametrize("row", TYPES, ids=[row.key for row in TYPES])
def test_every_header_names_its_type(row: DiagramType) -> None:
    assert all(named(f"Change this:\n\n{header}\n    ...") == (row.key,) for header in row.headers)
