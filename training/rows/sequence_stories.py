"""Requests that tell a sequence diagram as a story: who does what to whom, on what condition, how often.

A message's text is the verb phrase of the request without the party it goes to, first letter large: 'the browser sends the form to the
server' -> `Browser->>Server: Sends the form`; of what somebody is asked to do it is the deed: 'asks the bank to check the card' -> `Check
the card`; a deed without a receiver is a message to oneself. A condition is its clause without the leading article; a loop keeps its own
word: 'for each order', 'until it is full'. What says return, reply, answer, respond or back is a reply (-->>).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from training.draw import Draw
from training.language import past, sentence_case, series, slot, third_person, without_article
from training.rows import Row
from training.rows import sequence_phrases as say
from training.rows.sequence_scene import (
    ALSO,
    OTHERWISE,
    PARALLEL,
    REPLIES,
    Item,
    Message,
    Note,
    Scene,
    Section,
    fill,
    identifier,
    in_order_of_mention,
    opening_of,
    thing,
)  # fmt: skip


@dataclass(frozen=True)
class Deed:
    """What one party does: towards another, on its own (no target), or by having another do it (`tell`)."""

    source: str
    target: str
    phrase: str  # imperative
    preposition: str = "to"
    tell: bool = False


@dataclass(frozen=True)
class Turn:
    """A condition, a loop or a pair of things at the same time: its word, its clause and its deeds."""

    word: str
    clause: str
    deeds: tuple[Deed, ...]
    others: tuple[Deed, ...] = ()
    otherwise: str = ""  # the condition of the others, if it is told


Event = Deed | Turn


class Teller:
    """Says events and writes down what they are. Parties that are `named` are called so, others have an article."""

    def __init__(self, draw: Draw, named: bool, in_past: bool) -> None:
        self.draw = draw
        self.named = named
        self.tense: Callable[[str], str] = past if in_past else third_person
        self.items: list[Item] = []
        self.alone = ""  # who has just done something on its own, so that 'it' can be nobody else

    def name(self, party: str) -> str:
        """'the loan officer', or the name as it is."""
        if self.named:
            return slot(party)
        return f"the {slot(party if party[1:2].isupper() else party[:1].lower() + party[1:])}"

    def deed(self, deed: Deed, subject: bool = True, tails: bool = True) -> tuple[str, Message]:
        """A clause, without its subject if another clause gives it, and the message that it is."""
        a, b = self.name(deed.source), self.name(deed.target) if deed.target else ""
        if subject and not self.named and self.alone == deed.source and self.draw.maybe(0.5):
            a = "it"
        self.alone = "" if deed.target else deed.source
        if deed.tell:
            template = self.draw.phrase(say.TELLS)
            while (not subject or a == "it") and not template.startswith("{a}"):
                template = self.draw.phrase(say.TELLS)
            said = template.format(a=a, b=b, i=slot(deed.phrase))
            return (said if subject else said.removeprefix(a).lstrip()), Message(deed.source, deed.target, sentence_case(deed.phrase))
        phrase = self.tense(deed.phrase)
        verb, _, rest = phrase.partition(" ")
        arrow = "-->>" if REPLIES.match(deed.phrase) and deed.target else "->>"
        words = deed.phrase.split()
        if not deed.target:
            said = slot(phrase)
        elif words[0] in say.GIVE and deed.preposition == "to" and len(words) < 5 and words[1] != "back" and self.draw.maybe(0.5):
            said = f"{slot(verb)} {b} {slot(rest)}"
        elif words[0] in ("reply", "respond") and deed.preposition == "to" and self.draw.maybe(0.5):
            said = f"{slot(verb)} to {b} {slot(rest)}"
        elif deed.phrase.startswith(("ask for ", "answer with ")):
            said = f"{slot(verb)} {b} {slot(rest)}"
        else:
            said = f"{slot(phrase)} {deed.preposition} {b}"
        if tails and subject and deed.target and arrow == "->>" and self.draw.maybe(0.04):
            arrow = self.draw.choice(["-)", "-x"])
            said += self.draw.phrase(say.ASYNC_TAILS if arrow == "-)" else say.LOST_TAILS)
        return (f"{a} {said}" if subject else said), Message(deed.source, deed.target or deed.source, sentence_case(phrase), arrow)

    def clause(self, deeds: Sequence[Deed]) -> tuple[str, tuple[Item, ...]]:
        """Deeds of one section in one clause."""
        said: list[str] = []
        made: list[Item] = []
        for i, deed in enumerate(deeds):
            subject = not (i and deeds[i - 1].source == deed.source and self.draw.maybe(0.7))
            text, message = self.deed(deed, subject)
            said.append(text)
            made.append(message)
        return (series(said, self.draw.choice(["and then", "and"])) if len(said) < 3 else ", then ".join(said)), tuple(made)

    def sentence(self, event: Event) -> str:
        """A whole sentence (two for some conditions), without a capital or a lead."""
        if isinstance(event, Deed):
            text, message = self.deed(event)
            self.items.append(message)
            return text + "."
        x, items = self.clause(event.deeds)
        y, others = self.clause(event.others)
        k = _without(event.clause)
        first = Section(event.word, without_article(event.clause), items)
        if event.word == "par":
            self.items.append((Section("par", PARALLEL, items), Section("and", ALSO, others)))
            return self.draw.phrase(say.PAR).format(x=x, y=y)
        if event.word == "loop":
            template = self.draw.phrase(say.LOOP)
            self.items.append((Section("loop", event.clause, items),))
            return template.format(k=slot(sentence_case(event.clause) if template.startswith("{k}") else event.clause), x=x)
        if event.otherwise:
            self.items.append((first, Section("else", without_article(event.otherwise), others)))
            return self.draw.phrase(say.ALT_TWO).format(k=k, q=_without(event.otherwise), x=x, y=y)
        if event.others:
            self.items.append((first, Section("else", OTHERWISE, others)))
            return self.draw.phrase(say.ALT).format(k=k, x=x, y=y)
        self.items.append((first,))
        return self.draw.phrase(say.OPT if event.word == "opt" else say.BREAK).format(k=k, x=x)

    def pair(self, first: Deed, second: Deed) -> str:
        """Two deeds in one sentence, where the second's sender is the sender or the receiver of the first."""
        x, message = self.deed(first, tails=False)
        y, after = self.deed(second, subject=False)
        self.items += [message, after]
        templates = say.SAME_SENDER if second.source == first.source else say.RELATIVE
        return self.draw.phrase(templates).format(x=x, y=y) + "."

    def note(self, deed: Deed) -> str:
        """A note beside or over the sender."""
        note = Note(self.draw.choice(["over", "over", "left of", "right of"]), (deed.source,), self.draw.label())
        self.items.append(note)
        a, t = self.name(deed.source), f'"{slot(note.text)}"'
        said = self.draw.phrase(say.NOTE_OVER if note.place == "over" else say.NOTE_SIDE).format(a=a, l=a, k=note.place.split()[0], t=t)
        return sentence_case(said) + "."

    def tell(self, events: Sequence[Event], leads: bool) -> list[str]:
        """Sentences for all events, in order."""
        said: list[str] = []
        i = 0
        after_block = False
        while i < len(events):
            event, following = events[i], events[i + 1] if i + 1 < len(events) else None
            start = len(self.items)
            if isinstance(event, Deed) and isinstance(following, Deed) and self._joins(event, following) and self.draw.maybe(0.4):
                text, i = self.pair(event, following), i + 2
            else:
                text, i = self.sentence(event), i + 1
            lead = ""
            if after_block and isinstance(event, Deed):
                lead = self.draw.phrase(say.AFTER_BLOCK)
            elif leads and isinstance(event, Deed) and self.draw.maybe(0.65):
                lead = self.draw.phrase(say.FIRST if start == 0 else say.LAST if i >= len(events) else say.NEXT)
            after_block = isinstance(event, Turn)
            said.append(sentence_case(lead + text))
            if isinstance(event, Deed) and self.draw.maybe(0.02):
                said.append(self.note(event))
        return said

    @staticmethod
    def _joins(first: Deed, second: Deed) -> bool:
        """Whether the second deed can go on from the first without a subject."""
        if first.source == second.source:
            return bool(first.target)
        apart = first.tell or first.phrase.startswith(("ask for ", "answer with "))  # then the receiver is not what the clause ends with
        return first.target == second.source and bool(second.target) and not apart


