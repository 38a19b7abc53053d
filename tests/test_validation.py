"""validation: verdicts with their places, the score and its parts, and a report, never an error, on bad text."""

from __future__ import annotations

import random
import string
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mermaidgen.diagrams import TYPES
from mermaidgen.preprocess import plain
from mermaidgen.semantics import Position, sentences
from mermaidgen.validation import LARGEST, validate

TWO = 'pie\n    "Cats" : 3\n    "Dogs" : 4'
ONE = 'pie\n    "Cats" : 3'
KEYS = [row.key for row in TYPES]


@pytest.mark.parametrize(
    ("text", "request_", "score"),
    [
        (TWO, "", 100),
        (TWO, 'a pie of "cats" and `DOGS`', 100),
        (TWO, 'a pie of "Cats" and “birds”', 88),
        (TWO, 'only "birds"', 75),
        ('pie\n    "Issue #35;1" : 3\n    "#lt;b#gt;" : 4', 'only "issue #1" and `<B>`', 100),
        ('pie\n    "Issue #35;1" : 3\n    "#lt;b#gt;" : 4', 'only "#35"', 75),
        (ONE, "", 88),
        (ONE, 'only "birds"', 62),
        ('flowchart TD\n    A["Go"] --> B["Stop"]', "", 90),
        ('flowchart TD\n    A["Go"] --> B["Stop"]\n    B --> C["End"]', "", 100),
        ("graph LR; A(go)-->B{stop?}; B --- C", "", 100),
        ("sequenceDiagram\n    A->>B: hi\n    deactivate B", "", 69),
        ("cake", "", 0),
        ("", "", 0),
    ],
)
def test_the_score_is_syntax_semantics_content_and_agreement(text: str, request_: str, score: int) -> None:
    report = validate(text, request_)
    assert report.score == score
    assert all(0 <= share <= 1 for share in report.checks.values())
    assert bool(report.problems) == (min(report.checks.get(name, 0) for name in ("syntax", "semantics", "content")) < 1)
    assert report.accepted == (report.checks["syntax"] == 1 and report.checks["semantics"] == 1)


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
        (ONE, "pie", "1:1: content: expected at least 2 nodes and 0 edges, found 1 and 0"),
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
            assert verdict.accepted == (not any(problem.check != "content" for problem in verdict.problems))


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("tail", TAILS, ids=[tail[:2].strip() or repr(tail[:2]) for tail in TAILS])
def test_deep_and_long_texts_are_judged_within_two_seconds(header: str, tail: str) -> None:
    began = time.process_time()
    for text in (f"{header} A{tail}", f"{header}\n  A{tail}"):
        assert 0 <= validate(text).score <= 100
    assert time.process_time() - began < 4


def test_ten_megabytes_are_judged_at_once() -> None:
    began = time.process_time()
    assert not validate("flowchart TD\n" + "A --> B\n" * 1_300_000).accepted
    assert time.process_time() - began < 2


@pytest.mark.parametrize("text", ['pie\n    "#{};" : 3\n    "b" : 4', "gitGraph\n    commit\n    branch a order: {}\n    commit"])
def test_numbers_of_any_length_are_read(text: str) -> None:
    assert validate(text.format("1" * 5000)).accepted
