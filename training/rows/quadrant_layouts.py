"""The points of a quadrant chart as lists, tables, code and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import quadrant_phrases as phrases
from training.rows.quadrant_model import LEVELS, Quadrant, levels, middles

Layout = Callable[[Draw, Quadrant], tuple[str, bool]]
WHERE = [
    ["top right", "upper right", "in the top right", "in quadrant 1", "in the upper right corner"],
    ["top left", "upper left", "in the top left", "in quadrant 2", "in the upper left corner"],
    ["bottom left", "lower left", "in the bottom left", "in quadrant 3", "in the lower left corner"],
    ["bottom right", "lower right", "in the bottom right", "in quadrant 4", "in the lower right corner"],
]


def lines(draw: Draw, chart: Quadrant) -> tuple[str, bool]:
    """One line for each point, with or without a mark in front."""
    form = draw.phrase(phrases.POINT_LINES)
    mark = draw.choice(["- ", "* ", "• ", "", "", "{}. ", "{}) "])
    said = [
        mark.format(i) + form.format(point=chart.label(name), x=chart.number(x), y=chart.number(y)) for i, (name, x, y) in enumerate(chart.points, 1)
    ]
    return "\n".join(said), True


def table(draw: Draw, chart: Quadrant) -> tuple[str, bool]:
    name, x, y = draw.choice(
        [
            ("Name", "x", "y"),
            ("Item", "X", "Y"),
            ("Point", "x", "y"),
            ("", "x", "y"),
            ("What", "X axis", "Y axis"),
            ("Label", "horizontal", "vertical"),
        ]
    )
    rows = [f"| {slot(point)} | {chart.number(a)} | {chart.number(b)} |" for point, a, b in chart.points]
    return "\n".join([f"| {name} | {x} | {y} |", "|---|---|---|", *rows]), True


def comma_separated(draw: Draw, chart: Quadrant) -> tuple[str, bool]:
    if any("," in name or '"' in name or ";" in name for name, _, _ in chart.points):
        return table(draw, chart)
    sign = draw.choice([",", ", ", ";", "\t", " | "])
    head = draw.choice(["", f"name{sign}x{sign}y\n", f"label{sign}x{sign}y\n", f"item{sign}x{sign}y\n"])
    return head + "\n".join(sign.join([slot(name), chart.number(x), chart.number(y)]) for name, x, y in chart.points), True


def code(draw: Draw, chart: Quadrant) -> tuple[str, bool]:
    """Mermaid's own lines, JSON, YAML or Python."""
    form, start, gap, end = draw.choice(
        [
            ('"{}": [{}, {}]', "", "\n", ""),
            ("{}: [{}, {}]", "", "\n", ""),
            ('{{"name": "{}", "x": {}, "y": {}}}', "[", ",\n ", "]"),
            ('"{}": [{}, {}]', "{", ", ", "}"),
            ("  - name: {}\n    x: {}\n    y: {}", "points:\n", "\n", ""),
            ("  {}: [{}, {}]", "points:\n", "\n", ""),
            ("('{}', {}, {})", "[", ", ", "]"),
            ("point {} {} {}", "", "\n", ""),
        ]
    )
    if any('"' in name or "'" in name for name, _, _ in chart.points):
        return lines(draw, chart)
    return start + gap.join(form.format(slot(name), chart.number(x), chart.number(y)) for name, x, y in chart.points) + end, True


def sentences(draw: Draw, chart: Quadrant) -> tuple[str, bool]:
    """One sentence for each point, each in its own words or all in the same."""
    same = draw.phrase(phrases.POINT_SENTENCES) if draw.maybe(0.3) else ""
    said = [
        sentence_case((same or draw.phrase(phrases.POINT_SENTENCES)).format(point=chart.name(name), x=chart.number(x), y=chart.number(y)))
        for name, x, y in chart.points
    ]
    on_lines = draw.maybe(0.2)
    return ("\n" if on_lines else " ").join(said), on_lines


def enumeration(draw: Draw, chart: Quadrant) -> tuple[str, bool]:
    part = draw.phrase(phrases.POINT_PARTS)
    parts = [part.format(point=chart.name(name), x=chart.number(x), y=chart.number(y)) for name, x, y in chart.points]
    return draw.phrase(phrases.ENUMERATIONS).format(parts=series(parts, oxford=draw.maybe(0.4)), count=len(parts)), False


