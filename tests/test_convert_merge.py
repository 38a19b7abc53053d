"""convert/merge.py: adapters merged as peft merges them, with the logits of transformers; what does not fit is refused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

import convert.writer
from convert.__main__ import main
from convert.checkpoint import Checkpoint
from convert.merge import Adapter
from tests.convert_cases import edit, fields, logits_of, refusal, refused
from tests.tiny import HIDDEN, tiny_checkpoint, write_safetensors


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
