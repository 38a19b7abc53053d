"""Knowledge, words and phrasings -> rows of request and diagram, one JSON line each.

    python -m training.corpus --split train --rows 120000 OUT.jsonl

Row i of a split depends on the seed and i alone, so a corpus may be cut, continued or spread over processes.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from multiprocessing import Pool
from pathlib import Path

from tqdm import tqdm

from mermaidgen.prompts import clean
from training.draw import Draw, load_knowledge
from training.language import mistype, open_slots
from training.rows import Row, edits, topics, whole
from training.splits import SPLITS, Split

WEIGHTS = {  # percent, by use
    "flowchart": 12.75, "sequence": 8.3, "class": 7, "state": 7, "er": 7, "pie": 4, "gantt": 3, "mindmap": 3, "gitgraph": 3, "c4": 2.5,
    "timeline": 2.5, "journey": 2.5, "quadrant": 2.5, "xychart": 2.5, "requirement": 2.5, "architecture": 2.5, "sankey": 2.5, "kanban": 2.5,
    "block": 2.5, "packet": 2.25, "radar": 2.25, "treemap": 2.25, "treeview": 2.2, "venn": 2.2, "ishikawa": 2.2, "wardley": 2.2,
    "eventmodeling": 2.2, "zenuml": 2.2,
}  # fmt: skip
WHOLE = 0.8  # of the rows of a type are requests written as a whole, if there are any
EDITS = 0.12  # of the rows of a type are requests to change a diagram that is there
TOPICS = 0.08  # of the rest are a few words that name what to draw
LONGEST = 1600  # characters of request and diagram; longer rows would be rare and slow


@dataclass(frozen=True)
class Example:
    """A row with its place: `key` is the diagram type, `style` specification, narrative, topic or edit."""

    id: str
    key: str
    style: str
    request: str
    diagram: str


def example(split: Split, index: int, seed: int = 0, key: str = "") -> Example:
    """The index-th example of a split; of one type if `key` is given."""
    rng = random.Random(f"{seed}/{split}/{index}/{key}")
    draw = Draw(rng, split, load_knowledge())
    while True:
        chosen = key or rng.choices(list(WEIGHTS), list(WEIGHTS.values()))[0]
        row = _drawn(draw, chosen)
        request = clean(open_slots(_as_typed(rng, row.request)))
        if len(request) + len(row.diagram) <= LONGEST:
            return Example(f"{split}-{index}", chosen, row.style, request, row.diagram)


def _drawn(draw: Draw, key: str) -> Row:
    """A row of one type: a change of a diagram, a bare topic, a request written as a whole, or one of the type's own."""
    row = edits.write(draw, key, LONGEST) if draw.maybe(EDITS) else None
    if row is None and draw.maybe(TOPICS):
        row = topics.write(draw, key)
    if row is None and key in whole.load_requests() and draw.maybe(WHOLE):
        row = whole.write(draw, key)
    if row is None:
        row = import_module(f"training.rows.{key}").write(draw)
    return row


def _as_typed(rng: random.Random, request: str) -> str:
    """Most requests stay; some get typing errors, lose capitals or their last full stop, as long as no slot is touched."""
    kind = rng.random()
    if kind < 0.08:
        request = mistype(rng, request, 0.06)
    elif kind < 0.16 and "\ue000" in request:
        request = re.sub("[^\ue000\ue001]+(?=\ue000|$)", lambda match: match.group().lower(), request)
    if rng.random() < 0.15:
        request = request.rstrip(".")
    return request


def examples(split: Split, rows: int, seed: int = 0, key: str = "", start: int = 0) -> Iterator[Example]:
    """`rows` different examples from index `start` on."""
    for index in range(start, start + rows):
        yield example(split, index, seed, key)


def _example_at(split: Split, seed: int, key: str, index: int) -> Example:
    return example(split, index, seed, key)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--split", choices=SPLITS, default="train")
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--type", default="", choices=["", *WEIGHTS])
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    part = arguments.out.with_suffix(arguments.out.suffix + ".part")
    seen: set[str] = set()
    make = partial(_example_at, arguments.split, arguments.seed, arguments.type)
    with part.open("w", encoding="utf-8") as file, Pool(os.cpu_count()) as pool:
        for row in tqdm(pool.imap(make, range(arguments.rows), chunksize=200), total=arguments.rows, unit="row"):
            if row.request not in seen:
                seen.add(row.request)
                file.write(json.dumps(row.__dict__, ensure_ascii=False) + "\n")
    part.rename(arguments.out)


if __name__ == "__main__":
    main()
