"""What the knowledge holds under a name -> the diagram of it, small enough for a bare topic.

    subject(draw, "state")   # Subject('hospitalised animal', 'veterinary clinic', 'stateDiagram-v2\\n    [*] --> Admitted...')

A builder takes one item of its section; what the type's grammar refuses is left to the caller to draw again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from training.draw import Draw
from training.language import camel, sentence_case, without_article
from training.rows import (
    architecture_model,
    block_model,
    c4_model,
    class_model,
    er_model,
    eventmodeling_model,
    gantt_model,
    gitgraph_model,
    ishikawa_model,
    journey_model,
    kanban_model,
    mindmap_model,
    packet_model,
    quadrant_model,
    radar_model,
    requirement_model,
    sankey_model,
    sequence_scene,
    state_machine,
    timeline_model,
    treemap_model,
    treeview_model,
    venn_model,
    wardley_model,
    xychart_model,
    zenuml_model,
)  # fmt: skip
from training.rows.flowchart_story import Story
from training.rows.mindmap_model import Item
from training.rows.pie_model import Pie, digits

Known = dict[str, Any]
MOST = 7  # items of one kind: a topic wants an overview


@dataclass(frozen=True)
class Subject:
    """A name for what the diagram shows, and the domain that it is from."""

    name: str
    domain: str
    diagram: str


def flowchart(draw: Draw, process: Known) -> str:
    story = Story(draw, "imperative")
    for step in (_impersonal(step) for step in process["steps"]):
        story.step(step)
    return story.chart.text()


def _impersonal(step: Any) -> Any:
    """A step, or the steps of a branch, without the actors."""
    if isinstance(step, str):
        return step
    if isinstance(step, list):
        return [_impersonal(inner) for inner in step]
    return step["do"] if "do" in step else {key: _impersonal(part) for key, part in step.items()}


def sequence(draw: Draw, exchange: Known) -> str:
    names = {name: sequence_scene.identifier(name) for name in map(str, exchange["between"])}
    return sequence_scene.Scene(list(_items(exchange["messages"])), names).diagram()


def _items(messages: list[Any]) -> tuple[sequence_scene.Item, ...]:
    items: list[sequence_scene.Item] = []
    for message in messages:
        if isinstance(message, list):
            arrow = "-->>" if sequence_scene.REPLIES.match(message[2]) else "->>"
            items.append(sequence_scene.Message(message[0], message[1], sentence_case(message[2]), arrow))
        elif "if" in message:
            first = sequence_scene.Section("alt" if "else" in message else "opt", without_article(message["if"]), _items(message["then"]))
            other = sequence_scene.Section("else", sequence_scene.OTHERWISE, _items(message.get("else", [])))
            items.append((first, other) if "else" in message else (first,))
        else:
            items.append((sequence_scene.Section("loop", without_article(message["loop"]), _items(message["do"])),))
    return tuple(items)


def state(draw: Draw, cycle: Known) -> str:
    names = [cycle["start"], *(name for move in cycle["transitions"] for name in (move[0], move[2]))]
    large = {name: sentence_case(name) for name in names}
    moves = [state_machine.Move(large[source], event, large[target]) for source, event, target in cycle["transitions"]]
    return state_machine.render(state_machine.Scope(moves, large[cycle["start"]], [large[name] for name in cycle["end"]]), "")


def classes(draw: Draw, domain: Known) -> str:
    family, facts = draw.choice(domain["classes"]), {entity["name"]: entity for entity in domain["entities"]}
    names = list(dict.fromkeys([family["parent"], *family["children"], *facts]))[:MOST]
    made = {
        name: class_model.Class(name, class_model.identifier("".join(map(sentence_case, name.split()))), _members(facts.get(name, {})))
        for name in names
    }
    relations = [class_model.Relation(made[family["parent"]], made[child], "<|--") for child in family["children"] if child in made]
    relations += [class_model.Relation(made[a], made[b], "-->", verb) for a, verb, b, _ in domain["relations"] if a in made and b in made]
    return class_model.Model(list(made.values()), relations).diagram()


def _members(entity: Known) -> list[class_model.Member]:
    attributes = [class_model.Member(name, class_model.TYPES[kind][0]) for name, kind in entity.get("attributes", {}).items()]
    return [*attributes[:4], *(class_model.Member(name, parameters=()) for name in entity.get("methods", [])[:2])]


def er(draw: Draw, domain: Known) -> str:
    made = {entity["name"]: _entity(entity) for entity in domain["entities"][:MOST]}
    known = domain["relations"]
    relations = [er_model.Relation(made[a], made[b], *er_model.ENDS[kind], verb) for a, verb, b, kind in known if a in made and b in made]
    return er_model.Model(list(made.values()), relations).diagram()


def _entity(entity: Known) -> er_model.Entity:
    name, columns = entity["name"], [er_model.Column(text, kind) for text, kind in entity["attributes"].items()][:4]
    return er_model.Entity(name, er_model.identifier("".join(map(sentence_case, name.split()))), [er_model.Column("id", "int", ("PK",)), *columns])


def pie(draw: Draw, share: Known) -> str:
    return Pie([(str(label), digits(value)) for label, value in share["values"].items()], sentence_case(str(share["title"])), show=True).diagram()


def gantt(draw: Draw, schedule: Known) -> str:
    start = datetime.fromisoformat(schedule["starts"])
    tasks: dict[str, gantt_model.Task] = {}
    for section, rows in schedule["sections"].items():
        for name, days, *after in rows:
            task = tasks[name] = gantt_model.Task(name, (days, "d"), section=section, tags=["milestone"] if days == 0 else [])
            task.waits = [tasks[other] for other in after if other in tasks]
            if not task.waits:
                task.start = start
    return gantt_model.Chart(list(tasks.values()), sentence_case(str(schedule["name"]))).diagram()


def mindmap(draw: Draw, tree: Known) -> str:
    return mindmap_model.mindmap(_tree(draw, tree))


def _tree(draw: Draw, tree: Known) -> Item:
    return mindmap_model.shorten(draw, mindmap_model.as_tree(str(tree["root"]), tree["branches"]))


def treeview(draw: Draw, tree: Known) -> str:
    return treeview_model.treeview([_tree(draw, tree)])


def treemap(draw: Draw, share: Known) -> str:
    values = {str(label): digits(value) for label, value in share["values"].items()}
    top = Item(sentence_case(str(share["title"])), [Item(label, value=value) for label, value in values.items()])
    return treemap_model.Treemap([top], Pie([])).diagram()


def gitgraph(draw: Draw, repository: Known) -> str:
    return gitgraph_model.known_history(draw, repository).diagram()


def c4(draw: Draw, system: Known) -> str:
    made = c4_model.context(draw, system) if draw.maybe(0.6) else c4_model.parts_of(draw, system, "container")
    return made.finish().diagram() if made.elements else ""


def architecture(draw: Draw, system: Known) -> str:
    return architecture_model.of_system(draw, system).finish().diagram()


def block(draw: Draw, structure: Known) -> str:
    return block_model.of_structure(draw, structure).finish().diagram()


def timeline(draw: Draw, history: Known) -> str:
    periods = [timeline_model.Period(str(when), [str(event) for event in events]) for when, *events in history["periods"]]
    return timeline_model.Timeline(periods, sentence_case(str(history["title"]))).diagram()


def journey(draw: Draw, known: Known) -> str:
    tasks = [journey_model.Task(name, mood, list(map(str, who)), section) for section, rows in known["sections"].items() for name, mood, *who in rows]
    return journey_model.Journey(tasks, sentence_case(str(known["title"]))).diagram()


def kanban(draw: Draw, board: Known) -> str:
    columns = {
        str(title): [kanban_model.Card(card if isinstance(card, str) else card[0]) for card in cards] for title, cards in board["columns"].items()
    }
    return kanban_model.Board(list(columns.items())).diagram()


def quadrant(draw: Draw, known: Known) -> str:
    points = [(str(name), quadrant_model.place_digits(x), quadrant_model.place_digits(y)) for name, (x, y) in known["points"].items()]
    names = list(map(str, known["quadrants"]))
    return quadrant_model.Quadrant(str(known["title"]), tuple(known["x"]), tuple(known["y"]), names, points[:MOST]).diagram()


def radar(draw: Draw, known: Known) -> str:
    curves = [(str(name), [quadrant_model.place_digits(value) for value in scores]) for name, scores in known["scores"].items()]
    return radar_model.Radar(list(map(str, known["axes"])), curves, str(known["title"]), max=quadrant_model.place_digits(known["top"])).diagram()


def xychart(draw: Draw, known: Known) -> str:
    name, values = draw.choice(list(known["values"].items()))
    plot = xychart_model.Plot("bar", str(name) if len(known["values"]) > 1 else "", [quadrant_model.place_digits(value) for value in values])
    return xychart_model.Chart(list(map(str, known["x"])), [plot], str(known["title"]), y_title=str(known["unit"])).diagram()


def sankey(draw: Draw, flow: Known) -> str:
    return sankey_model.Flows([(str(source), str(target), sankey_model.digits(value)) for source, target, value in flow["links"]], "").diagram()


def requirement(draw: Draw, known: Known) -> str:
    made = [
        requirement_model.Requirement(str(name), kind, str(i), str(text), risk, method)
        for i, (name, text, kind, risk, method) in enumerate(known["items"], 1)
    ]
    elements = [requirement_model.Element(str(name), str(kind)) for name, kind in known["elements"].items()]
    return requirement_model.Model(made, elements, [(str(a), verb, str(b)) for a, verb, b in known["links"]]).diagram()


def venn(draw: Draw, overlap: Known) -> str:
    sets = [venn_model.Area((i,), str(name), items=list(map(str, items))) for i, (name, items) in enumerate(overlap["sets"].items())]
    made = venn_model.Venn(sets, [venn_model.Area(of, items=items) for of, items in venn_model.shared(overlap).items()])
    made.capitalise()
    return made.diagram()


def ishikawa(draw: Draw, known: Known) -> str:
    causes = [ishikawa_model.Cause(str(name), [ishikawa_model.Cause(str(cause)) for cause in inner]) for name, inner in known["causes"].items()]
    made = ishikawa_model.Fishbone(sentence_case(str(known["problem"])), causes)
    for cause in causes:
        cause.capitalise()
    return made.diagram()


def packet(draw: Draw, known: Known) -> str:
    return packet_model.Packet([(sentence_case(str(name)), int(bits)) for name, bits in known["fields"]], sentence_case(str(known["name"]))).diagram()


def wardley(draw: Draw, chain: Known) -> str:
    return wardley_model.known_map(draw, chain).diagram()


def eventmodeling(draw: Draw, known: Known) -> str:
    kinds = ("ui", "cmd", "evt", "rmo")
    slices = [[eventmodeling_model.Frame(kind, camel(str(name))) for kind, name in zip(kinds, part, strict=True)] for part in known["slices"][:4]]
    made = eventmodeling_model.Model(slices, str(known["name"]))
    made.number()
    return made.diagram()


def zenuml(draw: Draw, exchange: Known) -> str:
    made = zenuml_model.Zen([], zenuml_model.known_items(exchange["messages"]), "")
    for message in zenuml_model.messages(made.items):
        message.text = sentence_case(message.action)
    made.parties = zenuml_model.parties(made.items)
    return made.diagram()


# Type -> section of a domain, the key that names an item of it, and the builder; the domain itself is what classes and entities are of.
TABLE: dict[str, tuple[str, str, Callable[[Draw, Known], str]]] = {
    "flowchart": ("processes", "name", flowchart),
    "sequence": ("exchanges", "name", sequence),
    "class": ("", "domain", classes),
    "state": ("lifecycles", "of", state),
    "er": ("", "domain", er),
    "pie": ("shares", "title", pie),
    "gantt": ("schedules", "name", gantt),
    "mindmap": ("hierarchies", "root", mindmap),
    "gitgraph": ("repositories", "name", gitgraph),
    "c4": ("systems", "name", c4),
    "timeline": ("histories", "title", timeline),
    "journey": ("journeys", "title", journey),
    "quadrant": ("quadrants", "title", quadrant),
    "xychart": ("series", "title", xychart),
    "requirement": ("requirements", "name", requirement),
    "architecture": ("systems", "name", architecture),
    "sankey": ("flows", "title", sankey),
    "kanban": ("boards", "name", kanban),
    "block": ("structures", "name", block),
    "packet": ("packets", "name", packet),
    "radar": ("ratings", "title", radar),
    "treemap": ("shares", "title", treemap),
    "treeview": ("hierarchies", "root", treeview),
    "venn": ("overlaps", "title", venn),
    "ishikawa": ("causes", "problem", ishikawa),
    "wardley": ("value_chains", "title", wardley),
    "eventmodeling": ("event_models", "name", eventmodeling),
    "zenuml": ("exchanges", "name", zenuml),
}


def subject(draw: Draw, key: str) -> Subject | None:
    """An item of a domain of this split, drawn; None where no domain has one."""
    section, name, build = TABLE[key]
    domains = [domain for domain in draw.domains if not section or domain.get(section)]
    if not domains:
        return None
    domain = draw.choice(domains)
    item = draw.choice(domain[section]) if section else domain
    return Subject(str(item[name]), domain["domain"], build(draw, item))
