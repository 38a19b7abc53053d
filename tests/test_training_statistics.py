"""Figures of the corpus and its export: repeats and overlaps are found, shares are right, files are whole, formats are those promised."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from training import datasets
from training.corpus import Example, example
from training.files import write_whole
from training.statistics import __main__ as command
from training.statistics.domains import domain_of
from training.statistics.figures import figures, split_figures, spread
from training.statistics.measure import Measured, case_of, is_invented, is_named, measure
from training.statistics.page import page
from training.statistics.phrasings import seen
from training.statistics.repeats import grams, normalized, opening, overlap, skeleton

ROOT = Path(__file__).parent.parent
CATS, DOGS = 'pie\n    "Cats" : 3', 'pie\n    "Dogs" : 4\n    "Cats" : 2'
LIFE = "stateDiagram-v2\n    [*] --> Idle\n    Idle --> Quornix: wake"


def row(request: str, diagram: str = CATS, key: str = "pie", style: str = "specification", id: str = "train-0") -> Example:
    return Example(id, key, style, request, diagram)


@pytest.fixture(scope="module")
def rows() -> list[Measured]:
    return [measure(found) for found in (
        row("Draw a pie chart: 3 cats"), row("Draw a pie chart: 3 cats", style="narrative"), row("draw  a pie chart, 3 CATS!", DOGS),
        row("größte stücke: 4 dogs, 2 cats", DOGS, style="edit"), row("It is idle until it wakes up.", LIFE, "state", "narrative"),
    )]  # fmt: skip


def test_repeats_within_a_split_are_counted(rows: list[Measured]) -> None:
    repeats = split_figures(rows)["repeats"]
    assert [(found["repeated"], found["different"], found["share"]) for found in repeats.values()] == [(1, 4, 0.2), (2, 3, 0.4), (2, 3, 0.4)]
    assert repeats["same request"]["most"] == [["Draw a pie chart: 3 cats", 2]]
    assert repeats["same words"]["most"] == [["draw a pie chart 3 cats", 3]]


def test_shares_are_those_of_the_rows(rows: list[Measured]) -> None:
    found = split_figures(rows)
    assert (found["types"]["pie"]["rows"], found["types"]["pie"]["share"], found["types"]["state"]["share"]) == (4, 0.8, 0.2)
    assert {style: shares["share"] for style, shares in found["styles"].items()} == {"specification": 0.4, "narrative": 0.4, "edit": 0.2}
    assert found["types"]["pie"]["styles"]["edit"] == {"rows": 1, "share": 0.25}
    assert "gantt" in found["types under the least share"] and "pie" not in found["types under the least share"]
    assert (found["type named"], found["not ASCII"], found["letters not ASCII"]) == (0.6, 0.2, 0.2)
    assert {case: shares["rows"] for case, shares in found["letter case"].items()} == {
        "capital first": 3, "small first, capitals later": 1, "small letters only": 1,
    }  # fmt: skip
    assert found["openings"]["most"] == [["draw a pie", 3]]
    assert found["labels"]["rows with an invented one"] == 0.2
    assert found["not canonical"] == []


def test_a_diagram_that_the_grammar_refuses_is_named() -> None:
    found = split_figures([measure(row("Draw it", "pie\n    nonsense", id="train-7")), measure(row("Draw it"))])
    assert found["not canonical"] == ["train-7"]


def test_overlap_of_splits_is_found() -> None:
    train = [row("one two three four five six seven eight nine"), row("Make a pie of 3 cats", CATS), row("a b c d e f g", DOGS)]
    test = [row("so: TWO three four five six seven eight nine", LIFE), row("make a pie of 3 cats?", LIFE), row("other words", CATS),
            row("a b c d e f g, and on", LIFE), row("Make a pie of 8 dogs", 'pie\n    "Dogs" : 8')]  # fmt: skip
    found = overlap(train, test)
    assert (found["of"], found["request"], found["diagram"]) == (5, {"rows": 1, "share": 0.2}, {"rows": 1, "share": 0.2})
    assert found["run of words"] == {"rows": 1, "share": 0.2}, "seven words in a row are too few"
    assert found["runs"] == [["two three four five six seven eight nine", 1]]
    assert found["skeleton"]["rows"] == 1
    assert list(figures({"train": [measure(train[1])], "test": [measure(test[2])]})["overlap"]) == ["train, test"]


def test_how_a_request_is_said_is_told_from_what_it_says() -> None:
    assert skeleton("Draw a pie of 3 cats and 4 dogs.", DOGS) == "draw a pie of … and …"
    assert skeleton("It wakes up", LIFE) == "it … up", "inflection plays no part"
    assert (normalized("Draw  a pie: Cats!"), opening("Hi, draw a pie")) == ("draw a pie cats", "hi draw a")
    assert len(list(grams("one two three four five six seven eight nine"))) == 2


@pytest.mark.parametrize(("label", "invented"), [
    ("Reject stale ledger", False), ("Weighs the parcels", False), ("quornix", True), ("ledgerQuornix", True), ("retry_count", False),
    ("QXT", False), ("Δήμητρα", False), ("T4", False),
])  # fmt: skip
def test_invented_words_are_those_of_no_list(label: str, invented: bool) -> None:
    assert is_invented(label) == invented


@pytest.mark.parametrize(("key", "request_", "named"), [
    ("pie", "A pie, please", True), ("pie", "One piece each", False), ("state", "the state of the order", False), ("er", "ERD of a shop", True),
    ("state", "a state machine for orders", True), ("gantt", "GANTT:", True), ("flowchart", "the process of baking", False),
    ("c4", "C4Context", True),
])  # fmt: skip
def test_a_type_is_named_by_its_own_names(key: str, request_: str, named: bool) -> None:
    assert is_named(row(request_, key=key)) == named


def test_capitals_are_told() -> None:
    assert [case_of(text) for text in ("a b", "A B", "A b", "a B", "3 cats")] == [
        "small letters only", "capitals only", "capital first", "small first, capitals later", "small letters only",
    ]  # fmt: skip


def test_a_domain_is_told_by_what_no_other_has() -> None:
    text = "Grower: bench grafting, dip the knife in alcohol, then cut a slanting face"
    assert (domain_of(text, "test"), domain_of(text, "train")) == ("apple orchard", "")
    assert domain_of("Draw a box with a parcel", "train") == ""


def test_phrasings_are_counted_where_they_stand() -> None:
    found = seen("pie", ["Hi, draw a pie chart of tea!", "nothing of the kind"])
    assert 0 < found["seen"] < found["known"] and found["share"] == 0.5 and "pie chart" in found["most"]
    assert seen("pie", ["nothing of the kind"])["seen"] == 0


def test_a_histogram_has_every_row_once() -> None:
    found = spread([1, 2, 2, 3, 950])
    assert found["histogram"][0] == [0, 4] and found["histogram"][-1] == [950, 1] and sum(count for _, count in found["histogram"]) == 5
    assert (found["median"], found["least"], found["most"]) == (2, 1, 950)


def test_the_page_needs_nothing_else_and_shows_the_rows(rows: list[Measured]) -> None:
    found = {"seed": 3, **figures({"train": rows, "test": rows[:1]}), "parsed": {"judged": 6, "refused": []}}
    html = page(found, {"pie": [row("a <script> & more")]})
    assert "a &lt;script&gt; &amp; more" in html and "<script" not in html
    assert not re.search(r"<link|src=|url\(|http", html)
    assert "5 rows of train, 1 rows of test; seed 3" in html and "mermaid.js parsed 6 diagrams and refused 0" in html
    assert html.count("<table>") == html.count("</table>") > 5 and html.endswith("</html>")


def test_files_are_whole_or_not_there(tmp_path: Path) -> None:
    def lines() -> Iterator[str]:
        yield "one"
        raise KeyboardInterrupt

    file = tmp_path / "new" / "rows.jsonl"
    with pytest.raises(KeyboardInterrupt):
        write_whole(file, lines())
    assert not file.exists()
    write_whole(file, ["ä", "b"])
    assert file.read_text(encoding="utf-8") == "ä\nb\n" and [path.name for path in file.parent.iterdir()] == ["rows.jsonl"]


def test_the_command_draws_measures_and_writes(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["--rows", "20", "--seed", "4", "--workers", "1", "--out", str(tmp_path)]) == 0
    assert capsys.readouterr().out.startswith("train: 20 rows")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["sample.jsonl", "statistics.html", "statistics.json"]
    drawn = [json.loads(line) for line in (tmp_path / "sample.jsonl").read_text(encoding="utf-8").splitlines()]
    assert len(drawn) == 24 and drawn[3] == example("train", 3, seed=4).__dict__
    found = json.loads((tmp_path / "statistics.json").read_text(encoding="utf-8"))
    assert [of_split["rows"] for of_split in found["splits"].values()] == [20, 2, 2]
    assert len(found["overlap"]) == 3 and sum(of_type["rows"] for of_type in found["splits"]["train"]["types"].values()) == 20


@pytest.mark.parametrize(("diagram", "status"), [(CATS, 0), ("pie\n    nonsense", 1)], ids=["good", "bad"])
def test_diagrams_that_mermaid_refuses_are_listed(diagram: str, status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "sample", lambda *_: {"train": [measure(row("first")), measure(row("second", diagram, id="train-1"))]})
    assert command.main(["--parse", "--workers", "1", "--out", str(tmp_path)]) == status
    found = json.loads((tmp_path / "statistics.json").read_text(encoding="utf-8"))["parsed"]
    assert found["judged"] == 2 and [refused["id"] for refused in found["refused"]] == ["train-1"] * status
    assert ("nonsense</pre></td>" in (tmp_path / "statistics.html").read_text(encoding="utf-8")) == bool(status)


def test_datasets_hold_each_request_once() -> None:
    said = ["Draw a pie", "draw a PIE!", "Another pie", "draw a pie", "A third"]
    drawn: list[int] = []

    def draw(indexes: range) -> Iterator[datasets.Row]:
        drawn.extend(indexes)
        return ((row(said[index % len(said)]), "") for index in indexes)

    assert [found.request for found, _ in datasets.distinct(draw, 3)] == ["Draw a pie", "Another pie", "A third"]
    assert drawn == [0, 1, 2, 3, 4], "no index is drawn twice"
    with pytest.raises(ValueError, match="expected 4 different requests, found 3"):
        datasets.distinct(draw, 4)


def test_datasets_come_in_both_formats_with_counts(tmp_path: Path) -> None:
    datasets.main(["--rows", "12", "--type", "pie", "--type", "gantt", "--workers", "1", "--out", str(tmp_path)])
    names = ["README.md", "gantt.alpaca.jsonl", "gantt.messages.jsonl", "pie.alpaca.jsonl", "pie.messages.jsonl"]
    assert sorted(path.name for path in tmp_path.iterdir()) == names
    plain, chat = ([json.loads(line) for line in (tmp_path / f"pie.{name}.jsonl").read_text(encoding="utf-8").splitlines()]
                   for name in ("alpaca", "messages"))  # fmt: skip
    first = example("train", 0, key="pie")
    assert plain[0] == {"instruction": first.request, "input": "", "output": first.diagram}
    assert chat[0] == {"messages": [{"role": "user", "content": first.request}, {"role": "assistant", "content": first.diagram}]}
    assert [found["instruction"] for found in plain] == [found["messages"][0]["content"] for found in chat]
    assert len({normalized(found["instruction"]) for found in plain}) == len(plain) == 12
    about = (tmp_path / "README.md").read_text(encoding="utf-8")
    assert "24 rows of 2 types" in about and re.search(r"^\| gantt \| 12 \| \d+ \| ", about, re.MULTILINE)


def test_two_processes_draw_what_one_draws(tmp_path: Path) -> None:
    asked = ["--rows", "5", "--type", "pie", "--out"]
    datasets.main([*asked, str(tmp_path / "one"), "--workers", "1"])
    both = [sys.executable, "-m", "training.datasets", *asked, str(tmp_path / "two"), "--workers", "2"]
    subprocess.run(both, cwd=ROOT, capture_output=True, check=True)
    one, two = ({path.name: path.read_text(encoding="utf-8") for path in (tmp_path / name).iterdir()} for name in ("one", "two"))
    assert one == two and len(one) == 3


def test_the_count_of_an_export_is_of_rows_domains_and_styles() -> None:
    counted = datasets.count([(row("a"), "bakery"), (row("b", style="edit"), ""), (row("c"), "bakery"), (row("d"), "zoo")])
    assert counted == {"rows": 4, "domains": 2, "specification": 3, "edit": 1}
