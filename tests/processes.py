"""What runs on this machine, as /proc tells it; and small programs to start.

>>> script(tmp_path / "server", "sleep 60")
>>> running(tmp_path)  # the process ids of all that has this folder in its command line
[]
"""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


def script(path: Path, text: str, interpreter: str = "/bin/sh") -> Path:
    """Writes a program."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!{interpreter}\n{text}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


def python(path: Path, text: str) -> Path:
    """Writes a program in Python, run by the interpreter of the tests."""
    return script(path, text, sys.executable)


def running(word: str | Path) -> list[int]:
    """The other processes with this word in their command lines; those that have ended and wait to be noticed are not among them."""
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # ended meanwhile
            if str(word).encode() in (folder / "cmdline").read_bytes() and int(folder.name) != os.getpid():
                found.append(int(folder.name))
    return found


def is_alive(process: int) -> bool:
    """Whether a process has not ended."""
    with suppress(OSError):
        return Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()[0] not in b"ZX"
    return False


def eventually(condition: Callable[[], object], seconds: float = 30.0) -> bool:
    """Whether the condition holds before long; how long is for machines that stand still."""
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


@dataclass(frozen=True)
class Holdings:
    """What this process has: the processes that it started, its threads by name, and its sockets."""

    children: frozenset[int]
    threads: frozenset[str]
    sockets: int

    def within(self, before: Holdings) -> bool:
        """Whether nothing was added since; other tests' servers may be ending meanwhile."""
        return self.children <= before.children and self.threads <= before.threads and self.sockets <= before.sockets

    @classmethod
    def now(cls) -> Holdings:
        children, sockets = set(), 0
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                _, parent = (folder / "stat").read_bytes().rpartition(b")")[2].split()[:2]
                if int(parent) == os.getpid():
                    children.add(int(folder.name))
        for link in Path("/proc/self/fd").iterdir():
            with suppress(OSError):
                sockets += os.readlink(link).startswith("socket:")
        return cls(frozenset(children), frozenset(thread.name for thread in threading.enumerate()), sockets)
