"""convert/adapter.py: adapters as llama.cpp's converter has them; attached, they give the logits of the merged model."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFReader

import convert.writer
from convert.__main__ import main
from convert.adapter import convert_adapter
from convert.checkpoint import Checkpoint
from convert.errors import ConvertError
from mermaidgen.decode.model import Model
from tests.convert_cases import edit, fields, logits_of, refused
from tests.llama_source import llama_source
from tests.lora_cases import HALVES, IDS, UP, M, random, random_lora, write_adapter
from tests.tiny import tiny_checkpoint, tiny_tokenizer, tiny_weights, write_safetensors


def tensors(gguf: Path) -> dict[str, np.ndarray]:
    return {tensor.name: tensor.data for tensor in GGUFReader(gguf).tensors}


def attached(gguf: Path, adapter: Path, scale: float = 1.0) -> np.ndarray:
    """The logits of a model with an adapter, [tokens, vocabulary]."""
    f32 = int(GGMLQuantizationType.F32)
    model = llama_cpp.Llama(
        str(gguf), n_ctx=64, n_threads=2, logits_all=True, type_k=f32, type_v=f32, verbose=False, lora_path=str(adapter), lora_scale=scale
    )
    model.eval(IDS)
    return np.array(model.scores[: len(IDS)])


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tiny checkpoint as a Llama, whose queries and keys have their rows in another order in a GGUF."""
    folder = tiny_checkpoint(tmp_path_factory.mktemp("llama") / "base", tied=False)
    edit(folder / "config.json", lambda config: config.update(architectures=["LlamaForCausalLM"]))
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]), tied=False)
    write_safetensors(folder / "model.safetensors", {name: values for name, values in weights.items() if not name.endswith(".bias")})
    return folder


PAIR = {"lora_A.weight": random(2, 64, seed=1) / 4, "lora_B.weight": random(64, 2, seed=2) / 4}
ATTENTION = {f"model.layers.{i}.self_attn.{name}_proj.{half}": values for i in range(2) for name in "qkvo" for half, values in PAIR.items()}
EMBEDDING = {"model.embed_tokens.lora_embedding_A": random(2, 292, seed=4), "model.embed_tokens.lora_embedding_B": random(64, 2, seed=5)}
OUTPUT = {"lm_head.lora_A.weight": random(2, 64, seed=6), "lm_head.lora_B.weight": random(292, 2, seed=7)}
SAID: dict[str, tuple[dict[str, np.ndarray], dict[str, Any], float]] = {  # -> (what the adapter holds, its settings, adapter.lora.alpha)
    "plain": (ATTENTION, {}, 3),
    "both ends": (ATTENTION | EMBEDDING | OUTPUT, {}, 3),
    "rslora": (ATTENTION, {"use_rslora": True}, 3 * 2**0.5),
    "patterns": (ATTENTION, {"alpha_pattern": {"q_proj": 20, "v_proj": 0}}, 3),
}


@pytest.mark.parametrize("case", SAID)
def test_an_attached_adapter_gives_the_logits_of_the_merged_model(case: str, llama: Path, tmp_path: Path) -> None:
    held, settings, alpha = SAID[case]
    folder = write_adapter(tmp_path / "adapter", held, **settings)
    plain = convert.writer.convert(llama, tmp_path / "plain.gguf", type_name="F32")
    merged = convert.writer.convert(llama, tmp_path / "merged.gguf", [(folder, 0.5)], "F32")
    adapter = convert_adapter(llama, tmp_path / "adapter.gguf", folder)
    expected = logits_of(merged, IDS)
    assert np.abs(expected - logits_of(plain, IDS)).max() > 0.5
    np.testing.assert_allclose(attached(plain, adapter, 0.5), expected, rtol=0, atol=1e-3)
    assert fields(adapter)["adapter.lora.alpha"] == pytest.approx(alpha)


