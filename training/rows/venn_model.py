"""A Venn diagram in the making: sets, what they have in common, sizes and things inside, and its canonical text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import combinations
from typing import Any

from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.text import QUOTES, capital, escape, quoted

PLAIN = re.compile(r"[A-Z][A-Za-z]+|[A-Z][a-z]+( [a-z]+){0,2}")
RESERVED = {"set", "style", "text", "title", "union", "constructor", "valueof", "tostring"}


@dataclass
class Area:
    """A set, or what several sets share; `of` are the places of its sets in the list of sets."""

    of: tuple[int, ...]
    label: str = ""
    size: str = ""
    items: list[str] = field(default_factory=list)


@dataclass
class Venn:
    """Sets and unions; ids are A, B, C unless the request gives them."""

    sets: list[Area]
    unions: list[Area]
    title: str = ""
    quote: str = "{}"
    ids: list[str] = field(default_factory=list)

    def mark(self, label: str) -> str:
        """A name in a list or before a colon."""
        return quoted(label, self.quote)

    def name(self, label: str) -> str:
        """A name within a sentence, where only plain words may stand without quotes."""
        return quoted(label, self.quote if self.quote != "{}" or PLAIN.fullmatch(label) else '"{}"')

    def things(self, labels: list[str]) -> list[str]:
        """Things inside an area as a sentence has them: words stay bare, what has signs or a name's form comes in quotes."""
        bare = self.quote == "{}" and all(re.fullmatch(r"[\w'-]+( [\w'-]+){0,3}", label) for label in labels)
        return [quoted(label, "{}" if bare else self.quote if self.quote != "{}" else '"{}"') for label in labels]

    def members(self, area: Area) -> list[str]:
        return [self.sets[place].label for place in area.of]

    def diagram(self) -> str:
        ids = self.ids or [chr(ord("A") + place) for place in range(len(self.sets))]
        lines = ["venn-beta", *([f"    title {escape(self.title)}"] if self.title else [])]
        for area in [*self.sets, *self.unions]:
            own = [ids[place] for place in area.of]
            label = f'["{escape(area.label)}"]' if area.label and [area.label] != own else ""
            lines.append(f"    {'set' if len(own) == 1 else 'union'} {','.join(own)}{label}{':' + area.size if area.size else ''}")
            lines += [f'        text {"".join(own)}{i}["{escape(item)}"]' for i, item in enumerate(area.items, 1)]
        return "\n".join(lines)

    def capitalise(self) -> None:
        """Names of a story stand with a large first letter in the diagram."""
        for area in [*self.sets, *self.unions]:
            area.label, area.items = capital(area.label) if area.label else "", [capital(item) for item in area.items]


def from_knowledge(draw: Draw) -> Venn:
    """Some of the things of an overlap that a domain has."""
    overlap = draw.choice(draw.domain()["overlaps"])
    names = list(overlap["sets"])
    sets = [Area((i,), str(name), items=list(map(str, draw.sample(overlap["sets"][name], draw.integer(1, 4))))) for i, name in enumerate(names)]
    unions = [Area(of, items=draw.sample(things, draw.integer(1, 3))) for of, things in shared(overlap).items()]
    venn = Venn(sets, unions, str(overlap["title"]))
    if draw.maybe(0.3):
        for area in [*sets, *unions]:
            area.items = [draw_thing(draw) if draw.maybe(0.4) else item for item in area.items]
    return _finish(draw, venn)


def shared(overlap: dict[str, Any]) -> dict[tuple[int, ...], list[str]]:
    """The places of some sets of an overlap of the knowledge -> the things that are in each of them."""
    names = list(overlap["sets"])
    things: dict[tuple[int, ...], list[str]] = {}
    for *of, thing in overlap["shared"]:
        things.setdefault(tuple(sorted(names.index(name) for name in of)), []).append(str(thing))
    return things


