"""What specifications of flowcharts are made of: labels, ids, and how a request writes them down."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from training.draw import Draw
from training.language import sentence_case, slot, with_article, without_article
from training.rows import flowchart_phrases as say
from training.rows.flowchart_chart import Chart

RESERVED = frozenset(
    "end graph subgraph flowchart class classDef style linkStyle click call href interpolate default accTitle accDescr hasOwnProperty "
    "isPrototypeOf propertyIsEnumerable constructor toString toLocaleString valueOf".split(),
)
AMBIGUOUS = re.compile(r"\b(?:to|and|or|then|from|with|for|in|of|is|on|by|via|as|if|at|a|an|the|labelled|goes|leads)\b", re.IGNORECASE)


def known_labels(draw: Draw) -> tuple[list[str], list[str]]:
    """Texts for boxes and for decisions from one field of knowledge."""
    boxes: list[str] = []
    questions: list[str] = []

    def collect(steps: Sequence[Any]) -> None:
        for step in steps:
            if isinstance(step, str):
                boxes.append(sentence_case(step))
            elif "do" in step:
                boxes.append(sentence_case(step["do"]))
            elif "if" in step:
                questions.append(sentence_case(without_article(step["if"])) + "?")
                collect(step["then"])
                collect(step.get("else", []))
            elif "repeat" in step:
                collect(step["repeat"])
            else:
                for branch in step["parallel"]:
                    collect(branch)

    field = draw.domain()
    for process in field["processes"]:
        collect(process["steps"])
    for structure in field["structures"]:
        boxes.extend(part for parts in structure["groups"].values() for part in parts)
    boxes.extend(entity["name"] for entity in field["entities"])
    return draw.shuffled(boxes), draw.shuffled(questions)


def odd_label(draw: Draw) -> str:
    """A label with characters that are rare or that must become entities."""
    a, b, n = draw.noun(), draw.word(), draw.integer(2, 99)
    return draw.choice([
        f"{a} ({b})", f"/{a}/{b}", f"{a} & {b}", f"{n}% {a}", f"{a.capitalize()}: {b}", f"{a} #{n}", f"{a}'s {b}", f"<{a}>", f"{a}; {b}",
        f'the "{a}" {b}', f"{a}/{b}", f"{a} + {b}", f"{a} - {b}", f"{a} -> {b}", f"{a}, {b}", f"{a} [{b}]", f"{a} {{{b}}}", f"{a}.{b}",
        f"café {a}", f"größe {b}", f"{a} \u2713", f"{a}@{b}.com", f"{a} > {n}", f"{a} < {n}", f"{a} = {n}", f"{a}!", f"{n} * {a}",
        f"¿{a}?", f"{a} ${n}", f"\U0001f680 {a}", f"naïve {a}", f"{a}_{b}", "end", f"{a} | {b}", f"{n}. {a}", f"{a}…", f"{a} №{n}",
        f"Überprüfe {a}",
    ])  # fmt: skip


def default_shape(label: str) -> str:
    """The shape of a node for which the request names none."""
    return "diamond" if label.endswith("?") else "rect"


def safe_id(shown: str) -> str:
    """The id that stands for the one in the request: none of mermaid's words, and no hyphen."""
    id = shown.replace("-", "_")
    return id + "1" if id in RESERVED else id


def ids(draw: Draw, count: int) -> list[str]:
    """Node ids as people give them."""
    kind = draw.integer(0, 9)
    if kind < 3:
        return [chr(ord("A") + i) for i in range(count)]
    if kind == 3:
        return [chr(ord("a") + i) for i in range(count)]
    if kind == 4:
        letter = draw.choice("nNsSpbxTq")
        return [f"{letter}{i + 1}" for i in range(count)]
    if kind == 5:
        return draw.sample("ABCDEFGHJKLMNPQRSTUVWXYZ", count)
    found: list[str] = []
    while len(found) < count:
        id = draw.identifier() if kind < 8 else draw.word()
        if draw.maybe(0.04):
            id = f"{draw.noun()}-{draw.word()}"
        elif draw.maybe(0.03):
            id = draw.choice(["end", "class", "style", "graph", "default", "click", "start", "stop"])
        if re.fullmatch(r"[A-Za-z][A-Za-z0-9_-]{0,24}", id) and safe_id(id) not in map(safe_id, found):
            found.append(id)
    return found


