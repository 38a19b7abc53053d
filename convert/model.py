"""A checkpoint, its adapters and its tokenizer, opened and checked against each other -> the tensors of a GGUF, a block of rows at a time.

>>> model = Model.open(find("Qwen2.5-1.5B"), [(Path("adapter"), 1.0)])
>>> model.shapes["token_embd.weight"]
(151936, 1536)
>>> next(model.blocks("token_embd.weight")).shape  # merged, in float32
(5461, 1536)

Only the embedding and the output matrix come in several blocks: they are many times larger than any other, and their rows are what may be left out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from convert.architectures import OUTPUT, Architecture, Config, Tensor, Value, architecture_of, tensors_of
from convert.checkpoint import Array, Checkpoint
from convert.corpus import Ids
from convert.errors import ConvertError
from convert.lora import Adapter
from convert.merge import Merged
from convert.source import Source
from convert.tokenizer import Vocabulary

BY_TOKEN = ("token_embd.weight", "output.weight")  # a row for each token
AT_ONCE = 1 << 23  # values of a block


@dataclass(frozen=True)
class Model:
    """All that a GGUF is made of; of the weights only headers have been read."""

    source: Source
    row: Architecture
    config: Config
    checkpoint: Checkpoint
    adapters: tuple[Adapter, ...]
    merged: Merged
    tensors: Mapping[str, Tensor]  # by name in the checkpoint
    vocabulary: Vocabulary
    kept: Ids | None = None  # the tokens that are written, ascending; all if None

    @classmethod
    def open(cls, source: Source, adapters: Sequence[tuple[Path, float]]) -> Model:
        """Raises ConvertError where one does not fit the other."""
        checkpoint = Checkpoint.open(source.folder)
        row, config = architecture_of(source.folder)
        tensors = tensors_of(row, config, checkpoint)
        loras = tuple(Adapter.open(folder, scale) for folder, scale in adapters)
        merged = Merged.of(checkpoint, {name: tensor.shape for name, tensor in tensors.items()}, loras)
        if OUTPUT not in tensors and not merged.tied and "tie_word_embeddings" in {key for key, *_ in row.must_be}:
            raise ConvertError(
                f"{config['architectures'][0]}: expected an adapter of both embedding and output or of neither, found one of one side: "
                "llama.cpp has no output matrix of its own for it",
                "train it with ensure_weight_tying=True",
            )
        config = {**config, "vocab_size": merged.rows}
        vocabulary = Vocabulary.open(merged.resized_by or source.folder, merged.rows)
        return cls(source, row, config, checkpoint, loras, merged, row.tensors(config, merged.tied), vocabulary)

    @property
    def files(self) -> list[Path]:
        """Every file that is read."""
        adapters = (file for adapter in self.adapters for file in adapter.files)
        return [self.source.folder / "config.json", *self.vocabulary.files, *self.checkpoint.files, *adapters]

    @property
    def metadata(self) -> dict[str, Value]:
        """The hyper-parameters under their keys in the GGUF."""
        return self.row.metadata({**self.config, "vocab_size": len(self.vocabulary.tokens)})

    @cached_property
    def shapes(self) -> dict[str, tuple[int, ...]]:
        """Name in the GGUF -> shape there, in the order of the model."""
        tokens = len(self.vocabulary.tokens)
        whole = {tensor.name: tensor.written for tensor in self.tensors.values()} | {name: values.shape for name, values in self._computed.items()}
        return {name: (tokens, *shape[1:]) if name in BY_TOKEN else shape for name, shape in whole.items()}

    def blocks(self, name: str) -> Iterator[Array]:
        """The rows of a tensor of the GGUF, merged, from the first to the last."""
        if name in self._computed:
            yield self._computed[name]
            return
        source, tensor = self._sources[name]
        if name not in BY_TOKEN:
            values = self.merged.read(source, slice(0, tensor.shape[0]))
            yield tensor.change(values) if tensor.change else values
            return
        at_once = max(1, AT_ONCE // tensor.shape[1])
        for first in range(0, tensor.shape[0], at_once):
            rows = slice(first, min(first + at_once, tensor.shape[0]))
            values = self.merged.read(source, rows)
            yield values if self.kept is None else values[self.kept[(self.kept >= rows.start) & (self.kept < rows.stop)] - rows.start]

    @cached_property
    def _sources(self) -> dict[str, tuple[str, Tensor]]:
        return {tensor.name: (name, tensor) for name, tensor in self.tensors.items()}

    @cached_property
    def _computed(self) -> dict[str, Array]:
        return self.row.computed(self.config)
