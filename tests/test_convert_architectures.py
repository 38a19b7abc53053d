"""convert/architectures.py and convert/rope.py: what config.json must say, and the tensors and factors that follow from it."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

import convert.writer
from convert.architectures import ARCHITECTURES, Tensor, architecture_of
from convert.checkpoint import Array
from tests.convert_cases import edit, fields, logits_of, refusal
from tests.tiny import tiny_checkpoint, write_safetensors

# What a config.json says besides the sizes.
CONFIGS: dict[str, dict[str, Any]] = {
    "Qwen2ForCausalLM": {"hidden_act": "silu", "rope_theta": 1e6},
    "Qwen3ForCausalLM": {"hidden_act": "silu", "rope_theta": 1e6, "head_dim": 32, "tie_word_embeddings": False},
    "LlamaForCausalLM": {"hidden_act": "silu", "rope_theta": 5e5, "rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0,
                         "high_freq_factor": 4.0, "original_max_position_embeddings": 64}},
    "MistralForCausalLM": {"hidden_act": "silu", "sliding_window": None, "tie_word_embeddings": False},
    "Gemma2ForCausalLM": {"hidden_activation": "gelu_pytorch_tanh", "head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 8,
                          "attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0},
    "Gemma3ForCausalLM": {"hidden_activation": "gelu_pytorch_tanh", "head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 8},
    "Phi3ForCausalLM": {"hidden_act": "silu", "sliding_window": 2047, "original_max_position_embeddings": 32, "tie_word_embeddings": False,
                        "rope_scaling": {"type": "su", "short_factor": [1.0] * 8, "long_factor": list(range(1, 9))}},
    "Lfm2ForCausalLM": {"norm_eps": 1e-6, "layer_types": ["conv", "full_attention"], "conv_L_cache": 3, "block_auto_adjust_ff_dim": False},
}  # fmt: skip
SIZES = {"vocab_size": 292, "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2,
         "max_position_embeddings": 512, "rms_norm_eps": 1e-6, "quantization_config": None}  # fmt: skip


def checkpoint(folder: Path, architecture: str) -> Path:
    """A checkpoint with random weights and the tiny tokenizer."""
    tiny_checkpoint(folder)
    config = {"architectures": [architecture], **SIZES, **CONFIGS[architecture]}
    (folder / "config.json").write_text(json.dumps(config))
    row, completed = architecture_of(folder)
    rng = np.random.default_rng(0)
    tensors = row.tensors(completed, tied=config.get("tie_word_embeddings", True))
    weights = {name: (rng.standard_normal(tensor.shape) * tensor.shape[-1] ** -0.5).astype(np.float32) for name, tensor in tensors.items()}
    write_safetensors(folder / "model.safetensors", weights)
    return folder


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_llama_cpp_runs_each_architecture(architecture: str, tmp_path: Path) -> None:
    logits = logits_of(convert.writer.convert(checkpoint(tmp_path / "base", architecture), tmp_path / "out.gguf", type_name="F32"), [3, 50, 60, 50])
    assert np.isfinite(logits).all() and logits.std() > 0.01
    assert np.abs(logits[1] - logits[3]).max() > 1e-4  # the same token, elsewhere


def tensors_of(architecture: str, **changes: Any) -> dict[str, Tensor]:
    config = {**SIZES, **CONFIGS[architecture], "head_dim": 32, **changes}
    return ARCHITECTURES[architecture].tensors(config, tied=False)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_each_architecture_names_only_tensors_that_gguf_knows(architecture: str) -> None:
    unknown = [name for name, tensor in tensors_of(architecture).items() if tensor.name == name]
    assert unknown == (["lm_head.weight"] if architecture == GEMMA_2 else [])  # which is always tied


def test_dimensions_follow_from_heads_and_not_from_the_hidden_size() -> None:
    shapes = {name: tensor.shape for name, tensor in tensors_of("Qwen3ForCausalLM").items()}
    assert shapes["model.layers.1.self_attn.q_proj.weight"] == (128, 64)
    assert shapes["model.layers.1.self_attn.v_proj.weight"] == (64, 64)
    assert shapes["model.layers.1.self_attn.o_proj.weight"] == (64, 128)
    assert shapes["model.layers.1.self_attn.k_norm.weight"] == (32,)
    fused = {name: tensor.shape for name, tensor in tensors_of("Phi3ForCausalLM").items()}
    assert fused["model.layers.0.self_attn.qkv_proj.weight"] == (128 + 64 + 64, 64)
    assert fused["model.layers.0.mlp.gate_up_proj.weight"] == (192, 64)


def test_lfm2_is_of_convolutions_and_attention(tmp_path: Path) -> None:
    """Its config as it was first published, with the places of attention, and as transformers writes it now."""
    base = checkpoint(tmp_path, LFM2)
    said = {key: CONFIGS[LFM2].get(key) for key in ("layer_types", "block_auto_adjust_ff_dim")}
    for change in (said, {"layer_types": None, "full_attn_idxs": [1]}):
        edit(base / "config.json", lambda config, change=change: config.update(change))
        row, config = architecture_of(base)
        assert row.metadata(config)["lfm2.attention.head_count_kv"] == [0, 2]
        shapes = {tensor.name: tensor.written for tensor in row.tensors(config).values()}
        assert shapes["blk.0.shortconv.conv.weight"] == (64, 3) and shapes["blk.0.shortconv.in_proj.weight"] == (192, 64)
        assert shapes["blk.1.attn_k.weight"] == (32, 64) and shapes["token_embd_norm.weight"] == (64,) and "blk.1.shortconv.conv.weight" not in shapes


@pytest.mark.parametrize(
    ("change", "inner"),
    [
        ({"block_auto_adjust_ff_dim": False}, 96),
        ({"block_auto_adjust_ff_dim": True}, 256),
        ({"block_auto_adjust_ff_dim": True, "block_multiple_of": 8}, 64),
        ({"block_auto_adjust_ff_dim": None, "block_multiple_of": 8, "block_ffn_dim_multiplier": 1.3}, 88),
        ({"block_auto_adjust_ff_dim": True, "block_ff_dim": 6656}, 4608),  # LFM2-350M
        ({"block_auto_adjust_ff_dim": True, "block_ff_dim": 12288}, 8192),  # LFM2-1.2B
    ],
)
def test_lfm2_makes_its_layers_shorter_within(change: dict[str, Any], inner: int, tmp_path: Path) -> None:
    base = checkpoint(tmp_path, LFM2)
    edit(base / "config.json", lambda config: config.update(change))
    row, config = architecture_of(base)
    assert row.metadata(config)["lfm2.feed_forward_length"] == inner == row.tensors(config)["model.layers.1.feed_forward.w1.weight"].shape[0]


def turned(values: Array, place: int, pairs: list[tuple[int, int]]) -> Array:
    """Rope: the i-th pair of a head's values turned by an angle that falls with i."""
    out = values.copy()
    for i, (a, b) in enumerate(pairs):
        angle = place * 100 ** (-i / len(pairs))
        out[a], out[b] = math.cos(angle) * values[a] - math.sin(angle) * values[b], math.sin(angle) * values[a] + math.cos(angle) * values[b]
    return out


