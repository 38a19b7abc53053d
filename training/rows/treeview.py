"""Tree views: folders and files, or an outline, asked for as listings in many layouts, in sentences, or told as a story.

    write(Draw(random.Random(1), "train", load_knowledge()))   # Row('File tree of ...', 'treeView-beta\n    ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import series, slot
from training.rows import Row
from training.rows import treeview_phrases as phrases
from training.rows.mindmap_layouts import (
    Layout,
    brackets,
    bullets,
    by_parent,
    drawn,
    edge_table,
    headings,
    indented,
    json_like,
    levels,
    numbered,
    parents,
    paths,
    yaml_like,
)
from training.rows.mindmap_model import QUOTES, Item, draw_tree, from_knowledge
from training.rows.text import FIXED_QUOTES, capital, flow, quoted, sentence
from training.rows.treeview_model import ICONS, draw_files, draw_note, draw_notes, treeview

NOTE_FORMS = ["  # {}", "  # {}", " - {}", " ({})", ": {}", " // {}", " <- {}", " -- {}", " ## {}", " – {}"]


def write(draw: Draw) -> Row:
    """One request for a tree view and the tree."""
    files = draw.maybe(0.72)
    told = draw.maybe(0.42)
    repeated = files and not told and draw.maybe(0.15)
    if files:
        items = draw_files(draw, repeated)
    else:
        items = [from_knowledge(draw) if draw.maybe(0.6) else draw_tree(draw)]
        if draw.maybe(0.25) and len(items[0].children) > 1:
            items = items[0].children
    if told:
        return Row(_tell(draw, items, files), treeview(items), "narrative")
    if draw.maybe(0.3):
        draw_notes(draw, items, draw.choice([0.15, 0.3, 0.6]))
    request = _in_sentences(draw, items, files) if not repeated and draw.maybe(0.25) else _listing(draw, items, files, repeated)
    return Row(request, treeview(items), "specification")


def _listing(draw: Draw, items: list[Item], files: bool, repeated: bool) -> str:
    """The request: an opening with the top folder or before it, the listing, and wishes, but for none where names come up twice."""
    quote = draw.choice(QUOTES)
    wishes = [] if repeated else _icons(draw, items, quote, 0.1)
    layout = draw.choice(FILE_LAYOUTS if files else OUTLINE_LAYOUTS)
    separate = layout in (by_parent, edge_table, json_like, brackets, path_list, shell)
    for item in (item for top in items for item in top.walk() if item.note and separate):
        if repeated:
            item.note = ""
        else:
            wishes.append(draw.phrase(phrases.NOTE_OF).format(name=item.name(quote), note=quoted(item.note, '"{}"')))
    if not separate:
        form = draw.choice(NOTE_FORMS)
        for item in (item for top in items for item in top.walk() if item.note):
            item.tail = form.format(slot(item.note))
    _bare_folders(draw, items, layout)
    rooted = len(items) == 1 and bool(items[0].children) and draw.maybe(0.45) and not items[0].note
    if rooted and layout not in (edge_table, shell):
        topic = quoted(items[0].said or items[0].text, draw.choice([*FIXED_QUOTES, "{}"]))
        opening = draw.phrase(phrases.FOLDER_OPENINGS if files else phrases.ROOTED_OUTLINE_OPENINGS).format(root=topic)
        body = layout(draw, items[0].children, quote)
    else:
        opening = draw.phrase(phrases.FILE_OPENINGS if files else phrases.OUTLINE_OPENINGS)
        body = layout(draw, items, quote)
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    gap = draw.choice(["\n", "\n", "\n\n"])
    if draw.maybe(0.12):
        return gap.join(filter(None, [body, flow([opening, *wishes, closing])]))
    if draw.maybe(0.3):
        return gap.join(filter(None, [flow([opening, *wishes]), body, closing]))
    return gap.join(filter(None, [opening, body, flow([*wishes, closing])]))


def _bare_folders(draw: Draw, items: list[Item], layout: Layout) -> None:
    """In some listings the folders stand without a slash, where what is in them shows that they are folders."""
    if layout is path_list or draw.maybe(0.5):
        return
    for item in (item for top in items for item in top.walk() if item.children and item.text.endswith("/")):
        item.said = item.text.removesuffix("/")


def _icons(draw: Draw, items: list[Item], quote: str, probability: float) -> list[str]:
    """Icons for one to three entries, or for none."""
    if not draw.maybe(probability):
        return []
    said = []
    for item in draw.sample([item for top in items for item in top.walk()], draw.integer(1, 3)):
        item.icon = draw.choice(ICONS)
        if item.icon == "folder" and not item.children:
            item.icon = "file"
        text = draw.phrase(phrases.ICON_OF).format(name=item.name(quote), icon=slot(item.icon))
        said.append(text if text.startswith("\ue000") else capital(text))
    return said


def _in_sentences(draw: Draw, items: list[Item], files: bool) -> str:
    """One sentence for each folder, then descriptions and icons."""
    quote = draw.choice(QUOTES)
    wishes = _icons(draw, items, quote, 0.12)
    _bare_folders(draw, items, bullets)
    for item in (item for top in items for item in top.walk() if item.note):
        wishes.append(draw.phrase(phrases.NOTE_OF).format(name=item.spoken(quote), note=quoted(item.note, '"{}"')))
    same = draw.phrase(phrases.CONTAINS if files else phrases.BELOW) if draw.maybe(0.25) else ""
    return flow([*_head(draw, items, files, quote), *_contents(draw, items, files, quote, same), *map(_capital, wishes),
                   *_empty(draw, items, quote)])


def _capital(text: str) -> str:
    return text if text[0] in "\ue000\"'`" else capital(text)


def _head(draw: Draw, items: list[Item], files: bool, quote: str) -> list[str]:
    """The opening, with the entries of the top level where there are several."""
    if len(items) == 1 and items[0].children:
        options = phrases.FOLDER_OPENINGS if files else phrases.ROOTED_OUTLINE_OPENINGS
        return [draw.phrase(options).format(root=items[0].spoken(quote if quote != "{}" else '"{}"')).rstrip(":")]
    opening = draw.phrase(phrases.FILE_OPENINGS if files else phrases.OUTLINE_OPENINGS)
    return [opening, sentence(draw.phrase(phrases.TOP).format(children=_named(draw, items, quote)).rstrip("."))]


def _named(draw: Draw, items: list[Item], quote: str) -> str:
    names = [item.spoken(quote) for item in items]
    return "; ".join(names) if any("," in name for name in names) else series(names, oxford=draw.maybe(0.3))


def _contents(draw: Draw, items: list[Item], files: bool, quote: str, same: str) -> list[str]:
    options = phrases.CONTAINS if files else phrases.BELOW
    said = [(same or draw.phrase(options)).format(parent=item.spoken(quote), children=_named(draw, item.children, quote)) for item in parents(items)]
    return [_capital(text) for text in said]


def _empty(draw: Draw, items: list[Item], quote: str) -> list[str]:
    """Folders with nothing in them; the slash alone says it now and then."""
    return [_capital(draw.phrase(phrases.EMPTY).format(folder=item.spoken(quote))) for top in items for item in top.walk()
            if item.text.endswith("/") and not item.children and draw.maybe(0.6)]


def _tell(draw: Draw, items: list[Item], files: bool) -> str:
    """A story of where things are."""
    quote = draw.choice(["{}", "{}", "{}", '"{}"', "`{}`"]) if files else draw.choice(["{}", "{}", '"{}"'])
    _bare_folders(draw, items, bullets)
    told = [draw.phrase(phrases.STORY_TOPICS)] if files else []
    rest, remarks = items, []
    if len(items) == 1 and items[0].children:
        told.append(draw.phrase(phrases.STORY_FOLDERS if files else phrases.STORY_OUTLINES).format(root=items[0].spoken(quote)))
        rest = items[0].children
    if draw.maybe(0.25) and files:
        for item in (item for top in items for item in top.walk() if draw.maybe(0.35) and top is not item):
            item.note = draw_note(draw)
            if draw.maybe(0.5):
                item.tail = f" ({slot(item.note)})"
            else:
                remarks.append(draw.phrase(phrases.NOTE_OF).format(name=item.spoken(quote), note=quoted(item.note, '"{}"')))
    top = phrases.STORY_TOP if files or rest is not items else phrases.TOP
    told.append(draw.phrase(top).format(children=_named(draw, rest, quote)))
    told += _story_contents(draw, rest, files, quote)
    told += remarks + _empty(draw, items, quote)
    if draw.maybe(0.3):
        told.insert(draw.integer(1, len(told)), draw.phrase(phrases.ASIDES).format(n=draw.integer(3, 90)))
    request = draw.phrase(phrases.STORY_REQUESTS)
    told = [request, *told] if draw.maybe(0.25) else [*told, request]
    told += _icons(draw, items, quote, 0.06)
    return flow([_capital(text) for text in told])


def _story_contents(draw: Draw, items: list[Item], files: bool, quote: str) -> list[str]:
    """A sentence for each folder; its own description was told where it was named first."""
    told = []
    for item in parents(items):
        tail, item.tail = item.tail, ""
        text = draw.phrase(phrases.STORY_IN if files else phrases.STORY_BELOW)
        told.append(text.format(parent=item.spoken(quote), children=_named(draw, item.children, quote)))
        item.tail = tail if not item.children else ""
    return told


def path_list(draw: Draw, items: list[Item], quote: str) -> str:
    """Full paths, one a line: of all files, or of every entry as `find` lists them."""
    start = draw.choice(["", "", "./", "/"])
    full = draw.maybe(0.3)
    lines: list[str] = []

    def add(item: Item, before: str) -> None:
        if full or not item.children:
            lines.append(start + slot(before + item.text))
        for child in item.children:
            add(child, before + item.text)

    if not all(item.text.endswith("/") for item in parents(items)):
        return paths(draw, items, quote)
    for item in items:
        add(item, "")
    return draw.choice(["\n", "\n", "\n", ", "]).join(lines)


def shell(draw: Draw, items: list[Item], quote: str) -> str:
    """mkdir and touch, or what `ls -R` prints."""
    if draw.maybe(0.5):
        lines, work = [], [("", items)]
        while work:
            path, below = work.pop(0)
            lines.append(f"{slot(path.rstrip('/')) if path else '.'}:\n" + "  ".join(slot(item.text) for item in below) + "\n")
            work += [(path + item.text, item.children) for item in below if item.children]
        return "\n".join(lines).strip()
    lines = []

    def add(item: Item, before: str) -> None:
        path = before + item.text
        sign = "mkdir" if item.text.endswith("/") else "touch"
        lines.append(f"{sign} {slot(path.rstrip('/'))}" if " " not in path else f"{sign} '{slot(path.rstrip('/'))}'")
        for child in item.children:
            add(child, path)

    for item in items:
        add(item, "")
    return "\n".join(lines)


def tabbed(draw: Draw, items: list[Item], quote: str) -> str:
    """An explorer's view with signs for what is open."""
    signs = [("▾ ", "  "), ("v ", "- "), ("[+] ", "    "), ("▼ ", "• "), ("▸ ", "· ")]
    if any(item.text.endswith("/") for _, item in levels(items)):
        signs = [*signs[:3], ("📁 ", "📄 "), ("dir ", "file "), ("[dir] ", "      ")]
    opened, leaf = draw.choice(signs)
    return "\n".join("  " * depth + (opened if item.children or item.text.endswith("/") else leaf) + item.line(quote)
                     for depth, item in levels(items))


FILE_LAYOUTS: list[Layout] = [
    drawn, drawn, drawn, drawn, indented, indented, indented, bullets, bullets, bullets, path_list, path_list, path_list, yaml_like, by_parent,
    by_parent, brackets, tabbed, tabbed, shell, json_like,
]
OUTLINE_LAYOUTS: list[Layout] = [
    bullets, bullets, indented, indented, indented, drawn, drawn, numbered, headings, yaml_like, by_parent, edge_table, paths, brackets, tabbed,
]
