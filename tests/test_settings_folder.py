"""settings: where the file is looked for, and what one of the working folder may not."""

from __future__ import annotations

import os
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.address import is_loopback
from mermaidgen.backends import BACKENDS
from mermaidgen.config import Config
from mermaidgen.errors import ConfigError
from mermaidgen.settings import gather
from mermaidgen.settings.file import find, user_file
from mermaidgen.settings.keys import defaults
from mermaidgen.settings.trust import RULES


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working folder."""
    folder = tmp_path / "work"
    folder.mkdir()
    monkeypatch.chdir(folder)
    return folder


# Where the file is


def test_the_first_file_that_is_there_counts(work: Path, tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path)}
    named, variable = tmp_path / "named.yaml", home | {"MERMAIDGEN_CONFIG": str(tmp_path / "variable.yaml")}
    places = [named, tmp_path / "variable.yaml", work / "mermaidgen.yaml", work / "config.yaml", tmp_path / ".config/mermaidgen/config.yaml"]
    places[-1].parent.mkdir(parents=True)
    for number, place in reversed(list(enumerate(places))):
        place.write_text(f"generation: {{seed: {number}}}\n", encoding="utf-8")
        environment = variable if number < 2 else home
        assert Config.load({}, environment, named if number == 0 else None).generation.seed == number
    assert Config.load({}, {"XDG_CONFIG_HOME": str(tmp_path / ".config")}).generation.seed == 2
    assert user_file(home) == user_file(home | {"XDG_CONFIG_HOME": "relative"}) == places[-1]


@pytest.mark.parametrize(
    ("content", "ours"),
    [
        ("llm:\n", True),
        ("generation: {temprature: 1}\nserver:\n", True),
        ("generation:\n  seed: 1\nname: a site\n", False),
        ("server: {port: 80, workers: 3}\nlog: {level: debug}\n", False),
        ("title: A site\n", False),
        ("- llm\n", False),
        ("", False),
        ("# llm:\n", False),
        ("llm: [", False),
        ("{" * 100_000, False),
        ("llm: &a 1\nlog: *a\n", False),
    ],
)
def test_a_config_file_of_another_program_is_left_alone(content: str, ours: bool, work: Path) -> None:
    (work / "config.yaml").write_text(content, encoding="utf-8")
    found = find({"HOME": "/nowhere"})
    assert (found is not None) == ours
    assert ours or Config.load({}, {}) == Config()


def test_what_is_no_file_is_passed_over(work: Path) -> None:
    (work / "mermaidgen.yaml").mkdir()
    os.mkfifo(work / "config.yaml")
    assert find({"HOME": "/nowhere"}) is None
    assert find({"HOME": "/proc/1/root"}) is None


def test_the_users_own_file_is_theirs_in_its_own_folder_too(work: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / ".config/mermaidgen/config.yaml"
    own.parent.mkdir(parents=True)
    own.write_text("llm: {backend: openai}\n", encoding="utf-8")
    monkeypatch.chdir(own.parent)
    assert Config.load({}, {"HOME": str(tmp_path)}).llm.backend == "openai"
    with pytest.raises(ConfigError, match=r"config\.yaml:1: llm\.backend: not taken"):
        Config.load({}, {"HOME": "/nowhere"})


# What a file of the working folder may not

REFUSED: dict[str, Any] = {
    "llm.llamacpp.path": "./llama-server",
    "llm.lmstudio.path": "./LM.AppImage",
    "llm.lmstudio.start": True,
    "llm.ollama.pull": True,
    "llm.openai.key_env": "AWS_SECRET_ACCESS_KEY",
    "llm.azure.key_file": "id_rsa",
    "llm.openai_compatible.key_env": "HOME",
    "llm.gemini.key_file": "x",
    "llm.api_base": "https://example.com",
    "llm.ollama.api_base": "http://192.168.0.1:11434",
    "llm.openai.api_base": "https://api.openai.com.example.com/v1",
    "llm.backend": "openai",
    "routes.pie.backend": "gemini",
    "fallback.backends": ["ollama", "azure"],
    "fallback.cloud": "openai",
    "fallback.consent": True,
    "fallback.calls_per_day": 1000,
    "fallback.dollars_per_day": 1000,
    "fallback.prompt_price": 0,
    "fallback.answer_price": 0,
    "server.host": "0.0.0.0",
    "log.path": "~/.bashrc",
    "log.requests": True,
    "answers.path": "/tmp/x",
    "llm.local.cache": "/tmp/x",
}


def _file_of(key: str, value: object) -> str:
    *sections, name = key.split(".")
    lines = [f"{'  ' * depth}{section}:" for depth, section in enumerate(sections)]
    return "\n".join([*lines, f"{'  ' * len(sections)}{name}: {str(value).lower() if isinstance(value, bool) else value}", "generation: {seed: 1}\n"])


@pytest.mark.parametrize(("key", "value"), REFUSED.items(), ids=REFUSED)
def test_a_file_of_the_working_folder_may_not_set_it(key: str, value: object, work: Path) -> None:
    for name in ("mermaidgen.yaml", "config.yaml"):
        file = work / name
        file.write_text(_file_of(key, value), encoding="utf-8")
        (problem,) = gather({}, {}).problems
        assert problem.startswith(f"{name}:{key.count('.') + 1}: {key}: not taken from a file of the working folder, since it ")
        assert "--config" in problem and "MERMAIDGEN_" in problem
        with pytest.raises(ConfigError, match="not taken"):
            Config.load({}, {})
        assert gather({}, {}, file).problems == gather({}, {"MERMAIDGEN_CONFIG": str(file)}).problems == (), "it is trusted where it is named"
        file.unlink()


def test_each_rule_refuses_something() -> None:
    for pattern, _, _ in RULES:
        assert any(fnmatchcase(key, pattern) for key in REFUSED), pattern
    names = ("api_base", "key_env", "key_file", "path", "host", "start", "pull", "cache")  # programs, keys, addresses, files to write
    for key in defaults():
        assert key.rsplit(".", 1)[-1] not in names or any(fnmatchcase(key, pattern) for pattern, _, _ in RULES), key
    assert {name for name, row in BACKENDS.items() if row.cloud} == {"openai", "azure", "gemini"}


def test_a_file_of_the_working_folder_may_set_the_rest(work: Path) -> None:
    (work / "mermaidgen.yaml").write_text(
        "llm:\n  backend: ollama\n  model: ${MODEL:-tiny}\n  api_base: http://localhost:11434\n  llamacpp: {gpu_layers: 9}\n"
        "  lmstudio: {api_base: 'http://[::1]:1/v1'}\ngeneration: {seed: 1}\nroutes:\n  pie: {backend: local, model: x.gguf}\n"
        "validation: {threshold: 80}\nfallback: {backends: [llamacpp, openai_compatible]}\nserver: {host: 127.0.0.2}\nanswers: {keep: 5}\n",
        encoding="utf-8",
    )
    config = Config.load({}, {"MODEL": "big"})
    assert (config.llm.backend, config.llm.model, config.routes["pie"].model, config.answers.keep) == ("ollama", "big", "x.gguf", 5)


@pytest.mark.parametrize(
    "line", ["api_base: http://127.0.0.1/${WORD}", "api_base: http://${WORD:-localhost}", "model: ${SOME_TOKEN}", "model: ${MY_KEY:-x}"]
)
def test_variables_of_a_file_of_the_working_folder_go_nowhere_else(line: str, work: Path) -> None:
    (work / "mermaidgen.yaml").write_text(f"llm:\n  {line}\n", encoding="utf-8")
    (problem,) = gather({}, {"WORD": "word", "SOME_TOKEN": "t0psecret", "MY_KEY": "t0psecret"}).problems
    assert problem.startswith("mermaidgen.yaml:2: llm.") and "in a file of the working folder" in problem and "t0psecret" not in problem


@pytest.mark.parametrize(
    ("place", "here"),
    [
        ("http://localhost", True),
        ("http://LOCALHOST:11434/v1", True),
        ("https://127.0.0.1:1", True),
        ("http://127.9.9.9", True),
        ("http://[::1]:8080", True),
        ("localhost", True),
        ("::1", True),
        ("", False),
        ("0.0.0.0", False),
        ("http://0.0.0.0", False),
        ("http://localhost.example.com", False),
        ("http://127.0.0.1.example.com", False),
        ("http://127.0.0.1@example.com", False),
        ("http://example.com#@127.0.0.1", False),
        ("http://example.com\\@127.0.0.1", False),
        ("http://example.com/?x=http://localhost", False),
        ("http://127.0.0.1 .example.com", False),
        ("http://local\nhost", False),
        ("http://[::1", False),
        ("http://2130706433", False),
        ("http://[::ffff:8.8.8.8]", False),
    ],
)
def test_only_what_is_plainly_here_is_here(place: str, here: bool) -> None:
    assert is_loopback(place) is here
