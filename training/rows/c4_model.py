"""A C4 model in the making: elements, the boundaries or nodes around them and the relations, and its canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from training.draw import Draw
from training.language import camel, plural, slot, third_person
from training.rows.text import capital

ENTITIES = str.maketrans({'"': "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", ";": "#59;"})
STORES = {"database": "Db", "storage": "Db", "cache": "Db", "queue": "Queue"}
TECHNOLOGIES = [
    "Java", "Go", "React", "PostgreSQL", "Python", "Kafka", "Redis", "C#", "Rust", "Node.js", "MySQL", "Kotlin", "Vue", "Django", "RabbitMQ", "Swift",
    "MongoDB", "Spring Boot", "PHP", "Angular", "Elixir", "ASP.NET Core", "Flutter", "SQLite", "nginx", "S3",
]  # fmt: skip
PROTOCOLS = ["HTTPS", "HTTPS", "JSON/HTTPS", "gRPC", "SQL", "AMQP", "REST", "JDBC", "SMTP", "MQTT", "TCP", "XML", "SFTP", "WebSocket", "GraphQL",
             "SOAP"]
OBJECTS = ["orders", "invoices", "messages", "files", "events", "reports", "requests", "accounts", "alerts", "prices", "records", "tokens"]
HEADERS = {"context": "C4Context", "container": "C4Container", "component": "C4Component", "dynamic": "C4Dynamic", "deployment": "C4Deployment"}
KINDS = {"Person": "person", "System": "system", "Container": "container", "Component": "component"}
STORED = {
    "SystemDb": ["database system"], "SystemQueue": ["queue system"], "ContainerDb": ["database", "database container"],
    "ContainerQueue": ["message queue", "queue"], "ComponentDb": ["database component"], "ComponentQueue": ["queue component"],
}  # fmt: skip
FRAMES = {
    "Enterprise_Boundary": ["enterprise boundary"], "System_Boundary": ["system boundary"], "Container_Boundary": ["container boundary"], "Boundary": ["boundary"],  # noqa: E501
    "Deployment_Node": ["deployment node", "node"],
}  # fmt: skip
REFUSED = re.compile(r'(?:^|[^\w])(?:TB|BT|LR|RL)|_(?!\w)|(?<![A-Za-z0-9])_|["`\\{}*\[\]~|^]|\s{2}|^\d+[.)]|(?:^|\s)[.:?@%!)=,/-]|:\S')


@dataclass(eq=False)
class Element:
    """A person, system, container or component; `word` is what the request may call it: 'web app'."""

    kind: str
    label: str
    technology: str = ""
    description: str = ""
    store: str = ""
    external: bool = False
    word: str = ""
    alias: str = ""

    def line(self) -> str:
        parts = [self.alias, _quoted(self.label)]
        if self.kind in ("Container", "Component") and (self.technology or self.description):
            parts.append(_quoted(self.technology))
        if self.description:
            parts.append(_quoted(self.description))
        return f"{self.kind}{self.store}{'_Ext' if self.external else ''}({', '.join(parts)})"


@dataclass(eq=False)
class Boundary:
    """A frame around elements or other frames: a boundary of some kind, or a deployment node."""

    kind: str
    label: str
    members: list[Any] = field(default_factory=list)
    technology: str = ""
    description: str = ""
    alias: str = ""

    def line(self) -> str:
        parts = [self.alias, _quoted(self.label)]
        if self.technology or self.description:
            parts.append(_quoted(self.technology))
        if self.description:
            parts.append(_quoted(self.description))
        return f"{self.kind}({', '.join(parts)}) {{"


@dataclass(eq=False)
class Relation:
    source: Element
    target: Element
    label: str
    technology: str = ""
    kind: str = "Rel"

    def line(self) -> str:
        parts = [self.source.alias, self.target.alias, _quoted(self.label)] + ([_quoted(self.technology)] if self.technology else [])
        return f"{self.kind}({', '.join(parts)})"


@dataclass
class Model:
    """Items in the order of the diagram; `level` is a key of HEADERS; `quote` is how the request writes names."""

    level: str
    items: list[Any]
    relations: list[Relation]
    title: str = ""
    topic: str = ""
    quote: str = "{}"
    aliased: bool = False

    @property
    def elements(self) -> list[Element]:
        return [element for _, element in self.placed()]

    @property
    def boundaries(self) -> list[Boundary]:
        return [item for item in _walk(self.items) if isinstance(item, Boundary)]

    def placed(self) -> list[tuple[Boundary | None, Element]]:
        """Every element with the frame that it is in."""
        found: list[tuple[Boundary | None, Element]] = []

        def visit(items: list[Any], frame: Boundary | None) -> None:
            for item in items:
                if isinstance(item, Boundary):
                    visit(item.members, item)
                else:
                    found.append((frame, item))

        visit(self.items, None)
        return found

    def name(self, label: str) -> str:
        """A label as the request writes it."""
        return self.quote.format(slot(label))

    def text(self, label: str) -> str:
        """A description or a relation's label as the request writes it."""
        return self.quote.format(slot(label)) if self.quote != "{}" else label

    def finish(self) -> Model:
        """Gives every alias that is not there, and large first letters to texts that no quotes hold."""
        if self.quote == "{}":
            for item in [*self.elements, *self.boundaries]:
                item.description = capital(item.description)
            for relation in self.relations:
                relation.label = capital(relation.label)
        taken: set[str] = set()
        for item in _walk(self.items):
            alias = base = item.alias or safe_alias(item.label)
            number = 2
            while alias in taken:
                alias, number = f"{base}{number}", number + 1
            item.alias = alias
            taken.add(alias)
        return self

    def diagram(self) -> str:
        lines = [HEADERS[self.level]] + ([f"    title {caption(self.title)}"] if self.title else [])

        def write(items: list[Any], depth: int) -> None:
            for item in items:
                lines.append("    " * depth + item.line())
                if isinstance(item, Boundary):
                    write(item.members, depth + 1)
                    lines.append("    " * depth + "}")

        write(self.items, 1)
        return "\n".join([*lines, *(f"    {relation.line()}" for relation in self.relations)])


