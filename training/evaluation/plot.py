"""Results -> evaluation.png: F1 by type, a bar for generated requests and a mark for each hand-written set."""

from __future__ import annotations

import os
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.figure import Figure

from training.corpus import WEIGHTS
from training.evaluation.results import Result
from training.evaluation.sets import GENERATED
from training.evaluation.table import interval

BAR, ERROR, LINE, TEXT = "#9ec3e0", "#6f93b0", "#c4c9d0", "#333333"
MARKS = ("o", "D")
COLORS = ("#1f3b57", "#d1702a")


def draw(file: Path, results: Mapping[str, Sequence[Result]]) -> None:
    """Writes the plot of the results of each set; bare topics are left out, since many diagrams would do for them."""
    scores = {name: _scores(found) for name, found in results.items()}
    first = next(iter(scores.values()))
    keys = sorted(WEIGHTS, key=lambda key: statistics.fmean(first.get(key, [0.0])))
    figure = Figure(figsize=(9, 8.5), layout="constrained")
    axes = figure.subplots()
    marks = iter(zip(MARKS, COLORS, strict=True))
    for name, by_key in scores.items():
        shown = [key for key in keys if key in by_key]
        places, means = [keys.index(key) for key in shown], [statistics.fmean(by_key[key]) for key in shown]
        if name in GENERATED:
            bounds = [interval(by_key[key]) for key in shown]
            errors = [[max(0.0, mean - low), max(0.0, high - mean)] for mean, (low, high) in zip(means, bounds, strict=True)]
            axes.barh(places, means, height=0.7, color=BAR, xerr=[*zip(*errors, strict=True)], ecolor=ERROR, label=f"{name}, with 95 % intervals")
        else:
            mark, color = next(marks)
            axes.plot(means, places, mark, color=color, markersize=5, clip_on=False, label=name)
    axes.set_yticks(range(len(keys)), keys)
    axes.set_xlim(0, 1)
    axes.margins(y=0.01)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    axes.spines["left"].set_color(LINE)
    axes.tick_params(axis="y", length=0, labelsize=9, labelcolor=TEXT)
    axes.tick_params(axis="x", length=0, labelsize=9, labelcolor=TEXT)
    axes.grid(axis="x", color=LINE, linewidth=0.5)
    axes.set_axisbelow(True)
    figure.legend(loc="outside upper right", ncols=len(scores), frameon=False, fontsize=9, labelcolor=TEXT)
    figure.supxlabel("F1 of nodes, edges and labels, without bare topics", fontsize=9, color=TEXT)
    part = file.with_name(file.name + ".part")
    figure.savefig(part, dpi=160, format="png")
    os.replace(part, file)


def _scores(results: Sequence[Result]) -> dict[str, list[float]]:
    """Type -> the F1 of each of its requests."""
    by_key: dict[str, list[float]] = {}
    for result in results:
        if result.case.style != "topic":
            by_key.setdefault(result.case.key, []).append(result.score.f1)
    return by_key
