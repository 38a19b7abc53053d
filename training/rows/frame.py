"""What stands around the data of a request: how it opens, with its title or without one, then wishes and a closing.

Each opening returns the sentence and the title that the diagram gets: ("Make a timeline of the old mill.", "The old mill").
"""

from __future__ import annotations

from typing import Protocol

from training.draw import Draw
from training.language import slot
from training.rows.pie_model import draw_title
from training.rows.quadrant_model import small
from training.rows.text import FIXED_QUOTES, capital, quoted, run_on


class Openings(Protocol):
    """The phrases of one type."""

    OPENINGS: list[str]
    TOPIC_OPENINGS: list[str]
    TITLED_OPENINGS: list[str]
    TITLE_SENTENCES: list[str]


def title_opening(draw: Draw, title: str, phrases: Openings, wishes: list[str]) -> tuple[str, str]:
    """The title comes as a topic or in quotes; a sentence on it alone is added to the wishes."""
    kind = draw.integer(0, 9)
    if kind < 4:
        return draw.phrase(phrases.OPENINGS), ""
    if kind < 6:
        return draw.phrase(phrases.TOPIC_OPENINGS).format(topic=slot(title)), capital(title)
    title = capital(title)
    said = quoted(title, draw.choice(FIXED_QUOTES))
    if kind < 8:
        return draw.phrase(phrases.TITLED_OPENINGS).format(title=said), title
    wishes.append(draw.phrase(phrases.TITLE_SENTENCES).format(title=said))
    return draw.phrase(phrases.OPENINGS), title


def chart_opening(draw: Draw, title: str, phrases: Openings, wishes: list[str]) -> tuple[str, str]:
    """As `title_opening`, but a topic mostly begins with a small letter, and a title in quotes is left as it is."""
    kind = draw.integer(0, 9)
    if kind < 4:
        return draw.phrase(phrases.OPENINGS), ""
    if kind < 6:
        topic = _topic(draw, title)
        return draw.phrase(phrases.TOPIC_OPENINGS).format(topic=slot(topic)), capital(topic)
    said = quoted(title, draw.choice(FIXED_QUOTES))
    if kind < 8:
        return draw.phrase(phrases.TITLED_OPENINGS).format(title=said), title
    first = draw.phrase(phrases.OPENINGS)
    wishes.append(draw.phrase(phrases.TITLE_SENTENCES).format(title=said))
    return first, title


def story_opening(draw: Draw, title: str, topics: list[str], plain: list[str]) -> tuple[str, str]:
    """The first sentence of a story on a chart; once in a while the title is a drawn one."""
    if not draw.maybe(0.6):
        return draw.phrase(plain), ""
    topic = _topic(draw, draw_title(draw) if draw.maybe(0.15) else title)
    return draw.phrase(topics).format(topic=slot(topic)), capital(topic)


def _topic(draw: Draw, title: str) -> str:
    """The title within a sentence."""
    return small(title) if draw.maybe(0.75) else title


def framed(draw: Draw, opening: str, wishes: list[str], body: str, lines: bool, closings: list[str]) -> str:
    """The whole request; `lines` says whether the body stands on lines of its own."""
    closing = draw.phrase(closings) if draw.maybe(0.15) else ""
    gap = draw.choice(["\n", "\n", "\n\n"]) if lines else ""
    said = run_on(draw.shuffled(wishes))
    head, tail = (run_on([opening, said]), closing) if draw.maybe(0.4) else (opening, run_on([said, closing]))
    return gap.join(filter(None, [head, body, tail])) if lines else run_on([head, body, tail])
