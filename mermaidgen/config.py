"""Settings: defaults < config file < environment < arguments, as one frozen `Config`; and where the data files are.

>>> Config.load({"max_tokens": 200}).max_tokens
200

The config file is YAML: $MERMAIDGEN_CONFIG, or else ~/.config/mermaidgen/config.yaml if it is there. In the environment each
setting is MERMAIDGEN_<NAME>. What may be set is what config.schema.json says.
"""

from __future__ import annotations

import json
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any, Literal

from mermaidgen.errors import ConfigError

PACKAGE = Path(__file__).parent

Speculation = Literal["auto", "on", "off"]


def data_path(*parts: str) -> Path:
    """A file of grammars/ or models/: inside the package in a wheel, beside it in a checkout."""
    inside = PACKAGE.joinpath(*parts)
    return inside if inside.exists() else PACKAGE.parent.joinpath(*parts)


def cache_path() -> Path:
    """Where files go that can be made again: $XDG_CACHE_HOME/mermaidgen, or ~/.cache/mermaidgen."""
    return Path(os.environ.get("XDG_CACHE_HOME") or Path(os.environ.get("HOME", "/")) / ".cache") / "mermaidgen"


def grammar_path(name: str) -> Path:
    return data_path("grammars", f"{name}.gbnf")


@dataclass(frozen=True)
class Generation:
    """How a diagram is written; a route may say otherwise for its type. Of other backends than ours only what they know is asked."""

    max_tokens: int = 768
    temperature: float = 0.0
    seed: int = 0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    grounding: float = 2.0
    timeout: float = 30.0
    system: str = ""
    retries: int = 2


@dataclass(frozen=True)
class LocalSettings:
    """Models in this process; `memory` is the budget for all of them in MB (0: none), `keep` the models that are never given up."""

    model: str = "embedded"
    adapter: str = ""
    context: int = 2048
    batch: int = 8
    threads: int = 0
    speculation: Speculation = "auto"
    cache: str = ""
    memory: int = 0
    keep: tuple[str, ...] = ()


@dataclass(frozen=True)
class LlamacppSettings:
    """A llama-server of our own; `model` as in LocalSettings, `port` 0: any that is free."""

    path: str = "llama-server"
    model: str = "embedded"
    port: int = 0
    gpu_layers: int = 0
    context: int = 4096
    start_timeout: float = 120.0


@dataclass(frozen=True)
class OpenAISettings:
    """A server that speaks OpenAI's chat completions; `grammar` says how it takes one."""

    api_base: str = ""
    model: str = ""
    key_env: str = ""
    key_file: str = ""
    grammar: Literal["none", "grammar", "structured_outputs", "guided_grammar"] = "none"


@dataclass(frozen=True)
class AzureSettings:
    """A deployment of Azure OpenAI; `api_base` is the resource's endpoint."""

    api_base: str = ""
    model: str = ""  # the deployment's name
    api_version: str = "2024-10-21"
    key_env: str = "AZURE_OPENAI_API_KEY"
    key_file: str = ""


@dataclass(frozen=True)
class OllamaSettings:
    """An Ollama server; `pull` fetches the model if it is not there."""

    api_base: str = "http://127.0.0.1:11434"
    model: str = ""
    pull: bool = False


@dataclass(frozen=True)
class LMStudioSettings:
    """An LM Studio server; `start` has the AppImage (looked for, if `path` is empty) started where none answers, under xvfb-run if `xvfb`."""

    api_base: str = "http://127.0.0.1:1234/v1"
    model: str = ""
    start: bool = False
    path: str = ""
    xvfb: bool = False
    start_timeout: float = 120.0


@dataclass(frozen=True)
class Llm:
    """Who writes; `model` and `api_base` go over those of the chosen backend's section."""

    backend: str = "local"
    model: str = ""
    api_base: str = ""
    local: LocalSettings = field(default_factory=LocalSettings)
    llamacpp: LlamacppSettings = field(default_factory=LlamacppSettings)
    openai_compatible: OpenAISettings = field(default_factory=lambda: OpenAISettings(key_env="MERMAIDGEN_API_KEY"))
    ollama: OllamaSettings = field(default_factory=OllamaSettings)
    lmstudio: LMStudioSettings = field(default_factory=LMStudioSettings)
    openai: OpenAISettings = field(default_factory=lambda: OpenAISettings(api_base="https://api.openai.com/v1", key_env="OPENAI_API_KEY"))
    azure: AzureSettings = field(default_factory=AzureSettings)
    gemini: OpenAISettings = field(
        default_factory=lambda: OpenAISettings(api_base="https://generativelanguage.googleapis.com/v1beta/openai", key_env="GEMINI_API_KEY")
    )


