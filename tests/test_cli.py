"""The command line: what comes out, and one line on stderr with exit status 2 for whatever goes wrong."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from mermaidgen import __version__
from mermaidgen.cli import main
from mermaidgen.config import grammar_path
from mermaidgen.diagrams import TYPES, DiagramType
from mermaidgen.gbnf import Grammar


@dataclass(frozen=True)
class Ran:
    """What a command left behind."""

    status: int
    out: str
    err: str


Command = Callable[..., Ran]


@pytest.fixture
def command(tiny_file: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Command:
    """Runs `mermaidgen ...` on the tiny model, in this process."""
    monkeypatch.setenv("MERMAIDGEN_MODEL", str(tiny_file))
    monkeypatch.setenv("MERMAIDGEN_THREADS", "1")

    def run(*arguments: str, stdin: bytes = b"") -> Ran:
        monkeypatch.setattr(sys, "argv", ["mermaidgen", *arguments])
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin), encoding="utf-8"))
        capfd.readouterr()
        status = 0
        try:
            main()
        except SystemExit as exc:
            status = int(exc.code or 0)
        out, err = capfd.readouterr()
        return Ran(status, out, err)

    return run


def process(*arguments: str, stdin: bytes = b"", **environment: str) -> subprocess.CompletedProcess[bytes]:
    """`python -m mermaidgen ...` as a process of its own."""
    arguments = (sys.executable, "-m", "mermaidgen", *arguments)
    return subprocess.run(arguments, input=stdin, capture_output=True, env=os.environ | environment, timeout=60)


SHORT = ("--max-tokens", "90", "--temperature", "1", "--seed", "3")


# What comes out


def test_generate_prints_the_diagram_and_nothing_else(command: Command) -> None:
    ran = command("generate", "Two cats and a dog", "--type", "pie", *SHORT)
    assert (ran.status, ran.err) == (0, "")
    assert ran.out.endswith("\n") and Grammar.load("pie").match(ran.out[:-1]).status == "accepted"
    assert command("generate", "-", "--type", "pie", *SHORT, stdin=b"Two cats and a dog\n") == ran
    assert command("generate", "--stream", "Two cats and a dog", "--type", "pie", *SHORT) == ran


def test_generate_reads_utf_8(command: Command) -> None:
    request = "Zwei Kätzchen → 😀"
    assert command("generate", "-", *SHORT, stdin=request.encode()) == command("generate", request, *SHORT)


@pytest.mark.parametrize("stream", [(), ("--stream",)], ids=["whole", "stream"])
def test_json_has_its_keys(stream: tuple[str, ...], command: Command) -> None:
    ran = command("generate", "Two cats", "--json", *stream, *SHORT)
    answer = json.loads(ran.out)
    assert list(answer) == ["mermaid", "type", "score", "model", "backend", "seconds", "tokens", "refusal_rate"]
    assert ran.out.count("\n") == 1 and (ran.status, ran.err) == (0, "")
    assert answer["mermaid"] + "\n" == command("generate", "Two cats", *SHORT).out
    assert answer["model"] == "tiny" and answer["tokens"] <= 90


@pytest.mark.parametrize("row", TYPES, ids=[row.key for row in TYPES])
def test_every_name_of_a_type_gives_it(row: DiagramType, command: Command) -> None:
    outputs = {command("generate", "Two cats", "--type", name, *SHORT).out for name in (row.key, row.header.upper(), row.aliases[0])}
    assert len(outputs) == 1 and outputs.pop().split()[0] in row.headers


def test_a_model_may_be_named_on_the_line(command: Command, tmp_path: Path, tiny_file: Path) -> None:
    (tmp_path / "other.gguf").write_bytes(tiny_file.read_bytes())
    assert json.loads(command("generate", "x", "--json", "--model", str(tmp_path / "other.gguf"), *SHORT).out)["model"] == "other"


def test_a_config_file_may_be_named_on_the_line(command: Command, tmp_path: Path) -> None:
    (tmp_path / "few.yaml").write_text("generation: {max_tokens: 25}\n", encoding="utf-8")
    (tmp_path / "in.jsonl").write_text('{"id": 1, "request": "Two cats and a dog", "type": "pie"}\n', encoding="utf-8")
    named = ("--config", str(tmp_path / "few.yaml"))
    answer = json.loads(command(*named, "generate", "Two cats and a dog", "--type", "pie", "--json").out)
    assert answer["tokens"] <= 25 < json.loads(command("generate", "Two cats and a dog", "--type", "pie", "--json").out)["tokens"]
    assert command(*named, "batch", str(tmp_path / "in.jsonl"), str(tmp_path / "out.jsonl")).status == 0
    assert json.loads((tmp_path / "out.jsonl").read_text(encoding="utf-8"))["mermaid"] == answer["mermaid"]
    ran = command("--config", "/no/such.yaml", "generate", "x")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1) and "/no/such.yaml" in ran.err


def test_types_and_version(command: Command) -> None:
    ran = command("types")
    assert ran.status == 0
    assert [line.split()[:2] for line in ran.out.splitlines()] == [[row.key, row.header] for row in TYPES]
    assert command("--version").out.split()[-1] == __version__
    assert "generate" in command("--help").out


GOOD, BAD = 'pie\n    "cats" : 1\n    "dogs" : 2\n', 'pie\n    "a" = 1\n'


def test_validate_prints_a_verdict_for_each_diagram(command: Command, tmp_path: Path) -> None:
    good, bad, page = tmp_path / "good.mmd", tmp_path / "bad.mmd", tmp_path / "page.md"
    good.write_text(GOOD)
    bad.write_text(BAD)
    page.write_text(f"```mermaid\n{GOOD}```\n\n```mermaid\n{BAD}```\n")
    assert command("validate", str(good)) == command("validate", "--type", "pie", str(good))
    ran = command("validate", str(good))
    assert (ran.status, ran.out, ran.err) == (0, f"{good}:1: pie: accepted\n", "")
    ran = command("validate", "-", stdin=BAD.encode())
    assert ran.status == 1 and ran.out.startswith("-:1: pie: refused\n    2:9: syntax: expected ")
    ran = command("validate", "--json", str(good), str(bad), str(page))
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 1
    assert [(row["file"], row["line"], row["type"], row["accepted"]) for row in rows] == [
        (str(good), 1, "pie", True), (str(bad), 1, "pie", False), (str(page), 2, "pie", True), (str(page), 8, "pie", False)]  # fmt: skip
    assert list(rows[1]) == ["file", "line", "type", "accepted", "passed", "score", "checks", "problems"] and rows[0]["problems"] == []
    assert [(row["passed"], row["score"] > 70) for row in rows] == [(True, True), (False, False)] * 2
    assert [list(check) for check in rows[0]["checks"]] == [["name", "weight", "share", "detail"]] * 4
    assert [list(row["problems"][0]) for row in rows if row["problems"]] == [["line", "column", "check", "message"]] * 2
    assert [(row["problems"][0]["line"], row["problems"][0]["column"]) for row in rows if row["problems"]] == [(2, 9), (9, 9)]


def test_validate_shows_the_score_beside_a_request(command: Command) -> None:
    plain = command("validate", "-", stdin=GOOD.encode())
    scored = command("validate", "--score", "-", stdin=GOOD.encode())
    assert plain.out == "-:1: pie: accepted\n" and scored.out.splitlines()[0] == "-:1: pie: accepted, score 100, passed"
    ran = command("validate", "--json", "--request", 'only "zebras" and "birds"', "-", stdin=GOOD.encode())
    row = json.loads(ran.out)
    assert ran.status == 0 and row["score"] < 70 and not row["passed"] and row["accepted"]
    assert {"names", "words"} <= {check["name"] for check in row["checks"] if check["share"] < 1}


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\x1a\n\x00\x00", b"", b"\x00" * 1000, b"pie\xff", b"[" * 10_000_000])
def test_validate_answers_whatever_a_file_holds(data: bytes, command: Command, tmp_path: Path) -> None:
    (tmp_path / "strange.mmd").write_bytes(data)
    ran = command("validate", "--json", str(tmp_path / "strange.mmd"))
    assert ran.status == 1 and not json.loads(ran.out)["accepted"] and ran.err == ""


def test_validate_names_a_file_that_is_not_there(command: Command, tmp_path: Path) -> None:
    ran = command("validate", str(tmp_path / "gone.mmd"))
    assert ran.status == 2 and ran.err.startswith(f"mermaidgen: cannot read {tmp_path / 'gone.mmd'}: No such file")
    assert command("validate").status == 2
    assert command("validate", "--type", "cake", "-", stdin=b"pie").status == 2


def test_sample_prints_random_diagrams(command: Command) -> None:
    ran = command("sample", "gitGraph", "-n", "3", "--seed", "7")
    rows = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 0 and [list(row) for row in rows] == [["type", "src"]] * 3
    assert {row["type"] for row in rows} == {"gitgraph"}
    assert all(Grammar.load("gitgraph").match(row["src"]).status == "accepted" for row in rows)
    assert command("sample", "gitGraph", "-n", "3", "--seed", "7") == ran
    assert command("sample", "gitGraph", "-n", "3", "--seed", "8") != ran
    assert command("sample", "pie", "-n", "0").out == ""
    assert command("sample", "cake").status == 2


def test_grammar_prints_the_file(command: Command) -> None:
    for name, key in (("sequenceDiagram", "sequence"), ("ERD", "er"), ("any", "any")):
        assert command("grammar", name).out == grammar_path(key).read_text(encoding="utf-8")
    assert command("grammar", "cake").status == 2


def test_batch(command: Command, tmp_path: Path) -> None:
    source, target = tmp_path / "in.jsonl", tmp_path / "out.jsonl"
    source.write_text('{"id": 1, "request": "Two cats", "type": "pie"}\n{"id": 2, "request": "Two dogs"}\n')
    ran = command("batch", str(source), str(target), *SHORT)
    assert (ran.status, ran.out) == (0, "") and "2/2" in ran.err
    rows = [json.loads(line) for line in target.read_text(encoding="utf-8").splitlines()]
    assert [row["id"] for row in rows] == [1, 2]
    assert rows[0]["mermaid"] + "\n" == command("generate", "Two cats", "--type", "pie", *SHORT).out
    source.write_text(source.read_text() + "{\n")
    ran = command("batch", str(source), str(target), *SHORT)
    assert (ran.status, ran.out) == (2, "") and ran.err.splitlines()[-1].startswith("mermaidgen: line 3: not JSON")


def test_python_m_is_the_same_command(command: Command, tiny_file: Path) -> None:
    done = process("generate", "Two cats", *SHORT, MERMAIDGEN_MODEL=str(tiny_file), MERMAIDGEN_THREADS="1")
    ran = command("generate", "Two cats", *SHORT)
    assert (done.returncode, done.stdout.decode(), done.stderr) == (0, ran.out, b"")
    assert process("--version").stdout.decode() == command("--version").out


def test_an_output_without_utf_8_leaves_no_traceback(command: Command, tiny_file: Path) -> None:
    arguments = ("generate", "Two cats", "--type", "pie", "--max-tokens", "60", "--temperature", "1.5")
    assert not command(*arguments).out.isascii()
    done = process(*arguments, MERMAIDGEN_MODEL=str(tiny_file), PYTHONIOENCODING="ascii")
    assert b"Traceback" not in done.stderr and done.stderr.count(b"\n") == (done.returncode == 2)


def test_a_closed_pipe_is_no_error(tiny_file: Path) -> None:
    arguments = [sys.executable, "-m", "mermaidgen", "generate", "Two cats", "--stream", "--model", str(tiny_file)]
    with subprocess.Popen(arguments, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as run:
        assert run.stdout and run.stderr
        run.stdout.close()
        assert run.stderr.read() == b""


# What goes wrong


def bad_model(folder: Path, content: bytes) -> str:
    (folder / "bad.gguf").write_bytes(content)
    return str(folder / "bad.gguf")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("generate", ""), "the request is empty"),
        (("generate", " \n"), "the request is empty"),
        (("generate", "-"), "the request is empty"),
        (("generate", "x", "--type", "flowchrt"), "flowchart"),
        (("generate", "x", "--type", "\n"), "unknown diagram type"),
        (("generate", "z" * 3000), "too long by"),
        (("generate", "x", "--max-tokens", "2"), "the smallest diagram takes"),
        (("generate", "x", "--max-tokens", "0"), "max_tokens"),
        (("generate", "x", "--max-tokens", "many"), "many"),
        (("generate", "x", "--temperature", "-1"), "temperature"),
        (("generate", "x", "--temperature", "nan"), "temperature"),
        (("generate", "x", "--temperature", "inf"), "temperature"),
        (("generate", "x", "--seed", "-1"), "seed"),
        (("generate", "x", "--seed", "1.5"), "1.5"),
        (("generate", "x", "--model", ""), "model"),
        (("generate", "x", "--model", "/no/such.gguf"), "No such file"),
        (("generate", "x", "--modle", "y"), "--modle"),
        (("generate",), "REQUEST"),
        (("generate", "x", "y"), "y"),
        (("genrate", "x"), "genrate"),
        (("batch", "none.jsonl", "out.jsonl"), "none.jsonl"),
        (("batch", "none.jsonl"), "OUT.jsonl"),
    ],
    ids=lambda value: " ".join(value)[:40] if isinstance(value, tuple) else "",
)
def test_bad_input_is_one_line_on_stderr(
    arguments: tuple[str, ...], words: str, command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = command(*arguments)
    assert (ran.status, ran.out) == (2, "")
    assert words in ran.err and ran.err.count("\n") == 1 and ran.err.endswith("\n"), ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("kind", ["text", "empty", "truncated", "garbage"])
def test_a_bad_model_is_one_line_on_stderr(kind: str, command: Command, tmp_path: Path, tiny_file: Path) -> None:
    contents = {"text": b"no model", "empty": b"", "truncated": tiny_file.read_bytes()[:5000], "garbage": b"GGUF" + b"\xff" * 99}
    ran = command("generate", "x", "--model", bad_model(tmp_path, contents[kind]))
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "bad.gguf" in ran.err and "(" in ran.err


@pytest.mark.parametrize(("name", "text"), [("MAX_TOKENS", "many"), ("TEMPERATURE", "9"), ("CONFIG", "/no/such.yaml")])
def test_a_bad_setting_is_one_line_on_stderr(name: str, text: str, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(f"MERMAIDGEN_{name}", text)
    ran = command("generate", "x")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert ran.err.startswith("mermaidgen: ")


def test_input_that_is_not_utf_8_is_one_line_on_stderr(command: Command) -> None:
    ran = command("generate", "-", stdin=b"caf\xe9")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "0xe9 at 3" in ran.err


def test_arguments_of_any_bytes_leave_no_traceback(tiny_file: Path) -> None:
    for arguments in ((b"caf\xe9",), (b"x", b"--type", b"\xff"), (b"x", b"--model", b"/no/\xff.gguf")):
        done = subprocess.run([os.fsencode(sys.executable), b"-m", b"mermaidgen", b"generate", b"--max-tokens", b"20", *arguments],
                              capture_output=True, env=os.environ | {"MERMAIDGEN_MODEL": str(tiny_file)}, timeout=60)  # fmt: skip
        assert b"Traceback" not in done.stderr and done.stderr.count(b"\n") == (done.returncode == 2)
