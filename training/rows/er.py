"""Rows of entity relationship diagrams: the ways to tell a model of entities and relations.

Entities stand in the order in which the request first names them, relations in the order in which it tells them.
What the request leaves open: a column is a string, an unsaid left end is one, a relation without a verb is "has",
lines are identifying.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row
from training.rows import er_phrases as say
from training.rows.er_model import LEFT, RIGHT, Column, Entity, Model, Relation, draw_model, many

LONGEST = 1450  # characters of request and diagram, slots included

def write(draw: Draw) -> Row:
    """One request for an entity relationship diagram, and the diagram; long ones are drawn again."""
    row = _write(draw)
    for _ in range(4):
        if len(row.request) + len(row.diagram) < LONGEST:
            break
        row = _write(draw)
    return row


def _write(draw: Draw) -> Row:
    if draw.maybe(0.65):
        model = draw_model(draw, story=False)
        body = draw.choice(LAYOUTS)(draw, model)
        style = "specification"
    else:
        model = draw_model(draw, story=True)
        body = draw.choice(STORIES)(draw, model)
        style = "narrative"
    request = _frame(draw, model, body, style)
    return Row(request, _diagram(model, request), style)


def _diagram(model: Model, request: str) -> str:
    """The canonical text; entities in the order in which the request first names them."""
    def first(entity: Entity) -> int:
        places = [request.find(slot(form)) for form in entity.forms]
        return min(place for place in places if place >= 0)

    lines = ["erDiagram"]
    if model.direction:
        lines.append(f"    direction {model.direction}")
    for entity in sorted(model.entities, key=first):
        if entity.columns:
            lines += [f"    {entity.id} {{", *(f"        {column.line}" for column in entity.columns), "    }"]
        else:
            lines.append(f"    {entity.id}")
    return "\n".join([*lines, *(f"    {relation.text}" for relation in model.relations)])


def _frame(draw: Draw, model: Model, body: str, style: str) -> str:
    parts = [body]
    if draw.maybe(0.93 if style == "narrative" else 0.8):
        topic = model.topic and draw.maybe(0.3)
        opening = draw.phrase(say.TOPIC_OPENINGS).format(topic=model.topic) if topic else draw.phrase(say.OPENINGS)
        if draw.maybe(0.2):
            opening = opening.rstrip(".:")
            opening += "" if opening.endswith("?") else draw.choice([":", ".", " -", ""])
        if draw.maybe(0.85):
            parts.insert(0, opening if opening[-1] in ".:?!-" or "\n" in body else opening + ":")
        else:
            parts.append(opening.rstrip(":- ") if opening[-1] in ":- " else opening)
    if model.direction:
        parts.append(draw.choice(say.DIRECTIONS[model.direction]))
    if draw.maybe(0.12):
        parts.append(draw.phrase(say.CLOSINGS))
    glue = draw.choice(["\n\n", "\n"]) if "\n" in body else draw.choice([" ", " ", "\n"])
    return glue.join(parts)


# Specifications -------------------------------------------------------------------------------------------------------


def _column(draw: Draw, model: Model, column: Column, style: int) -> str:
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
            text = (f"{name} as {kind}" if kind else name) + (f" [{' '.join(keys)}]" if len(keys) == 1 else f" [{', '.join(keys)}]" if keys else "")
        case 5:
            text = (f"{name}:{kind}" if kind else name) + (f" {', '.join(keys)}" if keys else "")
        case _:
            text = name + (f" <{kind}>" if kind else "") + (f" {', '.join(keys)}" if keys else "")
    return f'{text} "{slot(column.comment)}"' if column.comment else text


def _columns(draw: Draw, model: Model, entity: Entity, style: int, glue: str = "") -> str:
    told = [_column(draw, model, column, style) for column in entity.columns]
    if glue:
        return glue.join(told)
    return series(told, oxford=style % 2 == 0) if style < 3 or style == 6 else ", ".join(told)


def _style(draw: Draw, model: Model) -> int:
    return draw.choice([0, 1, 1, 2, 2, 3, 3, 4, 5, 6]) if model.typed == "all" else draw.choice([1, 2, 2, 3, 3, 5])


def _related(draw: Draw, model: Model, relation: Relation) -> str:
    """One sentence about one relation."""
    names = {"a": model.name(relation.source), "b": model.name(relation.target), "verb": model.verb(relation), "label": model.label(relation)}
    both = draw.choice(say.BOTH[relation.left, relation.right])
    left, right = draw.phrase(say.ENDS[relation.left]), draw.phrase(say.ENDS[relation.right])
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
        text += " " + draw.choice(say.LOOSE)
    elif draw.maybe(0.04):
        text += " " + draw.choice(say.FIRM)
    return text


def _relation_note(draw: Draw, model: Model, relation: Relation, kind: int) -> str:
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
            return f"{a} {verb} {draw.phrase(say.ENDS[relation.right])} {b}{loose}" if relation.left == "one" else f"{a} {verb} {b}, {both}{loose}"
        case _:
            return f"{a} [{both}] {b}, {verb}{loose}"


def _sentence(draw: Draw, model: Model, entity: Entity, style: int) -> str:
    if not entity.columns:
        return sentence_case(draw.phrase(say.NO_COLUMNS).format(a=model.name(entity)))
    return draw.phrase(say.HAS_COLUMNS).format(a=model.name(entity), columns=_columns(draw, model, entity, style))


def _lonely(model: Model) -> list[Entity]:
    """Entities that no relation names."""
    return [entity for entity in model.entities if all(entity not in (relation.source, relation.target) for relation in model.relations)]


def _prose(draw: Draw, model: Model) -> str:
    style = _style(draw, model)
    told = [_sentence(draw, model, entity, style) for entity in draw.shuffled(model.entities)]
    return " ".join(told + [_related(draw, model, relation) for relation in model.relations])


def _lines(draw: Draw, model: Model) -> str:
    style = _style(draw, model)
    told = [_sentence(draw, model, entity, style) for entity in model.entities]
    return "\n".join(told + [_related(draw, model, relation) for relation in model.relations])


def _relations_first(draw: Draw, model: Model) -> str:
    style = _style(draw, model)
    related = [_related(draw, model, relation) for relation in model.relations]
    told = [_sentence(draw, model, entity, style) for entity in model.entities if entity.columns or entity in _lonely(model)]
    return draw.choice([" ", "\n"]).join(related + told)


def _mixed(draw: Draw, model: Model) -> str:
    """Each entity, then the relations that start there."""
    style = _style(draw, model)
    told: list[str] = []
    order: list[Relation] = []
    for entity in model.entities:
        told.append(_sentence(draw, model, entity, style))
        for relation in model.relations:
            if relation.source is entity:
                order.append(relation)
                told.append(_related(draw, model, relation))
    model.relations = order
    return " ".join(told)


def _bullets(draw: Draw, model: Model) -> str:
    style, mark, kind = _style(draw, model), draw.choice(["-", "*", "-", "+"]), draw.integer(0, 6)
    heads = draw.choice([("Entities:", "Relationships:"), ("Tables:", "Relations:"), ("Entities", "Relations"), ("", ""), ("## Entities", "## Relationships")])
    dash = draw.choice([": ", " - ", " with "])
    told = [f"{mark} {model.name(entity)}" + (f"{dash}{_columns(draw, model, entity, style, ', ')}" if entity.columns else "")
            for entity in model.entities]
    related = [f"{mark} {_relation_note(draw, model, relation, kind)}" for relation in model.relations]
    return "\n".join(filter(None, [heads[0], *told, heads[1] if related else "", *related]))


def _nested(draw: Draw, model: Model) -> str:
    style, kind = _style(draw, model), draw.integer(0, 6)
    mark, inner = draw.choice([("- ", "  - "), ("* ", "    * "), ("", "  "), ("", "  - "), ("# ", "- ")])
    lines: list[str] = []
    for entity in model.entities:
        lines.append(f"{mark}{model.name(entity)}" + (":" if entity.columns and mark != "# " else ""))
        lines += [f"{inner}{_column(draw, model, column, style)}" for column in entity.columns]
    lines += [f"{mark if mark != '# ' else ''}{_relation_note(draw, model, relation, kind)}" for relation in model.relations]
    return "\n".join(lines)


def _numbered(draw: Draw, model: Model) -> str:
    style, point, kind = _style(draw, model), draw.choice([".", ")"]), draw.integer(0, 6)
    told = [model.name(entity) + (f" ({_columns(draw, model, entity, 1 if style == 2 else style, ', ')})" if entity.columns else "")
            for entity in model.entities]
    told += [_relation_note(draw, model, relation, kind) for relation in model.relations]
    return "\n".join(f"{i}{point} {text}" for i, text in enumerate(told, 1))


def _functional(draw: Draw, model: Model) -> str:
    """Customer(id PK, name), Order(id PK)."""
    style, kind = draw.choice([1, 3, 5] if model.typed != "all" else [0, 1, 3, 5]), draw.integer(0, 6)
    left, right = draw.choice(["()", "()", "[]", "{}"])
    told = [f"{model.name(entity)}{left}{_columns(draw, model, entity, style, ', ')}{right}" for entity in model.entities]
    glue = draw.choice([", ", "; ", "\n", " "])
    related = [_relation_note(draw, model, relation, kind) for relation in model.relations]
    return glue.join(told) + (draw.choice(["\n", "\n\n", ". "]) if related else "") + draw.choice(["\n", "; "]).join(related)


def _table(draw: Draw, model: Model) -> str:
    rows = ["| entity | column | type | key |", "|---|---|---|---|"]
    if draw.maybe(0.4):
        rows = rows[:1]
    for entity in model.entities:
        columns: Sequence[Column | None] = entity.columns or [None]
        for column in columns:
            cells = [slot(entity.text), "", "", ""]
            if column:
                column_keys = ", ".join(column.keys)
                cells[1:] = [slot(column.text), slot(column.type) if column.type else "", column_keys]
                if column.comment:
                    cells[3] += f' "{slot(column.comment)}"'
            rows.append(f"| {' | '.join(cells)} |")
    kind = draw.integer(0, 6)
    return "\n".join([*rows, *([""] if model.relations else []), *(_relation_note(draw, model, relation, kind) for relation in model.relations)])


def _sql(draw: Draw, model: Model) -> str:
    """CREATE TABLE statements."""
    create = draw.choice(["CREATE TABLE", "create table", "table", "TABLE"])
    lines: list[str] = []
    for entity in model.entities:
        inner = [" ".join(filter(None, [slot(column.text) if " " not in column.text else f'"{slot(column.text)}"', slot(column.type) if column.type else "",
                                        *({"PK": "PRIMARY KEY", "FK": "FOREIGN KEY", "UK": "UNIQUE"}[key] for key in column.keys)]))
                 + (f' "{slot(column.comment)}"' if column.comment else "") for column in entity.columns]
        name = slot(entity.text) if " " not in entity.text else f'"{slot(entity.text)}"'
        lines.append(f"{create} {name} (" + (",\n".join(["", *[""] * 0]) + "\n  " + ",\n  ".join(inner) + "\n" if inner else "") + ");")
    kind = draw.integer(0, 6)
    return "\n".join([*lines, *(_relation_note(draw, model, relation, kind) for relation in model.relations)])


def _words_of_mermaid(draw: Draw, model: Model) -> str:
    """The relations in crow's foot signs, the columns as mermaid writes them."""
    style = 0 if model.typed == "all" else 1
    related = [_relation_note(draw, model, relation, 2) for relation in model.relations]
    told = [f"{model.name(entity)} {{ {_columns(draw, model, entity, style, draw.choice(['; ', ', ']))} }}" for entity in model.entities
            if entity.columns or entity in _lonely(model)]
    return "\n".join(related + told if draw.maybe(0.5) else told + related)