def _walk(items: list[Any]) -> list[Any]:
    return [found for item in items for found in [item, *(_walk(item.members) if isinstance(item, Boundary) else [])]]


def _quoted(text: str) -> str:
    return f'"{caption(text)}"'


def caption(text: str) -> str:
    """The text as it stands in the diagram, where some characters come as entities."""
    return text.translate(ENTITIES)


def safe_alias(label: str) -> str:
    """'Booking site' -> 'BookingSite'."""
    alias = camel(label)[:30]
    return alias + "1" if alias == "global" else alias


def allowed(text: str) -> bool:
    """Whether the canonical form can hold the text."""
    return not REFUSED.search(text) and len(text) < 60 and all(len(word) < 18 for word in text.split())


def kind_of(draw: Draw, element: Element) -> str:
    """'external database': what a sentence calls the element."""
    if element.word and element.kind == "Container" and not element.external:
        return element.word
    kind = draw.choice(STORED[element.kind + element.store]) if element.store else KINDS[element.kind]
    return f"external {kind}" if element.external else kind


# drawn


def draw_model(draw: Draw) -> Model:
    """A model of unseen words."""
    level = draw.choice(["context"] * 5 + ["container"] * 6 + ["component"] * 3 + ["dynamic"] + ["deployment"] * 2)
    count = draw.size(2, 8) if draw.maybe(0.95) else draw.integer(9, 13)
    elements: list[Element] = []
    names: set[str] = set()
    for index in range(max(3, count)):
        element = _draw_element(draw, level, index, names)
        elements.append(element)
    described = draw.choice([0, 0, 0.5, 1])
    technical = draw.choice([0, 0.5, 1])
    for element in elements:
        element.description = draw_label(draw) if draw.maybe(described) else ""
        if element.kind in ("Container", "Component") and draw.maybe(technical):
            element.technology = draw.choice(TECHNOLOGIES) if draw.maybe(0.7) else draw.word().capitalize()
    items: list[Any] = list(elements)
    if level == "deployment" or draw.maybe(0.5):
        items = _framed(draw, level, elements, names)
    model = Model(level, items, [], topic=f"{draw.noun()} {draw.choice(['system', 'platform', 'service', 'portal', 'shop', 'app'])}")
    model.relations = _draw_relations(draw, [element for _, element in model.placed()], level)
    return model


