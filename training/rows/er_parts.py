"""How a specification of an entity relationship diagram writes a column, an entity with its columns, and a relation."""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import er_phrases as say
from training.rows.er_model import LEFT, RIGHT, Column, Entity, Model, Relation


def tell_column(draw: Draw, model: Model, column: Column, style: int) -> str:
    """One column in one of the ways to write it."""
    name, kind = slot(column.text), slot(column.type) if column.type else ""
    keys = [model.keys[key] for key in column.keys]
    if style < 2 and " " in column.text:
        style = 2
    match style:
        case 0:
            text = " ".join(filter(None, [kind, name, ", ".join(keys)]))
        case 1:
            text = " ".join(filter(None, [name, kind, ", ".join(keys)]))
        case 2:
            inner = ", ".join(filter(None, [kind, *keys]))
            text = f"{name} ({inner})" if inner else name
        case 3:
            text = (f"{name}: {kind}" if kind else name) + (f" ({', '.join(keys)})" if keys else "")
        case 4:
            text = (f"{name} as {kind}" if kind else name) + (
                f" [{' '.join(keys)}]" if len(keys) == 1 else f" [{', '.join(keys)}]" if keys else ""
            )
        case 5:
            text = (f"{name}:{kind}" if kind else name) + (f" {', '.join(keys)}" if keys else "")
        case _:
            text = name + (f" <{kind}>" if kind else "") + (f" {', '.join(keys)}" if keys else "")
    return f'{text} "{slot(column.comment)}"' if column.comment else text


def tell_columns(draw: Draw, model: Model, entity: Entity, style: int, glue: str = "") -> str:
    told = [tell_column(draw, model, column, style) for column in entity.columns]
    if glue:
        return glue.join(told)
    return series(told, oxford=style % 2 == 0) if style < 3 or style == 6 else ", ".join(told)


def draw_style(draw: Draw, model: Model) -> int:
    return draw.choice([0, 1, 1, 2, 2, 3, 3, 4, 5, 6]) if model.typed == "all" else draw.choice([1, 2, 2, 3, 3, 5])


def tell_relation(draw: Draw, model: Model, relation: Relation) -> str:
    """One sentence about one relation."""
    names = {
        "a": model.name(relation.source),
        "b": model.name(relation.target),
        "verb": model.verb(relation),
        "label": model.label(relation),
    }
    both = draw.choice(say.BOTH[relation.left, relation.right])
    left, right = draw.choice(say.ENDS[relation.left]), draw.choice(say.ENDS[relation.right])
    if draw.maybe(0.08):
        relation.verb = ""
        text = draw.phrase(say.RELATED_PLAIN).format(both=both, **names)
    elif relation.left == "one" and draw.maybe(0.45):
        text = draw.phrase(say.RELATED_RIGHT).format(r=right, **names)
    elif draw.maybe(0.6):
        text = draw.phrase(say.RELATED_BOTH).format(both=both, **names)
    else:
        text = draw.phrase(say.RELATED_ENDS).format(l=left, r=right, **names)
    text = sentence_case(text)
    if relation.line == "..":
        text += " " + draw.phrase(say.LOOSE)
    elif draw.maybe(0.04):
        text += " " + draw.phrase(say.FIRM)
    return text


def relation_note(draw: Draw, model: Model, relation: Relation, kind: int) -> str:
    """One relation in a line of a list."""
    a, b, verb = model.name(relation.source), model.name(relation.target), model.verb(relation)
    both = draw.choice(say.BOTH[relation.left, relation.right])
    loose = " (non-identifying)" if relation.line == ".." else ""
    match kind:
        case 0:
            return f"{a} -> {b}: {verb} ({both}){loose}"
        case 1:
            return f"{a} {verb} {b} ({both}){loose}"
        case 2:
            return f"{a} {LEFT[relation.left]}{relation.line}{RIGHT[relation.right]} {b} : {verb}"
        case 3:
            return f"{a} - {verb} - {b}, {both}{loose}"
        case 4:
            return f"{both}: {a} {verb} {b}{loose}"
        case 5:
            return (
                f"{a} {verb} {draw.choice(say.ENDS[relation.right])} {b}{loose}"
                if relation.left == "one"
                else f"{a} {verb} {b}, {both}{loose}"
            )
        case _:
            return f"{a} [{both}] {b}, {verb}{loose}"


def entity_sentence(draw: Draw, model: Model, entity: Entity, style: int) -> str:
    if not entity.columns:
        return sentence_case(draw.phrase(say.NO_COLUMNS).format(a=model.name(entity)))
    return draw.phrase(say.HAS_COLUMNS).format(a=model.name(entity), columns=tell_columns(draw, model, entity, style))
