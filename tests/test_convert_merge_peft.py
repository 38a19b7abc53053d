"""convert/merge.py beside peft and transformers: what is merged is what they compute."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

import convert.updates
import convert.writer
from convert.checkpoint import Checkpoint
from tests.convert_cases import fields, logits_of, refusal
from tests.lora_cases import IDS, add_tokenizer, merged, random_lora, values
from tests.tiny import HIDDEN, tiny_checkpoint


def hugging_face_model(folder: Path, tied: bool) -> Any:
    """A random model with two query heads on one key head, its files added to a tiny tokenizer's."""
    torch, transformers = pytest.importorskip("torch"), pytest.importorskip("transformers")
    torch.manual_seed(1)
    config = transformers.Qwen2Config(vocab_size=292, hidden_size=HIDDEN, intermediate_size=96, num_hidden_layers=2, num_attention_heads=2,
                                      num_key_value_heads=1, max_position_embeddings=512, rope_theta=50000.0, tie_word_embeddings=tied,
                                      initializer_range=0.2)  # fmt: skip
    model = transformers.Qwen2ForCausalLM(config).eval()
    for name, parameter in model.named_parameters():
        if "bias" in name or "norm" in name:
            torch.nn.init.normal_(parameter, mean=0.5, std=0.2)
    tiny_checkpoint(folder)
    model.save_pretrained(folder)
    return model


