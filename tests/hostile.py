"""A sound GGUF -> the same file with a lie in it, another one for each seed.

>>> file = write_model(folder / "llama.gguf", ARCHITECTURES["LlamaForCausalLM"])
>>> lie(file.read_bytes(), seed=7)
('llama.block_count = 4294967295', b'GGUF...')

As a process, `python -m tests.hostile FIRST LAST MODEL [ADAPTER]` does with the file of each seed what mermaidgen does, and says how it went.
"""

from __future__ import annotations

import random
import resource
import struct
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import gguf
import numpy as np
from gguf.constants import Keys

from convert.architectures import Architecture
from convert.container import add_value
from mermaidgen.decode.admission import BOUNDS, admit_model, is_ordinary
from mermaidgen.decode.context import BATCH, Context, Item
from mermaidgen.decode.header import KINDS, TYPES, read_header
from mermaidgen.decode.model import Model
from mermaidgen.decode.trial import EVERY_BYTE
from mermaidgen.errors import ModelError
from tests.tiny import MERGES, tiny_tokenizer

ALIGNMENT = 32
MEMORY = 600_000_000  # bytes that the process may take besides what it has when it begins
U32, F32, STRING, LIST = 4, 6, 8, 9  # kinds
FRACTIONS = ("_epsilon", "_softcapping", "freq_base", "freq_base_swa", "factor")  # ends of keys that have them
NUMBERS = (0, 1, 2, 3, 7, 64, 255, 4096, 2**16 - 1, 2**31 - 1, 2**31, 2**32 - 1, 2**32, 2**62, 2**63 - 1, 2**63, 2**64 - 1)
GROUPS = [vars(group) for group in vars(Keys).values() if isinstance(group, type)]
OTHER_KEYS = sorted({key for group in GROUPS for key in group.values() if isinstance(key, str) and "." in key})
CONFIG: dict[str, Any] = {
    "num_hidden_layers": 2, "hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 2, "num_key_value_heads": 1, "head_dim": 32,
    "rms_norm_eps": 1e-6, "context_length": 512, "max_position_embeddings": 512, "original_max_position_embeddings": 64, "rope_theta": 10000.0,
    "rope_local_base_freq": 10000.0, "sliding_window": 64, "attn_logit_softcapping": 50.0, "final_logit_softcapping": 30.0, "factor": 8.0,
    "low_freq_factor": 1.0, "high_freq_factor": 4.0, "long_factor": [1.5] * 16, "short_factor": [1.0] * 16,
    "layer_types": ["conv", "full_attention"], "conv_L_cache": 3,
}  # fmt: skip


