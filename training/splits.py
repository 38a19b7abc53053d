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
    bucket = int.from_bytes(hashlib.sha256(text.encode()).digest()[:4], "big") % 100
    return "train" if bucket < 76 else "validation" if bucket < 84 else "test"


def share(options: Sequence[str], split: Split) -> list[str]:
    """The part of a list of phrasings that belongs to `split`; the whole list if it is short.

    In a list of `DIVIDED` entries or more, each split gets at least one: of every eight entries in the order of their
    hashes one is for validation and one for the test. Lists are told apart, so that the order of writing plays no part.
    """
    if len(options) < DIVIDED:
        return list(options)
    ordered = sorted(options, key=lambda option: hashlib.sha256(option.encode()).digest())
    place = {"validation": (6,), "test": (7,), "train": (0, 1, 2, 3, 4, 5)}[split]
    return [option for i, option in enumerate(ordered) if i % DIVIDED in place]
