"""A request and a diagram -> how far the one says what the other asks for, without a model: names, words, and the type.

>>> wanted = Wanted.of('Draw order_items and the SKU of "Red shoes", 40 pairs.')
>>> wanted.names, wanted.missing("erDiagram\\n    order_items")
(('Red shoes', 'order_items', 'SKU', '40'), ['Red shoes', 'SKU', '40'])

Nothing here knows what a request means. What somebody quotes, or writes as an identifier or a number, is to be copied, and the words of a
label come from the request, if it has enough of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from mermaidgen.diagrams import NAMES, named
from mermaidgen.structure.facts import unescape

QUOTED = re.compile(r'"([^"\n]{,60})"|`([^`\n]{,60})`|[“„]([^”“\n]{,60})[”“]|«([^»\n]{,60})»')
IDENTIFIER = re.compile(r"(?<![\w-])(?:\w+_\w+|[a-z]+[A-Z]\w*|[A-Z][a-z]+[A-Z]\w*|[A-Z]{2,}\d*)(?![\w-])")
NUMBER = re.compile(r"\d+(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?")
MARKER = re.compile(r"(?:^|(?<=\s))\(?\d{1,2}[.)](?=\s)")  # of a list
NO_NAMES = frozenset("AND OR NOT IF THEN ELSE WHEN NO YES TD TB LR RL BT PK FK UK ER UML PLEASE ONLY ALL OK".split())
WORD = re.compile(r"[^\W_]+")
CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
FUNCTION = frozenset(  # words that say nothing of the subject
    "a an the and or of to in on at by for from with as is are be it its this that then if else when not no yes we our i me my you your he she his "
    "her their them who which what where how there has have had do does can will must may should would please draw show make diagram chart into over "
    "per up out off back new each every one two three after before so but labelled label called named node nodes edge edges arrow arrows title "
    "participant participants column columns".split()
)
ENDING = re.compile(r"(?<=\w\w\w)(?:ings?|ed|es|(?<!s)s|e)\b")
STEM = 5  # letters of a word that count after that, so that "customer" is "customs"
SCRIPT = "\u2e80"  # from here on a letter stands for more, and words have no blanks between them
FEWEST = 12  # different words of a request that says what the labels are to be
ENOUGH = 0.6  # of the words of a request; the others are about how to draw


@dataclass(frozen=True)
class Wanted:
    """What a request spells out: names, beginnings of words, the types that it names, and its text without case."""

    names: tuple[str, ...]
    stems: frozenset[str]
    types: tuple[str, ...]
    text: str

    @classmethod
    def of(cls, request: str) -> Wanted:
        return _wanted(request)

    @property
    def says_labels(self) -> bool:
        """Whether it has so many words that a diagram need not invent any."""
        return len(self.stems) >= FEWEST

    def missing(self, text: str) -> list[str]:
        """The names that the diagram does not have, whatever their case and spacing; a number is there if one as large is."""
        plain = unescape(text)
        folded, words = plain.casefold(), f" {spaced(plain)} "
        numbers = {_value(number) for number in NUMBER.findall(plain)}
        return [name for name in self.names if not (
            _value(name) in numbers if NUMBER.fullmatch(name) else name.casefold() in folded or f" {spaced(name)} " in words)]  # fmt: skip

    def invented(self, labels: Iterable[str]) -> list[str]:
        """The labels that have no word of the request's; numbers are not judged."""
        found = ((label, [stem for stem in stems(label) if not stem.isdigit()]) for label in labels)
        return [label for label, of_label in found if of_label and not any(self._has(stem) for stem in of_label)]

    def _has(self, stem: str) -> bool:
        """A long beginning may stand inside of a word, too."""
        return stem in self.stems or ((len(stem) == STEM or stem[0] >= SCRIPT) and stem in self.text)

    def covered(self, text: str) -> float:
        """From 0 to 1: how many of the request's words the diagram has, of as many as can be asked for."""
        return min(1.0, len(self.stems & set(stems(unescape(text)))) / (ENOUGH * len(self.stems))) if self.stems else 1.0


@lru_cache(maxsize=64)
def _wanted(request: str) -> Wanted:
    rest = MARKER.sub(" ", NAMES.sub(" ", request))
    names = ["".join(match).strip() for match in QUOTED.findall(request)]
    rest = QUOTED.sub(" ", rest)
    names += [match for match in IDENTIFIER.findall(rest) if match not in NO_NAMES]
    names += NUMBER.findall(IDENTIFIER.sub(" ", rest))
    return Wanted(tuple(dict.fromkeys(filter(None, names))), frozenset(stems(NAMES.sub(" ", request))), named(request), request.casefold())


def spaced(text: str) -> str:
    """Its words: 'orderItems', 'order_items' and 'Order items' are 'order items'."""
    return " ".join(WORD.findall(CAMEL.sub(" ", text))).casefold()


def stems(text: str, letters: int = STEM) -> list[str]:
    """The beginnings, so many letters at most, of the words that are about the subject."""
    words = (ENDING.sub("", word) for word in spaced(text).split() if word not in FUNCTION)
    return [word[: 2 if word[0] >= SCRIPT else letters] for word in words]


def _value(number: str) -> float | None:
    return float(number.replace(",", "")) if NUMBER.fullmatch(number) else None
