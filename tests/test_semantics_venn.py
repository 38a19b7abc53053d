"""Which sets a union may hold."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, closing, permits

HEAD = "venn-beta\n    set Tea\n    set Milk"


@pytest.mark.parametrize(("line", "kept", "written"), [
    ("union Tea,Milk", True, True), ("union Milk,Tea", True, True), ("union Tea,Tea", True, False), ("union Tea,Sugar", False, False),
    ("union tea,Milk", False, False), ("set Tea", True, False),
])  # fmt: skip
def test_unions_are_of_known_sets_and_where_we_write_of_different_ones(line: str, kept: bool, written: bool) -> None:
    assert (permits("venn", f"{HEAD}\n    {line}"), permits("venn", f"{HEAD}\n    {line}", narrow=True)) == (kept, written)


def test_no_union_is_begun_with_one_set_and_none_is_longer_than_there_are_sets() -> None:
    one, two = Position.begin("venn", narrow=True), Position.begin("venn", narrow=True)
    one = one.read("venn-beta\n    set Tea")
    two = two.read(f"{HEAD}\n    union Tea,Milk")
    assert not one.allows("\n    union ") and one.ends()
    assert not two.allows(",") and two.allows("\n    union ")


def test_a_union_is_closed_with_known_sets() -> None:
    assert closing("venn", f"{HEAD}\n    union Mi") == "lk,Tea"
