"""Servers on localhost that speak the chat APIs of others -> what our backends are tested with; they misbehave on demand.

>>> with ChatServer("openai") as server:
...     backend = OpenAI(OpenAISettings(api_base=f"{server.url}/v1", model="tiny", key_env="OPENAI_API_KEY"))
...     "".join(backend.stream(request)) == server.text

They are strict: what a request has too much, or lacks, is a complaint, and a test with complaints fails. Where a server takes grammars it
applies the grammars of one word, `root ::= "word"`.
"""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import urlsplit

KEY = "sk-proj-0123456789abcdefghijklmnop"
PIE = 'pie\n    "cats" : 3\n    "dogs" : 4'
WORD = re.compile(r'root ::= "([^"]+)"')

CHAT = {"model", "messages", "stream", "stream_options", "temperature", "seed", "top_p"}
LLAMA_CPP = {"top_k", "min_p", "repeat_penalty", "grammar"}
VLLM = {"top_k", "min_p", "repetition_penalty"}
OLLAMA = {"num_predict", "temperature", "seed", "top_k", "top_p", "min_p", "repeat_penalty"}


@dataclass(frozen=True)
class Api:
    """Where a service is asked, with which header, and which fields it knows."""

    base: str
    chat: str
    models: str
    key_header: str = ""
    fields: frozenset[str] = frozenset()
    grammar: str = ""


APIS = {
    "openai": Api("/v1", "/v1/chat/completions", "/v1/models", "Authorization", frozenset({*CHAT, "max_completion_tokens"})),
    "azure": Api("", "/openai/deployments/tiny/chat/completions?api-version=2024-10-21", "/openai/models?api-version=2024-10-21", "api-key",
                 frozenset({*CHAT, "max_completion_tokens"})),
    "gemini": Api("/v1beta/openai", "/v1beta/openai/chat/completions", "/v1beta/openai/models", "Authorization",
                  frozenset({*CHAT, "max_tokens"} - {"seed"})),
    "vllm": Api("/v1", "/v1/chat/completions", "/v1/models", "", frozenset({*CHAT, *VLLM, "max_tokens", "structured_outputs"}), "structured_outputs"),
    "old_vllm": Api("/v1", "/v1/chat/completions", "/v1/models", "", frozenset({*CHAT, *VLLM, "max_tokens", "guided_grammar"}), "guided_grammar"),
    "llama_cpp": Api("/v1", "/v1/chat/completions", "/v1/models", "", frozenset({*CHAT, *LLAMA_CPP, "max_tokens"}), "grammar"),
    "lmstudio": Api("/v1", "/v1/chat/completions", "/v1/models", "", frozenset({*CHAT, "max_tokens"})),
    "ollama": Api("", "/api/chat", "/api/tags"),
}  # fmt: skip


@dataclass(frozen=True)
class Asked:
    """A request that came in; `port` is that of the connection."""

    method: str
    path: str
    headers: dict[str, str]
    body: Any
    port: int


@dataclass(frozen=True)
class Trouble:
    """What a server does instead of answering, or `everywhere`: at its other paths too."""

    act: Callable[[ChatServer, Any, Asked], None]
    everywhere: bool = False


@dataclass
class ChatServer:
    """A server of one API. What it has, says and gets wrong may be changed while it runs."""

    api: str
    text: str = PIE
    trouble: Trouble | None = None
    models: list[str] = field(default_factory=lambda: ["tiny"])
    thoughts: str = ""
    unknown: tuple[str, ...] = ()  # fields that it refuses
    refusal: str = "Unrecognized request argument supplied: {}"
    applies_grammars: bool = True
    pull_breaks: bool = False
    elsewhere: str = ""  # where it redirects to
    asked: list[Asked] = field(default_factory=list, repr=False)
    complaints: list[str] = field(default_factory=list)
    sent: int = 0  # bytes of bodies
    left: threading.Event = field(default_factory=threading.Event)  # a client has hung up
    hold: threading.Event = field(default_factory=threading.Event)  # a slow answer goes on only when it is set

    def __enter__(self) -> ChatServer:
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), _handler(self))
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_port}"
        threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.hold.set()
        self._server.shutdown()
        self._server.server_close()
        assert not self.complaints, self.complaints

    @property
    def row(self) -> Api:
        return APIS[self.api]

    @property
    def base(self) -> str:
        """The address for the setting api_base."""
        return self.url + self.row.base

    def chats(self) -> list[Asked]:
        """The requests for an answer."""
        return [asked for asked in self.asked if asked.path == self.row.chat]


