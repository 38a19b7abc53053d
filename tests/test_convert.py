"""convert/: checkpoint + adapters -> GGUF, against tokenizers, peft, transformers and llama.cpp themselves."""

from __future__ import annotations

import ast
import hashlib
import json
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFReader, TokenType

import convert.writer
from convert.__main__ import lora, main
from convert.architectures import ARCHITECTURES, architecture_of
from convert.checkpoint import Checkpoint
from convert.errors import ConvertError
from convert.merge import Adapter
from convert.quantize import FILE_TYPES
from convert.tokenizer import BYTES, Vocabulary
from convert.writer import licence_of
from tests.tiny import HIDDEN, MERGES, tiny_checkpoint, tiny_model, tiny_tokenizer, tiny_weights, write_safetensors

ROOT = Path(__file__).parent.parent
NEEDS_IMATRIX = ("IQ3_XXS", "IQ2_M", "IQ2_S", "IQ2_XS", "IQ2_XXS", "IQ1_M", "IQ1_S")


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with base/ and tiny.gguf; nobody changes it."""
    return tiny_model(tmp_path_factory.mktemp("tiny")).parent


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A checkpoint to break."""
    return tiny_checkpoint(tmp_path / "base")


def edit(file: Path, change: Callable[[Any], object]) -> None:
    """Rewrites a JSON file after `change` has worked on its content."""
    content = json.loads(file.read_text(encoding="utf-8"))
    change(content)
    file.write_text(json.dumps(content), encoding="utf-8")


def fields(file: Path) -> dict[str, Any]:
    return {name: field.contents() for name, field in GGUFReader(file).fields.items()}


# The tiny model itself


def test_the_tiny_model_runs_and_is_small(tiny: Path) -> None:
    assert 100_000 < (tiny / "tiny.gguf").stat().st_size < 400_000
    model = llama_cpp.Llama(str(tiny / "tiny.gguf"), n_ctx=64, verbose=False)
    assert model.create_completion("flowchart TD", max_tokens=8, temperature=0.0)["usage"]["completion_tokens"] == 8
    assert list(tiny.glob("*.part")) == []


def test_the_same_seed_gives_the_same_file(tiny: Path, tmp_path: Path) -> None:
    assert tiny_model(tmp_path).read_bytes() == (tiny / "tiny.gguf").read_bytes()
    assert tiny_model(tmp_path, seed=1).read_bytes() != (tiny / "tiny.gguf").read_bytes()


# Tokenizer

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


# Weights


def test_every_dtype_and_shard_gives_the_same_numbers(tmp_path: Path) -> None:
    values = np.array([[1.0, -0.5], [0.15625, 3.0]], np.float32)
    write_safetensors(tmp_path / "f32.safetensors", {"w": values})
    write_safetensors(tmp_path / "f16.safetensors", {"w": values.astype(np.float16)})
    upper = (values.view(np.uint32) >> 16).astype(np.uint16)
    header = json.dumps({"w": {"dtype": "BF16", "shape": [2, 2], "data_offsets": [0, 8]}}).encode()
    (tmp_path / "bf16.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + upper.tobytes())
    write_safetensors(tmp_path / "part-1.safetensors", {"v": values + 1})
    write_safetensors(tmp_path / "part-2.safetensors", {"w": values})
    (tmp_path / "shards.safetensors.index.json").write_text('{"weight_map": {"v": "part-1.safetensors", "w": "part-2.safetensors"}}')
    for stem in ("f32", "f16", "bf16", "shards"):
        read = Checkpoint.open(tmp_path, stem).read("w")
        assert read.dtype == np.float32
        np.testing.assert_array_equal(read, values)
    assert sorted(Checkpoint.open(tmp_path, "shards")) == ["v", "w"]


def test_a_sharded_base_gives_the_same_gguf(base: Path, tiny: Path, tmp_path: Path) -> None:
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    names = sorted(weights)
    (base / "model.safetensors").unlink()
    shards = {"model-00001-of-00002.safetensors": names[:9], "model-00002-of-00002.safetensors": names[9:]}
    for file, part in shards.items():
        write_safetensors(base / file, {name: weights[name] for name in part})
    (base / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {name: file for file, part in shards.items() for name in part}}))
    ours, expected = (GGUFReader(file).tensors for file in (convert.writer.convert(base, tmp_path / "out.gguf", type_name="F16"), tiny / "tiny.gguf"))
    assert [tensor.name for tensor in ours] == [tensor.name for tensor in expected]
    assert all(np.array_equal(a.data, b.data) for a, b in zip(ours, expected, strict=True))


