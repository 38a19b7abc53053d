"""What a diagram must have kept: of the old one, what a change does not speak of; of the request, the words that are new to the model."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import pairwise

from mermaidgen.diagrams import of_text, old_diagram
from mermaidgen.evaluate import Fact, facts, read
from training.corpus import examples
from training.evaluation.sets import Case

ROWS = 10_000  # of the training split: what no word of them is, is taken for unseen
WORD = re.compile(r"[^\W\d_]{4,}")
GAPS = re.compile(r"[\s_-]+")


def keeps(diagram: str, case: Case) -> bool | None:
    """Whether an edit has all that the old diagram and the reference have in common; None where that is nothing, or for any other case."""
    old = _facts(case.key, old_diagram(case.request)) if case.style == "edit" else None
    wanted = _facts(case.key, case.diagram)
    if old is None or wanted is None:
        return None
    kept = old & wanted
    return kept <= (_facts(case.key, diagram) or Counter()) if kept else None


def _facts(key: str, text: str) -> Counter[Fact] | None:
    row = of_text(text)
    structure = read(key, text) if row and row.key == key else None
    return None if structure is None else sum(facts(structure).values(), Counter[Fact]())


def copied(diagram: str, case: Case) -> float | None:
    """Of the unseen words of the diagram the share that stand in the request, letter by letter but for case; None if it has none."""
    unseen = _unseen(case.key, diagram)
    return sum(word in _squeezed(case.request) for word in unseen) / len(unseen) if unseen else None


def present(diagram: str, case: Case) -> float | None:
    """Of the unseen words that request and reference have the share that the diagram has; None if they have none."""
    wanted = [word for word in _unseen(case.key, case.diagram) if word in _squeezed(case.request)]
    return sum(word in _squeezed(diagram) for word in wanted) / len(wanted) if wanted else None


def _unseen(key: str, text: str) -> set[str]:
    """Words of a diagram's names that `seen_words` has not."""
    return {word for fact in _facts(key, text) or () for name in fact[1:] for word in WORD.findall(name)} - seen_words()


def _squeezed(text: str) -> str:
    """A text in which "work_order", "work order" and "WorkOrder" are the same."""
    return GAPS.sub("", text).casefold()


@cache
def seen_words() -> frozenset[str]:
    """Those of `ROWS` rows of the training split, and two that stand together as one, as in the name of a class."""
    words = set[str]()
    for row in examples("train", ROWS):
        found = WORD.findall(f"{row.request} {row.diagram}".casefold())
        words.update(found, map("".join, pairwise(found)))
    return frozenset(words)
