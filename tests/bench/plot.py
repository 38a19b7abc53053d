"""Medians -> speed.png: ms per token by contender, one panel for each model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from matplotlib.figure import Figure

from tests.bench.plan import Plan
from tests.bench.report import LABELS, Summary

OURS, OTHERS, TEXT = "#1f77b4", "#c4c9d0", "#333333"


def draw(file: Path, plans: Sequence[Plan], summaries: Mapping[str, Summary]) -> None:
    """Writes the plot; contenders without a time on a model are left out of its panel."""
    figure = Figure(figsize=(9, 0.6 + 2.6 * len(plans)), layout="constrained")
    panels = figure.subplots(len(plans), 1, squeeze=False)[:, 0]
    for axes, plan in zip(panels, plans, strict=True):
        summary = summaries[plan.letter]
        times = {name: summary[name]["ms_per_token"] for name in reversed(LABELS) if "ms_per_token" in summary.get(name, {})}
        bars = axes.barh([LABELS[name] for name in times], list(times.values()), height=0.7,
                         color=[OURS if name.startswith("ours") else OTHERS for name in times])  # fmt: skip
        axes.bar_label(bars, [f"{value:,.0f}" if value >= 100 else f"{value:.3g}" for value in times.values()], padding=4, color=TEXT, fontsize=9)
        axes.set_title(plan.title, loc="left", fontsize=11, color=TEXT)
        axes.spines[["top", "right", "bottom"]].set_visible(False)
        axes.spines["left"].set_color(OTHERS)
        axes.tick_params(axis="y", length=0, labelsize=9, labelcolor=TEXT)
        axes.tick_params(axis="x", bottom=False, labelbottom=False)
        axes.margins(x=0.1)
    figure.supxlabel("ms per token, the same tokens forced through each; shorter is better", fontsize=9, color=TEXT)
    figure.savefig(file, dpi=160)
