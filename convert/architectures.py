"""config.json -> the architecture's row: which hyper-parameters and tensors a GGUF of it has, under which names.

>>> row, config = architecture_of(Path("Qwen2.5-1.5B"))
>>> row.tensors(config)["model.layers.0.mlp.up_proj.weight"]
Tensor(name='blk.0.ffn_up.weight', shape=(8960, 1536))

A row holds for one architecture what its config.json must say and what shapes follow from it; the names in the GGUF are gguf's own map.
Adding an architecture is one row here and its case in the tests.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import gguf
from gguf.constants import Keys

from convert.checkpoint import Checkpoint, read_json
from convert.errors import ConvertError

Config = Mapping[str, Any]
MIXED = "take config.json and the weights of one model"


@dataclass(frozen=True)
class Tensor:
    """A tensor as the GGUF has it; the shape in numpy's order, rows first."""

    name: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class Architecture:
    """How one architecture's checkpoints become GGUF; `{i}` stands for the layer."""

    arch: gguf.MODEL_ARCH
    hyper_parameters: tuple[tuple[str, str, type], ...]  # (key in config.json, key in the GGUF, type)
    must_be: tuple[tuple[str, object, str], ...]  # (key in config.json, the only value that llama.cpp computes, what else would differ)
    sizes: Callable[[Config], dict[str, int]]  # names of the dimensions below -> numbers
    whole: tuple[tuple[str, tuple[str, ...]], ...]  # (tensor, dimensions) of the model
    per_layer: tuple[tuple[str, tuple[str, ...]], ...]  # and of each layer
    tied: tuple[str, str]  # (output matrix, embedding that stands in for it)
    not_needed: tuple[str, ...]  # ends of the names of buffers that some checkpoints carry

    def tensors(self, config: Config, tied: bool = True) -> dict[str, Tensor]:
        """Name in the checkpoint -> name and shape in the GGUF, in the order of the model."""
        layers, sizes = config["num_hidden_layers"], self.sizes(config)
        names = gguf.get_tensor_name_map(self.arch, layers)
        patterns = [(name, dimensions) for name, dimensions in self.whole if not (tied and name == self.tied[0])]
        patterns += [(name.replace("{i}", str(i)), dimensions) for i in range(layers) for name, dimensions in self.per_layer]
        found = {name: (names.get_name(name, try_suffixes=(".weight", ".bias")), dimensions) for name, dimensions in patterns}
        return {name: Tensor(new or name, tuple(sizes[d] for d in dimensions)) for name, (new, dimensions) in found.items()}

    def metadata(self, config: Config) -> dict[str, int | float]:
        """The hyper-parameters under their keys in the GGUF."""
        arch = gguf.MODEL_ARCH_NAMES[self.arch]
        return {key.format(arch=arch): kind(config[name]) for name, key, kind in self.hyper_parameters}


def _qwen2_sizes(config: Config) -> dict[str, int]:
    head = config["hidden_size"] // config["num_attention_heads"]
    return {
        "vocabulary": config["vocab_size"],
        "hidden": config["hidden_size"],
        "inner": config["intermediate_size"],
        "heads": config["num_attention_heads"] * head,
        "kv_heads": config["num_key_value_heads"] * head,
    }


