"""Rows of class diagrams: the ways to specify classes, members and relations; the stories are in class_stories.py.

Classes stand in the order in which the request first names them, a namespace where its first class would stand;
then relations as they are told, then notes. In a class the attributes come first. Names of several words become
CamelCase, members camelCase without articles. What the request does not say (visibility, types, counts, labels) is left out.
"""

from __future__ import annotations

from dataclasses import replace

from training.draw import Draw
from training.language import series, slot
from training.rows import Row
from training.rows import class_phrases as say
from training.rows.class_model import Class, Model, draw_model
from training.rows.class_parts import (
    class_sentence,
    draw_style,
    lonely,
    relation_note,
    relation_notes,
    tell_member,
    tell_members,
    tell_relation,
    tell_relations,
)
from training.rows.class_stories import STORIES

LONGEST = 1450  # characters of request and diagram, slots included


def write(draw: Draw) -> Row:
    """One request for a class diagram, and the diagram; long ones are drawn again."""
    row = _write(draw)
    for _ in range(4):
        if len(row.request) + len(row.diagram) < LONGEST:
            break
        row = _write(draw)
    return row


def _write(draw: Draw) -> Row:
    story = draw.maybe(0.35)
    model = draw_model(draw, story)
    body = draw.choice(STORIES if story else LAYOUTS)(draw, model)
    if not story:
        body = _extras(draw, model, body)
    request = _frame(draw, model, body, story)
    return Row(request, _diagram(model, request), "narrative" if story else "specification")


def _diagram(model: Model, request: str) -> str:
    """The canonical text; classes in the order in which the request first names them."""

    def first(item: Class) -> int:
        return min(place for place in (request.find(slot(form)) for form in item.forms) if place >= 0)

    return replace(model, classes=sorted(model.classes, key=first)).diagram()


def _extras(draw: Draw, model: Model, body: str) -> str:
    """Annotations, namespaces and notes, which every layout tells in sentences."""
    told = [draw.phrase(say.ANNOTATED[item.annotation]).format(a=model.name(item)) for item in model.classes if item.annotation]
    told += [
        draw.phrase(say.SPACES).format(classes=series([model.name(item) for item in members]), space=slot(name))
        for name, members in model.spaces.items()
    ]
    told += [draw.phrase(say.NOTED).format(a=model.name(item), note=slot(text)) for item, text in model.notes]
    glue = "\n" if "\n" in body else " "
    return glue.join([body, *told])


def _frame(draw: Draw, model: Model, body: str, story: bool) -> str:
    parts = [body]
    if draw.maybe(0.93 if story else 0.8):
        topic = model.topic and draw.maybe(0.3)
        opening = draw.phrase(say.TOPIC_OPENINGS).format(topic=model.topic) if topic else draw.phrase(say.OPENINGS)
        if draw.maybe(0.2):
            opening = opening.rstrip(".:")
            opening += "" if opening.endswith("?") else draw.choice([":", ".", " -", ""])
        if draw.maybe(0.85):
            parts.insert(0, opening if opening[-1] in ".:?!-" or "\n" in body else opening + ":")
        else:
            parts.append(opening.rstrip(":- "))
    if model.direction:
        parts.append(draw.phrase(say.DIRECTIONS[model.direction]))
    if draw.maybe(0.12):
        parts.append(draw.phrase(say.CLOSINGS))
    glue = draw.choice(["\n\n", "\n"]) if "\n" in body else draw.choice([" ", " ", "\n"])
    return glue.join(parts)


# Layouts --------------------------------------------------------------------------------------------------------------


def _prose(draw: Draw, model: Model) -> str:
    style = draw_style(draw)
    return " ".join([class_sentence(draw, model, item, style) for item in draw.shuffled(model.classes)] + tell_relations(draw, model))


def _lines(draw: Draw, model: Model) -> str:
    style = draw_style(draw)
    return "\n".join([class_sentence(draw, model, item, style) for item in model.classes] + tell_relations(draw, model))


def _relations_first(draw: Draw, model: Model) -> str:
    style, related = draw_style(draw), tell_relations(draw, model)
    told = [class_sentence(draw, model, item, style) for item in model.classes if item.members or item in lonely(model)]
    return draw.choice([" ", "\n"]).join(related + told)


def _mixed(draw: Draw, model: Model) -> str:
    """Each class, then the relations that start there."""
    style, told, order = draw_style(draw), [], []
    for item in model.classes:
        told.append(class_sentence(draw, model, item, style))
        mine = [relation for relation in model.relations if relation.source is item]
        told += [tell_relation(draw, model, relation) for relation in mine]
        order += mine
    model.relations = order
    return " ".join(told)


