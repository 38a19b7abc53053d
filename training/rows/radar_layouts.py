"""Axes and scores of a radar chart as tables, lists, code and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import radar_phrases as phrases
from training.rows.radar_model import Radar

Layout = Callable[[Draw, Radar], tuple[str, bool]]


def axes_sentence(draw: Draw, chart: Radar) -> str:
    form = draw.phrase(phrases.AXES)
    bare = form[-1] != "." or draw.maybe(0.4)
    said = [chart.axis(at, inside=not bare) for at in range(len(chart.axes))]
    return sentence_case(form.format(axes=", ".join(said) if bare else series(said), count=len(said)))


def in_order(draw: Draw, chart: Radar) -> tuple[str, bool]:
    """The axes, then the scores of each in the same order."""
    same = draw.phrase(phrases.CURVES)
    mixed = draw.maybe(0.3)
    said = [axes_sentence(draw, chart)]
    for name, values in chart.curves:
        form = draw.phrase(phrases.CURVES) if mixed else same
        numbers = series(values) if form[-1] == "." and draw.maybe(0.5) else ", ".join(values)
        said.append(
            sentence_case(
                form.format(name=chart.name(name), values=numbers) if name else f"{draw.choice(['values', 'Scores', 'ratings'])}: {numbers}"
            )
        )
    if draw.maybe(0.5) or any(text.startswith("- ") for text in said):
        return "\n".join(said), True
    return " ".join(text if text[-1] == "." else text + "." for text in said), False


def by_axis(draw: Draw, chart: Radar) -> tuple[str, bool]:
    """Each curve with 'Speed 4, Price 3'; the axes are those of the first curve."""
    form, part = draw.phrase(phrases.CURVES), draw.phrase(phrases.PAIRS)
    said = []
    for at, (name, values) in enumerate(chart.curves):
        parts = [
            part.format(axis=chart.axis(i, inside=True) if not at else chart.name(axis), value=value)
            for i, (axis, value) in enumerate(zip(chart.axes, values, strict=True))
        ]
        text = series(parts) if form[-1] == "." else ", ".join(parts)
        said.append(sentence_case((form if name else draw.phrase(phrases.SINGLE)).format(name=chart.name(name) if name else "", values=text)))
    on_lines = form[-1] != "." or draw.maybe(0.3)
    return ("\n" if on_lines else " ").join(said), on_lines


def table(draw: Draw, chart: Radar) -> tuple[str, bool]:
    """A Markdown table with a line for each axis, or for each curve."""
    axes = [chart.axis(at) if chart.axis_ids else slot(axis) for at, axis in enumerate(chart.axes)]
    names = [slot(name) if name else draw.choice(["Score", "score"]) for name, _ in chart.curves]
    if draw.maybe(0.5):
        heads, firsts, cells = names, axes, list(zip(*(values for _, values in chart.curves), strict=True))
    else:
        heads, firsts, cells = axes, names, [tuple(values) for _, values in chart.curves]
    rows = ["| " + " | ".join([first, *row]) + " |" for first, row in zip(firsts, cells, strict=True)]
    return "\n".join(["| " + " | ".join([draw.choice(["", " ", "Name", "What"]), *heads]) + " |", "|---" * (len(heads) + 1) + "|", *rows]), True


def comma_separated(draw: Draw, chart: Radar) -> tuple[str, bool]:
    if chart.axis_ids or any(sign in text for text in [*chart.axes, *(name for name, _ in chart.curves)] for sign in ',;"'):
        return table(draw, chart)
    sign = draw.choice([",", ", ", ";", "\t"])
    rows = [sign.join([slot(name) if name else "Score", *values]) for name, values in chart.curves]
    return "\n".join([sign.join([draw.choice(["name", "", "item"]), *map(slot, chart.axes)]), *rows]), True


def blocks(draw: Draw, chart: Radar) -> tuple[str, bool]:
    """A heading for each curve and its scores below."""
    head, row = draw.choice(
        [("{}:", "  {}: {}"), ("{}", "- {}: {}"), ("## {}", "- {} {}"), ("{}:", "  - {} = {}"), ("* {}", "  * {} ({})"), ("[{}]", "{} = {}")]
    )
    said = []
    for at, (name, values) in enumerate(chart.curves):
        said.append(head.format(slot(name) if name else "Score"))
        said += [
            row.format(chart.axis(i) if not at else chart.label(axis), value) for i, (axis, value) in enumerate(zip(chart.axes, values, strict=True))
        ]
    return "\n".join(said), True


def mermaid_words(draw: Draw, chart: Radar) -> tuple[str, bool]:
    axis, curve = draw.choice([("axis {}", "curve {}{{{}}}"), ("axis {}", "curve {} {}"), ("- axis: {}", "- curve: {}: {}")])
    said = (
        [axis.format(chart.axis(at)) for at in range(len(chart.axes))]
        if draw.maybe(0.5)
        else [axis.format(", ".join(chart.axis(at) for at in range(len(chart.axes))))]
    )
    return "\n".join([*said, *(curve.format(chart.label(name) if name else "Score", ", ".join(values)) for name, values in chart.curves)]), True


LAYOUTS: list[Layout] = [
    in_order,
    in_order,
    in_order,
    in_order,
    by_axis,
    by_axis,
    by_axis,
    by_axis,
    table,
    table,
    comma_separated,
    blocks,
    mermaid_words,
]
