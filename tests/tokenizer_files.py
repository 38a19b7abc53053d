"""Pieces or a vocabulary of llama.cpp's -> tokenizer.json and tokenizer.model, as the libraries that make them would write them.

>>> write(folder, byte_level(tokens, merges, added, "qwen2"))
>>> write(folder, *sentencepiece(pieces, added))
"""

from __future__ import annotations

import json
import mmap
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import llama_cpp
from gguf import GGUFWriter, TokenType

from convert.byte_level import DIGIT, GPT_2, PRE_TOKENIZERS
from convert.sentencepiece import REPLACE, SPACE
from convert.tokenizer import Vocabulary

Piece = tuple[str, float, int]  # token, score, type
LEGACY = {"normalizer": {"type": "Sequence", "normalizers": [{"type": "Prepend", "prepend": SPACE}, REPLACE]}, "pre_tokenizer": None}
NO_PREFIX = {"normalizer": REPLACE, "pre_tokenizer": {"type": "Split", "pattern": {"String": " "}, "behavior": "MergedWithPrevious", "invert": False}}
DECODER = {
    "type": "Sequence",
    "decoders": [{"type": "Replace", "pattern": {"String": SPACE}, "content": " "}, {"type": "ByteFallback"}, {"type": "Fuse"}],
}
BPE = {3: 2, 35: 1}  # model_type, byte_fallback
KEEP_SPACES = {4: 0}  # remove_extra_whitespaces; 3 is add_dummy_prefix
BYTE_PIECES: list[Piece] = [(f"<0x{byte:02X}>", 0.0, TokenType.BYTE) for byte in range(256)]


def metaspace(scheme: str) -> dict[str, Any]:
    return {"normalizer": None, "pre_tokenizer": {"type": "Metaspace", "replacement": SPACE, "prepend_scheme": scheme, "split": False}}


def added_token(number: int, content: str, special: bool = True, rstrip: bool = False) -> dict[str, Any]:
    flags = {"single_word": False, "lstrip": False, "rstrip": rstrip, "normalized": False, "special": special}
    return {"id": number, "content": content, **flags}


def template(bos: tuple[str, int] | None) -> dict[str, Any]:
    """The post-processor that puts a token in front of a text."""
    special = {bos[0]: {"id": bos[0], "ids": [bos[1]], "tokens": [bos[0]]}} if bos else {}
    sequences = ({"Sequence": {"id": name, "type_id": i}} for i, name in enumerate("AB"))
    single, second = ([*({"SpecialToken": {"id": name, "type_id": i}} for name in special), part] for i, part in enumerate(sequences))
    return {"type": "TemplateProcessing", "single": single, "pair": [*single, *second], "special_tokens": special}


def _file(
    vocab: Mapping[str, int], merges: Sequence[tuple[str, str]], added: Sequence[Mapping[str, Any]], parts: Mapping[str, Any], **model: Any
) -> dict[str, Any]:
    return {
        "version": "1.0", "truncation": None, "padding": None, "added_tokens": list(added), "post_processor": None, "decoder": None, **parts,
        "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None, "end_of_word_suffix": None, "fuse_unk": False,
                  "byte_fallback": False, "ignore_merges": False, **model, "vocab": vocab, "merges": [list(pair) for pair in merges]},
    }  # fmt: skip


def byte_level(
    vocab: Mapping[str, int], merges: Sequence[tuple[str, str]], added: Sequence[Mapping[str, Any]], pre: str, bos: tuple[str, int] | None = None
) -> dict[str, Any]:
    """A byte-level tokenizer.json with the pre-tokenizer that llama.cpp calls `pre`."""
    (cuts,) = (cuts for cuts, name in PRE_TOKENIZERS.items() if name == pre)
    letters = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": cuts[-1] == GPT_2}
    steps = [{"type": "Digits", "individual_digits": True} if cut == DIGIT else
             {"type": "Split", "pattern": {"Regex": cut}, "behavior": "Isolated", "invert": False} for cut in cuts if cut != GPT_2]  # fmt: skip
    parts = {
        "normalizer": {"type": "NFC"} if pre == "qwen2" else None,
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [*steps, letters]} if steps else letters,
        "post_processor": {"type": "Sequence", "processors": [letters, template(bos)]} if bos else letters,
        "decoder": letters,
    }
    return _file(vocab, merges, added, parts, ignore_merges=pre == "llama-bpe")


def sentencepiece(
    pieces: Sequence[Piece], added: Sequence[Mapping[str, Any]], parts: Mapping[str, Any] = LEGACY, bos: tuple[str, int] | None = None
) -> tuple[dict[str, Any], bytes]:
    """tokenizer.json and tokenizer.model of the same pieces."""
    vocab = {token: i for i, (token, _, _) in enumerate(pieces)}
    file = byte_fallback(vocab, merges_of(pieces), added, parts, bos)
    return file, model(pieces, prefix=parts["normalizer"] == LEGACY["normalizer"])


