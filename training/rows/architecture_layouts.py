"""Architectures as lists, tables, outlines and half-written Mermaid; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import slot
from training.rows.architecture_model import SIDES, Architecture, Edge, Group, Service, icon_of

Layout = Callable[[Draw, Architecture], tuple[str, bool]]


def place_edges(draw: Draw, made: Architecture) -> None:
    """Gives sides to the edges, and lets some of them start or end at the border of a group."""
    made.sided = draw.maybe(0.4)
    for edge in made.edges:
        if made.sided:
            edge.sides = draw.choice(["RL", "RL", "BT", "BT", "LR", "TB", *(a + b for a in "LRTB" for b in draw.choice("LRTB"))])
        groups = [getattr(end, "group", None) for end in (edge.left, edge.right)]
        if groups[0] is not groups[1] and isinstance(edge.left, Service) and isinstance(edge.right, Service) and draw.maybe(0.06):
            borders = (bool(groups[0]) and draw.maybe(0.6), bool(groups[1]) and draw.maybe(0.6))
            edge.borders = borders


def bullets(draw: Draw, made: Architecture) -> tuple[str, bool]:
    """Services, groups and connections as lists."""
    mark = draw.choice(["- ", "* ", "• ", "  - ", "+ "])
    heads = draw.choice([("Services:", "Groups:", "Connections:"), ("services", "groups", "edges"), ("## Services", "## Groups",
    "## Wiring"), ("What there is:", "Where it is:", "How it is wired:")])
    lines = [heads[0], *(mark + _service(draw, made, service) for service in made.services)]
    if made.groups:
        lines += [heads[1], *(mark + _group(made, group) for group in made.groups)]
    lines += [mark + text for text in _junctions(made)]
    return "\n".join([*lines, heads[2], *(mark + text for text in _edges(draw, made))]), True


def numbered(draw: Draw, made: Architecture) -> tuple[str, bool]:
    dot = draw.choice([".", ")"])
    facts = [_service(draw, made, service) for service in made.services] + [f"group {_group(made, group)}" for group in made.groups] + _junctions(made) + _edges(draw, made)  # noqa: E501
    return "\n".join(f"{index}{dot} {fact}" for index, fact in enumerate(facts, 1)), True


def outline(draw: Draw, made: Architecture) -> tuple[str, bool]:
    """Services stand below their groups, further in; those outside come last."""
    mark = draw.choice(["", "- ", "* "])
    lines: list[str] = []

    def visit(group: Group | None, depth: int) -> None:
        lines.extend("  " * depth + mark + _service(draw, made, service) for service in made.services if service.group is group)
        for inner in made.groups:
            if group and inner.parent is group:
                enter(inner, depth)

    def enter(group: Group, depth: int) -> None:
        lines.append("  " * depth + mark + made.name(group) + _icon(group) + _id(made, group) + ":")
        visit(group, depth + 1)

    for group in made.groups:
        if not group.parent:
            enter(group, 0)
    visit(None, 0)
    _sort(made)
    return "\n".join([*lines, *_junctions(made), draw.choice(["", "Connections:", "Links:"]), *_edges(draw, made)]), True


def _sort(made: Architecture) -> None:
    """Services in the order of an outline."""
    order: list[Service] = []

    def visit(group: Group | None) -> None:
        order.extend(service for service in made.services if service.group is group)
        for inner in made.groups:
            if group and inner.parent is group:
                visit(inner)

    for group in made.groups:
        if not group.parent:
            visit(group)
    visit(None)
    made.services = order


def table(draw: Draw, made: Architecture) -> tuple[str, bool]:
    """A table of services and a table or a list of connections."""
    heads = ["service", *(["id"] if made.given else []), *(["icon"] if any(service.icon for service in made.services) else []), *(["group"] if made.groups else [])]  # noqa: E501
    rows = []
    for service in made.services:
        cells = {"service": service.title, "id": service.id, "icon": service.icon, "group": service.group.title if service.group else ""}
        rows.append([slot(cells[head]) for head in heads])
    sign = draw.choice(["|", ",", ";"])
    if any("," in cell for row in rows for cell in row) or sign == "|":
        text = "\n".join("| " + " | ".join(row) + " |" for row in [heads, ["---"] * len(heads), *rows])
    else:
        text = "\n".join(sign.join(row) for row in [heads, *rows])
    groups = [f"{made.name(group)}{_icon(group)}{_id(made, group)} is {'a group' if not group.parent else 'inside ' + made.name(group.parent)}" for group in made.groups  # noqa: E501
              if group.parent or _icon(group) or _id(made, group) or not any(service.group is group for service in made.services)]  # fmt: skip
    return "\n".join([text, *groups, *_junctions(made), *_edges(draw, made)]), True


def key_values(draw: Draw, made: Architecture) -> tuple[str, bool]:
    """One line for each kind of thing."""
    gap = draw.choice([", ", "; ", " | "])
    lines = [f"services: {gap.join(_service(draw, made, service) for service in made.services)}"]
    lines += [f"group {_group(made, group)}" for group in made.groups] + _junctions(made)
    return "\n".join([*lines, f"{draw.choice(['connections', 'edges', 'links'])}: {gap.join(_edges(draw, made))}"]), True


def mermaid_words(draw: Draw, made: Architecture) -> tuple[str, bool]:
    """Mermaid's own words, in a form that mermaid does not take."""
    lines = []
    for group in made.groups:
        lines.append(f"group {slot(group.title)}{_icon(group, True)}{_id(made, group)}" + (f" in {slot(group.parent.title)}" if group.parent else ""))
    for service in made.services:
        lines.append(f"service {slot(service.title)}{_icon(service, True)}{_id(made, service)}" + (f" in {slot(service.group.title)}" if service.group else ""))  # noqa: E501
    made.quote = "{}"
    return "\n".join([*lines, *_junctions(made), *_edges(draw, made)]), True


