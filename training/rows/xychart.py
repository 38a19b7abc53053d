"""Bar and line charts: categories or a range and one to three plots, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Draw a bar chart ...', 'xychart\n    x-axis ["Jan"...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series
from training.rows import Row, pie_phrases
from training.rows import xychart_phrases as phrases
from training.rows.quadrant_model import draw_names, small
from training.rows.text import FIXED_QUOTES, capital, quoted, run_on
from training.rows.xychart_layouts import ONE, SEVERAL, mermaid_words, rows
from training.rows.xychart_model import Chart, axis_title, draw_chart, from_knowledge, y_limits
from training.rows.xychart_stories import tell


def write(draw: Draw) -> Row:
    """One request for a bar or line chart and the chart."""
    if draw.maybe(0.4):
        return tell(draw)
    chart = from_knowledge(draw) if draw.maybe(0.5) else draw_chart(draw)
    return Row(_specify(draw, chart), chart.diagram(), "specification")


def _specify(draw: Draw, chart: Chart) -> str:
    """The request: an opening with the kind, and mostly the title, then wishes and the data in any order."""
    kind = draw.choice(["bar", "bar", "bar", "line", "line", "any", "mixed", "horizontal"])
    if kind == "mixed" and len(chart.plots) == 1:
        kind = "line"
    wishes = _kinds(draw, chart, kind)
    opening, title = _opening(draw, chart, kind)
    wishes += title
    if len(chart.plots) == 1 and draw.maybe(0.8):
        chart.plots[0].name = ""
    if kind == "bar" and draw.maybe(0.06):
        chart.horizontal = True
        wishes.append(draw.phrase(phrases.HORIZONTAL))
    wishes += _axes(draw, chart)
    if len(chart.plots) == 1 and chart.categories and chart.plots[0].kind == "line" and draw.maybe(0.08):
        wishes.append(_marked(draw, chart))
    if not chart.categories:
        body, on_lines = rows(draw, chart)
    elif kind == "any":
        body, on_lines = draw.choice([layout for layout in (SEVERAL if chart.plots[0].name else ONE) if layout is not mermaid_words])(draw, chart)
    else:
        body, on_lines = draw.choice(SEVERAL if chart.plots[0].name else ONE)(draw, chart)
    closing = draw.phrase(pie_phrases.CLOSINGS) if draw.maybe(0.15) else ""
    return _joined(draw, opening, draw.shuffled(wishes), body, on_lines, closing)


def _joined(draw: Draw, opening: str, wishes: list[str], body: str, on_lines: bool, closing: str) -> str:
    place = draw.integer(0, 9)
    parts = [opening, *wishes, body, closing] if place < 5 else [opening, body, *wishes, closing] if place < 9 else [body, opening, *wishes]
    if not on_lines and not any("\n" in part for part in parts):
        return run_on(parts)
    if draw.maybe(0.6):
        before = parts[: parts.index(body)]
        after = parts[parts.index(body) + 1 :]
        parts = [run_on(before), body, run_on(after)]
    return draw.choice(["\n", "\n", "\n\n"]).join(filter(None, parts))


def _kinds(draw: Draw, chart: Chart, kind: str) -> list[str]:
    """Gives each plot its kind and says what the opening does not."""
    chart.horizontal = kind == "horizontal"
    for at, plot in enumerate(chart.plots):
        plot.kind = "line" if kind == "line" or (kind == "mixed" and at) else "bar"
    if kind == "mixed":
        names = [chart.name(plot.name) for plot in chart.plots]
        return [draw.phrase(phrases.MIXED).format(bar=names[0], line=series(names[1:]))]
    if len(chart.plots) > 1 and kind in ("bar", "line") and draw.maybe(0.2):
        return [draw.choice(phrases.ALL_BARS if kind == "bar" else phrases.ALL_LINES)]
    return []


def _opening(draw: Draw, chart: Chart, kind: str) -> tuple[str, list[str]]:
    name = draw.choice(phrases.NAMES[kind])
    words = {"a": phrases.article(name), "n": name}
    if draw.maybe(0.04):
        words["a"] = words["n"]
    place = draw.integer(0, 9)
    after: list[str] = []
    if place < 4:
        chart.title = ""
        text = draw.phrase(phrases.OPENINGS).format(**words)
    elif place < 6:
        topic = small(chart.title) if draw.maybe(0.75) else chart.title
        chart.title = capital(topic)
        text = draw.phrase(phrases.TOPIC_OPENINGS).format(topic=quoted(topic, "{}"), **words)
    else:
        title = quoted(chart.title, draw.choice(FIXED_QUOTES))
        if place < 8:
            text = draw.phrase(phrases.TITLED_OPENINGS).format(title=title, **words)
        else:
            text = draw.phrase(phrases.OPENINGS).format(**words)
            after = [draw.phrase(phrases.TITLE_SENTENCES).format(title=title)]
    return (sentence_case(text) if draw.maybe(0.85) else text), after


def _axes(draw: Draw, chart: Chart) -> list[str]:
    """What is asked of the axes; the chart gets what is said."""
    wishes = []
    kind = draw.integer(0, 19)
    if kind < 9:
        unit = capital(chart.unit) if len(chart.unit) > 3 and draw.maybe(0.5) else chart.unit
        if kind in (0, 1, 2, 3, 4, 5, 6):
            chart.y_title = unit
        if kind >= 5:
            chart.y_range = y_limits(draw, chart)
        limits = dict(zip(("low", "high"), chart.y_range, strict=False))
        options = phrases.Y_BOTH if kind in (5, 6) else phrases.Y_RANGES if kind > 6 else phrases.Y_TITLES
        wishes.append(draw.phrase(options).format(y=chart.name(unit), **limits))
    if draw.maybe(0.16):
        chart.x_title = axis_title(draw)
        wishes.append(draw.phrase(phrases.X_TITLES).format(x=chart.name(chart.x_title)))
    if draw.maybe(0.07):
        low = draw.choice([0, 0, 1, 10, 2000])
        chart.categories, chart.x_range = [], (str(low), str(low + draw.choice([5, 10, 24, 60, 100])))
        wishes.append(draw.phrase(phrases.X_RANGES).format(low=chart.x_range[0], high=chart.x_range[1]))
    return wishes


def _marked(draw: Draw, chart: Chart) -> str:
    """A name at one value of the line."""
    at = draw.integer(0, len(chart.categories) - 1)
    label = draw.choice(["record", "launch", "low", "peak", "best", *draw_names(draw, 2)])
    chart.plots[0].labels[at] = label
    return draw.phrase(phrases.POINT_LABELS).format(label=quoted(label, '"{}"'), x=chart.name(chart.categories[at]))
