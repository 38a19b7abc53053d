"""Pie charts: a title or none, and named values, asked for as data in many layouts or told as a story.

    write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Draw a pie chart. ...', 'pie\n    "Dogs" : 48...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row
from training.rows import pie_phrases as phrases
from training.rows.pie_layouts import LAYOUTS, PERCENT_LAYOUTS
from training.rows.pie_model import Pie, draw_pie, from_knowledge
from training.rows.pie_stories import tell
from training.rows.text import FIXED_QUOTES, quoted, run_on


def write(draw: Draw) -> Row:
    """One request for a pie chart and the chart."""
    if draw.maybe(0.35):
        return tell(draw)
    pie = from_knowledge(draw) if draw.maybe(0.4) else draw_pie(draw)
    return Row(_specify(draw, pie), pie.diagram(), "specification")


def _specify(draw: Draw, pie: Pie) -> str:
    """The request: an opening with the title or before it, the data in one layout, and wishes in any order."""
    kind = draw.integer(0, 9)
    opening, after = "", []
    if kind < 4:
        pie.title = ""
        bare = pie.is_percent and draw.maybe(0.2)
        opening = "" if bare else draw.phrase(_openings(draw, pie, phrases.OPENINGS, phrases.SHOW_OPENINGS))
        layout = draw.choice(PERCENT_LAYOUTS if bare else LAYOUTS)
    else:
        layout = draw.choice(LAYOUTS)
        if kind < 6:
            options = _openings(draw, pie, phrases.TOPIC_OPENINGS, phrases.SHOW_TOPIC_OPENINGS)
            opening = draw.phrase(options).format(topic=pie.topic(draw))
        elif kind < 8:
            opening = draw.phrase(phrases.TITLED_OPENINGS).format(title=quoted(pie.title, draw.choice(FIXED_QUOTES)))
        else:
            opening = draw.phrase(phrases.OPENINGS)
            after.append(draw.phrase(phrases.TITLE_SENTENCES).format(title=quoted(pie.title, draw.choice(FIXED_QUOTES))))
    if pie.show:
        pass
    elif draw.maybe(0.28):
        pie.show = True
        after.append(draw.phrase(phrases.SHOW))
    elif draw.maybe(0.06):
        after.append(draw.phrase(phrases.HIDE))
    body, lines = layout(draw, pie)
    wishes = run_on(draw.shuffled(after))
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.2) else ""
    gap = draw.choice(["\n", "\n", "\n\n"]) if lines else " "
    early = draw.maybe(0.4)
    if draw.maybe(0.08):
        head, tail = "", run_on([opening, wishes, closing])
    elif early:
        head, tail = run_on([opening, wishes]), closing
    else:
        head, tail = opening, run_on([wishes, closing])
    return gap.join(filter(None, [head, body, tail])) if lines else run_on([head, body, tail])


def _openings(draw: Draw, pie: Pie, plain: list[str], showing: list[str]) -> list[str]:
    """Openings without a word on the values, or such as ask to show them."""
    pie.show = draw.maybe(0.12)
    return showing if pie.show else plain
