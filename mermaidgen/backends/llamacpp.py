"""A llama-server of our own -> the text of a diagram; it is started at the first request, held to our grammars, and ended with this process.

    backend = LlamaServer(LlamacppSettings(model="qwen2.5-1.5b", gpu_layers=99))
    text = "".join(backend.stream(request))

The wire format: https://github.com/ggml-org/llama.cpp/blob/master/tools/server/README.md. Only this process knows the server's key, and it is in the
environment of the server, since flags can be read by everybody.
"""

from __future__ import annotations

import logging
import os
import re
import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mermaidgen.backends import Request
from mermaidgen.backends.chat import Client, Refused
from mermaidgen.backends.grammars import QUESTION, ending, grammar_text, proof
from mermaidgen.backends.keys import Key
from mermaidgen.backends.ports import free_port, is_taken, occupant
from mermaidgen.backends.process import Child, ask, find_program
from mermaidgen.backends.sse import events, lines
from mermaidgen.backends.writing import Writing
from mermaidgen.config import LlamacppSettings
from mermaidgen.decode.header import read_header
from mermaidgen.decode.threads import usable_threads
from mermaidgen.errors import BackendError
from mermaidgen.hub import ModelFile, resolve
from mermaidgen.hub.names import GGUF
from mermaidgen.prompts import messages, prompt

INSTALL = "install llama.cpp, or set llm.llamacpp.path to its llama-server"
VERSION = re.compile(r"^version: .+\nbuilt with ", re.MULTILINE)
PORTS = 3  # free ports that are tried, should others be quicker
PROBE = 5.0  # seconds for a question that needs no model, and
PROMPTLY = 30.0  # for a program to tell its version
PROOF = 60.0  # seconds for the first answer
PROOF_TOKENS = 48
DYING = 1.0  # seconds between the end of a connection and that of its process
# Variables with which llama-server would serve something else, somewhere else or to others.
UNWANTED = re.compile("LLAMA_API_KEY|LLAMA_ARG_(API|SSL|HF|MODEL|MODELS|DOCKER|CORS|MMPROJ|SPEC|CHAT|STATIC|TOOLS|MCP|AGENT|EMBEDDINGS|RERANKING).*")
log = logging.getLogger("mermaidgen")


@dataclass
class Running:
    """A server that was started; `ready` when it has answered, `proven` whether it applies grammars."""

    child: Child
    client: Client
    port: int
    limit: float  # monotonic seconds
    ready: bool = False
    proven: bool = False

    def end(self) -> None:
        self.client.close()
        self.child.stop()


