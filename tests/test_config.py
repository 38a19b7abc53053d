"""config: the layers, their order, and what is said of bad values."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.backends import BACKENDS
from mermaidgen.config import PACKAGE, Config, Generation, LocalSettings, OllamaSettings, Route, grammar_path
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.errors import ConfigError
from mermaidgen.settings.keys import ROUTE, defaults, environment_name, short_names
from mermaidgen.settings.place import nested, schema


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A home with a config file."""
    file = tmp_path / ".config" / "mermaidgen" / "config.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("generation:\n  max_tokens: 100\n  seed: 1\n  temperature: 0.5\n", encoding="utf-8")
    return tmp_path


# The layers


def test_without_settings_the_defaults_hold() -> None:
    assert Config.load({}, {}) == Config()
    assert Config.load({"seed": None, "generation": {"top_k": None}, "llm": {}}, {"HOME": "/nowhere"}) == Config()


def test_each_layer_goes_over_the_one_before(home: Path) -> None:
    environment = {"HOME": str(home), "MERMAIDGEN_SEED": "2", "MERMAIDGEN_TEMPERATURE": "1"}
    config = Config.load({"temperature": 1.5, "top_p": None}, environment)
    assert config == Config(generation=Generation(max_tokens=100, seed=2, temperature=1.5))


def test_a_named_file_takes_the_place_of_the_one_at_home(home: Path, tmp_path: Path) -> None:
    named, other = tmp_path / "named.yaml", tmp_path / "other.yaml"
    named.write_text("generation: {seed: 5}\n", encoding="utf-8")
    other.write_text("generation: {seed: 6}\n", encoding="utf-8")
    environment = {"HOME": str(home), "MERMAIDGEN_CONFIG": str(named)}
    assert Config.load({}, environment) == Config(generation=Generation(seed=5))
    assert Config.load({}, environment, other) == Config(generation=Generation(seed=6))


def test_the_process_environment_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MERMAIDGEN_MAX_TOKENS", "77")
    assert Config.load().generation.max_tokens == 77


def test_settings_by_type_are_laid_over_each_other_one_by_one(tmp_path: Path) -> None:
    file = tmp_path / "config.yaml"
    file.write_text("routes:\n  pie: {model: one.gguf, seed: 1}\nvalidation:\n  thresholds: {pie: 80, er: 60}\n", encoding="utf-8")
    environment = {"MERMAIDGEN_ROUTES": '{"pie": {"seed": 2}, "er": {"backend": "ollama"}}', "MERMAIDGEN_VALIDATION_THRESHOLDS": '{"er": 50}'}
    config = Config.load({"routes": {"er": {"model": "two"}}}, environment, file)
    assert config.routes == {"pie": Route(model="one.gguf", seed=2), "er": Route("ollama", "two")}
    assert config.validation.thresholds == {"pie": 80, "er": 50}
    every = Config.load({"routes": {row.key: {"model": "embedded"} for row in TYPES}}, {})
    assert [route.model for route in every.routes.values()] == ["embedded"] * len(TYPES)


@pytest.mark.parametrize(
    ("name", "text", "key", "value"),
    [
        ("BACKEND", "ollama", "llm.backend", "ollama"),
        ("MODEL", "some.gguf", "llm.model", "some.gguf"),
        ("API_BASE", "http://127.0.0.1:1", "llm.api_base", "http://127.0.0.1:1"),
        ("LOCAL_MODEL", "some.gguf", "llm.local.model", "some.gguf"),
        ("THREADS", " 3", "llm.local.threads", 3),
        ("KEEP", "one, two", "llm.local.keep", ("one", "two")),
        ("KEEP", "", "llm.local.keep", ()),
        ("OLLAMA_MODEL", "7", "llm.ollama.model", "7"),
        ("OLLAMA_PULL", "Yes", "llm.ollama.pull", True),
        ("OPENAI_COMPATIBLE_KEY_ENV", "KEY", "llm.openai_compatible.key_env", "KEY"),
        ("TEMPERATURE", "1", "generation.temperature", 1.0),
        ("VALIDATION_THRESHOLD", "80", "validation.threshold", 80),
        ("FALLBACK_BACKENDS", "ollama,lmstudio", "fallback.backends", ("ollama", "lmstudio")),
        ("FALLBACK_CONSENT", "off", "fallback.consent", False),
        ("SERVER_PORT", "0", "server.port", 0),
    ],
)
def test_a_variable_sets_what_its_name_says(name: str, text: str, key: str, value: object) -> None:
    config = Config.load({}, {f"MERMAIDGEN_{name}": text})
    assert (_at(config, key), type(_at(config, key))) == (value, type(value))
    assert environment_name(key) == f"MERMAIDGEN_{name}"


