"""Rows of entity relationship diagrams: the ways to tell a model of entities and relations.

Entities stand in the order in which the request first names them, relations in the order in which it tells them.
What the request leaves open: a column is a string, an unsaid left end is one, a relation without a verb is "has",
lines are identifying.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from training.draw import Draw
from training.language import series, slot
from training.rows import Row
from training.rows import er_phrases as say
from training.rows.er_model import Column, Entity, Model, Relation, draw_model, lonely
from training.rows.er_parts import draw_style, entity_sentence, relation_note, tell_column, tell_columns, tell_relation
from training.rows.er_stories import STORIES

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

    return replace(model, entities=sorted(model.entities, key=first)).diagram()


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
        parts.append(draw.phrase(say.DIRECTIONS[model.direction]))
    if draw.maybe(0.12):
        parts.append(draw.phrase(say.CLOSINGS))
    glue = draw.choice(["\n\n", "\n"]) if "\n" in body else draw.choice([" ", " ", "\n"])
    return glue.join(parts)


# Layouts --------------------------------------------------------------------------------------------------------------


def _prose(draw: Draw, model: Model) -> str:
    style = draw_style(draw, model)
    told = [entity_sentence(draw, model, entity, style) for entity in draw.shuffled(model.entities)]
    return " ".join(told + [tell_relation(draw, model, relation) for relation in model.relations])


def _lines(draw: Draw, model: Model) -> str:
    style = draw_style(draw, model)
    told = [entity_sentence(draw, model, entity, style) for entity in model.entities]
    return "\n".join(told + [tell_relation(draw, model, relation) for relation in model.relations])


def _relations_first(draw: Draw, model: Model) -> str:
    style = draw_style(draw, model)
    related = [tell_relation(draw, model, relation) for relation in model.relations]
    told = [entity_sentence(draw, model, entity, style) for entity in model.entities if entity.columns or entity in lonely(model)]
    return draw.choice([" ", "\n"]).join(related + told)


def _mixed(draw: Draw, model: Model) -> str:
    """Each entity, then the relations that start there."""
    style = draw_style(draw, model)
    told: list[str] = []
    order: list[Relation] = []
    for entity in model.entities:
        told.append(entity_sentence(draw, model, entity, style))
        for relation in model.relations:
            if relation.source is entity:
                order.append(relation)
                told.append(tell_relation(draw, model, relation))
    model.relations = order
    return " ".join(told)


def _bullets(draw: Draw, model: Model) -> str:
    style, mark, kind = draw_style(draw, model), draw.choice(["-", "*", "-", "+"]), draw.integer(0, 6)
    heads = draw.choice(
        [
            ("Entities:", "Relationships:"),
            ("Tables:", "Relations:"),
            ("Entities", "Relations"),
            ("", ""),
            ("## Entities", "## Relationships"),
        ]
    )
    dash = draw.choice([": ", " - ", " with "])
    told = [
        f"{mark} {model.name(entity)}" + (f"{dash}{tell_columns(draw, model, entity, style, ', ')}" if entity.columns else "")
        for entity in model.entities
    ]
    related = [f"{mark} {relation_note(draw, model, relation, kind)}" for relation in model.relations]
    return "\n".join(filter(None, [heads[0], *told, heads[1] if related else "", *related]))


def _nested(draw: Draw, model: Model) -> str:
    style, kind = draw_style(draw, model), draw.integer(0, 6)
    mark, inner = draw.choice([("- ", "  - "), ("* ", "    * "), ("", "  "), ("", "  - "), ("# ", "- ")])
    lines: list[str] = []
    for entity in model.entities:
        lines.append(f"{mark}{model.name(entity)}" + (":" if entity.columns and mark != "# " else ""))
        lines += [f"{inner}{tell_column(draw, model, column, style)}" for column in entity.columns]
    lines += [f"{mark if mark != '# ' else ''}{relation_note(draw, model, relation, kind)}" for relation in model.relations]
    return "\n".join(lines)


def _numbered(draw: Draw, model: Model) -> str:
    style, point, kind = draw_style(draw, model), draw.choice([".", ")"]), draw.integer(0, 6)
    told = [
        model.name(entity) + (f" ({tell_columns(draw, model, entity, 1 if style == 2 else style, ', ')})" if entity.columns else "")
        for entity in model.entities
    ]
    told += [relation_note(draw, model, relation, kind) for relation in model.relations]
    return "\n".join(f"{i}{point} {text}" for i, text in enumerate(told, 1))


def _functional(draw: Draw, model: Model) -> str:
    """Customer(id PK, name), Order(id PK)."""
    style, kind = draw.choice([1, 3, 5] if model.typed != "all" else [0, 1, 3, 5]), draw.integer(0, 6)
    left, right = draw.choice(["()", "()", "[]", "{}"])
    told = [f"{model.name(entity)}{left}{tell_columns(draw, model, entity, style, ', ')}{right}" for entity in model.entities]
    glue = draw.choice([", ", "; ", "\n", " "])
    related = [relation_note(draw, model, relation, kind) for relation in model.relations]
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
    return "\n".join(
        [*rows, *([""] if model.relations else []), *(relation_note(draw, model, relation, kind) for relation in model.relations)]
    )


def _sql(draw: Draw, model: Model) -> str:
    """CREATE TABLE statements."""
    create = draw.choice(["CREATE TABLE", "create table", "table", "TABLE"])
    lines: list[str] = []
    for entity in model.entities:
        inner = [
            " ".join(
                filter(
                    None,
                    [
                        slot(column.text) if " " not in column.text else f'"{slot(column.text)}"',
                        slot(column.type) if column.type else "",
                        *({"PK": "PRIMARY KEY", "FK": "FOREIGN KEY", "UK": "UNIQUE"}[key] for key in column.keys),
                    ],
                )
            )
            + (f' "{slot(column.comment)}"' if column.comment else "")
            for column in entity.columns
        ]
        name = slot(entity.text) if " " not in entity.text else f'"{slot(entity.text)}"'
        lines.append(f"{create} {name} (" + (",\n".join(["", *[""] * 0]) + "\n  " + ",\n  ".join(inner) + "\n" if inner else "") + ");")
    kind = draw.integer(0, 6)
    return "\n".join([*lines, *(relation_note(draw, model, relation, kind) for relation in model.relations)])


def _words_of_mermaid(draw: Draw, model: Model) -> str:
    """The relations in crow's foot signs, the columns as mermaid writes them."""
    style = 0 if model.typed == "all" else 1
    related = [relation_note(draw, model, relation, 2) for relation in model.relations]
    told = [
        f"{model.name(entity)} {{ {tell_columns(draw, model, entity, style, draw.choice(['; ', ', ']))} }}"
        for entity in model.entities
        if entity.columns or entity in lonely(model)
    ]
    return "\n".join(related + told if draw.maybe(0.5) else told + related)