def two_lists(draw: Draw, chart: Quadrant) -> tuple[str, bool]:
    names = ", ".join(chart.label(name) for name, _, _ in chart.points)
    xs, ys = (", ".join(chart.number(point[at]) for point in chart.points) for at in (1, 2))
    form = draw.choice(
        [
            "Points: {n}\nx: {x}\ny: {y}",
            "names = {n}\nxs = [{x}]\nys = [{y}]",
            "For {n} the x values are {x} and the y values {y}.",
            "Items: {n}. X in the same order: {x}. Y: {y}.",
        ]
    )
    return form.format(n=names, x=xs, y=ys), True


def in_words(draw: Draw, chart: Quadrant, measured: list[str]) -> tuple[str, bool]:
    """'Tea kitchen is low on effort and high on benefit.'; moves the points where these words put them."""
    pairs = levels(draw, len(chart.points))
    chart.points = chart.points[: len(pairs)]
    x, y = (slot(measure) for measure in measured)
    if draw.maybe(0.25):
        form = draw.choice(["{}: {} / {}", "- {}: {}, {}", "{} ({}, {})", "| {} | {} | {} |"])
        rows = [form.format(chart.label(point[0]), *pair) for point, pair in zip(chart.points, pairs, strict=True)]
        head = (
            f"| | {x} | {y} |\n|---|---|---|"
            if form[0] == "|"
            else draw.choice(["{} / {}:", "{} first, then {}:", "(each with {}, then {})", "first {}, second {}"]).format(x, y)
        )
        text, on_lines = "\n".join([head, *rows]), True
    else:
        same = draw.phrase(phrases.LEVEL_SENTENCES) if draw.maybe(0.3) else ""
        said = [
            (same or draw.phrase(phrases.LEVEL_SENTENCES)).format(point=chart.name(point[0]), x=a, y=b, mx=x, my=y)
            for point, (a, b) in zip(chart.points, pairs, strict=True)
        ]
        text, on_lines = " ".join(map(_sentence, said)), False
    chart.points = [(point[0], *_digits(pair)) for point, pair in zip(chart.points, pairs, strict=True)]
    return text, on_lines


def by_quadrant(draw: Draw, chart: Quadrant) -> tuple[str, bool]:
    """'Top right: A and B.' or under the quadrant's name; moves the points to the middles."""
    count = min(len(chart.points), draw.integer(2, 8))
    indices = draw.shuffled([index for index in range(4) for _ in range(3)])[:count]
    indices.sort(key=draw.shuffled(range(4)).index)
    names = [name for name, _, _ in chart.points[:count]]
    named = all(chart.names) and draw.maybe(0.5)
    said = []
    for index in dict.fromkeys(indices):
        points = [chart.name(name) for name, where in zip(names, indices, strict=True) if where == index]
        form = draw.phrase(phrases.PLACED_NAMED if named else phrases.PLACED)
        if len(points) == 1:
            form = _singular(form)
        where = draw.choice(WHERE[index])
        if "in " not in where and "{where}" in form and not form.startswith("{where}:") and draw.maybe(0.7):
            where = f"in the {where}"
        said.append(sentence_case(form.format(points=series(points), where=where, name=chart.name(chart.names[index]))))
    chart.points = [(name, *place) for name, place in zip(names, middles(indices), strict=True)]
    on_lines = draw.maybe(0.25)
    return ("\n" if on_lines else " ").join(said), on_lines


def _singular(form: str) -> str:
    """The phrasing for one point: '{points} belong' -> '{points} belongs'."""
    for many, one in (
        ("{points} belong", "{points} belongs"),
        ("{points} go ", "{points} goes "),
        ("{points} are ", "{points} is "),
        ("there are {points}", "there is {points}"),
        ("{points} end ", "{points} ends "),
        ("{points} stand ", "{points} stands "),
        ("{points} sit ", "{points} sits "),
        ("{points} land ", "{points} lands "),
        ("{points} count ", "{points} counts "),
        ("{points} fall ", "{points} falls "),
    ):
        form = form.replace(many, one)
    return form


def _sentence(text: str) -> str:
    text = sentence_case(text)
    if text.startswith("\ue000"):
        text = text[0] + sentence_case(text[1:])
    return text if text.endswith(".") else text + "."


def _digits(pair: tuple[str, str]) -> tuple[str, str]:
    return LEVELS[pair[0]], LEVELS[pair[1]]


LAYOUTS: list[Layout] = [
    lines,
    lines,
    lines,
    lines,
    table,
    table,
    comma_separated,
    code,
    code,
    sentences,
    sentences,
    sentences,
    sentences,
    enumeration,
    enumeration,
    enumeration,
    two_lists,
]
