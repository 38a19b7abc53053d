"""Gantt charts that are told: what comes first, what follows, what waits for what, with asides between."""

from __future__ import annotations

from training.draw import Draw
from training.language import series, slot
from training.rows import Row
from training.rows import gantt_dates as dates
from training.rows import gantt_phrases as phrases
from training.rows import gantt_story_phrases as say
from training.rows.gantt_layouts import kind_of, said
from training.rows.gantt_model import Chart, Task, is_order, noun_phrase
from training.rows.text import capital, quoted, run_on, sentence

PATTERNS = {
    "first": say.STORY_FIRST,
    "dated": say.STORY_DATED,
    "span": say.STORY_SPANS,
    "next": say.STORY_NEXT,
    "after": say.STORY_AFTER,
    "until": phrases.UNTIL,
    **{f"milestone-{start}": options for start, options in say.STORY_MILESTONES.items()},
}


def tell(draw: Draw, chart: Chart, extras: list[str]) -> Row:
    """A story and its chart; names are the story's words with a large first letter."""
    for task in chart.tasks:
        task.name = small(task.name)
    dates.style(draw, chart, story=True)
    topic = bool(chart.title) and draw.maybe(0.6)
    if topic:
        opening = draw.phrase(say.STORY_TOPICS).format(topic=slot(chart.title))
        chart.title = capital(chart.title)
    else:
        chart.title, opening = "", draw.phrase(say.STORY_PLAIN)
    facts = _facts(draw, chart)
    if draw.maybe(0.35):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(say.ASIDES))
    facts += extras
    request = draw.phrase(say.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    if not topic and draw.maybe(0.2):
        parts.remove(opening)
    if draw.maybe(0.1):
        parts.append(draw.phrase(phrases.CLOSINGS))
    return Row(run_on(parts), chart.diagram(), "narrative")


def small(name: str) -> str:
    """'Soft drinks' -> 'soft drinks'; names and abbreviations stay."""
    return (
        name[0].lower() + name[1:]
        if name[1:2].islower() and name[0].isascii() and not any(letter.isupper() for letter in name[1:]) and "'" not in name
        else name
    )


def _facts(draw: Draw, chart: Chart) -> list[str]:
    """A sentence for each task, or one for two or three that follow one another."""
    told: list[str] = []
    clauses: list[str] = []

    def close() -> None:
        if clauses:
            told.append(sentence(series(clauses) if len(clauses) < 3 else ", ".join(clauses[:-1]) + ", and " + clauses[-1]))
        clauses.clear()

    for i, task in enumerate(chart.tasks):
        if task.section and (i == 0 or chart.tasks[i - 1].section != task.section):
            close()
            told.append(sentence(draw.phrase(say.STORY_SECTIONS).format(section=quoted(task.section, draw.choice(["{}", '"{}"', "'{}'"])))))
        clause = _clause(draw, chart, i, task)
        if clauses and (len(clauses) > 1 or draw.maybe(0.7) or not clause.startswith(("then", "after", "next", "\ue000"))):
            close()
        clauses.append(clause.rstrip("."))
    close()
    return told


def _clause(draw: Draw, chart: Chart, i: int, task: Task) -> str:
    kind = kind_of(chart, i)
    if kind == "first" and i:
        kind = "dated"
    if kind == "next" and i == 0:
        return said(chart, task, draw.phrase(phrases.STORY_UNSTATED), noun_phrase(task.name), str)
    do = kind == "next" and is_order(task.name) and draw.maybe(0.5)
    template = draw.phrase(say.STORY_NEXT_DO if do else PATTERNS[kind])
    return said(chart, task, template, slot(task.name) if do else noun_phrase(task.name), lambda other: noun_phrase(other.name))