def frames(server: ChatServer, body: dict[str, Any]) -> Iterator[bytes]:
    """A streamed answer as the API has it, in the pieces that are sent one by one."""
    text = _constrained(server, body) or server.text
    words = re.findall(r"\S*\s*", text)[:-1]
    if server.api == "ollama":
        yield from _ollama_frames(server, words)
        return
    yield from (b"data: " + json.dumps(chunk).encode() + b"\n\n" for chunk in _chunks(server, body, words))
    yield b"data: [DONE]\n\n"


def _constrained(server: ChatServer, body: dict[str, Any]) -> str:
    grammar = body.get(server.row.grammar, "") if server.row.grammar else ""
    found = WORD.fullmatch(grammar["grammar"] if isinstance(grammar, dict) else grammar)
    return found[1] if found and server.applies_grammars else ""


def _chunks(server: ChatServer, body: dict[str, Any], words: list[str]) -> Iterator[dict[str, Any]]:
    head = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1700000000, "model": "tiny-2024"}
    filtered = {"content_filter_results": {"hate": {"filtered": False, "severity": "safe"}}} if server.api == "azure" else {}
    if server.api == "azure":
        yield {**head, "id": "", "model": "", "choices": [], "prompt_filter_results": [{"prompt_index": 0, "content_filter_results": {}}]}
    yield {**head, "choices": [{"index": 0, "delta": {"role": "assistant", "content": ""}, "finish_reason": None}], "usage": None}
    for thought in server.thoughts.split():
        yield {**head, "choices": [{"index": 0, "delta": {"reasoning_content": thought}, "finish_reason": None}]}
    for word in words:
        yield {**head, "choices": [{"index": 0, "delta": {"content": word}, "finish_reason": None, "logprobs": None, **filtered}]}
    yield {**head, "choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
    if body.get("stream_options", {}).get("include_usage"):
        yield {**head, "choices": [], "usage": {"prompt_tokens": 31, "completion_tokens": 17, "total_tokens": 48}}


def _ollama_frames(server: ChatServer, words: list[str]) -> Iterator[bytes]:
    head = {"model": "tiny", "created_at": "2025-01-01T00:00:00.000000Z"}
    said = [{"role": "assistant", "content": "", "thinking": thought} for thought in server.thoughts.split()]
    said += [{"role": "assistant", "content": word} for word in words]
    yield from (json.dumps({**head, "message": message, "done": False}).encode() + b"\n" for message in said)
    last = {**head, "message": {"role": "assistant", "content": ""}, "done": True, "done_reason": "stop", "total_duration": 5,
            "prompt_eval_count": 31, "eval_count": 17, "eval_duration": 3}  # fmt: skip
    yield json.dumps(last).encode() + b"\n"


def wrong_with(server: ChatServer, asked: Asked) -> list[str]:
    """What a request for an answer has that its API does not know, or lacks."""
    row, body, found = server.row, asked.body, []
    if asked.headers.get("content-type") != "application/json" or not isinstance(body, dict):
        return ["the body is not JSON"]
    if "cookie" in asked.headers:
        found.append("a cookie was kept")
    for name in ("authorization", "api-key"):
        if name in asked.headers and name != row.key_header.lower():
            found.append(f"a key in {name}")
    known = {"model", "messages", "stream", "think", "options"} if server.api == "ollama" else row.fields
    found += [f"unknown field {name}" for name in body.keys() - known if name not in server.unknown]
    if server.api == "ollama":
        found += [f"unknown option {name}" for name in body.get("options", {}).keys() - OLLAMA]
    chat = body.get("messages", [])
    roles = [message.get("role") for message in chat]
    if roles not in (["user"], ["system", "user"], ["system", "user", "assistant", "user"]):
        found.append(f"messages of {roles}")
    if any(set(message) != {"role", "content"} or not isinstance(message["content"], str) or not message["content"] for message in chat):
        found.append("a message of another form")
    if body.get("stream") is not True:
        found.append("does not stream")
    return found


def error_of(server: ChatServer, message: str, code: str = "invalid_request_error") -> bytes:
    """A refusal in the API's form."""
    if server.api == "ollama":
        return json.dumps({"error": message}).encode()
    error = {"error": {"message": message, "type": "invalid_request_error", "param": None, "code": code}}
    return json.dumps([error] if server.api == "gemini" else error).encode()


def _handler(server: ChatServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle(self) -> None:
            try:
                super().handle()
            except ConnectionResetError:
                server.left.set()

        def do_GET(self) -> None:
            self.serve(None)

        def do_POST(self) -> None:
            content = self.rfile.read(int(self.headers["Content-Length"]))
            self.serve(json.loads(content) if content else None)

        def serve(self, body: Any) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            asked = Asked(self.command, self.path, headers, body, self.client_address[1])
            server.asked.append(asked)
            try:
                self.answer(asked)
            except (BrokenPipeError, ConnectionResetError):
                server.left.set()
                self.close_connection = True

        def answer(self, asked: Asked) -> None:
            row = server.row
            key = asked.headers.get(row.key_header.lower(), "") if row.key_header else ""
            if row.key_header and key != (KEY if row.key_header == "api-key" else f"Bearer {KEY}"):
                self.send(401, error_of(server, f"Incorrect API key provided: {key}."))
            elif server.trouble and (asked.path == row.chat or server.trouble.everywhere):
                server.trouble.act(server, self, asked)
            elif asked.path == row.chat:
                self.chat(asked)
            elif asked.path == row.models and server.api != "ollama":
                listed = [{"id": name, "object": "model", "created": 1, "owned_by": "us"} for name in server.models]
                self.send(200, json.dumps({"object": "list", "data": listed}).encode())
            elif server.api == "ollama" and asked.path in OLLAMA_PATHS:
                OLLAMA_PATHS[asked.path](server, self, asked)
            else:
                self.send(404, error_of(server, f"no path {urlsplit(asked.path).path}"))

        def chat(self, asked: Asked) -> None:
            server.complaints += wrong_with(server, asked)
            model = "tiny" if server.api == "azure" else asked.body.get("model")
            refused = [name for name in asked.body if name in server.unknown]
            if model not in server.models:
                self.send(404, error_of(server, f"model '{model}' not found", "model_not_found"))
            elif refused:
                self.send(400, error_of(server, server.refusal.format(refused[0])))
            else:
                self.stream(frames(server, asked.body))

        @property
        def streamed(self) -> str:
            return "application/x-ndjson" if server.api == "ollama" else "text/event-stream; charset=utf-8"

        def begin(self, kind: str = "", **headers: str) -> None:
            self.send_response(200)
            self.send_header("Content-Type", kind or self.streamed)
            for name, value in ({"Transfer-Encoding": "chunked"} | headers).items():
                if value:
                    self.send_header(name, value)
            self.send_header("Set-Cookie", "session=1; Path=/")
            self.end_headers()

        def chunk(self, content: bytes) -> None:
            self.wfile.write(b"%x\r\n%s\r\n" % (len(content), content))
            server.sent += len(content)

        def stream(self, pieces: Iterator[bytes], kind: str = "") -> None:
            self.begin(kind)
            for piece in pieces:
                self.chunk(piece)
            self.chunk(b"")

        def send(self, status: int, content: bytes, kind: str = "application/json", **headers: str) -> None:
            self.send_response(status)
            for name, value in {"Content-Type": kind, "Content-Length": str(len(content)), **headers}.items():
                self.send_header(name.replace("_", "-"), value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    return Handler


# The other paths of Ollama.
def _version(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.send(200, b'{"version": "0.12.3"}')


def _tags(server: ChatServer, handler: Any, asked: Asked) -> None:
    rows = [{"name": name, "model": name, "size": 4_200_000, "digest": "0" * 64, "details": {"family": "qwen2"}} for name in server.models]
    handler.send(200, json.dumps({"models": rows}).encode())


def _ps(server: ChatServer, handler: Any, asked: Asked) -> None:
    rows = [{"name": name, "model": name, "size": 5_000_000, "size_vram": 0, "expires_at": "2030-01-01T00:00:00Z"} for name in server.models[:1]]
    handler.send(200, json.dumps({"models": rows}).encode())


def _show(server: ChatServer, handler: Any, asked: Asked) -> None:
    name = asked.body["model"]
    if name in server.models:
        handler.send(200, json.dumps({"details": {"format": "gguf"}, "capabilities": ["completion"]}).encode())
    else:
        handler.send(404, error_of(server, f"model '{name}' not found"))


def _pull(server: ChatServer, handler: Any, asked: Asked) -> None:
    if asked.body != {"model": asked.body.get("model"), "stream": True}:
        server.complaints.append(f"pull of {asked.body}")
    name, digest = asked.body["model"], "sha256:" + "a" * 64
    if name.startswith("no-such"):
        handler.stream(iter([b'{"status": "pulling manifest"}\n', b'{"error": "pull model manifest: file does not exist"}\n']))
        return
    reports = [{"status": "pulling manifest"}]
    reports += [{"status": "pulling aaaa", "digest": digest, "total": 3000, "completed": 1000 * step} for step in range(4)]
    reports += [{"status": "verifying sha256 digest"}] + [{"status": "success"}] * (not server.pull_breaks)
    if not server.pull_breaks:
        server.models.append(name)
    handler.stream(json.dumps(report).encode() + b"\n" for report in reports)


OLLAMA_PATHS = {"/api/version": _version, "/api/tags": _tags, "/api/ps": _ps, "/api/show": _show, "/api/pull": _pull}
