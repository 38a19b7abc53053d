"""The request as a second grammar: a bonus for the tokens that go on in the request's own words.

While the last tokens of the output stand in the request too, the token that follows there is raised by `bonus` logits, more for
longer runs. Case does not count, since a label begins with a capital where the request has none.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from mermaidgen.decode.model import Model

FULL_RUN = 4  # from this run length on the whole bonus is given
MOST_RUNS = 12


class Grounding:
    """The places in the request up to which the output's last tokens agree with it."""

    def __init__(self, model: Model, request: Sequence[int], bonus: float) -> None:
        self._model, self._request, self._bonus = model, list(request), bonus
        self._texts = [self._fold(token) for token in request]
        self._places: dict[bytes, list[int]] = {}
        for place, text in enumerate(self._texts):
            self._places.setdefault(text, []).append(place)
        self._runs: dict[int, int] = {}  # place in the request that comes next -> length of the run before it

    def _fold(self, token: int) -> bytes:
        return self._model.piece(token).lower()

    def raise_logits(self, logits: np.ndarray) -> None:
        """Adds the bonus in place."""
        best: dict[int, int] = {}
        for place, length in self._runs.items():
            token = self._request[place]
            best[token] = max(length, best.get(token, 0))
        for token, length in best.items():
            logits[token] += self._bonus * min(length, FULL_RUN) / FULL_RUN

    def accept(self, token: int) -> None:
        """Follows the runs that this token continues, and begins new ones where it is a word."""
        text = self._fold(token)
        runs = {place + 1: length + 1 for place, length in self._runs.items() if self._texts[place] == text}
        if text[-1:].isalnum():
            for place in self._places.get(text, ())[:MOST_RUNS]:
                runs.setdefault(place + 1, 1)
        longest = sorted(runs.items(), key=lambda run: -run[1])[:MOST_RUNS]
        self._runs = {place: length for place, length in longest if place < len(self._request)}
