"""Proof that what can be decoded renders: `python -m tests.soundness [TYPE...]`, `make prove`.

For each type random sentences, and diagrams that a model with random weights writes at temperature 1.5 under a random budget, are parsed by
both versions of mermaid, read back and compared with `structure/`; some of each are rendered. Every fault is printed; there is no filter.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from tqdm import tqdm

from mermaidgen.diagrams import TYPES
from mermaidgen.errors import RequestError
from mermaidgen.generator import DiagramGenerator
from mermaidgen.semantics import closing, sentences
from tests.oracle import Oracle, differences
from tests.tiny import tiny_model

TEMPERATURE, LARGEST = 1.5, 400


def decoded(generator: DiagramGenerator, key: str, rng: random.Random) -> Iterator[str]:
    """Diagrams of the model under budgets from the type's smallest to LARGEST, without end."""
    smallest = len(generator.local.model.tokenize(closing(key, "") or ""))
    while True:
        budget, seed = rng.randint(smallest, LARGEST), rng.getrandbits(30)
        try:
            yield generator.generate("Draw it", key, max_tokens=budget, temperature=TEMPERATURE, seed=seed).mermaid
        except RequestError:
            smallest += 1  # the shortest text is not always the one of the fewest tokens


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("types", nargs="*")
    parser.add_argument("--sentences", type=int, default=2000)
    parser.add_argument("--decodes", type=int, default=200)
    parser.add_argument("--rendered", type=int, default=100, help="of each kind and type")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    faults = 0
    with tempfile.TemporaryDirectory() as folder, Oracle() as oracle, DiagramGenerator(tiny_model(Path(folder)), threads=1) as generator:
        for key in asked.types or [row.key for row in TYPES]:
            rng = random.Random(f"{key} {asked.seed}")
            drawn = islice(sentences(key, rng), asked.sentences)
            written = islice(decoded(generator, key, rng), asked.decodes)
            found = []
            for name, texts, count in (("sentences", drawn, asked.sentences), ("decodes", written, asked.decodes)):
                texts = tqdm(texts, f"{key} {name}", count, leave=False, disable=None)
                for text, problem in differences(oracle, key, texts, rendered=asked.rendered):
                    found.append(name)
                    print(f"{text}\n=> {problem}\n")
            faults += len(found)
            said = [f"{count} {name}, {found.count(name)} faults" for name, count in (("sentences", asked.sentences), ("decodes", asked.decodes))]
            print(f"{key:<14} {'; '.join(said)}", flush=True)
    sys.exit(faults > 0)


if __name__ == "__main__":
    main()
