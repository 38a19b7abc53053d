"""Requests by HTTP to one server -> its answers as they come, or a `BackendError` that says what went wrong and what to do.

>>> client = Client("ollama", "http://127.0.0.1:11434", absent="start it: ollama serve")
>>> client.json("GET", "/api/version", deadline=time.monotonic() + 5)  # doctest: +SKIP
{'version': '0.12.3'}

What a server says is bounded in time and in size. Connections are kept and used again, cookies are not kept, and redirects are not followed: a key
goes to the host that it was given for and to no other, and there only if nobody can read it on its way. The proxies of the environment are used,
but not for this machine's own servers.
"""

from __future__ import annotations

import json
import math
import ssl
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from socket import SHUT_RDWR
from typing import Any

import httpx2

from mermaidgen.address import is_loopback
from mermaidgen.backends.keys import Key
from mermaidgen.errors import BackendError, ConfigError

LARGEST = 4_000_000  # bytes of an answer
LONGEST = 1_000_000  # characters of the text in it
READ = 65_536  # bytes of a refusal
QUOTED = 200  # characters of what a server said
CONNECT, STALL = 10.0, 120.0  # seconds for a connection, and without a byte where there is no deadline
DRAIN = 0.25  # seconds that the end of an answer may take once all of it is there


class Refused(BackendError):
    """The server answered with another status than 200. `said` is what it said, of one line, without the key."""

    def __init__(self, message: str, hint: str, status: int, retry_after: float | None, said: str) -> None:
        super().__init__(message, hint, status, retry_after)
        self.said = said


