"""An architecture in the making: groups, services, junctions and edges, and its canonical text.

Ids that the request does not give are a, b, c for services, group1 and junction1 for the others, in the order of the diagram.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from training.draw import Draw
from training.language import plural, slot, third_person

ICONS = {
    "database": "database", "storage": "disk", "cache": "disk", "queue": "server", "service": "", "job": "server", "gateway": "internet",
    "web app": "internet",
    "mobile app": "internet", "desktop app": "server", "device": "server",
}  # fmt: skip
GROUP_WORDS = ["zone", "network", "cloud", "site", "layer", "subnet", "cluster", "region", "team", "tier"]
SERVICE_WORDS = ["service", "API", "database", "server", "cache", "store", "queue", "worker", "gateway", "proxy", "app", "disk", "broker", "logger"]
PACKS = ["logos:aws-s3", "logos:aws-lambda", "logos:aws-ec2", "logos:redis", "logos:postgresql", "logos:kubernetes", "logos:docker-icon",
         "logos:nginx", "mdi:router", "mdi:cellphone"]
REFUSED = re.compile(r"[Ww]_|[*`~@\[\]<>;\"\\]|w\.|\s{2}|_(?!\w)|(?<!\w)_|:\S|%|^\s|\s$")
ID = re.compile(r"(?!service|group|junction|align|column|row|in$|titl)[a-z][a-z0-9_]{0,30}")
SIDES = {"L": "left", "R": "right", "T": "top", "B": "bottom"}


@dataclass(eq=False)
class Group:
    title: str
    icon: str = ""
    parent: Group | None = None
    id: str = ""


@dataclass(eq=False)
class Service:
    title: str
    icon: str = ""
    group: Group | None = None
    id: str = ""
    word: str = ""


@dataclass(eq=False)
class Junction:
    group: Group | None = None
    id: str = ""


@dataclass(eq=False)
class Edge:
    left: Any
    right: Any
    label: str = ""
    arrow: str = ">"  # "", ">", "<>"
    sides: str = "RL"
    borders: tuple[bool, bool] = (False, False)

    def line(self) -> str:
        text = f'["{self.label}"]' if self.label else ""
        first, second = ("{group}" if border else "" for border in self.borders)
        arrow = f"{'<' if '<' in self.arrow else ''}-{text}-{'>' if '>' in self.arrow else ''}"
        return f"{self.left.id}{first}:{self.sides[0]} {arrow} {self.sides[1]}:{self.right.id}{second}"


@dataclass
class Architecture:
    """`quote` is how the request writes titles; `given` tells whether the request gives the ids."""

    groups: list[Group] = field(default_factory=list)
    services: list[Service] = field(default_factory=list)
    junctions: list[Junction] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    topic: str = ""
    quote: str = "{}"
    given: bool = False
    sided: bool = False

    def name(self, item: Any) -> str:
        """A group, service or junction as the request writes it."""
        if isinstance(item, Junction):
            return self._junction(item)
        return self.quote.format(slot(item.title))

    def _junction(self, item: Junction) -> str:
        if self.given:
            return f"junction {slot(item.id)}"
        return "the junction" if len(self.junctions) == 1 else f"junction {self.junctions.index(item) + 1}"

    def finish(self) -> Architecture:
        """Gives every id that is not there."""
        for kind, items in (("", self.services), ("group", self.groups), ("junction", self.junctions)):
            for index, item in enumerate(items):
                if not item.id:
                    item.id = f"{kind}{index + 1}" if kind else letter(index)
        return self

    def diagram(self) -> str:
        lines = ["architecture-beta"]
        for kind, items in (("group", self.groups), ("service", self.services)):
            for item in items:
                parent = item.parent if isinstance(item, Group) else item.group
                icon = f"({item.icon})" if item.icon else ""
                lines.append(f'    {kind} {item.id}{icon}["{item.title}"]' + (f" in {parent.id}" if parent else ""))
        lines += [f"    junction {item.id}" + (f" in {item.group.id}" if item.group else "") for item in self.junctions]
        return "\n".join([*lines, *(f"    {edge.line()}" for edge in self.edges)])


def letter(index: int) -> str:
    """0 -> 'a', 25 -> 'z', 26 -> 'a1'."""
    return chr(ord("a") + index % 26) + (str(index // 26) if index >= 26 else "")


def allowed(text: str) -> bool:
    """Whether the canonical form can hold the text."""
    return not REFUSED.search(text) and 0 < len(text) < 60


def icon_of(title: str) -> str:
    """The icon that a name itself tells by its last word: 'Trail database' -> 'database'."""
    last = title.lower().split()[-1]
    return {"database": "database", "db": "database", "server": "server", "disk": "disk", "cloud": "cloud", "internet": "internet"}.get(last, "")


def draw_architecture(draw: Draw) -> Architecture:
    """An architecture of unseen words."""
    made = Architecture(topic=f"{draw.noun()} {draw.choice(['platform', 'system', 'shop', 'backend', 'portal', 'stack', 'network', 'service'])}")
    count = draw.size(2, 8) if draw.maybe(0.95) else draw.integer(9, 14)
    names: set[str] = set()
    icons = draw.choice([0, 0.5, 1, 1])
    packs = draw.maybe(0.08)
    for _ in range(max(3, count)):
        service = Service(_new_name(draw, names, SERVICE_WORDS))
        service.icon = icon_of(service.title)
        if not service.icon and draw.maybe(icons):
            service.icon = draw.choice(PACKS) if packs and draw.maybe(0.6) else draw.choice(["server", "server", "database", "disk", "cloud",
            "internet"])
        made.services.append(service)
    if draw.maybe(0.65):
        _group(draw, made, names, icons)
    arrows = draw.choice([">", ">", "", "mixed"])
    labelled = draw.choice([0, 0, 0.4, 1])
    for index in range(1, len(made.services)):
        left = made.services[draw.integer(max(0, index - 3), index - 1)]
        arrow = draw.choice([">", ">", "", "<>"]) if arrows == "mixed" else arrows
        made.edges.append(Edge(left, made.services[index], draw_label(draw) if draw.maybe(labelled) else "", arrow))
    if draw.maybe(0.12) and len(made.services) > 3:
        _junction(draw, made)
    return made


def _new_name(draw: Draw, names: set[str], words: list[str]) -> str:
    while True:
        name = draw.choice([draw.label, draw.identifier, lambda: draw.word().capitalize(), lambda: f"{draw.word().capitalize()} {draw.choice(words)}",
                            lambda: f"{draw.word().capitalize()} {draw.choice(words)}", lambda: f"{draw.noun()} {draw.noun()}".title(),
                            lambda: f"{draw.person()}'s {draw.choice(words)}"])()  # fmt: skip
        if allowed(name) and name.lower() not in names:
            names.add(name.lower())
            return name


def draw_label(draw: Draw) -> str:
    """What goes along an edge."""
    while True:
        thing = draw.choice([plural(draw.word()), draw.choice(["orders", "events", "logs", "files", "requests", "jobs"])])
        label = draw.choice([f"{third_person(draw.verb().lower())} {thing}", thing, draw.choice(["HTTPS", "gRPC", "SQL", "TCP", "AMQP", "REST",
        "443", "SSH"])])
        if allowed(label):
            return label


def _group(draw: Draw, made: Architecture, names: set[str], icons: float) -> None:
    """Puts the services into one to three groups in order, some of them within others."""
    count = draw.choice([1, 1, 2, 2, 3])
    for _ in range(count):
        group = Group(_new_name(draw, names, GROUP_WORDS))
        group.icon = icon_of(group.title) or (draw.choice(["cloud", "cloud", "server", "internet"]) if draw.maybe(icons * 0.7) else "")
        made.groups.append(group)
    if count > 1 and draw.maybe(0.25):
        made.groups[-1].parent = made.groups[0]
    out = draw.choice([0, 0, 1])
    inside = made.services[out:]
    cuts = sorted(draw.sample(range(1, len(inside)), count - 1)) if len(inside) >= count else []
    for group, low, high in zip(made.groups, [0, *cuts], [*cuts, len(inside)], strict=False):
        for service in inside[low:high]:
            service.group = group
    made.groups = [group for group in made.groups if any(service.group is group for service in made.services) or any(g.parent is group for g in made.groups)]  # noqa: E501
    if out:
        made.services = [*inside, *made.services[:out]]


def _junction(draw: Draw, made: Architecture) -> None:
    """A junction between the first service and some of the others."""
    hub = Junction(made.services[0].group if made.services[0].group and draw.maybe(0.3) else None)
    made.junctions = [hub]
    arrow = draw.choice(["", ">"])
    made.edges = [Edge(made.services[0], hub, arrow=""), *(Edge(hub, service, arrow=arrow) for service in made.services[1:])]


def known_architecture(draw: Draw) -> Architecture:
    """A part of a system or structure that a domain has."""
    domain = draw.domain()
    made = of_system(draw, draw.choice(domain["systems"])) if draw.maybe(0.65) else of_structure(draw, draw.choice(domain["structures"]))
    texts = [item.title for item in [*made.groups, *made.services]] + [edge.label for edge in made.edges if edge.label]
    return made if len(made.services) > 1 and made.edges and all(map(allowed, texts)) else draw_architecture(draw)


def of_system(draw: Draw, system: dict[str, Any]) -> Architecture:
    kept = {part[0] for part in draw.sample(system["parts"], draw.integer(3, 6))}
    made = Architecture(topic=system["name"])
    homes = {name: place for place, names in system["runs_on"].items() for name in names} if draw.maybe(0.6) else {}
    groups = {place: Group(place, icon_of(place)) for place in system["runs_on"]}
    parts = {}
    for name, word, *_ in system["parts"]:
        if name in kept:
            group = groups[homes[name]] if name in homes else None
            parts[name] = Service(name, icon_of(name), group, word=word)
    made.services = sorted(parts.values(), key=lambda service: list(groups.values()).index(service.group) if service.group else 99)
    made.groups = [group for group in groups.values() if any(service.group is group for service in made.services)]
    if draw.maybe(0.7):  # kinds are told and shown
        for service in made.services:
            service.icon = ICONS[service.word] or service.icon
            service.word = "file storage" if service.word == "storage" else service.word if ICONS[service.word] else ""
    else:
        for service in made.services:
            service.word = ""
    labelled = draw.maybe(0.5)
    for link in system["links"]:
        _link(made, parts, link[0], link[1], link[2] if labelled else "")
    return made


def of_structure(draw: Draw, structure: dict[str, Any]) -> Architecture:
    made = Architecture(topic=structure["name"])
    parts: dict[str, Service] = {}
    grouped = draw.maybe(0.75)
    for title, names in structure["groups"].items():
        group = Group(title, icon_of(title))
        for name in names:
            parts[name] = Service(name, icon_of(name), group if grouped else None)
        if grouped:
            made.groups.append(group)
    made.services = list(parts.values())
    for link in structure["links"]:
        _link(made, parts, link[0], link[1], link[2] if len(link) > 2 else "")
    return made


def _link(made: Architecture, parts: dict[str, Service], left: str, right: str, label: str) -> None:
    if left in parts and right in parts and not any((edge.left, edge.right) == (parts[left], parts[right]) for edge in made.edges):
        made.edges.append(Edge(parts[left], parts[right], label))
