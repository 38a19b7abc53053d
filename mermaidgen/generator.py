"""A request -> a `Diagram`.

>>> with DiagramGenerator() as generator:
...     generator.generate("A pie of 3 cats and 4 dogs", "pie").type
'pie'
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mermaidgen.config import Config, grammar_path
from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.grounding import Grounding
from mermaidgen.decode.loop import Decoding, Sampling
from mermaidgen.decode.model import Model
from mermaidgen.diagrams import ANY, TYPES, find, of_text
from mermaidgen.errors import RequestError
from mermaidgen.gbnf.union import union
from mermaidgen.hub import resolve
from mermaidgen.prompts import clean, prompt
from mermaidgen.semantics import Semantics, closing
from mermaidgen.validation import validate

ROOM = 96  # tokens; the smallest diagram of every type is smaller


@dataclass(frozen=True)
class Diagram:
    """Mermaid text and how it came about: type key, score from 0 to 100, model, seconds, tokens."""

    mermaid: str
    type: str
    score: int
    model: str
    seconds: float
    tokens: int
    refused: int = 0

    def __str__(self) -> str:
        return self.mermaid


class DiagramGenerator:
    """A loaded model. Options are the settings of `Config`; several threads may call it, one is served at a time."""

    def __init__(self, model: str | Path | None = None, **options: Any) -> None:
        self.config = Config.load({"model": None if model is None else str(model), **options})
        file = resolve(self.config.model)
        self.name = file.name
        self.types = file.types or tuple(row.key for row in TYPES)
        self._model = Model(file.path, min(self.config.context, file.context or self.config.context), self.config.threads)
        self._constraints: dict[str, Constraint] = {}
        self._closed = False

    def generate(self, instruction: str, diagram_type: str | None = None, **sampling: Any) -> Diagram:
        """One diagram. `sampling`: max_tokens, temperature, seed, grounding. Raises RequestError."""
        run = Run(self, instruction, diagram_type, sampling)
        for _ in run:
            pass
        return run.diagram

    def stream(self, instruction: str, diagram_type: str | None = None, **sampling: Any) -> Run:
        """An iterator over the text's pieces; afterwards its `diagram` is the whole."""
        return Run(self, instruction, diagram_type, sampling)

    def constraint(self, key: str) -> Constraint:
        """The compiled grammar of a type, or of all types that the model knows, compiled once."""
        if key not in self._constraints:
            source = union(self.types) if key == ANY else grammar_path(key).read_text(encoding="utf-8")
            self._constraints[key] = Constraint(self._model, source)
        return self._constraints[key]

    def close(self) -> None:
        """Frees the model as soon as no request is running on it; a second call does nothing."""
        if self._closed:
            return
        with self._model.hold():
            self._closed = True
            for constraint in self._constraints.values():
                constraint.close()
            self._constraints.clear()
            self._model.close()

    def __enter__(self) -> DiagramGenerator:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


class Run:
    """One request on its way; iterate it once."""

    def __init__(self, generator: DiagramGenerator, instruction: str, diagram_type: str | None, sampling: dict[str, Any]) -> None:
        self._generator = generator
        self.instruction = clean(instruction)
        if not self.instruction:
            raise RequestError("the request is empty", hint="say in a sentence or two what the diagram should show")
        self.key = find(diagram_type).key if diagram_type else ANY
        values = {name: getattr(generator.config, name) for name in ("max_tokens", "temperature", "seed", "grounding")}
        unknown = set(sampling) - set(values)
        if unknown:
            raise RequestError(f"unknown sampling options: {', '.join(sorted(unknown))}", hint=f"known are {', '.join(values)}")
        values |= {name: value for name, value in sampling.items() if value is not None}
        Config.load(values, {})
        self._bonus = values.pop("grounding")
        self._sampling = Sampling(**values)
        with generator._model.hold():
            self._prompt = self._fitting_prompt()
        self.diagram: Diagram

    def _fitting_prompt(self) -> list[int]:
        model = self._generator._model
        tokens = model.tokenize(prompt(self.instruction), special=True)
        if self._sampling.max_tokens < ROOM:
            smallest = min(len(model.tokenize(closing(key, "") or "")) for key in self._keys())
            if self._sampling.max_tokens < smallest:
                found = self._sampling.max_tokens
                raise RequestError(f"max_tokens is {found}: the smallest diagram takes {smallest}", hint=f"allow at least {smallest}")
        over = len(tokens) + ROOM - model.context_size
        if over > 0:
            raise RequestError(f"the request is too long by {over} tokens: its {len(tokens)} and {ROOM} for a diagram are more than the context of "
                               f"{model.context_size}", hint="shorten it, or raise the setting 'context' for a model that allows more")  # fmt: skip
        return tokens

    def _keys(self) -> Sequence[str]:
        return self._generator.types if self.key == ANY else (self.key,)

    def _closed(self, text: str) -> str:
        """The text that the budget cut off as a whole diagram.

        llama.cpp takes a little more than the bounds of a repetition say; where that leaves no way on, the last line is left out.
        """
        while True:
            row = of_text(text)
            for key in [row.key] if row else self._keys():
                rest = closing(key, text)
                if rest is not None:
                    return text + rest
            text = text.rpartition("\n")[0]

    def __iter__(self) -> Iterator[str]:
        generator = self._generator
        model = generator._model
        with model.hold():
            began = time.monotonic()
            grounding = Grounding(model, self.instruction, self._bonus) if self._bonus else None
            semantics = Semantics(None if self.key == ANY else self.key, narrow=True)
            decoding = Decoding(model, self._prompt, self._sampling, generator.constraint(self.key), grounding, semantics)
            yield from decoding
        text = decoding.text
        if not decoding.finished:
            closed = self._closed(text)
            if closed.startswith(text) and closed != text:
                yield closed[len(text) :]
            text = closed
        row = of_text(text)
        assert row is not None, "the grammar lets nothing else stand first"
        score = validate(text, self.instruction).score
        self.diagram = Diagram(text, row.key, score, generator.name, round(time.monotonic() - began, 4), decoding.tokens, decoding.refused)


_default: list[DiagramGenerator] = []
_loading = threading.Lock()


def generate(instruction: str, diagram_type: str | None = None, **sampling: Any) -> Diagram:
    """One diagram from the configured model, which is loaded at the first call and kept."""
    with _loading:
        if not _default:
            _default.append(DiagramGenerator())
    return _default[0].generate(instruction, diagram_type, **sampling)
