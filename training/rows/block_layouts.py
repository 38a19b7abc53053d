"""Block diagrams as lists, grids, outlines and half-written Mermaid; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from training.draw import Draw
from training.language import slot
from training.rows.block_model import POINTS, SHAPE_WORDS, Block, Edge, Layout, Space

Writer = Callable[[Draw, Layout], tuple[str, bool]]
ARROWS = {"-->": "->", "---": "--", "-.->": "-.->", "==>": "==>", "<-->": "<->", "-.-": "-.-", "===": "===", "--x": "--x", "--o": "--o"}


def _text(draw: Draw, made: Layout, item: Block | Space) -> str:
    """A block or a gap on a line or in a series."""
    if isinstance(item, Space):
        return draw.choice(["(gap)", "(empty)", "space", "(blank)", "-"]) if item.width == 1 else f"space ({item.width} columns)"
    notes = [f"id {slot(item.id)}"] if made.given else []
    if item.points:
        notes.append(f"block arrow pointing {POINTS[item.points]}")
    elif item.shape != "square" and not made.bare:
        notes.append(draw.choice(SHAPE_WORDS[item.shape]))
    if item.width > 1:
        notes.append(draw.choice([f"{item.width} columns", f"width {item.width}", f"spans {item.width}"]))
    return made.name(item) + (f" ({', '.join(notes)})" if notes else "")


def _inside(group: Any) -> str:
    notes = [f"{group.columns} column{'s' if group.columns > 1 else ''} inside"] if group.columns else []
    notes += [f"width {group.width}"] if group.width > 1 else []
    return f" ({', '.join(notes)})" if notes else ""


def bullets(draw: Draw, made: Layout) -> tuple[str, bool]:
    """One line a block; what a block holds stands below it."""
    mark = draw.choice(["- ", "* ", "• ", "+ ", ""])
    lines = []
    for item in made.items:
        if isinstance(item, Block | Space):
            lines.append(mark + _text(draw, made, item))
        else:
            lines.append(f"{mark}{made.name(item)}{_inside(item)}:")
            lines += [f"  {mark}{_text(draw, made, inner)}" for inner in item.items]
    return "\n".join([*lines, *_edges(draw, made)]), True


def numbered(draw: Draw, made: Layout) -> tuple[str, bool]:
    dot = draw.choice([".", ")"])
    lines = []
    for item in made.items:
        if isinstance(item, Block | Space):
            lines.append(_text(draw, made, item))
        else:
            lines.append(f"{made.name(item)}{_inside(item)}: {', '.join(_text(draw, made, inner) for inner in item.items)}")
    return "\n".join([*(f"{index}{dot} {line}" for index, line in enumerate(lines, 1)), *_edges(draw, made)]), True


def inline(draw: Draw, made: Layout) -> tuple[str, bool]:
    gap = draw.choice([", ", "; ", " | ", " / "])
    said = []
    for item in made.items:
        if isinstance(item, Block | Space):
            said.append(_text(draw, made, item))
        else:
            said.append(f"{made.name(item)}{_inside(item)} [{', '.join(_text(draw, made, inner) for inner in item.items)}]")
    head = draw.choice(["Blocks: ", "blocks: ", "In this order: ", "The blocks are ", "From left to right: " if not made.columns else "In order: "])
    edges = _edges(draw, made)
    if edges:
        edges = [f"{draw.choice(['Edges', 'Connections', 'Arrows and lines'])}: {'; '.join(edge.lstrip('-* ') for edge in edges[1:])}"]
    return "\n".join([head + gap.join(said), *edges]), True


def grid(draw: Draw, made: Layout) -> tuple[str, bool]:
    """The rows as lines."""
    if made.columns < 2 or made.groups:
        return bullets(draw, made)
    gap = draw.choice([" | ", "  ", ", ", " ; "]) if made.quote != "{}" else draw.choice([" | ", " ; ", ", "])
    rows: list[list[str]] = [[]]
    used = 0
    for item in made.items:
        if used + item.width > made.columns and used:
            rows.append([])
            used = 0
        rows[-1].append(_text(draw, made, item))
        used += item.width
    edge = draw.choice(["", "", "row: ", "| "])
    return "\n".join([*(edge + gap.join(row) for row in rows), *_edges(draw, made)]), True


def mermaid_words(draw: Draw, made: Layout) -> tuple[str, bool]:
    """Nearly Mermaid, in a form that mermaid does not take."""
    lines = [f"columns {made.columns}"] if made.columns else []
    for item in made.items:
        if isinstance(item, Block | Space):
            lines.append(("block " if isinstance(item, Block) else "") + _text(draw, made, item))
        else:
            lines.append(f"block {made.name(item)}{_inside(item)} {{")
            lines += [f"  {_text(draw, made, inner)}" for inner in item.items]
            lines.append("}")
    return "\n".join([*lines, *_edges(draw, made)[1:]]), True


def _edges(draw: Draw, made: Layout) -> list[str]:
    """A heading and the edges."""
    if not made.edges:
        return []
    mark = draw.choice(["- ", "* ", ""])
    form = draw.choice([": {}", " ({})", " [{}]", ' "{}"'])

    def line(edge: Edge) -> str:
        return f"{mark}{made.name(edge.left)} {ARROWS[edge.kind]} {made.name(edge.right)}" + (form.format(slot(edge.label)) if edge.label else "")

    return [draw.choice(["Edges:", "Connections:", "Arrows:", "Links:", "", "## Edges"]), *map(line, made.edges)]


LAYOUTS: list[Writer] = [bullets, bullets, numbered, inline, inline, grid, grid, mermaid_words]