def random_lora(model: Any, folder: Path, seed: int, **options: Any) -> Any:
    """The model with a random adapter on it, saved as PEFT saves; returns the peft model."""
    peft, torch = pytest.importorskip("peft"), pytest.importorskip("torch")
    config = peft.LoraConfig(r=4, lora_alpha=6, target_modules=["q_proj", "v_proj", "up_proj", "down_proj"], **options)
    adapted = peft.get_peft_model(model, config)
    generator = torch.Generator().manual_seed(seed)
    for name, parameter in adapted.named_parameters():
        if "lora_B" in name:
            torch.nn.init.normal_(parameter, std=0.5, generator=generator)
    adapted.save_pretrained(folder)
    return adapted


def hugging_face_model(folder: Path, tied: bool) -> Any:
    """A random model with two query heads on one key head, its files added to a tiny tokenizer's."""
    torch, transformers = pytest.importorskip("torch"), pytest.importorskip("transformers")
    torch.manual_seed(1)
    config = transformers.Qwen2Config(vocab_size=300, hidden_size=HIDDEN, intermediate_size=96, num_hidden_layers=2, num_attention_heads=2,
                                      num_key_value_heads=1, max_position_embeddings=512, rope_theta=50000.0, tie_word_embeddings=tied,
                                      initializer_range=0.2)  # fmt: skip
    model = transformers.Qwen2ForCausalLM(config).eval()
    for name, parameter in model.named_parameters():
        if "bias" in name or "norm" in name:
            torch.nn.init.normal_(parameter, mean=0.5, std=0.2)
    tiny_checkpoint(folder)
    model.save_pretrained(folder)
    return model


def logits_of(gguf: Path, ids: list[int]) -> np.ndarray:
    """The logits after each token, [tokens, vocabulary], with a float32 key-value cache."""
    f32 = int(GGMLQuantizationType.F32)
    model = llama_cpp.Llama(str(gguf), n_ctx=64, n_threads=2, logits_all=True, type_k=f32, type_v=f32, verbose=False)
    model.eval(ids)
    return np.array(model.scores[: len(ids)])


ADAPTERS: list[dict[str, Any]] = [
    {},
    {"use_rslora": True},
    {"rank_pattern": {"layers.1.mlp.up_proj": 8, "q_proj": 2}, "alpha_pattern": {r".*\.0\.self_attn\.v_proj": 12}},
]


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
@pytest.mark.parametrize("options", ADAPTERS, ids=["plain", "rslora", "patterns"])
def test_the_merge_is_pefts(options: dict[str, Any], tmp_path: Path) -> None:
    pytest.importorskip("peft")
    model = hugging_face_model(tmp_path / "base", tied=True)
    merged = random_lora(model, tmp_path / "adapter", 3, **options).merge_and_unload().state_dict()
    checkpoint, adapter = Checkpoint.open(tmp_path / "base"), Adapter.open(tmp_path / "adapter")
    adapter.fits({name: checkpoint.shape(name) for name in checkpoint})
    assert len(adapter.pairs) == 8
    for name in checkpoint:
        ours = checkpoint.read(name)
        if name in adapter.pairs:
            delta = adapter.delta(name)
            assert np.abs(delta).max() > 1e-3
            ours += delta
        np.testing.assert_allclose(ours, merged[name].numpy(), rtol=0, atol=1e-6, err_msg=name)


