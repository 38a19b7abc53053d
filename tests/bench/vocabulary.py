"""The source package of llama-cpp-python -> the true Qwen2 vocabulary -> tokenizer.json and tokenizer_config.json.

>>> write_tokenizer(Path("qwen2.5-1.5b"), qwen2_vocabulary())
>>> sorted(path.name for path in Path("qwen2.5-1.5b").iterdir())
['tokenizer.json', 'tokenizer_config.json']
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

from gguf import GGUFReader, TokenType

from convert.byte_level import PRE_TOKENIZERS
from tests.llama_source import llama_source

ROWS = 151_936  # of Qwen2.5's embedding up to 1.5B; the last 290 are padding
SPECIAL_TOKENS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def cache() -> Path:
    """~/.cache/mermaidgen/bench, or its place under $XDG_CACHE_HOME; made if it is not there."""
    folder = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mermaidgen" / "bench"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def qwen2_vocabulary() -> Path:
    """The vocabulary's GGUF."""
    return llama_source() / "models" / "ggml-vocab-qwen2.gguf"


def write_tokenizer(folder: Path, vocabulary: Path) -> None:
    """Writes tokenizer.json and tokenizer_config.json of a vocabulary's GGUF into a folder."""
    fields = GGUFReader(vocabulary).fields
    tokens: list[str] = fields["tokenizer.ggml.tokens"].contents()
    types: list[int] = fields["tokenizer.ggml.token_type"].contents()
    merges: list[str] = fields["tokenizer.ggml.merges"].contents()
    assert len(tokens) == ROWS, f"expected {ROWS} tokens, found {len(tokens)}"
    plain = {token: i for i, (token, kind) in enumerate(zip(tokens, types, strict=True)) if kind == TokenType.NORMAL}
    special = {token: tokens.index(token) for token in SPECIAL_TOKENS}
    tokenizer_config = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": SPECIAL_TOKENS[2], "pad_token": SPECIAL_TOKENS[0],
                        "chat_template": TEMPLATE}  # fmt: skip
    for name, content in (("tokenizer", _tokenizer(plain, special, merges)), ("tokenizer_config", tokenizer_config)):
        (folder / f"{name}.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")


def _tokenizer(plain: dict[str, int], special: dict[str, int], merges: list[str]) -> dict[str, Any]:
    """What tokenizers saves of Qwen2's byte-level BPE."""
    ((pattern,),) = (patterns for patterns, name in PRE_TOKENIZERS.items() if name == "qwen2")
    split = {"type": "Split", "pattern": {"Regex": pattern}, "behavior": "Isolated", "invert": False}
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False, "use_regex": False}
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    return {
        "version": "1.0", "truncation": None, "padding": None, "normalizer": {"type": "NFC"}, "post_processor": None, "decoder": byte_level,
        "added_tokens": [{"id": number, "content": token, **flags} for token, number in special.items()],
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [split, byte_level]},
        "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None, "end_of_word_suffix": None,
                  "fuse_unk": False, "byte_fallback": False, "ignore_merges": False, "vocab": plain, "merges": [m.split(" ") for m in merges]},
    }  # fmt: skip