class Client:
    """A server at `base_url`. `absent` says what to do if none answers there, `unknown` what to do if the key is missing."""

    def __init__(self, name: str, base_url: str, key: Key | None = None, key_header: str = "Authorization",
                 absent: str = "is the server running, and is api_base right?", unknown: str = "does the server want a key?") -> None:  # fmt: skip
        self.base_url = address(name, base_url)
        self.title = f"{name} at {self.base_url}"
        self._key, self._key_header, self._absent = key, key_header, absent
        self._unknown = f"look at the key in {key.source}" if key else unknown
        local = is_loopback(self.base_url)
        if key and not local and not self.base_url.startswith("https:"):
            raise BackendError(f"{self.title}: the key in {key.source} is not sent without encryption", hint="use https, or go without the key")
        try:
            # To read the system's certificates takes 0.3 s; where nothing is encrypted, none are needed.
            trusted = httpx2.create_ssl_context() if self.base_url.startswith("https:") else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
            self._http = httpx2.Client(verify=trusted, trust_env=not local, cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
                                       headers={"Accept-Encoding": "identity", "User-Agent": "mermaidgen"})  # fmt: skip
        except (ImportError, ValueError, OSError, httpx2.InvalidURL) as exc:
            raise BackendError(f"{self.title}: cannot use the proxy or the certificates that the environment names: {exc}",
                               hint="look at HTTPS_PROXY, ALL_PROXY, NO_PROXY and SSL_CERT_FILE") from None  # fmt: skip

    def open(self, method: str, path: str, body: Any = None, *, deadline: float, most: float = LARGEST) -> Answer:
        """Sends a request, with `body` as JSON; gives the answer when it begins. Raises Refused or BackendError."""
        left = deadline - time.monotonic()
        if left <= 0:
            raise self.late()
        if self._http.is_closed:
            raise BackendError(f"{self.title}: closed")
        content = None if body is None else json.dumps(body).encode()
        headers = {} if body is None else {"Content-Type": "application/json"}
        timeout = httpx2.Timeout(min(left, STALL) if left == math.inf else left, connect=min(left, CONNECT))
        trouble: BackendError | None = None
        try:
            request = self._http.build_request(method, self.base_url + path, content=content, headers=headers, timeout=timeout)
            response = self._http.send(request, stream=True, auth=self._sign)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError) as exc:
            trouble = self.trouble(exc, deadline)
        if trouble:  # raised out here, it does not drag along the request with the key
            raise trouble
        answer = Answer(self, response, deadline, most)
        if response.status_code != 200:
            raise self._refused(answer, response)
        return answer

    def json(self, method: str, path: str, body: Any = None, *, deadline: float) -> Any:
        """The whole answer, which is JSON."""
        with self.open(method, path, body, deadline=deadline) as answer:
            return self.parsed(b"".join(answer), answer.kind)

    def parsed(self, text: str | bytes, kind: str) -> Any:
        """The value of a JSON text in an answer of the content type `kind`."""
        try:
            return json.loads(text)
        except (ValueError, RecursionError):
            said = text if isinstance(text, str) else text.decode("utf-8", "replace")
        raise BackendError(f"{self.title} does not answer with JSON, but with {kind or 'nothing of a known type'}: {self.quoted(said)!r}",
                           hint="look at api_base: another server may listen there")  # fmt: skip

    def close(self) -> None:
        self._http.close()

    def clean(self, said: str) -> str:
        """What a server said as one printable line without the key."""
        line = " ".join("".join(character if character.isprintable() else " " for character in said[: 4 * READ]).split())
        return self._key.scrub(line) if self._key else line

    def quoted(self, said: str) -> str:
        line = self.clean(said)
        return line if len(line) <= QUOTED else f"{line[: QUOTED - 4]} ..."

    def late(self) -> BackendError:
        return BackendError(f"{self.title} did not answer in time", hint="allow more with the setting timeout, or ask a smaller model")

    def trouble(self, error: Exception, deadline: float) -> BackendError:
        """What to say of an error of the HTTP client."""
        reasons = _chain(error)
        tls = next((reason for reason in reasons if isinstance(reason, ssl.SSLError)), None)
        said = self.quoted(str(tls or reasons[-1]) or type(error).__name__)
        if isinstance(error, httpx2.TimeoutException) and not isinstance(error, httpx2.ConnectTimeout):
            return self.late()
        if tls:
            return BackendError(f"{self.title}: no secure connection: {said}", hint="look at the certificate; SSL_CERT_FILE adds others")
        if isinstance(error, httpx2.ProxyError):
            return BackendError(f"{self.title}: the proxy refuses: {said}", hint="look at HTTPS_PROXY, ALL_PROXY and NO_PROXY")
        if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
            return BackendError(f"{self.title}: no connection: {said}", hint=self._absent)
        return self.broken_off(said)

    def broken_off(self, said: str = "") -> BackendError:
        """What to say of an answer without its end; `said` is why."""
        reason = f": {self.quoted(said)}" if said else ""
        return BackendError(f"{self.title} broke off its answer{reason}", hint="look at the server's own log, then try again")

    def misshapen(self, found: str) -> BackendError:
        """What to say of JSON that is none of the API's."""
        return BackendError(f"{self.title} answers with JSON of another form: {self.quoted(found)}", hint="look at api_base")

    def _sign(self, request: httpx2.Request) -> httpx2.Request:
        if self._key:
            secret = self._key.reveal()
            request.headers[self._key_header] = f"Bearer {secret}" if self._key_header == "Authorization" else secret
        return request

    def _refused(self, answer: Answer, response: httpx2.Response) -> Refused:
        status, headers = response.status_code, response.headers
        said = self.clean(_message(answer.begin(READ)))
        if status == 400 and "api key" in said.lower():
            status = 401  # as Gemini has it
        what, hint = f"{self.title} answers with status {status}", ""
        if 300 <= status < 400:
            host = self.quoted(httpx2.URL(self.base_url).join(headers.get("location", "")).host) if _is_url(headers.get("location")) else "elsewhere"
            what, hint = f"{what} and sends us to {host}", "set api_base to the address that answers itself"
        elif status in (401, 403):
            hint = self._unknown
        elif status == 404:
            hint = "look at api_base and at the model's name"
        elif status == 429:
            hint = "wait a while, or look at the limits of your account"
        elif status >= 500:
            hint = "look at the server's own log, or try again later"
        message = f"{what}: {self.quoted(said)}" if said else what
        return Refused(message, hint, status, _retry_after(headers.get("retry-after", "")), said)


