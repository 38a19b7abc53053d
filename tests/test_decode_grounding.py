"""decode/grounding.py: what goes on in the request's words is raised."""

from __future__ import annotations

import math

import numpy as np
import pytest

from mermaidgen.decode.grounding import MOST_BONUS, NEAR, SPOKEN, SURE, WORD_START, Grounding
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from tests.decode_cases import Writer, decode


def grounded(model: Model, request: str, bonus: float) -> Grounding:
    """A grounding whose bonus is this, however few the request's words are."""
    words = len(WORD_START.findall(request.encode()))
    return Grounding(model, request, bonus / min(1.0, max(words, 1) / SPOKEN))


def raised(model: Model, request: str, written: str, bonus: float = 4.0) -> dict[str, float]:
    """The tokens that are raised after `written`, and by how much."""
    grounding = grounded(model, request, bonus)
    for token in model.tokenize(written):
        grounding.accept(model.piece(token))
    logits = np.zeros(model.size, np.float32)
    grounding.prefer(logits)
    return {model.piece(int(token)).decode("latin-1"): float(logits[token]) for token in np.flatnonzero(logits)}


def ahead(distance: int) -> float:
    """What the first token of a word gets that is so many bytes ahead of what was copied last, at a bonus of 4."""
    return 2.0 + 4.0 * math.exp(-distance / NEAR)


def cut(text: str) -> str:
    """The first byte, written as `raised` writes it."""
    return text.encode()[:1].decode("latin-1")


@pytest.mark.parametrize(
    ("request_", "written", "expected"),
    [
        ("zulu", "", {"z": 6.0, "Z": 6.0}),  # where a word begins
        ("zulu", "z", {"u": 0.5}),
        ("zulu", "zu", {"l": 1.0}),
        ("zulu", "Zu", {"l": 1.0}),
        ("ZULU", "zu", {"L": 1.0}),
        ("zulu", "zulu", {}),
        ("zulu", "x", {}),
        ("zu, lu", "zu", {}),  # nothing leads on from a label's end
        ("zulu", "zx", {}),
        ("zulu", "xzu", {}),  # a run begins with a word on both sides
        ("xzulu", "zu", {}),
        ("zulu zebra", "z", {"u": 0.5, "e": 0.5}),
        ("zulubadumz", "zulubadum", {"z": 4.0}),
        ("zip zulu", 'A["Zu', {"l": 1.0}),
        ("zulu", "zu zu", {"l": 1.0}),
        ("a b", "a", {" ": 0.5}),
        ("a-b", "-", {"a": 6.0, "A": 6.0, "b": ahead(2), "B": ahead(2)}),
        ("a-b", "a-", {"b": 1.0 + ahead(2), "B": ahead(2)}),
        ("zulu", "zulu ", {}),  # a word that was copied is not begun again
        ("zulu.zebra", "zulu ", {"z": ahead(1), "Z": ahead(1)}),
        ("x zulu. y", "zulu,", {"y": ahead(2), "Y": ahead(2), "x": 2.0, "X": 2.0}),  # what was passed over is not near
        ("zulu x zulu y", "zulu,zulu,", {"x": 2.0, "X": 2.0, "y": ahead(1), "Y": ahead(1)}),  # the second zulu, not the first again
        ("z the", "z ", {"the": 1.0 + ahead(2), "th": 0.5, "t": 0.5, "T": ahead(2)}),  # the longest token gets it all
        ("say \u0436\u0443", "\u0436", {cut("\u0443"): 1.0}),
        ("say \u65e5\u672c", "\u65e5", {cut("\u672c"): 1.5}),
    ],
)
def test_what_goes_on_in_the_requests_words_is_raised(request_: str, written: str, expected: dict[str, float], model: Model) -> None:
    assert raised(model, request_, written) == pytest.approx(expected)


def test_a_character_of_several_bytes_is_finished_as_the_request_has_it(model: Model) -> None:
    grounding = grounded(model, "Fran\u00e7ois", 4.0)
    *written, last = model.tokenize("Fran\u00e7")
    for token in written:
        grounding.accept(model.piece(token))
    logits = np.zeros(model.size, np.float32)
    grounding.prefer(logits)
    assert logits.argmax() == last and logits[last] == SURE


def test_what_is_accepted_may_be_more_than_a_token(model: Model) -> None:
    """Text that is forced comes in one piece."""
    grounding = grounded(model, "say zulubadum", 4.0)
    grounding.accept(b"A[")
    grounding.accept(b"Zulub")
    logits = np.zeros(model.size, np.float32)
    grounding.prefer(logits)
    (a,) = model.tokenize("a")
    assert logits[a] == 2.5 and np.count_nonzero(logits) == 1


def test_a_request_of_few_words_says_less(model: Model) -> None:
    words = "zu lu ba du mu ku tu vu wu xu".split()
    for count in range(1, len(words) + 1):
        grounding, logits = Grounding(model, " ".join(words[:count]), 4.0), np.zeros(model.size, np.float32)
        grounding.prefer(logits)
        assert logits.max() == pytest.approx(1.5 * 4.0 * min(1, count / SPOKEN))


@pytest.mark.parametrize(("request_", "written", "kept"), [
    ("the zulu", "", {"t": False, "the": True, "T": True, "z": True, "Z": True, "l": False, "7": False, "-": None, "\n": None, "[\"": None}),
    ("the zulu", "zu", {"l": True, "u": False, "the": False, "s": True, "ing": True, "er": True, "th": False, "-": None}),
    ("the zulu", "x", {"l": False, "s": True, "the": False, " ": None}),
    ("the zulu", "zulu ", {"the": True, "z": True, "l": False, "s": False}),
])  # fmt: skip
def test_beyond_the_most_the_rest_is_taken_from_other_words(request_: str, written: str, kept: dict[str, bool | None], model: Model) -> None:
    plain, strong = (raised(model, request_, written, bonus) for bonus in (MOST_BONUS, 20.0))
    for piece, is_kept in kept.items():
        change = strong.get(piece, 0.0) - plain.get(piece, 0.0)
        assert change == pytest.approx(MOST_BONUS - 20.0 if is_kept is False else 0.0, abs=1e-4), piece


@pytest.mark.parametrize(("bonus", "copied"), [(20.0, True), (0.0, False)])
def test_grounding_writes_out_the_requests_words(bonus: float, copied: bool, model: Model, write: Writer) -> None:
    decoding = decode(model, 'root ::= "zulubadum" [a-z]{4}', Sampling(40), [grounded(model, "say Zulubadumzwei", bonus)])
    assert (write(decoding) == "zulubadumzwei") == copied
