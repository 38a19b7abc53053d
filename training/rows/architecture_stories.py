"""Architectures that are told: where things begin, what goes where, and what is in which group."""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot, with_article
from training.rows import Row
from training.rows import architecture_phrases as say
from training.rows.architecture_model import Architecture, Edge, Group, Junction, Service, draw_architecture, icon_of, known_architecture

ICON_FACTS = {
    "database": ["a database", "a database", "our database", "one of the databases"], "server": ["a server", "a server",
                 "one of our servers"], "disk": ["a disk", "a disk for files", "disk storage"],
    "cloud": ["in the cloud", "a cloud service", "a cloud"], "internet": ["the internet side", "open to the internet", "facing the internet"],
}  # fmt: skip


def tell(draw: Draw) -> Row:
    """A story and its diagram."""
    for _ in range(50):
        row = _told(draw)
        if len(row.request) + len(row.diagram) < 1550:
            break
    return row


def _told(draw: Draw) -> Row:
    made = known_architecture(draw) if draw.maybe(0.65) else draw_architecture(draw)
    teller = Teller(draw, made)
    said = teller.edges()
    homes = [teller.group(group) for group in made.groups]
    said += homes
    if draw.maybe(0.3):
        said.insert(draw.integer(1, len(said)), draw.phrase(say.ASIDES))
    opening = draw.phrase(say.STORY_OPENINGS).format(topic=made.topic)
    request = draw.phrase(say.STORY_REQUESTS) if draw.maybe(0.85) or "architecture" not in opening else ""
    told = [opening, *said, request] if draw.maybe(0.75) else [request, opening, *said]
    made.services.sort(key=lambda service: teller.order.index(id(service)))
    return Row(" ".join(filter(None, told)), made.finish().diagram(), "narrative")


class Teller:
    """Tells edges one after another and remembers who has been mentioned."""

    def __init__(self, draw: Draw, made: Architecture) -> None:
        self._draw, self._made = draw, made
        self.order: list[int] = []

    def edges(self) -> list[str]:
        draw, made = self._draw, self._made
        said: list[str] = []
        before: Edge | None = None
        for edge in made.edges:
            if before is None and isinstance(edge.left, Service) and draw.maybe(0.4):
                said.append(draw.phrase(say.STARTS).format(a=self._mention(edge.left)))
                said.append(self._edge(edge, Edge(edge.left, edge.left)))
            else:
                said.append(self._edge(edge, before))
            before = edge
        for service in made.services:
            if id(service) not in self.order:
                said.append(draw.phrase(say.MORE).format(b=self._mention(service)))
        return [_tidy(text) for text in said]

    def _edge(self, edge: Edge, before: Edge | None) -> str:
        draw = self._draw
        label = draw.phrase(say.TOLD_LABELS).format(label=f'"{slot(edge.label)}"' if draw.maybe(0.6) else slot(edge.label)) if edge.label else ""
        if before and edge.arrow == ">" and draw.maybe(0.6):
            if before.left is edge.left and before.right is not edge.left:
                return draw.phrase(say.SAME).format(b=self._mention(edge.right), label=label)
            if before.right is edge.left:
                return draw.phrase(say.NEXT).format(b=self._mention(edge.right), label=label)
        options = {">": say.DIRECTED, "": say.LINKED, "<>": say.BOTH_WAYS}[edge.arrow]
        template = draw.phrase([option for option in options if " -" not in option and "<" not in option and not option.startswith(("Two-way",
        "connection:"))])
        ends = sorted("ab", key=lambda end: template.index(f"{{{end}}}"))
        names = {end: self._mention(edge.left if end == "a" else edge.right) for end in ends}
        return sentence_case(template.format(a=names["a"], b=names["b"], label=label, sides=""))

    def _mention(self, item: Service | Junction) -> str:
        """The service within a sentence, with what it is where it comes up first."""
        draw = self._draw
        if isinstance(item, Junction):
            first = id(item) not in self.order
            self.order.append(id(item))
            inside = f" in {slot(item.group.title)}" if item.group and first else ""
            return f"a junction{inside}" if first else "the junction"
        name = slot(item.title)
        if id(item) in self.order:
            return name
        self.order.append(id(item))
        if item.word and item.icon:
            fact = with_article(item.word)
        elif item.icon in ICON_FACTS and item.icon != icon_of(item.title):
            fact = draw.choice(ICON_FACTS[item.icon])
        elif item.icon and item.icon != icon_of(item.title):
            fact = f"icon {slot(item.icon)}"
        else:
            return name
        return draw.choice([f"{name} ({fact})", f"{name}, {fact},", f"{name} ({fact})"])

    def group(self, group: Group) -> str:
        """What the group holds."""
        draw, made = self._draw, self._made
        members = [slot(service.title) for service in made.services if service.group is group]
        inner = [other for other in made.groups if other.parent is group]
        members += [f"the group {slot(other.title)}" for other in inner]
        name = slot(group.title)
        if group.icon and group.icon != icon_of(group.title):
            name += f" ({with_article(group.icon) if group.icon != 'internet' else 'the internet'})"
        elif draw.maybe(0.3):
            name = f"the group {name}"
        one = len(members) == 1
        return sentence_case(draw.phrase(say.HOMES).format(group=name, parts=series(members), are="is" if one else "are", s="s" if one else ""))


def _tidy(text: str) -> str:
    """The text without the comma of an insertion before another mark."""
    for mark in (".", ",", ";", ":"):
        text = text.replace(f",{mark}", mark)
    return text.replace(", (", " (")
