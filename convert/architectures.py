"""config.json -> the architecture's row: which hyper-parameters and tensors a GGUF of it has, under which names.

>>> row, config = architecture_of(Path("Qwen2.5-1.5B"))
>>> row.tensors(config)["model.layers.0.mlp.up_proj.weight"]
Tensor(name='blk.0.ffn_up.weight', shape=(8960, 1536), change=None)

A row holds for one architecture what its config.json must say and what shapes follow from it; the names in the GGUF are gguf's own map.
Adding an architecture is one row here and its case in tests/test_convert_reference.py.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gguf
from gguf.constants import Keys

from convert import layers, rope
from convert.checkpoint import Array, Checkpoint, read_json
from convert.errors import ConvertError
from convert.layers import Change, Tensors

Config = rope.Config
HyperParameter = tuple[str, str, type]  # key in config.json, key in the GGUF, type
Value = int | float | list[int]  # of a key in the GGUF
MIXED = "take config.json and the weights of one model"


@dataclass(frozen=True)
class Tensor:
    """A tensor by its name in the GGUF; the shape in numpy's order, rows first, as the checkpoint has it."""

    name: str
    shape: tuple[int, ...]
    change: Change | None = None  # the checkpoint's values, whole and with adapters merged in -> the GGUF's

    @property
    def written(self) -> tuple[int, ...]:
        """The shape in the GGUF: a convolution's kernel [channels, 1, length] is a matrix there."""
        return (self.shape[0], self.shape[2]) if len(self.shape) == 3 else self.shape


@dataclass(frozen=True)
class Architecture:
    """How one architecture's checkpoints become GGUF."""

    arch: gguf.MODEL_ARCH
    hyper_parameters: tuple[HyperParameter, ...]  # besides those that all have
    layer: Tensors  # of each layer, without "model.layers.0."
    must_be: tuple[tuple[str, object, str], ...]  # (key in config.json, the only value that llama.cpp computes, what else would differ)
    rope_types: tuple[str, ...] = ("default",)
    defaults: Config = field(default_factory=dict)  # transformers' own, for keys that some config.json leave out
    changes: Callable[[Config], Mapping[str, Change]] = lambda config: {}  # end of a tensor's name -> what is done to it
    has_window: bool = True  # a window in config.json is computed; else the context is no longer than the window
    kinds: Mapping[str, Tensors] = field(default_factory=dict)  # one of `layer_types` -> what such layers have besides; only "conv" has no keys
    norm: str = "model.norm.weight"  # behind the last layer
    numbers: tuple[tuple[str, type], ...] = ()  # that config.json must have besides the hyper-parameters
    aliases: Mapping[str, str] = field(default_factory=dict)  # key in config.json -> the one that it stands in for
    completed: Callable[[Config], Config] = lambda config: {}  # what follows from the config and is not said there

    def tensors(self, config: Config, tied: bool = True) -> dict[str, Tensor]:
        """Name in the checkpoint -> name and shape in the GGUF, in the order of the model."""
        count, sizes, changes = config["num_hidden_layers"], layers.sizes(config), self.changes(config)
        names = gguf.get_tensor_name_map(self.arch, count)
        patterns = [(name, dimensions) for name, dimensions in self._whole if not (tied and name == OUTPUT)]
        patterns += [(f"model.layers.{i}.{name}", dimensions) for i in range(count) for name, dimensions in self._layer(config, i)]
        return {
            name: Tensor(
                names.get_name(name, try_suffixes=(".weight", ".bias")) or name,
                tuple(sizes[dimension] for dimension in dimensions),
                next((change for end, change in changes.items() if name.endswith(end)), None),
            )
            for name, dimensions in patterns
        }

    @property
    def _whole(self) -> Tensors:
        vocabulary = ("vocabulary", "hidden")
        return ((EMBEDDING, vocabulary), (self.norm, ("hidden",)), (OUTPUT, vocabulary))

    def _layer(self, config: Config, number: int) -> Tensors:
        return (*self.layer, *(self.kinds[config["layer_types"][number]] if self.kinds else ()))

    def metadata(self, config: Config) -> dict[str, Value]:
        """The hyper-parameters under their keys in the GGUF; where layers are of several kinds, one number of key heads for each of them."""
        arch = gguf.MODEL_ARCH_NAMES[self.arch]
        values = {key: kind(config[name]) for name, key, kind in (*COMMON, *self.hyper_parameters)} | rope.metadata(config)
        if self.kinds:
            heads = config["num_key_value_heads"]
            values[Keys.Attention.HEAD_COUNT_KV] = [0 if kind == "conv" else heads for kind in config["layer_types"]]
        return {key.format(arch=arch): value for key, value in values.items()}

    def computed(self, config: Config) -> dict[str, Array]:
        """Tensors of the GGUF that no checkpoint has."""
        return rope.factors(config, config["head_dim"])


