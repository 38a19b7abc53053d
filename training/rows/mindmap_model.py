"""Trees in the making, for mind maps, tree views and treemaps: items with items below them, from the knowledge or of unseen words.

    root = from_knowledge(draw)      # Item('Clinic services', [Item('Prevention', [Item('Vaccination'), ...]), ...])
    mindmap(root)                    # 'mindmap\n    Clinic services\n        Prevention\n            Vaccination...'
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.text import quoted
from training.words import NAMES

QUOTES = ['"{}"', "'{}'", "`{}`", "{}", "{}", "{}", "{}", "{}"]
ENTITIES = str.maketrans({'"': "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", "*": "#42;", "\\": "#92;", "`": "#96;"})
BRACKETS = str.maketrans({"(": "#40;", ")": "#41;", "[": "#91;", "]": "#93;", "{": "#123;", "}": "#125;"})
MARKED = str.maketrans({"\ue002": "#95;", "\ue003": "#amp;", "\ue004": "#58;"})  # what is an entity at some places only
SHAPES = {"": "{}", "square": '["{}"]', "rounded": '("{}")', "circle": '(("{}"))', "cloud": ')"{}"(', "bang": '))"{}"((',
          "hexagon": '{{{{"{}"}}}}'}
REMAINDERS = ["Other", "Others", "Misc", "Open questions", "Ideas", "Rest", "Later"]


@dataclass
class Item:
    """`text` is what the diagram says, `said` how the request says it if not the same, and `tail` what follows it there (': 12 kg')."""

    text: str
    children: list[Item] = field(default_factory=list)
    said: str = ""
    tail: str = ""
    shape: str = ""
    icon: str = ""
    value: str = ""
    note: str = ""

    def name(self, quote: str = "{}") -> str:
        """The item in a list of the request."""
        return quoted(self.said or self.text, quote)

    def line(self, quote: str = "{}") -> str:
        """The item and what is told about it."""
        return self.name(quote) + self.tail

    def spoken(self, quote: str = "{}") -> str:
        """The item within a sentence, where only plain words may stand without quotes."""
        text = self.said or self.text
        plain = quote != "{}" or re.fullmatch(r"[A-Z][A-Za-z]+|[A-Z][a-z]+( [a-z]+){0,2}|[\w.-]+/?", text)
        return quoted(text, quote if plain else '"{}"') + self.tail

    def walk(self) -> Iterator[Item]:
        """The item and all below it, in the order of the text."""
        yield self
        for child in self.children:
            yield from child.walk()


def escape(text: str, bare: bool) -> str:
    """The text as it stands in a mind map, where some characters come as entities; bare text has no brackets."""
    text = re.sub(r"(?<![0-9A-Za-z])_|(?<=\w)&|&(?=\S)", lambda match: "\ue002" if match.group() == "_" else "\ue003", text)
    text = re.sub(r":(?=[^\s0-9])", "\ue004", text)
    if bare:  # the grammar, which watches for the word mindmap here, has no underscore after the letter that differs: 'mint_2'
        text = re.sub(r"^((?>mindmap|mindma|mindm|mind|min|mi|m)[a-z0-9])_", "\\1\ue002", text, flags=re.IGNORECASE)
    return text.translate(ENTITIES | MARKED | (BRACKETS if bare else {}))


def mindmap(root: Item) -> str:
    """The canonical text of a mind map."""
    lines = ["mindmap"]

    def add(item: Item, depth: int) -> None:
        indent = "    " * depth
        lines.append(indent + SHAPES[item.shape].format(escape(item.text, bare=not item.shape)))
        if item.icon:
            lines.append(f"{indent}::icon({item.icon})")
        for child in item.children:
            add(child, depth + 1)

    add(root, 1)
    return "\n".join(lines)


def small(label: str) -> str:
    """'Soft drinks' -> 'soft drinks'; names and abbreviations stay."""
    if label in NAMES:
        return label
    return label[0].lower() + label[1:] if re.match(r"[A-Z][a-z]", label) and not re.search(r" [A-Z]", label) else label


def from_knowledge(draw: Draw) -> Item:
    """A part of what a domain has: a hierarchy, a structure's groups, causes of a problem, or the parts of a whole."""
    domain = draw.domain()
    kind = draw.integer(0, 9)
    if kind < 6:
        tree = draw.choice(domain["hierarchies"])
        root = as_tree(str(tree["root"]), tree["branches"])
    elif kind < 8:
        structure = draw.choice(domain["structures"])
        root = as_tree(sentence_case(structure["name"]), structure["groups"])
    elif kind < 9:
        causes = draw.choice(domain["causes"])
        root = as_tree(causes["problem"], causes["causes"])
    else:
        share = draw.choice(domain["shares"])
        root = as_tree(str(share["title"]), list(share["values"]))
    return shorten(draw, root)


def as_tree(name: str, below: Any) -> Item:
    """Items of nested mappings and lists of names."""
    if isinstance(below, dict):
        return Item(name, [as_tree(str(key), value) for key, value in below.items()])
    children = []
    for entry in below:
        children += [as_tree(str(key), value) for key, value in entry.items()] if isinstance(entry, dict) else [Item(str(entry))]
    return Item(name, children)


