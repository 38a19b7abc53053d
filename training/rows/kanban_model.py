"""A kanban board in the making: columns of cards, each with a ticket, somebody who has it and a priority or none; its canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from training.draw import Draw
from training.language import plural, sentence_case, slot
from training.rows.text import quoted

ENTITIES = str.maketrans({'"': "#quot;", "#": "#35;", "*": "#42;", "\\": "#92;", "`": "#96;", "<": "#lt;", ">": "#gt;"})
LEVELS = ["Very High", "High", "Low", "Very Low"]
FLOWS = [
    ["To do", "In progress", "Done"],
    ["To Do", "Doing", "Done"],
    ["Backlog", "In Progress", "Done"],
    ["Todo", "Doing", "Review", "Done"],
    ["Backlog", "Ready", "In progress", "Review", "Done"],
    ["Ideas", "Now", "Later"],
    ["Open", "Active", "Closed"],
    ["New", "Accepted", "Rejected"],
    ["Queue", "Working", "Testing", "Shipped"],
    ["Inbox", "Next", "Waiting", "Finished"],
    ["Requested", "Approved", "Delivered"],
    ["Selected", "Development", "QA", "Released"],
    ["This week", "Next week", "Someday"],
    ["Icebox", "Backlog", "Current", "Accepted", "Live"],
    ["Plan", "Build", "Ship"],
    ["TODO", "WIP", "DONE"],
    ["Analysis", "Design", "Coding", "Testing", "Deployed"],
    ["Must", "Should", "Could", "Won't"],
]
TEAMS = ["Backend team", "QA", "Design", "Ops", "the intern", "Team A", "Support", "Night shift", "External", "Platform team"]


def escape(text: str) -> str:
    """The text as it stands between the quotes of a diagram."""
    text = text.translate(ENTITIES)
    text = re.sub(r"&(?=\S)|(?<=\S)&", "#amp;", text)
    text = re.sub(r"(?<![A-Za-z0-9])_", "#95;", text)
    return re.sub(r":(?=[^\s\d])", "#58;", text)


@dataclass
class Card:
    text: str
    ticket: str = ""
    who: str = ""
    level: str = ""

    def diagram(self) -> str:
        pairs = [("ticket", self.ticket), ("assigned", self.who), ("priority", self.level)]
        details = ", ".join(f'{key}: "{escape(value)}"' for key, value in pairs if value)
        return f'["{escape(self.text)}"]' + (f"@{{ {details} }}" if details else "")


@dataclass
class Board:
    """Columns in order; `name` is for the request only; `quote` is how texts are quoted in it."""

    columns: list[tuple[str, list[Card]]]
    name: str = ""
    quote: str = "{}"
    details: list[str] = field(default_factory=list)

    @property
    def cards(self) -> list[Card]:
        return [card for _, cards in self.columns for card in cards]

    def diagram(self) -> str:
        lines = ["kanban"]
        for i, (title, cards) in enumerate(self.columns, 1):
            lines += [f'    c{i}["{escape(title)}"]', *(f"        {card.diagram()}" for card in cards)]
        return "\n".join(lines)

    def listed(self, text: str) -> str:
        """A text on a line of its own, or before a colon."""
        return quoted(text, self.quote)

    def said(self, text: str) -> str:
        """A text within a sentence, always in quotes."""
        return quoted(text, self.quote if self.quote != "{}" else '"{}"')

    def column(self, title: str) -> str:
        """A column within a sentence, where plain names need no quotes."""
        plain = self.quote != "{}" or re.fullmatch(r"[A-Z][A-Za-z]+( [a-z]+)?", title)
        return quoted(title, self.quote if plain else '"{}"')


def draw_board(draw: Draw) -> Board:
    """A board of a domain, shortened and varied, or one of unseen words."""
    board = _known(draw) if draw.maybe(0.5) else _invented(draw)
    _detail(draw, board)
    board.quote = draw.choice(['"{}"', '"{}"', "'{}'", "`{}`", "{}", "{}", "{}", "{}", "{}"])
    return board


def _known(draw: Draw) -> Board:
    """Cards and columns of a domain; fewer of them, and in one board of three cards that no domain has."""
    source = draw.choice(draw.domain()["boards"])
    columns: list[tuple[str, list[Card]]] = []
    for title, cards in source["columns"].items():
        made = [Card(card) if isinstance(card, str) else Card(card[0], "", *card[1:]) for card in cards]
        if draw.maybe(0.3) and made:
            made = draw.sample(made, draw.integer(0, len(made)))
        if draw.maybe(0.35):
            made.insert(draw.integer(0, len(made)), Card(draw_card(draw)))
        columns.append((str(title), made))
    if draw.maybe(0.25):
        for _, cards in columns:
            for card in cards:
                card.who = card.level = ""
    if len(columns) > 2 and draw.maybe(0.3):
        columns.pop(draw.integer(0, len(columns) - 1))
    if draw.maybe(0.15):
        flow = draw.choice([flow for flow in FLOWS if len(flow) >= 3])
        columns = [(title, cards) for title, (_, cards) in zip(flow, columns, strict=False)]
    return _nonempty(draw, Board(columns, source["name"]))


def _invented(draw: Draw) -> Board:
    titles = list(draw.choice(FLOWS)) if draw.maybe(0.6) else []
    count = len(titles) or draw.integer(2, 5)
    while len(titles) < count:
        title = draw.choice(
            [
                draw.word().capitalize(),
                f"{draw.adjective()} {plural(draw.word())}".capitalize(),
                draw.label(),
                f"{draw.word()} {draw.noun()}".capitalize(),
                draw.code(),
                draw.person(),
            ]
        )
        if title.lower() not in (other.lower() for other in titles):
            titles.append(title)
    total = draw.size(2, 10) if draw.maybe(0.93) else draw.integer(11, 20)
    columns: list[tuple[str, list[Card]]] = [(title, []) for title in titles]
    kind = draw.integer(0, 3)
    used: set[str] = set()
    while len(used) < total:
        text = draw_card(draw) if kind else draw.identifier()
        if text.lower() not in used:
            used.add(text.lower())
            draw.choice(columns)[1].append(Card(text))
    return _nonempty(draw, Board(columns, f"{draw.adjective()} {draw.word()}"))


def _nonempty(draw: Draw, board: Board) -> Board:
    """Mostly every column has a card."""
    for _, cards in board.columns:
        if not cards and draw.maybe(0.75):
            cards.append(Card(draw_card(draw)))
    if not board.cards:
        board.columns[0][1].append(Card(draw_card(draw)))
    return board


def draw_card(draw: Draw) -> str:
    """'Reject stale ledger', 'Fix "zantrel" link', 'Parcels & ledgers'."""
    if draw.maybe(0.9):
        return draw.label()
    noun, other = draw.word(), draw.noun()
    return draw.choice(
        [
            f'{draw.verb().capitalize()} "{noun}" {other}',
            f"{noun.capitalize()} & {other}",
            f"{draw.verb()} {noun}.{draw.choice(['py', 'js', 'csv'])}",
            f"{noun.capitalize()}: {draw.verb().lower()} {other}",
            f"{noun.capitalize()} ({other})",
            f"{noun}/{other}",
            f"Bug #{draw.integer(2, 900)}: {noun}",
            f"{noun.capitalize()} > {draw.integer(2, 90)}",
            f"{draw.verb().capitalize()} {noun}?",
        ]
    )


def _detail(draw: Draw, board: Board) -> None:
    """People, tickets and priorities: on all cards, some or none, so that a layout may have a field of its own for each."""
    wanted = draw.choice([[], [], ["who"], ["who"], ["level"], ["ticket"], ["who", "level"], ["ticket", "who"], ["ticket", "who", "level"]])
    board.details = [key for key in ("ticket", "who", "level") if key in wanted or any(getattr(card, key) for card in board.cards)]
    people = [draw.person() for _ in range(3)] + ([draw.choice(TEAMS)] if draw.maybe(0.2) else [])
    prefix = draw.choice(["".join(draw.choice("ABCDEFGHKMPRSTVWX") for _ in range(draw.integer(2, 4))) + "-", "#", "", "T", "MC-", f"{draw.noun()}-"])
    number = draw.integer(1, 4000)
    rate = draw.choice([1, 0.7, 0.5, 0.3])
    for card in board.cards:
        number += draw.integer(1, 9)
        if "ticket" in wanted and draw.maybe(rate):
            card.ticket = f"{prefix}{number}"
        if "who" in wanted and not card.who and draw.maybe(rate):
            card.who = draw.choice(people)
        if "level" in wanted and not card.level and draw.maybe(rate):
            card.level = draw.choice(LEVELS)


def small(text: str) -> str:
    """'Replace the centrifuge' -> 'replace the centrifuge'; names and abbreviations stay."""
    return text[0].lower() + text[1:] if re.match(r"[A-Z][a-z]+( [a-z]|$)", text) else text


def said_card(draw: Draw, board: Board, card: Card) -> str:
    """A card in a story: in quotes as it is, or as plain words; then its text begins with a large letter."""
    if not re.fullmatch(r"[A-Za-z][a-z]+( [a-z]+)+", card.text) or draw.maybe(0.35):
        return board.said(card.text)
    text = card.text[0].lower() + card.text[1:]
    card.text = sentence_case(text)
    return slot(text)
