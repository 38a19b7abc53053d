"""validation: verdicts with their places, the score and its parts, and a report, never an error, on bad text."""

from __future__ import annotations

import random
import string
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mermaidgen.config import Validation
from mermaidgen.diagrams import TYPES
from mermaidgen.preprocess import plain
from mermaidgen.semantics import Position, sentences
from mermaidgen.validation import LARGEST, REFUSING, THRESHOLD, WEIGHTS, Report, validate
from tests.diagrams import SMALL

TWO = 'pie\n    "Cats" : 3\n    "Dogs" : 4'
ONE = 'pie\n    "Cats" : 3'
LONG = "The customer orders a pizza, the kitchen bakes it, the courier brings it on time, and the customer pays in cash or by card and tips."
KEYS = [row.key for row in TYPES]


def shares(report: Report) -> dict[str, float]:
    return {check.name: round(check.share, 2) for check in report.checks}


@pytest.mark.parametrize(("text", "request_", "score", "lost"), [
    (TWO, "", 100, {}),
    (TWO, 'a pie of "cats" and `DOGS`', 100, {}),
    (TWO, 'a pie of "Cats" and “birds”', 96, {"names": 0.5}),
    (TWO, 'only "birds"', 62, {"names": 0.0, "words": 0.0}),
    (TWO, "a gantt chart of cats and dogs", 92, {"type": 0.0}),
    (TWO, LONG, 47, {"invention": 0.0, "words": 0.0}),
    ('pie\n    "Orders" : 3\n    "Dogs" : 4', LONG, 65, {"invention": 0.5, "words": 0.14}),
    ('pie\n    "Issue #35;1" : 3\n    "#lt;b#gt;" : 4', 'only "issue #1" and `<B>`', 100, {}),
    (ONE, "", 81, {"content": 0.5}),
    ('pie\n    "Item 1" : 3\n    "Cats" : 4', "", 94, {"labels": 0.5}),
    ('pie\n    "Item 1" : 3\n    "Cats" : 4', "item 1 and cats", 100, {}),
    ('flowchart TD\n    A["Go"] --> B["Stop"]', "", 87, {"content": 0.6}),
    ('flowchart TD\n    A["Go"] --> B["Stop"]\n    B --> A\n    C["End"]', "", 96, {"connected": 0.67}),
    ("graph LR; A(go)-->B{stop?}; B --- C(end)", "", 100, {}),
])  # fmt: skip
def test_the_score_is_the_sum_of_its_checks(text: str, request_: str, score: int, lost: dict[str, float]) -> None:
    report = validate(text, request_)
    assert (report.score, {name: share for name, share in shares(report).items() if share < 1}) == (score, lost), list(map(str, report.checks))
    assert report.accepted and report.passed == (score >= 70) and report.structure is not None
    assert round(sum(check.points for check in report.checks)) == score and sum(check.weight for check in report.checks) == pytest.approx(100)
    assert {check.name for check in report.checks if check.detail} == set(lost), "what costs points says why"
    assert {problem.check for problem in report.problems} == set(lost) - {"words"}, "and where, if it is in a place"


@pytest.mark.parametrize(("text", "least", "most"), [
    ("cake", 0, 0), ("", 0, 0), ("---\ntitle: [a\n---\npie", 0, 0), ("x" * (LARGEST + 1), 0, 0), ("pie\n    cats", 1, 9),
    ('pie\n    "a" : 1\n    "b" : 2\n    "c" = 3', 5, 10), ("sequenceDiagram\n    A->>B: hi\n    deactivate B", 10, 10),
])  # fmt: skip
def test_what_is_refused_has_next_to_no_score(text: str, least: int, most: int) -> None:
    report = validate(text, text, threshold=0)
    assert least <= report.score <= most and not report.accepted and not report.passed
    assert list(shares(report)) == list(WEIGHTS) and all(not share for name, share in shares(report).items() if name != "syntax")


def test_the_weights_are_points() -> None:
    assert sum(WEIGHTS.values()) == 100


def test_a_check_that_has_nothing_to_go_by_is_left_out() -> None:
    assert list(shares(validate(TWO))) == ["syntax", "semantics", "content", "labels"]
    assert list(shares(validate(SMALL["flowchart"][0]))) == ["syntax", "semantics", "content", "connected", "labels"]
    assert list(shares(validate(TWO, "cats"))) == ["syntax", "semantics", "content", "labels", "words"]
    assert list(shares(validate(TWO, "a pie chart of 3 cats"))) == ["syntax", "semantics", "content", "labels", "type", "names", "words"]
    assert list(shares(validate(SMALL["flowchart"][0], f'A flowchart of "Ship". {LONG}'))) == list(WEIGHTS)
    assert list(shares(validate("gitGraph\n    commit\n    commit\n    branch b"))) == ["syntax", "semantics", "content", "labels"]


