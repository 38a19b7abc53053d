"""What holds in flowcharts beyond their grammar: words that mermaid takes for a direction, and counts of edges."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position
from mermaidgen.validation import validate

HEADER = "flowchart TD"


@pytest.mark.parametrize(
    ("before", "piece"),
    [
        ('\n    A["Write in direction L', "R"),
        ('\n    A --> B\n    B -->|"direction T', "D"),
        ('\n    subgraph group-1["the direction B', "T"),
        ("\n    A --> direction", "\n"),
        ("\n    direction", '["x"]'),
        ('\n    A@{ shape: doc, label: "direction R', "L"),
    ],
)
def test_words_that_mermaid_takes_for_a_direction_are_not_written(before: str, piece: str) -> None:
    position = Position.begin("flowchart").read(HEADER + before)
    assert not position.allows(piece)


@pytest.mark.parametrize(("before", "piece"), [('\n    A["direction', ' Left"]'), ("\n    A --> direction", "s\n"), ('\n    A["LR', ' direction"]')])
def test_directions_may_be_spoken_of(before: str, piece: str) -> None:
    position = Position.begin("flowchart").read(HEADER + before)
    assert position.allows(piece)


@pytest.mark.parametrize(("links", "count"), [("A-->B", 1), ("A & B-->C & D", 4), ("A-->B & C-->D", 4), ("A-->|x|B -- y --> C ~~~ D", 3), ("A", 0)])
def test_edges_are_counted_as_mermaid_counts_them(links: str, count: int) -> None:
    for index in (0, count - 1, count, 10 * count + 1):
        report = validate(f"graph TD\n{links}\nlinkStyle {index} stroke:red")
        assert report.accepted == (0 <= index < count), report.problems


def test_more_edges_than_mermaid_takes() -> None:
    lines = ["graph TD", *(f"A{i}-->B{i}" for i in range(500))]
    assert validate("\n".join(lines)).accepted
    assert not validate("\n".join([*lines, "C-->D"])).accepted


def test_subgraphs_and_edges_have_no_shape() -> None:
    assert validate("graph TD\nsubgraph one\nA e1@--> B\nend\none@{ shape: none }\ne1@{ shape: none }").accepted
    assert not validate("graph TD\nsubgraph one\nA e1@--> B\nend\ntwo@{ shape: none }").accepted