@pytest.mark.filterwarnings("ignore::DeprecationWarning", "ignore::FutureWarning")
@pytest.mark.parametrize("tied", [True, False], ids=["tied", "untied"])
@pytest.mark.parametrize(("type_name", "tolerance"), [("F32", 1e-4), ("F16", 1e-2)])
def test_the_logits_are_those_of_transformers(type_name: str, tolerance: float, tied: bool, tmp_path: Path) -> None:
    """Two adapters at different scales, merged here and by peft; logits lie between -4 and 4, and F16 rounds the weights (seen: 2e-6 and 3e-3)."""
    torch, peft = pytest.importorskip("torch"), pytest.importorskip("peft")
    model = hugging_face_model(tmp_path / "base", tied)
    ids = [1, 77, 123, 45, 45, 200, 9, 260, 31, 2]
    with torch.no_grad():
        plain = model(torch.tensor([ids])).logits[0].numpy()
    random_lora(model, tmp_path / "one", 5).unload()
    random_lora(model, tmp_path / "two", 6).unload()
    adapted = peft.PeftModel.from_pretrained(model, tmp_path / "one", adapter_name="one")
    adapted.load_adapter(tmp_path / "two", adapter_name="two")
    for layer in (module for module in adapted.modules() if hasattr(module, "set_scale")):
        layer.set_scale("two", 0.5)
    with torch.no_grad():
        adapted.base_model.set_adapter(["one", "two"])
        expected = adapted.merge_and_unload()(torch.tensor([ids])).logits[0].numpy()
    out = convert.writer.convert(tmp_path / "base", tmp_path / "out.gguf", [(tmp_path / "one", 1.0), (tmp_path / "two", 0.5)], type_name)
    assert ("output.weight" in {tensor.name for tensor in GGUFReader(out).tensors}) is not tied
    assert np.abs(expected - plain).max() > 0.5
    np.testing.assert_allclose(logits_of(out, ids), expected, rtol=0, atol=tolerance)


# Metadata and hyper-parameters


@pytest.mark.parametrize("rope", [{"rope_theta": 12345.0}, {"rope_parameters": {"rope_theta": 12345.0, "rope_type": "default"}}])
def test_rope_theta_is_found_where_either_transformers_writes_it(rope: dict[str, Any], base: Path) -> None:
    edit(base / "config.json", lambda config: (config.pop("rope_parameters"), config.update(rope)))
    row, config = architecture_of(base)
    assert row.metadata(config)["qwen2.rope.freq_base"] == 12345.0


def test_the_gguf_says_what_it_was_made_from(base: Path) -> None:
    (base / "README.md").write_text("---\ntags: [x]\nlicense: apache-2.0\n---\n# A model\n")
    said = fields(convert.writer.convert(base, base.parent / "name.gguf", type_name="Q8_0"))
    assert said["general.name"] == "name"
    assert said["general.license"] == "Apache-2.0"
    assert said["general.base_model.0.name"] == "base"
    assert said["general.file_type"] == 7
    assert said["convert.sha256.base/model.safetensors"] == hashlib.sha256((base / "model.safetensors").read_bytes()).hexdigest()
    assert not [value for value in said.values() if isinstance(value, str) and str(base.parent) in value]


@pytest.mark.parametrize(
    ("file", "text", "licence"),
    [
        ("README.md", "---\nlicense: mit\n---\n", "mit"),
        ("README.md", "# license: apache-2.0\n", None),
        ("LICENSE", "\n        Apache License\n     Version 2.0, January 2004", "Apache-2.0"),
        ("LICENSE", "Permission is hereby granted", None),
    ],
)
def test_a_licence_is_only_what_the_base_says(file: str, text: str, licence: str | None, tmp_path: Path) -> None:
    (tmp_path / file).write_text(text)
    assert licence_of(tmp_path) == licence


# File types


def test_the_table_of_file_types_is_llama_cpps() -> None:
    theirs = {
        name.split("_", 3)[3]: number for name, number in vars(llama_cpp).items() if name.startswith(("LLAMA_FTYPE_MOSTLY_", "LLAMA_FTYPE_ALL_"))
    }
    for name in ("NVFP4", "Q2_0"):  # its quantizer does not make the first, and gguf cannot read the second yet
        del theirs[name]
    assert {row.name: row.number for row in FILE_TYPES.values()} == theirs


