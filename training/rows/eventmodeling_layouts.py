"""The frames of an event model as lists, tables, arrows and sentences, and how a request names them."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, slot
from training.rows import eventmodeling_phrases as phrases
from training.rows.eventmodeling_model import KINDS, Frame, Model
from training.rows.text import quoted, run_on

WORDS = {
    "ui": ["screen", "UI", "ui", "Screen"],
    "cmd": ["command", "cmd", "Command", "command"],
    "evt": ["event", "evt", "Event", "event"],
    "rmo": ["read model", "view", "Read model", "readmodel"],
    "pcr": ["processor", "automation", "Processor", "processor"],
}


class Said:
    """How one request says names and data: `said(frame)` a name, `sentence` a frame in a sentence, `titled` with its kind."""

    def __init__(self, draw: Draw, model: Model, narrative: bool) -> None:
        self.draw, self.model, self.narrative = draw, model, narrative
        self.form, self.pairs = draw.choice(["{k}: {v}", "{k}: {v}", "{k} = {v}", "{k} {v}", "{k}={v}"]), draw.choice([", ", ", ", " and "])
        self.bare = narrative and draw.maybe(0.3)
        self.words = {kind: draw.choice(words) for kind, words in WORDS.items()}
        if draw.maybe(0.5):
            place = draw.integer(0, 3)
            self.words = {kind: words[place] for kind, words in WORDS.items()}

    def __call__(self, frame: Frame) -> str:
        """A name within a sentence; one of several words mostly in quotes."""
        if self.bare and re.fullmatch(r"[A-Za-z]+( [a-z]+)*", frame.name):
            return slot(frame.name)
        plain = self.model.quote != "{}" or re.fullmatch(r"\w+", frame.name)
        return quoted(frame.name, self.model.quote if plain else '"{}"')

    def listed(self, frame: Frame) -> str:
        return quoted(frame.name, self.model.quote)

    def titled(self, frame: Frame) -> str:
        return f"the {KINDS[frame.kind]} {self(frame)}" if self.draw.maybe(0.6) else self(frame)

    def sentence(self, frame: Frame, second: bool) -> str:
        options = {"ui": phrases.UI, "cmd": phrases.CMD, "evt": phrases.EVT_TOO if second else phrases.EVT, "rmo": phrases.RMO, "pcr": phrases.PCR}[
            frame.kind
        ]
        return self.draw.phrase(options).format(x=self(frame))

    def fields(self, fields: list[tuple[str, str]]) -> str:
        form = self.form if all(" " not in said for _, said in fields) or self.form != "{k} {v}" else "{k}: {v}"
        said = [form.format(k=slot(key), v=slot(value)) for key, value in fields]
        return self.pairs.join(said) if len(said) < 3 else ", ".join(said)


Layout = Callable[[Draw, Model, Said], str]


def one_a_line(draw: Draw, model: Model, said: Said) -> str:
    """'- command: add item'; reset frames are told."""
    mark = draw.choice(["- ", "* ", "", "{}. ", "{}) ", "• "])
    form = draw.choice(["{k}: {x}", "{k}: {x}", "{k} {x}", "{x} ({k})", "[{k}] {x}", "{k} - {x}", "{x} [{k}]", "{k} = {x}", "{x}: {k}"])
    reset = draw.choice([" (reset frame)", " (reset)", ", reset frame", " - starts afresh"])
    return "\n".join(
        mark.format(i) + form.format(k=said.words[frame.kind], x=said.listed(frame)) + (reset if frame.reset else "")
        for i, frame in enumerate(model.frames, 1)
    )


def with_ids(draw: Draw, model: Model, said: Said) -> str:
    """Each frame with its number, some counted otherwise than by ones, and where it follows from others than the last, with sources."""
    if draw.maybe(0.4):
        step = draw.choice([1, 2, 3, 5, 10])
        first = draw.choice([step, 10, 5, 11, 20])
        if first + step * len(model.frames) < 100:
            model.number(first, step)
            if model.late:
                model.late.id = f"{first + step * len(model.frames):02}"
    form = draw.choice(
        ["{i} {k} {x}", "{i}: {k} {x}", "{i} | {k} | {x}", "frame {i}: {k} {x}", "{i}. {k}: {x}", "{i} - {k} - {x}", "{k} {i}: {x}", "{i};{k};{x}"]
    )
    reset = draw.choice([" (reset frame)", " (reset)", ", reset frame"])
    return "\n".join(
        form.format(i=frame.id, k=said.words[frame.kind], x=said.listed(frame)) + (reset if frame.reset else "") for frame in model.frames
    )


def mermaid_words(draw: Draw, model: Model, said: Said) -> str:
    """The diagram's words, whose names may have blanks."""
    indent = draw.choice(["", "  ", "    "])
    return "\n".join(f"{indent}{'rf' if frame.reset else 'tf'} {frame.id} {frame.kind} {said.listed(frame)}" for frame in model.frames)


