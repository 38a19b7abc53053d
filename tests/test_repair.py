"""repair: what is mended how, what stays as it is, changes that can be undone, and bounded work whatever the text."""

from __future__ import annotations

import random
import re
import string
import time
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mermaidgen.diagrams import TYPES
from mermaidgen.repair import Repaired, repair, undone
from mermaidgen.repair.edits import Edit, applied, made, moved
from mermaidgen.repair.table import BESIDES, LAST, NAMES, RULES
from mermaidgen.semantics import sentences
from mermaidgen.validation import LARGEST, validate
from tests.agreement import DATA, examples, probes
from tests.oracle import Oracle
from tests.repair_cases import cases

KEYS = [row.key for row in TYPES]
HEADERS = [header for row in TYPES for header in row.headers]
CASES = cases()
SIGNS = string.punctuation + "“”→—：（）\u200b\xa0 \n\r\tabendx1"


def checked(text: str, diagram_type: str | None = None) -> Repaired:
    """What repair gives, with what must hold for all that it gives."""
    mended = repair(text, diagram_type)
    assert undone(mended.text, mended.changes) == text
    assert mended.accepted == validate(mended.text, diagram_type=diagram_type).accepted
    assert bool(mended.changes) == (mended.text != text)
    lines = text.split("\n")
    for change in mended.changes:
        assert 1 <= change.line <= len(lines) and 1 <= change.column <= len(lines[change.line - 1]) + 1
    return mended


def test_every_type_has_cases_and_there_are_enough() -> None:
    count = Counter(name.split("/")[0] for name, _, _ in CASES)
    assert sorted(count) == sorted(KEYS) and sum(count.values()) >= 120 and min(count.values()) >= 2


@pytest.mark.parametrize(("broken", "mended"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_a_broken_diagram_is_mended_as_expected(broken: str, mended: str, oracle: Oracle) -> None:
    found = checked(broken)
    assert (found.text, found.accepted) == (mended, True)
    assert not oracle.judge(broken, render=False).ok
    judgement = oracle.judge(mended, render=False)
    assert judgement.ok, judgement.message


@pytest.mark.parametrize(
    ("broken", "mended"), [case[1:] for case in CASES if "\n" in case[1].strip()], ids=[case[0] for case in CASES if "\n" in case[1].strip()]
)
def test_line_ends_of_windows_stay(broken: str, mended: str) -> None:
    found = checked(broken.replace("\n", "\r\n"))
    assert found.accepted and found.text.replace("\r\n", "\n") == mended


def test_codes_are_words_with_hyphens_and_each_does_something_in_a_case() -> None:
    codes = {row.code for row in (*RULES, *NAMES, *BESIDES, *LAST)} | {"missing-header"}
    assert all(re.fullmatch(r"[a-z]+(?:-[a-z]+)*", code) for code in codes)
    assert codes == {change.code for _, broken, _ in CASES for change in repair(broken).changes}


@pytest.mark.parametrize("key", KEYS)
def test_what_is_accepted_stays_as_it_is(key: str) -> None:
    drawn = sentences(key, random.Random(key), growth=0.5)
    for _ in range(20):
        text = next(drawn)
        assert repair(text) == repair(text, key) == Repaired(text, (), True)


def test_a_change_says_where_it_was_in_the_text_as_given() -> None:
    found = checked("graph td\n    A[f(x)] -> B -> C\n    C => D")
    assert [str(change) for change in found.changes] == [
        "1: direction: ' td' -> ' TD'", "2: unquoted-label: 'f(x)' -> '\"f(x)\"'", "2: arrow: '->' -> '-->'", "2: arrow: '->' -> '-->'",
        "3: arrow: '=>' -> '==>'"]  # fmt: skip
    assert [(change.line, change.column) for change in found.changes] == [(1, 6), (2, 7), (2, 13), (2, 18), (3, 7)]


@pytest.mark.parametrize(("text", "diagram_type", "mended"), [
    ("A->>B: hi", "sequence", "sequenceDiagram\nA->>B: hi"),
    ("A --> B", "flowchart", "flowchart TD\nA --> B"),
    ('"a" : 1\n"b" : 2', "pie", 'pie\n"a" : 1\n"b" : 2'),
    ('"a" : 1\n"b" : 2', None, None),
    ("A --> B\nB --> C", None, None),
    ("sequenceDiagram\nA->>B: a; b", "flowchart", None),
    ("", None, None),
    ("cake and tea", None, None),
])  # fmt: skip
def test_a_header_is_put_there_only_where_the_type_is_known(text: str, diagram_type: str | None, mended: str | None) -> None:
    found = checked(text, diagram_type)
    assert found == (Repaired(text, (), False) if mended is None else replace(found, text=mended, accepted=True))


@pytest.mark.parametrize(
    "text", ['pie title X\n"A" : -3', "sankey-beta\nA,B", "radar-beta\naxis a, b\ncurve x{-1, 2}", 'packet-beta\n+0: "A"', "block-beta\nend"]
)
def test_what_no_rule_can_mend_is_not_emptied(text: str) -> None:
    assert repair(text) == Repaired(text, (), False)


def test_lines_are_left_out_as_comments_and_few_of_them() -> None:
    good = "\n".join(f"    A{i} --> A{i + 1}" for i in range(12))
    found = checked(f"flowchart TD\n{good}\n    ?? !! ][\n    A1 --> A3")
    assert found.accepted and [change.code for change in found.changes] == ["dropped-line"]
    assert "    %% ?? !! ][\n" in found.text
    assert not checked("flowchart TD\n" + "    ?? !! ][\n    A --> B\n" * 5).accepted


# Property: whatever the text


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(HEADERS), st.text(st.sampled_from(SIGNS), max_size=120))
def test_changes_of_any_text_can_be_undone(header: str, text: str) -> None:
    checked(f"{header}{text}")
    checked(f"{header}\n{text}")


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200))
def test_changes_of_a_text_without_a_header_can_be_undone(text: str) -> None:
    checked(text)
    checked(text, "flowchart")


