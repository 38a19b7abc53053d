"""A server that speaks OpenAI's chat completions and says what it is told to: a weak model whose answers are known.

    with scripted(lambda request: "pie\\n") as server:
        DiagramGenerator(backend="openai_compatible", api_base=server.api_base, ...)
        server.requests[0]["messages"]

With `applies_grammar` it answers with a sentence of the grammar it is given, as a server does that applies one.
"""

from __future__ import annotations

import json
import random
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from mermaidgen.gbnf import Grammar

Say = Callable[[dict[str, Any]], str]


@dataclass
class Scripted:
    """The server's address, and the bodies of the requests it got."""

    api_base: str
    requests: list[dict[str, Any]] = field(default_factory=list)
    failures: list[tuple[int, dict[str, str]]] = field(default_factory=list)  # status and headers of the answers that come first


@contextmanager
def scripted(say: Say, applies_grammar: bool = False) -> Iterator[Scripted]:
    """A server on a free port; `say` gives the answer to a request's body."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            self._send(json.dumps({"object": "list", "data": [{"id": "weak", "object": "model"}]}), "application/json")

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            told.requests.append(body)
            if told.failures:
                status, headers = told.failures.pop(0)
                self._send('{"error": {"message": "not now"}}', "application/json", status, headers)
                return
            grammar = body.get("grammar", "") if applies_grammar else ""
            text = Grammar.of(grammar).sample(random.Random(len(told.requests))) if grammar else say(body)
            chunks = [{"choices": [{"index": 0, "delta": {"content": text[i : i + 7]}, "finish_reason": None}]} for i in range(0, len(text), 7)]
            chunks += [{"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]},
                       {"choices": [], "usage": {"prompt_tokens": 50, "completion_tokens": len(chunks)}}]  # fmt: skip
            head = {"id": "one", "object": "chat.completion.chunk", "created": 0, "model": body["model"]}
            lines = [f"data: {json.dumps(head | chunk)}\n\n" for chunk in chunks]
            self._send("".join([*lines, "data: [DONE]\n\n"]), "text/event-stream")

        def _send(self, text: str, kind: str, status: int = 200, headers: Mapping[str, str] | None = None) -> None:
            data = text.encode()
            self.send_response(status)
            for name, value in (headers or {}).items():
                self.send_header(name, value)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, *arguments: object) -> None:
            """Tests read `requests` instead."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    told = Scripted(f"http://127.0.0.1:{server.server_port}/v1")
    thread = threading.Thread(target=server.serve_forever, args=(0.05,))
    thread.start()
    try:
        yield told
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
