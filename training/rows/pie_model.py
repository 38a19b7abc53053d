"""A pie chart in the making: its slices, how their values are written in the request, and its canonical text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from training.draw import Draw
from training.language import plural, sentence_case, slot
from training.rows.text import QUOTES, capital, escape, quoted

UNITS = ["people", "votes", "units", "hours", "kg", "euros", "items", "orders", "points", "tickets", "minutes", "calls", "boxes", "km"]
DIMENSIONS = ["type", "region", "team", "month", "source", "channel", "age", "size", "cause", "day"]
PERCENTS = ["{}%", "{}%", "{}%", "{} %", "{} percent", "{} per cent", "{}", "{}"]


@dataclass
class Pie:
    """Labels and values, as (label, value in digits); `pattern` writes a value in the request, `quote` a label."""

    slices: list[tuple[str, str]]
    title: str = ""
    show: bool = False
    pattern: str = "{}"
    separators: bool = False
    quote: str = "{}"

    @property
    def is_percent(self) -> bool:
        return "%" in self.pattern or "cent" in self.pattern

    def label(self, label: str) -> str:
        """A label in a list or before a colon."""
        return quoted(label, self.quote)

    def name(self, label: str) -> str:
        """A label within a sentence, where only plain words may stand without quotes."""
        plain = self.quote != "{}" or re.fullmatch(r"[A-Z][A-Za-z]+|[A-Z][a-z]+( [a-z]+){0,2}", label)
        return quoted(label, self.quote if plain else '"{}"')

    def value(self, value: str, separators: bool = True) -> str:
        """A value as the request writes it: '1200' -> '1,200 votes'."""
        if self.separators and separators:
            whole, dot, rest = value.partition(".")
            value = f"{int(whole):,}{dot}{rest}"
        return self.pattern.format(value)

    def topic(self, draw: Draw) -> str:
        """The title within a sentence; the title itself then begins with a large letter."""
        topic = self.title
        if re.match(r"[A-Z][a-z]+( |$)", topic) and draw.maybe(0.75):
            topic = topic[0].lower() + topic[1:]
        self.title = capital(topic)
        return slot(topic)

    def diagram(self) -> str:
        lines = ["pie showData" if self.show else "pie"]
        if self.title:
            lines.append(f"    title {escape(self.title)}")
        lines += [f'    "{escape(label)}" : {value}' for label, value in self.slices]
        return "\n".join(lines)


def from_knowledge(draw: Draw) -> Pie:
    """A pie chart that a domain has, its values mostly as they are."""
    share = draw.choice(draw.domain()["shares"])
    values = {str(label): digits(value) for label, value in share["values"].items()}
    pie = Pie(list(values.items()), str(share["title"]))
    total = sum(map(float, values.values()))
    kind = draw.integer(0, 9)
    if kind < 3:
        pie.slices, pie.pattern = _percentages(draw, list(values)), draw.choice(PERCENTS)
    elif kind < 4:
        pie.slices, pie.pattern = _counts(draw, list(values)), _unit(draw)
    elif abs(total - 100) < 0.01:
        pie.pattern = draw.choice(PERCENTS)
    pie.separators = not pie.is_percent and draw.maybe(0.6)
    return _finish(draw, pie)


def draw_pie(draw: Draw) -> Pie:
    """A pie chart of unseen words."""
    labels = _labels(draw, draw.choice([2, *[draw.size(3, 8)] * 9]) if draw.maybe(0.95) else draw.integer(9, 15))
    if draw.maybe(0.45):
        pie = Pie(_percentages(draw, labels), pattern=draw.choice(PERCENTS))
    else:
        pie = Pie(_counts(draw, labels), pattern=_unit(draw), separators=draw.maybe(0.6))
    pie.title = draw_title(draw)
    return _finish(draw, pie)


def draw_title(draw: Draw) -> str:
    """'Ledgers by region', 'Share of frozen parcels', 'Zantrel 2024'."""
    noun = draw.word()
    title = draw.choice([
        f"{plural(noun)} by {draw.choice(DIMENSIONS)}", f"{plural(noun)} by {draw.noun()}", f"{draw.adjective()} {plural(noun)}",
        f"share of {draw.adjective()} {plural(noun)}",
        f"{noun} {draw.choice(['budget', 'usage', 'split', 'sales', 'costs', 'time', 'mix'])}",
        f"{noun} {draw.integer(1990, 2035)}",
        f"{noun} {draw.noun()} in {draw.choice(['March', 'spring', 'Q3', 'Europe', 'May', 'our town'])}",
        f"{draw.verb()} {draw.adjective()} {plural(noun)}", f"where {plural(noun)} {draw.choice(['go', 'come from', 'end up'])}",
        f"{draw.person()}'s {plural(noun)}", f"{noun} {draw.code()}", f"{plural(noun)} per {draw.noun()}", draw.label(), draw.label(),
    ])
    kind = draw.integer(0, 9)
    return title if kind == 0 else title.title() if kind == 1 and "'" not in title else sentence_case(title)


def _finish(draw: Draw, pie: Pie) -> Pie:
    pie.quote = draw.choice(QUOTES)
    return pie


def digits(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")


def _unit(draw: Draw) -> str:
    if draw.maybe(0.6):
        return "{}"
    return draw.choice(["${}", "€{}", "{} " + draw.choice(UNITS), "{} " + draw.choice(UNITS), "{} " + plural(draw.noun())])


def _percentages(draw: Draw, labels: list[str]) -> list[tuple[str, str]]:
    """Values with the sum of 100 mostly, whole or with one or two decimals."""
    count = len(labels)
    scale = draw.choice([1, 1, 1, 10, 10, 100])
    cuts = [0, *sorted(draw.rng.sample(range(1, 100 * scale), count - 1)), 100 * scale]
    parts = [high - low for low, high in pairwise(cuts)]
    if draw.maybe(0.15):
        parts = [draw.integer(1, 95 * scale) for _ in parts]
    if draw.maybe(0.3):
        parts.sort(reverse=True)
    return [(label, digits(part / scale)) for label, part in zip(labels, parts, strict=False)]


def _counts(draw: Draw, labels: list[str]) -> list[tuple[str, str]]:
    """Amounts of one order of magnitude, whole or with decimals; '4.50' keeps its zero."""
    top = draw.choice([12, 60, 300, 999, 5000, 30000, 90000, 2000000, 80000000])
    places = draw.choice([0, 0, 0, 1, 1, 2]) if top < 6000 else 0
    if places:
        values = [f"{draw.rng.uniform(0.1, top):.{places}f}" for _ in labels]
    else:
        step = draw.choice([1, 1, 1, 10, 100, 1000]) if top > 5000 else 1
        values = [str(step * draw.integer(1, top // step)) for _ in labels]
    return list(zip(labels, values, strict=False))


def _labels(draw: Draw, count: int) -> list[str]:
    """Different labels of one kind."""
    kind = draw.integer(0, 13)
    if kind == 13:
        return _series(draw, count)
    makers: dict[int, Callable[[], str]] = {
        0: draw.person, 1: draw.identifier, 2: lambda: sentence_case(plural(draw.word())), 3: lambda: draw.word().capitalize(),
        4: lambda: f"{draw.adjective()} {plural(draw.noun())}".capitalize(), 5: draw.code, 6: lambda: sentence_case(draw.invented()),
        7: draw.word, 8: lambda: f"{draw.noun()} {draw.noun()}".title(), 9: lambda: _special(draw),
    }
    labels: list[str] = []
    while len(labels) < count:
        label = makers.get(kind, draw.label)()
        if label.lower() not in (other.lower() for other in labels):
            labels.append(label)
    if draw.maybe(0.15):
        labels[-1] = draw.choice(["Other", "Others", "Unknown", "Misc", "None of these", "Rest"])
    return labels


def _special(draw: Draw) -> str:
    """Labels with signs in them."""
    noun, number = draw.word(), draw.integer(2, 90)
    return draw.choice([
        f"{noun} & {draw.noun()}", f"{noun} (old)", f"{noun}/{draw.noun()}", f"<{number} {plural(noun)}", f"{noun} #{number}",
        f"{number}+ {plural(noun)}",
        f"{noun.capitalize()}; other", f'{number}" {noun}', f">{number}", f"{noun}-{draw.noun()}", f"{noun}: {draw.adjective()}",
        f"{draw.person()}'s {noun}",
        f"{noun} [{draw.code()}]", f"{noun} = {number}", f"{noun}.{draw.choice(['py', 'js', 'txt', 'csv'])}", f"{noun.capitalize()}#",
        f"{noun}?",
    ])


def easy_parts(draw: Draw, count: int) -> list[str]:
    """Multiples of ten or five with the sum of 100."""
    step = draw.choice([10, 10, 5])
    cuts = [0, *sorted(draw.rng.sample(range(1, 100 // step), count - 1)), 100 // step]
    return [str(step * (high - low)) for low, high in pairwise(cuts)]


def _series(draw: Draw, count: int) -> list[str]:
    """Labels that are numbers, or hold them: years, quarters, spans of age, sizes."""
    start, step = draw.integer(1, 60), draw.integer(2, 15)
    kind = draw.integer(0, 4)
    if kind == 0:
        return [str(1990 + start // 2 + index) for index in range(count)]
    if kind == 1:
        starts = [start + index * step for index in range(count)]
        return [*(f"{low}-{low + step - 1}" for low in starts[:-1]), f"{starts[-1]}+"]
    word = draw.choice(["Q", "Week ", "Room ", "v", "Level ", "Group ", draw.noun().capitalize() + " "])
    if kind == 2:
        return [f"{word}{index + 1}" for index in range(count)]
    return [f"{word}{chr(65 + index)}" for index in range(count)]
