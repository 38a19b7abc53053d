"""mermaidgen's own engine. Each function takes a Task and returns figures by the names that report.py reads; one process runs one function, once."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Sequence
from typing import Any

import numpy as np

from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.decoding import Decoding
from mermaidgen.decode.engine import Engine, Job
from mermaidgen.decode.grounding import Grounding
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.decode.speculation import Gains
from mermaidgen.decode.stutter import Stutter
from mermaidgen.generator import DiagramGenerator
from mermaidgen.semantics import Position
from tests.bench.lowlevel import Bare
from tests.bench.side import peak_mb
from tests.bench.task import CONTEXT, RAISE, REQUEST, SENTENCE, SYSTEM, TOPIC, Task, agrees, forced, many_requests, natural_speed, speed

STRENGTH = 1.0  # of the grounding, as users have it


class Teacher:
    """A preference for the teacher's next token."""

    def __init__(self, tokens: Sequence[int]) -> None:
        self.tokens = tokens
        self.decoding: Decoding

    def prefer(self, logits: np.ndarray) -> None:
        place = len(self.decoding.output)
        if place < len(self.tokens):
            logits[self.tokens[place]] += RAISE

    def accept(self, piece: bytes) -> None:
        return None


class Anything:
    """A text without grammar."""

    def read(self, text: str) -> Anything:
        return self

    def ends(self) -> bool:
        return True

    def must_end(self) -> bool:
        return False

    def takes(self, low: int, high: int) -> bool:
        return True

    def starts(self) -> None:
        return None

    def forced(self) -> str:
        return ""


class Timed:
    """A constraint that notes what each token takes, from one acceptance to the next."""

    def __init__(self, constraint: Constraint) -> None:
        self.constraint, self.seconds = constraint, 0.0
        self.costs: list[float] = []

    def __getattr__(self, name: str) -> Any:
        method = getattr(self.constraint, name)

        def call(*arguments: Any) -> Any:
            began = time.perf_counter()
            try:
                return method(*arguments)
            finally:
                self.seconds += time.perf_counter() - began
                if name == "forced":  # asked after each token, when it was accepted
                    self.costs.append(self.seconds)
                    self.seconds = 0.0

        return call


class Bench:
    """An engine with one model; each run goes on from the same prompt."""

    def __init__(self, task: Task, speculation: str = "off") -> None:
        began = time.perf_counter()
        self.task = task
        self.model = Model.load(task.gguf)
        self.engine = Engine(self.model, 1, CONTEXT, task.threads, speculation=speculation)  # type: ignore[arg-type]
        self.load_seconds = time.perf_counter() - began
        self.prompt = self.model.tokenize(task.prompt, special=True)
        self.teacher = forced(self.model.tokenize(task.teacher), task.tokens)

    def run(self, tokens: int, teacher: Sequence[int], constraint: Any, gains: Gains | None = None, grounded: bool = False,
            runs: bool = False, request: str = REQUEST) -> tuple[Decoding, list[float]]:  # fmt: skip
        """Decodes; returns the decoding, when it began and when each step ended."""
        taught = Teacher(teacher)
        preferences = [Grounding(self.model, request, STRENGTH), Stutter(self.model, request), taught] if grounded else [taught]
        lookup = self.model.tokenize(request)
        decoding = Decoding(self.model, self.prompt, Sampling(timeout=1e6), constraint, tokens, preferences, gains, lookup, runs)
        taught.decoding = decoding
        stamps = [time.perf_counter()]
        job: Job = self.engine.submit(decoding)
        while not job.over:
            known = len(decoding.output)
            self.engine.work(job)
            if len(decoding.output) > known or runs:
                stamps.append(time.perf_counter())
        self.engine.cancel(job)
        return decoding, stamps


