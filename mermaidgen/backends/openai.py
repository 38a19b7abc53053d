"""Chat completions as OpenAI has them, streamed -> the text of a diagram: one client, and a row for each service that differs.

>>> backend = OpenAICompatible(OpenAISettings("http://127.0.0.1:8000/v1", grammar="structured_outputs"))
>>> "".join(backend.stream(request))  # doctest: +SKIP
'pie\\n    "cats" : 3\\n    "dogs" : 4'

The wire format: https://platform.openai.com/docs/api-reference/chat, of Azure https://learn.microsoft.com/azure/ai-services/openai/reference, of
Gemini https://ai.google.dev/gemini-api/docs/openai, of vLLM https://docs.vllm.ai/en/latest/features/structured_outputs. Servers know more or less
of it: one that refuses a field by its name is asked again without that field.
"""

from __future__ import annotations

import json
import logging
import re
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any
from urllib.parse import quote

from mermaidgen.backends import Request, Usage
from mermaidgen.backends.chat import Answer, Client, Refused
from mermaidgen.backends.grammars import QUESTION, grammar_text, proof
from mermaidgen.backends.keys import Key
from mermaidgen.backends.sse import events, lines
from mermaidgen.backends.writing import Writing, only_model
from mermaidgen.config import AzureSettings, LMStudioSettings, OpenAISettings
from mermaidgen.errors import BackendError, ConfigError
from mermaidgen.prompts import messages

PROBE = 10.0  # seconds for a question that needs no model
PROOF = 48  # tokens
OTHERWISE = {"max_tokens": "max_completion_tokens", "max_completion_tokens": "max_tokens"}  # what a server may call a field instead
OPTIONAL = ("stream_options", "seed", "temperature", "top_p", "top_k", "min_p", "repeat_penalty", "repetition_penalty")
UNKNOWN = re.compile("unsupported|not support|unknown|unrecogni|unexpected|not (?:permitted|allowed)|extra (?:inputs|fields)", re.IGNORECASE)
# The setting grammar -> how the server calls what OpenAI's API does not have.
LLAMA_CPP = {"top_k": "top_k", "min_p": "min_p", "repeat_penalty": "repeat_penalty"}
VLLM = {"top_k": "top_k", "min_p": "min_p", "repeat_penalty": "repetition_penalty"}
EXTRAS = {"none": {}, "grammar": LLAMA_CPP, "structured_outputs": VLLM, "guided_grammar": VLLM}
NEUTRAL = {"top_p": 1.0, "top_k": 0, "min_p": 0.0, "repeat_penalty": 1.0}

log = logging.getLogger("mermaidgen")
Settings = OpenAISettings | AzureSettings | LMStudioSettings


@dataclass(frozen=True)
class Service:
    """Where and how a service wants to be asked; `{model}` and `{version}` in a path are the deployment and the version of Azure's API."""

    name: str
    key_header: str = "Authorization"
    needs_key: bool = False
    tokens: str = "max_tokens"
    without: tuple[str, ...] = ()  # fields that it is known to refuse
    chat: str = "/chat/completions"
    models: str = "/models"
    absent: str = "start the server, or set api_base to where it is; the address usually ends with /v1"


COMPATIBLE = Service("openai_compatible")
AZURE = Service("azure", key_header="api-key", needs_key=True, tokens="max_completion_tokens", absent="look at the network and at api_base",
                chat="/openai/deployments/{model}/chat/completions?api-version={version}", models="/openai/models?api-version={version}")  # fmt: skip
OPENAI = Service("openai", needs_key=True, tokens="max_completion_tokens", absent="look at the network and at api_base")
GEMINI = Service("gemini", needs_key=True, without=("seed",), absent="look at the network and at api_base")


