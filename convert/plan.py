"""What is asked for -> what will be written: which tensors, of which types, how large. Of the weights nothing has been read.

>>> print(Plan.make("Qwen2.5-1.5B", [], None, None, None, folder))
Qwen2.5-1.5B: qwen2, 1,543.7 million weights in 338 tensors, 151,936 tokens
Q4_K_M: rows of 1,536 and 8,960 values are whole blocks of 256, and Q4_K is repacked on x86
141 x F32, 29 x Q6_K, 168 x Q4_K: 986.0 MB
4,079.7 MB on the disk until it is done; 1,044.8 MB in memory to run it with 2,048 tokens
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from gguf import MODEL_ARCH_NAMES, GGMLQuantizationType, Keys

from convert.container import Types, data_size, plain_types, write_hollow
from convert.errors import ConvertError
from convert.model import Model
from convert.quantize import FILE_TYPES, PLAIN, UNWEIGHTED, FileType, fallbacks, file_type, fitting, planned_types
from convert.source import find
from convert.speed import tokens_per_second
from convert.trim import trim

CONTEXT = 2048  # tokens


@dataclass(frozen=True)
class Plan:
    """What is to be written."""

    model: Model
    to: FileType
    plain: FileType  # of the file that is quantized, or that is all
    types: Mapping[str, GGMLQuantizationType]
    header: int  # bytes
    notes: tuple[str, ...]  # what was chosen, and why
    texts: Mapping[str, Path | None]

    @classmethod
    def make(
        cls,
        base: str | Path,
        adapters: Sequence[tuple[Path, float]],
        type_name: str | None,
        keep_vocab: Path | None,
        imatrix: Path | None,
        folder: Path,
    ) -> Plan:
        """Arguments as those of `convert.writer.convert`; `folder` is for files on the way. Raises ConvertError where it cannot be done."""
        asked = file_type(type_name) if type_name else None
        whole = Model.open(find(base), adapters)
        model = trim(whole, keep_vocab, folder) if keep_vocab else whole
        to, reason = (asked, "") if asked else fitting(model.shapes)
        if imatrix and to.name in UNWEIGHTED:
            raise ConvertError(f"--imatrix: expected a type that goes by it, found {to.name}", "leave it out, or take --type Q4_K_M")
        plain = to if to.name in PLAIN else FILE_TYPES["F16"]
        types: Types = plain_types(model, plain)
        hollow = write_hollow(folder / "hollow.gguf", model, plain, types)
        header = hollow.stat().st_size - data_size(model, types)
        if to is not plain:
            types = planned_types(hollow, to, weighted=imatrix is not None)
        notes = [note for adapter in whole.adapters if (note := adapter.other_base(whole.source.folder))]
        notes += [f"{to.name}: {reason}"] if reason else []
        if others := fallbacks(model.shapes, types, to):
            counts = ", ".join(f"{number} x {name}" for name, number in others.items())
            notes.append(f"{to.name}: rows are no multiple of 256 values, so llama.cpp takes {counts} in place of its own types")
        if keep_vocab:
            notes.append(_gain(whole, model, to, types, folder))
        return cls(model, to, plain, types, header, tuple(notes), {"keep_vocab": keep_vocab, "imatrix": imatrix})

    @property
    def size(self) -> int:
        """Bytes of the file."""
        return self.header + data_size(self.model, self.types)

    @property
    def space(self) -> int:
        """Bytes on the disk until it is done."""
        if self.to is self.plain:
            return self.size
        plain = self.header + data_size(self.model, plain_types(self.model, self.plain))
        return plain + (max(self.size, plain) if self.texts["imatrix"] else self.size)  # the matrix is computed from a file of less than plain's

    @property
    def memory(self) -> int:
        """Bytes in memory to run it: its own and those of the keys and values of CONTEXT tokens, as F16."""
        heads = self.model.metadata[Keys.Attention.HEAD_COUNT_KV.format(arch=MODEL_ARCH_NAMES[self.model.row.arch])]
        whole = sum(heads) if isinstance(heads, list) else heads * self.model.config["num_hidden_layers"]
        return self.size + int(2 * 2 * whole * self.model.config["head_dim"] * CONTEXT)

    def __str__(self) -> str:
        shapes = self.model.shapes
        weights = sum(map(math.prod, shapes.values())) / 1e6
        counts = Counter(kind.name for kind in self.types.values())
        return "\n".join((
            f"{self.model.source.name}: {MODEL_ARCH_NAMES[self.model.row.arch]}, {weights:,.1f} million weights in {len(shapes)} tensors, "
            f"{len(self.model.vocabulary.tokens):,} tokens",
            *(f"with {adapter.folder.resolve().name} x {adapter.scale:g}" for adapter in self.model.adapters),
            *self.notes,
            f"{', '.join(f'{number} x {name}' for name, number in counts.items())}: {self.size / 1e6:,.1f} MB",
            f"{self.space / 1e6:,.1f} MB on the disk until it is done; {self.memory / 1e6:,.1f} MB in memory to run it with {CONTEXT:,} tokens",
        ))  # fmt: skip


def _gain(whole: Model, trimmed: Model, to: FileType, types: Types, folder: Path) -> str:
    """What a smaller vocabulary does."""
    before, after = (
        (len(model.vocabulary.tokens), data_size(model, types) / 1e6, tokens_per_second(write_hollow(folder / "hollow.gguf", model, to, types)))
        for model in (whole, trimmed)
    )
    return (
        f"vocabulary: {before[0]:,} -> {after[0]:,} tokens, {before[1]:,.1f} -> {after[1]:,.1f} MB, "
        f"{before[2]:,.1f} -> {after[2]:,.1f} tokens/s with an empty context"
    )
