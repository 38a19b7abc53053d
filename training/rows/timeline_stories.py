"""Timelines that are told: what happened when, in order, with asides between."""

from __future__ import annotations

import re

from training.draw import Draw
from training.language import slot
from training.rows import Row
from training.rows import timeline_phrases as phrases
from training.rows.gantt_model import NUMBERS
from training.rows.text import capital, opened, quoted, run_on, sentence
from training.rows.timeline_model import Timeline, at, draw_event, is_clause, is_thing


def tell(draw: Draw, timeline: Timeline) -> Row:
    """A story and its timeline; events are the story's words with a large first letter."""
    for period in timeline.periods:  # codes and names alone cannot be told
        period.events = [event if " " in event else draw_event(draw, draw.integer(0, 1)) for event in period.events]
        period.events = [_small(event) for event in period.events]
    topic = draw.maybe(0.6)
    if topic:
        opening = draw.phrase(phrases.STORY_TOPICS).format(topic=slot(timeline.title))
        timeline.title = capital(timeline.title)
    else:
        timeline.title, opening = "", draw.phrase(phrases.STORY_PLAIN)
    facts = _facts(draw, timeline)
    if draw.maybe(0.35):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    if timeline.down:
        request = run_on([request, draw.phrase(phrases.DOWN)])
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    if not topic and draw.maybe(0.2):
        parts.remove(opening)
    if draw.maybe(0.1):
        parts.append(draw.phrase(phrases.CLOSINGS))
    parts = list(map(opened, parts))
    return Row(run_on(parts), timeline.diagram(), "narrative")


def _small(event: str) -> str:
    """'Soft drinks' -> 'soft drinks'; names and abbreviations stay."""
    words = event.split(" ")
    plain = re.fullmatch(r"[A-Z][a-z]+", words[0]) and words[0].lower() in ("the", "a", "an", "first", "second", "new", "last", "end")
    return event[0].lower() + event[1:] if plain else event


def _facts(draw: Draw, timeline: Timeline) -> list[str]:
    """A sentence for each event."""
    facts: list[str] = []
    for i, period in enumerate(timeline.periods):
        if timeline.opens(i):
            facts.append(sentence(draw.phrase(phrases.STORY_SECTIONS).format(section=quoted(period.section, draw.choice(["{}", '"{}"', "'{}'"])))))
        for number, event in enumerate(period.events):
            if number:
                options = phrases.STORY_ALSO
            elif not is_clause(event):
                options = phrases.STORY_THINGS if is_thing(event) else phrases.STORY_EITHER
            else:
                options = phrases.STORY_EVENTS if i else phrases.STORY_FIRST
            years = _years(timeline.periods[i - 1].when, period.when) if i and not number and is_clause(event) else 0
            if years and draw.maybe(0.08):
                options = phrases.STORY_LATER
            span = f"{NUMBERS[years]} year{'s' if years > 1 else ''}" if years else ""
            facts.append(sentence(draw.phrase(options).format(at=at(period.when), when=slot(period.when), event=slot(event), years=span)))
    return facts


def _years(first: str, second: str) -> int:
    """How many years lie between two, where that can be said in a word; else 0."""
    if not re.fullmatch(r"\d{4}", first) or not re.fullmatch(r"\d{4}", second):
        return 0
    years = int(second) - int(first)
    return years if 0 < years <= 10 else 0
