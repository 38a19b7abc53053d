"""tokenizer.json -> what a GGUF says of a byte-level BPE tokenizer: tokens, types, merges and how text is cut before merging.

>>> vocabulary = Vocabulary.open(Path("Qwen2.5-1.5B"), 151936)
>>> vocabulary.pre, vocabulary.tokens[vocabulary.eos]
('qwen2', '<|im_end|>')

llama.cpp has no language for pre-tokenizers, only names; a name is given here when tokenizer.json holds exactly that pre-tokenizer, and
anything else is refused: a wrong name gives a model that runs and is quietly worse. llama.cpp never normalizes; NFC is left to the caller.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gguf import GGUFWriter, TokenType

from convert.checkpoint import read_json
from convert.errors import ConvertError

END_OF_TURN, END_OF_TEXT = "<|im_end|>", "<|endoftext|>"

# The pattern that text is cut by, before ByteLevel -> llama.cpp's name for it.
PRE_TOKENIZERS = {
    r"\p{N}+": "superbpe",
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+": "qwen2",
}
BYTES = tuple(chr(b) for b in (*range(33, 127), *range(161, 173), *range(174, 256))) + tuple(chr(256 + i) for i in range(68))
REFUSED_HINT = "only byte-level BPE with a known pre-tokenizer is converted; see convert/tokenizer.py"


@dataclass(frozen=True)
class Vocabulary:
    """The tokenizer of a GGUF; a token's id is its place."""

    tokens: tuple[str, ...]
    types: tuple[TokenType, ...]
    merges: tuple[str, ...]
    pre: str
    bos: int
    eos: int
    padding: int
    chat_template: str | None
    files: tuple[Path, ...]

    @classmethod
    def open(cls, folder: Path, rows: int) -> Vocabulary:
        """The tokenizer in a folder; `rows` is the number of rows of the embedding, filled up with unused tokens."""
        path, config_path = folder / "tokenizer.json", folder / "tokenizer_config.json"
        file, config = read_json(path), read_json(config_path)
        pre = pre_tokenizer(file, path)
        model = file["model"]
        ids, added = _ids(file, path)
        if max(ids.values()) >= rows:
            raise ConvertError(
                f"{path}: expected ids below the {rows} rows of the embedding, found {max(ids.values())}",
                "take the tokenizer that the model was trained with",
            )
        by_id = {number: token for token, number in ids.items()}
        if len(by_id) < len(ids):
            raise ConvertError(f"{path}: expected an id of its own for each token, found {len(ids)} tokens on {len(by_id)} ids", REFUSED_HINT)
        merges = _merges(model.get("merges"), ids, path)
        if pre == "superbpe" and (joined := next((m for m in merges if re.search(r"\d\d", m.replace(" ", ""), re.ASCII)), None)):
            raise ConvertError(f"{path}: expected no merge of digits, found {joined!r}: llama.cpp would first cut numbers into threes", REFUSED_HINT)
        end = ids.get(END_OF_TURN, ids.get(_text(config.get("eos_token"))))
        if end is None:
            raise ConvertError(
                f"{config_path}: expected the token {END_OF_TURN} or an eos_token, found {config.get('eos_token')!r}",
                "name the token that ends an answer",
            )
        padding = ids.get(_text(config.get("pad_token")), ids.get(END_OF_TEXT, end))
        template, template_file = _chat_template(folder, config)
        return cls(
            tokens=tuple(by_id.get(i, f"[PAD{i}]") for i in range(rows)),
            types=tuple(_type(by_id[i], added) if i in by_id else TokenType.UNUSED for i in range(rows)),
            merges=merges,
            pre=pre,
            # never added in front of a text; without one of its own llama.cpp would take token 11
            bos=ids.get(_text(config.get("bos_token")), padding),
            eos=end,
            padding=padding,
            chat_template=template,
            files=(path, config_path, *template_file),
        )

    def add_to(self, writer: GGUFWriter) -> None:
        writer.add_tokenizer_model("gpt2")  # llama.cpp's name for byte-level BPE
        writer.add_tokenizer_pre(self.pre)
        writer.add_token_list(self.tokens)
        writer.add_token_types(self.types)
        writer.add_token_merges(self.merges)
        writer.add_bos_token_id(self.bos)
        writer.add_eos_token_id(self.eos)
        writer.add_pad_token_id(self.padding)
        writer.add_add_bos_token(False)
        if self.chat_template:
            writer.add_chat_template(self.chat_template)


