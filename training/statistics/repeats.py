"""Texts -> what stands in more than one of them.

>>> normalized("Draw  a pie: Cats, DOGS!")
'draw a pie cats dogs'
>>> skeleton("Draw a pie of 3 cats and 4 dogs.", 'pie\\n    "Cats" : 3\\n    "Dogs" : 4')
'draw a pie of … and …'
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any

from training.corpus import Example

GRAM = 8  # words in a row that two requests hardly share by chance
OPENING = 3  # words
SHOWN = 25  # of the most frequent


def normalized(request: str) -> str:
    """The words alone, in small letters: requests that differ in case, blanks and punctuation are the same."""
    return " ".join(re.findall(r"\w+", request.casefold()))


def opening(request: str) -> str:
    return " ".join(normalized(request).split()[:OPENING])


def skeleton(request: str, diagram: str) -> str:
    """The request's words with '…' for numbers and for what the diagram says too: how it is said, without what."""
    _, _, body = diagram.partition("\n")
    known = {_stem(part) for part in re.findall(r"[A-Z]?[^\W\d_A-Z]+|[A-Z]+", body)}
    marked = " ".join("…" if word[0].isdigit() or _stem(word) in known else word for word in normalized(request).split())
    return re.sub(r"…(?: …)+", "…", marked)


def _stem(word: str) -> str:
    return re.sub(r"(?:ing|ed|es|s|e|d)$", "", word.casefold()) if len(word) > 3 else word.casefold()


def grams(request: str) -> Iterator[str]:
    """Every run of `GRAM` words."""
    found = normalized(request).split()
    return (" ".join(found[i : i + GRAM]) for i in range(len(found) - GRAM + 1))


def repeated(values: Iterable[str]) -> dict[str, Any]:
    """How many values came before, of how many, and the most frequent."""
    counts = Counter(values)
    return {"different": len(counts), "repeated": counts.total() - len(counts), "share": share(counts.total() - len(counts), counts.total()),
            "most": [[text, count] for text, count in counts.most_common(SHOWN) if count > 1]}  # fmt: skip


def share(count: int, total: int) -> float:
    return round(count / total, 4) if total else 0.0


def overlap(left: Sequence[Example], right: Sequence[Example]) -> dict[str, Any]:
    """How many rows of `right` have what a row of `left` has: the request, the diagram, how it is said, a run of `GRAM` words."""
    theirs = {gram for row in right for gram in grams(row.request)}
    shared = Counter(gram for row in left for gram in set(grams(row.request)) & theirs)
    counted: dict[str, int] = {
        "request": _common((normalized(row.request) for row in left), (normalized(row.request) for row in right)),
        "diagram": _common((row.diagram for row in left), (row.diagram for row in right)),
        "skeleton": _common((skeleton(row.request, row.diagram) for row in left), (skeleton(row.request, row.diagram) for row in right)),
        "run of words": sum(any(gram in shared for gram in grams(row.request)) for row in right),
    }
    return {"of": len(right), **{name: {"rows": count, "share": share(count, len(right))} for name, count in counted.items()},
            "runs": [[gram, count] for gram, count in shared.most_common(SHOWN)]}  # fmt: skip


def _common(left: Iterable[Hashable], right: Iterable[Hashable]) -> int:
    known = set(left)
    return sum(value in known for value in right)
