"""A model's answers to requests of known reference -> its figures; those of the embedded one go into its card.

    python -m training.evaluation [--compare]                 the test, golden and sealed set; writes models/CARD.md and models/evaluation.png
    python -m training.evaluation --set golden                prints
    python -m training.evaluation --set golden --set validation --errors FILE.html

The sealed set is read with the card only.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from mermaidgen.generator import DiagramGenerator
from tests.oracle import Oracle
from training.corpus import WEIGHTS
from training.evaluation import compare, table
from training.evaluation.card import CARD, write_card
from training.evaluation.page import write_page
from training.evaluation.plot import draw
from training.evaluation.results import run
from training.evaluation.sets import SETS, load

PUBLISHED = ("test", "golden", "sealed")
PLOT = CARD.with_name("evaluation.png")


def main(argv: Sequence[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="training.evaluation", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--set", action="append", choices=SETS, help="may be given again; by default all that the card has")
    parser.add_argument("--rows", type=int, default=20, help="of each type of a generated set (default 20)")
    parser.add_argument("--type", action="append", choices=list(WEIGHTS), help="may be given again; by default all")
    parser.add_argument("--model", help="a name or a GGUF file other than the embedded one")
    parser.add_argument("--grounding", type=float)
    parser.add_argument("--no-topics", action="store_true", help="have the model answer bare topics, too, that were drawn by hand")
    parser.add_argument("--compare", action="store_true", help=f"also with a part left out, on the first {compare.EACH} requests of a type and set")
    parser.add_argument("--errors", type=Path, metavar="FILE.html", help="show the worst answers there")
    arguments = parser.parse_args(argv)
    as_shipped = not (arguments.model or arguments.grounding is not None or arguments.type or arguments.no_topics)
    sets = dict.fromkeys(arguments.set or (PUBLISHED if as_shipped else PUBLISHED[:2]))
    publish = as_shipped and set(sets) == set(PUBLISHED)
    if "sealed" in sets and not publish:
        parser.error("the sealed set is read for the card only: leave out --set, --model, --grounding, --type and --no-topics")
    cases = {name: load(name, arguments.type or list(WEIGHTS), arguments.rows, unseal=publish) for name in sets}
    options = {"grounding": arguments.grounding, "topics": not arguments.no_topics}
    with DiagramGenerator(arguments.model or "embedded", **options) as generator, Oracle() as oracle:
        results = {name: run(generator.generate, found, generator.config, oracle, name) for name, found in cases.items()}
        seen = [result for name, found in results.items() for result in found if name != "sealed"]
        sections = [table.section(name, found) for name, found in results.items()]
        if arguments.compare:
            base, adapter = (None, None) if arguments.model else (CARD.parent / "base", CARD.parent / "adapter")
            sections.append(compare.table(compare.compare(generator, compare.some(seen), oracle, base, adapter)))
    text = "\n\n".join(sections)
    print(text)
    if arguments.errors:
        write_page(arguments.errors, seen)
    if publish:
        draw(PLOT, results)
        write_card(f"![F1 by type]({PLOT.name})\n\n{table.LEGEND}\n\n{text}")


if __name__ == "__main__":
    main()
