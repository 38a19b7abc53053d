"""decode/constraint.py: the tokens that may come next are those of llama.cpp's own grammar sampler, less what the rules forbid."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice

import numpy as np
import pytest

from mermaidgen.decode.constraint import Constraint, span
from mermaidgen.decode.model import Model
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.gbnf import Grammar
from mermaidgen.semantics import Position, permits, sentences
from tests.decode_cases import KEYS, RARE, WORDS, begin, begins_utf8, plain, source_of
from tests.llama_grammar import LlamaGrammar

SMALL = {
    "words": WORDS,
    "rare": RARE,
    "letters": "root ::= [a-z]{2,5} [^a-z\\x00]{0,3}",
    "characters": "root ::= ([\\u0400-\\u0450\\u00e9] | [\\U0001F600-\\U0001F64F] | [\\u3000-\\u9fff])+ \"\\n\"",
    "nested": 'root ::= "(" root? ")" | "[" [^\\]\\x00]* "]"',
    "empty": 'root ::= ("a" | "")',
    "one": 'root ::= "flowchart TD" "\\n    A" ("\\u00e9" | "\\u00ea")',
}
LONGEST = 220  # characters; so far a sentence is followed


def cuts(model: Model, text: str, rng: random.Random) -> Iterator[tuple[bytes, int]]:
    """A text in random tokens: the bytes before each, and it."""
    data, place = text.encode(), 0
    while place < len(data):
        token = rng.choice(model.spelling(data, place))
        yield data[:place], token
        place += len(model.piece(token))


def unfinished(data: bytes) -> bytes:
    """The bytes at the end that begin a character and are not the whole of it."""
    start = next((i for i in range(1, min(4, len(data) + 1)) if data[-i] & 0xC0 != 0x80), 1)
    tail = data[-start:]
    return tail if tail and tail[0] >= 0xC0 and len(tail) < 2 + (tail[0] >= 0xE0) + (tail[0] >= 0xF0) else b""


def mask(constraint: Constraint, model: Model) -> np.ndarray:
    return np.array([constraint.allows(token) for token in range(model.size)])


def reference(grammar: LlamaGrammar, model: Model, before: bytes) -> np.ndarray:
    """What llama.cpp allows, without bytes that UTF-8 does not have, which it takes for high characters, and control tokens, which it spells out."""
    half, allowed = unfinished(before), grammar.allowed(np.arange(model.size))
    allowed[model.banned] = False
    return allowed & [begins_utf8(half + model.piece(token)) for token in range(model.size)]


def named(model: Model, tokens: np.ndarray) -> list[bytes]:
    return [model.piece(int(token)) or b"(end)" for token in np.flatnonzero(tokens)]


def followed(model: Model, source: str, place: Position, text: str, rng: random.Random,
             often: float) -> Iterator[tuple[bytes, Constraint, np.ndarray]]:  # fmt: skip
    """Along a text, here and there and within every character: the bytes so far, our constraint, and what llama.cpp allows."""
    constraint, grammar = Constraint(model, place), LlamaGrammar(model, source)
    for before, token in cuts(model, text, rng):
        if rng.random() < often or unfinished(before):
            yield before, constraint, reference(grammar, model, before)
        assert constraint.allows(token)
        constraint.accept(token)
        grammar.accept(token)
    yield text.encode(), constraint, reference(grammar, model, text.encode())
    grammar.close()


@pytest.mark.parametrize("name", SMALL)
def test_small_grammars_allow_what_llama_cpp_allows(name: str, model: Model) -> None:
    rng = random.Random(name)
    for _ in range(12):
        text = Grammar.of(SMALL[name]).sample(rng)
        for before, constraint, expected in followed(model, SMALL[name], plain(SMALL[name]), text, rng, often=1):
            ours = mask(constraint, model)
            assert named(model, ours) == named(model, expected), before


@pytest.mark.parametrize("key", KEYS)
def test_types_without_their_rules_allow_what_llama_cpp_allows(key: str, model: Model) -> None:
    rng, source, place = random.Random(key), source_of(key), plain(source_of(key))
    texts = sentences(key, rng) if key != ANY else (next(sentences(row.key, rng)) for row in TYPES)
    for text in islice(texts, 3 if key != ANY else None):
        for before, constraint, expected in followed(model, source, place, text[:LONGEST], rng, often=0.1):
            ours = mask(constraint, model)
            assert named(model, ours) == named(model, expected), before
            assert set(np.flatnonzero(ours)) <= set(constraint.candidates().tolist())


@pytest.mark.parametrize("key", [row.key for row in TYPES])
def test_rules_take_away_what_breaks_them_and_nothing_else(key: str, model: Model) -> None:
    """A sentence is never refused; what is refused could only become a sentence that breaks a rule; the end may come where the text is good."""
    rng, source, grammar = random.Random(key), source_of(key), Grammar.load(key)
    end = min(model.ends)
    for text in islice(sentences(key, rng, narrow=True, growth=0.45), 3):
        for before, constraint, expected in followed(model, source, begin(key), text[:LONGEST], rng, often=0.12):
            ours = mask(constraint, model)
            assert not (ours & ~expected).any(), named(model, ours & ~expected)
            assert set(np.flatnonzero(ours)) <= set(constraint.candidates().tolist())
            assert ours[end] == (expected[end] and permits(key, before.decode(), narrow=True)), before
            for token in rng.sample(taken := np.flatnonzero(expected & ~ours).tolist(), min(2, len(taken))):
                if token not in model.ends and not unfinished(before + model.piece(token)):
                    shortest = (before + model.piece(token)).decode()
                    shortest += grammar.complete(shortest) or ""
                    assert not permits(key, shortest, narrow=True), shortest


def test_before_its_header_a_text_may_become_any_type(model: Model) -> None:
    grammar, place = LlamaGrammar(model, source_of(ANY)), begin(ANY)
    for beginning in sorted({row.header[:length] for row in TYPES for length in range(3)}):
        read = place.read(beginning)
        assert read is not None
        grammar.reset()
        for token in model.tokenize(beginning):
            grammar.accept(token)
        assert named(model, mask(Constraint(model, read), model)) == named(model, reference(grammar, model, b"")), beginning
    grammar.close()


@pytest.mark.parametrize(("key", "written", "pieces", "refused"), [
    ("state", "stateDiagram-v2\n    Draft --> Paid\n    note left of ", ["D", "P"], ["S", "a", "\n", " ", "the"]),
    ("sequence", "sequenceDiagram\n    participant Bank\n    participant User\n    Bank->>U", ["s"], ["S", "t", "in", ":", "\n"]),
    ("sequence", "sequenceDiagram\n    participant Bank\n    participant User\n    Bank->>User", [":"], ["s", "er", "\n"]),
    ("er", "erDiagram\n    Bank\n    User\n    Bank ||--o{ User : \"has\"\n    ", ["B", "U", "S", "the"], ["\n", " ", "}"]),
])  # fmt: skip
def test_what_the_rules_say_holds_for_tokens(key: str, written: str, pieces: list[str], refused: list[str], model: Model) -> None:
    constraint = Constraint(model, begin(key))
    assert constraint.allows_text(written)
    constraint.accept_text(written)
    by_piece = {model.piece(token): token for token in range(model.size)}
    for piece in (*pieces, *refused):
        assert constraint.allows(by_piece[piece.encode()]) == constraint.allows_text(piece) == (piece in pieces), piece
    assert not any(constraint.allows(end) for end in model.ends)


# Characters of several bytes


def test_characters_come_byte_by_byte(model: Model) -> None:
    constraint = Constraint(model, plain('root ::= [\\u0436\\u20ac] "!"'))
    byte = {model.piece(token)[0]: token for token in range(model.size) if len(model.piece(token)) == 1}
    assert {value for value, token in byte.items() if constraint.allows(token)} == {0xD0, 0xE2}
    assert constraint.accept(byte[0xE2]) == ""
    assert (constraint.forced(), constraint.must_end(), constraint.allows_text("\u20ac")) == ("", False, False)
    assert {value for value, token in byte.items() if constraint.allows(token)} == {0x82}
    assert len(constraint.candidates()) == model.size
    assert [constraint.accept(byte[value]) for value in (0x82, 0xAC, ord("!"))] == ["", "\u20ac", "!"]
    assert constraint.must_end() and {token for token in range(model.size) if constraint.allows(token)} == model.ends


def test_what_may_not_come_is_not_accepted(model: Model) -> None:
    constraint = Constraint(model, plain(WORDS))
    (z,), (end, *_) = model.tokenize("z"), model.ends
    for token in (z, end, *model.banned.tolist()):
        with pytest.raises(AssertionError):
            constraint.accept(token)
    with pytest.raises(AssertionError):
        constraint.accept_text("az")


def test_spans_are_the_characters_that_begin_so() -> None:
    """Of every beginning of every character."""
    found: dict[bytes, tuple[int, int]] = {}
    for code in (*range(0x80, 0xD800), *range(0xE000, 0x110000, 1)):
        whole = chr(code).encode()
        for length in range(1, len(whole)):
            first, _ = found.get(whole[:length], (code, code))
            found[whole[:length]] = first, code
    assert found.pop(b"\xed") == (0xD000, 0xD7FF) and span(b"\xed") == (0xD000, 0xDFFF), "surrogates are no characters"
    assert {half: span(half) for half in found} == found
