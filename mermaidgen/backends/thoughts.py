"""The pieces of an answer -> the same without what the model thought first, between <think> and </think>.

>>> "".join(without_thoughts(["<thi", "nk>Hm, a pie", " then.</th", "ink>\\n\\npie\\n"]))
'pie\\n'

Only what stands in front is left out: further on the words are part of the answer.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

OPENING, CLOSING = "<think>", "</think>"


def without_thoughts(pieces: Iterable[str]) -> Iterator[str]:
    """Holds back no more than it must to tell whether thoughts begin; thoughts without an end leave nothing."""
    held, thinking, thought = "", False, False
    source = iter(pieces)
    for piece in source:
        held += piece
        while True:
            if thinking and CLOSING in held:
                held, thinking, thought = held.partition(CLOSING)[2], False, True
            elif not thinking and held.lstrip().startswith(OPENING):
                held, thinking = held.lstrip().removeprefix(OPENING), True
            else:
                break
        if thinking:
            held = held[-len(CLOSING) :]
        elif held.strip() and not OPENING.startswith(held.lstrip()):
            yield held.lstrip() if thought else held
            yield from source
            return
    if not thinking and held.strip():
        yield held.lstrip() if thought else held
