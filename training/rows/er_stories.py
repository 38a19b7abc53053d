"""The narrative requests for entity relationship diagrams: nouns with articles, columns and relations in sentences.

A plural noun stands for its entity; "a customer places many orders" leaves the left end at one.
"""

from __future__ import annotations

from training.draw import Draw
from training.language import fit_articles, sentence_case, series, slot
from training.rows import er_story_phrases as say
from training.rows.er_model import Column, Entity, Model, Relation, lonely, many


def _noun_facts(draw: Draw, relation: Relation) -> dict[str, str]:
    a, b = relation.source.text, relation.target.text
    return {"a": slot(a), "b": slot(b), "as": slot(many(a)), "bs": slot(many(b)), "verb": slot(relation.verb)}


def _story_columns(draw: Draw, entity: Entity) -> str:
    article = draw.choice(["the ", "its ", "a ", "", ""])
    told = []
    for column in entity.columns:
        kind = f" ({slot(column.type)})" if column.type else ""
        name = slot(column.text)
        told.append(f"{article}{name}{kind}" if article != "a " else fit_articles(f"a {name}{kind}"))
    return series(told, oxford=draw.maybe(0.3))


def _story_entity(draw: Draw, entity: Entity) -> str:
    key = [column for column in entity.columns if "PK" in column.keys]
    if key and len(entity.columns) > 1:
        rest = Entity(entity.text, entity.id, [column for column in entity.columns if column is not key[0]])
        kind = f" ({slot(key[0].type)})" if key[0].type else ""
        text = draw.phrase(say.STORY_KEYED).format(
            a=slot(entity.text), key=f"{draw.choice(['its', 'the', 'a'])} {slot(key[0].text)}{kind}", columns=_story_columns(draw, rest)
        )
    else:
        entity.columns = [Column(column.text, column.type) for column in entity.columns]
        text = draw.phrase(say.STORY_COLUMNS).format(a=slot(entity.text), columns=_story_columns(draw, entity))
    return fit_articles(sentence_case(text))


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
                text = {
                    "many": "It {verb} many {bs}.",
                    "some": "It {verb} at least one {b}.",
                    "optional": "It {verb} at most one {b}.",
                    "one": "It {verb} exactly one {b}.",
                }[right]
                text = draw.choice([text, text.replace("It ", "It also "), text.replace("It ", "In addition it ")])
            else:
                text = draw.phrase(say.STORY_RIGHT[right])
    return fit_articles(text.format(**facts))


def _related_story(draw: Draw, model: Model) -> list[str]:
    told: list[str] = []
    for place, relation in enumerate(model.relations):
        before = model.relations[place - 1] if place else None
        told.append(
            _story_relation(
                draw, relation, before is not None and before.source is relation.source and before.right != "many" != before.left
            )
        )
    return told


def _lonely_story(draw: Draw, model: Model) -> list[str]:
    return [
        draw.phrase(
            (
                "There is also the {a}.",
                "The {a} is another thing we store.",
                "And then there is the {a}.",
                "We also keep track of the {a}.",
                "Besides, the {a} has a table of its own.",
                "Do not forget the {a}.",
                "The {a} is stored too.",
                "A table for the {a} as well.",
                "We store the {a} as well.",
                "The {a} stands by itself.",
                "One more table: the {a}.",
                "The {a} has no connection to anything.",
                "Add the {a} too.",
                "Nearly forgotten: the {a}.",
                "Data on the {a} exists too.",
                "The database also has the {a}.",
                "There is a table for the {a}, too.",
                "On its own, we keep the {a}.",
                "The {a} must not be missing.",
                "Another entity is the {a}.",
                "Include the {a}, unconnected.",
                "The {a} belongs in the diagram as well.",
                "Details on the {a} will follow, but include it.",
                "Another thing in the data: the {a}.",
                "The {a} is on our list too.",
            )
        ).format(a=slot(entity.text))
        for entity in lonely(model)
        if not entity.columns
    ]


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
    told += [_story_entity(draw, entity) for entity in lonely(model) if entity.columns]
    return " ".join(told + _lonely_story(draw, model))


def _rules(draw: Draw, model: Model) -> str:
    """Numbered business rules."""
    told = (
        _related_story(draw, model)
        + _lonely_story(draw, model)
        + [_story_entity(draw, entity) for entity in model.entities if entity.columns]
    )
    mark = draw.choice(["{}. ", "{}) ", "- ", "Rule {}: ", "* "])
    return "\n".join(mark.format(i) + text for i, text in enumerate(told, 1))


def _only_story_relations(draw: Draw, model: Model) -> str:
    for entity in model.entities:
        entity.columns = []
    return " ".join([*_intro(draw, model, 0.8), *_related_story(draw, model), *_lonely_story(draw, model)])


