"""convert/process.py: an answer from another process, or what became of it."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from tqdm import tqdm

from convert import process
from convert.errors import ConvertError

Ask = Callable[..., object]


@pytest.fixture
def ask(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ask:
    """Calls `main` with this body in another process."""
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))

    def call(body: str, *arguments: object, **options: object) -> object:
        lines = "".join(f"    {line}\n" for line in body.splitlines())
        head = "import os, sys, time\nfrom convert import process\nfrom convert.errors import ConvertError\n"
        (tmp_path / "another.py").write_text(f"{head}def main(*arguments):\n{lines}process.answer(main)\n", encoding="utf-8")
        return process.ask("another", *arguments, **options)  # type: ignore[arg-type]

    return call


def test_an_answer_comes_back(ask: Ask) -> None:
    assert ask("print('Oops')\nreturn {'said': arguments}", Path("a b"), 1) == {"said": ["a b", "1"]}
    assert ask("return None") is None


def test_a_refusal_comes_back(ask: Ask) -> None:
    with pytest.raises(ConvertError, match=r"^expected this, found that$") as caught:
        ask("raise ConvertError('expected this, found that', 'do so')")
    assert caught.value.hint == "do so"


@pytest.mark.parametrize(
    ("body", "found"),
    [
        ("print('GGML_ASSERT(x) failed', file=sys.stderr, flush=True)\nos.abort()", r"exit status -6: GGML_ASSERT\(x\) failed"),
        ("raise ValueError('a bug')", "exit status 1: ValueError: a bug"),
        ("os._exit(0)", "exit status 0: nothing"),
    ],
)
def test_what_ends_without_an_answer_is_explained(body: str, found: str, ask: Ask) -> None:
    with pytest.raises(ConvertError, match=f"another: expected an answer of llama.cpp, found {found}"):
        ask(body)


def test_steps_move_the_bar(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    ask("for i in range(3): process.step(i + 1, 3)", title="quantize", progress=True)
    assert "quantize: 100%" in (said := capsys.readouterr().err) and "3/3" in said
    ask("process.step(1, 3)", title="quantize", progress=False)
    assert capsys.readouterr().err == ""


def test_an_interrupt_ends_the_other_process(ask: Ask, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(bar: object, steps: int) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(tqdm, "update", interrupt)
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        ask("process.step(1, 3)\ntime.sleep(60)")
    assert time.monotonic() - began < 30


def test_threads_are_no_more_than_there_are_cpus() -> None:
    assert process.threads() >= 1
