"""A port of this machine -> whether somebody listens there, and who.

>>> occupant(11434)  # doctest: +SKIP
Occupant(kind='Ollama', model='')
"""

from __future__ import annotations

import socket
import time
from dataclasses import dataclass

from mermaidgen.backends.chat import Client, Refused
from mermaidgen.errors import BackendError

PROBE = 2.0  # seconds for an answer
# A question, a name in the answer, and whose answer that is.
KINDS = (
    ("/props", "default_generation_settings", "llama-server"),
    ("/api/version", "version", "Ollama"),
    ("/lmstudio-greeting", "lmstudio", "LM Studio"),
    ("/v1/models", "data", "a server that speaks OpenAI's API"),
)


@dataclass(frozen=True)
class Occupant:
    """Who listens on a port; `model` is the path of a llama-server's model."""

    kind: str
    model: str = ""


def free_port() -> int:
    """A port of 127.0.0.1 that nobody has at this moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def is_taken(port: int) -> bool:
    """Whether something listens on this port of 127.0.0.1."""
    with socket.socket() as probe:
        probe.settimeout(PROBE)
        return probe.connect_ex(("127.0.0.1", port)) == 0


def occupant(port: int) -> Occupant:
    """Who listens on this port of 127.0.0.1, as far as that can be told by asking."""
    client = Client("port", f"http://127.0.0.1:{port}")
    http = False
    try:
        for path, word, kind in KINDS:
            try:
                found = client.json("GET", path, deadline=time.monotonic() + PROBE)
            except Refused as refused:
                http = True
                if refused.status == 401:
                    return Occupant("a server that wants a key")
                continue
            except BackendError as exc:
                if "in time" in str(exc):
                    break
                continue
            http = True
            if isinstance(found, dict) and word in found:
                return Occupant(kind, client.quoted(str(found.get("model_path", ""))))
    finally:
        client.close()
    return Occupant("an HTTP server of another kind" if http else "something that does not speak HTTP")
