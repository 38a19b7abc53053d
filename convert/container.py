"""A model -> a GGUF file of it, of plain numbers or hollow: with all of its header and zeros for weights, which take no room on the disk.

>>> write(Path("model.gguf"), model, FILE_TYPES["F16"], add_origin, progress=True)
>>> write_hollow(Path("hollow.gguf"), model, FILE_TYPES["Q4_K_M"], types).stat().st_size  # what the whole file will have, to a few hundred bytes
986045920

llama.cpp plans and runs a hollow file as it would the whole one, and as fast.
"""

from __future__ import annotations

import math
import os
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

import gguf
import numpy as np
from gguf import GGMLQuantizationType, GGUFWriter, quant_shape_to_byte_shape
from tqdm import tqdm

from convert.architectures import Value
from convert.checkpoint import Array
from convert.errors import ConvertError
from convert.model import Model
from convert.quantize import FileType, matrices

Types = Mapping[str, GGMLQuantizationType]
ALIGNMENT = gguf.GGUF_DEFAULT_ALIGNMENT


def plain_types(model: Model, to: FileType) -> dict[str, GGMLQuantizationType]:
    """The type of each tensor in a file that is not quantized; vectors and kernels stay float32, as llama.cpp wants them."""
    return dict.fromkeys(model.shapes, GGMLQuantizationType.F32) | dict.fromkeys(matrices(model.shapes), GGMLQuantizationType[to.main])


def write(file: Path, model: Model, to: FileType, add_origin: Callable[[GGUFWriter], None], progress: bool) -> None:
    """Writes the header, then each tensor as soon as it is merged."""
    types = plain_types(model, to)
    _write_header(file, model, to, types, add_origin)
    with file.open("ab") as out:
        for name in tqdm(types, desc="tensors", unit="", disable=not progress):
            for block in model.blocks(name):
                _pack(name, block, types[name]).tofile(out)
            out.write(bytes(-out.tell() % ALIGNMENT))


def write_hollow(file: Path, model: Model, to: FileType, types: Types) -> Path:
    """Returns `file`."""
    _write_header(file, model, to, types, lambda writer: writer.add_name(model.vocabulary.model_name(model.source.name)))
    os.truncate(file, file.stat().st_size + data_size(model, types))
    return file


def data_size(model: Model, types: Types) -> int:
    """Bytes of all tensors."""
    return sum(size + -size % ALIGNMENT for size in _sizes(model, types).values())


def _sizes(model: Model, types: Types) -> dict[str, int]:
    return {name: math.prod(quant_shape_to_byte_shape(model.shapes[name], kind)) for name, kind in types.items()}


def _write_header(file: Path, model: Model, to: FileType, types: Types, add_origin: Callable[[GGUFWriter], None]) -> None:
    """All that comes before the first tensor."""
    with closing(GGUFWriter(file, gguf.MODEL_ARCH_NAMES[model.row.arch])) as writer:
        add_origin(writer)
        writer.add_file_type(to.number)
        for key, value in model.metadata.items():
            add_value(writer, key, value)
        model.vocabulary.add_to(writer)
        for name, size in _sizes(model, types).items():
            writer.add_tensor_info(name, model.shapes[name], np.dtype(np.float32), size, raw_dtype=types[name])
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_ti_data_to_file()
    with file.open("ab") as out:
        out.write(bytes(-out.tell() % ALIGNMENT))


def add_value(writer: GGUFWriter, key: str, value: Value) -> None:
    """Adds a hyper-parameter, or one for each layer."""
    match value:
        case list():
            writer.add_array(key, value)
        case int():
            writer.add_uint32(key, value)
        case _:
            writer.add_float32(key, value)


def _pack(name: str, values: Array, to: GGMLQuantizationType) -> np.ndarray[tuple[int, ...], np.dtype[np.generic]]:
    """The bytes of a tensor; F16 must hold its largest value."""
    if to is GGMLQuantizationType.F16 and (largest := float(np.abs(values).max(initial=0.0))) > float(np.finfo(np.float16).max):
        raise ConvertError(f"{name}: expected values up to 65504, the largest of F16, found {largest:g}", "use --type BF16 or F32")
    packed: np.ndarray[tuple[int, ...], np.dtype[np.generic]] = gguf.quants.quantize(values, to)
    return packed
