"""llama.cpp's own vocabularies -> tokenizer.json as the models' publishers have it, the largest with the tokens of the first merges alone.

>>> file = VOCABULARIES["qwen2"]()
>>> len(file["model"]["merges"]), len(file["added_tokens"])
(20000, 3)
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Any

from gguf import TokenType

from tests.llama_source import llama_source
from tests.tokenizer_files import LEGACY, NO_PREFIX, added_token, arrays, byte_fallback, byte_level, merges_of, metaspace

CUT_OUT = re.compile(r"\n+|▁▁+|\t\t+|</?[a-z]+[0-9]?>|<unused\d+>")  # by Gemma, before anything else
TURNS = {"<|turn>": "<start_of_turn>", "<turn|>": "<end_of_turn>"}  # in Gemma 4 and before
NOT_STRIPPED = ("<unk>", "<s>", "<|endoftext|>")  # of Phi-3
SPECIAL = (TokenType.UNKNOWN, TokenType.CONTROL, TokenType.USER_DEFINED)


def _read(name: str) -> tuple[list[str], list[int], list[tuple[str, str]], list[float]]:
    """Tokens, types, merges and scores."""
    found = arrays(llama_source() / "models" / f"ggml-vocab-{name}.gguf")
    tokens, types, merges, scores = (found.get(f"tokenizer.ggml.{key}", []) for key in ("tokens", "token_type", "merges", "scores"))
    pairs = ((merge[:place], merge[place + 1 :]) for merge in merges for place in (merge.find(" ", 1),))
    return tokens, types, list(pairs), scores


def _byte_level(name: str, pre: str, inside: bool, bos: str | None = None, merges: int | None = 20_000) -> dict[str, Any]:
    """`inside` if special tokens are among those of the BPE model, as some publishers have it."""
    tokens, types, pairs, _ = _read(name)
    made = {left + right for left, right in pairs[:merges]}
    kinds = dict(zip(tokens, types, strict=True))
    special = {token: None for token, kind in kinds.items() if kind in SPECIAL and not token.startswith("[PAD")}
    kept = [token for token, kind in kinds.items() if token in special or (kind == TokenType.NORMAL and (len(token) == 1 or token in made))]
    ids = {token: i for i, token in enumerate(kept)}
    vocab = {token: i for token, i in ids.items() if inside or token not in special}
    pairs = [(left, right) for left, right in pairs[:merges] if left in ids and right in ids]
    return byte_level(vocab, pairs, [added_token(ids[token], token) for token in special], pre, (bos, ids[bos]) if bos else None)


def _llama(parts: dict[str, Any]) -> dict[str, Any]:
    tokens, types, _, scores = _read("llama-spm")
    merges = merges_of(list(zip(tokens, scores, types, strict=True)))
    return byte_fallback({token: i for i, token in enumerate(tokens)}, merges, [added_token(i, tokens[i]) for i in range(3)], parts, ("<s>", 1))


def _phi() -> dict[str, Any]:
    """Llama's, and behind it tokens that take the white space behind them along."""
    file = _llama(LEGACY)
    tokens, types, _, _ = _read("phi-3")
    special = [(i, token) for i, token in enumerate(tokens) if types[i] in SPECIAL and not token.startswith("[PAD")]
    file["added_tokens"] = [added_token(i, token, types[i] == TokenType.CONTROL, rstrip=token not in NOT_STRIPPED) for i, token in special]
    return file


def _gemma(merges: int = 10_000) -> dict[str, Any]:
    """Gemma 4's, with the added tokens that Gemma 2 and 3 have."""
    tokens, types, pairs, _ = _read("gemma-4")
    tokens = [TURNS.get(token, f"<unused{i + 9000}>" if "|" in token and types[i] in SPECIAL else token) for i, token in enumerate(tokens)]
    kinds = dict(zip(tokens, types, strict=True))
    added = {token: kind == TokenType.CONTROL for token, kind in kinds.items() if kind in SPECIAL or CUT_OUT.fullmatch(token)}
    made = set(list(dict.fromkeys(left + right for left, right in pairs))[:merges])
    kept = [token for token, kind in kinds.items() if kind == TokenType.BYTE or len(token) == 1 or token in made or token in added]
    ids = {token: i for i, token in enumerate(kept)}
    pairs = [(left, right) for left, right in pairs if left in ids and right in ids and left + right in ids]
    special = [added_token(ids[token], token, is_special) for token, is_special in added.items()]
    return byte_fallback(ids, pairs, special, NO_PREFIX, ("<bos>", ids["<bos>"]))


VOCABULARIES: dict[str, Callable[..., dict[str, Any]]] = {
    "qwen2": partial(_byte_level, "qwen2", "qwen2", inside=False),
    "llama-bpe": partial(_byte_level, "llama-bpe", "llama-bpe", inside=False, bos="<|begin_of_text|>"),
    "gpt-2": partial(_byte_level, "gpt-2", "gpt-2", inside=True),
    "smollm": partial(_byte_level, "starcoder", "smollm", inside=True),
    "llama": partial(_llama, LEGACY),
    "mistral": partial(_llama, metaspace("first")),
    "phi-3": _phi,
    "gemma": _gemma,
}
