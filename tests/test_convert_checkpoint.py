"""convert/checkpoint.py: safetensors, whole or in shards, come out as the same numbers, and broken ones are refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader

import convert.writer
from convert.checkpoint import Checkpoint
from convert.errors import ConvertError
from tests.convert_cases import refusal
from tests.tiny import tiny_tokenizer, tiny_weights, write_safetensors


def test_every_dtype_and_shard_gives_the_same_numbers(tmp_path: Path) -> None:
    values = np.array([[1.0, -0.5], [0.15625, 3.0]], np.float32)
    write_safetensors(tmp_path / "f32.safetensors", {"w": values})
    write_safetensors(tmp_path / "f16.safetensors", {"w": values.astype(np.float16)})
    upper = (values.view(np.uint32) >> 16).astype(np.uint16)
    header = json.dumps({"w": {"dtype": "BF16", "shape": [2, 2], "data_offsets": [0, 8]}}).encode()
    (tmp_path / "bf16.safetensors").write_bytes(len(header).to_bytes(8, "little") + header + upper.tobytes())
    write_safetensors(tmp_path / "part-1.safetensors", {"v": values + 1})
    write_safetensors(tmp_path / "part-2.safetensors", {"w": values})
    (tmp_path / "shards.safetensors.index.json").write_text('{"weight_map": {"v": "part-1.safetensors", "w": "part-2.safetensors"}}')
    for stem in ("f32", "f16", "bf16", "shards"):
        checkpoint = Checkpoint.open(tmp_path, stem)
        read = checkpoint.read("w")
        assert read.dtype == np.float32
        np.testing.assert_array_equal(read, values)
        for rows in (slice(0, 1), slice(1, 2), slice(1, 9), slice(2, 2)):
            np.testing.assert_array_equal(checkpoint.read("w", rows), values[rows])
    assert sorted(Checkpoint.open(tmp_path, "shards")) == ["v", "w"]


def test_a_sharded_base_gives_the_same_gguf(base: Path, tiny: Path, tmp_path: Path) -> None:
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    names = sorted(weights)
    (base / "model.safetensors").unlink()
    shards = {"model-00001-of-00002.safetensors": names[:9], "model-00002-of-00002.safetensors": names[9:]}
    for file, part in shards.items():
        write_safetensors(base / file, {name: weights[name] for name in part})
    (base / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {name: file for file, part in shards.items() for name in part}}))
    ours, expected = (GGUFReader(file).tensors for file in (convert.writer.convert(base, tmp_path / "out.gguf", type_name="F16"), tiny / "tiny.gguf"))
    assert [tensor.name for tensor in ours] == [tensor.name for tensor in expected]
    assert all(np.array_equal(a.data, b.data) for a, b in zip(ours, expected, strict=True))


def test_a_pickle_is_refused(base: Path) -> None:
    (base / "model.safetensors").rename(base / "pytorch_model.bin")
    assert refusal(base) == "base: expected model.safetensors, found pytorch_model.bin: a pickle, which can run any code when it is read"
    (base / "pytorch_model.bin").unlink()
    assert refusal(base) == "base: expected model.safetensors, found no weights"


def with_header(header: object, data: bytes = b"") -> bytes:
    text = header if isinstance(header, bytes) else json.dumps(header).encode()
    return len(text).to_bytes(8, "little") + text + data


def entry(begin: int, end: int, shape: Any = (2,), dtype: str = "F32") -> dict[str, Any]:
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


BAD_FILES: list[tuple[str, bytes, str]] = [
    ("empty", b"", "expected a header of at most 0 bytes, found 0"),
    ("zip", b"PK\x03\x04" + bytes(60), "expected safetensors, found a pickle"),
    ("pickle", b"\x80\x02}q\x00." + bytes(60), "expected safetensors, found a pickle"),
    ("header longer than the file", (2**63).to_bytes(8, "little") + b"{}", "expected a header of at most 2 bytes, found 9223372036854775808"),
    ("no JSON", with_header(b"{nonsense"), "expected a header in JSON, found"),
    ("deep JSON", with_header(b"[" * 100_000), "expected a header in JSON, found"),
    ("a list", with_header([]), "expected a JSON object as header, found list"),
    ("no offsets", with_header({"w": {"dtype": "F32", "shape": [2]}}), "expected dtype, shape and data_offsets for w"),
    ("negative shape", with_header({"w": entry(0, 8, [-2])}, bytes(8)), "expected dtype, shape and data_offsets for w"),
    ("dtype", with_header({"w": entry(0, 8, [8], "I8")}, bytes(8)), "expected F32, F16, BF16 for w, found I8"),
    ("size that overflows", with_header({"w": entry(0, 8, [2**62, 4])}, bytes(8)), "bytes for w [4611686018427387904, 4] F32, found offsets 0 to 8"),
    ("end before begin", with_header({"w": entry(8, 0)}, bytes(8)), "expected 8 bytes for w [2] F32, found offsets 8 to 0"),
    ("a gap", with_header({"w": entry(4, 12)}, bytes(12)), "expected w at byte"),
    ("overlap", with_header({"v": entry(0, 8), "w": entry(0, 8)}, bytes(8)), "expected w at byte"),
    ("twice", with_header(b'{"w": 1, "w": 2}'), "found w twice"),
]


@pytest.mark.parametrize(("content", "message"), [row[1:] for row in BAD_FILES], ids=[row[0] for row in BAD_FILES])
def test_a_bad_header_is_refused(content: bytes, message: str, base: Path) -> None:
    (base / "model.safetensors").write_bytes(content)
    assert message in refusal(base)


def test_a_truncated_file_is_refused_with_both_sizes(base: Path) -> None:
    file = base / "model.safetensors"
    size = file.stat().st_size
    file.write_bytes(file.read_bytes()[:-100])
    assert refusal(base) == f"base/model.safetensors: expected {size} bytes, found {size - 100}"


def test_a_file_that_is_cut_off_after_it_was_opened_is_refused(base: Path) -> None:
    file, checkpoint = base / "model.safetensors", Checkpoint.open(base)
    last = max(checkpoint, key=lambda name: checkpoint.entries[name].end)
    size = file.stat().st_size
    file.write_bytes(file.read_bytes()[:-2])
    with pytest.raises(ConvertError, match=rf"expected {checkpoint.entries[last].end - checkpoint.entries[last].begin} bytes for {last}, found"):
        checkpoint.read(last)
    assert size - file.stat().st_size == 2


@pytest.mark.parametrize("shard", ["../model.safetensors", "/etc/passwd", "weights.bin", 7])
def test_a_shard_outside_the_folder_is_refused(shard: object, base: Path) -> None:
    (base / "model.safetensors").unlink()
    (base / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"w": shard}}))
    assert f"expected names of .safetensors files in its own folder, found {shard!r}" in refusal(base)


def test_a_shard_that_is_not_there_is_refused(base: Path) -> None:
    (base / "model.safetensors").rename(base / "model-1.safetensors")
    (base / "model.safetensors.index.json").write_text('{"weight_map": {"w": "model-1.safetensors"}}')
    assert "expected the tensor w as model.safetensors.index.json says, found none" in refusal(base)
    (base / "model-1.safetensors").unlink()
    assert "model-1.safetensors: expected a file, found none" in refusal(base)


@pytest.mark.parametrize(
    ("value", "type_name", "message"),
    [
        (np.nan, "F32", "expected finite numbers in model.norm.weight, found nan or infinity"),
        (np.inf, "Q8_0", "expected finite numbers in model.norm.weight, found nan or infinity"),
    ],
)
def test_weights_that_are_no_numbers_are_refused(value: float, type_name: str, message: str, base: Path) -> None:
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    weights["model.norm.weight"][3] = value
    write_safetensors(base / "model.safetensors", weights)
    assert message in refusal(base, type_name=type_name)
