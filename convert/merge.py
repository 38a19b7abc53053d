"""A checkpoint, adapters on it -> the merged weights, which read like a checkpoint's.

>>> merged = Merged.of(checkpoint, shapes, [Adapter.open(Path("adapter"))])
>>> merged.read("model.layers.0.mlp.up_proj.weight", slice(0, 4096)).shape
(4096, 1536)

Adapters are merged one after the other in float32, as PEFT's merge_and_unload() does, but for tied bases, where one matrix is embedding and
output: an adapter of one side was trained with the other as it was, so the two become two matrices, unless they come out the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np

from convert.architectures import EMBEDDING, OUTPUT
from convert.checkpoint import Array, Checkpoint
from convert.errors import ConvertError
from convert.lora import Adapter
from convert.updates import Given, Shape, Tokens, Update, same

ENDS = (OUTPUT, EMBEDDING)


@dataclass(frozen=True)
class Merged:
    """Weights by their names in the base."""

    before: Mapping[str, Given]
    updates: Mapping[str, Sequence[Update]]
    tied: bool
    resized_by: Path | None  # the adapter that has other rows of the embedding, and another tokenizer for them

    @classmethod
    def of(cls, base: Checkpoint, shapes: Mapping[str, Shape], adapters: Sequence[Adapter]) -> Merged:
        """`shapes` are the base's, by name, without the output matrix if it is tied."""
        tied = OUTPUT not in shapes
        if tied:
            shapes = {**shapes, OUTPUT: shapes[EMBEDDING]}
        for adapter in adapters:
            if unknown := sorted({*adapter.updates, *adapter.given, *adapter.old} - shapes.keys()):
                raise ConvertError(f"{adapter.folder}: expected only weights of the base, found an adapter for {unknown[0]}", _hint(adapters))
        before, updates = {}, {}
        for name in shapes:
            aliases = ENDS if tied and name in ENDS else (name,)
            old = _agreed(name, [adapter.old[alias] for adapter in adapters for alias in aliases if alias in adapter.old])
            given = _agreed(name, [adapter.given[name] for adapter in adapters if name in adapter.given])
            before[name] = given or old or Given(aliases[-1], base)
            updates[name] = [update for adapter in adapters if (update := _update(adapter, name, tied))]
            if len(updates[name]) + bool(given) > 1 and (given or any(isinstance(update, Tokens) for update in updates[name])):
                raise _contradiction(name, [adapter.folder for adapter in adapters if name in {*adapter.updates, *adapter.given}])
        rows = before[EMBEDDING].shape[:1]
        for name, shape in shapes.items():
            shape = (*rows, *shape[1:]) if name in ENDS else shape
            parts: list[Given | Update] = [before[name], *updates[name]]
            for found in parts:
                if not found.fits(shape):
                    folder = found.checkpoint.files[0].parent
                    raise ConvertError(f"{folder}: expected {shape} for {name}, found {found.shape}", _hint(adapters))
        resized_by = None if rows == shapes[EMBEDDING][:1] else before[EMBEDDING].checkpoint.files[0].parent
        if resized_by and not any((resized_by / name).is_file() for name in ("tokenizer.json", "tokenizer.model")):
            raise ConvertError(f"{resized_by}: expected a tokenizer for {rows[0]} rows of the embedding, found none", "save_pretrained() it there")
        merged = cls(before, updates, tied, resized_by)
        return replace(merged, tied=tied and merged._ends_are_the_same())

    @property
    def rows(self) -> int:
        """Of the embedding."""
        return self.before[EMBEDDING].shape[0]

    def read(self, name: str, rows: slice) -> Array:
        """Some consecutive rows of a weight, all of them finite."""
        before, updates = self.before[name], self.updates[name]
        values = before.read(rows)
        with np.errstate(all="ignore"):
            for update in updates:
                values = update.apply(values, rows, before.read)
        if updates and not np.isfinite(values).all():
            raise ConvertError(f"expected finite numbers in {name} with its adapters, found nan or infinity", "try a smaller scale")
        return values

    def _ends_are_the_same(self) -> bool:
        if all(kind[OUTPUT] == kind[EMBEDDING] for kind in (self.before, self.updates)):
            return True
        return same(partial(self.read, OUTPUT), partial(self.read, EMBEDDING), self.rows)


def _update(adapter: Adapter, name: str, tied: bool) -> Update | None:
    """What an adapter does to a weight; PEFT trains tokens on both sides of a tied matrix and saves them of the embedding."""
    tokens = adapter.updates.get(EMBEDDING)
    on_both_sides = tied and name == OUTPUT and isinstance(tokens, Tokens) and name not in adapter.given
    return adapter.updates.get(name, tokens if on_both_sides else None)


def _agreed(name: str, found: Sequence[Given]) -> Given | None:
    """What the adapters say a weight is; they may say it more than once."""
    for other in found[1:]:
        if other.shape != found[0].shape or not same(found[0].read, other.read, other.shape[0]):
            raise _contradiction(name, [given.checkpoint.files[0].parent for given in (found[0], other)])
    return found[0] if found else None


def _contradiction(name: str, folders: Sequence[Path]) -> ConvertError:
    found = " and ".join(map(str, folders))
    return ConvertError(f"expected one adapter that says what {name} is, found {found}", "merge one of them, and train the other on the result")


def _hint(adapters: Sequence[Adapter]) -> str:
    names = ", ".join(adapter.base for adapter in adapters if adapter.base)
    return "give the base that the adapter was trained on" + (f": {names}" if names else "")
