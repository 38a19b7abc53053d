"""The request and the text so far -> the tokens that may well come next, to be checked by the model in one go.

Diagrams take their labels from the request and repeat their own names. So where the last tokens stand earlier in the request or in the text, what
followed there is a good guess (Saxena 2023, prompt lookup decoding; of several places the latest). A guess does not change what comes out: the model
computes the logits after every guessed token at once, and the text takes its own choices from them as far as they agree. (Of quantized weights
these logits are the same to the last bit as those after one token at a time; of F16 and F32 they differ in the last bits, which tells at a tie.)

Whether that is faster depends on the machine: one that computes the logits of four tokens in the time of one gains by every guess that is right,
and one that needs four times as long never does. So both are measured while text is written: what a step costs by its width, and how often a
guess after so many tokens that agree is right, also of the guesses that were not tried, since it is seen afterwards what came.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from mermaidgen.config import Speculation

GATE = 2  # tokens that must agree before a place is believed
LONGEST_MATCH = 8
WIDTHS = (4, 8)  # tokens in a step that the kernels like (ggml/src/ggml-cpu/repack.cpp: rows in fours)
MEMORY = 0.9  # of the averages, a step
WORTH = 1.08  # times as many tokens a second as without, or it is left alone
# Until it is measured: what a step of 4 and 8 tokens costs in steps of 1 (two Cascade Lake cores, 1.5 billion weights in Q4_K_M).
COSTS = {1: 1.0, 4: 1.95, 8: 4.3}


class Gains:
    """What guessing costs and brings on one model, learned from its steps."""

    def __init__(self, mode: Speculation = "auto") -> None:
        self._mode = mode
        self._seconds: dict[int, float] = {}
        self._right = [0.3] * (LONGEST_MATCH + 1)  # by the length of the match: the chance that the next token is as guessed

    def saw_step(self, width: int, seconds: float) -> None:
        """A step of one sequence took so long."""
        for bound in (1, *WIDTHS):
            if width == bound or (bound > 1 and bound - 2 < width <= bound):
                known = self._seconds.get(bound, seconds)
                self._seconds[bound] = known + (1 - MEMORY) * (min(seconds, 3 * known) - known)

    def saw_guess(self, match: int, right: int, wrong: bool) -> None:
        """After a match of so many tokens so many guesses were right, and then one was wrong, or they ended."""
        for _ in range(right):
            self._right[match] = MEMORY * self._right[match] + (1 - MEMORY)
        if wrong:
            self._right[match] *= MEMORY

    def width(self, match: int, most: int) -> int:
        """How many tokens the next step should have, the one that is known included; 1 if a guess does not pay."""
        if self._mode == "off":
            return 1
        if self._mode == "on":
            return min(WIDTHS[-1], most)
        chance = self._right[match]
        best, worth = 1, WORTH
        for width in WIDTHS:
            expected = sum(chance**power for power in range(min(width, most)))
            gain = expected / self._cost(width)
            if width <= most and gain > worth:
                best, worth = width, gain
        return best

    def _cost(self, width: int) -> float:
        if 1 in self._seconds and width in self._seconds:
            return self._seconds[width] / self._seconds[1]
        return COSTS[width]


BETWEEN = -1  # stands between request and text


class Lookup:
    """The tokens of a request and of the text so far, and where each pair of them stood."""

    def __init__(self, request: Sequence[int]) -> None:
        self._tokens: list[int] = []
        self._places: dict[tuple[int, ...], list[int]] = {}
        for token in (*request, BETWEEN):
            self.append(token)

    def append(self, token: int) -> None:
        self._tokens.append(token)
        if len(self._tokens) >= GATE:
            self._places.setdefault(tuple(self._tokens[-GATE:]), []).append(len(self._tokens))

    def replace(self, tokens: Sequence[int], count: int) -> None:
        """Puts these tokens in the place of the last `count`."""
        for place in range(len(self._tokens) - count + 1, len(self._tokens) + 1):
            places = self._places.get(tuple(self._tokens[place - GATE : place]), [])
            del places[bisect_left(places, place) :]
        del self._tokens[len(self._tokens) - count :]
        for token in tokens:
            self.append(token)

    def guess(self, most: int) -> tuple[list[int], int]:
        """Up to `most` tokens that followed the last time, and how many tokens agree before them; none, and 0, without such a place."""
        tokens = self._tokens
        places = self._places.get(tuple(tokens[-GATE:]), ())
        best, length = 0, 0
        for place in reversed(places[-9:-1]):  # the last one is here
            agree = GATE
            while agree < LONGEST_MATCH and agree < place and tokens[place - agree - 1] == tokens[-agree - 1]:
                agree += 1
            if agree > length:
                best, length = place, agree
        guess = tokens[best : best + most] if length else []
        return (guess[: guess.index(BETWEEN)] if BETWEEN in guess else guess), length
