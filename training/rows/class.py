"""Rows of class diagrams: the ways to specify classes, members and relations; the stories are in class_stories.py.

Classes stand in the order in which the request first names them, a namespace where its first class would stand;
then relations as they are told, then notes. In a class the attributes come first. Names of several words become
CamelCase, members camelCase without articles. What the request does not say (visibility, types, counts, labels) is left out.
"""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row
from training.rows import class_phrases as say
from training.rows.class_model import VISIBILITY, Class, Member, Model, Relation, draw_model
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

    lines = ["classDiagram"]
    if model.direction:
        lines.append(f"    direction {model.direction}")
    done: set[int] = set()
    ordered = sorted(model.classes, key=first)
    for item in ordered:
        space = next((name for name, members in model.spaces.items() if item in members), "")
        if id(item) in done:
            continue
        members = [other for other in ordered if other in model.spaces[space]] if space else [item]
        done.update(map(id, members))
        if space:
            lines.append(f"    namespace {space} {{")
            lines += [line for member in members for line in member.lines("        ")]
            lines.append("    }")
        else:
            lines += item.lines("    ")
    lines += [f"    {relation.text}" for relation in model.relations]
    return "\n".join(lines + [f'    note for {item.id} "{text}"' for item, text in model.notes])


def _extras(draw: Draw, model: Model, body: str) -> str:
    """Annotations, namespaces and notes, which every layout tells in sentences."""
    told = [draw.choice(say.ANNOTATED[item.annotation]).format(a=model.name(item)) for item in model.classes if item.annotation]
    told += [draw.phrase(say.SPACES).format(classes=series([model.name(item) for item in members]), space=slot(name))
             for name, members in model.spaces.items()]
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
        parts.append(draw.choice(say.DIRECTIONS[model.direction]))
    if draw.maybe(0.12):
        parts.append(draw.phrase(say.CLOSINGS))
    glue = draw.choice(["\n\n", "\n"]) if "\n" in body else draw.choice([" ", " ", "\n"])
    return glue.join(parts)


# Members --------------------------------------------------------------------------------------------------------------


def _told_type(kind: str) -> str:
    """'List~int~' -> 'List<int>', as programmers write it."""
    head, _, rest = kind.partition("~")
    return slot(f"{head}<{rest[:-1]}>" if rest else kind)


def _member(member: Member, style: int, words: bool) -> str:
    """One member in one of the ways to write it; `words` says public and private instead of + and -."""
    kind = _told_type(member.type) if member.type else ""
    name = slot(member.text)
    if " " in member.text and style in (0, 3):
        style = 2
    if member.parameters is not None:
        name += f"({', '.join(slot(_plain(parameter)) for parameter in member.parameters)})"
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


def _plain(parameter: str) -> str:
    """'Set~Tag~ tags' -> 'Set<Tag> tags'."""
    return parameter.replace("~", "<", 1).replace("~", ">", 1)


def _told(draw: Draw, members: list[Member], style: tuple[int, bool], glue: str = "") -> str:
    texts = [_member(member, *style) for member in members]
    return glue.join(texts) if glue else series(texts, oxford=style[0] == 2)


def _style(draw: Draw) -> tuple[int, bool]:
    return draw.integer(0, 4), draw.maybe(0.4)


def _sentence(draw: Draw, model: Model, item: Class, style: tuple[int, bool]) -> str:
    name = model.name(item)
    if not item.members:
        return draw.phrase(say.NO_MEMBERS).format(a=name)
    if item.attributes and item.methods and draw.maybe(0.6):
        return draw.phrase(say.HAS_BOTH).format(a=name, attributes=_told(draw, item.attributes, style), methods=_told(draw, item.methods, style))
    return draw.phrase(say.HAS_MEMBERS).format(a=name, members=_told(draw, item.attributes + item.methods, style))


# Relations ------------------------------------------------------------------------------------------------------------


def _count(draw: Draw, count: str) -> str:
    return draw.choice(say.COUNTS[count]) + " " if count else ""


def _related(draw: Draw, model: Model, relation: Relation) -> str:
    """One sentence about one relation."""
    names = {"a": model.name(relation.source), "b": model.name(relation.target), "r": _count(draw, relation.right), "l": _count(draw, relation.left)}
    if relation.kind == "-->" and relation.label:
        return sentence_case(draw.phrase(say.VERBED).format(verb=model.verb(relation), label=model.label(relation), **names))
    relation.left = ""
    template = draw.phrase(say.RELATED[relation.kind])
    if "{r}" not in template:
        relation.right = ""
    text = sentence_case(template.format(**names))
    return f"{text} {draw.choice(say.LABELLED).format(label=model.label(relation))}" if relation.label else text


def _related_all(draw: Draw, model: Model) -> list[str]:
    """All relations; children of one parent told together or one by one."""
    told: list[str] = []
    order: list[Relation] = []
    for relation in model.relations:
        if relation in order:
            continue
        family = [other for other in model.relations if other.kind == relation.kind == "<|--" and other.source is relation.source and other not in order]
        if len(family) > 1 and draw.maybe(0.6):
            names = series([model.name(other.target) for other in family])
            told.append(draw.phrase(say.FAMILY).format(a=model.name(relation.source), children=names))
            order += family
        else:
            told.append(_related(draw, model, relation))
            order.append(relation)
    model.relations = order
    return told


