"""A model and a text -> the model without the tokens that the text has no use for; what it has is cut into the same tokens as before.

>>> smaller = trim(model, Path("corpus.txt"), folder)
>>> len(model.vocabulary.tokens), len(smaller.vocabulary.tokens)
(151936, 31204)

Kept are the tokens of the text, all bytes, special and added tokens, and each token on the way to a kept one: two neighbours are joined at a
time, the best pair first. The merges that are left are in the old order and hold all that were made in the text, so that at each step the best
pair is the same. All of this is checked on the text itself.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from gguf import TokenType

from convert.byte_level import BYTES
from convert.container import plain_types, write_hollow
from convert.corpus import Ids, tokens_of
from convert.errors import ConvertError
from convert.model import Model
from convert.quantize import FILE_TYPES
from convert.tokenizer import Vocabulary

Rank = Callable[[str, str], float | None]  # of two neighbours: the lowest are joined first, without one never
IDS = ("bos", "eos", "end_of_turn", "padding", "unknown")  # fields of a vocabulary


def trim(model: Model, corpus: Path, folder: Path) -> Model:
    """`folder` is for files on the way. Raises ConvertError if the text would be cut into other tokens."""
    before = _tokens(model, corpus, folder)
    kept = _kept(model.vocabulary, set(before.tolist()))
    trimmed = replace(model, vocabulary=_cut(model.vocabulary, kept), kept=kept)
    after = kept[_tokens(trimmed, corpus, folder)]
    if not np.array_equal(before, after):
        place = next(i for i, (one, other) in enumerate(zip([*before, -1], [*after, -1], strict=False)) if one != other)
        raise ConvertError(f"{corpus}: expected the same tokens with the smaller vocabulary, found others from token {place} on", "convert it whole")
    return trimmed


def _tokens(model: Model, corpus: Path, folder: Path) -> Ids:
    plain = FILE_TYPES["F16"]
    return tokens_of(write_hollow(folder / "hollow.gguf", model, plain, plain_types(model, plain)), corpus, folder)


def _kept(vocabulary: Vocabulary, used: set[int]) -> Ids:
    """The tokens to keep, ascending."""
    ids = {token: i for i, token in enumerate(vocabulary.tokens)}
    rank = _rank(vocabulary, ids)
    on_the_way = {ids[token] for i in used for token in made(vocabulary.tokens[i], rank) if token in ids}
    special = {i for i, kind in enumerate(vocabulary.types) if kind not in (TokenType.NORMAL, TokenType.UNUSED)}
    named = {getattr(vocabulary, name) for name in IDS} - {None}
    letters = {ids[byte] for byte in BYTES if byte in ids} if vocabulary.merges else set()
    return np.array(sorted(used | on_the_way | special | named | letters), np.int32)


def _rank(vocabulary: Vocabulary, ids: dict[str, int]) -> Rank:
    """Byte-level BPE goes by the place in the list of merges, SentencePiece by the score of what comes out."""
    if not vocabulary.merges:
        return lambda left, right: -vocabulary.scores[ids[left + right]] if left + right in ids else None
    places = {tuple(merge.split(" ")): place for place, merge in enumerate(vocabulary.merges)}
    return lambda left, right: places.get((left, right))


def made(token: str, rank: Rank) -> Iterator[str]:
    """What is joined on the way from a token's characters to the token, which in a text is the same whatever stands beside it.

    >>> ranks = {"th": 0, "er": 1, "ther": 2, "other": 3}
    >>> list(made("other", lambda left, right: ranks.get(left + right)))
    ['th', 'er', 'ther', 'other']
    """
    parts = list(token)
    while ranked := [(value, place) for place, pair in enumerate(pairwise(parts)) if (value := rank(*pair)) is not None]:
        _, place = min(ranked)
        parts[place : place + 2] = [parts[place] + parts[place + 1]]
        yield parts[place]


def _cut(vocabulary: Vocabulary, kept: Ids) -> Vocabulary:
    """The vocabulary of some of its tokens, numbered anew."""
    new = {int(old): i for i, old in enumerate(kept)}
    tokens, types, scores = (tuple(values[i] for i in kept) if values else () for values in (vocabulary.tokens, vocabulary.types, vocabulary.scores))
    known = set(tokens)
    merges = tuple(merge for merge in vocabulary.merges if known.issuperset((*merge.split(" "), merge.replace(" ", ""))))
    ids: dict[str, Any] = {name: new[old] for name in IDS if (old := getattr(vocabulary, name)) is not None}
    return replace(vocabulary, tokens=tokens, types=types, scores=scores, merges=merges, **ids)
