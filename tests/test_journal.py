"""journal: whole lines, files that stay small, sums that are right."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from mermaidgen.journal import Journal, Sums

ENTRY = {"type": "pie", "model": "m", "success": True, "score": 80, "seconds": 1.0, "retries": 1, "fallbacks": 0, "tokens": 30}


def test_an_entry_is_a_line_with_its_time(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "state" / "log.jsonl", 1)
    journal.write(ENTRY)
    (line,) = (tmp_path / "state" / "log.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line) == {"time": json.loads(line)["time"], **ENTRY}
    assert (tmp_path / "state" / "log.jsonl").stat().st_mode & 0o077 == 0


def test_a_full_file_makes_room(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "log.jsonl", 0.001)
    for number in range(50):
        journal.write({"number": number})
    numbers = [entry["number"] for entry in journal.read()]
    assert numbers == list(range(numbers[0], 50)) and 10 < len(numbers) < 50
    assert {path.name for path in tmp_path.iterdir()} == {"log.jsonl", "log.jsonl.1"}
    assert all(path.stat().st_size <= 1000 for path in tmp_path.iterdir())


def test_lines_of_many_processes_stay_whole(tmp_path: Path) -> None:
    code = """
import sys
from pathlib import Path
from mermaidgen.journal import Journal
for number in range(200):
    Journal(Path(sys.argv[1]), 1).write({"who": sys.argv[2], "number": number, "text": "x" * 200})
"""
    processes = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "log.jsonl"), who]) for who in "abc"]
    assert [process.wait(timeout=30) for process in processes] == [0, 0, 0]
    entries = list(Journal(tmp_path / "log.jsonl", 1).read())
    assert len(entries) == 600
    assert [entry["number"] for entry in entries if entry["who"] == "b"] == list(range(200))


def test_what_cannot_be_written_or_read_is_left_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    Journal(tmp_path / "file" / "log.jsonl", 1).write(ENTRY)
    (tmp_path / "log.jsonl").write_bytes(b'{"number": 1}\nno json\n[3]\n\xff\n{"number": 2}\n{"number":')
    assert [entry["number"] for entry in Journal(tmp_path / "log.jsonl", 1).read()] == [1, 2]


def test_sums_are_by_type_and_model() -> None:
    sums = Sums([ENTRY, ENTRY | {"success": False, "seconds": 3.0, "retries": 0}, ENTRY | {"score": 90, "seconds": 2.0}])
    sums.add({"type": "er", "model": "m", "success": False, "error": "BackendError", "fallbacks": 2})
    assert sums.rows() == [
        {"type": "pie", "model": "m", "requests": 3, "success": 2, "score": 85.0, "retries": 2, "fallbacks": 0, "seconds": 2.0, "tokens": 90},
        {"type": "er", "model": "m", "requests": 1, "success": 0, "score": 0.0, "retries": 0, "fallbacks": 2, "seconds": 0.0, "tokens": 0},
    ]
