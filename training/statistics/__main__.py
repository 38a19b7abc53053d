"""A sample of each split -> .cache/corpus/: sample.jsonl, statistics.json and statistics.html, the page to look at.

    python -m training.statistics [--rows 20000] [--seed 0] [--out FOLDER] [--parse]

Of validation and test a tenth as many rows are drawn. With --parse mermaid.js reads each diagram; the exit status is 1 if it refuses one.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sys
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import asdict
from functools import partial
from pathlib import Path
from queue import SimpleQueue

from tqdm import tqdm

from tests.oracle import Judgement, Oracle
from training.corpus import Example, example
from training.files import json_line, write_whole
from training.splits import SPLITS, Split
from training.statistics.figures import Figures, figures
from training.statistics.measure import Measured, measure
from training.statistics.page import page
from training.workers import mapping

OUT = Path(__file__).parents[2] / ".cache" / "corpus"
SHOWN = 60  # rows of each type on the page
Sample = Mapping[str, Sequence[Measured]]


def draw(split: Split, seed: int, index: int) -> Measured:
    return measure(example(split, index, seed))


def sample(rows: int, seed: int, workers: int) -> dict[str, list[Measured]]:
    """So many rows of training, a tenth as many of the other splits."""
    counts = {split: rows if split == "train" else max(1, rows // 10) for split in SPLITS}
    with mapping(workers) as each:
        return {split: list(tqdm(each(partial(draw, split, seed), range(count)), split, count, unit="row")) for split, count in counts.items()}


def parsed(examples: Sequence[Example], workers: int) -> Figures:
    """What mermaid.js, in so many processes, makes of the diagrams."""
    refused = [{**asdict(row), "message": said.message} for row, said in _judged(examples, workers) if not said.ok]
    return {"judged": len(examples), "refused": refused}


def _judged(examples: Sequence[Example], workers: int) -> Iterator[tuple[Example, Judgement]]:
    idle: SimpleQueue[Oracle] = SimpleQueue()
    with ExitStack() as stack, ThreadPoolExecutor(workers) as threads:
        for _ in range(workers):
            idle.put(stack.enter_context(Oracle()))

        def judge(row: Example) -> Judgement:
            oracle = idle.get()
            try:
                return oracle.judge(row.diagram, render=False)
            finally:
                idle.put(oracle)

        yield from zip(examples, tqdm(threads.map(judge, examples), "parse", len(examples), unit="diagram"), strict=True)


def write(out: Path, found: Figures, splits: Sample, seed: int) -> None:
    """The three files, each whole or not there."""
    examples = [row.example for rows in splits.values() for row in rows]
    write_whole(out / "sample.jsonl", (json_line(asdict(row)) for row in examples))
    write_whole(out / "statistics.json", [json.dumps(found, ensure_ascii=False, indent=1)])
    write_whole(out / "statistics.html", [page(found, _shown([row.example for row in next(iter(splits.values()))], seed))])


def _shown(examples: Sequence[Example], seed: int) -> dict[str, list[Example]]:
    """Some rows of each type, drawn by chance."""
    by_type: dict[str, list[Example]] = {}
    for row in random.Random(seed).sample(examples, len(examples)):
        by_type.setdefault(row.key, []).append(row)
    return {key: rows[:SHOWN] for key, rows in sorted(by_type.items())}


def summary(found: Figures) -> str:
    """The lines that are printed."""
    lines = []
    for name, of_split in found["splits"].items():
        repeats = ", ".join(f"{kind} {counted['repeated']}" for kind, counted in of_split["repeats"].items())
        thin = " ".join(of_split["types under the least share"]) or "none"
        lines.append(f"{name}: {of_split['rows']} rows, {of_split['domains']} domains, came before: {repeats}; types under 2 %: {thin}")
    for pair, shared in found["overlap"].items():
        kinds = ", ".join(f"{kind} {counted['rows']}" for kind, counted in shared.items() if isinstance(counted, dict))
        lines.append(f"{pair}: of {shared['of']} rows of the second the first has {kinds}")
    if verdict := found.get("parsed"):
        lines.append(f"mermaid.js: {verdict['judged']} diagrams, {len(verdict['refused'])} refused")
    return "\n".join(lines)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m training.statistics", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=20_000, help="of train")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--parse", action="store_true", help="each diagram, with mermaid.js")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args(arguments)
    splits = sample(asked.rows, asked.seed, asked.workers)
    found: Figures = {"seed": asked.seed, **figures(splits)}
    if asked.parse:
        found["parsed"] = parsed([row.example for rows in splits.values() for row in rows], asked.workers)
    write(asked.out, found, splits, asked.seed)
    print(summary(found))
    return 1 if asked.parse and found["parsed"]["refused"] else 0


if __name__ == "__main__":
    sys.exit(main())