def test_llamas_queries_and_keys_meet_as_before_when_neighbours_are_turned_and_not_halves() -> None:
    tensors = tensors_of("LlamaForCausalLM", head_dim=8, num_attention_heads=2, num_key_value_heads=1)
    rng = np.random.default_rng(0)
    query, key = (rng.standard_normal((rows, 64)).astype(np.float32) for rows in (16, 8))
    changed = [tensors[f"model.layers.0.self_attn.{name}_proj.weight"].change for name in "qkv"]
    assert changed[0] and changed[1] and changed[2] is None
    x = rng.standard_normal(64).astype(np.float32)
    halves, neighbours = [(i, i + 4) for i in range(4)], [(2 * i, 2 * i + 1) for i in range(4)]
    for head in range(2):
        before = turned((query @ x)[head * 8 :][:8], 5, halves) @ turned(key @ x, 3, halves)
        after = turned((changed[0](query) @ x)[head * 8 :][:8], 5, neighbours) @ turned(changed[1](key) @ x, 3, neighbours)
        np.testing.assert_allclose(after, before, rtol=1e-4)


def test_gemmas_norms_count_from_one() -> None:
    changed = {name for name, tensor in tensors_of("Gemma3ForCausalLM").items() if tensor.change}
    assert changed == {name for name in tensors_of("Gemma3ForCausalLM") if name.endswith("norm.weight")} and len(changed) == 1 + 2 * 6
    change = tensors_of("Gemma3ForCausalLM")["model.norm.weight"].change
    assert change and change(np.array([0.0, -0.5], np.float32)).tolist() == [1.0, 0.5]