class LlamaServer:
    """A llama-server with one model. Raises ModelError if that is not there or no model."""

    name = "llamacpp"

    def __init__(self, settings: LlamacppSettings) -> None:
        self._settings = settings
        self._model = resolve(settings.model)
        read_header(self._model.path)  # raises where it is missing or no GGUF
        self._program = ""
        self._running: Running | None = None
        self._deaths = 0  # since the last whole answer
        self._lock = threading.Lock()

    @property
    def model_id(self) -> str:
        return self._model.name

    @property
    def base_url(self) -> str:
        """Where it answers; empty while it does not run."""
        running = self._running
        return f"{running.client.base_url}/v1" if running else ""

    @property
    def constrained(self) -> bool:
        """Whether the server has proved that it applies grammars; it is asked when it is started."""
        return bool(self._running and self._running.proven)

    def start(self) -> None:
        """Starts the server, unless it runs, and waits until it has the model. Raises BackendError."""
        self._deaths = 0
        self._serving(float("inf"))

    def load(self) -> None:
        """The same: the server is started with its model."""
        self.start()

    def healthy(self) -> bool:
        running = self._running
        return bool(running and running.ready and running.child.status is None and _is_healthy(running.client))

    def close(self) -> None:
        with self._lock:
            self._end()

    def stream(self, request: Request) -> Iterator[str]:
        """The text as it comes; where the server applies grammars, a text that runs out of tokens gets the shortest end.

        A server that has died is started anew, once; what was asked of it is lost.
        """
        running = self._serving(request.deadline)
        writing = Writing(running.client, request.usage)
        text: list[str] = []
        failure: BackendError | None = None
        try:
            yield from writing.text(_pieces(running.client, self._body(running, request), request.deadline, writing, text))
        except Refused:
            raise
        except BackendError as exc:
            failure = exc
        if failure:
            if running.child.has_ended(DYING):
                self._deaths += 1
                raise running.child.failure("died while it was answering") from None
            raise failure
        self._deaths = 0
        if writing.cut and running.proven:
            yield ending("".join(text), request.keys)

    def _body(self, running: Running, request: Request) -> dict[str, Any]:
        options = request.options
        body = {"prompt": self._prompt(running.client, request), "stream": True, "cache_prompt": True, "n_predict": options.max_tokens,
                "temperature": options.temperature, "seed": options.seed, "top_k": options.top_k, "top_p": options.top_p, "min_p": options.min_p,
                "repeat_penalty": options.repeat_penalty}  # fmt: skip
        return body | ({"grammar": grammar_text(request.keys)} if running.proven else {})

    def _prompt(self, client: Client, request: Request) -> str:
        """Ours for a model that was trained on it; for others the chat that tells them more, as the model's own template has it."""
        if self._model.template != GGUF:
            return prompt(request.instruction, request.options.system)
        chat = {"messages": messages(request), "chat_template_kwargs": {"enable_thinking": False}}
        found = client.json("POST", "/apply-template", chat, deadline=request.deadline)
        if not isinstance(found, dict) or not isinstance(found.get("prompt"), str):
            raise client.misshapen(str(found))
        return str(found["prompt"])

    def _serving(self, deadline: float) -> Running:
        """The server, started if there is none. At the deadline a server that still loads its model is left alone, and found by the next request."""
        if not self._lock.acquire(timeout=min(max(0.0, deadline - time.monotonic()), threading.TIMEOUT_MAX)):
            raise _still_starting()
        try:
            if self._running and self._running.child.status is not None:
                self._end()
                if self._deaths > 1:
                    raise BackendError("llama-server died while it was answering, twice in a row: it is not started again",
                                       hint="look at its log, ask for less (context, gpu_layers), then start it anew")  # fmt: skip
            for _ in range(PORTS):
                running = self._running = self._running or self._spawn()
                if running.ready:
                    break
                try:
                    self._await(running, deadline)
                except BackendError:
                    if running.child.status is None:
                        raise
                    self._end()
                    if self._settings.port or not is_taken(running.port):
                        raise
            assert self._running
            return self._running
        finally:
            self._lock.release()

    def _spawn(self) -> Running:
        settings = self._settings
        self._program = self._program or _checked(settings.path)
        if settings.port and is_taken(settings.port):
            raise _taken(settings.port, self._model)
        port, key = settings.port or free_port(), secrets.token_urlsafe(24)
        flags = {
            "--model": self._model.path, "--alias": self._model.name, "--host": "127.0.0.1", "--port": port, "--ctx-size": settings.context,
            "--n-gpu-layers": settings.gpu_layers, "--parallel": 1, "--threads": os.environ.get("LLAMA_ARG_THREADS") or usable_threads(),
        }  # fmt: skip
        environment = {"LLAMA_ARG_CACHE_RAM": "0"} | _environment() | {"LLAMA_API_KEY": key}  # prompts are kept in the context alone
        child = Child([self._program, *(str(word) for pair in flags.items() for word in pair), "--no-webui"], environment)
        client = Client(self.name, f"http://127.0.0.1:{port}", Key(key, "its environment"))
        return Running(child, client, port, time.monotonic() + settings.start_timeout)

    def _await(self, running: Running, deadline: float) -> None:
        """Waits until it serves us and nobody else, and asks for the proof."""
        stranger = Client(self.name, running.client.base_url)
        try:
            up = running.child.wait_for(lambda: _is_healthy(stranger) and _wants_key(stranger) and not _wants_key(running.client),
                                        min(running.limit, deadline))  # fmt: skip
        finally:
            stranger.close()
        if not up:
            if time.monotonic() < running.limit:
                raise _still_starting()
            self._end()
            raise running.child.failure(f"was not ready after {self._settings.start_timeout:g} seconds")
        try:
            running.proven = _proves(running.client)
        except BackendError:
            if running.child.has_ended(DYING):
                raise running.child.failure("died at its first answer") from None
            raise
        running.ready = True

    def _end(self) -> None:
        if self._running:
            self._running.end()
            self._running = None


