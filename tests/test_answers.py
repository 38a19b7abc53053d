"""answers: what was written is found again, the oldest goes, and a file that is no database does no harm."""

from __future__ import annotations

from pathlib import Path

import pytest

from mermaidgen.answers import Answers


def test_what_was_put_there_is_found(tmp_path: Path) -> None:
    answers = Answers(tmp_path / "new" / "answers.sqlite", 10)
    assert answers.get("one") is None
    answers.put("one", {"mermaid": "pie\n", "score": 90})
    assert Answers(tmp_path / "new" / "answers.sqlite", 10).get("one") == {"mermaid": "pie\n", "score": 90}


def test_the_least_recently_used_goes(tmp_path: Path) -> None:
    answers = Answers(tmp_path / "answers.sqlite", 2)
    answers.put("one", {"n": 1})
    answers.put("two", {"n": 2})
    assert answers.get("one") == {"n": 1}
    answers.put("three", {"n": 3})
    assert [answers.get(key) for key in ("one", "two", "three")] == [{"n": 1}, None, {"n": 3}]


def test_the_key_depends_on_every_part() -> None:
    parts = ("a request", "pie", {"temperature": 0.0, "seed": 1})
    others = [("a Request", *parts[1:]), (parts[0], None, parts[2]), (*parts[:2], {"temperature": 0.0, "seed": 2})]
    assert Answers.key(*parts) == Answers.key(*parts[:2], {"seed": 1, "temperature": 0.0})
    assert len({Answers.key(*one) for one in (parts, *others)}) == 4


@pytest.mark.parametrize("content", [b"no database at all, but long enough to be read as one" * 40, b""])
def test_a_file_that_cannot_be_used_is_as_good_as_none(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "answers.sqlite").write_bytes(content)
    answers = Answers(tmp_path / "answers.sqlite", 2)
    answers.put("one", {"n": 1})
    assert answers.get("one") in (None, {"n": 1})
    Answers(tmp_path / "answers.sqlite" / "below", 2).put("one", {"n": 1})
