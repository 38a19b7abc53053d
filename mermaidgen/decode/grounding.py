"""The request as a second grammar: what goes on in the request's own words is preferred.

A small model knows what kind of word comes next and loses its place in the request, so the place is kept here. Where the output begins
a word, the tokens that begin a word of the request that was not copied yet are raised: by half of the bonus, and by up to the whole
bonus more the sooner the word comes after the last one that was copied. Where the end of the output stands in the request too, from
the beginning of a word on, the tokens that spell what follows there are raised by up to the bonus, more for longer runs, up to
what may end a label. Runs are runs of bytes, not of tokens, and begin without regard to case, since a label often begins with a
capital where the request has none and is then cut into other tokens.

The strength is the bonus in logits. Beyond `MOST_BONUS` the rest of it is taken from the words that the request does not have, where a word
begins and within one, endings like "ing" excepted, so that at the greatest strength nothing but the request's words comes out. A request of few
words leaves the model free: the strength counts in full from `SPOKEN` words on.
"""

from __future__ import annotations

import re
from bisect import bisect_left

import numpy as np

from mermaidgen.decode.model import Model

FULL_RUN = 8  # bytes; from this length on the whole bonus is given
MOST_BONUS = 6.0  # logits
MOST_RUNS = 16
NEAR = 60.0  # bytes; so far ahead the bonus for being near has fallen to 1/e
SHORTEST = 3  # bytes; a run that is shorter does not tell where in the request the output is
SPOKEN = 8  # words
SURE = 20.0  # logits; a character of several bytes that the request has is finished as it stands there
CONTINUATIONS = frozenset(bytes([byte]) for byte in range(0x80, 0xC0))  # of UTF-8
BREAKS = b"\n\"`|,;:()[]{}<>"  # in a request these end a label more often than they belong to it
WORD_START = re.compile(rb"(?<![0-9A-Za-z\x80-\xff])[0-9A-Za-z\x80-\xff]")
ENDINGS = ("s", "es", "d", "ed", "ing", "er", "ion", "ly", "al")


class Grounding:
    """The places in the request up to which the output's end agrees with it, and the words that are still to come."""

    def __init__(self, model: Model, request: str, strength: float) -> None:
        self._model = model
        self._request = request.encode()
        self._folded = self._request.lower()
        self._starts = [match.start() for match in WORD_START.finditer(self._request)]
        strength *= min(1.0, len(self._starts) / SPOKEN)
        self._bonus, self._malus = min(strength, MOST_BONUS), max(strength - MOST_BONUS, 0.0)
        self._runs: dict[int, int] = {}  # offset of what comes next in the request -> length of the run before it
        self._place = 0  # offset behind what was copied last
        self._inside_word = False
        self._words = self._first_tokens()
        self._first = np.array(sorted({token for tokens in self._words.values() for token in tokens}), dtype=np.intp)
        self._raised: np.ndarray | None = None  # by how much each of these is raised where a word begins

    def _first_tokens(self) -> dict[int, list[int]]:
        """By a word's offset: the tokens that begin it as it stands there and with a capital."""
        capitals = bytearray(self._request)
        for start in self._starts:
            capitals[start : start + 1] = capitals[start : start + 1].upper()
        texts = (self._request, bytes(capitals))
        return {start: sorted({token for text in texts for token in self._model.spelling(text, start)[:1]}) for start in self._starts}

    def prefer(self, logits: np.ndarray) -> None:
        """Adds the bonus in place: all of it to the longest token that spells what follows, half to shorter ones."""
        raised: dict[int, float] = {}
        for offset, length in self._runs.items():
            following = self._request[offset : offset + 1]
            if following in BREAKS:
                continue
            bonus = SURE if following in CONTINUATIONS else self._bonus * min(length, FULL_RUN) / FULL_RUN
            for token in self._model.spelling(self._request, offset):
                raised[token] = max(bonus, raised.get(token, 0.0))
                bonus = self._bonus * min(length, FULL_RUN) / FULL_RUN / 2
        if self._malus:
            logits[self._model.wordlike] -= self._malus
            kept = [*raised, *self._model.tokens_of(ENDINGS)] if self._inside_word else self._first
            logits[[token for token in kept if self._model.wordlike[token]]] += self._malus
        if not self._inside_word:
            if self._raised is None:
                self._raised = self._raises()
            logits[self._first] += self._raised
        for token, bonus in raised.items():
            logits[token] += bonus

    def _raises(self) -> np.ndarray:
        """For each of the first tokens the bonus of the nearest word ahead that it begins."""
        best = np.zeros(len(self._first), dtype=np.float32)
        if not self._words:
            return best
        offsets = np.array([offset for offset, tokens in self._words.items() for _ in tokens])
        places = np.searchsorted(self._first, [token for tokens in self._words.values() for token in tokens])
        ahead = offsets - self._place
        np.maximum.at(best, places, self._bonus * (0.5 + np.where(ahead >= 0, np.exp(-np.maximum(ahead, 0) / NEAR), 0.0)))
        return best

    def accept(self, piece: bytes) -> None:
        """Follows the runs that this piece of text continues, and begins new ones where it begins a word."""
        piece = piece.lower()
        length = len(piece)
        runs = {offset + length: run + length for offset, run in self._runs.items() if self._folded.startswith(piece, offset)}
        if not self._inside_word and WORD_START.match(piece):
            for offset in self._starts:
                if self._folded.startswith(piece, offset):
                    runs.setdefault(offset + length, length)
        self._inside_word = WORD_START.match(piece[-1:]) is not None
        self._runs = runs
        if not runs:
            return
        if len(runs) > MOST_RUNS:
            self._runs = dict(sorted(runs.items(), key=lambda run: -run[1])[:MOST_RUNS])
        longest = max(runs.values())
        if longest >= SHORTEST:
            ends = [offset for offset, run in runs.items() if run == longest]
            self._place = min([end for end in ends if end > self._place] or ends)
            self._raised = None
        for end in runs:
            if not WORD_START.match(self._request[end : end + 1]):
                self._raised = None if self._words.pop(self._starts[bisect_left(self._starts, end) - 1], None) else self._raised
