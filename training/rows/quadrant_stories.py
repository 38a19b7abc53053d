"""Quadrant charts that are told: what left, right, up and down mean, then where each thing ended up, with asides between them."""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row, pie_phrases
from training.rows import quadrant_phrases as phrases
from training.rows.frame import story_opening
from training.rows.quadrant_layouts import by_quadrant, in_words
from training.rows.quadrant_model import Quadrant, draw_names, draw_quadrant, from_knowledge, measures, small
from training.rows.text import capital, run_on, sentence


def tell(draw: Draw) -> Row:
    """A story and its chart; names are the story's words with a large first letter."""
    chart = from_knowledge(draw) if draw.maybe(0.55) else draw_quadrant(draw)
    chart.quote, chart.scale = "{}", draw.choice(["one", "one", "one", "one", "percent", "bare"])
    chart.points = [(small(name), x, y) for name, x, y in chart.points[:8]]
    chart.x, chart.y = (_small_ends(ends) for ends in (chart.x, chart.y))
    chart.names = [small(name) for name in chart.names]
    if draw.maybe(0.15):
        chart.points = [(name, x, y) for name, (_, x, y) in zip(draw_names(draw, len(chart.points)), chart.points, strict=True)]
    opening, chart.title = story_opening(draw, chart.title, phrases.STORY_TOPICS, phrases.STORY_PLAIN)
    facts = draw.choice([_by_numbers, _by_numbers, _by_numbers, _in_words, _by_field])(draw, chart)
    if draw.maybe(0.35):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(pie_phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    chart.points = [(capital(name), x, y) for name, x, y in chart.points]
    chart.x, chart.y = (_capital_ends(ends) for ends in (chart.x, chart.y))
    chart.names = [capital(name) for name in chart.names]
    return Row(run_on(parts), chart.diagram(), "narrative")


def _by_numbers(draw: Draw, chart: Quadrant) -> list[str]:
    """Axes, mostly the names of the quadrants, then every point with its coordinates."""
    facts = _frame(draw, chart)
    said = [draw.phrase(phrases.STORY_POINTS).format(point=slot(name), x=chart.number(x), y=chart.number(y)) for name, x, y in chart.points]
    while said:
        count = draw.integer(1, 3)
        facts.append(sentence(series(said[:count], draw.choice(["and", "and", "while"]))))
        said = said[count:]
    return facts


def _by_field(draw: Draw, chart: Quadrant) -> list[str]:
    facts = _frame(draw, chart)
    chart.points = [(name, x, y) for name, x, y in chart.points]
    chart.scale = "one"
    return [*facts, by_quadrant(draw, chart)[0]]


def _in_words(draw: Draw, chart: Quadrant) -> list[str]:
    """Two measures from low to high and a word for each point."""
    measured = measures(draw)
    chart.x, chart.y = ((f"low {measure}", f"high {measure}") for measure in measured)
    x, y = map(slot, measured)
    facts = [draw.phrase(phrases.LOW_TO_HIGH).format(x=x, y=y)]
    facts[0] = sentence(facts[0]).replace("..", ".")
    if draw.maybe(0.5):
        facts.append(_quadrants(draw, chart))
    else:
        chart.names = [""] * 4
    return [*facts, in_words(draw, chart, measured)[0]]


def _frame(draw: Draw, chart: Quadrant) -> list[str]:
    """What the axes mean, once in a while nothing of it, and the names of the quadrants."""
    facts = []
    if draw.maybe(0.9):
        facts.append(draw.phrase(phrases.STORY_AXES).format(xl=slot(chart.x[0]), xh=slot(chart.x[1]), yl=slot(chart.y[0]), yh=slot(chart.y[1])))
        named = draw.maybe(0.7)
    else:
        chart.x = chart.y = ("", "")
        named = draw.maybe(0.4)
    if named:
        facts.append(_quadrants(draw, chart))
    else:
        chart.names = [""] * 4
    return [sentence_case(fact) for fact in facts]


def _quadrants(draw: Draw, chart: Quadrant) -> str:
    form = draw.phrase(phrases.STORY_QUADRANTS if chart.x[0] else phrases.QUADRANTS)
    q1, q2, q3, q4 = map(slot, chart.names)
    ends = {"xl": chart.x[0], "xh": chart.x[1], "yl": chart.y[0], "yh": chart.y[1]}
    return form.format(q1=q1, q2=q2, q3=q3, q4=q4, **{end: slot(text) for end, text in ends.items()})


def _small_ends(ends: tuple[str, str]) -> tuple[str, str]:
    return small(ends[0]), small(ends[1])


def _capital_ends(ends: tuple[str, str]) -> tuple[str, str]:
    return (capital(ends[0]), capital(ends[1])) if ends[0] else ends
