"""What comes of a request: the `Answer` of each backend that is asked, and of the best one the `Diagram`."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
from typing import Any

from mermaidgen.backends import Usage
from mermaidgen.router import Place
from mermaidgen.structure import Edge, Node, Structure
from mermaidgen.validation import Report, validate


@dataclass(frozen=True)
class Diagram:
    """Mermaid text and how it came about: type key, score from 0 to 100, model and backend, seconds, tokens of the text.

    `refused` counts the tokens where the model's own choice was not allowed, `attempts` how often a backend was asked in all; `repairs` are the codes
    of what was mended in the text afterwards. The backend "topics" is no model but the diagrams drawn by hand for what is asked most.
    """

    mermaid: str
    type: str
    score: int
    model: str
    seconds: float
    tokens: int
    refused: int = 0
    backend: str = "local"
    attempts: int = 1
    repairs: tuple[str, ...] = ()

    @property
    def refusal_rate(self) -> float:
        """The share of the tokens where the model's own choice was not allowed."""
        return round(self.refused / max(self.tokens, 1), 4)

    @cached_property
    def structure(self) -> Structure:
        """What the diagram says: nodes, edges and groups, with their places in the text."""
        found = validate(self.mermaid).structure
        assert found is not None, "only what mermaid takes becomes a Diagram"
        return found

    @property
    def nodes(self) -> tuple[Node, ...]:
        return self.structure.nodes

    @property
    def edges(self) -> tuple[Edge, ...]:
        return self.structure.edges

    def to_dict(self) -> dict[str, Any]:
        """All of it as JSON has it, with the structure."""
        return {field.name: getattr(self, field.name) for field in fields(self)} | {
            "repairs": list(self.repairs), "refusal_rate": self.refusal_rate, "structure": self.structure.to_dict(),
        }  # fmt: skip

    def __str__(self) -> str:
        return self.mermaid


@dataclass(frozen=True)
class Answer:
    """A text with its report and where it came from."""

    text: str
    report: Report
    place: Place
    model: str
    constrained: bool
    usage: Usage
    repairs: tuple[str, ...] = ()

    @property
    def worth(self) -> tuple[bool, int]:
        """What answers are compared by: one that mermaid refuses is worth less than any other."""
        return self.report.accepted, self.report.score
