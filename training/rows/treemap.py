"""Treemaps: a title or none, sections and their parts with values, asked for as data in many layouts or told as a story.

    write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Treemap of ...', 'treemap-beta\n    ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import series, slot
from training.rows import Row
from training.rows import treemap_phrases as phrases
from training.rows.mindmap_layouts import (
    Layout,
    brackets,
    bullets,
    by_parent,
    drawn,
    headings,
    indented,
    json_like,
    lettered,
    levels,
    numbered,
    parents,
    paths,
    starred,
    yaml_like,
)
from training.rows.mindmap_model import QUOTES, Item, small
from training.rows.mindmap_stories import NTH, NUMBERS
from training.rows.text import FIXED_QUOTES, capital, flow, quoted, sentence
from training.rows.treemap_model import Treemap, draw_treemap

TAILS = [": {}", ": {}", ": {}", " - {}", " ({})", " = {}", " {}", ", {}", " -> {}", " [{}]", " | {}"]


def write(draw: Draw) -> Row:
    """One request for a treemap and the map."""
    made = draw_treemap(draw)
    if draw.maybe(0.43):
        return Row(_tell(draw, made), made.diagram(), "narrative")
    opening, after = _title(draw, made)
    if draw.maybe(0.27):
        request = _in_sentences(draw, made, opening, after)
    else:
        request = _laid_out(draw, made, opening, after)
    return Row(request, made.diagram(), "specification")


def _title(draw: Draw, made: Treemap) -> tuple[str, list[str]]:
    """The opening, and a sentence for the title if it is not in the opening; four of ten have no title."""
    kind = draw.integer(0, 9)
    if kind < 4:
        made.title = ""
        return draw.phrase(phrases.OPENINGS), []
    if kind < 7:
        return draw.phrase(phrases.TOPIC_OPENINGS).format(topic=_topic(draw, made)), []
    title = quoted(made.title, draw.choice(FIXED_QUOTES))
    if kind < 9:
        return draw.phrase(phrases.TITLED_OPENINGS).format(title=title), []
    return draw.phrase(phrases.OPENINGS), [draw.phrase(phrases.TITLE_SENTENCES).format(title=title)]


def _topic(draw: Draw, made: Treemap) -> str:
    """The title within a sentence; the title itself then begins with a large letter."""
    topic = small(made.title) if draw.maybe(0.7) else made.title
    made.title = capital(topic)
    return slot(topic)


def _laid_out(draw: Draw, made: Treemap, opening: str, after: list[str]) -> str:
    layout = draw.choice(LAYOUTS)
    quote = draw.choice(QUOTES)
    if layout is as_mermaid:
        quote = '"{}"'
    tail = draw.choice(OWN_TAILS.get(layout, TAILS))
    for item in made.leaves():
        said = item.value if layout in (as_mermaid, csv) else made.value(item)
        item.tail = tail.format(said if layout is not brackets else said.replace(",", ""))
    body = layout(draw, made.items, quote)
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    gap = draw.choice(["\n", "\n", "\n\n"])
    if draw.maybe(0.1):
        return gap.join(filter(None, [body, flow([opening, *after, closing])]))
    if draw.maybe(0.4):
        return gap.join(filter(None, [flow([opening, *after]), body, closing]))
    return gap.join(filter(None, [opening, body, flow([*after, closing])]))


def as_mermaid(draw: Draw, items: list[Item], quote: str) -> str:
    """As people type it who know Mermaid."""
    if any('"' in item.text for _, item in levels(items)):
        quote = "{}"
    return draw.choice(["", "treemap-beta\n", "treemap\n"]) + indented(draw, items, quote)


def csv(draw: Draw, items: list[Item], quote: str) -> str:
    """section,part,value: on two levels only."""
    texts = [item.text for _, item in levels(items)]
    if any("," in text or '"' in text for text in texts) or any(not top.children or any(item.children for item in top.children) for top in items):
        for _, item in levels(items):
            item.tail = item.tail.replace(",", ": ")
        return indented(draw, items, quote)
    head = draw.choice(["", "section,part,value\n", "group,item,size\n", "category,name,amount\n"])
    return head + "\n".join(f"{top.name()},{item.line()}" for top in items for item in top.children)


def table(draw: Draw, items: list[Item], quote: str) -> str:
    """A column for each level and one for the value."""
    rows: list[list[str]] = []

    def add(item: Item, before: list[str]) -> None:
        if not item.children:
            rows.append([*before, item.name(quote), item.value])
        for child in item.children:
            add(child, [*before, item.name(quote)])

    for item in items:
        add(item, [])
    width = max(map(len, rows)) - 1
    names = [["section", "part", "detail", "item", "sub-item"], [f"Level {i}" for i in range(1, 6)],
             ["Group", "Subgroup", "Part", "Piece", "Bit"]]
    head = [*draw.choice(names)[:width], draw.choice(["value", "Size", "amount", "Area"])]
    lines = ["| " + " | ".join([*row[:-1], *[""] * (width + 1 - len(row)), row[-1]]) + " |" for row in [head, *rows]]
    return "\n".join([lines[0], "|" + "---|" * (width + 1), *lines[1:]])


def _in_sentences(draw: Draw, made: Treemap, opening: str, after: list[str]) -> str:
    """One sentence for each section, those at the top first."""
    quote = draw.choice(QUOTES)
    same = draw.phrase(phrases.SECTIONS) if draw.maybe(0.25) else ""
    part = draw.phrase(phrases.PARTS)
    told = []
    if len(made.items) > 1 and not all(item.children for item in made.items):
        told.append(draw.phrase(phrases.TOP_PARTS).format(children=_parts(draw, made, made.items, quote, part)))
    for item in parents(made.items):
        said = (same or draw.phrase(phrases.SECTIONS)).format(parent=item.spoken(quote), children=_parts(draw, made, item.children, quote, part))
        told.append(said if said[0] in "\ue000\"'`" else capital(said))
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.1) else ""
    return flow([opening, *told, *map(capital, after), closing])


def _parts(draw: Draw, made: Treemap, items: list[Item], quote: str, part: str) -> str:
    """'Rent at 20, Salaries at 30 and Travel'; a section stands by its name alone."""
    texts = [part.format(label=item.spoken(quote), value=made.value(item)) if not item.children else item.spoken(quote) for item in items]
    if any(", " in text for text in texts):
        return "; ".join(texts)
    return series(texts, oxford=draw.maybe(0.3))


def _tell(draw: Draw, made: Treemap) -> str:
    """A story of sections and what is in them; names are the story's words with a large first letter."""
    if draw.maybe(0.7):
        for item in (item for top in made.items for item in top.walk()):
            item.text = small(item.text)
    if draw.maybe(0.6):
        opening = draw.phrase(phrases.STORY_TOPICS).format(topic=_topic(draw, made))
    else:
        made.title, opening = "", draw.phrase(phrases.STORY_PLAIN)
    grouped = all(item.children for item in made.items) and 1 < len(made.items) < 7
    facts = _counted(draw, made) if grouped and draw.maybe(0.4) else _straight(draw, made)
    if draw.maybe(0.3):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(phrases.ASIDES).format(n=draw.integer(2, 12)))
    request = draw.phrase(phrases.STORY_REQUESTS)
    told = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    if draw.maybe(0.1):
        told.append(draw.phrase(phrases.CLOSINGS))
    for item in (item for top in made.items for item in top.walk()):
        item.text = capital(item.text)
    return flow(told)


