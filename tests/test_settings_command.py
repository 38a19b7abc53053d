"""config show, check and init; and what is masked."""

from __future__ import annotations

import json
import os
import re
import stat
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from mermaidgen.cli import cli
from mermaidgen.config import Config
from mermaidgen.errors import ConfigError
from mermaidgen.settings import gather, template
from mermaidgen.settings.keys import defaults, environment_name
from mermaidgen.settings.masking import HIDDEN, masked


@pytest.mark.parametrize(
    "secret",
    [
        "sk-proj-Ab_cd-efgh12345678",
        "sk-ant-api03-aaaaaaaaaaaa",
        "hf_abcdefghijklmnopqrst",
        "AIzaSyA1234567890abcdefghijklmnopqrstuv",
        "ghp_abcdefghij0123456789",
        "AKIAIOSFODNN7EXAMPLE",
        "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln",
        "0123456789abcdef0123456789abcdef",
        "9f86D081884C7d659a2FEAA0C55AD015a3bf4f1b2b0b822cd",
        "hunter2 in the variable",
    ],
)
def test_what_looks_like_a_key_is_masked(secret: str, tmp_path: Path) -> None:
    environment = {"MY_PASSWORD": "hunter2 in the variable"}
    for text in (secret, f"'{secret}'", f"x={secret}, y", f"https://host/v1?key={secret}"):
        assert secret not in masked(text, environment) and HIDDEN in masked(text, environment)
    for line in ("generation: {{seed: {}}}", "llm: {{backend: {}}}", "{}: 1", "llm: {{openai: {{key_env: '- {}'}}}}", "llm: {{api_base: '{}'}}"):
        (tmp_path / "config.yaml").write_text(line.format(secret), encoding="utf-8")
        found = gather({}, environment, tmp_path / "config.yaml")
        assert len(found.problems) == 1 and secret not in found.problems[0] and HIDDEN in found.problems[0]


@pytest.mark.parametrize(
    "text",
    [
        "qwen2.5-1.5b-instruct-q4_k_m.gguf",
        "hf:Qwen/Qwen2.5-1.5B-Instruct-GGUF@0123456789abcdef0123456789abcdef01234567/qwen2.5-1.5b-instruct-q4_k_m.gguf",
        "Meta-Llama-3.1-8B-Instruct-Q4_K_M",
        "http://127.0.0.1:11434/v1",
        "https://generativelanguage.googleapis.com/v1beta/openai",
        "/home/user/.config/mermaidgen/a_rather_long_name_2.key",
        "Answer with a Mermaid diagram and nothing else.",
        "OPENAI_API_KEY",
    ],
)
def test_what_is_no_key_is_shown(text: str) -> None:
    names = ("MERMAIDGEN_OPENAI_KEY_ENV", "MERMAIDGEN_MAX_TOKENS", "TOKENIZERS_PARALLELISM", "GIT_AUTHOR_NAME", "KEYBOARD", "HOME")
    assert masked(text, {"PASS": "no", "TOKEN": "", **dict.fromkeys(names, text)}) == text


@pytest.mark.parametrize(
    ("url", "shown"),
    [
        ("https://me:pw@host:8/v1", "https://***@host:8/v1"),
        ("https://token@host", "https://***@host"),
        ("https://host/v1?a=b&c=d", "https://host/v1?***"),
        ("https://host/#x", "https://host/#***"),
        ("https://a@b:c@host/x?y@z", "https://***@host/x?***"),
    ],
)
def test_user_and_query_of_an_address_are_masked(url: str, shown: str) -> None:
    assert masked(url) == shown
    assert masked(f"found '{url}' there") == f"found '{shown}' there"