@pytest.mark.parametrize("name", [name for name in FILE_TYPES if name != "Q1_0"])
def test_every_file_type_runs_and_tells_what_it_fell_back_to(name: str, tiny: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.gguf"
    convert.writer.convert(tiny / "base", out, type_name=name.lower())
    said = capfd.readouterr()
    types = {tensor.tensor_type.name for tensor in GGUFReader(out).tensors if len(tensor.shape) == 2}
    assert fields(out)["general.file_type"] == FILE_TYPES[name].number
    assert (types != {FILE_TYPES[name].main}) == ("llama.cpp took" in said.err)
    assert all(other in said.err for other in types - {FILE_TYPES[name].main})
    assert said.out == ""
    logits = logits_of(out, [1, 50, 60])
    assert np.isfinite(logits).all() and logits.std() > 0.1
    assert [path.name for path in tmp_path.iterdir()] == ["out.gguf"]


def test_rows_that_fit_give_the_type_without_a_word(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    wide = widened(tmp_path / "base")
    types = {tensor.tensor_type.name for tensor in GGUFReader(convert.writer.convert(wide, tmp_path / "out.gguf", type_name="Q4_K_M")).tensors}
    assert types == {"F32", "Q4_K", "Q6_K"}  # Q4_K_M's own mix
    assert capfd.readouterr().err == ""


def test_a_type_that_has_nothing_to_fall_back_to_is_refused(tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match=r"could not quantize to Q1_0: .*no tensor type fallback is defined for type q1_0"):
        convert.writer.convert(tiny / "base", tmp_path / "out.gguf", type_name="Q1_0")
    assert list(tmp_path.iterdir()) == []
    types = {
        t.tensor_type.name for t in GGUFReader(convert.writer.convert(widened(tmp_path / "base"), tmp_path / "out.gguf", type_name="Q1_0")).tensors
    }
    assert "Q1_0" in types


@pytest.mark.parametrize("name", NEEDS_IMATRIX)
def test_a_type_that_needs_an_importance_matrix_is_refused(name: str, tmp_path: Path) -> None:
    wide = widened(tmp_path / "base")
    with pytest.raises(ConvertError, match=f"could not quantize to {name}: .*requires an imatrix") as caught:
        convert.writer.convert(wide, tmp_path / "out.gguf", type_name=name)
    assert "Q4_0" in caught.value.hint
    assert [path.name for path in tmp_path.iterdir()] == ["base"]


def widened(folder: Path, vocabulary: int = 292) -> Path:
    """A tiny checkpoint whose rows are all 256 long, and with a larger vocabulary slow to quantize."""
    tiny_checkpoint(folder)
    edit(folder / "config.json", lambda config: config.update(hidden_size=256, intermediate_size=256, vocab_size=vocabulary))
    rng = np.random.default_rng(0)
    sizes = {HIDDEN: 256, 160: 256, 292: vocabulary}
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    wide = {name: tuple(sizes.get(side, side) for side in values.shape) for name, values in weights.items()}
    write_safetensors(folder / "model.safetensors", {name: (rng.standard_normal(shape) * 0.05).astype(np.float16) for name, shape in wide.items()})
    return folder


# Refusals: each says what was expected and what was found


def refused(base: Path, *arguments: str) -> str:
    """What `python -m convert` says when it refuses: one line; it leaves no file."""
    done = subprocess.run(
        [sys.executable, "-m", "convert", str(base), *arguments, str(base.parent / "out.gguf")], cwd=ROOT, capture_output=True, text=True
    )
    assert done.returncode == 2, done.stderr
    assert done.stdout == "" and done.stderr.count("\n") == 1
    assert not list(base.parent.glob("out*"))
    return done.stderr


def refusal(base: Path, adapters: tuple[tuple[Path, float], ...] = (), type_name: str = "F16") -> str:
    """The same without a process of its own."""
    with pytest.raises(ConvertError) as caught:
        convert.writer.convert(base, base.parent / "out.gguf", adapters, type_name)
    assert caught.value.hint and "\n" not in str(caught.value)
    assert not list(base.parent.glob("out*"))
    return str(caught.value).replace(str(base.parent) + "/", "")


def test_a_missing_base_is_refused(tmp_path: Path) -> None:
    assert "nowhere: expected a folder, found nothing; give the folder" in refused(tmp_path / "nowhere")


def test_an_unknown_type_is_refused(base: Path) -> None:
    assert "--type: expected one of F32, F16" in (said := refused(base, "--type", "Q9")) and "found Q9" in said


def test_a_pickle_is_refused(base: Path) -> None:
    (base / "model.safetensors").rename(base / "pytorch_model.bin")
    assert refusal(base) == "base: expected model.safetensors, found pytorch_model.bin: a pickle, which can run any code when it is read"
    (base / "pytorch_model.bin").unlink()
    assert refusal(base) == "base: expected model.safetensors, found no weights"


def with_header(header: object, data: bytes = b"") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


def entry(begin: int, end: int, shape: Any = (2,), dtype: str = "F32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


BAD_FILES: list[tuple[str, bytes, str]] = [
    ("empty", b"", "expected a header of at most 0 bytes, found 0"),
    ("zip", b"PK\x03\x04" + bytes(60), "expected safetensors, found a pickle"),
    ("pickle", b"\x80\x02}q\x00." + bytes(60), "expected safetensors, found a pickle"),
    ("header longer than the file", (2**63).to_bytes(8, "little") + b"{}", "expected a header of at most 2 bytes, found 9223372036854775808"),
    ("no JSON", with_header(b"{nonsense"), "expected a header in JSON, found"),
    ("deep JSON", with_header(b"[" * 100_000), "expected a header in JSON, found"),
    ("a list", with_header([]), "expected a JSON object as header, found list"),
    ("no offsets", with_header({"w": {"dtype": "F32", "shape": [2]}}), "expected dtype, shape and data_offsets for w"),
    ("negative shape", with_header({"w": entry(0, 8, [-2])}, bytes(8)), "expected dtype, shape and data_offsets for w"),
    ("dtype", with_header({"w": entry(0, 8, [8], "I8")}, bytes(8)), "expected F32, F16, BF16 for w, found I8"),
    ("size that overflows", with_header({"w": entry(0, 8, [2**62, 4])}, bytes(8)), "bytes for w [4611686018427387904, 4] F32, found offsets 0 to 8"),
    ("end before begin", with_header({"w": entry(8, 0)}, bytes(8)), "expected 8 bytes for w [2] F32, found offsets 8 to 0"),
    ("a gap", with_header({"w": entry(4, 12)}, bytes(12)), "expected w at byte"),
    ("overlap", with_header({"v": entry(0, 8), "w": entry(0, 8)}, bytes(8)), "expected w at byte"),
    ("twice", with_header(b'{"w": 1, "w": 2}'), "found w twice"),
]


@pytest.mark.parametrize(("content", "message"), [row[1:] for row in BAD_FILES], ids=[row[0] for row in BAD_FILES])
def test_a_bad_header_is_refused(content: bytes, message: str, base: Path) -> None:
    (base / "model.safetensors").write_bytes(content)
    assert message in refusal(base)


def test_a_truncated_file_is_refused_with_both_sizes(base: Path) -> None:
    file = base / "model.safetensors"
    size = file.stat().st_size
    file.write_bytes(file.read_bytes()[:-100])
    assert refusal(base) == f"base/model.safetensors: expected {size} bytes, found {size - 100}"


@pytest.mark.parametrize("shard", ["../model.safetensors", "/etc/passwd", "weights.bin", 7])
def test_a_shard_outside_the_folder_is_refused(shard: object, base: Path) -> None:
    (base / "model.safetensors").unlink()
    (base / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"w": shard}}))
    assert f"expected names of .safetensors files in its own folder, found {shard!r}" in refusal(base)