def _pieces(client: Client, body: dict[str, Any], deadline: float, writing: Writing, text: list[str]) -> Iterator[str]:
    """What the server sends as text, noted in `text` too. The connection is not kept: the server closes it, and does not say so before."""
    with client.open("POST", "/completion", body, deadline=deadline) as answer:
        for data in events(lines(answer)):
            chunk = client.parsed(data, answer.kind)
            if not isinstance(chunk, dict) or not isinstance(chunk.get("content"), str):
                raise client.misshapen(data)
            text.append(chunk["content"])
            yield chunk["content"]
            if chunk.get("stop"):
                writing.ended, writing.cut = True, chunk.get("stop_type") == "limit"
                writing.count(chunk.get("tokens_evaluated"), chunk.get("tokens_predicted"))
                break
    writing.must_have_ended()


def _proves(client: Client) -> bool:
    """Whether the server says what only the grammar can tell it."""
    answer, grammar = proof()
    body = {"prompt": prompt(QUESTION), "n_predict": PROOF_TOKENS, "temperature": 0.0, "grammar": grammar}
    try:
        found = client.json("POST", "/completion", body, deadline=time.monotonic() + PROOF)
        said = found.get("content") if isinstance(found, dict) else None
    except Refused as refused:
        said = refused.said
    if said != answer:
        log.warning("%s does not apply the grammar that it gets (%s): its answers are checked and repaired instead", client.title,
                    client.quoted(str(said)))  # fmt: skip
    return said == answer


def _environment() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not UNWANTED.fullmatch(name)}


def _checked(path: str) -> str:
    """The path of llama-server. Raises BackendError if the program there is another one, or none."""
    program = find_program(str(Path(path).expanduser()), INSTALL)
    status, written, said = ask([program, "--version"], PROMPTLY, _environment())
    if status or not VERSION.search(f"{said}\n{written}"):
        found = " ".join(f"{said} {written}".split())[:200]
        raise BackendError(f"{program} is not llama-server: expected 'version: ...' of {program} --version, found {found!r} and status {status}",
                           hint=INSTALL)  # fmt: skip
    return program


def _is_healthy(client: Client) -> bool:
    try:
        return bool(client.json("GET", "/health", deadline=time.monotonic() + PROBE) == {"status": "ok"})
    except BackendError:
        return False


def _wants_key(client: Client) -> bool:
    try:
        client.json("GET", "/props", deadline=time.monotonic() + PROBE)
    except BackendError as exc:
        return exc.status == 401
    return False


def _still_starting() -> BackendError:
    return BackendError("llama-server is still loading the model", hint="allow the request more with the setting timeout, or start the server before")


def _taken(port: int, model: ModelFile) -> BackendError:
    """What to say of a port where somebody listens already."""
    found = occupant(port)
    hint = "set llm.llamacpp.port to 0 for any that is free"
    if _is_same(found.model, model.path):
        hint = f"it has the model: use it with the backend openai_compatible, api_base http://127.0.0.1:{port}/v1 and grammar: grammar"
    having = f" with {found.model}" if found.model else ""
    return BackendError(f"port {port} is taken: {found.kind}{having} answers there", hint=hint)


def _is_same(named: str, path: Path) -> bool:
    try:
        return bool(named) and Path(named).samefile(path)
    except OSError:
        return False
