"""The errors of mermaidgen, all with a hint that says what to do.

MermaidgenError
├── ConfigError      a setting is wrong or unknown
├── RequestError     the request cannot be served: empty, too long, unknown type, budget too small
├── GrammarError     a .gbnf file is broken
├── LibraryError     llama.cpp's library cannot be loaded, or has nothing for this CPU
├── ModelError       a model file is missing, truncated, not GGUF or not the expected one, or it cannot be fetched
├── BackendError     a backend cannot be reached, refuses, or does not answer in time
├── AllowanceError   a service of others may not be asked any more today
└── BatchError       some lines of a batch file could not be done
"""

from __future__ import annotations


class MermaidgenError(Exception):
    """What happened (expected, found) and, in `hint`, what to do about it."""

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(message)
        self.hint = hint


class ConfigError(MermaidgenError):
    """A setting is wrong or unknown."""


class RequestError(MermaidgenError):
    """The request cannot be served."""


class GrammarError(MermaidgenError):
    """A grammar file cannot be read."""


class LibraryError(MermaidgenError):
    """llama.cpp's library cannot be used."""


class ModelError(MermaidgenError):
    """A model file cannot be used. What the message quotes of it is fit for a terminal: no control characters, and at most 500 others."""

    def __init__(self, message: str, hint: str = "") -> None:
        message = message if len(message) <= 500 else f"{message[:350]} ... {message[-145:]}"
        super().__init__(printable(message), hint)


class BackendError(MermaidgenError):
    """A backend gives no answer. `status` is that of HTTP, if it sent one; `retry_after` the seconds after which it wants to be asked again."""

    def __init__(self, message: str, hint: str = "", status: int = 0, retry_after: float | None = None) -> None:
        super().__init__(message, hint)
        self.status = status
        self.retry_after = retry_after


class AllowanceError(MermaidgenError):
    """No more calls today."""


class BatchError(MermaidgenError):
    """Some lines of a batch could not be done; the others are."""


def printable(text: str) -> str:
    """The text without what would steer a terminal or is no character."""
    return "".join(character if character.isprintable() else "?" for character in text)
