"""training.evaluation: sets, figures and their intervals, variants of the model, causes, the error page, the card and the plot."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from convert.writer import convert
from mermaidgen.diagrams import TYPES, of_text
from mermaidgen.evaluate import score
from mermaidgen.generator import Diagram, DiagramGenerator
from training.corpus import examples
from training.evaluation import __main__ as program
from training.evaluation import faithful
from training.evaluation.card import BEGIN, END, write_card
from training.evaluation.causes import CAUSES, CUT, EDGES, LABELS, MISSING, NAMES, RIGHT, TYPE, UNREAD, cause
from training.evaluation.compare import SHIPPED, compare, some, table
from training.evaluation.faithful import seen_words
from training.evaluation.page import worst, write_page
from training.evaluation.plot import draw
from training.evaluation.results import Result, run, write_freely
from training.evaluation.sets import Case, load
from training.evaluation.table import MEASURES, by_type, cell, interval, overall, section


@pytest.fixture(autouse=True)
def known_words(monkeypatch: pytest.MonkeyPatch) -> None:
    """The words of the diagrams below count as seen: the training split's own take a minute to draw."""
    monkeypatch.setattr(faithful, "seen_words", lambda: frozenset(["show", "page", "cats", "dogs"]))


FLOW = 'flowchart TD\n    A["Log in"] -->|"ok"| B["Show page"]\n    B --> C["End it"]'
PIE = 'pie\n    "Cats" : 3\n    "Dogs" : 4'


def result(diagram: str, reference: str = FLOW, style: str = "specification", name: str = "golden", request: str = "Draw it",
           subject: tuple[str, ...] = (), cut: bool = False) -> Result:  # fmt: skip
    row, wanted = of_text(diagram), of_text(reference)
    assert wanted
    written = Diagram(diagram, row.key if row else "", 100, "tiny", 0.5, 20, 1)
    return Result(Case(name, wanted.key, style, request, reference, subject), written, True, score(diagram, reference), cut)


@pytest.fixture(scope="module")
def brief(tiny_file: Path) -> Iterator[DiagramGenerator]:
    """The tiny model, which seldom ends of its own accord, with few tokens."""
    with DiagramGenerator(tiny_file, max_tokens=60) as loaded:
        yield loaded


# Sets


@pytest.mark.parametrize("key", [row.key for row in TYPES])
def test_a_golden_reference_is_right_by_every_measure(key: str) -> None:
    cases = load("golden", [key])
    assert len(cases) == 8 and {case.style for case in cases} == {"specification", "narrative", "topic"}
    for case in cases:
        found = result(case.diagram, case.diagram, case.style, subject=case.subject)
        assert (found.case.key, found.score.exact, found.score.f1, found.score.soft_f1, found.quality) == (key, True, 1.0, 1.0, 1.0)
        assert bool(case.subject) == (case.style == "topic") and cause(found) == RIGHT


def test_generated_sets_are_apart_and_the_same_each_time() -> None:
    test, validation = (load(name, ["pie", "packet"], rows=3) for name in ("test", "validation"))
    assert [case.key for case in test] == ["pie"] * 3 + ["packet"] * 3
    assert test == load("test", ["pie", "packet"], rows=3) and not {case.request for case in test} & {case.request for case in validation}


@pytest.mark.parametrize("arguments", [["--set", "sealed"], ["--set", "sealed", "--set", "golden", "--set", "test", "--type", "pie"]])
def test_the_sealed_set_stays_closed_unless_the_card_is_written(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match="for the card only"):
        load("sealed", ["pie"])
    monkeypatch.setattr(program, "load", lambda *_, **__: pytest.fail("a set was read"))
    with pytest.raises(SystemExit, match="2"):
        program.main(arguments)


# Figures


def test_intervals_are_the_same_each_time_and_narrower_for_more() -> None:
    few, many = interval([0.0, 1.0] * 10), interval([0.0, 1.0] * 500)
    assert few == interval([0.0, 1.0] * 10) and few != interval([0.0, 1.0] * 10, seed=1)
    assert 0.2 < few[0] < 0.4 < many[0] < 0.5 < many[1] < 0.6 < few[1] < 0.8
    assert interval([0.7]) == pytest.approx((0.7, 0.7))


