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
