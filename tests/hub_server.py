"""A hub on localhost -> what huggingface-hub asks of huggingface.co when it fetches a file of a model, and faults on demand.

>>> with Hub() as hub:
...     hub.put("owner/tuned", "tuned.gguf", b"GGUF")
...     httpx.get(f"{hub.url}/owner/tuned/resolve/main/tuned.gguf", follow_redirects=True).content
b'GGUF'

As there, the address of a file answers with a redirect that has all there is to know in its headers; the content comes from a second server.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from huggingface_hub import constants

RESOLVE = re.compile(r"/(?P<repo>[^/]+/[^/]+)/resolve/(?P<revision>[^/]+)/(?P<file>.+)")
INFO = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)/revision/main")
TREE = re.compile(r"/api/models/(?P<repo>[^/]+/[^/]+)/tree/(?P<revision>[^/]+)")


@dataclass(frozen=True)
class Request:
    """What came in: at the hub or, with the content, at the `storage`."""

    method: str
    path: str
    storage: bool
    range: str | None
    authorization: str | None


@dataclass
class Hub:
    """The two servers; what a repository has may be changed while they run."""

    files: dict[str, dict[str, bytes]] = field(default_factory=dict)  # repository -> file -> content
    refusals: dict[str, tuple[int, str]] = field(default_factory=dict)  # repository -> status and X-Error-Code
    headers: dict[str, str] = field(default_factory=dict)  # instead of those of the redirect
    cuts: list[int] = field(default_factory=list)  # the next answers of the storage end after so many bytes
    damaged: bool = False  # the storage changes a byte
    hold: threading.Event = field(default_factory=threading.Event)  # the storage sends the second half only when it is set
    requests: list[Request] = field(default_factory=list)

    def __enter__(self) -> Hub:
        self.hold.set()
        self._servers = [ThreadingHTTPServer(("127.0.0.1", 0), self._handler(storage)) for storage in (False, True)]
        self.url, self._storage = (f"http://127.0.0.1:{server.server_port}" for server in self._servers)
        for server in self._servers:
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return self

    def __exit__(self, *exc: object) -> None:
        self.hold.set()
        for server in self._servers:
            server.shutdown()
            server.server_close()

    def be_the_hub(self, home: Path, patch: pytest.MonkeyPatch) -> None:
        """Makes this the hub of this process and of those that it starts, with an empty cache in `home`."""
        for name in [name for name in os.environ if name.startswith("HF_")]:
            patch.delenv(name)
        patch.setenv("HF_ENDPOINT", self.url)
        patch.setenv("HF_HOME", str(home))
        patch.setattr(constants, "ENDPOINT", self.url)
        patch.setattr(constants, "HUGGINGFACE_CO_URL_TEMPLATE", self.url + "/{repo_id}/resolve/{revision}/{filename}")
        patch.setattr(constants, "HF_HUB_CACHE", str(home / "hub"))
        patch.setattr(constants, "HF_TOKEN_PATH", str(home / "token"))
        patch.setattr(constants, "AGENT_HARNESSES_PATH", str(home / ".agent_harnesses.json"), raising=False)

    def put(self, repo: str, file: str, content: bytes) -> None:
        self.files.setdefault(repo, {})[file] = content

    def commit(self, repo: str) -> str:
        """Another one whenever a file is changed."""
        return hashlib.sha1(b"".join(name.encode() + content for name, content in sorted(self.files[repo].items()))).hexdigest()

    @property
    def fetched(self) -> list[str | None]:
        """The range of each request for content."""
        return [request.range for request in self.requests if request.storage]

    def _handler(self, storage: bool) -> type[BaseHTTPRequestHandler]:
        class Handler(BaseHTTPRequestHandler):
            hub = self
            protocol_version = "HTTP/1.1"

            def do_HEAD(self) -> None:
                self.answer(body=False)

            def do_GET(self) -> None:
                self.answer(body=True)

            def answer(self, body: bool) -> None:
                path = unquote(urlsplit(self.path).path)
                self.hub.requests.append(Request(self.command, path, storage, self.headers["Range"], self.headers["Authorization"]))
                if storage:
                    self.send_content(path)
                elif found := RESOLVE.fullmatch(path):
                    self.send_redirect(found["repo"], found["revision"], found["file"])
                elif (found := TREE.fullmatch(path)) and found["repo"] in self.hub.files:
                    files = self.hub.files[found["repo"]].items()
                    tree = [{"type": "file", "path": name, "size": len(content), "oid": "0" * 40} for name, content in files]
                    self.send(200, {}, json.dumps(tree).encode() if body else b"")
                elif found := INFO.fullmatch(path):
                    self.send_info(found["repo"])
                else:
                    self.send(404)

            def refuses(self, repo: str) -> bool:
                if repo in self.hub.files and repo not in self.hub.refusals:
                    return False
                status, code = self.hub.refusals.get(repo, (401, "RepoNotFound"))
                self.send(status, {"X-Error-Code": code} if code else {})
                return True

            def send_info(self, repo: str) -> None:
                if not self.refuses(repo):
                    self.send(200, {}, json.dumps({"id": repo, "sha": self.hub.commit(repo)}).encode())

            def send_redirect(self, repo: str, revision: str, file: str) -> None:
                hub = self.hub
                if self.refuses(repo):
                    return
                if revision not in ("main", hub.commit(repo)):
                    self.send(404, {"X-Error-Code": "RevisionNotFound"})
                elif file not in hub.files[repo]:
                    self.send(404, {"X-Error-Code": "EntryNotFound", "X-Repo-Commit": hub.commit(repo)})
                else:
                    content = hub.files[repo][file]
                    self.send(302, {
                        "Location": f"{hub._storage}/{repo}/{file}",
                        "X-Repo-Commit": hub.commit(repo),
                        "X-Linked-ETag": f'"{hashlib.sha256(content).hexdigest()}"',
                        "X-Linked-Size": str(len(content)),
                        "X-Xet-Hash": "f" * 64,
                        "Link": f'<{hub.url}/api/models/{repo}/xet-read-token/{hub.commit(repo)}>; rel="xet-auth"',
                    } | hub.headers)  # fmt: skip

            def send_content(self, path: str) -> None:
                hub = self.hub
                _, owner, name, file = path.split("/", 3)
                content = hub.files[f"{owner}/{name}"][file]
                if hub.damaged:
                    content = content[:-1] + bytes([content[-1] ^ 1])
                begin = int(re.fullmatch(r"bytes=(\d+)-", self.headers["Range"] or "bytes=0-")[1])  # type: ignore[index]
                if begin >= len(content):
                    self.send(416, {"Content-Range": f"bytes */{len(content)}"})
                    return
                self.send_response(206 if self.headers["Range"] else 200)
                self.send_header("Content-Length", str(len(content) - begin))
                self.send_header("Content-Range", f"bytes {begin}-{len(content) - 1}/{len(content)}")
                self.end_headers()
                end = hub.cuts.pop(0) if hub.cuts else len(content)
                half = max(begin, len(content) // 2)
                try:
                    self.wfile.write(content[begin : min(half, end)])
                    hub.hold.wait(20)
                    self.wfile.write(content[half:end])
                except (BrokenPipeError, ConnectionResetError):
                    self.close_connection = True
                self.close_connection |= end < len(content)

            def send(self, status: int, headers: dict[str, str] | None = None, body: bytes = b"") -> None:
                self.send_response(status)
                for name, value in {"Content-Length": str(len(body)), **(headers or {})}.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *arguments: object) -> None:
                pass

        return Handler
