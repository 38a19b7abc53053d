"""Requests for flowcharts and their answers.

A node has the id that the request gives; otherwise the nodes are A, B, C in the order of the answer. Nodes stand on lines of
their own if the request names them before the arrows or gives them ids; otherwise they are written where an arrow first
names them. A label that ends in a question mark is a diamond and any other a box, unless the request names a shape.
"""

from __future__ import annotations

from training.draw import Draw
from training.language import slot
from training.rows import Row
from training.rows import flowchart_phrases as say
from training.rows.flowchart_chart import Chart
from training.rows.flowchart_groups import GROUPED, structure_story
from training.rows.flowchart_layouts import DECLARED, INLINE
from training.rows.flowchart_story import tell, upper
from training.rows.flowchart_words import choose_quote, invent


def write(draw: Draw) -> Row:
    """One request and the flowchart that answers it."""
    for _ in range(20):
        row = _narrative(draw) if draw.maybe(0.36) else _specification(draw)
        if len(row.request) + len(row.diagram) < 1400 or draw.maybe(0.02):
            break
    return row


def _narrative(draw: Draw) -> Row:
    about = structure_story if draw.domains and draw.maybe(0.1) else tell
    name, body, chart = about(draw)
    while len(chart.labels) < 2 or len(chart.labels) > 16:
        name, body, chart = about(draw)
    head = ""
    if name and draw.maybe(0.55):
        topic = draw.choice(["the {}", "{}", "our {}", "{}", "the process of {}"]).format(name)
        head = draw.phrase(say.OPENINGS_OF).format(type=draw.choice(say.TYPE_OF_PROCESS), topic=topic)
    elif draw.maybe(0.5):
        head = draw.phrase(say.OPENINGS).format(type=draw.choice(say.TYPE_OF_PROCESS))
    return Row(_framed(draw, chart, head, body), chart.text(), "narrative")


def _specification(draw: Draw) -> Row:
    grouped = draw.maybe(0.2)
    if grouped:
        body, chart = draw.choice(GROUPED)(draw)
        declared = True
    else:
        declared = draw.maybe(0.5)
        chart = invent(draw)
        body = draw.choice(DECLARED if declared else INLINE)(draw, chart)
        if not chart.ids[0] and draw.maybe(0.04):
            body += _loose_node(draw, chart)
    head = draw.phrase(say.OPENINGS).format(type=draw.phrase(say.TYPE)) if draw.maybe(0.85) else ""
    return Row(_framed(draw, chart, head, body), chart.text(declared), "specification")


def _loose_node(draw: Draw, chart: Chart) -> str:
    label = draw.label()
    chart.node(label, "rect")
    quote = choose_quote(draw, [label], "no")
    return "\n" + draw.phrase(say.ALONE).format(n=f"{quote}{slot(label)}{quote}")


def _framed(draw: Draw, chart: Chart, head: str, body: str) -> str:
    """The request around its body: an opening, the direction if it is told, and a closing."""
    direction = ""
    if draw.maybe(0.45):
        chart.direction = draw.choice(["TD", "LR", "LR", "LR", "BT", "RL"])
        direction = upper(draw.phrase(say.DIRECTION).format(d=draw.choice(say.DIRECTIONS[chart.direction])))
    early = draw.maybe(0.5)
    gap = draw.choice(["\n", "\n", " ", "\n\n"])
    parts = [upper(head) if draw.maybe(0.85) else head, direction if early else "", body, "" if early else direction]
    if draw.maybe(0.15):
        parts.append(draw.phrase(say.CLOSINGS))
    parts = [part for part in parts if part]
    if gap == " ":
        gap = "\n" if "\n" in body else gap
        parts = [part if part[-1] in ".!?:,;" or part is parts[-1] or gap == "\n" else f"{part}." for part in parts]
    return gap.join(parts)
