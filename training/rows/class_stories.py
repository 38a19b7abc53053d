"""The narrative requests for class diagrams: nouns with articles, methods as what an object can do, relations as verbs.

A plural noun stands for its class; a verb between two nouns is an association with the verb as its label.
"""

from __future__ import annotations

from training.draw import Draw
from training.language import fit_articles, sentence_case, series, slot
from training.rows import class_story_phrases as say
from training.rows.class_model import Class, Model, Relation
from training.rows.er_model import many


def _finish(text: str) -> str:
    return fit_articles(sentence_case(text))


def _attributes(draw: Draw, item: Class) -> str:
    article = draw.choice(["the ", "its ", "a ", "", "its "])
    texts = [
        f"{article}{slot(member.text)}" + (f" ({slot(member.type)})" if member.type and "~" not in member.type else "")
        for member in item.attributes
    ]
    return series(texts, oxford=draw.maybe(0.3))


def _methods(draw: Draw, item: Class) -> str:
    return series([slot(member.text) for member in item.methods], draw.choice(["and", "and", "or"]), oxford=draw.maybe(0.3))


def _untyped(item: Class) -> None:
    """Types with parameters are not told in a story."""
    item.members = [member if "~" not in member.type else type(member)(member.text, "", "", member.parameters) for member in item.members]


def _about(draw: Draw, item: Class) -> str:
    """One sentence about what a class has and can do."""
    _untyped(item)
    facts = {"a": slot(item.text), "attributes": _attributes(draw, item), "methods": _methods(draw, item)}
    if item.attributes and item.methods:
        return _finish(draw.phrase(say.STORY_BOTH).format(**facts))
    return _finish(draw.phrase(say.STORY_ATTRIBUTES if item.attributes else say.STORY_METHODS).format(**facts))


def _relation(draw: Draw, relation: Relation) -> str:
    a, b = relation.source.text, relation.target.text
    relation.left = ""
    if relation.kind == "<|--":
        return _finish(draw.phrase(say.STORY_CHILD).format(a=slot(a), b=slot(b)))
    if relation.kind == "..>":
        relation.label = relation.right = ""
        return _finish(draw.phrase(say.STORY_RELATED["..>"]).format(a=slot(a), b=slot(b)))
    if relation.kind == "-->":
        relation.right = relation.right or "*"
        template = draw.phrase(say.STORY_VERB)
    else:
        relation.label = ""
        template = draw.phrase(say.STORY_RELATED[relation.kind])
    count = draw.choice(say.STORY_COUNTS[relation.right]) if relation.right else ""
    single = relation.right in ("1", "0..1")
    if single and template.startswith("{r}"):
        relation.right, count, single = "", "", False
    bs = sentence_case(many(b)) if template.startswith("{r}") and not count else b if single else many(b)
    text = template.format(a=slot(a), bs=slot(bs), r=count, verb=slot(relation.label)).strip()
    if single:
        text = (
            text.replace(" make up ", " makes up ")
            .replace(" there are ", " there is ")
            .replace(" that die ", " that dies ")
            .replace(", which live ", ", which lives ")
        )
        text = text.replace("they disappear", "it disappears").replace("that also exist on their own", "that also exists on its own")
    return _finish(text.replace("  ", " "))


def _relations(draw: Draw, model: Model) -> list[str]:
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
        if len(family) > 1 and draw.maybe(0.7):
            template = draw.phrase(say.STORY_FAMILY)
            names = [many(other.target.text) for other in family]
            if template.startswith("{children}"):
                names[0] = sentence_case(names[0])
            plurals = series([slot(name) for name in names])
            either = fit_articles(series([f"a {slot(other.target.text)}" for other in family], "or"))
            told.append(_finish(template.format(a=slot(relation.source.text), children=plurals, either=either)))
            order += family
        else:
            told.append(_relation(draw, relation))
            order.append(relation)
        if relation.source.annotation and not any(relation.source is other.source for other in order[: -max(1, len(family))]):
            told.append(_finish(draw.phrase(say.STORY_ANNOTATED[relation.source.annotation]).format(a=slot(relation.source.text))))
    model.relations = order
    return told


def _lone(draw: Draw, model: Model) -> list[str]:
    return [
        _finish(draw.phrase(say.STORY_LONE).format(a=slot(item.text)))
        for item in model.classes
        if not item.members and all(item not in (relation.source, relation.target) for relation in model.relations)
    ]


def _intro(draw: Draw, model: Model, chance: float) -> list[str]:
    if not draw.maybe(chance):
        return []
    topic = model.topic or draw.choice([f"{draw.noun()} {draw.noun()}", draw.noun(), f"{draw.adjective()} {draw.noun()}"])
    return [sentence_case(draw.phrase(say.STORY_INTROS).format(topic=topic))]


def _members_then_relations(draw: Draw, model: Model) -> str:
    told = [_about(draw, item) for item in draw.shuffled(model.classes) if item.members]
    return " ".join([*_intro(draw, model, 0.4), *told, *_relations(draw, model), *_lone(draw, model)])


