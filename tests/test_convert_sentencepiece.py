"""convert/sentencepiece.py: pieces, scores and types from tokenizer.json and tokenizer.model, and what llama.cpp would do otherwise is refused."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from gguf import TokenType

from convert.errors import ConvertError
from convert.sentencepiece import from_model
from convert.tokenizer import Vocabulary
from tests.convert_cases import edit
from tests.tokenizer_files import (
    BPE,
    BYTE_PIECES,
    LEGACY,
    Piece,
    added_token,
    byte_fallback,
    loaded,
    merges_of,
    metaspace,
    model,
    sentencepiece,
    write,
)

SPECIAL: list[Piece] = [("<unk>", 0.0, TokenType.UNKNOWN), ("<s>", 0.0, TokenType.CONTROL), ("</s>", 0.0, TokenType.CONTROL)]
ADDED = [added_token(i, token) for i, (token, _, _) in enumerate(SPECIAL)]


def pieces_of(words: str) -> list[Piece]:
    """The best first, and then their letters."""
    normal = [*words.split(" "), *sorted(set(words) - {" "})]
    return [*SPECIAL, *BYTE_PIECES, *((token, -float(i), TokenType.NORMAL) for i, token in enumerate(normal))]


PIECES = pieces_of("▁t he ▁the ▁a an ▁an")


def test_scores_keep_the_order_of_merges_and_types_are_those_of_sentencepiece(tmp_path: Path) -> None:
    file, model = sentencepiece(PIECES, ADDED)
    ours = Vocabulary.open(write(tmp_path, file, None, bos_token="<s>", eos_token="</s>"), len(PIECES) + 2)
    (tmp_path / "tokenizer.json").unlink()
    write(tmp_path, None, model, ADDED, bos_token="<s>", eos_token="</s>", add_bos_token=False)
    from_model = Vocabulary.open(tmp_path, len(PIECES) + 2)
    assert ours.scores == from_model.scores == (-1000.0,) * 3 + tuple(score for _, score, _ in PIECES[3:]) + (-10000.0,) * 2
    assert ours.types == from_model.types
    assert ours.types[:5] == (TokenType.CONTROL,) * 3 + (TokenType.BYTE,) * 2 and ours.types[-3:] == (TokenType.NORMAL,) + (TokenType.UNUSED,) * 2
    assert ours.tokens == from_model.tokens == (*(token for token, _, _ in PIECES), f"[PAD{len(PIECES)}]", f"[PAD{len(PIECES) + 1}]")
    assert (ours.adds, from_model.adds) == ((False, False), (False, False)) and ours.adds_space and from_model.adds_space


def test_added_tokens_stand_behind_the_pieces_or_in_their_places(tmp_path: Path) -> None:
    folder = write(tmp_path, None, model(PIECES), [added_token(1, "<|start|>")], bos_token="<|start|>", eos_token="</s>")
    (folder / "added_tokens.json").write_text(json.dumps({"<pad>": len(PIECES), "ab": len(PIECES) + 1}))
    vocabulary = Vocabulary.open(folder, len(PIECES) + 2)
    assert vocabulary.tokens[:3] == ("<unk>", "<|start|>", "</s>") and vocabulary.tokens[-2:] == ("<pad>", "ab")
    assert vocabulary.types[-2:] == (TokenType.CONTROL, TokenType.USER_DEFINED) and vocabulary.scores[-2:] == (-1000.0, -1000.0)
    assert (vocabulary.bos, vocabulary.adds) == (1, (True, False)) and folder / "added_tokens.json" in vocabulary.files
    write(tmp_path, None, None, eos_token="</s>")
    assert Vocabulary.open(folder, len(PIECES) + 2).adds == (False, False)  # there is nothing to add


def test_a_user_defined_piece_is_cut_out_of_the_text_as_it_stands_there(tmp_path: Path) -> None:
    pieces = [*PIECES, ("▁▁", 0.0, TokenType.USER_DEFINED)]
    vocabulary, llama = loaded(write(tmp_path, None, model(pieces, prefix=False), eos_token="</s>"), len(pieces))
    assert vocabulary.tokens[-1] == "  " and vocabulary.types[-1] is TokenType.USER_DEFINED
    assert llama.tokenize(b" the  an", add_bos=False) == [vocabulary.tokens.index(token) for token in ("▁the", "  ", "an")]


def test_only_phi_3_strips_what_follows_special_tokens(tmp_path: Path) -> None:
    """That llama.cpp cuts as it does is among the 5,000 texts."""
    more = [added_token(len(PIECES) + i, token, rstrip=i > 0) for i, token in enumerate(("<|endoftext|>", "<|end|>", "<|user|>"))]
    file, _ = sentencepiece(PIECES, [*ADDED[:2], added_token(2, "</s>", special=False, rstrip=True), *more])
    vocabulary = Vocabulary.open(write(tmp_path, file, eos_token="<|endoftext|>"), 300)
    assert vocabulary.strips and vocabulary.tokens[vocabulary.end_of_turn or 0] == "<|end|>"
    assert [vocabulary.model_name(name) for name in ("tuned", "Phi-3-mini", "phi3")] == ["tuned (phi-3)", "Phi-3-mini", "phi3"]
    file["added_tokens"][-1]["rstrip"] = False
    with pytest.raises(ConvertError, match="expected an added token that takes no spaces along, found '</s>'"):
        Vocabulary.open(write(tmp_path, file, eos_token="<|endoftext|>"), 300)


@pytest.mark.parametrize("longest_first", [False, True])
def test_runs_grow_from_the_left_in_either_order_of_merges(longest_first: bool, tmp_path: Path) -> None:
    """In tokenizer.json of transformers 4 and 5, where pieces of one score stand by id or by length."""
    tokenizers = pytest.importorskip("tokenizers")
    pieces: list[Piece] = [*PIECES, *(("▁" * n, -1e9, TokenType.NORMAL) for n in (2, 4, 8, 5, 16, 3, 6, 7))]
    added = [{**token, "normalized": False} for token in ADDED]
    file = byte_fallback({token: i for i, (token, _, _) in enumerate(pieces)}, merges_of(pieces, longest_first), added, LEGACY)
    _, llama = loaded(write(tmp_path, file, eos_token="</s>"), len(pieces))
    tokenizer = tokenizers.Tokenizer.from_str(json.dumps(file))
    for spaces in range(60):
        for text in (" " * spaces, f"the{' ' * spaces}an", f"{' ' * spaces}x{' ' * (spaces // 2)}"):
            assert llama.tokenize(text.encode(), add_bos=False, special=True) == tokenizer.encode(text).ids, text


SENTENCEPIECE: list[tuple[str, Callable[[Any], object], str]] = [
    ("unknown normalizer", lambda f: f.update(normalizer={"type": "NFKC"}), "expected spaces to become ▁ and no cuts, found normalizer and"),
    ("cut into words", lambda f: f.update(metaspace("first")) or f["pre_tokenizer"].update(split=True), "expected spaces to become ▁ and no cuts"),
    ("whole words first", lambda f: f["model"].update(ignore_merges=True), "expected no ignore_merges in the BPE model, found True"),
    ("no byte", lambda f: f["model"]["vocab"].update(more=f["model"]["vocab"].pop("<0x0A>")), "found none for 1, e.g. <0x0A>"),
    ("missing merge", lambda f: f["model"]["merges"].remove(["▁", "a"]), "expected a merge of '▁' and 'a' into '▁a', found none"),
    ("scattered merges", lambda f: f["model"]["merges"].insert(0, f["model"]["merges"].pop()), "expected all merges into '▁an' side by side"),
    ("normalized", lambda f: f["added_tokens"][1].update(normalized=True), "added tokens that are found before the text is normalized, found '<s>'"),
    ("merged added token", lambda f: f["added_tokens"].append(added_token(260, "he")), "expected no merge of '▁t' and 'he' into '▁the'"),
    (
        "run of spaces merged late",
        lambda f: (f["added_tokens"].append(added_token(len(PIECES), "▁▁", special=False)), f["model"]["merges"].append(["▁", "▁"])),
        "expected merges into the added token '▁▁' before all others, found one later",
    ),
    (
        "run of spaces not merged",
        lambda f: f["added_tokens"].append(added_token(len(PIECES), "▁▁", special=False)),
        "expected merges into the added token '▁▁', found none",
    ),
    ("filling", lambda f: f["added_tokens"].append(added_token(len(PIECES), f"[PAD{len(PIECES) + 1}]")), "expected no token called [PAD...]"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in SENTENCEPIECE], ids=[row[0] for row in SENTENCEPIECE])
def test_a_tokenizer_like_sentencepiece_that_llama_cpp_does_otherwise_is_refused(
    change: Callable[[Any], object], message: str, tmp_path: Path
) -> None:
    write(tmp_path, sentencepiece(PIECES, ADDED)[0], eos_token="</s>")
    edit(tmp_path / "tokenizer.json", change)
    with pytest.raises(ConvertError) as caught:
        Vocabulary.open(tmp_path, len(PIECES) + 3)
    assert message in str(caught.value) and caught.value.hint


MODELS: list[tuple[str, bytes, str]] = [
    ("unigram", model(PIECES, trainer={3: 1}), "expected model_type 2, found 1"),
    ("unigram by default", model(PIECES, trainer={}), "expected model_type 2, found 1"),
    ("suffix", model(PIECES, trainer={**BPE, 24: 1}), "expected treat_whitespace_as_suffix 0, found 1"),
    ("spaces joined", model(PIECES, normalizer={}), "expected remove_extra_whitespaces 0, found 1"),
    ("twice", model([*PIECES, PIECES[-1]]), "expected tokens twice 0, found 1"),
    ("no byte", model([*PIECES[:9], *PIECES[10:]]), "expected a token for each of the 256 bytes, found none for 1, e.g. <0x06>"),
    ("infinity", model([*PIECES, ("x", float("inf"), 1)]), "expected scores that are no numbers 0, found 1"),
    ("prefix", model([*PIECES, ("x", 0.0, 4)]), "expected user-defined pieces in texts without a prefix 0, found 1"),
    ("type", model([*PIECES, ("x", 0.0, 9)]), "expected a SentencePiece model, found ValueError"),
    ("cut off", model(PIECES)[:-3], "expected a SentencePiece model, found"),
    ("text", b"version https://git-lfs.github.com/spec/v1\n", "expected a SentencePiece model, found"),
    ("endless number", b"\xff" * 100, "expected a SentencePiece model, found ValueError('a number of more than 64 bits')"),
    ("field beyond the file", b"\x0a\xff\xff\xff\xff\x0f", "expected a SentencePiece model, found ValueError('a field of"),
    ("number as piece", b"\x0a\x02\x08\x01", "expected a SentencePiece model, found"),
    ("empty", b"", "expected model_type 2, found 1"),
]


@pytest.mark.parametrize(("content", "message"), [row[1:] for row in MODELS], ids=[row[0] for row in MODELS])
def test_a_sentencepiece_model_that_llama_cpp_does_otherwise_is_refused(content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "tokenizer.model").write_bytes(content)
    with pytest.raises(ConvertError) as caught:
        from_model(tmp_path / "tokenizer.model")
    assert message in str(caught.value) and caught.value.hint


def test_a_normalizer_of_sentencepiece_is_refused(tmp_path: Path) -> None:
    (tmp_path / "tokenizer.model").write_bytes(model(PIECES) + b"\x1a\x04\x12\x02ab")  # field 3: {field 2: "ab"}
    with pytest.raises(ConvertError, match="expected precompiled_charsmap 0, found 2"):
        from_model(tmp_path / "tokenizer.model")


@pytest.mark.parametrize("seed", range(5))
def test_a_damaged_sentencepiece_model_is_refused_or_read(seed: int, tmp_path: Path) -> None:
    rng = random.Random(seed)
    for _ in range(40):
        content = bytearray(model(PIECES))
        for _ in range(rng.randint(1, 3)):
            content[rng.randrange(len(content))] = rng.randrange(256)
        (tmp_path / "tokenizer.model").write_bytes(content)
        try:
            assert from_model(tmp_path / "tokenizer.model").ids
        except ConvertError as error:
            assert error.hint
