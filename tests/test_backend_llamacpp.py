"""Our own llama-server: a real one where `make llama-server` has built it, and programs that are none or misbehave."""

from __future__ import annotations

import logging
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2
import pytest

from mermaidgen.backends import llamacpp
from mermaidgen.backends.llamacpp import LlamaServer
from mermaidgen.backends.ports import free_port, is_taken
from mermaidgen.backends.process import Child
from mermaidgen.config import Generation, LlamacppSettings
from mermaidgen.errors import BackendError, ModelError
from mermaidgen.gbnf import Grammar
from tests.chat_cases import ask
from tests.chat_servers import ChatServer
from tests.hub_server import Hub
from tests.llama_server import llama_server
from tests.llama_stub import stub
from tests.processes import Holdings, eventually, is_alive, running, script

PROGRAM = llama_server()
real = pytest.mark.skipif(PROGRAM is None, reason="not built: make llama-server")
SHORT = Generation(max_tokens=24)


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder of the test's own, and one thread."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("LLAMA_ARG_THREADS", "1")
    return tmp_path / "cache" / "mermaidgen"


@contextmanager
def serving(path: Path | None = PROGRAM, model: Path | str = "embedded", **settings: Any) -> Iterator[LlamaServer]:
    backend = LlamaServer(LlamacppSettings(**{"path": str(path), "model": str(model), "context": 1024, "start_timeout": 60.0} | settings))
    try:
        yield backend
    finally:
        backend.close()


def program_of(backend: LlamaServer) -> int:
    """The process id of the server itself."""
    supervisor = backend._running.child._process.pid  # type: ignore[union-attr]
    (program,) = Path(f"/proc/{supervisor}/task/{supervisor}/children").read_text().split()
    return int(program)


def write(backend: LlamaServer, **more: Any) -> str:
    return "".join(backend.stream(ask(**{"options": SHORT} | more)))


# A real one


@real
def test_it_starts_at_the_first_request_and_applies_our_grammar() -> None:
    with serving() as backend:
        assert (backend.base_url, backend.constrained, backend.healthy()) == ("", False, False)
        request = ask(options=SHORT)
        text = "".join(backend.stream(request))
        assert Grammar.load("pie").match(text).status == "accepted"
        assert request.usage.prompt_tokens > 8 and 0 < request.usage.tokens <= 24
        assert backend.constrained and backend.healthy() and backend.model_id == "embedded"
        assert backend.base_url.startswith("http://127.0.0.1:")
    assert not backend.healthy()


@real
@pytest.mark.parametrize("keys", [("flowchart",), ("pie", "sequence")])
@pytest.mark.parametrize("most", [6, 40])
def test_an_answer_is_whole_however_few_tokens_it_may_take(tiny_file: Path, keys: tuple[str, ...], most: int) -> None:
    with serving(model=tiny_file) as backend:
        text = write(backend, keys=keys, options=Generation(max_tokens=most))
        assert any(Grammar.load(key).match(text).status == "accepted" for key in keys), text


@real
def test_our_own_model_reads_the_request_alone_and_others_are_told_more(tiny_file: Path) -> None:
    prompts = {}
    for model in ("embedded", tiny_file):
        with serving(model=model, context=4096) as backend:
            request = ask(options=SHORT)
            list(backend.stream(request))
            assert backend._running
            prompts[str(model)] = backend._prompt(backend._running.client, request)
    assert prompts["embedded"] == "<|im_start|>user\nA pie of 3 cats and 4 dogs<|im_end|>\n<|im_start|>assistant\n"
    told = prompts[str(tiny_file)]
    assert told.startswith("<|im_start|>system\nYou write Mermaid diagrams.")
    assert told.endswith("user\nA pie of 3 cats and 4 dogs<|im_end|>\n<|im_start|>assistant\n")


