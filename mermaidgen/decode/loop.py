"""Prompt and constraint -> tokens, one at a time: candidate first, grammar after.

The next token is the one with the highest score that the grammar and the diagram's semantics allow. At temperature 0 the score
is the logit; above, it is logit / temperature plus Gumbel noise, whose maximum over the allowed tokens is an exact sample of the
softmax over the allowed tokens (Maddison et al. 2014). So the best of all is checked alone, and only if it is refused the best 64,
and only if those are all refused the whole vocabulary.
"""

from __future__ import annotations

import codecs
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

import numpy as np

from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.grounding import Grounding
from mermaidgen.decode.model import Model
from mermaidgen.semantics import Semantics

FEW = 64


@dataclass(frozen=True)
class Sampling:
    """How to choose among the allowed tokens, and how many tokens at most; `deadline` in seconds of time.monotonic()."""

    max_tokens: int = 768
    temperature: float = 0.0
    seed: int = 0
    deadline: float = float("inf")


@dataclass
class Decoding:
    """One run over the model; iterate it for the text's pieces, then read what came of it."""

    model: Model
    prompt: Sequence[int]
    sampling: Sampling
    constraint: Constraint | None = None
    grounding: Grounding | None = None
    semantics: Semantics | None = None
    tokens: int = 0
    refused: int = 0
    finished: bool = False  # False: the budget ended the text, it ran away, or no token made sense
    text: str = field(default="", repr=False)

    def __iter__(self) -> Iterator[str]:
        """Text pieces of whole characters."""
        decoder = codecs.getincrementaldecoder("utf-8")(errors="ignore")
        noise = np.random.default_rng(self.sampling.seed)
        self.model.reset()
        if self.constraint:
            self.constraint.reset()
        logits = self.model.evaluate(self.prompt)
        room = min(self.sampling.max_tokens, self.model.context_size - len(self.prompt))
        while self.tokens < room and time.monotonic() < self.sampling.deadline:
            token = self._next(logits, noise)
            if token is None:
                break
            if token in self.model.ends:
                self.finished = True
                break
            if self._runs_away(token):
                break
            self.tokens += 1
            if self.constraint:
                self.constraint.accept(token)
            if self.grounding:
                self.grounding.accept(token)
            piece = decoder.decode(self.model.piece(token))
            if piece:
                self.text += piece
                if self.semantics:
                    self.semantics.accept(piece)
                yield piece
            if self.tokens < room:
                logits = self.model.evaluate((token,))

    def _next(self, logits: np.ndarray, noise: np.random.Generator) -> int | None:
        """The allowed token with the highest score; None if no token makes sense. `logits` is changed."""
        logits[self.model.banned] = -np.inf
        if self.grounding:
            self.grounding.raise_logits(logits)
        scores = logits
        if self.sampling.temperature > 0:
            scores = logits / self.sampling.temperature + noise.gumbel(size=len(logits)).astype(np.float32)
        best = int(scores.argmax())
        if (self.constraint is None or self.constraint.allows(best)) and self._makes_sense(best):
            return best
        self.refused += 1
        few = np.argpartition(scores, -FEW)[-FEW:] if len(scores) > FEW else np.arange(len(scores))
        for tokens in (few, np.arange(len(scores))):
            allowed = tokens[self.constraint.allowed(tokens)] if self.constraint else tokens
            allowed = allowed[np.argsort(-scores[allowed])]
            for token in allowed.tolist():
                if self._makes_sense(token):
                    return int(token)
        return None

    def _runs_away(self, token: int) -> bool:
        """Whether the token would end a line that says the same as the two before it; a model that does so goes on for ever."""
        lines = self.text.rsplit("\n", 3)[1:]
        return self.model.piece(token).startswith(b"\n") and len(lines) == 3 and len(set(lines)) == 1

    def _makes_sense(self, token: int) -> bool:
        if self.semantics is None:
            return True
        if token in self.model.ends:
            return self.semantics.allows_end()
        return self.semantics.allows(self.model.piece(token).decode("utf-8", "ignore"))