def _by_source(draw: Draw, model: Model) -> str:
    """One line per entity with all that starts there."""
    if any(relation.left != "one" for relation in model.relations):
        return _mixed(draw, model)
    style, lines, order = draw_style(draw, model), [], []
    for entity in model.entities:
        mine = [relation for relation in model.relations if relation.source is entity]
        order += mine
        facts = [f"has {tell_columns(draw, model, entity, style)}"] if entity.columns else []
        facts += [
            f"{model.verb(relation)} {draw.choice(say.ENDS[relation.right])} {model.name(relation.target)}"
            + (" (non-identifying)" if relation.line == ".." else "")
            for relation in mine
        ]
        if facts or entity in lonely(model):
            lines.append(model.name(entity) + (" " if facts else "") + draw.choice(["; ", ", and it ", "; it "]).join(facts))
    model.relations = order
    return draw.choice([".\n", ". "]).join(lines) + "."


def _names_first(draw: Draw, model: Model) -> str:
    """A list of all names, then columns and relations."""
    style = draw_style(draw, model)
    names = [model.name(entity) for entity in model.entities]
    head = draw.phrase(
        (
            "The entities are {names}.",
            "Tables: {names}.",
            "There are {count} entities: {names}.",
            "We have {names}.",
            "Entities: {names}",
            "It has the tables {names}.",
            "{count} tables, {names}.",
            "Use the entities {names}.",
            "Start with {names}.",
            "I want {names} in it.",
            "{names} are the entities.",
            "The {count} tables are called {names}.",
            "Please include the tables {names}.",
            "Entities involved: {names}.",
            "The diagram has {count} entities, namely {names}.",
            "Draw {names}.",
            "I count {count} tables: {names}.",
            "table list: {names}.",
            "These are the entities: {names}.",
            "We need the tables {names}.",
            "Records: {names}.",
            "In the database there are {names}.",
            "{names} exist as tables.",
            "Put in {count} entities: {names}.",
            "The model consists of {names}.",
        )
    )
    told = [entity_sentence(draw, model, entity, style) for entity in draw.shuffled(model.entities) if entity.columns]
    related = [tell_relation(draw, model, relation) for relation in model.relations]
    return draw.choice([" ", "\n"]).join([head.format(names=series(names), count=len(names)), *told, *related])