def test_a_shard_that_is_not_there_is_refused(base: Path) -> None:
    (base / "model.safetensors").rename(base / "model-1.safetensors")
    (base / "model.safetensors.index.json").write_text('{"weight_map": {"w": "model-1.safetensors"}}')
    assert "expected the tensor w as model.safetensors.index.json says, found none" in refusal(base)
    (base / "model-1.safetensors").unlink()
    assert "model-1.safetensors: expected a file, found none" in refusal(base)


CONFIGS: list[tuple[str, dict[str, Any], str]] = [
    ("architecture", {"architectures": ["GPT2LMHeadModel"]}, "expected an architecture of Qwen2ForCausalLM, found GPT2LMHeadModel"),
    ("no architecture", {"architectures": None}, "found None"),
    ("no size", {"hidden_size": None}, "expected a positive number as hidden_size, found None"),
    ("text", {"vocab_size": "292"}, "expected a positive number as vocab_size, found '292'"),
    (
        "yarn",
        {"rope_scaling": {"rope_type": "yarn", "factor": 4.0}, "rope_parameters": {"rope_theta": 1.0}},
        "expected rope_type 'default', found 'yarn'",
    ),
    ("old yarn", {"rope_scaling": {"type": "yarn", "factor": 4.0}, "rope_parameters": {"rope_theta": 1.0}}, "found 'yarn'"),
    ("window", {"use_sliding_window": True}, "expected use_sliding_window False, found True"),
    ("gptq", {"quantization_config": {"bits": 4}}, "weights that are quantized already"),
    ("shape", {"intermediate_size": 192}, "expected model.layers.0.mlp.gate_proj.weight of (192, 64), found (160, 64)"),
    ("more layers", {"num_hidden_layers": 3}, "expected model.layers.2.input_layernorm.weight of (64,), found none"),
    ("fewer layers", {"num_hidden_layers": 1}, "expected no tensor model.layers.1."),
    ("absurd layers", {"num_hidden_layers": 2**30}, "expected 1073741824 layers, found 26 tensors"),
    ("untied", {"tie_word_embeddings": False}, "expected lm_head.weight of (292, 64), found none"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in CONFIGS], ids=[row[0] for row in CONFIGS])
