"""Packets that are told: what comes first, what follows, what has the same width, and what closes it."""

from __future__ import annotations

import re

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row, pie_phrases
from training.rows import packet_phrases as phrases
from training.rows.packet_model import Packet, draw_packet, from_knowledge, topic
from training.rows.text import capital, run_on


def tell(draw: Draw) -> Row:
    """A story and its packet; names are the story's words with a large first letter."""
    packet = from_knowledge(draw) if draw.maybe(0.6) else draw_packet(draw)
    packet.fields = [(label.replace("_", " "), bits) for label, bits in packet.fields if re.fullmatch(r"[A-Za-z][\w-]*( [\w-]+){0,3}", label)][
        :10
    ] or [(draw.word(), 8), (draw.noun(), 16)]
    packet.unit = draw.choice(["bits", "bits", "bytes", "words", "words"])
    if draw.maybe(0.55):
        title = topic(draw, packet.title)
        packet.title = capital(title)
        opening = draw.phrase(phrases.STORY_TOPICS).format(topic=slot(title))
    else:
        packet.title, opening = "", draw.phrase(phrases.STORY_PLAIN)
    facts = _facts(draw, packet)
    if draw.maybe(0.3):
        facts.append(draw.phrase(pie_phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    if not packet.title and draw.maybe(0.25):
        parts.remove(opening)
    packet.capitalise()
    return Row(run_on(parts), packet.diagram(), "narrative")


def _facts(draw: Draw, packet: Packet) -> list[str]:
    """Field after field, one to three in a sentence; those of one width may be told at once."""
    clauses: list[str] = []
    fields, i = packet.fields, 0
    while i < len(fields):
        label, bits = fields[i]
        alike = 1
        while i + alike < len(fields) and fields[i + alike][1] == bits:
            alike += 1
        if alike > 1 and i and draw.maybe(0.6):
            labels = series([slot(label) for label, _ in fields[i : i + alike]])
            clauses.append(draw.phrase(phrases.EACH).format(labels=labels, width=packet.width(bits)))
            i += alike
            continue
        if i and fields[i - 1][1] == bits and draw.maybe(0.5):
            clauses.append(draw.phrase(phrases.SAMES).format(label=slot(label)))
        else:
            options = phrases.FIRSTS if i == 0 else phrases.LASTS if i == len(fields) - 1 else phrases.FOLLOWERS
            clauses.append(_agreeing(draw.phrase(options), packet.width(bits)).format(label=slot(label), width=packet.width(bits)))
        i += 1
    told: list[str] = []
    while clauses:
        count = draw.integer(1, 2 if len(told) else 1)
        joined = (
            "and"
            if re.match("then|next|after|behind|at|likewise|last|finally|to ", clauses[min(1, len(clauses) - 1)])
            else draw.choice(["and", "and", "while"])
        )
        told.append(sentence_case(series(clauses[:count], joined)) + ".")
        clauses = clauses[count:]
    return [text[0] + sentence_case(text[1:]) if text.startswith("\ue000") else text for text in told]


def _agreeing(text: str, width: str) -> str:
    """'{width} go to' -> '{width} goes to' for one bit or byte."""
    if width.endswith("s"):
        return text
    for many, one in (
        ("{width} are", "{width} is"),
        ("{width} hold", "{width} holds"),
        ("{width} go", "{width} goes"),
        ("{width} carry", "{width} carries"),
        ("{width} belong", "{width} belongs"),
        ("come {width}", "comes {width}"),
        ("{label} lead", "{label} leads"),
        ("{label} finish", "{label} finishes"),
        ("its {width}", "{width}"),
    ):
        text = text.replace(many, one)
    return text
