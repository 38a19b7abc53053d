"""Measured rows of each split -> all figures, as one mapping that JSON takes.

>>> found = figures({"train": rows, "test": others})
>>> found["splits"]["train"]["types"]["pie"]["rows"], found["overlap"]["train, test"]["request"]
(2, {'rows': 1, 'share': 0.5})
"""

from __future__ import annotations

import itertools
import statistics
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from training.corpus import WEIGHTS
from training.statistics.measure import Measured, case_of, is_invented, is_named
from training.statistics.phrasings import seen
from training.statistics.repeats import normalized, opening, overlap, repeated, share, skeleton

Figures = dict[str, Any]
LEAST = 0.02  # of all rows, that each type should have
BARS = 20  # of a histogram, at most about


def figures(splits: Mapping[str, Sequence[Measured]]) -> Figures:
    """Figures of each split, of each two splits, and of the phrasings in all of them."""
    examples = {name: [row.example for row in rows] for name, rows in splits.items()}
    requests: dict[str, list[str]] = {}
    for example in itertools.chain(*examples.values()):
        requests.setdefault(example.key, []).append(example.request)
    return {
        "splits": {name: split_figures(rows) for name, rows in splits.items()},
        "overlap": {f"{left}, {right}": overlap(examples[left], examples[right]) for left, right in itertools.combinations(splits, 2)},
        "phrasings": {key: seen(key, texts) for key, texts in sorted(requests.items())},
    }


def split_figures(rows: Sequence[Measured]) -> Figures:
    examples = [row.example for row in rows]
    labels = [label for row in rows for label in row.labels]
    present = {example.key for example in examples}
    types = {key: _type_figures([row for row in rows if row.example.key == key], len(rows)) for key in [*WEIGHTS, *sorted(present - {*WEIGHTS})]}
    return {
        "rows": len(rows),
        "not canonical": [row.example.id for row in rows if not row.canonical],
        "types": types,
        "types under the least share": [key for key, of_type in types.items() if of_type["share"] < LEAST],
        "styles": _shares(example.style for example in examples),
        "domains": len({row.domain for row in rows} - {""}),
        "lengths": {
            "request, characters": spread([len(example.request) for example in examples]),
            "diagram, characters": spread([len(example.diagram) for example in examples]),
            "diagram, elements": spread([row.nodes + row.edges for row in rows]),
        },
        "openings": repeated(opening(example.request) for example in examples),
        "skeletons": repeated(skeleton(example.request, example.diagram) for example in examples),
        "repeats": {
            "same request": repeated(example.request for example in examples),
            "same words": repeated(normalized(example.request) for example in examples),
            "same diagram": repeated(example.diagram for example in examples),
        },
        "type named": _of(is_named(example) for example in examples),
        "letter case": _shares(case_of(example.request) for example in examples),
        "not ASCII": _of(not example.request.isascii() for example in examples),
        "letters not ASCII": _of(any(c.isalpha() and not c.isascii() for c in example.request) for example in examples),
        "labels": {"different": len(set(labels)), "invented": _of(map(is_invented, labels)),
                   "rows with an invented one": _of(any(map(is_invented, row.labels)) for row in rows)},
    }  # fmt: skip


def _type_figures(rows: Sequence[Measured], total: int) -> Figures:
    examples = [row.example for row in rows]
    return {
        "rows": len(rows),
        "share": share(len(rows), total),
        "styles": _shares(example.style for example in examples),
        "domains": len({row.domain for row in rows} - {""}),
        "type named": _of(is_named(example) for example in examples),
        "skeletons": len({skeleton(example.request, example.diagram) for example in examples}),
        "request, characters": _median(len(example.request) for example in examples),
        "diagram, elements": _median(row.nodes + row.edges for row in rows),
        "labels invented": _of(is_invented(label) for row in rows for label in row.labels),
    }


def spread(values: Sequence[int]) -> Figures:
    """Median, the middle nine tenths, the extremes, and a histogram of [from, rows]."""
    if not values:
        return {"median": 0, "from 5 % to 95 %": [0, 0], "least": 0, "most": 0, "histogram": []}
    ordered = sorted(values)
    width = _width(ordered[-1])
    counts = Counter(value // width for value in values)
    return {
        "median": statistics.median(values),
        "from 5 % to 95 %": [ordered[int(part * (len(ordered) - 1))] for part in (0.05, 0.95)],
        "least": ordered[0],
        "most": ordered[-1],
        "histogram": [[step * width, counts[step]] for step in range(max(counts) + 1)],
    }


def _width(most: int) -> int:
    """The smallest of 1, 2, 5, 10, 20, 50, ... that needs no more than `BARS` bars."""
    return next(width for power in itertools.count() for width in (first * int(10**power) for first in (1, 2, 5)) if most < width * BARS)


def _shares(values: Iterable[str]) -> dict[str, Figures]:
    counts = Counter(values)
    return {value: {"rows": count, "share": share(count, counts.total())} for value, count in counts.most_common()}


def _of(truths: Iterable[bool]) -> float:
    """The share of them that hold."""
    listed = list(truths)
    return share(sum(listed), len(listed))


def _median(values: Iterable[int]) -> float:
    listed = list(values)
    return statistics.median(listed) if listed else 0
