"""A folder with model.safetensors -> its tensors, one at a time and the large ones by rows, as float32.

>>> base = Checkpoint.open(Path("Qwen2.5-1.5B"))
>>> base.shape("model.embed_tokens.weight")
(151936, 1536)
>>> base.read("model.embed_tokens.weight", slice(0, 4096)).nbytes
25165824

The format (https://github.com/huggingface/safetensors), where offsets count from the first byte of the data:

    | length of header: u64 | header: JSON {name: {dtype, shape, data_offsets: [begin, end]}} | data, without gaps |
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from convert.errors import ConvertError

Array = npt.NDArray[np.float32]

LONGEST = 50_000_000  # bytes of a header or a file that is no weights; the longest tokenizer.json have 35 million
LONGEST_NAME = 300  # characters of a tensor's name
PICKLES = ("*.bin", "*.pt", "*.pth", "*.ckpt")
DOWNLOAD_AGAIN = "download or save the file again"
SAVE_SAFE = "save it with save_pretrained(folder, safe_serialization=True) where you trust it"


def _from_bfloat16(raw: npt.NDArray[np.uint8]) -> Array:
    return (raw.view("<u2").astype(np.uint32) << 16).view(np.float32)


# dtype in the header -> (bytes of a value, bytes -> float32)
DTYPES: dict[str, tuple[int, Callable[[npt.NDArray[np.uint8]], Array]]] = {
    "F32": (4, lambda raw: raw.view("<f4").astype(np.float32)),
    "F16": (2, lambda raw: raw.view("<f2").astype(np.float32)),
    "BF16": (2, _from_bfloat16),
}


@dataclass(frozen=True)
class Entry:
    """Where a tensor lies: values of `dtype` at bytes begin..end of `file`."""

    file: Path
    dtype: str
    shape: tuple[int, ...]
    begin: int
    end: int


@dataclass(frozen=True)
class Checkpoint:
    """The tensors of one folder and the files that they come from."""

    entries: dict[str, Entry]
    files: tuple[Path, ...]

    @classmethod
    def open(cls, folder: Path, stem: str = "model") -> Checkpoint:
        """Reads the headers of STEM.safetensors, or of the shards that STEM.safetensors.index.json lists."""
        single, index = folder / f"{stem}.safetensors", folder / f"{stem}.safetensors.index.json"
        if single.is_file():
            return cls(read_header(single), (single,))
        if not index.is_file():
            raise _nothing_to_read(folder, single)
        shards = _shards(index)
        files = sorted(set(shards.values()))
        entries: dict[str, Entry] = {}
        for shard in files:
            entries |= {name: entry for name, entry in read_header(folder / shard).items() if shards.get(name) == shard}
        if missing := sorted(shards.keys() - entries.keys()):
            raise ConvertError(f"{folder / shards[missing[0]]}: expected the tensor {missing[0]} as {index.name} says, found none", DOWNLOAD_AGAIN)
        return cls(entries, (index, *(folder / shard for shard in files)))

    def __iter__(self) -> Iterator[str]:
        return iter(self.entries)

    def __contains__(self, name: str) -> bool:
        return name in self.entries

    def shape(self, name: str) -> tuple[int, ...]:
        return self.entries[name].shape

    def read(self, name: str, rows: slice = slice(None)) -> Array:
        """The tensor's values, or those of some consecutive rows; all of them finite."""
        entry = self.entries[name]
        size, convert = DTYPES[entry.dtype]
        first, last, _ = rows.indices(entry.shape[0] if entry.shape else 1)
        shape = (last - first, *entry.shape[1:])
        row = size * math.prod(entry.shape[1:])  # bytes
        count = (last - first) * row
        raw = np.fromfile(entry.file, np.uint8, count, offset=entry.begin + first * row)
        if raw.size != count:
            raise ConvertError(f"{entry.file}: expected {count} bytes for {name}, found {raw.size}", "it became shorter meanwhile: " + DOWNLOAD_AGAIN)
        values = convert(raw).reshape(shape)
        if not np.isfinite(values).all():
            raise ConvertError(
                f"{entry.file}: expected finite numbers in {name}, found nan or infinity", "the training run diverged: take an earlier checkpoint"
            )
        return values


def size_of(path: Path) -> int:
    """Bytes of a file that lies in its folder or, as in the hub's cache, among the blobs beside its snapshot: what came with a checkpoint may not
    lead to other files of whoever converts it."""
    home, place = (Path(os.path.realpath(name)) for name in (path.parent, path))
    blobs = home.parent.parent / "blobs" if home.parent.name == "snapshots" else home
    if place.parent not in (home, blobs):
        raise ConvertError(f"{path}: expected a file in its folder, found a link to {place}", "copy the file there if you know it")
    if not place.is_file():
        found = "something else" if os.path.lexists(place) else "none"
        raise ConvertError(f"{path}: expected a file, found {found}", "give the folder that save_pretrained() wrote or that the hub has")
    return place.stat().st_size


