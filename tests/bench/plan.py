"""A model -> the jobs that measure it: which contender, with which numbers, how often.

>>> [job.name for job in jobs(PLANS["b"])][:2]
['bare', 'ours-plain']

The numbers keep a full run of three rounds under twenty minutes at 150 ms a token on (b).
"""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass

WIDTHS = (4, 8, 16)  # tokens per decode; bare itself is 1
BATCHES = (1, 4, 8, 16)  # requests at once


@dataclass(frozen=True)
class Plan:
    """How much to measure on a model; transformers is slow enough to be told after a few tokens."""

    letter: str
    model: str  # a key of shapes.model_files
    title: str
    tokens: int  # forced
    natural: int
    transformers_tokens: int
    requests: int
    request_tokens: int
    runs: int

    def quick(self) -> Plan:
        """The same with a fraction of everything: shows that all works, measures little."""
        return dataclasses.replace(self, tokens=8, natural=4, transformers_tokens=4, requests=4, request_tokens=min(self.request_tokens, 64), runs=1)


PLANS: dict[str, Plan] = {
    row.letter: row
    for row in (
        Plan("a", "embedded", "embedded, 6 M", tokens=100, natural=100, transformers_tokens=60, requests=64, request_tokens=256, runs=30),
        Plan("b", "1.5b", "Qwen2.5-1.5B shape, Q4_K_M", tokens=24, natural=16, transformers_tokens=12, requests=24, request_tokens=32, runs=2),
        Plan("c", "0.5b", "Qwen2.5-0.5B shape, Q4_K_M", tokens=48, natural=24, transformers_tokens=16, requests=24, request_tokens=32, runs=4),
    )
}


@dataclass(frozen=True)
class Job:
    """A run of one contender in a process of its own; `name` is unique in a model's results."""

    section: str  # decode, width, first token, shortcuts, throughput
    name: str
    contender: str
    options: tuple[tuple[str, int], ...] = ()
    once: bool = False  # long enough to be told from one round
    rehearsed: bool = False  # run once more before, for what it leaves behind

    def arguments(self) -> list[str]:
        """What `tests.bench.side` gets behind the model."""
        return [part for option, value in self.options for part in (f"--{option}", str(value))]


def jobs(plan: Plan) -> list[Job]:
    """All that is measured on a model, in the order of a round."""
    forced = (("tokens", plan.tokens), ("runs", plan.runs))
    decode = (*forced, ("natural", plan.natural))
    few = (("tokens", plan.transformers_tokens), ("natural", plan.transformers_tokens if plan.letter == "a" else 0))
    return [
        Job("decode", "bare", "bare", forced),
        Job("decode", "ours-plain", "ours-plain", decode),
        Job("decode", "ours", "ours", decode),
        Job("decode", "ours+grounding", "ours+grounding", decode),
        Job("decode", "create_completion", "create_completion", decode),
        Job("decode", "create_completion+grammar", "create_completion+grammar", decode),
        Job("decode", "llguidance", "llguidance", decode),
        Job("decode", "transformers", "transformers", few),
        *(Job("width", f"bare, {width} at once", "bare", (*forced, ("width", width))) for width in WIDTHS),
        Job("first token", "first-token-cold", "first-token-cold"),
        Job("first token", "first-token-warm", "first-token-warm"),
        Job("first token", "first-token-from-disk", "first-token-from-disk", rehearsed=True),
        Job("shortcuts", "shortcuts", "shortcuts", forced),
        *(Job("throughput", f"{batch} at once", "throughput",
              (("requests", plan.requests), ("tokens", plan.request_tokens), ("batch", batch)), once=True) for batch in BATCHES),
    ]  # fmt: skip