@pytest.mark.parametrize(
    "rope",
    [
        {"rope_theta": 12345.0},
        {"rope_theta": 12345, "rope_scaling": None},
        {"rope_parameters": {"rope_theta": 12345.0, "rope_type": "default"}},
        {"rope_theta": 1.0, "rope_parameters": {"full_attention": {"rope_theta": 12345.0, "rope_type": "default"}}},
    ],
)
def test_rope_theta_is_found_wherever_transformers_has_written_it(rope: dict[str, Any], base: Path) -> None:
    edit(base / "config.json", lambda config: (config.pop("rope_parameters"), config.update(rope)))
    row, config = architecture_of(base)
    assert row.metadata(config)["qwen2.rope.freq_base"] == 12345.0


def test_gemma_3_turns_by_its_window_and_by_the_whole_text(tmp_path: Path) -> None:
    base = checkpoint(tmp_path, "Gemma3ForCausalLM")
    by_layer = {"sliding_attention": {"rope_theta": 7.0}, "full_attention": {"rope_theta": 8.0, "rope_type": "default"}}
    kinds: list[dict[str, Any]] = [{}, {"rope_local_base_freq": 7.0, "rope_theta": 8.0}, {"rope_parameters": by_layer}]
    for change, expected in zip(kinds, ((1e4, 1e6), (7.0, 8.0), (7.0, 8.0)), strict=True):
        edit(base / "config.json", lambda config, change=change: config.update(change))
        row, config = architecture_of(base)
        assert tuple(row.metadata(config)[f"gemma3.rope.freq_base{end}"] for end in ("_swa", "")) == expected


def test_the_context_is_no_longer_than_a_window_that_llama_cpp_does_not_have(tmp_path: Path) -> None:
    for architecture, window, context in (("MistralForCausalLM", 64, 64), ("MistralForCausalLM", 4096, 512), (PHI, 64, 64), (GEMMA_2, 64, 512)):
        base = checkpoint(tmp_path / f"{architecture}-{window}", architecture)
        edit(base / "config.json", lambda config, window=window: config.update(sliding_window=window))
        row, config = architecture_of(base)
        assert next(value for key, value in row.metadata(config).items() if key.endswith(".context_length")) == context


def test_llama_3_slows_what_turns_less_than_once_in_the_first_context(tmp_path: Path) -> None:
    """Its frequencies: fast ones kept, slow ones divided by the factor, between them in proportion to the turns."""
    row, config = architecture_of(checkpoint(tmp_path, "LlamaForCausalLM"))
    factors = row.computed(config)["rope_freqs.weight"]
    assert factors.shape == (8,) and factors.dtype == np.float32
    for i, factor in enumerate(factors):
        turns = 64 / (2 * math.pi * 5e5 ** (2 * i / 16))
        slowed = 1.0 if turns > 4 else 1 / 8 if turns < 1 else (1 - (turns - 1) / 3) / 8 + (turns - 1) / 3
        assert factor == pytest.approx(1 / slowed, rel=1e-6)
    assert factors[0] == 1.0 and factors[-1] == 8.0


def test_phi_3_has_factors_for_long_and_for_short_texts(tmp_path: Path) -> None:
    out = convert.writer.convert(checkpoint(tmp_path / "base", "Phi3ForCausalLM"), tmp_path / "out.gguf", type_name="F16")
    tensors = {tensor.name: tensor.data for tensor in GGUFReader(out).tensors}
    assert tensors["rope_factors_long.weight"].tolist() == list(range(1, 9)) and tensors["rope_factors_short.weight"].tolist() == [1.0] * 8
    assert fields(out)["phi3.rope.scaling.attn_factor"] == pytest.approx(math.sqrt(1 + math.log(512 / 32) / math.log(32)))