class Answer:
    """A server's answer, iterated as bytes; `kind` is its content type. To leave its block ends it."""

    def __init__(self, client: Client, response: httpx2.Response, deadline: float, most: float) -> None:
        self.kind = client.quoted(response.headers.get("content-type", "").partition(";")[0].strip().lower())
        self._client, self._response, self._deadline, self._most = client, response, deadline, most
        self._alarm = Alarm(response, deadline)
        self._chunks = response.iter_raw()

    def __enter__(self) -> Answer:
        return self

    def __exit__(self, *exc: object) -> None:
        self._alarm.stop()
        self._response.close()

    def __iter__(self) -> Iterator[bytes]:
        trouble: BackendError | None = None
        try:
            for chunk in self._chunks:
                self._most -= len(chunk)
                if self._most < 0:
                    trouble = BackendError(f"{self._client.title} answers with too much: expected at most {LARGEST / 1e6:.0f} MB")
                elif time.monotonic() >= self._deadline:
                    trouble = self._client.late()
                if trouble:
                    break
                yield chunk
        except (httpx2.HTTPError, OSError) as exc:
            trouble = self._client.late() if self._alarm.rang else self._client.trouble(exc, self._deadline)
        if self._alarm.rang and not trouble:
            trouble = self._client.late()
        if trouble:
            raise trouble

    def begin(self, size: int) -> bytes:
        """What it begins with, as far as that comes; the rest is given up."""
        content = b""
        with self, suppress(BackendError):
            for chunk in self:
                content += chunk
                if len(content) >= size:
                    break
        return content[:size]

    def finish(self) -> None:
        """Reads the little that may stand behind all that matters, so that the connection can be used again."""
        self._alarm.stop()
        self._alarm = Alarm(self._response, min(self._deadline, time.monotonic() + DRAIN))
        with suppress(httpx2.HTTPError, OSError):
            for chunk in self._chunks:
                self._most -= len(chunk)
                if self._most < 0:
                    break


class Alarm:
    """Ends a connection at a time on the monotonic clock, also while it is being read: timeouts count from the last byte, and deadlines do not."""

    def __init__(self, response: httpx2.Response, at: float) -> None:
        self.rang = False
        self._stopped = False
        self._lock = threading.Lock()
        self._stream = response.extensions.get("network_stream")
        self._timer = threading.Timer(max(0.0, at - time.monotonic()), self._ring) if at < math.inf else None
        if self._timer:
            self._timer.daemon = True
            self._timer.start()

    def stop(self) -> None:
        with self._lock:
            self._stopped = True
        if self._timer:
            self._timer.cancel()

    def _ring(self) -> None:
        with self._lock:
            if not self._stopped and self._stream:
                self.rang = True
                with suppress(OSError):
                    self._stream.get_extra_info("socket").shutdown(SHUT_RDWR)


def address(name: str, base_url: str) -> str:
    """The address of a server without a slash at its end. Raises ConfigError if it is none."""
    hint = "it looks like http://127.0.0.1:8000/v1"
    if not base_url:
        raise ConfigError(f"llm.{name}.api_base is missing: expected the address of the server", hint=hint)
    try:
        url = httpx2.URL(base_url)
    except (httpx2.InvalidURL, TypeError, ValueError):
        url = httpx2.URL("")
    if url.scheme not in ("http", "https") or not url.host or url.userinfo or url.query or url.fragment:
        raise ConfigError(f"llm.{name}.api_base: expected http:// or https:// with a host and a path, and neither a password nor a query", hint=hint)
    return str(url).rstrip("/")


def _is_url(text: str | None) -> bool:
    try:
        return bool(text) and bool(httpx2.URL(text or ""))
    except httpx2.InvalidURL:
        return False


def _chain(error: BaseException) -> list[BaseException]:
    """An error and what it came from."""
    chain = [error]
    while (cause := chain[-1].__cause__ or chain[-1].__context__) and cause not in chain:
        chain.append(cause)
    return chain


def _message(content: bytes) -> str:
    """What a refusal says: the message in its JSON, wherever the server puts it, or else its text."""
    text = content.decode("utf-8", "replace")
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return text
    if isinstance(value, list) and value:  # as Gemini has it
        value = value[0]
    if isinstance(value, Mapping):
        value = value.get("error", value)
    if isinstance(value, Mapping):
        value = value.get("message") or value.get("detail")
    return value if isinstance(value, str) else text


def _retry_after(text: str) -> float | None:
    """Seconds from a Retry-After header, which has seconds or a date (RFC 9110, 10.2.3)."""
    try:
        seconds = float(text)
    except ValueError:
        try:
            when = parsedate_to_datetime(text)
        except ValueError:
            return None
        seconds = ((when if when.tzinfo else when.replace(tzinfo=UTC)) - datetime.now(UTC)).total_seconds()
    return max(0.0, seconds) if math.isfinite(seconds) else None
