"""Requests with subgraphs: parts of a structure, what each holds, and the arrows between them."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import flowchart_phrases as say
from training.rows.flowchart_chart import Chart, Part
from training.rows.flowchart_words import Sheet, choose_quote, ids, invent, safe_id, texts_of


def _drawn(draw: Draw) -> Chart:
    """A chart with subgraphs; the nodes are numbered in the order of the groups."""
    if draw.domains and draw.maybe(0.45):
        return _known(draw)
    chart = invent(draw, largest=8)
    while len(chart.labels) < 2:
        chart = invent(draw, largest=8)
    count = min(draw.size(1, 4), len(chart.labels))
    outside = 1 if len(chart.labels) > count + 1 and draw.maybe(0.2) else 0
    grouped = list(range(len(chart.labels) - outside))
    cuts = sorted(draw.sample(range(1, len(grouped)), count - 1)) if len(grouped) > 1 else []
    bounds = [0, *cuts, len(grouped)]
    titles: list[str] = []
    while len(titles) < len(bounds) - 1:
        kind = draw.choice(["team", "layer", "area", "zone", "stage", "phase"])
        title = draw.label() if draw.maybe(0.5) else f"{draw.noun()} {kind}".capitalize()
        if title not in titles and title not in chart.labels and "  " not in title:
            titles.append(title)
    chart.parts = [Part(title, grouped[a:b]) for title, a, b in zip(titles, bounds, bounds[1:], strict=False)]
    if len(chart.parts) > 1 and draw.maybe(0.15):
        inner = chart.parts.pop(draw.integer(1, len(chart.parts) - 1))
        chart.parts[[part for part in range(len(chart.parts)) if chart.parts[part].members[-1] < inner.members[0]][-1]].parts.append(inner)
    if draw.maybe(0.15):
        draw.choice(chart.parts).direction = draw.choice(["LR", "TD", "BT", "RL"])
    return chart


def _known(draw: Draw) -> Chart:
    structure = draw.choice(draw.domain()["structures"])
    chart = Chart()
    numbers: dict[str, int] = {}
    for title, members in structure["groups"].items():
        for member in members:
            numbers[member] = chart.node(member)
        chart.parts.append(Part(title, [numbers[member] for member in members]))
    for link in structure["links"]:
        for end in link[:2]:
            if end not in numbers:
                numbers[end] = chart.node(end)
        chart.edge(numbers[link[0]], numbers[link[1]], link[2] if len(link) > 2 else "")
    for node, label in enumerate(chart.labels):
        if draw.maybe(0.12):
            chart.shapes[node] = draw.choice(["cylinder", "round", "circle", "stadium", "hexagon", "subroutine"])
        elif label.endswith("?"):
            chart.shapes[node] = "diamond"
    return chart


def _flat(parts: list[Part]) -> list[tuple[Part, bool]]:
    """The parts and those inside them, with whether they are inside."""
    return [pair for part in parts for pair in ((part, False), *((inner, True) for inner in part.parts))]


def _outside(chart: Chart) -> list[int]:
    held = {node for part, _ in _flat(chart.parts) for node in part.members}
    return [node for node in range(len(chart.labels)) if node not in held]


def _sheet(draw: Draw, chart: Chart, bare: str) -> Sheet:
    shown = ids(draw, len(chart.labels)) if draw.maybe(0.3) else []
    chart.ids = [safe_id(id) for id in shown] or chart.ids
    return Sheet(draw, chart, shown, choose_quote(draw, texts_of(chart), bare))


def _member(sheet: Sheet, node: int, form: str) -> str:
    return form.format(id=sheet.name(node), label=sheet.shaped(node)) if sheet.shown else sheet.shaped(node)


def _relations(sheet: Sheet) -> str:
    draw = sheet.draw
    if draw.maybe(0.4):
        pointer = draw.choice(["->", "-->", "=>", "→"])
        lines = []
        for source, target, label, arrow in sheet.chart.edges:
            kind = f" ({draw.choice(say.ARROWS[arrow])})" if arrow != "-->" else ""
            lines.append(f"{sheet.name(source)} {pointer} {sheet.name(target)}" + (f": {sheet.mark(label)}" if label else "") + kind)
        return "\n".join(lines)
    return " ".join(f"{sentence_case(text)}." for text in sheet.relations())


def in_prose(draw: Draw) -> tuple[str, Chart]:
    chart = _drawn(draw)
    sheet = _sheet(draw, chart, "words")
    form = draw.choice(["{id} ({label})", "{id}: {label}", "{label} [{id}]", "{id} = {label}"])
    sentences = []
    for part, inside in _flat(chart.parts):
        members = series([_member(sheet, node, form) for node in part.members])
        template = draw.phrase(say.GROUP_INSIDE if inside else say.GROUP)
        sentences.append(sentence_case(template.format(g=sheet.mark(part.title), members=members)))
        if part.direction:
            direction = draw.choice(say.DIRECTIONS[part.direction])
            sentences.append(sentence_case(draw.phrase(say.GROUP_DIRECTION).format(g=sheet.mark(part.title), d=direction)))
    sentences += [sentence_case(draw.phrase(say.OUTSIDE).format(members=_member(sheet, node, form))) for node in _outside(chart)]
    return " ".join(sentences) + draw.choice([" ", "\n"]) + _relations(sheet), chart


def in_bullets(draw: Draw) -> tuple[str, Chart]:
    """Groups with their nodes indented below them."""
    chart = _drawn(draw)
    sheet = _sheet(draw, chart, "line")
    form = draw.choice(["{id}: {label}", "{id} {label}", "{id} = {label}", "{label} ({id})"])
    mark = draw.choice(["- ", "* ", "", "+ "])
    head = draw.choice(["{}", "{}:", "group {}:", "Subgraph {}:", "[{}]"])
    lines: list[str] = []
    for part, inside in _flat(chart.parts):
        indent = "  " if inside else ""
        lines.append(f"{indent}{mark if inside else ''}{head.format(sheet.mark(part.title))}")
        if part.direction:
            lines[-1] += f" ({draw.choice(say.DIRECTIONS[part.direction])})"
        lines += [f"{indent}  {mark}{_member(sheet, node, form)}" for node in part.members]
    outside = _outside(chart)
    if outside:
        lines += ["no group:", *(f"  {mark}{_member(sheet, node, form)}" for node in outside)]
    heading = draw.choice(["Links:", "Edges:", "Arrows:", "Connections:", "and then"])
    return "\n".join(lines) + f"\n{heading}\n" + _relations(sheet), chart


def in_pairs(draw: Draw) -> tuple[str, Chart]:
    """'group: a, b' on one line each."""
    chart = _drawn(draw)
    while any(part.parts or part.direction for part in chart.parts):
        chart = _drawn(draw)
    sheet = _sheet(draw, chart, "line")
    form = draw.choice(["{id} ({label})", "{id}={label}", "{label} [{id}]"])
    pointer = draw.choice([": ", " = ", " -> ", " contains ", " has "])
    lines = [sheet.mark(part.title) + pointer + ", ".join(_member(sheet, node, form) for node in part.members) for part in chart.parts]
    lines += [f"{draw.choice(['outside', 'ungrouped', 'no group'])}: {_member(sheet, node, form)}" for node in _outside(chart)]
    word = draw.choice(["Groups", "Subgraphs", "Clusters", "Sections", "Groups of boxes"])
    return f"{word}:\n" + "\n".join(lines) + "\n" + _relations(sheet), chart


def by_node(draw: Draw) -> tuple[str, Chart]:
    """Each node says which group it is in."""
    chart = _drawn(draw)
    while any(part.parts or part.direction for part in chart.parts) or _outside(chart):
        chart = _drawn(draw)
    sheet = _sheet(draw, chart, "no")
    form = draw.choice(["{id} ({label})", "{id}: {label}", "{id} {label}"])
    template = draw.phrase(say.IN_GROUP)
    told = [template.format(n=_member(sheet, node, form), g=sheet.mark(part.title)) for part in chart.parts for node in part.members]
    return draw.choice(["\n", ". ", "; "]).join(told) + draw.choice([".\n", "\n"]) + _relations(sheet), chart


def structure_story(draw: Draw) -> tuple[str, str, Chart]:
    """A structure told without labels: its name, the story and the chart; 'the booking desk' is labelled 'Booking desk'."""
    structure = draw.choice(draw.domain()["structures"])
    chart = Chart()
    numbers: dict[str, int] = {}
    told: list[str] = []
    if draw.maybe(0.6):
        for title, members in structure["groups"].items():
            numbers |= {member: chart.node(member) for member in members}
            chart.parts.append(Part(title, [numbers[member] for member in members]))
            names = series([("the " if draw.maybe(0.5) else "") + _small(member) for member in members])
            told.append(draw.phrase(say.STORY_GROUP).format(g=_small(title), members=names))
    for link in structure["links"]:
        for end in link[:2]:
            if end not in numbers:
                numbers[end] = chart.node(end)
        chart.edge(numbers[link[0]], numbers[link[1]], link[2] if len(link) > 2 else "")
        flow = draw.phrase(say.STORY_FLOW if len(link) > 2 else say.STORY_LINK)
        told.append(flow.format(a=_small(link[0]), b=_small(link[1]), l=slot(link[-1])))
    return structure["name"], " ".join(sentence_case(text) + "." for text in told), chart


def _small(name: str) -> str:
    """A name inside a sentence: 'Booking desk' -> 'booking desk', but 'API gateway' stays."""
    return slot(name[0].lower() + name[1:] if name[1:2].islower() or len(name) == 1 else name)


GROUPED: list[Callable[[Draw], tuple[str, Chart]]] = [in_prose, in_prose, in_bullets, in_pairs, by_node]