def _by_source(draw: Draw, model: Model) -> str:
    """One line per entity with all that starts there."""
    if any(relation.left != "one" for relation in model.relations):
        return _mixed(draw, model)
    style, lines, order = _style(draw, model), [], []
    for entity in model.entities:
        mine = [relation for relation in model.relations if relation.source is entity]
        order += mine
        facts = [f"has {_columns(draw, model, entity, style)}"] if entity.columns else []
        facts += [f"{model.verb(relation)} {draw.phrase(say.ENDS[relation.right])} {model.name(relation.target)}"
                  + (" (non-identifying)" if relation.line == ".." else "") for relation in mine]
        if facts or entity in _lonely(model):
            lines.append(model.name(entity) + (" " if facts else "") + draw.choice(["; ", ", and it ", "; it "]).join(facts))
    model.relations = order
    return draw.choice([".\n", ". "]).join(lines) + "."


def _names_first(draw: Draw, model: Model) -> str:
    """A list of all names, then columns and relations."""
    style = _style(draw, model)
    names = [model.name(entity) for entity in model.entities]
    head = draw.phrase(("The entities are {names}.", "Tables: {names}.", "There are {count} entities: {names}.", "We have {names}.", "Entities: {names}",
                        "It has the tables {names}.", "{count} tables, {names}.", "Use the entities {names}.", "Start with {names}.",
                        "I want {names} in it.", "{names} are the entities.", "The {count} tables are called {names}."))
    told = [_sentence(draw, model, entity, style) for entity in draw.shuffled(model.entities) if entity.columns]
    related = [_related(draw, model, relation) for relation in model.relations]
    return draw.choice([" ", "\n"]).join([head.format(names=series(names), count=len(names)), *told, *related])


