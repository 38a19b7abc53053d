"""What the tests of the chat backends share: a backend for each server of tests/chat_servers.py, and requests."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from mermaidgen.backends import BACKENDS, Request
from mermaidgen.config import AzureSettings, Generation, OllamaSettings, OpenAISettings
from tests.chat_servers import KEY, ChatServer, Trouble

# The server's API -> the backend, and its settings for an address.
SETTINGS: dict[str, tuple[str, Callable[[str], Any]]] = {
    "openai": ("openai", lambda base: OpenAISettings(base, "tiny", "OPENAI_API_KEY")),
    "azure": ("azure", lambda base: AzureSettings(base, "tiny")),
    "gemini": ("gemini", lambda base: OpenAISettings(base, "tiny", "GEMINI_API_KEY")),
    "vllm": ("openai_compatible", lambda base: OpenAISettings(base, "tiny", grammar="structured_outputs")),
    "old_vllm": ("openai_compatible", lambda base: OpenAISettings(base, "tiny", grammar="guided_grammar")),
    "llama_cpp": ("openai_compatible", lambda base: OpenAISettings(base, "tiny", grammar="grammar")),
    "lmstudio": ("openai_compatible", lambda base: OpenAISettings(base, "tiny")),
    "ollama": ("ollama", lambda base: OllamaSettings(base, "tiny")),
}
KEYED = ("openai", "azure", "gemini")
VARIABLES = ("OPENAI_API_KEY", "AZURE_OPENAI_API_KEY", "GEMINI_API_KEY")


def ask(instruction: str = "A pie of 3 cats and 4 dogs", keys: tuple[str, ...] = ("pie",), seconds: float = 20, **more: Any) -> Request:
    """A request that is to be served within so many seconds."""
    options = more.pop("options", Generation())
    return Request(instruction, keys, options, time.monotonic() + seconds, **more)


@contextmanager
def chatting(api: str, trouble: Trouble | None = None, **server: Any) -> Iterator[tuple[ChatServer, Any]]:
    """A server and the backend that asks it."""
    with pytest.MonkeyPatch.context() as patch, ChatServer(api, trouble=trouble, **server) as running:
        for variable in VARIABLES:
            patch.setenv(variable, KEY)
        name, settings = SETTINGS[api]
        backend = BACKENDS[name].load(settings(running.base))
        try:
            yield running, backend
        finally:
            running.hold.set()
            backend.close()