def write_model(file: Path, row: Architecture, byte_level: bool = True) -> Path:
    """Random weights in an architecture that convert/ writes, with a byte-level or a SentencePiece-style tokenizer."""
    rng = np.random.default_rng(0)
    tokens = ["<unk>", "<s>", "</s>", *(f"<0x{byte:02X}>" for byte in range(256)), "▁", "a", "▁a"]
    if byte_level:
        tokens = list(tiny_tokenizer()["model"]["vocab"])  # 3 special ones and 256 bytes, too
    config = CONFIG | {"vocab_size": len(tokens), "rope_type": row.rope_types[-1]}
    writer = gguf.GGUFWriter(file, gguf.MODEL_ARCH_NAMES[row.arch])
    for key, value in row.metadata(config).items():
        add_value(writer, key, value)
    writer.add_tokenizer_model("gpt2" if byte_level else "llama")
    writer.add_tokenizer_pre("superbpe" if byte_level else "default")
    writer.add_token_list(tokens)
    special, normal, byte = gguf.TokenType.CONTROL, gguf.TokenType.NORMAL, gguf.TokenType.BYTE
    writer.add_token_types([special] * 3 + [normal if byte_level else byte] * 256 + [normal] * (len(tokens) - 259))
    writer.add_token_merges(MERGES) if byte_level else writer.add_token_scores([-float(i) for i in range(len(tokens))])
    writer.add_eos_token_id(2)
    writer.add_add_bos_token(False)
    for tensor in row.tensors(config).values():
        kind = np.float16 if len(tensor.shape) == 2 else np.float32
        writer.add_tensor(tensor.name, (rng.standard_normal(tensor.written) * 0.1).astype(kind))
    for name, values in row.computed(config).items():
        writer.add_tensor(name, values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return file


@dataclass
class Tensor:
    """A line of the header."""

    name: bytes
    shape: list[int]
    type: int
    place: int

    def content(self) -> bytes:
        return _string(self.name) + struct.pack(f"<I{len(self.shape)}QIQ", len(self.shape), *self.shape, self.type, self.place)


@dataclass
class Parts:
    """A GGUF taken apart; a key's value is kept as the bytes behind its kind."""

    keys: list[tuple[bytes, int, bytes]] = field(default_factory=list)
    tensors: list[Tensor] = field(default_factory=list)
    data: bytes = b""

    @classmethod
    def of(cls, content: bytes) -> Parts:
        place = 8

        def number(form: str) -> int:
            nonlocal place
            place += struct.calcsize(form)
            return int(struct.unpack_from(form, content, place - struct.calcsize(form))[0])

        def take(length: int) -> bytes:
            nonlocal place
            place += length
            return content[place - length : place]

        def skip(kind: int) -> None:
            form = KINDS[kind][1]
            if form:
                take(form.size)
            elif kind == STRING:
                take(number("<Q"))
            else:
                inner = number("<I")
                for _ in range(number("<Q")):
                    skip(inner)

        parts, tensors, keys = cls(), number("<Q"), number("<Q")
        for _ in range(keys):
            name, kind, begin = take(number("<Q")), number("<I"), place
            skip(kind)
            parts.keys.append((name, kind, content[begin:place]))
        for _ in range(tensors):
            name, shape = take(number("<Q")), [number("<Q") for _ in range(number("<I"))]
            parts.tensors.append(Tensor(name, shape, number("<I"), number("<Q")))
        parts.data = content[place + -place % ALIGNMENT :]
        return parts

    def content(self) -> bytes:
        keys = [_string(name) + struct.pack("<I", kind) + value for name, kind, value in self.keys]
        header = [b"GGUF", struct.pack("<IQQ", 3, len(self.tensors), len(self.keys)), *keys, *(tensor.content() for tensor in self.tensors)]
        size = sum(map(len, header))
        return b"".join([*header, bytes(-size % ALIGNMENT), self.data])


def lie(content: bytes, seed: int) -> tuple[str, bytes]:
    """What the lie is, and the file with it; one in four files has two."""
    rng = random.Random(seed)
    parts = Parts.of(content)
    said = [rng.choice(LIES)(rng, parts) for _ in range(1 + (rng.random() < 0.25))]
    content = parts.content()
    if rng.random() < 0.4:
        damage, content = rng.choice(DAMAGES)(rng, content, len(content) - len(parts.data))
        said.append(damage)
    return " and ".join(said), content


def set_key(parts: Parts, name: bytes, kind: int, value: object) -> str:
    """Gives a key this value, a number being cut to what the kind can hold; one of another kind becomes text or a list."""
    form = KINDS[kind][1]
    if form is None:
        content = _string(str(value).encode()) if kind == STRING else struct.pack("<IQI", 4, 1, 1)
    elif form.format in ("<f", "<d"):
        content = form.pack(value)
    else:
        content = (int(str(value)) % 256**form.size).to_bytes(form.size, "little")
    place = next((place for place, row in enumerate(parts.keys) if row[0] == name), len(parts.keys))
    parts.keys[place : place + 1] = [(name, kind, content)]
    return f"{name.decode(errors='replace')} = {KINDS[kind][0]} {value}"


def _other_number(rng: random.Random, parts: Parts) -> str:
    name, kind, _ = rng.choice([row for row in parts.keys if row[1] != LIST])
    return set_key(parts, name, kind, rng.choice(NUMBERS))


def _other_kind(rng: random.Random, parts: Parts) -> str:
    return set_key(parts, rng.choice(parts.keys)[0], rng.randrange(len(KINDS)), rng.choice(NUMBERS))


def _known_key(rng: random.Random, parts: Parts) -> str:
    """Mostly within the bounds of what is ordinary."""
    key, (low, high) = rng.choice(list(BOUNDS.items()))
    number = rng.choice((int(low), int(high), int(rng.uniform(low, high)), int(rng.uniform(low, min(high, 99))), rng.choice(NUMBERS)))
    return _of_architecture(parts, f"{{arch}}.{key}", F32 if key.endswith(FRACTIONS) else U32, number)


def _other_key(rng: random.Random, parts: Parts) -> str:
    return _of_architecture(parts, rng.choice(OTHER_KEYS), rng.randrange(len(KINDS)), rng.choice(NUMBERS))


def _of_architecture(parts: Parts, key: str, kind: int, number: int) -> str:
    arch = {name: value[8:] for name, _, value in parts.keys}.get(b"general.architecture", b"")
    return set_key(parts, key.encode().replace(b"{arch}", arch), kind, number)


def _no_key(rng: random.Random, parts: Parts) -> str:
    return f"no {parts.keys.pop(rng.randrange(len(parts.keys)))[0]!r}"


def _key_twice(rng: random.Random, parts: Parts) -> str:
    parts.keys.append(rng.choice(parts.keys))
    return f"{parts.keys[-1][0]!r} twice"


def _other_list(rng: random.Random, parts: Parts) -> str:
    """Another kind or count, or other bytes in a list."""
    lists = [place for place, (_, kind, _) in enumerate(parts.keys) if kind == LIST]
    if not lists:
        return _other_number(rng, parts)
    place = rng.choice(lists)
    name, kind, value = parts.keys[place]
    changed = bytearray(value)
    how = rng.choice(("kind", "count", "bytes"))
    if how == "kind":
        changed[:4] = struct.pack("<I", rng.randrange(len(KINDS) + 1))
    elif how == "count":
        changed[4:12] = struct.pack("<Q", rng.choice(NUMBERS))
    else:
        for _ in range(4):
            changed[rng.randrange(12, len(changed))] ^= 1 << rng.randrange(8)
    parts.keys[place] = name, kind, bytes(changed)
    return f"other {how} in {name!r}"


def _other_tensor(rng: random.Random, parts: Parts) -> str:
    tensor, other = rng.choice(parts.tensors), rng.choice(parts.tensors)
    match rng.randrange(7):
        case 0:
            tensor.shape[rng.randrange(len(tensor.shape))] = rng.choice(NUMBERS)
        case 1:
            tensor.shape.reverse()
        case 2:
            tensor.shape = [*tensor.shape, 1, 1, 1, 1][: rng.randrange(7)]
        case 3:
            tensor.type = rng.randrange(50)
        case 4:
            tensor.place = rng.choice(NUMBERS)
        case 5:
            tensor.name = rng.choice((other.name, rng.randbytes(rng.choice((0, 5, 63, 64, 200)))))
        case 6:  # of the same size
            tensor.type = rng.choice([number for number, (_, *size) in TYPES.items() if size == list(TYPES.get(tensor.type, TYPES[0])[1:])])
    return f"tensor {tensor}"


def _flip(rng: random.Random, content: bytes, header: int) -> tuple[str, bytes]:
    changed = bytearray(content)
    bits = [rng.randrange(8 * rng.choice((header, header, len(content)))) for _ in range(rng.randint(1, 4))]
    for bit in bits:
        changed[bit // 8] ^= 1 << bit % 8
    return f"bits {bits}", bytes(changed)


def _cut(rng: random.Random, content: bytes, header: int) -> tuple[str, bytes]:
    size = rng.randrange(rng.choice((header, len(content))))
    return f"{size} bytes", content[:size]


def _overwrite(rng: random.Random, content: bytes, header: int) -> tuple[str, bytes]:
    size, number, place = rng.choice((4, 8)), rng.choice(NUMBERS), rng.randrange(header)
    return f"{number} at {place}", content[:place] + (number % 256**size).to_bytes(size, "little") + content[place + size :]


LIES: tuple[Callable[[random.Random, Parts], str], ...] = (
    _other_number, _other_kind, _known_key, _known_key, _other_key, _no_key, _key_twice, _other_list, _other_tensor, _other_tensor,
)  # fmt: skip
DAMAGES = (_flip, _cut, _overwrite)


def _string(value: bytes) -> bytes:
    return struct.pack("<Q", len(value)) + value


def use(model: Model, adapter: Path | None = None) -> None:
    """What can be done with a model, all of it."""
    model.tokenize(EVERY_BYTE, special=True)
    tokens = model.tokenize(EVERY_BYTE)[-BATCH // 2 :] or [0]
    model.wordlike.any()
    model.beginning_with(frozenset(range(256)))
    context = Context(model, 2, len(tokens), 1)
    try:
        context.adapt((adapter, 1.0) if adapter else None)
        context.evaluate([Item(0, tokens, 1), Item(1, [model.size - 1], 1)])
    finally:
        context.close()


def verdict(file: Path, base: Path | None) -> str:
    """How it goes with a model, or with an adapter for `base`."""
    try:
        header = read_header(base or file)
        admit_model(header)
        if not is_ordinary(header):
            return "odd"
        model = Model(base or file)
        try:
            use(model, file if base else None)
        finally:
            model.close()
    except ModelError as error:
        return f"refused: {error}; {error.hint}"
    return "used"


def main(first: str, last: str, model: str, adapter: str = "") -> None:
    content = Path(adapter or model).read_bytes()
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + MEMORY,) * 2)
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(int(first), int(last)):
            said, lying = lie(content, seed)
            file = Path(folder, f"{seed}.gguf")
            file.write_bytes(lying)
            print(seed, repr(said), end=": ", flush=True)
            print(repr(verdict(file, Path(model) if adapter else None)), flush=True)
            file.unlink()


if __name__ == "__main__":
    main(*sys.argv[1:])
