"""Random sentences of a grammar against mermaid.js; see the package."""

from __future__ import annotations

import random
import sys

from mermaidgen.gbnf import Grammar
from tests.oracle import Oracle, differences

key, count, seed = sys.argv[1], int((sys.argv[2:] or ["500"])[0]), int((sys.argv[3:] or ["1"])[0])
rng = random.Random(seed)
sentences = [Grammar.load(key).random(rng, rng.choice((0.4, 0.6, 0.8))) for _ in range(count)]
faults = 0
with Oracle() as oracle:
    for text, problem in differences(oracle, key, sentences):
        faults += 1
        print(f"{text}\n=> {problem}\n")
print(f"{count} sentences of {key}, {faults} differences")
sys.exit(faults > 0)
