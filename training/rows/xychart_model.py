"""A bar or line chart in the making: categories or a range, plots, axes, how values are written in the request, and its canonical text."""

from __future__ import annotations

from dataclasses import dataclass, field

from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.pie_model import UNITS, draw_title
from training.rows.quadrant_model import draw_names, inline, place_digits
from training.rows.text import QUOTES, escape, quoted

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
LONG_MONTHS = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


@dataclass
class Plot:
    """Bars or a line; values in digits, names at some of a line's values."""

    kind: str
    name: str
    values: list[str]
    labels: dict[int, str] = field(default_factory=dict)

    def line(self) -> str:
        marked = [value + (f' "{escape(self.labels[at])}"' if at in self.labels else "") for at, value in enumerate(self.values)]
        return f"    {self.kind} " + (f'"{escape(self.name)}" ' if self.name else "") + f"[{', '.join(marked)}]"


@dataclass
class Chart:
    """Categories are there unless the x axis has a range; '' and () stand for what is not there."""

    categories: list[str]
    plots: list[Plot]
    title: str = ""
    horizontal: bool = False
    x_title: str = ""
    x_range: tuple[str, ...] = ()
    y_title: str = ""
    y_range: tuple[str, ...] = ()
    unit: str = ""
    pattern: str = "{}"
    separators: bool = False
    quote: str = "{}"

    def label(self, text: str) -> str:
        """A text in a list or before a colon."""
        return quoted(text, self.quote)

    def name(self, text: str) -> str:
        """A text within a sentence; years and times stand without quotes too."""
        if self.quote == "{}" and text and all(character in "0123456789:-" for character in text):
            return quoted(text, "{}")
        return inline(text, self.quote)

    def value(self, digits: str, separators: bool = True) -> str:
        """A value as the request writes it: '1200' -> '1,200 votes'."""
        if self.separators and separators:
            whole, dot, rest = digits.partition(".")
            digits = f"{int(whole):,}{dot}{rest}" if whole not in ("-0", "") else digits
        return self.pattern.format(digits)

    def diagram(self) -> str:
        lines = ["xychart horizontal" if self.horizontal else "xychart"]
        if self.title:
            lines.append(f'    title "{escape(self.title)}"')
        listed = "[" + ", ".join(f'"{escape(text)}"' for text in self.categories) + "]" if self.categories else ""
        for axis, title, scale in (("x", self.x_title, listed or " --> ".join(self.x_range)), ("y", self.y_title, " --> ".join(self.y_range))):
            said = " ".join(filter(None, [f'"{escape(title)}"' if title else "", scale]))
            lines += [f"    {axis}-axis {said}"] if said else []
        return "\n".join([*lines, *(plot.line() for plot in self.plots)])


def from_knowledge(draw: Draw) -> Chart:
    """A series that a domain has: a part of its points, its numbers mostly as they are."""
    known = draw.choice(draw.domain()["series"])
    xs = list(map(str, known["x"]))
    count = draw.integer(min(3, len(xs)), len(xs))
    first = draw.integer(0, len(xs) - count)
    rows = draw.shuffled(list(known["values"].items()))[: draw.integer(1, len(known["values"]))]
    factor = draw.choice([1, 1, 1, 0.9, 1.1, 1.2])
    plots = [Plot("bar", str(name), [_scaled(value, factor) for value in values[first : first + count]]) for name, values in rows]
    chart = Chart(xs[first : first + count], plots, str(known["title"]), unit=str(known["unit"]), quote=draw.choice(QUOTES))
    if draw.maybe(0.25):
        chart.pattern = "{}%" if chart.unit.startswith("percent") else "{} " + chart.unit
    chart.separators = draw.maybe(0.4)
    return chart


def draw_chart(draw: Draw) -> Chart:
    """A chart of unseen words and numbers."""
    count = draw.integer(13, 20) if draw.maybe(0.03) else draw.size(3, 12)
    rows = draw.choice([1, 1, 1, 2, 2, 3])
    names = draw_names(draw, rows)
    top, places = draw.choice([(10, 1), (12, 0), (100, 0), (100, 1), (999, 0), (5000, 0), (90000, 0), (2000000, 0)])
    low = -top // 4 if draw.maybe(0.12) else 0
    step = draw.choice([1, 10, 100]) if top >= 5000 else 1
    plots = [Plot("bar", name, [_number(draw, low, top, places, step) for _ in range(count)]) for name in names]
    unit = draw.choice(
        [draw.choice(UNITS), plural(draw.noun()), f"{draw.adjective()} {plural(draw.noun())}", "percent", "ms", "MB", draw.identifier()]
    )
    chart = Chart(_categories(draw, count), plots, draw_title(draw), unit=unit, quote=draw.choice(QUOTES), separators=draw.maybe(0.4))
    if draw.maybe(0.2):
        chart.pattern = draw.choice(["${}", "€{}", "{}%", "{} " + draw.choice(UNITS)]) if not low else "{} °C"
    return chart


def y_limits(draw: Draw, chart: Chart) -> tuple[str, str]:
    """A round range that holds all values."""
    numbers = [float(value) for plot in chart.plots for value in plot.values]
    high, step = max(numbers), 1.0
    while step * 10 < abs(high):
        step *= 10
    top = (int(max(high, 0) / step) + draw.integer(1, 2)) * step
    low = 0 if min(numbers) >= 0 else (int(min(numbers) / step) - 1) * step
    if min(numbers) > step and draw.maybe(0.2):
        low = int(min(numbers) / step) * step / draw.choice([1, 2])
    return place_digits(low), place_digits(top)


def _scaled(value: float, factor: float) -> str:
    digits = place_digits(value)
    if factor == 1:
        return digits
    places = len(digits.partition(".")[2])
    return place_digits(round(value * factor, places) + 0.0)


def _number(draw: Draw, low: int, top: int, places: int, step: int) -> str:
    if places:
        return f"{draw.rng.uniform(low, top):.{places}f}".replace("-0.0", "0.0")
    return str(step * draw.integer(low // step, top // step))


def _categories(draw: Draw, count: int) -> list[str]:
    """Times, numbered things or names."""
    kind = draw.integer(0, 9)
    for at, known in ((0, MONTHS), (1, LONG_MONTHS), (2, DAYS)):
        if kind == at and count <= len(known):
            first = draw.integer(0, len(known) - count)
            return known[first : first + count]
    if kind < 4:
        first = draw.integer(1950, 2024)
        return [str(first + at) for at in range(count)]
    if kind == 4:
        word = draw.choice(["Q", "Week ", "W", "v", "Sprint ", "Day ", "Run ", draw.noun().capitalize() + " "])
        return [f"{word}{at + 1}" for at in range(count)]
    return draw_names(draw, count)


def axis_title(draw: Draw) -> str:
    return draw.choice(
        [
            "Month",
            "Year",
            "Week",
            "Region",
            "Team",
            sentence_case(draw.word()),
            draw.identifier(),
            f"{draw.adjective()} {draw.noun()}".capitalize(),
            draw.word(),
        ]
    )