def _note(draw: Draw, model: Model, relation: Relation, kind: int) -> str:
    """One relation in a line of a list."""
    a, b = model.name(relation.source), model.name(relation.target)
    left, right = (f'"{count}" ' if count else "" for count in (relation.left, relation.right))
    label = f" : {slot(relation.label)}" if relation.label else ""
    if kind == 0:
        return f"{a} {left}{relation.kind} {right}{b}{label}"
    word = {"<|--": ("extends", "inherits from", "subclass of"), "*--": ("composition", "composed of"), "o--": ("aggregation", "aggregates"),
            "-->": ("association", "associated with"), "--": ("link", "linked with"), "..>": ("dependency", "depends on"),
            "..|>": ("implements", "realizes"), "..": ("dashed link", "dashed line to")}[relation.kind]
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


def _notes(draw: Draw, model: Model) -> list[str]:
    kind = draw.choice([0, 1, 1, 2, 3])
    return [_note(draw, model, relation, kind) for relation in model.relations]


def _lonely(model: Model) -> list[Class]:
    return [item for item in model.classes if all(item not in (relation.source, relation.target) for relation in model.relations)]


# Layouts --------------------------------------------------------------------------------------------------------------


def _prose(draw: Draw, model: Model) -> str:
    style = _style(draw)
    return " ".join([_sentence(draw, model, item, style) for item in draw.shuffled(model.classes)] + _related_all(draw, model))


def _lines(draw: Draw, model: Model) -> str:
    style = _style(draw)
    return "\n".join([_sentence(draw, model, item, style) for item in model.classes] + _related_all(draw, model))


def _relations_first(draw: Draw, model: Model) -> str:
    style, related = _style(draw), _related_all(draw, model)
    told = [_sentence(draw, model, item, style) for item in model.classes if item.members or item in _lonely(model)]
    return draw.choice([" ", "\n"]).join(related + told)


def _mixed(draw: Draw, model: Model) -> str:
    """Each class, then the relations that start there."""
    style, told, order = _style(draw), [], []
    for item in model.classes:
        told.append(_sentence(draw, model, item, style))
        mine = [relation for relation in model.relations if relation.source is item]
        told += [_related(draw, model, relation) for relation in mine]
        order += mine
    model.relations = order
    return " ".join(told)


def _bullets(draw: Draw, model: Model) -> str:
    style, mark = _style(draw), draw.choice(["-", "*", "-", "+"])
    heads = draw.choice([("Classes:", "Relationships:"), ("Types:", "Relations:"), ("Classes", "Relations"), ("", ""), ("## Classes", "## Relationships")])
    dash = draw.choice([": ", " - ", " with "])
    told = [f"{mark} {model.name(item)}" + (f"{dash}{_told(draw, item.attributes + item.methods, style, ', ')}" if item.members else "")
            for item in model.classes]
    related = [f"{mark} {text}" for text in (_notes(draw, model) if draw.maybe(0.6) else _related_all(draw, model))]
    return "\n".join(filter(None, [heads[0], *told, heads[1] if related else "", *related]))


def _nested(draw: Draw, model: Model) -> str:
    style = _style(draw)
    mark, inner = draw.choice([("- ", "  - "), ("* ", "    * "), ("", "  "), ("", "  - "), ("# ", "- ")])
    lines: list[str] = []
    for item in model.classes:
        lines.append(f"{mark}{model.name(item)}" + (":" if item.members and mark != "# " else ""))
        lines += [f"{inner}{_member(member, *style)}" for member in item.attributes + item.methods]
    return "\n".join(lines + [(mark if mark != "# " else "") + text for text in _notes(draw, model)])


def _numbered(draw: Draw, model: Model) -> str:
    style, point = _style(draw), draw.choice([".", ")"])
    told = [model.name(item) + (f": {_told(draw, item.attributes + item.methods, style, ', ')}" if item.members else "") for item in model.classes]
    return "\n".join(f"{i}{point} {text}" for i, text in enumerate(told + _notes(draw, model), 1))


def _code(draw: Draw, model: Model) -> str:
    """Pseudo code: class Dog extends Animal { ... }."""
    model.quote = "{}"
    lines, order = [], []
    style = draw.choice([(0, True), (1, True), (3, True), (1, False), (3, False)])
    for item in model.classes:
        parents = [relation for relation in model.relations if relation.target is item and relation.kind == "<|--"]
        ports = [relation for relation in model.relations if relation.source is item and relation.kind == "..|>"]
        order += parents + ports
        head = f"class {model.name(item)}" + (f" extends {', '.join(model.name(relation.source) for relation in parents)}" if parents else "")
        head += f" implements {', '.join(model.name(relation.target) for relation in ports)}" if ports else ""
        inner = "".join(f"\n  {_member(member, *style)}" for member in item.attributes + item.methods)
        lines.append(f"{head} {{{inner}\n}}" if inner else head)
    rest = [relation for relation in model.relations if relation not in order]
    model.relations = order + rest
    return "\n".join(lines + [_related(draw, model, relation) for relation in rest])


