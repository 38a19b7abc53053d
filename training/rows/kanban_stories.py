"""Boards that are told: what hangs where, who does what, what moved, or only what is open, under way and done."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row
from training.rows import kanban_phrases as phrases
from training.rows.kanban_model import Board, Card, draw_board, said_card
from training.rows.text import run_on

Story = Callable[[Draw, Board], list[str]]


def tell(draw: Draw) -> Row:
    """A story and its board."""
    board = draw_board(draw)
    board.columns = [(title, cards[: draw.integer(2, 4)]) for title, cards in board.columns]
    story = draw.choice(STORIES)
    facts = story(draw, board)
    opening = (
        draw.phrase(phrases.STORY_OPENINGS).format(name=board.name) if board.name and draw.maybe(0.5) else draw.phrase(phrases.PLAIN_STORY_OPENINGS)
    )
    if draw.maybe(0.3):
        facts.insert(draw.integer(1, len(facts)) if len(facts) > 1 and facts[-1][0] not in "IT" else len(facts), draw.phrase(phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, *facts] if draw.maybe(0.25) else [opening, *facts, request] if draw.maybe(0.85) else [*facts, request]
    if draw.maybe(0.1):
        parts.append(draw.phrase(phrases.CLOSINGS[:12]))
    return Row(run_on(parts), board.diagram(), "narrative")


def _sentence(text: str) -> str:
    """A full stop and a large first letter."""
    text = text.rstrip(",").replace(",,", ",").replace(",.", ".")
    if text.startswith("\ue000"):
        text = "\ue000" + sentence_case(text[1:])
    return sentence_case(text) + "."


def _with_clauses(draw: Draw, board: Board, card: Card, who: bool = True) -> str:
    """'replace the centrifuge (high priority)'; at most two things on it, others are dropped."""
    text = said_card(draw, board, card)
    kept = draw.sample([key for key in ("ticket", "level", "who") if getattr(card, key) and (who or key != "who")], draw.choice([1, 1, 2]))
    forms = {"ticket": phrases.TICKET_CLAUSES, "level": phrases.LEVEL_CLAUSES, "who": phrases.WHO_CLAUSES}
    for key in ("ticket", "level", "who"):
        if key in kept:
            clause = draw.choice(forms[key]).format(who=slot(card.who), level=card.level.lower(), ticket=slot(card.ticket))
            text = (text.rstrip(",") if clause.startswith((" (", " [")) else text) + clause
        elif who or key != "who":
            setattr(card, key, "")
    return text.replace(",,", ",")


def _listed(parts: list[str]) -> str:
    """A series; a part that ends with a comma brings it along."""
    return series(parts).replace(",,", ",").rstrip(",")


def hung(draw: Draw, board: Board) -> list[str]:
    """Column after column; now and then a sentence about the last card."""
    told = []
    for title, cards in board.columns:
        column, last = board.column(title), cards[-1] if cards else None
        if last is None:
            told.append(_sentence(draw.phrase(phrases.STORY_EMPTY).format(column=column)))
            continue
        after = ""
        who, level = last.who, last.level
        if who and draw.maybe(0.3):
            last.who, after = "", draw.choice(phrases.IT_ASSIGNED).format(who=slot(who))
        elif level and draw.maybe(0.3):
            last.level, after = "", draw.choice(phrases.IT_PRIORITY).format(level=level.lower())
        texts = _listed([_with_clauses(draw, board, card) for card in cards])
        form = (
            draw.choice([phrase for phrase in phrases.STORY_COLUMNS if phrase.endswith("{cards}")]) if after else draw.phrase(phrases.STORY_COLUMNS)
        )
        told.append(_sentence(form.format(column=column, cards=texts)))
        if after:
            told.append(after)
            last.who, last.level = (who, last.level) if "\ue000" in after else (last.who, level)
    return told


def open_and_done(draw: Draw, board: Board) -> list[str]:
    """No column is named: they are 'To do', 'In progress' and 'Done'."""
    cards = [Card(draw_task(draw)) for _ in range(draw.integer(3, 8))]
    cards = [card for i, card in enumerate(cards) if card.text not in [other.text for other in cards[:i]]]
    cuts = sorted([draw.integer(1, len(cards) - 1), draw.integer(1, len(cards) - 1)])
    if cuts[0] == cuts[1]:
        cuts = [1, len(cards) - 1] if len(cards) > 2 else [1, 1]
    groups = [cards[: cuts[0]], cards[cuts[0] : cuts[1]], cards[cuts[1] :]]
    if draw.maybe(0.15):
        groups = [groups[0] + groups[2], groups[1] or [Card(draw_task(draw))], []]
    if not groups[1]:
        groups[1] = [Card(draw_task(draw))]
    told = []
    for options, group in zip((phrases.TODO, phrases.DOING, phrases.DONE), groups, strict=True):
        if not group:
            told.append(_sentence(draw.phrase(phrases.NOTHING_DONE)))
            continue
        if options is phrases.DOING and draw.maybe(0.5):
            told += [_sentence(_worker(draw, card)) for card in group]
            continue
        texts = [slot(card.text) for card in group]
        told.append(_sentence(draw.phrase(options).format(cards=series(texts))))
        if draw.maybe(0.25):
            group[-1].who = draw.person()
            told.append(draw.choice(phrases.IT_ASSIGNED).format(who=slot(group[-1].who)))
    for card in (card for group in groups for card in group):
        card.text = sentence_case(card.text)
    board.columns = list(zip(["To do", "In progress", "Done"], groups, strict=True))
    return told


def draw_task(draw: Draw) -> str:
    """'weigh the stale ledger', as it stands after 'to'."""
    verb = draw.verb().lower()
    return f"{verb} {draw.choice(['the', 'the', 'a new', 'our', 'the last'])} {draw.choice(['', '', draw.adjective() + ' '])}{draw.word()}"


def _worker(draw: Draw, card: Card) -> str:
    card.who = draw.person()
    return draw.choice(
        [
            "{who} has begun to {card}",
            "{who} was told to {card} and is on it",
            "{who} started to {card}",
            "{who} is trying to {card}",
            "right now {who} has to {card}",
            "at the moment it is {who}'s job to {card}",
            "{who} is the one to {card} at the moment",
        ]
    ).format(who=slot(card.who), card=slot(card.text))


def by_person(draw: Draw, board: Board) -> list[str]:
    """The columns, then what each person has and where."""
    people = list(dict.fromkeys(draw.person() for _ in range(draw.integer(2, 4))))
    places = [(title, card) for title, cards in board.columns for card in cards]
    shares: dict[str, list[tuple[str, Card]]] = {}
    for place in draw.shuffled(places)[:8]:
        shares.setdefault(draw.choice(people), []).append(place)
    told = [draw.phrase(phrases.COLUMNS).format(columns=series([board.column(title) for title, _ in board.columns]), count=len(board.columns))]
    columns: dict[str, list[Card]] = {title: [] for title, _ in board.columns}
    for who, share in shares.items():
        parts = []
        for title, card in share:
            card.who = who
            columns[title].append(card)
            parts.append(f"{_with_clauses(draw, board, card, who=False)} in {board.column(title)}")
        told.append(_sentence(draw.phrase(phrases.PERSON_CARDS).format(who=slot(who), cards=series(parts))))
    board.columns = list(columns.items())
    return told


def moved(draw: Draw, board: Board) -> list[str]:
    """Where the cards came from and where they are now."""
    if len(board.columns) < 2 or len(board.cards) < 2:
        return hung(draw, board)
    places = [(title, card) for title, cards in board.columns for card in cards][:7]
    titles = [title for title, _ in board.columns]
    told = [draw.phrase(phrases.COLUMNS).format(columns=series([board.column(title) for title in titles]), count=len(titles))]
    columns: dict[str, list[Card]] = {title: [] for title in titles}
    for title, card in draw.shuffled(places):
        columns[title].append(card)
        old = draw.choice([other for other in titles if other != title])
        text = _with_clauses(draw, board, card) if draw.maybe(0.5) else _bare(draw, board, card)
        if draw.maybe(0.6) and titles.index(title):
            told.append(_sentence(draw.phrase(phrases.MOVES).format(card=text, old=board.column(old), new=board.column(title)).replace(",,", ",")))
        else:
            text = draw.phrase(phrases.CARD_SENTENCES).format(card=text, column=board.column(title))
            told.append(_sentence(text.rstrip(".")))
    board.columns = list(columns.items())
    return told


def _bare(draw: Draw, board: Board, card: Card) -> str:
    card.ticket = card.who = card.level = ""
    return said_card(draw, board, card)


STORIES: list[Story] = [hung, hung, hung, open_and_done, open_and_done, by_person, by_person, moved]
