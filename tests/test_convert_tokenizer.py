"""convert/tokenizer.py: llama.cpp cuts text as tokenizers does, and a tokenizer that it would do otherwise is refused."""

from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import llama_cpp
import pytest
from gguf import TokenType

import convert.writer
from convert.tokenizer import BYTES, Vocabulary
from tests.convert_cases import edit, fields, refusal
from tests.tiny import MERGES, tiny_tokenizer, tiny_weights, write_safetensors

FRAGMENTS = [
    *r"""flowchart TD¦sequenceDiagram¦A["Log in"]¦A --> B¦participant Buyer as "the Buyer"¦->>¦-->>¦-.->¦subgraph one¦end¦[*] --> Idle¦classDef
USER ||--o{ ORDER : places¦|yes|¦don't¦I'LL¦we've¦'s¦’s¦"quoted"¦'single'¦`code`¦naïve café¦ÄÖÜß¦Ελληνικά¦русский язык¦日本語のテスト¦한국어¦עברית
العربية ١٢٣¦हिन्दी¦ไทย¦🚀¦👩‍👩‍👧¦🇩🇪¦✅ done¦0¦7¦42¦123¦1234¦12345¦1234567890¦3.14¦v2.0.1¦2026-01-31¦½¦Ⅷ¦²¦1st¦x1y22z333¦€5¦100%¦#35;¦&amp;¦<br/>
{{x}}¦((y))¦C:\dir\file¦https://example.org/a?b=c&d=1¦<|im_start|>¦<|im_end|>¦<|endoftext|>¦<|not a token|>¦a_b-c¦snake_case_name¦CamelCaseName
UPPER¦...¦!?¦--¦---¦=¦~~~¦@¦$x$¦\¦/""".replace("\n", "¦").split("¦"),
    *("<|im_start|>user\n", "\u00a0", "\u3000", "\u200b", "\x01", "\x7f", "\ufffd"),
]

GLUE = ("", " ", "  ", "   ", "\n", "\n\n", "\n    ", "\n\n  ", "\t", "\r\n", " \n ", ", ", ": ")


def strings() -> list[str]:
    """A few hundred texts: every fragment alone, and random sequences of them."""
    rng = random.Random(0)
    mixed = ["".join(rng.choice(FRAGMENTS) + rng.choice(GLUE) for _ in range(rng.randint(2, 12))) for _ in range(400)]
    return [*FRAGMENTS, *GLUE[1:], *mixed]


@pytest.mark.parametrize(("pattern", "name"), [("words", "superbpe"), ("qwen2", "qwen2")])
def test_llama_cpp_tokenizes_as_tokenizers_does(pattern: str, name: str, base: Path) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    from training.tokenizer import save, train

    save(train(iter(strings() * 20), 900, pattern), base, pattern)
    tokenizer = tokenizers.Tokenizer.from_file(str(base / "tokenizer.json"))
    write_safetensors(base / "model.safetensors", tiny_weights(tokenizer.get_vocab_size() + 5))
    edit(base / "config.json", lambda config: config.update(vocab_size=tokenizer.get_vocab_size() + 5))
    gguf = convert.writer.convert(base, base / "out.gguf", type_name="F16")
    assert fields(gguf)["tokenizer.ggml.pre"] == name

    model = llama_cpp.Llama(str(gguf), vocab_only=True, verbose=False)
    for text in strings():
        ids = model.tokenize(text.encode(), add_bos=True, special=True)
        assert ids == tokenizer.encode(text).ids, text
        assert b"".join(model.detokenize([i], special=True) for i in ids) == text.encode()


def test_the_tokenizer_of_the_gguf(tiny: Path) -> None:
    gguf = fields(tiny / "tiny.gguf")
    tokens, types = gguf["tokenizer.ggml.tokens"], gguf["tokenizer.ggml.token_type"]
    assert tokens[:4] == ["<|endoftext|>", "<|im_start|>", "<|im_end|>", "!"]
    assert types == [TokenType.CONTROL] * 3 + [TokenType.NORMAL] * (len(tokens) - 3)
    assert set(BYTES) <= set(tokens) and len(set(BYTES)) == 256
    assert gguf["tokenizer.ggml.merges"] == list(MERGES)
    assert gguf["tokenizer.ggml.add_bos_token"] is False
    assert [gguf[f"tokenizer.ggml.{name}_token_id"] for name in ("eos", "bos", "padding")] == [2, 0, 0]
    assert "<|im_start|>assistant" in gguf["tokenizer.chat_template"]


def test_a_base_model_ends_with_the_end_of_a_turn_and_spare_rows_are_unused(base: Path) -> None:
    edit(base / "tokenizer_config.json", lambda config: config.update(eos_token={"content": "<|endoftext|>"}, pad_token=None))
    tokens = len(tiny_tokenizer()["model"]["vocab"])
    vocabulary = Vocabulary.open(base, tokens + 2)
    assert vocabulary.tokens[vocabulary.eos] == "<|im_end|>"
    assert vocabulary.tokens[vocabulary.padding] == "<|endoftext|>"
    assert vocabulary.tokens[tokens:] == (f"[PAD{tokens}]", f"[PAD{tokens + 1}]")
    assert vocabulary.types[tokens:] == (TokenType.UNUSED, TokenType.UNUSED)


