"""Fishbone diagrams that are told: a trouble, what had a share in it, and what was behind that."""

from __future__ import annotations

import re

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row, pie_phrases
from training.rows import ishikawa_phrases as phrases
from training.rows.ishikawa_model import CATEGORIES, Cause, Fishbone, deepen, draw_cause, draw_effect, draw_fishbone, from_knowledge
from training.rows.text import run_on, small


def tell(draw: Draw) -> Row:
    """A story and its diagram; names are the story's words with a large first letter."""
    fishbone = from_knowledge(draw) if draw.maybe(0.65) else _plain(draw)
    if draw.maybe(0.2):
        deepen(draw, fishbone)
    if draw.maybe(0.75):
        fishbone.effect = small(fishbone.effect)
        for cause in fishbone.causes:
            cause.label = small(cause.label)
    opening = draw.phrase(phrases.STORY_EFFECTS).format(effect=slot(fishbone.effect))
    facts = _facts(draw, fishbone)
    if draw.maybe(0.3):
        facts.append(draw.phrase(pie_phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    fishbone.capitalise()
    return Row(run_on(parts), fishbone.diagram(), "narrative")


def _plain(draw: Draw) -> Fishbone:
    """Drawn causes whose names are plain words."""
    fishbone = draw_fishbone(draw)
    while not re.fullmatch(r"[A-Za-z]+( [a-z]+)*", fishbone.effect):
        fishbone.effect = draw_effect(draw)
    used: set[str] = set()

    def new(options: list[str] | None = None) -> str:
        while True:
            text = draw.choice(options) if options else draw_cause(draw)
            if text not in used:
                used.add(text)
                return text

    for cause in fishbone.causes:
        flat = not cause.causes
        cause.label = new() if flat else new(CATEGORIES) if draw.maybe(0.6) else draw.noun()
        cause.causes = [Cause(new()) for _ in cause.causes]
    return fishbone


def _facts(draw: Draw, fishbone: Fishbone) -> list[str]:
    """A clause for each category, one or two to a sentence; what is behind a cause comes right after it."""
    flat = [cause for cause in fishbone.causes if not any(inner.causes for inner in cause.causes)]
    if fishbone.is_flat:
        return [_sentence(draw.phrase(phrases.TOLD_FLAT).format(causes=series([slot(cause.label) for cause in fishbone.causes])))]
    if all(not cause.causes for cause in flat) and any(not cause.causes for cause in fishbone.causes):
        causes = series([slot(cause.label) for cause in fishbone.causes])
        told = [_sentence(draw.phrase(phrases.TOLD_FLAT).format(causes=causes))]
        return told + [_deeper(draw, cause) for cause in fishbone.causes if cause.causes]
    told, waiting = [], ""
    for cause in fishbone.causes:
        causes = series([slot(inner.label) for inner in cause.causes])
        clause = (
            draw.phrase(phrases.TOLD_BRANCHES).format(category=slot(cause.label), causes=causes) if causes else f"there is also {slot(cause.label)}"
        )
        deeper = [_deeper(draw, inner) for inner in cause.causes if inner.causes]
        text = f"{waiting}, {draw.choice(['and', 'and', 'while'])} {clause}" if waiting else clause
        if not waiting and not deeper and draw.maybe(0.35):
            waiting = text
            continue
        told += [_sentence(text), *deeper]
        waiting = ""
    return [*told, _sentence(waiting)] if waiting else told


def _deeper(draw: Draw, cause: Cause) -> str:
    causes = series([slot(inner.label) for inner in cause.causes])
    return _sentence(draw.phrase(phrases.TOLD_DEEPER).format(cause=slot(cause.label), causes=causes))


def _sentence(text: str) -> str:
    """A full stop, and a large first letter also where a name begins the sentence."""
    return (text[0] + sentence_case(text[1:]) if text.startswith("\ue000") else sentence_case(text)) + "."