def _bullets(draw: Draw, model: Model) -> str:
    style, mark = draw_style(draw), draw.choice(["-", "*", "-", "+"])
    heads = draw.choice(
        [("Classes:", "Relationships:"), ("Types:", "Relations:"), ("Classes", "Relations"), ("", ""), ("## Classes", "## Relationships")]
    )
    dash = draw.choice([": ", " - ", " with "])
    told = [
        f"{mark} {model.name(item)}" + (f"{dash}{tell_members(draw, item.attributes + item.methods, style, ', ')}" if item.members else "")
        for item in model.classes
    ]
    related = [f"{mark} {text}" for text in (relation_notes(draw, model) if draw.maybe(0.6) else tell_relations(draw, model))]
    return "\n".join(filter(None, [heads[0], *told, heads[1] if related else "", *related]))


def _nested(draw: Draw, model: Model) -> str:
    style = draw_style(draw)
    mark, inner = draw.choice([("- ", "  - "), ("* ", "    * "), ("", "  "), ("", "  - "), ("# ", "- ")])
    lines: list[str] = []
    for item in model.classes:
        lines.append(f"{mark}{model.name(item)}" + (":" if item.members and mark != "# " else ""))
        lines += [f"{inner}{tell_member(member, *style)}" for member in item.attributes + item.methods]
    return "\n".join(lines + [(mark if mark != "# " else "") + text for text in relation_notes(draw, model)])


def _numbered(draw: Draw, model: Model) -> str:
    style, point = draw_style(draw), draw.choice([".", ")"])
    told = [
        model.name(item) + (f": {tell_members(draw, item.attributes + item.methods, style, ', ')}" if item.members else "")
        for item in model.classes
    ]
    return "\n".join(f"{i}{point} {text}" for i, text in enumerate(told + relation_notes(draw, model), 1))


def _code(draw: Draw, model: Model) -> str:
    """Pseudo code: class Dog extends Animal { ... }."""
    model.quote = "{}"
    lines, order = [], []
    style = draw.choice([(0, True), (1, True), (3, True), (1, False), (3, False)])
    for item in model.classes:
        parents = [relation for relation in model.relations if relation.target is item and relation.kind == "<|--"]
        ports = [relation for relation in model.relations if relation.source is item and relation.kind == "..|>"]
        order += parents + ports
        head = f"class {model.name(item)}" + (
            f" extends {', '.join(model.name(relation.source) for relation in parents)}" if parents else ""
        )
        head += f" implements {', '.join(model.name(relation.target) for relation in ports)}" if ports else ""
        inner = "".join(f"\n  {tell_member(member, *style)}" for member in item.attributes + item.methods)
        lines.append(f"{head} {{{inner}\n}}" if inner else head)
    rest = [relation for relation in model.relations if relation not in order]
    model.relations = order + rest
    return "\n".join(lines + [tell_relation(draw, model, relation) for relation in rest])


def _signature(draw: Draw, model: Model) -> str:
    """Customer(id, name; placeOrder())."""
    style = draw.choice([(0, False), (1, False), (1, True), (4, False)])
    left, right = draw.choice(["()", "[]", "{}"])
    told = [
        f"{model.name(item)}{left}{tell_members(draw, item.attributes + item.methods, style, ', ')}{right}"
        if item.members
        else model.name(item)
        for item in model.classes
    ]
    related = relation_notes(draw, model)
    return (
        draw.choice(["; ", "\n", " "]).join(told)
        + (draw.choice(["\n", "\n\n"]) if related else "")
        + draw.choice(["\n", "; "]).join(related)
    )


def _table(draw: Draw, model: Model) -> str:
    style = draw_style(draw)
    rows = ["| class | attributes | methods |", "|---|---|---|"][: draw.choice([1, 2])]
    rows += [
        f"| {model.name(item)} | {tell_members(draw, item.attributes, style, ', ')} | {tell_members(draw, item.methods, style, ', ')} |"
        for item in model.classes
    ]
    return "\n".join([*rows, "", *relation_notes(draw, model)]).rstrip()


