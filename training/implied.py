"""Requests that name no type -> models/implied.npz, by which mermaidgen/implied.py tells what type they mean.

    python -m training.implied CORPUS.jsonl VALIDATION.jsonl OUT.npz

A logistic regression on the rows of the corpus and the requests of mermaidgen/topics/. It begins with a part of what naive Bayes says, and
features are left out at random while it is trained, so that no word decides alone. Prints how often the likeliest type is right on the rows of
another split, and how often the right one is among those that are left open.
"""

from __future__ import annotations

import argparse
import json
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
import torch
from torch.nn.functional import cross_entropy
from tqdm import tqdm

from mermaidgen import implied
from mermaidgen.diagrams import named
from mermaidgen.topics import shelf
from training.corpus import WEIGHTS

KEYS = tuple(WEIGHTS)
FEWEST = 5  # requests that a feature has to be in
KEPT = 40_000  # features, those that tell most
SMOOTHING = 0.05  # requests that a feature is taken to be in besides, for each type, when that is judged
EPOCHS, BATCH, RATE = 3, 512, 0.01
BAYES = 0.2  # of the weights of naive Bayes, which takes a word and the pairs it is in for independent
LEFT_OUT = 0.5  # of the features of a request, in training
SMALL = 1e-3  # weight of the squares of the weights in the loss
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
    requests = [(KEYS.index(key), implied.features(request)) for key, request in asked]
    names, start = _telling(requests)
    places = {name: place for place, name in enumerate(names)}
    weights = _fitted([(key, np.array([places[name] for name in found if name in places], dtype=np.int64)) for key, found in requests], start)
    return {
        "features": np.frombuffer("\n".join(names).encode(), np.uint8),
        "weights": np.round(np.clip(weights, -MOST, MOST) / MOST * 127).astype(np.int8),
        "scale": np.float32(MOST / 127),
        "types": np.frombuffer("\n".join(KEYS).encode(), np.uint8),
    }


def _telling(requests: Iterable[tuple[int, list[str]]]) -> tuple[list[str], np.ndarray]:
    """The features that tell most, by their information on the type, times the requests that have them; weights to begin with, [features, types]."""
    counts: dict[str, np.ndarray] = defaultdict(lambda: np.zeros(len(KEYS)))
    for key, found in requests:
        for name in found:
            counts[name][key] += 1
    names = [name for name, count in counts.items() if count.sum() >= FEWEST]
    table = np.array([counts[name] for name in names])
    smooth = table + SMOOTHING
    shares, share = smooth / smooth.sum(axis=1, keepdims=True), smooth.sum(axis=0) / smooth.sum()
    tells = table.sum(axis=1) * (shares * np.log(shares / share)).sum(axis=1)
    weights = np.log(smooth / smooth.sum(axis=0))
    weights = np.clip(weights - weights.mean(axis=1, keepdims=True), -MOST, MOST)
    best = np.sort(np.argsort(-tells, kind="stable")[:KEPT])
    return [names[place] for place in best], BAYES * weights[best]


def _fitted(requests: Sequence[tuple[int, np.ndarray]], start: np.ndarray) -> np.ndarray:
    """The weights, [features, types], whose sums over the features of a request have the least cross-entropy with its type."""
    rng = np.random.default_rng(0)
    table = torch.nn.EmbeddingBag.from_pretrained(torch.tensor(start, dtype=torch.float32), freeze=False, mode="sum")
    optimizer = torch.optim.Adam(table.parameters(), lr=RATE)
    for epoch in range(EPOCHS):
        optimizer.param_groups[0]["lr"] = RATE * (1 - epoch / EPOCHS)
        order = rng.permutation(len(requests))
        for first in tqdm(range(0, len(order), BATCH), desc=f"types, {epoch + 1} of {EPOCHS}", unit="batch"):
            chosen = [requests[place] for place in order[first : first + BATCH]]
            kept = [found[rng.random(len(found)) >= LEFT_OUT] for _, found in chosen]
            starts = np.cumsum([0, *map(len, kept[:-1])])
            features = torch.from_numpy(np.concatenate(kept))
            logits = table(features, torch.from_numpy(starts))
            loss = cross_entropy(logits, torch.tensor([key for key, _ in chosen])) + SMALL * table.weight[features].square().sum() / len(chosen)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    weights: np.ndarray = table.weight.detach().numpy()
    return weights


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
    classifier = implied.Classifier(arguments.out)
    found = [(key, classifier.likely(request)) for key, request in of_corpus(arguments.validation)]
    first, among = (sum(key in types[:most] for key, types in found) / len(found) for most in (1, None))
    left = sum(len(types) for _, types in found) / len(found)
    print(f"{len(found)} requests without a type's name: the likeliest type is right for {first:.1%}, among {left:.2f} left open for {among:.1%}")


if __name__ == "__main__":
    main()
