"""convert/tokenizer.py: llama.cpp cuts text as tokenizers does, and a tokenizer that it would do otherwise is refused."""

from __future__ import annotations

import ast
import hashlib
import json
import random
import re
import unicodedata
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import llama_cpp
import pytest
from gguf import TokenType

import convert.writer
from convert.byte_level import BYTES
from convert.tokenizer import Vocabulary
from tests.convert_cases import edit, fields, refusal
from tests.llama_source import llama_source
from tests.llama_vocabularies import VOCABULARIES
from tests.tiny import MERGES, tiny_tokenizer, tiny_weights, write_safetensors
from tests.tokenizer_files import added_token, loaded, template, write

FRAGMENTS = [
    *r"""flowchart TD¦sequenceDiagram¦A["Log in"]¦A --> B¦participant Buyer as "the Buyer"¦->>¦-->>¦-.->¦subgraph one¦end¦[*] --> Idle¦classDef
USER ||--o{ ORDER : places¦|yes|¦don't¦I'LL¦we've¦'s¦’s¦"quoted"¦'single'¦`code`¦naïve café¦ÄÖÜß¦Ελληνικά¦русский язык¦日本語のテスト¦한국어¦עברית
العربية ١٢٣¦हिन्दी¦ไทย¦🚀¦👩‍👩‍👧¦🇩🇪¦✅ done¦0¦7¦42¦123¦1234¦12345¦1234567890¦3.14¦v2.0.1¦2026-01-31¦½¦Ⅷ¦²¦1st¦x1y22z333¦€5¦100%¦#35;¦&amp;¦<br/>
{{x}}¦((y))¦C:\dir\file¦https://example.org/a?b=c&d=1¦<|im_start|>¦<|im_end|>¦<|endoftext|>¦<|not a token|>¦a_b-c¦snake_case_name¦CamelCaseName
UPPER¦...¦!?¦--¦---¦=¦~~~¦@¦$x$¦\¦/¦▁¦▁▁a¦<0x41>¦<s>¦</s>¦<unk>¦[INST]¦<|end|>¦<|user|>¦<|eot_id|>¦<bos>
<start_of_turn>¦<end_of_turn>\n¦<table>¦<unused5>""".replace("\n", "¦").split("¦"),
    *("<|im_start|>user\n", "\u00a0", "\u3000", "\u200b", "\x01", "\x7f", "\ufffd"),
]

GLUE = ("", " ", "  ", "   ", "\n", "\n\n", "\n    ", "\n\n  ", "\t", "\r\n", " \n ", ", ", ": ")
SCRIPTS = ((0, 0x250), (0x370, 0x700), (0x900, 0x980), (0xE00, 0xE60), (0x1100, 0x1200), (0x2000, 0x2070), (0x20A0, 0x2C00), (0x3000, 0x3100),
           (0x4E00, 0x9FA5), (0xAC00, 0xD7A0), (0xFE00, 0xFE10), (0xFF00, 0xFFF0), (0x1F300, 0x1F650), (0x1F900, 0x1FA00))  # fmt: skip


def strings() -> list[str]:
    """A few hundred texts: every fragment alone, and random sequences of them."""
    rng = random.Random(0)
    mixed = ["".join(rng.choice(FRAGMENTS) + rng.choice(GLUE) for _ in range(rng.randint(2, 12))) for _ in range(400)]
    return [*FRAGMENTS, *GLUE[1:], *mixed]


@cache
def texts() -> tuple[str, ...]:
    """5,000 texts: those, and random ones with letters, signs, emoji and control characters of many scripts, and long runs of white space."""
    rng = random.Random(1)
    characters = [[c for c in map(chr, range(*bounds)) if unicodedata.category(c) != "Cn"] for bounds in SCRIPTS]
    runs = (" " * 40, "\n" * 35, "\t" * 5, "\u00a0\u3000")

    def part() -> str:
        kind = rng.random()
        if kind < 0.5:
            return rng.choice(FRAGMENTS) + rng.choice(GLUE)
        if kind < 0.8:
            return "".join(rng.choice(rng.choice(characters)) for _ in range(rng.randint(1, 5))) + rng.choice(GLUE)
        run = rng.choice(runs)
        return run[: rng.randint(1, len(run))]

    known = strings()
    return (*known, *("".join(part() for _ in range(rng.randint(1, 8))) for _ in range(5000 - len(known))))


