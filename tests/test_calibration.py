"""calibration: rank correlations, checks left out, and the program on few requests."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from mermaidgen.generator import DiagramGenerator
from mermaidgen.validation import WEIGHTS, validate
from training.evaluation.calibration import VARIANTS, Answer, Judged, answers, correlation, kept, main, passing, spearman, table, within
from training.evaluation.sets import load

GOOD, POOR, BAD = 'pie\n    "Cats" : 3\n    "Dogs" : 4', 'pie\n    "Cats" : 3', 'pie\n    "Zebras" : 1'
REQUEST = "3 cats and 4 dogs"


def judged(diagram: str, soft_f1: float, request: str = REQUEST, style: str = "topic") -> Judged:
    return Judged(Answer("pie", style, request, "as it is", diagram, soft_f1), validate(diagram, request))


@pytest.mark.parametrize(("one", "other", "value"), [
    ([1, 2, 3], [10, 20, 90], 1.0), ([1, 2, 3], [3, 2, 1], -1.0), ([1, 1, 1], [1, 2, 3], 0.0), ([1, 2, 2, 3], [1, 2, 2, 3], 1.0),
    ([1, 2, 3, 4], [2, 1, 4, 3], 0.6), ([1, 2, 3, 4], [10, 20, 20, 40], 0.9487), ([5], [7], 0.0),
])  # fmt: skip
def test_spearman_is_the_correlation_of_ranks(one: list[float], other: list[float], value: float) -> None:
    assert spearman(one, other) == pytest.approx(value, abs=1e-4)


def test_better_scores_for_better_answers_correlate() -> None:
    rising = [judged(BAD, 0.1), judged(POOR, 0.5), judged(GOOD, 1.0)]
    assert correlation(rising) == within(rising) == 1.0
    assert correlation([judged(BAD, 1.0), judged(GOOD, 0.0)]) == -1.0
    apart = [judged(GOOD, 0.2), judged(POOR, 0.1), judged(BAD, 0.9, "Zebras"), judged(POOR, 0.8, "Zebras")]
    assert within(apart) == 1.0 and correlation(apart) < 1, "each request is ranked for itself"
    assert within([judged(GOOD, 0.5), judged(POOR, 0.5)]) == 0.0, "answers of the same worth rank nothing"


def test_a_check_left_out_gives_its_weight_to_the_others() -> None:
    one = judged(POOR, 0.5)
    assert round(one.score()) == one.report.score
    assert one.score("content") > one.score() > one.score("syntax")
    assert judged(GOOD, 1.0).score() == judged(GOOD, 1.0).score("words") == pytest.approx(100)


def test_the_table_has_a_line_for_each_check_and_a_column_for_each_style() -> None:
    lines = table([judged(BAD, 0.1), judged(GOOD, 1.0), judged(POOR, 0.3, style="edit"), judged(GOOD, 0.9, style="edit")]).split("\n")
    assert lines[0] == "|  | all | topic | edit | of one request |" and lines[2] == "| answers | 4 | 2 | 2 |  |"
    assert [line.split("|")[1].strip() for line in lines[3:]] == ["the score", *(f"without {name}" for name in WEIGHTS)]
    assert lines[3] == "| the score | 0.95 | 1.00 | 1.00 | 0.95 |"


def test_what_passes_is_told_from_what_does_not() -> None:
    assert passing([judged(GOOD, 1.0), judged(BAD, 0.2)]) == "1 of 2 pass; mean soft F1 1.00 of these, 0.20 of the others"
    assert passing([judged(GOOD, 1.0)]) == "1 of 1 pass; mean soft F1 1.00 of these, - of the others"


def test_each_request_is_answered_in_all_ways_that_leave_it_room(tiny_file: Path) -> None:
    [case, *_] = load("golden", ["pie"])
    with DiagramGenerator(tiny_file, max_tokens=100) as generator:
        found = list(answers(generator, [case]))
    assert {answer.variant for answer in found} <= set(VARIANTS) and {"as it is", "wild"} <= {answer.variant for answer in found}
    assert {(answer.key, answer.request) for answer in found} == {("pie", case.request)} and all(0 <= answer.soft_f1 <= 1 for answer in found)


def test_answers_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "answers.jsonl"
    answer = judged(GOOD, 1.0).answer
    assert kept(file, lambda: [answer]) == kept(file, lambda: []) == [answer]
    assert kept(None, lambda: []) == []


def test_the_program_prints_the_table_of_answers_that_are_there(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "answers.jsonl"
    rows = [judged(BAD, 0.1).answer, judged(GOOD, 1.0).answer]
    file.write_text("".join(json.dumps(vars(answer)) + "\n" for answer in rows))
    main(["--answers", str(file)])
    assert "| the score | 1.00 |" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["--set", "sealed"])