def test_a_cell_is_the_mean_of_the_results_that_have_the_value() -> None:
    results = [result(FLOW), result(FLOW.replace('|"ok"|', "")), result(PIE), result(PIE, PIE)]
    shown = {measure.head: cell(measure, results) for measure in MEASURES}
    assert shown == {
        "parses": "100%", "type right": "75%", "F1": "0.73", "nodes": "0.75", "edges": "0.67", "labels": "0.50",
        "soft F1": "0.73", "soft nodes": "0.75", "soft edges": "0.67", "soft labels": "0.50",
        "on subject": "-", "unseen words copied": "-", "unseen words present": "-", "keeps the rest": "-",
        "exact": "50%", "refused": "5.0%", "seconds": "0.50", "tokens": "20",
    }  # fmt: skip
    sure = {measure.head: cell(measure, results * 10, sure=True) for measure in MEASURES}
    assert re.fullmatch(r"75% \(\d\d-\d\d%\)", sure["type right"]) and re.fullmatch(r"0\.73 \(0\.\d\d-0\.\d\d\)", sure["F1"])
    assert (sure["tokens"], sure["on subject"]) == ("20", "-")


def test_a_topic_is_worth_what_it_says_of_the_subject() -> None:
    subject = ("log", "page", "password")  # the reference has two of them
    texts = (FLOW, FLOW.replace("page", "view"), PIE.replace("Cats", "Log page"))
    assert [result(text, style="topic", subject=subject).quality for text in texts] == [1.0, 0.5, 0.0]
    assert result(FLOW + "\n    C --> D[\"Password\"]", style="topic", subject=subject).quality == 1.0
    assert result("flowchart TD\n    A[\"x\"]", style="topic", subject=("flow",)).quality == 0.0, "the header says nothing"


def test_tables_have_a_line_for_each_group_that_is_there() -> None:
    results = [result(FLOW), result(PIE, PIE), result(PIE, PIE, "topic", subject=("cat",))]
    lines = overall(results).splitlines()
    assert lines[0] == "|  | specification | topic | all |" and lines[2] == "| requests | 2 | 1 | 3 |"
    assert [line.split(" | ")[0] for line in lines[3:]] == [f"| {measure.head}" for measure in MEASURES]
    assert "| on subject | - | 1.00 (1.00-1.00) | 1.00 (1.00-1.00) |" in lines
    assert [line.split(" | ")[:3] for line in by_type(results).splitlines()[2:]] == [
        ["| flowchart", "specification", "1"], ["| pie", "specification", "1"], ["| pie", "topic", "1"],
    ]  # fmt: skip
    assert overall([result(FLOW, style=style) for style in ("haiku", "edit", "narrative")]).startswith("|  | narrative | edit | haiku | all |")
    assert section("golden", results).startswith("### Set: golden\n\n|  | specification | topic | all |")


# The model


def test_a_model_is_run_with_grammar_and_without(brief: DiagramGenerator) -> None:
    cases = [case for key in ("pie", "packet") for case in load("golden", [key])[:2]]
    results = run(brief.generate, cases, brief.config, None)
    assert [found.case for found in results] == cases
    assert all(found.parses and found.diagram.mermaid == brief.generate(found.case.request).mermaid for found in results)
    assert [found.cut for found in results] == [found.diagram.tokens >= 60 for found in results]
    free = run(partial(write_freely, brief), cases, brief.config, None)
    assert not any(found.parses or found.score.f1 for found in free), "random weights write no Mermaid of their own accord"
    assert all(0 < found.diagram.tokens <= 60 and found.diagram.model == "tiny" for found in free)


