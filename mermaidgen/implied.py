"""A request that names no type of diagram -> the types that it may mean, by its words and pairs of words.

>>> likely("what states does an order go through?")
('state',)

A naive Bayes classifier, made by training/implied.py, in models/implied.npz: `features` are words and pairs of words, one a line; `weights`,
[features, types], are the logarithms of how much more often a feature is in requests for a type than in others, as whole numbers times `scale`.
A small language model that has to begin with the header decides on the type before anything else, and is worse at it.
"""

from __future__ import annotations

import re
import zlib
from functools import cache
from itertools import pairwise
from typing import Any
from zipfile import BadZipFile

import numpy as np

from mermaidgen.config import data_path
from mermaidgen.errors import ModelError

FILE = "implied.npz"
TOKEN = re.compile(r"[^\W\d_]+|\d+|[^\w\s]")
OPEN = 5.0  # nats; a type that is no further behind the likeliest is left open
LONGEST = 4000  # characters that are looked at


def features(request: str) -> list[str]:
    """Words, figures as "0" and marks, in small letters, and the pairs of those that follow one another; each once."""
    words = ["0" if word.isdigit() else word for word in TOKEN.findall(request[:LONGEST].casefold())]
    return list(dict.fromkeys([*words, *(f"{one} {other}" for one, other in pairwise(words))]))


def likely(request: str) -> tuple[str, ...]:
    """The types that a request may mean, the likeliest first: all of them if it says nothing of that. Raises ModelError if the file is damaged."""
    places, weights, types = _model()
    known = [places[feature] for feature in features(request) if feature in places]
    scores = weights[known].sum(axis=0)
    order = np.argsort(-scores, kind="stable")
    return tuple(types[place] for place in order if scores[place] >= scores[order[0]] - OPEN)


@cache
def _model() -> tuple[dict[str, int], np.ndarray[Any, Any], tuple[str, ...]]:
    path = data_path("models", FILE)
    try:
        with path.open("rb") as stream, np.load(stream) as file:
            names, types = (bytes(file[name]).decode().split("\n") for name in ("features", "types"))
            weights = file["weights"] * file["scale"]
    except (OSError, ValueError, KeyError, EOFError, BadZipFile, zlib.error) as exc:
        raise ModelError(f"{path}: expected the classifier of types, found damage ({exc})", hint="install mermaidgen again, or give --type") from exc
    return {name: place for place, name in enumerate(names)}, weights, tuple(types)
