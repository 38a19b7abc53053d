"""A tree as an outline of the request: bullets, indents, numbers, headings, drawn lines, tables, paths, YAML, JSON, brackets.

    bullets(draw, [Item("A", [Item("b")])], "{}")   # '- A\n  - b'
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from training.draw import Draw
from training.rows.mindmap_model import Item

Layout = Callable[[Draw, list[Item], str], str]


def levels(items: list[Item], depth: int = 0) -> Iterator[tuple[int, Item]]:
    """Every item with its depth, in the order of the text."""
    for item in items:
        yield depth, item
        yield from levels(item.children, depth + 1)


def parents(items: list[Item]) -> list[Item]:
    """The items that have others below them."""
    return [item for _, item in levels(items) if item.children]


def bullets(draw: Draw, items: list[Item], quote: str) -> str:
    indent = draw.choice(["  ", "  ", "    ", "\t"])
    marks = draw.choice([["- "], ["- "], ["* "], ["• ", "◦ ", "▪ "], ["- ", "* ", "+ "], ["+ "], ["→ "]])
    return "\n".join(indent * depth + marks[min(depth, len(marks) - 1)] + item.line(quote) for depth, item in levels(items))


def indented(draw: Draw, items: list[Item], quote: str) -> str:
    indent = draw.choice(["  ", "    ", "\t", "   "])
    return "\n".join(indent * depth + item.line(quote) for depth, item in levels(items))


def numbered(draw: Draw, items: list[Item], quote: str) -> str:
    """1. / 1.1 / 1.1.1, indented or not."""
    end, indent = draw.choice([".", "", ")"]), draw.choice(["", "  ", "   "])
    lines: list[str] = []

    def add(below: list[Item], prefix: str, depth: int) -> None:
        for i, item in enumerate(below, 1):
            dot = end if depth or end else "."
            lines.append(f"{indent * depth}{prefix}{i}{dot} {item.line(quote)}")
            add(item.children, f"{prefix}{i}.", depth + 1)

    add(items, "", 0)
    return "\n".join(lines)


def lettered(draw: Draw, items: list[Item], quote: str) -> str:
    """1. / a) / -"""
    lines: list[str] = []

    def add(below: list[Item], depth: int) -> None:
        for i, item in enumerate(below):
            mark = f"{i + 1}." if depth == 0 else f"{chr(97 + i)})" if depth == 1 else "-"
            lines.append(f"{'   ' * depth}{mark} {item.line(quote)}")
            add(item.children, depth + 1)

    add(items, 0)
    return "\n".join(lines)


def headings(draw: Draw, items: list[Item], quote: str) -> str:
    first = draw.choice([1, 1, 2])
    gap = draw.choice(["", "\n"])
    lines = [f"{gap if i and item.children else ''}{'#' * (depth + first)} {item.line(quote)}" if item.children or depth == 0
             else f"- {item.line(quote)}" for i, (depth, item) in enumerate(levels(items))]
    return "\n".join(lines) if _leaves_first(items) else bullets(draw, items, quote)


def _leaves_first(items: list[Item]) -> bool:
    """Whether no leaf comes after a heading of its own level, where it would seem to be below that."""
    return all([bool(child.children) for child in item.children] == sorted(bool(child.children) for child in item.children)
               for item in parents(items))


def starred(draw: Draw, items: list[Item], quote: str) -> str:
    """* A / ** b / *** c"""
    mark = draw.choice(["*", "*", "-", "+", ">", "."])
    return "\n".join(f"{mark * (depth + 1)} {item.line(quote)}" for depth, item in levels(items))


def drawn(draw: Draw, items: list[Item], quote: str) -> str:
    """Lines as the `tree` command draws them; a single item stands at the top without any."""
    tee, corner, bar = draw.choice([("├── ", "└── ", "│   "), ("├── ", "└── ", "│   "), ("|-- ", "`-- ", "|   "), ("+-- ", "+-- ", "|   ")])
    lines: list[str] = []

    def add(below: list[Item], prefix: str) -> None:
        for i, item in enumerate(below):
            last = i == len(below) - 1
            lines.append(prefix + (corner if last else tee) + item.line(quote))
            add(item.children, prefix + ("    " if last else bar))

    if len(items) == 1:
        lines.append(items[0].line(quote))
        add(items[0].children, "")
    else:
        add(items, "")
    return "\n".join(lines)


def yaml_like(draw: Draw, items: list[Item], quote: str) -> str:
    step = draw.choice(["  ", "    "])
    dash = draw.choice(["- ", ""])
    return "\n".join(step * depth + (f"{item.line(quote)}:" if item.children else dash + item.line(quote)) for depth, item in levels(items))


def json_like(draw: Draw, items: list[Item], quote: str) -> str:
    def text(item: Item) -> str:
        mark = "'" if '"' in item.line() else '"'
        head = f"{mark}{item.name()}{mark}"
        if item.value and not item.children:
            return f"{head}: {item.value}"
        return f"{head}: {below(item.children)}" if item.children else head

    def below(children: list[Item]) -> str:
        if children and all(child.children or child.value for child in children):
            return "{" + ", ".join(map(text, children)) + "}"
        return "[" + ", ".join("{" + text(child) + "}" if child.children or child.value else text(child) for child in children) + "]"

    if any(item.tail and not item.value for _, item in levels(items)):
        return yaml_like(draw, items, quote)
    return below(items)


def by_parent(draw: Draw, items: list[Item], quote: str) -> str:
    """One line for each item that has others below it."""
    form = draw.choice(["{}: {}", "{}: {}", "{} - {}", "{} -> {}", "{} => {}", "{} = {}", "{} has {}", "[{}] {}", "- {}: {}", "{} | {}"])
    gap = draw.choice([", ", ", ", "; ", " / ", " + "])
    gap = "; " if any("," in item.line() for _, item in levels(items)) else gap
    lines = [form.format(item.name(quote), gap.join(child.line(quote) for child in item.children)) for item in parents(items)]
    alone = [item.line(quote) for item in items if not item.children]
    return "\n".join(lines) if not alone else bullets(draw, items, quote)


def edges(draw: Draw, items: list[Item], quote: str) -> str:
    """One line for each item and the one above it."""
    form = draw.choice(["{0} -> {1}", "{0} --> {1}", "{1} is under {0}", "{0} > {1}", "{1} <- {0}", "{0}: {1}", "{1} (under {0})", "{0}, {1}"])
    if len(items) > 1:
        return paths(draw, items, quote)
    return "\n".join(form.format(item.name(quote), child.line(quote)) for item in parents(items) for child in item.children)


def edge_table(draw: Draw, items: list[Item], quote: str) -> str:
    if len(items) > 1:
        return indented(draw, items, quote)
    above, below = draw.choice([("Parent", "Child"), ("from", "to"), ("above", "below"), ("topic", "subtopic"), ("belongs to", "item")])
    turned = draw.maybe(0.3)
    pairs = [(item.name(quote), child.line(quote)) for item in parents(items) for child in item.children]
    rows = [(below, above), *[pair[::-1] for pair in pairs]] if turned else [(above, below), *pairs]
    lines = [f"| {left} | {right} |" for left, right in rows]
    return "\n".join([lines[0], "|---|---|", *lines[1:]])


def paths(draw: Draw, items: list[Item], quote: str) -> str:
    """One line for each leaf, with all that is above it."""
    sign = draw.choice([" > ", " > ", " / ", " -> ", " → ", " :: ", " » ", " | "])
    lines: list[str] = []

    def add(item: Item, before: list[str]) -> None:
        if not item.children:
            lines.append(sign.join([*before, item.line(quote)]))
        for child in item.children:
            add(child, [*before, item.name(quote)])

    for item in items:
        add(item, [])
    return "\n".join(lines)


def brackets(draw: Draw, items: list[Item], quote: str) -> str:
    """A (b, c), D (e (f, g)): on one line."""
    left, right = draw.choice([("(", ")"), ("(", ")"), ("[", "]"), ("{", "}")])
    if any(sign in item.line() for _, item in levels(items) for sign in (",", left, right)):
        return bullets(draw, items, quote)
    space = draw.choice([" ", " ", ""])

    def text(item: Item) -> str:
        return item.line(quote) + (f"{space}{left}{', '.join(map(text, item.children))}{right}" if item.children else "")

    return ", ".join(map(text, items))


def columns(draw: Draw, items: list[Item], quote: str) -> str:
    """A table with a column for each level; what repeats stays empty or stands again."""
    again = draw.maybe(0.6)
    rows: list[list[str]] = []

    def add(item: Item, before: list[str], told: int) -> None:
        if not item.children:
            rows.append([*(before if again else [""] * told + before[told:]), item.line(quote)])
        for i, child in enumerate(item.children):
            add(child, [*before, item.name(quote)], len(before) + 1 if i else told)

    for item in items:
        add(item, [], 0)
    width = max(map(len, rows))
    heads = [f"Level {i + 1}" for i in range(width)] if draw.maybe(0.6) else [f"L{i + 1}" for i in range(width)]
    lines = ["| " + " | ".join([*row, *[""] * (width - len(row))]) + " |" for row in [heads, *rows]]
    return "\n".join([lines[0], "|" + "---|" * width, *lines[1:]])


OUTLINES: list[Layout] = [
    bullets, bullets, bullets, bullets, indented, indented, indented, numbered, numbered, lettered, headings, headings, starred, drawn, yaml_like,
    yaml_like, json_like, by_parent, by_parent, by_parent, edges, edge_table, paths, paths, brackets, brackets, columns,
]
