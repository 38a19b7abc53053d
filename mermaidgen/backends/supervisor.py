"""A command -> the same command and all that it starts, ended when whoever asked for it ends, however that comes about.

    python -I -S supervisor.py PARENT GRACE LIMIT LOG OUTPUT COMMAND...

It stands between mermaidgen and a program that mermaidgen has started. The program is ended when anything comes on stdin, its end too, when the
process PARENT is gone, and on SIGTERM: SIGTERM for all its processes, and SIGKILL for those still there after GRACE seconds. Processes that it
leaves behind when it ends by itself are ended in the same way. What it writes on stderr goes to the file LOG, and what it writes on stdout too,
if OUTPUT is "log"; after LIMIT bytes the file becomes LOG.1, and a new one begins. Exits as the program did, with 128 + n after signal n.

Standard library only: it is run as a file, in an interpreter of its own that loads nothing of mermaidgen.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import select
import signal
import sys
import time
from collections.abc import Callable

PARENT_DEATH_SIGNAL, CHILD_SUBREAPER = 1, 36  # PR_SET_PDEATHSIG and PR_SET_CHILD_SUBREAPER of <linux/prctl.h>
ENDING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
CHUNK = 1 << 16
POLL = 1.0  # seconds; the parent's end comes on stdin at once, unless a fork of the parent holds the other end of the pipe open


def main(parent: int, grace: float, limit: int, log: str, output: str, command: list[str]) -> int:
    prctl = _prctl()
    prctl(CHILD_SUBREAPER, 1)  # a process whose parent ends becomes a child of this one, not of the system's first
    wake = _wake_on_signals()
    written, writer = os.pipe()
    os.set_blocking(written, False)
    program = _start(command, writer, output == "log", prctl)
    os.close(writer)
    file = Log(log, limit)
    statuses: dict[int, int] = {}
    watched = [0, wake, written]
    while program not in statuses:
        ready = select.select(watched, [], [], POLL)[0]
        if not file.take(written):
            watched = [0, wake]
        statuses |= _reap()
        if 0 in ready or os.getppid() != parent or (wake in ready and set(os.read(wake, CHUNK)) & set(ENDING)):
            break
    deadline = time.monotonic() + grace
    told: set[int] = set()
    _signal_group(program, signal.SIGTERM)
    while (left := _descendants()) or _signal_group(program, 0):
        late = time.monotonic() > deadline
        if late:
            _signal_group(program, signal.SIGKILL)
        for process in left if late else left - told:  # one that is adopted meanwhile may have been overlooked before
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.kill(process, signal.SIGKILL if late else signal.SIGTERM)
        told |= left
        time.sleep(0.02)
        file.take(written)
        statuses |= _reap()
    file.take(written)
    status = statuses[program]
    return status if status >= 0 else 128 - status


def _prctl() -> Callable[[int, int], object]:
    """prctl(2) of Linux; elsewhere nothing, and then what leaves the program's process group is not found."""
    if sys.platform != "linux":
        return lambda option, value: None
    library = ctypes.CDLL(None)
    return lambda option, value: library.prctl(option, value, 0, 0, 0)


def _wake_on_signals() -> int:
    """A pipe that has the number of each signal that came: a child has ended, or this process is to end."""
    wake, waker = os.pipe()
    for end in (wake, waker):
        os.set_blocking(end, False)
    signal.set_wakeup_fd(waker)
    for number in (signal.SIGCHLD, *ENDING):
        signal.signal(number, lambda number, frame: None)
    return wake


def _start(command: list[str], writer: int, with_stdout: bool, prctl: Callable[[int, int], object]) -> int:
    """Starts the program in a process group of its own; it ends with this process, even if that is killed. Returns its process id."""
    supervisor, program = os.getpid(), os.fork()
    if program:
        with contextlib.suppress(OSError):  # the child does the same; whoever is first
            os.setpgid(program, program)
        return program
    try:
        prctl(PARENT_DEATH_SIGNAL, signal.SIGKILL)
        if os.getppid() != supervisor:
            os._exit(1)
        with contextlib.suppress(OSError):
            os.setpgid(0, 0)
        for number in (signal.SIGPIPE, signal.SIGCHLD, *ENDING):
            signal.signal(number, signal.SIG_DFL)
        nothing = os.open(os.devnull, os.O_RDONLY)
        os.dup2(nothing, 0)
        os.dup2(writer, 2)
        if with_stdout:
            os.dup2(writer, 1)
        os.execvp(command[0], command)
    except OSError as exc:
        os.write(2, f"{command[0]}: {exc.strerror}\n".encode(errors="replace"))
    os._exit(127)


class Log:
    """The file of what a program writes, and the one before; a disk that is full loses lines, not the program."""

    def __init__(self, path: str, limit: int) -> None:
        self._path, self._limit, self._size = path, limit, 0
        self._file = self._open()

    def _open(self) -> int:
        return os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def take(self, written: int) -> bool:
        """Writes down all that there is to read; tells whether there may be more to come."""
        with contextlib.suppress(BlockingIOError):
            while data := os.read(written, CHUNK):
                with contextlib.suppress(OSError):
                    self._write(data)
            return False
        return True

    def _write(self, data: bytes) -> None:
        if self._size > self._limit:
            os.replace(self._path, f"{self._path}.1")
            os.close(self._file)
            self._file, self._size = self._open(), 0
        self._size += os.write(self._file, data)


def _reap() -> dict[int, int]:
    """The exit statuses of the children that have ended, negative after a signal."""
    ended = {}
    with contextlib.suppress(ChildProcessError):
        while (found := os.waitpid(-1, os.WNOHANG))[0]:
            ended[found[0]] = os.waitstatus_to_exitcode(found[1])
    return ended


def _signal_group(program: int, number: int) -> bool:
    """Sends a signal to the program's process group; tells whether there is one."""
    try:
        os.killpg(program, number)
    except (ProcessLookupError, PermissionError):
        return False
    return True


def _descendants() -> set[int]:
    """The processes below this one that have not ended, in whatever group; none where the system has no /proc."""
    children: dict[int, list[int]] = {}
    ended = set()
    for name in filter(str.isdigit, os.listdir("/proc") if os.path.isdir("/proc") else []):
        with contextlib.suppress(OSError), open(f"/proc/{name}/stat", "rb") as file:
            state, parent = file.read().rpartition(b")")[2].split()[:2]  # proc_pid_stat(5): pid (name) state parent ...
            children.setdefault(int(parent), []).append(int(name))
            if state in b"ZX":
                ended.add(int(name))
    found = [os.getpid()]
    for process in found:
        found += children.get(process, [])
    return set(found[1:]) - ended


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3]), sys.argv[4], sys.argv[5], sys.argv[6:]))
