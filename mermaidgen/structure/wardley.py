"""A Wardley map -> anchors, components, notes, annotations and forces as nodes with their place; links as edges; stages and pipelines as groups.

    wardley-beta                                  nodes: Node("Guest", "Guest", "anchor", ("0.95", "0.6")),
        anchor "Guest" [0.95, 0.60]                      Node("Tea", "Tea", "component", ("0.8", "0.7", "buy"))
        component "Tea" [0.80, 0.70] (buy)        edges: Edge("Guest", "Tea", "drinks")
        "Guest" -> "Tea"; drinks

`direction` is the size that is asked for: "800 x 600". A component of a pipeline has the id that mermaid gives it: "Tea_Green tea".
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import after_word, plain, shown, unslashed
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

FLOW = re.compile(r"\+(?:'([^']*)')?(<>|<|>)")
FLOWS = {"<>": "both ways", "<": "backward", ">": "forward"}
ENDS = ("link-source", "link-target", "quoted-source", "quoted-target", "bare-source", "bare-target")
PLACES = ("coordinate", "loose-coordinate")
LINES = frozenset((
    "title", "size", "stages", "anchor", "component", "pipeline", "link", "evolve",
    "note", "annotations", "annotation", "accelerator", "deaccelerator",
))  # fmt: skip


def facts(tree: Tree) -> Structure:
    """What mermaid draws: a name that is declared twice is one node, a link needs both its ends."""
    lines: dict[str, list[Tree]] = defaultdict(list)
    for line in tree.outermost(LINES):
        lines[line.rule].append(line)
    chart = _Chart(lines)
    return Structure(
        type="wardley",
        title=next((_title(title) for title in lines["title"][-1:]), ""),
        direction=next((" x ".join(shown(length.text) for length in size.find_all("length")) for size in lines["size"][-1:]), ""),
        nodes=(*chart.nodes(), *_remarks(lines)),
        edges=tuple(chart.edges(lines["link"])),
        groups=(
            *_stages(lines["stages"]),
            *(Group(parent, parent, tuple(members), "pipeline", at=chart.heads[parent]) for parent, members in chart.pipelines.items()),
        ),
    )


class _Chart:
    """The nodes of a map by id, in mermaid's order: anchors, components, components of pipelines."""

    def __init__(self, lines: Mapping[str, Sequence[Tree]]) -> None:
        self.labels: dict[str, str] = {}
        self.pipelines: dict[str, list[str]] = {}
        self._kinds: dict[str, str] = {}
        self._places: dict[str, tuple[str, str]] = {}
        self._offsets: dict[str, str] = {}
        self._marks: dict[str, list[str]] = {}
        self._targets: dict[str, str] = {}
        self._starts: dict[str, int] = {}
        self.heads: dict[str, int] = {}  # where a pipeline begins
        for rule in ("anchor", "component"):
            for line in lines[rule]:
                name = name_of(line.value(f"{rule}-name"))
                self._declare(name, name, rule, _place(line), line)
        for pipeline in lines["pipeline"]:
            parent = name_of(next(name.text for name in pipeline.outermost(("pipeline-parent", "any-parent"))))
            self.pipelines[parent] = []
            self.heads.setdefault(parent, pipeline.at)
            for line in pipeline.find_all("pipeline-component"):
                label = name_of(line.value("pipeline-component-name"))
                place = (self._places.get(parent, ("",))[0], _coordinate(line.value("coordinate")))
                self._declare(f"{parent}_{label}", label, "component of pipeline", place, line)
                self.pipelines[parent].append(f"{parent}_{label}")
        for line in lines["evolve"]:
            self._targets[name_of(line.value("evolved-name"))] = _coordinate(line.value("coordinate"))

    def _declare(self, id: str, label: str, kind: str, place: tuple[str, str], line: Tree) -> None:
        """What is said again replaces what was said before, but for the place of the label."""
        self.labels[id], self._kinds[id], self._places[id] = label, kind, place
        self._starts.setdefault(id, line.at)
        offset = line.find("label-offset")
        if offset:
            self._offsets[id] = "label " + ", ".join(shown("".join(number.text.split())) for number in offset.find_all("offset"))
        self._marks[id] = [*(mark.text for mark in line.find_all("strategy")), *(["inertia"] if line.find("inertia") else [])]

    def nodes(self) -> Iterator[Node]:
        for id, label in self.labels.items():
            more = [*([self._offsets[id]] if id in self._offsets else []), *self._marks.get(id, [])]
            target = [f"evolves to {self._targets[id]}"] if id in self._targets else []
            yield Node(id, label, self._kinds[id], (*self._places[id], *more, *target), at=self._starts[id])

    def _resolved(self, name: str) -> str | None:
        """The node of that id, else the first of that label."""
        return name if name in self.labels else next((id for id, label in self.labels.items() if label == name), None)

    def edges(self, links: Sequence[Tree]) -> Iterator[Edge]:
        for line in links:
            source, target = (self._resolved(name_of(end.text)) for end in line.outermost(ENDS))
            if source is None or target is None or source in self.pipelines.get(target, ()):
                continue
            signs = [sign.text.strip() for sign in line.outermost(("arrow", "dashed-arrow", "flow"))]
            flows = sorted((match for sign in signs if (match := FLOW.match(sign))), key=lambda match: match[1] is not None)
            said = next((match[1] for match in flows if match[1] is not None), line.value("link-label").strip().removeprefix(";"))
            kinds = ["dashed"] if "-.->" in signs else []
            yield Edge(source, target, plain(said), " ".join([*kinds, *(FLOWS[match[2]] for match in flows[:1])]), at=line.at)