@dataclass
class Sheet:
    """A chart that a request spells out: the ids as shown (or none) and how its texts are marked."""

    draw: Draw
    chart: Chart
    shown: list[str]
    quote: str

    def mark(self, text: str) -> str:
        """The text as it stands in the request, marked to be repeated letter by letter."""
        return f"{self.quote}{slot(text)}{self.quote}"

    def label(self, node: int) -> str:
        return self.mark(self.chart.labels[node])

    def name(self, node: int) -> str:
        """How an edge names the node: by its id, if it has one."""
        return slot(self.shown[node]) if self.shown else self.label(node)

    def shape(self, node: int) -> str:
        """What the request calls the shape; empty if it need not be said."""
        label, shape = self.chart.labels[node], self.chart.shapes[node]
        if shape == default_shape(label) and self.draw.maybe(0.75 if shape == "rect" else 0.55):
            return ""
        return self.draw.choice(say.SHAPES[shape][2])

    def shaped(self, node: int) -> str:
        """The label with its shape, where it has to be said."""
        shape = self.shape(node)
        if not shape:
            return self.label(node)
        return self.draw.phrase(say.SHAPED).format(label=self.label(node), shape=shape, a_shape=with_article(shape))

    def relation(self, source: str, target: str, label: str, arrow: str) -> str:
        """A clause for an edge between two names."""
        texts = {"a": source, "b": target, "l": self.mark(label) if label else ""}
        if arrow == "-->":
            return self.draw.phrase(say.EDGE_LABEL if label else say.EDGE).format(**texts)
        kind = self.draw.choice(say.ARROWS[arrow])
        templates = say.EDGE_KIND_LABEL if label else say.EDGE_KIND
        return self.draw.phrase(templates).format(**texts, kind=kind, a_kind=with_article(kind))

    def relations(self) -> list[str]:
        return [self.relation(self.name(source), self.name(target), label, arrow) for source, target, label, arrow in self.chart.edges]


def texts_of(chart: Chart) -> list[str]:
    """Every label of nodes and edges."""
    return [text for text in [*chart.labels, *(label for _, _, label, _ in chart.edges), *(part.title for part in chart.parts)] if text]


def choose_quote(draw: Draw, texts: Sequence[str], bare: str) -> str:
    """A pair of marks that no text holds. `bare` says how far none may do: 'no', 'words' (in prose) or 'line' (between signs)."""
    clear = {
        "no": False,
        "words": all(re.fullmatch(r"[A-Z0-9][\w' -]*\??", text) and not AMBIGUOUS.search(text) for text in texts),
        "line": all(re.fullmatch(r"[\w' .?/+&%=!-]+", text) and "->" not in text for text in texts),
    }[bare]
    if clear and draw.maybe(0.65):
        return ""
    options = [mark for mark in ('"', '"', "'", "`") if not any(mark in text for text in texts)]
    return draw.choice(options or ["|"])


def invent(draw: Draw, kinds: bool = True, largest: int = 8) -> Chart:
    """A random connected chart; its nodes are numbered in the order in which its edges name them."""
    chart = Chart()
    boxes, questions = known_labels(draw) if draw.domains and draw.maybe(0.4) else ([], [])
    plain_shapes = draw.maybe(0.45)
    used: set[str] = set()
    count = draw.size(2 if draw.maybe(0.15) else 3, largest) if draw.maybe(0.94) else draw.integer(largest, 14)
    while len(chart.labels) < count:
        asks = draw.maybe(0.22)
        pool = questions if asks else boxes
        label = pool.pop() if pool else draw.question() if asks else draw.label()
        if draw.maybe(0.04):
            label = odd_label(draw)
        if label.lower() in used or "  " in label:
            continue
        used.add(label.lower())
        shape = default_shape(label)
        if not plain_shapes and draw.maybe(0.5):
            shape = draw.choice(list(say.SHAPES))
        chart.node(label, shape)
    _connect(draw, chart, kinds)
    return chart


def _connect(draw: Draw, chart: Chart, kinds: bool) -> None:
    labelled = draw.choice([0.0, 0.1, 0.3, 0.8])
    usual = [("Yes", "No")] * 4 + [("yes", "no")] * 2
    answers = draw.choice([*usual, ("Y", "N"), ("true", "false"), ("No", "Yes"), ("OK", "Not OK")])
    odd_arrows = kinds and draw.maybe(0.3)
    pairs: list[tuple[int, int]] = []
    for node in range(1, len(chart.labels)):
        previous = node - 1 if draw.maybe(0.7) else draw.integer(0, node - 1)
        pairs.append((previous, node))
        if node > 1 and draw.maybe(0.18):
            extra = (draw.integer(0, node), draw.integer(0, node))
            if extra not in pairs and (extra[0] != extra[1] or draw.maybe(0.2)):
                pairs.append(extra)
    out: dict[int, int] = {}
    for source, target in pairs:
        turn = out[source] = out.get(source, 0) + 1
        branches = sum(1 for first, _ in pairs if first == source)
        label = ""
        if chart.shapes[source] == "diamond" and branches == 2 and draw.maybe(0.85):
            label = answers[turn - 1] if draw.maybe(0.85) else draw.label()
        elif draw.maybe(labelled):
            label = draw.label() if draw.maybe(0.6) else draw.word()
        arrow = draw.choice(list(say.ARROWS)) if odd_arrows and draw.maybe(0.5) else "-->"
        chart.edge(source, target, label if "  " not in label else "", arrow)