# Where llama.cpp cannot do likewise: it leaves NFC to the caller, puts no space in front of a whole text alone, knows the white space of ASCII alone,
# and finds a token of two spaces where two spaces stand, not where two of SentencePiece's marks for them do.
AS_LLAMA_CPP_TAKES_IT: dict[str, Callable[[str], str]] = {
    "qwen2": lambda text: unicodedata.normalize("NFC", text),
    "mistral": lambda text: "</s>" + text,
    "phi-3": lambda text: re.sub(r"[^\S\t\n\v\f\r ]", "_", text),
    "gemma": lambda text: text.replace("▁", "_"),
}


@pytest.mark.parametrize("name", VOCABULARIES)
def test_llama_cpp_cuts_5000_texts_as_tokenizers_does(name: str, tmp_path: Path) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    file = VOCABULARIES[name]()
    bos = next((token["content"] for token in file["added_tokens"] if token["content"] in ("<s>", "<bos>", "<|begin_of_text|>")), None)
    write(tmp_path, file, bos_token=bos, eos_token=file["added_tokens"][0]["content"])
    rows = len({*file["model"]["vocab"], *(token["content"] for token in file["added_tokens"])}) + 3
    vocabulary, llama = loaded(tmp_path, rows)
    adjusted = list(map(AS_LLAMA_CPP_TAKES_IT.get(name, str), texts()))
    assert len(adjusted) == 5000 and vocabulary.adds == (bos is not None, False)
    for text, expected in zip(adjusted, tokenizers.Tokenizer.from_str(json.dumps(file)).encode_batch(adjusted), strict=True):
        assert llama.tokenize(text.encode(), add_bos=True, special=True) == expected.ids, text


@pytest.mark.parametrize(("name", "known_as"), [("qwen2", "qwen2"), ("llama-bpe", "llama-bpe"), ("gpt-2", "gpt-2"), ("smollm", "starcoder")])
def test_the_pre_tokenizer_is_the_one_that_llama_cpps_converter_finds(name: str, known_as: str) -> None:
    """It hashes what the whole vocabulary makes of a text; StarCoder has the pre-tokenizer of SmolLM, and no other vocabulary of that is here."""
    tokenizers = pytest.importorskip("tokenizers")
    source = (llama_source() / "conversion" / "base.py").read_text(encoding="utf-8")
    (text,) = re.findall(r"chktxt = ('.*')\n", source)
    names = dict(re.findall(r'if chkhsh == "(\w+)":\n.*\n +res = "([\w.-]+)"', source))
    ids = tokenizers.Tokenizer.from_str(json.dumps(VOCABULARIES[name](merges=None))).encode(ast.literal_eval(text)).ids
    assert names[hashlib.sha256(str(ids).encode()).hexdigest()] == known_as


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
    assert gguf["tokenizer.ggml.add_bos_token"] is gguf["tokenizer.ggml.add_eos_token"] is False
    assert [gguf[f"tokenizer.ggml.{name}_token_id"] for name in ("eos", "eot", "bos", "padding")] == [2, 2, 0, 0]
    assert "<|im_start|>assistant" in gguf["tokenizer.chat_template"]
    assert "tokenizer.ggml.scores" not in gguf


def test_the_end_of_a_turn_is_not_the_end_of_a_base_models_text_and_spare_rows_are_unused(base: Path) -> None:
    edit(base / "tokenizer_config.json", lambda config: config.update(eos_token={"content": "<|endoftext|>"}, pad_token=None))
    tokens = len(tiny_tokenizer()["model"]["vocab"])
    vocabulary = Vocabulary.open(base, tokens + 2)
    assert (vocabulary.eos, vocabulary.end_of_turn, vocabulary.padding) == (0, 2, None)
    assert vocabulary.tokens[tokens:] == (f"[PAD{tokens}]", f"[PAD{tokens + 1}]")
    assert vocabulary.types[tokens:] == (TokenType.UNUSED, TokenType.UNUSED)


def test_special_tokens_that_the_tokenizer_does_not_name_are_those_of_the_model(base: Path) -> None:
    edit(base / "tokenizer_config.json", lambda config: (config.pop("eos_token"), config.pop("pad_token")))
    edit(base / "config.json", lambda config: config.update(bos_token_id=5, eos_token_id=6, pad_token_id=7, unk_token_id=10**6))
    vocabulary = Vocabulary.open(base, 292)
    assert (vocabulary.bos, vocabulary.eos, vocabulary.padding, vocabulary.unknown) == (5, 6, 7, None)


def test_an_added_token_that_is_not_special_stays_text_unless_it_looks_special(base: Path) -> None:
    start = len(tiny_tokenizer()["model"]["vocab"])
    looks = ("<tool>", "<|tool|>", "<unused3>", "<pad>", "a<|tool|>")
    new = [added_token(start + i, token, special=False) for i, token in enumerate(looks)]
    edit(base / "tokenizer.json", lambda file: file["added_tokens"].extend(new))
    text, special = TokenType.USER_DEFINED, TokenType.CONTROL
    assert Vocabulary.open(base, start + 5).types[start:] == (text, special, special, special, text)


