"""config: the layers, their order, and what is said of bad values."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import pytest

from mermaidgen.config import PACKAGE, Config, grammar_path
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.errors import ConfigError


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a config file."""
    file = tmp_path / ".config" / "mermaidgen" / "config.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("max_tokens: 100\nseed: 1\ntemperature: 0.5\n", encoding="utf-8")
    return tmp_path


def test_without_settings_the_defaults_hold() -> None:
    assert Config.load({}, {}) == Config()
    assert Config.load({"seed": None}, {"HOME": "/nowhere"}) == Config()


def test_each_layer_goes_over_the_one_before(home: Path) -> None:
    environment = {"HOME": str(home), "MERMAIDGEN_SEED": "2", "MERMAIDGEN_TEMPERATURE": "1"}
    config = Config.load({"temperature": 1.5, "top_p": None}, environment)
    assert config == Config(max_tokens=100, seed=2, temperature=1.5)


def test_a_named_file_takes_the_place_of_the_one_at_home(home: Path, tmp_path: Path) -> None:
    named = tmp_path / "other.yaml"
    named.write_text("model: some.gguf\n", encoding="utf-8")
    assert Config.load({}, {"HOME": str(home), "MERMAIDGEN_CONFIG": str(named)}) == Config(model="some.gguf")


def test_the_process_environment_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MERMAIDGEN_MAX_TOKENS", "77")
    assert Config.load().max_tokens == 77


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("model", ""),
        ("models", "embedded"),
        ("models", {"pie": ""}),
        ("models", {"cake": "embedded"}),
        ("max_tokens", 0),
        ("max_tokens", 1.5),
        ("max_tokens", True),
        ("temperature", -0.1),
        ("temperature", 5.1),
        ("temperature", "hot"),
        ("seed", -1),
        ("top_p", 0),
        ("top_p", 1.1),
        ("grounding", 21),
        ("context", 127),
        ("threads", -1),
        ("threads", 100_000),
        ("temprature", 1),
    ],
)
def test_a_bad_value_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(ConfigError, match=name) as caught:
        Config.load({name: value}, {})
    assert "known settings: model, models, max_tokens" in caught.value.hint


@pytest.mark.parametrize(("name", "text"), [("MAX_TOKENS", "many"), ("MAX_TOKENS", "1.5"), ("TEMPERATURE", "warm"), ("SEED", ""), ("MODELS", "pie")])
def test_a_bad_value_of_the_environment_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(ConfigError, match=f"MERMAIDGEN_{name}: expected .*, found '{text}'"):
        Config.load({}, {f"MERMAIDGEN_{name}": text})


@pytest.mark.parametrize(
    "content",
    [b"- a list\n", b"just words", b"max_tokens: [\n", b"max_tokens: 1\n\t- x", b"\xff\xfe", b"1: 2\n", b"seed: 2020-01-01\n", b"colour: red\n"],
)
def test_a_bad_file_is_refused_in_one_line(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_bytes(content)
    with pytest.raises(ConfigError) as caught:
        Config.load({}, {"MERMAIDGEN_CONFIG": str(file)})
    assert "\n" not in str(caught.value) + caught.value.hint


@pytest.mark.parametrize("content", ["", "# max_tokens: 100\n"])
def test_a_file_without_settings_sets_nothing(content: str, tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text(content, encoding="utf-8")
    assert Config.load({}, {"MERMAIDGEN_CONFIG": str(file)}) == Config()


def test_a_named_file_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot read the config file"):
        Config.load({}, {"MERMAIDGEN_CONFIG": str(tmp_path / "none.yaml")})


@pytest.mark.parametrize("name", ["max_tokens", "seed", "context", "threads"])
def test_a_whole_number_is_an_int(name: str) -> None:
    """JSON Schema takes 256.0 for an integer; llama.cpp and numpy do not."""
    try:
        config = Config.load({name: 256.0}, {})
    except ConfigError:
        return
    assert type(getattr(config, name)) is int


def test_a_type_may_have_its_model_in_every_layer(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("models:\n  pie: one.gguf\n", encoding="utf-8")
    environment = {"MERMAIDGEN_CONFIG": str(file)}
    assert Config.load({}, environment).models == {"pie": "one.gguf"}
    environment["MERMAIDGEN_MODELS"] = '{"er": "two.gguf"}'
    assert Config.load({}, environment).models == {"er": "two.gguf"}
    assert Config.load({"models": {row.key: "embedded" for row in TYPES}}, environment).models["gantt"] == "embedded"


def test_the_schema_knows_the_fields_and_says_what_they_mean() -> None:
    properties = json.loads((PACKAGE / "config.schema.json").read_text(encoding="utf-8"))["properties"]
    assert list(properties) == [field.name for field in dataclasses.fields(Config)]
    assert all(row["description"] for row in properties.values())
    assert Config.load(dataclasses.asdict(Config()), {}) == Config()


def test_a_config_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Config().seed = 1  # type: ignore[misc]


@pytest.mark.parametrize("name", [ANY, *(row.key for row in TYPES)])
def test_every_type_has_its_grammar(name: str) -> None:
    assert grammar_path(name).is_file()
