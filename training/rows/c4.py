"""C4 diagrams: people, systems, containers and components, frames around them and relations, as lists of facts or told.

    write(Draw(random.Random(1), "train", load_knowledge()))   # Row('C4 context diagram ...', 'C4Context\n    Person(...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, with_article
from training.rows import Row
from training.rows import c4_phrases as say
from training.rows.c4_layouts import LAYOUTS
from training.rows.c4_model import FRAMES, Boundary, Element, Model, Relation, allowed, draw_model, kind_of, known_model
from training.rows.c4_stories import tell

TRIES = 50


def write(draw: Draw) -> Row:
    """One request for a C4 diagram and the diagram."""
    if draw.maybe(0.45):
        return tell(draw)
    for _ in range(TRIES):
        row = _specified(draw)
        if len(row.request) + len(row.diagram) < 1550:
            break
    return row


def _specified(draw: Draw) -> Row:
    model = known_model(draw) if draw.maybe(0.45) else draw_model(draw)
    model.quote = draw.choice(['"{}"', '"{}"', "'{}'", "`{}`", "{}", "{}", "{}"])
    if draw.maybe(0.3):
        model.title = sentence_case(f"{model.topic} {draw.choice(['overview', 'in ' + str(draw.integer(2019, 2031)), draw.code(), draw.noun()])}")
        model.title = model.title if allowed(model.title) else ""
    if draw.maybe(0.15):
        _alias(draw, model)
    named = draw.maybe(0.75) or model.level in ("dynamic", "deployment", "component")
    opening = draw.phrase(say.OPENINGS if named else say.BARE_OPENINGS).format(kind=draw.choice(say.KINDS[model.level]), topic=model.topic)
    title = draw.phrase(say.TITLES).format(title=draw.choice(['"{}"', "'{}'", '"{}"']).format(_slotted(model.title))) if model.title else ""
    layout = _sentences if draw.maybe(0.5) else draw.choice(LAYOUTS)
    body, lines = layout(draw, model)
    closing = draw.phrase(say.CLOSINGS) if draw.maybe(0.15) else ""
    head = [sentence_case(opening), title] if draw.maybe(0.7) else [sentence_case(opening)]
    parts = [" ".join(filter(None, head)), body, "" if title in head else title, closing]
    return Row(("\n" if lines else " ").join(filter(None, parts)), model.finish().diagram(), "specification")


def _slotted(text: str) -> str:
    return f"\ue000{text}\ue001"


def _alias(draw: Draw, model: Model) -> None:
    """Short aliases, which the request tells."""
    model.aliased = True
    for number, element in enumerate(model.elements, 1):
        first = next((character for character in element.label.lower() if character.isascii() and character.isalpha()), "e")
        element.alias = f"{first}{number}"


def _sentences(draw: Draw, model: Model) -> tuple[str, bool]:
    """A sentence for each element, frame and relation."""
    said = [_element(draw, model, element) for element in model.elements]
    if model.aliased:
        said += [draw.phrase(say.ALIASES).format(name=model.name(element.label), alias=_slotted(element.alias)) for element in model.elements]
    for frame in model.boundaries:
        said += _frame(draw, model, frame)
    said += [_relation(draw, model, relation) for relation in model.relations]
    said = [upper_first(text) for text in said]
    lines = draw.maybe(0.3)
    return ("\n" if lines else " ").join(said), lines


def upper_first(text: str) -> str:
    """The sentence with a large first letter where it does not begin with a name."""
    return text if text[0] in "\ue000\"'`" else sentence_case(text)


def _element(draw: Draw, model: Model, element: Element) -> str:
    kind = kind_of(draw, element)
    tech = draw.phrase(say.TECHNOLOGIES).format(tech=_slotted(element.technology)) if element.technology else ""
    told = draw.phrase(say.ELEMENTS).format(name=model.name(element.label), kind=kind, a_kind=with_article(kind), tech=tech)
    if element.description:
        return draw.phrase(say.DESCRIPTIONS).format(first=told, text=model.text(element.description))
    return told


def _frame(draw: Draw, model: Model, frame: Boundary) -> list[str]:
    kind = draw.choice(FRAMES[frame.kind])
    members = [member for member in frame.members if isinstance(member, Element)]
    one = len(members) == 1
    parts = series([model.name(member.label) for member in members])
    said = [draw.phrase(say.FRAMES).format(frame=model.name(frame.label), kind=kind, a_kind=with_article(kind), parts=parts, are="is" if one else "are",  # noqa: E501
                                           s="s" if one else "", es="es" if one else "")]  # fmt: skip
    if frame.technology:
        said.append(draw.phrase(say.FRAME_TECHNOLOGIES).format(frame=model.name(frame.label), tech=_slotted(frame.technology)))
    for inner in frame.members:
        if isinstance(inner, Boundary):
            said.append(draw.phrase(say.NESTED).format(inner=model.name(inner.label), outer=model.name(frame.label), kind=kind))
    return said


def _relation(draw: Draw, model: Model, relation: Relation) -> str:
    tech = draw.phrase(say.PROTOCOLS).format(tech=_slotted(relation.technology)) if relation.technology else ""
    if relation.label == "Uses" and relation.kind == "Rel":
        options = say.USES
    else:
        options = say.BOTH_WAYS if relation.kind == "BiRel" else say.RELATIONS
    said = draw.phrase(options).format(a=model.name(relation.source.label), b=model.name(relation.target.label), label=model.text(relation.label), tech=tech)  # noqa: E501
    if relation.kind == "Rel" and model.level != "dynamic" and draw.maybe(0.03):
        relation.kind = draw.choice(list(say.SIDES))
        said = f"{said} {draw.choice(say.SIDES[relation.kind])}"
    return said