def arrows(draw: Draw, model: Model, said: Said) -> str:
    """A slice a line: 'cart page (screen) -> add item (command) -> ...'."""
    form = draw.choice(["{x} ({k})", "{k} {x}", "{x} [{k}]", "{k}: {x}", "{k} '{x}'"])
    sign = draw.choice([" -> ", " → ", " => ", " > ", " --> "])
    lines = []
    for part in model.slices:
        head = draw.choice(["reset: ", "(reset) ", "afresh: "]) if part[0].reset else ""
        names = [form.format(k=said.words[frame.kind], x=slot(frame.name) if "'" in form else said.listed(frame)) for frame in part]
        lines.append(head + sign.join(names))
    return "\n".join(lines)


def table(draw: Draw, model: Model, said: Said) -> str:
    """A row a slice where each has one of each kind at most; otherwise a row a frame."""
    columns = ["ui", "cmd", "evt", "rmo"]
    regular = all([frame.kind for frame in part] == [kind for kind in columns if kind in {frame.kind for frame in part}] for part in model.slices)
    if not regular or model.slices[-1][0].reset or draw.maybe(0.35):
        heads = draw.choice([["Kind", "Name"], ["type", "name"], ["what", "name"], ["Frame", "Name"]])
        rows = [[("reset " if frame.reset else "") + said.words[frame.kind], slot(frame.name)] for frame in model.frames]
    else:
        heads = draw.choice(
            [
                ["Screen", "Command", "Event", "Read model"],
                ["UI", "Command", "Event", "View"],
                ["ui", "cmd", "evt", "rmo"],
                ["screen", "command", "event", "read model"],
            ]
        )
        rows = [[next((slot(frame.name) for frame in part if frame.kind == kind), "-") for kind in columns] for part in model.slices]
    sign = draw.choice(["|", "|", ",", ";", "\t"])
    if sign == "|":
        return "\n".join(["| " + " | ".join(heads) + " |", "|" + "---|" * len(heads), *("| " + " | ".join(row) + " |" for row in rows)])
    return "\n".join(sign.join(row) for row in [heads, *rows])


def slices(draw: Draw, model: Model, said: Said) -> str:
    """Blocks with a head and one `kind: name` a line."""
    head, indent = draw.choice(phrases.SLICE_HEADS), draw.choice(["  ", "", "  - ", "- ", "    "])
    lines = []
    for i, part in enumerate(model.slices, 1):
        lines.append(head.format(n=i) + (draw.choice([" (reset)", " (starts afresh)"]) if part[0].reset else ""))
        lines += [f"{indent}{said.words[frame.kind]}: {said.listed(frame)}" for frame in part]
    return "\n".join(lines)


def sentences(draw: Draw, model: Model, said: Said) -> str:
    told = []
    before = None
    for frame in model.frames:
        if frame.reset:
            told.append(draw.phrase(phrases.RESETS))
        told.append(sentence_case(said.sentence(frame, before == "evt" == frame.kind)))
        before = frame.kind
    return "\n".join(told) if draw.maybe(0.3) else run_on([text if text[-1] in ".:" else text + "." for text in told])


def inline(draw: Draw, model: Model, said: Said) -> str:
    """All frames in one line."""
    form = draw.choice(["{k} {x}", "{x} ({k})", "the {k} {x}"])
    words = KINDS if form.startswith("the") else said.words
    parts = [("reset: " if frame.reset else "") + form.format(k=words[frame.kind], x=said(frame)) for frame in model.frames]
    return draw.choice([", ", "; ", ", then "]).join(parts) + "."


LAYOUTS: list[Layout] = [
    one_a_line,
    one_a_line,
    with_ids,
    with_ids,
    mermaid_words,
    arrows,
    arrows,
    table,
    table,
    slices,
    slices,
    sentences,
    sentences,
    inline,
]
