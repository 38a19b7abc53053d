"""The parts and needs of a Wardley map as lists, tables and sentences; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import wardley_phrases as phrases
from training.rows.wardley_model import Link, Map, Part, is_plural

PLURAL_VERBS = {
    "sits": "{a} sit",
    "has": "{a} have",
    "goes": "{a} go",
    "belongs": "{a} belong",
    "stands": "{a} stand",
    "is": "{a} are",
    "gets": "{a} get",
    "scores": "{a} score",
}
PLURALS = re.compile(r"\{a\} (" + "|".join(PLURAL_VERBS) + r")\b")
Layout = Callable[[Draw, Map], tuple[str, bool]]


def agree(template: str, name: str, said: str, **more: str) -> str:
    """The template with {a} and the endings of a verb that belongs to it; of several links {b}, whose verb is {bis}."""
    many = is_plural(name)
    text = template.format(a=said, s="" if many else "s", **{"is": "are" if many else "is"}, has="have" if many else "has", **more)
    return sentence_case(text)


def place(made: Map, part: Part, template: str, said: str) -> str:
    """A part with its numbers."""
    if is_plural(part.name):
        template = PLURALS.sub(lambda match: PLURAL_VERBS[match[1]], template)
    return template.format(a=said, v=made.number(part.visibility), e=made.number(part.evolution))


def listed(draw: Draw, made: Map) -> tuple[str, bool]:
    """Parts as a list with their places, needs as another."""
    template, mark = draw.phrase(phrases.PLACES), draw.choice(["- ", "* ", "", "• ", "{}. "])
    anchor = draw.choice(["{} (anchor)", "anchor: {}", "Anchor {}", "user: {}", "{}, the anchor"])
    lines = [anchor.format(place(made, part, template, made.listed(part.name))) for part in made.anchors]
    lines += [place(made, part, template, made.listed(part.name)) for part in made.parts]
    lines = [mark.format(i) + line for i, line in enumerate(lines, 1)]
    return "\n".join([*_head(draw, phrases.PART_HEADS), *lines, *needs_lines(draw, made)]), True


def mermaid_words(draw: Draw, made: Map) -> tuple[str, bool]:
    """Nearly the diagram itself: names without quotes."""
    indent = draw.choice(["", "  ", "    "])
    lines = [f"{indent}anchor {made.listed(p.name)} [{made.number(p.visibility)}, {made.number(p.evolution)}]" for p in made.anchors]
    lines += [f"{indent}component {made.listed(p.name)} [{made.number(p.visibility)}, {made.number(p.evolution)}]" for p in made.parts]
    sign = draw.choice(["->", "->", "-->", "→"])
    return "\n".join(lines + [f"{indent}{made.listed(link.source)} {sign} {made.listed(link.target)}" for link in made.links]), True


def needs_lines(draw: Draw, made: Map) -> list[str]:
    """One need a line, or all needs of a part in one."""
    if draw.maybe(0.45):
        form = draw.choice(["{a}: {b}", "{a} -> {b}", "{a} needs {b}", "{a} depends on {b}", "- {a}: {b}", "{a} <- needs - {b}"])
        if any("," in name for name in made.names()) or form.startswith("{a} <-"):
            form = "{a} -> {b}"
        grouped = [
            (source, [link.target for link in made.links if link.source == source]) for source in dict.fromkeys(link.source for link in made.links)
        ]
        made.links = [Link(source, target) for source, targets in grouped for target in targets]
        lines = [form.format(a=made.listed(source), b=", ".join(map(made.listed, targets))) for source, targets in grouped]
    else:
        form = draw.choice(
            [
                "{a} -> {b}",
                "{a} -> {b}",
                "{a} --> {b}",
                "{a} → {b}",
                "{a} => {b}",
                "{a} needs {b}",
                "- {a} to {b}",
                "{a} depends on {b}",
                "{b} <- {a}",
            ]
        )
        lines = [form.format(a=made.listed(link.source), b=made.listed(link.target)) for link in made.links]
    return [*_head(draw, phrases.NEEDS_HEADS), *lines]


def table(draw: Draw, made: Map) -> tuple[str, bool]:
    """A table with a column of what each part needs, or without one and the needs below."""
    first = draw.choice(["Component", "Name", "Part", "component"])
    anchors = len(made.anchors)
    with_needs = draw.maybe(0.5)
    heads = [first, *draw.choice([("Visibility", "Evolution"), ("visibility", "evolution"), ("vis", "evo"), ("y", "x")])]
    rows = [[slot(p.name), made.number(p.visibility), made.number(p.evolution)] for p in (*made.anchors, *made.parts)]
    if with_needs:
        heads.append(draw.choice(["Needs", "needs", "depends on", "Linked to"]))
        order = {name: i for i, name in enumerate(made.names())}
        made.links.sort(key=lambda link: order[link.source])
        for row, name in zip(rows, made.names(), strict=True):
            row.append(", ".join(slot(link.target) for link in made.links if link.source == name) or draw.choice(["-", "-", "none"]))
    for row in rows[:anchors]:
        row[0] += draw.choice([" (anchor)", " (user)", " (anchor)"])
    lines = _rows(draw, heads, rows)
    return "\n".join(lines + ([] if with_needs else ["", *needs_lines(draw, made)])), True


def _rows(draw: Draw, heads: list[str], rows: list[list[str]]) -> list[str]:
    sign = draw.choice(["|", "|", "|", ";", "\t"])
    if sign == "|":
        return ["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads), *("| " + " | ".join(row) + " |" for row in rows)]
    return [sign.join(row) for row in (heads, *rows)]


def keyed(draw: Draw, made: Map) -> tuple[str, bool]:
    """Blocks of `key: value`."""
    lines = []
    order = {name: i for i, name in enumerate(made.names())}
    made.links.sort(key=lambda link: order[link.source])
    for i, part in enumerate((*made.anchors, *made.parts)):
        lines += [
            f"{'anchor' if i < len(made.anchors) else 'component'}: {made.listed(part.name)}",
            f"  visibility: {made.number(part.visibility)}",
            f"  evolution: {made.number(part.evolution)}",
        ]
        targets = [made.listed(link.target) for link in made.links if link.source == part.name]
        lines += [f"  needs: [{', '.join(targets)}]" if len(targets) > 1 else f"  needs: {targets[0]}"] if targets else []
    return "\n".join(lines), True


def sentences(draw: Draw, made: Map) -> tuple[str, bool]:
    """One sentence a part, then one a need."""
    said = [place(made, part, draw.phrase(phrases.ANCHORS), made.said(part.name)) for part in made.anchors]
    same = draw.phrase(phrases.COMPONENTS) if draw.maybe(0.3) else ""
    said += [place(made, part, same or draw.phrase(phrases.COMPONENTS), made.said(part.name)) for part in made.parts]
    same = draw.phrase(phrases.NEEDS) if draw.maybe(0.3) else ""
    said += [need(draw, made, link, same) for link in made.links]
    lines = draw.maybe(0.35)
    return ("\n" if lines else " ").join(stop(text) for text in said), lines


def inline(draw: Draw, made: Map) -> tuple[str, bool]:
    """All parts in one sentence, all needs in another."""
    template = draw.choice(["{a} ({v}, {e})", "{a} [{v}, {e}]", "{a} at [{v}, {e}]", "{a} (visibility {v}, evolution {e})"])
    parts = series([place(made, part, template, made.said(part.name)) for part in made.parts])
    anchors = stop(place(made, made.anchors[0], draw.phrase(phrases.ANCHORS), made.said(made.anchors[0].name)))
    needs = draw.choice([", ", "; "]).join(f"{made.said(link.source)} -> {made.said(link.target)}" for link in made.links)
    head = draw.choice(["Components are {}.", "The components: {}.", "We have {}.", "On it there are {}.", "Place {}.", "Then come {}."])
    return f"{anchors} {head.format(parts)} {draw.choice(['Links', 'Needs', 'The links are', 'Dependencies'])}: {needs}.", False


def staged(draw: Draw, made: Map) -> tuple[str, bool]:
    """Stages instead of numbers, in a list or table."""
    words = {
        "genesis": "genesis",
        "custom": draw.choice(["custom", "custom-built"]),
        "product": "product",
        "commodity": draw.choice(["commodity", "utility"]),
    }
    form = draw.choice(["- {a} ({stage})", "{a}: {stage}", "{a} = {stage}", "* {a}, {stage}", "{a} [{stage}]", "| {a} | {stage} |"])
    head = draw.choice(["anchor: {}", "Anchor is {}", "The user is {}", "user: {}", "Anchor: {}"])
    lines = [head.format(made.listed(part.name)) for part in made.anchors]
    lines += [form.format(a=made.listed(part.name), stage=words[part.stage]) for part in made.parts]
    return "\n".join([*lines, *needs_lines(draw, made)]), True


def need(draw: Draw, made: Map, link: Link, template: str = "") -> str:
    return agree(template or draw.phrase(phrases.NEEDS), link.source, made.said(link.source), b=made.said(link.target))


def stop(text: str) -> str:
    """The sentence with a mark at its end."""
    return text if text[-1] in ".?!" else text + "."


def _head(draw: Draw, heads: list[str]) -> list[str]:
    return [draw.choice(heads)] if draw.maybe(0.6) else []


LAYOUTS: list[Layout] = [listed, listed, listed, mermaid_words, table, table, keyed, sentences, sentences, sentences, inline]
