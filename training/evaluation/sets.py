"""The requests that a model is scored on, with their reference diagrams, by the name of their set.

    test, validation   generated; words, domains and phrasings of these splits were never trained on; validation is for tuning
    golden             written by hand, eight of each type; may be looked at
    sealed             as many of the same kind that nobody looks at: they are read for the card and for nothing else

>>> load("golden", ["pie"])[0].style
'specification'
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

import yaml

from training.corpus import examples
from training.splits import Split

FOLDER = Path(__file__).parent
GENERATED: tuple[Split, ...] = ("test", "validation")
SETS = (*GENERATED, "golden", "sealed")
STYLES = ("specification", "narrative", "topic", "edit")
SEED = 7


@dataclass(frozen=True)
class Case:
    """A request for a diagram of the type `key`. `subject`, of a bare topic, are beginnings of words of which any good diagram has some."""

    set: str
    key: str
    style: str
    request: str
    diagram: str
    subject: tuple[str, ...] = ()


def load(name: str, keys: Sequence[str], rows: int = 50, unseal: bool = False) -> list[Case]:
    """The cases of these types: `rows` of each from a generated set, all from another. Raises ValueError for the sealed set unless told to.

    Bare topics of a generated set are left out: nobody can know what a field that was never seen holds.
    """
    if name in GENERATED:
        told = (filter(lambda row: row.style != "topic", examples(name, sys.maxsize, seed=SEED, key=key)) for key in keys)
        drawn = [row for found in told for row in islice(found, rows)]
        return [Case(name, row.key, row.style, row.request, row.diagram) for row in drawn]
    if name == "sealed" and not unseal:
        raise ValueError("the sealed set is read for the card only: expected unseal=True")
    files = {key: FOLDER / name / f"{key}.yaml" for key in keys}
    return [_case(name, key, row) for key, file in files.items() for row in yaml.safe_load(file.read_text(encoding="utf-8"))]


def _case(name: str, key: str, row: dict[str, Any]) -> Case:
    return Case(name, key, row["style"], row["request"], row["diagram"].rstrip("\n"), tuple(row.get("subject", ())))
