"""Verdicts of `validate` against mermaid's own: on the documentation's examples, on probes, and on examples that were changed a little.

`python -m tests.agreement [TYPE...] [--mutations N] [--seed S]` prints each disagreement and the shares for each type. The examples and probes
are read from ../shared/data; mermaid judges the changed ones.
"""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

from mermaidgen.diagrams import TYPES, of_text
from mermaidgen.preprocess import plain
from mermaidgen.validation import validate
from tests.oracle import Oracle

DATA = Path(__file__).parents[2] / "shared" / "data"


def examples() -> list[tuple[str, str]]:
    """(type key, text) of the documentation's examples."""
    rows = [json.loads(line) for line in (DATA / "mermaid-docs.jsonl").read_text(encoding="utf-8").splitlines()]
    return [(_key(row["src"]), row["src"]) for row in rows]


def probes() -> list[tuple[str, str, bool]]:
    """(type key, text, whether mermaid takes it) of the probes."""
    rows = json.loads((DATA / "mermaid-probes.json").read_text(encoding="utf-8"))
    return [(_key(row["code"]), row["code"], row["ok"]) for row in rows]


def _key(text: str) -> str:
    row = of_text(plain(text).text)
    return row.key if row else "none"


def mutated(text: str, rng: random.Random, others: list[str]) -> str:
    """The text with a line or some characters left out, doubled, moved, or put in from another example."""
    lines = text.split("\n")
    line, other = rng.randrange(len(lines)), rng.choice(rng.choice(others).split("\n"))
    before, own, after = lines[:line], lines[line], lines[line + 1 :]
    at = rng.randrange(len(text) or 1)
    return rng.choice((
        "\n".join([*before, *after]),
        "\n".join([*before, own, own, *after]),
        "\n".join([*before, other, own, *after]),
        "\n".join([*before, f"  {own}", *after]),
        "\n".join([*before, own.strip() + rng.choice((" ", ";", " %% x", "")), *after]),
        text[:at] + text[at + 1 :],
        text[:at] + text[at + rng.randrange(2, 9) :],
        text[:at] + rng.choice('"()[]{}<>:;,|-=.#%&@~`\'/\\ \n\txo1') + text[at:],
    ))  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("types", nargs="*")
    parser.add_argument("--mutations", type=int, default=100, help="a type")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--quiet", action="store_true")
    asked = parser.parse_args()
    keys = asked.types or [*(row.key for row in TYPES), "none"]
    totals = {"examples": [0, 0], "probes": [0, 0], "mutations": [0, 0]}
    with Oracle() as oracle:
        for key in keys:
            rng = random.Random(asked.seed)
            own = [text for kind, text in examples() if kind == key]
            sets = {"examples": [(text, True) for text in own], "probes": [(text, ok) for kind, text, ok in probes() if kind == key], "mutations": []}
            for _ in range(asked.mutations if own else 0):
                text = mutated(rng.choice(own), rng, own)
                sets["mutations"].append((text, oracle.judge(text, render=False).ok))
            shares = []
            for name, rows in sets.items():
                agreed = 0
                for text, ok in rows:
                    report = validate(text)
                    agreed += report.accepted == ok
                    if report.accepted != ok and not asked.quiet:
                        said = list(map(str, report.problems)) or "accepted"
                        print(f"--- {key} {name}: mermaid {'takes' if ok else 'refuses'} it, we say {said}\n{text}")
                totals[name][0] += agreed
                totals[name][1] += len(rows)
                shares.append(f"{name} {agreed}/{len(rows)}")
            print(f"{key:<14} {'  '.join(shares)}", flush=True)
    print("all            " + "  ".join(f"{name} {agreed}/{count} = {agreed / max(count, 1):.1%}" for name, (agreed, count) in totals.items()))


if __name__ == "__main__":
    main()