def test_an_added_token_that_is_not_special_stays_text_unless_it_looks_special(base: Path) -> None:
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": False}
    start = len(tiny_tokenizer()["model"]["vocab"])
    new = [{"id": start, "content": "<tool>", **flags}, {"id": start + 1, "content": "<|tool|>", **flags}]
    edit(base / "tokenizer.json", lambda file: file["added_tokens"].extend(new))
    assert Vocabulary.open(base, start + 2).types[start:] == (TokenType.USER_DEFINED, TokenType.CONTROL)


def test_the_chat_template_has_three_homes(base: Path) -> None:
    edit(
        base / "tokenizer_config.json",
        lambda config: config.update(chat_template=[{"name": "tool", "template": "t"}, {"name": "default", "template": "d"}]),
    )
    assert Vocabulary.open(base, 300).chat_template == "d"
    (base / "chat_template.jinja").write_text("from its own file")
    assert Vocabulary.open(base, 300).chat_template == "from its own file"


SPLIT_DIGITS = {"type": "Split", "pattern": {"Regex": r"\p{N}{1,3}"}, "behavior": "Isolated", "invert": False}

TOKENIZERS: list[tuple[str, Callable[[Any], object], str]] = [
    (
        "unknown pattern",
        lambda f: f["pre_tokenizer"]["pretokenizers"].__setitem__(0, SPLIT_DIGITS),
        r"expected the pre-tokenizer superbpe or qwen2, found {'type",
    ),
    ("removed", lambda f: f["pre_tokenizer"]["pretokenizers"][0].update(behavior="Removed"), "expected the pre-tokenizer superbpe or qwen2"),
    ("prefix space", lambda f: f["pre_tokenizer"]["pretokenizers"][1].update(add_prefix_space=True), "expected the pre-tokenizer superbpe or qwen2"),
    ("gpt-2", lambda f: f.update(pre_tokenizer={"type": "ByteLevel", "use_regex": True}), "expected the pre-tokenizer superbpe or qwen2"),
    ("none", lambda f: f.update(pre_tokenizer=None), "found None"),
    ("unigram", lambda f: f["model"].update(type="Unigram"), "expected a BPE model, found Unigram"),
    ("byte fallback", lambda f: f["model"].update(byte_fallback=True), "expected no byte_fallback in the BPE model, found True"),
    ("lower case", lambda f: f.update(normalizer={"type": "Lowercase"}), "expected no normalizer or NFC, found Lowercase"),
    (
        "template",
        lambda f: f.update(post_processor={"type": "TemplateProcessing"}),
        "expected no post-processor or ByteLevel, found TemplateProcessing",
    ),
    (
        "merged digits",
        lambda f: (f["model"]["merges"].__setitem__(-1, ["1", "2"]), f["model"]["vocab"].update({"12": f["model"]["vocab"].pop("ĊĊ")})),
        "expected no merge of digits, found '1 2'",
    ),
    ("no merges", lambda f: f["model"].update(merges=[]), "expected merges, found none"),
    ("merge of nothing", lambda f: f["model"]["merges"].append(["q", "zz"]), "expected a merge of two tokens into a third, found ['q', 'zz']"),
    ("no byte", lambda f: f["model"]["vocab"].pop("Ā"), "expected a token for each of the 256 bytes, found none for 1, e.g. 'Ā'"),
    ("too many", lambda f: f["model"]["vocab"].update({"more": 292}), "expected ids below the 292 rows of the embedding, found 292"),
    ("same id", lambda f: f["model"]["vocab"].update({"more": 291}), "expected an id of its own for each token"),
    ("text as id", lambda f: f["model"]["vocab"].update({"more": "1"}), "expected a number from 0 on as id of 'more', found '1'"),
    ("stripping", lambda f: f["added_tokens"][0].update(lstrip=True), "expected an added token that takes no spaces along, found '<|endoftext|>'"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in TOKENIZERS], ids=[row[0] for row in TOKENIZERS])
def test_a_tokenizer_that_llama_cpp_does_otherwise_is_refused(change: Callable[[Any], object], message: str, base: Path) -> None:
    edit(base / "tokenizer.json", change)
    assert message in refusal(base)


def test_a_tokenizer_without_an_end_is_refused(base: Path) -> None:
    for change in (lambda f: f["added_tokens"].pop(), lambda f: f["model"]["vocab"].pop("<|im_end|>")):
        edit(base / "tokenizer.json", change)
    assert "expected the token <|im_end|> or an eos_token, found '<|im_end|>'" in refusal(base)