ADAPTERS: dict[str, tuple[int, dict[str, Any]]] = {  # -> (weights that it changes, options of LoraConfig)
    "plain": (8, {}),
    "rslora": (8, {"use_rslora": True}),
    "ranks": (8, {"rank_pattern": {"layers.1.mlp.up_proj": 8, "q_proj": 2}}),
    "alphas": (8, {"alpha_pattern": {r".*\.0\.self_attn\.v_proj": 12, "^model.layers.1.mlp.down_proj": 1}}),
    "dora": (8, {"use_dora": True}),
    "dora, rslora and patterns": (8, {"use_dora": True, "use_rslora": True, "rank_pattern": {"up_proj": 3}}),
    "embedding": (3, {"target_modules": ["q_proj", "embed_tokens"]}),
    "embedding, dora": (3, {"target_modules": ["q_proj", "embed_tokens"], "use_dora": True}),
    "output": (3, {"target_modules": ["q_proj", "lm_head"]}),
    "all linear": (14, {"target_modules": "all-linear"}),
    "modules to save": (9, {"target_modules": ["q_proj"], "modules_to_save": ["embed_tokens", "lm_head", "norm", "post_attention_layernorm"]}),
    "modules with a bias": (6, {"target_modules": ["q_proj"], "modules_to_save": ["k_proj"]}),
    "fan in, fan out": (8, {"fan_in_fan_out": True}),
    "bias all": (14, {"bias": "all"}),
    "bias lora_only": (12, {"bias": "lora_only"}),
    "bias of B": (4, {"target_modules": ["q_proj"], "lora_bias": True}),
    "tokens": (3, {"target_modules": ["q_proj"], "trainable_token_indices": [7, 291, 0]}),
    "tokens of both": (4, {"target_modules": ["q_proj"], "trainable_token_indices": {"embed_tokens": [7, 291], "lm_head": [3]}}),
    "mica": (8, {"init_lora_weights": "mica"}),
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("case", ADAPTERS)
def test_the_merge_is_pefts(case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("peft")
    monkeypatch.setattr(convert.updates, "BLOCK", 128)
    count, options = ADAPTERS[case]
    model = hugging_face_model(tmp_path / "base", tied=False)
    expected = random_lora(model, tmp_path / "adapter", 3, **options).merge_and_unload().state_dict()
    checkpoint, found = Checkpoint.open(tmp_path / "base"), merged(tmp_path / "base", (tmp_path / "adapter", 1.0))
    changed = 0
    for name in checkpoint:
        after = values(found, name)
        np.testing.assert_allclose(after, expected[name].numpy(), rtol=0, atol=1e-5, err_msg=name)
        changed += bool(np.abs(after - checkpoint.read(name)).max() > 1e-2)
    assert changed == count and found.resized_by is None


PAIRS = {
    "plain, plain": ({}, {}),
    "plain, rslora": ({}, {"use_rslora": True, "target_modules": ["q_proj"]}),
    "dora, plain": ({"use_dora": True}, {}),
    "plain, dora": ({}, {"use_dora": True}),
    "dora, dora": ({"use_dora": True}, {"use_dora": True}),
    "embeddings": ({"target_modules": ["embed_tokens"]}, {"target_modules": ["embed_tokens", "q_proj"], "use_dora": True}),
    "modules to save, plain": ({"modules_to_save": ["embed_tokens"]}, {}),
}


def both(model: Any, one: Path, two: Path, scales: tuple[float, float]) -> Any:
    """The model with two saved adapters active, at their scales."""
    peft = pytest.importorskip("peft")
    adapted = peft.PeftModel.from_pretrained(model, one, adapter_name="one")
    adapted.load_adapter(two, adapter_name="two")
    for layer in (module for module in adapted.modules() if hasattr(module, "set_scale")):
        layer.set_scale("one", scales[0])
        layer.set_scale("two", scales[1])
    adapted.base_model.set_adapter(["one", "two"])
    return adapted


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("case", PAIRS)
def test_adapters_are_merged_in_their_order_at_their_scales(case: str, tmp_path: Path) -> None:
    pytest.importorskip("peft")
    folders, scales = (tmp_path / "one", tmp_path / "two"), (0.7, -0.5)
    for seed, (folder, options) in enumerate(zip(folders, PAIRS[case], strict=True)):
        random_lora(hugging_face_model(tmp_path / "base", tied=False), folder, seed, **options)
    expected = both(hugging_face_model(tmp_path / "base", tied=False), *folders, scales).merge_and_unload().state_dict()
    found = merged(tmp_path / "base", *zip(folders, scales, strict=True))
    for name in found.before:
        np.testing.assert_allclose(values(found, name), expected[name].numpy(), rtol=0, atol=1e-5, err_msg=name)


TIED: dict[str, tuple[bool, dict[str, Any]]] = {  # -> (still tied, options of LoraConfig)
    "neither": (True, {}),
    "embedding": (False, {"target_modules": ["q_proj", "embed_tokens"]}),
    "output": (False, {"target_modules": ["q_proj", "lm_head"]}),
    "each for itself": (False, {"target_modules": ["q_proj", "embed_tokens", "lm_head"]}),
    "both": (True, {"target_modules": ["q_proj", "embed_tokens"], "ensure_weight_tying": True}),
    "embedding to save": (False, {"modules_to_save": ["embed_tokens"]}),
    "output to save": (False, {"modules_to_save": ["lm_head"]}),
    "both to save": (True, {"modules_to_save": ["embed_tokens"], "ensure_weight_tying": True}),
    "tokens": (True, {"trainable_token_indices": [1, 45]}),
    "tokens of the output": (False, {"trainable_token_indices": {"lm_head": [1, 45]}}),
    "other tokens": (False, {"trainable_token_indices": {"embed_tokens": [1, 45], "lm_head": [45, 77]}}),
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("case", TIED)
def test_a_tied_base_becomes_the_model_that_was_trained(case: str, tmp_path: Path) -> None:
    """The reference is peft's model before it is merged."""
    torch = pytest.importorskip("torch")
    tied, options = TIED[case]
    model = hugging_face_model(tmp_path / "base", tied=True)
    with torch.no_grad():
        plain = model(torch.tensor([IDS])).logits[0].numpy()
        expected = random_lora(model, tmp_path / "adapter", 5, **options)(torch.tensor([IDS])).logits[0].numpy()
    out = convert.writer.convert(tmp_path / "base", tmp_path / "out.gguf", [(tmp_path / "adapter", 1.0)], "F32")
    assert ("output.weight" in {tensor.name for tensor in GGUFReader(out).tensors}) is not tied
    assert np.abs(expected - plain).max() > 0.5
    np.testing.assert_allclose(logits_of(out, IDS), expected, rtol=0, atol=1e-3)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("tied", [True, False], ids=["tied", "untied"])
@pytest.mark.parametrize(("type_name", "tolerance"), [("F32", 1e-4), ("F16", 1e-2)])
def test_the_logits_are_those_of_transformers(type_name: str, tolerance: float, tied: bool, tmp_path: Path) -> None:
    """Logits lie between -4 and 4, and F16 rounds the weights (seen: 2e-6 and 3e-3)."""
    torch = pytest.importorskip("torch")
    model = hugging_face_model(tmp_path / "base", tied)
    for seed, name in enumerate(("one", "two")):
        random_lora(model, tmp_path / name, seed).unload()
    with torch.no_grad():
        plain = model(torch.tensor([IDS])).logits[0].numpy()
        expected = both(model, tmp_path / "one", tmp_path / "two", (1.0, 0.5))(torch.tensor([IDS])).logits[0].numpy()
    out = convert.writer.convert(tmp_path / "base", tmp_path / "out.gguf", [(tmp_path / "one", 1.0), (tmp_path / "two", 0.5)], type_name)
    assert np.abs(expected - plain).max() > 0.5
    np.testing.assert_allclose(logits_of(out, IDS), expected, rtol=0, atol=tolerance)


RESIZED: dict[str, dict[str, Any]] = {
    "plain": {},
    "embedding": {"target_modules": ["embed_tokens"]},
    "to save": {"modules_to_save": ["embed_tokens", "lm_head"]},
    "tokens": {"trainable_token_indices": [292, 294]},
}


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("tied", [True, False], ids=["tied", "untied"])
@pytest.mark.parametrize("case", RESIZED)
def test_a_resized_vocabulary_comes_with_its_tokenizer(case: str, tied: bool, tmp_path: Path) -> None:
    torch, transformers = pytest.importorskip("torch"), pytest.importorskip("transformers")
    hugging_face_model(tmp_path / "base", tied)
    model = transformers.AutoModelForCausalLM.from_pretrained(tmp_path / "base")
    model.resize_token_embeddings(295)
    ids = [*IDS, 292, 294]
    with torch.no_grad():
        expected = random_lora(model, tmp_path / "adapter", 5, **RESIZED[case])(torch.tensor([ids])).logits[0].numpy()
    adapters = [(tmp_path / "adapter", 1.0)]
    if case == "embedding" and not tied:
        assert refusal(tmp_path / "base", adapters) == "base: expected (295, 64) for lm_head.weight, found (292, 64)"
        return
    assert refusal(tmp_path / "base", adapters) == "adapter: expected a tokenizer for 295 rows of the embedding, found none"
    add_tokenizer(tmp_path / "adapter", "<a>", "<b>", "<c>")
    out = convert.writer.convert(tmp_path / "base", tmp_path / "out.gguf", adapters, "F32")
    assert fields(out)["tokenizer.ggml.tokens"][-3:] == ["<a>", "<b>", "<c>"]
    np.testing.assert_allclose(logits_of(out, ids), expected, rtol=0, atol=1e-3)


@pytest.mark.filterwarnings("ignore")
def test_adapters_of_layers_with_convolutions_are_merged(tmp_path: Path) -> None:
    """All linear layers of LFM2, those around its convolutions too."""
    torch, transformers = pytest.importorskip("torch"), pytest.importorskip("transformers")
    torch.manual_seed(1)
    config = transformers.Lfm2Config(vocab_size=292, hidden_size=HIDDEN, intermediate_size=96, num_hidden_layers=3, num_attention_heads=2,
                                     num_key_value_heads=1, layer_types=["conv", "full_attention", "conv"], pad_token_id=0,
                                     initializer_range=0.2)  # fmt: skip
    model = transformers.Lfm2ForCausalLM(config).eval()
    tiny_checkpoint(tmp_path / "base")
    model.save_pretrained(tmp_path / "base")
    with torch.no_grad():
        plain = model(torch.tensor([IDS])).logits[0].numpy()
        expected = random_lora(model, tmp_path / "adapter", 5, target_modules="all-linear")(torch.tensor([IDS])).logits[0].numpy()
    out = convert.writer.convert(tmp_path / "base", tmp_path / "out.gguf", [(tmp_path / "adapter", 1.0)], "F32")
    assert np.abs(expected - plain).max() > 0.5
    np.testing.assert_allclose(logits_of(out, IDS), expected, rtol=0, atol=1e-3)
