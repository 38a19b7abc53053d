"""The request as a second grammar: a bonus for the tokens that go on in the request's own words.

A small model knows what kind of word comes next and loses its place in the request, so the place is kept here. Where the output begins
a word, the tokens that begin a word of the request that was not copied yet are raised: by half of `bonus` logits, and by up to
`bonus` more the sooner the word comes after the last one that was copied. Where the end of the output stands in the request too, from
the beginning of a word on, the tokens that spell what follows there are raised by up to `bonus`, more for longer runs, up to
what may end a label. Runs are runs of bytes, not of tokens, and begin without regard to case, since a label often begins with a
capital where the request has none and is then cut into other tokens.
"""

from __future__ import annotations

import re
from bisect import bisect_left

import numpy as np

from mermaidgen.decode.model import Model

FULL_RUN = 8  # bytes; from this length on the whole bonus is given
MOST_RUNS = 16
NEAR = 60.0  # bytes; so far ahead the bonus for being near has fallen to 1/e
SHORTEST = 3  # bytes; a run that is shorter does not tell where in the request the output is
SURE = 20.0  # logits; a character of several bytes that the request has is finished as it stands there
CONTINUATIONS = frozenset(bytes([byte]) for byte in range(0x80, 0xC0))  # of UTF-8
BREAKS = b"\n\"`|,;:()[]{}<>"  # in a request these end a label more often than they belong to it
WORD_START = re.compile(rb"(?<![0-9A-Za-z\x80-\xff])[0-9A-Za-z\x80-\xff]")


class Grounding:
    """The places in the request up to which the output's end agrees with it, and the words that are still to come."""

    def __init__(self, model: Model, request: str, bonus: float) -> None:
        self._model, self._bonus = model, bonus
        self._request = request.encode()
        self._folded = self._request.lower()
        self._starts = [match.start() for match in WORD_START.finditer(self._request)]
        self._runs: dict[int, int] = {}  # offset of what comes next in the request -> length of the run before it
        self._place = 0  # offset behind what was copied last
        self._inside_word = False
        pairs = sorted(self._first_tokens())
        self._first = np.array(sorted({token for token, _ in pairs}), dtype=np.intp)
        self._token_of = np.searchsorted(self._first, [token for token, _ in pairs])  # pair -> index into _first
        self._offset_of = np.array([offset for _, offset in pairs], dtype=np.intp)
        self._fresh = np.ones(len(pairs), dtype=bool)

    def _first_tokens(self) -> set[tuple[int, int]]:
        """The tokens that begin the request's words as they stand there and with a capital, each with the word's offset."""
        capitals = bytearray(self._request)
        for start in self._starts:
            capitals[start : start + 1] = capitals[start : start + 1].upper()
        texts = (self._request, bytes(capitals))
        return {(token, start) for text in texts for start in self._starts for token in self._model.spelling(text, start)[:1]}

    def raise_logits(self, logits: np.ndarray) -> None:
        """Adds the bonus in place: all of it to the longest token that spells what follows, half to shorter ones."""
        raised: dict[int, float] = {}
        for offset, length in self._runs.items():
            if self._request[offset : offset + 1] in BREAKS:
                continue
            inside_character = self._request[offset : offset + 1] in CONTINUATIONS
            bonus = SURE if inside_character else self._bonus * min(length, FULL_RUN) / FULL_RUN
            for token in self._model.spelling(self._request, offset):
                raised[token] = max(bonus, raised.get(token, 0.0))
                bonus = self._bonus * min(length, FULL_RUN) / FULL_RUN / 2
        if not self._inside_word:
            ahead = self._offset_of - self._place
            near = np.where(ahead >= 0, np.exp(-np.maximum(ahead, 0) / NEAR), 0.0)
            best = np.zeros(len(self._first), dtype=np.float32)
            np.maximum.at(best, self._token_of[self._fresh], (self._bonus * (0.5 + near))[self._fresh])
            logits[self._first] += best
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
        self._runs = dict(sorted(runs.items(), key=lambda run: -run[1])[:MOST_RUNS])
        longest = max(runs.values(), default=0)
        if longest >= SHORTEST:
            ends = [offset for offset, length in runs.items() if length == longest]
            self._place = min([end for end in ends if end > self._place] or ends)
        copied = [self._starts[bisect_left(self._starts, end) - 1] for end in runs if not WORD_START.match(self._request[end : end + 1])]
        if copied:
            self._fresh &= ~np.isin(self._offset_of, copied)
