"""A GGUF file -> what its header says, with every length, count and place checked against the file; of the weights nothing is read.

>>> from mermaidgen.config import data_path
>>> header = read_header(data_path("models", "mermaidgen-9m.gguf"))
>>> header.metadata["general.architecture"], header.tensors["output_norm.weight"]
('qwen2', Tensor(type='F32', shape=(256,)))

The format (https://github.com/ggml-org/ggml/blob/master/docs/gguf.md), little-endian, a string being its length as u64 and its bytes:

    | "GGUF" | version: u32 | number of tensors: u64 | number of keys: u64 | keys | tensors | gap | data |
    key:    | name: string | kind: u32 | value |, and a list as value: | kind: u32 | count: u64 | values |
    tensor: | name: string | dimensions: u32 | a side each: u64 | type: u32 | place in the data: u64 |
"""

from __future__ import annotations

import math
import mmap
import struct
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from struct import Struct
from typing import Any, NoReturn

from mermaidgen.errors import ModelError

VERSIONS = (2, 3)  # in the first one lengths had 32 bits
LONGEST = 1 << 26  # bytes of a header; with a vocabulary of 262,144 tokens it takes a quarter of this
MOST = 1 << 16  # keys, and tensors; the largest models have a hundred and some thousands
LONGEST_NAME = 63  # bytes that llama.cpp keeps of a tensor's name
MOST_DIMENSIONS = 4
DAMAGED = "the file is damaged or cut off: fetch or build it again"

# Number in the file -> kind of a value and its layout.
KINDS: tuple[tuple[str, Struct | None], ...] = (
    ("u8", Struct("<B")),
    ("i8", Struct("<b")),
    ("u16", Struct("<H")),
    ("i16", Struct("<h")),
    ("u32", Struct("<I")),
    ("i32", Struct("<i")),
    ("f32", Struct("<f")),
    ("bool", Struct("<?")),
    ("string", None),
    ("list", None),
    ("u64", Struct("<Q")),
    ("i64", Struct("<q")),
    ("f64", Struct("<d")),
)
U32, U64 = Struct("<I"), Struct("<Q")

# Number in the file -> type of a tensor, values and bytes of a block.
TYPES: dict[int, tuple[str, int, int]] = {
    0: ("F32", 1, 4),
    1: ("F16", 1, 2),
    2: ("Q4_0", 32, 18),
    3: ("Q4_1", 32, 20),
    6: ("Q5_0", 32, 22),
    7: ("Q5_1", 32, 24),
    8: ("Q8_0", 32, 34),
    9: ("Q8_1", 32, 36),
    10: ("Q2_K", 256, 84),
    11: ("Q3_K", 256, 110),
    12: ("Q4_K", 256, 144),
    13: ("Q5_K", 256, 176),
    14: ("Q6_K", 256, 210),
    15: ("Q8_K", 256, 292),
    16: ("IQ2_XXS", 256, 66),
    17: ("IQ2_XS", 256, 74),
    18: ("IQ3_XXS", 256, 98),
    19: ("IQ1_S", 256, 50),
    20: ("IQ4_NL", 32, 18),
    21: ("IQ3_S", 256, 110),
    22: ("IQ2_S", 256, 82),
    23: ("IQ4_XS", 256, 136),
    24: ("I8", 1, 1),
    25: ("I16", 1, 2),
    26: ("I32", 1, 4),
    27: ("I64", 1, 8),
    28: ("F64", 1, 8),
    29: ("IQ1_M", 256, 56),
    30: ("BF16", 1, 2),
    34: ("TQ1_0", 256, 54),
    35: ("TQ2_0", 256, 66),
    39: ("MXFP4", 32, 17),
    40: ("NVFP4", 64, 36),
    41: ("Q1_0", 128, 18),
    42: ("Q2_0", 64, 18),
}


@dataclass(frozen=True)
class Tensor:
    """A tensor's type and its sides, the row's first, as the file has them."""

    type: str
    shape: tuple[int, ...]


@dataclass(frozen=True)
class List:
    """A list in the metadata: of what, how many, and where it begins."""

    of: str
    count: int
    begin: int

    def __str__(self) -> str:
        return f"{self.count} x {self.of}"


@dataclass(frozen=True)
class Header:
    """What a GGUF says. `metadata` has numbers and strings as they are, lists as `List`; `kinds` tells a u16 from a u32."""

    path: Path
    metadata: dict[str, Any]
    kinds: dict[str, str]
    tensors: dict[str, Tensor]
    alignment: int
    _data: mmap.mmap

    def numbers(self, key: str, count: int | None) -> list[int]:
        """The whole numbers of a list of `count`; empty for anything else, floats and truth values too, at which llama.cpp ends the process."""
        found = self.metadata.get(key)
        if not isinstance(found, List) or found.count != count or found.of not in ("u32", "i32"):
            return []
        return list(struct.unpack_from(f"<{count}{'I' if found.of == 'u32' else 'i'}", self._data, found.begin))

    @cached_property
    def tokens(self) -> list[bytes]:
        """The vocabulary as llama.cpp reads it: each token up to a zero byte, and one without text called by its place."""
        found, data, read = self.metadata["tokenizer.ggml.tokens"], self._data, U64.unpack_from
        place, tokens = found.begin, []
        for _ in range(found.count):
            begin = place + 8
            place = begin + read(data, place)[0]
            tokens.append(data[begin:place])
        if all(tokens) and b"\0" not in b"".join(tokens):
            return tokens
        return [token.partition(b"\0")[0] or b"[EMPTY_%d]" % i for i, token in enumerate(tokens)]