def test_every_setting_has_a_name_of_its_own() -> None:
    assert sorted(short_names().values()) == sorted(defaults())
    assert len({environment_name(key) for key in defaults()}) == len(defaults())
    assert not {"MERMAIDGEN_CONFIG", "MERMAIDGEN_API_KEY"} & {environment_name(key) for key in defaults()}
    for key, default in defaults().items():
        if default not in ("", 0) or isinstance(default, (bool, float)):
            assert Config.load({}, {environment_name(key): json.dumps(default) if default == {} else _written(default)}) == Config(), key


def test_an_argument_may_stand_in_its_section(tmp_path: Path) -> None:
    flat = Config.load({"model": tmp_path / "x.gguf", "threads": 2, "keep": ("a", "b"), "fallback_backends": ["ollama"], "ollama_model": "m"}, {})
    llm = {"model": f"{tmp_path}/x.gguf", "local": {"threads": 2, "keep": ["a", "b"]}, "ollama": {"model": "m"}}
    assert flat == Config.load({"llm": llm, "fallback": {"backends": ("ollama",)}}, {})


# What the settings come to


def test_the_chosen_backend_has_the_model_that_stands_above() -> None:
    config = Config.load({"backend": "ollama", "model": "big", "api_base": "http://127.0.0.1:5", "ollama_model": "small"}, {})
    assert config.section("ollama") == OllamaSettings("http://127.0.0.1:5", "big")
    assert config.section("local") == LocalSettings() and config.section("lmstudio").model == ""
    assert Config.load({"model": "x.gguf", "local_model": "y.gguf", "api_base": "http://127.0.0.1:5"}, {}).section("local") == LocalSettings("x.gguf")
    assert Config.load({"local_model": "y.gguf"}, {}).section("local") == LocalSettings("y.gguf")
    assert all(Config().section(name) == getattr(Config().llm, name) for name in BACKENDS)


def test_a_type_is_written_as_its_route_says() -> None:
    config = Config.load({"seed": 1, "top_k": 2, "routes": {"pie": {"seed": 5, "temperature": 0, "system": ""}}, "system": "x"}, {})
    assert config.options("pie") == Generation(seed=5, top_k=2)
    assert config.options("er") == config.options() == config.generation == Generation(seed=1, top_k=2, system="x")
    assert config.options("pie", {"seed": 9, "top_k": None}) == Generation(seed=9, top_k=2)
    with pytest.raises(ConfigError, match=r"^temperature: -1 is less than the minimum of 0$"):
        config.options("pie", {"temperature": -1})


def test_arguments_go_over_a_config() -> None:
    config = Config.load({"seed": 1, "routes": {"pie": {"seed": 5}}}, {})
    assert config.over({}) == config.over({"seed": None}) == config
    over = config.over({"top_k": 3, "routes": {"pie": {"model": "x"}}})
    assert over == Config.load({"seed": 1, "top_k": 3, "routes": {"pie": {"seed": 5, "model": "x"}}}, {})


def test_a_config_is_frozen() -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        Config().generation.seed = 1  # type: ignore[misc]


# What is refused


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("model", ""),
        ("local_model", ""),
        ("model", 7),
        ("models", {"pie": "embedded"}),
        ("routes", "embedded"),
        ("routes", {"pie": "embedded"}),
        ("routes", {"pie": {"model": ""}}),
        ("routes", {"cake": {"model": "embedded"}}),
        ("max_tokens", 0),
        ("max_tokens", 1.5),
        ("max_tokens", 256.0),
        ("max_tokens", True),
        ("max_tokens", "100"),
        ("temperature", -0.1),
        ("temperature", 5.1),
        ("temperature", "hot"),
        ("temperature", float("nan")),
        ("timeout", float("inf")),
        ("timeout", 10**400),
        ("seed", -1),
        ("top_p", 0),
        ("top_p", 1.1),
        ("grounding", 21),
        ("context", 127),
        ("threads", -1),
        ("threads", 100_000),
        ("keep", "embedded"),
        ("keep", ["embedded", 1]),
        ("fallback_backends", ["ollama", "olama"]),
        ("ollama_pull", 1),
        ("generation", 3),
        ("temprature", 1),
        ("llm.model", "x"),
    ],
)
def test_a_bad_value_is_refused_by_name(name: str, value: object) -> None:
    with pytest.raises(ConfigError, match=f"^{name}[:.]") as caught:
        Config.load({name: value}, {})
    assert "mermaidgen config" in caught.value.hint and "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "meant"),
    [("temprature", "temperature"), ("ollama-model", "ollama_model"), ("models", "routes"), ("tread", "threads"), ("fallbak", "fallback")],
)
def test_the_nearest_argument_is_named(name: str, meant: str) -> None:
    with pytest.raises(ConfigError, match=rf"^{name}: unknown setting \(did you mean {meant}\?\)$"):
        Config.load({name: 1}, {})


