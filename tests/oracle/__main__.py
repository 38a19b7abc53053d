"""Random sentences of a grammar against mermaid.js; see the package."""

from __future__ import annotations

import itertools
import random
import sys

from mermaidgen.gbnf import Grammar
from mermaidgen.semantics import permits
from tests.oracle import Oracle, differences

key, count, seed = sys.argv[1], int((sys.argv[2:] or ["500"])[0]), int((sys.argv[3:] or ["1"])[0])
rng = random.Random(seed)
drawn = (Grammar.load(key).random(rng, rng.choice((0.35, 0.5, 0.65))) for _ in itertools.count())
sentences = itertools.islice((text for text in drawn if permits(key, text)), count)
faults = 0
with Oracle() as oracle:
    for text, problem in differences(oracle, key, sentences):
        faults += 1
        print(f"{text}\n=> {problem}\n")
print(f"{count} sentences of {key}, {faults} differences")
sys.exit(faults > 0)
