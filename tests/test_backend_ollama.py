"""Ollama: models that are there, missing, fetched and loaded. What it shares with the other backends, test_backend_chat.py has."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from mermaidgen.backends.ollama import Ollama
from mermaidgen.config import OllamaSettings
from mermaidgen.errors import BackendError
from tests.chat_cases import ask
from tests.chat_servers import PIE, ChatServer, Trouble


@contextmanager
def ollama(model: str = "tiny", pull: bool = False, path: str = "", **server: object) -> Iterator[tuple[ChatServer, Ollama]]:
    with ChatServer("ollama", **server) as running:  # type: ignore[arg-type]
        backend = Ollama(OllamaSettings(running.base + path, model, pull))
        try:
            yield running, backend
        finally:
            backend.close()


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_it_lists_what_there_is_and_what_is_loaded() -> None:
    with ollama(models=["tiny", "qwen2.5:1.5b"]) as (_, backend):
        assert backend.models() == ("tiny", "qwen2.5:1.5b")
        assert backend.loaded() == {"tiny": 5_000_000}
        backend.start()
        backend.load()
        assert backend.healthy() and not backend.constrained


def test_the_request_is_as_its_api_has_it() -> None:
    with ollama() as (server, backend):
        list(backend.stream(ask()))
        (chat,) = server.asked
    assert (chat.method, chat.path) == ("POST", "/api/chat")
    assert list(chat.body) == ["model", "messages", "stream", "think", "options"] and chat.body["think"] is False
    assert chat.body["messages"][1] == {"role": "user", "content": "A pie of 3 cats and 4 dogs"}


@pytest.mark.parametrize("path", ["", "/", "/v1", "/v1/", "/api"])
def test_the_address_may_be_that_of_either_api(path: str) -> None:
    with ollama(path=path) as (server, backend):
        assert "".join(backend.stream(ask())) == PIE and backend.base_url == server.url


def test_a_missing_model_is_fetched_if_that_is_wanted(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    with ollama("qwen2.5:1.5b", pull=True) as (server, backend):
        assert "".join(backend.stream(ask())) == PIE
        list(backend.stream(ask()))
        assert [asked.path for asked in server.asked] == ["/api/show", "/api/pull", "/api/chat", "/api/chat"]
        assert backend.models() == ("tiny", "qwen2.5:1.5b")
    assert "pulling qwen2.5:1.5b: 100%" in shown.getvalue() and "3.00k/3.00k" in shown.getvalue()


def test_progress_is_not_written_into_files(capsys: pytest.CaptureFixture[str]) -> None:
    with ollama("qwen2.5:1.5b", pull=True) as (_, backend):
        backend.load()
    assert capsys.readouterr() == ("", "")


def test_a_missing_model_is_not_fetched_unasked() -> None:
    with ollama("absent") as (server, backend):
        for action in (backend.load, lambda: list(backend.stream(ask()))):
            with pytest.raises(BackendError, match="status 404: model 'absent' not found") as caught:
                action()
            assert "ollama pull absent" in caught.value.hint and "there are tiny" in caught.value.hint
        assert "/api/pull" not in [asked.path for asked in server.asked]


def test_a_model_that_is_nowhere_cannot_be_fetched() -> None:
    with ollama("no-such-model", pull=True) as (_, backend):
        for _ in range(2):
            with pytest.raises(BackendError, match="pull model manifest: file does not exist"):
                backend.load()


def test_a_pull_that_breaks_says_so() -> None:
    with ollama("big", pull=True, pull_breaks=True) as (server, backend):
        with pytest.raises(BackendError, match="broke off while it pulled big") as caught:
            backend.load()
        assert "try again" in caught.value.hint
        server.pull_breaks = False
        backend.load()
        assert "".join(backend.stream(ask())) == PIE


def test_several_threads_fetch_once() -> None:
    with ollama("big", pull=True) as (server, backend):
        threads = [threading.Thread(target=lambda: list(backend.stream(ask()))) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert [asked.path for asked in server.asked].count("/api/pull") == 1 and len(server.chats()) == 4


@pytest.mark.parametrize("body", [b"{}", b"[]", b'{"models": null}', b'{"models": [1, {"name": 2}, {"size": 3}]}'])
def test_a_list_of_another_form_names_nothing(body: bytes) -> None:
    act = Trouble(lambda server, handler, asked: handler.send(200, body), everywhere=True)
    with ollama(trouble=act) as (_, backend):
        assert backend.models() == () and backend.loaded() == {}
