"""A block diagram in the making: blocks in columns, blocks in blocks, gaps and edges, and its canonical text.

Ids that the request does not give are A, B, C in the order of the diagram; a block that holds others has its name as id, or group1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from training.draw import Draw
from training.language import camel, letters, plural, slot, third_person

ENTITIES = str.maketrans({'"': "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", ";": "#59;", "\\": "#92;", "`": "#96;", "*": "#42;"})
SHAPES = {
    "square": ("[", "]"), "round": ("(", ")"), "stadium": ("([", "])"), "subroutine": ("[[", "]]"), "cylinder": ("[(", ")]"), "circle": ("((",
    "))"), "double circle": ("(((", ")))"),
    "diamond": ("{", "}"), "hexagon": ("{{", "}}"), "flag": (">", "]"), "lean right": ("[/", "/]"), "lean left": ("[\\", "\\]"), "trapezoid": ("[/",
    "\\]"), "upside-down trapezoid": ("[\\", "/]"),
}  # fmt: skip
SHAPE_WORDS = {
    "round": ["rounded box", "round box", "block with round corners"], "stadium": ["stadium", "pill", "stadium shape"], "subroutine": ["subroutine",
              "subroutine box", "box with double sides"],
    "cylinder": ["cylinder", "database", "database cylinder"], "circle": ["circle",
                 "circle"], "double circle": ["double circle"], "diamond": ["diamond", "rhombus"], "hexagon": ["hexagon"],
    "flag": ["flag", "flag shape"], "lean right": ["parallelogram",
             "parallelogram leaning right"], "lean left": ["parallelogram leaning left"], "trapezoid": ["trapezoid"],
    "upside-down trapezoid": ["upside-down trapezoid"], "square": ["square box", "rectangle"],
}  # fmt: skip
COMMON = ["cylinder", "cylinder", "cylinder", "round", "round", "circle", "circle", "diamond", "diamond", "hexagon", "stadium", "subroutine",
          "double circle", "flag", "lean right", "lean left", "trapezoid",
          "upside-down trapezoid"]  # fmt: skip
POINTS = {"right": "right", "left": "left", "up": "up", "down": "down", "x": "left and right", "y": "up and down"}
NUMBERS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
RESERVED = re.compile(r"(?:block|class|classDef|columns?|default|end|interpolate|link|linkStyle|root|space|style|accTitle|accDescr\w*|link[S].*)$", re.IGNORECASE)  # noqa: E501


@dataclass(eq=False)
class Block:
    """One block; `label` is empty where the id is shown. `points` makes a block arrow of it."""

    label: str = ""
    shape: str = "square"
    width: int = 1
    points: str = ""
    id: str = ""

    def line(self) -> str:
        span = f":{self.width}" if self.width > 1 else ""
        if self.points:
            return f'{self.id}<["{escape(self.label)}"]>({self.points}){span}'
        opening, closing = SHAPES[self.shape]
        return f'{self.id}{opening}"{escape(self.label)}"{closing}{span}' if self.label else f"{self.id}{span}"


@dataclass(eq=False)
class Space:
    width: int = 1

    def line(self) -> str:
        return "space" + (f":{self.width}" if self.width > 1 else "")


@dataclass(eq=False)
class Group:
    """A block that holds others."""

    name: str
    items: list[Any] = field(default_factory=list)
    columns: int = 0
    width: int = 1
    id: str = ""

    def line(self) -> str:
        return f"block:{self.id}" + (f":{self.width}" if self.width > 1 else "")


@dataclass(eq=False)
class Edge:
    left: Any
    right: Any
    kind: str = "-->"
    label: str = ""

    def line(self) -> str:
        link = self.kind
        if self.label:
            start = "-." if "." in link else "==" if "=" in link else "--"
            link = f'{start} "{escape(self.label)}" {"." + link[2:] if "." in link else link}'
        return f"{self.left.id} {link} {self.right.id}"


@dataclass
class Layout:
    """`quote` is how the request writes labels; `bare` tells that it gives ids alone."""

    items: list[Any]
    columns: int = 0
    edges: list[Edge] = field(default_factory=list)
    topic: str = ""
    quote: str = "{}"
    bare: bool = False
    given: bool = False

    @property
    def blocks(self) -> list[Block]:
        return [item for item in _walk(self.items) if isinstance(item, Block)]

    @property
    def groups(self) -> list[Group]:
        return [item for item in _walk(self.items) if isinstance(item, Group)]

    def name(self, item: Any) -> str:
        """A block as the request writes it."""
        if isinstance(item, Group):
            return self.quote.format(slot(item.name))
        return slot(item.id) if self.bare else self.quote.format(slot(item.label))

    def finish(self) -> Layout:
        """Gives every id that is not there."""
        for index, item in enumerate(self.blocks):
            item.id = item.id or letters(index)
        for index, item in enumerate(self.groups):
            item.id = item.id or (camel(item.name)[:30] if item.name else f"group{index + 1}")
        return self

    def diagram(self) -> str:
        lines = ["block"]

        def write(items: list[Any], columns: int, depth: int) -> None:
            indent = "    " * depth
            if columns:
                lines.append(f"{indent}columns {columns}")
            for item in items:
                lines.append(indent + item.line())
                if isinstance(item, Group):
                    write(item.items, item.columns, depth + 1)
                    lines.append(indent + "end")

        write(self.items, self.columns, 1)
        return "\n".join([*lines, *(f"    {edge.line()}" for edge in self.edges)])


def _walk(items: list[Any]) -> list[Any]:
    return [found for item in items for found in [item, *(_walk(item.items) if isinstance(item, Group) else [])]]


def escape(text: str) -> str:
    return text.translate(ENTITIES)


def allowed(text: str) -> bool:
    """Whether the canonical form can hold the text."""
    return bool(re.match(r"[\w(]", text)) and not text.startswith("_") and not re.search(r"%|\$|\{|\s{2}|\s$", text) and len(text) < 70


def number(draw: Draw, value: int) -> str:
    return NUMBERS[value] if value < len(NUMBERS) and draw.maybe(0.6) else str(value)


def draw_layout(draw: Draw) -> Layout:
    """Blocks of unseen words, all in one level or some within others."""
    made = Layout([], topic=f"{draw.noun()} {draw.choice(['board', 'system', 'unit', 'machine', 'platform', 'rack', 'module'])}")
    names: set[str] = set()
    count = max(3, draw.size(2, 9) if draw.maybe(0.95) else draw.integer(10, 18))
    made.bare = draw.maybe(0.12)
    made.items = [_draw_block(draw, names, made.bare, index) for index in range(count)]
    if draw.maybe(0.35) and not made.bare:
        _group(draw, made, names)
    made.columns = draw.choice([0, 1, 2, 2, 3, 3, 3, 4, 5]) if draw.maybe(0.8) else 0
    _decorate(draw, made)
    made.edges = draw_edges(draw, [item for item in _walk(made.items) if isinstance(item, Block) and not item.points])
    return made


def _draw_block(draw: Draw, names: set[str], bare: bool, index: int) -> Block:
    while True:
        if bare:
            id = draw.choice([chr(ord("a") + index), chr(ord("a") + index), draw.identifier()]) if index < 26 else draw.identifier()
            if re.fullmatch(r"[A-Za-z][A-Za-z0-9_]{0,25}", id) and not RESERVED.match(id) and id not in names:
                names.add(id)
                return Block(id=id)
            continue
        label = draw.choice([draw.label, draw.label, lambda: draw.word().capitalize(), lambda: f"{draw.noun()} {draw.noun()}".title(), lambda: f"{draw.word()} {draw.noun()}"])()  # noqa: E501
        if allowed(label) and label.lower() not in names:
            names.add(label.lower())
            return Block(label)


def group_name(draw: Draw, names: set[str]) -> str:
    while True:
        name = draw.choice([draw.word().capitalize(), f"{draw.noun().capitalize()} {draw.choice(['layer', 'area', 'side', 'section', 'unit', 'bank'])}", draw.identifier()])  # noqa: E501
        if len(name) > 2 and name.isascii() and re.match(r"[A-Za-z]", name) and not RESERVED.match(camel(name)) and camel(name).lower() not in names:
            names.add(camel(name).lower())
            return name


def _group(draw: Draw, made: Layout, names: set[str]) -> None:
    """Puts neighbours into one or two blocks of blocks."""
    start = draw.integer(0, len(made.items) - 2)
    end = draw.integer(start + 2, min(len(made.items), start + 4))
    group = Group(group_name(draw, names), made.items[start:end], draw.choice([0, 0, 1, 1, 2]))
    rest = made.items[end:]
    if len(rest) > 1 and draw.maybe(0.4):
        rest = [Group(group_name(draw, names), rest[:3], draw.choice([0, group.columns])), *rest[3:]]
    made.items = [*made.items[:start], group, *rest]


def _decorate(draw: Draw, made: Layout) -> None:
    """Shapes, widths, gaps and block arrows."""
    shaped = draw.choice([0, 0, 0.2, 0.5])
    for block in made.blocks:
        if not made.bare and draw.maybe(shaped):
            block.shape = draw.choice(COMMON)
    if made.columns > 1:
        wide = draw.choice([0, 0.1, 0.25])
        for item in made.items:
            if draw.maybe(wide):
                item.width = draw.integer(2, made.columns)
    gaps, arrows = draw.choice([0, 0, 0, 0.2]), draw.choice([0, 0, 0, 0.2])
    for index in range(len(made.items) - 1, 0, -1):
        if draw.maybe(gaps):
            made.items.insert(index, Space(draw.integer(1, made.columns) if made.columns > 1 and draw.maybe(0.3) else 1))
        elif draw.maybe(arrows) and not made.bare:
            while not allowed(label := draw_label(draw)):
                pass
            made.items.insert(index, Block(label, points=draw.choice(["right", "right", "right", "down", "down", "left", "up", "x", "y"])))


def draw_label(draw: Draw) -> str:
    """What goes along an edge."""
    thing = draw.choice([plural(draw.word()), draw.choice(["data", "power", "signals", "orders", "air", "water"])])
    return draw.choice([f"{third_person(draw.verb().lower())} {thing}", thing, draw.word()])


def draw_edges(draw: Draw, blocks: list[Block]) -> list[Edge]:
    """Edges from a block to one of the next, of one kind mostly; often none."""
    if len(blocks) < 2 or draw.maybe(0.3):
        return []
    kind = draw.choice(["-->", "-->", "-->", "mixed", "---"])
    labelled = draw.choice([0, 0, 0.4, 1])
    edges = []
    for index in range(1, len(blocks)):
        if draw.maybe(0.2) and edges:
            continue
        kinds = ["-->", "-->", "-->", "---", "-.->", "-.->", "==>", "<-->", "-.-", "===", "--x", "--o"]
        edge = Edge(blocks[draw.integer(max(0, index - 2), index - 1)], blocks[index], draw.choice(kinds) if kind == "mixed" else kind)
        if draw.maybe(labelled) and edge.kind != "<-->":
            label = draw_label(draw)
            edge.label = label if allowed(label) else ""
        edges.append(edge)
    return edges


def known_layout(draw: Draw) -> Layout:
    """A structure or system that a domain has."""
    domain = draw.domain()
    made = of_structure(draw, draw.choice(domain["structures"])) if draw.maybe(0.7) else of_system(draw, draw.choice(domain["systems"]))
    texts = [block.label for block in made.blocks] + [edge.label for edge in made.edges if edge.label]
    named = [group.name for group in made.groups if group.name]
    good = all(map(allowed, texts)) and all(name.isascii() and name[0].isalpha() and len(name) > 2 and not RESERVED.match(camel(name)) for name in named)  # noqa: E501
    return made if good and len(made.blocks) > 2 and len(named) == len({camel(name)[:30].lower() for name in named}) else draw_layout(draw)


def of_structure(draw: Draw, structure: dict[str, Any]) -> Layout:
    made = Layout([], topic=structure["name"])
    parts: dict[str, Block] = {}
    grouped = draw.maybe(0.7)
    inner = draw.choice([0, 1, 1, 2])
    for name, members in structure["groups"].items():
        blocks = []
        for member in members:
            parts[member] = Block(member)
            blocks.append(parts[member])
        made.items += [Group(name, blocks, inner)] if grouped else blocks
    made.columns = draw.choice([0, 1, len(made.items)]) if grouped else draw.choice([0, 2, 3, 3, 4])
    if grouped and made.columns == len(made.items):
        made.columns = 1
    if draw.maybe(0.6):
        made.edges = _links(structure["links"], parts)
    return made


def of_system(draw: Draw, system: dict[str, Any]) -> Layout:
    shapes = {"database": "cylinder"} if draw.maybe(0.6) else {}
    kept = [part for part in system["parts"] if draw.maybe(0.8)]
    parts = {name: Block(name, shapes.get(word, "square")) for name, word, *_ in kept}
    made = Layout(list(parts.values()), draw.choice([0, 1, 2, 3, 3]), topic=system["name"])
    made.edges = _links([link[:3] if draw.maybe(0.5) else link[:2] for link in system["links"]], parts)
    return made


def _links(links: list[list[str]], parts: dict[str, Block]) -> list[Edge]:
    return [Edge(parts[link[0]], parts[link[1]], label=link[2] if len(link) > 2 else "") for link in links if link[0] in parts and link[1] in parts]