def _title(line: Tree) -> str:
    return re.sub(r"[\t ]{2,}", " ", after_word(line.text))


def name_of(text: str) -> str:
    """A name without its quotes, escapes and entities: '"Cup of Tea"' -> 'Cup of Tea'."""
    text = text.strip()
    if text[:1] in ('"', "'"):
        text = unslashed(text[1:-1])
    return unescape(text)


def _text_of(line: Tree) -> str:
    return name_of(next(name.text for name in line.outermost(("name", "text-name"))))


def _coordinate(text: str) -> str:
    """From 0 to 1; mermaid takes what is above 1 for a percentage."""
    value = float(text)
    return shown(str(round(value if value <= 1 else value / 100, 4)))


def _place(line: Tree) -> tuple[str, str]:
    visibility, evolution = (_coordinate(number.text) for number in list(line.outermost(PLACES))[:2])
    return visibility, evolution


def _remarks(lines: Mapping[str, Sequence[Tree]]) -> Iterator[Node]:
    """Notes, annotations with the box of their texts, and forces."""
    for note in lines["note"]:
        text = _text_of(note)
        yield Node(text, text, "note", _place(note), at=note.at)
    for box in lines["annotations"][:1]:
        yield Node("annotations", "", "annotations", _place(box), at=box.at)
    for annotation in lines["annotation"]:
        number = shown(annotation.value("annotation-number"))
        yield Node(number, _text_of(annotation), "annotation", _place(annotation), at=annotation.at)
    for rule in ("accelerator", "deaccelerator"):
        for force in lines[rule]:
            name = _text_of(force)
            yield Node(name, name, rule, _place(force), at=force.at)


def _stages(lines: Sequence[Tree]) -> list[Group]:
    """The stages of the axis; where each ends counts only if all of them have an end."""
    for line in lines[-1:]:
        names: list[str] = []
        starts: list[int] = []
        ends: list[str] = []
        for part in line.outermost(("stage-name", "second-name", "stage-end")):
            if part.rule == "stage-name":
                names.append(name_of(part.text))
                starts.append(part.at)
            elif part.rule == "second-name":
                names[-1] += " / " + name_of(part.value("name"))
            else:
                ends.append(shown(part.text.removeprefix("@").strip()))
        kinds = [f"stage to {end}" for end in ends] if len(ends) == len(names) else ["stage"] * len(names)
        return [Group(name, name, (), kind, at=at) for name, kind, at in zip(names, kinds, starts, strict=True)]
    return []
