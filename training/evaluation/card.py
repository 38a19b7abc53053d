"""Markdown -> the model's card, between its marks."""

from __future__ import annotations

from pathlib import Path

from training.files import write_whole

CARD = Path(__file__).parents[2] / "models" / "CARD.md"
BEGIN, END = "<!-- evaluation: begin -->", "<!-- evaluation: end -->"


def write_card(text: str, card: Path = CARD) -> None:
    """Puts the text in the place of what stood between the marks. Raises ValueError if they are not there."""
    before, begin, rest = card.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not end:
        raise ValueError(f"{card.name}: expected {BEGIN if not begin else END}, found none")
    write_whole(card, f"{before}{BEGIN}\n{text}\n{END}{after}".removesuffix("\n").split("\n"))