def _blocks(draw: Draw, model: Model) -> str:
    """name: / columns: / relations: blocks."""
    style, kind = draw_style(draw, model), draw.integer(0, 6)
    words = draw.choice(
        [("entity", "columns"), ("table", "fields"), ("Entity", "Attributes"), ("name", "attributes"), ("Table", "Columns")]
    )
    blocks = [
        f"{words[0]}: {model.name(entity)}" + (f"\n{words[1]}: {tell_columns(draw, model, entity, style, ', ')}" if entity.columns else "")
        for entity in model.entities
    ]
    blocks += [
        f"{draw.choice(['relation', 'relationship'])}: {relation_note(draw, model, relation, kind)}" for relation in model.relations
    ]
    return draw.choice(["\n", "\n\n"]).join(blocks)


def _json(draw: Draw, model: Model) -> str:
    style, kind = 1 if model.typed != "all" else draw.choice([0, 1]), draw.integer(0, 6)
    model.quote = "{}"
    told = [
        f'"{model.name(entity)}": [' + ", ".join(f'"{tell_column(draw, model, column, style)}"' for column in entity.columns) + "]"
        for entity in model.entities
        if not any(column.comment for column in entity.columns) or not entity.columns.clear()
    ]
    lines = ["{", ",\n".join(f"  {text}" for text in told), "}"]
    return "\n".join([*lines, *(relation_note(draw, model, relation, kind) for relation in model.relations)])


def _only_relations(draw: Draw, model: Model) -> str:
    for entity in model.entities:
        entity.columns = []
    model.entities = [entity for entity in model.entities if entity not in lonely(model)] if model.relations else model.entities
    if not model.relations:
        return f"Entities: {series([model.name(entity) for entity in model.entities])}."
    kind = draw.integer(0, 6)
    if draw.maybe(0.5):
        return draw.choice([" ", "\n"]).join(tell_relation(draw, model, relation) for relation in model.relations)
    return (
        draw.choice(["\n", "; ", "\n- "])
        .join(["", *(relation_note(draw, model, relation, kind) for relation in model.relations)])
        .strip("\n; ")
    )


LAYOUTS = (
    _prose,
    _prose,
    _lines,
    _relations_first,
    _mixed,
    _bullets,
    _bullets,
    _nested,
    _numbered,
    _functional,
    _table,
    _sql,
    _words_of_mermaid,
    _by_source,
    _names_first,
    _blocks,
    _json,
    _only_relations,
)
