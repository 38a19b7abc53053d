"""batch: result lines, going on after a stop, and lines or files that cannot be done."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import mermaidgen.batch
from mermaidgen.batch import run_batch
from mermaidgen.errors import BatchError, MermaidgenError
from mermaidgen.gbnf import Grammar
from mermaidgen.generator import DiagramGenerator, Run

Batch = Callable[..., list[dict[str, Any]]]
ROWS = [
    '{"id": 1, "request": "Two cats", "type": "pie"}',
    '{"id": "b", "request": "An \\u00e9clair \u2192", "type": "ER diagram"}',
    '{"id": [3], "request": "x"}',
]


@pytest.fixture
def batch(tmp_path: Path, tiny_file: Path, monkeypatch: pytest.MonkeyPatch) -> Batch:
    """Writes lines to in.jsonl, runs them into out.jsonl, and gives the rows there; `batch.asked` are the requests that were generated."""
    monkeypatch.setenv("MERMAIDGEN_THREADS", "1")
    asked: list[str] = []

    class Asked(DiagramGenerator):
        def stream(self, instruction: str, diagram_type: str | None = None, **sampling: Any) -> Run:
            asked.append(instruction)
            return super().stream(instruction, diagram_type, **sampling)

    def run(lines: list[str], error: str = "", **sampling: Any) -> list[dict[str, Any]]:
        source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
        source.write_bytes("\n".join(lines).encode() + b"\n")
        asked.clear()
        if error:
            with pytest.raises(MermaidgenError, match=error) as caught:
                run_batch(source, target, str(tiny_file), {"max_tokens": 25, **sampling})
            assert caught.value.hint
        else:
            run_batch(source, target, str(tiny_file), {"max_tokens": 25, **sampling})
        assert not list(tmp_path.glob("*.part"))
        return [json.loads(line) for line in target.read_bytes().split(b"\n") if line]

    monkeypatch.setattr(mermaidgen.batch, "DiagramGenerator", Asked)
    run.asked = asked  # type: ignore[attr-defined]
    return run


def test_each_line_gives_a_line(batch: Batch, tmp_path: Path) -> None:
    rows = batch(ROWS)
    assert [row["id"] for row in rows] == [1, "b", [3]]
    assert all(set(row) == {"id", "request", "type", "mermaid", "score", "seconds"} for row in rows)
    assert [row["type"] for row in rows[:2]] == ["pie", "er"]
    assert rows[1]["request"] == "An éclair →" and "éclair →".encode() in (tmp_path / "out.jsonl").read_bytes()
    for row in rows:
        assert Grammar.load(row["type"]).match(row["mermaid"]).status == "accepted"
        assert 20 <= row["score"] <= 100 and row["seconds"] > 0


def test_other_fields_and_blank_lines_pass(batch: Batch) -> None:
    assert [row["note"] for row in batch(["", '{"id": 1, "request": "x", "type": "pie", "note": {"a": 1}}', "  "])] == [{"a": 1}]


def test_the_sampling_is_passed_on(batch: Batch) -> None:
    first, second = ('{"id": 1, "request": "x", "type": "pie"}', '{"id": 2, "request": "x", "type": "pie"}')
    one, other = batch([first, second], temperature=1.0, seed=4)
    assert one["mermaid"] == other["mermaid"]
    assert batch([first, second, '{"id": 3, "request": "x", "type": "pie"}'], temperature=1.0, seed=5)[2]["mermaid"] != one["mermaid"]


def test_what_is_done_is_not_done_again(batch: Batch, tmp_path: Path) -> None:
    batch(ROWS[:2])
    before = (tmp_path / "out.jsonl").read_bytes()
    assert [row["id"] for row in batch(ROWS)] == [1, "b", [3]]
    assert batch.asked == ["x"]  # type: ignore[attr-defined]
    assert (tmp_path / "out.jsonl").read_bytes().startswith(before)
    batch(ROWS)
    assert batch.asked == []  # type: ignore[attr-defined]


@pytest.mark.parametrize("kept", [1, 9, 40, -1])
def test_a_half_written_last_line_is_done_again(kept: int, batch: Batch, tmp_path: Path) -> None:
    whole = batch(ROWS)
    lines = (tmp_path / "out.jsonl").read_bytes().splitlines(keepends=True)
    (tmp_path / "out.jsonl").write_bytes(lines[0] + lines[1][:kept])
    again = batch(ROWS)
    assert [row | {"seconds": 0} for row in again] == [row | {"seconds": 0} for row in whole]


def test_a_last_line_cut_inside_a_character_is_done_again(batch: Batch, tmp_path: Path) -> None:
    batch(ROWS)
    lines = (tmp_path / "out.jsonl").read_bytes().splitlines(keepends=True)
    (tmp_path / "out.jsonl").write_bytes(lines[0] + lines[1][: lines[1].index("é".encode()) + 1])
    assert [row["id"] for row in batch(ROWS)] == [1, "b", [3]]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{broken", "line 2: not JSON"),
        ("[1, 2]", "line 2: expected"),
        ('{"request": "no id"}', "line 2: expected"),
        ('{"id": 9}', "line 2: expected"),
        ('{"id": 9, "request": 5}', "line 2: expected"),
        ('{"id": 9, "request": "x", "type": 5}', "line 2: expected"),
        ('{"id": 9, "request": "x", "type": "flowchrt"}', "line 2: unknown diagram type 'flowchrt'"),
        ('{"id": 9, "request": " "}', "line 2: the request is empty"),
        (json.dumps({"id": 9, "request": "z" * 3000}), "line 2: the request is too long by"),
        pytest.param("[" * 100_000, "line 2: ", id="deep"),
        pytest.param('{"id": ' + "9" * 5000 + ', "request": "x"}', "line 2: ", id="long number"),
    ],
)
def test_a_broken_line_is_named_and_the_rest_is_done(line: str, message: str, batch: Batch) -> None:
    assert [row["id"] for row in batch([ROWS[0], line, ROWS[2]], error=message)] == [1, [3]]
    assert [row["id"] for row in batch([ROWS[0], ROWS[1], ROWS[2]])] == [1, [3], "b"]


def test_every_broken_line_is_named(batch: Batch) -> None:
    assert len(batch(["{", ROWS[0], "}"], error="line 1: .*; line 3: ")) == 1


@pytest.mark.parametrize("character", ["\u2028", "\x85", "\u2029", "\x1c"], ids=["2028", "85", "2029", "1c"])
def test_only_a_line_end_ends_a_line(character: str, batch: Batch) -> None:
    """JSON strings may hold these as they are (1C escaped), and str.splitlines cuts there."""
    rows = [json.dumps({"id": 1, "request": f"two{character}cats", "type": "pie"}, ensure_ascii=False), ROWS[0].replace("1", "2")]
    assert [row["request"] for row in batch(rows)] == [f"two{character}cats", "Two cats"]
    batch(rows)
    assert batch.asked == []  # type: ignore[attr-defined]


def test_half_a_surrogate_pair_stops_nothing(batch: Batch) -> None:
    lines = ['{"id": 1, "request": "half \\ud83d of it", "type": "pie"}', ROWS[1]]
    try:
        rows = batch(lines)
    except MermaidgenError:
        rows = batch(lines, error="line 1")
    assert rows[-1]["id"] == "b"


@pytest.mark.parametrize(
    "content",
    ["my notes", "my notes\n", "# Title\n\ntext", '{"name": "x"}\n', '[1]\n{"id": 1}\n', '{"id": 1, "request": "mine"}\n', '{"id": 1}'],
)
def test_a_file_that_is_not_ours_is_refused_and_left_alone(content: str, tmp_path: Path, tiny_file: Path) -> None:
    (tmp_path / "in.jsonl").write_text(ROWS[0])
    (tmp_path / "out.jsonl").write_text(content)
    with pytest.raises(BatchError, match=r"out\.jsonl line 1 is no result of an earlier run"):
        run_batch(tmp_path / "in.jsonl", tmp_path / "out.jsonl", str(tiny_file), {"max_tokens": 25})
    assert (tmp_path / "out.jsonl").read_text() == content


def test_the_source_is_no_target(tmp_path: Path, tiny_file: Path) -> None:
    (tmp_path / "in.jsonl").write_text(ROWS[0] + "\n")
    with pytest.raises(BatchError):
        run_batch(tmp_path / "in.jsonl", tmp_path / "in.jsonl", str(tiny_file), {})
    assert (tmp_path / "in.jsonl").read_text() == ROWS[0] + "\n"


@pytest.mark.parametrize(
    ("source", "target", "message"),
    [
        ("none.jsonl", "out.jsonl", "cannot read .*none.jsonl"),
        ("folder", "out.jsonl", "cannot read .*folder"),
        ("latin.jsonl", "out.jsonl", "cannot read .*latin.jsonl"),
        ("in.jsonl", "no/out.jsonl", "cannot write .*no/out.jsonl"),
        ("in.jsonl", "folder", "folder"),
    ],
)
def test_files_that_cannot_be_used_are_named(source: str, target: str, message: str, tmp_path: Path, tiny_file: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "latin.jsonl").write_bytes(b'{"id": 1, "request": "caf\xe9"}\n')
    (tmp_path / "in.jsonl").write_text(ROWS[0])
    with pytest.raises(BatchError, match=message) as caught:
        run_batch(tmp_path / source, tmp_path / target, str(tiny_file), {})
    assert caught.value.hint and "\n" not in str(caught.value)
    assert not (tmp_path / "out.jsonl").exists()


def test_without_a_model_nothing_is_written(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text(ROWS[0])
    with pytest.raises(MermaidgenError, match=r"none\.gguf"):
        run_batch(tmp_path / "in.jsonl", tmp_path / "out.jsonl", str(tmp_path / "none.gguf"), {})
    assert not (tmp_path / "out.jsonl").exists()
