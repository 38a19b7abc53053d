"""A checkpoint, adapters and a tokenizer -> one GGUF file, which appears whole or not at all.

>>> convert("Qwen2.5-1.5B", Path("model.gguf"), adapters=[(Path("adapter"), 1.0)], type_name="Q4_K_M")
Path('model.gguf')

All files on the way lie in a folder beside OUT, which goes when it is done or interrupted. Tensors pass one by one: read, merged in float32,
written as F16 into a file that llama.cpp then quantizes. F32, F16 and BF16 are written straight away.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from gguf import GGUFWriter

from convert.container import write
from convert.errors import ConvertError
from convert.imatrix import compute
from convert.metadata import add_checksums, add_origin
from convert.plan import Plan
from convert.quantize import FILE_TYPES, quantize

ROOM = "free some space or choose another folder"


def convert(
    base: str | Path,
    out: Path,
    adapters: Sequence[tuple[Path, float]] = (),
    type_name: str | None = None,
    keep_vocab: Path | None = None,
    imatrix: Path | None = None,
    progress: bool = False,
) -> Path:
    """Writes `out` from `base`, a Hugging Face folder or owner/name on the hub, with each (folder, scale) of `adapters` merged in; returns `out`.

    `type_name` is one of FILE_TYPES, or the one that fits the model; `keep_vocab` is the text that the vocabulary is cut down to, `imatrix` the
    text that the importance matrix is computed from. What was chosen is said on stderr.
    """
    with beside(out) as folder:
        plan = Plan.make(base, adapters, type_name, keep_vocab, imatrix, folder)
        for note in plan.notes:
            print(f"convert: {note}", file=sys.stderr)
        if (free := shutil.disk_usage(folder).free) < plan.space:
            raise ConvertError(f"{out}: expected {plan.space:,} bytes free on its disk, found {free:,}", ROOM)
        _write(plan, out.stem, folder, progress).replace(out)
    return out


@contextmanager
def beside(out: Path) -> Iterator[Path]:
    """A folder for the files on the way to `out`, on its disk. Raises ConvertError where one cannot be written."""
    if out.is_dir() or not out.parent.is_dir():
        raise ConvertError(
            f"{out}: expected a file in a folder that is there, found {'a folder' if out.is_dir() else 'no ' + str(out.parent)}", "name OUT.gguf"
        )
    try:
        with tempfile.TemporaryDirectory(dir=out.parent, prefix=f"{out.name}.", suffix=".part") as folder:
            yield Path(folder)
    except OSError as error:
        raise ConvertError(f"{out}: could not be written: {error}", ROOM) from error


def _write(plan: Plan, name: str, folder: Path, progress: bool) -> Path:
    """The file, whole, in `folder`."""
    model, texts = plan.model, plan.texts
    files = [*model.files, *(text for text in texts.values() if text)]

    def add(writer: GGUFWriter) -> None:
        add_origin(writer, model.vocabulary.model_name(name), model.source, [(adapter.folder, adapter.scale) for adapter in model.adapters], texts)
        add_checksums(writer, files)

    plain, quantized, halved, matrix = (folder / f"{name}.gguf" for name in ("plain", "quantized", "halved", "imatrix"))
    write(plain, model, plan.plain, add, progress)
    if plan.to is plan.plain:
        return plain
    if corpus := texts["imatrix"]:
        quantize(plain, halved, FILE_TYPES["Q8_0"], None, progress)  # runs in half the time
        compute(halved, corpus, matrix, progress)
        halved.unlink()
    quantize(plain, quantized, plan.to, matrix if corpus else None, progress)
    return quantized
