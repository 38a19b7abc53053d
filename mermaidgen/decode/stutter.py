"""What the output has just said several times in a row is not said once more: small models lose themselves in "of the of the of the".

    stutter = Stutter(model, request)
    stutter.accept(piece)          # of each token that is taken
    stutter.prefer(logits)   # lowers, in place, the tokens that would go on in the same way

Lines are free to be alike, and so are numbers; what the request itself repeats may be repeated.
"""

from __future__ import annotations

import numpy as np

from mermaidgen.decode.model import Model

SHORT, LONG = 3, 32  # bytes; what is no longer than SHORT may come three times in a row, what is longer twice
MALUS = 30.0  # logits; not more, so that what alone is allowed still comes


class Stutter:
    """The end of the output."""

    def __init__(self, model: Model, request: str) -> None:
        self._model = model
        self._request = request.casefold().encode()
        self._end = b""

    def accept(self, piece: bytes) -> None:
        self._end = (self._end + piece)[-3 * LONG :]

    def prefer(self, logits: np.ndarray) -> None:
        said = self.said()
        if said:
            logits[self._model.spelling(2 * said, 0)] -= MALUS

    def said(self) -> bytes:
        """What stands at the end again and again; empty if nothing does."""
        end = self._end
        for length in range(1, min(LONG, len(end) // 2) + 1):
            said = end[-length:]
            if end[-1 - length] != end[-1] or end[-2 * length : -length] != said:
                continue
            if length <= SHORT and end[-3 * length : -2 * length] != said:
                continue
            if b"\n" not in said and any(byte >= 0x41 and byte not in b"[]{}|" for byte in said) and 3 * said.lower() not in self._request:
                return said
        return b""
