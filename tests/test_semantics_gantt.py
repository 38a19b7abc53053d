"""Ids and dates of gantt charts that fit what was said before."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, permits
from mermaidgen.structure import read

DAYS = "gantt\n    dateFormat YYYY-MM-DD\n    Dig :a, 2024-02-28, 3d\n    Rest :2d\n    "
TIMES = "gantt\n    dateFormat YYYY-MM-DD HH:mm\n    Dig :a, 2024-02-28 10:30, 3h\n    "
CLOCK = "gantt\n    dateFormat HH:mm\n    Dig :a, 22:30, 30m\n    "


@pytest.mark.parametrize(("text", "yes", "no"), [
    (DAYS + "Pour :", "after a", "after b"),
    (DAYS + "Pour :", "b,", "a,"),
    (DAYS + "Pour :", "b,", "task1,"),  # mermaid calls the task without an id so
    (DAYS + "Pour :after a, 2024-0", "3-02", "2-28"),  # three days from February 28th
    (DAYS + "Pour :2024-02-28, ", "until a", "until task2"),
    (DAYS + "Pour :task2, 2024-03-01, 1d\n    Dry :", "x,", "1d"),  # this one would be the second task2
    (TIMES + "Pour :after a, 2024-02-28 ", "13:30", "13:29"),
    (CLOCK + "Pour :after a, ", "23:00", "22:59"),
    (CLOCK + "Pour :90m\n    Dry :after task1, ", "1h", "23:"),  # it is past midnight
])  # fmt: skip
def test_ids_are_known_and_ends_come_after_starts(text: str, yes: str, no: str) -> None:
    position = Position.begin("gantt").read(text)
    assert position.allows(yes)
    assert not position.allows(no)


def test_an_end_is_not_moved_further_than_mermaid_does() -> None:
    chart = "gantt\n    dateFormat YYYY-MM-DD{}\n    Late :l, 2100-01-01, 1d\n    Long :2024-01-01, until l"
    assert permits("gantt", chart.format(""))
    assert not permits("gantt", chart.format("\n    excludes weekends"))


@pytest.mark.parametrize("task", ["Pour :after b, 1d", "Pour :until b", "Pour :a, 2024-03-01, 1d", "Pour :2024-03-01, 2024-02-01"])
def test_what_breaks_a_rule_is_not_permitted(task: str) -> None:
    assert not permits("gantt", DAYS + task)


@pytest.mark.parametrize(("settings", "data", "end"), [
    ("", "1M", "2024-02-29"),
    ("", "1y", "2025-01-31"),
    ("", "24h", "2024-02-01"),
    ("\n    inclusiveEndDates", "2024-02-01", "2024-02-02"),
    ("\n    excludes weekends", "5d", "2024-02-07"),
    ("\n    excludes weekends", "2024-02-04", "2024-02-04"),
    ("\n    excludes friday, 2024-02-05", "5d", "2024-02-07"),
    ("\n    excludes weekends\n    includes 2024-02-03", "5d", "2024-02-06"),
    ("\n    excludes weekends\n    weekend friday", "5d", "2024-02-07"),
])  # fmt: skip
def test_dates_are_worked_out_as_mermaid_does(settings: str, data: str, end: str) -> None:
    chart = read("gantt", f"gantt\n    dateFormat YYYY-MM-DD{settings}\n    Dig :2024-01-31, {data}")
    assert chart is not None
    assert chart.nodes[0].attributes == ("2024-01-31", end)
