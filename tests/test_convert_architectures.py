"""convert/architectures.py: what config.json must say, and the tensors that follow from it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from convert.architectures import ARCHITECTURES, architecture_of
from tests.convert_cases import edit, refusal


@pytest.mark.parametrize("rope", [{"rope_theta": 12345.0}, {"rope_parameters": {"rope_theta": 12345.0, "rope_type": "default"}}])
def test_rope_theta_is_found_where_either_transformers_writes_it(rope: dict[str, Any], base: Path) -> None:
    edit(base / "config.json", lambda config: (config.pop("rope_parameters"), config.update(rope)))
    row, config = architecture_of(base)
    assert row.metadata(config)["qwen2.rope.freq_base"] == 12345.0


def test_each_architecture_names_only_tensors_that_gguf_knows() -> None:
    for row in ARCHITECTURES.values():
        config = {key: 8 for key, _, _ in row.hyper_parameters} | {"vocab_size": 8, "num_hidden_layers": 2}
        assert not [name for name, tensor in row.tensors(config, tied=False).items() if tensor.name == name]


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