def test_a_scale_is_written_into_the_adapter(tmp_path: Path, tiny: Path) -> None:
    folder, out = write_adapter(tmp_path / "adapter", HALVES, base_model_name_or_path="base"), tmp_path / "out.gguf"
    assert main([str(tiny / "base"), "--lora", f"{folder}:-2", "--adapter-only", str(out)]) == 0
    said = fields(out)
    expected = {"general.architecture": "qwen2", "general.type": "adapter", "adapter.type": "lora", "adapter.lora.alpha": -6.0}
    expected |= {"general.base_model.0.name": "base", "convert.adapter.0": "adapter:-2"}
    assert {key: said[key] for key in expected} == expected
    assert "convert.sha256.adapter/adapter_model.safetensors" in said
    np.testing.assert_array_equal(tensors(out)["blk.1.ffn_up.weight.lora_b"], HALVES[f"{UP}.lora_B.weight"])


def test_mermaidgen_attaches_it(tmp_path: Path, tiny: Path) -> None:
    out = convert_adapter(tiny / "base", tmp_path / "out.gguf", write_adapter(tmp_path / "adapter", HALVES))
    model = Model.load(tiny / "tiny.gguf")
    try:
        assert model.adapter(out)
    finally:
        model.close()


def test_an_old_embedding_that_is_the_bases_is_left_out(llama: Path, tmp_path: Path) -> None:
    embedding = Checkpoint.open(llama).read("model.embed_tokens.weight")
    held = EMBEDDING | {"model.embed_tokens.base_layer.weight": embedding}
    out = convert_adapter(llama, tmp_path / "out.gguf", write_adapter(tmp_path / "adapter", held))
    assert {name: values.shape for name, values in tensors(out).items()} == {
        "token_embd.weight.lora_a": (292, 2), "token_embd.weight.lora_b": (64, 2),
    }  # fmt: skip
    held["model.embed_tokens.base_layer.weight"] = embedding + 1
    assert "found a base with another model.embed_tokens.weight" in unsaid(llama, write_adapter(tmp_path / "other", held))


def unsaid(base: Path, folder: Path) -> str:
    """What is said of an adapter that a GGUF cannot hold; no file is left."""
    with pytest.raises(ConvertError) as caught:
        convert_adapter(base, folder.parent / "refused.gguf", folder)
    assert caught.value.hint and not list(folder.parent.glob("refused*"))
    return str(caught.value)


UNSAID: dict[str, tuple[dict[str, np.ndarray], dict[str, Any], str]] = {
    "dora": (HALVES | {f"{UP}.lora_magnitude_vector": M}, {"use_dora": True}, f"all that llama.cpp attaches, found DoRA on {UP}.weight"),
    "module to save": (HALVES | {"model.norm.weight": M[:64]}, {}, "found a replaced model.norm.weight"),
    "bias": (
        {"model.layers.0.self_attn.q_proj.base_layer.bias": M[:64]},
        {"bias": "lora_only"},
        "found a base with another model.layers.0.self_attn.q_proj.bias",
    ),
    "tokens": (
        {"model.embed_tokens.token_adapter.trainable_tokens_delta": random(1, 64)},
        {"trainable_token_indices": [3]},
        "found tokens or a bias for model.embed_tokens.weight",
    ),
    "bias of B": (HALVES | {f"{UP}.lora_B.bias": M}, {}, f"found tokens or a bias for {UP}.bias"),
    "tied embedding": (EMBEDDING, {}, "found a tied model.embed_tokens.weight"),
    "tied output": (OUTPUT, {}, "found a tied lm_head.weight"),
    "no alpha": (HALVES, {"lora_alpha": 0}, "expected a scale and a lora_alpha other than 0, found 0 as their product"),
    "other shape": ({f"{UP}.lora_A.weight": M[:64].reshape(2, 32), f"{UP}.lora_B.weight": M.repeat(2).reshape(160, 2)}, {}, "expected (160, 64) for"),
}


@pytest.mark.parametrize("case", UNSAID)
def test_what_cannot_be_said_is_refused(case: str, tiny: Path, tmp_path: Path) -> None:
    held, settings, message = UNSAID[case]
    assert message in unsaid(tiny / "base", write_adapter(tmp_path / "adapter", held, **settings))