@dataclass(frozen=True)
class Validation:
    """The score from which an answer is good enough, for a type its own."""

    threshold: int = 70
    thresholds: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Fallback:
    """Who is asked when the answer is not good enough: `backends` in turn; `cloud` only with `consent` and within both caps of a day.

    Prices are in US dollars for a million tokens.
    """

    backends: tuple[str, ...] = ()
    cloud: str = ""
    consent: bool = False
    calls_per_day: int = 0
    dollars_per_day: float = 0.0
    prompt_price: float = 0.0
    answer_price: float = 0.0


@dataclass(frozen=True)
class Log:
    """JSON lines of what was done; `requests` has their words written down too, `megabytes` is where a new file begins (0: no log)."""

    path: str = ""
    requests: bool = False
    megabytes: float = 4.0


@dataclass(frozen=True)
class Answers:
    """Answers kept on disk for the same request, model and options: at most so many (0: none)."""

    keep: int = 0
    path: str = ""


@dataclass(frozen=True)
class Config:
    """All settings with their defaults; the schema has their ranges and meanings."""

    model: str = "embedded"
    models: Mapping[str, str] = field(default_factory=dict)
    max_tokens: int = 768
    temperature: float = 0.0
    seed: int = 0
    top_k: int = 0
    top_p: float = 1.0
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    grounding: float = 2.0
    timeout: float = 30.0
    context: int = 2048
    batch: int = 8
    threads: int = 0
    speculation: Speculation = "auto"
    adapter: str = ""
    system: str = ""
    cache: str = ""

    @classmethod
    def load(cls, arguments: Mapping[str, Any] | None = None, environment: Mapping[str, str] | None = None) -> Config:
        """Puts the layers together; arguments that are None do not count. Raises ConfigError."""
        environment = os.environ if environment is None else environment
        settings = _file_settings(environment) | _environment_settings(environment)
        settings |= {name: value for name, value in (arguments or {}).items() if value is not None}
        _validate(settings)
        return cls(**settings)


def _file_settings(environment: Mapping[str, str]) -> dict[str, Any]:
    named = environment.get("MERMAIDGEN_CONFIG")
    path = Path(named) if named else Path(environment.get("HOME", "/")) / ".config" / "mermaidgen" / "config.yaml"
    if not named and not path.is_file():
        return {}
    import yaml  # 30 ms that most calls need not spend

    try:
        settings = yaml.safe_load(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as exc:
        raise ConfigError(f"cannot read the config file {path}: {' '.join(str(exc).split())}", hint="mend it, or unset MERMAIDGEN_CONFIG") from exc
    if settings is None:
        return {}
    if not isinstance(settings, dict):
        raise ConfigError(f"the config file {path} holds no settings: expected lines of 'name: value'", hint="see the README")
    return settings


def _environment_settings(environment: Mapping[str, str]) -> dict[str, Any]:
    settings: dict[str, Any] = {}
    for setting in fields(Config):
        text = environment.get(f"MERMAIDGEN_{setting.name.upper()}")
        if text is None:
            continue
        kind: type[Any] = type(setting.default)
        try:
            settings[setting.name] = json.loads(text) if setting.name == "models" else kind(text)
        except ValueError as exc:
            expected = "a JSON object" if setting.name == "models" else kind.__name__
            raise ConfigError(f"MERMAIDGEN_{setting.name.upper()}: expected {expected}, found {text!r}", hint="set it anew or unset it") from exc
    return settings


def _validate(settings: Mapping[str, Any]) -> None:
    if not settings:
        return
    from jsonschema import Draft202012Validator  # 60 ms, and only where something is set

    schema = json.loads((PACKAGE / "config.schema.json").read_text(encoding="utf-8"))
    hint = f"known settings: {', '.join(schema['properties'])}"
    for problem in Draft202012Validator(schema).iter_errors(dict(settings)):
        name = ".".join(map(str, problem.absolute_path)) or "settings"
        raise ConfigError(f"{name}: {problem.message}", hint=hint)
    for setting in fields(Config):  # JSON Schema takes 256.0 for an integer, and not-a-number for a number in every range
        value = settings.get(setting.name, setting.default)
        if (isinstance(setting.default, int) and type(value) is not int) or (isinstance(value, float) and not math.isfinite(value)):
            raise ConfigError(f"{setting.name}: {value!r} is not of type {type(setting.default).__name__!r}", hint=hint)