def pre_tokenizer(file: Mapping[str, Any], path: Path) -> str:
    """llama.cpp's name for the pre-tokenizer of a tokenizer.json whose every other part llama.cpp does likewise."""
    model, normalizer, cutter, post_processor = (file.get(name) for name in ("model", "normalizer", "pre_tokenizer", "post_processor"))
    if not isinstance(model, dict) or model.get("type", "BPE") != "BPE" or not isinstance(model.get("vocab"), dict):
        raise ConvertError(f"{path}: expected a BPE model, found {_kind(model)}", REFUSED_HINT)
    for option in ("dropout", "continuing_subword_prefix", "end_of_word_suffix", "byte_fallback", "ignore_merges"):
        if model.get(option):
            raise ConvertError(f"{path}: expected no {option} in the BPE model, found {model[option]!r}", REFUSED_HINT)
    if _kind(normalizer) not in ("none", "NFC"):
        raise ConvertError(f"{path}: expected no normalizer or NFC, found {_kind(normalizer)}", REFUSED_HINT)
    if _kind(post_processor) not in ("none", "ByteLevel"):
        raise ConvertError(f"{path}: expected no post-processor or ByteLevel, found {_kind(post_processor)}", REFUSED_HINT)
    match cutter:
        case {
            "type": "Sequence",
            "pretokenizers": [
                {"type": "Split", "pattern": {"Regex": str(pattern)}, "behavior": "Isolated", "invert": False},
                {"type": "ByteLevel", "add_prefix_space": False, "use_regex": False},
            ],
        } if pattern in PRE_TOKENIZERS:
            return PRE_TOKENIZERS[pattern]
    known = " or ".join(PRE_TOKENIZERS.values())
    raise ConvertError(f"{path}: expected the pre-tokenizer {known}, found {str(cutter)[:200]}", REFUSED_HINT)


def _ids(file: Mapping[str, Any], path: Path) -> tuple[dict[str, int], dict[str, bool]]:
    """(token -> id, added token -> whether it is special)."""
    ids: dict[str, int] = dict(file["model"]["vocab"])
    added: dict[str, bool] = {}
    for token in file.get("added_tokens") or ():
        if any(token.get(option) for option in ("lstrip", "rstrip", "single_word")):
            raise ConvertError(f"{path}: expected an added token that takes no spaces along, found {token['content']!r}", REFUSED_HINT)
        ids[token["content"]] = token["id"]
        added[token["content"]] = bool(token.get("special"))
    if missing := [symbol for symbol in BYTES if symbol not in ids]:
        raise ConvertError(f"{path}: expected a token for each of the 256 bytes, found none for {len(missing)}, e.g. {missing[0]!r}", REFUSED_HINT)
    if bad := next((token for token, number in ids.items() if type(number) is not int or number < 0), None):
        raise ConvertError(f"{path}: expected a number from 0 on as id of {bad!r}, found {ids[bad]!r}", REFUSED_HINT)
    return ids, added


def _merges(merges: object, ids: Mapping[str, int], path: Path) -> tuple[str, ...]:
    """The merges as 'left right', from either form that tokenizer.json has had."""
    pairs = [merge.split(" ") if isinstance(merge, str) else merge for merge in merges] if isinstance(merges, list) else []
    if not pairs:
        raise ConvertError(f"{path}: expected merges, found none", REFUSED_HINT)
    for pair in pairs:
        if len(pair) != 2 or not all(token in ids for token in (*pair, "".join(pair))):
            raise ConvertError(f"{path}: expected a merge of two tokens into a third, found {pair!r}", REFUSED_HINT)
    return tuple(" ".join(pair) for pair in pairs)


def _type(token: str, added: Mapping[str, bool]) -> TokenType:
    """As llama.cpp's converter has it: an added token that looks special is, whatever it is marked as."""
    if token not in added:
        return TokenType.NORMAL
    return TokenType.CONTROL if added[token] or (token.startswith("<|") and token.endswith("|>")) else TokenType.USER_DEFINED


def _chat_template(folder: Path, config: Mapping[str, Any]) -> tuple[str | None, tuple[Path, ...]]:
    """The chat template and the file of its own that it may be in (transformers 4.50 and later)."""
    path = folder / "chat_template.jinja"
    if path.is_file():
        return path.read_text(encoding="utf-8"), (path,)
    template = config.get("chat_template")
    if isinstance(template, list):
        template = next((entry.get("template") for entry in template if entry.get("name") == "default"), None)
    return template, ()


def _text(token: object) -> str:
    """A special token in tokenizer_config.json: a string or an object with its content."""
    return str(token.get("content", "")) if isinstance(token, dict) else str(token or "")


def _kind(part: object) -> str:
    if part is None:
        return "none"
    return str(part.get("type")) if isinstance(part, dict) else str(part)[:80]
