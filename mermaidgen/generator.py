"""A request -> a `Diagram`, one or many at a time.

>>> with DiagramGenerator() as generator:
...     generator.generate("A pie of 3 cats and 4 dogs", "pie").type
...     [diagram.type for diagram in generator.generate_many(["A login flowchart", "An ERD of cats and mice"])]
'pie'
['flowchart', 'er']
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from itertools import takewhile
from pathlib import Path
from typing import Any

from mermaidgen.chat import ChatTemplate
from mermaidgen.config import Config, LocalSettings, cache_path
from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.decoding import Decoding
from mermaidgen.decode.engine import Engine, Job
from mermaidgen.decode.grounding import Grounding
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.decode.threads import usable_threads
from mermaidgen.diagrams import TYPES, find, named, of_text
from mermaidgen.errors import RequestError
from mermaidgen.hub import resolve
from mermaidgen.hub.names import GGUF
from mermaidgen.prompts import clean, prompt
from mermaidgen.semantics import Position, closing
from mermaidgen.validation import validate

ROOM = 96  # tokens; the smallest diagram of every type is smaller
OPTIONS = (*(field.name for field in fields(Sampling)), "grounding", "adapter")  # what a request may have of its own


@dataclass(frozen=True)
class Diagram:
    """Mermaid text and how it came about: type key, score from 0 to 100, model, seconds, tokens.

    `refused` counts the tokens where the model's own choice was not allowed.
    """

    mermaid: str
    type: str
    score: int
    model: str
    seconds: float
    tokens: int
    refused: int = 0

    @property
    def refusal_rate(self) -> float:
        """The share of the tokens where the model's own choice was not allowed."""
        return round(self.refused / max(self.tokens, 1), 4)

    def __str__(self) -> str:
        return self.mermaid


