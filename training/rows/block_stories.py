"""Block diagrams that are told: row after row, or what is in which block, and then what leads where."""

from __future__ import annotations

import re

from training.draw import Draw
from training.language import sentence_case, series, slot, with_article
from training.rows import Row
from training.rows import block_phrases as say
from training.rows.block_model import SHAPE_WORDS, Block, Edge, Group, Layout, allowed, draw_edges, draw_layout, group_name, known_layout


def tell(draw: Draw) -> Row:
    """A story and its diagram."""
    for _ in range(50):
        row = _told(draw)
        if len(row.request) + len(row.diagram) < 1550:
            break
    return row


def _told(draw: Draw) -> Row:
    made, blocks = _source(draw)
    kind = draw.integer(0, 9)
    if kind < 5:
        said = _rows(draw, made, blocks)
    elif kind < 8:
        said = _groups(draw, made, blocks)
    else:
        said = _line(draw, made, blocks)
    kept = {id(block) for block in made.blocks}
    made.edges = [edge for edge in made.edges if id(edge.left) in kept and id(edge.right) in kept]
    if not made.edges:
        made.edges = draw_edges(draw, made.blocks)
    said += _edges(draw, made)
    if draw.maybe(0.25):
        said.append(draw.phrase(say.ASIDES))
    opening, request = draw.phrase(say.STORY_OPENINGS).format(topic=made.topic), draw.phrase(say.STORY_REQUESTS)
    told = [opening, *said, request] if draw.maybe(0.75) else [request, opening, *said]
    return Row(" ".join(told), made.finish().diagram(), "narrative")


def _source(draw: Draw) -> tuple[Layout, list[Block]]:
    """A layout without its arrangement, and its blocks."""
    made = known_layout(draw) if draw.maybe(0.6) else draw_layout(draw)
    while made.bare:
        made = draw_layout(draw)
    blocks = [block for block in made.blocks if not block.points][:10]
    for block in blocks:
        block.width = 1
        block.shape = block.shape if block.shape == "cylinder" or draw.maybe(0.2) else "square"
    return made, blocks


def _mention(draw: Draw, block: Block) -> str:
    """A label within a sentence, with its shape where it has one."""
    name = slot(block.label) if re.fullmatch(r"[A-Z][\w-]*( [\w-]+){0,2}", block.label) else f'"{slot(block.label)}"'
    if block.shape == "square":
        return name
    shape = with_article(draw.choice(SHAPE_WORDS[block.shape]))
    return draw.choice([f"{name} ({shape})", f"{name}, drawn as {shape},"]) if draw.maybe(0.3) else f"{name} ({shape})"


def _format(draw: Draw, options: list[str], blocks: list[Block], **more: str) -> str:
    one = len(blocks) == 1
    parts = series([_mention(draw, block) for block in blocks])
    told = draw.phrase(options).format(parts=parts, are="is" if one else "are", s="s" if one else "", **more)
    return sentence_case(re.sub(r",(?=[,.;:])", "", told))


def _rows(draw: Draw, made: Layout, blocks: list[Block]) -> list[str]:
    """Rows of as many blocks each; a block alone in its row is as wide as the grid."""
    made.columns = columns = draw.choice([2, 2, 3, 3, 3, 4]) if len(blocks) > 3 else min(2, len(blocks))
    said: list[str] = []
    rest = list(blocks)
    made.items = []
    while rest:
        if said and (len(rest) < columns or draw.maybe(0.2)):
            block = rest.pop(0)
            block.width = columns
            name = re.sub(r",$", "", _mention(draw, block))
            told = draw.phrase(say.FULL_ROWS).format(name=name, n=columns if columns > 4 else ["", "", "two", "three", "four"][columns])
            said.append(sentence_case(told))
            made.items.append(block)
            continue
        row, rest = rest[:columns], rest[columns:]
        said.append(_format(draw, say.NEXT_ROWS if said else say.FIRST_ROWS, row))
        made.items += row
    return said


