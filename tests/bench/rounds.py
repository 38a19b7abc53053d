"""The jobs of a model -> what each one measured, in alternating rounds of fresh processes.

>>> measure(jobs(plan), gguf, folder, rounds=3)["bare"][0]["ms_per_token"]
75.1

A round goes through the jobs forwards, the next one backwards, so that a machine that slows down or speeds up disturbs all of them alike.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tqdm import tqdm

from tests.bench.plan import Job
from tests.bench.task import ROOT

Figures = dict[str, Any]  # a line of tests.bench.side, or {"error": reason}
LONGEST = 900  # seconds of a process


def measure(work: Sequence[Job], gguf: Path, folder: Path, rounds: int) -> dict[str, list[Figures]]:
    """Name of a job -> its figures of each round. What was skipped or failed is not tried again."""
    results: dict[str, list[Figures]] = {job.name: [] for job in work}
    _read_into_cache(gguf)
    turns = [job for number in range(rounds) for job in (work if number % 2 == 0 else reversed(work)) if not (job.once and number)]
    for job in (bar := tqdm(turns, desc=gguf.stem, unit="run")):
        bar.set_postfix_str(job.name)
        done = results[job.name]
        if done and ("skipped" in done[-1] or "error" in done[-1]):
            continue
        if job.rehearsed and not done:
            run(job, gguf, folder)
        done.append(run(job, gguf, folder))
        if "error" in done[-1]:
            tqdm.write(f"{gguf.name}: {job.name}: {done[-1]['error']}", file=sys.stderr)
    return results


def run(job: Job, gguf: Path, folder: Path) -> Figures:
    """The line of JSON that a process of its own prints, or why there is none."""
    command = [sys.executable, "-m", "tests.bench.side", job.contender, str(gguf), "--folder", str(folder), *job.arguments()]
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", timeout=LONGEST)
    except subprocess.TimeoutExpired:
        return {"error": f"not finished after {LONGEST} s"}
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if done.returncode == 0 and lines:
        figures: Figures = json.loads(lines[-1])
        return figures
    said = done.stderr.strip().splitlines()
    return {"error": f"exit status {done.returncode}: {said[-1] if said else 'nothing said'}"}


def _read_into_cache(file: Path) -> None:
    """Reads the model once, so that the first to load it pays for no disk."""
    with file.open("rb") as stream:
        while stream.read(1 << 24):
            pass
