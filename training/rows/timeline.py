"""Timelines: a title or none, periods with their events, in sections or none, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Timeline of ...', 'timeline\n    title ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row
from training.rows import timeline_phrases as phrases
from training.rows.frame import framed, title_opening
from training.rows.timeline_layouts import LAYOUTS
from training.rows.timeline_model import Timeline, drawn, from_knowledge
from training.rows.timeline_stories import tell


def write(draw: Draw) -> Row:
    """One request for a timeline and the diagram."""
    story = draw.maybe(0.5)
    timeline = from_knowledge(draw) if draw.maybe(0.5) else drawn(draw, story)
    if story and len(timeline.periods) < 12:
        return tell(draw, timeline)
    return _specify(draw, timeline)


def _specify(draw: Draw, timeline: Timeline) -> Row:
    layout = draw.choice(LAYOUTS)
    wishes: list[str] = []
    opening, timeline.title = title_opening(draw, timeline.title, phrases, wishes)
    body, lines = layout(draw, timeline)
    if timeline.down:
        wishes.append(draw.phrase(phrases.DOWN))
    text = framed(draw, opening, wishes, body, lines, phrases.CLOSINGS)
    return Row(text, timeline.diagram(shown=True), "specification")
