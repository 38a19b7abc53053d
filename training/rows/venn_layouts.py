"""The areas of a Venn diagram as lists, tables, formulas and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import venn_phrases as phrases
from training.rows.venn_model import Area, Venn

Layout = Callable[[Draw, Venn], tuple[str, bool]]


def _areas(venn: Venn) -> list[Area]:
    return [*venn.sets, *venn.unions]


def _heads(draw: Draw, venn: Venn, write: Callable[[str], str]) -> list[str]:
    """How each area is named before a colon: 'Cats', 'Cats & Dogs', 'Both'."""
    sign = draw.choice([" & ", " and ", " + ", " ∩ ", "/", " & "])
    both = draw.choice(["Both", "both", "Shared", "In common", "Overlap", "Middle"]) if len(venn.sets) == 2 and draw.maybe(0.4) else ""
    only = draw.choice(["{}", "{}", "only {}", "{} only", "just {}"]) if all(area.items for area in venn.sets) else "{}"
    return [
        only.format(write(venn.members(area)[0])) if len(area.of) == 1 else both or sign.join(map(write, venn.members(area))) for area in _areas(venn)
    ]


def _content(draw: Draw, venn: Venn, gap: str = ", ") -> list[str]:
    """What each area holds, a size, things or a label."""
    return [
        area.size or gap.join(venn.mark(item) for item in area.items) or (venn.mark(area.label) if len(area.of) > 1 else "") for area in _areas(venn)
    ]


def lines(draw: Draw, venn: Venn) -> tuple[str, bool]:
    form = draw.choice(
        [
            "{head}: {content}",
            "{head}: {content}",
            "- {head}: {content}",
            "* {head} - {content}",
            "{head} = {content}",
            "{head} -> {content}",
            "{head} ({content})",
        ]
    )
    gap = draw.choice([", ", ", ", "; ", " / "])
    said = zip(_heads(draw, venn, venn.name), _content(draw, venn, gap), strict=True)
    return "\n".join(
        form.format(head=head, content=content) if content else f"{'- ' if form[0] in '-*' else ''}{head}" for head, content in said
    ), True


def nested(draw: Draw, venn: Venn) -> tuple[str, bool]:
    if any(area.size for area in venn.sets):
        return lines(draw, venn)
    bullet = draw.choice(["  - ", "  * ", "    ", "  ", "- "])
    colon = draw.choice([":", ":", ""]) if bullet != "- " else ":"
    text = []
    for area, head in zip(_areas(venn), _heads(draw, venn, venn.mark), strict=True):
        text.append(head + colon)
        text += [bullet + venn.mark(item) for item in area.items or ([area.label] if len(area.of) > 1 and area.label else [])]
    return "\n".join(text), True


def table(draw: Draw, venn: Venn) -> tuple[str, bool]:
    second = "size" if any(area.size for area in venn.sets) else draw.choice(["things", "contains", "items"])
    rows = [f"| {head} | {content} |" for head, content in zip(_heads(draw, venn, slot), _content(draw, venn), strict=True)]
    return "\n".join([f"| {draw.choice(['area', 'set', 'Set', 'Circle'])} | {second} |", "|---|---|", *rows]), True


def columns(draw: Draw, venn: Venn) -> tuple[str, bool]:
    """Two sets side by side with what is common between them."""
    if len(venn.sets) != 2 or len(venn.unions) != 1 or not venn.sets[0].items or not venn.unions[0].items:
        return table(draw, venn)
    left, middle, right = venn.sets[0], venn.unions[0], venn.sets[1]
    height = max(len(area.items) for area in (left, middle, right))
    rows = ["| " + " | ".join(slot(area.items[i]) if i < len(area.items) else "" for area in (left, middle, right)) + " |" for i in range(height)]
    return "\n".join(
        [f"| only {slot(left.label)} | {draw.choice(['both', 'shared', 'common'])} | only {slot(right.label)} |", "|---|---|---|", *rows]
    ), True


def json_object(draw: Draw, venn: Venn) -> tuple[str, bool]:
    def written(area: Area) -> str:
        return area.size or "[" + ", ".join(f'"{slot(item)}"' for item in area.items) + "]"

    if any('"' in text for area in _areas(venn) for text in (area.label, *area.items)) or not (venn.sets[0].items or venn.sets[0].size):
        return lines(draw, venn)
    sign = draw.choice([" & ", "+", " ∩ ", ","])
    pairs = [f'"{sign.join(map(slot, venn.members(area)))}": {written(area)}' for area in _areas(venn)]
    return "{" + draw.choice([", ", ",\n "]).join(pairs) + "}", True


def with_ids(draw: Draw, venn: Venn) -> tuple[str, bool]:
    """Sets with ids that the request tells, unions by these ids."""

    def tail(area: Area) -> str:
        size = draw_size.format(area.size) if area.size else ""
        return size + (": " + ", ".join(map(venn.mark, area.items)) if area.items else "")

    draw_size = draw.choice([" (size {})", ", size {}", " [{}]"])
    form = draw.choice(
        [
            "set {id} = {label}{tail}",
            "set {id}: {label}{tail}",
            "{id}: {label}{tail}",
            "{id} = {label}{tail}",
            "{label} (id {id}){tail}",
            "set {id}[{label}]{tail}",
        ]
    )
    sign = draw.choice([",", " & ", " ∩ ", " and ", "+"])
    word = draw.choice(["union ", "overlap ", "intersection ", ""])
    text = [form.format(id=slot(id), label=quoted_label(venn, area), tail=tail(area)) for id, area in zip(venn.ids, venn.sets, strict=True)]
    for area in venn.unions:
        label = f" {draw.choice(['=', 'is', 'named'])} {quoted_label(venn, area)}" if area.label else ""
        text.append(word + sign.join(slot(venn.ids[place]) for place in area.of) + label + tail(area))
    return "\n".join(text), True


def quoted_label(venn: Venn, area: Area) -> str:
    return f'"{slot(area.label)}"' if '"' not in area.label else slot(area.label)


def sentences(draw: Draw, venn: Venn) -> tuple[str, bool]:
    """One sentence for each area."""
    alone = not any(area.items or area.size for area in venn.sets)
    said = []
    if alone:
        names = [venn.name(area.label) for area in venn.sets]
        said.append(draw.phrase(phrases.SETS).format(sets=series(names, oxford=draw.maybe(0.2)), count=len(names)))
    else:
        said += [_set_sentence(draw, venn, area) for area in venn.sets]
    said += [_union_sentence(draw, venn, area) for area in venn.unions]
    on_lines = draw.maybe(0.2)
    return ("\n" if on_lines else " ").join(map(sentence_case, said)), on_lines


def _set_sentence(draw: Draw, venn: Venn, area: Area) -> str:
    if area.size:
        return draw.phrase(phrases.SET_SIZES).format(set=venn.name(area.label), n=area.size)
    return draw.phrase(phrases.SET_ITEMS).format(set=venn.name(area.label), items=series(venn.things(area.items)))


def _union_sentence(draw: Draw, venn: Venn, area: Area) -> str:
    sets = series([venn.name(label) for label in venn.members(area)])
    if area.size:
        text = draw.phrase(phrases.UNION_SIZES)
        return (text.replace("both ", "") if len(area.of) > 2 else text).format(sets=sets, n=area.size)
    if area.items:
        items = series(venn.things(area.items))
        if len(venn.sets) == 2 and draw.maybe(0.4):
            return draw.phrase(phrases.BOTH).format(items=items)
        if len(venn.sets) == 3 == len(area.of) and draw.maybe(0.6):
            return draw.phrase(phrases.ALL).format(items=items)
        text = draw.phrase(phrases.SHARED)
        return (text.replace("In both", "In").replace("Both circles, {sets}, get", "The circles {sets} get") if len(area.of) > 2 else text).format(
            sets=sets, items=items
        )
    if area.label:
        return draw.phrase(phrases.NAMED_OVERLAPS).format(sets=sets, label=venn.name(area.label))
    return draw.phrase(phrases.OVERLAPS).format(sets=sets)


def inline(draw: Draw, venn: Venn) -> tuple[str, bool]:
    gap = draw.choice(["; ", " | ", "; "])
    said = zip(_heads(draw, venn, venn.name), _content(draw, venn), strict=True)
    sign = draw.choice([": ", " = ", ": ", " "]) if any(area.size for area in venn.sets) else ": "
    return gap.join(f"{head}{sign}{content}" if content else head for head, content in said), False


LAYOUTS: list[Layout] = [lines, lines, nested, table, columns, json_object, inline, inline, sentences, sentences, sentences, sentences, sentences]
