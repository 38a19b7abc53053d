"""Speed and size of the embedded model on this machine: python -m mermaidgen.bench

Ratios come from one run with the sides in turn, so that a noisy machine disturbs both alike; each figure is a median.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable

from mermaidgen.config import Config
from mermaidgen.decode.loop import Decoding, Sampling
from mermaidgen.generator import DiagramGenerator
from mermaidgen.hub import resolve
from mermaidgen.prompts import prompt

REQUEST = ("Draw a flowchart: the customer opens the claim form and fills in the policy number. If the policy is valid, the clerk books an "
           "inspection, otherwise the clerk returns the form. After the inspection the manager approves the payment and the office sends a letter.")
ROUNDS = 9
DECODINGS = 41  # with the grammar and without; the difference is a few per cent
TOKENS = 120


def median_seconds(call: Callable[[], object], rounds: int = ROUNDS) -> float:
    """The median wall-clock time of a call."""
    times = []
    for _ in range(rounds):
        began = time.perf_counter()
        call()
        times.append(time.perf_counter() - began)
    return statistics.median(times)


def process(*arguments: str) -> Callable[[], object]:
    """A call that runs this Python with arguments."""
    return lambda: subprocess.run([sys.executable, *arguments], check=True, capture_output=True)


def peak_memory() -> float:
    """Megabytes of resident memory that `mermaidgen generate` takes at most."""
    code = ("import resource, sys; from mermaidgen.cli import cli; cli.main(sys.argv[1:], standalone_mode=False); "
            "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, file=sys.stderr)")
    done = subprocess.run([sys.executable, "-c", code, "generate", REQUEST], check=True, capture_output=True, text=True)
    return float(done.stderr.split()[-1])


def decode_speeds(generator: DiagramGenerator) -> tuple[list[float], list[float]]:
    """Tokens per second with the grammar and without, in turn, over the same number of decode steps."""
    model = generator._model
    tokens = model.tokenize(prompt(REQUEST), special=True)
    with_grammar: list[float] = []
    without: list[float] = []
    for _ in range(DECODINGS):
        for constraint, speeds in ((generator.constraint("flowchart"), with_grammar), (None, without)):
            decoding = Decoding(model, tokens, Sampling(max_tokens=TOKENS), constraint)
            stream = iter(decoding)
            next(stream)  # the prompt and the first token are not counted
            began, first = time.perf_counter(), decoding.tokens
            for _ in stream:
                pass
            speeds.append((decoding.tokens - first) / (time.perf_counter() - began))
    return with_grammar, without


def main() -> None:
    python_start = median_seconds(process("-c", "pass"))
    load = median_seconds(lambda: DiagramGenerator(Config().model).close())
    with DiagramGenerator(Config().model) as generator:
        diagram = generator.generate(REQUEST)
        with_grammar, without = decode_speeds(generator)
        seconds = median_seconds(lambda: generator.generate(REQUEST))
    overheads = [slow / fast for fast, slow in zip(with_grammar, without, strict=True)]
    print(json.dumps({
        "import_ms": round(1000 * (median_seconds(process("-c", "import mermaidgen")) - python_start), 1),
        "help_ms": round(1000 * median_seconds(process("-m", "mermaidgen", "--help")), 1),
        "command_seconds": round(median_seconds(process("-m", "mermaidgen", "generate", REQUEST)), 3),
        "load_seconds": round(load, 3),
        "diagram_tokens": diagram.tokens,
        "diagram_seconds": round(seconds, 3),
        "tokens_per_second": {"with_grammar": round(statistics.median(with_grammar)), "without": round(statistics.median(without))},
        "grammar_overhead": round(statistics.median(overheads) - 1, 3),
        "peak_memory_mb": round(peak_memory()),
        "model_mb": round(resolve(Config().model).path.stat().st_size / 1e6, 2),
    }, indent=2))  # fmt: skip


if __name__ == "__main__":
    main()
