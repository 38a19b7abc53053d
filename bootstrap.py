"""A fresh checkout -> a virtual environment that is ready; at once when there is nothing to do.

    python3 bootstrap.py .venv                           # what `make run` needs
    python3 bootstrap.py --extras test,training .venv    # and what `make test` and `make model` need

llama-cpp-python comes as source only, and a default build compiles for a quarter of an hour, most of it code that is not used here.
So this builds what mermaidgen uses, for this CPU, once, and keeps the wheel:

    ~/.cache/mermaidgen/wheels/0.3.36-x86_64-<CPU and flags>-<compilers>/llama_cpp_python-*.whl    (and <the same>.log beside it)

Everything is said on stderr. Exit status: 0 ready, 1 a build or an installation failed, 2 something is missing on this machine.
Standard library only; the syntax stays that of Python 3.8, so that an old Python can say that it is too old.
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import hashlib
import json
import os
import re
import select
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

ROOT = Path(__file__).resolve().parent
OLDEST = (3, 11)
# What llama.cpp's own build is told. The common library (chat templates, downloads) and the multimodal part take most of a default build,
# and Python uses neither.
LLAMA_CMAKE = "set(LLAMA_BUILD_COMMON OFF)\n"
FLAGS = (
    "-DLLAVA_BUILD=OFF",
    "-DLLAMA_OPENSSL=OFF",
    "-DLLAMA_ALL_WARNINGS=OFF",
    "-DGGML_NATIVE=ON",
    "-DGGML_LLAMAFILE=ON",
    "-DCMAKE_CXX_FLAGS_RELEASE=-O2 -DNDEBUG",
)


class SetupError(Exception):
    """What stops the set-up, with the exit status: 1 a step failed, 2 something is missing."""

    def __init__(self, message: str, status: int = 1) -> None:
        super().__init__(message)
        self.status = status


def say(text: str) -> None:
    print(f"set-up: {text}", file=sys.stderr, flush=True)


# What is asked for, and what is there


def digest(*parts: str) -> str:
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()[:12]


def cpu_flags(cpuinfo: Path = Path("/proc/cpuinfo")) -> str:
    """The instruction sets of this CPU, since the wheel is compiled for them: "avx avx2 ...", or "" where /proc does not tell."""
    with contextlib.suppress(OSError):
        for line in cpuinfo.read_text().splitlines():
            name, _, value = line.partition(":")
            if name.strip() in ("flags", "Features"):
                return " ".join(sorted(value.split()))
    return ""


def compilers(environ: Mapping[str, str] = os.environ) -> list[str | None]:
    """The version line of the C and of the C++ compiler that CMake will take, None for one that is missing."""
    lines: list[str | None] = []
    for variable, names in (("CC", "cc gcc clang"), ("CXX", "c++ g++ clang++")):
        candidates = shlex.split(environ.get(variable, ""))[:1] or names.split()
        path = next(filter(None, (shutil.which(name, path=environ.get("PATH")) for name in candidates)), None)
        answer = subprocess.run([path, "--version"], capture_output=True, text=True) if path else None
        lines.append(answer.stdout.partition("\n")[0] if answer and answer.returncode == 0 else None)
    return lines


def wheel_key(version: str, found: list[str | None], flags: Iterable[str] = FLAGS, cpu: str | None = None) -> str:
    """version-machine-(CPU and flags)-(compilers); with a compiler missing it ends at the last dash, and any wheel that starts so fits."""
    own = [os.environ.get(name, "") for name in ("CMAKE_ARGS", "CFLAGS", "CXXFLAGS")]
    build = digest(cpu_flags() if cpu is None else cpu, LLAMA_CMAKE, *flags, *own)
    compiled_by = "" if None in found else digest(*filter(None, found))
    return f"{version}-{os.uname().machine}-{build}-{compiled_by}"


def cache() -> Path:
    return Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "mermaidgen" / "wheels"


def kept_wheel(key: str) -> Path | None:
    return max(cache().glob(f"{key}*/*.whl"), default=None, key=lambda path: path.stat().st_mtime)


def read_stamp(venv: Path) -> dict[str, Any]:
    """What the last finished set-up of this environment wrote; {} if there was none."""
    with contextlib.suppress(OSError, ValueError):
        return dict(json.loads((venv / "mermaidgen-setup.json").read_text()))
    return {}


def stamp(venv: Path, project: str, wheel: str, extras: Iterable[str]) -> dict[str, Any]:
    # An environment that was moved, or whose Python was replaced by another version, differs in the middle two.
    python = os.path.realpath(venv / "bin" / "python")
    return {"project": digest(project), "root": str(ROOT), "venv": str(venv), "python": python, "wheel": wheel, "extras": sorted(extras)}


def is_ready(venv: Path, project: str, key: str, extras: set[str]) -> bool:
    was = read_stamp(venv)
    wheel, installed = was.get("wheel", ""), was.get("extras", [])
    fits = wheel.startswith(key) and extras <= set(installed) and was == stamp(venv, project, wheel, installed)
    return fits and os.path.exists(was["python"])


# Running what takes long


class Meter:
    """The output of a running command -> one line that tells how far it is.

    `[16/77] Building CXX object ...` -> `compiling [####················] 16/77, 0:31 so far, about 1:58 left`
    """

    def __init__(self, title: str, clock: Callable[[], float] = time.monotonic) -> None:
        self.title, self.clock, self.start = title, clock, clock()
        self.done = self.total = 0
        self.compiling_since = 0.0
        self.shown = self.start

    def read(self, text: str) -> None:
        for done, total in re.findall(r"^ *\[(\d+)/(\d+)\] ", text, re.MULTILINE):
            if int(total) > 5:  # CMake's own trial compilations count to 2
                self.compiling_since = self.compiling_since or self.clock()
                self.done, self.total = int(done), int(total)

    def __str__(self) -> str:
        so_far = f"{minutes(self.clock() - self.start)} so far"
        if not self.total:
            return f"{self.title}, {so_far}"
        elapsed = self.clock() - self.compiling_since
        bar = "#" * (20 * self.done // self.total)
        left = f", about {minutes(elapsed / self.done * (self.total - self.done))} left" if self.done > 1 and elapsed > 5 else ""
        return f"compiling [{bar:·<20}] {self.done}/{self.total}, {so_far}{left}"

    def show(self) -> None:
        """Redraws the line on a terminal; anywhere else it says a new one every 15 seconds."""
        if sys.stderr.isatty():
            print(f"\r{str(self)[: shutil.get_terminal_size().columns - 1]}\033[K", end="", file=sys.stderr, flush=True)
        elif self.clock() - self.shown >= 15:
            self.shown = self.clock()
            say(str(self))


def minutes(seconds: float) -> str:
    return f"{int(seconds) // 60}:{int(seconds) % 60:02d}"


def run(command: list[str], title: str, log: Path, env: Mapping[str, str] = os.environ) -> None:
    """Runs a command from the root with all its output in `log` and a meter on stderr; on failure, shows the log's end and raises."""
    meter = Meter(title)
    with log.open("wb") as file, subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, cwd=ROOT, env=dict(env), start_new_session=True
    ) as process:
        assert process.stdout
        try:
            while True:
                if select.select([process.stdout], [], [], 1)[0]:
                    chunk = os.read(process.stdout.fileno(), 1 << 16)
                    if not chunk:
                        break
                    file.write(chunk)
                    file.flush()
                    meter.read(chunk.decode(errors="replace"))
                meter.show()
        except BaseException:  # Ctrl-C, or a signal that main() turns into SystemExit: the compilers stop too
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGTERM)
            raise
        finally:
            if sys.stderr.isatty():
                print("\r\033[K", end="", file=sys.stderr, flush=True)
    if process.returncode:
        tail = log.read_text(errors="replace").splitlines()[-25:]
        print("\n".join(tail), file=sys.stderr)
        raise SetupError(f"{title} failed with status {process.returncode}; the lines above end the log {log}")


