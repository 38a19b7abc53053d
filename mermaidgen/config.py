"""Settings: defaults < config file < environment < arguments, as one frozen `Config`; and where the data files are.

>>> config = Config.load({"max_tokens": 200, "routes": {"pie": {"temperature": 0.5}}})
>>> config.generation.max_tokens, config.options("pie").temperature
(200, 0.5)

What may be set is what config.schema.json says. settings/ puts the layers together: file.py says which file it is, keys.py what a setting is
called in the environment and among arguments.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Literal

PACKAGE = Path(__file__).parent

Speculation = Literal["auto", "on", "off"]


def data_path(*parts: str) -> Path:
    """A file of grammars/ or models/: inside the package in a wheel, beside it in a checkout."""
    inside = PACKAGE.joinpath(*parts)
    return inside if inside.exists() else PACKAGE.parent.joinpath(*parts)


def cache_path() -> Path:
    """Where files go that can be made again: $XDG_CACHE_HOME/mermaidgen, or ~/.cache/mermaidgen."""
    return _own_folder("XDG_CACHE_HOME", ".cache")


def state_path() -> Path:
    """Where files go that say what happened: $XDG_STATE_HOME/mermaidgen, or ~/.local/state/mermaidgen."""
    return _own_folder("XDG_STATE_HOME", ".local/state")


def _own_folder(variable: str, at_home: str) -> Path:
    return Path(os.environ.get(variable) or Path(os.environ.get("HOME", "/")) / at_home) / "mermaidgen"


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
    grounding: float = 1.0
    topics: bool = True
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
class HttpServer:
    """Where the server listens; `port` 0: any that is free."""

    host: str = "127.0.0.1"
    port: int = 8808


@dataclass(frozen=True)
class Route:
    """What is otherwise for a diagram type: who writes it, with which model and adapter, and how; what is empty or None is as for all."""

    backend: str = ""
    model: str = ""
    adapter: str = ""
    max_tokens: int | None = None
    temperature: float | None = None
    seed: int | None = None
    top_k: int | None = None
    top_p: float | None = None
    min_p: float | None = None
    repeat_penalty: float | None = None
    grounding: float | None = None
    topics: bool | None = None
    timeout: float | None = None
    system: str | None = None
    retries: int | None = None


@dataclass(frozen=True)
class Config:
    """All settings with their defaults; the schema has their ranges and meanings."""

    llm: Llm = field(default_factory=Llm)
    generation: Generation = field(default_factory=Generation)
    routes: Mapping[str, Route] = field(default_factory=dict)
    validation: Validation = field(default_factory=Validation)
    fallback: Fallback = field(default_factory=Fallback)
    log: Log = field(default_factory=Log)
    answers: Answers = field(default_factory=Answers)
    server: HttpServer = field(default_factory=HttpServer)

    @classmethod
    def load(cls, arguments: Mapping[str, Any] | None = None, environment: Mapping[str, str] | None = None, file: Path | None = None) -> Config:
        """Puts the layers together; arguments that are None do not count. Raises ConfigError."""
        from mermaidgen.settings import gather

        return gather(arguments, environment, file).over(cls())

    def over(self, arguments: Mapping[str, Any]) -> Config:
        """These settings with arguments over them; those that are None do not count. Raises ConfigError."""
        from mermaidgen.settings.layers import of_arguments

        return of_arguments(arguments, os.environ).over(self)

    def section(self, backend: str) -> Any:
        """The settings of a backend; over those of the chosen one go `llm.model` and `llm.api_base`, if they are set."""
        section = getattr(self.llm, backend)
        given = {"model": self.llm.model, "api_base": self.llm.api_base} if backend == self.llm.backend else {}
        return replace(section, **{name: value for name, value in given.items() if value and hasattr(section, name)})

    def options(self, key: str = "", arguments: Mapping[str, Any] | None = None) -> Generation:
        """How a diagram of a type is written: its route's settings over those for all, and over these a request's own. Raises ConfigError."""
        route = vars(self.routes.get(key, Route()))
        given = {name: route[name] for name in vars(self.generation) if route[name] is not None}
        return replace(self, generation=replace(self.generation, **given)).over(arguments or {}).generation
