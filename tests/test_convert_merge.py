"""convert/merge.py, lora.py and updates.py: adapters merged as peft merges them and as the papers have it; what does not fit is refused."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

import convert.updates
import convert.writer
from convert.__main__ import main
from convert.checkpoint import Checkpoint
from convert.errors import ConvertError
from convert.lora import PLAIN
from tests.convert_cases import edit, fields, refusal, refused
from tests.lora_cases import EMBEDDING, HALVES, OUTPUT, UP, A, B, M, add_tokenizer, merged, random, values, write_adapter
from tests.tiny import tiny_tokenizer, tiny_weights, write_safetensors

EMBED_A, EMBED_B, EMBED_M = random(2, 292, seed=4), random(64, 2, seed=5), 1 + random(64, seed=6) ** 2
EMBED_HALVES = {"model.embed_tokens.lora_embedding_A": EMBED_A, "model.embed_tokens.lora_embedding_B": EMBED_B}
OWN, ROWS, BIAS = random(292, 64, seed=7), random(2, 64, seed=8), random(64, seed=9)
Q = "model.layers.0.self_attn.q_proj"


def length(weight: np.ndarray, axis: int) -> np.ndarray:
    return np.sqrt((weight**2).sum(axis, keepdims=True))


# what the adapter holds, its settings, the weight, the weight W before -> after at scale 0.5
FORMULAS: dict[str, tuple[dict[str, np.ndarray], dict[str, Any], str, Any]] = {
    "lora": (HALVES, {}, f"{UP}.weight", lambda w: w + 0.5 * 3 / 2 * B @ A),
    "fan_in_fan_out": (HALVES, {"fan_in_fan_out": True}, f"{UP}.weight", lambda w: w + 0.5 * 3 / 2 * B @ A),
    "rslora": (HALVES, {"use_rslora": True}, f"{UP}.weight", lambda w: w + 0.5 * 3 / 2**0.5 * B @ A),
    "patterns": (
        HALVES,
        {"r": 9, "rank_pattern": {"_proj": 7, "up_proj": 2, "mlp.up_proj": 5}, "alpha_pattern": {r"layers\..\.mlp\.up_proj": 10, "proj": 1}},
        f"{UP}.weight",
        lambda w: w + 0.5 * 10 / 2 * B @ A,
    ),
    "dora": (
        HALVES | {f"{UP}.lora_magnitude_vector": M},
        {"use_dora": True},
        f"{UP}.weight",
        lambda w: M[:, None] * (w + 0.75 * B @ A) / length(w + 0.75 * B @ A, axis=1),
    ),
    "embedding": (EMBED_HALVES, {}, EMBEDDING, lambda w: w + 0.75 * (EMBED_B @ EMBED_A).T),
    "embedding, dora": (
        EMBED_HALVES | {"model.embed_tokens.lora_magnitude_vector": EMBED_M},
        {"use_dora": True},
        EMBEDDING,
        lambda w: EMBED_M * (w + 0.75 * (EMBED_B @ EMBED_A).T) / length(w + 0.75 * (EMBED_B @ EMBED_A).T, axis=0),
    ),
    "embedding on another base": (
        EMBED_HALVES | {"model.embed_tokens.base_layer.weight": OWN},
        {},
        EMBEDDING,
        lambda w: OWN + 0.75 * (EMBED_B @ EMBED_A).T,
    ),
    "module to save": ({"model.embed_tokens.weight": OWN}, {}, EMBEDDING, lambda w: OWN),
    "module to save, and the old one": (
        {"model.embed_tokens.original_module.weight": OWN * 2, "model.embed_tokens.modules_to_save.weight": OWN},
        {},
        EMBEDDING,
        lambda w: OWN,
    ),
    "bias": ({f"{Q}.base_layer.bias": BIAS}, {"bias": "lora_only"}, f"{Q}.bias", lambda b: BIAS),
    "bias of B": (
        {f"{Q}.lora_A.weight": A, f"{Q}.lora_B.weight": EMBED_B, f"{Q}.lora_B.bias": BIAS},
        {"lora_bias": True},
        f"{Q}.bias",
        lambda b: b + 0.75 * BIAS,
    ),
    "tokens": (
        {"model.embed_tokens.token_adapter.trainable_tokens_delta": ROWS},
        {"trainable_token_indices": [200, 1]},
        EMBEDDING,
        lambda w: np.concatenate([w[:1], ROWS[1:], w[2:200], ROWS[:1], w[201:]]),
    ),
}


@pytest.mark.parametrize("case", FORMULAS)
def test_the_merge_is_the_formula(case: str, base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(convert.updates, "BLOCK", 128)
    tensors, config, name, formula = FORMULAS[case]
    found = merged(base, (write_adapter(base.parent / "adapter", tensors, **config), 0.5))
    before = Checkpoint.open(base).read(name)
    np.testing.assert_allclose(values(found, name), formula(before.astype(np.float64)), rtol=0, atol=1e-5)
    other = "model.layers.1.mlp.down_proj.weight"
    np.testing.assert_array_equal(values(found, other), Checkpoint.open(base).read(other))


def test_a_second_dora_is_measured_on_the_base_alone(base: Path) -> None:
    lora = write_adapter(base.parent / "lora", HALVES)
    dora = write_adapter(base.parent / "dora", {f"{UP}.lora_A.weight": -A, f"{UP}.lora_B.weight": B, f"{UP}.lora_magnitude_vector": M}, use_dora=True)
    w = Checkpoint.open(base).read(f"{UP}.weight").astype(np.float64)
    after = M[:, None] * (w + 1.5 * B @ A - 3 * B @ A) / length(w - 3 * B @ A, axis=1)
    np.testing.assert_allclose(values(merged(base, (lora, 1.0), (dora, 2.0)), f"{UP}.weight"), after, rtol=0, atol=1e-5)


SIDES: dict[str, tuple[bool, list[dict[str, np.ndarray]]]] = {  # -> (still tied, what adapters hold)
    "neither": (True, [HALVES]),
    "embedding": (False, [EMBED_HALVES]),
    "output": (False, [{"lm_head.lora_A.weight": A, "lm_head.lora_B.weight": random(292, 2)}]),
    "both alike": (True, [EMBED_HALVES | {"lm_head.lora_A.weight": EMBED_B.T.copy(), "lm_head.lora_B.weight": EMBED_A.T.copy()}]),
    "both at last": (True, [EMBED_HALVES, {"lm_head.lora_A.weight": EMBED_B.T.copy(), "lm_head.lora_B.weight": EMBED_A.T.copy()}]),
    "both otherwise": (False, [EMBED_HALVES | {"lm_head.lora_A.weight": A, "lm_head.lora_B.weight": random(292, 2)}]),
    "embedding given": (False, [{"model.embed_tokens.weight": OWN}]),
    "both given": (True, [{"model.embed_tokens.weight": OWN, "lm_head.weight": OWN}]),
    "the old one given": (True, [{"lm_head.base_layer.weight": OWN}]),
    "tokens": (True, [{"model.embed_tokens.token_adapter.trainable_tokens_delta": ROWS}]),
    "tokens of the output": (False, [{"lm_head.token_adapter.trainable_tokens_delta": ROWS}]),
}


@pytest.mark.parametrize("case", SIDES)
def test_a_tied_matrix_becomes_two_where_its_sides_differ(case: str, base: Path) -> None:
    tied, adapters = SIDES[case]
    folders = [write_adapter(base.parent / f"adapter{i}", tensors, trainable_token_indices=[1, 7]) for i, tensors in enumerate(adapters)]
    found = merged(base, *((folder, 1.0) for folder in folders))
    assert found.tied is tied
    assert np.array_equal(values(found, EMBEDDING), values(found, OUTPUT)) is tied
    out = convert.writer.convert(base, base.parent / "out.gguf", [(folder, 1.0) for folder in folders], "F32")
    weights = {tensor.name: tensor.data for tensor in GGUFReader(out).tensors}
    np.testing.assert_array_equal(weights["token_embd.weight"], values(found, EMBEDDING))
    assert tied or np.array_equal(weights["output.weight"], values(found, OUTPUT))


def test_another_vocabulary_comes_with_its_tokenizer(base: Path) -> None:
    adapter = write_adapter(base.parent / "adapter", {EMBEDDING: random(293, 64), OUTPUT: random(293, 64)})
    assert refusal(base, ((adapter, 1.0),)) == "adapter: expected a tokenizer for 293 rows of the embedding, found none"
    add_tokenizer(adapter, "<a>")
    out = convert.writer.convert(base, base.parent / "out.gguf", [(adapter, 1.0)], "F32")
    assert (fields(out)["tokenizer.ggml.tokens"][-1], len(fields(out)["tokenizer.ggml.tokens"])) == ("<a>", 293)
    assert {tensor.name: tensor.data.shape for tensor in GGUFReader(out).tensors}["token_embd.weight"] == (293, 64)


def test_an_adapter_is_added_at_its_scale(base: Path) -> None:
    adapter = write_adapter(base.parent / "adapter", HALVES)
    before = Checkpoint.open(base).read(f"{UP}.weight")
    out = base.parent / "out.gguf"
    assert main([str(base), "--lora", f"{adapter}:0.5", "--lora", str(adapter), "--type", "F32", str(out)]) == 0
    after = {tensor.name: tensor.data for tensor in GGUFReader(out).tensors}["blk.1.ffn_up.weight"]
    np.testing.assert_allclose(after, before + 1.5 * (3 / 2) * B @ A, rtol=0, atol=1e-5)
    assert fields(out)["convert.adapter.0"] == "adapter:0.5" and fields(out)["convert.adapter.1"] == "adapter:1"


TOKENS = {"model.embed_tokens.token_adapter.trainable_tokens_delta": ROWS}
HUGE = np.full((2, 64), 1e38, np.float32)
FAULTS: dict[str, tuple[dict[str, np.ndarray], dict[str, Any], str]] = {
    "other shape": ({f"{UP}.lora_A.weight": A, f"{UP}.lora_B.weight": B[:128]}, {}, f"adapter: expected (160, 64) for {UP}.weight, found (128, 64)"),
    "other name": (
        {name.replace("1", "9"): values for name, values in HALVES.items()},
        {},
        "adapter: expected only weights of the base, found an adapter for model.layers.9.mlp.up_proj.weight",
    ),
    "other vocabulary": (
        {"lm_head.lora_A.weight": A, "lm_head.lora_B.weight": B},
        {},
        "adapter: expected (292, 64) for lm_head.weight, found (160, 64)",
    ),
    "other width": ({"model.embed_tokens.weight": OWN[:, :32]}, {}, "adapter: expected (292, 64) for model.embed_tokens.weight, found (292, 32)"),
    "one side resized": ({"model.embed_tokens.weight": OWN[:280]}, {}, "base: expected (280, 64) for lm_head.weight, found (292, 64)"),
    "no matrix": ({"model.embed_tokens.weight": OWN[0, 0]}, {}, "adapter: expected (64,) for model.embed_tokens.weight, found ()"),
    "other rank": (HALVES, {"r": 8}, f"expected (8, in) and (out, 8) for {UP}, found (2, 64) and (160, 2)"),
    "rank pattern": (HALVES, {"rank_pattern": {"up_proj": 4}}, "expected (4, in) and (out, 4)"),
    "half": ({f"{UP}.lora_A.weight": A}, {}, f"adapter: expected lora_A, lora_B for {UP}, found lora_A"),
    "no bias": (HALVES | {f"{UP}.lora_B.bias": M}, {}, f"expected only weights of the base, found an adapter for {UP}.bias"),
    "magnitude": (HALVES | {f"{UP}.lora_magnitude_vector": M}, {}, f"expected lora_A, lora_B for {UP}, found lora_A, lora_B, lora_magnitude_vector"),
    "no magnitude": (HALVES, {"use_dora": True}, f"expected lora_A, lora_B, lora_magnitude_vector for {UP}, found lora_A, lora_B"),
    "long magnitude": (HALVES | {f"{UP}.lora_magnitude_vector": M[1:]}, {"use_dora": True}, "found (2, 64) and (160, 2) and (159,)"),
    "other kind": (HALVES | {f"{UP}.lora_E": A}, {}, f"base_model.model.*.lora_A.weight and the like, found base_model.model.{UP}.lora_E"),
    "empty": ({}, {}, "adapter: expected LoRA tensors, found none"),
    "method": (HALVES, {"peft_type": "LOHA"}, "expected peft_type LORA, found 'LOHA'"),
    "pissa": (HALVES, {"init_lora_weights": "pissa"}, "expected init_lora_weights 'mica', found 'pissa'"),
    "alora": (HALVES, {"alora_invocation_tokens": [1, 2]}, "expected alora_invocation_tokens [], found [1, 2]"),
    "no alpha": (HALVES, {"lora_alpha": None}, f"expected numbers as r and lora_alpha of {UP}, found 2 and None"),
    "huge alpha": (HALVES, {"lora_alpha": 10**400}, "expected numbers as r and lora_alpha"),
    "no pattern": (HALVES, {"rank_pattern": {"(": 2}}, "expected patterns and their numbers as rank_pattern, found {'(': 2}"),
    "list of patterns": (HALVES, {"alpha_pattern": [2]}, "expected patterns and their numbers as alpha_pattern, found [2]"),
    "infinite": ({f"{UP}.lora_A.weight": HUGE, f"{UP}.lora_B.weight": B * 1e3}, {}, f"expected finite numbers in {UP}.weight with its adapters"),
    "no indices": (TOKENS, {}, "expected 2 ids as trainable_token_indices of model.embed_tokens, found None"),
    "same indices": (TOKENS, {"trainable_token_indices": {"embed_tokens": [1, 1]}}, "found [1, 1]"),
    "indices elsewhere": (TOKENS, {"trainable_token_indices": {"lm_head": [1, 2]}}, "found None"),
    "indices beyond": (TOKENS, {"trainable_token_indices": [292, 2]}, "expected (292, 64) for model.embed_tokens.weight, found (293, 64)"),
    "tokens and low rank": (EMBED_HALVES | TOKENS, {"trainable_token_indices": [1, 2]}, "LoRA or trained tokens for model.embed_tokens, found both"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_an_adapter_that_does_not_fit_is_refused(case: str, base: Path) -> None:
    tensors, config, message = FAULTS[case]
    assert message in refusal(base, ((write_adapter(base.parent / "adapter", tensors, **config), 1.0),))


@pytest.mark.parametrize("setting", PLAIN)
def test_a_setting_that_changes_more_is_refused(setting: str, base: Path) -> None:
    adapter = write_adapter(base.parent / "adapter", HALVES, **{setting: "other"})
    assert f"expected {setting} " in refusal(base, ((adapter, 1.0),))


def test_each_variant_of_peft_is_merged_or_refused() -> None:
    peft = pytest.importorskip("peft")
    variants = {field.name for field in dataclasses.fields(peft.LoraConfig) if field.metadata.get("is_lora_variant")}
    assert variants - PLAIN.keys() == {"use_dora", "velora_config"}  # the second has other gradients alone


CONTRADICTIONS: dict[str, tuple[dict[str, np.ndarray], dict[str, np.ndarray], bool]] = {  # -> (one adapter, another, whether they contradict)
    "two low ranks": (EMBED_HALVES, EMBED_HALVES, False),
    "given twice": ({"model.embed_tokens.weight": OWN}, {"model.embed_tokens.weight": OWN + 1}, True),
    "given twice, once shorter": ({"model.embed_tokens.weight": OWN}, {"model.embed_tokens.weight": OWN[:280]}, True),
    "given twice alike": ({"model.norm.weight": BIAS}, {"model.norm.weight": BIAS}, False),
    "given and adapted": ({f"{UP}.weight": random(160, 64)}, HALVES, True),
    "adapted and given": (HALVES, {f"{UP}.weight": random(160, 64)}, True),
    "tokens and adapted": (TOKENS, EMBED_HALVES, True),
    "tokens twice": (TOKENS, TOKENS, True),
    "other bases": (EMBED_HALVES | {"model.embed_tokens.base_layer.weight": OWN}, {"lm_head.original_module.weight": OWN * 2}, True),
    "other biases": ({f"{Q}.base_layer.bias": BIAS}, {f"{Q}.base_layer.bias": BIAS * 2}, True),
}


@pytest.mark.parametrize("case", CONTRADICTIONS)
def test_adapters_that_contradict_each_other_are_refused(case: str, base: Path) -> None:
    one, two, contradict = CONTRADICTIONS[case]
    folders = [write_adapter(base.parent / name, tensors, trainable_token_indices=[1, 2]) for name, tensors in (("one", one), ("two", two))]
    if contradict:
        assert "expected one adapter that says what " in refusal(base, tuple((folder, 1.0) for folder in folders))
    else:
        merged(base, *((folder, 1.0) for folder in folders))


def test_the_base_that_an_adapter_names_is_named(base: Path) -> None:
    adapter = write_adapter(base.parent / "adapter", {f"{UP}.lora_A.weight": A, f"{UP}.lora_B.weight": B[:128]}, base_model_name_or_path="Qwen/Qwen3")
    with pytest.raises(ConvertError) as caught:
        merged(base, (adapter, 1.0))
    assert caught.value.hint == "give the base that the adapter was trained on: Qwen/Qwen3"


@pytest.mark.parametrize(
    ("named", "folder", "said"),
    [
        ("Qwen/Qwen2.5-0.5B", "base", "convert: adapter: expected its base Qwen/Qwen2.5-0.5B, found base: "),
        ("Qwen/Qwen2.5-0.5B", "qwen2.5-0.5b", ""),
        ("Qwen/Qwen2.5-0.5B", "models--Qwen--Qwen2.5-0.5B/snapshots/1f2e", ""),
        ("/data/runs/base/", "base", ""),
        ("", "base", ""),
        (None, "base", ""),
    ],
)
def test_another_base_by_name_is_mentioned(named: str | None, folder: str, said: str, base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    adapter, moved = write_adapter(base.parent / "adapter", HALVES, base_model_name_or_path=named), base.parent / folder
    moved.parent.mkdir(parents=True, exist_ok=True)
    base.rename(moved)
    for option in (["--type", "F16"], ["--adapter-only"]):
        assert main([str(moved), "--lora", str(adapter), *option, str(base.parent / "out.gguf")]) == 0
        assert capsys.readouterr().err.startswith(said) if said else not capsys.readouterr().err


@pytest.fixture
def gemma(base: Path) -> Path:
    """The base as a Gemma 2, whose norms are one less in a checkpoint and whose output is the embedding in llama.cpp."""
    values = {"hidden_activation": "gelu_pytorch_tanh", "head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 64,
              "attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0}  # fmt: skip
    edit(base / "config.json", lambda config: config.update(architectures=["Gemma2ForCausalLM"], **values))
    weights = {name: own for name, own in tiny_weights(len(tiny_tokenizer()["model"]["vocab"])).items() if not name.endswith(".bias")}
    norms = {name.replace(".input", f".{side}_feedforward"): own for name, own in weights.items() for side in ("pre", "post") if ".input" in name}
    write_safetensors(base / "model.safetensors", weights | norms)
    return base


def test_what_an_architecture_does_to_its_weights_is_done_to_what_adapters_give(gemma: Path) -> None:
    adapter = write_adapter(gemma.parent / "adapter", {"model.norm.weight": BIAS})
    out = convert.writer.convert(gemma, gemma.parent / "out.gguf", [(adapter, 1.0)], "F32")
    np.testing.assert_array_equal({tensor.name: tensor.data for tensor in GGUFReader(out).tensors}["output_norm.weight"], BIAS + 1)


def test_one_side_of_a_matrix_that_llama_cpp_has_but_once_is_refused(gemma: Path) -> None:
    said = refusal(gemma, ((write_adapter(gemma.parent / "adapter", EMBED_HALVES), 1.0),))
    assert said.startswith("Gemma2ForCausalLM: expected an adapter of both embedding and output or of neither, found one of one side")


def test_an_adapter_in_a_pickle_is_refused(base: Path) -> None:
    adapter = write_adapter(base.parent / "adapter", HALVES)
    (adapter / "adapter_model.safetensors").rename(adapter / "adapter_model.bin")
    said = refused(base, "--lora", str(adapter))
    assert "expected adapter_model.safetensors, found adapter_model.bin: a pickle, which can run any code when it is read; save it with" in said
