"""Requests on an existing diagram: the answer keeps the rules and everything that the order does not speak of."""

from __future__ import annotations

import random
import re
from collections import Counter

import pytest

from mermaidgen.gbnf import Grammar
from mermaidgen.prompts import clean
from mermaidgen.semantics import permits
from training.corpus import EDITS, LONGEST, WEIGHTS, _as_typed, example
from training.draw import Draw, load_knowledge
from training.language import open_slots
from training.rows import edits, edits_phrases
from training.rows.edits_links import next_id
from training.splits import SPLITS, Split

ROWS = 2  # of each kind of each type
BIG = {
    "flowchart": "insert relink relabel restyle direction retype", "sequence": "insert order relink relabel restyle title retype",
    "class": "relink relabel restyle direction retype", "state": "insert relink relabel direction retype",
    "er": "relink relabel restyle direction retype", "pie": "relabel order title restyle retype",
}  # fmt: skip
LISTS = ("xychart", "radar")  # one line holds values of many names


def edit(key: str, kind: str, number: int, split: Split = "train") -> edits.Edit:
    draw = Draw(random.Random(f"{key}/{kind}/{number}"), split, load_knowledge())
    return next(made for _ in range(20) if (made := edits.edit(draw, key, kind)))


def mentioned(text: str, name: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def in_order(old: list[str], new: list[str]) -> int:
    """The length of the longest common subsequence."""
    before = [0] * (len(new) + 1)
    for line in old:
        row = [0]
        for at, other in enumerate(new):
            row.append(before[at] + 1 if line == other else max(before[at + 1], row[at]))
        before = row
    return before[-1]


@pytest.mark.parametrize("key", WEIGHTS)
def test_edits_change_what_they_are_asked_to_and_nothing_else(key: str) -> None:
    grammar = Grammar.load(key)
    for kind in edits.kinds_of(key):
        for made in (edit(key, kind, number) for number in range(ROWS)):
            row, order = made.row, f"{open_slots(made.row.request)}\n->\n{made.row.diagram}"
            assert row.style == "edit" and row.diagram != made.old
            assert grammar.match(row.diagram).status == "accepted" and permits(key, row.diagram, narrow=True), order
            request = clean(open_slots(row.request))
            indented = "\n".join("    " + line for line in made.old.split("\n"))
            assert made.old in request or indented in request, order
            assert not [name for each in made.changes for name in each.gone if mentioned(row.diagram, name)], order
            if len(made.changes) == 1 and kind != "retype":
                _untouched(key, kind, made, order)


def _untouched(key: str, kind: str, made: edits.Edit, order: str) -> None:
    old, new = made.old.split("\n"), made.row.diagram.split("\n")
    vanished, appeared = Counter(old) - Counter(new), Counter(new) - Counter(old)
    if key in LISTS:  # such a change goes through all lists of values
        assert all(line.startswith(("    x-axis", "    bar", "    line", "    axis", "    curve", "    title", "    graticule", "xychart"))
                   for line in [*vanished, *appeared]), order  # fmt: skip
        return
    moved = kind == "order" or (kind == "relink" and [line.strip() for line in vanished] == [line.strip() for line in appeared])
    assert moved or in_order(old, new) == len(old) - vanished.total(), order  # what stays, stays in its order
    shown = 3 if key == "flowchart" else 0  # where a line goes that shows a box, another one has to show it
    gone = made.changes[0].gone
    match kind:
        case "add":
            assert vanished.total() <= shown, order
        case "remove":
            assert appeared.total() <= shown, order
            assert all(mentioned("\n".join(vanished), name) for name in gone[:1]), order
        case "rename":
            assert vanished.total() == appeared.total() and len(old) == len(new), order
            assert not gone or all(any(name in line for name in gone) for line in vanished), order
        case "order":
            assert not vanished and not appeared, order
        case "insert":
            assert vanished.total() <= 1 and appeared.total() <= 3, order
        case _:
            assert moved or (vanished.total() <= 1 + shown and appeared.total() <= 1 + shown), order


def test_every_type_has_the_usual_kinds_and_the_big_ones_all() -> None:
    for key in WEIGHTS:
        assert {"add", "remove", "rename", *BIG.get(key, "").split()} <= set(edits.kinds_of(key)), key
        assert {"relabel", "restyle"} & set(edits.kinds_of(key)) or key == "treeview", key


def test_each_kind_is_asked_for_in_many_ways() -> None:
    assert {kind for key in WEIGHTS for kind in edits.kinds_of(key)} == set(edits_phrases.PHRASES)
    assert {kind: len(set(phrases)) for kind, phrases in edits_phrases.PHRASES.items() if len(set(phrases)) < 25} == {}


@pytest.mark.parametrize("split", SPLITS)
def test_a_share_of_all_rows_are_edits_and_short_enough(split: Split) -> None:
    rows = [example(split, index, seed=3) for index in range(200)]
    found = [row for row in rows if row.style == "edit"]
    assert EDITS - 0.07 < len(found) / len(rows) < EDITS + 0.07
    assert all(len(row.request) + len(row.diagram) <= LONGEST for row in found)


def test_typing_errors_leave_the_old_diagram_alone() -> None:
    made = edit("flowchart", "rename", 0)
    typed = {open_slots(_as_typed(random.Random(seed), made.row.request)) for seed in range(60)}
    assert len(typed) > 3
    assert all(made.old in request or "\n".join("    " + line for line in made.old.split("\n")) in request for request in typed)


@pytest.mark.parametrize(("ids", "expected"), [
    (["A", "B", "C"], "D"), (["a", "b"], "c"), (["A", "C"], "D"), (["n1", "n2", "n7"], "n8"), (["login", "check"], ""), (["t1", "x2"], ""),
])  # fmt: skip
def test_new_ids_go_on_from_the_old_ones(ids: list[str], expected: str) -> None:
    assert next_id(ids) == expected
