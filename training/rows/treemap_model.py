"""Treemaps in the making: sections with parts that have values, how these are written in the request, and the canonical text.

    Treemap([Item("Costs", [Item("Rent", value="1200")])], "Budget").diagram()   # 'treemap-beta\n    title Budget\n    "Costs"...'
"""

from __future__ import annotations

from dataclasses import dataclass

from training.draw import Draw
from training.language import plural
from training.rows.mindmap_model import Item, draw_tree, flatten, from_knowledge
from training.rows.pie_model import PERCENTS, UNITS, Pie, draw_title
from training.rows.text import escape


@dataclass
class Treemap:
    """`words` knows how values and the title are written."""

    items: list[Item]
    words: Pie
    title: str = ""

    def leaves(self) -> list[Item]:
        return [item for top in self.items for item in top.walk() if not item.children]

    def value(self, item: Item) -> str:
        """A value as the request writes it: '1,200 kg'."""
        return self.words.value(item.value)

    def diagram(self) -> str:
        lines = ["treemap-beta"]
        if self.title:
            lines.append(f"    title {escape(self.title)}")

        def add(item: Item, depth: int) -> None:
            lines.append(f'{"    " * depth}"{escape(item.text)}"' + (f": {item.value}" if not item.children else ""))
            for child in item.children:
                add(child, depth + 1)

        for item in self.items:
            add(item, 1)
        return "\n".join(lines)


def draw_treemap(draw: Draw) -> Treemap:
    """Sections of a domain or of unseen words; now and then a part beside them, or one section around all."""
    kind = draw.integer(0, 19)
    if kind < 3:
        root = _shares(draw)
    elif kind < 10:
        root = from_knowledge(draw)
    else:
        root = draw_tree(draw)
    if not any(item.children for item in root.children) and (kind < 10 or draw.maybe(0.7)):
        other = from_knowledge(draw) if kind < 10 else draw_tree(draw)
        root = Item(draw_title(draw), [root, *_distinct(root, other)])
    items, name = root.children, root.text
    if draw.maybe(0.12):
        items = [Item(root.text, root.children)]
        name = draw_title(draw)
    if any(name.lower() == item.text.lower() for item in items):
        name = f"{name} {draw.integer(1990, 2035)}"
    flatten(items, 5)
    pattern, separators = _pattern(draw)
    made = Treemap(items, Pie([], pattern=pattern, separators=separators), name if draw.maybe(0.7) else draw_title(draw))
    _fill(draw, made)
    return made


def _distinct(root: Item, other: Item) -> list[Item]:
    """The second tree beside the first, where they have no name in common and one level."""
    seen = {item.text.lower() for item in root.walk()}
    if any(item.text.lower() in seen for item in other.walk()) or other.text == root.text:
        return []
    return [other] if other.children else []


def _shares(draw: Draw) -> Item:
    """Two or three wholes of a domain side by side."""
    domain = draw.domain()
    seen: set[str] = set()
    sections = []
    for share in draw.sample(domain["shares"], draw.integer(2, 3)):
        parts = [str(label) for label in share["values"] if str(label).lower() not in seen]
        seen |= {part.lower() for part in parts}
        if parts:
            sections.append(Item(str(share["title"]), [Item(part) for part in parts[:5]]))
    return Item(draw_title(draw), sections)


def _pattern(draw: Draw) -> tuple[str, bool]:
    kind = draw.integer(0, 9)
    if kind < 5:
        return "{}", draw.maybe(0.4)
    if kind < 7:
        return draw.choice(PERCENTS[:6]), False
    unit = draw.choice(["${}", "€{}", "{} MB", "{} GB", "{} m²", "{} ha", "{} EUR", *["{} " + unit for unit in UNITS], "{} " + plural(draw.noun())])
    return unit, draw.maybe(0.5)


def _fill(draw: Draw, made: Treemap) -> None:
    """A value for each part, of one order of magnitude."""
    top = 100 if made.words.is_percent else draw.choice([12, 60, 100, 300, 999, 5000, 30000, 90000, 2000000, 80000000])
    places = draw.choice([0, 0, 0, 0, 1, 2]) if top < 6000 else 0
    step = draw.choice([1, 1, 10, 100, 1000]) if top > 5000 else 1
    for item in made.leaves():
        if places:
            item.value = f"{draw.rng.uniform(0.1, top):.{places}f}"
        else:
            item.value = str(step * draw.integer(1, max(1, (top if not made.words.is_percent else 60) // step)))