def test_a_config_that_does_not_fit_is_refused(change: dict[str, Any], message: str, base: Path) -> None:
    edit(base / "config.json", lambda config: config.update(change))
    assert message in refusal(base)


@pytest.mark.parametrize(
    ("text", "message"), [("{", "expected JSON, found"), ("[]", "expected a JSON object, found list"), (None, "expected a file, found none")]
)
def test_a_config_that_cannot_be_read_is_refused(text: str | None, message: str, base: Path) -> None:
    (base / "config.json").unlink()
    if text is not None:
        (base / "config.json").write_text(text)
    assert f"base/config.json: {message}" in refusal(base)


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


@pytest.mark.parametrize(
    ("value", "type_name", "message"),
    [
        (np.nan, "F32", "expected finite numbers in model.norm.weight, found nan or infinity"),
        (np.inf, "Q8_0", "expected finite numbers in model.norm.weight, found nan or infinity"),
    ],
)
def test_weights_that_are_no_numbers_are_refused(value: float, type_name: str, message: str, base: Path) -> None:
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    weights["model.norm.weight"][3] = value
    write_safetensors(base / "model.safetensors", weights)
    assert message in refusal(base, type_name=type_name)


def test_a_value_beyond_f16_is_refused_but_fits_bf16(base: Path) -> None:
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    weights["model.embed_tokens.weight"] = weights["model.embed_tokens.weight"].astype(np.float32)
    weights["model.embed_tokens.weight"][5, 5] = 7e4
    write_safetensors(base / "model.safetensors", weights)
    assert refusal(base, type_name="Q8_0") == "model.embed_tokens.weight: expected values up to 65504, the largest of F16, found 70000"
    convert.writer.convert(base, base.parent / "out.gguf", type_name="BF16")


# Adapters


@pytest.fixture
def adapter(tmp_path: Path) -> Path:
    """A rank-2 adapter for one matrix of the tiny model, as PEFT saves it."""
    folder = tmp_path / "adapter"
    folder.mkdir()
    (folder / "adapter_config.json").write_text('{"peft_type": "LORA", "r": 2, "lora_alpha": 4, "bias": "none", "fan_in_fan_out": false}')
    write_safetensors(folder / "adapter_model.safetensors", halves())
    return folder