def _windows(every: int) -> Callable[[Config], list[str]]:
    """A window on all layers but each `every`-th; a list of another length than the number of layers if that is what the config has."""

    def kinds(config: Config) -> list[str]:
        found = config.get("layer_types")
        layers = min(config["num_hidden_layers"], len(found) + 1 if isinstance(found, list) else 1)
        return ["sliding_attention" if i % every else "full_attention" for i in range(1, layers + 1)]

    return kinds


def _kinds(config: Config) -> list[str]:
    """`layer_types` itself, if it is a list of convolutions and attention, one for each layer; else another."""
    found = config["layer_types"] if isinstance(config["layer_types"], list) else []
    return ["full_attention" if kind == "full_attention" else "conv" for kind in [*found, "conv"][: config["num_hidden_layers"]]]


def _scale_of_gemma(largest: int) -> Callable[[Config], int]:
    """What llama.cpp scales queries by; it knows the largest Gemma, which is another there, by the number of its layers."""
    return lambda config: config["hidden_size"] // config["num_attention_heads"] if config["num_hidden_layers"] == largest else config["head_dim"]


COMMON: tuple[HyperParameter, ...] = (
    ("num_hidden_layers", Keys.LLM.BLOCK_COUNT, int),
    ("context_length", Keys.LLM.CONTEXT_LENGTH, int),
    ("hidden_size", Keys.LLM.EMBEDDING_LENGTH, int),
    ("intermediate_size", Keys.LLM.FEED_FORWARD_LENGTH, int),
    ("num_attention_heads", Keys.Attention.HEAD_COUNT, int),
    ("num_key_value_heads", Keys.Attention.HEAD_COUNT_KV, int),
    ("rms_norm_eps", Keys.Attention.LAYERNORM_RMS_EPS, float),
)
FREQUENCIES: HyperParameter = ("rope_theta", Keys.Rope.FREQ_BASE, float)
TURNED: HyperParameter = ("head_dim", Keys.Rope.DIMENSION_COUNT, int)
WINDOW: HyperParameter = ("sliding_window", Keys.Attention.SLIDING_WINDOW, int)
HEAD: tuple[HyperParameter, ...] = (("head_dim", Keys.Attention.KEY_LENGTH, int), ("head_dim", Keys.Attention.VALUE_LENGTH, int))

EMBEDDING = "model.embed_tokens.weight"
OUTPUT = "lm_head.weight"  # where it is tied, the embedding stands in for it
SILU = ("hidden_act", "silu", "another activation")
GELU = ("hidden_activation", "gelu_pytorch_tanh", "another activation")
NO_BIAS = ("attention_bias", False, "biases")
NO_WINDOW = ("use_sliding_window", False, "a sliding window")
NO_MLP_BIAS = ("mlp_bias", False, "biases")
NOT_QUANTIZED = ("quantization_config", None, "weights that are quantized already")