@pytest.mark.parametrize("arguments", [[], ["--lora", "a", "--lora", "b"], ["--lora", "a", "--type", "F16"], ["--lora", "a", "--dry-run"]])
def test_an_adapter_alone_has_no_options(arguments: list[str], base: Path) -> None:
    assert "--adapter-only: expected one --lora and no other option" in refused(base, *arguments, "--adapter-only")


SMALL = {"vocab_size": 300, "hidden_size": 64, "intermediate_size": 96, "num_hidden_layers": 2, "num_attention_heads": 4, "num_key_value_heads": 2}
REFERENCES: dict[str, tuple[str, dict[str, Any], dict[str, Any]]] = {  # -> (config of transformers, its values, options of LoraConfig)
    "qwen2": ("Qwen2Config", {"tie_word_embeddings": True}, {"target_modules": "all-linear"}),
    "qwen2, both ends": ("Qwen2Config", {}, {"target_modules": ["q_proj", "embed_tokens", "lm_head"]}),
    "qwen3, ranks": ("Qwen3Config", {"head_dim": 32}, {"target_modules": "all-linear", "rank_pattern": {"q_proj": 2, "down_proj": 8}}),
    "llama": ("LlamaConfig", {}, {"target_modules": "all-linear"}),
    "mistral": ("MistralConfig", {}, {"target_modules": ["q_proj", "k_proj"]}),
    "gemma3": ("Gemma3TextConfig", {"head_dim": 32, "query_pre_attn_scalar": 32}, {"target_modules": "all-linear"}),
    "lfm2": ("Lfm2Config", {"layer_types": ["conv", "full_attention"], "pad_token_id": 0}, {"target_modules": "all-linear"}),
    "phi3": ("Phi3Config", {"pad_token_id": 0, "sliding_window": 64}, {"target_modules": "all-linear"}),
}


@pytest.fixture(scope="module")
def references(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A folder for each case with base/, adapter/ and what convert_lora_to_gguf.py makes of them, all in one process of its own."""
    transformers = pytest.importorskip("transformers")
    pytest.importorskip("peft")
    folder, runs = tmp_path_factory.mktemp("references"), []
    for case, (config, values, options) in REFERENCES.items():
        model = transformers.AutoModelForCausalLM.from_config(getattr(transformers, config)(**SMALL, **values))
        model.save_pretrained(folder / case / "base")
        random_lora(model, folder / case / "adapter", 3, **options)
        runs.append(["--base", f"{folder / case}/base", "--outfile", f"{folder / case}/theirs.gguf", f"{folder / case}/adapter"])
    script = str(llama_source() / "convert_lora_to_gguf.py")
    code = (
        f"import runpy, sys\nfor arguments in {runs}:\n    sys.argv = [{script!r}, *arguments]\n    runpy.run_path({script!r}, run_name='__main__')"
    )
    subprocess.run([sys.executable, "-c", code], cwd=llama_source(), check=True, capture_output=True)
    yield folder


# what names and dates a file: theirs guesses from folders' names and the model card, ours says what it was made from
NAMING = ("general.name", "general.base_model.", "general.tags", "general.license", "general.finetune", "general.size_label", "convert.")


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("case", REFERENCES)
def test_the_adapter_is_llama_cpps(case: str, references: Path) -> None:
    folder = references / case
    ours, theirs = convert_adapter(folder / "base", folder / "ours.gguf", folder / "adapter"), folder / "theirs.gguf"
    expected, found = tensors(theirs), tensors(ours)
    assert found.keys() == expected.keys() and len(found) >= 8
    for name in expected:
        assert found[name].dtype == expected[name].dtype
        np.testing.assert_array_equal(found[name], expected[name], err_msg=name)
    said, keys = ({key: value for key, value in fields(file).items() if not key.startswith((*NAMING, "GGUF."))} for file in (ours, theirs))
    assert said == keys and len(keys) == 5