def _without(clause: str) -> str:
    """The clause with its article outside of the slot."""
    bare = without_article(clause)
    return clause.removesuffix(bare) + slot(bare)


def from_knowledge(draw: Draw, chosen: dict[str, Any]) -> list[Event]:
    """The events of one exchange."""

    def deeds(messages: list[Any]) -> tuple[Deed, ...]:
        return tuple(Deed(*message) for message in messages if isinstance(message, list))

    events: list[Event] = []
    for item in chosen["messages"]:
        if isinstance(item, list):
            events.append(Deed(*item))
        elif "if" in item:
            others = deeds(item.get("else", []))
            events.append(Turn("alt" if others else "opt", item["if"], deeds(item["then"]), others))
        else:
            clause = item["loop"]
            if not clause.startswith(("for ", "until ", "while ", "every ", "as long ", "each ", "up to ", "once ")):
                clause = f"{draw.choice(['while', 'as long as', 'while'])} {clause}"
            events.append(Turn("loop", clause, deeds(item["do"])))
    return events


def invented(draw: Draw, parties: Sequence[str]) -> list[Event]:
    """Events of no field, with unseen things."""

    def deed(before: Deed | None = None) -> Deed:
        source = draw.choice(parties)
        if before:
            source = before.target or before.source if draw.maybe(0.6) else before.source if draw.maybe(0.5) else source
        kind = draw.integer(0, 9)
        target = draw.choice([name for name in parties if name != source])
        if kind == 0:
            return Deed(source, "", fill(draw, draw.phrase(say.OWN_WORK)))
        if kind == 1:
            return Deed(source, target, fill(draw, draw.phrase(say.OWN_WORK)), tell=True)
        if kind == 2:
            return Deed(source, target, f"{draw.choice(say.GIVE)} {draw.choice(['the', 'the', 'one'])} {thing(draw)}")
        if before and before.target and draw.maybe(0.4):
            source, target = before.target, before.source
        phrase, _, preposition = draw.phrase(say.SWAPPED).partition("|")
        return Deed(source, target, fill(draw, phrase), preposition)

    def run(count: int) -> tuple[Deed, ...]:
        made: list[Deed] = []
        for _ in range(count):
            made.append(deed(made[-1] if made else None))
        return tuple(made)

    events: list[Event] = list(run(draw.size(2, 7)))
    if draw.maybe(0.6):
        word = draw.choice(["alt", "alt", "alt", "opt", "opt", "loop", "loop", "par", "break"])
        clause = fill(draw, draw.phrase(say.ROUNDS if word == "loop" else say.STATES))
        others = run(draw.size(1, 2)) if word in ("alt", "par") else ()
        otherwise = fill(draw, draw.phrase(say.STATES)) if word == "alt" and draw.maybe(0.25) else ""
        events.insert(draw.integer(1, len(events)), Turn(word, clause, run(draw.size(1, 2)), others, otherwise))
    return events