ARCHITECTURES: dict[str, Architecture] = {
    "Qwen2ForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.QWEN2,
        hyper_parameters=(FREQUENCIES,),
        layer=(*layers.NORMS, *layers.ATTENTION, *layers.BIASES, *layers.MLP),
        must_be=(SILU, NO_WINDOW),
    ),
    "Qwen3ForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.QWEN3,
        hyper_parameters=(FREQUENCIES, *HEAD),
        layer=(*layers.NORMS, *layers.ATTENTION, *layers.HEAD_NORMS, *layers.MLP),
        must_be=(SILU, NO_WINDOW, NO_BIAS),
        defaults={"head_dim": 128},
    ),
    "LlamaForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.LLAMA,
        hyper_parameters=(FREQUENCIES, TURNED, *HEAD, ("vocab_size", Keys.LLM.VOCAB_SIZE, int)),
        layer=(*layers.NORMS, *layers.ATTENTION, *layers.MLP),
        must_be=(SILU, NO_BIAS, NO_MLP_BIAS),
        rope_types=("default", "llama3"),
        changes=layers.llama_changes,
    ),
    "MistralForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.LLAMA,
        hyper_parameters=(FREQUENCIES, TURNED, *HEAD, ("vocab_size", Keys.LLM.VOCAB_SIZE, int)),
        layer=(*layers.NORMS, *layers.ATTENTION, *layers.MLP),
        must_be=(SILU,),
        changes=layers.llama_changes,
        has_window=False,
    ),
    "Gemma2ForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.GEMMA2,
        hyper_parameters=(
            *HEAD,
            WINDOW,
            ("attn_logit_softcapping", Keys.LLM.ATTN_LOGIT_SOFTCAPPING, float),
            ("final_logit_softcapping", Keys.LLM.FINAL_LOGIT_SOFTCAPPING, float),
        ),
        layer=(*layers.GEMMA_NORMS, *layers.ATTENTION, *layers.MLP),
        must_be=(
            GELU,
            NO_BIAS,
            ("rope_theta", 10000.0, "other positions"),
            ("tie_word_embeddings", True, "an output matrix of its own"),
            ("layer_types", _windows(every=2), "windows on other layers"),
            ("query_pre_attn_scalar", _scale_of_gemma(46), "another scale of attention"),
        ),
        defaults={"head_dim": 256},
        changes=layers.gemma_changes,
    ),
    "Gemma3ForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.GEMMA3,
        hyper_parameters=(FREQUENCIES, ("rope_local_base_freq", "{arch}.rope.freq_base_swa", float), *HEAD, WINDOW),
        layer=(*layers.GEMMA_NORMS, *layers.ATTENTION, *layers.HEAD_NORMS, *layers.MLP),
        must_be=(
            GELU,
            NO_BIAS,
            ("attn_logit_softcapping", None, "a cap"),
            ("final_logit_softcapping", None, "a cap"),
            ("use_bidirectional_attention", False, "attention to what follows"),
            ("layer_types", _windows(every=6), "windows on other layers"),
            ("sliding_window_pattern", 6, "windows on other layers"),
            ("query_pre_attn_scalar", _scale_of_gemma(62), "another scale of attention"),
        ),
        defaults={"head_dim": 256, "rope_theta": 1000000.0, "rope_local_base_freq": 10000.0},
        changes=layers.gemma_changes,
    ),
    "Phi3ForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.PHI3,
        hyper_parameters=(FREQUENCIES, TURNED, WINDOW, ("original_max_position_embeddings", Keys.Rope.SCALING_ORIG_CTX_LEN, int)),
        layer=(*layers.NORMS, *layers.FUSED),
        must_be=(
            SILU,
            NO_BIAS,
            ("partial_rotary_factor", 1.0, "other positions"),
            ("factor", None, "another scale of attention"),
            ("attention_factor", None, "another scale of attention"),
        ),
        rope_types=("default", "longrope"),
        has_window=False,
    ),
    "Lfm2ForCausalLM": Architecture(
        arch=gguf.MODEL_ARCH.LFM2,
        hyper_parameters=(FREQUENCIES, ("vocab_size", Keys.LLM.VOCAB_SIZE, int), ("conv_L_cache", Keys.ShortConv.L_CACHE, int)),
        layer=layers.LFM2,
        kinds=layers.LFM2_KINDS,
        norm="model.embedding_norm.weight",
        must_be=(
            ("conv_bias", False, "biases"),
            ("conv_L_cache", tuple(range(2, 17)), "a convolution of one token or of very many"),
            ("block_auto_adjust_ff_dim", (True, False), "layers of another length within"),
            ("layer_types", _kinds, "layers of other kinds"),
            ("head_dim", lambda config: config["hidden_size"] // config["num_attention_heads"], "heads of another length"),
        ),
        numbers=(("block_multiple_of", int), ("block_ffn_dim_multiplier", float)),
        aliases={"block_ff_dim": "intermediate_size", "norm_eps": "rms_norm_eps", "tie_embedding": "tie_word_embeddings"},
        defaults={
            "rope_theta": 1000000.0,
            "rms_norm_eps": 1e-5,
            "conv_L_cache": 3,
            "block_auto_adjust_ff_dim": True,
            "block_multiple_of": 256,
            "block_ffn_dim_multiplier": 1.0,
        },
        changes=layers.lfm2_changes,
        completed=layers.lfm2_completed,
    ),
}
NOT_NEEDED = (".rotary_emb.inv_freq",)  # ends of the names of buffers that some checkpoints carry


