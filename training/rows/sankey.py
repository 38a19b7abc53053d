"""Sankey diagrams: flows of source, target and amount, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Sankey please: ...', 'sankey\n"Fees","Wages",310...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row, pie_phrases
from training.rows import sankey_phrases as phrases
from training.rows.sankey_layouts import LAYOUTS
from training.rows.sankey_model import draw_flows, from_knowledge
from training.rows.sankey_stories import tell
from training.rows.text import run_on, small


def write(draw: Draw) -> Row:
    """One request for a sankey diagram and the diagram."""
    if draw.maybe(0.45):
        return tell(draw)
    flows = from_knowledge(draw) if draw.maybe(0.4) else draw_flows(draw)
    body, lines = draw.choice(LAYOUTS)(draw, flows)
    if draw.maybe(0.4):
        opening = draw.phrase(phrases.TOPIC_OPENINGS).format(topic=small(flows.topic) if draw.maybe(0.6) else flows.topic)
    else:
        opening = draw.phrase(phrases.OPENINGS)
    closing = draw.phrase(pie_phrases.CLOSINGS) if draw.maybe(0.2) else ""
    parts = [body, opening, closing] if draw.maybe(0.12) else [opening, body, closing]
    gap = draw.choice(["\n", "\n", "\n\n"])
    return Row(gap.join(filter(None, parts)) if lines else run_on(parts), flows.diagram(), "specification")
