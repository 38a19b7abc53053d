"""Fishbone diagrams: an effect, categories and causes, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('fishbone: Late parcels ...', 'ishikawa-beta\n    Late...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row, pie_phrases
from training.rows import ishikawa_phrases as phrases
from training.rows.ishikawa_layouts import LAYOUTS
from training.rows.ishikawa_model import deepen, draw_fishbone, from_knowledge
from training.rows.ishikawa_stories import tell
from training.rows.text import quoted, run_on


def write(draw: Draw) -> Row:
    """One request for a fishbone diagram and the diagram."""
    if draw.maybe(0.45):
        return tell(draw)
    fishbone = from_knowledge(draw) if draw.maybe(0.45) else draw_fishbone(draw)
    if draw.maybe(0.25):
        deepen(draw, fishbone)
    body, lines = draw.choice(LAYOUTS)(draw, fishbone)
    effect = quoted(fishbone.effect, draw.choice(['"{}"', "'{}'", "{}", "{}"]) if fishbone.quote == "{}" else fishbone.quote)
    opening = draw.phrase(phrases.OPENINGS).format(effect=effect)
    if opening[-1] in "\"'`" and draw.maybe(0.8):
        opening += draw.choice([".", ":"])
    closing = draw.phrase(pie_phrases.CLOSINGS) if draw.maybe(0.15) else ""
    parts = [body, opening, closing] if draw.maybe(0.1) else [opening, body, closing]
    gap = draw.choice(["\n", "\n", "\n\n"])
    return Row(gap.join(filter(None, parts)) if lines else run_on(parts), fishbone.diagram(), "specification")