def test_it_passes_from_a_threshold_on_that_a_type_may_have_of_its_own() -> None:
    assert validate(ONE).score == 81
    assert validate(ONE).passed and validate(ONE, threshold=81).passed and not validate(ONE, threshold=82).passed
    assert not validate(ONE, thresholds={"pie": 90}).passed and validate(ONE, threshold=90, thresholds={"pie": 80}).passed
    assert validate(ONE, thresholds={"gantt": 90}).passed
    config = Validation()
    assert config.threshold == THRESHOLD and validate(ONE, threshold=config.threshold, thresholds=config.thresholds).passed


@pytest.mark.parametrize("key", KEYS)
def test_a_small_diagram_of_each_type_has_all_points_and_one_that_says_too_little_has_not(key: str) -> None:
    good, poor = map(validate, SMALL[key])
    assert (good.type, good.score, good.problems) == (key, 100, ())
    assert poor.type == key and poor.accepted and poor.score < 100 and "content" in {problem.check for problem in poor.problems}


def test_checks_are_shown_one_by_one() -> None:
    report = validate(ONE, 'a pie of "birds"')
    assert str(report.checks[2]).startswith("content: 11.5 of 23.1") and str(report.checks[2]).endswith(": expected at least 2 slices, found 1")
    assert str(report.checks[0]) == "syntax: 15.4 of 15.4"
    many = " and ".join(f'"name {chr(97 + i)}{chr(97 + i)}"' for i in range(9))
    [names] = [check for check in validate(TWO, many).checks if check.name == "names"]
    assert names.detail.startswith("missing are 'name aa', 'name bb'") and names.detail.endswith("'name ff' and 3 more")


@pytest.mark.parametrize(("text", "request_", "problem"), [
    ("%% x\nflowchart TD\n    A[Go] --> B[Stop]\n    B --> A\n    C[End]", "", "5:5: connected: expected an edge to or from 'End', found none"),
    ("flowchart TD\n    A[Go] --> B[TODO]\n    B --> C[End]", "", "2:15: labels: expected a label that says something, found 'TODO'"),
    (TWO, 'only "birds"', "1:1: names: expected 'birds', as in the request, found it nowhere"),
    ("---\ntitle: x\n---\n" + TWO, LONG, "5:5: invention: expected words of the request, found 'Cats'"),
    (TWO, "a gantt chart or a mind map", "1:1: type: expected gantt or mindmap, found pie"),
])  # fmt: skip
def test_what_only_costs_points_has_its_place_too(text: str, request_: str, problem: str) -> None:
    report = validate(text, request_)
    assert report.accepted and str(report.problems[0]) == problem


@pytest.mark.parametrize(
    ("text", "type_", "problem"),
    [
        ("cake", "", "1:1: syntax: expected the header of a diagram type, found 'cake'"),
        ("\n\n  cake and tea", "", "3:3: syntax: expected the header of a diagram type, found 'cake'"),
        ("", "", "1:1: syntax: expected the header of a diagram type, found nothing"),
        ("---\ntitle: [a\n---\npie", "pie", "1:1: syntax: expected YAML in the front matter"),
        ('%% why\npie\n    "Cats" ; 3', "pie", "3:12: syntax: expected "),
        ('pie\n    "Cats" : -3', "pie", "2:15: syntax: expected "),
        ("flowchart TD\n    subgraph x\n    A --> B\n", "flowchart", "4:1: syntax: expected "),
        ("sequenceDiagram\n    A->>B: hi\n    deactivate B", "sequence", "3:16: semantics: expected "),
        (ONE, "pie", "1:1: content: expected at least 2 slices, found 1"),
        ("x" * (LARGEST + 1), "", f"1:1: syntax: expected at most {LARGEST} characters, found {LARGEST + 1}"),
    ],
)
def test_a_problem_has_its_place(text: str, type_: str, problem: str) -> None:
    report = validate(text)
    assert report.type == type_
    assert str(report.problems[0]).startswith(problem)


def test_a_text_can_be_judged_as_one_type_only() -> None:
    assert validate(TWO, diagram_type="pie").accepted
    assert str(validate(TWO, diagram_type="gantt").problems[0]) == "1:1: syntax: expected gantt, found 'pie'"


@pytest.mark.parametrize(("text", "read"), [
    ("pie\r\nb\rc", "pie\nb\nc\n"),
    ("---\ntitle: x\n---\npie", "pie\n"),
    ("  ---\n  title: x\n  ---\n\n\n pie", "pie\n"),
    ("%%{init: {'a': 1}}%%\npie\n\n %% no\n  b %% c", "pie\n  b %% c\n"),
    ("%%{init", "\n"),
    ("---\n", "---\n\n"),
    ('pie "a#quot;b#35;" #;', 'pie "a\ue000quot\ue001b\ue00035\ue001" #;\n'),
    ("graph\n style A fill:#f9f;\n B", "graph\n style A fill:#f9f\n B\n"),
    ("pie\n\n\n \n\n  %% note\n\n%% more\n'a' : 1", "pie\n'a' : 1\n"),
    ('graph\n A["<a href="x">y"]', "graph\n A[\"<a href='x'>y\"]\n"),
])  # fmt: skip
def test_what_is_read_is_what_mermaid_parses(text: str, read: str) -> None:
    source = plain(text)
    assert source.text == read
    for at, character in enumerate(read[:-1]):
        origin = text[source.place(at)]
        assert character in (origin, "\ue000", "\ue001", "'") or (character, origin) in (("\n", "\r"),), (at, character, origin)


