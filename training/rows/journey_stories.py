"""User journeys that are told: who did what, and how it felt, with asides between."""

from __future__ import annotations

import re

from training.draw import Draw
from training.language import gerund, series, slot
from training.rows import Row
from training.rows import journey_phrases as phrases
from training.rows.gantt_model import is_order
from training.rows.journey_model import UNSAID, Journey, Task, told
from training.rows.text import capital, opened, quoted, run_on, sentence
from training.words import NAMES


def tell(draw: Draw, journey: Journey) -> Row:
    """A story and its journey; names of tasks are the story's words as orders, with a large first letter."""
    if not all(_tellable(task.name) and task.who for task in journey.tasks):
        _rename(draw, journey)
    topic = draw.maybe(0.6)
    if topic:
        opening = draw.phrase(phrases.STORY_TOPICS).format(topic=slot(journey.title))
        journey.title = capital(journey.title)
    else:
        journey.title, opening = "", draw.phrase(phrases.STORY_PLAIN)
    people = {one: _said(one) for task in journey.tasks for one in task.who}
    facts = _facts(draw, journey, people)
    if draw.maybe(0.3):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    if not topic and draw.maybe(0.2):
        parts.remove(opening)
    if draw.maybe(0.1):
        parts.append(draw.phrase(phrases.CLOSINGS))
    parts = list(map(opened, parts))
    return Row(run_on(parts), journey.diagram(), "narrative")


def _tellable(name: str) -> bool:
    """Whether a name is an order that has a past: 'hear the quote'."""
    return is_order(name) or re.fullmatch(r"[a-z-]+ (?:the|an?) .*", name) is not None


def _rename(draw: Draw, journey: Journey) -> None:
    """Tasks that can be told: orders, by somebody."""
    someone = draw.person()
    for task in journey.tasks:
        if not _tellable(task.name):
            task.name = f"{draw.verb().lower()} the {draw.word()}"
        task.who = task.who or [someone]


def _said(one: str) -> str:
    """'Driver' -> 'the driver', 'Maya' -> 'Maya'."""
    if one not in NAMES and one != "Me" and re.fullmatch(r"[A-Z][a-z]+( [a-z]+)*", one):
        return f"the {slot(one[0].lower() + one[1:])}"
    return slot(one)


def _facts(draw: Draw, journey: Journey, people: dict[str, str]) -> list[str]:
    facts: list[str] = []
    before: list[str] = []
    for i, task in enumerate(journey.tasks):
        if journey.opens(i):
            facts.append(sentence(draw.phrase(phrases.STORY_SECTIONS).format(section=quoted(task.section, draw.choice(["{}", '"{}"', "'{}'"])))))
        who = series([people[one] for one in task.who])
        if task.who == before and draw.maybe(0.35) and len(before) > 1:
            who = "both of them" if len(before) == 2 and draw.maybe(0.4) else "the same people"
        facts.append(sentence(_fact(draw, task, who, first=i == 0)))
        before = task.who
    return facts


def _fact(draw: Draw, task: Task, who: str, first: bool) -> str:
    template = draw.phrase(phrases.STORY_FIRST if first else phrases.STORY_TASKS)
    if task.mood == UNSAID and draw.maybe(0.35):
        template = template.replace(", {feel}", "")
    return template.format(
        who=who, past=slot(told(task.name)), do=slot(task.name), ing=slot(gerund(task.name)), feel=draw.phrase(phrases.FEELINGS[task.mood])
    )