def _blocks(draw: Draw, model: Model) -> str:
    """name: / columns: / relations: blocks."""
    style, kind = _style(draw, model), draw.integer(0, 6)
    words = draw.choice([("entity", "columns"), ("table", "fields"), ("Entity", "Attributes"), ("name", "attributes"), ("Table", "Columns")])
    blocks = [f"{words[0]}: {model.name(entity)}" + (f"\n{words[1]}: {_columns(draw, model, entity, style, ', ')}" if entity.columns else "")
              for entity in model.entities]
    blocks += [f"{draw.choice(['relation', 'relationship'])}: {_relation_note(draw, model, relation, kind)}" for relation in model.relations]
    return draw.choice(["\n", "\n\n"]).join(blocks)


def _json(draw: Draw, model: Model) -> str:
    style, kind = 1 if model.typed != "all" else draw.choice([0, 1]), draw.integer(0, 6)
    model.quote = "{}"
    told = [f'"{model.name(entity)}": [' + ", ".join(f'"{_column(draw, model, column, style)}"' for column in entity.columns) + "]"
            for entity in model.entities if not any(column.comment for column in entity.columns) or not entity.columns.clear()]
    lines = ["{", ",\n".join(f"  {text}" for text in told), "}"]
    return "\n".join([*lines, *(_relation_note(draw, model, relation, kind) for relation in model.relations)])


