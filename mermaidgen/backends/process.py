"""A command -> a running program that is gone when it is stopped, and when this process is, however it ends.

    server = Child(["llama-server", "--port", "8080"])
    server.wait_for(lambda: is_taken(8080), time.monotonic() + 60)  # BackendError with the last lines of its stderr, if it ends
    server.stop()

supervisor.py stands in between, and knows by a pipe from here when it is time. What the program writes is in a file of the cache folder.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import weakref
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from mermaidgen.config import cache_path
from mermaidgen.errors import BackendError

SUPERVISOR = Path(__file__).parent / "supervisor.py"
GRACE = 5.0  # seconds between SIGTERM and SIGKILL
POLL = 0.02  # seconds between two looks at whether a server answers
LOG_BYTES = 1 << 20  # of each of the two files
LOGS_KEPT = 8
TAIL_BYTES = 8192


class Child:
    """A program with all its descendants. Its output goes to `log`; with `capture`, what it writes on stdout is for `result`.

    Raises BackendError, also where a name is not that of a program.
    """

    def __init__(self, command: Sequence[str], environment: Mapping[str, str] | None = None, grace: float = GRACE, capture: bool = False) -> None:
        program = find_program(command[0])
        self.name = Path(program).name
        self.log = _new_log(self.name)
        settings = (str(os.getpid()), str(grace), str(LOG_BYTES), str(self.log), "stdout" if capture else "log")
        end, lifeline = os.pipe()
        with self.log.open("ab") as file, open(end, "rb") as stdin:
            self._process = subprocess.Popen(
                [sys.executable, "-I", "-S", str(SUPERVISOR), *settings, program, *command[1:]],
                stdin=stdin, stdout=subprocess.PIPE if capture else subprocess.DEVNULL, stderr=file, env=environment, start_new_session=True,
            )  # fmt: skip
        # A finalizer runs at the end of the interpreter too.
        self._stop = weakref.finalize(self, _stop, self._process, lifeline, grace, os.getpid())

    @property
    def status(self) -> int | None:
        """What the program ended with, 128 + n after signal n; None while it runs."""
        return self._process.poll()

    def tail(self, lines: int = 12) -> str:
        """The last lines that it wrote."""
        text = b""
        for path in (Path(f"{self.log}.1"), self.log):
            with suppress(OSError), path.open("rb") as file:
                file.seek(max(0, path.stat().st_size - TAIL_BYTES))
                text += file.read()
        return "\n".join(text.decode(errors="replace").splitlines()[-lines:])

    def failure(self, what: str) -> BackendError:
        """That it `what`: an error with the last lines that it wrote."""
        said = self.tail()
        return BackendError(f"{self.name} {what}" + (f"; it last wrote:\n{said}" if said else ", and wrote nothing"),
                            hint=f"what it wrote is in {self.log}")  # fmt: skip

    def wait_for(self, ready: Callable[[], bool], deadline: float) -> bool:
        """Waits until `ready` says so: True; False at the deadline (monotonic seconds). Raises BackendError if the program ends before that."""
        while not ready():
            if self.status is not None:
                raise self.failure(f"ended while it was starting, with {describe(self.status)}")
            if time.monotonic() > deadline:
                return False
            time.sleep(POLL)
        return True

    def has_ended(self, within: float) -> bool:
        """Whether the program has ended, or does so within these seconds."""
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(within)
        return self.status is not None

    def result(self, seconds: float) -> tuple[int, str]:
        """Waits for the program's end: its status, and what it wrote on stdout. Raises BackendError if time is up; it is stopped then."""
        try:
            written, _ = self._process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            self.stop()
            raise self.failure(f"did not end within {seconds:g} seconds") from None
        self.stop()
        return self._process.returncode, (written or b"").decode(errors="replace")

    def stop(self) -> None:
        """Ends the program and all that it started; a second call does nothing."""
        self._stop()


def _stop(process: subprocess.Popen[bytes], lifeline: int, grace: float, owner: int) -> None:
    if os.getpid() != owner:  # a fork of this process: the program is not its own
        return
    with suppress(BrokenPipeError):
        os.write(lifeline, b".")  # closing it is not enough where a fork has it too
    os.close(lifeline)
    try:
        process.wait(2 * grace + 5)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
    if process.stdout:
        process.stdout.close()


def ask(command: Sequence[str], seconds: float, environment: Mapping[str, str] | None = None) -> tuple[int, str, str]:
    """Runs a program to its end: its status, stdout, and the last lines of stderr. Raises BackendError."""
    child = Child(command, environment, grace=0.5, capture=True)
    status, written = child.result(seconds)
    said = child.tail()
    child.log.unlink(missing_ok=True)
    return status, written, said


def find_program(name: str, hint: str = "install it, or set the path to where it is") -> str:
    """The path of a program. Raises BackendError if there is none, or if it cannot be run."""
    found = shutil.which(name)
    if found:
        return found
    path = Path(name)
    if os.sep in name and path.is_dir():
        raise BackendError(f"{name} is a folder: expected a program", hint)
    if os.sep in name and path.exists():
        raise BackendError(f"{name} is not executable", hint=f"do: chmod +x {name}")
    raise BackendError(f"cannot find the program {name}: {'no such file' if os.sep in name else 'it is in no folder of PATH'}", hint)


def describe(status: int) -> str:
    """An exit status in words: 'status 1', or 'signal 9 (SIGKILL)'."""
    if status <= 128:
        return f"status {status}"
    with suppress(ValueError):
        return f"signal {status - 128} ({signal.Signals(status - 128).name})"
    return f"status {status}"


def _new_log(name: str) -> Path:
    """An empty file that only this user can read; of those before it, the newest few are kept."""
    folder = cache_path() / "logs"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        descriptor, path = tempfile.mkstemp(prefix=f"{name}-", suffix=".log", dir=folder)
    except OSError:  # a home that is not writable
        descriptor, path = tempfile.mkstemp(prefix=f"{name}-", suffix=".log")
    os.close(descriptor)
    for file in sorted(folder.glob(f"{name}-*.log"), key=_age)[LOGS_KEPT:]:
        file.unlink(missing_ok=True)
        Path(f"{file}.1").unlink(missing_ok=True)
    return Path(path)


def _age(path: Path) -> float:
    try:
        return -path.stat().st_mtime
    except OSError:  # gone meanwhile
        return 0.0
