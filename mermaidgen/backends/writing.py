"""What any chat API sends of an answer -> its text, within bounds and without thoughts, and what it took.

>>> writing = Writing(Client("ollama", "http://127.0.0.1:11434"), Usage())
>>> "".join(writing.text(["<think>Hm.</think>", "pie\\n"]))
'pie\\n'
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from mermaidgen.backends import Usage
from mermaidgen.backends.chat import LONGEST, Client
from mermaidgen.backends.thoughts import without_thoughts
from mermaidgen.errors import BackendError


class Writing:
    """An answer on its way. `ended`: the server has said that it is whole; `cut`: that it ran out of tokens."""

    def __init__(self, client: Client, usage: Usage) -> None:
        self.ended = self.cut = False
        self._client, self._usage = client, usage
        self._counts = (0, 0)

    def count(self, prompt_tokens: Any, tokens: Any) -> None:
        """Takes the server's latest count."""
        self._counts = tuple(count if isinstance(count, int) and count > 0 else 0 for count in (prompt_tokens, tokens))  # type: ignore[assignment]

    def text(self, pieces: Iterator[str]) -> Iterator[str]:
        """The pieces that are text. Raises BackendError if there is none."""
        length = 0
        try:
            for piece in without_thoughts(self.bounded(pieces)):
                if piece:
                    length += len(piece)
                    yield piece
        finally:
            if hasattr(pieces, "close"):
                pieces.close()
            self._usage.prompt_tokens += self._counts[0]
            self._usage.tokens += self._counts[1]
        if not length:
            hint = "raise max_tokens: it ran out of them before it wrote" if self.cut else "ask another model"
            raise BackendError(f"{self._client.title} answers with no text", hint=hint)

    def must_have_ended(self) -> None:
        if not self.ended:
            raise self._client.broken_off()

    def bounded(self, pieces: Iterable[str]) -> Iterator[str]:
        """The same pieces. Raises BackendError if there is too much of them, thoughts included."""
        length = 0
        for piece in pieces:
            length += len(piece)
            if length > LONGEST:
                raise BackendError(f"{self._client.title} answers with too much: expected at most {LONGEST:,} characters", hint="lower max_tokens")
            yield piece


def only_model(title: str, names: Sequence[str]) -> str:
    """The model of a server that has one. Raises BackendError with those that there are."""
    if len(names) == 1:
        return names[0]
    listed = ", ".join(names[:10]) + (" ..." if len(names) > 10 else "")
    raise BackendError(f"{title} has {len(names) or 'no'} models and none is named: expected the setting model",
                       hint=f"it has {listed}" if names else "load a model there first")  # fmt: skip
