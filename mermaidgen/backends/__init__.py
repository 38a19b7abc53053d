"""A `Request` -> the text of a diagram, piece by piece, from whatever writes it.

    backend = BACKENDS["ollama"].load(config.llm)
    for piece in backend.stream(request): ...

A row of the table is imported when it is named. A backend asks once: what to do about a poor or missing answer is generator.py's business.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from importlib import import_module
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from mermaidgen.config import Generation


@dataclass
class Usage:
    """What a request took, filled in while it is served: tokens, and those where the model's own choice was not allowed."""

    prompt_tokens: int = 0
    tokens: int = 0
    refused: int = 0


@dataclass(frozen=True)
class Request:
    """What a backend is asked for: a diagram of one of the types `keys` for the words of `instruction`, whole before `deadline` (monotonic seconds).

    `draft` and `problems` are an answer of the same backend that was not good enough, and why.
    """

    instruction: str
    keys: tuple[str, ...]
    options: Generation
    deadline: float
    adapter: str = ""
    draft: str = ""
    problems: tuple[str, ...] = ()
    usage: Usage = field(default_factory=Usage)


class Backend(Protocol):
    """Something that writes diagrams. `constrained`: a grammar decides its tokens, so that asking again brings nothing."""

    @property
    def name(self) -> str: ...

    @property
    def model_id(self) -> str: ...

    @property
    def constrained(self) -> bool: ...

    def stream(self, request: Request) -> Iterator[str]:
        """The text as it comes. To close the iterator ends the request. Raises BackendError, at the deadline too.

        If the iterator has a `text`, that is the whole at its end, whatever its pieces were.
        """
        ...

    def close(self) -> None:
        """Frees what it holds; a second call does nothing."""
        ...


class Server(Backend, Protocol):
    """A backend that answers by HTTP and may have to be started."""

    @property
    def base_url(self) -> str: ...

    def start(self) -> None:
        """Brings the server up, or finds it up. Raises BackendError."""
        ...

    def load(self) -> None:
        """Sees to it that the server has the model. Raises BackendError."""
        ...

    def healthy(self) -> bool: ...


@dataclass(frozen=True)
class Row:
    """Where a backend is written, and whether it is a service of others, who see the text and may want money for it."""

    module: str
    factory: str
    cloud: bool = False

    def load(self, settings: Any) -> Backend:
        """Makes the backend of its section of the settings. Raises BackendError, ConfigError or ModelError."""
        backend: Backend = getattr(import_module(f"mermaidgen.backends.{self.module}"), self.factory)(settings)
        return backend


BACKENDS = {
    "local": Row("local", "Local"),
    "llamacpp": Row("llamacpp", "LlamaServer"),
    "openai_compatible": Row("openai", "OpenAICompatible"),
    "ollama": Row("ollama", "Ollama"),
    "lmstudio": Row("lmstudio", "LMStudio"),
    "openai": Row("openai", "OpenAI", cloud=True),
    "azure": Row("openai", "Azure", cloud=True),
    "gemini": Row("openai", "Gemini", cloud=True),
}
