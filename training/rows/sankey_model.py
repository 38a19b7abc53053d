"""A sankey diagram in the making: its flows, how names and amounts are written in the request, and its canonical text."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.text import QUOTES, capital, quoted

UNITS = ["kg", "tonnes", "litres", "kWh", "MWh", "euros", "people", "orders", "visits", "GB", "pallets", "hours", "m3", "units", "tickets"]
PLAIN = re.compile(r"[A-Z][A-Za-z]+|[A-Z][a-z]+( [a-z]+){0,2}")
Link = tuple[str, str, str]


@dataclass
class Flows:
    """Links of source, target and amount in digits; `pattern` writes an amount in the request, `quote` a name."""

    links: list[Link]
    topic: str
    pattern: str = "{}"
    separators: bool = False
    quote: str = "{}"

    def label(self, name: str) -> str:
        """A name in a list or a table."""
        return quoted(name, self.quote)

    def name(self, name: str) -> str:
        """A name within a sentence, where only plain words may stand without quotes."""
        return quoted(name, self.quote if self.quote != "{}" or PLAIN.fullmatch(name) else '"{}"')

    def value(self, value: str) -> str:
        """An amount as the request writes it: '1200' -> '1,200 kg'."""
        if self.separators:
            whole, dot, rest = value.partition(".")
            value = f"{int(whole):,}{dot}{rest}"
        return self.pattern.format(value)

    def by_source(self) -> dict[str, list[tuple[str, str]]]:
        """What leaves each source; the links stand in this order from now on."""
        groups: dict[str, list[tuple[str, str]]] = {}
        for source, target, value in self.links:
            groups.setdefault(source, []).append((target, value))
        self.links = [(source, *part) for source, parts in groups.items() for part in parts]
        return groups

    def capitalise(self) -> None:
        """Names of a story stand with a large first letter in the diagram."""
        self.links = [(capital(source), capital(target), value) for source, target, value in self.links]

    def diagram(self) -> str:
        return "\n".join(["sankey", *(f'"{_doubled(source)}","{_doubled(target)}",{value}' for source, target, value in self.links)])


def _doubled(name: str) -> str:
    return name.replace('"', '""')


def allowed(name: str) -> bool:
    """What mermaid reads here: ASCII without '<' and ';'."""
    return name.isascii() and not re.search(r"[<;]|%%", name)


def from_knowledge(draw: Draw) -> Flows:
    """A part of the flows that a domain has, with its amounts or others of the same size."""
    flow = draw.choice(draw.domain()["flows"])
    links = [(_ascii(source), _ascii(target), digits(value)) for source, target, value in flow["links"]]
    if len(links) > 3 and draw.maybe(0.7):
        count = draw.integer(3, len(links))
        first = draw.integer(0, len(links) - count)
        links = links[first : first + count]
    if draw.maybe(0.4):
        factor = draw.choice([2, 3, 5, 10, 0.5, 1.5])
        links = [(source, target, digits(float(value) * factor)) for source, target, value in links]
    pattern = f"{{}} {flow['unit']}" if draw.maybe(0.45) else "{}"
    return Flows(links, str(flow["title"]), pattern, draw.maybe(0.5), draw.choice(QUOTES))


def _ascii(name: str) -> str:
    """'Café tables' -> 'Cafe tables': what has no plain letter is left out."""
    return "".join(character for character in unicodedata.normalize("NFKD", name) if allowed(character))


def draw_flows(draw: Draw) -> Flows:
    """Flows of unseen words in one of the shapes that such diagrams have."""
    links = draw.choice([_fan_out, _fan_out, _fan_in, _hub, _hub, _stages, _stages, _two_sides, _layers])(draw)
    pattern = "{}" if draw.maybe(0.6) else draw.choice(["{} " + draw.choice(UNITS), "{} " + draw.choice(UNITS), "${}", "{}%", "€{}"])
    topic = draw.choice(
        [
            f"{draw.word()} flows",
            f"where the {plural(draw.word())} go",
            f"{draw.adjective()} {plural(draw.word())}",
            f"the {draw.word()} budget",
            f"{draw.word()} use in {draw.integer(1995, 2034)}",
            f"{plural(draw.word())} by {draw.noun()}",
        ]
    )
    return Flows(links, topic, pattern, draw.maybe(0.4), draw.choice(QUOTES))


def names(draw: Draw, count: int) -> list[str]:
    """Different names of one kind."""
    makers: list[Callable[[], str]] = [
        lambda: sentence_case(plural(draw.word())),
        lambda: sentence_case(draw.invented()),
        lambda: draw.word().capitalize(),
        lambda: f"{draw.adjective()} {plural(draw.noun())}".capitalize(),
        draw.label,
        draw.label,
        draw.identifier,
        draw.word,
        lambda: f"{draw.noun()} {draw.noun()}".title(),
        lambda: f"{draw.word()} {draw.code()}",
        draw.person,
        lambda: draw.choice(
            [
                f"{draw.word()} & {draw.noun()}",
                f"{draw.word()} (old)",
                f"{draw.noun()}/{draw.noun()}",
                f"{draw.word()} #{draw.size(1, 40)}",
                f"{draw.person()}'s {draw.noun()}",
                f"{draw.noun()}-{draw.word()}",
            ]
        ),
    ]
    make = draw.choice(makers)
    found: list[str] = []
    while len(found) < count:
        name = make()
        if allowed(name) and name.lower() not in (other.lower() for other in found):
            found.append(name)
    return found


def digits(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _amount(draw: Draw, top: int, places: int) -> str:
    return f"{draw.rng.uniform(0.2, top):.{places}f}" if places else str(draw.integer(1, top))


def _amounts(draw: Draw, count: int) -> list[str]:
    top = draw.choice([9, 40, 100, 100, 600, 5000, 80000, 3000000])
    places = draw.choice([0, 0, 0, 1, 2]) if top < 700 else 0
    return [_amount(draw, top, places) for _ in range(count)]


def _fan_out(draw: Draw) -> list[Link]:
    """One source, many targets."""
    source, *targets = names(draw, draw.size(3, 8))
    return [(source, target, value) for target, value in zip(targets, _amounts(draw, len(targets)), strict=True)]


def _fan_in(draw: Draw) -> list[Link]:
    target, *sources = names(draw, draw.size(3, 8))
    return [(source, target, value) for source, value in zip(sources, _amounts(draw, len(sources)), strict=True)]


def _hub(draw: Draw) -> list[Link]:
    """Many into one, one into many."""
    into, out = draw.size(1, 5), draw.size(2, 6)
    hub, *others = names(draw, 1 + into + out)
    values = _amounts(draw, into + out)
    return [
        *((source, hub, value) for source, value in zip(others[:into], values, strict=False)),
        *((hub, target, value) for target, value in zip(others[into:], values[into:], strict=True)),
    ]


def _stages(draw: Draw) -> list[Link]:
    """Stage after stage, each with a loss or none; the amounts add up."""
    count = draw.size(2, 6)
    found = names(draw, 2 * count + 1)
    amount, links = draw.integer(count * 20, draw.choice([200, 1000, 20000])), []
    for i in range(count):
        lost = draw.integer(1, max(1, amount // 4)) if amount > 4 and draw.maybe(0.65) else 0
        amount -= lost
        links.append((found[i], found[i + 1], str(amount)))
        if lost:
            links.append((found[i], found[count + 1 + i], str(lost)))
    return links


def _two_sides(draw: Draw) -> list[Link]:
    """Some sources, some targets, most of them joined."""
    left, right = draw.size(2, 4), draw.size(2, 4)
    found = names(draw, left + right)
    pairs = [(source, target) for source in found[:left] for target in found[left:]]
    pairs = [pair for pair in pairs if draw.maybe(0.75)] or pairs
    return [(*pair, value) for pair, value in zip(pairs, _amounts(draw, len(pairs)), strict=True)]


def _layers(draw: Draw) -> list[Link]:
    """Three or four layers, sometimes many links."""
    sizes = [draw.integer(1, 4) for _ in range(draw.integer(3, 4))]
    found = names(draw, sum(sizes))
    layers = [[found.pop() for _ in range(size)] for size in sizes]
    pairs = [(source, target) for here, there in pairwise(layers) for source in here for target in there if draw.maybe(0.7)]
    pairs = pairs[:20] or [(layers[0][0], layers[1][0])]
    return [(*pair, value) for pair, value in zip(pairs, _amounts(draw, len(pairs)), strict=True)]