def merges_of(pieces: Sequence[Piece], longest_first: bool = False) -> list[tuple[str, str]]:
    """All pairs of pieces that make a piece, by its score, as transformers finds them; its later versions take the longest of a score first."""
    vocab = {token: i for i, (token, _, _) in enumerate(pieces)}
    merges: list[tuple[float, int, int, tuple[str, str]]] = []
    for token, score, _ in pieces:
        pairs = [(token[:i], token[i:]) for i in range(1, len(token)) if token[:i] in vocab and token[i:] in vocab]
        merges += [(score, len(pair[0]), len(pair[1]), pair) for pair in sorted(pairs, key=lambda pair: (vocab[pair[0]], vocab[pair[1]]))]
    merges.sort(key=lambda merge: merge[: 3 if longest_first else 1], reverse=True)
    return [merge[3] for merge in merges]


def byte_fallback(
    vocab: Mapping[str, int], merges: Sequence[tuple[str, str]], added: Sequence[Mapping[str, Any]], parts: Mapping[str, Any],
    bos: tuple[str, int] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """A tokenizer.json in SentencePiece's manner; `parts` are normalizer and pre-tokenizer."""
    parts = {**parts, "post_processor": template(bos), "decoder": DECODER}
    return _file(vocab, merges, added, parts, byte_fallback=True, fuse_unk=True, unk_token="<unk>")


def model(pieces: Sequence[Piece], prefix: bool = True, trainer: Mapping[int, int] = BPE, normalizer: Mapping[int, int] = KEEP_SPACES) -> bytes:
    """A tokenizer.model; settings of the trainer and the normalizer by the numbers of their fields."""
    rows = [_bytes_field(1, token.encode()) + b"\x15" + struct.pack("<f", score) + _number_field(3, kind) for token, score, kind in pieces]
    settings = [b"".join(_number_field(key, value) for key, value in values.items()) for values in (trainer, {3: int(prefix), **normalizer})]
    return b"".join(_bytes_field(1, row) for row in rows) + _bytes_field(2, settings[0]) + _bytes_field(3, settings[1])


def _number_field(number: int, value: int) -> bytes:
    return _varint(number << 3) + _varint(value)


def _bytes_field(number: int, value: bytes) -> bytes:
    return _varint(number << 3 | 2) + _varint(len(value)) + value


def _varint(value: int) -> bytes:
    return bytes([value]) if value < 128 else bytes([value & 127 | 128]) + _varint(value >> 7)


def write(
    folder: Path, file: Mapping[str, Any] | None, model: bytes | None = None, added: Sequence[Mapping[str, Any]] = (), **config: Any
) -> Path:
    """The files of a tokenizer, with what tokenizer_config.json says."""
    folder.mkdir(parents=True, exist_ok=True)
    if file is not None:
        (folder / "tokenizer.json").write_text(json.dumps(file), encoding="utf-8")
    if model is not None:
        (folder / "tokenizer.model").write_bytes(model)
    rows = {row["id"]: {key: value for key, value in row.items() if key != "id"} for row in added}
    config = {"tokenizer_class": "PreTrainedTokenizerFast", "added_tokens_decoder": rows, **config}
    (folder / "tokenizer_config.json").write_text(json.dumps(config), encoding="utf-8")
    return folder


def loaded(folder: Path, rows: int) -> tuple[Vocabulary, llama_cpp.Llama]:
    """A folder's tokenizer, and llama.cpp with it."""
    vocabulary = Vocabulary.open(folder, rows)
    writer = GGUFWriter(folder / "vocabulary.gguf", "llama")
    writer.add_name(vocabulary.model_name("any"))
    vocabulary.add_to(writer)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    return vocabulary, llama_cpp.Llama(str(folder / "vocabulary.gguf"), vocab_only=True, verbose=False)


def arrays(gguf: Path) -> dict[str, list[Any]]:
    """The arrays of strings, int32 and float32 in a GGUF's header; gguf's own reader takes seconds for a vocabulary."""
    scalars = dict(enumerate("BbHhIif?", 0)) | {10: "Q", 11: "q", 12: "d"}
    with gguf.open("rb") as stream, mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ) as data:
        place = 8

        def take(code: str) -> Any:
            nonlocal place
            (value,) = struct.unpack_from("<" + code, data, place)
            place += struct.calcsize(code)
            return value

        def string() -> str:
            nonlocal place
            length = take("Q")
            place += length
            return data[place - length : place].decode()

        def value(kind: int) -> Any:
            if kind == 8:
                return string()
            if kind != 9:
                return take(scalars[kind])
            kind, count = take("I"), take("Q")
            return [value(kind) for _ in range(count)]

        _, count = take("Q"), take("Q")
        found = {string(): value(take("I")) for _ in range(count)}
    return {key: content for key, content in found.items() if isinstance(content, list)}