def _words_of_mermaid(draw: Draw, model: Model) -> str:
    """The relations in mermaid's arrows."""
    related = [relation_note(draw, model, relation, 0) for relation in model.relations]
    told = [
        f"{model.name(item)} {{ {tell_members(draw, item.attributes + item.methods, (0, False), draw.choice(['; ', ', ']))} }}"
        for item in model.classes
        if item.members
    ]
    told += [f"class {model.name(item)}" for item in lonely(model) if not item.members]
    return "\n".join(related + told if draw.maybe(0.5) else told + related)


def _names_first(draw: Draw, model: Model) -> str:
    style, names = draw_style(draw), [model.name(item) for item in model.classes]
    head = draw.phrase(
        (
            "The classes are {names}.",
            "Classes: {names}.",
            "There are {count} classes: {names}.",
            "We have {names}.",
            "Classes: {names}",
            "It has the classes {names}.",
            "{count} classes, {names}.",
            "Use the classes {names}.",
            "Start with {names}.",
            "I want {names} in it.",
            "{names} are the classes.",
            "The {count} classes are called {names}.",
            "Please include the classes {names}.",
            "Classes involved: {names}.",
            "The diagram has {count} classes, namely {names}.",
            "Draw {names}.",
            "I count {count} classes: {names}.",
            "class list: {names}.",
            "These are the classes: {names}.",
            "We need the classes {names}.",
            "Types: {names}.",
            "In the code there are {names}.",
            "{names} exist as classes.",
            "Put in {count} classes: {names}.",
            "The model consists of {names}.",
        )
    )
    told = [class_sentence(draw, model, item, style) for item in draw.shuffled(model.classes) if item.members]
    return draw.choice([" ", "\n"]).join([head.format(names=series(names), count=len(names)), *told, *tell_relations(draw, model)])


def _blocks(draw: Draw, model: Model) -> str:
    """class: / attributes: / methods: blocks."""
    style = draw_style(draw)
    words = draw.choice(
        [
            ("class", "attributes", "methods"),
            ("Class", "Fields", "Methods"),
            ("name", "properties", "operations"),
            ("Class", "Attributes", "Operations"),
        ]
    )
    blocks = [
        "\n".join(
            filter(
                None,
                [
                    f"{words[0]}: {model.name(item)}",
                    f"{words[1]}: {tell_members(draw, item.attributes, style, ', ')}" if item.attributes else "",
                    f"{words[2]}: {tell_members(draw, item.methods, style, ', ')}" if item.methods else "",
                ],
            )
        )
        for item in model.classes
    ]
    return draw.choice(["\n", "\n\n"]).join([*blocks, "\n".join(relation_notes(draw, model) or tell_relations(draw, model))]).rstrip()


def _members_apart(draw: Draw, model: Model) -> str:
    """All attributes first, then all methods, then the relations."""
    style = draw_style(draw)
    told = [f"{model.name(item)} has {tell_members(draw, item.attributes, style)}." for item in model.classes if item.attributes]
    told += [
        f"{model.name(item)} {draw.choice(['offers', 'can do', 'has the methods', 'implements'])} {tell_members(draw, item.methods, style)}."
        for item in model.classes
        if item.methods
    ]
    told += [class_sentence(draw, model, item, style) for item in model.classes if not item.members]
    return " ".join(told + tell_relations(draw, model))


def _by_source(draw: Draw, model: Model) -> str:
    """One line per class with all that starts there."""
    style, lines, order = draw_style(draw), [], []
    for item in model.classes:
        mine = [relation for relation in model.relations if relation.source is item]
        order += mine
        facts = [
            f"{model.name(item)}: {tell_members(draw, item.attributes + item.methods, style)}."
            if item.members
            else f"{model.name(item)}: no members."
        ]
        lines.append(" ".join(facts + [tell_relation(draw, model, relation) for relation in mine]))
    model.relations = order
    return "\n".join(lines)


def _only_relations(draw: Draw, model: Model) -> str:
    for item in model.classes:
        item.members = []
    alone = [f"class {model.name(item)}" for item in lonely(model)]
    if draw.maybe(0.5):
        return draw.choice([" ", "\n"]).join(tell_relations(draw, model) + [f"There is also the {text}." for text in alone])
    return draw.choice(["\n", "; "]).join(relation_notes(draw, model) + alone)


LAYOUTS = (
    _prose,
    _prose,
    _lines,
    _relations_first,
    _mixed,
    _bullets,
    _nested,
    _numbered,
    _code,
    _code,
    _signature,
    _table,
    _words_of_mermaid,
    _names_first,
    _blocks,
    _members_apart,
    _by_source,
    _only_relations,
)
