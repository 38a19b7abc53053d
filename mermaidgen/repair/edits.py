"""Edits of a text, and the changes that they come to: each can be undone.

>>> text, changes = made("a -> b", "arrow", (Edit(2, 4, "-->"),))
>>> text, undone(text, changes)
('a --> b', 'a -> b')
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Edit:
    """The characters from `start` to `end` of a text give way to `after`."""

    start: int
    end: int
    after: str


@dataclass(frozen=True)
class Change:
    """What a rule did: `before` gave way to `after`. `line` and `column`, from 1, are places of the text as it was given.

    `at` is the offset in the text that the changes before this one have left.
    """

    code: str
    line: int
    column: int
    at: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.line}: {self.code}: {shown(self.before)} -> {shown(self.after)}"


Attempt = tuple[Edit, ...]  # in order, none over another
LONG = 60  # characters of a change that are shown


def shown(text: str) -> str:
    """A piece of text on one line, shortened in its middle."""
    text = repr(text)
    return text if len(text) <= LONG else f"{text[: LONG - 20]} ... {text[-15:]}"


def applied(text: str, edits: Sequence[Edit]) -> str:
    """The text after the edits."""
    parts: list[str] = []
    at = 0
    for edit in edits:
        assert at <= edit.start <= edit.end <= len(text), "edits are in order and within the text"
        parts += (text[at : edit.start], edit.after)
        at = edit.end
    return "".join([*parts, text[at:]])


def moved(place: int, edits: Iterable[Edit]) -> int:
    """Where a place of the text is after the edits; behind those that touch it."""
    shift = 0
    for edit in edits:
        if edit.start > place:
            break
        shift += len(edit.after) - (edit.end - edit.start)
        place = max(place, edit.end)
    return place + shift


def made(text: str, code: str, edits: Sequence[Edit], earlier: Sequence[Change] = ()) -> tuple[str, tuple[Change, ...]]:
    """The text after the edits and the changes that they are; `earlier` ones tell where a place was in the text as it was given."""
    changes: list[Change] = []
    given = undone(text, earlier)
    shift = 0
    for edit in edits:
        origin = edit.start
        for change in reversed(earlier):
            if origin >= change.at + len(change.after):
                origin += len(change.before) - len(change.after)
            else:
                origin = min(origin, change.at)
        line, column = given.count("\n", 0, origin) + 1, origin - given.rfind("\n", 0, origin)
        changes.append(Change(code, line, column, edit.start + shift, text[edit.start : edit.end], edit.after))
        shift += len(edit.after) - (edit.end - edit.start)
    return applied(text, edits), tuple(changes)


def undone(text: str, changes: Sequence[Change]) -> str:
    """The text before the changes, the last of which is undone first."""
    for change in reversed(changes):
        text = text[: change.at] + change.before + text[change.at + len(change.after) :]
    return text
