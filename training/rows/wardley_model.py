"""A Wardley map in the making: its parts and their places, how the request says a number or a name, and the canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.pie_model import draw_title
from training.rows.text import escape, quoted

# Where a part stands when a stage of evolution is told instead of a number, and how high when nothing but who needs it is told.
STAGES = {"genesis": "0.10", "custom": "0.30", "product": "0.60", "commodity": "0.85"}
LEVELS = ["0.95", "0.80", "0.65", "0.50", "0.35", "0.20", "0.05"]
STRATEGIES = ["build", "buy", "outsource", "market"]
SINGULAR = re.compile(r"(?:ss|us|is|gas|lens|news|process)$", re.IGNORECASE)


@dataclass
class Part:
    """A component or an anchor; both coordinates with two digits. `stage` is set where the request tells the stage in words."""

    name: str
    visibility: str
    evolution: str
    stage: str = ""
    strategy: str = ""
    inertia: bool = False
    offset: tuple[int, int] | None = None

    def line(self, word: str) -> str:
        marks = f" ({self.strategy})" if self.strategy else ""
        offset = f" label [{self.offset[0]}, {self.offset[1]}]" if self.offset else ""
        inertia = " (inertia)" if self.inertia else ""
        return f'    {word} "{escape(self.name)}" [{self.visibility}, {self.evolution}]{offset}{marks}{inertia}'


@dataclass
class Link:
    """`sign` is an arrow or a flow: '->', '-.->', '+>', '+<', '+<>'."""

    source: str
    target: str
    sign: str = "->"
    label: str = ""

    def line(self) -> str:
        sign, end = self.sign, ""
        if self.label and sign.startswith("+"):
            sign = "+'" + escape(self.label).replace("'", "#39;") + "'" + sign[1:]
        elif self.label:
            end = f"; {escape(self.label)}"
        return f'    "{escape(self.source)}" {sign} "{escape(self.target)}"{end}'


@dataclass
class Map:
    """The map and how its request writes things: `form` a number, `quote` a name."""

    anchors: list[Part]
    parts: list[Part]
    links: list[Link]
    title: str = ""
    size: tuple[int, int] | None = None
    stages: list[str] = field(default_factory=list)
    pipelines: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    evolves: list[tuple[str, str]] = field(default_factory=list)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    box: tuple[str, str] | None = None
    annotations: list[tuple[int, str, str, str]] = field(default_factory=list)
    accelerators: list[tuple[str, str, str]] = field(default_factory=list)
    deaccelerators: list[tuple[str, str, str]] = field(default_factory=list)
    form: str = "two"
    quote: str = "{}"

    def number(self, value: str) -> str:
        """A coordinate as the request writes it: '0.70' -> '0.7', '70%', '.70'."""
        match self.form:
            case "short":
                return value.rstrip("0").rstrip(".") if value != "0.00" else "0"
            case "percent":
                return f"{round(float(value) * 100)}%"
            case "dot":
                return value.removeprefix("0") if value != "0.00" else "0"
        return value

    def said(self, name: str) -> str:
        """A name within a sentence; unusual ones in quotes."""
        plain = self.quote != "{}" or re.fullmatch(r"[A-Z][A-Za-z]+|[A-Z][a-z]+( [a-z]+){0,2}|\w+", name)
        return quoted(name, self.quote if plain else '"{}"')

    def listed(self, name: str) -> str:
        """A name in a list."""
        return quoted(name, self.quote)

    def diagram(self) -> str:
        lines = ["wardley-beta"]
        lines += [f"    title {escape(self.title)}"] if self.title else []
        lines += [f"    size [{self.size[0]}, {self.size[1]}]"] if self.size else []
        lines += ["    evolution " + " -> ".join(f'"{escape(name)}"' for name in self.stages)] if self.stages else []
        lines += [part.line("anchor") for part in self.anchors] + [part.line("component") for part in self.parts]
        for parent, members in self.pipelines.items():
            lines += [f'    pipeline "{escape(parent)}" {{', *(f'        component "{escape(n)}" [{e}]' for n, e in members), "    }"]
        lines += [link.line() for link in self.links]
        lines += [f'    evolve "{escape(name)}" {to}' for name, to in self.evolves]
        lines += [f'    note "{escape(text)}" [{v}, {e}]' for text, v, e in self.notes]
        if self.box:
            lines += [f"    annotations [{self.box[0]}, {self.box[1]}]"]
            lines += [f'    annotation {n},[{v}, {e}] "{escape(text)}"' for n, v, e, text in self.annotations]
        for word, forces in (("accelerator", self.accelerators), ("deaccelerator", self.deaccelerators)):
            lines += [f'    {word} "{escape(text)}" [{v}, {e}]' for text, v, e in forces]
        return "\n".join(lines)

    def names(self) -> list[str]:
        return [part.name for part in (*self.anchors, *self.parts)]


def is_plural(name: str) -> bool:
    """Whether a verb after it stands without s: 'Returned cans'."""
    return name.lower().endswith("s") and not SINGULAR.search(name) and " " not in name[-3:]


def coordinate(draw: Draw) -> str:
    return f"{draw.integer(2, 98) / 100:.2f}" if draw.maybe(0.6) else f"{draw.integer(1, 19) / 20:.2f}"


def draw_map(draw: Draw) -> Map:
    """A map of a domain or of drawn words, in the order in which its links name the parts."""
    found = [chain for domain in draw.domains for chain in domain.get("value_chains", ())]
    made = known_map(draw, draw.choice(found)) if found and draw.maybe(0.5) else _drawn(draw)
    made.form = draw.choice(["two", "two", "short", "short", "short", "dot", "percent"])
    made.quote = draw.choice(["{}", "{}", "{}", '"{}"', '"{}"', "'{}'", "`{}`"])
    return made


def by_stage(draw: Draw, made: Map) -> None:
    """Stages instead of numbers, heights by who needs what; the anchor in the middle at the top."""
    depth = dict.fromkeys((part.name for part in made.anchors), 0)
    for link in made.links:
        depth.setdefault(link.target, depth[link.source] + 1)
    for part in made.anchors:
        part.visibility, part.evolution = LEVELS[0], "0.50"
    for part in made.parts:
        part.stage = draw.choice(["genesis", "custom", "custom", "product", "product", "product", "commodity", "commodity"])
        part.evolution, part.visibility = STAGES[part.stage], LEVELS[min(depth.get(part.name, 1), 6)]


def known_map(draw: Draw, chain: dict[str, Any]) -> Map:
    """A chain from the top, cut off somewhere; half of its numbers anew."""
    places = {str(name): tuple(place) for name, place in chain["parts"].items()}
    anchor = str(chain["anchor"])
    links = [Link(str(a), str(b)) for a, b in chain["links"] if str(a) == anchor or str(a) in places]
    names, kept = [anchor], []
    size = draw.integer(3, 8)
    pending = list(links)
    while pending and len(names) <= size:
        link = next((link for link in pending if link.source in names), None)
        if link is None:
            break
        pending.remove(link)
        kept.append(link)
        names += [] if link.target in names else [link.target]
    anew = draw.maybe(0.6)
    place = {name: tuple(coordinate(draw) if anew and draw.maybe(0.6) else f"{value:.2f}" for value in places[name]) for name in names[1:]}
    anchors = [Part(anchor, "0.95" if draw.maybe(0.4) else f"{draw.integer(88, 99) / 100:.2f}", coordinate(draw))]
    return Map(anchors, [Part(name, place[name][0], place[name][1]) for name in names[1:]], kept, str(chain["title"]))


def _drawn(draw: Draw) -> Map:
    count = draw.integer(9, 14) if draw.maybe(0.1) else draw.integer(2, 8)
    names: list[str] = []
    codes = draw.maybe(0.15)
    while len(names) < count + 1:
        name = draw.identifier() if codes else part_name(draw) if names else sentence_case(draw.noun())
        if name.lower() not in {other.lower() for other in names}:
            names.append(name)
    links = []
    for i, name in enumerate(names[1:], 1):
        links.append(Link(names[draw.integer(max(0, i - 3), i - 1)], name))
    for _ in range(draw.integer(0, 2) if count > 3 else 0):
        a = draw.integer(0, count - 1)
        b = draw.integer(a + 1, count)
        if (names[a], names[b]) not in {(link.source, link.target) for link in links}:
            links.append(Link(names[a], names[b]))
    parts = [Part(name, coordinate(draw), coordinate(draw)) for name in names]
    return Map(parts[:1], parts[1:], links, draw_title(draw))


def part_name(draw: Draw) -> str:
    kind = draw.integer(0, 11)
    if kind < 4:
        return sentence_case(draw.word())
    if kind < 7:
        return sentence_case(f"{draw.adjective()} {draw.noun()}")
    if kind < 9:
        return sentence_case(f"{draw.word()} {draw.choice(['service', 'store', 'platform', 'team', 'data', 'supply', 'network'])}")
    if kind == 9:
        return sentence_case(plural(draw.noun()))
    return draw.code().split(" ")[0] + " " + draw.noun() if kind == 10 else draw.label()
