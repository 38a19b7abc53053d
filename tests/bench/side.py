"""One contender in a process of its own -> one line of JSON on stdout.

python -m tests.bench.side bare model.gguf --tokens 24
{"contender": "bare", "load_seconds": 0.9, "prompt_tokens": 86, "first_token_seconds": 1.2, "ms_per_token": 75.1, ..., "peak_mb": 1690.2}

`ms_per_token` is the median over the forced tokens but the first; `natural_tokens` and `natural_seconds` leave out the first token too.
A contender that cannot run here gives {"contender": ..., "skipped": reason}.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import resource
import time
from pathlib import Path

from tests.bench.task import TEACHERS, Skipped, Task

# name -> (module, function); imported when it is asked for, so that none pays for another's libraries
CONTENDERS: dict[str, tuple[str, str]] = {
    "bare": ("lowlevel", "bare"),
    "create_completion": ("completion", "create_completion"),
    "create_completion+grammar": ("completion", "create_completion_with_grammar"),
    "llguidance": ("guidance", "llguidance"),
    "transformers": ("reference", "transformers_with_peft"),
    "ours": ("ours", "ours"),
    "ours-plain": ("ours", "plain"),
    "ours+grounding": ("ours", "with_grounding"),
    "first-token-cold": ("ours", "first_token_cold"),
    "first-token-warm": ("ours", "first_token_warm"),
    "first-token-from-disk": ("ours", "first_token_from_disk"),
    "throughput": ("ours", "throughput"),
    "shortcuts": ("ours", "shortcuts"),
}


def run(name: str, task: Task) -> dict[str, object]:
    """The contender's figures, with its import and its peak memory."""
    module, function = CONTENDERS[name]
    began = time.perf_counter()
    contender = getattr(importlib.import_module(f"tests.bench.{module}"), function)
    imported = time.perf_counter() - began
    try:
        figures = contender(task)
    except Skipped as reason:
        return {"contender": name, "skipped": str(reason)}
    return {"contender": name, "import_seconds": imported, "peak_mb": peak_mb(), **figures}


def peak_mb(status: Path = Path("/proc/self/status")) -> float:
    """Megabytes of resident memory at most. ru_maxrss starts at the size of the process that started this one, so Linux is asked first."""
    try:
        peak = re.search(r"VmHWM:\s+(\d+) kB", status.read_text())
    except OSError:
        peak = None
    return (int(peak[1]) if peak else resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / 1024


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.side", description="Measures one contender and prints a line of JSON.")
    parser.add_argument("contender", metavar="CONTENDER", choices=CONTENDERS, help=", ".join(CONTENDERS))
    parser.add_argument("gguf", metavar="MODEL.gguf", type=Path)
    parser.add_argument("--folder", metavar="HF", type=Path, help="the Hugging Face folder of the same weights, for transformers")
    parser.add_argument("--grammar", choices=TEACHERS, default=Task.grammar, help="default %(default)s")
    numbers = {
        "tokens": "forced tokens, or tokens of a diagram", "runs": "runs of the forced tokens", "natural": "tokens of a natural run",
        "width": "tokens per decode, bare only", "requests": "requests, throughput only", "batch": "requests at once, throughput only",
    }  # fmt: skip
    for option, text in numbers.items():
        parser.add_argument(f"--{option}", metavar="N", type=int, default=getattr(Task, option), help=f"{text}; default %(default)s")
    options = vars(parser.parse_args())
    name = options.pop("contender")
    print(json.dumps(run(name, Task(**options))))


if __name__ == "__main__":
    main()
