"""The columns and cards of a board as lists, tables, data and sentences; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import json
from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import kanban_phrases as phrases
from training.rows.kanban_model import Board, Card

Layout = Callable[[Draw, Board], tuple[str, bool]]
Style = Callable[[Card], str]


def notes(draw: Draw, board: Board) -> Style:
    """How the details of a card stand behind it in a list: ' (Ann, high priority)', ' @Ann !high'."""
    key, who, level = draw.choice(
        [
            ("{}", "{}", "{}"),
            ("ticket {}", "{}", "{} priority"),
            ("ticket: {}", "assigned: {}", "priority: {}"),
            ("ticket {}", "assigned to {}", "{} prio"),
            ("{}", "@{}", "priority {}"),
            ("ticket={}", "assignee={}", "priority={}"),
            ("ID {}", "for {}", "{} priority"),
            ("ticket {}", "owner {}", "prio {}"),
            ("Ticket: {}", "Assignee: {}", "Priority: {}"),
            ("{}", "by {}", "{} priority"),
        ]
    )
    if "level" in board.details and level == "{}":
        level = "{} priority"
    front, gap, back = draw.choice(
        [
            (" (", ", ", ")"),
            (" (", ", ", ")"),
            (" [", ", ", "]"),
            (" - ", ", ", ""),
            (" | ", " | ", ""),
            (", ", ", ", ""),
            (" — ", "; ", ""),
            (" {", ", ", "}"),
        ]
    )
    small = draw.maybe(0.6)

    def style(card: Card) -> str:
        parts = [
            (key, slot(card.ticket) if card.ticket else ""),
            (who, slot(card.who) if card.who else ""),
            (level, card.level.lower() if small else card.level),
        ]
        said = gap.join(form.format(value) for form, value in parts if value)
        return f"{front}{said}{back}" if said else ""

    return style


def headed_bullets(draw: Draw, board: Board) -> tuple[str, bool]:
    head, mark = (
        draw.choice(["{}:", "{}", "## {}", "### {}", "**{}**", "[{}]", "= {} =", "{}:", "# {}", "Column {}:"]),
        draw.choice(["- ", "* ", "• ", "+ ", "  - ", "- [ ] "]),
    )
    style, gap = notes(draw, board), draw.choice(["\n", "\n\n"])
    none = draw.choice(["(empty)", "(none)", f"{mark}(nothing)", "(no cards)", "(empty column)"])
    blocks = []
    for title, cards in board.columns:
        lines = [f"{mark}{board.listed(card.text)}{style(card)}" for card in cards] or [none]
        blocks.append("\n".join([head.format(slot(title)), *lines]))
    return gap.join(blocks), True


def numbered_columns(draw: Draw, board: Board) -> tuple[str, bool]:
    style, dot, mark = notes(draw, board), draw.choice([".", ")"]), draw.choice(["   - ", "   * ", "  a) ", "     "])
    lines = []
    for i, (title, cards) in enumerate(board.columns, 1):
        lines.append(f"{i}{dot} {board.listed(title)}" + ("" if cards else draw.choice([" (empty)", " - no cards"])))
        lines += [f"{mark.replace('a)', chr(97 + min(j, 25)) + ')')}{board.listed(card.text)}{style(card)}" for j, card in enumerate(cards)]
    return "\n".join(lines), True


def a_line_each(draw: Draw, board: Board) -> tuple[str, bool]:
    """One line for each column."""
    form, gap = draw.choice(["{}: {}", "{} - {}", "{} => {}", "{} | {}", "- {}: {}", "{} = {}", "* {}: {}"]), draw.choice(["; ", "; ", " / ", " | "])
    style = notes(draw, board)
    if not board.details and not any("," in card.text for card in board.cards):
        gap = draw.choice([", ", ", ", gap])
    return "\n".join(
        form.format(board.listed(title), gap.join(board.listed(card.text) + style(card) for card in cards) or draw.choice(["(empty)", "-", "(none)"]))
        for title, cards in board.columns
    ), True


def columns_then_cards(draw: Draw, board: Board) -> tuple[str, bool]:
    """The columns first, then the cards with the column of each."""
    style = notes(draw, board)
    head = draw.phrase(phrases.COLUMNS).format(columns=series([board.column(title) for title, _ in board.columns]), count=len(board.columns))
    form = draw.choice(
        [
            "{card}{notes} -> {column}",
            "- {card}{notes}: {column}",
            "{column}: {card}{notes}",
            "* {card}{notes} in {column}",
            "{card}{notes} => {column}",
            "{column} <- {card}{notes}",
        ]
    )
    rows = [form.format(card=board.listed(card.text), notes=style(card), column=slot(title)) for title, cards in board.columns for card in cards]
    return "\n".join([head, *rows]), True


def card_table(draw: Draw, board: Board) -> tuple[str, bool]:
    """A row for each card."""
    keys = [key for key in board.details if draw.maybe(0.97) or not any(getattr(card, key) for card in board.cards)]
    keys = [key for key in ("ticket", "who", "level") if key in keys or any(getattr(card, key) for card in board.cards)]
    names = {
        "ticket": draw.choice(["Ticket", "ticket", "ID"]),
        "who": draw.choice(["Assignee", "Who", "assigned", "Owner"]),
        "level": draw.choice(["Priority", "Prio", "priority"]),
    }
    first = draw.maybe(0.6)
    heads = [draw.choice(["Column", "Status", "Where"]), draw.choice(["Card", "Task", "Item"])]
    rows = []
    for title, cards in board.columns:
        for card in cards or [Card("")]:
            cells = [slot(title), slot(card.text) if card.text else "-"]
            rows.append(
                (cells if first else cells[::-1]) + [slot(value) if (value := getattr(card, key)) else draw.choice(["", "-"]) for key in keys]
            )
    top = (heads if first else heads[::-1]) + [names[key] for key in keys]
    kind = draw.integer(0, 2)
    if kind and not any(sign in card.text for card in board.cards for sign in ',;"'):
        sign = draw.choice([",", ";", ", ", "\t"])
        return "\n".join(sign.join(row) for row in [[name.lower() for name in top], *rows]), True
    return "\n".join(f"| {' | '.join(row)} |" for row in [top, ["---"] * len(top), *rows]), True


def side_by_side(draw: Draw, board: Board) -> tuple[str, bool]:
    """A table as the board looks: the columns next to each other."""
    style = notes(draw, board)
    depth = max(len(cards) for _, cards in board.columns)
    rows = [[slot(cards[i].text) + style(cards[i]).replace("|", "/") if i < len(cards) else "" for _, cards in board.columns] for i in range(depth)]
    head = [slot(title) for title, _ in board.columns]
    return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *rows]), True


def as_json(draw: Draw, board: Board) -> tuple[str, bool]:
    if any('"' in card.text for card in board.cards):
        return headed_bullets(draw, board)
    names = {"ticket": "ticket", "who": draw.choice(["assigned", "assignee", "who"]), "level": "priority"}

    def record(card: Card) -> str:
        pairs = [(names[key], getattr(card, key)) for key in ("ticket", "who", "level") if getattr(card, key)]
        if not pairs:
            return f'"{slot(card.text)}"'
        return "{" + ", ".join([f'"task": "{slot(card.text)}"', *(f'{json.dumps(key)}: "{slot(value)}"' for key, value in pairs)]) + "}"

    gap = draw.choice([", ", ",\n "])
    return "{" + gap.join(f'"{slot(title)}": [{", ".join(map(record, cards))}]' for title, cards in board.columns) + "}", True


def as_yaml(draw: Draw, board: Board) -> tuple[str, bool]:
    lines = [draw.choice(["columns:", "board:", "kanban:"])]
    for title, cards in board.columns:
        lines.append(f"  {board.listed(title)}:" + ("" if cards else " []"))
        for card in cards:
            lines.append(f"    - {board.listed(card.text)}")
            lines += [
                f"      {name}: {slot(value)}" for name, value in (("ticket", card.ticket), ("assigned", card.who), ("priority", card.level)) if value
            ]
    return "\n".join(lines), True


def mermaid_words(draw: Draw, board: Board) -> tuple[str, bool]:
    """Nearly what Mermaid takes, with or without ids."""
    ids, number, lines = draw.maybe(0.5), 0, []
    for i, (title, cards) in enumerate(board.columns, 1):
        lines.append((f"col{i}" if ids else "") + (f"[{slot(title)}]" if ids else slot(title)))
        for card in cards:
            number += 1
            pairs = [(name, value) for name, value in (("ticket", card.ticket), ("assigned", card.who), ("priority", card.level)) if value]
            details = "@{ " + ", ".join(f"{name}: '{slot(value)}'" for name, value in pairs) + " }" if pairs else ""
            lines.append("  " + (f"t{number}" if ids else "") + f"[{slot(card.text)}]{details}")
    return "\n".join(lines), True


def sentences(draw: Draw, board: Board) -> tuple[str, bool]:
    """A sentence for each column, with the details of its cards in brackets or in sentences of their own."""
    inline = draw.maybe(0.4)
    style = notes(draw, board) if inline else lambda card: ""
    said = []
    for title, cards in board.columns:
        texts = [board.said(card.text) + (style(card) if style(card).endswith((")", "]")) or not inline else _bracketed(card)) for card in cards]
        column = board.column(title)
        said.append(
            draw.phrase(phrases.COLUMN_SENTENCES).format(column=column, cards=series(texts))
            if cards
            else draw.phrase(phrases.EMPTY).format(column=column)
        )
        if not inline and draw.maybe(0.5):
            said += facts(draw, board, title, cards)
            cards = []
        if not inline and cards:
            said += facts(draw, board, title, cards)
    return _run(draw, said)


def card_by_card(draw: Draw, board: Board) -> tuple[str, bool]:
    """The columns, then a sentence for each card, in the order of the columns."""
    said = [draw.phrase(phrases.COLUMNS).format(columns=series([board.column(title) for title, _ in board.columns]), count=len(board.columns))]
    later = []
    for title, cards in board.columns:
        for card in cards:
            said.append(draw.phrase(phrases.CARD_SENTENCES).format(card=board.said(card.text), column=board.column(title)))
            (said if draw.maybe(0.6) else later).extend(facts(draw, board, "", [card]))
    return _run(draw, said + later)


def _bracketed(card: Card) -> str:
    said = ", ".join(
        filter(
            None,
            [
                f"ticket {slot(card.ticket)}" if card.ticket else "",
                f"assigned to {slot(card.who)}" if card.who else "",
                f"{card.level.lower()} priority" if card.level else "",
            ],
        )
    )
    return f" ({said})" if said else ""


def facts(draw: Draw, board: Board, title: str, cards: list[Card]) -> list[str]:
    """Sentences on tickets, people and priorities; one for all cards of a column where they agree."""
    said = []
    shared = title and len(cards) > 1
    all_who = shared and cards[0].who and len({card.who for card in cards}) == 1
    all_level = shared and cards[0].level and len({card.level for card in cards}) == 1
    if all_who:
        said.append(draw.phrase(phrases.ALL_ASSIGNED).format(column=board.column(title), who=slot(cards[0].who)))
    if all_level:
        said.append(draw.phrase(phrases.ALL_PRIORITY).format(column=board.column(title), level=cards[0].level.lower()))
    for card in cards:
        text = board.said(card.text)
        if card.ticket:
            said.append(draw.phrase(phrases.TICKET).format(card=text, ticket=slot(card.ticket)))
        if card.who and not all_who:
            said.append(draw.phrase(phrases.ASSIGNED).format(card=text, who=slot(card.who)))
        if card.level and not all_level:
            said.append(draw.phrase(phrases.PRIORITY).format(card=text, level=card.level if draw.maybe(0.2) else card.level.lower()))
    return said


def _run(draw: Draw, said: list[str]) -> tuple[str, bool]:
    lines = draw.maybe(0.25)
    return ("\n" if lines else " ").join(text if text.startswith("\ue000") else sentence_case(text) for text in said), lines


LAYOUTS: list[Layout] = [
    headed_bullets,
    headed_bullets,
    headed_bullets,
    headed_bullets,
    numbered_columns,
    a_line_each,
    a_line_each,
    a_line_each,
    columns_then_cards,
    columns_then_cards,
    card_table,
    card_table,
    card_table,
    side_by_side,
    as_json,
    as_yaml,
    mermaid_words,
    sentences,
    sentences,
    sentences,
    sentences,
    card_by_card,
    card_by_card,
    card_by_card,
]
