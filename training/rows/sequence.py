"""Pairs of a request and its sequence diagram: messages given one by one, or told as a story of who does what."""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row
from training.rows.sequence_lists import specification
from training.rows.sequence_stories import narrative

LONGEST = 1400  # characters of request and diagram, so that a small model holds both


def write(draw: Draw) -> Row:
    """One seeded pair; two in three give every message."""
    writer = specification if draw.maybe(0.65) else narrative
    while True:
        row = writer(draw)
        if len(row.request) + len(row.diagram) <= LONGEST:
            return row
