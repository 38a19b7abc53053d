"""How one request on an existing diagram speaks: its quotes, names that are new to the diagram, and a change with the words that ask for it.

voice = Voice(draw)
voice.name("Check stock")                   # '"Check stock"', marked as a text to copy
voice.new("s", old, like="Check stock")     # 'Weigh the parcel': a step of this split that is not in the old diagram
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from training.draw import Draw
from training.language import sentence_case, slot, with_article
from training.rows import edits_phrases, whole
from training.rows.text import capital, quoted

PLAIN = re.compile(r"[A-Za-z0-9\u00c0-\u024f][\w .,/()+'?!-]*")  # names that an order may speak of: nothing in them is an entity
BARE = re.compile(r"[A-Z][\w-]*(?: [\w-]+){0,2}|\w*_\w+|\d+")
QUOTES = ['"{}"', '"{}"', '"{}"', "'{}'", "`{}`", "{}", "{}"]
LONGEST_NAME = 30


@dataclass(frozen=True)
class Change:
    """One change of a diagram: its kind, the order that asks for it, all lines afterwards, and names that must not be there any more."""

    kind: str
    order: str
    lines: tuple[str, ...]
    gone: tuple[str, ...] = ()


def change(kind: str, order: str, lines: Sequence[str], *gone: str) -> Change:
    return Change(kind, capital(order), tuple("\n".join(lines).split("\n")), gone)


class Voice:
    """One request writes all names in the same quotes."""

    def __init__(self, draw: Draw) -> None:
        self.draw = draw
        self.quote = draw.choice(QUOTES)

    def name(self, text: str) -> str:
        """A name within a sentence; unusual ones in quotes always."""
        return quoted(text, '"{}"' if self.quote == "{}" and not BARE.fullmatch(text) else self.quote)

    def value(self, text: str) -> str:
        """A number, a date or a word of Mermaid's, mostly without quotes."""
        return slot(text) if self.draw.maybe(0.85) else quoted(text, self.quote)

    def the(self, what: str, text: str) -> str:
        """'the step "Check stock"', or the name alone."""
        return f"the {what} {self.name(text)}" if self.draw.maybe(0.65) else self.name(text)

    def rename(self, what: str, old: str, new: str, said: str = "") -> str:
        """The order to rename something; `said` where it is not named by its name alone."""
        template = self.draw.phrase(edits_phrases.RENAME)
        while self.quote == "{}" and ("{old} {new}" in template or "{new} {old}" in template):  # names without quotes would run together
            template = self.draw.phrase(edits_phrases.RENAME)
        return template.format(old=said or self.the(what, old), was=said or self.name(old), new=self.name(new))

    def say(self, phrases: Sequence[str], **texts: str) -> str:
        return self.draw.phrase(phrases).format(**texts)

    def new(self, letter: str, text: str, like: str = "", words: int = 0) -> str:
        """A name of this kind (see `whole.KINDS`) that the text has nowhere, with a large first letter if `like` has one.

        `words` is 1 for a name of one word, 2 for one of several.
        """
        pool = whole.pools(self.draw.domain()).get(letter, [])
        known, lower = not self.draw.maybe(0.4), text.lower()
        for attempt in range(10_000):
            drawn = self.draw.choice(pool) if pool and known and attempt < 20 else whole.invented(self.draw, letter)
            if words == 1:
                drawn = drawn.split(" ")[-1] if attempt < 20 else self.draw.word()
            elif words == 2 and " " not in drawn:
                drawn = f"{drawn} {self.draw.noun()}"
            name = sentence_case(drawn) if like[:1].isupper() else drawn
            if (
                PLAIN.fullmatch(name)
                and len(name) <= LONGEST_NAME
                and name.lower() not in lower
                and (words != 1 or re.fullmatch(r"[A-Za-z]\w+", name))
            ):
                return name
        raise AssertionError(f"no new name of kind {letter}")

    def number(self, old: str) -> str:
        """Another number of the size and with the decimals of the old one."""
        places = len(old.partition(".")[2])
        while True:
            new = f"{float(old) * self.draw.rng.uniform(0.3, 1.9):.{places}f}"
            if float(new) <= 0:
                new = str(self.draw.integer(1, 20))
            if float(new) != float(old):
                return new


def article(noun: str) -> str:
    """'an arrow', 'a one-to-many relation'."""
    return f"a {noun}" if re.match(r"one\b|uni|use|U[A-Z]", noun) else with_article(noun)


def mentions(text: str, name: str) -> bool:
    """Whether a text has the name as a word or words of its own."""
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text) is not None


def distinct(names: Sequence[str]) -> list[str]:
    """The names that an order can speak of: plain ones that come once, in large or small letters."""
    lower = [name.lower() for name in names]
    return [name for name in names if PLAIN.fullmatch(name) and lower.count(name.lower()) == 1 and len(name) <= 60]
