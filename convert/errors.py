"""What goes wrong in a conversion: one class, caught in `__main__` only."""

from __future__ import annotations


class ConvertError(Exception):
    """The inputs cannot become a GGUF: what was expected and found, and in `hint` what to do about it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(message)
        self.hint = hint