ARCHITECTURES: dict[str, Architecture] = {
    "Qwen2ForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.QWEN2,
        hyper_parameters=(
            ("num_hidden_layers", Keys.LLM.BLOCK_COUNT, int),
            ("max_position_embeddings", Keys.LLM.CONTEXT_LENGTH, int),
            ("hidden_size", Keys.LLM.EMBEDDING_LENGTH, int),
            ("intermediate_size", Keys.LLM.FEED_FORWARD_LENGTH, int),
            ("num_attention_heads", Keys.Attention.HEAD_COUNT, int),
            ("num_key_value_heads", Keys.Attention.HEAD_COUNT_KV, int),
            ("rope_theta", Keys.Rope.FREQ_BASE, float),
            ("rms_norm_eps", Keys.Attention.LAYERNORM_RMS_EPS, float),
        ),
        must_be=(
            ("hidden_act", "silu", "another activation"),
            ("rope_type", "default", "other positions"),
            ("use_sliding_window", False, "a sliding window"),
            ("quantization_config", None, "weights that are quantized already"),
        ),
        sizes=_qwen2_sizes,
        whole=(
            ("model.embed_tokens.weight", ("vocabulary", "hidden")),
            ("model.norm.weight", ("hidden",)),
            ("lm_head.weight", ("vocabulary", "hidden")),
        ),
        per_layer=(
            ("model.layers.{i}.input_layernorm.weight", ("hidden",)),
            ("model.layers.{i}.self_attn.q_proj.weight", ("heads", "hidden")),
            ("model.layers.{i}.self_attn.q_proj.bias", ("heads",)),
            ("model.layers.{i}.self_attn.k_proj.weight", ("kv_heads", "hidden")),
            ("model.layers.{i}.self_attn.k_proj.bias", ("kv_heads",)),
            ("model.layers.{i}.self_attn.v_proj.weight", ("kv_heads", "hidden")),
            ("model.layers.{i}.self_attn.v_proj.bias", ("kv_heads",)),
            ("model.layers.{i}.self_attn.o_proj.weight", ("hidden", "heads")),
            ("model.layers.{i}.post_attention_layernorm.weight", ("hidden",)),
            ("model.layers.{i}.mlp.gate_proj.weight", ("inner", "hidden")),
            ("model.layers.{i}.mlp.up_proj.weight", ("inner", "hidden")),
            ("model.layers.{i}.mlp.down_proj.weight", ("hidden", "inner")),
        ),
        tied=("lm_head.weight", "model.embed_tokens.weight"),
        not_needed=(".rotary_emb.inv_freq",),
    ),
}


def architecture_of(folder: Path) -> tuple[Architecture, Config]:
    """The row for a checkpoint and its config, `rope_theta` and `rope_type` lifted out of `rope_parameters` (transformers 5)."""
    path = folder / "config.json"
    config = read_json(path)
    names = config.get("architectures")
    name = names[0] if isinstance(names, list) and names else None
    if name not in ARCHITECTURES:
        raise ConvertError(f"{path}: expected an architecture of {', '.join(ARCHITECTURES)}, found {name}", "add its row to convert/architectures.py")
    row = ARCHITECTURES[name]
    rope = (config.get("rope_scaling") or {}) | (config.get("rope_parameters") or {})
    config = {"rope_type": rope.get("type", "default")} | config | {key: rope[key] for key in ("rope_theta", "rope_type") if key in rope}
    for key, _, kind in (*row.hyper_parameters, ("vocab_size", "", int)):
        value: Any = config.get(key)
        if type(value) not in (int, kind) or not 0 < value < 2**31:
            raise ConvertError(f"{path}: expected a positive number as {key}, found {value!r}", MIXED)
    for key, value, otherwise in row.must_be:
        if config.get(key, value) != value:
            raise ConvertError(
                f"{path}: expected {key} {value!r}, found {config[key]!r}: {otherwise} would be computed wrongly", "take a model without it"
            )
    return row, config


def tensors_of(row: Architecture, config: Config, checkpoint: Checkpoint) -> dict[str, Tensor]:
    """The tensors to write, each one checked to be in the checkpoint with its shape and none left over."""
    where = checkpoint.files[0].parent
    output, _ = row.tied
    tied = bool(config.get("tie_word_embeddings", output not in checkpoint))
    if config["num_hidden_layers"] > len(checkpoint.entries):
        raise ConvertError(f"{where}: expected {config['num_hidden_layers']} layers, found {len(checkpoint.entries)} tensors", MIXED)
    wanted = row.tensors(config, tied)
    for name, tensor in wanted.items():
        found = checkpoint.shape(name) if name in checkpoint else None
        if found != tensor.shape:
            raise ConvertError(f"{where}: expected {name} of {tensor.shape}, found {found or 'none'}", MIXED)
    for name in checkpoint:
        if name not in wanted and not name.endswith(row.not_needed) and not (tied and name == output):
            raise ConvertError(f"{where}: expected no tensor {name}, found one", MIXED)
    return wanted
