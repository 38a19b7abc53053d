"""Block diagrams: blocks in columns, gaps, block arrows, blocks of blocks and edges, as lists of facts or told.

    write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Block diagram ...', 'block\n    columns 3 ...', 'specification')
"""

from __future__ import annotations

import re

from training.draw import Draw
from training.language import sentence_case, series, slot, with_article
from training.rows import Row
from training.rows import block_phrases as say
from training.rows.block_layouts import LAYOUTS
from training.rows.block_model import POINTS, SHAPE_WORDS, Block, Edge, Group, Layout, Space, draw_layout, known_layout, number
from training.rows.block_stories import tell


def write(draw: Draw) -> Row:
    """One request for a block diagram and the diagram."""
    if draw.maybe(0.45):
        return tell(draw)
    for _ in range(50):
        row = _specified(draw)
        if len(row.request) + len(row.diagram) < 1550:
            break
    return row


def _specified(draw: Draw) -> Row:
    made = known_layout(draw) if draw.maybe(0.4) else draw_layout(draw)
    made.quote = draw.choice(['"{}"', '"{}"', "'{}'", "`{}`", "{}", "{}"])
    if any(sign in block.label for block in made.blocks for sign in "\"'`"):
        made.quote = "{}"
    if not made.bare and draw.maybe(0.15):
        _give_ids(draw, made)
    opening = sentence_case(draw.phrase(say.OPENINGS).format(topic=made.topic))
    columns = columns_said(draw, made)
    body, lines = (_sentences if draw.maybe(0.5) else draw.choice(LAYOUTS))(draw, made)
    bare = draw.choice(["Ids only, no labels.", "The blocks show their ids.", "No labels, just these ids."]) if made.bare and draw.maybe(0.4) else ""
    closing = draw.phrase(say.CLOSINGS) if draw.maybe(0.12) else ""
    if columns and not re.search(r"\W$", opening):
        opening += "."
    head = " ".join(filter(None, [opening, columns, bare]))
    return Row(("\n" if lines else " ").join(filter(None, [head, body, closing])), made.finish().diagram(), "specification")


def columns_said(draw: Draw, made: Layout) -> str:
    """How many columns there are; nothing or a word on the one row where none are set."""
    if made.columns == 1:
        return draw.phrase(say.ONE_COLUMN)
    if made.columns:
        return draw.phrase(say.COLUMNS).format(n=number(draw, made.columns))
    return draw.phrase(say.NO_COLUMNS) if draw.maybe(0.3) else ""


def _give_ids(draw: Draw, made: Layout) -> None:
    made.given = True
    letter = draw.choice("bknpx")
    for index, block in enumerate(made.blocks, 1):
        block.id = f"{letter}{index}"


def _sentences(draw: Draw, made: Layout) -> tuple[str, bool]:
    """A sentence for each block, gap and edge in the order of the diagram."""
    said: list[str] = []
    for item in made.items:
        said += _item(draw, made, item)
    if made.given:
        said += [draw.phrase(say.IDS).format(name=made.name(block), id=slot(block.id)) for block in made.blocks]
    said += [edge_said(draw, made, edge) for edge in made.edges]
    lines = draw.maybe(0.3)
    return ("\n" if lines else " ").join(text if text[0] in "\ue000\"'`" else sentence_case(text) for text in said), lines


def _item(draw: Draw, made: Layout, item: Block | Space | Group) -> list[str]:
    if isinstance(item, Space):
        return [draw.phrase(say.WIDE_GAPS).format(n=number(draw, item.width)) if item.width > 1 else draw.phrase(say.GAPS)]
    wide = [draw.phrase(say.WIDTHS).format(n=number(draw, item.width))] if item.width > 1 else []
    if isinstance(item, Group):
        return [*_group(draw, made, item), *wide]
    if item.points:
        return [draw.phrase(say.ARROWS).format(label=made.name(item) if made.quote != "{}" else f'"{slot(item.label)}"', way=POINTS[item.points]), *wide]  # noqa: E501
    if item.shape != "square" and not made.bare:
        shape = draw.choice(SHAPE_WORDS[item.shape])
        return [draw.phrase(say.SHAPED).format(name=made.name(item), shape=shape, a_shape=with_article(shape)), *wide]
    return [draw.phrase(say.BLOCKS).format(name=made.name(item)), *wide]


def _group(draw: Draw, made: Layout, group: Group) -> list[str]:
    """What a block holds; blocks in it with a shape of their own get a sentence after it."""
    parts = []
    for item in group.items:
        if isinstance(item, Space):
            parts.append("a gap")
        elif item.points:
            parts.append(f"a block arrow {made.name(item)} pointing {POINTS[item.points]}")
        elif item.shape != "square":
            parts.append(f"{made.name(item)} ({draw.choice(SHAPE_WORDS[item.shape])})")
        else:
            parts.append(made.name(item))
    one = len(parts) == 1
    said = [draw.phrase(say.GROUPS).format(name=made.name(group), parts=series(parts), are="is" if one else "are", s="s" if one else "")]
    if group.columns == 1:
        said.append(draw.phrase(say.INNER_STACK))
    elif group.columns:
        said.append(draw.phrase(say.INNER_COLUMNS).format(n=number(draw, group.columns)))
    return said


def edge_said(draw: Draw, made: Layout, edge: Edge) -> str:
    label = ""
    if edge.label:
        label = draw.phrase(say.LABELS).format(label=slot(edge.label) if '"' in edge.label or (made.quote == "{}" and draw.maybe(0.5)) else f'"{slot(edge.label)}"')  # noqa: E501
    return draw.phrase(say.EDGES[edge.kind]).format(a=made.name(edge.left), b=made.name(edge.right), label=label)