class ChatCompletions:
    """A server that speaks chat completions. `chat` makes the messages of a request."""

    def __init__(self, service: Service, settings: Settings, chat: Callable[[Request], list[dict[str, str]]] = messages) -> None:
        variable, file = getattr(settings, "key_env", ""), getattr(settings, "key_file", "")
        section = f"llm.{service.name}"
        unknown = f"set ${variable} to the key, or {section}.key_file to a file with it" if variable else f"name its variable in {section}.key_env"
        key = Key.load(variable, file)
        if service.needs_key and not key:
            raise BackendError(f"{service.name} wants a key: expected one in ${variable}, found none", hint=unknown)
        if service is AZURE and not settings.model:
            raise ConfigError("llm.azure.model is missing: expected the name of the deployment", hint="it is the name that you gave it in Azure")
        self.name = service.name
        self._client = Client(service.name, settings.api_base, key, service.key_header, service.absent, unknown)
        paths = {"model": quote(settings.model, safe=""), "version": quote(getattr(settings, "api_version", ""), safe="")}
        self._chat_path, self._models_path = service.chat.format_map(paths), service.models.format_map(paths)
        self._model, self._tokens, self._messages = settings.model, service.tokens, chat
        self._grammar_field: str = getattr(settings, "grammar", "none")
        self._without = set(service.without)  # fields that the server does not know
        self._proven: bool | None = None  # whether it applies grammars, once that is known
        self._lock = threading.Lock()

    @property
    def model_id(self) -> str:
        """The model's name; empty if the server has not been asked yet which one it has."""
        return self._model

    @property
    def base_url(self) -> str:
        return self._client.base_url

    @property
    def constrained(self) -> bool:
        """Whether it has been proved that the server applies grammars: by `load`, or by the first request."""
        return bool(self._proven)

    def stream(self, request: Request) -> Iterator[str]:
        """The text as it comes; what the model thinks first is not part of it."""
        self._prepare(request.deadline)
        body = self._body(self._messages(request), request.options.max_tokens) | self._sampling(request)
        if self._proven:
            body |= self._grammar(grammar_text(request.keys))
        writing = Writing(self._client, request.usage)
        yield from writing.text(self._pieces(body, request.deadline, writing))

    def start(self) -> None:
        """Finds the server up. Raises BackendError."""
        try:
            self.models(time.monotonic() + PROBE)
        except Refused as refused:
            if refused.status not in (404, 405):  # a server need not list its models
                raise

    def load(self) -> None:
        """Asks which model there is, if none is named, and whether grammars are applied. Raises BackendError."""
        self._prepare(time.monotonic() + 6 * PROBE)

    def healthy(self) -> bool:
        try:
            self.start()
        except BackendError:
            return False
        return True

    def models(self, deadline: float) -> tuple[str, ...]:
        """The names of the models that the server has."""
        found = self._client.json("GET", self._models_path, deadline=deadline)
        rows = found.get("data") if isinstance(found, dict) else found
        names = [row.get("id") for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
        return tuple(self._client.quoted(name) for name in names if isinstance(name, str))

    def close(self) -> None:
        self._client.close()

    def _prepare(self, deadline: float) -> None:
        """Finds out what is not known yet: the model, and whether the server applies grammars."""
        if self._model and self._proven is not None:
            return
        if not self._lock.acquire(timeout=max(0.0, deadline - time.monotonic())):
            raise self._client.late()
        try:
            if not self._model:
                self._model = only_model(self._client.title, self.models(deadline))
            if self._proven is None:
                self._proven = self._grammar_field != "none" and self._applies_grammars(deadline)
        finally:
            self._lock.release()

    def _applies_grammars(self, deadline: float) -> bool:
        """Has the server say what only the grammar can tell it."""
        answer, grammar = proof()
        body = self._body([{"role": "user", "content": QUESTION}], PROOF) | self._grammar(grammar)
        writing = Writing(self._client, Usage())
        try:
            said = "".join(writing.bounded(self._pieces(body | {"temperature": 0.0}, deadline, writing)))
        except Refused as refused:
            if refused.status not in (400, 422, 500, 501):
                raise
            said = str(refused)
        if said.strip() == answer:
            return True
        log.warning("%s does not apply the grammar that it gets as %r (%s): its answers are checked and repaired instead", self._client.title,
                    self._grammar_field, self._client.quoted(said))  # fmt: skip
        return False

    def _body(self, chat: list[dict[str, str]], most: int) -> dict[str, Any]:
        return {"model": self._model, "messages": chat, "stream": True, "stream_options": {"include_usage": True}, self._tokens: most}

    def _sampling(self, request: Request) -> dict[str, Any]:
        """The settings that the server knows, less those that change nothing."""
        options, names = request.options, {"top_p": "top_p"} | EXTRAS[self._grammar_field]
        chosen = {theirs: getattr(options, ours) for ours, theirs in names.items() if getattr(options, ours) != NEUTRAL[ours]}
        return {"temperature": options.temperature, "seed": options.seed} | chosen

    def _grammar(self, text: str) -> dict[str, Any]:
        return {self._grammar_field: {"grammar": text} if self._grammar_field == "structured_outputs" else text}

    def _open(self, body: dict[str, Any], deadline: float) -> Answer:
        """Asks, and asks again without the field that the server refuses, or with its other name; once and for all."""
        while True:
            sent = {OTHERWISE[name] if name in self._without else name: value
                    for name, value in body.items() if name not in self._without or name in OTHERWISE}  # fmt: skip
            try:
                return self._client.open("POST", self._chat_path, sent, deadline=deadline)
            except Refused as exc:
                refused = exc
            field = self._unknown_field(refused, sent)
            if not field:
                raise self._with_models(refused, deadline)
            log.info("%s does not take the field %r: asking without it", self._client.title, field)
            self._without.add(field)

    def _unknown_field(self, refused: Refused, sent: dict[str, Any]) -> str:
        """The field that a refusal is about, if the answer can do without it or the server may know it by another name."""
        if refused.status not in (400, 422):
            return ""
        named = [name for name in (*OTHERWISE, *OPTIONAL) if name in sent and re.search(rf"\b{name}\b", refused.said)]
        renames = UNKNOWN.search(refused.said) and not self._without & OTHERWISE.keys()
        return next((name for name in named if name in OPTIONAL or name in self._without or renames), "")

    def _with_models(self, refused: Refused, deadline: float) -> BackendError:
        """What a refusal says; where the model may not be there, with those that are."""
        if refused.status != 404 or self.name == AZURE.name:  # whose list is not that of the deployments
            return refused
        try:
            names = self.models(min(deadline, time.monotonic() + PROBE))
        except BackendError:
            return refused
        hint = f"expected one of its models: {', '.join(names[:10])}" if names and self._model not in names else refused.hint
        return BackendError(f"{refused} (model {self._model!r})", hint, refused.status)

    def _pieces(self, body: dict[str, Any], deadline: float, writing: Writing) -> Iterator[str]:
        """What the server sends as text: in events, or all at once if it does not stream."""
        with self._open(body, deadline) as answer:
            if answer.kind == "text/event-stream":
                for data in events(lines(answer)):
                    if data.strip() == "[DONE]":
                        writing.ended = True
                        break
                    yield self._piece(self._client.parsed(data, answer.kind), writing)
            else:
                yield self._piece(self._client.parsed(b"".join(answer), answer.kind), writing)
            answer.finish()
        writing.must_have_ended()

    def _piece(self, chunk: Any, writing: Writing) -> str:
        """The text in a chunk of an answer; notes the usage, and whether it is the last one."""
        if not isinstance(chunk, dict) or not (chunk.keys() & {"choices", "error", "usage"}):
            raise self._client.misshapen(json.dumps(chunk))
        if chunk.get("error"):
            error = chunk["error"]
            raise self._client.broken_off(str(error.get("message") if isinstance(error, dict) else error))
        usage = chunk.get("usage")
        if isinstance(usage, dict):
            writing.count(usage.get("prompt_tokens"), usage.get("completion_tokens"))
        choices = chunk.get("choices")
        choice = choices[0] if isinstance(choices, list) and choices and isinstance(choices[0], dict) else {}
        said = choice.get("delta") or choice.get("message") or {}
        if not isinstance(said, dict):
            return ""
        if choice.get("finish_reason") == "content_filter" or said.get("refusal"):
            reason = said.get("refusal") or "its content filter ended the answer"
            raise BackendError(f"{self._client.title} refuses to answer: {self._client.quoted(str(reason))}", hint="say the request otherwise")
        writing.ended |= choice.get("finish_reason") is not None
        writing.cut |= choice.get("finish_reason") == "length"
        text = said.get("content")
        return text if isinstance(text, str) else ""


OpenAICompatible = partial(ChatCompletions, COMPATIBLE)
OpenAI = partial(ChatCompletions, OPENAI)
Azure = partial(ChatCompletions, AZURE)
Gemini = partial(ChatCompletions, GEMINI)
