"""mermaidgen doctor on this installation, and on one that is not well."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mermaidgen import doctor
from mermaidgen.cli.doctor import lines
from mermaidgen.decode import library
from mermaidgen.errors import MermaidgenError
from mermaidgen.hub import resolve
from mermaidgen.hub.names import find

ROOT = Path(__file__).parent.parent


def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mermaidgen", "doctor", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env={**os.environ, **environment})


def test_all_is_well_here() -> None:
    done = run("--json")
    report = json.loads(done.stdout)
    assert (done.returncode, report["problems"], done.stderr) == (0, [], "")
    assert report["generation"]["valid"] and report["generation"]["tokens"] > 0
    assert report["model"]["sha256"] == report["model"]["expected"] == find("embedded").sha256
    assert report["grammars"]["count"] == len(list((ROOT / "grammars").glob("**/*.gbnf")))
    assert report["engine"]["version"] == library.VERSION
    assert list(lines(report))[-1] == "all is well"


def test_a_library_that_cannot_be_loaded_is_said_in_a_line(tmp_path: Path) -> None:
    for name in ("libllama.so", "libggml.so"):
        (tmp_path / name).write_bytes(b"\x7fELF")
    done = run(LLAMA_CPP_LIB_PATH=str(tmp_path))
    problems = [line for line in done.stdout.splitlines() if line.startswith("PROBLEM")]
    assert done.returncode == 1 and len(problems) == 1 and "llama.cpp's library cannot be loaded" in problems[0] and done.stderr == ""


def test_a_wrong_setting_is_said_in_a_line(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("llm:\n  local:\n    threads: many\n")
    done = run(MERMAIDGEN_CONFIG=str(tmp_path / "config.yaml"))
    assert done.returncode == 1 and "config.yaml:3: llm.local.threads: expected a whole number, found 'many'" in done.stdout


def test_a_process_that_dies_is_a_problem_and_no_crash(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    dying = tmp_path / "python"
    dying.write_text("#!/bin/sh\necho '{\"engine\": {}}'; echo last words >&2; kill -ILL $$\n")
    dying.chmod(0o755)
    monkeypatch.setattr(sys, "executable", str(dying))
    problems: list[dict[str, str]] = []
    assert doctor._engine(problems) == {"engine": {}}
    assert problems == [{"what": "the process was ended by SIGILL while a diagram was drawn: last words", "hint": doctor.REINSTALL}]


def test_a_package_that_is_missing_or_too_old_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "PACKAGES", {"numpy": "99.1", "no-such-package": "1.0", "click": "8.1"})
    problems: list[dict[str, str]] = []
    assert sorted(doctor._packages(problems)) == ["click", "numpy"]
    said = [problem["what"].split(" at ")[0] for problem in problems]
    assert said == [f"numpy {doctor.metadata.version('numpy')}", "no-such-package is not installed"]


def test_a_library_without_variants_has_nothing_to_choose(tmp_path: Path) -> None:
    assert library.variants(tmp_path) == {}
    (tmp_path / "libggml-cpu-odd.so").write_bytes(b"no library")
    assert library.variants(tmp_path) == {"odd": -1}


def test_the_model_is_read_through_once_and_again_when_it_has_changed(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    entry = find("embedded")
    copy = tmp_path / "copy.gguf"
    copy.write_bytes(Path(entry.file).read_bytes())
    monkeypatch.setattr("mermaidgen.hub.find", lambda name: type(entry)(**vars(entry) | {"file": str(copy)}))
    assert resolve("embedded").path == copy
    note = next((tmp_path / "cache" / "mermaidgen" / "checked").iterdir())
    stat = copy.stat()
    with copy.open("r+b") as stream:  # another content under the same size and time goes unseen until it is asked for
        stream.seek(-1, os.SEEK_END)
        stream.write(b"\x55")
    os.utime(copy, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert resolve("embedded").path == copy
    with pytest.raises(MermaidgenError, match="expected sha256"):
        resolve("embedded", again=True)
    os.utime(copy, ns=(0, 0))
    with pytest.raises(MermaidgenError, match="expected sha256"):
        resolve("embedded")
    assert note.exists()
