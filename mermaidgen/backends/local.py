"""A model in this process: grammar and rules decide every token, so what it gives always renders.

    backend = Local(LocalSettings())
    text = "".join(backend.stream(request))
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import fields, replace
from itertools import takewhile
from pathlib import Path

from mermaidgen.backends import Request
from mermaidgen.chat import ChatTemplate
from mermaidgen.config import Generation, LocalSettings, cache_path
from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.decoding import Decoding, Preference
from mermaidgen.decode.engine import Engine
from mermaidgen.decode.grounding import Grounding
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.decode.stutter import Stutter
from mermaidgen.decode.threads import usable_threads
from mermaidgen.decode.unchanged import Unchanged
from mermaidgen.diagrams import TYPES, of_text, old_diagram
from mermaidgen.errors import BackendError, RequestError
from mermaidgen.hub import resolve
from mermaidgen.hub.names import GGUF
from mermaidgen.prompts import prompt
from mermaidgen.semantics import Position, closing

ROOM = 96  # tokens; the smallest diagram of every type is smaller


class Local:
    """A loaded model. Several threads may ask it: up to `batch` requests are written together. Raises ModelError."""

    name = "local"
    constrained = True

    def __init__(self, settings: LocalSettings) -> None:
        file = resolve(settings.model)
        self.model_id = file.name
        self.types = file.types or tuple(row.key for row in TYPES)
        self.context = min(settings.context, file.context or settings.context)
        self.model = Model.load(file.path)
        template = self.model.chat_template if file.template == GGUF else ""
        self._prompt = ChatTemplate(template, self.model.bos, self.model.eos).prompt if template else prompt
        cache = None if settings.cache == "off" else Path(settings.cache) if settings.cache else cache_path() / "prefixes"
        threads = settings.threads or usable_threads()
        self.engine = Engine(self.model, settings.batch, self.context, threads, cache=cache, speculation=settings.speculation)
        self._system = ""
        self._closed = False
        self.prepare("")

    @property
    def memory(self) -> int:
        """Bytes that the weights and what has been read take."""
        return self.model.memory + self.engine.memory

    @property
    def fingerprint(self) -> str:
        """What changes when the file of the model does."""
        return str(self.model.fingerprint)

    def prepare(self, system: str) -> None:
        """Has the beginning that all prompts with this `system` text share computed once; that of an earlier one is forgotten."""
        self._system = system
        one, other = (self.prompt(request, system) for request in ("a", "0"))
        self.engine.shared = [token for token, _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))]

    def prompt(self, instruction: str, system: str = "") -> list[int]:
        """The tokens in front of the diagram: the request as the model's template puts it."""
        return self.model.tokenize_prompt(self._prompt(self.model.plain(instruction), system))

    def stream(self, request: Request) -> Writing:
        """Puts the request in line at once; at its deadline, or the options' timeout, the diagram is closed.

        Raises RequestError if it does not fit, BackendError if its deadline is over, ModelError if the backend is closed.
        """
        model, options = self.engine.model(), request.options
        left = request.deadline - time.monotonic()
        if left <= 0:
            raise BackendError("no time is left for the request", hint="raise the setting 'timeout'")
        if options.system != self._system:
            self.prepare(options.system)
        tokens = self._fitting_prompt(request)
        sampling = Sampling(**{field.name: getattr(options, field.name) for field in fields(Sampling)})
        sampling = replace(sampling, timeout=min(left, sampling.timeout))
        room = min(options.max_tokens, self.context - len(tokens))
        constraint = Constraint(model, Position.begin(*request.keys, narrow=True))
        decoding = Decoding(model, tokens, sampling, constraint, room, self.preferences(request.instruction, options), self.engine.gains,
                            lookup=model.tokenize(request.instruction), adapter=adapter(request.adapter))  # fmt: skip
        request.usage.prompt_tokens = len(tokens)
        return Writing(self.engine, decoding, request)

    def preferences(self, instruction: str, options: Generation) -> list[Preference]:
        """What changes the logits of a request beside its grammar."""
        grounding = [Grounding(self.model, instruction, options.grounding)] if options.grounding else []
        old = old_diagram(instruction)
        return [*grounding, *([Unchanged(self.model, old)] if old else []), Stutter(self.model, instruction)]

    def _fitting_prompt(self, request: Request) -> list[int]:
        tokens, most = self.prompt(request.instruction, request.options.system), request.options.max_tokens
        if most < ROOM:
            smallest = min(len(self.model.tokenize(closing(key, "") or "")) for key in request.keys)
            if most < smallest:
                raise RequestError(f"max_tokens is {most}: the smallest diagram takes {smallest}", hint=f"allow at least {smallest}")
        over = len(tokens) + ROOM - self.context
        if over > 0:
            raise RequestError(f"the request is too long by {over} tokens: its {len(tokens)} and {ROOM} for a diagram are more than the context of "
                               f"{self.context}", hint="shorten it, or raise the setting 'context' for a model that allows more")  # fmt: skip
        return tokens

    def close(self) -> None:
        """Frees the model as soon as no request is running on it; a second call does nothing."""
        if not self._closed:
            self.engine.close()
            self._closed = True
            self.model.close()


class Writing:
    """The pieces of one request's text, and `text` when they have all come; to close it, from whatever thread, ends the request.

    Where the budget cuts a diagram off that no shortest end can close, `text` lacks the last line of the pieces.
    """

    def __init__(self, engine: Engine, decoding: Decoding, request: Request) -> None:
        self._engine, self._decoding, self._request = engine, decoding, request
        self.job = engine.submit(decoding)
        self.text = ""
        self._pieces = self._whole()

    def __iter__(self) -> Iterator[str]:
        return self._pieces

    def __next__(self) -> str:
        return next(self._pieces)

    def close(self) -> None:
        self._engine.cancel(self.job)

    def _whole(self) -> Iterator[str]:
        decoding, usage = self._decoding, self._request.usage
        try:
            yield from self._engine.pieces(self.job)
        finally:
            usage.tokens, usage.refused = len(decoding.output), decoding.refused
        self.text = decoding.text if decoding.finished else self._closed(decoding.text)
        if self.text.startswith(decoding.text) and self.text != decoding.text:
            yield self.text[len(decoding.text) :]

    def _closed(self, text: str) -> str:
        """The text that the budget cut off as a whole diagram; where the rules leave no way on, the last line is left out."""
        while True:
            row = of_text(text)
            for key in [row.key] if row else self._request.keys:
                rest = closing(key, text)
                if rest is not None:
                    return text + rest
            text = text.rpartition("\n")[0]


def adapter(text: str) -> tuple[Path, float] | None:
    """'style.gguf:0.5' -> (style.gguf, 0.5); without a number after the last colon the scale is 1."""
    if not text:
        return None
    path, _, scale = text.rpartition(":")
    try:
        return (Path(path), float(scale)) if path else (Path(text), 1.0)
    except ValueError:
        return Path(text), 1.0
