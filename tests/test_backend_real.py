"""The chat client against the real server of llama-cpp-python, with random weights: whatever is right in the answers comes from the grammar."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.backends import BACKENDS
from mermaidgen.config import Generation, OpenAISettings
from mermaidgen.errors import BackendError
from mermaidgen.gbnf import Grammar
from tests.chat_cases import ask

pytest.importorskip("sse_starlette", reason="the server's own requirements are not installed")
pytest.importorskip("starlette_context", reason="the server's own requirements are not installed")


@pytest.fixture(scope="module")
def served(tiny_file: Path) -> Iterator[str]:
    """The address of a server with the tiny model."""
    options = {"model": tiny_file, "model_alias": "tiny", "host": "127.0.0.1", "port": 0, "n_ctx": 4096, "n_threads": 1, "verbose": False}
    command = [sys.executable, "-m", "llama_cpp.server", *(f"--{name}={value}" for name, value in options.items())]
    with subprocess.Popen(command, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True, env=os.environ | {"PYTHONWARNINGS": ""}) as process:
        assert process.stderr
        said = []
        try:
            for line in process.stderr:
                said.append(line)
                if found := re.search(r"running on (http://[\d.:]+)", line):
                    yield f"{found[1]}/v1"
                    break
            else:
                pytest.fail("the server does not start:\n" + "".join(said))
        finally:
            process.kill()


@pytest.fixture
def backend(served: str, request: pytest.FixtureRequest) -> Iterator[Any]:
    loaded = BACKENDS["openai_compatible"].load(OpenAISettings(served, grammar=getattr(request, "param", "grammar")))
    yield loaded
    loaded.close()


@pytest.mark.parametrize("key", ["pie", "flowchart", "er"])
def test_its_answers_keep_to_the_grammar_that_it_is_given(backend: Any, key: str) -> None:
    text = "".join(backend.stream(ask(keys=(key,), seconds=120, options=Generation(max_tokens=60, temperature=1.0))))
    assert Grammar.load(key).match(text).status in ("accepted", "incomplete") and len(text) > 20
    assert backend.constrained and backend.model_id == "tiny"


@pytest.mark.parametrize("backend", ["guided_grammar"], indirect=True)
def test_that_it_takes_no_grammar_by_another_name_is_found_out(backend: Any) -> None:
    backend.load()
    assert not backend.constrained and backend.healthy()
    assert "".join(backend.stream(ask(seconds=120, options=Generation(max_tokens=20))))


def test_an_answer_that_is_left_or_late_does_not_keep_it_busy(backend: Any) -> None:
    backend.load()
    endless = Generation(max_tokens=3000, temperature=1.0)
    pieces = backend.stream(ask(seconds=120, options=endless))
    next(pieces)
    pieces.close()
    with pytest.raises(BackendError, match="time"):  # no server is so quick
        list(backend.stream(ask(seconds=0.003, options=endless)))
    assert "".join(backend.stream(ask(seconds=120, options=Generation(max_tokens=20))))