def _relations_then_members(draw: Draw, model: Model) -> str:
    related = _relations(draw, model)
    return " ".join(
        [*_intro(draw, model, 0.4), *related, *(_about(draw, item) for item in model.classes if item.members), *_lone(draw, model)]
    )


def _interleaved(draw: Draw, model: Model) -> str:
    told, seen = _intro(draw, model, 0.4), set()
    for item in model.classes:
        item.annotation = ""
    for relation in model.relations:
        told.append(_relation(draw, relation))
        for item in (relation.source, relation.target):
            if item.members and id(item) not in seen:
                told.append(_about(draw, item))
            seen.add(id(item))
    told += [_about(draw, item) for item in model.classes if item.members and id(item) not in seen]
    return " ".join(told + _lone(draw, model))


def _rules(draw: Draw, model: Model) -> str:
    told = _relations(draw, model) + [_about(draw, item) for item in model.classes if item.members] + _lone(draw, model)
    mark = draw.choice(["{}. ", "{}) ", "- ", "* "])
    return "\n".join(mark.format(i) + text for i, text in enumerate(told, 1))


def _only_relations(draw: Draw, model: Model) -> str:
    for item in model.classes:
        item.members = []
    return " ".join([*_intro(draw, model, 0.6), *_relations(draw, model), *_lone(draw, model)])


def _paragraphs(draw: Draw, model: Model) -> str:
    told = " ".join(_about(draw, item) for item in model.classes if item.members)
    link = draw.phrase(
        (
            "Now how they are connected.",
            "The relationships:",
            "How they relate:",
            "As for the links between them:",
            "They hang together like this.",
            "And the connections:",
            "Next, the hierarchy.",
            "How it all fits together:",
            "The structure is simple.",
            "Now the relations.",
            "What connects them:",
            "About how they relate to each other:",
            "Their ties:",
            "Then to the relations.",
            "Associations and the like:",
            "What belongs to what:",
        )
    )
    related = _relations(draw, model)
    return "\n\n".join(
        filter(
            None,
            [
                " ".join(_intro(draw, model, 0.5)),
                told,
                " ".join([link, *related] if told and related else related),
                " ".join(_lone(draw, model)),
            ],
        )
    )


def _spoken(draw: Draw, model: Model) -> str:
    told = [_about(draw, item) for item in model.classes if item.members] + _relations(draw, model) + _lone(draw, model)
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


def _parts(draw: Draw, model: Model) -> str:
    """What it knows: ..., what it can do: ..., one class after the other."""
    told = []
    for item in model.classes:
        if item.members:
            _untyped(item)
            knows = f"{draw.choice(['knows', 'has', 'stores', 'keeps'])} {_attributes(draw, item)}" if item.attributes else ""
            does = f"{draw.choice(['does the following:', 'can', 'is there to'])} {_methods(draw, item)}" if item.methods else ""
            told.append(_finish(f"the {slot(item.text)} {' and it '.join(filter(None, [knows, does]))}."))
    return draw.choice([" ", "\n"]).join([*_intro(draw, model, 0.4), *told, *_relations(draw, model), *_lone(draw, model)])


def _asked(draw: Draw, model: Model) -> str:
    told = []
    for item in model.classes:
        if item.members:
            _untyped(item)
            question = draw.choice(["What about the {a}?", "And the {a}?", "What is in the {a}?", "What does the {a} look like?"]).format(
                a=slot(item.text)
            )
            has = f"It has {_attributes(draw, item)}." if item.attributes else ""
            can = f"It can {_methods(draw, item)}." if item.methods else ""
            told.append(f"Q: {question} A: {' '.join(filter(None, [has, can]))}")
    related = _relations(draw, model)
    if related and told:
        told.append(
            draw.choice(["Q: How are they connected? A: ", "Q: And the relations? A: ", "Q: How do they belong together? A: "])
            + " ".join(related)
        )
    else:
        told += related
    return draw.choice(["\n", " "]).join(told + _lone(draw, model))


def _memo(draw: Draw, model: Model) -> str:
    head = draw.phrase(
        (
            "Hi team, as promised the summary of our classes.",
            "Hello, I looked at the code yesterday.",
            "This is what our objects look like.",
            "Minutes of the design meeting.",
            "Dear colleagues, please find our objects described below.",
            "Short note on the class structure.",
            "Hi, the architect finally answered.",
            "Morning! Here comes the design.",
            "Dear all, the class design is below.",
            "Hi, here is what I know about the code.",
            "Summary of the code review.",
            "From my notebook.",
            "Good morning, this is the model we agreed on.",
            "Status of the design:",
            "Hi there, the classes as discussed.",
            "To the team: our current objects.",
        )
    )
    return head + draw.choice([" ", "\n\n"]) + draw.choice([_members_then_relations, _relations_then_members, _interleaved])(draw, model)


STORIES = (
    _members_then_relations,
    _members_then_relations,
    _relations_then_members,
    _interleaved,
    _rules,
    _only_relations,
    _paragraphs,
    _spoken,
    _parts,
    _asked,
    _memo,
)
