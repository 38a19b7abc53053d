"""A request that names no type of diagram -> the types that it may mean, by its words and pairs of words.

>>> likely("what states does an order go through?")
('state',)

A logistic regression, made by training/implied.py, in models/implied.npz: `features` are words and pairs of words, one a line; `weights`,
[features, types], are what each adds to the logit of each type, as whole numbers times `scale`.
A small language model that has to begin with the header decides on the type before anything else, and is worse at it.
"""

from __future__ import annotations

import re
import zlib
from functools import cache
from itertools import pairwise
from pathlib import Path
from zipfile import BadZipFile

import numpy as np

from mermaidgen.config import data_path
from mermaidgen.errors import ModelError

FILE = "implied.npz"
TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
OPEN = 2.0  # nats; a type that is no further behind the likeliest is left open
LONGEST = 4000  # characters that are looked at


def features(request: str) -> list[str]:
    """Words, figures as "0" and marks, in small letters, and the pairs of those that follow one another; each once."""
    words = ["0" if word.isdigit() else word for word in TOKEN.findall(request[:LONGEST].casefold())]
    return list(dict.fromkeys([*words, *(f"{one} {other}" for one, other in pairwise(words))]))


class Classifier:
    """What a file of features and weights tells. Raises ModelError if it is damaged."""

    def __init__(self, path: Path) -> None:
        try:
            with path.open("rb") as stream, np.load(stream) as file:
                names, types = (bytes(file[name]).decode().split("\n") for name in ("features", "types"))
                self.weights = file["weights"] * file["scale"]
        except (OSError, ValueError, KeyError, EOFError, BadZipFile, zlib.error) as exc:
            hint = "install mermaidgen again, or give --type"
            raise ModelError(f"{path}: expected the classifier of types, found damage ({exc})", hint=hint) from exc
        self.places = {name: place for place, name in enumerate(names)}
        self.types = tuple(types)

    def likely(self, request: str) -> tuple[str, ...]:
        """The types that a request may mean, the likeliest first: all of them if it says nothing of that."""
        scores = self.weights[[self.places[feature] for feature in features(request) if feature in self.places]].sum(axis=0)
        order = np.argsort(-scores, kind="stable")
        return tuple(self.types[place] for place in order if scores[place] >= scores[order[0]] - OPEN)


@cache
def _shipped() -> Classifier:
    return Classifier(data_path("models", FILE))


def likely(request: str) -> tuple[str, ...]:
    """What the shipped classifier says; see `Classifier.likely`."""
    return _shipped().likely(request)
