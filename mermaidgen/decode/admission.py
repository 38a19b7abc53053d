"""A header -> refused, with the reason; or admitted, and then whether llama.cpp is known to take its like without harm.

>>> from mermaidgen.config import data_path
>>> from mermaidgen.decode.header import read_header
>>> header = read_header(data_path("models", "mermaidgen-9m.gguf"))
>>> admit_model(header)
>>> is_ordinary(header)
True

llama.cpp answers some of what it does not expect by aborting, and takes its process along. What no model has is refused here. A header is ordinary
when all that it says is in the tables below, which hold what the tests have proven harmless; any other is first tried in a process of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from typing import NoReturn

from mermaidgen.decode.header import Header, List, Tensor
from mermaidgen.errors import ModelError

OTHER_MODEL = "take a language model with its tokenizer, as `python -m convert` writes it"
OTHER_ADAPTER = "convert the adapter again with --adapter-only"
MOST_TOKENS = 1 << 20  # the largest vocabularies have a quarter of this

ARCHITECTURES = ("gemma2", "gemma3", "lfm2", "llama", "phi3", "qwen2", "qwen3")
AS_WIDE = ("lfm2", "phi3", "qwen2")
BY_LAYER = ("lfm2",)  # these have a number of key heads for each layer, 0 for a convolution
KEY_HEADS = "attention.head_count_kv"
KERNEL = ".shortconv.conv.weight"  # end of the name of a matrix that llama.cpp wants in F32
ROPE_SCALINGS = ("none", "linear", "yarn", "longrope")
# Key of an architecture -> the least and the most that it may be.
BOUNDS: dict[str, tuple[float, float]] = {
    "attention.head_count": (1, 512),
    KEY_HEADS: (1, 512),
    "attention.key_length": (2, 1024),
    "attention.layer_norm_rms_epsilon": (0, 1),
    "attention.sliding_window": (0, 2**24),
    "attention.value_length": (2, 1024),
    "attn_logit_softcapping": (0, 1e6),
    "block_count": (1, 512),
    "context_length": (1, 2**31),
    "embedding_length": (1, 2**16),
    "feed_forward_length": (1, 2**20),
    "final_logit_softcapping": (0, 1e6),
    "rope.dimension_count": (2, 1024),
    "rope.freq_base": (1, 1e12),
    "rope.freq_base_swa": (1, 1e12),
    "rope.scaling.attn_factor": (0, 1e6),
    "rope.scaling.factor": (0, 1e6),
    "rope.scaling.finetuned": (0, 1),
    "rope.scaling.original_context_length": (1, 2**31),
    "shortconv.l_cache": (2, 16),
    "vocab_size": (1, 2**31),
}
WEIGHTS = ("F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0", "Q2_K", "Q3_K", "Q4_K", "Q5_K", "Q6_K", "IQ1_S", "IQ1_M", "IQ2_XXS",
           "IQ2_XS", "IQ2_S", "IQ3_XXS", "IQ3_S", "IQ4_NL", "IQ4_XS", "TQ1_0", "TQ2_0", "MXFP4", "Q1_0")  # fmt: skip
BYTE_TOKENS = frozenset(b"<0x%02X>" % byte for byte in range(256))


def admit_model(header: Header) -> None:
    """Raises ModelError for a file that is no language model with a tokenizer."""
    said = header.metadata
    for key in ("general.architecture", "tokenizer.ggml.model"):
        if not isinstance(said.get(key), str) or said[key] in ("", "none", "no_vocab"):
            _refuse(header, f"a name as {key}", said.get(key), OTHER_MODEL)
    tokens = said.get("tokenizer.ggml.tokens")
    if not isinstance(tokens, List) or tokens.of != "string" or not 0 < tokens.count <= MOST_TOKENS:
        _refuse(header, f"up to {MOST_TOKENS} strings as tokenizer.ggml.tokens", tokens, OTHER_MODEL)
    for name in ("scores", "token_type"):
        found = said.get(f"tokenizer.ggml.{name}")
        if found is not None and not (isinstance(found, List) and found.count == tokens.count):
            _refuse(header, f"tokenizer.ggml.{name} of {tokens.count} tokens", found, OTHER_MODEL)
    for key, number in said.items():
        if key.startswith("tokenizer.ggml.") and key.endswith("_token_id") and not (type(number) is int and 0 <= number < tokens.count):
            _refuse(header, f"one of {tokens.count} tokens as {key}", number, OTHER_MODEL)
    if len(set(header.tokens)) < tokens.count:
        ((twice, _),) = Counter(header.tokens).most_common(1)
        _refuse(header, "each token once", f"{twice.decode(errors='replace')!r} twice", OTHER_MODEL)


def admit_adapter(header: Header) -> None:
    """Raises ModelError for a file that is no LoRA adapter."""
    for key, value in (("general.type", "adapter"), ("adapter.type", "lora")):
        if header.metadata.get(key) != value:
            _refuse(header, f"{key} {value}", header.metadata.get(key), OTHER_ADAPTER)
    for key, kind in (("general.architecture", "string"), ("adapter.lora.alpha", "f32")):
        if header.kinds.get(key) != kind:
            _refuse(header, f"a {kind} as {key}", header.kinds.get(key), OTHER_ADAPTER)
    for name, tensor in header.tensors.items():
        if len(tensor.shape) > 2 or tensor.type not in WEIGHTS:
            _refuse(header, f"a matrix as {name}", f"{list(tensor.shape)} of {tensor.type}", OTHER_ADAPTER)


def is_ordinary(header: Header) -> bool:
    """Whether an admitted model is of a kind that was proven harmless."""
    said = header.metadata
    name = said["general.architecture"]
    own = {key.removeprefix(f"{name}."): value for key, value in said.items() if key.startswith(f"{name}.")}
    if name in BY_LAYER:
        by_layer = header.numbers(f"{name}.{KEY_HEADS}", own.get("block_count"))
        own[KEY_HEADS] = max(by_layer, default=0)
        if not {*by_layer} <= {0, own[KEY_HEADS]}:
            return False
    return (
        name in ARCHITECTURES
        and own.pop("rope.scaling.type", "none") in ROPE_SCALINGS
        and own.keys() <= BOUNDS.keys()
        and all(isinstance(value, int | float) and BOUNDS[key][0] <= value <= BOUNDS[key][1] for key, value in own.items())
        and _heads_fit(own, name in AS_WIDE)
        and all(_type_fits(*item) for item in header.tensors.items())
        and header.alignment % 32 == 0  # as llama.cpp wants what it maps
        and "split.count" not in said
        and (said["tokenizer.ggml.model"] == "gpt2" or (said["tokenizer.ggml.model"] == "llama" and set(header.tokens) >= BYTE_TOKENS))
    )


def _type_fits(name: str, tensor: Tensor) -> bool:
    """Whether llama.cpp computes with a tensor of its type: matrices may be quantized, vectors and kernels of convolutions may not."""
    return tensor.type in (WEIGHTS if len(tensor.shape) == 2 and not name.endswith(KERNEL) else ("F32",))


def _heads_fit(own: Mapping[str, float], as_wide: bool) -> bool:
    """Whether heads are of one even length, as many for each key, and `as_wide` together as a token's vector."""
    heads, width = own.get("attention.head_count", 0), own.get("embedding_length", 0)
    key = own.get("attention.key_length", width / heads if heads else 0)
    lengths = {key, own.get("attention.value_length", width / heads if heads else 0), own.get("rope.dimension_count", key)}
    return (
        heads > 0
        and heads % own.get(KEY_HEADS, heads) == 0
        and len(lengths) == 1
        and key % 2 == 0
        and (heads * key == width or not as_wide)
    )


def _refuse(header: Header, expected: str, found: object, hint: str) -> NoReturn:
    raise ModelError(f"{header.path}: expected {expected}, found {'none' if found is None else found}", hint=hint)
