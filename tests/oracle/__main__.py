"""Random sentences of a grammar against mermaid.js; see the package."""

from __future__ import annotations

import itertools
import random
import sys

from mermaidgen.semantics import sentences
from tests.oracle import Oracle, differences

key, count, seed = sys.argv[1], int((sys.argv[2:] or ["500"])[0]), int((sys.argv[3:] or ["1"])[0])
drawn = itertools.islice(sentences(key, random.Random(seed)), count)
faults = 0
with Oracle() as oracle:
    for text, problem in differences(oracle, key, drawn):
        faults += 1
        print(f"{text}\n=> {problem}\n")
print(f"{count} sentences of {key}, {faults} differences")
sys.exit(faults > 0)