def test_variants_answer_the_same_requests(brief: DiagramGenerator, tiny: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    converted = []

    def noted(*arguments: Any) -> Path:
        converted.append((arguments[0], *arguments[2:]))
        return convert(*arguments)

    monkeypatch.setattr("training.evaluation.compare.convert", noted)
    shipped = run(brief.generate, load("golden", ["pie"])[:2], brief.config, None)
    variants = compare(brief, shipped, None, tiny / "base", None)
    assert list(variants) == [SHIPPED, "no grammar", "no grounding", "unquantized (F16)"]
    assert all([found.case for found in results] == [found.case for found in shipped] for results in variants.values())
    assert [all(found.parses for found in results) for results in variants.values()] == [True, False, True, True]
    texts = {name: [found.diagram.mermaid for found in results] for name, results in variants.items()}
    assert texts["no grounding"] == [brief.generate(found.case.request, grounding=0.0).mermaid for found in shipped] != texts[SHIPPED]
    assert all(found.diagram.model == "unquantized" for found in variants["unquantized (F16)"])
    assert converted == [(tiny / "base", [], "F16")]
    assert list(compare(brief, shipped, None, None, None)) == [SHIPPED, "no grammar", "no grounding"]


def test_the_difference_is_of_pairs() -> None:
    whole, worse = [result(FLOW)] * 3, [result(FLOW.replace("B --> C", "A --> C"))] * 3
    lines = table({SHIPPED: whole, "worse": worse}).splitlines()
    assert lines[0] == "### With a part left out, 3 of these requests"
    assert [line.split(" | ")[-1] for line in lines[4:]] == [" |", "-0.17 (-0.17 to -0.17) |"]
    assert some([*whole, result(PIE, PIE), *worse], each=2) == [*whole[:2], result(PIE, PIE)]


# Errors

SPOILED = {
    PIE: TYPE,
    "flowchart TD\n    A[[[": UNREAD,
    'flowchart TD\n    A["Log in"]': MISSING,
    FLOW.replace("Log in", "Sign on").replace("End it", "Stop"): NAMES,
    FLOW.replace("B --> C", "A --> C"): EDGES,
    FLOW.replace('"ok"', '"no"'): LABELS,
    FLOW + '\n    C --> D["More"]': CUT,
    FLOW.replace("TD", "LR"): RIGHT,
}


@pytest.mark.parametrize(("diagram", "expected"), SPOILED.items(), ids=SPOILED.values())
def test_the_cause_is_where_a_fact_first_went_wrong(diagram: str, expected: str) -> None:
    assert cause(result(diagram)) == expected
    assert cause(result(diagram, cut=True)) == (TYPE if expected == TYPE else CUT)


def test_a_label_on_a_wrong_edge_is_no_second_fault() -> None:
    labelled = FLOW.replace("B --> C", 'B -->|"done"| C')
    one_edge_one_label = 'flowchart TD\n    A["Log in"] -->|"ok"| C["End it"]\n    B["Show page"] -->|"gone"| C'
    assert cause(result(one_edge_one_label, labelled)) == EDGES
    assert cause(result(labelled.replace("done", "gone").replace("ok", "no"), labelled)) == LABELS


def test_the_page_groups_the_worst_by_cause(tmp_path: Path) -> None:
    file = tmp_path / "errors.html"
    results = [result(FLOW), *(result(diagram, request=f"Draw <b> & {number}") for number, diagram in enumerate(SPOILED))]
    write_page(file, [*results, result(PIE, name="sealed", request="Sealed")], scripts=())
    page = file.read_text(encoding="utf-8")
    assert re.findall(r"<h2>(.*?): (\d+) shown, (\d+) of (\d+)", page) == [(name, "1", "1", "9") for name in CAUSES]
    assert "The worst 7 of 9 answers" in page and "Sealed" not in page and "<b>" not in page
    missing = page.split(f'<section id="{MISSING.replace(" ", "-")}">')[1].split("</section>")[0]
    assert "Draw &lt;b&gt; &amp; 2" in missing and missing.count("<pre>flowchart TD\n    A[&quot;Log in&quot;]") == 2
    assert [r.score.f1 for r in worst(results, 3)] == sorted(r.score.f1 for r in results)[:3]


def test_the_page_holds_what_draws_it(tmp_path: Path) -> None:
    scripts = [tmp_path / "mermaid.min.js", tmp_path / "mermaid-zenuml.min.js", tmp_path / "missing.js"]
    for script in scripts[:2]:
        script.write_text("</script>", encoding="utf-8")
    file = tmp_path / "errors.html"
    write_page(file, [result(PIE)], scripts=scripts)
    assert file.read_text(encoding="utf-8").count('<script src="data:text/javascript;base64,') == 1, "zenuml is there for zenuml alone"
    assert "src=" not in re.sub(r'src="data:[^"]*"', "", file.read_text(encoding="utf-8"))


def test_a_page_that_cannot_be_written_leaves_the_old_one(tmp_path: Path) -> None:
    file = tmp_path / "errors.html"
    file.write_text("old", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        write_page(file, [result(PIE, request="\ud800")], scripts=())
    assert file.read_text(encoding="utf-8") == "old"


# What is published


def test_the_card_has_the_text_between_its_marks(tmp_path: Path) -> None:
    card = tmp_path / "CARD.md"
    card.write_text(f"# Before\n\n{BEGIN}\nold\n{END}\n\nAfter\n", encoding="utf-8")
    for _ in range(2):
        write_card("| new |\u2028|", card)
        assert card.read_text(encoding="utf-8") == f"# Before\n\n{BEGIN}\n| new |\u2028|\n{END}\n\nAfter\n"
    card.write_text(f"{END}{BEGIN}", encoding="utf-8")
    with pytest.raises(ValueError, match="evaluation: end"):
        write_card("new", card)
    assert card.read_text(encoding="utf-8") == f"{END}{BEGIN}"


def test_the_plot_is_written_whole(tmp_path: Path) -> None:
    results = {"test": [result(FLOW, name="test"), result(PIE, PIE, name="test")], "golden": [result(PIE, PIE)], "sealed": []}
    one, other, topics = (tmp_path / name for name in ("evaluation.png", "other.png", "topics.png"))
    draw(one, results)
    draw(other, results | {"golden": [result(PIE.replace("Cats", "Owls"), PIE)]})
    draw(topics, results | {"golden": [result(PIE, PIE), result(PIE.replace("Cats", "Owls"), PIE, "topic")]})
    assert one.read_bytes().startswith(b"\x89PNG") and one.read_bytes() != other.read_bytes()
    assert one.read_bytes() == topics.read_bytes(), "bare topics are left out"
    assert {path.name for path in tmp_path.iterdir()} == {"evaluation.png", "other.png", "topics.png"}


def test_the_program_publishes_all_sets_together(tmp_path: Path, tiny_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    card, read = tmp_path / "CARD.md", dict[str, bool]()

    def few(name: str, keys: list[str], rows: int, unseal: bool) -> list[Case]:
        read[name] = unseal
        return [Case(name, "pie", "specification", f"Two cats, {name}", PIE)]

    card.write_text(f"{BEGIN}\n{END}\n", encoding="utf-8")
    monkeypatch.setattr(program, "load", few)
    monkeypatch.setattr(program, "write_card", partial(write_card, card=card))
    monkeypatch.setattr(program, "PLOT", tmp_path / "evaluation.png")
    monkeypatch.setattr(program, "DiagramGenerator", lambda *_, **__: DiagramGenerator(tiny_file, max_tokens=60))
    monkeypatch.setattr("training.evaluation.compare.compare", lambda _generator, shipped, *_: {SHIPPED: shipped})
    program.main(["--compare", "--errors", str(tmp_path / "errors.html")])
    text = card.read_text(encoding="utf-8")
    assert read == {"test": True, "golden": True, "sealed": True}
    assert re.findall("### Set: (.*)", text) == ["test", "golden", "sealed"] and "![F1 by type](evaluation.png)" in text
    assert "### With a part left out, 2 of these requests" in text, "the sealed set is not compared on"
    assert (tmp_path / "evaluation.png").exists() and "Two cats, sealed" not in (tmp_path / "errors.html").read_text(encoding="utf-8")


def test_the_program_only_prints_the_golden_set(tmp_path: Path, tiny_file: Path, monkeypatch: pytest.MonkeyPatch,
                                                capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    monkeypatch.setenv("MERMAIDGEN_MAX_TOKENS", "60")
    for name in ("write_card", "draw"):
        monkeypatch.setattr(program, name, lambda *_: pytest.fail("it was published"))
    program.main(["--set", "golden", "--type", "pie", "--model", str(tiny_file)])
    out = capsys.readouterr().out
    assert out.startswith("### Set: golden")
    assert re.search(r"^\| requests \| 3 \| 3 \| 2 \| 8 \|\n\| parses \|( 100% \(100-100%\) \|){4}$", out, re.MULTILINE)


def test_an_edit_keeps_what_it_was_not_asked_to_change() -> None:
    old, new = 'pie\n    "Cats" : 3\n    "Dogs" : 4\n    "Eels" : 5', 'pie\n    "Cats" : 3\n    "Dogs" : 6\n    "Eels" : 5'
    case = Case("test", "pie", "edit", f"Make it 6 dogs.\n\n```\n{old}\n```", new)
    answers = (new, old, new.replace("Cats", "Rats"), "pie", "flowchart TD")
    assert [faithful.keeps(answer, case) for answer in answers] == [True, True, False, False, False]
    assert faithful.keeps(new, replace(case, style="specification")) is None
    assert faithful.keeps(new, replace(case, request="Make it 6 dogs.")) is None


def test_unseen_words_are_copied_letter_by_letter(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faithful, "seen_words", lambda: frozenset(["cats"]))
    wanted = 'pie\n    "Cats" : 3\n    "Brellix oors" : 4\n    "Stounders" : 2'
    case = Case("test", "pie", "specification", "A pie: 3 cats, 4 brellix_oors, 2 stounders", wanted)
    assert (faithful.copied(case.diagram, case), faithful.present(case.diagram, case)) == (1, 1)
    wrong = 'pie\n    "Cats" : 3\n    "Brellox oors" : 4\n    "Cats" : 2'
    assert (faithful.copied(wrong, case), faithful.present(wrong, case)) == (1 / 2, 1 / 3)
    assert faithful.copied('pie\n    "Cats" : 3', case) is None


def test_the_words_of_the_training_split_are_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(faithful, "ROWS", 3)
    words = seen_words.__wrapped__()
    one, other, *rest = faithful.WORD.findall(next(examples("train", 1)).request.casefold())
    assert {one, other, one + other, *rest} <= words and "zzyxx" not in words
