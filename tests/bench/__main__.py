"""python -m tests.bench [--quick] [--only a,b,c] [--jobs PATTERN] [--rounds 3] [--out FOLDER]: table on stdout; results.json, table.md, speed.png.

(a) is the embedded model; (b) and (c) are made the first time, see shapes.py. A full run takes about twenty minutes on a quiet machine.
"""

from __future__ import annotations

import argparse
import fnmatch
import json
import os
import re
import sys
import time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from mermaidgen.decode.threads import usable_threads
from tests.bench.plan import PLANS, jobs
from tests.bench.plot import draw
from tests.bench.report import Summary, brief, markdown, summarize
from tests.bench.rounds import Figures, measure
from tests.bench.shapes import model_files
from tests.bench.task import ROOT

PACKAGES = ("llama-cpp-python", "transformers", "peft", "torch", "numpy")
README, RESULTS = ROOT / "README.md", ROOT / "tests" / "bench" / "results"
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"
QUIET = 0.5  # load average of a machine that can be measured on


def machine(rounds: int, quick: bool) -> dict[str, object]:
    """Where and with what this is measured."""
    cpuinfo = Path("/proc/cpuinfo").read_text(encoding="utf-8")
    model, flags = (re.search(rf"^{name}\s*: (.*)$", cpuinfo, re.MULTILINE) for name in ("model name", "flags"))
    versions = {}
    for package in PACKAGES:
        try:
            versions[package] = version(package)
        except PackageNotFoundError:
            versions[package] = "not installed"
    return {
        "cpu": model[1] if model else os.uname().machine, "avx": sorted(re.findall(r"avx\w*", flags[1])) if flags else [],
        "threads": usable_threads(), "load_before": os.getloadavg()[0], "date": time.strftime("%Y-%m-%d"), "rounds": rounds, "quick": quick,
        "versions": versions,
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="Measures this engine beside others on the same weights.")
    parser.add_argument("--quick", action="store_true", help="one round of a few tokens: shows that all works, measures little")
    parser.add_argument("--only", metavar="a,b,c", default=",".join(PLANS), help="models to measure; default %(default)s")
    parser.add_argument("--jobs", metavar="PATTERN", default="*", help="measure only these, as in plan.py; the other figures stay as they are")
    parser.add_argument("--rounds", metavar="N", type=int, help="default 3, with --quick 1")
    parser.add_argument("--out", metavar="FOLDER", type=Path, default=RESULTS, help="default tests/bench/results")
    options = parser.parse_args()
    letters = [letter for letter in PLANS if letter in options.only.split(",")]
    if not letters or set(options.only.split(",")) - set(letters):
        parser.error(f"--only: expected some of {','.join(PLANS)}, found {options.only}")
    rounds = options.rounds or (1 if options.quick else 3)
    plans = [PLANS[letter].quick() if options.quick else PLANS[letter] for letter in letters]
    files = {plan.letter: model_files(plan.model) for plan in plans}
    here = machine(rounds, options.quick)
    if os.getloadavg()[0] > QUIET:
        print(f"bench: the load average is {os.getloadavg()[0]:.1f}: other work disturbs the figures", file=sys.stderr)

    began = time.monotonic()
    known = json.loads((options.out / "results.json").read_text(encoding="utf-8"))["models"] if options.jobs != "*" else {}
    results: dict[str, dict[str, list[Figures]]] = {}
    summaries: dict[str, Summary] = {}
    for plan in plans:
        gguf, folder = files[plan.letter]
        work = [job for job in jobs(plan) if fnmatch.fnmatch(job.name, options.jobs)]
        results[plan.letter] = known.get(plan.letter, {}).get("rounds", {}) | measure(work, gguf, folder, rounds)
        summaries[plan.letter] = summarize(results[plan.letter])
    here["minutes"] = round((time.monotonic() - began) / 60, 1)

    options.out.mkdir(parents=True, exist_ok=True)
    table = markdown(plans, summaries, here)
    models = {
        plan.letter: {
            "title": plan.title, "file": files[plan.letter][0].name, "bytes": files[plan.letter][0].stat().st_size,
            "medians": summaries[plan.letter], "rounds": results[plan.letter],
        }
        for plan in plans
    }  # fmt: skip
    write(options.out / "results.json", json.dumps({"machine": here, "models": models}, indent=2) + "\n")
    write(options.out / "table.md", table)
    draw(options.out / "speed.png", plans, summaries)
    if options.out == RESULTS and len(plans) == len(PLANS):
        before, rest = README.read_text(encoding="utf-8").split(BEGIN)
        write(README, f"{before}{BEGIN}\n{brief(summaries)}\n{END}{rest.split(END)[1]}")
    print(table, end="")


def write(file: Path, text: str) -> None:
    """Writes a file whole or not at all."""
    part = file.with_name(file.name + ".part")
    part.write_text(text, encoding="utf-8")
    part.replace(file)


if __name__ == "__main__":
    main()
