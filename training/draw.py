"""What the row writers draw from: seeded chance, the split's own domains, words and phrasings.

    draw = Draw(random.Random(1), "train", load_knowledge())
    draw.phrase(["Draw", "Show me", ...])   # one of the phrasings that this split may use
    draw.domain()["processes"]              # from a domain of this split
    draw.label()                            # 'Reject stale ledger', 'Zantrel', 'retry_count'
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import yaml

from training.splits import Split, share, split_of
from training.words import ADJECTIVES, CODES, NAMES, NOUNS, VERBS

T = TypeVar("T")
KNOWLEDGE = Path(__file__).parent / "knowledge"
ONSETS = ("b bl br c ch cl cr d dr f fl fr g gl gr h j k kl kr l m n p pl pr qu r s sc sh sk sl sm sn sp st str t th tr "
          "v w y z").split(" ")
VOWELS = "a e i o u ai ea ee ia io oo ou".split()
CODAS = ["", "", "", *"b ck d g k l ll m n nd ng nt p r rd rk rn s sk st t x".split()]
ENDINGS = ["", "", "", *"ix or um ex on el is ara eo ium ify ly ian ovo ent era".split()]


@cache
def load_knowledge() -> tuple[dict[str, Any], ...]:
    """Every domain under training/knowledge/, in the order of the file names."""
    return tuple(yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) for path in sorted(KNOWLEDGE.glob("*.yaml")))


def nested(items: Sequence[Any]) -> Iterator[Any]:
    """Every step or message of a process or an exchange; a branch or loop itself comes before what is in it."""
    for item in items:
        yield item
        if isinstance(item, dict):
            for part in ("then", "else", "do", "repeat"):
                if isinstance(item.get(part), list):
                    yield from nested(item[part])
            for branch in item.get("parallel", ()):
                yield from nested(branch)


@cache
def _share(options: tuple[str, ...], split: Split) -> tuple[str, ...]:
    return tuple(share(options, split))


@cache
def _words(options: tuple[str, ...], split: Split) -> tuple[str, ...]:
    return tuple(word for word in options if split_of(word) == split)


class Draw:
    """Seeded draws for one split. Words and domains of one split never come up in another."""

    def __init__(self, rng: random.Random, split: Split, knowledge: Sequence[dict[str, Any]]) -> None:
        self.rng = rng
        self.split: Split = split
        self.domains = [domain for domain in knowledge if split_of(domain["domain"]) == split]

    # chance

    def maybe(self, probability: float) -> bool:
        return self.rng.random() < probability

    def integer(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""
        return self.rng.randint(low, high)

    def size(self, low: int, high: int) -> int:
        """A whole number from low to high, small ones more often than large ones."""
        return low + int((high - low + 1) * self.rng.random() ** 1.8)

    def choice(self, options: Sequence[T]) -> T:
        """One of the options, any split: for layouts, values and short lists."""
        return self.rng.choice(options)

    def sample(self, options: Sequence[T], count: int) -> list[T]:
        return self.rng.sample(list(options), min(count, len(options)))

    def shuffled(self, options: Sequence[T]) -> list[T]:
        return self.rng.sample(list(options), len(options))

    # language and knowledge, divided between the splits

    def phrase(self, options: Sequence[str]) -> str:
        """One of the phrasings; a list of eight or more is divided between the splits."""
        return self.rng.choice(_share(tuple(options), self.split))

    def domain(self) -> dict[str, Any]:
        return self.rng.choice(self.domains)

    def noun(self) -> str:
        return self.rng.choice(_words(NOUNS, self.split))

    def adjective(self) -> str:
        return self.rng.choice(_words(ADJECTIVES, self.split))

    def verb(self) -> str:
        return self.rng.choice(_words(VERBS, self.split))

    def person(self) -> str:
        return self.rng.choice(_words(NAMES, self.split))

    def invented(self) -> str:
        """A word that is in no dictionary: 'brellix', 'stounder'."""
        while True:
            syllables = self.rng.choice((1, 2, 2, 2, 3))
            word = "".join(self.rng.choice(ONSETS) + self.rng.choice(VOWELS) + self.rng.choice(CODAS)
                           for _ in range(syllables)) + self.rng.choice(ENDINGS)
            if 3 < len(word) < 13 and split_of(word) == self.split:
                return word

    def word(self) -> str:
        """A lower-case word, a third of them invented."""
        return self.invented() if self.maybe(0.34) else self.noun()

    def code(self) -> str:
        """An abbreviation, a number with a unit, a version: 'SLA', 'T4', 'v2.1', '30 days'."""
        kind = self.rng.randrange(5)
        if kind == 0:
            return self.rng.choice(_words(CODES, self.split))
        if kind == 1:
            return self.rng.choice("ABCDEFGHKMPQRSTVWXZ") + str(self.rng.randint(1, 99))
        if kind == 2:
            return f"v{self.rng.randint(0, 9)}.{self.rng.randint(0, 20)}"
        if kind == 3:
            return f"{self.rng.randint(2, 90)} {self.rng.choice(['days', 'minutes', 'items', 'kg', 'pages', 'tries', 'ms'])}"
        return "".join(self.rng.choice("ABCDEFGHIKLMNOPRSTUVWX") for _ in range(self.rng.randint(2, 4)))

    def label(self) -> str:
        """A label of one to five words as people write them into boxes, of words of this split."""
        kind = self.rng.randrange(14)
        if kind < 4:
            text = f"{self.verb()} {self.word()}"
        elif kind < 6:
            text = f"{self.verb()} {self.adjective()} {self.word()}"
        elif kind < 8:
            text = f"{self.adjective()} {self.word()}"
        elif kind == 8:
            return f"{self.word().capitalize()} {self.code()}"
        elif kind == 9:
            return self.identifier()
        elif kind == 10:
            text = f"{self.verb()} {self.noun()} {self.choice(['to', 'with', 'for', 'from', 'and', 'in', 'of'])} {self.word()}"
        elif kind == 11:
            return f"{self.word()} {self.noun()}".title()
        elif kind == 12:
            return self.code()
        else:
            text = self.word()
        return text if self.maybe(0.25) else text[0].upper() + text[1:]

    def question(self) -> str:
        """A label of a decision: 'Ledger balanced?', 'amount > 40?'."""
        kind = self.rng.randrange(4)
        if kind == 0:
            return f"{self.word().capitalize()} {self.adjective()}?"
        if kind == 1:
            return f"Is {self.word()} {self.adjective()}?"
        if kind == 2:
            return f"{self.word()} {self.choice(['>', '>=', '='])} {self.integer(1, 500)}?"
        return f"{self.adjective()} {self.word()}?".capitalize()

    def identifier(self) -> str:
        """One safe name: 'ledger', 'ledgerEntry', 'LedgerEntry', 'ledger_entry', 'n4', 'Zantrel'."""
        first, second = self.word(), self.word()
        return self.choice([first, first, first.capitalize(), first + second.capitalize(), f"{first}_{second}",
                            first.capitalize() + second.capitalize(), f"{first[0]}{self.integer(1, 20)}"])