def draw_venn(draw: Draw) -> Venn:
    """Sets of unseen words."""
    count = draw.choice([2, 2, 2, 2, 3, 3, 3, 4, 5])
    sets = [Area((i,), name) for i, name in enumerate(set_names(draw, count))]
    pairs = list(combinations(range(count), 2))
    chosen = sorted(draw.sample(pairs, draw.integer(1, min(4, len(pairs)))))
    unions = [Area(pair) for pair in chosen]
    if count == 3 and draw.maybe(0.5):
        unions.append(Area((0, 1, 2)))
    for area in [*sets, *unions]:
        area.items = [draw_thing(draw) for _ in range(draw.size(1, 3))]
    noun = draw.word()
    title = draw.choice(
        [
            f"{sets[0].label} and {sets[1].label}",
            f"{plural(noun)} compared",
            f"{draw.adjective()} {plural(noun)}",
            f"{noun} {draw.noun()}",
            draw.label(),
        ]
    )
    return _finish(draw, Venn(sets, unions, title if draw.maybe(0.3) else capital(title)))


def set_names(draw: Draw, count: int) -> list[str]:
    makers: list[Callable[[], str]] = [
        lambda: sentence_case(plural(draw.word())),
        lambda: sentence_case(plural(draw.word())),
        lambda: draw.word().capitalize(),
        draw.person,
        draw.label,
        draw.identifier,
        lambda: f"{draw.adjective()} {plural(draw.noun())}".capitalize(),
        lambda: f"{draw.noun()} {draw.noun()}".title(),
        draw.code,
        draw.word,
        lambda: draw.choice(
            [f"{draw.word()} & {draw.noun()}", f"{draw.noun()}-{draw.word()}", f"{draw.noun()} (old)", f"{draw.person()}'s {plural(draw.noun())}"]
        ),
    ]
    make, names = draw.choice(makers), list[str]()
    while len(names) < count:
        name = make()
        if name.lower() not in (other.lower() for other in names):
            names.append(name)
    return names


def draw_thing(draw: Draw) -> str:
    """Something that stands in a set."""
    return draw.choice(
        [
            plural(draw.word()),
            draw.word(),
            f"{draw.adjective()} {plural(draw.noun())}",
            f"{draw.noun()} {draw.noun()}",
            draw.label(),
            draw.identifier(),
        ]
    )


def with_sizes(draw: Draw, venn: Venn) -> None:
    """A size for each area instead of things inside; what is shared is smaller than its sets."""
    top = draw.choice([10, 30, 100, 100, 500, 4000, 90000])
    places = draw.choice([0, 0, 0, 1]) if top < 200 else 0
    values = [draw.rng.uniform(top / 5, top) for _ in venn.sets]
    for area, value in zip(venn.sets, values, strict=True):
        area.items, area.size = [], _digits(value, places)
    for area in venn.unions:
        value = min(values[place] for place in area.of) * draw.rng.uniform(0.1, 0.6) / len(area.of) * 2
        area.items, area.size = [], _digits(max(value, 10**-places), places)


def without_things(draw: Draw, venn: Venn) -> None:
    """Sets alone, and overlaps with a name or none."""
    named = draw.maybe(0.6)
    for area in venn.sets:
        area.items = []
    for area in venn.unions:
        area.label, area.items = (area.items[0] if named or draw.maybe(0.1) else ""), []


def give_ids(draw: Draw, venn: Venn) -> None:
    """Ids that the request tells."""
    kind = draw.integer(0, 2)
    if kind == 0:
        start = ord(draw.choice("KMPRX")) if len(venn.sets) < 4 else ord("P")
        venn.ids = [chr(start + i) for i in range(len(venn.sets))]
        return
    while len(set(venn.ids)) < len(venn.sets):
        venn.ids = [draw.word()[:7].lower() if kind == 1 else f"{draw.noun()[:1]}{draw.integer(1, 30)}" for _ in venn.sets]
        if any(not re.fullmatch("[A-Za-z][A-Za-z0-9]*", id) or id in RESERVED for id in venn.ids):
            venn.ids = []


def topic(draw: Draw, title: str) -> str:
    """The title within a sentence."""
    return title[0].lower() + title[1:] if re.match(r"[A-Z][a-z]+( [a-z]+)+$", title) and draw.maybe(0.6) else title


def _digits(value: float, places: int) -> str:
    return f"{value:.{places}f}".removesuffix(".0") if places else str(max(1, round(value)))


def _finish(draw: Draw, venn: Venn) -> Venn:
    venn.quote = draw.choice(QUOTES)
    return venn
