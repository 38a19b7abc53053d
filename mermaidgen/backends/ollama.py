"""Ollama's own API -> the text of a diagram; it also fetches a model that is missing, and says which ones are loaded.

>>> backend = Ollama(OllamaSettings(model="qwen2.5:1.5b", pull=True))
>>> backend.load()  # doctest: +SKIP
pulling qwen2.5:1.5b: 100%|██████████| 986M/986M

The wire format: https://github.com/ollama/ollama/blob/main/docs/api.md. It streams JSON, one object a line. It takes JSON schemas, but no grammars.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Iterator
from typing import Any

from tqdm import tqdm

from mermaidgen.backends import Request
from mermaidgen.backends.chat import Client, Refused
from mermaidgen.backends.sse import lines
from mermaidgen.backends.writing import Writing, only_model
from mermaidgen.config import OllamaSettings
from mermaidgen.errors import BackendError
from mermaidgen.prompts import messages

PROBE = 10.0  # seconds for a question that needs no model
REPORTS = 500_000_000  # bytes of progress that a pull may send
ABSENT = "start it with `ollama serve`, or set llm.ollama.api_base to where it runs"


class Ollama:
    """An Ollama server. Its API knows all settings of the sampling."""

    name = "ollama"
    constrained = False

    def __init__(self, settings: OllamaSettings) -> None:
        self._client = Client(self.name, settings.api_base.rstrip("/").removesuffix("/v1").removesuffix("/api"), absent=ABSENT)
        self._model, self._pull = settings.model, settings.pull
        self._there = bool(settings.model) and not settings.pull  # whether nothing is to be done before the first request
        self._lock = threading.Lock()

    @property
    def model_id(self) -> str:
        """The model's name; empty if the server has not been asked yet which one it has."""
        return self._model

    @property
    def base_url(self) -> str:
        return self._client.base_url

    def stream(self, request: Request) -> Iterator[str]:
        """The text as it comes; what the model thinks first is not part of it, and it is asked not to."""
        if not self._there:
            self.load()
        options = request.options
        body = {"model": self._model, "messages": messages(request), "stream": True, "think": False, "options": {
            "num_predict": options.max_tokens, "temperature": options.temperature, "seed": options.seed, "top_k": options.top_k,
            "top_p": options.top_p, "min_p": options.min_p, "repeat_penalty": options.repeat_penalty,
        }}  # fmt: skip
        writing = Writing(self._client, request.usage)
        yield from writing.text(self._pieces(body, request.deadline, writing))

    def start(self) -> None:
        """Finds the server up. Raises BackendError."""
        self._client.json("GET", "/api/version", deadline=time.monotonic() + PROBE)

    def load(self) -> None:
        """Finds the model there, or fetches it if the setting `pull` says so. Raises BackendError."""
        with self._lock:
            if not self._model:
                self._model = only_model(self._client.title, self.models())
            try:
                self._client.json("POST", "/api/show", {"model": self._model}, deadline=time.monotonic() + PROBE)
            except Refused as exc:
                refused = exc
            else:
                self._there = True
                return
            if refused.status != 404 or not self._pull:
                raise self._missing(refused)
            self._fetch()
            self._there = True

    def healthy(self) -> bool:
        try:
            self.start()
        except BackendError:
            return False
        return True

    def models(self) -> tuple[str, ...]:
        """The names of the models that the server has."""
        return tuple(self._listed("/api/tags", "size"))

    def loaded(self) -> dict[str, int]:
        """The names of the models in memory, and the bytes that each takes there."""
        return self._listed("/api/ps", "size")

    def close(self) -> None:
        self._client.close()

    def _listed(self, path: str, size: str) -> dict[str, int]:
        found = self._client.json("GET", path, deadline=time.monotonic() + PROBE)
        rows = found.get("models") if isinstance(found, dict) else None
        named = [row for row in rows or () if isinstance(row, dict) and isinstance(row.get("name"), str)]
        return {self._client.quoted(row["name"]): row[size] if isinstance(row.get(size), int) else 0 for row in named}

    def _missing(self, refused: Refused) -> BackendError:
        """What a refusal says; where the model is not there, with those that are."""
        if refused.status != 404:
            return refused
        try:
            there = ", ".join(self.models()[:10])
        except BackendError:
            there = ""
        hint = f"fetch it with `ollama pull {self._model}`, or set llm.ollama.pull" + (f"; there are {there}" if there else "")
        return BackendError(str(refused), hint, refused.status)

    def _pieces(self, body: dict[str, Any], deadline: float, writing: Writing) -> Iterator[str]:
        missing: BackendError | None = None
        try:
            answer = self._client.open("POST", "/api/chat", body, deadline=deadline)
        except Refused as refused:
            missing = self._missing(refused)
        if missing:
            raise missing
        with answer:
            for line in lines(answer):
                chunk = self._chunk(line, answer.kind)
                said = chunk.get("message")
                text = said.get("content") if isinstance(said, dict) else ""
                yield text if isinstance(text, str) else ""
                if chunk.get("done") is True:
                    writing.ended, writing.cut = True, chunk.get("done_reason") == "length"
                    writing.count(chunk.get("prompt_eval_count"), chunk.get("eval_count"))
                    break
            answer.finish()
        writing.must_have_ended()

    def _chunk(self, line: str, kind: str) -> dict[str, Any]:
        """A line of an answer. Raises BackendError, also for an error that the server sends."""
        chunk = self._client.parsed(line, kind)
        if not isinstance(chunk, dict):
            raise self._client.misshapen(line)
        if chunk.get("error"):
            raise self._client.broken_off(str(chunk["error"]))
        return chunk

    def _fetch(self) -> None:
        """Has the server pull the model; shows how far it is where stderr is a terminal."""
        sizes: dict[str, tuple[int, int]] = {}  # layer -> bytes there, bytes in all
        with (
            self._client.open("POST", "/api/pull", {"model": self._model, "stream": True}, deadline=math.inf, most=REPORTS) as answer,
            tqdm(desc=f"pulling {self._model}", unit="B", unit_scale=True, disable=None) as bar,
        ):
            for line in lines(answer):
                report = self._chunk(line, answer.kind)
                total, there = report.get("total"), report.get("completed", 0)
                if isinstance(total, int) and isinstance(there, int):
                    sizes[str(report.get("digest"))] = there, total
                    bar.total = sum(total for _, total in sizes.values())
                    bar.update(sum(there for there, _ in sizes.values()) - bar.n)
                if report.get("status") == "success":
                    answer.finish()
                    return
        raise BackendError(f"{self._client.title} broke off while it pulled {self._model}", hint="try again: what has come is kept there")
