"""A checkpoint, adapters and a tokenizer -> one GGUF file, which appears whole or not at all.

>>> convert(Path("Qwen2.5-1.5B"), Path("model.gguf"), adapters=[(Path("adapter"), 1.0)], type_name="Q8_0")
Path('model.gguf')

Tensors pass one by one: read, merged in float32, written as F16 into OUT.f16.part, which llama.cpp then quantizes into OUT.part;
OUT.part is renamed to OUT. F32, F16 and BF16 are written straight into OUT.part.
"""

from __future__ import annotations

import hashlib
import math
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from contextlib import closing
from pathlib import Path

import gguf
import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType, GGUFWriter
from tqdm import tqdm

from convert.architectures import Tensor, architecture_of, tensors_of
from convert.checkpoint import Array, Checkpoint
from convert.errors import ConvertError
from convert.merge import Adapter
from convert.quantize import FILE_TYPES, PLAIN, FileType, fallbacks, file_type, quantize
from convert.tokenizer import Vocabulary


def convert(base: Path, out: Path, adapters: Sequence[tuple[Path, float]] = (), type_name: str = "Q8_0", progress: bool = False) -> Path:
    """Writes `out` from the Hugging Face folder `base` with each (adapter folder, scale) merged in; returns `out`."""
    to = file_type(type_name)
    if out.is_dir() or not out.parent.is_dir():
        raise ConvertError(
            f"{out}: expected a file in a folder that is there, found {'a folder' if out.is_dir() else 'no ' + str(out.parent)}", "name OUT.gguf"
        )
    checkpoint = Checkpoint.open(base)
    row, config = architecture_of(base)
    tensors = tensors_of(row, config, checkpoint)
    vocabulary = Vocabulary.open(base, config["vocab_size"])
    loras = [Adapter.open(folder, scale) for folder, scale in adapters]
    for lora in loras:
        lora.fits({name: tensor.shape for name, tensor in tensors.items()})

    inputs = [base / "config.json", *vocabulary.files, *checkpoint.files, *(file for lora in loras for file in lora.files)]
    plain = to if to.name in PLAIN else FILE_TYPES["F16"]
    part, unpacked = out.with_name(out.name + ".part"), out.with_name(out.name + ".f16.part")
    first = part if plain is to else unpacked
    try:
        with closing(GGUFWriter(first, gguf.MODEL_ARCH_NAMES[row.arch])) as writer:
            _add_metadata(writer, out.stem, base, loras, inputs, plain)
            for key, value in row.metadata(config).items():
                writer.add_uint32(key, value) if isinstance(value, int) else writer.add_float32(key, value)
            vocabulary.add_to(writer)
            _write_tensors(writer, checkpoint, tensors, loras, plain, progress)
        if first is not part:
            quantize(first, part, to)
            _report(fallbacks(part, to), to)
        part.replace(out)
    except OSError as error:
        raise ConvertError(f"{out}: could not be written: {error}", "free some space or choose another folder") from error
    finally:
        part.unlink(missing_ok=True)
        unpacked.unlink(missing_ok=True)
    return out


def _add_metadata(writer: GGUFWriter, name: str, base: Path, loras: Sequence[Adapter], inputs: Iterable[Path], plain: FileType) -> None:
    """Who made this from what: names without folders, since a model travels, and the sha256 of every file read."""
    writer.add_type("model")
    writer.add_name(name)
    if licence := licence_of(base):
        writer.add_license(licence)
    writer.add_base_model_count(1)
    writer.add_base_model_name(0, base.resolve().name)
    for i, lora in enumerate(loras):
        writer.add_string(f"convert.adapter.{i}", f"{lora.folder.resolve().name}:{lora.scale:g}")
    for file in inputs:
        writer.add_string(f"convert.sha256.{file.absolute().parent.name}/{file.name}", _sha256(file))
    writer.add_file_type(plain.number)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def licence_of(folder: Path) -> str | None:
    """What the folder says: `license:` at the top of README.md, or the title of LICENSE; None if it says nothing."""
    readme, licence = (
        path.read_text(encoding="utf-8", errors="replace") if path.is_file() else "" for path in (folder / "README.md", folder / "LICENSE")
    )
    head = re.match(r"---\n(.*?)\n---\n", readme, re.DOTALL)
    said = re.search(r"^license:[ \t]*([\w.+-]+)", head[1], re.MULTILINE) if head else None
    if said:
        return "Apache-2.0" if said[1].lower() == "apache-2.0" else said[1]
    return "Apache-2.0" if re.match(r"\s*Apache License\s+Version 2\.0", licence) else None


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _write_tensors(
    writer: GGUFWriter, checkpoint: Checkpoint, tensors: Mapping[str, Tensor], loras: Sequence[Adapter], plain: FileType, progress: bool
) -> None:
    """The header, then each tensor as soon as it is merged; vectors stay float32, as llama.cpp wants them."""
    types = {name: GGMLQuantizationType.F32 if len(tensor.shape) == 1 else GGMLQuantizationType[plain.main] for name, tensor in tensors.items()}
    for name, tensor in tensors.items():
        size = math.prod(tensor.shape) * GGML_QUANT_SIZES[types[name]][1]  # bytes
        writer.add_tensor_info(tensor.name, tensor.shape, np.dtype(np.float32), size, raw_dtype=types[name])
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_ti_data_to_file()
    for name in tqdm(tensors, desc="tensors", unit="", disable=not progress):
        values = checkpoint.read(name)
        for lora in loras:
            if name in lora.pairs:
                values += lora.delta(name)
        writer.write_tensor_data(_pack(name, values, types[name]))


def _pack(name: str, values: Array, to: GGMLQuantizationType) -> np.ndarray[tuple[int, ...], np.dtype[np.generic]]:
    """The bytes of a tensor; F16 must hold its largest value."""
    if to is GGMLQuantizationType.F16 and (largest := float(np.abs(values).max(initial=0.0))) > float(np.finfo(np.float16).max):
        raise ConvertError(f"{name}: expected values up to 65504, the largest of F16, found {largest:g}", "use --type BF16 or F32")
    packed: np.ndarray[tuple[int, ...], np.dtype[np.generic]] = gguf.quants.quantize(values, to)
    return packed


def _report(others: Mapping[str, int], to: FileType) -> None:
    """Says on stderr what llama.cpp put in the place of the file type."""
    if others:
        counts = ", ".join(f"{number} x {name}" for name, number in others.items())
        print(f"convert: {to.name}: rows are no multiple of 256 values, so llama.cpp took {counts} in place of its own types", file=sys.stderr)
