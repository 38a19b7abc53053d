"""A diagram's grammar and rules -> which tokens may come next.

Text is followed character by character (semantics/position.py); a token may end within a character of several bytes, and may then come if
some character that begins with these bytes may. To judge a token costs a few microseconds, whatever the vocabulary, so the model's own choice is
asked about first and others only where it is refused; see sampling.py.
"""

from __future__ import annotations

import codecs
from typing import NamedTuple, Protocol

import numpy as np

from mermaidgen.decode.model import Model

LEADS = ((0xC2, 0xDF, 2), (0xE0, 0xEF, 3), (0xF0, 0xF4, 4))  # first bytes of characters of so many bytes in UTF-8


class Text(Protocol):
    """A place in a text, as semantics.Position is one."""

    def read(self, text: str) -> Text | None: ...
    def ends(self) -> bool: ...
    def must_end(self) -> bool: ...
    def takes(self, low: int, high: int) -> bool: ...
    def starts(self) -> frozenset[str] | None: ...
    def forced(self) -> str: ...


class Following(NamedTuple):
    """What a token leads to: the place after its whole characters, these, and the bytes of one that is not whole."""

    place: Text
    text: str
    half: bytes


class Constraint:
    """The tokens of one text."""

    def __init__(self, model: Model, place: Text) -> None:
        self._model = model
        self._place = place
        self._half = b""
        self._judged: dict[int, Following | None] = {}

    def allows(self, token: int) -> bool:
        """Whether this token may come next."""
        if token in self._model.ends:
            return not self._half and self._place.ends()
        if token not in self._judged:
            self._judged[token] = self._judge(token)
        return self._judged[token] is not None

    def _judge(self, token: int) -> Following | None:
        if not self._half and (known := self._model.text(token)):
            place = self._place.read(known)
            return Following(place, known, b"") if place else None
        piece = self._model.piece(token)
        data = self._half + piece
        try:
            decoder = codecs.getincrementaldecoder("utf-8")()
            text = decoder.decode(data)
            half = decoder.getstate()[0]
        except UnicodeDecodeError:
            return None
        if not piece:
            return None
        place = self._place.read(text) if text else self._place
        return Following(place, text, half) if place and (not half or place.takes(*span(half))) else None

    def accept(self, token: int) -> str:
        """Moves on by a token that is allowed; gives the characters that are whole now."""
        assert self.allows(token), f"token {token} cannot come next"
        following = self._judged[token]
        assert following is not None
        self._place, self._half, self._judged = following.place, following.half, {}
        return following.text

    def must_end(self) -> bool:
        """Whether the text is whole and nothing may follow."""
        return not self._half and self._place.must_end()

    def forced(self) -> str:
        """The text that must come next, if there is only one way on."""
        return "" if self._half else self._place.forced()

    def accept_text(self, text: str) -> None:
        """Moves on by text that is allowed."""
        place = self._place.read(text)
        assert place is not None, f"{text!r} cannot come next"
        self._place, self._judged = place, {}

    def allows_text(self, text: str) -> bool:
        """Whether this text may come next."""
        return not self._half and self._place.read(text) is not None

    def candidates(self) -> np.ndarray:
        """The tokens that may come next as far as the place tells at a glance; all, where it tells nothing."""
        starts = None if self._half else self._place.starts()
        if starts is None:
            return np.arange(self._model.size)
        return self._model.beginning_with(frozenset(character.encode()[0] for character in starts))


def span(half: bytes) -> tuple[int, int]:
    """The first and the last code point whose UTF-8 begins with these bytes: b'\\xd0' -> (0x400, 0x43f)."""
    length = next(size for low, high, size in LEADS if low <= half[0] <= high)
    code = half[0] & (0x7F >> length)
    for byte in half[1:]:
        code = code << 6 | byte & 0x3F
    missing = 6 * (length - len(half))
    least = (0, 0, 0x80, 0x800, 0x10000)[length]
    return max(code << missing, least), min(((code + 1) << missing) - 1, 0x10FFFF)
