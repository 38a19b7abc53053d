"""tokenizer.json, or tokenizer.model where there is no tokenizer.json -> its pieces, merges and added tokens, and what it puts around a text.

>>> file = TokenizerFile.open(Path("gemma-2-2b-it"), {"bos_token": "<bos>"})
>>> file.model, file.pieces.types["<start_of_turn>"], file.adds
('llama', <TokenType.CONTROL: 3>, (True, False))

tokenizer.json is of either kind, tokenizer.model always SentencePiece's. What llama.cpp would do otherwise is refused.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from gguf import TokenType

from convert import byte_level, sentencepiece
from convert.checkpoint import read_json
from convert.errors import ConvertError
from convert.sentencepiece import SPACE, Pieces

T = TypeVar("T")
Added = Mapping[str, Mapping[str, Any]]  # token -> its row in the file; added tokens are found in a text before anything else

LOOKS_SPECIAL = re.compile(r"<\|.*\|>|<｜.*｜>|<unused.*>|<pad>|<mask>|<2mass>|\[@BOS@\]", re.DOTALL)
NOT_STRIPPED = {"<unk>", "<s>", "<|endoftext|>"}  # those of Phi-3's added tokens that leave white space alone
ADDED = -1000.0  # score of tokens that nothing is merged into, as llama.cpp's converter has it
REFUSED_HINT = "only what llama.cpp does likewise is converted; see convert/tokenizer_file.py"


@dataclass(frozen=True)
class TokenizerFile:
    """What the file says, added tokens among its pieces."""

    model: str  # llama.cpp's name: "gpt2" or "llama"
    pre: str
    pieces: Pieces
    merges: tuple[str, ...]  # of "gpt2"
    adds: tuple[bool, bool]  # bos in front of a text, eos behind it
    strips: bool  # added tokens take the white space behind them along
    files: tuple[Path, ...]

    @classmethod
    def open(cls, folder: Path, config: Mapping[str, Any]) -> TokenizerFile:
        """`config` is what tokenizer_config.json says."""
        from_json = (folder / "tokenizer.json").is_file() or not (folder / "tokenizer.model").is_file()
        return _from_json(folder / "tokenizer.json", config) if from_json else _from_model(folder, config)


def _from_json(path: Path, config: Mapping[str, Any]) -> TokenizerFile:
    file = read_json(path)
    model = file.get("model")
    if not isinstance(model, dict) or model.get("type", "BPE") != "BPE" or not isinstance(model.get("vocab"), dict):
        raise ConvertError(f"{path}: expected a BPE model, found {_kind(model)}", REFUSED_HINT)
    for option in ("dropout", "continuing_subword_prefix", "end_of_word_suffix"):
        if model.get(option):
            raise ConvertError(f"{path}: expected no {option} in the BPE model, found {model[option]!r}", REFUSED_HINT)
    added = _added(file.get("added_tokens"), path)
    ids: dict[str, int] = dict(model["vocab"])
    for token, row in added.items():
        if row["id"] != ids.setdefault(token, len(ids)):
            raise ConvertError(f"{path}: expected the id {ids[token]} for the added token {token!r}, found {row['id']}", REFUSED_HINT)
    if bad := next((token for token, number in ids.items() if type(number) is not int or number < 0), None):
        raise ConvertError(f"{path}: expected a number from 0 on as id of {bad!r}, found {ids[bad]!r}", REFUSED_HINT)
    pairs = _pairs(model.get("merges"), ids, path)
    adds = _adds(file.get("post_processor"), config, path)
    if model.get("byte_fallback"):
        spaced = {token for token, kind in _types(added).items() if kind is TokenType.USER_DEFINED and SPACE in token}
        if lost := spaced - {left + right for left, right in pairs}:  # tokenizers finds it where that sign stands, llama.cpp where spaces stand
            raise ConvertError(f"{path}: expected merges into the added token {min(lost)!r}, found none", REFUSED_HINT)
        if file.get("normalizer") and (bad := next((token for token, row in added.items() if row.get("normalized")), None)):
            raise ConvertError(f"{path}: expected added tokens that are found before the text is normalized, found {bad!r}", REFUSED_HINT)
        pieces = _cut_out(_with_added(sentencepiece.from_json(file, ids, added.keys(), pairs, path), added))
        return TokenizerFile("llama", "default", pieces, (), adds, _strips(added, path), (path,))
    pre = byte_level.pre_tokenizer(file, path)
    byte_level.check(pre, ids, pairs, model.get("unk_token"), path)
    pieces = _with_added(Pieces(ids, {}, {}, adds_space=False), added)
    return TokenizerFile("gpt2", pre, pieces, tuple(" ".join(pair) for pair in pairs), adds, _strips(added, path), (path,))


def _from_model(folder: Path, config: Mapping[str, Any]) -> TokenizerFile:
    """The added tokens, in the place of pieces with their ids or behind them all, are in tokenizer_config.json or added_tokens.json."""
    path, listed_path = folder / "tokenizer.model", folder / "added_tokens.json"
    decoder, listed = config.get("added_tokens_decoder"), read_json(listed_path) if listed_path.is_file() else {}
    rows = [{"content": token, "id": number} for token, number in listed.items()]
    rows += [{**row, "id": int(number)} for number, row in (decoder if isinstance(decoder, dict) else {}).items() if _is_row(number, row)]
    added, pieces = _added(rows, path), sentencepiece.from_model(path)
    taken = {row["id"] for row in added.values()}
    ids = {token: number for token, number in pieces.ids.items() if number not in taken} | {token: row["id"] for token, row in added.items()}
    adds = bool(config.get("add_bos_token", True)), bool(config.get("add_eos_token", False))  # transformers' own defaults
    files = (path, listed_path) if listed else (path,)
    return TokenizerFile("llama", "default", _cut_out(_with_added(replace(pieces, ids=ids), added)), (), adds, _strips(added, path), files)


def _is_row(number: str, row: object) -> bool:
    return re.fullmatch("[0-9]{1,9}", number) is not None and isinstance(row, dict)


def _added(rows: object, path: Path) -> Added:
    added: dict[str, Mapping[str, Any]] = {}
    listed: list[Any] = rows if isinstance(rows, list) else [rows] if rows else []
    for row in listed:
        match row:
            case {"content": str(token), "id": int(number)} if token and number >= 0:
                added[token] = row
            case _:
                raise ConvertError(f"{path}: expected added tokens with content and id, found {str(row)[:80]}", REFUSED_HINT)
        if row.get("lstrip") or row.get("single_word"):
            raise ConvertError(f"{path}: expected an added token that takes no spaces along, found {token!r}", REFUSED_HINT)
    return added


def _strips(added: Added, path: Path) -> bool:
    """Whether added tokens take the white space behind them along: those that do so in Phi-3, or none."""
    stripped = {token for token, row in added.items() if row.get("rstrip")}
    if stripped and (stripped != added.keys() - NOT_STRIPPED or not added.keys() >= {*NOT_STRIPPED, "</s>"}):
        raise ConvertError(f"{path}: expected an added token that takes no spaces along, found {min(stripped)!r}", REFUSED_HINT)
    return bool(stripped)


def _types(added: Added) -> dict[str, TokenType]:
    """As llama.cpp's converter has it: an added token that looks special is, whatever it is marked as."""
    special = {token: bool(row.get("special") or LOOKS_SPECIAL.fullmatch(token)) for token, row in added.items()}
    return {token: TokenType.CONTROL if is_special else TokenType.USER_DEFINED for token, is_special in special.items()}


