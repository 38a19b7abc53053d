"""A weak model behind an OpenAI-compatible server: repair and asking again make diagrams of its answers, and with a grammar neither is needed.

Its answers are the references of the golden set, most of them broken in the ways in which models break Mermaid.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from mermaidgen.errors import BackendError
from mermaidgen.generator import DiagramGenerator
from mermaidgen.prompts import clean
from mermaidgen.validation import validate
from tests.scripted_server import scripted
from training.evaluation.sets import load

TYPES = ["flowchart", "sequence", "class", "state", "er", "pie", "gantt", "mindmap"]
CASES = {clean(case.request): case.diagram for case in load("golden", TYPES, 0)}
BROKEN = 0.65  # of the answers
Way = Callable[[random.Random, str], str]
WAYS: dict[str, Way] = {
    "prose around it": lambda rng, text: f"Sure! Here is the diagram:\n\n```mermaid\n{text}\n```\n\nIt shows what you asked for.",
    "curly quotes": lambda rng, text: f"Here:\n{text}".replace('"', "”"),
    "HTML entities": lambda rng, text: "Diagram: " + text.replace(">", "&gt;").replace('"', "&quot;"),
    "another header": lambda rng, text: text.replace(text.split()[0], rng.choice(["Diagram", "graphchart", "mermaid"]), 1),
    "half of it": lambda rng, text: text[: len(text) // 2] + " -->> [",
    "an excuse": lambda rng, text: "I am sorry, but as a language model I cannot draw diagrams.",
    "code of another kind": lambda rng, text: "digraph G {\n  a -> b;\n  b -> c;\n}",
    "lines run together": lambda rng, text: "".join(text.split("\n")),
}


def weak(body: dict[str, Any]) -> str:
    """The answer: whole, or broken in one way, as chance has it for this request and draft."""
    chat = body["messages"]
    rng = random.Random(repr([message["content"] for message in chat[1:]]))
    text = CASES[chat[1]["content"]]
    return WAYS[rng.choice(list(WAYS))](rng, text) if rng.random() < BROKEN else text


def parsing(generator: DiagramGenerator, **sampling: Any) -> float:
    """The share of the requests that get a diagram; no other is given."""
    given = 0
    for request in CASES:
        try:
            diagram = generator.generate(request, **sampling)
        except BackendError:
            continue
        assert validate(diagram.mermaid).accepted
        given += 1
    return given / len(CASES)


@pytest.fixture(scope="module")
def raw() -> float:
    answers = [weak({"messages": [{"content": ""}, {"content": request}]}) for request in CASES]
    return sum(validate(answer).accepted for answer in answers) / len(answers)


def test_its_answers_parse_rarely(raw: float) -> None:
    assert len(CASES) >= 60 and raw < 0.5


def test_repair_and_asking_again_make_diagrams_of_them(raw: float) -> None:
    with scripted(weak) as server, DiagramGenerator("weak", backend="openai_compatible", api_base=server.api_base, timeout=60) as generator:
        mended = parsing(generator, retries=0)
        assert raw < mended < 0.9
        assert parsing(generator) >= 0.9
        assert len(server.requests) > 2 * len(CASES)
        rows = generator.stats()
        assert sum(row["retries"] for row in rows) > 0


def test_with_a_grammar_it_needs_neither() -> None:
    options = {"openai_compatible_grammar": "grammar", "timeout": 60}
    with scripted(weak, applies_grammar=True) as server, DiagramGenerator("weak", backend="openai_compatible", api_base=server.api_base,
                                                                         **options) as generator:  # fmt: skip
        for request in list(CASES)[:10]:
            diagram = generator.generate(request, "flowchart")
            assert diagram.attempts == 1 and not diagram.repairs
