"""A module that calls llama.cpp -> its answer, from a process of its own.

llama.cpp listens to no interrupt, and where it aborts it takes its process along.

    ask("convert.speed", Path("model.gguf")) -> 31.4, what `main("model.gguf")` returned there

The other process writes lines of JSON, [done, of] for each step and {"answer": ...} or {"refused": [message, hint]} at the end.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tqdm import tqdm

from convert.errors import ConvertError

_KEPT: list[object] = []  # what llama.cpp calls back, which must not be freed


def ask(module: str, *arguments: object, title: str = "", progress: bool = False) -> Any:
    """The answer of `python -m module arguments...`; with `progress` a bar of its steps is drawn meanwhile. Raises ConvertError."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    answer: dict[str, Any] = {}
    with (
        tempfile.TemporaryFile("w+", errors="replace") as complaints,
        subprocess.Popen(command, cwd=Path(__file__).parents[1], stdout=subprocess.PIPE, stderr=complaints, text=True) as other,
        tqdm(desc=title, disable=not (title and progress)) as bar,
    ):
        try:
            for line in other.stdout or ():
                match json.loads(line) if line[0] in "[{" else None:  # what ggml prints is nothing to us
                    case dict(answer):
                        pass
                    case [done, of]:
                        bar.total = of
                        bar.update(done - bar.n)
        except BaseException:
            other.kill()
            raise
        if other.wait() != 0 or not answer:
            complaints.seek(0)
            last = complaints.read().strip().splitlines()[-1:] or ["nothing"]
            raise ConvertError(f"{module}: expected an answer of llama.cpp, found exit status {other.returncode}: {last[0]}", "please report it")
    if "refused" in answer:
        raise ConvertError(*answer["refused"])
    return answer["answer"]


def answer(function: Callable[..., object]) -> None:
    """In the other process: calls `function` with the arguments of the command and tells what it returns."""
    try:
        said: dict[str, object] = {"answer": function(*sys.argv[1:])}
    except ConvertError as error:
        said = {"refused": [str(error), error.hint]}
    print(json.dumps(said), flush=True)


def step(done: int, of: int) -> None:
    """In the other process: tells how far it is."""
    print(json.dumps([done, of]), flush=True)


def log(hear: Callable[[str], None]) -> Any:
    """In the other process: llama_cpp, each line of whose log goes to `hear`."""
    os.environ.setdefault("GOMP_SPINCOUNT", "10000")  # waiting threads soon sleep, which a busy machine needs
    import llama_cpp

    line = ""

    @llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
    def keep(_level: int, text: bytes, _data: object) -> None:
        nonlocal line
        *whole, line = (line + text.decode(errors="replace")).split("\n")
        for one in whole:
            hear(one)

    llama_cpp.llama_log_set(keep, None)
    _KEPT.append(keep)
    return llama_cpp


def load(file: str, vocab_only: bool = False) -> tuple[Any, Any]:
    """In the other process: llama_cpp and the model in a GGUF. Raises ConvertError."""
    complaints: list[str] = []
    llama_cpp = log(complaints.append)
    params = llama_cpp.llama_model_default_params()
    params.n_gpu_layers, params.vocab_only = 0, vocab_only
    model = llama_cpp.llama_model_load_from_file(os.fsencode(file), params)
    if not model:
        raise ConvertError(f"llama.cpp could not load {file}: {' '.join(complaints[-3:])}", "please report it")
    return llama_cpp, model


def threads() -> int:
    """The CPUs that this process may use, or its cgroup's quota of them if that is less: with more threads llama.cpp collapses."""
    cpus = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    limit = Path("/sys/fs/cgroup/cpu.max")
    quota, period = limit.read_text().split() if limit.is_file() else ("max", "1")
    return cpus if quota == "max" else max(1, min(cpus, int(quota) // int(period)))