class DiagramGenerator:
    """A loaded model. Options are the settings of `Config`; several threads may call it, up to `batch` requests are served at a time.

    Unless a model is named here, requests that name their type go to the model that its route has, loaded at the first one.
    `config`: other settings than those of the environment and its file, or the file.
    """

    def __init__(self, model: str | Path | None = None, config: Config | Path | None = None, **options: Any) -> None:
        arguments = {"model": None if model is None else str(model), **options}
        self.config = config.over(arguments) if isinstance(config, Config) else Config.load(arguments, file=config)
        local: LocalSettings = self.config.section("local")
        file = resolve(local.model)
        self.name = file.name
        self.types = file.types or tuple(row.key for row in TYPES)
        self.context = min(local.context, file.context or local.context)
        self._model = Model.load(file.path)
        template = self._model.chat_template if file.template == GGUF else ""
        self._prompt = ChatTemplate(template, self._model.bos, self._model.eos).prompt if template else prompt
        cache = None if local.cache == "off" else Path(local.cache) if local.cache else cache_path() / "prefixes"
        self.engine = Engine(self._model, local.batch, self.context, local.threads or usable_threads(), self._shared_prompt(),
                             cache, local.speculation)  # fmt: skip
        self._closed = False
        self._by_type = {key: route.model for key, route in self.config.routes.items() if route.model} if model is None else {}
        self._others: dict[str, DiagramGenerator] = {}
        self._loading = threading.Lock()

    def _shared_prompt(self) -> list[int]:
        """The tokens with which the prompts of all requests begin."""
        one, other = (self.prompt(request) for request in ("a", "0"))
        return [token for token, _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))]

    def prompt(self, request: str) -> list[int]:
        """The tokens in front of the diagram: the request as the model's template puts it."""
        return self._model.tokenize_prompt(self._prompt(self._model.plain(request), self.config.generation.system))

    def _for(self, instruction: str, diagram_type: str | None) -> DiagramGenerator:
        """The generator with the model for a type, asked for or named in the request as the only one."""
        if not self._by_type:
            return self
        keys = (find(diagram_type).key,) if diagram_type else named(instruction)
        name = self._by_type.get(keys[0]) if len(keys) == 1 else None
        if name is None or self._closed:
            return self
        with self._loading:
            if name not in self._others:
                self._others[name] = DiagramGenerator(name, self.config)
            return self._others[name]

    def generate(self, instruction: str, diagram_type: str | None = None, **sampling: Any) -> Diagram:
        """One diagram. `sampling`: settings of `Config` that concern one request. Raises RequestError."""
        return self.stream(instruction, diagram_type, **sampling).result()

    def stream(self, instruction: str, diagram_type: str | None = None, **sampling: Any) -> Run:
        """An iterator over the text's pieces; afterwards its `diagram` is the whole. To leave it ends the request."""
        return Run(self._for(instruction, diagram_type), instruction, diagram_type, sampling)

    def generate_many(self, requests: Iterable[str | tuple[str, str | None]], **sampling: Any) -> Iterator[Diagram]:
        """The diagrams of many requests, each a text or a text and a type, in their order; `batch` are written at a time."""
        pairs = ((request, None) if isinstance(request, str) else request for request in requests)
        return self.finish(self.stream(instruction, diagram_type, **sampling) for instruction, diagram_type in pairs)

    def finish(self, runs: Iterable[Run]) -> Iterator[Diagram]:
        """The diagrams of runs that have not begun, in their order; no more are taken than are needed to keep all slots busy."""
        begun: deque[Run] = deque()
        try:
            for run in runs:
                run.begin()
                begun.append(run)
                if len(begun) >= 2 * self.config.llm.local.batch:
                    yield begun[0].result()
                    begun.popleft()
            while begun:
                yield begun[0].result()
                begun.popleft()
        finally:
            for run in begun:
                run.cancel()

    def close(self) -> None:
        """Frees the model as soon as no request is running on it; a second call does nothing."""
        with self._loading:
            for other in self._others.values():
                other.close()
        if not self._closed:
            self.engine.close()
            self._closed = True
            self._model.close()

    def __enter__(self) -> DiagramGenerator:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class Run:
    """One request on its way; iterate it once, or ask for its `result`."""

    def __init__(self, generator: DiagramGenerator, instruction: str, diagram_type: str | None, sampling: dict[str, Any]) -> None:
        self._generator = generator
        self.instruction = clean(instruction)
        if not self.instruction:
            raise RequestError("the request is empty", hint="say in a sentence or two what the diagram should show")
        self.keys = (find(diagram_type).key,) if diagram_type else _possible(self.instruction, generator.types)
        unknown = set(sampling) - set(OPTIONS)
        if unknown:
            raise RequestError(f"unknown sampling options: {', '.join(sorted(unknown))}", hint=f"known are {', '.join(OPTIONS)}")
        config = generator.config.over(sampling)
        self._bonus = config.generation.grounding
        self._adapter = _adapter(config.llm.local.adapter)
        self._sampling = Sampling(**{field.name: getattr(config.generation, field.name) for field in fields(Sampling)})
        self._prompt = self._fitting_prompt()
        self._job: Job | None = None
        self._began = 0.0
        self.diagram: Diagram

    def _fitting_prompt(self) -> list[int]:
        generator = self._generator
        model, most = generator.engine.model(), self._sampling.max_tokens
        tokens = generator.prompt(self.instruction)
        if most < ROOM:
            smallest = min(len(model.tokenize(closing(key, "") or "")) for key in self.keys)
            if most < smallest:
                raise RequestError(f"max_tokens is {most}: the smallest diagram takes {smallest}", hint=f"allow at least {smallest}")
        over = len(tokens) + ROOM - generator.context
        if over > 0:
            raise RequestError(f"the request is too long by {over} tokens: its {len(tokens)} and {ROOM} for a diagram are more than the context of "
                               f"{generator.context}", hint="shorten it, or raise the setting 'context' for a model that allows more")  # fmt: skip
        return tokens

    def begin(self) -> None:
        """Puts the request in line. Raises ModelError if the generator is closed."""
        engine = self._generator.engine
        model = engine.model()
        self._began = time.monotonic()
        constraint = Constraint(model, Position.begin(*self.keys, narrow=True))
        grounding = Grounding(model, self.instruction, self._bonus) if self._bonus else None
        room = min(self._sampling.max_tokens, self._generator.context - len(self._prompt))
        self._job = engine.submit(Decoding(model, self._prompt, self._sampling, constraint, room, grounding, engine.gains,
                                           lookup=model.tokenize(self.instruction), adapter=self._adapter))  # fmt: skip

    def cancel(self) -> None:
        """Ends the request; its place is free at once."""
        if self._job:
            self._generator.engine.cancel(self._job)

    def result(self) -> Diagram:
        """The diagram, when it is whole."""
        for _ in self:
            pass
        return self.diagram

    def __iter__(self) -> Iterator[str]:
        if self._job is None:
            self.begin()
        assert self._job
        yield from self._generator.engine.pieces(self._job)
        decoding = self._job.decoding
        text = decoding.text
        if not decoding.finished:
            closed = self._closed(text)
            if closed.startswith(text) and closed != text:
                yield closed[len(text) :]
            text = closed
        row = of_text(text)
        assert row is not None, "the grammar lets nothing else stand first"
        score = validate(text, self.instruction).score
        seconds = round(time.monotonic() - self._began, 4)
        self.diagram = Diagram(text, row.key, score, self._generator.name, seconds, len(decoding.output), decoding.refused)

    def _closed(self, text: str) -> str:
        """The text that the budget cut off as a whole diagram; where the rules leave no way on, the last line is left out."""
        while True:
            row = of_text(text)
            for key in [row.key] if row else self.keys:
                rest = closing(key, text)
                if rest is not None:
                    return text + rest
            text = text.rpartition("\n")[0]


def _possible(request: str, types: Sequence[str]) -> tuple[str, ...]:
    """The types that the request names, of those that the model knows; all of them if it names none."""
    return tuple(key for key in named(request) if key in types) or tuple(types)


def _adapter(text: str) -> tuple[Path, float] | None:
    """'style.gguf:0.5' -> (style.gguf, 0.5); without a number after the last colon the scale is 1."""
    if not text:
        return None
    path, _, scale = text.rpartition(":")
    try:
        return (Path(path), float(scale)) if path else (Path(text), 1.0)
    except ValueError:
        return Path(text), 1.0


_default: list[DiagramGenerator] = []
_loading = threading.Lock()


def generate(instruction: str, diagram_type: str | None = None, **sampling: Any) -> Diagram:
    """One diagram from the configured model, which is loaded at the first call and kept."""
    with _loading:
        if not _default:
            _default.append(DiagramGenerator())
    return _default[0].generate(instruction, diagram_type, **sampling)
