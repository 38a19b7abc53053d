"""The embedded model on the test split -> the table of its card.

    python -m training.evaluation [--rows 50] [--split test] [--worst 20]

Words, domains and phrasings of the test split were never trained on. The model is not told the type. Parsing is judged by
mermaid.js, F1 by mermaidgen.evaluate. With --split validation it writes nothing and may be used for tuning.
"""

from __future__ import annotations

import argparse
import os
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tqdm import tqdm

from mermaidgen.evaluate import KINDS, Score, score
from mermaidgen.generator import Diagram, DiagramGenerator
from tests.oracle import Oracle
from training.corpus import WEIGHTS, Example, examples

CARD = Path(__file__).parent.parent / "models" / "CARD.md"
BEGIN, END = "<!-- evaluation: begin -->", "<!-- evaluation: end -->"
HEAD = ("| type | style | requests | parses | type right | F1 | nodes | edges | labels | exact | refused | s per diagram |\n"
        "|---|---|---|---|---|---|---|---|---|---|---|---|")  # fmt: skip


@dataclass(frozen=True)
class Result:
    """One request with what came of it."""

    example: Example
    diagram: Diagram
    parses: bool
    score: Score


def run(generator: DiagramGenerator, oracle: Oracle | None, rows: Sequence[Example]) -> list[Result]:
    """Generates and scores each row; without an oracle `parses` is what our own grammar says."""
    results = []
    for row in tqdm(rows, unit="request"):
        diagram = generator.generate(row.request)
        parses = oracle.judge(diagram.mermaid).ok if oracle else diagram.score > 0
        results.append(Result(row, diagram, parses, score(diagram.mermaid, row.diagram)))
    return results


def line(name: str, style: str, results: Sequence[Result]) -> str:
    """One row of the table: means over the results."""

    def mean(values: Sequence[float]) -> str:
        return f"{statistics.fmean(values):.2f}" if values else "-"

    kinds = [mean([r.score.by_kind[kind] or 0.0 for r in results if r.score.by_kind[kind] is not None]) for kind in KINDS]
    refused = sum(r.diagram.refused for r in results) / max(1, sum(r.diagram.tokens for r in results))
    cells = [name, style, str(len(results)), f"{sum(r.parses for r in results) / len(results):.0%}",
             f"{sum(r.score.type_right for r in results) / len(results):.0%}", mean([r.score.f1 for r in results]), *kinds,
             f"{sum(r.score.exact for r in results) / len(results):.0%}", f"{refused:.1%}", mean([r.diagram.seconds for r in results])]  # fmt: skip
    return "| " + " | ".join(cells) + " |"


def table(results: Sequence[Result]) -> str:
    """All types by style, then all together."""
    lines = [HEAD]
    for style in ("specification", "narrative"):
        chosen = [r for r in results if r.example.style == style]
        for key in WEIGHTS:
            if of_key := [r for r in chosen if r.example.key == key]:
                lines.append(line(key, style, of_key))
        lines.append(line("**all**", style, chosen))
    return "\n".join([*lines, line("**all**", "both", results)])


def write_card(text: str) -> None:
    """Puts the table between the card's marks."""
    card = CARD.read_text(encoding="utf-8")
    before, rest = card.split(BEGIN)
    part = CARD.with_suffix(".part")
    part.write_text(f"{before}{BEGIN}\n{text}\n{END}{rest.split(END)[1]}", encoding="utf-8")
    os.replace(part, CARD)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rows", type=int, default=50, help="of each type")
    parser.add_argument("--split", choices=["test", "validation"], default="test")
    parser.add_argument("--model")
    parser.add_argument("--worst", type=int, default=0, help="show so many of the worst")
    parser.add_argument("--grounding", type=float)
    arguments = parser.parse_args()
    rows = [row for key in WEIGHTS for row in examples(arguments.split, arguments.rows, seed=7, key=key)]
    with DiagramGenerator(arguments.model, grounding=arguments.grounding) as generator, Oracle() as oracle:
        results = run(generator, oracle, rows)
    text = table(results)
    print(text)
    for r in sorted(results, key=lambda r: r.score.f1)[: arguments.worst]:
        print(f"\n--- F1 {r.score.f1:.2f}\n{r.example.request}\n>>> expected\n{r.example.diagram}\n>>> found\n{r.diagram.mermaid}")
    if arguments.split == "test" and not arguments.model:
        write_card(text)


if __name__ == "__main__":
    main()
