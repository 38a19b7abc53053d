"""Radar charts: axes, curves and options, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Draw a radar chart ...', 'radar-beta\n    axis a1["Speed"]...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import series, slot
from training.rows import Row, pie_phrases
from training.rows import radar_phrases as phrases
from training.rows.frame import chart_opening, story_opening
from training.rows.quadrant_model import draw_names, small
from training.rows.radar_layouts import LAYOUTS
from training.rows.radar_model import Radar, draw_radar, from_knowledge
from training.rows.text import capital, opened, run_on, sentence


def write(draw: Draw) -> Row:
    """One request for a radar chart and the chart."""
    chart = from_knowledge(draw) if draw.maybe(0.5) else draw_radar(draw)
    if draw.maybe(0.42):
        return _tell(draw, chart)
    return Row(_specify(draw, chart), chart.diagram(), "specification")


def _specify(draw: Draw, chart: Radar) -> str:
    """The request: an opening with the title or before it, the data, and options in any order."""
    wishes: list[str] = []
    opening, chart.title = chart_opening(draw, chart.title, phrases, wishes)
    wishes += _options(draw, chart)
    if len(chart.curves) == 1 and draw.maybe(0.12):
        chart.curves = [("", chart.curves[0][1])]
    body, on_lines = draw.choice(LAYOUTS)(draw, chart)
    wishes = draw.shuffled(wishes)
    closing = draw.phrase(pie_phrases.CLOSINGS) if draw.maybe(0.15) else ""
    place = draw.integer(0, 9)
    before, after = ([opening, *wishes], [closing]) if place < 4 else ([opening], [*wishes, closing]) if place < 9 else (wishes, [opening, closing])
    if not on_lines:
        return run_on([*before, body, *after])
    parts = [run_on(before), body, run_on(after)] if draw.maybe(0.6) else [*before, body, *after]
    return draw.choice(["\n", "\n", "\n\n"]).join(filter(None, parts))


def _options(draw: Draw, chart: Radar) -> list[str]:
    """What is asked for besides the data; the chart gets it."""
    wishes = []
    lowest = min(float(value) for _, values in chart.curves for value in values)
    if lowest >= 1 and draw.maybe(0.14):
        chart.min, chart.max = "1", chart.top
        wishes.append(draw.phrase(phrases.RANGE).format(min=chart.min, max=chart.max))
    elif draw.maybe(0.4):
        chart.max = chart.top
        wishes.append(draw.phrase(phrases.MAX).format(max=chart.max))
    if draw.maybe(0.12):
        chart.ticks = str(draw.integer(2, 12))
        wishes.append(draw.phrase(phrases.TICKS).format(n=chart.ticks))
    if draw.maybe(0.2):
        chart.polygon = draw.maybe(0.8)
        wishes.append(draw.phrase(phrases.POLYGON if chart.polygon else phrases.CIRCLE))
    if draw.maybe(0.12):
        chart.legend = draw.maybe(0.25)
        wishes.append(draw.phrase(phrases.LEGEND if chart.legend else phrases.NO_LEGEND))
    return wishes


def _tell(draw: Draw, chart: Radar) -> Row:
    """A story and its chart; names are the story's words with a large first letter."""
    chart.quote, chart.axis_ids = "{}", []
    _shorten(chart, 6)
    if draw.maybe(0.15):
        chart.curves = [(name, values) for name, (_, values) in zip(draw_names(draw, len(chart.curves)), chart.curves, strict=True)]
    chart.axes = list(map(small, chart.axes))
    chart.curves = [(small(name), values) for name, values in chart.curves]
    opening, chart.title = story_opening(draw, chart.title, phrases.STORY_TOPICS, phrases.STORY_PLAIN)
    facts = _facts(draw, chart)
    if draw.maybe(0.3):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(pie_phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    wishes = _options(draw, chart)
    parts = [run_on([request, *wishes]), opening, *facts] if draw.maybe(0.25) else [opening, *facts, request, *wishes]
    chart.axes = list(map(capital, chart.axes))
    chart.curves = [(capital(name), values) for name, values in chart.curves]
    return Row(run_on(parts), chart.diagram(), "narrative")


def _shorten(chart: Radar, count: int) -> None:
    chart.axes = chart.axes[:count]
    chart.curves = [(name, values[:count]) for name, values in chart.curves]


def _facts(draw: Draw, chart: Radar) -> list[str]:
    """The axes first and the scores in their order, or each score with its axis; a second curve may differ from the first by one score."""
    axes = [slot(axis) for axis in chart.axes]
    facts = []
    ordered = draw.maybe(0.5)
    if ordered or draw.maybe(0.3):
        facts.append(draw.phrase(phrases.STORY_AXES).format(axes=series(axes), count=len(axes)))
    part = draw.choice(["{value} for {axis}", "{value} in {axis}", "{value} on {axis}"])
    for at, (name, values) in enumerate(chart.curves):
        if at == 1 and draw.maybe(0.2):
            differs = draw.integer(0, len(axes) - 1)
            if values[differs] == chart.curves[0][1][differs]:
                values[differs] = str(int(float(values[differs])) + 1) if float(values[differs]) < float(chart.top) - 1 else "0"
            values[:] = [value if i == differs else chart.curves[0][1][i] for i, value in enumerate(values)]
            form = draw.phrase(phrases.SAME_AS).format(name=slot(name), first=slot(chart.curves[0][0]), axis=axes[differs], value=values[differs])
            facts.append(opened(form))
            continue
        parts = values if ordered else [part.format(value=value, axis=axis) for value, axis in zip(values, axes, strict=True)]
        facts.append(sentence(draw.phrase(phrases.STORY_CURVES).format(name=slot(name), values=series(parts))))
    return facts
