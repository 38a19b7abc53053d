"""A tokenizer in SentencePiece's manner -> its pieces as llama.cpp's "llama" tokenizer has them: ids, types, scores.

>>> pieces = from_model(Path("Llama-2-7b/tokenizer.model"))
>>> pieces.ids["▁the"], pieces.scores["▁the"], pieces.adds_space
(278, -19.0, True)

Where a BPE of tokenizer.json makes the merge that comes first in its list, llama.cpp joins the two neighbours that make the token of the highest
score, wherever they come from. Both are the same if the list has every way to make a token, and has them side by side; else it is refused.
"""

from __future__ import annotations

import math
import re
import struct
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gguf import TokenType

from convert.checkpoint import read
from convert.errors import ConvertError

SPACE = "▁"
REPLACE = {"type": "Replace", "pattern": {"String": " "}, "content": SPACE}
BYTE = re.compile(r"<0x[0-9A-F]{2}>")
REFUSED_HINT = "only what llama.cpp does likewise is converted; see convert/sentencepiece.py"


@dataclass(frozen=True)
class Pieces:
    """A vocabulary."""

    ids: Mapping[str, int]
    types: Mapping[str, TokenType]  # those that are not NORMAL
    scores: Mapping[str, float]  # those that are not 0
    adds_space: bool  # in front of a text, and behind each special token


def from_json(file: Mapping[str, Any], ids: Mapping[str, int], added: Set[str], merges: Sequence[tuple[str, str]], path: Path) -> Pieces:
    """The pieces of a tokenizer.json with `byte_fallback`."""
    adds_space = _adds_space(file, path)
    if file["model"].get("ignore_merges"):
        raise ConvertError(f"{path}: expected no ignore_merges in the BPE model, found True", REFUSED_HINT)
    types = {token: TokenType.BYTE for token in ids if BYTE.fullmatch(token)}
    _check_bytes(types.keys(), path)
    ranks = _ranks(ids, added, merges, path)
    for token in sorted(ids.keys() - ranks.keys() - types.keys() - added, key=ids.__getitem__):
        ranks[token] = len(ranks)  # single characters, which no merge makes
    return Pieces(ids, types, {token: -float(rank) for token, rank in ranks.items()}, adds_space)


def _adds_space(file: Mapping[str, Any], path: Path) -> bool:
    match file.get("normalizer"), file.get("pre_tokenizer"):
        case {"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": "▁"}, last]}, None if last == REPLACE:
            return True
        case normalizer, None | {"type": "Split", "pattern": {"String": " "}} if normalizer == REPLACE:  # which leaves no space to split at
            return False
        case None, {"type": "Metaspace", "replacement": "▁", "split": False, "prepend_scheme": "first" | "never" | "always" as scheme}:
            # "first" is in front of a text that begins with no special token, which llama.cpp cannot say: the caller puts that space there
            # "always" is not in front of a text that begins with a space, where SentencePiece itself and llama.cpp put one
            return bool(scheme == "always")
    found = str((file.get("normalizer"), file.get("pre_tokenizer")))[:200]
    raise ConvertError(f"{path}: expected spaces to become {SPACE} and no cuts, found normalizer and pre-tokenizer {found}", REFUSED_HINT)


def _ranks(ids: Mapping[str, int], added: Set[str], merges: Sequence[tuple[str, str]], path: Path) -> dict[str, int]:
    """Token -> its place among the tokens that merges make; added tokens, which are cut out of the text first, have none."""
    ranks: dict[str, int] = {}
    last = ""
    for pair in merges:
        token = "".join(pair)
        if token in added:
            if SPACE in token and ranks:  # a run of spaces, which tokenizers merges and llama.cpp cuts out
                raise ConvertError(f"{path}: expected merges into the added token {token!r} before all others, found one later", REFUSED_HINT)
            continue
        if token != last and token in ranks and len(set(token)) > 1:  # runs of one character grow from the left in either order
            raise ConvertError(f"{path}: expected all merges into {token!r} side by side, found one later", REFUSED_HINT)
        last = token
        ranks.setdefault(token, len(ranks))
    _check_merges(ids.keys() - added, added, set(merges), path)
    return ranks


