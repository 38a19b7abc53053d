"""LM Studio: found where it runs, started where that is wanted, and left as it was."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.backends.lmstudio import LMStudio
from mermaidgen.backends.ports import free_port
from mermaidgen.config import LMStudioSettings
from mermaidgen.errors import BackendError, ConfigError
from tests.chat_cases import ask
from tests.chat_servers import PIE, ChatServer
from tests.lmstudio_programs import APP, calls, install, install_lms
from tests.processes import eventually, running, script


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home folder without LM Studio, and a PATH with little on it."""
    (tmp_path / "home").mkdir()
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    monkeypatch.delenv("DISPLAY", raising=False)
    return tmp_path / "home"


@contextmanager
def asking(api_base: str = "", **settings: Any) -> Iterator[LMStudio]:
    """The backend, for a port where nobody is unless an address is given."""
    base = api_base or f"http://127.0.0.1:{free_port()}/v1"
    backend = LMStudio(LMStudioSettings(**{"api_base": base, "model": "tiny", "start_timeout": 60.0} | settings))
    try:
        yield backend
    finally:
        backend.close()


@pytest.mark.parametrize("folder", ["Applications", "Downloads", ".local/bin"])
def test_it_is_started_under_xvfb_run_and_all_of_it_is_ended(home: Path, tmp_path: Path, folder: str) -> None:
    app = install(home, tmp_path / "bin", folder)
    with asking(start=True, xvfb=True) as backend:
        assert not backend.healthy()
        assert "".join(backend.stream(ask())) == PIE
        assert backend.healthy() and backend.model_id == "tiny"
        port = backend.base_url.rpartition(":")[2].removesuffix("/v1")
        said = calls(home)
        assert said[0] == f"xvfb-run {APP}" and f"lms server start --port {port}" in said
        assert said[-1] == "lms load tiny --identifier tiny --yes"
        assert "".join(backend.stream(ask())) == PIE
        assert calls(home) == said, "what is known is not asked again"
        assert len(running(app)) >= 4
    assert not running(app)
    backend.close()


def test_electron_runs_without_its_sandbox_where_it_must(home: Path, tmp_path: Path) -> None:
    install(home, tmp_path / "bin")
    with asking(start=True, xvfb=True) as backend:
        backend.start()
        assert backend._app
        assert ("--no-sandbox" in backend._app.tail()) == (os.geteuid() == 0)


def test_without_a_display_it_says_why_it_did_not_start(home: Path, tmp_path: Path) -> None:
    app = install(home, tmp_path / "bin")
    with asking(start=True) as backend, pytest.raises(BackendError, match=rf"{APP} ended while .*, with status 1; .*\n.*Missing X server"):
        backend.start()
    assert not running(app)


def test_a_path_goes_over_what_is_found(home: Path, tmp_path: Path) -> None:
    install(home, tmp_path / "bin")
    other = script(tmp_path / "other.AppImage", "echo 'I am another' >&2; exit 5")
    with asking(start=True, path=str(other)) as backend, pytest.raises(BackendError, match=r"with status 5; it last wrote:\nI am another"):
        backend.start()


def test_a_server_that_runs_is_used_and_left_as_it_was(home: Path, tmp_path: Path) -> None:
    app = install(home, tmp_path / "bin")
    install_lms(home)
    (home / ".lmstudio" / "loaded.json").write_text('[{"type": "llm", "identifier": "tiny"}]', encoding="utf-8")
    with ChatServer("lmstudio") as server, asking(server.base, start=True, xvfb=True) as backend:
        assert "".join(backend.stream(ask())) == PIE
        assert not running(app)
    assert calls(home) == ["lms ps --json"]


def test_a_model_that_was_loaded_here_is_unloaded_again(home: Path) -> None:
    install_lms(home)
    with ChatServer("lmstudio") as server, asking(server.base) as backend:
        backend.load()
        assert calls(home) == ["lms ps --json", "lms load tiny --identifier tiny --yes"]
    assert calls(home)[-1] == "lms unload tiny"


def test_without_its_command_line_a_server_that_runs_is_used_all_the_same() -> None:
    with ChatServer("lmstudio") as server, asking(server.base, model="") as backend:
        assert "".join(backend.stream(ask())) == PIE
        assert backend.model_id == "tiny"


def test_a_model_that_is_not_there_is_an_error(home: Path) -> None:
    install_lms(home)
    message = 'LM Studio cannot load huge: Error: Model not found No model found that matches path "huge"'
    with ChatServer("lmstudio") as server, asking(server.base, model="huge") as backend, pytest.raises(BackendError, match=message) as error:
        backend.load()
    assert "lms get huge" in error.value.hint


def test_what_its_command_line_does_not_say_as_json_is_an_error(home: Path) -> None:
    script(home / ".lmstudio" / "bin" / "lms", "echo 'Welcome!'")
    with ChatServer("lmstudio") as server, asking(server.base) as backend, pytest.raises(BackendError, match="not tell what is loaded: Welcome!"):
        backend.load()


def test_where_nothing_is_to_be_started_the_error_says_how(home: Path) -> None:
    with asking() as backend, pytest.raises(BackendError, match="no connection") as error:
        list(backend.stream(ask()))
    assert "lms server start" in error.value.hint and "llm.lmstudio.start" in error.value.hint


def test_what_is_missing_is_named(home: Path, tmp_path: Path) -> None:
    with asking(start=True, xvfb=True) as backend, pytest.raises(BackendError, match=r"cannot find LM Studio: expected LM-Studio-\*\.AppImage"):
        backend.start()
    install(home, tmp_path / "bin")
    (tmp_path / "bin" / "xvfb-run").unlink()
    os.environ["PATH"] = str(tmp_path / "bin")  # the fixture puts it back
    with asking(start=True, xvfb=True) as backend, pytest.raises(BackendError, match="cannot find the program xvfb-run") as error:
        backend.start()
    assert "apt install xvfb" in error.value.hint


def test_nothing_is_started_for_a_server_elsewhere() -> None:
    with pytest.raises(ConfigError, match=r"expected an api_base on this machine, found http://192\.0\.2\.1:9/v1"):
        LMStudio(LMStudioSettings("http://192.0.2.1:9/v1", start=True))


def test_an_app_that_never_serves_is_ended(home: Path, tmp_path: Path) -> None:
    app = script(home / "Applications" / APP, "sleep 600 & wait")
    with asking(start=True, start_timeout=0.5) as backend, pytest.raises(BackendError, match=rf"{APP} was not ready after 0\.5 seconds"):
        backend.start()
    assert eventually(lambda: not running(app))
