"""The model beside itself with a part left out -> a table: without grammar, unquantized, without grounding.

Every variant answers the same requests, so the differences are of pairs, and surer than the figures themselves.
"""

from __future__ import annotations

import statistics
import tempfile
from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path

from convert.writer import convert
from mermaidgen.generator import Diagram, DiagramGenerator
from tests.oracle import Oracle
from training.evaluation.results import Result, run, write_freely
from training.evaluation.table import MEASURES, cell, interval, rows

EACH = 4  # requests of a type and set
SHIPPED = "as it is"
SHOWN = ("parses", "type right", "F1", "soft F1", "exact", "refused", "seconds", "tokens")

Variants = dict[str, list[Result]]


def some(results: Sequence[Result], each: int = EACH) -> list[Result]:
    """The first results of each set and type that a model wrote."""
    counts: dict[tuple[str, str], int] = {}
    chosen = []
    for result in results:
        if result.diagram.backend == "topics":
            continue
        place = (result.case.set, result.case.key)
        counts[place] = counts.get(place, 0) + 1
        if counts[place] <= each:
            chosen.append(result)
    return chosen


def compare(generator: DiagramGenerator, shipped: Sequence[Result], oracle: Oracle | None, base: Path | None, adapter: Path | None) -> Variants:
    """Each variant's results, by name. `base` and `adapter` are the folders that the model was made of; without a base, none is unquantized."""
    cases, config = [result.case for result in shipped], generator.config
    types = {result.case.request: result.diagram.type for result in shipped}
    variants = {SHIPPED: list(shipped)}
    for name, write in (("no grammar", partial(write_freely, generator)), ("no grounding", partial(generator.generate, grounding=0.0))):
        variants[name] = run(write, cases, config, oracle, name)
    if base:
        with tempfile.TemporaryDirectory() as folder:
            file = convert(base, Path(folder) / "unquantized.gguf", [(adapter, 1.0)] if adapter else [], "F16")
            with DiagramGenerator(file, config) as unquantized:
                unquantized.local.types, unquantized.local.context = generator.local.types, generator.local.context

                def write_same_type(request: str) -> Diagram:  # with which the embedded model alone is helped
                    return unquantized.generate(request, types[request])

                variants["unquantized (F16)"] = run(write_same_type, cases, config, oracle, "unquantized")
    return variants


def table(variants: Mapping[str, Sequence[Result]]) -> str:
    """A line for each variant, with the mean difference of its F1 from that of the whole and its interval."""
    shown = [measure for measure in MEASURES if measure.head in SHOWN]
    lines = [[name, *(cell(measure, results) for measure in shown), _difference(results, variants[SHIPPED])] for name, results in variants.items()]
    count = len(variants[SHIPPED])
    return f"### With a part left out, {count} of these requests\n\n" + rows(["model", *(m.head for m in shown), "difference of F1"], lines)


def _difference(results: Sequence[Result], whole: Sequence[Result]) -> str:
    if results is whole:
        return ""
    differences = [one.score.f1 - other.score.f1 for one, other in zip(results, whole, strict=True)]
    low, high = interval(differences)
    return f"{statistics.fmean(differences):+.2f} ({low:+.2f} to {high:+.2f})"