def _signature(draw: Draw, model: Model) -> str:
    """Customer(id, name; placeOrder())."""
    style = draw.choice([(0, False), (1, False), (1, True), (4, False)])
    left, right = draw.choice(["()", "[]", "{}"])
    told = [f"{model.name(item)}{left}{_told(draw, item.attributes + item.methods, style, ', ')}{right}" if item.members else model.name(item)
            for item in model.classes]
    related = _notes(draw, model)
    return draw.choice(["; ", "\n", " "]).join(told) + (draw.choice(["\n", "\n\n"]) if related else "") + draw.choice(["\n", "; "]).join(related)


def _table(draw: Draw, model: Model) -> str:
    style = _style(draw)
    rows = ["| class | attributes | methods |", "|---|---|---|"][: draw.choice([1, 2])]
    rows += [f"| {model.name(item)} | {_told(draw, item.attributes, style, ', ')} | {_told(draw, item.methods, style, ', ')} |" for item in model.classes]
    return "\n".join([*rows, "", *_notes(draw, model)]).rstrip()


def _words_of_mermaid(draw: Draw, model: Model) -> str:
    """The relations in mermaid's arrows."""
    related = [_note(draw, model, relation, 0) for relation in model.relations]
    told = [f"{model.name(item)} {{ {_told(draw, item.attributes + item.methods, (0, False), draw.choice(['; ', ', ']))} }}" for item in model.classes if item.members]
    told += [f"class {model.name(item)}" for item in _lonely(model) if not item.members]
    return "\n".join(related + told if draw.maybe(0.5) else told + related)


def _names_first(draw: Draw, model: Model) -> str:
    style, names = _style(draw), [model.name(item) for item in model.classes]
    head = draw.phrase(("The classes are {names}.", "Classes: {names}.", "There are {count} classes: {names}.", "We have {names}.", "Classes: {names}",
                        "It has the classes {names}.", "{count} classes, {names}.", "Use the classes {names}.", "Start with {names}.",
                        "I want {names} in it.", "{names} are the classes.", "The {count} classes are called {names}."))
    told = [_sentence(draw, model, item, style) for item in draw.shuffled(model.classes) if item.members]
    return draw.choice([" ", "\n"]).join([head.format(names=series(names), count=len(names)), *told, *_related_all(draw, model)])


def _blocks(draw: Draw, model: Model) -> str:
    """class: / attributes: / methods: blocks."""
    style = _style(draw)
    words = draw.choice([("class", "attributes", "methods"), ("Class", "Fields", "Methods"), ("name", "properties", "operations"), ("Class", "Attributes", "Operations")])
    blocks = ["\n".join(filter(None, [f"{words[0]}: {model.name(item)}",
                                      f"{words[1]}: {_told(draw, item.attributes, style, ', ')}" if item.attributes else "",
                                      f"{words[2]}: {_told(draw, item.methods, style, ', ')}" if item.methods else ""])) for item in model.classes]
    return draw.choice(["\n", "\n\n"]).join(blocks + ["\n".join(_notes(draw, model) or _related_all(draw, model))]).rstrip()


def _members_apart(draw: Draw, model: Model) -> str:
    """All attributes first, then all methods, then the relations."""
    style = _style(draw)
    told = [f"{model.name(item)} has {_told(draw, item.attributes, style)}." for item in model.classes if item.attributes]
    told += [f"{model.name(item)} {draw.choice(['offers', 'can do', 'has the methods', 'implements'])} {_told(draw, item.methods, style)}."
             for item in model.classes if item.methods]
    told += [_sentence(draw, model, item, style) for item in model.classes if not item.members]
    return " ".join(told + _related_all(draw, model))


def _by_source(draw: Draw, model: Model) -> str:
    """One line per class with all that starts there."""
    style, lines, order = _style(draw), [], []
    for item in model.classes:
        mine = [relation for relation in model.relations if relation.source is item]
        order += mine
        facts = [f"{model.name(item)}: {_told(draw, item.attributes + item.methods, style)}." if item.members else f"{model.name(item)}: no members."]
        lines.append(" ".join(facts + [_related(draw, model, relation) for relation in mine]))
    model.relations = order
    return "\n".join(lines)


def _only_relations(draw: Draw, model: Model) -> str:
    for item in model.classes:
        item.members = []
    alone = [f"class {model.name(item)}" for item in _lonely(model)]
    if draw.maybe(0.5):
        return draw.choice([" ", "\n"]).join(_related_all(draw, model) + [f"There is also the {text}." for text in alone])
    return draw.choice(["\n", "; "]).join(_notes(draw, model) + alone)


LAYOUTS = (_prose, _prose, _lines, _relations_first, _mixed, _bullets, _nested, _numbered, _code, _code, _signature, _table, _words_of_mermaid,
           _names_first, _blocks, _members_apart, _by_source, _only_relations)
