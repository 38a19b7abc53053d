"""Architecture diagrams: services in groups, junctions and edges with sides, as lists of facts or told.

    write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Architecture ...', 'architecture-beta\n    service ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot, with_article
from training.rows import Row
from training.rows import architecture_phrases as say
from training.rows.architecture_layouts import LAYOUTS, place_edges
from training.rows.architecture_model import SIDES, Architecture, Edge, Group, Junction, Service, draw_architecture, icon_of, known_architecture
from training.rows.architecture_stories import tell

OPPOSITE = ("RL", "LR", "BT", "TB")


def write(draw: Draw) -> Row:
    """One request for an architecture diagram and the diagram."""
    if draw.maybe(0.45):
        return tell(draw)
    for _ in range(50):
        row = _specified(draw)
        if len(row.request) + len(row.diagram) < 1550:
            break
    return row


def _specified(draw: Draw) -> Row:
    made = known_architecture(draw) if draw.maybe(0.4) else draw_architecture(draw)
    made.quote = draw.choice(['"{}"', '"{}"', "'{}'", "`{}`", "{}", "{}", "{}"])
    place_edges(draw, made)
    if draw.maybe(0.2):
        _give_ids(draw, made)
    opening = sentence_case(draw.phrase(say.OPENINGS).format(topic=made.topic))
    body, lines = (_sentences if draw.maybe(0.5) else draw.choice(LAYOUTS))(draw, made)
    closing = draw.phrase(say.CLOSINGS) if draw.maybe(0.15) else ""
    if not lines and opening[-1].isalnum():
        opening += ":"
    return Row(("\n" if lines else " ").join(filter(None, [opening, body, closing])), made.finish().diagram(), "specification")


def _give_ids(draw: Draw, made: Architecture) -> None:
    """Ids that the request tells."""
    made.given = True
    kind = draw.choice(["number", "word"])
    taken: set[str] = set()
    for number, item in enumerate([*made.groups, *made.services, *made.junctions], 1):
        words = [word for word in getattr(item, "title", "hub").lower().replace("_", " ").split() if word.isascii() and word.isalpha()]
        word = words[-1] if words else "node"
        short = "g" if isinstance(item, Group) else "j" if isinstance(item, Junction) else "s"
        fits = kind == "word" and word not in taken and word not in ("service", "group", "junction", "in", "align", "row", "column") and not word.startswith("titl")  # noqa: E501
        item.id = word[:25] if fits and word[:25] not in taken else f"{short}{number}"
        taken.add(item.id)


def _sentences(draw: Draw, made: Architecture) -> tuple[str, bool]:
    """A sentence for each service, group, junction and edge."""
    said = [_service(draw, made, service) for service in made.services]
    if made.given:
        said += [draw.phrase(say.IDS).format(name=made.name(item), id=slot(item.id)) for item in [*made.services, *made.groups]]
    for group in made.groups:
        said += _group(draw, made, group)
    for junction in made.junctions:
        said.append(_junction(draw, made, junction))
    for edge in made.edges:
        said.append(_edge(draw, made, edge))
    lines = draw.maybe(0.3)
    return ("\n" if lines else " ").join(text if text[0] in "\ue000\"'`" else sentence_case(text) for text in said), lines


def _service(draw: Draw, made: Architecture, service: Service) -> str:
    if service.word and service.icon:
        return draw.phrase(say.KINDS).format(name=made.name(service), kind=service.word, a_kind=with_article(service.word))
    if service.icon and service.icon != icon_of(service.title):
        return draw.phrase(say.ICONS).format(name=made.name(service), icon=slot(service.icon))
    return draw.phrase(say.PLAIN).format(name=made.name(service))


def _group(draw: Draw, made: Architecture, group: Group) -> list[str]:
    members = [made.name(service) for service in made.services if service.group is group]
    inner = [other for other in made.groups if other.parent is group]
    kind = draw.choice(say.GROUP_ICONS).format(icon=slot(group.icon)) if group.icon and group.icon != icon_of(group.title) else ""
    if not members:
        return [f"{made.name(group)}{kind} is a group.".replace(", is", " is"),
                *(draw.phrase(say.NESTED).format(inner=made.name(other), outer=made.name(group)) for other in inner)]  # fmt: skip
    one = len(members) == 1
    said = draw.phrase(say.GROUPS).format(group=made.name(group), kind=kind, parts=series(members), are="is" if one else "are", s="s" if one else "", es="es" if one else "")  # noqa: E501
    said = said.replace(",.", ".").replace(",:", ":")
    return [said, *(draw.phrase(say.NESTED).format(inner=made.name(other), outer=made.name(group)) for other in inner)]


def _junction(draw: Draw, made: Architecture, junction: Junction) -> str:
    said = draw.phrase(say.JUNCTION_IDS).format(id=slot(junction.id)) if made.given else draw.phrase(say.JUNCTIONS)
    if junction.group:
        said += f" The junction is in {made.name(junction.group)}."
    return said


def _edge(draw: Draw, made: Architecture, edge: Edge) -> str:
    a, b = made.name(edge.left), made.name(edge.right)
    label = draw.phrase(say.LABELS).format(label=slot(edge.label) if made.quote == "{}" and draw.maybe(0.5) else f'"{slot(edge.label)}"') if edge.label else ""  # noqa: E501
    sides = ""
    if made.sided:
        if edge.sides in OPPOSITE and draw.maybe(0.35):
            sides = draw.phrase(say.PLACES).format(a=a, b=b, place=draw.choice(say.PLACE_WORDS[edge.sides]))
        else:
            sides = draw.phrase(say.SIDES).format(sa=SIDES[edge.sides[0]], sb=SIDES[edge.sides[1]])
    options = {">": say.DIRECTED, "": say.LINKED, "<>": say.BOTH_WAYS}[edge.arrow]
    said = draw.phrase(options).format(a=a, b=b, label=label, sides=sides)
    if any(edge.borders):
        said += f" {draw.choice(say.BORDERS[edge.borders])}"
    return said