def shorten(draw: Draw, root: Item) -> Item:
    """Some of the branches and of what is below them, in their order; no name twice."""
    most = draw.choice([4, 6, 8, 9, 10, 12, 12, 20])
    root.children = _some(draw, root.children, draw.integer(2, 5))
    seen = {root.text.lower()}

    def prune(item: Item) -> None:
        kept = []
        for child in item.children:
            if child.text.lower() not in seen and len(seen) <= most:
                seen.add(child.text.lower())
                kept.append(child)
        item.children = kept
        for child in kept:
            child.children = _some(draw, child.children, draw.integer(0, 4) if draw.maybe(0.4) else 4)
            prune(child)

    prune(root)
    return root


def _some(draw: Draw, items: list[Item], count: int) -> list[Item]:
    kept = sorted(draw.sample(range(len(items)), count))
    return [items[i] for i in kept]


def draw_tree(draw: Draw, makers: list[Callable[[Draw], str]] | None = None) -> Item:
    """A tree of unseen words, mostly two or three levels, rarely five."""
    target = draw.integer(3, 12) if draw.maybe(0.88) else draw.integer(13, 21)
    make = draw.choice(makers or MAKERS)
    texts: list[str] = []
    while len(texts) < target:
        text = make(draw) if draw.maybe(0.85) else draw.label()
        if text.lower() not in {other.lower() for other in texts} and text.lower() != "mindmap":
            texts.append(text)
    if draw.maybe(0.06):
        texts[-1] = draw.choice(REMAINDERS)
    depth = draw.choice([2, 2, 3, 3, 3, 3, 4, 5])
    root = Item(title(draw) if draw.maybe(0.6) else texts[0])
    rest = [text for text in texts if text.lower() != root.text.lower()]
    return _hang(draw, root, rest[: None if depth > 2 else 9], depth)


def _hang(draw: Draw, root: Item, texts: list[str], depth: int) -> Item:
    """The texts below the root, in their order: each one beside the last, below it, or back up some levels."""
    path = [root]
    for text in texts:
        if len(path) == 1 or (len(path) < depth and draw.maybe(0.4)):
            parent = path[-1]
        else:
            path = path[: draw.integer(1, len(path) - 1)] if draw.maybe(0.35) else path[:-1]
            parent = path[-1]
        if len(parent.children) >= 8:
            path = path[:1]
            parent = root
        item = Item(text)
        parent.children.append(item)
        path.append(item)
    return root


def flatten(items: list[Item], depth: int) -> None:
    """Cuts off what is deeper than so many levels."""
    for item in items:
        if depth == 1:
            item.children = []
        flatten(item.children, depth - 1)


def title(draw: Draw) -> str:
    """What a tree is about: 'Ledger basics', 'Plan for frozen parcels', 'Zantrel 2024'."""
    noun = draw.word()
    text = draw.choice([
        f"{noun} {draw.choice(['basics', 'ideas', 'plan', 'topics', 'overview', 'notes', 'skills', 'options', 'project', 'world'])}",
        f"plan for {draw.adjective()} {plural(noun)}", f"{draw.adjective()} {plural(noun)}", plural(noun), noun, f"types of {noun}",
        f"{noun} {draw.integer(1990, 2035)}", f"{draw.person()}'s {noun}", f"{noun} {draw.noun()}", f"{draw.verb()} the {noun}",
        f"my {draw.adjective()} {noun}", f"{noun} & {draw.noun()}", draw.label(), draw.label(),
    ])
    kind = draw.integer(0, 9)
    return text if kind == 0 else text.title() if kind == 1 and "'" not in text else sentence_case(text)


def special(draw: Draw) -> str:
    """Labels with signs in them."""
    noun, number = draw.word(), draw.integer(2, 90)
    return draw.choice([
        f"{noun} & {draw.noun()}", f"{noun} (old)", f"{noun}/{draw.noun()}", f"{noun} #{number}", f"{number}% {noun}", f"{noun}?",
        f"{noun}-{draw.noun()}", f"{noun} > {number}", f"C++ {noun}", f"{number}:30 {noun}", f"{noun} \"{draw.invented()}\"", f"${number} {noun}",
        f"{noun}.{draw.noun()}", f"{noun}, {draw.noun()}", f"É{noun}", f"{noun} größe", f"{draw.noun()} à {noun}", f"{noun} – {draw.noun()}",
        f"{number} °C", f"{number} km {noun}", f"{noun}_{draw.noun()}_{number}", f"@{noun}", f"{noun} 東京", f"{noun} для {draw.invented()}",
    ])


MAKERS: list[Callable[[Draw], str]] = [
    lambda draw: draw.label(), lambda draw: draw.label(), lambda draw: draw.identifier(), lambda draw: sentence_case(draw.word()),
    lambda draw: sentence_case(plural(draw.word())), lambda draw: f"{draw.adjective()} {plural(draw.noun())}".capitalize(),
    lambda draw: sentence_case(draw.invented()), lambda draw: draw.word(), lambda draw: f"{draw.noun()} {draw.noun()}".title(),
    lambda draw: draw.person() if draw.maybe(0.6) else draw.label(), lambda draw: draw.code() if draw.maybe(0.7) else draw.label(),
    lambda draw: special(draw) if draw.maybe(0.5) else draw.label(), lambda draw: f"{draw.verb()} {draw.word()}",
]
