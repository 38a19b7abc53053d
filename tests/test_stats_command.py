"""stats: the log of all processes, summed."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from mermaidgen.cli import main
from mermaidgen.journal import Journal


def printed(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    monkeypatch.setattr("sys.argv", ["mermaidgen", *arguments])
    main()
    return capsys.readouterr().out


def test_what_was_generated_is_summed(tiny_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    for _ in range(2):
        printed(monkeypatch, capsys, "generate", "Two cats", "--type", "pie", "--model", str(tiny_file), "--max-tokens", "40")
    (row,) = map(json.loads, printed(monkeypatch, capsys, "stats", "--json").splitlines())
    assert (row["type"], row["model"], row["requests"], row["success"], row["retries"], row["fallbacks"]) == ("pie", "tiny", 2, 2, 0, 0)
    assert row["tokens"] > 2 and 0 < row["score"] <= 100
    head, line = printed(monkeypatch, capsys, "stats").splitlines()
    assert head.split() == ["type", "model", "requests", "success", "score", "retries", "fallbacks", "seconds", "tokens"]
    assert line.split()[:4] == ["pie", "tiny", "2", "2"]


def test_without_a_log_there_is_only_the_head(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    assert printed(monkeypatch, capsys, "stats").count("\n") == 1
    assert printed(monkeypatch, capsys, "stats", "--json") == ""


def test_names_of_any_kind_are_shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    Journal(tmp_path / "mermaidgen" / "log.jsonl", 1).write({"type": "pie", "model": os.fsdecode(b"latin-\xe9\x1b[1m"), "success": True})
    assert "latin-??[1m" in printed(monkeypatch, capsys, "stats")
    assert json.loads(printed(monkeypatch, capsys, "stats", "--json"))["model"] == os.fsdecode(b"latin-\xe9\x1b[1m")
