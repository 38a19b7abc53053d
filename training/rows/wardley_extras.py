"""What a Wardley map may have besides parts and needs: movements, inertia, strategies, pipelines, flows, notes, forces, and how it is said."""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import wardley_phrases as phrases
from training.rows.text import quoted
from training.rows.wardley_layouts import agree
from training.rows.wardley_model import STAGES, STRATEGIES, Link, Map, coordinate, part_name

AXES = [
    ["Genesis", "Custom", "Product", "Commodity"],
    ["Genesis", "Custom-Built", "Product", "Commodity"],
    ["Concept", "Emerging", "Converging", "Accepted"],
    ["Novel", "Emerging", "Good", "Best"],
    ["Unmodelled", "Divergent", "Convergent", "Modelled"],
]


def add(draw: Draw, made: Map, numbers: bool) -> list[str]:
    """Sentences on what is added; most maps get none or one."""
    count = draw.choice([0, 0, 0, 1, 1, 1, 2, 2, 3])
    kinds = [
        _evolve,
        _evolve,
        _evolve,
        _inertia,
        _inertia,
        _strategy,
        _strategy,
        _pipeline,
        _link,
        _link,
        _flow,
        _note,
        _note,
        _annotations,
        _force,
        _offset,
        _size,
        _axis,
    ]
    if not numbers:
        kinds = [_evolve, _evolve, _evolve, _inertia, _inertia, _strategy, _strategy, _link, _link, _flow, _axis]
    return [text for kind in dict.fromkeys(draw.sample(kinds, count)) for text in kind(draw, made, numbers)]


def _evolve(draw: Draw, made: Map, numbers: bool) -> list[str]:
    said = []
    for part in draw.sample(made.parts, 2 if draw.maybe(0.2) else 1):
        later = [stage for stage in phrases.STAGE_NOUNS if STAGES[stage] > part.evolution]
        if not numbers and later:
            stage = draw.choice(later)
            made.evolves.append((part.name, STAGES[stage]))
            said.append(agree(draw.phrase(phrases.EVOLVES_TO_STAGE), part.name, made.said(part.name), stage=draw.choice(phrases.STAGE_NOUNS[stage])))
        elif float(part.evolution) < 0.93:
            to = f"{min(0.99, float(part.evolution) + draw.integer(4, 30) / 100):.2f}"
            made.evolves.append((part.name, to))
            said.append(agree(draw.phrase(phrases.EVOLVES), part.name, made.said(part.name), e=made.number(to)))
    return said


def _inertia(draw: Draw, made: Map, numbers: bool) -> list[str]:
    part = draw.choice(made.parts)
    part.inertia = True
    return [agree(draw.phrase(phrases.INERTIA), part.name, made.said(part.name))]


def _strategy(draw: Draw, made: Map, numbers: bool) -> list[str]:
    said = []
    for part in draw.sample(made.parts, draw.choice([1, 1, 2, 3])):
        part.strategy = draw.choice(STRATEGIES)
        said.append(agree(draw.phrase(phrases.STRATEGY[part.strategy]), part.name, made.said(part.name)))
    return said


def _pipeline(draw: Draw, made: Map, numbers: bool) -> list[str]:
    part, names = draw.choice(made.parts), set(made.names())
    members = []
    for _ in range(draw.choice([1, 2, 2, 2, 3, 4])):
        name = part_name(draw)
        if name not in names and "," not in name:
            names.add(name)
            members.append((name, coordinate(draw)))
    if not members:
        return []
    made.pipelines[part.name] = members
    form = draw.choice(phrases.PIPED)
    text = [form.format(n=made.said(name), e=made.number(e)) for name, e in members]
    return [agree(draw.phrase(phrases.PIPELINES), part.name, made.said(part.name), l="; ".join(text) if form.startswith("{n},") else series(text))]


def _new_pair(draw: Draw, made: Map) -> tuple[str, str] | None:
    """A part and one after it that are not linked yet."""
    taken = {(link.source, link.target) for link in made.links}
    names = made.names()
    pairs = [(a, b) for i, a in enumerate(names) for b in names[i + 1 :] if (a, b) not in taken]
    return draw.choice(pairs) if pairs else None


