"""How a specification of a class diagram writes a member, a class with its members, and a relation."""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import class_phrases as say
from training.rows.class_model import VISIBILITY, Class, Member, Model, Relation


def told_type(kind: str) -> str:
    """'List~int~' -> 'List<int>', as programmers write it."""
    head, _, rest = kind.partition("~")
    return slot(f"{head}<{rest[:-1]}>" if rest else kind)


def tell_member(member: Member, style: int, words: bool) -> str:
    """One member in one of the ways to write it; `words` says public and private instead of + and -."""
    kind = told_type(member.type) if member.type else ""
    name = slot(member.text)
    if " " in member.text and style in (0, 3):
        style = 2
    if member.parameters is not None:
        name += f"({', '.join(slot(plain(parameter)) for parameter in member.parameters)})"
    method = member.parameters is not None
    match style:
        case 0:
            text = f"{name} {kind}" if method else f"{kind} {name}"
        case 1:
            text = f"{name}: {kind}"
        case 2:
            text = f"{name} returning {kind}" if method else f"{name} ({kind})"
        case 3:
            text = f"{kind} {name}"
        case _:
            text = f"{name} -> {kind}" if method else f"{name} as {kind}"
    text = text if kind else name
    text = {"$": "static ", "*": "abstract ", "": ""}[member.modifier] + text
    if member.visibility:
        text = f"{VISIBILITY[member.visibility]} {text}" if words else f"{member.visibility}{text}"
    return text


def plain(parameter: str) -> str:
    """'Set~Tag~ tags' -> 'Set<Tag> tags'."""
    return parameter.replace("~", "<", 1).replace("~", ">", 1)


def tell_members(draw: Draw, members: list[Member], style: tuple[int, bool], glue: str = "") -> str:
    texts = [tell_member(member, *style) for member in members]
    return glue.join(texts) if glue else series(texts, oxford=style[0] == 2)


def draw_style(draw: Draw) -> tuple[int, bool]:
    return draw.integer(0, 4), draw.maybe(0.4)


def class_sentence(draw: Draw, model: Model, item: Class, style: tuple[int, bool]) -> str:
    name = model.name(item)
    if not item.members:
        return draw.phrase(say.NO_MEMBERS).format(a=name)
    if item.attributes and item.methods and draw.maybe(0.6):
        return draw.phrase(say.HAS_BOTH).format(
            a=name, attributes=tell_members(draw, item.attributes, style), methods=tell_members(draw, item.methods, style)
        )
    return draw.phrase(say.HAS_MEMBERS).format(a=name, members=tell_members(draw, item.attributes + item.methods, style))


# Relations ------------------------------------------------------------------------------------------------------------


def count_word(draw: Draw, count: str) -> str:
    return draw.choice(say.COUNTS[count]) + " " if count else ""


def tell_relation(draw: Draw, model: Model, relation: Relation) -> str:
    """One sentence about one relation."""
    names = {
        "a": model.name(relation.source),
        "b": model.name(relation.target),
        "r": count_word(draw, relation.right),
        "l": count_word(draw, relation.left),
    }
    if relation.kind == "-->" and relation.label:
        return sentence_case(draw.phrase(say.VERBED).format(verb=model.verb(relation), label=model.label(relation), **names))
    relation.left = ""
    template = draw.phrase(say.RELATED[relation.kind])
    if "{r}" not in template:
        relation.right = ""
    text = sentence_case(template.format(**names))
    return f"{text} {draw.phrase(say.LABELLED).format(label=model.label(relation))}" if relation.label else text


def tell_relations(draw: Draw, model: Model) -> list[str]:
    """All relations; children of one parent told together or one by one."""
    told: list[str] = []
    order: list[Relation] = []
    for relation in model.relations:
        if relation in order:
            continue
        family = [
            other
            for other in model.relations
            if other.kind == relation.kind == "<|--" and other.source is relation.source and other not in order
        ]
        if len(family) > 1 and draw.maybe(0.6):
            names = series([model.name(other.target) for other in family])
            told.append(draw.phrase(say.FAMILY).format(a=model.name(relation.source), children=names))
            order += family
        else:
            told.append(tell_relation(draw, model, relation))
            order.append(relation)
    model.relations = order
    return told


def relation_note(draw: Draw, model: Model, relation: Relation, kind: int) -> str:
    """One relation in a line of a list."""
    a, b = model.name(relation.source), model.name(relation.target)
    left, right = (f'"{count}" ' if count else "" for count in (relation.left, relation.right))
    label = f" : {slot(relation.label)}" if relation.label else ""
    if kind == 0:
        return f"{a} {left}{relation.kind} {right}{b}{label}"
    word = {
        "<|--": ("extends", "inherits from", "subclass of"),
        "*--": ("composition", "composed of"),
        "o--": ("aggregation", "aggregates"),
        "-->": ("association", "associated with"),
        "--": ("link", "linked with"),
        "..>": ("dependency", "depends on"),
        "..|>": ("implements", "realizes"),
        "..": ("dashed link", "dashed line to"),
    }[relation.kind]
    relation.left = relation.right = ""
    said = f" ({model.label(relation)})" if relation.label else ""
    if relation.kind == "<|--":
        said_word = draw.choice(word)
        return f"{b} {said_word} {a}" if kind % 2 else f"{b} -> {a} ({said_word})"
    if kind == 1:
        return f"{a} {word[1]} {b}{said}"
    if kind == 2:
        return f"{a} -> {b} ({word[0]}){said}"
    return f"{word[0]}: {a}, {b}{said}"


def relation_notes(draw: Draw, model: Model) -> list[str]:
    kind = draw.choice([0, 1, 1, 2, 3])
    return [relation_note(draw, model, relation, kind) for relation in model.relations]


def lonely(model: Model) -> list[Class]:
    return [item for item in model.classes if all(item not in (relation.source, relation.target) for relation in model.relations)]
