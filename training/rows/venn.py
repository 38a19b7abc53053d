"""Venn diagrams: sets, what they have in common, things inside or sizes, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Only in Cats: ...', 'venn-beta\n    set A["Cats"]...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import slot
from training.rows import Row, pie_phrases
from training.rows import venn_phrases as phrases
from training.rows.text import FIXED_QUOTES, capital, quoted, run_on
from training.rows.venn_layouts import LAYOUTS, with_ids
from training.rows.venn_model import Venn, draw_venn, from_knowledge, give_ids, topic, with_sizes, without_things
from training.rows.venn_stories import tell


def write(draw: Draw) -> Row:
    """One request for a Venn diagram and the diagram."""
    if draw.maybe(0.45):
        return tell(draw)
    venn = from_knowledge(draw) if draw.maybe(0.45) else draw_venn(draw)
    kind = draw.integer(0, 9)
    if kind < 3:
        with_sizes(draw, venn)
    elif kind < 5:
        without_things(draw, venn)
    layout = draw.choice(LAYOUTS)
    if draw.maybe(0.1):
        give_ids(draw, venn)
        layout = with_ids
    body, lines = layout(draw, venn)
    opening, after = _title(draw, venn)
    closing = draw.phrase(pie_phrases.CLOSINGS) if draw.maybe(0.15) else ""
    early = bool(after) and draw.maybe(0.5)
    parts = [run_on([opening, after]) if early else opening, body, "" if early else after, closing]
    if draw.maybe(0.1):
        parts = [parts[1], parts[0], *parts[2:]]
    gap = draw.choice(["\n", "\n", "\n\n"])
    return Row(gap.join(filter(None, parts)) if lines else run_on(parts), venn.diagram(), "specification")


def _title(draw: Draw, venn: Venn) -> tuple[str, str]:
    """The opening, and the sentence on the title if that stands alone."""
    kind = draw.integer(0, 9)
    if kind < 5:
        venn.title = ""
        return draw.phrase(phrases.OPENINGS), ""
    if kind < 7:
        title = topic(draw, venn.title)
        venn.title = capital(title)
        return draw.phrase(phrases.TOPIC_OPENINGS).format(topic=slot(title)), ""
    title = quoted(venn.title, draw.choice(FIXED_QUOTES))
    if kind < 9:
        return draw.phrase(phrases.TITLED_OPENINGS).format(title=title), ""
    sentences = [text.replace("the chart", "it").replace("The chart", "The diagram") for text in pie_phrases.TITLE_SENTENCES if "pie" not in text]
    return draw.phrase(phrases.OPENINGS), draw.phrase(sentences).format(title=title)