def _check_merges(tokens: Set[str], added: Set[str], merges: Set[tuple[str, str]], path: Path) -> None:
    """Raises unless the merges are all pairs of tokens or single characters, but for added ones, that make a token."""
    symbols = {*tokens, *(character for token in tokens for character in token)} - added
    for token in tokens:
        for place in range(1, len(token)):
            left, right = token[:place], token[place:]
            joined = left in symbols and right in symbols
            if joined is not ((left, right) in merges):
                merge = f"{'a' if joined else 'no'} merge of {left!r} and {right!r}"
                raise ConvertError(f"{path}: expected {merge} into {token!r}, found {'none' if joined else 'one'}", REFUSED_HINT)


def from_model(path: Path) -> Pieces:
    """The pieces of SentencePiece's own file, tokenizer.model; user-defined ones are for the caller to cut out of the text."""
    try:
        file = list(_fields(read(path)))
        pieces = [dict(_fields(value)) for number, value in file if number == 1]
        trainer, normalizer = (dict(_fields(b"".join(v for n, v in file if n == number))) for number in (2, 3))
        tokens = [piece[1].decode() for piece in pieces]
        types = [TokenType(piece.get(3, TokenType.NORMAL)) for piece in pieces]
        scores: list[float] = [struct.unpack("<f", piece.get(2, bytes(4)))[0] for piece in pieces]
        charsmap, prefix = len(normalizer.get(2, b"")), normalizer.get(3, 1)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError, struct.error) as error:
        raise ConvertError(f"{path}: expected a SentencePiece model, found {error!r}", "download the file again") from error
    for name, found, wanted in (
        ("model_type", trainer.get(3, 1), 2),  # 1 is Unigram, 2 is BPE
        ("treat_whitespace_as_suffix", trainer.get(24, 0), 0),
        ("precompiled_charsmap", charsmap, 0),
        ("remove_extra_whitespaces", normalizer.get(4, 1), 0),
        ("escape_whitespaces", normalizer.get(5, 1), 1),
        ("tokens twice", len(tokens) - len(set(tokens)), 0),
        ("user-defined pieces in texts without a prefix", prefix and types.count(TokenType.USER_DEFINED), 0),  # llama.cpp puts one behind them too
        ("scores that are no numbers", sum(not math.isfinite(score) for score in scores), 0),
    ):
        if found != wanted:
            raise ConvertError(f"{path}: expected {name} {wanted}, found {found}", REFUSED_HINT)
    _check_bytes({token for token, kind in zip(tokens, types, strict=True) if kind is TokenType.BYTE}, path)
    return Pieces(
        ids={token: i for i, token in enumerate(tokens)},
        types=dict(zip(tokens, types, strict=True)),
        scores=dict(zip(tokens, scores, strict=True)),
        adds_space=bool(prefix),
    )


def _check_bytes(tokens: Set[str], path: Path) -> None:
    """llama.cpp has nothing else for a character without a token."""
    if missing := [name for name in (f"<0x{byte:02X}>" for byte in range(256)) if name not in tokens]:
        raise ConvertError(f"{path}: expected a token for each of the 256 bytes, found none for {len(missing)}, e.g. {missing[0]}", REFUSED_HINT)


def _fields(message: bytes) -> Iterator[tuple[int, Any]]:
    """(number, value) of each field of a protobuf message: numbers as int, anything else as bytes."""
    place = 0

    def varint() -> int:
        nonlocal place
        value = shift = 0
        while True:
            byte = message[place]
            place += 1
            value |= (byte & 0x7F) << shift
            shift += 7
            if byte < 0x80:
                return value
            if shift > 63:
                raise ValueError("a number of more than 64 bits")

    while place < len(message):
        key = varint()
        if key & 7 == 0:
            yield key >> 3, varint()
            continue
        length = {1: 8, 2: -1, 5: 4}[key & 7]
        length = varint() if length < 0 else length
        if length > len(message) - place:
            raise ValueError(f"a field of {length} bytes in {len(message) - place}")
        yield key >> 3, message[place : place + length]
        place += length