def _link(draw: Draw, made: Map, numbers: bool) -> list[str]:
    """A dotted or a labelled link more."""
    pair = _new_pair(draw, made)
    if pair is None:
        return []
    a, b = pair
    if draw.maybe(0.5):
        made.links.append(Link(a, b, "-.->"))
        return [agree(draw.phrase(phrases.DOTTED), a, made.said(a), b=made.said(b))]
    label = draw.choice([f"{draw.adjective()} {draw.noun()}", draw.word(), f"{draw.verb()} {draw.noun()}".lower(), draw.code()])
    made.links.append(Link(a, b, "->", label))
    return [agree(draw.phrase(phrases.LABELLED), a, made.said(a), b=made.said(b), t=quoted(label, draw.choice(['"{}"', "'{}'"])))]


def _flow(draw: Draw, made: Map, numbers: bool) -> list[str]:
    pair = _new_pair(draw, made)
    if pair is None:
        return []
    a, b = pair
    if draw.maybe(0.4):
        label = draw.choice([draw.word(), f"{draw.adjective()} {draw.noun()}"])
        made.links.append(Link(a, b, "+>", label))
        template = draw.phrase(phrases.NAMED_FLOWS)
        return [
            agree(template, a, made.said(a), b=made.said(b), t=slot(label) if "'{t}'" in template else quoted(label, draw.choice(['"{}"', "'{}'"])))
        ]
    sign = draw.choice(list(phrases.FLOWS))
    made.links.append(Link(a, b, sign))
    return [agree(draw.phrase(phrases.FLOWS[sign]), a, made.said(a), b=made.said(b))]


def _text(draw: Draw) -> str:
    return draw.choice(
        [
            draw.label(),
            sentence_case(f"{draw.adjective()} {draw.noun()} is {draw.adjective()}"),
            sentence_case(f"{draw.verb()} the {draw.word()}"),
            sentence_case(f"{draw.word()} {draw.noun()}"),
        ]
    )


def _at(draw: Draw, made: Map, template: str, text: str, v: str, e: str, **more: str) -> str:
    return sentence_case(template.format(t=quoted(text, draw.choice(['"{}"', '"{}"', "'{}'"])), v=made.number(v), e=made.number(e), **more))


def _note(draw: Draw, made: Map, numbers: bool) -> list[str]:
    said = []
    for _ in range(draw.choice([1, 1, 1, 2])):
        text, v, e = _text(draw), coordinate(draw), coordinate(draw)
        made.notes.append((text, v, e))
        said.append(_at(draw, made, draw.phrase(phrases.NOTES), text, v, e))
    return said


def _annotations(draw: Draw, made: Map, numbers: bool) -> list[str]:
    made.box = coordinate(draw), coordinate(draw)
    said = [draw.choice(phrases.BOXES).format(v=made.number(made.box[0]), e=made.number(made.box[1]))]
    for i in range(1, draw.integer(2, 3)):
        text, v, e = _text(draw), coordinate(draw), coordinate(draw)
        made.annotations.append((i, v, e, text))
        said.append(_at(draw, made, draw.choice(phrases.ANNOTATIONS), text, v, e, n=str(i)))
    return [sentence_case(text) for text in said]


def _force(draw: Draw, made: Map, numbers: bool) -> list[str]:
    kind, text, v, e = draw.choice(list(phrases.FORCES)), _text(draw), coordinate(draw), coordinate(draw)
    (made.accelerators if kind == "accelerator" else made.deaccelerators).append((text, v, e))
    return [_at(draw, made, draw.choice(phrases.FORCES[kind]), text, v, e)]


def _offset(draw: Draw, made: Map, numbers: bool) -> list[str]:
    part = draw.choice(made.parts)
    part.offset = draw.integer(-60, 40), draw.integer(-30, 30)
    return [agree(draw.choice(phrases.OFFSETS), part.name, made.said(part.name), x=str(part.offset[0]), y=str(part.offset[1]))]


def _size(draw: Draw, made: Map, numbers: bool) -> list[str]:
    made.size = draw.integer(8, 32) * 50, draw.integer(8, 20) * 50
    return [sentence_case(draw.choice(phrases.SIZES).format(w=made.size[0], h=made.size[1]))]


def _axis(draw: Draw, made: Map, numbers: bool) -> list[str]:
    drawn = [sentence_case(draw.adjective()) for _ in range(draw.integer(3, 5))]
    made.stages = draw.choice([*AXES, drawn]) if draw.maybe(0.6) else drawn
    said = [slot(name) for name in made.stages]
    return [sentence_case(draw.phrase(phrases.STAGE_AXES).format(l=draw.choice([" -> ".join(said), ", ".join(said), series(said)])))]