def _straight(draw: Draw, made: Treemap) -> list[str]:
    """Section by section, with what is below a part right after it; loose parts where they stand."""
    told: list[str] = []
    form = draw.choice(STORY_FORMS)

    def add(item: Item) -> None:
        told.append(sentence(draw.phrase(phrases.STORY_SECTIONS).format(parent=slot(item.text), children=_told(draw, made, item.children, form))))
        for child in item.children:
            if child.children:
                add(child)

    loose: list[Item] = []
    for item in [*made.items, None]:
        if item is not None and not item.children:
            loose.append(item)
            continue
        if loose:
            options = phrases.STORY_LOOSE if any(top.children for top in made.items) else phrases.STORY_FLAT
            told.append(sentence(draw.phrase(options).format(children=_told(draw, made, loose, form))))
            loose = []
        if item is not None:
            add(item)
    return told


def _counted(draw: Draw, made: Treemap) -> list[str]:
    """The sections in one sentence, then each by its number."""
    form = draw.choice(STORY_FORMS)
    groups = series([slot(item.text) for item in made.items])
    told = [draw.phrase(phrases.COUNTED).format(count=NUMBERS[len(made.items)], groups=groups)]
    for i, top in enumerate(made.items):
        nth = "last" if i == len(made.items) - 1 and draw.maybe(0.4) else NTH[i]
        told.append(sentence(draw.phrase(phrases.ORDINALS).format(nth=nth, children=_told(draw, made, top.children, form))))
        for item in parents(top.children):
            children = _told(draw, made, item.children, form)
            told.append(sentence(draw.phrase(phrases.STORY_SECTIONS).format(parent=slot(item.text), children=children)))
    return [capital(text) if text[0] != "\ue000" else text for text in told]


def _told(draw: Draw, made: Treemap, items: list[Item], form: str) -> str:
    texts = [form.format(label=slot(item.text), value=made.value(item)) if not item.children else slot(item.text) for item in items]
    return series(texts, oxford=draw.maybe(0.25))


STORY_FORMS = [
    "{label} with {value}", "{label} at {value}", "{label} ({value})", "{value} for {label}", "{value} of {label}",
    "{label}, that is {value}", "{value} in {label}",
]
LAYOUTS: list[Layout] = [
    bullets, bullets, bullets, indented, indented, indented, numbered, lettered, headings, starred, drawn, yaml_like, yaml_like, json_like, json_like,
    by_parent, by_parent, paths, paths, brackets, brackets, table, table, csv, csv, as_mermaid,
]
# How a value follows a name, where not as in TAILS.
OWN_TAILS: dict[Layout, list[str]] = {
    by_parent: [" {}", " ({})", " = {}", " [{}]"],
    brackets: [" {}", ": {}", " = {}"],
    yaml_like: [": {}"],
    as_mermaid: [": {}"],
    paths: [": {}", " = {}", " ({})", " {}"],
    csv: [",{}"],
}
