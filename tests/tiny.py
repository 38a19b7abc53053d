"""A random-weight Qwen2 of two layers, made in a second without torch: the real small model of the tests.

>>> llama_cpp.Llama(str(tiny_model(tmp_path)))  # 236 KB, 292 tokens

Its tokenizer has the 256 bytes, three special tokens and a few merges, cut as the embedded model's is.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import numpy as np
from gguf import GGUFWriter

from convert.architectures import architecture_of
from convert.byte_level import BYTES
from convert.writer import convert

HIDDEN, INNER, LAYERS, HEADS = 64, 160, 2, 2
ADAPTED = tuple(f"blk.{layer}.{name}" for layer in range(LAYERS) for name in ("attn_q", "attn_v"))
SPECIAL_TOKENS = ("<|endoftext|>", "<|im_start|>", "<|im_end|>")
MERGES = ("t h", "th e", "e r", "i n", "o n", "a r", "o r", "e n", "s t", "in g", "- -", "-- >", "Ġ Ġ", "ĠĠ ĠĠ", "Ċ ĠĠĠĠ", "f l", "o w", "fl ow",
          "c h", "ch ar", "char t", "flow chart", "T D", "g r", "a p", "gr ap", "grap h", '] "', '[ "', "Ã ©", "L R", "s e", "Ċ Ċ")  # fmt: skip
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def tiny_model(folder: Path, seed: int = 0, type_name: str = "F16") -> Path:
    """Writes folder/base (a Hugging Face checkpoint) and folder/tiny.gguf made from it; returns the GGUF."""
    tiny_checkpoint(folder / "base", seed)
    return convert(folder / "base", folder / "tiny.gguf", type_name=type_name)


def tiny_checkpoint(folder: Path, seed: int = 0, tied: bool = True) -> Path:
    """Writes config.json, model.safetensors, tokenizer.json and tokenizer_config.json; returns the folder."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = tiny_tokenizer()
    vocabulary = len(tokenizer["model"]["vocab"])
    config = {
        "architectures": ["Qwen2ForCausalLM"], "model_type": "qwen2", "vocab_size": vocabulary, "hidden_size": HIDDEN, "intermediate_size": INNER,
        "num_hidden_layers": LAYERS, "num_attention_heads": HEADS, "num_key_value_heads": HEADS, "max_position_embeddings": 4096,
        "hidden_act": "silu", "rms_norm_eps": 1e-6, "rope_parameters": {"rope_theta": 10000.0, "rope_type": "default"}, "tie_word_embeddings": tied,
    }  # fmt: skip
    tokenizer_config = {
        "tokenizer_class": "PreTrainedTokenizerFast",
        "eos_token": "<|im_end|>",
        "pad_token": "<|endoftext|>",
        "chat_template": TEMPLATE,
    }
    for name, content in (("config", config), ("tokenizer", tokenizer), ("tokenizer_config", tokenizer_config)):
        (folder / f"{name}.json").write_text(json.dumps(content), encoding="utf-8")
    write_safetensors(folder / "model.safetensors", tiny_weights(vocabulary, seed, tied))
    return folder


def tiny_lfm2(folder: Path) -> Path:
    """Writes folder/base and folder/lfm2.gguf made from it, in Q8_0: a random-weight LFM2 with attention between two convolutions."""
    base = tiny_checkpoint(folder / "base")
    config = {
        "architectures": ["Lfm2ForCausalLM"], "vocab_size": len(tiny_tokenizer()["model"]["vocab"]), "hidden_size": HIDDEN,
        "intermediate_size": INNER, "block_auto_adjust_ff_dim": False, "layer_types": ["conv", "full_attention", "conv"], "num_hidden_layers": 3,
        "num_attention_heads": HEADS, "num_key_value_heads": 1, "max_position_embeddings": 4096,
    }  # fmt: skip
    (base / "config.json").write_text(json.dumps(config))
    row, config = architecture_of(base)
    rng = np.random.default_rng(0)
    shapes = {name: tensor.shape for name, tensor in row.tensors(config).items()}
    weights = {name: rng.standard_normal(shape) * shape[-1] ** -0.5 if len(shape) > 1 else np.ones(shape) for name, shape in shapes.items()}
    write_safetensors(base / "model.safetensors", {name: values.astype(np.float16) for name, values in weights.items()})
    return convert(base, folder / "lfm2.gguf", type_name="Q8_0")


