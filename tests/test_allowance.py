"""allowance: calls and dollars of a day are counted over all processes, and nothing is allowed that cannot be counted."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mermaidgen.allowance import Allowance
from mermaidgen.backends import Usage
from mermaidgen.config import Fallback
from mermaidgen.errors import AllowanceError

SETTINGS = Fallback(cloud="openai", consent=True, calls_per_day=3, dollars_per_day=1.0, prompt_price=10.0, answer_price=100.0)
MOST = Usage(prompt_tokens=1000, tokens=1000)  # 0.11 dollars


def spent(file: Path) -> dict[str, object]:
    found: dict[str, object] = json.loads(file.read_text(encoding="utf-8"))
    return found


def test_a_call_is_counted_with_what_it_took(tmp_path: Path) -> None:
    allowance = Allowance(tmp_path / "state" / "cloud.json", SETTINGS, lambda: "2026-01-31")
    with allowance.call(MOST) as usage:
        assert spent(tmp_path / "state" / "cloud.json") == {"day": "2026-01-31", "calls": 1, "dollars": pytest.approx(0.11)}
        usage.prompt_tokens, usage.tokens = 500, 100
    assert spent(tmp_path / "state" / "cloud.json")["dollars"] == pytest.approx(0.015)


def test_a_call_that_tells_no_tokens_or_fails_costs_what_was_set_aside(tmp_path: Path) -> None:
    allowance = Allowance(tmp_path / "cloud.json", SETTINGS, lambda: "2026-01-31")
    with allowance.call(MOST):
        pass
    with pytest.raises(RuntimeError), allowance.call(MOST):
        raise RuntimeError
    assert spent(tmp_path / "cloud.json") == {"day": "2026-01-31", "calls": 2, "dollars": pytest.approx(0.22)}


def test_calls_end_at_the_cap_and_begin_again_the_next_day(tmp_path: Path) -> None:
    days = ["2026-01-31"]
    allowance = Allowance(tmp_path / "cloud.json", SETTINGS, lambda: days[0])
    for _ in range(3):
        with allowance.call(Usage()):
            pass
    with pytest.raises(AllowanceError, match="3 calls of 3 are made today") as caught, allowance.call(Usage()):
        pass
    assert "calls_per_day" in caught.value.hint
    days[0] = "2026-02-01"
    with allowance.call(Usage()):
        pass
    assert spent(tmp_path / "cloud.json")["calls"] == 1


def test_dollars_end_at_the_cap_before_they_are_spent(tmp_path: Path) -> None:
    allowance = Allowance(tmp_path / "cloud.json", SETTINGS, lambda: "2026-01-31")
    much = Usage(prompt_tokens=20_000, tokens=10_000)
    with pytest.raises(AllowanceError, match=r"a call of up to 1\.2000 is above 1\.0000"), allowance.call(much):
        pass
    assert (tmp_path / "cloud.json").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("text", ["{", "[]", '{"day": "2026-01-31"}', '{"day": "2026-01-31", "calls": "x", "dollars": 0}'])
def test_a_damaged_file_allows_nothing(text: str, tmp_path: Path) -> None:
    file = tmp_path / "cloud.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(AllowanceError, match="damaged"), Allowance(file, SETTINGS).call(Usage()):
        pass
    assert file.read_text(encoding="utf-8") == text


def test_where_nothing_can_be_counted_nothing_is_allowed(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(AllowanceError, match="cannot keep count"), Allowance(tmp_path / "file" / "cloud.json", SETTINGS).call(Usage()):
        pass


def test_processes_at_once_do_not_lose_a_call(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from mermaidgen.allowance import Allowance
from mermaidgen.backends import Usage
from mermaidgen.config import Fallback
from mermaidgen.errors import AllowanceError
for _ in range(20):
    try:
        with Allowance(Path(sys.argv[1]), Fallback(calls_per_day=50)).call(Usage()):
            print("made")
    except AllowanceError:
        print("refused")
"""
    command = [sys.executable, "-c", code, str(tmp_path / "cloud.json")]
    processes = [subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ) for _ in range(3)]
    said = "".join(process.communicate(timeout=30)[0] for process in processes).split()
    assert (said.count("made"), said.count("refused")) == (50, 10)