def read_header(path: Path) -> Header:
    """The header of a file. Raises ModelError where the file cannot be as it says."""
    try:
        with path.open("rb") as file:
            magic = file.read(4)
            if magic != b"GGUF":
                raise ModelError(f"{path} is not a GGUF file: expected b'GGUF' at its start, found {magic!r}", hint="see `python -m convert --help`")
            data = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except OSError as exc:
        raise ModelError(f"cannot read the model {path}: {exc.strerror}", hint="give the path of a GGUF file or a registered name") from exc
    return _Reader(path, data).header()


class _Reader:
    """A place in a file that moves on with each thing read."""

    def __init__(self, path: Path, data: mmap.mmap) -> None:
        self._path, self._data, self._place = path, data, 4
        self._end = min(len(data), LONGEST)

    def header(self) -> Header:
        version = self._number(U32)
        if version not in VERSIONS:
            self._refuse(f"version {' or '.join(map(str, VERSIONS))}", version)
        tensor_count, key_count = self._number(U64), self._number(U64)
        if max(tensor_count, key_count) > MOST:
            self._refuse(f"at most {MOST} tensors and keys", f"{tensor_count} and {key_count}")
        metadata: dict[str, Any] = {}
        kinds: dict[str, str] = {}
        for _ in range(key_count):
            key = self._name("key", metadata)
            kinds[key], metadata[key] = self._value(key)
        alignment = metadata.get("general.alignment", 32)
        if type(alignment) is not int or alignment < 1 or alignment & (alignment - 1):
            self._refuse("a power of two as general.alignment", alignment)
        tensors = self._tensors(tensor_count, alignment)
        return Header(self._path, metadata, kinds, tensors, alignment, self._data)

    def _tensors(self, count: int, alignment: int) -> dict[str, Tensor]:
        tensors: dict[str, Tensor] = {}
        end = 0  # in the data, of the tensors so far
        for _ in range(count):
            name = self._name("tensor", tensors)
            dimensions = self._number(U32)
            if dimensions > MOST_DIMENSIONS:
                self._refuse(f"at most {MOST_DIMENSIONS} dimensions of {name}", dimensions)
            shape = tuple(self._number(U64) for _ in range(dimensions))
            number, place = self._number(U32), self._number(U64)
            if number not in TYPES:
                self._refuse(f"a known type of {name}", number)
            type_name, values, size = TYPES[number]
            if not all(shape) or math.prod(shape[:1]) % values:
                self._refuse(f"rows of a multiple of {values} values in {name}, {type_name}", list(shape))
            if place != end + -end % alignment:
                self._refuse(f"{name} at byte {end + -end % alignment} of the data", place)
            end = place + math.prod(shape) // values * size
            tensors[name] = Tensor(type_name, shape)
        whole = self._place + -self._place % alignment + end
        if tensors and whole > len(self._data):
            self._refuse(f"{whole} bytes", len(self._data))
        return tensors

    def _value(self, key: str) -> tuple[str, Any]:
        kind, form = self._kind(key)
        if form:
            return kind, self._number(form)
        if kind == "string":
            return kind, self._string().decode(errors="replace")
        inner, form = self._kind(key)
        count = self._number(U64)
        begin = self._place
        if form:
            self._skip(count * form.size)
        elif inner == "list":
            self._refuse(f"no lists in the list {key}", "them")
        else:
            self._skip_strings(count)
        return kind, List(inner, count, begin)

    def _kind(self, key: str) -> tuple[str, Struct | None]:
        number = self._number(U32)
        if number >= len(KINDS):
            self._refuse(f"a kind below {len(KINDS)} for {key}", number)
        return KINDS[number]

    def _name(self, what: str, known: dict[str, Any]) -> str:
        """The name of a key or a tensor that has not come before."""
        raw = self._string()
        try:
            name = raw.decode()
        except UnicodeDecodeError:
            self._refuse(f"a {what}'s name in UTF-8", raw[:80])
        if not name or "\0" in name or (what == "tensor" and len(raw) > LONGEST_NAME):
            self._refuse(f"a {what}'s name of 1 to {LONGEST_NAME} bytes but zero", repr(name[:80]))
        if name in known:
            self._refuse(f"each {what} once", f"{name} twice")
        return name

    def _string(self) -> bytes:
        length = self._number(U64)
        self._skip(length)
        return self._data[self._place - length : self._place]

    def _skip_strings(self, count: int) -> None:
        data, place, read = self._data, self._place, U64.unpack_from
        try:
            for _ in range(count):
                (length,) = read(data, place)
                place += 8 + length
        except (struct.error, OverflowError):  # behind the end
            place += U64.size
        self._skip(place - self._place)

    def _number(self, form: Struct) -> Any:
        self._skip(form.size)
        return form.unpack_from(self._data, self._place - form.size)[0]

    def _skip(self, length: int) -> None:
        if length > self._end - self._place:
            self._refuse(f"{length} bytes from byte {self._place} on", f"{self._end - self._place}")
        self._place += length

    def _refuse(self, expected: str, found: object) -> NoReturn:
        raise ModelError(f"{self._path}: expected {expected}, found {found}", hint=DAMAGED)
