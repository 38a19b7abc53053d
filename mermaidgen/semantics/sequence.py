"""Sequence diagrams: who is in a box, who is active, who has just been created or destroyed.

Mermaid refuses what is inactive and deactivated, a participant in two boxes, one that is created but was there before, and a message below
`create` or `destroy` that passes over who was created or destroyed (sequenceDb.ts). It takes, and then cannot draw, the activation of somebody
who was never named; the canonical grammar alone has the fields that rule this out (`activated-id`, `destroyed-id`).
"""

from __future__ import annotations

from mermaidgen.semantics.rules import NOTHING, Fields, Options

TARGETS = ("target", "target-after-dash")
BANNED = ("x", "X")  # how no name begins after a `-`


class BadYaml:
    """The settings of a participant that mermaid cannot read."""

    def __contains__(self, text: object) -> bool:
        import yaml

        try:
            yaml.load(f"{{\n{text}\n}}" if "\n" not in str(text) else str(text), yaml.BaseLoader)
        except yaml.YAMLError:
            return True
        return False


class SequenceRules:
    """What mermaid refuses, and what it draws otherwise than it is written."""

    statements = frozenset(("participant", "box-open", "box-end", "create", "destroy", "any-destroy", "activate", "any-activate", "deactivate",
                            "message", "note", "links"))  # fmt: skip
    fields = frozenset(("participant-id", "phrase-id", "created-id", "created-phrase", "config", "destroyed-id", "any-destroyed", "activated-id",
                        "any-activated", "deactivated-id", "source", *TARGETS, "activation", "deactivation", "note-id"))  # fmt: skip

    def __init__(self) -> None:
        self._named: dict[str, None] = {}  # everybody so far
        self._boxes = 0
        self._in_box = False
        self._box_of: dict[str, int] = {}
        self._active: dict[str, int] = {}
        self._created = ""  # and not yet sent a message
        self._destroyed = ""  # likewise
        self._gone: set[str] = set()

    @property
    def _present(self) -> frozenset[str]:
        return frozenset(self._named) - self._gone

    @property
    def _running(self) -> frozenset[str]:
        return frozenset(name for name, count in self._active.items() if count > 0)

    def options(self, rule: str, earlier: Fields) -> Options | None:
        match rule:
            case "config":
                return Options("settings in YAML", besides=BadYaml())
            case "participant-id" | "phrase-id" if self._in_box:
                elsewhere = frozenset(name for name, box in self._box_of.items() if box != self._boxes)
                return Options("a participant of no other box", besides=elsewhere)
            case "created-id" | "created-phrase":
                return Options("a new name for a participant", besides=frozenset(self._named))
            case "destroyed-id" | "activated-id":
                return Options("a participant that is there", self._present)
            case "destroy" | "activate" if not self._present:
                return Options("a participant before it", NOTHING)
            case "deactivated-id":
                return Options("an active participant", self._running)
            case "deactivate" if not self._running:
                return Options("an active participant before it", NOTHING)
            case "deactivation":
                source = dict(earlier)["source"]
                if source not in self._running:
                    return Options(f"{source} to be active before it is deactivated", NOTHING)
                if self._awaited(source).startswith(BANNED):
                    return Options("no deactivation before a name in x", NOTHING)
        if rule in TARGETS and (awaited := self._awaited(dict(earlier)["source"])):
            return Options(f"{awaited}, who was {'created' if self._created else 'destroyed'}", frozenset((awaited,)))
        return None

    def _awaited(self, source: str) -> str:
        """Whom the next message must go to, or nobody in particular."""
        return self._created or (self._destroyed if source != self._destroyed else "")

    def accept(self, statement: str, fields: Fields) -> None:
        names = [text for rule, text in fields if rule != "config" and not rule.endswith("activation")]
        if statement in ("box-open", "box-end"):
            self._in_box = statement == "box-open"
            self._boxes += self._in_box
        elif statement in ("activate", "any-activate", "deactivate"):
            self._activate(names[0], -1 if statement == "deactivate" else 1)
        elif statement in ("destroy", "any-destroy"):
            self._destroyed = names[0]
            self._gone.add(names[0])
        else:
            self._named |= dict.fromkeys(names)
            if statement == "create":
                self._created = names[0]
            elif statement == "participant" and self._in_box:
                self._box_of.setdefault(names[0], self._boxes)
            elif statement == "message":
                self._send(names[0], names[1], [rule for rule, _ in fields])

    def _send(self, source: str, target: str, signs: list[str]) -> None:
        if self._created:
            self._created = ""
        else:
            self._destroyed = ""
        if "activation" in signs:
            self._activate(target, 1)
        elif "deactivation" in signs:
            self._activate(source, -1)

    def _activate(self, name: str, count: int) -> None:
        self._active[name] = self._active.get(name, 0) + count

    def missing(self) -> str | None:
        return None


class SequenceNames:
    """For what is decoded: everybody is declared, once, before they are named, and nobody who was destroyed is named again."""

    statements = frozenset(("participant", "create", "destroy", "activate", "message", "note"))
    fields = frozenset(("participant-id", "created-id", "destroyed-id", "activated-id", "source", *TARGETS, "deactivation", "note-id"))

    def __init__(self) -> None:
        self._names: set[str] = set()
        self._leaving = ""  # destroyed by the next message
        self._gone: set[str] = set()

    @property
    def _present(self) -> frozenset[str]:
        return frozenset(self._names - self._gone)

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule in ("participant-id", "created-id"):
            return Options("a new name for a participant", besides=frozenset(self._names))
        if rule in ("source", "destroyed-id", "activated-id", "note-id", *TARGETS):
            return Options("the name of a participant", self._present)
        if rule == "deactivation" and all(name.startswith(BANNED) for name in self._present):
            return Options("a participant with another name", NOTHING)
        if rule == "destroy" and len(self._present) < 2:  # somebody must stay
            return Options("a participant that stays", NOTHING)
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        if statement in ("participant", "create"):
            self._names.add(fields[0][1])
        elif statement == "destroy":
            self._leaving = fields[0][1]
        elif statement == "message" and self._leaving:
            self._gone.add(self._leaving)
            self._leaving = ""

    def missing(self) -> str | None:
        return None
