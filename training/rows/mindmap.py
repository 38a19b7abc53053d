"""Mind maps: one idea and what branches off it, asked for as an outline in many layouts, in sentences, or told as a story.

    write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Mind map of ...', 'mindmap\n    ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import series, slot
from training.rows import Row
from training.rows import mindmap_phrases as phrases
from training.rows.mindmap_layouts import OUTLINES, by_parent, edge_table, edges, indented, levels, parents
from training.rows.mindmap_model import QUOTES, Item, draw_tree, from_knowledge, mindmap, small
from training.rows.mindmap_stories import shape_of_root, shape_words, tell
from training.rows.text import FIXED_QUOTES, capital, flow, quoted, sentence

SYNTAX = {"square": "[{}]", "rounded": "({})", "circle": "(({}))", "cloud": "){}(", "bang": ")){}((", "hexagon": "{{{{{}}}}}"}
NEEDS_ROOT = (edges, edge_table)


def write(draw: Draw) -> Row:
    """One request for a mind map and the map."""
    if draw.maybe(0.45):
        return tell(draw)
    root = from_knowledge(draw) if draw.maybe(0.5) else draw_tree(draw)
    quote = draw.choice(QUOTES)
    wishes = _looks(draw, root, quote)
    request = _in_sentences(draw, root, quote, wishes) if draw.maybe(0.25) else _outline(draw, root, quote, wishes)
    return Row(request, mindmap(root), "specification")


def _outline(draw: Draw, root: Item, quote: str, wishes: list[str]) -> str:
    """The request: an opening with the root or before it, the outline, and wishes for shapes and icons."""
    layout = draw.choice(OUTLINES)
    if draw.maybe(0.05):
        layout, quote = _as_mermaid, "{}"
    if draw.maybe(0.45) and layout is not _as_mermaid and layout not in NEEDS_ROOT:
        opening, items = draw.phrase(phrases.TOPIC_OPENINGS).format(root=_topic(draw, root)), root.children
    else:
        bare = draw.maybe(0.04)
        opening, items = "" if bare else draw.phrase(phrases.OPENINGS), [root]
    body = layout(draw, items, quote)
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    gap = draw.choice(["\n", "\n", "\n\n"])
    place = draw.integer(0, 9)
    if place == 0:
        return gap.join(filter(None, [body, flow([opening, *wishes, closing])]))
    if place < 5:
        return gap.join(filter(None, [flow([opening, *wishes]), body, closing]))
    return gap.join(filter(None, [opening, body, flow([*wishes, closing])]))


def _topic(draw: Draw, root: Item) -> str:
    """The root within a sentence: in quotes as it stands, or plain, its first letter then large in the diagram."""
    if draw.maybe(0.45):
        return quoted(root.text, draw.choice(FIXED_QUOTES))
    topic = small(root.text) if draw.maybe(0.6) else root.text
    root.text = capital(topic)
    return slot(topic)


def _in_sentences(draw: Draw, root: Item, quote: str, wishes: list[str]) -> str:
    """One sentence for every idea that has others below it."""
    if draw.maybe(0.5):
        head = [draw.phrase(phrases.TOPIC_OPENINGS).format(root=quoted(root.text, quote if quote != "{}" else '"{}"'))]
    else:
        head = [draw.phrase(PLAIN_OPENINGS), draw.phrase(phrases.ROOTS).format(root=root.spoken(quote))]
    same = draw.phrase(phrases.BELOW) if draw.maybe(0.25) else ""
    told = []
    for item in parents([root]):
        children = [child.spoken(quote) for child in item.children]
        listed = "; ".join(children) if any("," in child for child in children) else series(children, oxford=draw.maybe(0.3))
        told.append(sentence((same or draw.phrase(phrases.BELOW)).format(parent=item.name(quote if quote != "{}" else '"{}"') if item is root
                                                                        else _head(item, quote), children=listed).rstrip(".")))
    return flow([*head, *told, *wishes])


def _head(item: Item, quote: str) -> str:
    """The item without what is told about it."""
    return Item(item.text, said=item.said).spoken(quote)


def _looks(draw: Draw, root: Item, quote: str) -> list[str]:
    """Wishes for shapes and icons; most maps have none."""
    said = []
    kind = draw.integer(0, 29)
    below = [item for item in root.walk() if item is not root]
    if kind < 3:
        said.append(shape_of_root(draw, root))
    if kind in (2, 3, 4):
        said.append(_group_shape(draw, root.children, phrases.SHAPE_OF_BRANCHES))
    if kind in (4, 5) and any(item.children for item in root.children):
        said.append(_group_shape(draw, [item for item in below if not item.children and item not in root.children], phrases.SHAPE_OF_LEAVES)
                    if all(item.children for item in root.children) else shape_of_root(draw, root))
    if kind == 6:
        said.append(_group_shape(draw, list(root.walk()), phrases.SHAPE_OF_ALL))
    if kind in (7, 8):
        for item in draw.sample(list(root.walk()), draw.integer(1, 3)):
            item.shape = draw.choice(list(phrases.SHAPE_WORDS))
            said.append(draw.phrase(phrases.SHAPE_OF_ONE).format(name=_head(item, quote), **shape_words(draw, item.shape)))
    if kind == 9:
        _marked(draw, list(root.walk()))
    if draw.maybe(0.1):
        for item in draw.sample(list(root.walk()), draw.integer(1, 3)):
            item.icon = draw.choice(phrases.ICONS)
            said.append(draw.phrase(phrases.ICON_OF).format(name=_head(item, quote), icon=slot(item.icon)))
    return [text if text.startswith("\ue000") else capital(text) for text in said]


def _group_shape(draw: Draw, items: list[Item], options: list[str]) -> str:
    shape = draw.choice(list(phrases.SHAPE_WORDS))
    for item in items:
        item.shape = shape
    return draw.phrase(options).format(**shape_words(draw, shape))


def _marked(draw: Draw, items: list[Item]) -> None:
    """Shapes in brackets behind some names: 'Sales (cloud)'."""
    form = draw.choice([" ({})", " [{}]", " - {}", ", {}", " <{}>"])
    for item in draw.sample(items[1:], draw.integer(1, 4)):
        item.shape = draw.choice(list(phrases.SHAPE_WORDS))
        item.tail = form.format(phrases.SHAPE_WORDS[item.shape][0])


def _as_mermaid(draw: Draw, items: list[Item], quote: str) -> str:
    """The map as people type it from memory, with Mermaid's brackets for shapes."""
    for item in items[0].walk():
        item.tail = ""
    if any(sign in item.text for _, item in levels(items) for sign in "()[]{}\"") or any(item.icon for _, item in levels(items)):
        return by_parent(draw, items, quote)
    if draw.maybe(0.6):
        for _, item in levels(items):
            if item.shape:
                item.said = SYNTAX[item.shape].format(item.text)
        if not items[0].shape and draw.maybe(0.7):
            items[0].shape = draw.choice(["circle", "circle", "square", "rounded"])
            items[0].said = SYNTAX[items[0].shape].format(items[0].text)
    return draw.choice(["mindmap\n", "", "mindmap:\n"]) + indented(draw, items, quote)


PLAIN_OPENINGS = [
    "Draw a mind map.", "A mindmap please.", "I need a mind map.", "Please make a mind map for me.", "mind map", "Create a mindmap.",
    "Could you draw a mind map?", "Let's do a mind map.", "Make me a mindmap like this.", "One mind map, please.",
    "I want a mind map drawn.", "Build a mind map as I describe it.", "Mind map:", "We need a mind map.", "Sketch a mindmap.",
    "Give me a mind map.",
    "A mind map is what I'm after.", "Do me a mind map.", "Time for a mind map.", "I'd be glad of a mind map.",
    "Let me describe a mind map to you.", "Would you make a mindmap for me?", "Turn what I say into a mind map.", "mindmap please, details below",
    "New mind map.",
]
