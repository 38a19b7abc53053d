"""Timelines: a title or none, periods with their events, in sections or none, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Timeline of ...', 'timeline\n    title ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import slot
from training.rows import Row
from training.rows import timeline_phrases as phrases
from training.rows.pie_model import capital, quoted, run_on
from training.rows.timeline_layouts import LAYOUTS
from training.rows.timeline_model import Timeline, drawn, from_knowledge
from training.rows.timeline_stories import tell

FIXED_QUOTES = ['"{}"', '"{}"', "'{}'", "`{}`"]


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
    opening = _opening(draw, timeline, wishes)
    body, lines = layout(draw, timeline)
    if timeline.down:
        wishes.append(draw.phrase(phrases.DOWN))
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    gap = draw.choice(["\n", "\n", "\n\n"]) if lines else " "
    said = run_on(draw.shuffled(wishes))
    head, tail = (run_on([opening, said]), closing) if draw.maybe(0.4) else (opening, run_on([said, closing]))
    text = gap.join(filter(None, [head, body, tail])) if lines else run_on([head, body, tail])
    return Row(text, timeline.diagram(shown=True), "specification")


def _opening(draw: Draw, timeline: Timeline, wishes: list[str]) -> str:
    kind = draw.integer(0, 9)
    if kind < 4:
        timeline.title = ""
        return draw.phrase(phrases.OPENINGS)
    topic = timeline.title
    timeline.title = capital(topic)
    if kind < 6:
        return draw.phrase(phrases.TOPIC_OPENINGS).format(topic=slot(topic))
    title = quoted(timeline.title, draw.choice(FIXED_QUOTES))
    if kind < 8:
        return draw.phrase(phrases.TITLED_OPENINGS).format(title=title)
    wishes.append(draw.phrase(phrases.TITLE_SENTENCES).format(title=title))
    return draw.phrase(phrases.OPENINGS)
