"""The ways in which a server of tests/chat_servers.py can misbehave, and some in which it only seems to.

>>> with ChatServer("openai", trouble=TROUBLES["429"]) as server: ...
"""

from __future__ import annotations

from typing import Any

from tests.chat_servers import Asked, ChatServer, Trouble, error_of, frames

HUGE = 100_000_000  # bytes


def _status(status: int, message: str, **headers: str) -> Trouble:
    def act(server: ChatServer, handler: Any, asked: Asked) -> None:
        said = message.format(key=asked.headers.get(server.row.key_header.lower(), "").removeprefix("Bearer "))
        handler.send(status, error_of(server, said), **headers)

    return Trouble(act, everywhere=status in (401, 403, 500, 503))


def _half(server: ChatServer, handler: Any, asked: Asked, **headers: str) -> None:
    """Sends the first half of an answer."""
    pieces = list(frames(server, asked.body))
    handler.begin(**headers)
    for piece in pieces[: len(pieces) // 2]:
        handler.chunk(piece) if not headers else handler.wfile.write(piece)
    handler.wfile.flush()


def _slow(server: ChatServer, handler: Any, asked: Asked) -> None:
    server.hold.wait(30)
    handler.close_connection = True


def _stall(server: ChatServer, handler: Any, asked: Asked) -> None:
    _half(server, handler, asked)
    server.hold.wait(30)
    handler.close_connection = True


def _drip(server: ChatServer, handler: Any, asked: Asked) -> None:
    _half(server, handler, asked)
    while not server.hold.wait(0.02):
        handler.chunk(b": still thinking\n" if server.api != "ollama" else b" ")


def _cut(server: ChatServer, handler: Any, asked: Asked) -> None:
    _half(server, handler, asked)
    handler.close_connection = True


def _cut_quietly(server: ChatServer, handler: Any, asked: Asked) -> None:
    _half(server, handler, asked, **{"Transfer-Encoding": "", "Connection": "close"})


def _garbage(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.stream(iter([b"data: ", b"{oops\x1b[31m \xff", b"\n\n"]))


def _html(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.send(200, b"<html><h1>Welcome</h1></html>", kind="text/html")


def _other_json(server: ChatServer, handler: Any, asked: Asked) -> None:
    line = b"[1, 2]\n\n" if server.api == "ollama" else b"data: [1, 2]\n\n"
    handler.stream(iter([line]))


def _deep(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.stream(iter([b"data: "] * (server.api != "ollama") + [b"[" * 100_000, b"\n\n"]))


def _huge(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.begin()
    block = b"a" * 65_536
    for _ in range(HUGE // len(block)):
        handler.chunk(block)
    handler.chunk(b"")


def _huge_refusal(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.send_response(500)
    handler.send_header("Content-Length", str(HUGE))
    handler.end_headers()
    block = b"b" * 65_536
    for _ in range(HUGE // len(block)):
        handler.wfile.write(block)
        server.sent += len(block)


def _long(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.stream(frames(ChatServer(server.api, text=("x" * 10_000 + " ") * 150, applies_grammars=False), asked.body))


def _huge_header(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.send(200, b"{}", X_Long="x" * 1_000_000)


def _not_http(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n")
    handler.close_connection = True


def _redirect(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.send(307, b"", Location=server.elsewhere + asked.path)


def _error_inside(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.begin()
    handler.chunk(next(frames(server, asked.body)))
    error = b'{"error": "out of memory"}\n' if server.api == "ollama" else b'data: {"error": {"message": "out of memory", "code": 500}}\n\n'
    handler.chunk(error)
    handler.chunk(b"")


def _single_bytes(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.stream(bytes([byte]) for byte in b"".join(frames(server, asked.body)))


def _odd_lines(server: ChatServer, handler: Any, asked: Asked) -> None:
    """Comments, other fields, carriage returns, data of several lines, and no blank line at the end."""
    text = b"".join(frames(server, asked.body))
    if server.api != "ollama":
        text = text.replace(b'{"id"', b'{\ndata:\ndata: "id"').replace(b"data: [DONE]\n\n", b": bye\ndata: [DONE]")
        text = b"\xef\xbb\xbf: hello\nretry: 10\n\nevent: message\nid: 7\n" + text
    handler.stream(iter([text.replace(b"\n", b"\r\n")]))


def _no_text(server: ChatServer, handler: Any, asked: Asked) -> None:
    handler.stream(frames(ChatServer(server.api, text=""), asked.body))


TROUBLES = {
    "401": _status(401, "Incorrect API key provided: {key}. You can find your key in your account."),
    "403": _status(403, "the project of {key} has no access"),
    "404": _status(404, "no such thing"),
    "429": _status(429, "Rate limit reached", Retry_After="7"),
    "429 with a date": _status(429, "Rate limit reached", Retry_After="Wed, 01 Jan 2020 00:00:00 GMT"),
    "429 with nonsense": _status(429, "Rate limit reached", Retry_After="soon"),
    "500": _status(500, "x" * 5000),
    "503": _status(503, "loading \x1b[31mmodel {key}"),
    "slow": Trouble(_slow, everywhere=True),
    "stall": Trouble(_stall),
    "drip": Trouble(_drip),
    "cut": Trouble(_cut),
    "cut quietly": Trouble(_cut_quietly),
    "garbage": Trouble(_garbage),
    "html": Trouble(_html, everywhere=True),
    "other json": Trouble(_other_json),
    "deep": Trouble(_deep),
    "huge": Trouble(_huge),
    "huge refusal": Trouble(_huge_refusal),
    "long": Trouble(_long),
    "huge header": Trouble(_huge_header),
    "not http": Trouble(_not_http, everywhere=True),
    "redirect": Trouble(_redirect, everywhere=True),
    "error inside": Trouble(_error_inside),
    "no text": Trouble(_no_text),
    "single bytes": Trouble(_single_bytes),
    "odd lines": Trouble(_odd_lines),
}
