"""Narratives: how something lives through its states, told in sentences that name each state as a word of the story."""

from __future__ import annotations

from itertools import pairwise

from training.draw import Draw
from training.language import fit_articles, sentence_case, series, slot, third_person, without_article
from training.rows import state_story_phrases as say
from training.rows.state_machine import (
    Move,
    Scope,
    Subject,
    drawn_event,
    drawn_state,
    event_kind,
    fields_of,
    framed,
    fresh,
    known,
    renamed,
)


class Teller:
    """Tells transitions one by one and remembers where the story stands; `moves` collects what the diagram says."""

    def __init__(self, draw: Draw, roles: list[str]) -> None:
        self.draw = draw
        self.roles = roles  # who acts, where the story names actors
        self.moves: list[Move] = []
        self.seen: list[str] = []
        self.here = ""  # the state that the last sentence left the story in

    def when(self, event: str) -> tuple[str, str]:
        """(the clause that tells the event, the event as the diagram has it)."""
        draw = self.draw
        kind = event_kind(event)
        if kind == "verb" and self.roles:
            who = draw.choice(self.roles)
            text = f"{who} {third_person(event)}"
            article = draw.choice(["the", "the", "a"])
            clause = fit_articles(f"{article} {slot(text)}")
            return f"{draw.choice(['when', 'once', 'as soon as', 'after', 'if'])} {clause}", text
        options = {"verb": say.WHEN_VERB, "clause": say.WHEN_CLAUSE, "noun": say.WHEN_NOUN}[kind]
        text = without_article(event)
        return draw.phrase(options).format(event=slot(text)), text

    def tell(self, move: Move, phrases: list[str]) -> str:
        """One sentence on one transition."""
        if move.event:
            when, event = self.when(move.event)
        else:
            when, event = "", ""
        self.moves.append(Move(sentence_case(move.source), event, sentence_case(move.target)))
        self.seen += [move.source, move.target]
        self.here = move.target
        text = self.draw.phrase(phrases)
        large = {"When": sentence_case(when), "Source": slot(sentence_case(move.source))}
        return text.format(source=slot(move.source), target=slot(move.target), when=when, **large)

    def next(self, move: Move) -> str:
        """The sentence that fits what has been told before."""
        last = self.moves[-1] if self.moves else None
        here = self.here == move.source
        same = last is not None and last.source == sentence_case(move.source)
        if move.source == move.target:
            return self.tell(move, [text for text in say.STAYS if here or "{source}" in text])
        if here and move.target in self.seen and self.draw.maybe(0.7):
            return self.tell(move, say.BACK)
        if here and self.draw.maybe(0.65):
            return self.tell(move, say.CONTINUED)
        if same and self.draw.maybe(0.75):
            return self.tell(move, say.SAME_SOURCE)
        return self.tell(move, say.MOVES)


def lasts(draw: Draw, scope: Scope) -> str:
    """The sentence on the final states."""
    names = series([slot(name) for name in scope.ends], "or")
    first = slot(sentence_case(scope.ends[0]))
    return draw.phrase(say.LASTS).format(names=names, Names=series([first, *map(slot, scope.ends[1:])], "or"))


def life(draw: Draw, scope: Scope, roles: list[str]) -> tuple[list[str], Scope]:
    """The sentences of a whole machine, and the machine with its names as the diagram has them."""
    teller = Teller(draw, roles)
    sentences = []
    moves = list(scope.moves)
    start = scope.start if draw.maybe(0.85) else ""
    if start and moves[0].source == start and moves[0].event and draw.maybe(0.6):
        sentences.append(teller.tell(moves.pop(0), say.FIRST_MOVES))
    elif start:
        sentences.append(draw.phrase(say.FIRSTS).format(source=slot(start)))
        teller.here = start
    sentences += [teller.next(move) for move in moves]
    ends = scope.ends if draw.maybe(0.75) else []
    if ends:
        sentences.append(lasts(draw, scope))
    return sentences, Scope(teller.moves, sentence_case(start), list(map(sentence_case, ends)))


def reworded(draw: Draw, scope: Scope) -> Scope:
    """The machine with states and events that no lifecycle knows."""
    names = scope.states()
    states = dict(zip(names, fresh(draw, len(names), drawn_state), strict=True))
    kept = list(dict.fromkeys(move.event for move in scope.moves))
    events = {event: drawn_event(draw) for event in kept} if draw.maybe(0.7) else {}
    return renamed(scope, states, events)


def roles_of(draw: Draw) -> list[str]:
    """Who acts in a domain, or made-up ones."""
    if draw.maybe(0.4):
        return [
            draw.choice([draw.noun(), f"{draw.noun()} {draw.choice(['manager', 'clerk', 'team', 'owner', 'agent'])}"]) for _ in range(2)
        ]
    named = [
        step["who"] for process in draw.domain()["processes"] for step in process["steps"] if isinstance(step, dict) and "who" in step
    ]
    return named[:3] or ["user"]


# Tales: draw, subject -> sentences and machine


def plain(draw: Draw, subject: Subject) -> tuple[list[str], Scope]:
    return life(draw, subject.scope, roles_of(draw) if draw.maybe(0.25) else [])


