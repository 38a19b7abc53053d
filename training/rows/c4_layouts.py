"""C4 models as lists, tables, outlines and half-written Mermaid; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import slot
from training.rows.c4_model import FRAMES, Boundary, Element, Model, Relation, kind_of

Layout = Callable[[Draw, Model], tuple[str, bool]]


def bullets(draw: Draw, model: Model) -> tuple[str, bool]:
    """One list of elements, one of relations."""
    mark = draw.choice(["- ", "* ", "• ", "+ ", "  - "])
    form = draw.choice(["{name} ({kind})", "{name}: {kind}", "{kind} {name}", "{name}, {kind}", "{kind}: {name}", "[{kind}] {name}"])
    detail = draw.choice([" - {text}", ": {text}", " ({text})", ", {text}", " — {text}"])
    if detail[0] in ":," and ":" in form:
        detail = " - {text}"
    heads = draw.choice([("Elements:", "Relations:"), ("Boxes", "Arrows"), ("What there is:", "Who uses what:"), ("## Elements", "## Relations"),
                         ("elements:", "links:"), ("", "Relations:")])  # fmt: skip
    lines = [heads[0], *(mark + _element(draw, model, element, form, detail) for element in model.elements)]
    lines += [mark + text for text in _frames(draw, model)]
    lines += [heads[1], *(mark + text for text in _relations(draw, model))]
    return "\n".join(filter(None, lines)), True


def numbered(draw: Draw, model: Model) -> tuple[str, bool]:
    form, detail = draw.choice([("{name} ({kind})", ": {text}"), ("{kind} {name}", " - {text}"), ("{name}, {kind}", " ({text})")])
    facts = [_element(draw, model, element, form, detail) for element in model.elements] + _frames(draw, model) + _relations(draw, model)
    dot = draw.choice([".", ")"])
    return "\n".join(f"{index}{dot} {fact}" for index, fact in enumerate(facts, 1)), True


def by_kind(draw: Draw, model: Model) -> tuple[str, bool]:
    """'person: A' on each line, then frames and arrows."""
    sign = draw.choice([": ", " = ", " -> ", " | ", "\t"])
    detail = draw.choice([" ({text})", " - {text}", "; {text}"])
    lines = [_element(draw, model, element, f"{{kind}}{sign}{{name}}", detail) for element in model.elements]
    return "\n".join([*lines, *_frames(draw, model), *_relations(draw, model)]), True


def table(draw: Draw, model: Model) -> tuple[str, bool]:
    """Markdown or CSV tables of elements and relations."""
    frames = {id(element): frame for frame, element in model.placed()}
    heads, rows = ["name", "kind"], [[slot(element.label), kind_of(draw, element)] for element in model.elements]
    for head, name in (("technology", "technology"), ("description", "description"), ("alias", "alias")):
        if any(getattr(element, name) for element in model.elements):
            heads.append(head)
            rows = [[*row, slot(getattr(element, name))] for row, element in zip(rows, model.elements, strict=True)]
    if model.boundaries:
        heads.append("inside")
        for row, element in zip(rows, model.elements, strict=True):
            frame = frames[id(element)]
            row.append(slot(frame.label) if frame else "")
    model.quote = "{}"
    ends = ["from", "to", "label", *(["technology"] if any(relation.technology for relation in model.relations) else [])]
    links = [[slot(relation.source.label), slot(relation.target.label), slot(relation.label), slot(relation.technology)][: len(ends)] for relation in model.relations]  # noqa: E501
    for relation in model.relations:
        relation.kind = "Rel"
    kinds = [f"{slot(frame.label)}: {draw.choice(FRAMES[frame.kind])}{_within(model, frame)}{_technology(frame)}" for frame in model.boundaries]
    if any(sign in open_text for row in [*rows, *links] for open_text in row for sign in (",", "|")) or draw.maybe(0.6):
        text = [_markdown(heads, rows), *kinds, _markdown(ends, links)]
    else:
        sign = draw.choice([",", ", ", ";"])
        text = ["\n".join(sign.join(row) for row in [heads, *rows]), *kinds, "\n".join(sign.join(row) for row in [ends, *links])]
    return "\n".join([text[0], *text[1:-1], "", text[-1]]), True


def outline(draw: Draw, model: Model) -> tuple[str, bool]:
    """What is in a frame stands below it, further in."""
    form = draw.choice(["{name} ({kind})", "{kind} {name}", "{name}: {kind}", "{name} [{kind}]"])
    detail = draw.choice([" - {text}", " / {text}", ", {text}"])
    mark = draw.choice(["", "- ", "* "])
    frame_kinds = {kind: draw.choice(options) for kind, options in FRAMES.items()}
    lines: list[str] = []

    def visit(items: list[Element | Boundary], depth: int) -> None:
        for item in items:
            if isinstance(item, Boundary):
                lines.append("  " * depth + mark + form.format(name=model.name(item.label), kind=frame_kinds[item.kind]) + _technology(item))
                visit(item.members, depth + 1)
            else:
                lines.append("  " * depth + mark + _element(draw, model, item, form, detail))

    visit(model.items, 0)
    return "\n".join([*lines, draw.choice(["", "Relations:", "Arrows:"]), *_relations(draw, model)]), True


def mermaid_words(draw: Draw, model: Model) -> tuple[str, bool]:
    """Mermaid's own words, in a form that mermaid does not take."""
    model.quote = '"{}"'
    lines = []
    for frame, element in model.placed():
        extra = "".join(f', {name} "{slot(text)}"' for name, text in (("technology", element.technology), ("description", element.description)) if text)  # noqa: E501
        place = f" in {slot(frame.label)}" if frame else ""
        alias = f" as {slot(element.alias)}" if model.aliased else ""
        lines.append(f'{element.kind}{element.store}{"_Ext" if element.external else ""} "{slot(element.label)}"{alias}{extra}{place}')
    lines += [f'{frame.kind} "{slot(frame.label)}"{_within(model, frame)}{_technology(frame)}' for frame in model.boundaries]
    for relation in model.relations:
        tech = f', "{slot(relation.technology)}"' if relation.technology else ""
        lines.append(f'{relation.kind} {slot(relation.source.label)}, {slot(relation.target.label)}, "{slot(relation.label)}"{tech}')
    return "\n".join(lines), True


