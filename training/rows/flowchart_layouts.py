"""The ways in which a request spells a flowchart out; each gives the request's body."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from itertools import groupby

from training.draw import Draw
from training.language import sentence_case, series, slot, with_article
from training.rows import flowchart_phrases as say
from training.rows.flowchart_chart import Chart
from training.rows.flowchart_words import Sheet, choose_quote, default_shape, ids, safe_id, texts_of

Layout = Callable[[Draw, Chart], str]
POINTERS = ["->", "->", "-->", "=>", "→", ">", "to"]


def _sheet(draw: Draw, chart: Chart, with_ids: bool, bare: str) -> Sheet:
    shown = ids(draw, len(chart.labels)) if with_ids else []
    chart.ids = [safe_id(id) for id in shown] or chart.ids
    return Sheet(draw, chart, shown, choose_quote(draw, texts_of(chart), bare))


def _prose(draw: Draw, clauses: Sequence[str]) -> str:
    """Sentences of clauses, some joined in one."""
    sentences: list[str] = []
    for clause in clauses:
        if sentences and draw.maybe(0.2):
            sentences[-1] += draw.choice([" and ", ", ", "; ", ", and "]) + clause
        else:
            sentences.append(clause)
    return " ".join(sentence_case(sentence) + "." for sentence in sentences)


def _list(draw: Draw, items: Sequence[str]) -> str:
    mark = draw.choice(["- ", "- ", "* ", "• ", "", "  "])
    return "\n".join(mark + item for item in items)


def _edge_line(sheet: Sheet, pointer: str, style: int, edge: tuple[int, int, str, str]) -> str:
    """'a -> b: label' in one of several writings."""
    source, target, label, arrow = edge
    draw, a, b = sheet.draw, sheet.name(source), sheet.name(target)
    if arrow != "-->":
        kind = draw.choice(say.ARROWS[arrow])
        return f"{a} {pointer} {b}" + (f": {sheet.mark(label)}" if label else "") + f" ({kind})"
    if not label:
        return f"{a} {pointer} {b}"
    told = sheet.mark(label)
    return [f"{a} {pointer} {b}: {told}", f"{a} {pointer} {b} ({told})", f"{a} {pointer} {b} [{told}]", f"{a} -- {told} --> {b}",
            f"{a} -{told}-> {b}", f"{a} {pointer} {b}, {told}", f"{told}: {a} {pointer} {b}"][style]  # fmt: skip


def _edge_lines(sheet: Sheet) -> list[str]:
    pointer, style = sheet.draw.choice(POINTERS), sheet.draw.integer(0, 6)
    return [_edge_line(sheet, pointer, style, edge) for edge in sheet.chart.edges]


def _headed(draw: Draw, nodes: str, edges: str) -> str:
    heads = draw.choice([("Nodes:", "Edges:"), ("Boxes:", "Arrows:"), ("nodes", "links"), ("Elements", "Connections"), ("Steps:", "Flow:"),
                         ("## Nodes", "## Edges"), ("Shapes:", "Connections:")])  # fmt: skip
    return f"{heads[0]}\n{nodes}\n{heads[1]}\n{edges}"


# With ids.


def prose_with_ids(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, True, "words")
    clauses = []
    for node in range(len(chart.labels)):
        shape = sheet.shape(node)
        template = draw.phrase(say.NODE if shape else say.NODE_PLAIN)
        texts = {"id": sheet.name(node), "label": sheet.label(node), "shape": shape, "a_shape": with_article(shape)}
        clauses.append(template.format(**texts))
    return _prose(draw, clauses) + draw.choice([" ", "\n", "\n\n"]) + _prose(draw, sheet.relations())


def bullets_with_ids(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, True, "line")
    forms = ["{id}: {label}", "{id} = {label}", "{id} - {label}", "{id} {label}", "{id}) {label}", "{label} ({id})", "{id} is {label}"]
    template = draw.choice(forms)
    items = []
    for node in range(len(chart.labels)):
        shape = sheet.shape(node)
        addition = draw.choice([" ({})", ", {}", " [{}]"]).format(shape) if shape else ""
        items.append(template.format(id=sheet.name(node), label=sheet.label(node)) + addition)
    return _headed(draw, _list(draw, items), _list(draw, _edge_lines(sheet)))


def keyed_with_ids(draw: Draw, chart: Chart) -> str:
    """A block of `id: A`, `label: ...`, `shape: ...` for each node."""
    sheet = _sheet(draw, chart, True, "line")
    blocks = []
    for node in range(len(chart.labels)):
        shape = sheet.shape(node)
        blocks.append(f"id: {sheet.name(node)}\nlabel: {sheet.label(node)}" + (f"\nshape: {shape}" if shape else ""))
    head = draw.choice(["edges:", "links:", "arrows:"])
    return draw.choice(["\n", "\n\n"]).join(blocks) + f"\n{head}\n" + _list(draw, _edge_lines(sheet))


def table_with_ids(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, True, "line")
    bar = draw.choice([" | ", " | ", "\t", ", "])
    rows = [bar.join(["id", "text", "shape"])]
    for node in range(len(chart.labels)):
        rows.append(bar.join([sheet.name(node), sheet.label(node), draw.choice(say.SHAPES[chart.shapes[node]][2])]))
    rows += ["", bar.join(["from", "to", "label"])]
    rows += [bar.join([sheet.name(a), sheet.name(b), sheet.mark(label) if label else "-"]) for a, b, label, _ in chart.edges]
    chart.edges = [(source, target, label, "-->") for source, target, label, _ in chart.edges]
    return "\n".join(rows)


def mermaid_words(draw: Draw, chart: Chart) -> str:
    """Half written in Mermaid already."""
    sheet = _sheet(draw, chart, True, "line")
    seen: set[int] = set()

    def ref(node: int) -> str:
        if node in seen:
            return sheet.name(node)
        seen.add(node)
        opening, closing, _ = say.SHAPES[chart.shapes[node]]
        return f"{sheet.name(node)}{opening}{sheet.label(node)}{closing}"

    lines = [f"{ref(a)} {arrow}{f'|{sheet.mark(label)}|' if label else ''} {ref(b)}" for a, b, label, arrow in chart.edges]
    return draw.choice(["\n", "; ", "\n", ", "]).join(lines)


def introduced_in_passing(draw: Draw, chart: Chart) -> str:
    """'A (Log in) goes to B (Right?)': the label stands with the id where the node first comes up."""
    sheet = _sheet(draw, chart, True, "words")
    seen: set[int] = set()
    forms = ["{id} ({label}{shape})", "{id} [{label}{shape}]", "{id}: {label}{shape}", "{label} ({id}{shape})", "{id}={label}{shape}"]
    form = draw.choice(forms)

    def ref(node: int) -> str:
        if node in seen:
            return sheet.name(node)
        seen.add(node)
        shape = sheet.shape(node)
        return form.format(id=sheet.name(node), label=sheet.label(node), shape=f", {shape}" if shape else "")

    clauses = []
    for source, target, label, arrow in chart.edges:
        first = ref(source)
        if arrow != "-->" or draw.maybe(0.5):
            clauses.append(f"{first} -> {ref(target)}" + (f" labelled {sheet.mark(label)}" if label else ""))
            clauses[-1] += f" ({draw.choice(say.ARROWS[arrow])})" if arrow != "-->" else ""
        else:
            on = f" {draw.choice(['on', 'if', 'for', 'labelled'])} {sheet.mark(label)}" if label else ""
            verb = draw.choice(["goes to", "leads to", "to", "points to", "is followed by", "then"])
            clauses.append(f"{first} {verb} {ref(target)}{on}")
    return draw.choice([". ", "; ", "\n", ", "]).join(map(sentence_case, clauses))


def json_with_ids(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, True, "no")
    if any('"' in text for text in texts_of(chart)):
        return bullets_with_ids(draw, chart)
    nodes = []
    for node in range(len(chart.labels)):
        shape = sheet.shape(node)
        nodes.append({"id": sheet.name(node), "label": slot(chart.labels[node])} | ({"shape": shape} if shape else {}))
    edges = []
    for source, target, label, _ in chart.edges:
        edges.append({"from": sheet.name(source), "to": sheet.name(target)} | ({"label": slot(label)} if label else {}))
    chart.edges = [(source, target, label, "-->") for source, target, label, _ in chart.edges]
    return json.dumps({"nodes": nodes, "edges": edges}, ensure_ascii=False, indent=draw.choice([None, None, 2]))


# Without ids, all nodes named first.


def listed_prose(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, False, "words")
    names = [sheet.shaped(node) for node in range(len(chart.labels))]
    return draw.phrase(say.NODES).format(n=len(names), s=series(names)) + draw.choice([" ", "\n"]) + _prose(draw, sheet.relations())


def listed_bullets(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, False, "line")
    names = _list(draw, [sheet.shaped(node) for node in range(len(chart.labels))])
    return _headed(draw, names, _list(draw, _edge_lines(sheet)) if draw.maybe(0.6) else _prose(draw, sheet.relations()))


def numbered(draw: Draw, chart: Chart) -> str:
    """Nodes by number, which the edges use."""
    sheet = _sheet(draw, chart, False, "line")
    names = [f"{i}. {sheet.shaped(node)}" for i, node in enumerate(range(len(chart.labels)), 1)]
    sheet.shown = [str(node + 1) for node in range(len(chart.labels))]
    edges = ", ".join(_edge_lines(sheet)) if draw.maybe(0.5) else _prose(draw, sheet.relations())
    return draw.choice(["\n", "; "]).join(names) + "\n" + draw.choice(["Arrows: ", "Edges: ", "", "Links: "]) + edges


# Without ids, only edges.


def _rest(sheet: Sheet) -> str:
    """What an enumeration of edges leaves out: shapes that are not the usual ones."""
    clauses = []
    for node, (label, shape) in enumerate(zip(sheet.chart.labels, sheet.chart.shapes, strict=True)):
        if shape != default_shape(label) or (shape != "rect" and sheet.draw.maybe(0.3)):
            name = sheet.draw.choice(say.SHAPES[shape][2])
            clauses.append(sheet.draw.phrase(say.SHAPE_LATER).format(label=sheet.label(node), a_shape=with_article(name)))
    return _prose(sheet.draw, clauses) if clauses else ""


def arrow_lines(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, False, "line")
    return f"{_list(draw, _edge_lines(sheet))}\n{_rest(sheet)}".strip()


def comma_edges(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, False, "no")
    return f"{draw.choice([', ', '; '])}".join(_edge_lines(sheet)) + f". {_rest(sheet)}".rstrip()


def sentences(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, False, "words")
    return f"{_prose(draw, sheet.relations())} {_rest(sheet)}".strip()


def sentence_lines(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, False, "words")
    return f"{_list(draw, sheet.relations())}\n{_rest(sheet)}".strip()


def chains(draw: Draw, chart: Chart) -> str:
    """'a -> b -> c', broken where an edge does not go on from the one before."""
    sheet = _sheet(draw, chart, False, "line")
    pointer = draw.choice(["->", "->", "-->", "=>", "→", ">>", "then"])
    chart.edges = [(source, target, label, "-->") for source, target, label, _ in chart.edges]
    text, end = "", None
    for source, target, label, _ in chart.edges:
        middle = f" --{sheet.mark(label)}--> " if label else f" {pointer} "
        if source != end:
            text += ("\n" if text else "") + sheet.name(source)
        text += middle + sheet.name(target)
        end = target
    return f"{text}\n{_rest(sheet)}".strip()


def _regrouped(chart: Chart) -> list[tuple[int, list[tuple[int, str]]]]:
    """The edges by source, in the order of the sources; plain arrows only."""
    edges = sorted(chart.edges, key=lambda edge: edge[0])
    chart.edges = [(source, target, label, "-->") for source, target, label, _ in edges]
    return [(source, [(edge[1], edge[2]) for edge in group]) for source, group in groupby(chart.edges, key=lambda edge: edge[0])]


def by_source(draw: Draw, chart: Chart) -> str:
    groups = _regrouped(chart)
    sheet = _sheet(draw, chart, False, "words")
    sentences = []
    for source, targets in groups:
        if len(targets) == 1:
            sentences.append(sentence_case(sheet.relation(sheet.name(source), sheet.name(targets[0][0]), targets[0][1], "-->")) + ".")
            continue
        on = draw.choice([" ({})", " on {}", " with the label {}", " if {}", " labelled {}"])
        ends = [sheet.name(target) + (on.format(sheet.mark(label)) if label else "") for target, label in targets]
        sentences.append(sentence_case(draw.phrase(say.FROM_ONE).format(a=sheet.name(source), bs=series(ends))))
    return f"{' '.join(sentences)} {_rest(sheet)}".strip()


def adjacency(draw: Draw, chart: Chart) -> str:
    """'a: b, c' for each source."""
    groups = _regrouped(chart)
    sheet = _sheet(draw, chart, False, "line")
    pointer = draw.choice([":", " ->", " =>", " leads to", " next:", " →"])
    lines = []
    for source, targets in groups:
        ends = [sheet.name(target) + (f" ({sheet.mark(label)})" if label else "") for target, label in targets]
        lines.append(f"{sheet.name(source)}{pointer} {', '.join(ends)}")
    return f"{_list(draw, lines)}\n{_rest(sheet)}".strip()


def keyed_edges(draw: Draw, chart: Chart) -> str:
    sheet = _sheet(draw, chart, False, "line")
    chart.edges = [(source, target, label, "-->") for source, target, label, _ in chart.edges]
    keys = draw.choice([("from", "to", "label"), ("source", "target", "text"), ("From", "To", "Label"), ("start", "end", "caption")])
    gap = draw.choice(["\n", ", ", "; "])
    blocks = [f"{keys[0]}: {sheet.name(a)}{gap}{keys[1]}: {sheet.name(b)}" + (f"{gap}{keys[2]}: {sheet.mark(label)}" if label else "")
              for a, b, label, _ in chart.edges]  # fmt: skip
    return f"{draw.choice([chr(10), chr(10) * 2]).join(blocks)}\n{_rest(sheet)}".strip()


def short_ids(draw: Draw, chart: Chart) -> str:
    """Nodes that are no more than a letter, which is id and text at once."""
    count = len(chart.labels)
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    shown = draw.choice([list(alphabet[:count]), draw.sample(alphabet, count), [f"N{i}" for i in range(1, count + 1)]])
    chart.ids, chart.labels, chart.shapes = shown, [""] * count, ["rect"] * count
    sheet = Sheet(draw, chart, shown, choose_quote(draw, texts_of(chart), "line"))
    if draw.maybe(0.5):
        return draw.choice([", ", "\n", "; "]).join(_edge_lines(sheet))
    return _prose(draw, sheet.relations())


DECLARED: list[Layout] = [
    prose_with_ids, prose_with_ids, bullets_with_ids, bullets_with_ids, keyed_with_ids, table_with_ids, mermaid_words,
    introduced_in_passing, introduced_in_passing, json_with_ids, listed_prose, listed_bullets, numbered,
]  # fmt: skip
INLINE: list[Layout] = [
    arrow_lines, arrow_lines, comma_edges, sentences, sentences, sentence_lines, chains, by_source, by_source, adjacency,
    keyed_edges, short_ids,
]  # fmt: skip
