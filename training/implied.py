"""Requests that name no type -> models/implied.npz, by which mermaidgen/implied.py tells what type they mean.

    python -m training.implied CORPUS.jsonl VALIDATION.jsonl OUT.npz

Naive Bayes on the rows of the corpus and the requests of mermaidgen/topics/. Prints how often the likeliest type is right on the rows of another
split, and how often the right one is among those that are left open.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from mermaidgen import implied
from mermaidgen.diagrams import named
from mermaidgen.topics import shelf
from training.corpus import WEIGHTS

KEYS = tuple(WEIGHTS)
SMOOTHING = 0.05  # requests that every feature is taken to be in besides, for each type
FEWEST = 5  # requests that a feature has to be in
KEPT = 40_000  # features, those that tell most
MOST = 7.0  # nats that a feature may say

Asked = tuple[str, str]


def of_corpus(file: Path) -> Iterator[Asked]:
    """The types and requests of rows that name no type; changes of a diagram, which show theirs, are left out."""
    with file.open(encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            if row["style"] != "edit" and not named(row["request"]):
                yield row["key"], row["request"]


def of_topics() -> Iterator[Asked]:
    for key in KEYS:
        yield from ((key, request) for topic in shelf(key).topics for request in topic.requests if not named(request))


def train(asked: Iterable[Asked]) -> dict[str, np.ndarray]:
    """The arrays of the file."""
    counts: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(len(KEYS)))
    for key, request in asked:
        place = KEYS.index(key)
        for feature in implied.features(request):
            counts[feature][place] += 1
    names = [name for name, count in counts.items() if count.sum() >= FEWEST]
    table = np.array([counts[name] for name in names])
    smooth = table + SMOOTHING
    weights = np.log(smooth / smooth.sum(axis=0))
    weights = np.clip(weights - weights.mean(axis=1, keepdims=True), -MOST, MOST)
    shares, share = smooth / smooth.sum(axis=1, keepdims=True), smooth.sum(axis=0) / smooth.sum()
    tells = table.sum(axis=1) * (shares * np.log(shares / share)).sum(axis=1)
    best = np.sort(np.argsort(-tells, kind="stable")[:KEPT])
    return {
        "features": np.frombuffer("\n".join(names[place] for place in best).encode(), np.uint8),
        "weights": np.round(weights[best] / MOST * 127).astype(np.int8),
        "scale": np.float32(MOST / 127),
        "types": np.frombuffer("\n".join(KEYS).encode(), np.uint8),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("validation", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    part = arguments.out.with_name(f"{arguments.out.name}.part")
    with part.open("wb") as file:
        np.savez_compressed(file, **train([*of_corpus(arguments.corpus), *of_topics()]))
    os.replace(part, arguments.out)
    found = [(key, implied.likely(request)) for key, request in of_corpus(arguments.validation)]
    first, among = (sum(key in types[:most] for key, types in found) / len(found) for most in (1, None))
    left = sum(len(types) for _, types in found) / len(found)
    print(f"{len(found)} requests without a type's name: the likeliest type is right for {first:.1%}, among {left:.2f} left open for {among:.1%}")


if __name__ == "__main__":
    main()
