"""An F16 GGUF -> a quantized one, by llama.cpp's own quantizer.

>>> planned_types(Path("model.f16.gguf"), FILE_TYPES["Q4_K_M"], weighted=False)["blk.0.ffn_down.weight"]
<GGMLQuantizationType.Q6_K: 14>
>>> quantize(Path("model.f16.gguf"), Path("model.gguf"), FILE_TYPES["Q4_K_M"], imatrix=None, progress=True)

A file type is a mix: its main type for most matrices, finer ones where it pays. A type packs the values of a row in blocks, mostly of 256,
and where a row is not a whole number of blocks llama.cpp takes another type, which it only says in its log.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from gguf import GGMLQuantizationType

from convert import process
from convert.checkpoint import Array
from convert.errors import ConvertError
from convert.imatrix import read_imatrix

Shapes = Mapping[str, tuple[int, ...]]
BLOCK, LARGEST_BLOCK = 32, 256  # values; a row of a multiple of the second fits every type
FEW = 200_000_000  # weights
AT_ONCE = 1 << 27  # bytes of rows that llama.cpp holds in memory
KERNEL = ".shortconv.conv.weight"  # end of the name of what llama.cpp never quantizes, though it has two sides
LINE = re.compile(r"\[ *(?P<done>\d+)/ *(?P<of>\d+)\] (?P<name>\S+) .*?type = +(?P<old>\w+), .*?(?:\((?P<new>\w+)\))?\s*")


@dataclass(frozen=True)
class FileType:
    """A row of llama.cpp's enum llama_ftype."""

    name: str
    number: int
    main: str  # the type of most matrices, as gguf spells it


FILE_TYPES: dict[str, FileType] = {
    row.name: row
    for row in (
        FileType("F32", 0, "F32"),
        FileType("F16", 1, "F16"),
        FileType("BF16", 32, "BF16"),
        FileType("Q8_0", 7, "Q8_0"),
        FileType("Q6_K", 18, "Q6_K"),
        FileType("Q5_K_M", 17, "Q5_K"),
        FileType("Q5_K_S", 16, "Q5_K"),
        FileType("Q5_1", 9, "Q5_1"),
        FileType("Q5_0", 8, "Q5_0"),
        FileType("Q4_K_M", 15, "Q4_K"),
        FileType("Q4_K_S", 14, "Q4_K"),
        FileType("Q4_1", 3, "Q4_1"),
        FileType("Q4_0", 2, "Q4_0"),
        FileType("IQ4_NL", 25, "IQ4_NL"),
        FileType("IQ4_XS", 30, "IQ4_XS"),
        FileType("MXFP4_MOE", 38, "Q8_0"),  # MXFP4 is for experts, which no architecture here has
        FileType("Q3_K_L", 13, "Q3_K"),
        FileType("Q3_K_M", 12, "Q3_K"),
        FileType("Q3_K_S", 11, "Q3_K"),
        FileType("IQ3_M", 27, "IQ3_S"),
        FileType("IQ3_S", 26, "IQ3_S"),
        FileType("IQ3_XS", 22, "IQ3_S"),
        FileType("IQ3_XXS", 23, "IQ3_XXS"),
        FileType("Q2_K", 10, "Q2_K"),
        FileType("Q2_K_S", 21, "Q2_K"),
        FileType("IQ2_M", 29, "IQ2_S"),
        FileType("IQ2_S", 28, "IQ2_XS"),
        FileType("IQ2_XS", 20, "IQ2_XS"),
        FileType("IQ2_XXS", 19, "IQ2_XXS"),
        FileType("TQ2_0", 37, "TQ2_0"),
        FileType("TQ1_0", 36, "TQ1_0"),
        FileType("IQ1_M", 31, "IQ1_M"),
        FileType("IQ1_S", 24, "IQ1_S"),
        FileType("Q1_0", 40, "Q1_0"),
    )
}
PLAIN = ("F32", "F16", "BF16")  # written as they are, without the quantizer
UNWEIGHTED = (*PLAIN, "Q8_0", "MXFP4_MOE", "TQ2_0", "TQ1_0")  # the same with any importance matrix


def file_type(name: str) -> FileType:
    """The row of a name, in any case."""
    if name.upper() not in FILE_TYPES:
        raise ConvertError(
            f"--type: expected one of {', '.join(FILE_TYPES)}, found {name}", "Q8_0 is nearly lossless, Q4_0 and Q4_K_M are half its size"
        )
    return FILE_TYPES[name.upper()]


def matrices(shapes: Shapes) -> dict[str, tuple[int, int]]:
    """What is of a file's type: all that has two sides, but for the kernels of convolutions."""
    return {name: (shape[0], shape[1]) for name, shape in shapes.items() if len(shape) == 2 and not name.endswith(KERNEL)}


