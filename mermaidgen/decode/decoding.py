"""One request on its way to a text: which tokens the model has to read next, and what becomes of the logits.

    while not decoding.done:
        tokens, wanted = decoding.step()
        decoding.advance(logits after each of the last `wanted` tokens)

A step reads the tokens that are decided but not read yet, and after them perhaps some guessed ones (speculation.py). Decided are the model's
choice and all that must follow it: where grammar and rules leave one way on, its text is taken at once, cut into tokens as the tokenizer would cut
it; if the last tokens before it would have been cut otherwise with it behind them, these are replaced.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampler, Sampling, penalize
from mermaidgen.decode.speculation import Gains, Lookup

HEALED = 4  # tokens before forced text that may be cut otherwise with it
LONGER = 32  # tokens that begin like the last one of forced text; if there are more, it is left to the model


class Preference(Protocol):
    """What raises or lowers some logits, in place, by what came before: grounding.Grounding, unchanged.Unchanged, stutter.Stutter."""

    def prefer(self, logits: np.ndarray) -> None: ...
    def accept(self, piece: bytes) -> None: ...


class Decoding:
    """`text` so far and how it came about; `fresh` are the pieces of it, of whole characters, that nobody took yet."""

    def __init__(self, model: Model, prompt: Sequence[int], sampling: Sampling, constraint: Constraint, room: int,
                 preferences: Sequence[Preference] = (), gains: Gains | None = None, lookup: Sequence[int] = (), runs: bool = True,
                 adapter: tuple[Path, float] | None = None) -> None:  # fmt: skip
        self.prompt = list(prompt)
        self.sampling = sampling
        self.room = room  # tokens of the text at most
        self.adapter = adapter
        self.output: list[int] = []
        self.read = 0  # tokens of prompt and output that the model has read
        self.text = ""
        self.fresh: list[str] = []
        self.finished = False  # False: the budget ended the text, it ran away, or no token made sense
        self.done = False
        self.forced = 0  # tokens that came without a choice
        self.guessed = 0  # guesses that were right
        self._model = model
        self._constraint = constraint
        self._preferences = tuple(preferences)
        self._sampler = Sampler(sampling)
        self._gains = gains or Gains("off")
        self._runs = runs  # whether decided tokens are read at once, or one by one
        self._lookup = Lookup(lookup)
        self._guess: list[int] = []
        self._match = 0
        self._tried = 0  # tokens of the guess that were read
        self._force()

    @property
    def refused(self) -> int:
        """Choices of the model that grammar and rules did not allow."""
        return self._sampler.refused

    def step(self, alone: bool = True) -> tuple[list[int], int]:
        """The tokens to read next, and after how many of the last ones logits are wanted; guesses are made for one that decodes `alone`."""
        tokens = (self.prompt + self.output)[self.read :] if self.read < len(self.prompt) else self.output[self.read - len(self.prompt) :]
        self._guess, self._match, self._tried = [], 0, 0
        if self.read >= len(self.prompt) and not self._runs:
            return tokens[:1], int(len(tokens) == 1)
        if self.output and alone:
            most = self.room - len(self.output) - 1
            guess, self._match = self._lookup.guess(7) if most > 0 else ([], 0)
            if guess:
                width = self._gains.width(self._match, min(len(guess) + 1, most + 1))
                self._guess = self._allowed(guess[: width - 1]) if width > 1 else guess[:1]
                self._tried = len(self._guess) if width > 1 else 0
        return tokens + self._guess[: self._tried], 1 + self._tried

    def _allowed(self, guess: list[int]) -> list[int]:
        """The guess up to the first token that may not come."""
        text = b""
        for count, token in enumerate(guess):
            text += self._model.piece(token)
            try:
                if not self._constraint.allows_text(text.decode()):
                    return guess[:count]
            except UnicodeDecodeError:
                return guess[:count]
        return guess

    def advance(self, rows: np.ndarray) -> None:
        """Goes on by what the model makes of the tokens of the last step; `rows`, [wanted, vocabulary], are changed."""
        start, right = len(self.output), 0  # guesses that were read and are right
        changed = None
        while not self.done and right < len(rows) and len(self.output) == start + right:
            self._choose(rows[right])
            changed = None if self.done else self._force()
            if changed is not None:
                break
            while right < self._tried and self.output[start + right : start + right + 1] == self._guess[right : right + 1]:
                right += 1
        self.guessed += right
        self.read = len(self.prompt) + (start + right if changed is None else min(start + right, changed))
        if self._guess:
            seen = min(len(self._guess), len(self.output) - start)
            agree = next((i for i in range(seen) if self._guess[i] != self.output[start + i]), seen)
            self._gains.saw_guess(self._match, agree, wrong=agree < seen)

    def _choose(self, logits: np.ndarray) -> None:
        """Takes the model's choice, or ends."""
        logits[self._model.banned] = -np.inf
        if self.sampling.repeat_penalty != 1:
            penalize(logits, self.output, self.sampling.repeat_penalty)
        for preference in self._preferences:
            preference.prefer(logits)
        token = self._sampler.choose(logits, self._constraint.allows, self._constraint.candidates)
        if token is None or self._runs_away(token):
            self.done = True
        elif token in self._model.ends:
            self.done = self.finished = True
        else:
            text = self._constraint.accept(token)
            self.output.append(token)
            self._lookup.append(token)
            self._tell(text, self._model.piece(token))

    def _tell(self, text: str, piece: bytes) -> None:
        if text:
            self.text += text
            self.fresh.append(text)
        for preference in self._preferences:
            preference.accept(piece)
        if self._constraint.must_end():
            self.done = self.finished = True
        elif len(self.output) >= self.room:
            self.done = True

    def _force(self) -> int | None:
        """Takes the text that must come next; gives the place in the output from which on tokens were replaced, if any."""
        text = self._constraint.forced()
        if not text:
            return None
        before = self.output[-HEALED:]
        tokens = self._model.tokenize(b"".join(map(self._model.piece, before)).decode(errors="replace") + text)
        same = next((i for i, pair in enumerate(zip(before, tokens, strict=False)) if pair[0] != pair[1]), min(len(before), len(tokens)))
        if before and not same and len(before) < len(self.output):
            before, tokens = [], self._model.tokenize(text)
        last = self._model.piece(tokens[-1])
        if self._may_be_longer(text, last):
            tokens.pop()
            text = text.encode().removesuffix(last).decode(errors="ignore")
        if b"".join(map(self._model.piece, tokens)) != b"".join(map(self._model.piece, before)) + text.encode():
            return None  # a tokenizer that puts a blank in front of every text, or a token that ends or begins within a character
        if not text or len(tokens) <= same or (same < len(before) and len(tokens) < len(before)):
            return None
        start = len(self.output) - len(before)
        if start + len(tokens) > self.room:
            return None
        self._lookup.replace(tokens[same:], len(before) - same)
        self.output[start + same :] = tokens[same:]
        self.forced += len(tokens) - len(before)
        self._constraint.accept_text(text)
        self._tell(text, text.encode())
        return start + same if same < len(before) else None

    def _may_be_longer(self, text: str, last: bytes) -> bool:
        """Whether the last token of forced text may be the beginning of a longer one, which the model should choose."""
        longer = self._model.longer(last, LONGER)
        if len(longer) == LONGER:
            return True
        head = text.encode().removesuffix(last)
        return any(self._constraint.allows_text((head + piece).decode(errors="replace")) for piece in longer)

    def _runs_away(self, token: int) -> bool:
        """Whether the token would end a line that says the same as the two before it; a model that does so goes on for ever."""
        if not self._model.piece(token).startswith(b"\n"):
            return False
        lines = self.text.rsplit("\n", 3)[1:]
        return len(lines) == 3 and len(set(lines)) == 1
