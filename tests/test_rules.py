"""The mechanism of semantics: rows of the table, letter-by-letter narrowing, sentences and endings that keep the rules, verdicts on trees."""

from __future__ import annotations

import random

import pytest

from mermaidgen.gbnf import Grammar
from mermaidgen.gbnf.automaton import Automaton
from mermaidgen.gbnf.sentences import Sampler, ending
from mermaidgen.semantics.rules import NOTHING, Declared, Fields, Names, Options, Rules, Together
from mermaidgen.semantics.thread import Follower, Thread

GRAMMAR = Grammar.of("""
root ::= "git" line{0,20}
line ::= "\\n  " (branch | checkout | merge)
branch ::= "branch " new
checkout ::= "checkout " known
merge ::= "merge " known " into " known
new ::= [a-c]{1,32}
known ::= [a-z]{1,32}
""")
ROW = Declared(
    statements=frozenset(("branch", "checkout", "merge")),
    declares={"new": "branch"},
    refers={"known": ("branch",)},
    unique=("branch",),
    needs={"checkout": ("branch",), "merge": ("branch",)},
    reserved=frozenset(("cab",)),
)


class Apart:
    """A merge is of two branches."""

    statements = frozenset(("merge",))
    fields = frozenset(("known",))

    def options(self, rule: str, earlier: Fields) -> Options | None:
        return Options("another branch", besides={text for _, text in earlier}) if rule == "known" and earlier else None

    def accept(self, statement: str, fields: Fields) -> None:
        self.merged = True

    def missing(self) -> str | None:
        return None if getattr(self, "merged", False) else "a merge"


def rules() -> Rules:
    return Together([Names(ROW), Apart()])


def follower() -> Follower:
    marks = rules().statements | rules().fields
    return Follower.begin(Automaton(GRAMMAR.rules, marks), rules())


@pytest.mark.parametrize(("text", "stands", "ends"), [
    ("git", True, False),
    ("git\n  c", False, False),
    ("git\n  branch a", True, False),
    ("git\n  branch ca", True, False),
    ("git\n  branch cab\n", False, False),
    ("git\n  branch cabc\n  c", True, False),
    ("git\n  branch a\n  checkout b", False, False),
    ("git\n  branch a\n  branch a\n", False, False),
    ("git\n  branch a\n  branch aa\n  merge a", True, False),
    ("git\n  branch a\n  branch aa\n  merge a into a", True, False),
    ("git\n  branch a\n  branch aa\n  merge a into aa", True, True),
    ("git\n  branch a\n  branch aa\n  merge a into aaa", False, False),
    ("git\n  branch a\n  merge a into ", False, False),
    ("git\n  branch a\n  branch b\n  merge a into b\n  checkout b", True, True),
])  # fmt: skip
def test_a_text_is_followed_letter_by_letter(text: str, stands: bool, ends: bool) -> None:
    reading: Follower | None = follower()
    for character in text:
        reading = reading.read(character) if reading else None
    assert (reading is not None, bool(reading and reading.ends())) == (stands, ends)
    assert (follower().read(text) is not None) == stands


def test_random_sentences_keep_the_rules() -> None:
    sampler = Sampler(GRAMMAR, random.Random(1))
    texts = [sampler.sentence(Thread(rules())) for _ in range(60)]
    assert len(set(texts)) > 50
    for text in texts:
        reading = follower().read(text)
        assert reading is not None and reading.ends(), text


@pytest.mark.parametrize(("text", "rest"), [
    ("git\n  branch a\n  branch b\n  merge a", " into b"),
    ("git\n  branch a\n  branch b\n  merge ", "a into b"),
    ("git\n  branch a\n  branch b\n  merge b into a", ""),
    ("git\n  branch abc\n  branch b\n  merge b into ", "abc"),
    ("git\n  branch abc\n  branch b\n  merge b into a", "bc"),
    ("git\n  branch a\n  branch a", "a\n  merge a into aa"),
    ("git\n  branch a\n  b", "ranch aa\n  merge a into aa"),
])  # fmt: skip
def test_endings_keep_the_rules(text: str, rest: str) -> None:
    reading = follower().read(text)
    assert reading is not None
    (stack, way), *_ = [(stack, way) for stack, way in zip(reading.state.stacks, reading.ways, strict=True) if way.thread]
    assert way.thread
    found = ending(GRAMMAR, list(stack or ()), way.thread, within=way.thread.field)
    assert found is not None
    ended = follower().read(text + found)
    assert ended is not None and ended.ends()
    assert len(found) <= len(rest) + 13


def test_options_narrow_and_refuse() -> None:
    among = Options("a name", frozenset(("ann", "bob")), besides=("bob",))
    assert [among.fits(text, whole) for text, whole in (("a", False), ("a", True), ("ann", True), ("b", False), ("bob", True))] == [
        True, False, True, False, False]  # fmt: skip
    assert not Options("nothing", NOTHING).fits("", False)
    long = "x" * 30
    assert Options("a new name", besides=frozenset((long,))).fits(long[:20], False)
    assert not Options("a new name", besides=frozenset((long,))).fits(long[:25], False), "hardly another name can become of it"