QWEN, LLAMA, GEMMA_2, GEMMA_3, PHI = "Qwen2ForCausalLM", "LlamaForCausalLM", "Gemma2ForCausalLM", "Gemma3ForCausalLM", "Phi3ForCausalLM"
LFM2 = "Lfm2ForCausalLM"
LLAMA_3, LONG_ROPE = CONFIGS[LLAMA]["rope_scaling"], CONFIGS[PHI]["rope_scaling"]
REFUSED: list[tuple[str, str, dict[str, Any], str]] = [
    ("architecture", QWEN, {"architectures": ["GPT2LMHeadModel"]}, f"expected an architecture of {', '.join(ARCHITECTURES)}, found GPT2LMHeadModel"),
    ("no architecture", QWEN, {"architectures": None}, "found None"),
    ("list as architecture", QWEN, {"architectures": [[]]}, "found []"),
    ("no size", QWEN, {"hidden_size": None}, "expected a positive number as hidden_size, found None"),
    ("no heads", QWEN, {"num_attention_heads": 0}, "expected a positive number as num_attention_heads, found 0"),
    ("odd heads", LLAMA, {"head_dim": 15}, "expected heads of an even size, found 15"),
    ("text", QWEN, {"vocab_size": "292"}, "expected a positive number as vocab_size, found '292'"),
    ("no context", QWEN, {"max_position_embeddings": None}, "expected a positive number as context_length, found None"),
    ("yarn", QWEN, {"rope_scaling": {"rope_type": "yarn", "factor": 4.0}}, "expected rope_type 'default', found 'yarn'"),
    ("old yarn", QWEN, {"rope_scaling": {"type": "yarn", "factor": 4.0}, "rope_parameters": {"rope_theta": 1.0}}, "found 'yarn'"),
    ("list as rope", QWEN, {"rope_scaling": {"type": []}}, "expected rope_type 'default', found []"),
    ("window", QWEN, {"use_sliding_window": True}, "expected use_sliding_window False, found True"),
    ("gptq", QWEN, {"quantization_config": {"bits": 4}}, "weights that are quantized already"),
    ("shape", QWEN, {"intermediate_size": 192}, "expected model.layers.0.mlp.gate_proj.weight of (192, 64), found (96, 64)"),
    ("more layers", QWEN, {"num_hidden_layers": 3}, "expected model.layers.2.input_layernorm.weight of (64,), found none"),
    ("fewer layers", QWEN, {"num_hidden_layers": 1}, "expected no tensor model.layers.1."),
    ("absurd layers", QWEN, {"num_hidden_layers": 2**30}, "expected 1073741824 layers, found 26 tensors"),
    ("untied", QWEN, {"tie_word_embeddings": False}, "expected lm_head.weight of (292, 64), found none"),
    ("linear", LLAMA, {"rope_scaling": {"type": "linear", "factor": 2.0}}, "expected rope_type 'default' or 'llama3', found 'linear'"),
    ("biases", LLAMA, {"attention_bias": True}, "expected attention_bias False, found True: biases would be computed wrongly"),
    ("no factor", LLAMA, {"rope_scaling": {**LLAMA_3, "factor": None}}, "expected a positive number as factor, found None"),
    ("low as high", LLAMA, {"rope_scaling": {**LLAMA_3, "low_freq_factor": 4}}, "expected low_freq_factor below high_freq_factor, found 4 and 4.0"),
    ("window of text", "MistralForCausalLM", {"sliding_window": "4k"}, "expected a positive number as sliding_window, found '4k'"),
    ("other windows", GEMMA_2, {"layer_types": ["full_attention"] * 2}, "expected layer_types ['sliding_attention', 'full_attention'], found"),
    ("fewer windows", GEMMA_2, {"layer_types": ["sliding_attention"]}, "expected layer_types ['sliding_attention', 'full_attention'], found"),
    ("windows on absurd layers", GEMMA_2, {"layer_types": ["sliding_attention"], "num_hidden_layers": 2**30}, "expected layer_types ['sliding_"),
    ("no cap", GEMMA_2, {"attn_logit_softcapping": None}, "expected a positive number as attn_logit_softcapping, found None"),
    ("scale", GEMMA_2, {"query_pre_attn_scalar": 16}, "expected query_pre_attn_scalar 32, found 16: another scale of attention"),
    ("frequencies", GEMMA_2, {"rope_theta": 5e5}, "expected rope_theta 10000.0, found 500000.0"),
    ("cap", GEMMA_3, {"final_logit_softcapping": 30.0}, "expected final_logit_softcapping None, found 30.0"),
    ("pattern", GEMMA_3, {"sliding_window_pattern": 4}, "expected sliding_window_pattern 6, found 4"),
    ("few factors", PHI, {"rope_scaling": {**LONG_ROPE, "long_factor": [1.0]}}, "expected 8 positive numbers as long_factor, found [1.0]"),
    ("text as factor", PHI, {"rope_scaling": {**LONG_ROPE, "short_factor": ["1"] * 8}}, "expected 8 positive numbers as short_factor, found"),
    ("no factors", PHI, {"rope_scaling": {"type": "longrope"}}, "expected 8 positive numbers as long_factor, found None"),
    ("context of one", PHI, {"original_max_position_embeddings": 1}, "expected original_max_position_embeddings above 1, found 1"),
    ("convolution of one", LFM2, {"conv_L_cache": 1}, "expected conv_L_cache 2 or 3 or"),
    ("convolution of text", LFM2, {"conv_L_cache": "3"}, "expected a positive number as conv_L_cache, found '3'"),
    ("biased convolution", LFM2, {"conv_bias": True}, "expected conv_bias False, found True: biases would be computed wrongly"),
    ("other layers", LFM2, {"layer_types": ["conv", "sliding_attention"]}, "expected layer_types ['conv', 'conv'], found ['conv', 'sliding_"),
    ("fewer kinds", LFM2, {"layer_types": ["conv"]}, "expected layer_types ['conv', 'conv'], found ['conv']"),
    ("more kinds", LFM2, {"layer_types": ["conv"] * 3}, "expected layer_types ['conv', 'conv'], found ['conv', 'conv', 'conv']"),
    ("a kind", LFM2, {"layer_types": "conv"}, "expected layer_types ['conv'], found 'conv'"),
    ("absurd convolutions", LFM2, {"layer_types": None, "num_hidden_layers": 2**30}, "expected layer_types ["),
    ("no multiple", LFM2, {"block_multiple_of": 0}, "expected a positive number as block_multiple_of, found 0"),
    ("wide heads", LFM2, {"head_dim": 32}, "expected head_dim 16, found 32: heads of another length"),
    ("part of a head", PHI, {"partial_rotary_factor": 0.75}, "expected partial_rotary_factor 1.0, found 0.75"),
]


@pytest.mark.parametrize(("architecture", "change", "message"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_a_config_that_does_not_fit_is_refused(architecture: str, change: dict[str, Any], message: str, tmp_path: Path) -> None:
    base = checkpoint(tmp_path / "base", architecture)
    edit(base / "config.json", lambda config: config.update(change))
    assert message in refusal(base)


def test_the_largest_gemma_has_a_scale_of_its_own(tmp_path: Path) -> None:
    base = checkpoint(tmp_path, GEMMA_2)
    edit(base / "config.json", lambda config: config.update(num_hidden_layers=46, query_pre_attn_scalar=16))
    assert architecture_of(base)[1]["query_pre_attn_scalar"] == 64 // 4


@pytest.mark.parametrize(
    ("text", "message"), [("{", "expected JSON, found"), ("[]", "expected a JSON object, found list"), (None, "expected a file, found none")]
)
def test_a_config_that_cannot_be_read_is_refused(text: str | None, message: str, base: Path) -> None:
    (base / "config.json").unlink()
    if text is not None:
        (base / "config.json").write_text(text)
    assert f"base/config.json: {message}" in refusal(base)