def ours(task: Task, grammar: bool = True, grounded: bool = False) -> dict[str, float]:
    """The teacher's tokens, then a natural run. Without forced runs and speculation: one decode per token, as with all the others.

    Each run follows one of bare llama_decode over the same weights, so that `bare_ms_per_token` met the same machine.
    """
    bench = Bench(task)

    def constraint() -> Constraint:
        return Constraint(bench.model, Position.begin(task.grammar, narrow=True) if grammar else Anything())

    bench.run(len(bench.teacher), bench.teacher, constraint(), grounded=grounded)  # the grammar's machine is made once
    peak = peak_mb()
    bare, runs, bare_runs = Bare(bench.model.pointer, task.threads), [], []
    for _ in range(task.runs):
        bare_runs.append(bare.run(bench.prompt, bench.teacher))
        decoding, stamps = bench.run(len(bench.teacher), bench.teacher, constraint(), grounded=grounded)
        agrees(decoding.output, bench.teacher)
        runs.append(stamps)
    result = {"load_seconds": bench.load_seconds, "prompt_tokens": len(bench.prompt), "peak_mb": peak} | speed(runs)
    result["bare_ms_per_token"] = speed(bare_runs)["ms_per_token"]
    if grammar:
        timed = Timed(constraint())
        bench.run(len(bench.teacher), bench.teacher, timed, grounded=grounded)
        result["grammar_ms"] = 1000 * statistics.median(timed.costs)
    if task.natural:
        _, stamps = bench.run(task.natural, (), constraint(), grounded=grounded)
        result |= natural_speed(stamps[1:])
    return result


def plain(task: Task) -> dict[str, float]:
    """Without grammar."""
    return ours(task, grammar=False)


def with_grounding(task: Task) -> dict[str, float]:
    """With grammar and grounding, as a user's request has it."""
    return ours(task, grounded=True)


def first_token_cold(task: Task) -> dict[str, float]:
    """A process that has never seen the prompt: {"load_seconds", "first_token_seconds", "prompt_tokens"}."""
    return _first_token(task, cache="off")


def first_token_warm(task: Task) -> dict[str, float]:
    """The same figures for the second request of a process, with another request behind the same fixed part."""
    return _first_token(task, cache="off", before="A pie of three cats and four dogs.")


def first_token_from_disk(task: Task) -> dict[str, float]:
    """The same figures for the first request of a process, with the fixed part saved by one before; the first such process saves it."""
    return _first_token(task, cache=f"{tempfile.gettempdir()}/mermaidgen-bench-prefixes")


def _first_token(task: Task, cache: str, before: str = "") -> dict[str, float]:
    began = time.perf_counter()
    with DiagramGenerator(task.gguf, context=CONTEXT, threads=task.threads, system=SYSTEM, cache=cache, max_tokens=96) as generator:
        loaded = time.perf_counter()
        if before:
            generator.generate(before)
        run = generator.stream(SENTENCE)  # no type: so the first token is the model's choice
        started = time.perf_counter()
        pieces = iter(run)
        next(pieces)
        seconds = time.perf_counter() - started
        pieces.close()  # type: ignore[attr-defined]
        return {"load_seconds": loaded - began, "first_token_seconds": seconds, "prompt_tokens": len(generator.local.prompt(SENTENCE, SYSTEM))}


def throughput(task: Task) -> dict[str, float]:
    """Requests served one by one or `task.batch` at once: {"diagrams", "seconds", "diagrams_per_second"}, loading left out."""
    with DiagramGenerator(task.gguf, context=CONTEXT, max_tokens=task.tokens, batch=task.batch, timeout=1e4) as generator:
        requests = [(request, kind) for kind, request in many_requests(task.requests)]
        for _ in generator.generate_many(requests[: task.batch]):  # contexts and grammars are made once
            pass
        began = time.perf_counter()
        tokens = sum(diagram.tokens for diagram in generator.generate_many(requests))
        seconds = time.perf_counter() - began
    return {"diagrams": len(requests), "seconds": seconds, "diagrams_per_second": len(requests) / seconds, "tokens_per_second": tokens / seconds}


def shortcuts(task: Task) -> dict[str, float]:
    """Speculation where it pays and forced runs, against neither, run by run: {"ms_per_token", "ms_per_token_without"} for a request that
    spells its labels out, and with "_topic" behind for one that only names the topic of the same text."""
    bench = Bench(task, "auto")
    without, result = Gains("off"), dict[str, float]()
    for name, request in (("", REQUEST), ("_topic", TOPIC)):
        seconds: dict[bool, list[float]] = {True: [], False: []}
        for number in range(task.runs + 2):  # the first two show what pays
            for on in (True, False):
                constraint = Constraint(bench.model, Position.begin(task.grammar, narrow=True))
                gains = bench.engine.gains if on else without
                decoding, stamps = bench.run(len(bench.teacher), bench.teacher, constraint, gains, True, runs=on, request=request)
                agrees(decoding.output, bench.teacher)
                if number > 1:
                    seconds[on].append((stamps[-1] - stamps[1]) / (len(bench.teacher) - 1))
        for on, what in ((True, ""), (False, "_without")):
            result[f"ms_per_token{what}{name}"] = 1000 * statistics.median(seconds[on])
    return result
