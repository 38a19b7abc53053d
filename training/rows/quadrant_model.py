"""A quadrant chart in the making: its axes, quadrants and points, how the request writes them, and its canonical text.

Words for a position have one fixed answer: LEVELS for low and high, MIDDLES for a whole quadrant.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.pie_model import draw_title
from training.rows.text import QUOTES, escape, quoted

LEVELS = {"very low": "0.1", "low": "0.25", "medium": "0.5", "high": "0.75", "very high": "0.9"}
MIDDLES = [(0.75, 0.75), (0.25, 0.75), (0.25, 0.25), (0.75, 0.25)]  # top right, top left, bottom left, bottom right
BESIDE = [(0.0, 0.0), (-0.1, 0.1), (0.1, -0.1)]  # the first, second and third point of one quadrant
MEASURES = [
    "effort",
    "impact",
    "risk",
    "cost",
    "value",
    "urgency",
    "importance",
    "quality",
    "price",
    "speed",
    "complexity",
    "reach",
    "demand",
    "growth",
    "market share",
    "skill",
    "interest",
    "power",
    "comfort",
    "noise",
    "weight",
    "benefit",
    "confidence",
    "difficulty",
    "fun",
]
LOWS = [("Low {}", "High {}"), ("Little {}", "Much {}"), ("Less {}", "More {}"), ("Weak {}", "Strong {}"), ("Minor {}", "Major {}")]


def inline(text: str, quote: str) -> str:
    """A name within a sentence, where only plain words may stand without quotes."""
    plain = quote != "{}" or re.fullmatch(r"[A-Z][A-Za-z]+|[A-Z]?[a-z]+([ -][a-z]+){0,2}", text)
    return quoted(text, quote if plain else '"{}"')


def small(text: str) -> str:
    """'Soft drinks' -> 'soft drinks'; names and abbreviations stay."""
    return text[0].lower() + text[1:] if re.match(r"[A-Z][a-z]", text) and not re.search(r" [A-Z]", text) else text


def different(make: Callable[[], str], count: int) -> list[str]:
    """As many texts of a kind, no two alike."""
    texts: list[str] = []
    while len(texts) < count:
        text = make()
        if text.lower() not in (other.lower() for other in texts):
            texts.append(text)
    return texts


def draw_names(draw: Draw, count: int) -> list[str]:
    """Different labels of one kind that no domain has."""
    foreign = ["Müller", "Łódź", "São Paulo", "Zürich", "Škoda", "Åse", "Café", "François", "Größe", "Ñandú", "東京", "Москва", "Đà Nẵng", "İzmir"]
    makers: list[Callable[[], str]] = [
        draw.person,
        draw.identifier,
        lambda: sentence_case(plural(draw.word())),
        lambda: draw.word().capitalize(),
        lambda: f"{draw.adjective()} {draw.noun()}".capitalize(),
        draw.code,
        lambda: sentence_case(draw.invented()),
        draw.word,
        lambda: f"{draw.noun()} {draw.noun()}".title(),
        lambda: f"{draw.noun()} & {draw.noun()}",
        lambda: f"{draw.choice(foreign)} {draw.word()}",
        lambda: f"{draw.word().capitalize()} {draw.integer(1, 40)}",
        lambda: f"{draw.verb()} {draw.noun()}".capitalize(),
        draw.label,
        draw.label,
        draw.label,
    ]
    return different(draw.choice(makers), count)


@dataclass
class Quadrant:
    """Ends of the axes, four names from the top right against the clock, and points as (name, x, y) in digits; '' for what is not there."""

    title: str = ""
    x: tuple[str, str] = ("", "")
    y: tuple[str, str] = ("", "")
    names: list[str] = field(default_factory=lambda: ["", "", "", ""])
    points: list[tuple[str, str, str]] = field(default_factory=list)
    quote: str = "{}"
    scale: str = "one"  # one, percent, ten, bare (without the zero before the point)

    def label(self, text: str) -> str:
        """A text in a list or before a colon."""
        return quoted(text, self.quote)

    def name(self, text: str) -> str:
        """A text within a sentence."""
        return inline(text, self.quote)

    def number(self, digits: str) -> str:
        """A coordinate as the request writes it: '0.7' -> '70%'."""
        if self.scale == "percent":
            return f"{round(float(digits) * 100)}%"
        if self.scale == "ten":
            return f"{float(digits) * 10:.1f}".removesuffix(".0")
        return digits.removeprefix("0") if self.scale == "bare" and "." in digits else digits

    def diagram(self) -> str:
        lines = ["quadrantChart"]
        if self.title:
            lines.append(f"    title {escape(self.title)}")
        for axis, (low, high) in (("x", self.x), ("y", self.y)):
            if low:
                lines.append(f'    {axis}-axis "{escape(low)}"' + (f' --> "{escape(high)}"' if high else ""))
        lines += [f'    quadrant-{number} "{escape(name)}"' for number, name in enumerate(self.names, 1) if name]
        lines += [f'    "{escape(name)}": [{x}, {y}]' for name, x, y in self.points]
        return "\n".join(lines)


def from_knowledge(draw: Draw) -> Quadrant:
    """A quadrant chart that a domain has, its points in another order, some left out or moved."""
    known = draw.choice(draw.domain()["quadrants"])
    points = draw.shuffled([(str(name), place_digits(x), place_digits(y)) for name, (x, y) in known["points"].items()])
    points = points[: draw.integer(3, len(points))]
    if draw.maybe(0.6):
        points = [(name, *place) for (name, _, _), place in zip(points, _places(draw, len(points)), strict=True)]
    x, y = known["x"], known["y"]
    return Quadrant(str(known["title"]), (x[0], x[1]), (y[0], y[1]), list(map(str, known["quadrants"])), points, draw.choice(QUOTES))


def draw_quadrant(draw: Draw) -> Quadrant:
    """A quadrant chart of unseen words."""
    count = draw.integer(13, 20) if draw.maybe(0.04) else draw.size(3, 10)
    names = draw_names(draw, count)
    points = [(name, *place) for name, place in zip(names, _places(draw, count), strict=True)]
    return Quadrant(draw_title(draw), _ends(draw), _ends(draw), draw_names(draw, 4), points, draw.choice(QUOTES))


def measures(draw: Draw) -> list[str]:
    """Two measures in small letters."""
    return different(lambda: draw.choice(MEASURES) if draw.maybe(0.6) else draw.word(), 2)


def levels(draw: Draw, count: int) -> list[tuple[str, str]]:
    """Different pairs of words for a level."""
    words = ["low", "high", "medium"] if count < 6 and draw.maybe(0.6) else list(LEVELS)
    return draw.sample([(x, y) for x in words for y in words], count)


def middles(indices: list[int]) -> list[tuple[str, str]]:
    """Where points go of which only the quadrant is told, 0 to 3: the middle, then beside it."""
    places = []
    for at, index in enumerate(indices):
        (x, y), (right, up) = MIDDLES[index], BESIDE[indices[:at].count(index)]
        places.append((place_digits(x + right), place_digits(y + up)))
    return places


def place_digits(value: float) -> str:
    return f"{value:.4f}".rstrip("0").rstrip(".")


def _ends(draw: Draw) -> tuple[str, str]:
    kind = draw.integer(0, 5)
    if kind < 2:
        low, high = draw.choice(LOWS)
        measure = draw.choice(MEASURES) if kind else draw.word()
        return low.format(measure), high.format(measure)
    low, high = draw_names(draw, 2) if kind == 2 else different(lambda: draw.adjective().capitalize(), 2)
    return low, high


def _places(draw: Draw, count: int) -> list[tuple[str, str]]:
    """Coordinates with one or two decimals, once in a while three, or nought and one."""
    places = draw.choice([1, 1, 2, 2, 2, 3])
    keep = draw.maybe(0.1)

    def one() -> str:
        if draw.maybe(0.03):
            return draw.choice(["0", "1"])
        value = draw.integer(1, 10**places - 1) / 10**places
        return f"{value:.{places}f}" if keep else place_digits(value)

    return [(one(), one()) for _ in range(count)]
