"""Quadrant charts: two axes, four fields and points, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Make a 2x2 ...', 'quadrantChart\n    x-axis ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row, pie_phrases
from training.rows import quadrant_phrases as phrases
from training.rows.frame import chart_opening
from training.rows.quadrant_layouts import LAYOUTS, by_quadrant, in_words
from training.rows.quadrant_model import Quadrant, draw_quadrant, from_knowledge, measures
from training.rows.quadrant_stories import tell
from training.rows.text import capital, quoted, run_on


def write(draw: Draw) -> Row:
    """One request for a quadrant chart and the chart."""
    if draw.maybe(0.45):
        return tell(draw)
    chart = from_knowledge(draw) if draw.maybe(0.5) else draw_quadrant(draw)
    chart.scale = draw.choice(["one"] * 6 + ["percent", "ten", "bare"])
    if chart.scale == "ten" and any(len(number) > 4 for _, x, y in chart.points for number in (x, y)):
        chart.scale = "one"
    return Row(_specify(draw, chart), chart.diagram(), "specification")


def _specify(draw: Draw, chart: Quadrant) -> str:
    """The request: an opening with the title or before it, then axes, quadrants and points, these mostly in this order."""
    after: list[str] = []
    opening, chart.title = chart_opening(draw, chart.title, phrases, after)
    measured = measures(draw) if draw.maybe(0.18) else []
    axes = _axes(draw, chart, measured)
    quadrants = _quadrants(draw, chart)
    body, on_lines = _points(draw, chart, measured)
    details = [*filter(None, [axes, quadrants, body, *after])]
    if draw.maybe(0.2):
        details = draw.shuffled(details)
    closing = draw.phrase(pie_phrases.CLOSINGS) if draw.maybe(0.15) else ""
    if draw.maybe(0.1):
        details.append(opening)
    else:
        details.insert(0, opening)
    if on_lines or any("\n" in detail for detail in details):
        return draw.choice(["\n", "\n", "\n\n"]).join(filter(None, [*details, closing]))
    return run_on([*details, closing])


def _axes(draw: Draw, chart: Quadrant, measured: list[str]) -> str:
    """What the request says of the axes; the chart gets what it says."""
    if measured:
        x, y = (quoted(measure, "{}") for measure in measured)
        chart.x, chart.y = ((f"Low {measure}", f"High {measure}") for measure in measured)
        return draw.phrase(phrases.LOW_TO_HIGH).format(x=x, y=y)
    kind = draw.integer(0, 19)
    if kind < 13:
        ends = {"xl": chart.x[0], "xh": chart.x[1], "yl": chart.y[0], "yh": chart.y[1]}
        return draw.phrase(phrases.AXES).format(**{key: chart.name(text) for key, text in ends.items()})
    if kind < 16:
        x, y = measures(draw)
        x, y = (capital(x), capital(y)) if draw.maybe(0.5) else (x, y)
        chart.x, chart.y = (x, ""), (y, "")
        return draw.phrase(phrases.MEASURES).format(x=chart.name(x), y=chart.name(y))
    if kind < 17:
        options, (low, high) = (phrases.X_ONLY, chart.x) if draw.maybe(0.5) else (phrases.Y_ONLY, chart.y)
        chart.x, chart.y = ((low, high), ("", "")) if options is phrases.X_ONLY else (("", ""), (low, high))
        return draw.phrase(options).format(l=chart.name(low), h=chart.name(high))
    chart.x = chart.y = ("", "")
    return ""


def _quadrants(draw: Draw, chart: Quadrant) -> str:
    kind = draw.integer(0, 9)
    if kind < 6:
        q1, q2, q3, q4 = map(chart.name, chart.names)
        return draw.phrase(phrases.QUADRANTS).format(q1=q1, q2=q2, q3=q3, q4=q4)
    if kind > 6:
        chart.names = [""] * 4
        return ""
    told = draw.sample(range(4), draw.integer(1, 3))
    chart.names = [name if index in told else "" for index, name in enumerate(chart.names)]
    return " ".join(
        _capital(
            run_on([draw.phrase(phrases.ONE_QUADRANT).format(where=draw.choice(phrases.PLACES[index]), name=chart.name(chart.names[index])), "."])[
                :-2
            ].rstrip(".")
            + "."
        )
        for index in told
    )


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


def _points(draw: Draw, chart: Quadrant, measured: list[str]) -> tuple[str, bool]:
    """The points by numbers, by words, by quadrants, or none where there are names of quadrants."""
    if any(chart.names) and draw.maybe(0.08):
        chart.points = []
        return (draw.phrase(phrases.NO_POINTS) if draw.maybe(0.6) else ""), False
    if measured and draw.maybe(0.8):
        return in_words(draw, chart, measured)
    if draw.maybe(0.12):
        return by_quadrant(draw, chart)
    text, on_lines = draw.choice(LAYOUTS)(draw, chart)
    if chart.scale == "ten":
        text = run_on([draw.phrase(phrases.SCALE_TEN), text]) if not on_lines else draw.phrase(phrases.SCALE_TEN) + "\n" + text
    return text, on_lines