def _icon(item: Group | Service, always: bool = False) -> str:
    return f" ({slot(item.icon)})" if item.icon and (always or item.icon != icon_of(item.title)) else ""


def _id(made: Architecture, item: Group | Service) -> str:
    return f" [id {slot(item.id)}]" if made.given else ""


def _service(draw: Draw, made: Architecture, service: Service) -> str:
    if service.word and service.icon and draw.maybe(0.5):
        return f"{made.name(service)} ({service.word}){_id(made, service)}"
    return f"{made.name(service)}{_icon(service)}{_id(made, service)}"


def _group(made: Architecture, group: Group) -> str:
    inside = [*(service for service in made.services if service.group is group), *(other for other in made.groups if other.parent is group)]
    return f"{made.name(group)}{_icon(group)}{_id(made, group)}: {', '.join(made.name(item) for item in inside)}"


def _junctions(made: Architecture) -> list[str]:
    said = []
    for junction in made.junctions:
        name = f"junction {slot(junction.id)}" if made.given else "a junction"
        said.append(name + (f" in {made.name(junction.group)}" if junction.group else ""))
    return said


def _edges(draw: Draw, made: Architecture) -> list[str]:
    arrows = draw.choice([{">": "->", "": "--", "<>": "<->"}, {">": "-->", "": "--", "<>": "<-->"}, {">": "→", "": "—", "<>": "↔"}, {">": "=>",
    "": "-", "<>": "<=>"}])
    form = draw.choice([" ({})", " [{}]", ": {}", ' "{}"'])
    letters = draw.maybe(0.4)

    def line(edge: Edge) -> str:
        a, b = made.name(edge.left), made.name(edge.right)
        first, second = (" (from the group's border)" if edge.borders[0] else ""), (" (to the group's border)" if edge.borders[1] else "")
        after = ""
        if made.sided and letters:
            a, b = f"{a}:{edge.sides[0]}", f"{edge.sides[1]}:{b}"
        elif made.sided:
            after = f", {SIDES[edge.sides[0]]} to {SIDES[edge.sides[1]]}"
        return f"{a}{first} {arrows[edge.arrow]} {b}{second}" + (form.format(slot(edge.label)) if edge.label else "") + after

    return [line(edge) for edge in made.edges]


LAYOUTS: list[Layout] = [bullets, bullets, numbered, outline, outline, table, key_values, mermaid_words]
