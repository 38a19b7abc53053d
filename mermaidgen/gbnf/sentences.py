"""A grammar -> random sentences and shortest endings, with or without rules on what names may stand where.

>>> Sampler(Grammar.of('root ::= [a-c]{2,4}'), random.Random(1)).sentence()
'abbb'

Both are one search: pieces are written out from the left; where there is a choice, an `Order` says what to try first; where a guide (see
semantics/) lets nothing stand, the last choice is made another way.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from mermaidgen.gbnf.automaton import Close
from mermaidgen.gbnf.grammar import Grammar
from mermaidgen.gbnf.reader import Alternatives, Chars, Group, Piece, Ref, Repeat

STEPS = 60_000  # pieces; a search that takes more is given up
SIZE = 2_000  # characters; a random sentence that is longer comes to its end


class Guide(Protocol):
    """Follows a text and says at once where it can come to nothing: None. Guides are immutable."""

    def opens(self, rule: str) -> Guide | None: ...

    def reads(self, text: str) -> Guide | None: ...

    def closes(self, rule: str) -> Guide | None: ...

    def ends(self) -> bool:
        """Whether the text may end here."""
        ...

    def names(self) -> list[str] | None:
        """What the rest of the rule opened last may be, where it is one of some names."""
        ...


class Order(Protocol):
    """What to try first where there is a choice."""

    def alternatives(self, alternatives: Alternatives) -> Iterable[tuple[Piece, ...]]: ...

    def another(self, repeat: Repeat, written: int) -> Iterable[bool]:
        """Whether to begin another round, where both may be."""
        ...

    def character(self, chars: Chars) -> str: ...

    def names(self, names: list[str]) -> Iterable[str]: ...


@dataclass(frozen=True)
class Text:
    """A piece that is already written out."""

    text: str


# What is still to be written: the next piece and all others.
Rest = tuple["Piece | Close | Text", "Rest"] | None


def write(grammar: Grammar, pieces: Sequence[Piece | Close], order: Order, guide: Guide | None = None, within: str = "",
          longest: float = math.inf) -> str | None:  # fmt: skip
    """The first text of `pieces` in that order, up to `longest` characters, that the guide lets pass; None if there is none.

    `within`: the rule whose name has been begun.
    """
    search = _Search(grammar, order, longest)
    if within and guide and (names := guide.names()) is not None:
        end = next(i for i, piece in enumerate(pieces) if isinstance(piece, Close) and piece.rule == within)
        after = _chain(pieces[end:], None)
        return search.run(((Text(name), after), guide) for name in order.names(names))
    return search.run(iter([(_chain(pieces, None), guide)]))


def _chain(pieces: Sequence[Piece | Close], rest: Rest) -> Rest:
    for piece in reversed(pieces):
        rest = (piece, rest)
    return rest


class _Search:
    """Depth first, with the choices that are open on a list."""

    def __init__(self, grammar: Grammar, order: Order, longest: float) -> None:
        self._grammar = grammar
        self._order = order
        self._longest = longest

    def run(self, beginnings: Iterator[tuple[Rest, Guide | None]]) -> str | None:
        parts: list[str] = []
        written = 0
        open_choices = [(beginnings, 0, 0)]
        for _ in range(STEPS):
            if not open_choices:
                return None
            choices, kept, written = open_choices[-1]
            del parts[kept:]
            choice = next(choices, None)
            if choice is None:
                open_choices.pop()
                continue
            rest, guide = choice
            alive = True
            while alive and written <= self._longest:
                if rest is None:
                    if guide is None or guide.ends():
                        return "".join(parts)
                    break
                piece, rest = rest
                if isinstance(piece, Chars | Text):
                    text = piece.text if isinstance(piece, Text) else self._order.character(piece)
                    parts.append(text)
                    written += len(text)
                    if guide:
                        guide = guide.reads(text)
                        alive = guide is not None
                elif isinstance(piece, Close):
                    if guide:
                        guide = guide.closes(piece.rule)
                        alive = guide is not None
                else:
                    choices = self._choices(piece, rest, guide, written)
                    open_choices.append((choices, len(parts), written))
                    break
        return None

    def _choices(self, piece: Piece, rest: Rest, guide: Guide | None, written: int) -> Iterator[tuple[Rest, Guide | None]]:
        if isinstance(piece, Repeat):
            if piece.high == 0:
                yield rest, guide
                return
            fewer = Repeat(piece.piece, max(piece.low - 1, 0), None if piece.high is None else piece.high - 1)
            for another in (True,) if piece.low else self._order.another(piece, written):
                yield (piece.piece, (fewer, rest)) if another else rest, guide
            return
        assert isinstance(piece, Ref | Group)
        if isinstance(piece, Ref) and guide:
            guide = guide.opens(piece.name)
            if guide is None:
                return
            rest = (Close(piece.name), rest)
            names = guide.names()
            if names is not None:
                for name in self._order.names(names):
                    yield (Text(name), rest), guide
                return
        for alternative in self._order.alternatives(self._grammar.alternatives(piece)):
            yield _chain(alternative, rest), guide


def ending(grammar: Grammar, pieces: Sequence[Piece | Close], guide: Guide, within: str) -> str | None:
    """A short text of `pieces` that the guide lets pass: the first that is not much longer than the shortest without a guide."""
    shortest = sum(grammar.length(piece) for piece in pieces if not isinstance(piece, Close))
    for more in (8, 32, 96, 300, 1000):
        text = write(grammar, pieces, Shortest(grammar), guide, within, shortest + more)
        if text is not None:
            return text
    return None


class Shortest:
    """The shortest first."""

    def __init__(self, grammar: Grammar) -> None:
        self._length = grammar.length

    def alternatives(self, alternatives: Alternatives) -> Iterable[tuple[Piece, ...]]:
        return sorted(alternatives, key=lambda alternative: sum(map(self._length, alternative)))

    def another(self, repeat: Repeat, written: int) -> Iterable[bool]:
        return (False, True)

    def character(self, chars: Chars) -> str:
        return chars.first()

    def names(self, names: list[str]) -> Iterable[str]:
        return sorted(names, key=len)


class Sampler:
    """Random sentences of a grammar; alternatives that have come up less are taken more often.

    `growth` is the chance that a repetition goes on for another round, drawn anew for each sentence if None.
    """

    def __init__(self, grammar: Grammar, rng: random.Random, growth: float | None = None) -> None:
        self._grammar = grammar
        self._rng = rng
        self._growth = growth
        self._grows = growth or 0.0
        self.taken: dict[int, list[int]] = {}  # how often each of some alternatives came up, by the id of the tuple of them

    def sentence(self, guide: Guide | None = None) -> str:
        """A random sentence that the guide lets pass."""
        while True:
            self._grows = self._rng.choice((0.35, 0.5, 0.65, 0.8)) if self._growth is None else self._growth
            text = write(self._grammar, [Ref("root")], self, guide)
            if text is not None:
                return text

    def alternatives(self, alternatives: Alternatives) -> Iterable[tuple[Piece, ...]]:
        taken = self.taken.setdefault(id(alternatives), [0] * len(alternatives))
        order = list(range(len(alternatives)))
        self._rng.shuffle(order)
        if self._rng.random() < 0.3:
            order.sort(key=taken.__getitem__)
        for i in order:
            taken[i] += 1
            yield alternatives[i]

    def another(self, repeat: Repeat, written: int) -> Iterable[bool]:
        first = written < SIZE and self._rng.random() < self._grows
        return (first, not first)

    def character(self, chars: Chars) -> str:
        return chars.random(self._rng)

    def names(self, names: list[str]) -> Iterable[str]:
        return self._rng.sample(names, len(names))