# The command


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home, which is the working folder too, and nothing in it."""
    for name in [name for name in os.environ if name.startswith("MERMAIDGEN_") or name == "XDG_CONFIG_HOME" or name.endswith("_API_KEY")]:
        monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def config(*arguments: str, **environment: str) -> Result:
    """`mermaidgen ARGUMENTS`, in this process."""
    return CliRunner().invoke(cli, arguments, env=environment)


def rows(*arguments: str, **environment: str) -> dict[str, dict[str, object]]:
    """What `config show --json` prints, by key."""
    ran = config(*arguments, "config", "show", "--json", **environment)
    assert (ran.exit_code, ran.stderr) == (0, "")
    return {row["key"]: row for row in map(json.loads, ran.stdout.splitlines())}


def test_show_says_where_each_value_comes_from(home: Path) -> None:
    (home / "mermaidgen.yaml").write_text("generation:\n  seed: 1\n  top_k: 2\nroutes:\n  pie:\n    model: x.gguf\n", encoding="utf-8")
    shown = rows(MERMAIDGEN_TOP_K="5", MERMAIDGEN_ROUTES='{"pie": {"seed": 3}}')
    assert [key for key in shown if not key.startswith("routes")] == [key for key in defaults() if key != "routes"]
    assert shown["generation.seed"] == {"key": "generation.seed", "value": 1, "origin": "mermaidgen.yaml:2"}
    assert shown["generation.top_k"] == {"key": "generation.top_k", "value": 5, "origin": "environment MERMAIDGEN_TOP_K"}
    assert shown["routes.pie.model"] == {"key": "routes.pie.model", "value": "x.gguf", "origin": "mermaidgen.yaml:6"}
    assert shown["routes.pie.seed"]["origin"] == "environment MERMAIDGEN_ROUTES"
    assert {row["origin"] for key, row in shown.items() if not key.startswith(("generation", "routes"))} == {"default"}
    lines = config("config", "show").stdout.splitlines()
    assert len(lines) == len(defaults()) and lines[0].split() == ["llm.backend:", '"local"', "default"]
    assert any(line.split() == ["generation.seed:", "1", "mermaidgen.yaml:2"] for line in lines)


def test_show_takes_the_file_that_is_named(home: Path) -> None:
    (home / "mermaidgen.yaml").write_text("generation: {seed: 1}\n", encoding="utf-8")
    (home / "other.yaml").write_text("llm: {backend: openai}\n", encoding="utf-8")
    assert rows("--config", "other.yaml")["llm.backend"] == {"key": "llm.backend", "value": "openai", "origin": "other.yaml:1"}
    assert rows("--config", "other.yaml")["generation.seed"]["value"] == 0


def test_show_says_whether_a_key_is_set_and_never_what_it_is(home: Path) -> None:
    secret, pasted = "t0p-secret-of-mine", "0123456789abcdef0123456789abcdef"
    file = f"llm:\n  model: ${{OPENAI_API_KEY}}\n  api_base: https://me:{secret}@host/v1?api-key={secret}\n  local: {{keep: ['{pasted}', x]}}\n" \
           f"  azure: {{key_env: a{pasted}}}\n  ollama: {{model: Bearer {pasted}}}\ngeneration: {{system: say {secret}}}\n" \
           f"routes: {{pie: {{system: 'sk-{pasted}'}}}}\n"  # fmt: skip
    (home / "config.yaml").write_text(file, encoding="utf-8")
    named = ("--config", "config.yaml")
    shown = rows(*named, OPENAI_API_KEY=secret)
    assert shown["llm.openai.key_env"] == {"key": "llm.openai.key_env", "value": "OPENAI_API_KEY", "origin": "default", "set": True}
    assert shown["llm.gemini.key_env"]["set"] is False and "set" not in shown["llm.openai.key_file"]
    assert shown["llm.api_base"]["value"] == "https://***@host/v1?***" and shown["llm.local.keep"]["value"] == [HIDDEN, "x"]
    for output in (json.dumps(shown), config(*named, "config", "show", OPENAI_API_KEY=secret).stdout):
        assert secret not in output and pasted not in output
    text = config(*named, "config", "show", OPENAI_API_KEY=secret).stdout
    assert '"OPENAI_API_KEY" (set)' in text and '"GEMINI_API_KEY" (not set)' in text


def test_show_steers_no_terminal(home: Path) -> None:
    (home / "config.yaml").write_text('generation:\n  system: "\\e[31m"\n', encoding="utf-8")
    for value in (None, "caf\udce9"):
        for option in ((), ("--json",)):
            ran = config("config", "show", *option, **({"MERMAIDGEN_SYSTEM": value} if value else {}))
            assert (ran.exit_code, ran.exception) == (0, None) and "\x1b" not in ran.stdout


def test_show_refuses_what_is_broken(home: Path) -> None:
    (home / "config.yaml").write_text("generation: {seed: x}\n", encoding="utf-8")
    ran = config("config", "show")
    assert isinstance(ran.exception, ConfigError) and ran.stdout == ""


def test_check_prints_every_problem_in_a_line(home: Path) -> None:
    (home / "mermaidgen.yaml").write_text("generation:\n  seed: x\n  temprature: 1\nllm:\n  backend: openai\n", encoding="utf-8")
    ran = config("config", "check", MERMAIDGEN_TOP_K="x")
    assert ran.exit_code == 2 and ran.stderr == ""
    assert [line.split(": ")[0] for line in ran.stdout.splitlines()] == [*(f"mermaidgen.yaml:{line}" for line in (2, 3, 5)), "MERMAIDGEN_TOP_K"]
    assert config("config", "check", "mermaidgen.yaml").stdout == config("config", "check", str(home / "mermaidgen.yaml")).stdout
    assert config("config", "check", "mermaidgen.yaml").stdout.count("\n") == 3, "to be named here is not to be trusted"
    assert config("--config", "mermaidgen.yaml", "config", "check").stdout.count("\n") == 2


def test_check_says_that_nothing_is_wrong(home: Path) -> None:
    assert (config("config", "check").exit_code, config("config", "check").stdout) == (0, "no config file: nothing is wrong\n")
    (home / "any.yaml").write_text("llm: {backend: openai}\n", encoding="utf-8")
    ran = config("config", "check", "any.yaml")
    assert (ran.exit_code, ran.stdout, ran.stderr) == (0, "any.yaml: nothing is wrong\n", "")
    ran = config("config", "check", "none.yaml")
    assert ran.exit_code == 2 and ran.stdout == "cannot read the config file none.yaml: No such file or directory\n"


def test_check_warns_of_variables_that_nothing_reads(home: Path) -> None:
    (home / "config.yaml").write_text("llm: {openai: {key_env: MERMAIDGEN_OPENAI}}\n", encoding="utf-8")
    variables = {"MERMAIDGEN_MAX_TOKEN": "s3cret", "MERMAIDGEN_API_KEY": "x", "MERMAIDGEN_OPENAI": "x", "MERMAIDGEN_SEED": "1", "MERMAIDGEN_QQ": ""}
    ran = config("--config", "config.yaml", "config", "check", **variables)
    assert ran.exit_code == 0
    assert ran.stderr == ("mermaidgen: MERMAIDGEN_MAX_TOKEN is no setting (did you mean MERMAIDGEN_MAX_TOKENS?)\n"
                          "mermaidgen: MERMAIDGEN_QQ is no setting\n")  # fmt: skip
    assert config("config", "show", **variables).stderr == ""


def test_init_writes_a_file_that_is_right_and_says_the_defaults(home: Path) -> None:
    file = home / ".config" / "mermaidgen" / "config.yaml"
    ran = config("config", "init")
    assert (ran.exit_code, ran.stdout) == (0, f"{file}\n")
    assert stat.S_IMODE(file.stat().st_mode) == 0o600 and list(file.parent.iterdir()) == [file]
    assert config("config", "check").stdout == f"{file}: nothing is wrong\n"
    assert Config.load() == Config()
    file.write_text(re.sub(r"^( *)#(?=\w)", r"\1", template.text(), flags=re.MULTILINE), encoding="utf-8")
    assert config("config", "check").exit_code == 0
    found = gather()
    assert found.over(Config()) == Config()
    assert set(found.values) == set(defaults()) - {"routes", "validation.thresholds"}, "every setting is in it"


def test_init_writes_what_each_setting_means(home: Path) -> None:
    lines = template.text().splitlines()
    assert all(len(line) <= 140 for line in lines)
    place = lines.index("  #max_tokens: 768")
    assert lines[place - 1] == "  # The most tokens of a diagram; it is closed there (at least 1)"
    assert sum(line.lstrip().startswith("#") and not line.lstrip().startswith("# ") for line in lines) == len(defaults())


def test_init_leaves_a_file_that_is_there(home: Path) -> None:
    file = home / ".config" / "mermaidgen" / "config.yaml"
    file.parent.mkdir(parents=True, mode=0o755)
    file.write_text("log:\n", encoding="utf-8")
    ran = config("config", "init")
    assert isinstance(ran.exception, ConfigError) and "is there already" in str(ran.exception) and "--force" in ran.exception.hint
    assert file.read_text(encoding="utf-8") == "log:\n" and list(file.parent.iterdir()) == [file]
    assert config("config", "init", "--force").exit_code == 0
    assert file.read_text(encoding="utf-8") == template.text()
    assert list(file.parent.iterdir()) == [file] and stat.S_IMODE(file.stat().st_mode) == 0o600


def test_init_writes_nothing_where_it_cannot(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (home / ".config").write_text("a file\n", encoding="utf-8")
    ran = config("config", "init")
    assert isinstance(ran.exception, ConfigError) and str(ran.exception).startswith(f"cannot write {home}/.config/mermaidgen/config.yaml: ")
    target = home / "folder" / "config.yaml"

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    for call, force in (("os.link", False), ("os.replace", True), ("mermaidgen.settings.template.text", False)):
        with monkeypatch.context() as patch, pytest.raises(ConfigError, match="No space left"):
            patch.setattr(call, full)
            template.write(target, force)
        assert list(target.parent.iterdir()) == []


@pytest.mark.parametrize("key", list(defaults()))
def test_every_setting_can_be_shown_from_the_environment(key: str, home: Path) -> None:
    default = defaults()[key]
    written = json.dumps(default) if isinstance(default, (dict, bool)) else ",".join(default) if isinstance(default, tuple) else str(default)
    shown = rows(**{environment_name(key): written})
    if default != {}:
        assert shown[key]["origin"] == f"environment {environment_name(key)}"
        assert shown[key]["value"] == (list(default) if isinstance(default, tuple) else default)
