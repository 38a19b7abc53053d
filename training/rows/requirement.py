"""Requirement diagrams: requirements, the elements that answer them and the relations, given outright or told.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Requirements follow. ...', 'requirementDiagram\n...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row
from training.rows import requirement_phrases as phrases
from training.rows.requirement_layouts import LAYOUTS
from training.rows.requirement_model import draw_model
from training.rows.requirement_stories import tell
from training.rows.text import run_on


def write(draw: Draw) -> Row:
    """One request for a requirement diagram and the diagram."""
    if draw.maybe(0.5):
        return tell(draw)
    model = draw_model(draw)
    body, lines = draw.choice(LAYOUTS)(draw, model)
    opening = draw.phrase(phrases.TITLED_OPENINGS).format(title=model.title) if draw.maybe(0.4) else draw.phrase(phrases.OPENINGS)
    direction = draw.choice(phrases.DIRECTIONS[model.direction]) if model.direction else ""
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    if draw.maybe(0.5):
        opening, direction = run_on([opening, direction]), ""
    if not lines:
        return Row(run_on([opening, body, direction, closing]), model.diagram(), "specification")
    gap = draw.choice(["\n", "\n", "\n\n"])
    parts = [body, run_on([opening, direction])] if draw.maybe(0.07) else [opening, body, run_on([direction, closing])]
    return Row(gap.join(filter(None, parts)), model.diagram(), "specification")