def fitting(shapes: Shapes) -> tuple[FileType, str]:
    """(the file type for a model of these tensors when none is asked for, the reason).

    On x86 llama.cpp lays Q4_0, Q4_K and IQ4_NL out anew for wide instructions (ggml/src/ggml-cpu/repack.cpp); at one size IQ4_NL is closer than Q4_0.
    """
    found = matrices(shapes).values()
    rows, weights = sorted({row for _, row in found}), sum(map(math.prod, found))
    lengths = " and ".join(f"{row:,}" for row in rows)
    choices = (  # (whether it is this one, name, reason)
        (any(row % BLOCK for row in rows), "F16", f"rows of {lengths} values are no whole blocks of {BLOCK}"),
        (weights < FEW, "Q8_0", f"{weights / 1e6:,.1f} million weights are few: 8 bits lose next to nothing of them"),
        (any(row % LARGEST_BLOCK for row in rows), "IQ4_NL",
         f"rows of {lengths} values are not all whole blocks of {LARGEST_BLOCK}: Q4_K_M would be mostly Q5_0, larger and not repacked on x86"),
        (True, "Q4_K_M", f"rows of {lengths} values are whole blocks of {LARGEST_BLOCK}, and Q4_K is repacked on x86"),
    )  # fmt: skip
    name, reason = next((name, reason) for fits, name, reason in choices if fits)
    return FILE_TYPES[name], reason


def planned_types(source: Path, to: FileType, weighted: bool) -> dict[str, GGMLQuantizationType]:
    """Tensor -> the type that llama.cpp will give it, with an importance matrix or without; of `source` only the header is read."""
    types = process.ask("convert.quantize", "plan", to.name, source.resolve(), int(weighted))
    return {name: GGMLQuantizationType[kind.upper()] for name, kind in types.items()}


def quantize(source: Path, target: Path, to: FileType, imatrix: Path | None, progress: bool) -> None:
    """Writes `target`."""
    files = (file.resolve() for file in (source, target, imatrix) if file)
    process.ask("convert.quantize", "quantize", to.name, *files, title="quantize", progress=progress)


def fallbacks(shapes: Shapes, types: Mapping[str, GGMLQuantizationType], to: FileType) -> dict[str, int]:
    """Type -> number of matrices that have it since their rows are not whole blocks of what the file type has for them."""
    found = (types[name].name for name, (_, row) in matrices(shapes).items() if row % LARGEST_BLOCK)
    return dict(Counter(name for name in found if name != to.main))


def _plan(name: str, source: str, weighted: str) -> dict[str, str]:
    """The other process of `planned_types`."""
    types: dict[str, str] = {}

    def hear(line: str) -> None:
        if match := LINE.fullmatch(line):
            types[match["name"]] = match["new"] or match["old"]

    any_matrix = {"": np.ones(1, np.float32)} if weighted == "1" else {}  # that there is one changes the mix; what it says does not
    _call(name, source, "", any_matrix, True, hear)
    return types


def _quantize(name: str, source: str, target: str, imatrix: str = "") -> None:
    """The other process of `quantize`."""

    def hear(line: str) -> None:
        if match := LINE.fullmatch(line):
            process.step(int(match["done"]), int(match["of"]))

    _call(name, source, target, read_imatrix(Path(imatrix)) if imatrix else {}, False, hear)


def _call(name: str, source: str, target: str, importance: Mapping[str, Array], dry_run: bool, hear: Callable[[str], None]) -> None:
    said: list[str] = []

    def note(line: str) -> None:
        said.append(line)
        hear(line)

    llama_cpp = process.log(note)
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype, params.dry_run, params.max_buf_size = FILE_TYPES[name].number, dry_run, AT_ONCE
    entry = llama_cpp.llama_model_imatrix_data
    entries = [entry(tensor.encode(), values.ctypes.data_as(ctypes.POINTER(ctypes.c_float)), values.size) for tensor, values in importance.items()]
    if entries:
        params.imatrix = (entry * (len(entries) + 1))(*entries)  # an empty one ends the list
    if llama_cpp.llama_model_quantize(source.encode(), target.encode(), ctypes.byref(params)) != 0:
        reason = " ".join(line.partition("failed to quantize: ")[2] for line in said).strip()
        raise ConvertError(f"llama.cpp could not quantize to {name}: {reason}", "try another --type")
    if any("will require an imatrix" in line for line in said):
        raise ConvertError(
            f"--type {name}: expected an importance matrix, which types of so few bits need, found none",
            "give a text as --imatrix, or take a type of 3 bits or more, such as Q4_0",
        )


def main(task: str, *arguments: str) -> object:
    """The other process."""
    tasks: dict[str, Callable[..., object]] = {"plan": _plan, "quantize": _quantize}
    return tasks[task](*arguments)


if __name__ == "__main__":
    process.answer(main)
