"""An event model in the making: screens, commands, events and read models in their order, with lanes, data and sources, and the canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from training.draw import Draw
from training.language import camel, plural
from training.rows.text import escape

RESERVED = frozenset(
    """accdescr acctitle cmd command data entity eventmodeling evt figma given gwt html jsobj json md note
    pcr processor readmodel resetframe rf rmo
    salt text tf then timeframe ui uri when""".split()
)
KINDS = {"ui": "screen", "cmd": "command", "evt": "event", "rmo": "read model", "pcr": "processor"}
SCREENS = ["page", "screen", "form", "view", "dialog", "dashboard", "list"]
VIEWS = ["list", "overview", "summary", "status", "report", "queue", "history", "count"]
PROCESSORS = ["job", "bot", "automation", "worker", "service", "handler", "scheduler"]


def usable(name: str) -> bool:
    """Whether the name makes an id that mermaid takes for nothing else."""
    made = camel(name)
    return made.lower() not in RESERVED and not made.lower().startswith("title") and len(made) <= 30 and made.isascii()


@dataclass
class Frame:
    """`name` as the request says it; `sources` are told ones only; `data` inline or, by name, a block's."""

    kind: str
    name: str
    lane: str = ""
    sources: list[Frame] = field(default_factory=list)
    data: list[tuple[str, str]] = field(default_factory=list)
    block: str = ""
    reset: bool = False
    id: str = ""

    def line(self) -> str:
        name = (f"{camel(self.lane)}." if self.lane else "") + camel(self.name)
        text = f"{'rf' if self.reset else 'tf'} {self.id} {self.kind} {name}" + "".join(f" ->> {source.id}" for source in self.sources)
        if self.block:
            return f"{text} [[{self.block}]]"
        return text + (" { " + ", ".join(f"{key}: {value(said)}" for key, said in self.data) + " }" if self.data else "")


@dataclass
class Model:
    slices: list[list[Frame]]
    topic: str
    blocks: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    quote: str = "{}"
    late: Frame | None = None  # told after all others

    @property
    def frames(self) -> list[Frame]:
        return [frame for part in self.slices for frame in part]

    def single(self, *kinds: str) -> list[Frame]:
        """The frames of these kinds whose name no other frame has."""
        names = [camel(frame.name) for frame in self.frames]
        return [frame for frame in self.frames if frame.kind in kinds and names.count(camel(frame.name)) == 1]

    def number(self, first: int = 1, step: int = 1) -> None:
        for i, frame in enumerate(self.frames):
            frame.id = f"{first + i * step:02}"

    def diagram(self) -> str:
        lines = ["eventmodeling"]
        for name, fields in self.blocks.items():
            lines += [f"data {name} {{", *(f"    {key}: {value(said)}" for key, said in fields), "}"]
        return "\n".join(lines + [frame.line() for frame in (*self.frames, *([self.late] if self.late else []))])


def value(text: str) -> str:
    return escape(text.replace("&", "\0")).replace("\0", "#amp;")


def draw_model(draw: Draw) -> Model:
    """A model of a domain or of drawn words, numbered from 01."""
    found = [model for domain in draw.domains for model in domain.get("event_models", ())]
    known = bool(found) and draw.maybe(0.5)
    if known:
        chosen = draw.choice(found)
        count = draw.integer(1, min(4, len(chosen["slices"])))
        start = draw.integer(0, len(chosen["slices"]) - count)
        words, topic = [[str(name) for name in part] for part in chosen["slices"][start : start + count]], str(chosen["name"])
        if draw.maybe(0.3):
            words.insert(draw.integer(0, len(words)), _words(draw))
    else:
        count = 5 if draw.maybe(0.08) else draw.integer(1, 3)
        words, topic = [_words(draw) for _ in range(count)], f"{draw.adjective()} {draw.noun()}"
    if not all(usable(name) for part in words for name in part):
        return draw_model(draw)
    style = draw.choice([0, 0, 1])
    model = Model([_slice(draw, [camel(name) for name in part] if style else part, i) for i, part in enumerate(words)], topic)
    model.quote = draw.choice(["{}", "{}", '"{}"', '"{}"', "'{}'", "`{}`"])
    model.number()
    return model


def _words(draw: Draw) -> list[str]:
    """Screen, command, event and read model of one slice."""
    verb, thing = draw.verb().lower(), draw.word()
    screen = draw.choice([f"{thing} {draw.choice(SCREENS)}", f"{draw.noun()} {draw.choice(SCREENS)}", draw.identifier()])
    event = f"{thing} {participle(verb)}"
    view = draw.choice([f"{thing} {draw.choice(VIEWS)}", f"{draw.adjective()} {plural(thing)}", f"{draw.noun()} {draw.choice(VIEWS)}"])
    return [screen, f"{verb} {thing}", event, view]


