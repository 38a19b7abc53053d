"""Requests -> what a model made of each of them, scored.

>>> with DiagramGenerator() as generator, Oracle() as oracle:
...     results = run(generator.generate, load("golden", ["pie"]), generator.config, oracle)
>>> results[0].parses, results[0].score.f1
(True, 0.8)

The model is not told the type. Parsing is judged by mermaid.js, which also renders; F1 by mermaidgen.evaluate.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields

from tqdm import tqdm

from mermaidgen.config import Config
from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.decoding import Decoding
from mermaidgen.decode.sampling import Sampling
from mermaidgen.diagrams import of_text
from mermaidgen.evaluate import Score, score
from mermaidgen.generator import Diagram, DiagramGenerator
from mermaidgen.prompts import clean, prompt
from mermaidgen.validation import validate
from tests.bench.ours import Anything
from tests.oracle import Oracle
from training.evaluation.sets import Case


@dataclass(frozen=True)
class Result:
    """One case with what came of it; `cut` if the diagram was ended by its budget of tokens or seconds."""

    case: Case
    diagram: Diagram
    parses: bool
    score: Score
    cut: bool = False

    @property
    def on_subject(self) -> float | None:
        """How many of the subject's words the diagram has, of as many as the reference has, 1 at most; None for a case without a subject."""
        return self.score.type_right * subject_share(self.diagram.mermaid, self.case) if self.case.subject else None

    @property
    def quality(self) -> float:
        """What the case is worth, from 0 to 1: its F1, or for a topic, of which there are many good diagrams, how far it keeps to the subject."""
        return self.score.f1 if self.on_subject is None else self.on_subject


def subject_share(diagram: str, case: Case) -> float:
    """How many of the subject's words a diagram has, of as many as the reference has, 1 at most."""
    return min(1.0, _hits(diagram, case.subject) / max(1, _hits(case.diagram, case.subject)))


def _hits(diagram: str, subject: Sequence[str]) -> int:
    said = " ".join(diagram.casefold().split()[1:])  # the header says nothing of the subject
    return sum(word.casefold() in said for word in subject)


def run(write: Callable[[str], Diagram], cases: Sequence[Case], config: Config, oracle: Oracle | None, name: str = "") -> list[Result]:
    """Has each request written, under the budget of `config`; without an oracle `parses` is what our own validation says."""
    results = []
    for case in tqdm(cases, desc=name or None, unit="request"):
        diagram = write(case.request)
        parses = oracle.judge(diagram.mermaid).ok if oracle else validate(diagram.mermaid).accepted
        cut = diagram.tokens >= config.generation.max_tokens or diagram.seconds >= config.generation.timeout
        results.append(Result(case, diagram, parses, score(diagram.mermaid, case.diagram), cut))
    return results


def write_freely(generator: DiagramGenerator, request: str) -> Diagram:
    """As `generator.generate`, but without grammar and rules: the model ends the text, or the budget cuts it off."""
    local, options, request = generator.local, generator.config.generation, clean(request)
    began = time.monotonic()
    tokens = local.model.tokenize(prompt(request, options.system), special=True)
    sampling = Sampling(**{field.name: getattr(options, field.name) for field in fields(Sampling)})
    room = min(options.max_tokens, local.context - len(tokens))
    constraint, lookup = Constraint(local.model, Anything()), local.model.tokenize(request)
    decoding = Decoding(local.model, tokens, sampling, constraint, room, local.preferences(request, options), local.engine.gains, lookup)
    text = "".join(local.engine.pieces(local.engine.submit(decoding)))
    row = of_text(text)
    seconds = round(time.monotonic() - began, 4)
    return Diagram(text, row.key if row else "", validate(text, request).score, local.model_id, seconds, len(decoding.output), decoding.refused)
