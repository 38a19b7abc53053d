"""An F16 GGUF -> a quantized one, by llama.cpp's own quantizer.

>>> quantize(Path("model.f16.gguf"), Path("model.gguf"), FILE_TYPES["Q4_K_M"])
>>> fallbacks(Path("model.gguf"), FILE_TYPES["Q4_K_M"])
{'Q8_0': 3, 'Q5_0': 12}

A file type is a mix: its main type for most matrices, finer ones where it pays. A type packs the values of a row in blocks, mostly of 256,
and where a row is not a whole number of blocks llama.cpp takes another type, which it only says in its log.
"""

from __future__ import annotations

import ctypes
import re
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from gguf import GGUFReader

from convert.errors import ConvertError

LARGEST_BLOCK = 256  # a row of a multiple of this fits every type


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


def file_type(name: str) -> FileType:
    """The row of a name, in any case."""
    if name.upper() not in FILE_TYPES:
        raise ConvertError(
            f"--type: expected one of {', '.join(FILE_TYPES)}, found {name}", "Q8_0 is nearly lossless, Q4_0 and Q4_K_M are half its size"
        )
    return FILE_TYPES[name.upper()]


def quantize(source: Path, target: Path, to: FileType) -> None:
    """Writes `target` in a process of its own: llama.cpp listens to no interrupt, and where it aborts it takes its process along."""
    command = [sys.executable, "-m", "convert.quantize", str(source.resolve()), str(target.resolve()), str(to.number)]
    done = subprocess.run(command, cwd=Path(__file__).parents[1], capture_output=True, text=True, errors="replace")
    if done.returncode != 0:
        said = re.findall(r"failed to quantize: (.+)", done.stderr) or done.stderr.splitlines() or [f"exit status {done.returncode}"]
        hint = "take a type of 3 bits or more, such as Q4_0" if "imatrix" in said[-1] else "try another --type"
        raise ConvertError(f"llama.cpp could not quantize to {to.name}: {said[-1]}", hint)


def main(source: str, target: str, number: str) -> int:
    """The other process: llama.cpp's status, 0 when `target` is whole; its log goes to stderr."""
    import llama_cpp

    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = int(number)
    return int(llama_cpp.llama_model_quantize(source.encode(), target.encode(), ctypes.byref(params)))


def fallbacks(file: Path, to: FileType) -> dict[str, int]:
    """Type -> number of matrices that have it since their rows are not whole blocks of what the file type has for them."""
    types = (tensor.tensor_type.name for tensor in GGUFReader(file).tensors if len(tensor.shape) == 2 and tensor.shape[0] % LARGEST_BLOCK)
    return dict(Counter(name for name in types if name != to.main))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