def _paragraphs(draw: Draw, model: Model) -> str:
    """A paragraph about the things, one about how they hang together."""
    told = " ".join(_story_entity(draw, entity) for entity in model.entities if entity.columns)
    link = draw.phrase(
        (
            "Now how they are connected.",
            "The relationships:",
            "How they relate:",
            "As for the links between them:",
            "They are tied together like this.",
            "And the connections:",
            "Next, the rules.",
            "How it all fits together:",
            "The rules are simple.",
            "Now the relations.",
            "What connects them:",
            "About how they relate to each other:",
            "Their ties:",
            "Then to the relationships.",
            "Who has what:",
            "What belongs to what:",
        )
    )
    related = _related_story(draw, model)
    return "\n\n".join(
        filter(
            None,
            [
                " ".join(_intro(draw, model, 0.7)),
                told,
                " ".join([link, *related] if told and related else related),
                " ".join(_lonely_story(draw, model)),
            ],
        )
    )


def _spoken(draw: Draw, model: Model) -> str:
    """With the fillers of somebody who thinks aloud."""
    told = (
        [_story_entity(draw, entity) for entity in model.entities if entity.columns]
        + _related_story(draw, model)
        + _lonely_story(draw, model)
    )
    said = []
    for text in told:
        filler = draw.phrase(
            (
                "OK so, ",
                "Right, ",
                "Well, ",
                "Then, ",
                "Oh, and ",
                "Hmm, ",
                "Also, ",
                "Let me see, ",
                "Next, ",
                "By the way, ",
                "Now, ",
                "And ",
                "Okay, ",
                "So, ",
                "Alright, ",
                "What else: ",
                "Plus, ",
                "Yes, and ",
            )
        )
        said.append(filler + text[0].lower() + text[1:] if draw.maybe(0.5) and text[0] != "\ue000" else text)
    return " ".join(said)


def _remember(draw: Draw, model: Model) -> str:
    """name: the things to remember, then the relations as one long sentence."""
    told = [
        f"{sentence_case(many_or_one)}: {_story_columns(draw, entity)}."
        for entity in model.entities
        if entity.columns
        for many_or_one in [_told_name(draw, entity)]
    ]
    for entity in model.entities:
        entity.columns = [Column(column.text, column.type) for column in entity.columns]
    related = [text.rstrip(".") for text in _related_story(draw, model)]
    joined = "; ".join([related[0], *(text[0].lower() + text[1:] for text in related[1:])]) + "." if related else ""
    return draw.choice([" ", "\n"]).join(filter(None, [*_intro(draw, model, 0.6), *told, joined, *_lonely_story(draw, model)]))


def _told_name(draw: Draw, entity: Entity) -> str:
    """'For an order we store', 'Orders', 'Order'; the last two with a large first letter inside the slot."""
    return draw.choice(
        [slot(sentence_case(entity.text)), f"what we store about the {slot(entity.text)}", f"kept for the {slot(entity.text)}"]
    )


def _asked(draw: Draw, model: Model) -> str:
    """Questions and answers of an interview."""
    told = []
    for entity in model.entities:
        if entity.columns:
            question = draw.choice(
                ["What do you store about the {a}?", "And the {a}?", "What belongs to the {a}?", "What do we need for the {a}?"]
            )
            entity.columns = [Column(column.text, column.type) for column in entity.columns]
            told.append(f"Q: {question.format(a=slot(entity.text))} A: {sentence_case(_story_columns(draw, entity))}.")
    related = _related_story(draw, model)
    if related and told:
        told.append(
            draw.choice(["Q: How are they connected? A: ", "Q: And the relationships? A: ", "Q: How do they belong together? A: "])
            + " ".join(related)
        )
    else:
        told += related
    return draw.choice(["\n", " "]).join(told + _lonely_story(draw, model))


def _memo(draw: Draw, model: Model) -> str:
    head = draw.phrase(
        (
            "Hi team, as promised the summary of our data.",
            "Hello, I talked to the users yesterday.",
            "To whom it may concern: this is what we store.",
            "Minutes of the meeting on data.",
            "Dear colleagues, please find our records described below.",
            "Short note on the database.",
            "Hi, the customer finally answered.",
            "Morning! Here come the requirements.",
            "Dear all, the data design is below.",
            "Hi, here is what I know about the tables.",
            "Summary of the data review.",
            "From my notebook.",
            "Good morning, this is the schema we agreed on.",
            "Status of the data model:",
            "Hi there, the entities as discussed.",
            "To the team: our current records.",
        )
    )
    return head + draw.choice([" ", "\n\n"]) + draw.choice([_entities_then_relations, _relations_then_entities, _interleaved])(draw, model)


STORIES = (
    _entities_then_relations,
    _entities_then_relations,
    _relations_then_entities,
    _interleaved,
    _rules,
    _only_story_relations,
    _paragraphs,
    _spoken,
    _remember,
    _asked,
    _memo,
)