def _only_relations(draw: Draw, model: Model) -> str:
    for entity in model.entities:
        entity.columns = []
    model.entities = [entity for entity in model.entities if entity not in _lonely(model)] if model.relations else model.entities
    if not model.relations:
        return f"Entities: {series([model.name(entity) for entity in model.entities])}."
    kind = draw.integer(0, 6)
    if draw.maybe(0.5):
        return draw.choice([" ", "\n"]).join(_related(draw, model, relation) for relation in model.relations)
    return draw.choice(["\n", "; ", "\n- "]).join(["", *(_relation_note(draw, model, relation, kind) for relation in model.relations)]).strip("\n; ")


LAYOUTS = (_prose, _prose, _lines, _relations_first, _mixed, _bullets, _bullets, _nested, _numbered, _functional, _table, _sql,
           _words_of_mermaid, _by_source, _names_first, _blocks, _json, _only_relations)


# Narratives -----------------------------------------------------------------------------------------------------------


def _noun_facts(draw: Draw, relation: Relation) -> dict[str, str]:
    a, b = relation.source.text, relation.target.text
    return {"a": slot(a), "b": slot(b), "as": slot(many(a)), "bs": slot(many(b)), "verb": slot(relation.verb)}


def _articles(text: str) -> str:
    """'A order' -> 'An order', where the noun stands in a slot."""
    return re.sub("\\b([Aa]) \ue000(?=[aeiou])(?!u(?:ni|ra|s|u|ti))", lambda match: match.group(1) + "n \ue000", text)


def _story_columns(draw: Draw, entity: Entity) -> str:
    article = draw.choice(["the ", "its ", "a ", "", ""])
    told = []
    for column in entity.columns:
        kind = f" ({slot(column.type)})" if column.type else ""
        name = slot(column.text)
        told.append((f"{article}{name}{kind}" if article != "a " else _articles(f"a {name}{kind}")))
    return series(told, oxford=draw.maybe(0.3))


