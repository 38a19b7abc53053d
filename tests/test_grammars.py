"""Every grammar against mermaid.js, hand-written cases and llama.cpp's rules."""

from __future__ import annotations

import random
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.config import grammar_path
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.gbnf import Grammar
from mermaidgen.gbnf.reader import read_rules
from mermaidgen.gbnf.union import union
from mermaidgen.preprocess import plain
from mermaidgen.semantics import closing, permits, sentences
from mermaidgen.structure import facts_of
from mermaidgen.validation import validate
from tests.oracle import VERSIONS, Oracle, differences

KEYS = [row.key for row in TYPES]
CASES = sorted(Path(__file__).parent.glob("cases/*/*.mmd"))
SENTENCES, RENDERED = 60, 12  # of each type; `make prove` takes 2,000
COLLIDING = 8


class Narrow(random.Random):
    """Takes one of the first two characters of each class, so that names collide."""

    def choice(self, options: Sequence[Any]) -> Any:
        return super().choice(options[:2] if isinstance(options, str) else options)


def case(kind: str) -> list[Any]:
    return [pytest.param(path, id=f"{path.parent.name}/{path.stem}") for path in CASES if path.stem.startswith(kind)]


@pytest.mark.parametrize("key", KEYS)
def test_random_sentences_mean_to_mermaid_what_they_mean_to_us(key: str, oracle: Oracle) -> None:
    assert list(differences(oracle, key, islice(sentences(key, random.Random(2), growth=0.55), SENTENCES), rendered=RENDERED)) == []


@pytest.mark.parametrize("key", KEYS)
def test_colliding_names_render(key: str, oracle: Oracle) -> None:
    """A name may come up as node, group and note at once; mermaid must still take it."""
    for text in islice(sentences(key, Narrow(3)), COLLIDING):
        for version in VERSIONS:
            judgement = oracle.judge(text, version=version)
            assert judgement.ok, f"{text}\n{judgement.message}"


@pytest.mark.parametrize("path", case("ok"))
def test_ok_cases_are_accepted_and_read_back(path: Path, oracle: Oracle) -> None:
    text = path.read_text(encoding="utf-8").removesuffix("\n")
    assert list(differences(oracle, path.parent.name, [text])) == []


@pytest.mark.parametrize("path", case("bad"))
def test_bad_cases_are_rejected(path: Path) -> None:
    assert Grammar.load(path.parent.name).match(path.read_text(encoding="utf-8").removesuffix("\n")).status != "accepted"


@pytest.mark.parametrize("path", case("tolerant"))
def test_what_people_write_is_judged_as_mermaid_does(path: Path, oracle: Oracle) -> None:
    """A case's name says whether it is accepted: tolerant-ok-* or tolerant-bad-*."""
    text = path.read_text(encoding="utf-8")
    report = validate(text)
    assert (report.accepted, report.type) == (path.stem.startswith("tolerant-ok"), path.parent.name), report.problems
    assert oracle.judge(text, render=False).ok == report.accepted


@pytest.mark.parametrize("key", KEYS)
def test_the_tolerant_language_contains_the_canonical_one_and_means_the_same(key: str) -> None:
    canonical, tolerant = Grammar.load(key), Grammar.tolerant(key)
    for text in islice(sentences(key, random.Random(4), growth=0.5), 40):
        one, other = canonical.parse(text), tolerant.parse(plain(text).text)
        assert one is not None and other is not None, f"{text}\n{tolerant.match(plain(text).text)}"
        assert facts_of(key, one) == facts_of(key, other), text


@pytest.mark.parametrize("key", KEYS)
def test_cut_sentences_are_closed_by_the_rules(key: str) -> None:
    rng = random.Random(5)
    for text in islice(sentences(key, rng, growth=0.5), 12):
        cut = text[: rng.randrange(len(text) + 1)]
        rest = closing(key, cut)
        assert rest is not None and permits(key, cut + rest), f"{cut}\n=> {rest}"


@pytest.mark.parametrize("path", case("cut"))
def test_cut_cases_are_closed(path: Path, oracle: Oracle) -> None:
    text = path.read_text(encoding="utf-8")
    text = text if closing(path.parent.name, text) is not None else text.removesuffix("\n")  # an editor's last line end
    rest = closing(path.parent.name, text)
    assert rest is not None
    assert list(differences(oracle, path.parent.name, [text + rest])) == []


@pytest.mark.parametrize("key", KEYS)
def test_every_type_has_its_cases(key: str) -> None:
    names = [path.stem for path in CASES if path.parent.name == key]
    assert [sum(name.startswith(kind) for name in names) >= 8 for kind in ("ok", "bad", "cut")] == [True] * 3


@pytest.mark.parametrize("key", [*KEYS, ANY])
def test_grammars_are_finite_and_tidy(key: str) -> None:
    assert Grammar.load(key).lint() == []


@pytest.mark.parametrize("key", KEYS)
def test_tolerant_grammars_are_sound(key: str) -> None:
    source = grammar_path(f"tolerant/{key}").read_text(encoding="utf-8")
    assert Grammar.of(source, Grammar.load(key)).relaxed().rules == Grammar.tolerant(key).rules
    spare = set(read_rules(source, Grammar.load(key).rules)) - set(Grammar.load(key).rules) - set(Grammar.tolerant(key).rules)
    assert not spare, "rules that nothing leads to"


def test_the_union_is_in_step() -> None:
    assert grammar_path(ANY).read_text(encoding="utf-8") == union(), "write it anew: python -m mermaidgen.gbnf.union"


def test_rules_that_grammars_share_are_the_same() -> None:
    shared: dict[str, set[object]] = {}
    for key in KEYS:
        for name, alternatives in Grammar.load(key).rules.items():
            if name.startswith("caption") or name in ("digit", "dollars", "foreign-letter", "more-word"):
                shared.setdefault(name, set()).add(alternatives)
    assert len(shared) > 15 and {name: len(bodies) for name, bodies in shared.items()} == dict.fromkeys(shared, 1)
