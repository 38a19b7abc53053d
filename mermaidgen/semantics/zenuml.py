"""ZenUML: where something is created or returned there is a call that it belongs to, and what is created is new.

The plugin would draw both as coming from nowhere; who was there before it would move to the place of its creation.
"""

from __future__ import annotations

from mermaidgen.semantics.rules import NOTHING, Fields, Options

FRAGMENTS = frozenset(("if-open", "try-open", "plain-open"))


class ZenumlRules:
    """What the plugin draws otherwise than it is written."""

    statements = FRAGMENTS | {"participant", "async", "reply", "call", "creation", "return", "body-open", "block-end"}
    fields = frozenset(("participant-id", "from", "to", "created-id"))

    def __init__(self) -> None:
        self._named: set[str] = set()
        self._open: list[bool] = []  # for each open block whether it is a call's

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule in ("creation", "return") and not any(self._open):
            return Options("a call around it", NOTHING)
        if rule == "created-id":
            return Options("a new name", besides=frozenset(self._named))
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        self._named |= {text for _, text in fields}
        if statement == "block-end":
            self._open.pop()
        elif statement in FRAGMENTS or statement == "body-open":
            self._open.append(statement == "body-open")

    def missing(self) -> str | None:
        return None
