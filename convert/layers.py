"""The parts that the layers of these models are made of: tensors by their names in a checkpoint, their dimensions, what a GGUF changes in them.

>>> config = {"num_attention_heads": 12, "num_key_value_heads": 2, "hidden_size": 1536, "intermediate_size": 8960, "vocab_size": 151936}
>>> [sizes(config)[dimension] for dimension in dict(ATTENTION)["self_attn.k_proj.weight"]]
[256, 1536]
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from convert.checkpoint import Array
from convert.rope import Config

Change = Callable[[Array], Array]
Tensors = tuple[tuple[str, tuple[str, ...]], ...]  # name, dimensions

NORMS: Tensors = (("input_layernorm.weight", ("hidden",)), ("post_attention_layernorm.weight", ("hidden",)))
GEMMA_NORMS: Tensors = (*NORMS, ("pre_feedforward_layernorm.weight", ("hidden",)), ("post_feedforward_layernorm.weight", ("hidden",)))
HEAD_NORMS: Tensors = (("self_attn.q_norm.weight", ("head",)), ("self_attn.k_norm.weight", ("head",)))
ATTENTION: Tensors = (
    ("self_attn.q_proj.weight", ("heads", "hidden")),
    ("self_attn.k_proj.weight", ("kv_heads", "hidden")),
    ("self_attn.v_proj.weight", ("kv_heads", "hidden")),
    ("self_attn.o_proj.weight", ("hidden", "heads")),
)
BIASES: Tensors = (("self_attn.q_proj.bias", ("heads",)), ("self_attn.k_proj.bias", ("kv_heads",)), ("self_attn.v_proj.bias", ("kv_heads",)))
MLP: Tensors = (
    ("mlp.gate_proj.weight", ("inner", "hidden")),
    ("mlp.up_proj.weight", ("inner", "hidden")),
    ("mlp.down_proj.weight", ("hidden", "inner")),
)
FUSED: Tensors = (
    ("self_attn.qkv_proj.weight", ("queries, keys and values", "hidden")),
    ("self_attn.o_proj.weight", ("hidden", "heads")),
    ("mlp.gate_up_proj.weight", ("gates and inner", "hidden")),
    ("mlp.down_proj.weight", ("hidden", "inner")),
)
LFM2: Tensors = (
    ("operator_norm.weight", ("hidden",)),
    ("ffn_norm.weight", ("hidden",)),
    ("feed_forward.w1.weight", ("inner", "hidden")),
    ("feed_forward.w3.weight", ("inner", "hidden")),
    ("feed_forward.w2.weight", ("hidden", "inner")),
)
LFM2_KINDS: dict[str, Tensors] = {  # what a layer has besides, by its kind
    "conv": (
        ("conv.conv.weight", ("hidden", "one", "kernel")),
        ("conv.in_proj.weight", ("two gates and hidden", "hidden")),
        ("conv.out_proj.weight", ("hidden", "hidden")),
    ),
    "full_attention": (
        *ATTENTION[:3],
        ("self_attn.out_proj.weight", ("hidden", "heads")),
        ("self_attn.q_layernorm.weight", ("head",)),
        ("self_attn.k_layernorm.weight", ("head",)),
    ),
}
MOST_LAYERS = 1 << 12  # whose kinds are told from the places of attention; a config.json may claim any number


def sizes(config: Config) -> dict[str, int]:
    """Name of a dimension -> its length."""
    heads, kv_heads, inner = config["num_attention_heads"], config["num_key_value_heads"], config["intermediate_size"]
    head = config.get("head_dim", config["hidden_size"] // heads)
    return {
        "vocabulary": config["vocab_size"],
        "hidden": config["hidden_size"],
        "head": head,
        "heads": heads * head,
        "kv_heads": kv_heads * head,
        "queries, keys and values": (heads + 2 * kv_heads) * head,
        "inner": inner,
        "gates and inner": 2 * inner,
        "two gates and hidden": 3 * config["hidden_size"],
        "kernel": config.get("conv_L_cache", 0),
        "one": 1,
    }


def _interleaved(heads: int, values: Array) -> Array:
    """The rows of each head, where rope turns row i with row i + half, so that it turns row 2 i with row 2 i + 1, as Meta's Llama had it."""
    return values.reshape(heads, 2, -1, *values.shape[1:]).swapaxes(1, 2).reshape(values.shape)


def llama_changes(config: Config) -> dict[str, Change]:
    queries, keys = (partial(_interleaved, config[name]) for name in ("num_attention_heads", "num_key_value_heads"))
    return {".q_proj.weight": queries, ".k_proj.weight": keys}


def gemma_changes(config: Config) -> dict[str, Change]:
    return {"norm.weight": lambda values: values + 1}


def lfm2_changes(config: Config) -> dict[str, Change]:
    """A kernel [channels, 1, length] is [channels, length] in a GGUF."""
    return {".conv.conv.weight": lambda values: values.squeeze(1)}


def lfm2_completed(config: Config) -> dict[str, object]:
    """What transformers makes of LFM2's config: the kinds of its layers from the places of attention, and the true length of a layer within."""
    attention, inner = config.get("full_attn_idxs"), config["intermediate_size"]
    places = range(min(config["num_hidden_layers"], MOST_LAYERS))
    kinds = ["conv" if isinstance(attention, list) and i not in attention else "full_attention" for i in places]
    if config["block_auto_adjust_ff_dim"]:
        multiple = config["block_multiple_of"]
        inner = -(-int(config["block_ffn_dim_multiplier"] * int(2 * inner / 3)) // multiple) * multiple
    return {"layer_types": config.get("layer_types", kinds), "intermediate_size": inner}