@pytest.mark.parametrize("key", KEYS)
def test_a_diagram_that_was_damaged_can_be_put_back(key: str) -> None:
    rng = random.Random(key)
    drawn = sentences(key, rng, growth=0.5)
    for _ in range(4):
        text = next(drawn)
        place = rng.randrange(len(text))
        for damaged in (text[:place] + rng.choice('"[({;:->%|') + text[place:], text[:place] + text[place + 3 :], text[:place]):
            again = checked(damaged)
            assert repair(again.text) == replace(again, changes=()) or not again.accepted


@settings(max_examples=100, deadline=None)
@given(st.data(), st.text(st.sampled_from("ab \n"), max_size=40))
def test_edits_and_changes_agree(data: st.DataObject, text: str) -> None:
    places = sorted(data.draw(st.lists(st.integers(0, len(text)), max_size=8)))
    edits = tuple(
        Edit(start, end, data.draw(st.text(st.sampled_from("xy\n"), max_size=4))) for start, end in zip(places[::2], places[1::2], strict=False)
    )
    new, changes = made(text, "x", edits)
    assert new == applied(text, edits) and undone(new, changes) == text
    assert moved(len(text), edits) == len(new)
    newer, more = made(new, "y", tuple(Edit(at, at, "z") for at in range(0, len(new), 7)), changes)
    assert undone(newer, (*changes, *more)) == text
    assert all(change.line <= text.count("\n") + 1 for change in more)


# Bounded work

FAULTY = {
    "sequence": "sequenceDiagram\n" + "\n".join(f"    A{i % 7}->>B{i % 5}: hello; number {i}" for i in range(100)),
    "er": "erDiagram\n" + "\n".join(f"    A{i} ||-o{{ B{i} : has many {i}" for i in range(100)),
    "flowchart": "flowchart TD\n" + "\n".join(f"    N{i}[Call f{i}(x)] -> N{i + 1}" for i in range(100)),
}
TAILS = ("[" * 3000, '"a' * 3000, "\na -> b" * 1500, "\n}" * 1500, "\n```" * 1000, ("word " * 80 + ".\n") * 10, ("a-" * 200 + "\n") * 10,
         "\nsubgraph a" * 500, " %% a" * 2000, ("A --> " * 80 + "\n") * 10, " " * 20_000, "\n- a: b" * 800)  # fmt: skip


@pytest.mark.parametrize("key", FAULTY)
def test_a_hundred_faults_are_mended(key: str) -> None:
    found = repair(FAULTY[key])
    assert found.accepted and len(found.changes) >= 100


@pytest.mark.parametrize("header", ["flowchart TD", "sequenceDiagram", "classDiagram", "erDiagram", "pie", ""])
@pytest.mark.parametrize("tail", TAILS, ids=[tail[:4].strip() or repr(tail[:2]) for tail in TAILS])
def test_hostile_texts_take_bounded_work(header: str, tail: str) -> None:
    began = time.process_time()
    repair(f"{header}\n  A{tail}")
    assert time.process_time() - began < 20  # about 5 at most; a search without bounds takes hours


def test_a_text_beyond_all_bounds_stays_as_it_is() -> None:
    assert repair("x" * (LARGEST + 1)) == Repaired("x" * (LARGEST + 1), (), False)


# Reference data


@pytest.mark.skipif(not DATA.exists(), reason="the examples and probes of ../shared/data are not here")
def test_of_the_probes_that_mermaid_refuses_it_takes_9_of_10_after_repair(oracle: Oracle) -> None:
    refused = [text for _, text, ok in probes() if not ok]
    mended = [checked(text).text for text in refused]
    taken = [oracle.judge(text, render=False).ok for text in mended]
    assert sum(taken) >= 0.9 * len(refused), [text for text, ok in zip(refused, taken, strict=True) if not ok]


@pytest.mark.skipif(not DATA.exists(), reason="the examples and probes of ../shared/data are not here")
def test_what_mermaid_takes_reads_the_same_after_repair(oracle: Oracle) -> None:
    for key, text in [*examples(), *((key, text) for key, text, ok in probes() if ok)]:
        mended = repair(text)
        if mended.text != text:
            before, after = (oracle.judge(one, key, render=False) for one in (text, mended.text))
            assert (after.ok, after.facts) == (before.ok, before.facts), text