def read(path: Path) -> bytes:
    """A file that is no weights."""
    size = size_of(path)
    if size > LONGEST:
        raise ConvertError(f"{path}: expected at most {LONGEST} bytes, found {size}", DOWNLOAD_AGAIN)
    return path.read_bytes()


def read_json(path: Path) -> dict[str, Any]:
    """The object in a JSON file."""
    try:
        value = json.loads(read(path).decode())
    except (ValueError, RecursionError) as error:
        raise ConvertError(f"{path}: expected JSON, found {error}", DOWNLOAD_AGAIN) from error
    if not isinstance(value, dict):
        raise ConvertError(f"{path}: expected a JSON object, found {type(value).__name__}", DOWNLOAD_AGAIN)
    return value


def read_header(file: Path) -> dict[str, Entry]:
    """The tensors that a safetensors file lists, each checked to lie inside the file, end to end."""
    size = size_of(file)
    try:
        with file.open("rb") as stream:
            start = stream.read(8)
            length = int.from_bytes(start, "little")
            if start[:4] == b"PK\x03\x04" or start[:2] in (b"\x80\x02", b"\x80\x04"):
                raise ConvertError(f"{file}: expected safetensors, found a pickle, which can run any code when it is read", SAVE_SAFE)
            if len(start) < 8 or length > min(LONGEST, size - 8):
                raise ConvertError(
                    f"{file}: expected a header of at most {max(0, min(LONGEST, size - 8))} bytes, found {length}", DOWNLOAD_AGAIN
                )
            header = json.loads(stream.read(length), object_pairs_hook=_no_duplicates)
    except (ValueError, RecursionError) as error:
        raise ConvertError(f"{file}: expected a header in JSON, found {error}", DOWNLOAD_AGAIN) from error
    if not isinstance(header, dict):
        raise ConvertError(f"{file}: expected a JSON object as header, found {type(header).__name__}", DOWNLOAD_AGAIN)
    header.pop("__metadata__", None)
    entries = {name: _entry(file, name, value, 8 + length) for name, value in header.items()}
    place = 8 + length
    for name, entry in sorted(entries.items(), key=lambda item: (item[1].begin, item[1].end)):
        if entry.begin != place:
            raise ConvertError(f"{file}: expected {name} at byte {place}, found {entry.begin}", DOWNLOAD_AGAIN)
        place = entry.end
    if place != size:
        raise ConvertError(f"{file}: expected {place} bytes, found {size}", "the file is cut off or padded: " + DOWNLOAD_AGAIN)
    return entries


def _entry(file: Path, name: str, value: object, data: int) -> Entry:
    """One line of the header, its numbers checked against each other."""
    if len(name) > LONGEST_NAME:
        raise ConvertError(f"{file}: expected names of at most {LONGEST_NAME} characters, found {name[:80]!r} of {len(name)}", DOWNLOAD_AGAIN)
    match value:
        case {"dtype": str(dtype), "shape": [*shape], "data_offsets": [int(begin), int(end)]} if all(type(n) is int and n >= 0 for n in shape):
            if dtype not in DTYPES:
                raise ConvertError(f"{file}: expected {', '.join(DTYPES)} for {name}, found {dtype}", "convert the checkpoint before it is quantized")
            expected = math.prod(shape) * DTYPES[dtype][0]
            if begin < 0 or end - begin != expected:
                raise ConvertError(f"{file}: expected {expected} bytes for {name} {shape} {dtype}, found offsets {begin} to {end}", DOWNLOAD_AGAIN)
            return Entry(file, dtype, tuple(shape), data + begin, data + end)
    raise ConvertError(f"{file}: expected dtype, shape and data_offsets for {name}, found {str(value)[:80]}", DOWNLOAD_AGAIN)


def _no_duplicates(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value: dict[str, Any] = {}
    for name, content in pairs:
        if name in value:
            raise ValueError(f"{name} twice")
        value[name] = content
    return value


def _shards(index: Path) -> dict[str, str]:
    """Tensor -> file name; only names of files next to the index."""
    shards = read_json(index).get("weight_map")
    if not isinstance(shards, dict) or not shards:
        raise ConvertError(f"{index}: expected a weight_map, found none", DOWNLOAD_AGAIN)
    for shard in shards.values():
        if not isinstance(shard, str) or "/" in shard or "\\" in shard or not shard.endswith(".safetensors"):
            raise ConvertError(f"{index}: expected names of .safetensors files in its own folder, found {shard!r}", "do not use this checkpoint")
    return shards


def _nothing_to_read(folder: Path, wanted: Path) -> ConvertError:
    if not folder.is_dir():
        return ConvertError(
            f"{folder}: expected a folder, found {'a file' if folder.exists() else 'nothing'}", "give the folder of a Hugging Face model or adapter"
        )
    if pickles := sorted(path.name for pattern in PICKLES for path in folder.glob(pattern)):
        return ConvertError(f"{folder}: expected {wanted.name}, found {pickles[0]}: a pickle, which can run any code when it is read", SAVE_SAFE)
    return ConvertError(f"{folder}: expected {wanted.name}, found no weights", "give the folder of a Hugging Face model or adapter")
