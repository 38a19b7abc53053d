"""This installation -> what is there, and what is wrong with it.

>>> examine()["problems"]
[]

What may end a process (a damaged library, an instruction that the CPU lacks) is done in one of its own: `python -m mermaidgen.doctor` prints as JSON
what it found out, and how far it came is all that is known if it does not end well.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import platform
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

from mermaidgen import VENDORED, __version__
from mermaidgen.config import cache_path, data_path
from mermaidgen.errors import MermaidgenError
from mermaidgen.hub.names import find
from mermaidgen.hub.store import cache, check
from mermaidgen.settings.file import find as config_file
from mermaidgen.settings.file import user_file

REQUEST, TYPE = "A pie of 3 cats and 4 dogs", "pie"
PATIENCE = 120  # seconds; an emulated CPU takes some
REINSTALL = "install mermaidgen anew: pip install --force-reinstall"
# What it imports of others, and from which version on: the bounds of pyproject.toml, which the metadata of the offline wheel does not have.
PACKAGES = {"llama-cpp-python": "", "numpy": "1.26", "PyYAML": "6.0", "jsonschema": "4.20", "jinja2": "3.1", "click": "8.1", "tqdm": "4.66",
            "huggingface-hub": "1.0", "httpx2": "2.0"}  # fmt: skip


def examine() -> dict[str, Any]:
    """All that there is to say, as JSON would have it; `problems` has what is wrong: {"what", "hint"}."""
    problems: list[dict[str, str]] = []
    report: dict[str, Any] = {
        "mermaidgen": {"version": __version__, "path": str(Path(__file__).parent), "offline": os.path.isdir(VENDORED)},
        "python": {"version": platform.python_version(), "path": sys.executable},
        "system": {"name": platform.platform(), "cpu": _cpu_name(), "features": _cpu_features()},
        "packages": _packages(problems),
        "files": _files(problems),
        "model": _model(problems),
        "grammars": _grammars(problems),
    }
    report |= _engine(problems)
    report["paths"] = {
        "config": str(found.path if (found := config_file(os.environ)) else user_file(os.environ)),
        "cache": str(cache_path()),
        "models": str(cache()),
    }
    return report | {"problems": problems}


def _packages(problems: list[dict[str, str]]) -> dict[str, dict[str, str]]:
    found = {}
    for name, least in PACKAGES.items():
        try:
            distribution = metadata.distribution(name)
        except metadata.PackageNotFoundError:
            problems.append({"what": f"{name} is not installed", "hint": REINSTALL})
            continue
        found[name] = {"version": distribution.version, "path": str(distribution.locate_file(""))}
        if _numbers(distribution.version) < _numbers(least):
            problems.append({"what": f"{name} {distribution.version} at {found[name]['path']} is too old: expected {least} or newer",
                             "hint": "pip install --upgrade it, or use an environment of its own"})  # fmt: skip
    return found


def _numbers(version: str) -> list[int]:
    return [int(part) for part in version.split(".") if part.isdigit()]


def _files(problems: list[dict[str, str]]) -> dict[str, int]:
    """Reads the installed files through and compares them with the list that pip keeps; a checkout has none."""
    count = damaged = 0
    for path, expected in _recorded():
        count += 1
        try:
            found = base64.urlsafe_b64encode(hashlib.sha256(path.read_bytes()).digest()).rstrip(b"=").decode()
        except OSError as exc:
            found = str(exc.strerror)
        if found != expected:
            damaged += 1
            problems.append({"what": f"{path} is damaged: expected sha256 {expected[:12]}..., found {found[:40]}", "hint": REINSTALL})
    return {"checked": count, "damaged": damaged}


def _recorded() -> Iterator[tuple[Path, str]]:
    package = Path(__file__).parent
    try:
        files = metadata.distribution("mermaidgen").files or []
    except metadata.PackageNotFoundError:
        return
    for file in files:
        path = Path(str(file.locate()))
        if file.hash and file.hash.mode == "sha256" and path.is_relative_to(package):
            yield path, file.hash.value


def _model(problems: list[dict[str, str]]) -> dict[str, Any]:
    """The embedded model, read through whatever is known of it."""
    entry = find("embedded")
    report: dict[str, Any] = {"name": entry.name, "path": entry.file, "expected": entry.sha256, "sha256": ""}
    try:
        report["sha256"] = check(entry.name, Path(entry.file), "", hint=REINSTALL)
        check(entry.name, Path(entry.file), entry.sha256, hint=REINSTALL)
    except MermaidgenError as exc:
        problems.append({"what": str(exc), "hint": exc.hint})
    return report


def _grammars(problems: list[dict[str, str]]) -> dict[str, Any]:
    """How many grammar files there are, and one checksum of all of them in the order of their names."""
    folder = data_path("grammars")
    paths = sorted(folder.glob("**/*.gbnf"))
    digest = hashlib.sha256()
    for path in paths:
        digest.update(path.read_bytes())
    if not paths:
        problems.append({"what": f"no grammars in {folder}", "hint": REINSTALL})
    return {"path": str(folder), "count": len(paths), "sha256": digest.hexdigest()}


def _engine(problems: list[dict[str, str]]) -> dict[str, Any]:
    """Loads the library and draws a diagram, in a process of its own."""
    report: dict[str, Any] = {}
    try:
        done = subprocess.run(
            [sys.executable, "-m", "mermaidgen.doctor"], cwd=Path(__file__).parents[1], env={**os.environ, "GGML_NO_BACKTRACE": "1"},
            capture_output=True, text=True, errors="replace", timeout=PATIENCE,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        problems.append({"what": f"no diagram after {PATIENCE} s", "hint": "the machine is busy, or it hangs: try it again"})
        return report
    for line in done.stdout.splitlines():
        report |= json.loads(line)
    if "problem" in report:
        problems.append(report.pop("problem"))
        return report
    said = (done.stderr.strip().splitlines() or ["no reason given"])[-1]
    at = "while a diagram was drawn" if "engine" in report else "while llama.cpp's library was loaded"
    if done.returncode < 0:
        problems.append({"what": f"the process was ended by {signal.Signals(-done.returncode).name} {at}: {said}", "hint": REINSTALL})
    elif done.returncode:
        problems.append({"what": f"{said} ({at})", "hint": REINSTALL})
    return report


def _try_engine() -> None:
    """Prints a line of JSON for each step that is done."""
    began = time.perf_counter()
    from mermaidgen.decode import library
    from mermaidgen.decode.threads import usable_threads

    variant = library.load_variant()
    engine = {
        "version": library.VERSION,
        "path": str(library.FOLDER),
        "variant": variant or "compiled here",
        "variants": library.variants(),
        "features": library.llama_cpp.llama_print_system_info().decode(),
        "threads": usable_threads(),
        "seconds": round(time.perf_counter() - began, 3),
    }
    print(json.dumps({"engine": engine}), flush=True)
    from mermaidgen.generator import DiagramGenerator
    from mermaidgen.validation import validate

    began = time.perf_counter()
    with DiagramGenerator("embedded") as generator:
        loaded = time.perf_counter()
        diagram = generator.generate(REQUEST, TYPE)
        first = time.perf_counter()
        again = generator.generate(REQUEST, TYPE)
    times = {"load": loaded - began, "first": first - loaded, "second": again.seconds}
    generation = {"request": REQUEST, "mermaid": diagram.mermaid, "valid": validate(diagram.mermaid).accepted, "tokens": diagram.tokens}
    print(json.dumps({"generation": generation | {f"{name}_seconds": round(value, 4) for name, value in times.items()}}), flush=True)


def _cpu_name() -> str:
    return _cpuinfo("model name") or platform.processor() or platform.machine()


def _cpu_features() -> list[str]:
    """The instruction sets that the system says it has, of those that matter here."""
    wanted = "sse4_2 avx f16c fma bmi2 avx2 avx_vnni asimd asimddp asimdhp sve sve2 i8mm sme".split()
    found = (_cpuinfo("flags") or _cpuinfo("Features")).split()
    return [name for name in found if name in wanted or name.startswith(("avx512", "amx"))]


def _cpuinfo(name: str) -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    return next((value.strip() for key, _, value in (line.partition(":") for line in lines) if key.strip() == name), "")


if __name__ == "__main__":
    try:
        _try_engine()
    except MermaidgenError as error:
        print(json.dumps({"problem": {"what": str(error), "hint": error.hint}}))
    except ImportError as error:
        print(json.dumps({"problem": {"what": f"a package cannot be imported: {error}", "hint": REINSTALL}}))