def _draw_element(draw: Draw, level: str, index: int, names: set[str]) -> Element:
    person = level not in ("deployment",) and (draw.maybe(0.6) if index == 0 else draw.maybe(0.1))
    label = _new_name(draw, names, person)
    if person:
        return Element("Person", label, external=draw.maybe(0.08))
    external = level != "deployment" and draw.maybe(0.18)
    kind = {"context": "System", "component": "Component"}.get(level, "Container")
    if external and draw.maybe(0.75):
        kind = "System"
    return Element(kind, label, store=draw.choice(["", "", "", "", "Db", "Db",
    "Queue"]) if not external or draw.maybe(0.2) else "", external=external)


def _new_name(draw: Draw, names: set[str], person: bool = False) -> str:
    while True:
        if person:
            name = draw.person() if draw.maybe(0.2) else f"{draw.noun()} {draw.choice(['manager', 'clerk', 'buyer', 'owner', 'admin', 'operator', 'seller'])}"  # noqa: E501
        else:
            name = draw.choice([
                draw.label, draw.identifier, lambda: draw.word().capitalize(), lambda: f"{draw.noun()} {draw.noun()}".title(),
                lambda: f"{draw.word().capitalize()} {draw.choice(['service', 'API', 'store', 'app', 'portal', 'engine', 'gateway', 'worker'])}",
            ])()  # fmt: skip
        name = capital(name) if draw.maybe(0.8) else name
        if allowed(name) and safe_alias(name).lower() not in names and re.search(r"[A-Za-z]{2}", name):
            names.add(safe_alias(name).lower())
            return name


def draw_label(draw: Draw) -> str:
    """'reads stale invoices', 'Rename ledgers': what an element or a relation does."""
    while True:
        thing = draw.choice([plural(draw.word()), f"{draw.adjective()} {plural(draw.word())}", draw.choice(OBJECTS), f"the {draw.word()}"])
        label = f"{third_person(draw.verb().lower())} {thing}"
        if allowed(label):
            return capital(label) if draw.maybe(0.25) else label


def _framed(draw: Draw, level: str, elements: list[Element], names: set[str]) -> list[Any]:
    """The elements with one, two or nested frames around some of them."""
    inner = [element for element in elements if element.kind != "Person" and not element.external]
    outside = [element for element in elements if element not in inner]
    if not inner:
        return list(elements)
    frames = []
    kinds = {"context": ["Enterprise_Boundary", "Boundary",
                         "System_Boundary"], "component": ["Container_Boundary"], "deployment": ["Deployment_Node"]}
    kind = draw.choice(kinds.get(level, ["System_Boundary", "System_Boundary", "Boundary"]))
    cuts = sorted(draw.sample(range(1, len(inner)), draw.choice([0, 0, 1, 1, 2]))) if len(inner) > 2 else []
    for low, high in zip([0, *cuts], [*cuts, len(inner)], strict=True):
        frame = Boundary(kind, _new_name(draw, names), list(inner[low:high]))
        if kind == "Deployment_Node":
            frame.technology = draw.choice(["", "", "Ubuntu 22.04", "Docker", "Kubernetes", "AWS", "Tomcat", "iOS", "Windows Server", "Debian"])
        frames.append(frame)
    if len(frames) > 1 and draw.maybe(0.35):
        last = frames.pop()
        frames[-1].members.append(last)
    people = [element for element in outside if element.kind == "Person"]
    return [*people, *frames, *(element for element in outside if element not in people)]


def _draw_relations(draw: Draw, elements: list[Element], level: str) -> list[Relation]:
    relations: list[Relation] = []
    technical, bare = draw.choice([0, 0, 0.5, 1]), draw.maybe(0.15)
    joined: set[tuple[int, int]] = set()
    for index in range(1, len(elements)):
        pair = (draw.integer(max(0, index - 3), index - 1), index)
        if level != "dynamic" and draw.maybe(0.12):
            pair = (pair[1], pair[0])
        if draw.maybe(0.07) and len(relations) > 1:
            continue
        joined.add(pair)
        technology = draw.choice(PROTOCOLS) if draw.maybe(technical) else ""
        label = "Uses" if bare else draw_label(draw)
        kind = "BiRel" if draw.maybe(0.06) and not bare else "Rel"
        relations.append(Relation(elements[pair[0]], elements[pair[1]], label, "" if bare else technology, kind))
    return relations


