"""Bar and line charts that are told: how a number went up and down, or what several rows came to, with asides between."""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row, pie_phrases
from training.rows import xychart_phrases as phrases
from training.rows.frame import story_opening
from training.rows.quadrant_model import draw_names, small
from training.rows.text import capital, run_on, sentence
from training.rows.xychart_model import Chart, draw_chart, from_knowledge


def tell(draw: Draw) -> Row:
    """A story and its chart; names are the story's words with a large first letter."""
    chart = from_knowledge(draw) if draw.maybe(0.55) else draw_chart(draw)
    chart.quote = "{}"
    if draw.maybe(0.15):
        chart.categories = draw_names(draw, len(chart.categories))
    _shorten(chart, draw.integer(4, 8))
    chart.categories = [_small_noun(text) for text in chart.categories]
    for plot in chart.plots:
        plot.name = small(plot.name)
    kind = _kind(draw, chart)
    opening, chart.title = story_opening(draw, chart.title, phrases.STORY_TOPICS, phrases.STORY_PLAIN)
    facts = _course(draw, chart) if len(chart.plots) == 1 else _rows(draw, chart, kind)
    if draw.maybe(0.3):
        chart.y_title = capital(chart.unit) if len(chart.unit) > 3 else chart.unit
        facts.append(draw.phrase(phrases.STORY_UNITS).format(unit=slot(chart.unit)))
    if draw.maybe(0.3):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(pie_phrases.ASIDES))
    name = draw.choice(phrases.NAMES["horizontal" if chart.horizontal else kind])
    request = sentence_case(draw.phrase(phrases.STORY_REQUESTS).format(a=phrases.article(name), n=name))
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    chart.categories = list(map(capital, chart.categories))
    for plot in chart.plots:
        plot.name = capital(plot.name)
    return Row(run_on(parts), chart.diagram(), "narrative")


def _shorten(chart: Chart, count: int) -> None:
    chart.categories = chart.categories[:count]
    for plot in chart.plots:
        plot.values = plot.values[:count]


def _small_noun(text: str) -> str:
    from_calendar = text[:3] in "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec Mon Tue Wed Thu Fri Sat Sun".split()
    return text if from_calendar else small(text)


def _kind(draw: Draw, chart: Chart) -> str:
    """Bars, a line, both, or open; the plots follow."""
    kind = draw.choice(["bar", "bar", "line", "line", "any", "mixed"])
    if kind == "mixed" and len(chart.plots) == 1:
        kind = "bar"
    for at, plot in enumerate(chart.plots):
        plot.kind = "line" if kind == "line" or (kind == "mixed" and at) else "bar"
    chart.horizontal = kind == "bar" and draw.maybe(0.1)
    return kind


def _course(draw: Draw, chart: Chart) -> list[str]:
    """One value after the other, with what became of it."""
    plot = chart.plots[0]
    plot.name = ""
    said = []
    for at, (x, value) in enumerate(zip(chart.categories, plot.values, strict=True)):
        change = float(value) - float(plot.values[at - 1]) if at else 0
        options = phrases.STARTS if not at else phrases.RISES if change > 0 else phrases.FALLS if change else phrases.SAME
        said.append(draw.phrase(options).format(x=slot(x), value=chart.value(value)))
    told = []
    while said:
        count = draw.integer(1, 3)
        told.append(sentence(series(said[:count], draw.choice(["and", "and", "but" if count == 2 else "then"]))))
        said = said[count:]
    return told


def _rows(draw: Draw, chart: Chart, kind: str) -> list[str]:
    """The categories, then the values of each plot in their order; what is bars and what a line, if they differ."""
    told = [draw.phrase(phrases.SPANS).format(xs=series([slot(x) for x in chart.categories]))]
    for plot in chart.plots:
        values = series([chart.value(value, separators=False) for value in plot.values])
        told.append(sentence(draw.phrase(phrases.ROWS_TOLD).format(name=slot(plot.name), values=values)))
    if kind == "mixed":
        bars, others = chart.plots[0], chart.plots[1:]
        told.append(sentence_case(draw.phrase(phrases.MIXED[:5]).format(bar=slot(bars.name), line=series([slot(plot.name) for plot in others]))))
    return told