def with_work(draw: Draw, domain: dict[str, Any], events: list[Event]) -> list[Event]:
    """The events with a deed of the domain's processes between them: somebody's own work, or what one asks of another."""
    steps = [step for process in domain["processes"] for step in process["steps"] if isinstance(step, str)]
    places = [i for i, event in enumerate(events) if isinstance(event, Deed) and event.target]
    if not steps or not places:
        return events
    place = draw.choice(places)
    before = events[place]
    assert isinstance(before, Deed)
    if draw.maybe(0.5):
        added = Deed(before.target, "", draw.choice(steps))
    else:
        added = Deed(before.target, before.source, draw.choice(steps), tell=True)
    return [*events[: place + 1], added, *events[place + 1 :]]


# Frames: what stands around the sentences.


def paragraph(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    return " ".join(part for part in (opening, *said, closing) if part)


def own_lines(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    return "\n".join(part for part in (opening, *said, closing) if part)


def below(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    return draw.choice(["\n", "\n\n"]).join(part for part in (opening, " ".join(said), closing) if part)


def opening_last(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    gap = draw.choice([" ", "\n", "\n\n"])
    return gap.join(part for part in (" ".join(said), opening.rstrip(":,"), closing) if part)


def listed(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    mark = draw.choice(["- ", "* ", "• ", "– "])
    return own_lines(draw, opening, [mark + sentence for sentence in said], closing)


def numbered(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    mark = draw.choice(["{}. ", "{}) ", "Step {}: ", "({}) "])
    return own_lines(draw, opening, [mark.format(i) + sentence for i, sentence in enumerate(said, 1)], closing)


def small_letters(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    """Without capitals and full stops, as people type in a hurry."""
    lowered = [sentence[:1].lower() + sentence[1:].removesuffix(".") for sentence in said]
    body = draw.choice([", ", " - ", " ... ", ". ", "; "]).join(lowered)
    return " ".join(part for part in (_small(opening), body, _small(closing)) if part)


def _small(text: str) -> str:
    """The text in small letters, its slots as they are."""
    return re.sub("\ue000.*?\ue001|[A-Z]", lambda found: found.group() if len(found.group()) > 1 else found.group().lower(), text)


def headed(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    head = draw.phrase([
        "What happens:", "The story:", "Details:", "How it goes:", "Description:", "Scenario:", "Flow:", "From the call:", "In detail:", "Steps:",
        "Course of events:", "The exchange:", "In words:", "Background:", "Our process:", "Here is the story:", "What they told me:",
    ])  # fmt: skip
    return "\n".join(part for part in (opening, head, " ".join(said), closing) if part)


def quoted(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    return "\n".join(part for part in (opening, "> " + " ".join(said), closing) if part)


def two_paragraphs(draw: Draw, opening: str, said: list[str], closing: str) -> str:
    half = (len(said) + 1) // 2
    return "\n\n".join(part for part in (opening, " ".join(said[:half]), " ".join(said[half:]), closing) if part)


FRAMES = [
    paragraph, paragraph, paragraph, own_lines, below, below, opening_last, listed, numbered, small_letters, headed, quoted, two_paragraphs,
]  # fmt: skip


def narrative(draw: Draw) -> Row:
    """A story and its diagram."""
    named, about = False, ""
    if draw.maybe(0.5):
        domain = draw.domain()
        chosen = draw.choice(domain["exchanges"])
        about = chosen["name"]
        events = from_knowledge(draw, chosen)
        if draw.maybe(0.3):
            events = with_work(draw, domain, events)
    else:
        named = draw.maybe(0.35)
        parties = cast(draw, named)
        events = invented(draw, parties)
    teller = Teller(draw, named, in_past=draw.maybe(0.15))
    said = teller.tell(events, leads=draw.maybe(0.6))
    scene = Scene(teller.items, {name: identifier(name) for name in _parties(teller.items)})
    intro = ""
    listed_first = draw.maybe(0.2)
    if listed_first:
        scene.ids = {name: scene.ids[name] for name in draw.shuffled(list(scene.ids))}
        as_actors = draw.maybe(0.2)
        scene.actors = set(scene.ids) if as_actors else set()
        everyone = series([teller.name(name) for name in scene.ids])
        intro = sentence_case(draw.phrase(say.ACTORS if as_actors else say.BETWEEN).format(l=everyone))
    after = ""
    if draw.maybe(0.06):
        scene.numbered = True
        after = draw.phrase(say.NUMBERED)
    if not scene.actors and draw.maybe(0.08):
        scene.actors = {draw.choice(list(scene.ids))}
        after = f"{after} {sentence_case(draw.phrase(say.ONE_ACTOR).format(a=teller.name(*scene.actors)))}".strip()
    closing = f"{after} {draw.phrase(say.CLOSINGS) if draw.maybe(0.15) else ''}".strip()
    opening = " ".join(part for part in (*opening_of(draw, about), intro) if part)
    request = draw.choice(FRAMES)(draw, opening, said, closing)
    if not listed_first:
        in_order_of_mention(scene, request)
    return Row(request, scene.diagram(), "narrative")


def cast(draw: Draw, named: bool) -> list[str]:
    """Two to four parties of no field."""
    ends = ["service", "server", "app", "team", "office", "desk", "database", "client", "agent", "clerk", "system", "queue", "gateway"]
    found: dict[str, str] = {}
    while len(found) < draw.choice([2, 3, 3, 4]):
        name = draw.person() if named else draw.choice([draw.noun(), draw.noun(), f"{draw.word()} {draw.choice(ends)}", draw.choice(ends)])
        found.setdefault(identifier(name).lower(), sentence_case(name))
    return list(found.values())


def _parties(items: Sequence[Item]) -> list[str]:
    """Everyone who sends or receives."""
    found: dict[str, None] = {}
    for item in items:
        if isinstance(item, Message):
            found |= {item.source: None, item.target: None}
        elif not isinstance(item, Note):
            for section in item:
                found |= dict.fromkeys(_parties(section.items))
    return list(found)