def test_the_chat_template_has_three_homes(base: Path) -> None:
    edit(
        base / "tokenizer_config.json",
        lambda config: config.update(chat_template=[{"name": "tool", "template": "t"}, {"name": "default", "template": "d"}]),
    )
    assert Vocabulary.open(base, 300).chat_template == "d"
    (base / "chat_template.jinja").write_text("from its own file")
    assert Vocabulary.open(base, 300).chat_template == "from its own file"


BOS, EOS, TEXT = ({"SpecialToken": {"id": "<|im_start|>"}}, {"SpecialToken": {"id": "<|im_end|>"}}, {"Sequence": {"id": "A"}})
BYTE_LEVEL = {"type": "ByteLevel", "add_prefix_space": False}
POST_PROCESSORS: list[tuple[str, Any, dict[str, Any], tuple[bool, bool]]] = [
    ("none", None, {}, (False, False)),
    ("none, but the config", None, {"add_bos_token": True, "add_eos_token": True}, (True, True)),
    ("bytes alone, whatever the config", BYTE_LEVEL, {"add_bos_token": True}, (False, False)),
    ("bos", {"type": "TemplateProcessing", "single": [BOS, TEXT]}, {}, (True, False)),
    ("bos, and eos in the config", {"type": "TemplateProcessing", "single": [BOS, TEXT]}, {"add_eos_token": True}, (True, True)),
    ("eos", {"type": "TemplateProcessing", "single": [TEXT, EOS]}, {}, (False, True)),
    ("both", {"type": "TemplateProcessing", "single": [BOS, TEXT, EOS]}, {"add_bos_token": False}, (True, True)),
    ("text", {"type": "TemplateProcessing", "single": [TEXT]}, {"add_bos_token": True}, (True, False)),
    ("two", {"type": "Sequence", "processors": [BYTE_LEVEL, {"type": "TemplateProcessing", "single": [BOS, TEXT]}]}, {}, (True, False)),
]


@pytest.mark.parametrize(("post_processor", "config", "adds"), [row[1:] for row in POST_PROCESSORS], ids=[row[0] for row in POST_PROCESSORS])
def test_what_is_put_around_a_text(post_processor: Any, config: dict[str, Any], adds: tuple[bool, bool], base: Path) -> None:
    edit(base / "tokenizer.json", lambda file: file.update(post_processor=post_processor))
    edit(base / "tokenizer_config.json", lambda file: file.update(config, bos_token="<|im_start|>"))
    assert Vocabulary.open(base, 292).adds == adds


def test_no_other_tokenizers_model_is_called_phi_3(base: Path) -> None:
    """llama.cpp would look for tokens of Phi-3 in it and fail to load it."""
    assert Vocabulary.open(base, 292).model_name("like-Phi-3-phi3") == "like-Phi 3-phi 3"
    assert llama_cpp.Llama(str(convert.writer.convert(base, base.parent / "phi-3.gguf", type_name="F16")), vocab_only=True, verbose=False)


SPLIT_DIGITS = {"type": "Split", "pattern": {"Regex": r"\p{N}{1,3}"}, "behavior": "Isolated", "invert": False}
KNOWN = "superbpe or qwen2 or llama-bpe or gpt-2 or smollm"

