"""Changes of diagrams in which each line is a thing of its own: slices, tasks, cards, points, and trees by indentation.

What the lines of a type look like is in edits_lines.py. A line and all deeper ones below it are moved and removed together.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from training.rows import edits_phrases as say
from training.rows.edits_links import swapped, without
from training.rows.edits_voice import PLAIN, Change, Voice, change, distinct

Drawn = tuple[str, str]  # a text as it stands in the diagram, and as the request says it


@dataclass(frozen=True)
class Field:
    """A group of a line that may be changed; `words` name it: 'the value of {}'."""

    group: str
    words: tuple[str, ...]
    draw: Callable[[Voice, str], Drawn]


@dataclass(frozen=True)
class Sheet:
    """`line` has a group name. `make` gives a new line like another one, without its indent, and the words for it; None if it cannot.

    `frame` is a line with a name around or above such lines: a section, a column. In a `tree`, lines stand below lines.
    """

    line: re.Pattern[str]
    whats: tuple[str, ...]
    new_name: Callable[[Voice, str, str], str]  # of the text and the old name, or one like it
    make: Callable[[Voice, list[str], re.Match[str], str], Drawn | None]
    fields: tuple[Field, ...] = ()
    frame: re.Pattern[str] | None = None
    frame_what: str = "section"
    tree: bool = False
    ordered: bool = True
    first: int = 1  # line before which nothing is touched
    parent: Callable[[re.Match[str]], bool] = lambda match: True  # whether others may stand below it
    movable: bool = True  # to another frame


@dataclass(frozen=True)
class Item:
    at: int
    end: int
    match: re.Match[str]
    above: int  # line of what it stands below or in; 0 for none

    @property
    def name(self) -> str:
        return self.match["name"]

    @property
    def indent(self) -> str:
        return indent_of(self.match.string)


def indent_of(line: str) -> str:
    return line[: len(line) - len(line.lstrip())]


def items_of(sheet: Sheet, lines: list[str]) -> list[Item]:
    """All lines that are things, with what is below them."""
    found: list[Item] = []
    frame = 0
    open_items: list[tuple[int, int]] = []  # depth and line
    for at in range(1, len(lines)):
        line = lines[at]
        depth = len(indent_of(line))
        if sheet.frame and sheet.frame.fullmatch(line):
            frame = at
        elif at >= sheet.first and (match := sheet.line.fullmatch(line)) and match["name"]:
            end = at + 1
            while end < len(lines) and (len(indent_of(lines[end])) > depth or lines[end].startswith(indent_of(line) + "::")):
                end += 1
            open_items = [(other, where) for other, where in open_items if other < depth]
            above = open_items[-1][1] if sheet.tree and open_items else frame
            open_items.append((depth, at))
            found.append(Item(at, end, match, above))
    return found


class SheetChanges:
    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.kinds: dict[str, Callable[[Voice, list[str]], Change | None]] = {"add": self.add, "remove": self.remove, "rename": self.rename}
        if sheet.fields:
            self.kinds["relabel"] = self.relabel
        if sheet.ordered:
            self.kinds["order"] = self.order
        if sheet.tree or (sheet.frame and sheet.movable):
            self.kinds["relink"] = self.relink

    def usable(self, lines: list[str]) -> list[Item]:
        items = items_of(self.sheet, lines)
        names = distinct([item.name for item in items])
        return [item for item in items if item.name in names]

    def frames(self, lines: list[str]) -> dict[int, str]:
        """Lines of named frames that an order may speak of."""
        matches = {at: match for at, line in enumerate(lines) if at and self.sheet.frame and (match := self.sheet.frame.fullmatch(line))}
        names = distinct([match["name"] or "" for match in matches.values()])
        return {at: match["name"] for at, match in matches.items() if match["name"] in names}

    def what(self, voice: Voice) -> str:
        return voice.draw.choice(self.sheet.whats)

    def add(self, voice: Voice, lines: list[str]) -> Change | None:
        """At the end, beside another one, in a frame or below another one."""
        items, text = self.usable(lines), "\n".join(lines)
        if not items:
            return None
        sample = voice.draw.choice(items)
        if self.sheet.tree:
            parents = [item for item in items if self.sheet.parent(item.match)]
            if not parents:
                return None
            parent = voice.draw.choice(parents)
            below = [item for item in items if item.above == parent.at]
            sample = below[-1] if below else next((item for item in items if item.end == item.at + 1), sample)
            indent, at = parent.indent + "    ", parent.end
            place = voice.draw.choice(["under {}", "below {}", "as a child of {}", "in {}"]).format(voice.name(parent.name))
        else:
            frames = self.frames(lines)
            after = voice.draw.maybe(0.35) and self.sheet.ordered
            indent = sample.indent
            if after:
                before = voice.draw.maybe(0.3)
                at, place = sample.at if before else sample.end, f"{'before' if before else 'after'} {voice.name(sample.name)}"
            elif frames:
                frame = voice.draw.choice(list(frames))
                inside = [item for item in items_of(self.sheet, lines) if item.above == frame]
                at = max((item.end for item in inside), default=frame + 1)
                sample = next((item for item in items if inside and item.at == inside[-1].at), sample)
                place = voice.draw.choice(["in the {} {}", "under the {} {}", "at the end of the {} {}"]).format(
                    self.sheet.frame_what, voice.name(frames[frame])
                )
            else:
                every = items_of(self.sheet, lines)
                at, place = max(item.end for item in every), voice.draw.choice(["", "", "at the end", "as the last one"])
                sample = next((item for item in items if item.at == every[-1].at), sample)
        made = self.sheet.make(voice, lines, sample.match, self.sheet.new_name(voice, text, sample.name))
        if made is None:
            return None
        line, words = made
        return change("add", voice.say(say.ADD, thing=f"{words} {place}".strip()), [*lines[:at], indent + line, *lines[at:]])

    def remove(self, voice: Voice, lines: list[str]) -> Change | None:
        items = self.usable(lines)
        if len(items) < 3:
            return None
        item = voice.draw.choice(items)
        below = item.end - item.at - 1
        if below > len(items) / 2:
            return None
        thing = voice.the(self.what(voice), item.name)
        if below and voice.draw.maybe(0.5):
            thing += voice.draw.choice([" with everything below it", " and all that is in it", " including what is under it"])
        return change("remove", voice.say(say.REMOVE, thing=thing), without(lines, set(range(item.at, item.end))), item.name)

    def rename(self, voice: Voice, lines: list[str]) -> Change | None:
        """A thing, or a frame."""
        items, frames, text = self.usable(lines), self.frames(lines), "\n".join(lines)
        if frames and voice.draw.maybe(0.25):
            at = voice.draw.choice(list(frames))
            match = self.sheet.frame.fullmatch(lines[at])  # type: ignore[union-attr]
            assert match
            what, new = self.sheet.frame_what, voice.new("g", text, frames[at])
        elif items:
            item = voice.draw.choice(items)
            at, match, what = item.at, item.match, self.what(voice)
            new = self.sheet.new_name(voice, text, item.name)
        else:
            return None
        made = [*lines[:at], swapped(match, "name", new), *lines[at + 1 :]]
        return change("rename", voice.rename(what, match["name"], new), made, match["name"])

    def relabel(self, voice: Voice, lines: list[str]) -> Change | None:
        options = [(item, field) for item in self.usable(lines) for field in self.sheet.fields if item.match[field.group] is not None]
        options = [(item, field) for item, field in options if PLAIN.fullmatch(item.match[field.group])]
        if not options:
            return None
        item, field = voice.draw.choice(options)
        new, said = field.draw(voice, item.match[field.group])
        if new == item.match[field.group]:
            return None
        made = [*lines[: item.at], swapped(item.match, field.group, new), *lines[item.at + 1 :]]
        return change("relabel", voice.say(say.CHANGE, field=voice.draw.choice(field.words).format(voice.name(item.name)), new=said), made)

    def order(self, voice: Voice, lines: list[str]) -> Change | None:
        """To another place beside the same things."""
        items = self.usable(lines)
        groups = [[item for item in items if (item.above, item.indent) == key] for key in {(item.above, item.indent): 0 for item in items}]
        groups = [group for group in groups if len(group) > 1]
        if not groups:
            return None
        item, other = voice.draw.sample(voice.draw.choice(groups), 2)
        after = voice.draw.maybe(0.5)
        place = f"{'after' if after else 'before'} {voice.name(other.name)}"
        return self._moved(voice, "order", lines, item, other.end if after else other.at, item.indent, place)

    def relink(self, voice: Voice, lines: list[str]) -> Change | None:
        """Below another thing, or into another frame."""
        items, frames = self.usable(lines), self.frames(lines)
        if self.sheet.tree:
            movable = [item for item in items if item.above]
            if not movable:
                return None
            item = voice.draw.choice(movable)
            others = [other for other in items if not item.at <= other.at < item.end and other.at != item.above and self.sheet.parent(other.match)]
            if not others:
                return None
            other = voice.draw.choice(others)
            place = voice.draw.choice(["under {}", "below {}", "in {}"]).format(voice.name(other.name))
            return self._moved(voice, "relink", lines, item, other.end, other.indent + "    ", place)
        if not items or len(frames) < 2:
            return None
        item = voice.draw.choice(items)
        frame = voice.draw.choice([at for at in frames if at != item.above])
        at = max((other.end for other in items_of(self.sheet, lines) if other.above == frame), default=frame + 1)
        place = voice.draw.choice(["in the {} {}", "in the {} {}", "under the {} {}"]).format(self.sheet.frame_what, voice.name(frames[frame]))
        return self._moved(voice, "relink", lines, item, at, item.indent, place)

    def _moved(self, voice: Voice, kind: str, lines: list[str], item: Item, at: int, indent: str, place: str) -> Change | None:
        """The thing with all below it at another line, which is counted before the move."""
        if item.at <= at <= item.end and indent == item.indent:
            return None
        block = [indent + line[len(item.indent) :] for line in lines[item.at : item.end]]
        rest = without(lines, set(range(item.at, item.end)))
        if at >= item.end:
            at -= item.end - item.at
        order = voice.say(say.MOVE, thing=voice.the(self.what(voice), item.name), place=place)
        return change(kind, order, [*rest[:at], *block, *rest[at:]])