@pytest.mark.parametrize(
    ("name", "text"),
    [("MAX_TOKENS", "many"), ("MAX_TOKENS", "1.5"), ("TEMPERATURE", "warm"), ("TEMPERATURE", "nan"), ("SEED", ""), ("ROUTES", "pie"),
     ("ROUTES", "[1]"), ("OLLAMA_PULL", "perhaps"), ("BACKEND", "olama"), ("SERVER_PORT", "9" * 5000), ("ROUTES", "[" * 100_000)],
)  # fmt: skip
def test_a_bad_value_of_the_environment_is_refused_by_name(name: str, text: str) -> None:
    with pytest.raises(ConfigError, match=f"^MERMAIDGEN_{name}: expected .*found '{text[:20]}".replace("[", r"\[")) as caught:
        Config.load({}, {f"MERMAIDGEN_{name}": text})
    assert len(str(caught.value)) <= 520


def test_all_problems_are_counted() -> None:
    with pytest.raises(ConfigError, match=r"^MERMAIDGEN_SEED: .*; and 2 more$"):
        Config.load({"temprature": 1, "top_k": -1}, {"MERMAIDGEN_SEED": "x"})


# The schema


def _at(config: Config, key: str) -> Any:
    value: Any = config
    for part in key.split("."):
        value = getattr(value, part)
    return value


def _written(default: object) -> str:
    return ",".join(default) if isinstance(default, tuple) else str(default)


def _rows(node: Mapping[str, Any], path: str = "") -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Every setting of the schema and every section, with the rows that they refer to."""
    for name, row in node["properties"].items():
        key = f"{path}.{name}" if path else name
        yield key, resolved(row)
        if "properties" in row:
            yield from _rows(row, key)


def resolved(row: Mapping[str, Any]) -> Mapping[str, Any]:
    """A row with what it refers to."""
    if "$ref" not in row:
        return row
    found: Any = json.loads((PACKAGE / "config.schema.json").read_text(encoding="utf-8"))
    for part in row["$ref"].removeprefix("#/").split("/"):
        found = found[part]
    return resolved(found) | dict(row)


KINDS = {str: "string", int: "integer", float: "number", bool: "boolean", tuple: "array", dict: "object"}


def test_the_schema_knows_the_settings_and_says_what_they_mean() -> None:
    whole = json.loads((PACKAGE / "config.schema.json").read_text(encoding="utf-8"))
    rows = dict(_rows(whole))
    assert [key for key, row in rows.items() if "properties" not in row] == list(defaults()), "in the same order"
    for key, row in rows.items():
        assert row["description"] and not row["description"].endswith("."), key
        assert row.get("type", "string") == KINDS[type(defaults().get(key, {}))], key
        assert "properties" not in row or row["additionalProperties"] is False, key
        if row.get("type") in ("integer", "number"):
            assert {"minimum", "exclusiveMinimum"} & set(row), f"{key} has no range"
    assert whole["additionalProperties"] is False


def test_the_defaults_fulfil_the_schema() -> None:
    assert list(schema().iter_errors(nested({key: list(value) if isinstance(value, tuple) else value for key, value in defaults().items()}))) == []
    arguments = dataclasses.asdict(Config())
    del arguments["llm"]["model"]  # empty, which as an argument is a slip
    assert Config.load(arguments, {}) == Config()


def test_a_route_has_the_settings_of_generation() -> None:
    assert list(ROUTE) == [field.name for field in dataclasses.fields(Route)] == ["backend", "model", "adapter", *vars(Generation())]
    row = json.loads((PACKAGE / "config.schema.json").read_text(encoding="utf-8"))["properties"]["routes"]["additionalProperties"]
    assert list(row["properties"]) == list(ROUTE)
    assert all(row["properties"][name] == {"$ref": f"#/properties/generation/properties/{name}"} for name in vars(Generation()))


def test_the_schema_knows_the_types_and_backends() -> None:
    definitions = schema().schema["$defs"]  # type: ignore[index]
    assert definitions["type"]["enum"] == [row.key for row in TYPES]
    assert definitions["backend"]["enum"] == list(BACKENDS) == [name for name, value in vars(Config().llm).items() if dataclasses.is_dataclass(value)]
    clouds = [name for name, row in BACKENDS.items() if row.cloud]
    assert schema().schema["properties"]["fallback"]["properties"]["cloud"]["enum"] == ["", *clouds]  # type: ignore[index]


@pytest.mark.parametrize("name", [ANY, *(row.key for row in TYPES)])
def test_every_type_has_its_grammar(name: str) -> None:
    assert grammar_path(name).is_file()
