"""The values of a bar or line chart as lists, tables, code and prose; each layout returns the text and whether it stands on lines.

Layouts of ONE are for a single plot without a name, layouts of SEVERAL name each plot.
"""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import xychart_phrases as phrases
from training.rows.xychart_model import Chart

Layout = Callable[[Draw, Chart], tuple[str, bool]]


def pairs(chart: Chart) -> list[tuple[str, str]]:
    return list(zip(chart.categories, chart.plots[0].values, strict=True))


def lines(draw: Draw, chart: Chart) -> tuple[str, bool]:
    mark = draw.choice(["- ", "* ", "• ", "", "", ""])
    form = draw.choice(
        [
            "{x}: {value}",
            "{x} - {value}",
            "{x} {value}",
            "{x} ({value})",
            "{x} = {value}",
            "{x} -> {value}",
            "{x}\t{value}",
            "{x}, {value}",
            "{value} | {x}",
            "{x}={value}",
        ]
    )
    return "\n".join(mark + form.format(x=chart.label(x), value=chart.value(value)) for x, value in pairs(chart)), True


def table(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """A Markdown table with a line for each category, and a column for each plot."""
    named = len(chart.plots) > 1 or bool(chart.plots[0].name)
    heads = [slot(plot.name) for plot in chart.plots] if named else [draw.choice(["Value", "value", "y", "Count", "#"])]
    rows = zip(*(plot.values for plot in chart.plots), strict=True)
    body = ["| " + " | ".join([slot(x), *map(chart.value, row)]) + " |" for x, row in zip(chart.categories, rows, strict=True)]
    first = draw.choice(["", "x", "Label", " ", "Category"])
    return "\n".join(["| " + " | ".join([first, *heads]) + " |", "|---" * (len(heads) + 1) + "|", *body]), True


def wide_table(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """A table with a column for each category."""
    rows = [
        "| " + " | ".join([slot(plot.name) if plot.name else draw.choice(["value", ""]), *map(chart.value, plot.values)]) + " |"
        for plot in chart.plots
    ]
    return "\n".join(["| " + " | ".join(["", *map(slot, chart.categories)]) + " |", "|---" * (len(chart.categories) + 1) + "|", *rows]), True


def comma_separated(draw: Draw, chart: Chart) -> tuple[str, bool]:
    texts = [*chart.categories, *(plot.name for plot in chart.plots)]
    if any(sign in text for text in texts for sign in ',;"|'):
        return table(draw, chart)
    sign = draw.choice([",", ", ", ";", "\t"])
    named = len(chart.plots) > 1 or bool(chart.plots[0].name)
    head = (
        [sign.join([draw.choice(["x", "label", "category", ""]), *(slot(plot.name) for plot in chart.plots)])]
        if named
        else draw.choice([[], [f"x{sign}y"], [f"label{sign}value"]])
    )
    rows = zip(*(plot.values for plot in chart.plots), strict=True)
    return "\n".join([*head, *(sign.join([slot(x), *row]) for x, row in zip(chart.categories, rows, strict=True))]), True


def code(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """JSON or Python of one plot."""
    form, start, gap, end = draw.choice(
        [
            ('"{}": {}', "{", ", ", "}"),
            ('{{"x": "{}", "y": {}}}', "[", ", ", "]"),
            ("('{}', {})", "[", ", ", "]"),
            ("  {}: {}", "data:\n", "\n", ""),
            ('["{}", {}]', "[", ", ", "]"),
        ]
    )
    if any('"' in x or "'" in x for x in chart.categories):
        return lines(draw, chart)
    return start + gap.join(form.format(slot(x), value) for x, value in pairs(chart)) + end, True


def sentences(draw: Draw, chart: Chart) -> tuple[str, bool]:
    same = draw.phrase(phrases.SENTENCES) if draw.maybe(0.3) else ""
    said = [(same or draw.phrase(phrases.SENTENCES)).format(x=chart.name(x), value=chart.value(value)) for x, value in pairs(chart)]
    return " ".join(map(sentence_case, said)), False


def enumeration(draw: Draw, chart: Chart) -> tuple[str, bool]:
    part = draw.phrase(phrases.PARTS)
    parts = [part.format(x=chart.name(x), value=chart.value(value)) for x, value in pairs(chart)]
    return draw.phrase(phrases.ENUMERATIONS).format(parts=series(parts, oxford=draw.maybe(0.4)), count=len(parts)), False


def rows(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """The categories, then the values of each plot in a row."""
    form = draw.phrase(phrases.SERIES)
    xs = ", ".join(map(chart.label, chart.categories)) if draw.maybe(0.6) else series(list(map(chart.name, chart.categories)))
    said = [draw.phrase(phrases.CATEGORIES).format(xs=xs)] if chart.categories else []
    for plot in chart.plots:
        values = ", ".join(chart.value(value, separators=False) for value in plot.values)
        said.append(
            f"{draw.choice(['values', 'y', 'Values', 'data', 'numbers'])}{draw.choice([': ', ' = ', ' '])}{values}"
            if not plot.name
            else form.format(name=slot(plot.name) if '"{' in form else chart.name(plot.name), values=values)
        )
    return "\n".join(map(sentence_case, said)) if draw.maybe(0.6) else " ".join(
        text if text[-1] == "." else text + "." for text in map(sentence_case, said)
    ), True


def mermaid_words(draw: Draw, chart: Chart) -> tuple[str, bool]:
    said = (
        [draw.choice(["x-axis [{}]", "x-axis: [{}]", "x-axis {}"]).format(", ".join(map(chart.label, chart.categories)))] if chart.categories else []
    )
    for plot in chart.plots:
        said.append(f"{plot.kind} " + (f"{chart.label(plot.name)} " if plot.name else "") + f"[{', '.join(plot.values)}]")
    return "\n".join(said), True


def by_category(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """'Jan: 120 Dogs, 80 Cats', a line or a sentence for each category."""
    form = draw.choice(
        [
            "{x}: {parts}",
            "- {x}: {parts}",
            "{x} has {parts}.",
            "For {x} it is {parts}.",
            "{x} -> {parts}",
            "In {x}: {parts}.",
            "At {x} there are {parts}.",
        ]
    )
    part = draw.choice(["{name} {value}", "{value} {name}", "{name} = {value}", "{value} for {name}", "{name} at {value}"])
    said = []
    for at, x in enumerate(chart.categories):
        parts = [part.format(name=chart.name(plot.name), value=chart.value(plot.values[at])) for plot in chart.plots]
        said.append(sentence_case(form.format(x=chart.name(x), parts=series(parts) if form[-1] == "." else ", ".join(parts))))
    on_lines = form[-1] != "." or draw.maybe(0.3)
    return ("\n" if on_lines else " ").join(said), on_lines


ONE: list[Layout] = [
    lines,
    lines,
    lines,
    lines,
    table,
    comma_separated,
    code,
    sentences,
    sentences,
    sentences,
    enumeration,
    enumeration,
    enumeration,
    rows,
    rows,
    mermaid_words,
    wide_table,
]
SEVERAL: list[Layout] = [table, table, rows, rows, rows, comma_separated, by_category, by_category, mermaid_words, wide_table]
