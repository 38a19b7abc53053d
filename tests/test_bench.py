"""The benchmark: what its tables say is what was measured."""

from __future__ import annotations

import json

import pytest

from tests.bench.__main__ import BEGIN, END, README, RESULTS
from tests.bench.plan import PLANS, jobs
from tests.bench.report import brief, markdown, summarize


def test_the_readme_and_the_table_show_what_was_measured() -> None:
    results = json.loads((RESULTS / "results.json").read_text(encoding="utf-8"))
    summaries = {letter: summarize(model["rounds"]) for letter, model in results["models"].items()}
    assert list(summaries) == list(PLANS)
    assert README.read_text(encoding="utf-8").split(BEGIN)[1].split(END)[0].strip() == brief(summaries)
    assert (RESULTS / "table.md").read_text(encoding="utf-8") == markdown(list(PLANS.values()), summaries, results["machine"])
    for letter, model in results["models"].items():
        assert set(model["rounds"]) == {job.name for job in jobs(PLANS[letter])}
        assert not [name for name, rounds in model["rounds"].items() if any("error" in figures for figures in rounds)]


def test_ratios_are_those_within_a_round() -> None:
    rounds = {"bare": [{"ms_per_token": 1.0}, {"ms_per_token": 10.0}, {"ms_per_token": 2.0}],
              "create_completion": [{"ms_per_token": 2.0}, {"ms_per_token": 30.0}, {"ms_per_token": 4.0}],
              "ours": [{"ms_per_token": 9.0, "bare_ms_per_token": 6.0}] * 3}  # fmt: skip
    summary = summarize(rounds)
    assert (summary["create_completion"]["vs_bare"], summary["ours"]["vs_bare"]) == (2.0, 1.5)
    assert summary["bare"]["ms_per_token"] == 2.0


def test_what_could_not_run_says_so() -> None:
    summary = summarize({"bare": [{"ms_per_token": 1.0}], "llguidance": [{"skipped": "pip cannot install it"}]})
    assert "| llama.cpp + llguidance | skipped | skipped |" in brief({"a": summary}) and summary["llguidance"]["skipped"]
    with pytest.raises(KeyError):
        summary["llguidance"]["vs_bare"]
