"""Text that must come next: every continuation has it, and it is cut into tokens as the tokenizer cuts it."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import islice

import numpy as np
import pytest

import tests.tiny
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.gbnf import Grammar
from mermaidgen.semantics import sentences
from tests.decode_cases import KEYS, Writer, begin, decode, plain


@pytest.mark.parametrize("key", KEYS)
def test_every_sentence_goes_on_with_what_is_forced(key: str) -> None:
    """Nothing is forced where two of the sentences part, or one of them ends."""
    rng, forced = random.Random(key), 0
    texts = sentences(key, rng, narrow=True, growth=0.45) if key != ANY else (next(sentences(row.key, rng, narrow=True)) for row in TYPES)
    for text in islice(texts, 6 if key != ANY else None):
        position = begin(key)
        for place, character in enumerate(text[:300]):
            run = position.forced()
            assert text.startswith(run, place), (text[:place], run)
            assert not (run and position.ends())
            forced += bool(run)
            read = position.read(character)
            assert read is not None
            position = read
        if len(text) <= 300:
            assert position.ends() and position.forced() == ""
    assert forced


@pytest.mark.parametrize(("source", "written", "forced"), [
    ('root ::= "pie" ("\\n    " [a-z]+){2}', "", "pie\n    "),
    ('root ::= "pie" ("\\n    " [a-z]+){2}', "p", "ie\n    "),
    ('root ::= "pie" ("\\n    " [a-z]+){2}', "pie\n    a", ""),  # another letter, or a line
    ('root ::= "pie" ("\\n    " [a-z]+){2}', "pie\n    a\n", "    "),
    ('root ::= "a" "b"?', "", "a"),  # the end is a choice too
    ('root ::= "a" "b"?', "a", ""),
    ('root ::= "ab" | "ac" | "abc"', "", "a"),
    ('root ::= "ab" | "ac" | "abc"', "ab", ""),
    ('root ::= "ac" | "ab" "d"', "ab", "d"),
    ('root ::= "x" "\\u0436\\u20ac"', "", "x\u0436\u20ac"),
    ('root ::= "ab" [c]', "", "abc"),
    ("root ::= [ab] [c-d]", "", ""),
    ('root ::= "a"{500}', "", "a" * 200),  # a run of it
])  # fmt: skip
def test_what_is_forced(source: str, written: str, forced: str) -> None:
    position = plain(source).read(written)
    assert position is not None and position.forced() == forced


@pytest.mark.parametrize(("key", "written", "forced"), [
    ("state", "stateDiagram-v2\n    Draft --> Paid\n    note left of D", "raft"),
    ("state", "stateDiagram-v2\n    Draft --> Paid\n    note left of ", ""),
    ("sequence", "sequenceDiagram\n    participant Bank\n    participant User\n    User->>B", "ank"),
    ("sequence", "sequenceDiagram\n    participant Bank\n    participant Banker\n    Bank->>B", "ank"),
])  # fmt: skip
def test_names_are_forced_once_they_are_known(key: str, written: str, forced: str) -> None:
    position = begin(key).read(written)
    assert position is not None and position.forced().startswith(forced) and bool(position.forced()) == bool(forced)


# Tokens


@pytest.mark.parametrize("text", ["flowchart TD", "-- >the\n    ther\n\n    --->", "x\u0436\u20ac\u00e9 on", "a", "the" * 60, "01a2\n    3the",
                                  "a" * 190 + "--> the"])  # fmt: skip
def test_a_text_without_a_choice_is_the_tokenizers(text: str, model: Model) -> None:
    literal = text.replace("\n", "\\n")
    decoding = decode(model, f'root ::= "{literal}"', Sampling(400))
    assert (decoding.text, decoding.finished, decoding.done) == (text, True, True)
    assert decoding.output == model.tokenize(text) and decoding.forced == len(decoding.output)
    assert "".join(decoding.fresh) == text


class Led:
    """Makes the model begin with the bytes of a text, one a token."""

    def __init__(self, model: Model, text: str) -> None:
        self._tokens = [next(token for token in range(model.size) if model.piece(token) == bytes([byte])) for byte in text.encode()]

    def prefer(self, logits: np.ndarray) -> None:
        logits[self._tokens[:1]] += 1000

    def accept(self, piece: bytes) -> None:
        del self._tokens[: len(piece)]


@pytest.mark.parametrize(("source", "begun", "after"), [
    ('root ::= [a-f] "low" "chart" "!"', "f", "flowchart!"),  # the choice is taken back and cut anew
    ('root ::= [-=] "->" "x"', "-", "-->x"),
    ('root ::= [tz] "he" "r."', "t", "ther."),
    ('root ::= [tz] "he" "r."', "z", "zher."),
    ('root ::= [a-z]{4} "t" "he"', "axxx", "axxxthe"),
    ('root ::= [xy] [a-z] "h" "e" "r"', "xt", "xther"),
    ('root ::= [\\u00e9\\u0436] "s" "e"', "\u00e9", "\u00e9se"),
])  # fmt: skip
def test_choices_before_are_cut_anew_with_it(source: str, begun: str, after: str, model: Model, write: Writer) -> None:
    decoding = decode(model, source, Sampling(40), [Led(model, begun)])
    assert write(decoding) == after
    assert decoding.output == model.tokenize(after)


@pytest.mark.parametrize("key", KEYS)
def test_tokens_spell_the_text_whatever_was_forced(key: str, model: Model, write: Writer) -> None:
    """Text, tokens, pieces and counts agree at every step, and the model has read no token that is not in the text."""
    for seed in range(3):
        decoding = decode(model, begin(key), Sampling(60, 1.0, seed))
        pieces = list(decoding.fresh)
        while not decoding.done:
            before = list(decoding.output)
            tokens, _ = decoding.step()
            assert (decoding.prompt + decoding.output)[decoding.read :] == tokens
            decoding.fresh.clear()
            write.step(decoding)
            assert 0 <= decoding.read - len(decoding.prompt) <= len(before)
            pieces += decoding.fresh
            spelled = b"".join(map(model.piece, decoding.output))
            assert spelled.decode(errors="ignore") == decoding.text == "".join(pieces)
        assert decoding.forced <= len(decoding.output) <= 60
        assert Grammar.load(key).match(decoding.text).status != "rejected"


# Vocabularies where a token may be longer than the text that is forced


@pytest.fixture(scope="module")
def odd(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Model]:
    """A vocabulary with a token that begins within a character, and with many that begin as "-->" does."""
    merges = [*tests.tiny.MERGES, "\u00aa s", "a b", "b c", "ab c", "abc -", *(f"--> {letter}" for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJ")]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tests.tiny, "MERGES", merges)
        file = tests.tiny.tiny_model(tmp_path_factory.mktemp("odd"))
    loaded = Model.load(file)
    yield loaded
    loaded.close()


@pytest.mark.parametrize("source", [
    'root ::= "x\\u00ea" [a-z] "."',  # the last byte of the letter may be the beginning of a token
    'root ::= "the\\u00ea" ("s" | "t") "."',
    'root ::= [xy] "abc" "-" "->" [a-k] "."',  # the last token reaches back before what is forced
    'root ::= [xy] "abc-" [-=] ">" [a-k] "."',
    'root ::= "flow" ("chart" | "er") "--" ">" [a-z] "."',
    'root ::= ("ab" | "ac" | "-") "c-" "->" [ab]',
])  # fmt: skip
def test_a_last_token_that_may_be_longer_is_left_to_the_model(source: str, odd: Model) -> None:
    writer = Writer(odd)
    for seed in range(20):
        decoding = decode(odd, source, Sampling(40, 1.5, seed))
        text = writer(decoding)
        assert decoding.finished and Grammar.of(source).match(text).status == "accepted"
        assert b"".join(map(odd.piece, decoding.output)).decode(errors="replace") == text, decoding.output
    writer.context.close()