def architecture_of(folder: Path) -> tuple[Architecture, Config]:
    """The row for a checkpoint and its config, completed: rope parameters at the top, `head_dim` and `context_length` there."""
    path = folder / "config.json"
    config = read_json(path)
    names = config.get("architectures")
    name = names[0] if isinstance(names, list) and names else None
    if not isinstance(name, str) or name not in ARCHITECTURES:
        raise ConvertError(f"{path}: expected an architecture of {', '.join(ARCHITECTURES)}, found {name}", "add its row to convert/architectures.py")
    row = ARCHITECTURES[name]
    said = {key: value for key, value in rope.lifted(config).items() if value is not None}
    said |= {key: said[alias] for alias, key in row.aliases.items() if alias in said}
    config = {"rope_theta": 10000.0, "context_length": said.get("max_position_embeddings")} | dict(row.defaults) | said
    _check_numbers(config, (("vocab_size", int), *COMMON), path)
    config.setdefault("head_dim", config["hidden_size"] // config["num_attention_heads"])
    _check_numbers(config, (*row.hyper_parameters, *row.numbers, *rope.NUMBERS.get(str(config["rope_type"]), ())), path)
    config |= row.completed(config)
    for key, value, otherwise in (("rope_type", row.rope_types, "other positions"), NOT_QUANTIZED, *row.must_be):
        wanted = value(config) if callable(value) else value
        allowed = wanted if isinstance(wanted, tuple) else (wanted,)
        if config.get(key, allowed[0]) not in allowed:
            expected, found = " or ".join(map(repr, allowed))[:80], repr(config[key])[:80]
            raise ConvertError(f"{path}: expected {key} {expected}, found {found}: {otherwise} would be computed wrongly", "take a model without it")
    if config["head_dim"] % 2:
        raise ConvertError(f"{path}: expected heads of an even size, found {config['head_dim']}", MIXED)
    rope.check(config, config["head_dim"], path)
    if not row.has_window and "sliding_window" in config:
        _check_numbers(config, (WINDOW,), path)
        config["context_length"] = min(config["context_length"], config["sliding_window"])
    return row, config


def _check_numbers(config: Config, wanted: Iterable[tuple[Any, ...]], path: Path) -> None:
    """`wanted` are rows from a key to a type."""
    for key, *_, kind in wanted:
        value: Any = config.get(key)
        if type(value) not in (int, kind) or not 0 < value < 2**31:
            raise ConvertError(f"{path}: expected a positive number as {key}, found {value!r}", MIXED)


def tensors_of(row: Architecture, config: Config, checkpoint: Checkpoint) -> dict[str, Tensor]:
    """The tensors to write, each one checked to be in the checkpoint with its shape and none left over."""
    where = checkpoint.files[0].parent
    tied = bool(config.get("tie_word_embeddings", OUTPUT not in checkpoint))
    if config["num_hidden_layers"] > len(checkpoint.entries):
        raise ConvertError(f"{where}: expected {config['num_hidden_layers']} layers, found {len(checkpoint.entries)} tensors", MIXED)
    wanted = row.tensors(config, tied)
    for name, tensor in wanted.items():
        found = checkpoint.shape(name) if name in checkpoint else None
        if found != tensor.shape:
            raise ConvertError(f"{where}: expected {name} of {tensor.shape}, found {found or 'none'}", MIXED)
    for name in checkpoint:
        if name not in wanted and not name.endswith(NOT_NEEDED) and not (tied and name == OUTPUT):
            raise ConvertError(f"{where}: expected no tensor {name}, found one", MIXED)
    return wanted
