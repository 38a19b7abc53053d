"""topics/: what is drawn by hand is sound, a bare topic finds it, nothing else does, and it comes in place of the embedded model alone."""

from __future__ import annotations

from pathlib import Path
from string import ascii_lowercase
from typing import Any

import pytest

from mermaidgen import topics
from mermaidgen.diagrams import TYPES, find, named
from mermaidgen.errors import RequestError
from mermaidgen.events import Event
from mermaidgen.gbnf import Grammar
from mermaidgen.generator import DiagramGenerator
from mermaidgen.topics import shelf
from mermaidgen.validation import validate
from tests.oracle import Oracle

KEYS = [row.key for row in TYPES]
LOGIN = "A flowchart of a login"
SAID = "A pie chart: 12 cats, 30 dogs, 5 parrots"


# What is drawn


@pytest.mark.parametrize("key", KEYS)
def test_every_diagram_is_canonical_and_mermaid_takes_it(key: str, oracle: Oracle) -> None:
    grammar = Grammar.load(key)
    for topic in shelf(key).topics:
        assert grammar.match(topic.diagram).status == "accepted", topic.topics[0]
        assert validate(topic.diagram, diagram_type=key).accepted, topic.topics[0]
        verdict = oracle.judge(topic.diagram, render=False)
        assert verdict.ok, (topic.topics[0], verdict.message)


@pytest.mark.parametrize("key", KEYS)
def test_there_are_many_topics_of_each_type_and_none_is_there_twice(key: str) -> None:
    entries = shelf(key).topics
    assert len(entries) >= 25
    assert len({topic.diagram for topic in entries}) == len(entries)
    names = [name.casefold() for topic in entries for name in topic.names]
    assert len(names) == len(set(names)), sorted(name for name in names if names.count(name) > 1)
    assert all(len(topic.topics) >= 2 and len(topic.requests) >= 2 for topic in entries)


@pytest.mark.parametrize("key", KEYS)
def test_each_topic_is_found_by_its_names(key: str) -> None:
    for topic in shelf(key).topics:
        found = [topics.find(f"Please draw a simple {find(key).aliases[0]} of {name}", (key,)) for name in topic.names]
        assert sum(one is not None and one.similarity > 0.5 for one in found) >= 1, topic.topics[0]


# What is found


def test_a_word_for_asking_tells_less_than_one_for_naming() -> None:
    assert shelf("er").worth("cardina") < shelf("er").worth("library") < shelf("er").worth("word that no topic has")


def test_more_than_half_of_a_name_has_to_be_asked_for() -> None:
    half, whole = (shelf("pie").find(topics.words(asked)) for asked in ("orders", "pizza orders"))
    assert (half is None or "pizza" not in half.name) and whole is not None and "pizza" in whole.name


def test_words_that_begin_alike_are_not_the_same() -> None:
    assert topics.words("microservices") != topics.words("microplastics")
    assert topics.words("a payment") == topics.words("payments")


@pytest.mark.parametrize(("request_", "key", "words"), [
    (LOGIN, "flowchart", ["password"]),
    ("tcp handshake as sequence diagram pls", "sequence", ["SYN", "ACK"]),
    ("What states does a traffic light go through?", "state", ["Red", "Green"]),
    ("ERD for a library", "er", ["Loan"]),
    ("could you sketch the singleton pattern as a class diagram", "class", ["Singleton"]),
])  # fmt: skip
def test_a_bare_topic_is_found(request_: str, key: str, words: list[str], embedded: DiagramGenerator) -> None:
    diagram = embedded.generate(request_)
    assert (diagram.type, diagram.backend, diagram.model, diagram.attempts, diagram.tokens) == (key, "topics", "topics", 0, 0)
    assert all(word in diagram.mermaid for word in words) and validate(diagram.mermaid).accepted


@pytest.mark.parametrize("request_", [
    SAID, "Alice calls Bob, Bob calls Carol, Carol hangs up.", "login", "a", "?!", "Zulubadum of the wrenkly vost as a flowchart", "Two cats",
    "flowchart login -> check password -> home", "The order goes from placed to paid to shipped.", "class diagram with Animal, Dog and Cat",
    "A door is open, closed or locked.", "er diagram: customer has orders, order has items", "Tea is brewed, then poured.",
    "venn of cats and dogs, both are pets", "User registers, gets an e-mail, confirms it", "draft -> review -> published",
    "state machine: red, then green, then yellow, then red", "a login\na logout", "pie: 3 cats 4 dogs", "Employee has name and salary",
    "A flowchart of a login. Then the user opens the page.", "how does a login work " + " ".join(f"{letter}ib" for letter in ascii_lowercase),
])  # fmt: skip
def test_what_says_more_or_less_than_a_topic_is_left_to_the_model(request_: str) -> None:
    assert topics.find(request_, named(request_) or KEYS) is None


def test_the_type_that_is_asked_for_counts(embedded: DiagramGenerator) -> None:
    for key in ("flowchart", "sequence"):
        assert embedded.generate("a login", key).type == key
    assert topics.find("a login as a flowchart", ("sankey",)) is None


# When it is taken


@pytest.mark.parametrize("options", [{"temperature": 0.5}, {"topics": False}, {"system": "Draw."}, {"max_tokens": 40}], ids=str)
def test_other_wishes_are_for_the_model(options: dict[str, Any], embedded: DiagramGenerator) -> None:
    assert embedded.generate(LOGIN, **options).backend == "local"


def test_another_model_is_asked_itself(tiny_file: Path) -> None:
    with DiagramGenerator(tiny_file) as generator:
        assert generator.generate(LOGIN, max_tokens=90).backend == "local"


def test_the_setting_turns_it_off_for_all() -> None:
    with DiagramGenerator(topics=False) as generator:
        assert generator.generate(LOGIN).backend == "local"


def test_it_is_streamed_told_and_counted_like_any_other() -> None:
    events: list[Event] = []
    with DiagramGenerator(on_event=events.append) as generator:
        pieces = list(generator.stream(LOGIN))
        diagrams = list(generator.generate_many([SAID, LOGIN, SAID]))
        assert {row["model"] for row in generator.stats()} == {"topics", "embedded"}
    assert "".join(pieces) == diagrams[1].mermaid
    assert [diagram.backend for diagram in diagrams] == ["local", "topics", "local"]
    told = next(event for event in events if event.step == "topic")
    assert told.detail["similarity"] >= topics.SIMILAR and "login" in told.detail["name"].casefold()


def test_an_empty_request_is_still_an_error(embedded: DiagramGenerator) -> None:
    with pytest.raises(RequestError):
        embedded.generate("  ")
