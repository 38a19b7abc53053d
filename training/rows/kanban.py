"""Kanban boards: columns with their cards, asked for as lists, tables and sentences or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Kanban board please: ...', 'kanban\n    c1["To do"]...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row
from training.rows import kanban_phrases as phrases
from training.rows.kanban_layouts import LAYOUTS, card_table, columns_then_cards
from training.rows.kanban_model import draw_board
from training.rows.kanban_stories import tell
from training.rows.text import run_on


def write(draw: Draw) -> Row:
    """One request for a kanban board and the board."""
    if draw.maybe(0.5):
        return tell(draw)
    board = draw_board(draw)
    layout = draw.choice(LAYOUTS)
    if layout is card_table or layout is columns_then_cards:
        board.columns = [(title, cards) for title, cards in board.columns if cards or layout is columns_then_cards]
    body, lines = layout(draw, board)
    opening = draw.phrase(phrases.NAMED_OPENINGS).format(name=board.name) if board.name and draw.maybe(0.4) else draw.phrase(phrases.OPENINGS)
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    if not lines:
        return Row(run_on([opening, body, closing]), board.diagram(), "specification")
    gap = draw.choice(["\n", "\n", "\n\n"])
    parts = [body, opening] if draw.maybe(0.08) else [opening, body, closing]
    return Row(gap.join(filter(None, parts)), board.diagram(), "specification")
