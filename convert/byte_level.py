"""A byte-level BPE tokenizer.json -> llama.cpp's name for the way in which it cuts text before merging.

>>> pre_tokenizer(read_json(path), path)
'qwen2'

llama.cpp has no language for pre-tokenizers, only names; a name is given here when tokenizer.json holds exactly that pre-tokenizer, and
anything else is refused: a wrong name gives a model that runs and is quietly worse. llama.cpp never normalizes; NFC is left to the caller.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from convert.errors import ConvertError

GPT_2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
DIGIT = r"\p{N}"

# The patterns that text is cut by, one after the other -> llama.cpp's name for them.
PRE_TOKENIZERS: dict[tuple[str, ...], str] = {
    (r"\p{N}+",): "superbpe",
    (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",): "qwen2",
    (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",): "llama-bpe",
    (GPT_2,): "gpt-2",
    (DIGIT, GPT_2): "smollm",
}
WHOLE_WORDS_FIRST = ("llama-bpe",)  # with these llama.cpp takes a piece of text that is a token as that token, whatever the merges say
BYTES = tuple(chr(b) for b in (*range(33, 127), *range(161, 173), *range(174, 256))) + tuple(chr(256 + i) for i in range(68))
NEEDED = (*BYTES[:94], "Ġ", "Ċ")  # ASCII; some vocabularies have no token for a byte that their texts did not have
REFUSED_HINT = "only byte-level BPE with a known pre-tokenizer is converted; see convert/byte_level.py"


def pre_tokenizer(file: Mapping[str, Any], path: Path) -> str:
    """llama.cpp's name for the pre-tokenizer of a tokenizer.json whose every other part llama.cpp does likewise."""
    normalizer = file.get("normalizer")
    if normalizer not in (None, {"type": "NFC"}):
        raise ConvertError(f"{path}: expected no normalizer or NFC, found {str(normalizer)[:80]}", REFUSED_HINT)
    cuts = _cuts(file.get("pre_tokenizer"))
    if cuts not in PRE_TOKENIZERS:
        known = " or ".join(PRE_TOKENIZERS.values())
        raise ConvertError(f"{path}: expected the pre-tokenizer {known}, found {str(file.get('pre_tokenizer'))[:200]}", REFUSED_HINT)
    name = PRE_TOKENIZERS[cuts]
    ignores, wanted = bool(file["model"].get("ignore_merges")), name in WHOLE_WORDS_FIRST
    if ignores is not wanted:
        raise ConvertError(f"{path}: expected ignore_merges {wanted} with the pre-tokenizer {name}, found {ignores}", REFUSED_HINT)
    return name


def check(name: str, ids: Mapping[str, int], merges: Sequence[tuple[str, str]], unknown: object, path: Path) -> None:
    """Raises unless a text has tokens, the same ones in llama.cpp. Both leave out a byte without a token, if the model has no `unknown` one."""
    if missing := [symbol for symbol in (BYTES if unknown else NEEDED) if symbol not in ids]:
        raise ConvertError(f"{path}: expected a token for each byte, found none for {len(missing)}, e.g. {missing[0]!r}", REFUSED_HINT)
    if name == "superbpe" and (joined := next((pair for pair in merges if re.search(r"\d\d", "".join(pair), re.ASCII)), None)):
        raise ConvertError(f"{path}: expected no merge of digits, found {joined!r}: llama.cpp would first cut numbers into threes", REFUSED_HINT)


def _cuts(cutter: object) -> tuple[str, ...]:
    """The patterns that a pre-tokenizer cuts by before bytes become letters; none if it does anything else."""
    match cutter:
        case {"type": "Sequence", "pretokenizers": [*steps, {"type": "ByteLevel", "add_prefix_space": False, **options}]}:
            pass
        case {"type": "ByteLevel", "add_prefix_space": False, **options}:
            steps = []
        case _:
            return ()
    cuts = []
    for step in steps:
        match step:
            case {"type": "Split", "pattern": {"Regex": str(pattern)}, "behavior": "Isolated", "invert": False}:
                cuts.append(pattern)
            case {"type": "Digits", "individual_digits": True}:
                cuts.append(DIGIT)
            case _:
                return ()
    return (*cuts, GPT_2) if options.get("use_regex", True) else tuple(cuts)
