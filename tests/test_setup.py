"""The set-up path without compiling anything: the Makefile's targets, and bootstrap.py with stand-ins for the compilers and for pip."""

from __future__ import annotations

import json
import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import bootstrap

ROOT = Path(bootstrap.__file__).parent
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
GCC = ["gcc 12.2.0", "g++ 12.2.0"]


def executable(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


def make(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    clean = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL", "PROMPT", "TYPE")}
    return subprocess.run(["make", *arguments], cwd=cwd, capture_output=True, text=True, env=clean)


# The Makefile


def test_help_describes_every_target() -> None:
    phony = re.search(r"^\.PHONY: (.*)$", MAKEFILE, re.MULTILINE)
    assert phony
    listed = dict(line.split(maxsplit=1) for line in make().stdout.splitlines())
    assert sorted(listed) == sorted(phony[1].split()) == sorted(re.findall(r"^([a-z-]+):", MAKEFILE, re.MULTILINE))


@pytest.fixture
def echoing_venv(tmp_path: Path) -> Path:
    """An environment, in a folder with a space in its name, whose mermaidgen shows its arguments and its input."""
    executable(tmp_path / "a b" / "bin" / "mermaidgen", 'printf "%s|" "$@"; cat')
    return tmp_path / "a b"


@pytest.mark.parametrize(
    "prompt",
    ["plain words", "it's \"quoted\"", "$5, $HOME and $(shell echo run) $$", "`date` $(date)", "a # b \\", "two\nlines", "-x; false & % {}", "é 🙂"],
)
def test_the_prompt_arrives_letter_by_letter(prompt: str, echoing_venv: Path) -> None:
    answer = make("run", f"PROMPT={prompt}", f"VENV={echoing_venv}", "PYTHON=true")
    assert (answer.stdout, answer.stderr) == (f"generate|-|{prompt}", "")


def test_the_type_is_passed_on(echoing_venv: Path) -> None:
    assert make("run", "PROMPT=x", "TYPE=pie chart", f"VENV={echoing_venv}", "PYTHON=true").stdout == "generate|--type|pie chart|-|x"


def test_a_checkout_may_lie_in_a_folder_with_spaces(echoing_venv: Path) -> None:
    (echoing_venv / "Makefile").write_text(MAKEFILE)
    assert make("run", "PROMPT=x", "VENV=.", "PYTHON=true", cwd=echoing_venv).stdout == "generate|-|x"


def test_run_without_a_prompt_says_what_to_type() -> None:
    answer = make("run", "PYTHON=false")
    assert answer.returncode == 2 and answer.stdout == "" and 'make run PROMPT="' in answer.stderr


# The key of the compiled wheel


def test_the_key_changes_with_whatever_changes_the_build(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CMAKE_ARGS", raising=False)
    keys = [
        bootstrap.wheel_key("0.3.36", GCC, cpu="avx avx2"),
        bootstrap.wheel_key("0.3.37", GCC, cpu="avx avx2"),
        bootstrap.wheel_key("0.3.36", GCC, cpu="avx"),
        bootstrap.wheel_key("0.3.36", ["gcc 13.2.0", "g++ 13.2.0"], cpu="avx avx2"),
        bootstrap.wheel_key("0.3.36", GCC, flags=["-DGGML_NATIVE=OFF"], cpu="avx avx2"),
    ]
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_CUDA=ON")
    keys.append(bootstrap.wheel_key("0.3.36", GCC, cpu="avx avx2"))
    assert len(set(keys)) == len(keys)


def test_the_key_ignores_the_order_of_cpu_flags(tmp_path: Path) -> None:
    (tmp_path / "one").write_text("processor\t: 0\nflags\t\t: sse avx fma\n")
    (tmp_path / "two").write_text("processor\t: 0\nflags\t\t: fma sse avx\n")
    assert bootstrap.cpu_flags(tmp_path / "one") == bootstrap.cpu_flags(tmp_path / "two") == "avx fma sse"
    assert bootstrap.cpu_flags(tmp_path / "none") == ""


def test_a_kept_wheel_serves_a_machine_that_lost_its_compiler(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    wheel = bootstrap.cache() / bootstrap.wheel_key("0.3.36", GCC) / "llama_cpp_python-0.3.36-py3-none-any.whl"
    wheel.parent.mkdir(parents=True)
    wheel.touch()
    assert bootstrap.kept_wheel(bootstrap.wheel_key("0.3.36", [None, None])) == wheel
    assert bootstrap.kept_wheel(bootstrap.wheel_key("0.3.36", ["gcc 9", "g++ 9"])) is None


# A machine where something is missing


def bootstrap_process(cache: Path, *arguments: str, path: str) -> subprocess.CompletedProcess[str]:
    environment = {"PATH": path, "XDG_CACHE_HOME": str(cache), "HOME": str(cache)}
    return subprocess.run([sys.executable, str(ROOT / "bootstrap.py"), *arguments], capture_output=True, text=True, env=environment)


def test_no_compiler_is_one_line_that_says_what_to_install(tmp_path: Path) -> None:
    answer = bootstrap_process(tmp_path, str(tmp_path / "venv"), path=str(tmp_path))
    assert (answer.returncode, answer.stdout) == (2, "")
    assert answer.stderr.count("\n") == 1
    assert "a C and a C++ compiler" in answer.stderr and "apt install build-essential" in answer.stderr
    assert not (tmp_path / "venv").exists()


def test_only_the_compiler_that_is_missing_is_named(tmp_path: Path) -> None:
    executable(tmp_path / "gcc", "echo gcc 12.2.0")
    assert "missing: a C++ compiler;" in bootstrap_process(tmp_path, str(tmp_path / "venv"), path=str(tmp_path)).stderr


def test_a_python_without_its_venv_module_is_told_apart(tmp_path: Path) -> None:
    for name in ("cc", "c++"):
        executable(tmp_path / name, "echo 1.0")
    code = f"import sys; sys.modules['ensurepip'] = None; import bootstrap; sys.exit(bootstrap.main([{str(tmp_path / 'venv')!r}]))"
    environment = {"PATH": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, env=environment, cwd=ROOT)
    assert answer.returncode == 2
    assert answer.stderr == "set-up: missing: Python's venv module; do: apt install python3-venv (or what your system calls them)\n"


@pytest.mark.parametrize(("arguments", "message"), [(["--extras", "tests"], "no such extra: tests; there are training, test"), ([], "not empty")])
def test_a_wrong_argument_stops_before_anything_is_made(arguments: list[str], message: str, tmp_path: Path) -> None:
    for name in ("cc", "c++"):
        executable(tmp_path / "bin" / name, "echo 1.0")
    (tmp_path / "venv").mkdir()
    (tmp_path / "venv" / "precious").touch()
    answer = bootstrap_process(tmp_path, *arguments, str(tmp_path / "venv"), path=str(tmp_path / "bin"))
    assert answer.returncode == 2 and message in answer.stderr
    assert [path.name for path in (tmp_path / "venv").iterdir()] == ["precious"]


# Building the wheel, with a stand-in for `python -m pip wheel ... --wheel-dir DIR llama-cpp-python==VERSION`

HALF_A_WHEEL = 'shift 8; mkdir -p "$1"; echo half > "$1/llama_cpp_python-0.3.36-py3-none-any.whl"; echo "  [1/77] Building"'


@pytest.fixture
def wheels(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    bootstrap.cache().mkdir(parents=True)
    return bootstrap.cache()


def test_a_finished_build_is_kept(wheels: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    pip = executable(tmp_path / "python", f'{HALF_A_WHEEL}; echo "epoch=$SOURCE_DATE_EPOCH"; echo "$CMAKE_ARGS"')
    built = bootstrap.build_wheel(pip, "0.3.36", "key")
    assert built == bootstrap.kept_wheel("key") == wheels / "key" / "llama_cpp_python-0.3.36-py3-none-any.whl"
    assert built.read_text() == "half\n"
    epoch, flags = (wheels / "key.log").read_text().splitlines()[1:]
    assert epoch == "epoch="
    assert shlex.split(flags)[: len(bootstrap.FLAGS)] == list(bootstrap.FLAGS)


def test_a_broken_build_leaves_a_log_and_no_wheel(wheels: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pip = executable(tmp_path / "python", f"{HALF_A_WHEEL}; echo 'llama.cpp:1: error: no' >&2; exit 1")
    with pytest.raises(bootstrap.SetupError, match=r"failed with status 1.*key\.log") as caught:
        bootstrap.build_wheel(pip, "0.3.36", "key")
    assert caught.value.status == 1
    assert bootstrap.kept_wheel("key") is None
    assert [path.name for path in wheels.iterdir()] == ["key.log"]
    assert capsys.readouterr().err.endswith("llama.cpp:1: error: no\n")


def test_an_interrupted_build_leaves_no_wheel_and_no_process(wheels: Path, tmp_path: Path) -> None:
    pip = executable(tmp_path / "python", f"{HALF_A_WHEEL}; echo $$ > {shlex.quote(str(tmp_path / 'pid'))}; exec sleep 60")
    code = f"import signal, sys, bootstrap; signal.signal(15, lambda *_: sys.exit(143)); bootstrap.build_wheel({str(pip)!r}, '0.3.36', 'key')"
    with subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stderr=subprocess.DEVNULL) as process:
        while not (tmp_path / "pid").exists() or not (tmp_path / "pid").read_text():
            time.sleep(0.01)
        process.send_signal(signal.SIGTERM)
    assert process.returncode == 143
    assert [path.name for path in wheels.iterdir()] == ["key.log"]
    with pytest.raises(ProcessLookupError):
        os.kill(int((tmp_path / "pid").read_text()), 0)


def test_what_a_killed_build_left_is_swept_up(wheels: Path, tmp_path: Path) -> None:
    (wheels / "part-abc" / "wheel").mkdir(parents=True)
    bootstrap.build_wheel(executable(tmp_path / "python", HALF_A_WHEEL), "0.3.36", "key")
    assert sorted(path.name for path in wheels.iterdir()) == ["key", "key.log"]


def test_a_second_set_up_waits_for_the_first(wheels: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code = "import bootstrap\nwith bootstrap.only_one(): print('in', flush=True); input()\nprint('out')"
    with bootstrap.only_one():
        process = subprocess.Popen([sys.executable, "-c", code], cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        assert process.stderr and b"waiting" in process.stderr.readline()
        assert process.poll() is None
    assert process.communicate(b"\n")[0] == b"in\nout\n"


# The meter and the stamp


def test_the_meter_estimates_from_the_rate_so_far() -> None:
    now = 100.0
    meter = bootstrap.Meter("fetching", clock=lambda: now)
    now = 130.0
    meter.read("  Collecting llama-cpp-python\n  [1/2] Building C object CMakeFiles/cmTC_1.dir/test.c.o\n")
    assert str(meter) == "fetching, 0:30 so far"
    meter.read("  [1/80] Generating build details from Git\n")
    now = 150.0
    meter.read("  [19/80] Building CXX object a.o\n  [20/80] Building CXX object b.o\n")
    assert str(meter) == "compiling [#####···············] 20/80, 0:50 so far, about 1:00 left"


def test_the_stamp_speaks_for_one_environment_and_its_extras(tmp_path: Path) -> None:
    venv = tmp_path / "venv"
    executable(venv / "bin" / "python", "")
    assert not bootstrap.is_ready(venv, "project", "1-x-a-b", set())
    (venv / "mermaidgen-setup.json").write_text(json.dumps(bootstrap.stamp(venv, "project", "1-x-a-b", {"test"})))
    assert bootstrap.is_ready(venv, "project", "1-x-a-b", set())
    assert bootstrap.is_ready(venv, "project", "1-x-a-", {"test"})
    assert not bootstrap.is_ready(venv, "project", "1-x-a-c", {"test"})
    assert not bootstrap.is_ready(venv, "changed", "1-x-a-b", {"test"})
    assert not bootstrap.is_ready(venv, "project", "1-x-a-b", {"test", "training"})
    venv.rename(tmp_path / "moved")
    assert not bootstrap.is_ready(tmp_path / "moved", "project", "1-x-a-b", set())
