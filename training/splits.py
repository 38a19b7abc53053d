"""Which of the three splits a word, a domain or a phrasing belongs to.

A thing's split is a property of its text, so that no list has to be kept and a new entry moves none of the others:

>>> split_of("veterinary clinic")
'train'
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Literal

Split = Literal["train", "validation", "test"]
SPLITS: tuple[Split, ...] = ("train", "validation", "test")

# Lists shorter than this are function words and layouts, which every split needs; longer ones are divided.
DIVIDED = 8


def split_of(text: str) -> Split:
    """The split of a text: 76 % of all texts are for training, 8 % for validation, 16 % for the test."""
    bucket = int.from_bytes(_hash(text)[:4], "big") % 100
    return "train" if bucket < 76 else "validation" if bucket < 84 else "test"


def share(options: Sequence[str], split: Split) -> list[str]:
    """The part of a list of phrasings that belongs to `split`; the whole list if it is short.

    Where a split has none in a list of `DIVIDED` entries or more, the split with most of them gives it one.
    """
    if len(options) < DIVIDED:
        return list(options)
    parts: dict[Split, list[str]] = {name: [option for option in options if split_of(option) == name] for name in SPLITS}
    for part in parts.values():
        if not part:
            giver = max(parts.values(), key=len)
            part.append(giver.pop(giver.index(min(giver, key=_hash))))
    return parts[split]


def _hash(text: str) -> bytes:
    return hashlib.sha256(text.encode()).digest()