# known


def known_model(draw: Draw) -> Model:
    """A part of a system that a domain has, at one of the levels."""
    system = draw.choice(draw.domain()["systems"])
    level = draw.choice(["container"] * 5 + ["context"] * 3 + ["component", "deployment", "deployment", "dynamic"])
    made = context(draw, system) if level == "context" else parts_of(draw, system, level)
    return made if len(made.elements) > 1 and made.relations else draw_model(draw)


def context(draw: Draw, system: dict[str, Any]) -> Model:
    """People, the system as one, and the systems outside."""
    centre = Element("System", capital(system["name"]))
    people = [Element("Person", name, description=text) for name, text in system["people"].items()]
    outside = [Element("System", name, description=text, external=True) for name, text in system["outside"].items()]
    if draw.maybe(0.5):
        for element in [*people, *outside]:
            element.description = ""
    relations = []
    for known in [*people, *outside]:
        said = [(link[0] == known.label, link[2], link[3] if len(link) > 3 else "") for link in system["links"] if known.label in link[:2]]
        if said:
            away, label, technology = said[0]
            relations.append(Relation(known if away else centre, centre if away else known, label, technology if draw.maybe(0.5) else ""))
    return _checked(Model("context", [*people, centre, *outside], relations, topic=system["name"]))


def parts_of(draw: Draw, system: dict[str, Any], level: str) -> Model:
    kept = draw.sample(system["parts"], draw.integer(2, 6))
    described, technical = draw.maybe(0.45), draw.maybe(0.7)
    kind = "Component" if level == "component" else "Container"
    parts = {
        name: Element(kind, name, technology if technical else "", text if described else "", STORES.get(word, ""), word=word)
        for name, word, technology, text in system["parts"] if any(name == other[0] for other in kept)
    }  # fmt: skip
    people = {} if level == "deployment" else {name: Element("Person", name, description=text if described else "") for name, text in system["people"].items()}  # noqa: E501
    outside = {name: Element("System", name, description=text if described else "", external=True) for name, text in system["outside"].items()}
    outside = {} if level == "deployment" or draw.maybe(0.4) else outside
    known = {**people, **parts, **outside}
    relations: list[Relation] = []
    tech = draw.maybe(0.7)
    for link in system["links"]:
        if link[0] in known and link[1] in known and not any((r.source.label, r.target.label) == (link[0], link[1]) for r in relations):
            relations.append(Relation(known[link[0]], known[link[1]], link[2], link[3] if len(link) > 3 and tech else ""))
    used = {id(end) for relation in relations for end in (relation.source, relation.target)}
    people = [element for element in people.values() if id(element) in used]
    outside = [element for element in outside.values() if id(element) in used]
    if level == "deployment":
        frames: list[Any] = []
        housed: set[str] = set()
        for place, names in system["runs_on"].items():
            members = [parts[name] for name in names if name in parts and name not in housed]
            housed.update(names)
            if members:
                frames.append(Boundary("Deployment_Node", place, members))
        homeless = [element for element in parts.values() if not any(element in frame.members for frame in frames)]
        return _checked(Model(level, [*frames, *homeless], relations, topic=system["name"]))
    middle: list[Any] = list(parts.values())
    if draw.maybe(0.4):
        middle = [Boundary("Container_Boundary" if level == "component" else "System_Boundary", capital(system["name"]), middle)]
    return _checked(Model(level, [*people, *middle, *outside], relations, topic=system["name"]))


def _checked(model: Model) -> Model:
    """The model, or one of nothing where some text does not fit the canonical form."""
    texts = [text for item in [*model.elements, *model.boundaries] for text in (item.label, item.technology, item.description)]
    texts += [text for relation in model.relations for text in (relation.label, relation.technology)]
    return model if all(allowed(text) for text in texts) else Model(model.level, [], [])
