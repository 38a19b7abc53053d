"""Packet layouts: a title or none, and fields with their widths, asked for as data in many layouts or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Bit fields: ...', 'packet\n    +16: "Source port"...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import slot
from training.rows import Row, pie_phrases
from training.rows import packet_phrases as phrases
from training.rows.packet_layouts import LAYOUTS
from training.rows.packet_model import draw_packet, from_knowledge, topic
from training.rows.packet_stories import tell
from training.rows.text import FIXED_QUOTES, capital, quoted, run_on


def write(draw: Draw) -> Row:
    """One request for a packet layout and the diagram."""
    if draw.maybe(0.45):
        return tell(draw)
    packet = from_knowledge(draw) if draw.maybe(0.45) else draw_packet(draw)
    body, lines = draw.choice(LAYOUTS)(draw, packet)
    kind, after = draw.integer(0, 9), ""
    if kind < 4:
        packet.title, opening = "", draw.phrase(phrases.OPENINGS)
    elif kind < 7:
        title = topic(draw, packet.title)
        packet.title, opening = capital(title), draw.phrase(phrases.TOPIC_OPENINGS).format(topic=slot(title))
    elif kind < 9:
        opening = draw.phrase(phrases.TITLED_OPENINGS).format(title=quoted(packet.title, draw.choice(FIXED_QUOTES)))
    else:
        opening = draw.phrase(phrases.OPENINGS)
        after = (
            draw.phrase([text for text in pie_phrases.TITLE_SENTENCES if "pie" not in text])
            .replace("the chart", "it")
            .replace("The chart", "The diagram")
            .replace("chart title", "title")
        )
        after = after.format(title=quoted(packet.title, draw.choice(FIXED_QUOTES)))
    closing = draw.phrase(pie_phrases.CLOSINGS) if draw.maybe(0.15) else ""
    early = bool(after) and draw.maybe(0.5)
    parts = [run_on([opening, after]) if early else opening, body, "" if early else after, closing]
    if draw.maybe(0.1):
        parts = [parts[1], parts[0], *parts[2:]]
    gap = draw.choice(["\n", "\n", "\n\n"])
    return Row(gap.join(filter(None, parts)) if lines else run_on(parts), packet.diagram(), "specification")
