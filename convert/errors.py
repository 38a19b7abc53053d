"""What goes wrong in a conversion: one class, caught in `__main__` only."""

from __future__ import annotations


class ConvertError(Exception):
    """The inputs cannot become a GGUF: what was expected and found, and in `hint` what to do about it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(one_line(message))
        self.hint = hint


def one_line(text: str) -> str:
    """A text that quotes what a file says, fit for a terminal: no control characters, and at most 500 others."""
    text = text if len(text) <= 500 else f"{text[:350]} ... {text[-145:]}"
    return "".join(character if character.isprintable() else "?" for character in text)