TOKENIZERS: list[tuple[str, Callable[[Any], object], str]] = [
    (
        "unknown pattern",
        lambda f: f["pre_tokenizer"]["pretokenizers"].__setitem__(0, SPLIT_DIGITS),
        f"expected the pre-tokenizer {KNOWN}, found {{'type",
    ),
    ("two patterns", lambda f: f["pre_tokenizer"]["pretokenizers"].insert(0, SPLIT_DIGITS), f"expected the pre-tokenizer {KNOWN}"),
    ("removed", lambda f: f["pre_tokenizer"]["pretokenizers"][0].update(behavior="Removed"), f"expected the pre-tokenizer {KNOWN}"),
    ("prefix space", lambda f: f["pre_tokenizer"]["pretokenizers"][1].update(add_prefix_space=True), f"expected the pre-tokenizer {KNOWN}"),
    ("patterns of GPT-2 as well", lambda f: f["pre_tokenizer"]["pretokenizers"][1].update(use_regex=True), f"expected the pre-tokenizer {KNOWN}"),
    ("nothing", lambda f: f.update(pre_tokenizer=None), "found None"),
    ("unigram", lambda f: f["model"].update(type="Unigram"), "expected a BPE model, found Unigram"),
    ("no model", lambda f: f.update(model=[]), "expected a BPE model, found []"),
    ("dropout", lambda f: f["model"].update(dropout=0.1), "expected no dropout in the BPE model, found 0.1"),
    ("whole words first", lambda f: f["model"].update(ignore_merges=True), "expected ignore_merges False with the pre-tokenizer superbpe"),
    ("lower case", lambda f: f.update(normalizer={"type": "Lowercase"}), "expected no normalizer or NFC, found {'type': 'Lowercase'}"),
    ("roberta", lambda f: f.update(post_processor={"type": "RobertaProcessing"}), "found {'type': 'RobertaProcessing'}"),
    ("template of others", lambda f: f.update(post_processor=template(("<|im_start|>", 1))), "expected no post-processor, ByteLevel or a template"),
    (
        "merged digits",
        lambda f: (f["model"]["merges"].__setitem__(-1, ["1", "2"]), f["model"]["vocab"].update({"12": f["model"]["vocab"].pop("ĊĊ")})),
        "expected no merge of digits, found ('1', '2')",
    ),
    ("no merges", lambda f: f["model"].update(merges=[]), "expected merges, found none"),
    ("merge of nothing", lambda f: f["model"]["merges"].append(["q", "zz"]), "expected a merge of two tokens into a third, found ['q', 'zz']"),
    ("merge of numbers", lambda f: f["model"]["merges"].append([1, 2]), "expected a merge of two tokens into a third, found [1, 2]"),
    ("no letter", lambda f: f["model"]["vocab"].__setitem__("more", f["model"]["vocab"].pop("Z")), "found none for 1, e.g. 'Z'"),
    (
        "no byte, but an unknown token",
        lambda f: (f["model"]["vocab"].__setitem__("more", f["model"]["vocab"].pop("Ā")), f["model"].update(unk_token="!")),
        "expected a token for each byte, found none for 1, e.g. 'Ā'",
    ),
    ("too many", lambda f: f["model"]["vocab"].update({"more": 292}), "expected ids below the 292 rows of the embedding, found 292"),
    ("same id", lambda f: f["model"]["vocab"].update({"more": 291}), "expected an id of its own for each token"),
    ("text as id", lambda f: f["model"]["vocab"].update({"more": "1"}), "expected a number from 0 on as id of 'more', found '1'"),
    ("other id", lambda f: f["added_tokens"][0].update(id=1), "expected the id 0 for the added token '<|endoftext|>', found 1"),
    ("stripping", lambda f: f["added_tokens"][0].update(lstrip=True), "expected an added token that takes no spaces along, found '<|endoftext|>'"),
    ("no content", lambda f: f["added_tokens"].append({"id": 9}), "expected added tokens with content and id, found {'id': 9}"),
    ("no list", lambda f: f.update(added_tokens={"<s>": 1}), "expected added tokens with content and id, found {'<s>': 1}"),
    (
        "half a character",
        lambda f: (f["model"]["vocab"].update({"\ud800": f["model"]["vocab"].pop("ĊĊ")}), f["model"]["merges"].pop()),
        "expected Unicode in tokens, found '\\ud800'",
    ),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in TOKENIZERS], ids=[row[0] for row in TOKENIZERS])
def test_a_tokenizer_that_llama_cpp_does_otherwise_is_refused(change: Callable[[Any], object], message: str, base: Path) -> None:
    edit(base / "tokenizer.json", change)
    assert message in refusal(base)


def test_a_tokenizer_without_an_end_is_refused(base: Path) -> None:
    edit(base / "tokenizer.json", lambda f: f["added_tokens"].pop())
    edit(base / "tokenizer.json", lambda f: f["model"]["vocab"].update({"<|end of it|>": f["model"]["vocab"].pop("<|im_end|>")}))
    assert "expected an eos_token or one of <|im_end|>, <|eot_id|>, <|end|>, <end_of_turn>, found '<|im_end|>'" in refusal(base)


def test_a_byte_without_a_token_is_left_out_by_both(base: Path) -> None:
    tokenizers = pytest.importorskip("tokenizers")
    edit(base / "tokenizer.json", lambda f: f["model"]["vocab"].update({"more": f["model"]["vocab"].pop("Ā")}))
    _, llama = loaded(base, 292)
    expected = tokenizers.Tokenizer.from_file(str(base / "tokenizer.json")).encode("a\0b").ids
    assert llama.tokenize(b"a\0b", special=True) == expected and len(expected) == 2
