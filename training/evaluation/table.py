"""Results -> tables in Markdown: what each type and style comes to, and how sure that is.

>>> interval([0.0, 1.0, 1.0, 0.0])
(0.0, 1.0)
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from mermaidgen.evaluate import KINDS
from training.corpus import WEIGHTS
from training.evaluation.faithful import ROWS, copied, keeps, present
from training.evaluation.results import Result
from training.evaluation.sets import STYLES

RESAMPLES = 1000
LEGEND = f"""\
A soft figure counts a fact as far as its words agree with those of the nearest fact of the reference. On subject, of bare topics alone: how \
many of the subject's words the diagram has, of as many as the reference has; many diagrams would do for a topic, so F1 says little there. \
Unseen words are those of four letters or more that {ROWS:,} training rows do not have: copied are of those in the diagram the ones that stand \
in the request, letter by letter, present of those in request and reference the ones that are in the diagram. An edit keeps the rest if all is \
there that the old diagram and the reference have in common. In brackets: 95 % of {RESAMPLES:,} bootstrap resamples of the requests."""


@dataclass(frozen=True)
class Measure:
    """A column: the mean of a value over the results that have one, written in a format of Python; some come with an interval."""

    head: str
    value: Callable[[Result], float | None]
    form: str = ".2f"
    resampled: bool = True


def _kind(kind: str, result: Result) -> float | None:
    return result.score.by_kind[kind]


def _soft_kind(kind: str, result: Result) -> float | None:
    return result.score.soft_by_kind[kind]


MEASURES = (
    Measure("parses", lambda r: float(r.parses), ".0%"),
    Measure("type right", lambda r: float(r.score.type_right), ".0%"),
    Measure("F1", lambda r: r.score.f1),
    *(Measure(f"{kind}s", partial(_kind, kind)) for kind in KINDS),
    Measure("soft F1", lambda r: r.score.soft_f1),
    *(Measure(f"soft {kind}s", partial(_soft_kind, kind)) for kind in KINDS),
    Measure("on subject", lambda r: r.on_subject),
    Measure("unseen words copied", lambda r: copied(r.diagram.mermaid, r.case), ".0%"),
    Measure("unseen words present", lambda r: present(r.diagram.mermaid, r.case), ".0%"),
    Measure("keeps the rest", lambda r: keeps(r.diagram.mermaid, r.case), ".0%"),
    Measure("exact", lambda r: float(r.score.exact), ".0%"),
    Measure("refused", lambda r: r.diagram.refusal_rate, ".1%", resampled=False),
    Measure("seconds", lambda r: r.diagram.seconds, resampled=False),
    Measure("tokens", lambda r: float(r.diagram.tokens), ".0f", resampled=False),
)


def interval(values: Sequence[float], seed: int = 0) -> tuple[float, float]:
    """Between what values the mean lies in 95 % of the resamples; the same values give the same answer."""
    picks = np.random.default_rng(seed).integers(0, len(values), (RESAMPLES, len(values)))
    low, high = np.quantile(np.asarray(values)[picks].mean(axis=1), (0.025, 0.975))
    return float(low), float(high)


def cell(measure: Measure, results: Sequence[Result], sure: bool = False) -> str:
    """The mean, if `sure` with its interval: '0.50 (0.45-0.55)'; '-' if no result has such a value."""
    values = [value for result in results if (value := measure.value(result)) is not None]
    if not values:
        return "-"
    mean = format(statistics.fmean(values), measure.form)
    if not sure or not measure.resampled:
        return mean
    low, high = (format(bound, measure.form) for bound in interval(values))
    return f"{mean} ({low.removesuffix('%')}-{high})"


def rows(heads: Sequence[str], lines: Sequence[Sequence[str]]) -> str:
    """A table in Markdown."""
    return "\n".join(f"| {' | '.join(line)} |" for line in (heads, ["---"] * len(heads), *lines))


def overall(results: Sequence[Result]) -> str:
    """A line for each figure, with a column for each style and one for all, and with intervals."""
    groups = {style: [r for r in results if r.case.style == style] for style in _styles(results)} | {"all": results}
    lines = [[measure.head, *(cell(measure, group, sure=True) for group in groups.values())] for measure in MEASURES]
    return rows(["", *groups], [["requests", *(str(len(group)) for group in groups.values())], *lines])


def by_type(results: Sequence[Result]) -> str:
    """A line for each type and style."""
    lines = []
    for style in _styles(results):
        for key in WEIGHTS:
            if group := [r for r in results if (r.case.style, r.case.key) == (style, key)]:
                lines.append([key, style, str(len(group)), *(cell(measure, group) for measure in MEASURES)])
    return rows(["type", "style", "requests", *(measure.head for measure in MEASURES)], lines)


def _styles(results: Sequence[Result]) -> list[str]:
    """Those that are there, the well-known ones first."""
    return list(dict.fromkeys(sorted((r.case.style for r in results), key=lambda style: (*STYLES, style).index(style))))


def section(name: str, results: Sequence[Result]) -> str:
    """A set's tables under its name; types are folded away."""
    folded = f"<details><summary>by type and style</summary>\n\n{by_type(results)}\n\n</details>"
    return f"### Set: {name}\n\n{overall(results)}\n\n{folded}"
