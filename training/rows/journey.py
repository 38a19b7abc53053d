"""User journeys: a title or none, tasks with moods and people, in sections or none, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Journey of ...', 'journey\n    title ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row
from training.rows import journey_phrases as phrases
from training.rows.frame import framed, title_opening
from training.rows.journey_layouts import LAYOUTS
from training.rows.journey_model import Journey, drawn, from_knowledge
from training.rows.journey_stories import tell


def write(draw: Draw) -> Row:
    """One request for a user journey and the diagram."""
    journey = from_knowledge(draw) if draw.maybe(0.5) else drawn(draw)
    if draw.maybe(0.5) and len(journey.tasks) < 12:
        return tell(draw, journey)
    if draw.maybe(0.12):
        for task in journey.tasks:
            task.who = []
    return _specify(draw, journey)


def _specify(draw: Draw, journey: Journey) -> Row:
    layout = draw.choice(LAYOUTS)
    wishes: list[str] = []
    opening, journey.title = title_opening(draw, journey.title, phrases, wishes)
    body, lines = layout(draw, journey)
    if any(digit in body for digit in "12345") and draw.maybe(0.12):
        wishes.append(draw.phrase(phrases.SCALE))
    text = framed(draw, opening, wishes, body, lines, phrases.CLOSINGS)
    return Row(text, journey.diagram(shown=True), "specification")
