"""Programs that are started end with those who started them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from mermaidgen.backends.process import LOG_BYTES, LOGS_KEPT, Child, ask, describe, find_program
from mermaidgen.errors import BackendError
from tests.processes import eventually, is_alive, running, script

SLEEP = """sh -c 'sleep 600; true' "$0" & wait"""
# Its child leaves the group and the session, and its own parent ends.
DAEMON = """import os, time
if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(600)
    os._exit(0)
time.sleep(600)"""


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "mermaidgen"


def started(child: Child, word: Path, count: int) -> Child:
    """Waits until so many processes have the word in their command lines: the supervisor, the program and what that started."""
    assert eventually(lambda: len(running(word)) >= count), child.tail()
    return child


def test_a_program_ends_with_its_status_and_what_it_wrote_is_kept(tmp_path: Path) -> None:
    program = script(tmp_path / "program", 'echo "one $1"; echo two >&2; exit 3')
    child = Child([str(program), "a b'c"])
    assert child.result(30) == (3, "")
    assert child.tail() == "one a b'c\ntwo"
    assert child.status == 3


def test_stdout_can_be_asked_for(tmp_path: Path) -> None:
    program = script(tmp_path / "program", "echo answer; echo warning >&2")
    assert ask([str(program)], 30) == (0, "answer\n", "warning")


def test_a_program_has_no_stdin_and_the_environment_that_it_is_given(tmp_path: Path) -> None:
    program = script(tmp_path / "program", 'cat; echo "$KEY"')
    child = Child([str(program)], environment={**os.environ, "KEY": "k1"}, capture=True)
    assert child.result(30) == (0, "k1\n")


@pytest.mark.parametrize("text, interpreter", [(SLEEP, "/bin/sh"), (DAEMON, sys.executable), (f"trap '' TERM\n{SLEEP}", "/bin/sh")],
                         ids=["group", "daemon", "stubborn"])  # fmt: skip
def test_stop_ends_a_program_and_all_that_it_started(tmp_path: Path, text: str, interpreter: str) -> None:
    child = started(Child([str(script(tmp_path / "server", text, interpreter))], grace=0.2), tmp_path / "server", 3)
    child.stop()
    assert not running(tmp_path / "server")
    assert child.status is not None
    child.stop()


def test_what_a_program_leaves_behind_is_ended(tmp_path: Path) -> None:
    child = Child([str(script(tmp_path / "server", SLEEP.replace("wait", "exit")))], grace=0.2)
    assert child.result(30)[0] == 0
    assert not running(tmp_path / "server")


def test_waiting_ends_when_a_program_is_ready_or_time_is_up(tmp_path: Path) -> None:
    child = Child([str(script(tmp_path / "server", f"echo ready >&2\n{SLEEP}"))], grace=0.2)
    assert child.wait_for(lambda: child.tail() == "ready", time.monotonic() + 30)
    assert not child.wait_for(lambda: False, time.monotonic() + 0.05)
    assert not child.has_ended(0.05)
    child.stop()
    assert child.has_ended(0)


def test_a_program_that_ends_while_it_starts_is_an_error_with_its_last_lines(tmp_path: Path) -> None:
    child = Child([str(script(tmp_path / "server", "for n in $(seq 50); do echo line $n >&2; done; exit 7"))])
    with pytest.raises(BackendError, match=r"server ended while it was starting, with status 7; it last wrote:\nline 39\n(.*\n)*line 50$") as error:
        child.wait_for(lambda: False, time.monotonic() + 30)
    assert str(child.log) in error.value.hint


def test_a_program_that_ends_without_a_word_is_an_error_too(tmp_path: Path) -> None:
    child = Child([str(script(tmp_path / "server", "kill -9 $$"))])
    with pytest.raises(BackendError, match=r"with signal 9 \(SIGKILL\), and wrote nothing$"):
        child.wait_for(lambda: False, time.monotonic() + 30)


def test_a_file_that_the_system_cannot_run_says_so(tmp_path: Path) -> None:
    child = Child([str(script(tmp_path / "server", "", interpreter="/no/such/interpreter"))])
    with pytest.raises(BackendError, match=r"status 127; it last wrote:\n.*server: No such file or directory"):
        child.wait_for(lambda: False, time.monotonic() + 30)


def test_a_program_that_does_not_end_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(BackendError, match=r"server did not end within 0\.3 seconds"):
        ask([str(script(tmp_path / "server", SLEEP))], 0.3)
    assert not running(tmp_path / "server")


@contextmanager
def host(tmp_path: Path, then: str) -> Iterator[subprocess.Popen[str]]:
    """Another Python that starts a server, says so, and goes on with `then`."""
    code = "import os, sys, time\nfrom mermaidgen.backends.process import Child\n"
    code += f"child = Child([os.environ['SERVER']], grace=0.2)\nprint('started', flush=True)\n{then}"
    environment = {**os.environ, "SERVER": str(script(tmp_path / "server", SLEEP))}
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment) as parent:
        try:
            assert parent.stdout and parent.stdout.readline() == "started\n"
            yield parent
        finally:
            parent.kill()


@pytest.mark.parametrize("how", ["", "raise SystemExit(3)", "os._exit(0)", "os.abort()", "1 / 0"])
def test_a_program_ends_with_the_interpreter(tmp_path: Path, how: str) -> None:
    with host(tmp_path, how and f"sys.stderr = open(os.devnull, 'w')\n{how}") as parent:
        parent.wait(60)
        assert eventually(lambda: not running(tmp_path / "server"))


def test_a_program_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    with host(tmp_path, "time.sleep(600)") as parent:
        assert eventually(lambda: len(running(tmp_path / "server")) == 3)
        parent.kill()
        assert eventually(lambda: not running(tmp_path / "server"))


def test_a_program_ends_when_its_parent_is_killed_though_a_fork_lives_on(tmp_path: Path) -> None:
    with host(tmp_path, "fork = os.fork()\nif fork:\n    print(fork, flush=True)\ntime.sleep(600)") as parent:
        assert parent.stdout
        fork = int(parent.stdout.readline())
        try:
            assert eventually(lambda: len(running(tmp_path / "server")) == 3)
            parent.kill()
            assert eventually(lambda: not running(tmp_path / "server"))
            assert is_alive(fork)
        finally:
            os.kill(fork, signal.SIGKILL)


def test_a_fork_that_ends_does_not_end_the_program(tmp_path: Path) -> None:
    with host(tmp_path, "fork = os.fork()\nif fork:\n    print(os.waitpid(fork, 0)[1], flush=True)\n    sys.stdin.read()") as parent:
        assert parent.stdout and parent.stdout.readline() == "0\n"
        assert eventually(lambda: len(running(tmp_path / "server")) == 3)


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells a process that its parent was killed")
def test_a_program_ends_when_its_supervisor_is_killed(tmp_path: Path) -> None:
    child = started(Child([str(script(tmp_path / "server", "exec sleep 600"))]), tmp_path / "server", 1)
    assert eventually(lambda: len(children(child)) == 1)
    (program,) = children(child)
    child._process.kill()
    assert eventually(lambda: not is_alive(program))
    child.stop()


def children(child: Child) -> list[int]:
    return [int(word) for word in Path(f"/proc/{child._process.pid}/task/{child._process.pid}/children").read_text().split()]


def test_a_program_outlives_the_thread_that_started_it(tmp_path: Path) -> None:
    program, made = script(tmp_path / "server", SLEEP), []
    thread = threading.Thread(target=lambda: made.append(Child([str(program)], grace=0.2)))
    thread.start()
    thread.join()
    child = started(made[0], program, 3)
    assert child.status is None
    child.stop()


def test_what_is_kept_of_a_talkative_program_is_bounded_and_private(tmp_path: Path, cache: Path) -> None:
    child = Child([str(script(tmp_path / "server", f"head -c {5 * LOG_BYTES} /dev/zero | tr '\\0' x | fold -w 99; echo; echo last"))])
    assert child.result(60)[0] == 0
    assert child.tail(2).endswith("x\nlast")
    sizes = [path.stat().st_size for path in (cache / "logs").iterdir()]
    assert len(sizes) == 2 and sum(sizes) < 2.5 * LOG_BYTES
    assert {path.stat().st_mode & 0o777 for path in (cache / "logs").iterdir()} == {0o600}


def test_few_logs_are_kept(tmp_path: Path, cache: Path) -> None:
    program = script(tmp_path / "server", "echo $1")
    for number in range(LOGS_KEPT + 2):
        child = Child([str(program), str(number)])
        child.result(30)
    assert len(list((cache / "logs").iterdir())) == LOGS_KEPT
    assert child.tail() == str(number)


def test_a_cache_folder_that_cannot_be_written_is_no_hindrance(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    child = Child([str(script(tmp_path / "server", "echo here"))])
    assert child.result(30)[0] == 0
    assert child.tail() == "here"
    child.log.unlink()


def test_what_is_no_program_is_named_with_what_to_do(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("text", encoding="utf-8")
    for name, message in (
        (str(tmp_path), "is a folder: expected a program"),
        (str(tmp_path / "text"), "is not executable"),
        (str(tmp_path / "none"), "cannot find the program .*none: no such file"),
        ("no-such-program", "cannot find the program no-such-program: it is in no folder of PATH"),
    ):
        with pytest.raises(BackendError, match=message) as error:
            find_program(name)
        assert error.value.hint


@pytest.mark.parametrize("status, words", [(0, "status 0"), (1, "status 1"), (137, "signal 9 (SIGKILL)"), (255, "status 255")])
def test_an_exit_status_is_told_in_words(status: int, words: str) -> None:
    assert describe(status) == words
