"""keys: where a key may come from, where it may go, and that nothing prints it."""

from __future__ import annotations

import logging
import os
import pickle
import traceback
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.backends import BACKENDS
from mermaidgen.backends.keys import Key
from mermaidgen.config import AzureSettings, OpenAISettings
from mermaidgen.errors import BackendError, ConfigError
from tests.chat_cases import KEYED, ask, chatting
from tests.chat_servers import KEY, PIE
from tests.chat_troubles import TROUBLES


def key_file(folder: Path, content: bytes = KEY.encode() + b"\n", mode: int = 0o600) -> Path:
    file = folder / "key"
    file.write_bytes(content)
    file.chmod(mode)
    return file


def test_a_key_comes_from_the_environment_or_else_from_the_file(tmp_path: Path) -> None:
    file = str(key_file(tmp_path))
    found = [Key.load("NAME", file, environment) for environment in ({"NAME": " other-key \n"}, {}, {"NAME": " "})]
    assert [(key.reveal(), key.source) for key in found if key] == [("other-key", "$NAME"), (KEY, file), (KEY, file)]
    assert Key.load("NAME", "", {}) is None and Key.load("", "", {"": "x"}) is None


@pytest.mark.parametrize("mode", [0o400, 0o600, 0o700])
def test_a_key_file_that_only_its_owner_may_read_is_read(tmp_path: Path, mode: int) -> None:
    key = Key.load(file=str(key_file(tmp_path, mode=mode)))
    assert key and key.reveal() == KEY


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o644, 0o620, 0o602, 0o610])
def test_a_key_file_that_others_may_use_is_refused(tmp_path: Path, mode: int) -> None:
    file = key_file(tmp_path, mode=mode)
    with pytest.raises(ConfigError, match=f"expected the mode 600, found {mode:o}") as caught:
        Key.load(file=str(file))
    assert f"chmod 600 {file}" in caught.value.hint


@pytest.mark.parametrize(("content", "message"), [
    (b"", "expected one line, found 0"), (b"\n \n", "expected one line, found 0"), (b"one\ntwo\n", "expected one line, found 2"),
    (b"x" * 5000, "expected at most 4096 bytes"), (b"a key\n", "expected printable ASCII"), (b"caf\xc3\xa9", "expected printable ASCII"),
    (b"a\x00b", "expected printable ASCII"), (b"\xff\xfe", "expected printable ASCII"),
])  # fmt: skip
def test_what_is_no_key_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        Key.load(file=str(key_file(tmp_path, content)))
    assert content.decode("utf-8", "replace").strip() not in str(caught.value) or not content.strip()


@pytest.mark.parametrize(
    ("kind", "message"), [("missing", "No such file"), ("folder", "expected a regular file"), ("pipe", "expected a regular file")]
)
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, kind: str, message: str) -> None:
    path = tmp_path / kind
    if kind == "folder":
        path.mkdir()
    elif kind == "pipe":
        os.mkfifo(path, 0o600)
    with pytest.raises(ConfigError, match=message):
        Key.load(file=str(path))


def test_a_key_file_of_somebody_else_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = key_file(tmp_path)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    with pytest.raises(ConfigError, match="expected one of your own"):
        Key.load(file=str(file))


def test_a_key_in_the_home_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    key_file(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    key = Key.load(file="~/key")
    assert key and key.reveal() == KEY


def test_nothing_prints_a_key() -> None:
    key = Key(KEY, "$NAME")
    for text in (repr(key), str(key), f"{key}", repr([key]), repr({"key": key})):
        assert KEY not in text and "***" in text
    with pytest.raises(TypeError):
        pickle.dumps(key)
    assert not hasattr(key, "__dict__")


@pytest.mark.parametrize(("text", "scrubbed"), [
    (f"no {KEY}!", "no ***!"), (KEY, "***"), (f"{KEY} and {KEY}", "*** and ***"), (f"cut {KEY[:12]}", "cut ***"), (f"{KEY[5:]} cut", "*** cut"),
    (f"sk-proj*****{KEY[-4:]}", f"sk-proj*****{KEY[-4:]}"), ("nothing", "nothing"), ("", ""),
])  # fmt: skip
def test_a_key_and_its_parts_are_scrubbed(text: str, scrubbed: str) -> None:
    assert Key(KEY, "$NAME").scrub(text) == scrubbed


def test_a_short_key_is_scrubbed_whole() -> None:
    assert Key("abc", "$NAME").scrub("say abc, not ab") == "say ***, not ab"


@pytest.mark.parametrize("name", KEYED)
def test_a_service_without_a_key_names_the_variable(name: str) -> None:
    variable = {"openai": "OPENAI_API_KEY", "azure": "AZURE_OPENAI_API_KEY", "gemini": "GEMINI_API_KEY"}[name]
    settings: Any = AzureSettings("https://x.invalid", "m") if name == "azure" else OpenAISettings("https://x.invalid", "m", variable)
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv(variable, raising=False)
        with pytest.raises(BackendError, match=rf"{name} wants a key: expected one in \${variable}") as caught:
            BACKENDS[name].load(settings)
    assert f"set ${variable}" in caught.value.hint and f"llm.{name}.key_file" in caught.value.hint


@pytest.mark.parametrize(("base", "sent"), [
    ("https://models.invalid/v1", True), ("http://127.0.0.1:9/v1", True), ("http://localhost:9/v1", True), ("http://[::1]:9/v1", True),
    ("http://models.invalid/v1", False), ("http://192.168.1.5:8000/v1", False), ("http://127.0.0.1.models.invalid/v1", False),
    ("http://localhost.models.invalid/v1", False),
])  # fmt: skip
def test_a_key_is_not_sent_where_others_can_read_it(base: str, sent: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MERMAIDGEN_API_KEY", KEY)
    settings = OpenAISettings(base, "tiny", "MERMAIDGEN_API_KEY")
    if sent:
        BACKENDS["openai_compatible"].load(settings).close()
        return
    with pytest.raises(BackendError, match=r"the key in \$MERMAIDGEN_API_KEY is not sent without encryption"):
        BACKENDS["openai_compatible"].load(settings)
    monkeypatch.delenv("MERMAIDGEN_API_KEY")
    BACKENDS["openai_compatible"].load(settings).close()


@pytest.mark.parametrize("trouble", ["", "401", "403", "503", "cut", "garbage", "not http", "slow"])
@pytest.mark.parametrize("api", KEYED)
def test_no_log_error_or_traceback_has_the_key(api: str, trouble: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    with chatting(api, TROUBLES.get(trouble)) as (_, backend):
        if not trouble:
            assert "".join(backend.stream(ask())) == PIE
        else:
            with pytest.raises(BackendError) as caught:
                list(backend.stream(ask(seconds=0.4 if trouble == "slow" else 20)))
            told = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
            assert KEY not in "".join(told.format()) and caught.value.__context__ is None
        assert KEY not in repr(vars(backend)) + repr(vars(backend._client))
    assert caplog.records and KEY not in caplog.text


def test_a_key_file_is_used_and_named_where_the_key_is_wrong(tmp_path: Path) -> None:
    file = key_file(tmp_path)
    with chatting("openai") as (server, _):
        backend = BACKENDS["openai"].load(OpenAISettings(server.base, "tiny", "NO_SUCH_VARIABLE", str(file)))
        assert "".join(backend.stream(ask())) == PIE
        server.trouble = TROUBLES["403"]
        with pytest.raises(BackendError) as caught:
            list(backend.stream(ask()))
        backend.close()
    assert caught.value.hint == f"look at the key in {file}" and KEY not in str(caught.value)