def halves(module: str = "model.layers.1.mlp.up_proj", a: tuple[int, int] = (2, 64), b: tuple[int, int] = (160, 2)) -> dict[str, np.ndarray]:
    name = f"base_model.model.{module}.lora_"
    return {f"{name}A.weight": np.full(a, 0.5, np.float32), f"{name}B.weight": np.full(b, 0.25, np.float32)}


def test_an_adapter_is_added_at_its_scale(base: Path, adapter: Path) -> None:
    before = Checkpoint.open(base).read("model.layers.1.mlp.up_proj.weight")
    out = base.parent / "out.gguf"
    assert main([str(base), "--lora", f"{adapter}:0.5", "--lora", str(adapter), "--type", "F32", str(out)]) == 0
    after = {tensor.name: tensor.data for tensor in GGUFReader(out).tensors}["blk.1.ffn_up.weight"]
    np.testing.assert_allclose(after, before + 1.5 * (4 / 2) * (2 * 0.5 * 0.25), rtol=0, atol=1e-6)
    assert fields(out)["convert.adapter.0"] == "adapter:0.5" and fields(out)["convert.adapter.1"] == "adapter:1"


@pytest.mark.parametrize(("text", "parsed"), [("a", ("a", 1.0)), ("a:0.5", ("a", 0.5)), ("a:b", ("a:b", 1.0)), ("a:b:-2", ("a:b", -2.0))])
def test_a_scale_stands_after_the_last_colon(text: str, parsed: tuple[str, float]) -> None:
    assert lora(text) == (Path(parsed[0]), parsed[1])


ADAPTER_FAULTS: list[tuple[str, dict[str, np.ndarray], dict[str, Any], str]] = [
    ("other shape", halves(b=(128, 2)), {}, "expected (160, 64) for model.layers.1.mlp.up_proj.weight, found (128, 64)"),
    (
        "other name",
        halves("model.layers.9.mlp.up_proj"),
        {},
        "expected only weights of the base, found an adapter for model.layers.9.mlp.up_proj.weight",
    ),
    ("tied output", halves("lm_head", b=(292, 2)), {}, "expected only weights of the base, found an adapter for lm_head.weight"),
    ("other rank", halves(), {"r": 8}, "expected [8, in] and [out, 8] for model.layers.1.mlp.up_proj, found [2, 64] and [160, 2]"),
    ("rank pattern", halves(), {"rank_pattern": {"up_proj": 4}}, "expected [4, in] and [out, 4]"),
    ("half", dict(list(halves().items())[:1]), {}, "expected lora_A and lora_B for model.layers.1.mlp.up_proj, found no lora_B"),
    ("unused", halves() | {"base_model.model.lm_head.weight": np.ones((2, 2), np.float32)}, {}, "found base_model.model.lm_head.weight"),
    ("empty", {}, {}, "expected LoRA tensors, found none"),
    ("method", halves(), {"peft_type": "LOHA"}, "expected peft_type LORA, found 'LOHA'"),
    ("dora", halves(), {"use_dora": True}, "expected use_dora False, found True"),
    ("bias", halves(), {"bias": "all"}, "expected bias 'none', found 'all'"),
    ("pissa", halves(), {"init_lora_weights": "pissa"}, "found 'pissa'"),
    ("no alpha", halves(), {"lora_alpha": None}, "expected numbers as r and lora_alpha of model.layers.1.mlp.up_proj, found 2 and None"),
]


@pytest.mark.parametrize(("tensors", "change", "message"), [row[1:] for row in ADAPTER_FAULTS], ids=[row[0] for row in ADAPTER_FAULTS])
def test_an_adapter_that_does_not_fit_is_refused(
    tensors: dict[str, np.ndarray], change: dict[str, Any], message: str, base: Path, adapter: Path
) -> None:
    write_safetensors(adapter / "adapter_model.safetensors", tensors)
    edit(adapter / "adapter_config.json", lambda config: config.update(change))
    assert message in refusal(base, ((adapter, 1.0),))


