"""mermaidgen fix: files mended in place or printed, Markdown byte for byte around its fences."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from mermaidgen.cli import main
from mermaidgen.markdown import fences
from mermaidgen.mending import mend

BROKEN, MENDED = b"graph td\n    A -> B\n", b"graph TD\n    A --> B\n"
GOOD = b'pie\n    "a" : 1\n    "b" : 2\n'
HOPELESS = b"pie\n    a : -1\n"
PAGE = (
    b"# Page\r\n\r\n> ```mermaid\r\n> graph td\r\n>   A -> B %% why\r\n>\r\n>   B --> C\r\n> ```\r\n\r\n"
    b"1. one\r\n   ~~~mermaid\r\n   pie\r\n   a : 1\r\n   ~~~\r\ntext \xe2\x80\x9cx\xe2\x80\x9d\r\n"
)
PAGE_MENDED = PAGE.replace(b"graph td", b"graph TD").replace(b"A -> B %% why", b"A --> B\r\n>   %% why").replace(b"a : 1", b'"a" : 1')
Run = Callable[..., tuple[int, bytes, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capfdbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs `mermaidgen fix ...` in this process: exit status, stdout, stderr."""

    def call(*arguments: str, stdin: bytes = b"") -> tuple[int, bytes, str]:
        monkeypatch.setattr(sys, "argv", ["mermaidgen", "fix", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capfdbinary.readouterr()
        status = 0
        try:
            main()
        except SystemExit as exc:
            status = int(exc.code or 0)
        out, err = capfdbinary.readouterr()
        return status, out, err.decode()

    return call


def test_the_mended_text_is_printed_and_the_changes_are_listed(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.mmd"
    file.write_bytes(BROKEN)
    assert run(str(file)) == (0, MENDED, f"{file}:1: direction: ' td' -> ' TD'\n{file}:2: arrow: '->' -> '-->'\n")
    assert run("-", stdin=BROKEN)[:2] == (0, MENDED)
    assert run("-", stdin=GOOD) == (0, GOOD, "")
    assert run("-", stdin=HOPELESS)[:2] == (1, HOPELESS.replace(b"a :", b'"a" :'))
    assert run("--type", "pie", "-", stdin=b'"a" : 1\n')[:2] == (0, b'pie\n"a" : 1\n')
    assert file.read_bytes() == BROKEN


def test_a_markdown_page_changes_in_its_fences_alone(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_bytes(PAGE)
    status, out, err = run(str(page))
    assert (status, out) == (0, PAGE_MENDED)
    assert [line.removeprefix(f"{page}:").split(":")[0] for line in err.splitlines()] == ["4", "5", "5", "13"]
    assert run("-", stdin=PAGE)[1] == PAGE_MENDED
    good = b"\xef\xbb\xbfnothing here\r\n```mermaid\r\n" + GOOD + b"```"
    assert mend("x.md", good)[0] == good
    assert mend("x.md", b"no fences \r\n\r")[0] == b"no fences \r\n\r"


def test_what_is_mended_needs_no_mending() -> None:
    assert mend("x.md", PAGE_MENDED) == (PAGE_MENDED, mend("x.md", PAGE_MENDED)[1])
    assert all(diagram.accepted and not diagram.changes for diagram in mend("x.md", PAGE_MENDED)[1])


def test_in_place_keeps_the_mode_and_leaves_nothing_beside_the_file(run: Run, tmp_path: Path) -> None:
    file, link = tmp_path / "a.mmd", tmp_path / "link.mmd"
    file.write_bytes(BROKEN)
    file.chmod(0o640)
    link.symlink_to(file)
    status, out, _ = run("--in-place", str(link))
    assert (status, out, file.read_bytes(), file.stat().st_mode & 0o777) == (0, b"", MENDED, 0o640)
    assert sorted(os.listdir(tmp_path)) == ["a.mmd", "link.mmd"] and link.is_symlink()
    before = file.stat().st_mtime_ns
    assert run("--in-place", str(file)) == (0, b"", "") and file.stat().st_mtime_ns == before


def test_a_diff_is_one_that_patch_takes(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "a.mmd"
    for data in (BROKEN, BROKEN.strip(), PAGE):
        file.write_bytes(data)
        status, out, _ = run("--diff", str(file))
        assert status == 0 and file.read_bytes() == data
        (tmp_path / "d").write_bytes(out)
        subprocess.run(["patch", "--binary", "-s", str(file), str(tmp_path / "d")], check=True)
        assert file.read_bytes() == mend("-", data)[0]
    assert run("--diff", "-", stdin=GOOD) == (0, b"", "")


def test_json_has_an_object_a_diagram(run: Run) -> None:
    status, out, _ = run("--json", "-", stdin=PAGE)
    rows = [json.loads(line) for line in out.splitlines()]
    assert status == 0 and [(row["file"], row["line"], row["type"], row["accepted"], len(row["changes"])) for row in rows] == [
        ("-", 4, "flowchart", True, 3), ("-", 12, "pie", True, 1)]  # fmt: skip
    assert list(rows[0]["changes"][0]) == ["code", "line", "column", "at", "before", "after"]
    assert rows[1]["changes"][0]["line"] == 13 and rows[1]["changes"][0]["column"] == 4


@pytest.mark.parametrize(("arguments", "stdin", "said"), [
    (("gone.mmd",), b"", "cannot read gone.mmd"), (("-",), b"pie\xff", "-:1: expected UTF-8 text, found byte 0xff"),
    (("--in-place", "-"), GOOD, "--in-place: expected a file"), (("--type", "cake", "-"), GOOD, "unknown diagram type 'cake'"),
])  # fmt: skip
def test_bad_input_is_one_line_and_status_2(arguments: tuple[str, ...], stdin: bytes, said: str, run: Run) -> None:
    status, out, err = run(*arguments, stdin=stdin)
    assert (status, out) == (2, b"") and said in err and err.count("\n") == 1


def test_a_blank_line_of_a_quotation_is_blank_with_line_ends_of_windows_too() -> None:
    assert [fence.text for fence in fences("> ```mermaid\r\n> pie\r\n>\r\n> x\r\n> ```\r\n")] == ["pie\r\n\nx\r"]