def _element(draw: Draw, model: Model, element: Element, form: str, detail: str) -> str:
    text = form.format(name=model.name(element.label), kind=kind_of(draw, element))
    if element.technology:
        text += f" [{slot(element.technology)}]"
    if element.description:
        text += detail.format(text=model.text(element.description))
    return text + (f" (alias {slot(element.alias)})" if model.aliased else "")


def _frames(draw: Draw, model: Model) -> list[str]:
    form = draw.choice(["{kind} {frame}: {parts}", "{frame} ({kind}): {parts}", "{kind} {frame} contains {parts}", "{kind} {frame} = {parts}"])
    said = []
    for frame in model.boundaries:
        parts = ", ".join(model.name(member.label) for member in frame.members)
        said.append(form.format(kind=draw.choice(FRAMES[frame.kind]), frame=model.name(frame.label) + _technology(frame), parts=parts))
    return said


def _within(model: Model, frame: Boundary) -> str:
    outer = [other for other in model.boundaries if frame in other.members]
    return f" in {slot(outer[0].label)}" if outer else ""


def _technology(frame: Boundary) -> str:
    return f" [{slot(frame.technology)}]" if frame.technology else ""


def _relations(draw: Draw, model: Model) -> list[str]:
    one_way, two_way = draw.choice([("{a} -> {b}: {label}", "{a} <-> {b}: {label}"), ("{a} --> {b}: {label}", "{a} <--> {b}: {label}"),
                                    ("{a} => {b} ({label})", "{a} <=> {b} ({label})"), ("{a} to {b}: {label}", "{a} to {b} and back: {label}"),
                                    ("{a} → {b}: {label}", "{a} ↔ {b}: {label}")])  # fmt: skip
    tech = draw.choice([" [{}]", " ({})", ", {}", " over {}", " via {}"])
    def line(relation: Relation) -> str:
        used = two_way if relation.kind == "BiRel" else one_way
        said = used.format(a=model.name(relation.source.label), b=model.name(relation.target.label), label=model.text(relation.label))
        return said + (tech.format(slot(relation.technology)) if relation.technology else "")

    return [line(relation) for relation in model.relations]


def _markdown(heads: list[str], rows: list[list[str]]) -> str:
    return "\n".join("| " + " | ".join(row) + " |" for row in [heads, ["---"] * len(heads), *rows])


LAYOUTS: list[Layout] = [bullets, bullets, numbered, by_kind, table, table, outline, outline, mermaid_words]