def _with_added(pieces: Pieces, added: Added) -> Pieces:
    return replace(pieces, types={**pieces.types, **_types(added)}, scores={**pieces.scores, **dict.fromkeys(added, ADDED)})


def _cut_out(pieces: Pieces) -> Pieces:
    """User-defined tokens as they stand in a text, where spaces are still spaces."""
    names = {token: token.replace(SPACE, " ") for token, kind in pieces.types.items() if kind is TokenType.USER_DEFINED}

    def renamed(values: Mapping[str, T]) -> dict[str, T]:
        return {names.get(token, token): value for token, value in values.items()}

    return Pieces(renamed(pieces.ids), renamed(pieces.types), renamed(pieces.scores), pieces.adds_space)


def _pairs(merges: object, ids: Mapping[str, int], path: Path) -> list[tuple[str, str]]:
    """The merges, from either form that tokenizer.json has had."""
    pairs = []
    for merge in merges if isinstance(merges, list) else ():
        match merge.split(" ") if isinstance(merge, str) else merge:
            case [str(left), str(right)] if left in ids and right in ids and left + right in ids:
                pairs.append((left, right))
            case _:
                raise ConvertError(f"{path}: expected a merge of two tokens into a third, found {str(merge)[:80]}", REFUSED_HINT)
    if not pairs:
        raise ConvertError(f"{path}: expected merges, found none", REFUSED_HINT)
    return pairs


def _adds(post_processor: object, config: Mapping[str, Any], path: Path) -> tuple[bool, bool]:
    """Whether bos comes in front of a text and eos behind it: as the post-processor does, else as tokenizer_config.json says."""
    steps = post_processor.get("processors") if isinstance(post_processor, dict) and post_processor.get("type") == "Sequence" else [post_processor]
    adds: dict[str, bool] = {}
    for step in steps if isinstance(steps, list) else [steps]:
        match step:
            case None:
                pass
            case {"type": "ByteLevel"}:
                adds = {"bos": False, "eos": False} | adds
            case {"type": "TemplateProcessing", "single": [*parts]} if (found := _template(parts, config)) is not None:
                adds |= found
            case _:
                wanted = "no post-processor, ByteLevel or a template of bos_token and eos_token around the text"
                raise ConvertError(f"{path}: expected {wanted}, found {str(step)[:200]}", REFUSED_HINT)
    bos, eos = (adds.get(name, config.get(f"add_{name}_token") is True) for name in ("bos", "eos"))
    return bos, eos


def _template(parts: Sequence[object], config: Mapping[str, Any]) -> dict[str, bool] | None:
    """Which of bos and eos a template puts around a text; None if it does anything else."""
    names = {text_of(config.get(f"{name}_token")): name for name in ("eos", "bos")}
    sides: list[str | None] = []
    for part in parts:
        match part:
            case {"Sequence": {"id": "A"}}:
                sides.append(None)
            case {"SpecialToken": {"id": str(token)}}:
                sides.append(names.get(token, token))
            case _:
                return None
    known: dict[tuple[str | None, ...], dict[str, bool]] = {
        (None,): {}, ("bos", None): {"bos": True}, (None, "eos"): {"eos": True}, ("bos", None, "eos"): {"bos": True, "eos": True},
    }  # fmt: skip
    return known.get(tuple(sides))


def text_of(token: object) -> str:
    """A special token in tokenizer_config.json: a string or an object with its content."""
    return str(token.get("content", "")) if isinstance(token, dict) else str(token or "")


def _kind(part: object) -> str:
    if part is None:
        return "none"
    return str(part.get("type")) if isinstance(part, dict) else str(part)[:80]