def test_an_adapter_in_a_pickle_is_refused(base: Path, adapter: Path) -> None:
    (adapter / "adapter_model.safetensors").rename(adapter / "adapter_model.bin")
    said = refused(base, "--lora", str(adapter))
    assert "expected adapter_model.safetensors, found adapter_model.bin: a pickle, which can run any code when it is read; save it with" in said


# Whole or not at all


def test_an_interrupted_conversion_leaves_what_was_there(base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    out = base.parent / "out.gguf"
    out.write_bytes(b"the file of yesterday")
    seen: list[set[str]] = []

    def interrupt(*_: object) -> None:
        seen.append({path.name for path in base.parent.iterdir()})
        raise KeyboardInterrupt

    read, calls = Checkpoint.read, iter(range(100))
    with monkeypatch.context() as patch:
        patch.setattr(Checkpoint, "read", lambda self, name: read(self, name) if next(calls) < 5 else interrupt())
        assert main([str(base), str(out)]) == 130
    with monkeypatch.context() as patch:
        patch.setattr(convert.writer, "quantize", lambda source, target, to: (target.write_bytes(b"half"), interrupt()))
        assert main([str(base), str(out)]) == 130
    assert seen == [{"base", "out.gguf", "out.gguf.f16.part"}, {"base", "out.gguf", "out.gguf.f16.part", "out.gguf.part"}]
    assert {path.name for path in base.parent.iterdir()} == {"base", "out.gguf"}
    assert out.read_bytes() == b"the file of yesterday"
    assert capsys.readouterr().err.splitlines()[-1] == "convert: interrupted"


def test_an_interrupt_stops_the_quantizer(tmp_path: Path) -> None:
    wide = widened(tmp_path / "base", vocabulary=20_000)
    command = [sys.executable, "-m", "convert", str(wide), "--type", "Q4_K_M", str(tmp_path / "out.gguf")]
    for stop in (signal.SIGINT, signal.SIGTERM):
        with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as running:
            while not (tmp_path / "out.gguf.part").exists():
                assert running.poll() is None
                time.sleep(0.005)
            running.send_signal(stop)
            assert running.communicate()[1] == "convert: interrupted\n"
        assert running.returncode == 130
        assert [path.name for path in tmp_path.iterdir()] == ["base"]


@pytest.mark.parametrize(
    ("limit", "type_name", "message"),
    [(60_000, "F16", "could not be written"), (300_000, "F32", "could not be written")],
)
def test_a_full_disk_leaves_nothing(limit: int, type_name: str, message: str, base: Path) -> None:
    code = f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); from convert.__main__ import main; sys.exit(main())"
    arguments = [str(base), "--type", type_name, str(base.parent / "out.gguf")]
    done = subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert message in done.stderr
    assert [path.name for path in base.parent.iterdir()] == ["base"]


def test_an_output_that_cannot_be_written_is_refused_first(base: Path) -> None:
    for out, found in ((base, "found a folder"), (base / "no" / "out.gguf", "found no ")):
        with pytest.raises(ConvertError, match=found):
            convert.writer.convert(base, out)


# The house


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def test_convert_needs_numpy_gguf_llama_cpp_and_tqdm_alone() -> None:
    used = {name for file in (ROOT / "convert").glob("*.py") for name in imports(file)}
    assert used - set(sys.stdlib_module_names) == {"convert", "numpy", "gguf", "llama_cpp", "tqdm"}


def test_help_names_every_type_and_loads_no_llama_cpp() -> None:
    code = "import sys, convert.__main__; assert 'llama_cpp' not in sys.modules; convert.__main__.main(['--help'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert all(name in done.stdout for name in FILE_TYPES)


def test_each_architecture_names_only_tensors_that_gguf_knows() -> None:
    for row in ARCHITECTURES.values():
        config = {key: 8 for key, _, _ in row.hyper_parameters} | {"vocab_size": 8, "num_hidden_layers": 2}
        assert not [name for name, tensor in row.tensors(config, tied=False).items() if tensor.name == name]
