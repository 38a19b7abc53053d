"""A program that behaves like llama-server where the real one cannot be made to: it ignores grammars, or refuses them, or is slow to load.

>>> stub(tmp_path / "llama-server", ignores=True)

It checks its key, and answers with the request's words. It computes nothing: what has to do with a model is tested with the real one.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

from tests.processes import python

ROOT = Path(__file__).parents[1]


def stub(path: Path, **behaviour: Any) -> Path:
    """Writes the program. It `ignores` or `refuses` grammars, `loads` until a file is there, `hangs` before it listens, or ends with status 1:
    `then`, that is at once, or when it `dies` of its first answer; the text is its last word.
    """
    return python(path, f"import sys\nsys.path.insert(0, {str(ROOT)!r})\nfrom tests.llama_stub import main\nmain({behaviour!r})")


def main(behaviour: dict[str, Any]) -> None:
    if "--version" in sys.argv:
        print("version: 1234 (abcdef0)\nbuilt with cc for x86_64-linux-gnu", file=sys.stderr)
        return
    parser = argparse.ArgumentParser()
    for flag in ("--model", "--alias", "--host", "--port", "--ctx-size", "--n-gpu-layers", "--parallel", "--threads"):
        parser.add_argument(flag, required=True)
    parser.add_argument("--no-webui", action="store_true", required=True)
    arguments = parser.parse_args()
    print("loading the model", file=sys.stderr, flush=True)
    if "then" in behaviour:
        sys.exit(behaviour["then"])
    while behaviour.get("hangs"):
        time.sleep(60)
    ThreadingHTTPServer((arguments.host, int(arguments.port)), _handler(behaviour)).serve_forever()


def _handler(behaviour: dict[str, Any]) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            if self.path == "/health":
                loading = "loads" in behaviour and not Path(behaviour["loads"]).exists()
                self.send(503, {"error": {"message": "Loading model"}}) if loading else self.send(200, {"status": "ok"})
            elif self.headers["Authorization"] != f"Bearer {os.environ['LLAMA_API_KEY']}":
                self.send(401, {"error": {"message": "Invalid API Key"}})
            else:
                self.send(200, {"default_generation_settings": {}, "pid": os.getpid()})

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            if "dies" in behaviour:
                print(behaviour["dies"], file=sys.stderr, flush=True)
                os._exit(1)
            grammar = body.get("grammar", "")
            if grammar and behaviour.get("refuses"):
                self.send(400, {"error": {"message": "unknown field grammar"}})
                return
            text = grammar.removeprefix('root ::= "').removesuffix('"') if grammar and not behaviour.get("ignores") else "Good morning!"
            final = {"content": text, "stop": True, "stop_type": "eos", "tokens_predicted": 3, "tokens_evaluated": 5}
            if body.get("stream"):
                content = f"data: {json.dumps(final)}\n\n".encode()
                self.send(200, content, "text/event-stream")
            else:
                self.send(200, final)

        def send(self, status: int, content: Any, kind: str = "application/json") -> None:
            data = content if isinstance(content, bytes) else json.dumps(content).encode()
            self.send_response(status)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(data)))
            self.end_headers()
            self.wfile.write(data)

        def log_message(self, format: str, *arguments: object) -> None:
            pass

    return Handler
