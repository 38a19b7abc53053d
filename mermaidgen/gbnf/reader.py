"""GBNF text -> the pieces of its rules, as llama.cpp reads them (grammars/README.md and llama_grammar_parser there).

>>> read_rules('root ::= "a" [b-d]{2}')
{'root': ((Chars(ranges=((97, 97),), negated=False), Repeat(piece=Chars(ranges=((98, 100),), negated=False), low=2, high=2)),)}
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import NoReturn

from mermaidgen.errors import GrammarError

MAX_REPETITION = 2000  # llama.cpp: MAX_REPETITION_THRESHOLD; a higher maximum silently means "without end" there
ESCAPES = {"t": "\t", "r": "\r", "n": "\n", "\\": "\\", '"': '"', "[": "[", "]": "]", "-": "-"}
NAME = re.compile(r"[A-Za-z0-9-]+")
BOUNDS = re.compile(r"\{[ \t]*([0-9]+)[ \t]*(?:(,)[ \t]*([0-9]*)[ \t]*)?\}")


@dataclass(frozen=True)
class Chars:
    """One character out of (or, negated, outside) some ranges of code points, both ends included."""

    ranges: tuple[tuple[int, int], ...]
    negated: bool = False

    def holds(self, code: int) -> bool:
        if code < 128:
            return self._mask >> code & 1 == 1
        return any(low <= code <= high for low, high in self.ranges) != self.negated

    @cached_property
    def _mask(self) -> int:
        """A bit for each ASCII character."""
        mask = 0
        for low, high in self.ranges:
            for code in range(low, min(high, 127) + 1):
                mask |= 1 << code
        return ~mask if self.negated else mask

    def first(self) -> str:
        """The first character of the first range; for a negated class the first letter that it takes."""
        if not self.negated:
            return chr(self.ranges[0][0])
        return next(chr(code) for code in range(ord("A"), 0x10000) if self.holds(code))

    def meets(self, low: int, high: int) -> bool:
        """Whether it holds one of the code points from `low` to `high`, both included."""
        if self.negated:
            return not any(first <= low and high <= last for first, last in self.ranges)
        return any(first <= high and low <= last for first, last in self.ranges)

    @cached_property
    def literal(self) -> str | None:
        """Its character, if it is only one."""
        (low, high), *others = self.ranges or ((0, 1),)
        return chr(low) if low == high and not others and not self.negated else None

    @cached_property
    def _ascii(self) -> str:
        return "".join(chr(code) for code in range(1, 128) if self.holds(code))

    def random(self, rng: random.Random) -> str:
        """A character of the class, ASCII four times out of five where there is any."""
        ascii_only = not self.negated and all(high < 128 for _, high in self.ranges)
        if self._ascii and (ascii_only or rng.random() < 0.8):
            return rng.choice(self._ascii)
        while True:
            low, high = (0xA1, 0xFFFF) if self.negated else rng.choice(self.ranges)
            code = rng.randint(low, min(high, low + 2000))
            if self.holds(code) and not 0xD800 <= code <= 0xDFFF:
                return chr(code)


@dataclass(frozen=True)
class Ref:
    """The name of another rule."""

    name: str


@dataclass(frozen=True)
class Group:
    """Alternatives in parentheses."""

    alternatives: Alternatives


@dataclass(frozen=True)
class Repeat:
    """A piece from `low` to `high` times; `high` is None where there is no end."""

    piece: Piece
    low: int
    high: int | None


Piece = Chars | Ref | Group | Repeat
Alternatives = tuple[tuple[Piece, ...], ...]


def read_rules(source: str, base: Mapping[str, Alternatives] | None = None) -> dict[str, Alternatives]:
    """All rules by name, over those of `base` with the same names. Raises GrammarError with the place where reading ends."""
    return _Reader(source).rules(base or {})


def pieces_of(alternatives: Alternatives) -> Iterator[Piece]:
    """All pieces, those inside groups and repetitions included."""
    for alternative in alternatives:
        for piece in alternative:
            yield piece
            if isinstance(piece, Group):
                yield from pieces_of(piece.alternatives)
            elif isinstance(piece, Repeat):
                yield from pieces_of(((piece.piece,),))


class _Reader:
    """A cursor over the source; it counts the symbols that llama.cpp makes, since those cap repetitions."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.at = 0
        self.names: set[str] = set()  # of rules, defined or used
        self.made = 0  # symbols for groups and for the optional rounds of repetitions

    @property
    def symbols(self) -> int:
        return len(self.names) + self.made

    def fail(self, message: str) -> NoReturn:
        line, column = self.source.count("\n", 0, self.at) + 1, self.at - self.source.rfind("\n", 0, self.at)
        raise GrammarError(f"line {line}, column {column}: {message}", hint="see grammars/README.md of llama.cpp for what GBNF allows")

    def peek(self) -> str:
        return self.source[self.at : self.at + 1]

    def space(self, newlines: bool) -> None:
        """Passes over blanks and comments, and over line ends where they mean nothing."""
        blanks = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*" if newlines else r"(?:[ \t]|#[^\n]*)*")
        match = blanks.match(self.source, self.at)
        assert match is not None
        self.at = match.end()

    def name(self) -> str:
        match = NAME.match(self.source, self.at)
        if not match:
            self.fail(f"expected a rule name of letters, digits and '-', found {self.source[self.at : self.at + 12]!r}")
        self.at = match.end()
        self.names.add(match.group())
        return match.group()

    def rules(self, base: Mapping[str, Alternatives]) -> dict[str, Alternatives]:
        rules: dict[str, Alternatives] = {}
        self.space(newlines=True)
        while self.at < len(self.source):
            name = self.name()
            self.space(newlines=False)
            if not self.source.startswith("::=", self.at):
                self.fail(f"expected '::=' after '{name}', found {self.peek()!r}")
            self.at += 3
            self.space(newlines=True)
            if name in rules:
                self.fail(f"rule '{name}' is defined twice")
            rules[name] = self.alternatives(nested=False)
            if self.peek() not in ("", "\n", "\r"):
                self.fail(f"expected the end of rule '{name}', found {self.peek()!r}")
            self.space(newlines=True)
        for name in sorted(self.names - rules.keys() - base.keys()):
            raise GrammarError(f"rule '{name}' is used and not defined", hint="define it in the same file: GBNF has no include")
        return {**base, **rules}

    def alternatives(self, nested: bool) -> Alternatives:
        found = [self.sequence(nested)]
        while self.peek() == "|":
            self.at += 1
            self.space(newlines=True)
            found.append(self.sequence(nested))
        return tuple(found)

    def sequence(self, nested: bool) -> tuple[Piece, ...]:
        pieces: list[Piece] = []
        cost = 0  # the symbols that a repetition of the last piece multiplies; 0 where there is nothing to repeat
        while True:
            character = self.peek()
            before = self.symbols
            if character == '"':
                new = self.literal()
            elif character == "[":
                new = self.characters()
            elif character == ".":
                self.at += 1
                new = [Chars((), negated=True)]
            elif character == "(":
                new = [self.group()]
            elif NAME.match(character):
                new = [Ref(self.name())]
            elif character and character in "*+?{":
                if not cost:
                    self.fail(f"expected something to repeat, found {character!r}")
                pieces[-1], cost = self.repeated(pieces[-1], cost)
                self.space(newlines=nested)
                continue
            else:
                return tuple(pieces)
            cost = 0 if not new else self.symbols - before if character == "(" else 1
            pieces.extend(new)
            self.space(newlines=nested)

    def group(self) -> Group:
        self.at += 1
        self.made += 1
        self.space(newlines=True)
        group = Group(self.alternatives(nested=True))
        if self.peek() != ")":
            self.fail(f"expected ')', found {self.peek()!r}")
        self.at += 1
        return group

    def repeated(self, piece: Piece, cost: int) -> tuple[Repeat, int]:
        """The piece with the repetition mark that comes next, and what both cost; a mark after a mark repeats the repetition."""
        start = self.at
        low, high = self.bounds()
        cost *= high or low or 1
        if cost > MAX_REPETITION:
            self.at = start
            self.fail(f"a repetition may multiply to {MAX_REPETITION} symbols, found {cost}: give its body a rule, defined or used above")
        self.made += 1 if high is None else high - low
        return Repeat(piece, low, high), 0 if high == 0 else cost

    def bounds(self) -> tuple[int, int | None]:
        mark = self.peek()
        if mark != "{":
            self.at += 1
            return int(mark == "+"), 1 if mark == "?" else None
        match = BOUNDS.match(self.source, self.at)
        if not match:
            self.fail("expected {m}, {m,} or {m,n}")
        low = int(match.group(1))
        high = low if match.group(2) is None else int(match.group(3)) if match.group(3) else None
        if low > MAX_REPETITION or (high is not None and not low <= high <= MAX_REPETITION):
            self.fail(f"a repetition goes from m to n <= {MAX_REPETITION}, found {match.group()}")
        self.at = match.end()
        return low, high

    def character(self) -> int:
        """One character of a literal or a class, escapes resolved."""
        character = self.peek()
        if character in ("", "\n"):
            self.fail("a literal or class is not closed")
        self.at += 1
        if character != "\\":
            return ord(character)
        escape = self.peek()
        self.at += 1
        if escape in ESCAPES:
            return ord(ESCAPES[escape])
        width = {"x": 2, "u": 4, "U": 8}.get(escape, 0)
        digits = self.source[self.at : self.at + width]
        if not width or not re.fullmatch(f"[0-9A-Fa-f]{{{width}}}", digits):
            self.fail(f"unknown escape \\{escape}")
        self.at += width
        return int(digits, 16)

    def literal(self) -> list[Piece]:
        self.at += 1
        pieces: list[Piece] = []
        while self.peek() != '"':
            code = self.character()
            pieces.append(Chars(((code, code),)))
        self.at += 1
        # A repetition mark after a literal repeats all of it, so it stays one piece.
        return pieces if len(pieces) < 2 else [Group((tuple(pieces),))]

    def characters(self) -> list[Piece]:
        """A class; an empty one is nothing at all."""
        self.at += 1
        negated = self.peek() == "^"
        self.at += negated
        ranges = []
        while self.peek() != "]":
            low = high = self.character()
            if self.peek() == "-" and self.source[self.at + 1 : self.at + 2] != "]":
                self.at += 1
                high = self.character()
            ranges.append((low, high))
        self.at += 1
        return [Chars(tuple(ranges), negated)] if ranges else []
