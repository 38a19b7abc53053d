"""What the tests of decode/ share: places in texts of any grammar, prompts, and decodings that are written without the engine."""

from __future__ import annotations

import codecs
from collections.abc import Sequence

import numpy as np

from mermaidgen.config import grammar_path
from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.context import Context, Item
from mermaidgen.decode.decoding import Decoding, Preference
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.decode.speculation import Gains
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.gbnf import Grammar
from mermaidgen.gbnf.automaton import Automaton
from mermaidgen.prompts import prompt
from mermaidgen.semantics import Position
from mermaidgen.semantics.position import NO_RULES
from mermaidgen.semantics.rules import Names
from mermaidgen.semantics.thread import Follower

KEYS = [*(row.key for row in TYPES), ANY]
WORDS = 'root ::= ([a-q] | "w" | "--")+ "."'
RARE = 'root ::= ("q" | "~" | "the" | "7" | "\\x01")+ "."'  # seldom among the best 64 of 292 tokens
ANYTHING = "root ::= [\\x01-\\uD7FF\\uE000-\\U0010FFFF]*"


def plain(source: str) -> Position:
    """Before the first character of a sentence of this grammar. No rules hold there: "c4" is the type whose texts may have every word."""
    automaton = Automaton(Grammar.of(source).rules, ())
    return Position(("c4",), False, "", Follower.begin(automaton, Names(NO_RULES)))


def source_of(key: str) -> str:
    return grammar_path(key).read_text(encoding="utf-8")


def begin(key: str, narrow: bool = True) -> Position:
    """Before the first character of a diagram of this type, or of any."""
    return Position.begin(*(KEYS[:-1] if key == ANY else [key]), narrow=narrow)


def ask(model: Model, request: str = "Draw the ORDER of things") -> list[int]:
    return model.tokenize(prompt(request), special=True)


def decode(model: Model, place: Position | str, sampling: Sampling, preferences: Sequence[Preference] = (), gains: Gains | None = None,
           request: str = "Draw the ORDER of things") -> Decoding:  # fmt: skip
    """A decoding for a place, or for the grammar that a text is."""
    constraint = Constraint(model, plain(place) if isinstance(place, str) else place)
    return Decoding(model, ask(model, request), sampling, constraint, sampling.max_tokens, preferences, gains, model.tokenize(request))


class Writer:
    """Writes decodings one after another, without the engine."""

    def __init__(self, model: Model) -> None:
        self.context = Context(model, 1, 1024, 1)

    def __call__(self, decoding: Decoding) -> str:
        """The text of a decoding, written to its end."""
        while not decoding.done:
            self.step(decoding)
        return decoding.text

    def step(self, decoding: Decoding) -> None:
        self.context.trim(0, decoding.read)
        tokens, wanted = decoding.step()
        decoding.advance(self.context.evaluate([Item(0, tokens, wanted)]))


def first_logits(model: Model, tokens: Sequence[int]) -> np.ndarray:
    """The logits after these tokens."""
    context = Context(model, 1, len(tokens), 1)
    logits = context.evaluate([Item(0, tokens, 1)])[0].copy()
    context.close()
    return logits


def begins_utf8(data: bytes) -> bool:
    """Whether some text in UTF-8 begins with these bytes."""
    try:
        codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return True
