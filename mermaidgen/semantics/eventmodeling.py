"""Event models: each frame has an id of its own; in those written here a frame follows from frames that can cause it, and data is declared."""

from __future__ import annotations

from mermaidgen.semantics.rules import NOTHING, Fields, Options

IDS = frozenset(f"{number:02}" for number in range(100))
CAUSES = {"cmd": ("ui", "pcr"), "evt": ("cmd",), "rmo": ("evt",), "pcr": ("rmo",), "ui": ("rmo",)}


class FrameIds:
    """What mermaid refuses: an id twice. `any-frame-id` is one of one to three digits, as people write them."""

    statements = frozenset(("time-frame", "reset-frame"))
    fields = frozenset(("frame-id", "any-frame-id"))

    def __init__(self) -> None:
        self.used: set[str] = set()

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "frame-id":
            return Options("a new id", IDS - self.used)
        if rule == "any-frame-id":
            return Options("a new id", besides=frozenset(self.used))
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        self.used.update(text for _, text in fields)

    def missing(self) -> str | None:
        return None


class Causes:
    """What is written here: a command follows from a screen or a processor, an event from commands, a read model from events, and so on."""

    statements = frozenset(("data-start", "time-frame", "reset-frame"))
    fields = frozenset(("data-id", "frame-id", "entity-type", "source-arrow", "source-id", "open-reference", "known-data"))

    def __init__(self) -> None:
        self.data: set[str] = set()
        self.frames: dict[str, set[str]] = {}  # ids by type

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "data-id":
            return Options("a new name for data", besides=frozenset(self.data))
        if rule in ("source-arrow", "source-id"):
            kind = next(text for name, text in earlier if name == "entity-type")
            fitting = frozenset().union(*(self.frames.get(cause, ()) for cause in CAUSES[kind])) - {text for _, text in earlier}
            expected = f"an earlier frame of {' or '.join(CAUSES[kind])}"
            if rule == "source-id":
                return Options(expected, fitting)
            return None if fitting else Options(expected, NOTHING)
        if rule == "known-data":
            return Options("data declared before", frozenset(self.data))
        if rule == "open-reference":
            return None if self.data else Options("data declared before", NOTHING)
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        said = dict(fields)
        if statement == "data-start":
            self.data.add(said["data-id"])
        elif "frame-id" in said:
            self.frames.setdefault(said["entity-type"], set()).add(said["frame-id"])

    def missing(self) -> str | None:
        return None