def _story_entity(draw: Draw, entity: Entity) -> str:
    key = [column for column in entity.columns if "PK" in column.keys]
    if key and len(entity.columns) > 1:
        rest = Entity(entity.text, entity.id, [column for column in entity.columns if column is not key[0]])
        kind = f" ({slot(key[0].type)})" if key[0].type else ""
        text = draw.phrase(say.STORY_KEYED).format(a=slot(entity.text), key=f"{draw.choice(['its', 'the', 'a'])} {slot(key[0].text)}{kind}",
                                                   columns=_story_columns(draw, rest))
    else:
        entity.columns = [Column(column.text, column.type) for column in entity.columns]
        text = draw.phrase(say.STORY_COLUMNS).format(a=slot(entity.text), columns=_story_columns(draw, entity))
    return _articles(sentence_case(text))


def _story_relation(draw: Draw, relation: Relation, again: bool = False) -> str:
    """One sentence; `again` says that the sentence before was about the same source."""
    facts = _noun_facts(draw, relation)
    match relation.left, relation.right:
        case "many", "many":
            text = draw.phrase(say.STORY_MANY_MANY)
        case "many", "one":
            text = draw.phrase(say.STORY_MANY_ONE)
        case _, right:
            relation.left = "one"
            if again and draw.maybe(0.5):
                text = {"many": "It {verb} many {bs}.", "some": "It {verb} at least one {b}.", "optional": "It {verb} at most one {b}.",
                        "one": "It {verb} exactly one {b}."}[right]
                text = draw.choice([text, text.replace("It ", "It also "), text.replace("It ", "In addition it ")])
            else:
                text = draw.phrase(say.STORY_RIGHT[right])
    return _articles(text.format(**facts))


def _related_story(draw: Draw, model: Model) -> list[str]:
    told: list[str] = []
    for place, relation in enumerate(model.relations):
        before = model.relations[place - 1] if place else None
        told.append(_story_relation(draw, relation, before is not None and before.source is relation.source and before.right != "many" != before.left))
    return told


def _lonely_story(draw: Draw, model: Model) -> list[str]:
    return [draw.phrase(("There is also the {a}.", "The {a} is another thing we store.", "And then there is the {a}.", "We also keep track of the {a}.",
                         "Besides, the {a} has a table of its own.", "Do not forget the {a}.", "The {a} is stored too.", "A table for the {a} as well."))
            .format(a=slot(entity.text)) for entity in _lonely(model) if not entity.columns]


def _intro(draw: Draw, model: Model, chance: float) -> list[str]:
    if not draw.maybe(chance):
        return []
    topic = model.topic or draw.choice([f"{draw.noun()} {draw.noun()}", draw.noun(), f"{draw.adjective()} {draw.noun()}"])
    if draw.maybe(0.5):
        return [sentence_case(draw.phrase(say.STORY_INTROS).format(topic=topic))]
    return []


def _entities_then_relations(draw: Draw, model: Model) -> str:
    told = [_story_entity(draw, entity) for entity in draw.shuffled(model.entities) if entity.columns]
    return " ".join([*_intro(draw, model, 0.6), *told, *_related_story(draw, model), *_lonely_story(draw, model)])


def _relations_then_entities(draw: Draw, model: Model) -> str:
    told = [_story_entity(draw, entity) for entity in model.entities if entity.columns]
    return " ".join([*_intro(draw, model, 0.6), *_related_story(draw, model), *_lonely_story(draw, model), *told])


def _interleaved(draw: Draw, model: Model) -> str:
    """Each relation, followed by what is known of entities that came up."""
    told, seen = _intro(draw, model, 0.5), set()
    for relation in model.relations:
        told.append(_story_relation(draw, relation))
        for entity in (relation.source, relation.target):
            if entity.columns and id(entity) not in seen:
                told.append(_story_entity(draw, entity))
            seen.add(id(entity))
    told += [_story_entity(draw, entity) for entity in _lonely(model) if entity.columns]
    return " ".join(told + _lonely_story(draw, model))


def _rules(draw: Draw, model: Model) -> str:
    """Numbered business rules."""
    told = _related_story(draw, model) + _lonely_story(draw, model) + [_story_entity(draw, entity) for entity in model.entities if entity.columns]
    mark = draw.choice(["{}. ", "{}) ", "- ", "Rule {}: ", "* "])
    return "\n".join(mark.format(i) + text for i, text in enumerate(told, 1))