def participle(verb: str) -> str:
    """'add' -> 'added'; irregular verbs as they are told in events."""
    irregular = {
        "send": "sent",
        "take": "taken",
        "give": "given",
        "make": "made",
        "get": "got",
        "write": "written",
        "read": "read",
        "put": "put",
        "set": "set",
        "cut": "cut",
        "run": "run",
        "tell": "told",
        "find": "found",
        "pay": "paid",
        "hold": "held",
        "keep": "kept",
        "leave": "left",
        "bring": "brought",
        "build": "built",
        "buy": "bought",
        "sell": "sold",
        "draw": "drawn",
        "choose": "chosen",
        "begin": "begun",
        "split": "split",
        "shut": "shut",
        "grind": "ground",
        "sweep": "swept",
        "throw": "thrown",
        "freeze": "frozen",
        "show": "shown",
        "withdraw": "withdrawn",
        "teach": "taught",
        "wind": "wound",
        "win": "won",
        "lose": "lost",
        "feed": "fed",
        "hang": "hung",
        "spread": "spread",
        "melt": "melted",
        "weave": "woven",
        "undo": "undone",
        "redo": "redone",
        "drive": "driven",
        "steal": "stolen",
        "rebuild": "rebuilt",
        "shake": "shaken",
        "bind": "bound",
        "lend": "lent",
        "catch": "caught",
        "ride": "ridden",
        "wear": "worn",
        "speak": "spoken",
        "reset": "reset",
        "overwrite": "overwritten",
    }
    if verb in irregular:
        return irregular[verb]
    if verb.endswith("e"):
        return verb + "d"
    if re.search(r"[^aeiou]y$", verb):
        return verb[:-1] + "ied"
    return verb + verb[-1] + "ed" if re.fullmatch(r"[^aeiou]*[aeiou][bdgklmnprt]", verb) else verb + "ed"


def _slice(draw: Draw, words: list[str], index: int) -> list[Frame]:
    """One of the patterns that event models are made of."""
    screen, command, event, view = words
    frames = [Frame("ui", screen), Frame("cmd", command), Frame("evt", event), Frame("rmo", view)]
    kind = draw.integer(0, 19)
    if kind < 2 and index:
        frames[0] = Frame(
            "pcr", f"{screen.split(' ')[0]} {draw.choice(PROCESSORS)}" if " " in screen else f"{screen}{draw.choice(PROCESSORS).capitalize()}"
        )
    elif kind < 5:
        other = _words(draw)[2]
        if usable(other):
            frames.insert(3, Frame("evt", other if " " in event else camel(other)))
    elif kind < 8:
        frames = frames[:3]
    elif kind == 8 and not index:
        frames = frames[1:]
    return (
        [frame for frame in frames if usable(frame.name)]
        if all(usable(frame.name) for frame in frames)
        else [Frame("ui", screen), Frame("cmd", command), Frame("evt", event), Frame("rmo", view)]
    )


def draw_fields(draw: Draw, most: int = 4) -> list[tuple[str, str]]:
    """Keys with values as examples give them."""
    fields: dict[str, str] = {}
    for _ in range(draw.integer(1, most)):
        key = draw.choice(
            [
                draw.word(),
                f"{draw.word()}Id",
                f"{draw.noun()}_{draw.choice(['id', 'name', 'count'])}",
                "id",
                "amount",
                "name",
                "date",
                "quantity",
                "email",
            ]
        )
        if key.endswith(("Id", "id", "count", "quantity")):
            said = draw.choice([str(draw.integer(1, 9999)), f"{draw.choice('ABCKXZ')}-{draw.integer(1, 999)}"])
        elif key == "date":
            said = f"20{draw.integer(19, 31)}-{draw.integer(1, 12):02}-{draw.integer(1, 28):02}"
        elif key == "email":
            said = f"{draw.noun()}@{draw.noun()}.org"
        elif key == "amount":
            said = draw.choice([f"{draw.integer(1, 900)}.{draw.integer(0, 99):02}", str(draw.integer(1, 5000))])
        else:
            said = draw.choice([draw.person(), draw.noun(), f"{draw.adjective()} {draw.noun()}", str(draw.integer(1, 500)), "true"])
        if usable(key):
            fields[key] = said
    return list(fields.items()) or [("id", str(draw.integer(1, 99)))]