@pytest.mark.parametrize(("front", "title", "fault"), [
    ("title: a b", "a b", ""), ("title: 7\nconfig:\n  theme: dark", "7", ""), ("- a", "", ""), ("", "", ""),
    ("title: a: b", "", "mapping values are not allowed here"), ("title: a\ntitle: b", "", "the key 'title' is there twice"),
    ("config:\n  - {a: 1, a: 2}", "", "the key 'a' is there twice"),
])  # fmt: skip
def test_front_matter_has_a_title_or_a_fault(front: str, title: str, fault: str) -> None:
    source = plain(f"---\n{front}\n---\npie")
    assert (source.title, source.fault, source.text) == (title, fault, "pie\n")


def test_words_that_mermaid_takes_for_a_header_anywhere_are_kept_out() -> None:
    assert validate('flowchart TD\n    A["C4Container"]').type == "c4"
    position = Position.begin("flowchart").read('flowchart TD\n    A["C4Cont')
    assert not position.allows("ainer") and position.allows("aine")
    assert Position.begin("c4").allows("C4Container")


@pytest.mark.parametrize("key", KEYS)
def test_canonical_sentences_are_accepted(key: str) -> None:
    drawn = sentences(key, random.Random(key), growth=0.5)
    for _ in range(20):
        text = next(drawn)
        report = validate(text, text)
        assert report.accepted and report.type == key, (text, report.problems)


# Bad input

TAILS = ("[" * 5000 + "]" * 5000, "(" * 5000, "{" * 5000, "\n subgraph a" * 1200, "\nloop a" * 2500, "\x00" * 5000, " " * 50_000, "\n" * 20_000)
HEADERS = [header for row in TYPES for header in row.headers]


def broken(key: str, rng: random.Random) -> list[str]:
    sentence = next(sentences(key, rng, growth=0.5))
    place = rng.randrange(len(sentence))
    return [sentence[:place], sentence[:place] + "\x00\ud800" + sentence[place:], sentence[place:] + sentence]


@pytest.mark.parametrize("key", KEYS)
def test_no_text_makes_it_raise(key: str) -> None:
    rng = random.Random(key)
    for _ in range(8):
        for text in broken(key, rng):
            assert 0 <= validate(text, text).score <= 100


@settings(max_examples=150, deadline=2000)
@given(st.sampled_from(HEADERS), st.one_of(st.text(max_size=300), st.text(st.sampled_from(string.punctuation + " \n\tabend"), max_size=300)))
def test_any_text_after_any_header_gets_a_report(header: str, text: str) -> None:
    assert 0 <= validate(f"{header}{text}").score <= 100
    assert 0 <= validate(f"{header}\n{text}").score <= 100


@settings(max_examples=60, deadline=2000)
@given(st.binary(max_size=2000))
def test_any_bytes_get_a_verdict(data: bytes) -> None:
    from mermaidgen.verdicts import judge

    for name in ("x.mmd", "x.md"):
        for verdict in judge(name, data):
            assert verdict.accepted == (not any(problem.check in REFUSING for problem in verdict.problems))


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("tail", TAILS, ids=[tail[:2].strip() or repr(tail[:2]) for tail in TAILS])
def test_deep_and_long_texts_are_judged(header: str, tail: str) -> None:
    began = time.process_time()
    for text in (f"{header} A{tail}", f"{header}\n  A{tail}"):
        assert 0 <= validate(text).score <= 100
    assert time.process_time() - began < 30  # about 1; what grows without bounds takes minutes


@pytest.mark.parametrize("text", [
    "flowchart TD\n" + "\n".join(f"N{i}[A{i % 90}]" for i in range(8000)), "flowchart TD\n" + "A --> B\n" * 8000, "pie\n" + '"Item 1" : 3\n' * 9000,
    'flowchart TD\nA["' + "a " * 50_000 + '"]',
])  # fmt: skip
def test_a_large_diagram_is_scored_beside_a_long_request_in_a_few_seconds(text: str) -> None:
    request = 'some_name, 12 and "quoted" things. ' * 500
    began = time.process_time()
    report = validate(text, request)
    assert 0 < report.score < 100 and time.process_time() - began < 60


def test_ten_megabytes_are_judged_at_once() -> None:
    began = time.process_time()
    assert not validate("flowchart TD\n" + "A --> B\n" * 1_300_000).accepted
    assert time.process_time() - began < 15


@pytest.mark.parametrize("text", ['pie\n    "#{};" : 3\n    "b" : 4', "gitGraph\n    commit\n    branch a order: {}\n    commit"])
def test_numbers_of_any_length_are_read(text: str) -> None:
    assert validate(text.format("1" * 5000)).accepted
