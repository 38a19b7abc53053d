"""Sizes -> a model with random weights; a trained model -> a deeper one that says the same."""

from __future__ import annotations

import copy
from pathlib import Path

import torch
from transformers import AutoModelForCausalLM, Lfm2Config, Lfm2ForCausalLM, PreTrainedModel, Qwen2Config, Qwen2ForCausalLM

ARCHITECTURES = ("qwen2", "lfm2")
KERNEL = 3  # tokens that a short convolution sees


def new_model(vocabulary: int, hidden: int, layers: int, heads: int, end: int, architecture: str = "qwen2") -> PreTrainedModel:
    """Random weights. In LFM2's architecture every third layer is attention, the others are short convolutions (Liquid AI 2025)."""
    common = {
        "vocab_size": vocabulary, "hidden_size": hidden, "intermediate_size": hidden * 8 // 3 // 32 * 32, "num_hidden_layers": layers,
        "num_attention_heads": heads, "num_key_value_heads": heads, "max_position_embeddings": 2048, "tie_word_embeddings": True,
        "rope_parameters": {"rope_theta": 1e6, "rope_type": "default"}, "attn_implementation": "sdpa", "eos_token_id": end, "bos_token_id": None,
    }  # fmt: skip
    if architecture == "qwen2":
        return Qwen2ForCausalLM(Qwen2Config(**common))
    kinds = ["full_attention" if i % 3 == 2 else "conv" for i in range(layers)]
    return Lfm2ForCausalLM(Lfm2Config(**common, layer_types=kinds, conv_L_cache=KERNEL, block_auto_adjust_ff_dim=False, pad_token_id=None))


def trained_model(folder: Path, layers: int | None = None) -> PreTrainedModel:
    """The checkpoint in float32, with new layers if it has fewer than `layers`; for what cannot have them see `deepened`."""
    model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="sdpa")
    return model if layers in (None, model.config.num_hidden_layers) else deepened(model, layers)


@torch.no_grad()
def deepened(model: PreTrainedModel, layers: int) -> PreTrainedModel:
    """The model with copies of some of its layers behind them, evenly spread, that begin by adding nothing (Wu et al. 2024, "LLaMA Pro").

    Raises ValueError if it has more already, or is not of Qwen2's architecture.

    >>> deepened(model_of_4_layers, 6)  # 0, its copy, 1, 2, its copy, 3
    """
    old = model.config.num_hidden_layers
    if layers < old or model.config.model_type != "qwen2":
        raise ValueError(f"a {model.config.model_type} model of {old} layers cannot become one of {layers}: expected qwen2, and at least {old}")
    config = copy.deepcopy(model.config)
    config.num_hidden_layers = layers
    config.layer_types = ["full_attention"] * layers
    deep, weights, state = type(model)(config), model.state_dict(), {}
    sources = [i * old // layers for i in range(layers)]
    for name in deep.state_dict():
        place, rest = name.removeprefix("model.layers.").split(".", 1)
        if not place.isdigit():
            state[name] = weights[name]
            continue
        source = sources[int(place)]
        state[name] = weights[f"model.layers.{source}.{rest}"].clone()
        if source in sources[: int(place)] and rest in ("self_attn.o_proj.weight", "mlp.down_proj.weight"):
            state[name].zero_()
    deep.load_state_dict(state)
    return deep
