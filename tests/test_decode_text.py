"""decode/decoding.py and context.py: texts keep to grammar, rules and budget, whatever the model would like."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from mermaidgen.backends.local import ROOM
from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.context import BATCH, CELLS, Context, Item
from mermaidgen.decode.decoding import Decoding
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.diagrams import ANY
from mermaidgen.errors import RequestError
from mermaidgen.gbnf import Grammar
from mermaidgen.generator import DiagramGenerator
from mermaidgen.semantics import Position, permits
from tests.decode_cases import ANYTHING, KEYS, Writer, ask, begin, decode, plain


class Watched(Constraint):
    """A constraint that notes what it allowed, and takes nothing else."""

    def __init__(self, model: Model, place: Position) -> None:
        super().__init__(model, place)
        self.allowed: set[int] = set()
        self.accepted = 0

    def allows(self, token: int) -> bool:
        answer = super().allows(token)
        if answer:
            self.allowed.add(token)
        return answer

    def accept(self, token: int) -> str:
        assert token in self.allowed
        self.allowed, self.accepted = set(), self.accepted + 1
        return super().accept(token)

    def accept_text(self, text: str) -> None:
        assert text and self.forced().startswith(text)
        super().accept_text(text)


class Flattered:
    """A preference that raises some tokens, the first ones more, and notes what came out."""

    def __init__(self, tokens: Sequence[int]) -> None:
        self.tokens, self.seen = list(tokens), b""

    def prefer(self, logits: np.ndarray) -> None:
        logits[self.tokens] += np.linspace(2000, 1000, len(self.tokens), dtype=np.float32)

    def accept(self, piece: bytes) -> None:
        self.seen += piece


@pytest.mark.parametrize("temperature", [0.0, 1.5])
@pytest.mark.parametrize("key", KEYS)
def test_no_token_is_accepted_that_was_not_allowed(key: str, temperature: float, model: Model, write: Writer) -> None:
    constraint = Watched(model, begin(key))
    decoding = Decoding(model, ask(model), Sampling(50, temperature), constraint, 50)
    text = write(decoding)
    assert Grammar.load(key).match(text).status != "rejected"
    assert decoding.finished or len(decoding.output) == 50 or len(set(text.split("\n")[-3:])) == 1
    assert constraint.accepted + decoding.forced == len(decoding.output) <= 50
    assert 0 < decoding.refused <= constraint.accepted + 1


@pytest.mark.parametrize("key", KEYS[:-1])
def test_finished_texts_keep_the_rules(key: str, model: Model, write: Writer) -> None:
    """Ends of the text and of lines are raised, so that they come where they may."""
    texts = set()
    for seed in range(8):
        decoding = decode(model, begin(key), Sampling(300, 1.0, seed), [Flattered([*model.ends, *model.tokenize("\n ")])])
        text = write(decoding)
        if decoding.finished:
            assert permits(key, text, narrow=True), text
            texts.add(text)
    assert texts


@pytest.mark.parametrize("source", [ANYTHING, None], ids=["anything", "flowchart"])
def test_control_tokens_never_come_out(source: str | None, model: Model, write: Writer) -> None:
    control = model.tokenize("<|im_start|>", special=True)
    assert control == list(model.banned)
    for seed in range(5):
        preference = Flattered(control)
        decoding = decode(model, source or begin("flowchart"), Sampling(40, 5.0, seed), [preference])
        text = write(decoding)
        assert decoding.output and not set(decoding.output) & {*control, *model.ends}
        assert "<|" not in text and preference.seen.decode(errors="ignore") == text


@pytest.mark.parametrize(("source", "text"), [
    (ANYTHING, ""), ('root ::= "a"{3} [^a]*', "aaa"), ('root ::= [ab]{3}', "aaa"), ('root ::= "a"{3}', "aaa")])  # fmt: skip
def test_the_model_ends_the_text_when_it_may(source: str, text: str, model: Model, write: Writer) -> None:
    """And it is ended for it when nothing else may come."""
    ends = sorted(model.ends)
    decoding = decode(model, source, Sampling(40), [Flattered([*ends, *model.tokenize("a")])])
    assert write(decoding) == text
    assert decoding.finished and len(decoding.output) == len(text)


def test_a_text_that_repeats_its_line_is_ended(model: Model, write: Writer) -> None:
    decoding = decode(model, 'root ::= "x" ("\\n" [ab])*', Sampling(40), [Flattered(model.tokenize("\n") + model.tokenize("a"))])
    assert write(decoding) == "x\na\na\na" and decoding.done and not decoding.finished


def test_pieces_are_whole_characters(model: Model, write: Writer) -> None:
    for seed in range(3):
        decoding = decode(model, "root ::= [\\u0400-\\u04FF\\U0001F600-\\U0001F64F]+", Sampling(31, 1.0, seed))
        text = write(decoding)
        assert text and text == "".join(decoding.fresh)
        assert all(len(piece) == 1 and ("\u0400" <= piece <= "\u04ff" or "\U0001f600" <= piece <= "\U0001f64f") for piece in decoding.fresh)


@pytest.mark.parametrize("room", [1, 2, 7, 40])
def test_the_room_is_a_budget(room: int, model: Model, write: Writer) -> None:
    for source in ("root ::= [a-z]{200}", 'root ::= ("flowchart TD" [a-z]){20}', 'root ::= [xy] "flowchart TD the end of it"{9}'):
        decoding = decode(model, source, Sampling(room, 1.0))
        write(decoding)
        assert (len(decoding.output), decoding.finished) == (room, False)


@pytest.mark.parametrize("sampling", [Sampling(40), Sampling(40, 1.0), Sampling(40, 1.0, top_k=5)], ids=["best", "any", "cut"])
def test_where_no_token_makes_sense_the_text_stops(sampling: Sampling, model: Model, write: Writer) -> None:
    class Dead(Constraint):
        def allows(self, token: int) -> bool:
            return self._place.read("a") is not None and super().allows(token)

    decoding = Decoding(model, ask(model), sampling, Dead(model, plain('root ::= [ab]{3} [cd]{4}')), 40)
    assert len(write(decoding)) == 3 and decoding.done and not decoding.finished and decoding.refused == 4 - decoding.forced


# The context


def test_the_logits_are_the_same_however_the_tokens_are_cut(model: Model) -> None:
    """More than one batch of 512 gives the logits that piece after piece gives; what was read is trimmed and read again."""
    tokens = (ask(model) * 30)[:600]
    context = Context(model, 1, 600, 1)
    assert context.size % CELLS == 0 and context.size >= 600
    assert context.evaluate([Item(0, tokens[:BATCH], 0)]).shape == (0, model.size)
    at_once = context.evaluate([Item(0, tokens[BATCH:], 1)])[-1].copy()
    assert context.tokens[0] == tokens
    for begun in (0, 250):
        context.trim(0, begun)
        for start in range(begun, 600, 50):
            rows = context.evaluate([Item(0, tokens[start : start + 50], 50)])
            assert rows.shape == (50, model.size)
        np.testing.assert_array_equal(rows[-1], at_once)
    context.close()


# The vocabulary


def test_tokens_spell_their_text(model: Model) -> None:
    for text in ("flowchart TD --> the other", "Ж→😀 naïve", "", "<|im_end|>"):
        assert b"".join(map(model.piece, model.tokenize(text))).decode() == text
    assert model.tokenize("<|im_end|>", special=True)[0] in model.ends
    assert model.piece(model.tokenize("<|im_end|>", special=True)[0]) == b""


def test_tokens_are_found_by_their_bytes(model: Model) -> None:
    def pieces(tokens: Sequence[int]) -> list[bytes]:
        return [model.piece(token) for token in tokens]

    assert pieces(model.spelling(b"a flowchart", 2)) == [b"flowchart", b"flow", b"fl", b"f"]
    assert pieces(model.spelling("aé".encode(), 1)) == ["é".encode(), b"\xc3"] and model.spelling(b"a", 1) == []
    assert model.longer(b"th", 9) == [b"the"] and model.longer(b"the", 9) == [] and model.longer(b"c", 1) == [b"ch"]
    assert model.longer(b"f", 9) == [b"fl", b"flow", b"flowchart"]
    found = model.beginning_with(frozenset(b"f-")).tolist()
    assert sorted(pieces(found)) == sorted([b"", b"", b"f", b"fl", b"flow", b"flowchart", b"-", b"--", b"-->"])


# Budgets of a whole diagram


@pytest.mark.parametrize("key", KEYS)
def test_every_budget_gives_a_whole_diagram(key: str, generator: DiagramGenerator) -> None:
    diagram_type = None if key == ANY else key
    message = ""
    try:
        generator.generate("cats", diagram_type, max_tokens=1)
    except RequestError as exc:
        message = str(exc)
    smallest = int(message.split()[-1])
    assert f"max_tokens is 1: the smallest diagram takes {smallest}" == message and smallest < ROOM
    with pytest.raises(RequestError):
        generator.generate("cats", diagram_type, max_tokens=smallest - 1)
    for budget in range(smallest, smallest + 25, 5):
        diagram = generator.generate("cats", diagram_type, max_tokens=budget, temperature=1.0, seed=5)
        assert Grammar.load(key).match(diagram.mermaid).status == "accepted", diagram.mermaid
        assert permits(diagram.type, diagram.mermaid), diagram.mermaid
        assert diagram.tokens <= budget


@pytest.mark.parametrize("key", KEYS)
def test_random_weights_at_a_high_temperature_give_valid_diagrams(key: str, generator: DiagramGenerator) -> None:
    texts = set()
    for seed in range(5):
        diagram = generator.generate("Boil the water", None if key == ANY else key, max_tokens=80, temperature=1.5, seed=seed)
        assert Grammar.load(diagram.type).match(diagram.mermaid).status == "accepted", diagram.mermaid
        texts.add(diagram.mermaid)
    assert len(texts) == 5
