"""A radar chart in the making: axes, curves with a score for each axis, options, and its canonical text.

Ids are a1, a2, ... for axes and c1, c2, ... for curves unless the request gives them; a curve without a name is "Score".
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from training.draw import Draw
from training.language import slot
from training.rows.pie_model import draw_title
from training.rows.quadrant_model import different, draw_names, inline, place_digits
from training.rows.text import QUOTES, escape, quoted

RESERVED = re.compile(r"(axis|curve|graticule|max|min|showLegend|ticks)$|circle|polygon|true|false|title")
MEASURES = [
    "Price",
    "Speed",
    "Comfort",
    "Quality",
    "Safety",
    "Service",
    "Design",
    "Range",
    "Taste",
    "Weight",
    "Noise",
    "Support",
    "Battery",
    "Camera",
    "Teamwork",
    "Strength",
    "Stamina",
    "Accuracy",
    "Documentation",
    "Performance",
    "Security",
    "Usability",
    "Cost",
    "Maths",
    "Reading",
    "Music",
    "Sports",
    "Attack",
    "Defence",
    "Passing",
    "Shooting",
    "Recall",
    "Latency",
]


@dataclass
class Radar:
    """Axes and curves by name, scores in digits; ids only where the request gives them; '' for options that are not asked for."""

    axes: list[str]
    curves: list[tuple[str, list[str]]]
    title: str = ""
    axis_ids: list[str] = field(default_factory=list)
    max: str = ""
    min: str = ""
    ticks: str = ""
    polygon: bool = False
    legend: bool = True
    top: str = ""
    quote: str = "{}"

    def label(self, text: str) -> str:
        """A text in a list or before a colon."""
        return quoted(text, self.quote)

    def name(self, text: str) -> str:
        """A text within a sentence."""
        return inline(text, self.quote)

    def axis(self, at: int, inside: bool = False) -> str:
        """An axis where it is introduced, with its id if it has one."""
        text = (self.name if inside else self.label)(self.axes[at])
        return f"{slot(self.axis_ids[at])} ({text})" if self.axis_ids else text

    def diagram(self) -> str:
        lines = ["radar-beta", *([f"    title {escape(self.title)}"] if self.title else [])]
        ids = self.axis_ids or [f"a{at}" for at in range(1, len(self.axes) + 1)]
        lines += [f'    axis {id}["{escape(axis)}"]' for id, axis in zip(ids, self.axes, strict=True)]
        lines += [f'    curve c{at}["{escape(name or "Score")}"]{{{", ".join(values)}}}' for at, (name, values) in enumerate(self.curves, 1)]
        options = [
            ("showLegend", "" if self.legend else "false"),
            ("max", self.max),
            ("min", self.min),
            ("ticks", self.ticks),
            ("graticule", "polygon" if self.polygon else ""),
        ]
        return "\n".join(lines + [f"    {name} {value}" for name, value in options if value])


def from_knowledge(draw: Draw) -> Radar:
    """Ratings that a domain has: a part of the axes and of what is rated, in another order, some scores moved."""
    known = draw.choice(draw.domain()["ratings"])
    kept = draw.sample(range(len(known["axes"])), max(3, len(known["axes"]) - draw.integer(0, 2)))
    curves = []
    for name, scores in draw.shuffled(list(known["scores"].items()))[: draw.integer(1, len(known["scores"]))]:
        values = [scores[at] if draw.maybe(0.6) else draw.integer(0, known["top"]) for at in kept]
        curves.append((str(name), [place_digits(value) for value in values]))
    return Radar([str(known["axes"][at]) for at in kept], curves, str(known["title"]), top=place_digits(known["top"]), quote=draw.choice(QUOTES))


def draw_radar(draw: Draw) -> Radar:
    """Ratings of unseen words."""
    count = draw.integer(9, 14) if draw.maybe(0.04) else draw.size(3, 8)
    axes = draw.sample(MEASURES, count) if draw.maybe(0.3) else draw_names(draw, count)
    top, places = draw.choice([(5, 0), (10, 0), (10, 0), (10, 1), (20, 0), (100, 0), (100, 0), (1, 2), (6, 0), (1000, 0)])
    names = draw_names(draw, draw.choice([1, 1, 2, 2, 3, 4]))
    curves = [(name, [f"{draw.rng.uniform(0, top):.{places}f}" for _ in axes]) for name in names]
    chart = Radar(axes, curves, draw_title(draw), top=str(top), quote=draw.choice(QUOTES))
    if count < 9 and draw.maybe(0.15):
        make = draw.choice([lambda: draw.integer(1, 40), lambda: 0])
        first = make()
        chart.axis_ids = [f"x{first + at}" for at in range(count)] if first else different(lambda: draw.identifier(), count)
        chart.axis_ids = ["k_" + id if RESERVED.match(id) else id for id in chart.axis_ids]
    return chart
