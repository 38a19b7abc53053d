"""convert/trim.py: a smaller vocabulary in which a text has the same tokens, with the same weights."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import llama_cpp
import numpy as np
import pytest
from gguf import TokenType

from convert import model as modelling
from convert import plan as planning
from convert import trim as trimming
from convert.byte_level import BYTES
from convert.errors import ConvertError
from convert.model import Model
from convert.source import find
from convert.tokenizer import Vocabulary
from convert.trim import _cut, _kept, made, trim
from convert.writer import convert
from tests.convert_cases import ROOT, edit, fields, logits_of, refused
from tests.llama_vocabularies import VOCABULARIES
from tests.tiny import MERGES, SPECIAL_TOKENS, tiny_checkpoint, tiny_tokenizer, tiny_weights, write_safetensors
from tests.tokenizer_files import write

TEXT = 'flowchart TD\n    A["the other"] --> B\n<|im_start|>é<|im_end|>\n'


@pytest.fixture
def unmeasured(monkeypatch: pytest.MonkeyPatch) -> None:
    """The gain in speed takes two more processes."""
    monkeypatch.setattr(planning, "tokens_per_second", lambda file: 1.0)


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    file = tmp_path / "corpus.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def ids_of(gguf: Path, text: str) -> list[int]:
    ids: list[int] = llama_cpp.Llama(str(gguf), vocab_only=True, verbose=False).tokenize(text.encode(), special=True)
    return ids


@pytest.mark.usefixtures("unmeasured")
@pytest.mark.parametrize("tied", [True, False])
def test_what_is_left_computes_the_same(tied: bool, corpus: Path, tmp_path: Path) -> None:
    base = tiny_checkpoint(tmp_path / "base", tied=tied)
    whole = convert(base, tmp_path / "whole.gguf", type_name="F32")
    cut = convert(base, tmp_path / "cut.gguf", type_name="F32", keep_vocab=corpus)
    before, after = (fields(file)["tokenizer.ggml.tokens"] for file in (whole, cut))
    old, new = ids_of(whole, TEXT), ids_of(cut, TEXT)
    assert [before[i] for i in old] == [after[i] for i in new]
    kept = [before.index(token) for token in after]
    assert kept == sorted(kept) and len(kept) < len(before)
    np.testing.assert_allclose(logits_of(cut, new), logits_of(whole, old)[:, kept], atol=1e-5)
    assert fields(cut)["convert.keep_vocab"] == "corpus.txt"


@pytest.mark.usefixtures("unmeasured")
def test_a_word_that_the_text_does_not_have_is_spelled_out_in_other_tokens(corpus: Path, tmp_path: Path) -> None:
    base = tiny_checkpoint(tmp_path / "base")
    cut = convert(base, tmp_path / "cut.gguf", type_name="F16", keep_vocab=corpus)
    tokens = fields(cut)["tokenizer.ggml.tokens"]
    assert set(BYTES) | set(SPECIAL_TOKENS) <= set(tokens)
    assert {"flowchart", "char", "ch", "the", "th"} <= set(tokens) and not {"graph", "grap", "gr", "LR"} & set(tokens)
    assert set(fields(cut)["tokenizer.ggml.merges"]) == {merge for merge in MERGES if {*merge.split(" "), merge.replace(" ", "")} <= set(tokens)}
    assert [tokens[i] for i in ids_of(cut, "graph\x00ü")] == ["g", "r", "a", "p", "h", "Ā", "Ã", "¼"]
    assert [fields(cut)[f"tokenizer.ggml.{name}_token_id"] for name in ("eos", "padding")] == [2, 0]


def bpe(text: str, merges: list[tuple[str, str]]) -> list[str]:
    """The plainest BPE: the first merge in the list that applies, at its leftmost place, until none does."""
    parts = list(text)
    while True:
        pairs = list(pairwise(parts))
        merge = next((merge for merge in merges if merge in pairs), None)
        if merge is None:
            return parts
        place = pairs.index(merge)
        parts[place : place + 2] = ["".join(merge)]


@pytest.mark.parametrize("seed", range(40))
def test_a_random_vocabulary_cuts_a_random_text_as_before(seed: int, base: Path) -> None:
    rng = random.Random(seed)
    tokens, merges = [*"abcd"], []
    for _ in range(60):  # a token may come about in several ways, and not all parts of a token are on its way
        pair = rng.choice(tokens), rng.choice(tokens)
        if len("".join(pair)) < 9 and pair not in merges:
            merges.append(pair)
            tokens += ["".join(pair)] if "".join(pair) not in tokens else []
    texts = ["".join(rng.choices("abcd", k=rng.randint(1, 40))) for _ in range(3)]
    vocabulary = replace(
        Vocabulary.open(base, 300), tokens=tuple(tokens), types=(TokenType.NORMAL,) * len(tokens), merges=tuple(map(" ".join, merges)),
        bos=0, eos=0, end_of_turn=None, padding=None, unknown=None,
    )  # fmt: skip
    before = [bpe(text, merges) for text in texts]
    cut = _cut(vocabulary, _kept(vocabulary, {tokens.index(token) for cut in before for token in cut}))
    left = [(merge.split(" ")[0], merge.split(" ")[1]) for merge in cut.merges]
    assert [bpe(text, left) for text in texts] == before
    assert set(cut.tokens) >= {token for cut in before for token in cut}


def test_what_is_on_the_way_to_a_token() -> None:
    ranks = {("t", "h"): 0, ("e", "r"): 1, ("th", "e"): 2, ("th", "er"): 3, ("o", "ther"): 4}
    assert list(made("other", lambda left, right: ranks.get((left, right)))) == ["th", "er", "ther", "other"]
    assert list(made("xyz", lambda left, right: None)) == []


@pytest.mark.parametrize("name", ["qwen2", "llama-bpe", "llama", "gemma"])
def test_true_vocabularies_keep_a_tenth_for_a_page_of_text(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = VOCABULARIES[name]()
    rows = 1 + max(*file["model"]["vocab"].values(), *(token["id"] for token in file["added_tokens"]))
    bos = next((token["content"] for token in file["added_tokens"] if token["content"] in ("<s>", "<bos>", "<|begin_of_text|>")), None)
    base = write(tiny_checkpoint(tmp_path / "base"), file, bos_token=bos, eos_token=file["added_tokens"][1]["content"])
    edit(base / "config.json", lambda config: config.update(vocab_size=rows))
    write_safetensors(base / "model.safetensors", tiny_weights(rows))
    (tmp_path / "corpus.txt").write_text((ROOT / "README.md").read_text(encoding="utf-8")[:12_000] + "\n日本語 العربية 🚀\t \r\n", encoding="utf-8")
    model = Model.open(find(base), [])
    trimmed = trim(model, tmp_path / "corpus.txt", tmp_path)  # which checks that the text has the same tokens
    assert trimmed.kept is not None and len(trimmed.kept) == len(trimmed.vocabulary.tokens)
    special = sum(kind not in (TokenType.NORMAL, TokenType.UNUSED) for kind in model.vocabulary.types)
    assert special + 500 < len(trimmed.kept) < special + rows / 5
    (whole,) = model.blocks("token_embd.weight")
    monkeypatch.setattr(modelling, "AT_ONCE", 1 << 15)
    blocks = list(trimmed.blocks("token_embd.weight"))
    assert len(blocks) > 10
    np.testing.assert_array_equal(np.concatenate(blocks), whole[trimmed.kept])


def test_another_cut_of_the_text_is_noticed(corpus: Path, base: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trimming, "made", lambda token, rank: ())
    with pytest.raises(ConvertError, match=r"corpus.txt: expected the same tokens with the smaller vocabulary, found others from token 0 on"):
        trim(Model.open(find(base), []), corpus, tmp_path)


def test_what_is_gained_is_said(
    corpus: Path, base: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[int] = []

    def tokens_per_second(file: Path) -> float:
        measured.append(len(fields(file)["tokenizer.ggml.tokens"]))
        return 100.0 * len(measured)

    monkeypatch.setattr(planning, "tokens_per_second", tokens_per_second)
    cut = convert(base, tmp_path / "cut.gguf", type_name="F16", keep_vocab=corpus)
    assert measured == [len(tiny_tokenizer()["model"]["vocab"]), len(fields(cut)["tokenizer.ggml.tokens"])]
    gain = f"vocabulary: 292 -> {measured[1]} tokens, 0.2 -> 0.2 MB, 100.0 -> 200.0 tokens/s with an empty context"
    assert capsys.readouterr().err == f"convert: {gain}\n"


def test_a_text_that_is_not_there_is_refused(base: Path) -> None:
    assert "nowhere.txt: expected a text in UTF-8, found" in refused(base, "--keep-vocab", str(base.parent / "nowhere.txt"))
