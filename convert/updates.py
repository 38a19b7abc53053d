"""What a LoRA adapter does to one weight of its base, some rows at a time, in float32.

>>> update = LowRank(a="q_proj.lora_A.weight", b="q_proj.lora_B.weight", factor=2.0, magnitude=None, embedding=False, checkpoint=adapter)
>>> update.apply(base.read(name, rows), rows, base=partial(base.read, name))  # W + 2 B A

    LowRank   W + s B A                      LoRA (arXiv 2106.09685)
              m (W + s B A) / |W0 + s B A|   DoRA (arXiv 2402.09353), W0 without any adapter; m is as trained whatever the scale in s
    Bias      b + s * bias of B
    Tokens    values of its own for some rows
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Protocol

import numpy as np

from convert.checkpoint import Array, Checkpoint

Shape = tuple[int, ...]
Read = Callable[[slice], Array]  # rows of a weight -> their values

BLOCK = 4096  # rows that are held at a time where all of them must be read


class Update(Protocol):
    """What is done to a weight."""

    @property
    def checkpoint(self) -> Checkpoint:
        """The adapter's tensors."""

    @property
    def shape(self) -> Shape:
        """Of the weight that it is for, as far as it tells."""

    def fits(self, shape: Shape) -> bool:
        """Whether a weight of this shape can have it."""

    def apply(self, values: Array, rows: slice, base: Read) -> Array:
        """The new values of some rows; `base` reads those that rows had before any adapter."""


@dataclass(frozen=True)
class LowRank:
    """A [r, in] and B [out, r]; of an embedding [r, vocabulary] and [hidden, r], whose product is the transpose of its weight."""

    a: str
    b: str
    factor: float
    magnitude: str | None  # DoRA's m, [out]; of an embedding [hidden]
    embedding: bool
    checkpoint: Checkpoint = field(repr=False)
    _columns: list[Array] = field(default_factory=list, repr=False, compare=False)  # what `_of_columns` found

    @property
    def rank(self) -> int:
        return self.checkpoint.shape(self.a)[0]

    @property
    def shape(self) -> Shape:
        sides = (self.checkpoint.shape(self.b)[0], self.checkpoint.shape(self.a)[1])
        return sides[::-1] if self.embedding else sides

    def fits(self, shape: Shape) -> bool:
        return self.shape == shape

    def apply(self, values: Array, rows: slice, base: Read) -> Array:
        delta = self._delta(rows)
        if not self.magnitude:
            return values + delta
        stretch = self._of_columns(self.magnitude, base) if self.embedding else self._of_rows(self.magnitude, rows, base(rows) + delta)
        return stretch * (values + delta)

    def _delta(self, rows: slice) -> Array:
        """s B A, [rows, in]."""
        if self.embedding:
            left, right = self.checkpoint.read(self.a)[:, rows].T, self.checkpoint.read(self.b).T
        else:
            left, right = self.checkpoint.read(self.b, rows), self.checkpoint.read(self.a)
        product: Array = np.ascontiguousarray(left) @ np.ascontiguousarray(right)  # contiguous, so that the same numbers give the same product
        product *= self.factor
        return product

    def _of_rows(self, magnitude: str, rows: slice, weight: Array) -> Array:
        """m / |W0 + s B A|, [rows, 1]."""
        stretch: Array = self.checkpoint.read(magnitude, rows) / np.linalg.norm(weight, axis=1)
        return stretch[:, None]

    def _of_columns(self, magnitude: str, base: Read) -> Array:
        """m / |W0 + s B A|, [hidden]: an embedding's norm runs over the vocabulary."""
        if not self._columns:
            squares = np.zeros(self.shape[1])
            for rows in blocks(self.shape[0]):
                squares += np.square(base(rows) + self._delta(rows)).sum(axis=0)
            self._columns.append((self.checkpoint.read(magnitude) / np.sqrt(squares)).astype(np.float32))
        return self._columns[0]


@dataclass(frozen=True)
class Bias:
    """The bias of B, [out]."""

    name: str
    factor: float
    checkpoint: Checkpoint = field(repr=False)

    @property
    def shape(self) -> Shape:
        return self.checkpoint.shape(self.name)

    def fits(self, shape: Shape) -> bool:
        return self.shape == shape

    def apply(self, values: Array, rows: slice, base: Read) -> Array:
        return values + np.float32(self.factor) * self.checkpoint.read(self.name, rows)


@dataclass(frozen=True)
class Tokens:
    """The rows of some tokens, [tokens, hidden]."""

    name: str
    indices: tuple[int, ...]
    checkpoint: Checkpoint = field(repr=False)

    @property
    def shape(self) -> Shape:
        return (max(self.indices) + 1, *self.checkpoint.shape(self.name)[1:])

    def fits(self, shape: Shape) -> bool:
        return self.shape[0] <= shape[0] and self.shape[1:] == shape[1:]

    def apply(self, values: Array, rows: slice, base: Read) -> Array:
        values, own = values.copy(), self.checkpoint.read(self.name)
        for place, index in enumerate(self.indices):
            if rows.start <= index < rows.stop:
                values[index - rows.start] = own[place]
        return values


@dataclass(frozen=True)
class Given:
    """A whole weight, as a checkpoint or an adapter has it."""

    name: str
    checkpoint: Checkpoint = field(repr=False)

    @property
    def shape(self) -> Shape:
        return self.checkpoint.shape(self.name)

    def fits(self, shape: Shape) -> bool:
        return self.shape == shape

    def read(self, rows: slice) -> Array:
        return self.checkpoint.read(self.name, rows)


def same(first: Read, second: Read, rows: int) -> bool:
    """Whether both read the same values."""
    return all(np.array_equal(first(block), second(block)) for block in blocks(rows))


def blocks(rows: int) -> Iterator[slice]:
    """All rows, some thousands at a time."""
    return (slice(start, min(start + BLOCK, rows)) for start in range(0, rows, BLOCK))
