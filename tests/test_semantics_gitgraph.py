"""What mermaid refuses when it plays the commands of a git graph, while decoding and on finished text."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, closing, permits

START = 'gitGraph\n    commit id: "A"\n    branch dev\n    commit id: "B"\n    checkout main'
MERGED = START + '\n    commit id: "C"\n    merge dev id: "M"\n    branch next'


@pytest.mark.parametrize(("text", "yes", "no"), [
    (START + "\n    ", "merge dev", "merge main"),
    (START + "\n    ", "checkout dev", "checkout master"),
    (START + "\n    ", "branch develop", "branch dev\n"),
    (START + "\n    ", 'cherry-pick id: "B"', 'cherry-pick id: "A"'),
    (START + "\n    merge dev\n    ", "commit", "merge main"),
    (START + '\n    merge dev id: "', "M", 'A"'),
    (START + "\n    branch next\n    checkout main\n    commit\n    checkout next\n    ", "merge dev", "merge main"),  # next began on main
    (MERGED + "\n    checkout dev\n    cherry-pick id: \"M\"", ' parent: "C"', ' tag: "x"'),
    (MERGED + "\n    checkout dev\n    cherry-pick id: \"M\" parent: \"", 'B"', 'A"'),
    ("gitGraph\n    commit\n    branch dev\n    ", "commit", "cherry-pick"),  # there is no id to pick
])  # fmt: skip
def test_commands_that_mermaid_refuses_are_not_written(text: str, yes: str, no: str) -> None:
    position = Position.begin("gitgraph").read(text)
    assert position.allows(yes)
    assert not position.allows(no)


def test_a_branch_in_quotes_is_the_same_branch() -> None:
    assert permits("gitgraph", 'gitGraph\n    commit\n    branch "1.0"\n    commit\n    checkout main\n    merge "1.0"')


def test_ids_are_given_once_in_what_is_written_here() -> None:
    again = START + '\n    commit id: "B"'
    assert permits("gitgraph", again)
    assert not permits("gitgraph", again, narrow=True)


def test_a_picked_merge_is_closed_with_its_parent() -> None:
    assert closing("gitgraph", MERGED + '\n    checkout dev\n    cherry-pick id: "M"') == ' parent: "B"'
