"""Answers good and bad -> how well their scores rank them: Spearman's rank correlation of the score with soft F1, over all and with checks left out.

    python -m training.evaluation.calibration                    the golden set, on which the weights of mermaidgen/validation.py were set
    python -m training.evaluation.calibration --set validation   a check that they hold for requests that nobody looked at

The model answers each request as it does by default and in ways that make it worse, so that there is something to rank. `--answers FILE.jsonl`
keeps the answers, or takes those that are there: they need not be written again to try other weights.

>>> round(spearman([1, 2, 3, 4], [10, 20, 20, 40]), 2)
0.95
"""

from __future__ import annotations

import argparse
import json
import statistics
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from tqdm import tqdm

from mermaidgen.errors import RequestError
from mermaidgen.evaluate import score
from mermaidgen.generator import DiagramGenerator
from mermaidgen.validation import WEIGHTS, Report, validate
from training.corpus import WEIGHTS as TYPES
from training.evaluation.sets import STYLES, Case, load
from training.evaluation.table import rows
from training.files import write_whole

VARIANTS: dict[str, dict[str, Any]] = {
    "as it is": {},
    "warm": {"temperature": 0.7, "seed": 1},
    "hot": {"temperature": 1.2, "seed": 2},
    "wild": {"temperature": 2.0, "seed": 3},
    "at most 40 tokens": {"max_tokens": 40},
    "at most 64 tokens": {"max_tokens": 64},
    "at most 96 tokens": {"max_tokens": 96},
    "no grounding": {"grounding": 0.0},
    "warm, no grounding": {"temperature": 1.0, "grounding": 0.0, "seed": 4},
}


@dataclass(frozen=True)
class Answer:
    """What a model drew for a request in one of the ways above, and how right it is."""

    key: str
    style: str
    request: str
    variant: str
    diagram: str
    soft_f1: float


@dataclass(frozen=True)
class Judged:
    """An answer with its report."""

    answer: Answer
    report: Report

    def score(self, without: str = "") -> float:
        """The score, not rounded; with a check left out the others weigh more."""
        counted = [check for check in self.report.checks if check.name != without]
        return 100 * sum(check.points for check in counted) / sum(check.weight for check in counted)


def answers(generator: DiagramGenerator, cases: Sequence[Case]) -> Iterator[Answer]:
    """The answers to each request, all ways of one after another; a budget that is too small for the type is left out."""
    for case in tqdm(cases, unit="request"):
        for variant, options in VARIANTS.items():
            try:
                diagram = generator.generate(case.request, **options).mermaid
            except RequestError:
                continue
            yield Answer(case.key, case.style, case.request, variant, diagram, score(diagram, case.diagram).soft_f1)


def spearman(one: Sequence[float], other: Sequence[float]) -> float:
    """The correlation of the ranks, equal values sharing theirs; 0 where either side is all the same."""
    first, second = (ranks - ranks.mean() for ranks in (_ranks(one), _ranks(other)))
    length = np.sqrt((first @ first) * (second @ second))
    return float(first @ second / length) if length else 0.0


def _ranks(values: Sequence[float]) -> np.ndarray[Any, np.dtype[np.float64]]:
    _, place, count = np.unique(np.asarray(values, float), return_inverse=True, return_counts=True)
    return (np.cumsum(count) - (count - 1) / 2)[place]


def correlation(judged: Sequence[Judged], scored: Callable[[Judged], float] = Judged.score) -> float:
    return spearman([scored(one) for one in judged], [one.answer.soft_f1 for one in judged])


def within(judged: Sequence[Judged], scored: Callable[[Judged], float] = Judged.score) -> float:
    """The mean correlation among the answers to one request, of requests with answers of different worth."""
    by_request: dict[str, list[Judged]] = {}
    for one in judged:
        by_request.setdefault(one.answer.request, []).append(one)
    groups = [group for group in by_request.values() if len({one.answer.soft_f1 for one in group}) > 1]
    return statistics.fmean(correlation(group, scored) for group in groups) if groups else 0.0


def table(judged: Sequence[Judged]) -> str:
    """In Markdown: a line for the whole score and for each check left out, a column for all, each style, and answers to one request."""
    groups = {"all": judged} | {style: [one for one in judged if one.answer.style == style] for style in STYLES}
    shown = {name: group for name, group in groups.items() if group}
    ways = {"the score": partial(Judged.score)} | {f"without {name}": partial(Judged.score, without=name) for name in WEIGHTS}
    lines = [
        [name, *(f"{correlation(group, way):.2f}" for group in shown.values()), f"{within(judged, way):.2f}"] for name, way in ways.items()
    ]
    return rows(["", *shown, "of one request"], [["answers", *(str(len(group)) for group in shown.values()), ""], *lines])


def passing(judged: Sequence[Judged]) -> str:
    """What the threshold tells apart: how many pass, and the mean soft F1 on either side."""
    sides = [[one for one in judged if one.report.passed == passed] for passed in (True, False)]
    means = [f"{statistics.fmean(one.answer.soft_f1 for one in side):.2f}" if side else "-" for side in sides]
    return f"{len(sides[0])} of {len(judged)} pass; mean soft F1 {means[0]} of these, {means[1]} of the others"


def kept(file: Path | None, write: Callable[[], Iterable[Answer]]) -> list[Answer]:
    """The answers of a file, or if there is none those that are written, which go there."""
    if file and file.exists():
        return [Answer(**json.loads(line)) for line in file.read_text(encoding="utf-8").splitlines()]
    found = list(write())
    if file:
        write_whole(file, [json.dumps(asdict(answer), ensure_ascii=False) for answer in found])
    return found


def main(argv: Sequence[str] | None = None) -> None:
    raw = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(prog="training.evaluation.calibration", description=__doc__, formatter_class=raw)
    parser.add_argument("--set", default="golden", choices=("golden", "validation"))
    parser.add_argument("--rows", type=int, default=4, help="of each type of the validation set (default 4)")
    parser.add_argument("--type", action="append", choices=list(TYPES), help="may be given again; by default all")
    parser.add_argument("--model", default="embedded", help="a name or a GGUF file other than the embedded one")
    parser.add_argument("--answers", type=Path, metavar="FILE.jsonl", help="keep the answers there, or take those that it has")
    arguments = parser.parse_args(argv)

    def write() -> Iterator[Answer]:
        with DiagramGenerator(arguments.model) as generator:
            yield from answers(generator, load(arguments.set, arguments.type or list(TYPES), arguments.rows))

    judged = [Judged(answer, validate(answer.diagram, answer.request)) for answer in kept(arguments.answers, write)]
    print(f"{table(judged)}\n\n{passing(judged)}\n{passing([one for one in judged if one.answer.variant == 'as it is'])} as it is")


if __name__ == "__main__":
    main()