def tiny_tokenizer() -> dict[str, Any]:
    """What tokenizers saves of a byte-level BPE tokenizer that cuts at runs of digits."""
    tokens = [*SPECIAL_TOKENS, *BYTES, *(merge.replace(" ", "") for merge in MERGES)]
    split = {"type": "Split", "pattern": {"Regex": r"\p{N}+"}, "behavior": "Isolated", "invert": False}
    byte_level = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}
    flags = {"single_word": False, "lstrip": False, "rstrip": False, "normalized": False, "special": True}
    return {
        "version": "1.0", "truncation": None, "padding": None, "normalizer": None, "post_processor": None, "decoder": byte_level,
        "added_tokens": [{"id": i, "content": token, **flags} for i, token in enumerate(SPECIAL_TOKENS)],
        "pre_tokenizer": {"type": "Sequence", "pretokenizers": [split, byte_level]},
        "model": {"type": "BPE", "dropout": None, "unk_token": None, "continuing_subword_prefix": None, "end_of_word_suffix": None,
                  "fuse_unk": False, "byte_fallback": False, "ignore_merges": False, "vocab": {token: i for i, token in enumerate(tokens)},
                  "merges": [merge.split(" ") for merge in MERGES]},
    }  # fmt: skip


def tiny_weights(vocabulary: int, seed: int = 0, tied: bool = True) -> dict[str, np.ndarray]:
    """Random float16 weights: matrices keep the length of a vector, biases are small, norms are one."""
    rng = np.random.default_rng(seed)

    def normal(*shape: int, deviation: float) -> np.ndarray:
        return (rng.standard_normal(shape) * deviation).astype(np.float16)

    weights = {"model.embed_tokens.weight": normal(vocabulary, HIDDEN, deviation=0.3), "model.norm.weight": np.ones(HIDDEN, np.float16)}
    if not tied:
        weights["lm_head.weight"] = normal(vocabulary, HIDDEN, deviation=0.3)
    matrices = {f"self_attn.{name}_proj": (HIDDEN, HIDDEN) for name in "qkvo"}
    matrices |= {"mlp.gate_proj": (INNER, HIDDEN), "mlp.up_proj": (INNER, HIDDEN), "mlp.down_proj": (HIDDEN, INNER)}
    for layer in range(LAYERS):
        prefix = f"model.layers.{layer}."
        for name, shape in matrices.items():
            weights[f"{prefix}{name}.weight"] = normal(*shape, deviation=shape[1] ** -0.5)
        for name in "qkv":
            weights[f"{prefix}self_attn.{name}_proj.bias"] = normal(HIDDEN, deviation=0.1)
        for name in ("input_layernorm", "post_attention_layernorm"):
            weights[f"{prefix}{name}.weight"] = np.ones(HIDDEN, np.float16)
    return weights


def write_safetensors(file: Path, tensors: dict[str, np.ndarray]) -> None:
    """Writes float16 and float32 arrays in the safetensors format."""
    header: dict[str, Any] = {}
    place = 0
    for name, values in tensors.items():
        header[name] = {
            "dtype": {"float16": "F16", "float32": "F32"}[values.dtype.name],
            "shape": values.shape,
            "data_offsets": (place, place + values.nbytes),
        }
        place += values.nbytes
    text = json.dumps(header).encode()
    file.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(values.tobytes() for values in tensors.values()))


def tiny_adapter(file: Path, seed: int = 0, rank: int = 4, strength: float = 0.5, arch: str = "qwen2", names: Iterable[str] = ADAPTED) -> Path:
    """Writes a LoRA adapter in GGUF for square matrices, those of `tiny_model`'s queries and values if no others are named."""
    rng = np.random.default_rng(seed)
    writer = GGUFWriter(file, arch)
    writer.add_type("adapter")
    writer.add_string("adapter.type", "lora")
    writer.add_float32("adapter.lora.alpha", float(rank))
    for name in names:
        for part, shape in (("lora_a", (rank, HIDDEN)), ("lora_b", (HIDDEN, rank))):
            values = (rng.standard_normal(shape) * strength).astype(np.float32)
            writer.add_tensor(f"{name}.weight.{part}", values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return file
