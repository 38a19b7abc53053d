"""Bare topics: every type has some in every split, and what is written by hand is canonical."""

from __future__ import annotations

import random

import pytest

from mermaidgen.topics import shelf
from training.corpus import TOPICS, WEIGHTS, examples
from training.draw import Draw, load_knowledge
from training.language import open_slots
from training.rows import outline, topics
from training.rows.topics_model import TABLE, subject
from training.rows.topics_phrases import ASKS, NAMES, QUESTIONS
from training.rows.whole import canonical
from training.splits import SPLITS, split_of


@pytest.mark.parametrize("key", WEIGHTS)
def test_written_topics_are_canonical(key: str) -> None:
    written = shelf(key).topics
    assert len(written) >= 10 and len({topic.diagram for topic in written}) == len(written)
    assert [topic.topics[0] for topic in written if not canonical(key, topic.diagram)] == []
    assert all(len(topic.topics) >= 2 and topic.requests for topic in written)


@pytest.mark.parametrize("key", WEIGHTS)
@pytest.mark.parametrize("split", SPLITS)
def test_every_type_has_topics_of_the_knowledge(key: str, split: str) -> None:
    draw = Draw(random.Random(7), split, load_knowledge())  # type: ignore[arg-type]
    found = [subject(draw, key) for _ in range(5)]
    assert all(item and canonical(key, item.diagram) and split_of(item.domain) == split for item in found), found
    row = topics.write(draw, key)
    assert row and row.style == "topic" and canonical(key, row.diagram)


@pytest.mark.parametrize("key", WEIGHTS)
def test_what_nobody_wrote_about_gets_an_outline_in_its_own_words(key: str) -> None:
    draw = Draw(random.Random(11), "train", load_knowledge())
    for _ in range(25):
        made = outline.write(draw, key)
        assert canonical(key, made.diagram), made
        assert any(word[:3] in made.diagram.casefold() for word in made.topic.split() if len(word) > 2), made


def test_a_topic_is_asked_for_in_few_words() -> None:
    draw = Draw(random.Random(3), "train", load_knowledge())
    asked = {open_slots(topics.asked_for(draw, "state", "invoice", "")) for _ in range(200)}
    assert len(asked) > 60 and max(map(len, asked)) < 90
    assert not any("a invoice" in text for text in asked)


def test_phrasings_name_what_they_must() -> None:
    assert len(ASKS) >= 25 and all("{t}" in ask and "{d}" in ask for ask in ASKS)
    assert set(NAMES) == set(QUESTIONS) == set(TABLE) == set(WEIGHTS)
    assert all(len(asks) >= 10 and all("{t}" in ask for ask in asks) for asks in QUESTIONS.values())


def test_a_share_of_the_rows_are_topics() -> None:
    styles = [row.style for row in examples("train", 400, seed=6)]
    assert 0.5 * TOPICS < styles.count("topic") / len(styles) < 1.5 * TOPICS
