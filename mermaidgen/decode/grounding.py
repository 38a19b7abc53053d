"""The request as a second grammar: a bonus for the tokens that go on in the request's own words.

Where the output begins a word, the tokens that begin a word of the request that was not copied yet are raised by half of `bonus` logits:
most diagrams take each thing from the request once, and a small model forgets where it was. Where the end
of the output stands in the request too, from the beginning of a word on, the tokens that spell what follows there are raised by up
to `bonus`, more for longer runs, up to what may end a label. Runs are runs of bytes, not of tokens, and begin without regard to
case, since a label often begins with a capital where the request has none and is then cut into other tokens.
"""

from __future__ import annotations

import re
from bisect import bisect_left

import numpy as np

from mermaidgen.decode.model import Model

FULL_RUN = 8  # bytes; from this length on the whole bonus is given
MOST_RUNS = 16
BREAKS = b"\n\"`|,;:()[]{}<>"  # in a request these end a label more often than they belong to it
WORD_START = re.compile(rb"(?<![0-9A-Za-z\x80-\xff])[0-9A-Za-z\x80-\xff]")


class Grounding:
    """The places in the request up to which the output's end agrees with it."""

    def __init__(self, model: Model, request: str, bonus: float) -> None:
        self._model, self._bonus = model, bonus
        self._request = request.encode()
        self._folded = self._request.lower()
        self._starts = [match.start() for match in WORD_START.finditer(self._request)]
        self._runs: dict[int, int] = {}  # offset of what comes next in the request -> length of the run before it
        self._inside_word = False
        self._fresh = self._first_tokens()
        self._first = np.array(list(self._fresh), dtype=np.intp)

    def _first_tokens(self) -> dict[int, set[int]]:
        """The tokens that begin the request's words as they stand there and with a capital, each with the offsets of its words."""
        capitals = bytearray(self._request)
        for start in self._starts:
            capitals[start : start + 1] = capitals[start : start + 1].upper()
        tokens: dict[int, set[int]] = {}
        for text in (self._request, bytes(capitals)):
            for start in self._starts:
                for token in self._model.spelling(text, start)[:1]:
                    tokens.setdefault(token, set()).add(start)
        return tokens

    def raise_logits(self, logits: np.ndarray) -> None:
        """Adds the bonus in place: all of it to the longest token that spells what follows, half to shorter ones."""
        raised: dict[int, float] = {}
        for offset, length in self._runs.items():
            if self._request[offset : offset + 1] in BREAKS:
                continue
            bonus = self._bonus * min(length, FULL_RUN) / FULL_RUN
            for token in self._model.spelling(self._request, offset):
                raised[token] = max(bonus, raised.get(token, 0.0))
                bonus = self._bonus * min(length, FULL_RUN) / FULL_RUN / 2
        if not self._inside_word:
            logits[self._first] += self._bonus / 2
        for token, bonus in raised.items():
            logits[token] += bonus

    def accept(self, token: int) -> None:
        """Follows the runs that this token continues, and begins new ones where it begins a word."""
        piece = self._model.piece(token).lower()
        runs = {offset + len(piece): length + len(piece) for offset, length in self._runs.items() if self._folded.startswith(piece, offset)}
        if WORD_START.match(piece) and not self._inside_word:
            for offset in self._starts:
                if self._folded.startswith(piece, offset):
                    runs.setdefault(offset + len(piece), len(piece))
        self._inside_word = bool(piece) and WORD_START.match(piece[-1:]) is not None
        self._forget({self._starts[bisect_left(self._starts, offset) - 1] for offset in runs if not self._is_letter(offset)})
        self._runs = dict(sorted(runs.items(), key=lambda run: -run[1])[:MOST_RUNS])

    def _is_letter(self, offset: int) -> bool:
        return WORD_START.match(self._request[offset : offset + 1]) is not None

    def _forget(self, copied: set[int]) -> None:
        """Takes the words at these offsets out of those that are still to be copied."""
        stale = [token for token, starts in self._fresh.items() if starts & copied]
        for token in stale:
            self._fresh[token] -= copied
            if not self._fresh[token]:
                del self._fresh[token]
        if stale:
            self._first = np.array(list(self._fresh), dtype=np.intp)
