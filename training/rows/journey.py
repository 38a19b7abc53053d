"""User journeys: a title or none, tasks with moods and people, in sections or none, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Journey of ...', 'journey\n    title ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import slot
from training.rows import Row
from training.rows import journey_phrases as phrases
from training.rows.journey_layouts import LAYOUTS
from training.rows.journey_model import Journey, drawn, from_knowledge
from training.rows.journey_stories import tell
from training.rows.pie_model import capital, quoted, run_on

FIXED_QUOTES = ['"{}"', '"{}"', "'{}'", "`{}`"]


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
    opening = _opening(draw, journey, wishes)
    body, lines = layout(draw, journey)
    if any(digit in body for digit in "12345") and draw.maybe(0.12):
        wishes.append(draw.phrase(phrases.SCALE))
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    gap = draw.choice(["\n", "\n", "\n\n"]) if lines else " "
    said = run_on(draw.shuffled(wishes))
    head, tail = (run_on([opening, said]), closing) if draw.maybe(0.4) else (opening, run_on([said, closing]))
    text = gap.join(filter(None, [head, body, tail])) if lines else run_on([head, body, tail])
    return Row(text, journey.diagram(shown=True), "specification")


def _opening(draw: Draw, journey: Journey, wishes: list[str]) -> str:
    kind = draw.integer(0, 9)
    if kind < 4:
        journey.title = ""
        return draw.phrase(phrases.OPENINGS)
    topic = journey.title
    journey.title = capital(topic)
    if kind < 6:
        return draw.phrase(phrases.TOPIC_OPENINGS).format(topic=slot(topic))
    title = quoted(journey.title, draw.choice(FIXED_QUOTES))
    if kind < 8:
        return draw.phrase(phrases.TITLED_OPENINGS).format(title=title)
    wishes.append(draw.phrase(phrases.TITLE_SENTENCES).format(title=title))
    return draw.phrase(phrases.OPENINGS)