@real
def test_nobody_else_can_use_it_or_read_its_key(cache: Path) -> None:
    with serving() as backend:
        write(backend, instruction="A pie of marmosets and tarsiers")
        assert backend._running
        answer = httpx2.post(f"{backend.base_url}/chat/completions", json={"messages": []}, trust_env=False)
        assert answer.status_code == 401
        program = program_of(backend)
        environment = dict(pair.split("=", 1) for pair in Path(f"/proc/{program}/environ").read_text().split("\0") if "=" in pair)
        key = environment["LLAMA_API_KEY"]
        assert len(key) >= 32
        assert not running(key)
        said = "".join(path.read_text() for path in (cache / "logs").iterdir())
        assert "listening" in said and key not in said and "marmosets" not in said
        assert "***" in repr(vars(backend._running.client)) and key not in repr(vars(backend._running.client))


@real
def test_the_environment_does_not_change_what_is_served(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for name, value in {"API_PREFIX": "/else", "API_KEY_FILE": str(tmp_path / "none"), "MODELS_DIR": str(tmp_path), "EMBEDDINGS": "1"}.items():
        monkeypatch.setenv(f"LLAMA_ARG_{name}", value)
    monkeypatch.setenv("LLAMA_API_KEY", "known")
    with serving() as backend:
        assert write(backend).startswith("pie")


@real
def test_a_server_that_is_killed_in_mid_request_is_started_anew_by_the_next() -> None:
    with serving() as backend:
        write(backend)
        first = program_of(backend)
        with pytest.raises(BackendError, match=r"llama-server died while it was answering; it last wrote:\n(.*\n)*.*slot") as error:
            kill_in_mid_request(backend)
        assert ".log" in error.value.hint
        assert write(backend).startswith("pie")
        assert program_of(backend) != first


@real
def test_a_server_that_dies_twice_in_a_row_is_left_alone_until_it_is_started() -> None:
    with serving() as backend:
        backend.start()
        for _ in range(2):
            with pytest.raises(BackendError, match="died while it was answering"):
                kill_in_mid_request(backend)
        with pytest.raises(BackendError, match="twice in a row"):
            write(backend)
        backend.start()
        assert write(backend).startswith("pie")


def kill_in_mid_request(backend: LlamaServer) -> None:
    """Makes a request of a server that stands still, and kills it when the request is on its way."""
    backend._serving(float("inf"))
    program = program_of(backend)
    os.kill(program, signal.SIGSTOP)
    killer = threading.Timer(0.3, os.kill, (program, signal.SIGKILL))
    killer.start()
    try:
        write(backend)
    finally:
        killer.join()


@real
def test_a_deadline_is_kept_by_a_server_that_stands_still_and_the_next_request_is_served() -> None:
    with serving() as backend:
        write(backend)
        program = program_of(backend)
        os.kill(program, signal.SIGSTOP)
        try:
            request = ask(seconds=0.3)
            with pytest.raises(BackendError, match="did not answer in time"):
                list(backend.stream(request))
            assert time.monotonic() - request.deadline < 10
        finally:
            os.kill(program, signal.SIGCONT)
        assert write(backend).startswith("pie")
        assert program_of(backend) == program


@real
def test_a_request_that_is_left_ends_at_the_server(tiny_file: Path) -> None:
    with serving(model=tiny_file, context=4096) as backend:
        pieces = backend.stream(ask(keys=("flowchart",), options=Generation(max_tokens=3000, temperature=1.0)))
        assert next(pieces)
        assert backend._running
        client = backend._running.client
        pieces.close()
        assert eventually(lambda: not client.json("GET", "/slots", deadline=time.monotonic() + 30)[0]["is_processing"])
        assert write(backend).startswith("pie")


@real
def test_one_server_is_started_however_many_ask_for_it_at_once() -> None:
    with serving() as backend:
        texts: list[str] = []
        threads = [threading.Thread(target=lambda: texts.append(write(backend, seconds=60))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert len(texts) == 4 and len(set(texts)) == 1
        assert len(running(backend._running.child.log)) == 1  # type: ignore[union-attr]


@real
def test_a_model_that_llama_server_does_not_know_is_an_error_with_what_it_says(tmp_path: Path, tiny_file: Path) -> None:
    strange = tmp_path / "strange.gguf"
    strange.write_bytes(tiny_file.read_bytes().replace(b"qwen2", b"qwenX"))
    with serving(model=strange) as backend, pytest.raises(BackendError, match=r"status 1; (.*\n)*.*unknown model architecture: 'qwenX'"):
        backend.start()


@real
def test_a_port_where_a_llama_server_has_the_model_says_how_to_use_it(tiny_file: Path) -> None:
    port = free_port()
    other = Child([str(PROGRAM), "--model", str(tiny_file), "--port", str(port), "--ctx-size", "64", "--parallel", "1", "--no-webui"])
    try:
        assert other.wait_for(lambda: is_taken(port) and httpx2.get(f"http://127.0.0.1:{port}/health", trust_env=False).status_code == 200,
                              time.monotonic() + 60)  # fmt: skip
        with serving(model=tiny_file, port=port) as backend, pytest.raises(BackendError, match=rf"port {port} is taken: llama-server with ") as error:
            backend.start()
        assert f"openai_compatible, api_base http://127.0.0.1:{port}/v1" in error.value.hint
        with serving(port=port) as backend, pytest.raises(BackendError, match="is taken: llama-server with") as error:
            backend.start()
        assert "openai_compatible" not in error.value.hint
    finally:
        other.stop()


@real
def test_a_server_of_ours_on_a_port_is_known_by_its_wish_for_a_key() -> None:
    with serving() as backend:
        backend.start()
        assert backend._running
        port = backend._running.port
        with serving(port=port) as other, pytest.raises(BackendError, match="is taken: a server that wants a key answers there"):
            other.start()


@real
@pytest.mark.parametrize("how", ["kill", "exit"])
def test_it_ends_with_the_process_that_started_it(tmp_path: Path, how: str) -> None:
    code = "import sys\nfrom mermaidgen.backends.llamacpp import LlamaServer\nfrom mermaidgen.config import LlamacppSettings\n"
    code += f"backend = LlamaServer(LlamacppSettings(path={str(PROGRAM)!r}, context=512))\nbackend.start()\n"
    code += "print(backend._running.child._process.pid, flush=True)\nsys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdin and parent.stdout
        supervisor = int(parent.stdout.readline())
        (program,) = map(int, Path(f"/proc/{supervisor}/task/{supervisor}/children").read_text().split())
        parent.kill() if how == "kill" else parent.stdin.close()
        assert eventually(lambda: not is_alive(program) and not is_alive(supervisor))


# Others


@pytest.mark.parametrize(
    "text, message",
    [
        ("echo 'ls (GNU coreutils) 9.1'", r"expected 'version: \.\.\.' of .* --version, found 'ls \(GNU coreutils\) 9\.1' and status 0"),
        ("exit 0", "found '' and status 0"),
        ("echo 'libcuda.so.1: cannot open' >&2; exit 127", "found 'libcuda.so.1: cannot open' and status 127"),
        ("kill -SEGV $$", "found '' and status 139"),
    ],
)
def test_a_program_that_is_not_llama_server_is_named(tmp_path: Path, text: str, message: str) -> None:
    program = script(tmp_path / "llama-server", text)
    with serving(program) as backend, pytest.raises(BackendError, match=f"{program} is not llama-server: .*{message}") as error:
        backend.start()
    assert "llm.llamacpp.path" in error.value.hint
    assert not running(program)


def test_a_program_that_does_not_tell_its_version_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llamacpp, "PROMPTLY", 0.3)
    program = script(tmp_path / "llama-server", "sleep 600 & wait")
    with serving(program) as backend, pytest.raises(BackendError, match=r"did not end within 0\.3 seconds"):
        backend.start()
    assert not running(program)


def test_a_program_that_is_not_there_says_what_to_install(tmp_path: Path) -> None:
    with serving(tmp_path / "llama-server") as backend, pytest.raises(BackendError, match="cannot find the program") as error:
        backend.start()
    assert "install llama.cpp" in error.value.hint


@pytest.mark.parametrize("name", ["none.gguf", "text.gguf", "qwen2.5-0.5b", "no-such-model"])
def test_a_model_that_is_not_there_or_none_is_an_error_at_once(tmp_path: Path, hub: Hub, name: str) -> None:
    (tmp_path / "text.gguf").write_text("text", encoding="utf-8")
    with pytest.raises(ModelError) as error:
        LlamaServer(LlamacppSettings(model=str(tmp_path / name) if name.endswith(".gguf") else name))
    assert error.value.hint


def test_a_server_that_dies_at_start_shows_its_last_words(tmp_path: Path) -> None:
    program = stub(tmp_path / "llama-server", then="error: out of memory")
    with serving(program) as backend, pytest.raises(BackendError, match=r"with status 1; it last wrote:\nloading the model\nerror: out of memory$"):
        backend.start()
    assert not running(program)


def test_a_server_that_dies_at_its_first_answer_shows_its_last_words(tmp_path: Path) -> None:
    program = stub(tmp_path / "llama-server", dies="CUDA error: out of memory")
    with serving(program) as backend, pytest.raises(BackendError, match=r"died at its first answer; it last wrote:\n.*\nCUDA error: out of memory$"):
        backend.start()
    assert not running(program)


def test_a_server_that_hangs_at_start_is_ended(tmp_path: Path) -> None:
    program = stub(tmp_path / "llama-server", hangs=True)
    with serving(program, start_timeout=1.5) as backend, pytest.raises(BackendError, match=r"was not ready after 1\.5 seconds"):
        backend.start()
    assert not running(program)


def test_a_server_that_still_loads_is_left_to_it_and_found_by_the_next_request(tmp_path: Path) -> None:
    program = stub(tmp_path / "llama-server", loads=str(tmp_path / "loaded"), ignores=True)
    with serving(program) as backend:
        with pytest.raises(BackendError, match="still loading the model"):
            write(backend, seconds=1.0)
        first = program_of(backend)
        (tmp_path / "loaded").touch()
        assert write(backend) == "Good morning!"
        assert program_of(backend) == first


@pytest.mark.parametrize("behaviour", ["ignores", "refuses"])
def test_a_server_without_grammars_is_used_without(tmp_path: Path, caplog: pytest.LogCaptureFixture, behaviour: str) -> None:
    caplog.set_level(logging.WARNING, "mermaidgen")
    with serving(stub(tmp_path / "llama-server", **{behaviour: True})) as backend:
        backend.start()
        assert not backend.constrained
        assert "does not apply the grammar" in caplog.text and "LLAMA_API_KEY" not in caplog.text
        assert write(backend) == "Good morning!"


def test_a_port_that_somebody_is_quicker_to_take_is_left_to_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(llamacpp, "PROBE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as quicker:
        ports = [quicker.getsockname()[1], free_port()]
        monkeypatch.setattr(llamacpp, "free_port", lambda: ports.pop(0))
        with serving(stub(tmp_path / "llama-server")) as backend:
            backend.start()
            assert not ports and backend.healthy()


@pytest.mark.parametrize("api, kind", [("ollama", "Ollama"), ("vllm", "a server that speaks OpenAI's API")])
def test_a_port_that_is_taken_names_who_has_it(tmp_path: Path, api: str, kind: str) -> None:
    program = stub(tmp_path / "llama-server")
    with ChatServer(api) as server:
        port = httpx2.URL(server.url).port
        with serving(program, port=port) as backend, pytest.raises(BackendError, match=f"port {port} is taken: {kind} answers there") as error:
            backend.start()
    assert "llm.llamacpp.port" in error.value.hint
    assert not running(program)


def test_a_port_where_nothing_answers_is_taken_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mermaidgen.backends.ports.PROBE", 0.2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        port = silent.getsockname()[1]
        with serving(stub(tmp_path / "llama-server"), port=port) as backend, pytest.raises(BackendError, match="that does not speak HTTP answers"):
            backend.start()


def test_close_leaves_nothing_and_may_be_called_again(tmp_path: Path) -> None:
    before = Holdings.now()
    program = stub(tmp_path / "llama-server")
    with serving(program) as backend:
        backend.start()
        assert Holdings.now() != before
        backend.close()
        backend.close()
        assert not running(program)
        assert eventually(lambda: Holdings.now().within(before))