def toggle(draw: Draw, subject: Subject) -> tuple[list[str], Scope]:
    first, second = draw.phrase(say.TOGGLE_STATES).split(" / ") if draw.maybe(0.6) else fresh(draw, 2, drawn_state)
    of = draw.phrase(say.TOGGLED) if draw.maybe(0.6) else draw.noun()
    event = without_article(draw.phrase(say.TOGGLE_EVENTS)) if draw.maybe(0.6) else f"{draw.adjective()} {draw.noun()}"
    subject.of = of
    scope = Scope([Move(sentence_case(first), event, sentence_case(second)), Move(sentence_case(second), event, sentence_case(first))])
    said = draw.phrase(say.TOGGLES).format(
        source=slot(first), target=slot(second), event=slot(event), Event=slot(sentence_case(event)), **fields_of(of)
    )
    if "{Event}" in said:
        said = sentence_case(said)
    scope.moves = [Move(move.source, event, move.target) for move in scope.moves]
    sentences = [said]
    if draw.maybe(0.6):
        start = draw.choice([first, second])
        scope.start = sentence_case(start)
        sentences.append(draw.phrase(say.FIRSTS).format(source=slot(start)))
    if draw.maybe(0.4):
        off, why = (
            fresh(draw, 1, drawn_state, [first, second])[0],
            f"{draw.noun()} {draw.choice(['fails', 'is ' + draw.adjective(), 'expires'])}",
        )
        source = draw.choice([first, second])
        scope.moves.append(Move(sentence_case(source), why, sentence_case(off)))
        sentences.append(
            draw.phrase(say.MOVES).format(
                source=slot(source), target=slot(off), when=f"when the {slot(why)}", When=f"When the {slot(why)}"
            )
        )
    return sentences, scope


def guarded(draw: Draw, subject: Subject) -> tuple[list[str], Scope]:
    """A story in which one event leads to one of two states."""
    sentences, scope = plain(draw, subject)
    names = scope.states()
    source = draw.choice(names)
    target, other = (
        fresh(draw, 2, drawn_state, names)
        if draw.maybe(0.4)
        else draw.sample([name for name in names if name != source], 1) + fresh(draw, 1, drawn_state, names)
    )
    teller = Teller(draw, [])
    when, event = teller.when(drawn_event(draw))
    noun = draw.word()
    guard = draw.choice(
        [
            f"{noun} is {draw.adjective()}",
            f"{noun} is above {draw.integer(2, 900)}",
            f"{noun} has a {draw.noun()}",
            f"{noun} is {draw.adjective()} and {draw.adjective()}",
        ]
    )
    article = draw.choice(["", "the ", "its "])
    said = draw.phrase(say.GUARDED).format(
        source=slot(lower(source)),
        Source=slot(source),
        target=slot(lower(target)),
        other=slot(lower(other)),
        when=when,
        When=sentence_case(when),
        guard=f"{article}{slot(guard)}",
    )
    last = len(sentences) - bool(scope.ends)
    sentences.insert(last, said)
    scope.moves += [Move(source, f"{event} [{guard}]", sentence_case(target)), Move(source, f"{event} [else]", sentence_case(other))]
    return sentences, scope


def lower(name: str) -> str:
    """A state back in the middle of a sentence; abbreviations stay."""
    return name if name[1:2].isupper() or name[1:2].isdigit() else name[:1].lower() + name[1:]


def parallel(draw: Draw, subject: Subject) -> tuple[list[str], Scope]:
    """A story with two states at the same time, as a fork and a join."""
    sentences, scope = plain(draw, subject)
    names = scope.states()
    if {"fork", "join"} & {name.lower() for name in names}:
        return sentences, scope
    source = scope.moves[-1].target if draw.maybe(0.6) else draw.choice(names)
    first, second, target = fresh(draw, 3, drawn_state, [*names, "fork", "join"])
    said = draw.phrase(say.PARALLEL).format(
        source=slot(lower(source)),
        Source=slot(source),
        first=slot(first),
        First=slot(sentence_case(first)),
        second=slot(second),
        target=slot(target),
    )
    sentences.insert(len(sentences) - bool(scope.ends), said)
    one, two = sentence_case(first), sentence_case(second)
    scope.moves += [
        Move(source, "", "Fork"),
        Move("Fork", "", one),
        Move("Fork", "", two),
        Move(one, "", "Join"),
        Move(two, "", "Join"),
        Move("Join", "", sentence_case(target)),
    ]
    scope.pseudo = {"Fork": "fork", "Join": "join"}
    return sentences, scope


def composite(draw: Draw, subject: Subject) -> tuple[list[str], Scope]:
    """A short story with another one inside one of its states."""
    names = fresh(draw, draw.integer(2, 3), drawn_state)
    moves = [Move(first, drawn_event(draw), second) for first, second in pairwise(names)]
    if draw.maybe(0.5):
        moves.append(Move(names[-1], drawn_event(draw), names[0]))
    sentences, scope = life(draw, Scope(moves, names[0] if draw.maybe(0.8) else "", []), [])
    name = draw.choice(names[1:])
    inner = subject.scope
    inner.moves = inner.moves[:4]
    inner.ends = [end for end in inner.ends if any(move.target == end for move in inner.moves)]
    said, region = life(draw, inner, [])
    scope.inside[sentence_case(name)] = [region]
    return [*sentences, draw.phrase(say.COMPOSITES).format(name=slot(name), Name=slot(sentence_case(name))), *said], scope


def narrative(draw: Draw) -> tuple[str, Scope]:
    """A request that tells a story, and the machine that it tells of."""
    subject = known(draw)
    if draw.maybe(0.45):
        subject = Subject(draw.word() if draw.maybe(0.5) else subject.of, reworded(draw, subject.scope))
    if draw.maybe(0.15):
        subject.scope.moves.append(Move(name := draw.choice(subject.scope.states()), drawn_event(draw), name))
    tale = draw.choice([plain] * 11 + [toggle, guarded, guarded, guarded, parallel, composite, composite])
    sentences, scope = tale(draw, subject)
    kind = draw.integer(0, 9)
    if kind == 0:
        body, block = "\n".join(sentences), True
    elif kind == 1:
        body, block = "\n".join("- " + sentence for sentence in sentences), True
    else:
        body, block = " ".join(sentences), False
    return framed(draw, subject.of, body, block, scope), scope
