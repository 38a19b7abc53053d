"""Logs of runs that go on from one another -> a plot of the loss over the tokens, with what the diagrams were worth where that was measured.

    python -m training.curve LOG.jsonl... OUT.png
"""

from __future__ import annotations

import argparse
import json
import os
from collections.abc import Sequence
from pathlib import Path

from matplotlib.figure import Figure

TRAINED, VALIDATED, JUDGED, LINE, TEXT = "#c9dcec", "#1f3b57", "#d1702a", "#c4c9d0", "#333333"
SMOOTH = 15  # lines of the log that a point of the training loss is the mean of


def draw(logs: Sequence[Path], out: Path) -> None:
    """Writes the plot; each log begins where the one before it ends. Raises ValueError for a log without losses."""
    figure = Figure(figsize=(9, 4), layout="constrained")
    axes = figure.subplots()
    worth = axes.twinx()
    worth.set_visible(False)
    start = 0.0
    for number, log in enumerate(logs):
        lines = [json.loads(line) for line in log.read_text(encoding="utf-8").splitlines()]
        losses = [(line["tokens"], line["loss"]) for line in lines if "loss" in line]
        if not losses:
            raise ValueError(f"{log}: expected lines with a loss, found none")
        means = [sum(loss for _, loss in losses[i : i + SMOOTH]) / len(losses[i : i + SMOOTH]) for i in range(0, len(losses), SMOOTH)]
        axes.plot([(start + tokens) / 1e6 for tokens, _ in losses[::SMOOTH]], means, color=TRAINED, label="training rows" if not number else None)
        checked = [(line["tokens"], line["validation_loss"]) for line in lines if "validation_loss" in line]
        axes.plot([(start + t) / 1e6 for t, _ in checked], [loss for _, loss in checked], color=VALIDATED,
                  label="validation rows" if not number else None)  # fmt: skip
        judged = [(line["tokens"], line["soft_f1"]) for line in lines if "soft_f1" in line]
        worth.set_visible(worth.get_visible() or bool(judged))
        worth.plot([(start + t) / 1e6 for t, _ in judged], [f1 for _, f1 in judged], "o-", color=JUDGED, markersize=3,
                   label="soft F1 of validation requests" if judged else None)  # fmt: skip
        start += lines[-1]["tokens"]
        if number < len(logs) - 1:
            axes.axvline(start / 1e6, color=LINE, linewidth=0.8)
    axes.set_ylim(0, 2)
    worth.set_ylim(0, 1)
    axes.set_xlabel("million tokens", fontsize=9, color=TEXT)
    axes.set_ylabel("loss, nats a token", fontsize=9, color=TEXT)
    worth.set_ylabel("soft F1", fontsize=9, color=TEXT)
    for side in (axes, worth):
        side.spines[["top"]].set_visible(False)
        side.tick_params(labelsize=9, labelcolor=TEXT)
    figure.legend(loc="outside upper right", ncols=3, frameon=False, fontsize=9, labelcolor=TEXT)
    part = out.with_name(f"{out.name}.part")
    figure.savefig(part, format="png", dpi=110)
    os.replace(part, out)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("logs", nargs="+", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    draw(arguments.logs, arguments.out)


if __name__ == "__main__":
    main()