def _only_story_relations(draw: Draw, model: Model) -> str:
    for entity in model.entities:
        entity.columns = []
    return " ".join([*_intro(draw, model, 0.8), *_related_story(draw, model), *_lonely_story(draw, model)])


def _paragraphs(draw: Draw, model: Model) -> str:
    """A paragraph about the things, one about how they hang together."""
    told = " ".join(_story_entity(draw, entity) for entity in model.entities if entity.columns)
    link = draw.phrase(("Now how they are connected.", "The relationships:", "How they relate:", "As for the links between them:", "They are tied together like this.",
                        "And the connections:", "Next, the rules.", "How it all fits together:", "The rules are simple.", "Now the relations."))
    related = _related_story(draw, model)
    return "\n\n".join(filter(None, [" ".join(_intro(draw, model, 0.7)), told, " ".join([link, *related] if told and related else related),
                                     " ".join(_lonely_story(draw, model))]))


def _spoken(draw: Draw, model: Model) -> str:
    """With the fillers of somebody who thinks aloud."""
    told = [_story_entity(draw, entity) for entity in model.entities if entity.columns] + _related_story(draw, model) + _lonely_story(draw, model)
    said = []
    for text in told:
        filler = draw.phrase(("OK so, ", "Right, ", "Well, ", "Then, ", "Oh, and ", "Hmm, ", "Also, ", "Let me see, ", "Next, ", "By the way, ", "Now, ", "And "))
        said.append(filler + text[0].lower() + text[1:] if draw.maybe(0.5) and text[0] != "\ue000" else text)
    return " ".join(said)


def _remember(draw: Draw, model: Model) -> str:
    """name: the things to remember, then the relations as one long sentence."""
    told = [f"{sentence_case(many_or_one)}: {_story_columns(draw, entity)}." for entity in model.entities if entity.columns
            for many_or_one in [_told_name(draw, entity)]]
    for entity in model.entities:
        entity.columns = [Column(column.text, column.type) for column in entity.columns]
    related = [text.rstrip(".") for text in _related_story(draw, model)]
    joined = "; ".join([related[0], *(text[0].lower() + text[1:] for text in related[1:])]) + "." if related else ""
    return draw.choice([" ", "\n"]).join(filter(None, [*_intro(draw, model, 0.6), *told, joined, *_lonely_story(draw, model)]))


def _told_name(draw: Draw, entity: Entity) -> str:
    """'For an order we store', 'Orders', 'Order'; the last two with a large first letter inside the slot."""
    return draw.choice([slot(sentence_case(entity.text)), f"what we store about the {slot(entity.text)}", f"kept for the {slot(entity.text)}"])


def _asked(draw: Draw, model: Model) -> str:
    """Questions and answers of an interview."""
    told = []
    for entity in model.entities:
        if entity.columns:
            question = draw.choice(["What do you store about the {a}?", "And the {a}?", "What belongs to the {a}?", "What do we need for the {a}?"])
            entity.columns = [Column(column.text, column.type) for column in entity.columns]
            told.append(f"Q: {question.format(a=slot(entity.text))} A: {sentence_case(_story_columns(draw, entity))}.")
    related = _related_story(draw, model)
    if related and told:
        told.append(draw.choice(["Q: How are they connected? A: ", "Q: And the relationships? A: ", "Q: How do they belong together? A: "]) + " ".join(related))
    else:
        told += related
    return draw.choice(["\n", " "]).join(told + _lonely_story(draw, model))


def _memo(draw: Draw, model: Model) -> str:
    head = draw.phrase(("Hi team, as promised the summary of our data.", "Hello, I talked to the users yesterday.", "To whom it may concern: this is what we store.",
                        "Minutes of the meeting on data.", "Dear colleagues, please find our records described below.", "Short note on the database.",
                        "Hi, the customer finally answered.", "Morning! Here come the requirements."))
    return head + draw.choice([" ", "\n\n"]) + draw.choice([_entities_then_relations, _relations_then_entities, _interleaved])(draw, model)


STORIES = (_entities_then_relations, _entities_then_relations, _relations_then_entities, _interleaved, _rules, _only_story_relations, _paragraphs,
           _spoken, _remember, _asked, _memo)