@contextlib.contextmanager
def only_one() -> Iterator[None]:
    """Waits until no other set-up is at work; the system lifts the lock when this process ends, however it ends."""
    cache().mkdir(parents=True, exist_ok=True)
    with (cache() / "lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("another set-up is at work; waiting for it")
            fcntl.flock(file, fcntl.LOCK_EX)
        yield


# The steps


def check_machine(key: str, found: list[str | None], venv: Path) -> None:
    """Raises one line that names everything that is missing."""
    missing = {}
    if not kept_wheel(key):
        names = [name for name, line in zip(("C", "C++"), found) if line is None]
        if names:
            missing[f"a {' and a '.join(names)} compiler"] = "build-essential"
    if not has_pip(venv):
        from importlib.util import find_spec

        if not (find_spec("venv") and find_spec("ensurepip")):
            missing["Python's venv module"] = "python3-venv"
    if missing:
        raise SetupError(f"missing: {', '.join(missing)}; do: apt install {' '.join(missing.values())} (or what your system calls them)", 2)


def has_pip(venv: Path) -> bool:
    """Whether the environment has a Python that is new enough and runs pip."""
    code = f"import sys, pip; sys.exit(sys.version_info < {OLDEST})"
    with contextlib.suppress(OSError):
        return subprocess.run([venv / "bin" / "python", "-c", code], stderr=subprocess.DEVNULL).returncode == 0
    return False


def make_venv(venv: Path) -> None:
    if has_pip(venv):
        return
    if venv.exists() and any(venv.iterdir()) and not (venv / "pyvenv.cfg").exists():
        raise SetupError(f"{venv} is no virtual environment and not empty; name another folder", 2)
    venv.mkdir(parents=True, exist_ok=True)
    run([sys.executable, "-m", "venv", "--clear", str(venv)], "making the environment", cache() / "venv.log")


def cores() -> int:
    """The cores this process may use: its affinity, within the quota of its control group."""
    count = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    with contextlib.suppress(OSError, ValueError):
        quota, period = Path("/sys/fs/cgroup/cpu.max").read_text().split()
        count = min(count, max(1, round(int(quota) / int(period))))
    return count


def build_wheel(python: Path, version: str, key: str) -> Path:
    """Compiles llama-cpp-python in a temporary folder and moves the wheel into the cache when it is whole."""
    for left_over in cache().glob("part-*"):
        shutil.rmtree(left_over, ignore_errors=True)
    say(f"compiling llama-cpp-python {version} for this CPU on {cores()} cores, once: the wheel stays in {cache()}")
    with tempfile.TemporaryDirectory(prefix="part-", dir=cache(), ignore_cleanup_errors=True) as name:
        part = Path(name)
        (part / "llama.cmake").write_text(LLAMA_CMAKE)
        flags = [*FLAGS, f"-DCMAKE_PROJECT_llama.cpp_INCLUDE={part / 'llama.cmake'}"]
        ccache = shutil.which("ccache")
        if ccache:
            flags += [f"-DCMAKE_C_COMPILER_LAUNCHER={ccache}", f"-DCMAKE_CXX_COMPILER_LAUNCHER={ccache}"]
        env = {
            **os.environ,
            "CMAKE_ARGS": f"{shlex.join(flags)} {os.environ.get('CMAKE_ARGS', '')}",
            "CMAKE_BUILD_PARALLEL_LEVEL": str(cores()),
            "TMPDIR": name,
        }
        env.pop("SOURCE_DATE_EPOCH", None)  # with it ggml silently builds for any CPU instead of this one
        # pip's own cache must stay out of it: it would offer wheels built with other flags.
        options = ["-v", "--no-deps", "--no-cache-dir", "--disable-pip-version-check", "--wheel-dir", str(part / "wheel")]
        command = [str(python), "-m", "pip", "wheel", *options, f"llama-cpp-python=={version}"]
        run(command, "fetching and configuring llama-cpp-python", cache() / f"{key}.log", env)
        wheels = list((part / "wheel").glob("*.whl"))
        if len(wheels) != 1:
            raise SetupError(f"expected one wheel, found {len(wheels)}; see {cache() / key}.log")
        (part / "wheel").rename(cache() / key)
        return cache() / key / wheels[0].name


def install(venv: Path, project: str, wheel: Path, extras: set[str]) -> None:
    pip = [str(venv / "bin" / "python"), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    was = read_stamp(venv)
    if was.get("project") == digest(project):  # asking for one extra does not take another away
        extras = extras | set(was.get("extras", []))
    if was.get("wheel") != wheel.parent.name:  # pip takes another build of the same version for the same thing, so it is forced
        run([*pip, "--force-reinstall", "--no-deps", str(wheel)], "installing llama-cpp-python", venv / "setup.log")
    named = f".[{','.join(sorted(extras))}]" if extras else "."
    run([*pip, "--editable", named], f"installing mermaidgen{named[1:]} and what it needs", venv / "setup.log")
    part = venv / "mermaidgen-setup.json.part"
    part.write_text(json.dumps(stamp(venv, project, wheel.parent.name, extras)))
    part.replace(venv / "mermaidgen-setup.json")


def set_up(venv: Path, extras: set[str]) -> None:
    import tomllib  # not in the Pythons that main() turns away

    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    unknown = extras - set(project["optional-dependencies"])
    if unknown:
        raise SetupError(f"no such extra: {', '.join(sorted(unknown))}; there are {', '.join(project['optional-dependencies'])}", 2)
    version = next(line.partition("==")[2] for line in project["dependencies"] if line.startswith("llama-cpp-python=="))
    found = compilers()
    key = wheel_key(version, found)
    if is_ready(venv, text, key, extras):
        return
    with only_one():
        if is_ready(venv, text, key, extras):  # by the one we waited for
            return
        start = time.monotonic()
        check_machine(key, found, venv)
        make_venv(venv)
        wheel = kept_wheel(key) or build_wheel(venv / "bin" / "python", version, key)
        install(venv, text, wheel, extras)
        say(f"ready after {minutes(time.monotonic() - start)}")


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Makes a virtual environment ready to run mermaidgen.")
    parser.add_argument("venv", type=Path, help="folder of the virtual environment; made when missing")
    parser.add_argument("--extras", default="", help="optional dependencies, with commas between: test,training")
    options = parser.parse_args(arguments)
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, lambda received, _: sys.exit(128 + received))
    try:
        if sys.version_info < OLDEST:
            raise SetupError(f"Python 3.11 or newer is needed and this is {sys.version.split()[0]}; try: make PYTHON=python3.12 ...", 2)
        set_up(Path(os.path.abspath(options.venv)), set(filter(None, options.extras.split(","))))
    except SetupError as error:
        say(str(error))
        return error.status
    except OSError as error:  # a full disk, a folder that may not be written
        say(f"{error.strerror}: {error.filename}")
        return 2
    except KeyboardInterrupt:
        say("interrupted; the next call starts this step again")
        return 130
    return 0


if __name__ == "__main__":
    sys.exit(main())
