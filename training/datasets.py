"""The corpus, type by type, in the formats that models are fine-tuned with.

    python -m training.datasets [--rows 1000] [--out .cache/datasets] [--type pie]

    <type>.alpaca.jsonl      {"instruction": REQUEST, "input": "", "output": DIAGRAM}
    <type>.messages.jsonl    {"messages": [{"role": "user", "content": REQUEST}, {"role": "assistant", "content": DIAGRAM}]}
    README.md                what it is, with counts

Within a type no two requests have the same words.
"""

from __future__ import annotations

import argparse
import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from tqdm import tqdm

from training.corpus import WEIGHTS, Example, example
from training.files import json_line, write_whole
from training.splits import SPLITS, Split
from training.statistics.domains import domain_of
from training.statistics.repeats import normalized
from training.workers import mapping

OUT = Path(__file__).parent.parent / ".cache" / "datasets"
MOST_DRAWS = 20  # for each row that is asked for

Row = tuple[Example, str]  # with its domain, or ''
Draw = Callable[[range], Iterable[Row]]


def draw_at(split: Split, seed: int, key: str, index: int) -> Row:
    drawn = example(split, index, seed, key)
    return drawn, domain_of(f"{drawn.request}\n{drawn.diagram}", split)


def distinct(draw: Draw, rows: int) -> list[Row]:
    """The first `rows` rows whose requests differ in their words. Raises ValueError if they do not turn up."""
    found: dict[str, Row] = {}
    drawn = 0
    while len(found) < rows:
        missing = rows - len(found)
        if drawn + missing > MOST_DRAWS * rows:
            raise ValueError(f"expected {rows} different requests, found {len(found)} in {drawn} draws")
        for row in draw(range(drawn, drawn + missing)):
            found.setdefault(normalized(row[0].request), row)
        drawn += missing
    return list(found.values())


def alpaca(row: Example) -> dict[str, Any]:
    return {"instruction": row.request, "input": "", "output": row.diagram}


def messages(row: Example) -> dict[str, Any]:
    return {"messages": [{"role": "user", "content": row.request}, {"role": "assistant", "content": row.diagram}]}


FORMATS = {"alpaca": alpaca, "messages": messages}


def export(out: Path, key: str, rows: Sequence[Row]) -> None:
    """The files of one type."""
    for name, form in FORMATS.items():
        write_whole(out / f"{key}.{name}.jsonl", (json_line(form(row)) for row, _ in rows))


def readme(counts: Mapping[str, Mapping[str, int]], split: Split, seed: int) -> str:
    """What the export is; counts: type -> rows, domains and the rows of each style."""
    styles = list(dict.fromkeys(name for of_type in counts.values() for name in of_type if name not in ("rows", "domains")))
    cells = [[key, of_type["rows"], of_type["domains"], *(of_type.get(style, 0) for style in styles)] for key, of_type in counts.items()]
    table = "\n".join(f"| {' | '.join(map(str, row))} |" for row in cells)
    total = sum(of_type["rows"] for of_type in counts.values())
    most = max(of_type["rows"] for of_type in counts.values())
    return f"""# Requests in plain words and the Mermaid diagrams that answer them

{total:,} rows of {len(counts)} types of diagram, written by mermaidgen's corpus generator, not collected: a request in plain
words and the diagram for it in canonical form, one that mermaid.js parses. The same rows are there in two formats, one JSON object a line:

- `<type>.alpaca.jsonl`: `{{"instruction": REQUEST, "input": "", "output": DIAGRAM}}`
- `<type>.messages.jsonl`: `{{"messages": [{{"role": "user", "content": REQUEST}}, {{"role": "assistant", "content": DIAGRAM}}]}}`

Within a type no two requests have the same words.

| type | rows | domains | {" | ".join(styles)} |
|---|---|---|{"---|" * len(styles)}
{table}

Domains are fields of life and work, such as bakery or TLS handshake, of `training/knowledge/`. A row counts for a domain if it holds two
phrases or words that no other domain has, so the number is a lower bound. A part of the labels is invented, so that a model learns to
copy words that it does not know.

All rows are of the split `{split}` with seed {seed}, numbered from 0; the generator's other splits share neither its words nor its
domains nor, of longer lists, its phrasings. The same seed gives the same rows:

    python -m training.datasets --split {split} --seed {seed} --rows {most}

Licence: see the repository of mermaidgen.
"""


def count(rows: Sequence[Row]) -> dict[str, int]:
    styles = Counter(row.style for row, _ in rows)
    return {"rows": len(rows), "domains": len({domain for _, domain in rows} - {""}), **styles}


def main(arguments: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m training.datasets", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=1000, help="of each type")
    parser.add_argument("--out", type=Path, default=OUT)
    parser.add_argument("--split", choices=SPLITS, default="train")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--type", action="append", choices=list(WEIGHTS), help="only this one; may be given again")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    asked = parser.parse_args(arguments)
    counts: dict[str, dict[str, int]] = {}
    with mapping(asked.workers) as each, tqdm(total=asked.rows * len(asked.type or WEIGHTS), unit="row") as progress:
        for key in asked.type or WEIGHTS:
            rows = distinct(partial(each, partial(draw_at, asked.split, asked.seed, key)), asked.rows)
            export(asked.out, key, rows)
            counts[key] = count(rows)
            progress.update(len(rows))
    write_whole(asked.out / "README.md", readme(counts, asked.split, asked.seed).splitlines())


if __name__ == "__main__":
    main()
