"""What a sequence diagram holds -> its canonical text, and what requests of both styles draw on.

    Scene(items=[Message("Browser", "Auth server", "Log in")], ids={"Browser": "Browser", "Auth server": "AuthServer"}).diagram()
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from training.draw import Draw
from training.language import camel, sentence_case, third_person, without_article
from training.rows import sequence_phrases as say

KEYWORDS = frozenset(
    "participant actor box create destroy as loop rect opt alt else par par_over and critical option break end link links properties "
    "details over note activate deactivate title acctitle accdescr sequencediagram autonumber off constructor".split()
)
ENTITIES = str.maketrans({'"': "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", ";": "#59;"})
REPLIES = re.compile(r"(?:return|repl(?:y|i)|answer|respond)|\w+ back\b", re.IGNORECASE)
OTHERWISE, PARALLEL, ALSO = "otherwise", "in parallel", "at the same time"
COLORS = {"": "transparent", "light blue ": "lightblue", "light green ": "lightgreen", "light yellow ": "lightyellow", "pink ": "pink"}


@dataclass(frozen=True)
class Message:
    source: str  # names of parties
    target: str
    text: str
    arrow: str = "->>"


@dataclass(frozen=True)
class Note:
    place: str
    parties: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Section:
    """A part of a block: its word ('alt', 'else', ...), its title and what is in it."""

    word: str
    title: str
    items: tuple[Item, ...]
    article: str = ""  # what the request says before the title


Block = tuple[Section, ...]
Item = Message | Note | Block


@dataclass
class Scene:
    """What a diagram holds, before it is said or written."""

    items: list[Item] = field(default_factory=list)
    ids: dict[str, str] = field(default_factory=dict)  # of each party, by name, in order
    actors: set[str] = field(default_factory=set)
    boxed: tuple[str, ...] = ()
    box: str = ""
    title: str = ""
    numbered: bool = False

    def diagram(self) -> str:
        """The canonical text."""
        lines = [f"title {encode(self.title)}"] * bool(self.title) + ["autonumber"] * self.numbered
        rest = list(self.ids)
        for name in rest:
            if name not in self.boxed:
                lines.append(self._participant(name))
            elif name == next(other for other in rest if other in self.boxed):
                lines += [f"box {self.box}", *("    " + self._participant(other) for other in rest if other in self.boxed), "end"]
        return "\n    ".join(["sequenceDiagram", *lines, *self._lines(self.items)])

    def _participant(self, name: str) -> str:
        alias = "" if self.ids[name] == name else f" as {encode(name)}"
        return f"{'actor' if name in self.actors else 'participant'} {self.ids[name]}{alias}"

    def _lines(self, items: Sequence[Item]) -> list[str]:
        lines: list[str] = []
        for item in items:
            if isinstance(item, Message):
                lines.append(f"{self.ids[item.source]}{item.arrow}{self.ids[item.target]}: {encode(item.text)}")
            elif isinstance(item, Note):
                lines.append(f"Note {item.place} {','.join(self.ids[name] for name in item.parties)}: {encode(item.text)}")
            else:
                for section in item:
                    lines += [f"{section.word} {encode(section.title)}", *("    " + line for line in self._lines(section.items))]
                lines.append("end")
        return lines


def encode(text: str) -> str:
    """The text with entities for what mermaid would read as its own."""
    return text.translate(ENTITIES)


def identifier(name: str) -> str:
    """The id of a party: its name if that is one safe word, else its words run together."""
    words = re.findall(r"\w+", name)
    if words == [name] and name[0].isalpha():
        safe = name
    elif name.isascii():
        safe = camel(name)
    else:
        safe = "".join(word[0].upper() + word[1:] for word in words)
    return safe + "1" if safe.lower() in KEYWORDS else safe


def mentions(request: str) -> dict[str, int]:
    """Where each slot of a request first stands; names count with their first letter large as well."""
    places: dict[str, int] = {}
    for found in re.finditer("\ue000(.*?)\ue001", request):
        for text in (found.group(1), sentence_case(found.group(1))):
            places.setdefault(text, found.start())
    return places


def in_order_of_mention(scene: Scene, request: str) -> None:
    """Sorts the parties by where the request first names them; each name there is a slot of its own."""
    places = mentions(request)
    scene.ids = dict(sorted(scene.ids.items(), key=lambda pair: places[pair[0]]))


def topic(draw: Draw, name: str = "") -> str:
    return "the " + name if name else fill(draw, draw.phrase(say.TOPICS))


def thing(draw: Draw) -> str:
    """What a message carries: 'ledger', 'stale ledger', 'ledger entry'."""
    word = draw.word()
    return draw.choice([word, f"{draw.adjective()} {word}", f"{draw.noun()} {draw.noun()}"])


def fill(draw: Draw, template: str) -> str:
    """A template with things, states and numbers of this split."""
    word = draw.word()
    filled = template.format(o=word if "/" in template else thing(draw), O=word.capitalize(), j=draw.adjective(), z=draw.integer(2, 90))
    return re.sub(r"\ba (?=[aeiou])", "an ", filled)


def exchange(draw: Draw) -> dict[str, Any]:
    chosen: dict[str, Any] = draw.choice(draw.domain()["exchanges"])
    return chosen


def verb_phrases(draw: Draw) -> list[str]:
    """What senders do in one exchange of the knowledge, blocks opened."""

    def walk(items: list[Any]) -> list[str]:
        phrases: list[str] = []
        for item in items:
            if isinstance(item, list):
                phrases.append(item[2])
            else:
                phrases += walk(item.get("then", [])) + walk(item.get("else", [])) + walk(item.get("do", []))
        return phrases

    return walk(exchange(draw)["messages"])


def opening_of(draw: Draw, about: str = "") -> list[str]:
    """How the request begins: with a topic (`about`, if there is one), without one, or with nothing."""
    kind = draw.integer(0, 9)
    if kind == 0:
        return []
    if kind < 6:
        return [draw.phrase(say.BARE_OPENINGS)]
    return [draw.phrase(say.OPENINGS).format(n=topic(draw, about or (exchange(draw)["name"] if draw.maybe(0.4) else "")))]


# Scenes of unrelated messages, for specifications.

ARROWS = ("->>", "-->>", "-)", "-x")
WORDS = ["opt", "loop", "loop", "alt", "alt", "alt", "alt", "par", "critical", "break", "rect"]


def names(draw: Draw, count: int) -> list[str]:
    """Names of parties, no two with the same id."""
    found: dict[str, str] = {}
    kind = draw.integer(0, 7)
    known = draw.shuffled(exchange(draw)["between"])
    while len(found) < count:
        if kind < 2 and known:
            name = known.pop()
        elif kind == 2:
            name = draw.person()
        elif kind == 3:
            name = f"{draw.word()} {draw.noun()}".capitalize() if draw.maybe(0.5) else f"{draw.noun()} {draw.word()}".title()
        elif kind == 4:
            name = draw.identifier()
        elif kind == 5:
            name = f"{draw.word()} {draw.choice(['service', 'API', 'DB', 'app', 'server', 'team', 'queue', 'client', 'desk'])}"
            name = sentence_case(name) if draw.maybe(0.6) else name
        elif draw.maybe(0.02):
            name = draw.choice(["Note", "Link", "Off", "Box", "Option", "end", "Loop", "Actor"])
        else:
            name = draw.choice([draw.word().capitalize(), draw.word().capitalize(), draw.word(), draw.label(), draw.person()])
        found.setdefault(identifier(name).lower(), name)
    return list(found.values())[:count]


def text_of_message(draw: Draw, phrases: list[str]) -> str:
    kind = draw.integer(0, 9)
    if kind < 3 and phrases:
        phrase = phrases.pop(0)
        return sentence_case(third_person(phrase) if draw.maybe(0.3) else phrase)
    return fill(draw, draw.phrase(say.CALLS)) if kind < 5 else draw.question() if kind == 5 else draw.label()


def conversation(draw: Draw, parties: Sequence[str], count: int, phrases: list[str]) -> list[Message]:
    """Messages between parties; a good third of them answer the one before."""
    messages: list[Message] = []
    for _ in range(count):
        before = messages[-1] if messages else None
        if before and before.arrow == "->>" and before.source != before.target and draw.maybe(0.4):
            source, target, arrow = before.target, before.source, "-->>"
        else:
            source = before.target if before and draw.maybe(0.5) else draw.choice(parties)
            target = draw.choice([name for name in parties if name != source])
            arrow = draw.choice(ARROWS[2:]) if draw.maybe(0.07) else "->>"
            if draw.maybe(0.06):
                target, arrow = source, "->>"
        messages.append(Message(source, target, text_of_message(draw, phrases), arrow))
    return messages


def title_of_block(draw: Draw, word: str, prose: bool) -> str:
    if word == "rect":
        return f"rgb({draw.integer(0, 255)}, {draw.integer(0, 255)}, {draw.integer(200, 255)})"
    if word == "loop":
        return fill(draw, draw.phrase(say.ROUNDS))
    if word in ("par", "and", "critical", "option"):
        return draw.label()
    if prose or draw.maybe(0.33):
        return fill(draw, draw.phrase(say.STATES))
    return draw.choice([draw.question, draw.label])()


def block(draw: Draw, parties: Sequence[str], phrases: list[str], depth: int, word: str = "", prose: bool = False) -> Block:
    """A block of one to three sections; one in eight holds another block."""
    word = word or draw.choice(WORDS)
    follow = {"alt": "else", "par": "and", "critical": "option"}.get(word)
    words = [word] + [follow] * draw.choice([1, 1, 1, 2]) if follow else [word]
    sections = []
    for i, each in enumerate(words):
        items: list[Item] = list(conversation(draw, parties, draw.size(1, 3), phrases))
        if depth < 2 and draw.maybe(0.12):
            items.append(block(draw, parties, phrases, 2, "", prose))
        title = OTHERWISE if each == "else" and i == len(words) - 1 and draw.maybe(0.5) else title_of_block(draw, each, prose)
        bare = without_article(title)
        sections.append(Section(each, bare, tuple(items), title.removesuffix(bare)))
    return tuple(sections)


def note(draw: Draw, parties: Sequence[str]) -> Note:
    place = draw.choice(["over", "over", "over", "left of", "right of"])
    return Note(place, tuple(draw.sample(parties, 2 if place == "over" and draw.maybe(0.4) else 1)), draw.label())