def _groups(draw: Draw, made: Layout, blocks: list[Block]) -> list[str]:
    """Big blocks with others in them, side by side or stacked."""
    held = {id(item) for group in made.groups for item in group.items}
    groups = made.groups
    if sum(id(block) in held for block in blocks) < 2:
        names: set[str] = set()
        size = draw.choice([2, 2, 3])
        groups = [Group(group_name(draw, names), blocks[start : start + size]) for start in range(0, len(blocks), size)]
    kept = {id(block) for block in blocks}
    for group in groups:
        group.width, group.items = 1, [item for item in group.items if id(item) in kept]
    made.items = [group for group in groups if group.items]
    made.columns = draw.choice([0, 0, 1])
    inner = draw.choice([0, 1])
    said = []
    for group in made.items:
        group.columns = inner
        name = slot(group.name)
        said.append(_format(draw, say.STORY_GROUPS, [item for item in group.items if isinstance(item, Block)], name=name))
    if inner:
        said.append(draw.choice(["Within each of them, the parts stand one below the other.", "What is inside is stacked.",
        "Stack what is in them.", "Inside each, a single column.",
        "Their parts stand one below the other.", "In each of them the parts are stacked.", "One column inside each of them.",
        "What they hold goes from top to bottom."]))
    if made.columns:
        said.append(draw.choice(say.GROUPS_STACKED))
    elif draw.maybe(0.5):
        said.append(draw.choice(say.GROUPS_ASIDE))
    return said


def _line(draw: Draw, made: Layout, blocks: list[Block]) -> list[str]:
    """All blocks in one row or one column."""
    made.items = list(blocks)
    made.columns = draw.choice([0, 0, 1])
    stacked = ["From top to bottom there {are} {parts}.", "It is a stack of {parts}.", "One below the other we have {parts}.",
    "Stacked up, from the top: {parts}.", "At the top begins a column with {parts}.", "A tower of {parts}, first one on top.",
               "Going down, one meets {parts}.", "{parts} {are} stacked in this order.",
    "The topmost comes first: {parts}, one under another.", "Stack {parts}, please.", "A single column holds {parts}.",
    "We pile up {parts} in this order, the first on top.", "Each below the one before: {parts}.", "Top down: {parts}.",
    "{parts} make{s} up one column.", "Under one another you see {parts}.", "Read from the top it is {parts}.",
    "Put {parts} in a column.", "It is built like a tower, from the top: {parts}.", "Vertically we find {parts}.",
    "It begins on top and goes down: {parts}.", "{parts} {are} in a column, each under the one before.",
    "From the top downwards {are} {parts}.", "There is just one column, with {parts}.", "The stack, seen from above, is {parts}."]  # fmt: skip
    aside = ["From left to right there {are} {parts}.", "It is a row of {parts}.", "Side by side we have {parts}.", "In one line: {parts}.",
    "Next to each other stand{s} {parts}.", "Going from left to right, one meets {parts}.", "A single row holds {parts}.",
             "{parts} {are} side by side in this order.",
    "Leftmost first: {parts}, one beside the other.", "Line up {parts}, please.", "{parts} make{s} up one row.",
    "In a row from the left: {parts}.", "Each to the right of the one before: {parts}.", "There is just one row, with {parts}.",
    "Beside one another you see {parts}.", "Read from the left it is {parts}.", "Put {parts} in a row.",
    "They stand in a line: {parts}.", "Horizontally we find {parts}.", "It begins on the left and goes right: {parts}.",
    "{parts} {are} in a row, each beside the one before.", "From the left {are} {parts}.",
    "All on one level: {parts}.", "Everything is in one row, namely {parts}.", "Left to right: {parts}."]  # fmt: skip
    return [_format(draw, stacked if made.columns else aside, blocks)]


def _edges(draw: Draw, made: Layout) -> list[str]:
    said = []
    for edge in made.edges:
        said.append(_edge(draw, edge))
    return said


def _edge(draw: Draw, edge: Edge) -> str:
    label = ""
    if edge.label and allowed(edge.label):
        label = draw.phrase(say.LABELS).format(label=f'"{slot(edge.label)}"')
    names = [slot(end.label) if re.fullmatch(r"[A-Z][\w-]*( [\w-]+){0,2}", end.label) else f'"{slot(end.label)}"' for end in (edge.left, edge.right)]
    options = [option for option in say.EDGES[edge.kind] if not re.search(r"--|->|==|-\.", option)]
    return sentence_case(draw.phrase(options).format(a=names[0], b=names[1], label=label))
