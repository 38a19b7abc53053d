"""decode/stutter.py: what was just said again and again is not said once more."""

from __future__ import annotations

import numpy as np
import pytest

from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.decode.stutter import MALUS, Stutter
from tests.decode_cases import Writer, begin, decode


@pytest.mark.parametrize(("text", "said"), [
    (" of the git graph of the git graph", " of the git graph"), ("mind mind mind", "mind "), ("sss", "s"), ("toto", ""), ("tototo", "to"),
    ("ss", ""), ("10, 10, 10, 10, ", ""), ("[0.25, 0.25]", ""), ("    string name\n    string name", ""), ("------", ""), ("a cat and a dog", ""),
    ("", ""), ("x", ""), ("ééé", "é"), ("\U0001f600\U0001f600\U0001f600", "\U0001f600"), ("der Bär der Bär ", "der Bär "),
])  # fmt: skip
def test_what_is_said_again(text: str, said: str, model: Model) -> None:
    stutter = Stutter(model, "a request")
    for byte in text.encode():
        stutter.accept(bytes([byte]))
    assert sorted(stutter.said()) == sorted(said.encode())


def test_the_requests_own_repetitions_are_free(model: Model) -> None:
    for request, free in (("label it Ha Ha Ha Ha please", True), ("label it Ha", False)):
        stutter = Stutter(model, request)
        stutter.accept(b"Ha Ha Ha ")
        assert (stutter.said() == b"") == free


def test_tokens_that_go_on_so_are_lowered_and_no_others(model: Model) -> None:
    stutter, logits = Stutter(model, "a request"), np.zeros(model.size, np.float32)
    stutter.prefer(logits)
    assert not logits.any()
    stutter.accept(b"label label label ")
    stutter.prefer(logits)
    lowered = np.flatnonzero(logits)
    assert len(lowered) and set(logits[lowered]) == {-MALUS}
    assert all(b"label label ".startswith(model.piece(int(token))) for token in lowered)


@pytest.mark.parametrize("seed", range(6))
def test_a_model_that_would_go_on_for_ever_does_not(seed: int, model: Model, write: Writer) -> None:
    class Parrot:
        """Wants to say the same letter all the time."""

        def prefer(self, logits: np.ndarray) -> None:
            logits[model.spelling(b"s", 0)] += 20

        def accept(self, piece: bytes) -> None:
            return None

    texts = []
    for preferences in ([Parrot()], [Parrot(), Stutter(model, "a request")]):
        decoding = decode(model, begin("flowchart"), Sampling(120, 1.0, seed), preferences)
        texts.append("".join(write(decoding)))
    assert "ssss" in texts[0] and "ssss" not in texts[1].casefold()
