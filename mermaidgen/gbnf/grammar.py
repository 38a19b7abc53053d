"""A .gbnf file -> a `Grammar`: syntax check, parse tree, shortest completion, random sentences, lint.

>>> grammar = Grammar.of('root ::= "pie" slice{1,3}\\nslice ::= " " [a-z]+')
>>> grammar.match("pie a").status, grammar.match("pie").status, str(grammar.match("pie 1"))
('accepted', 'incomplete', "1:5: expected slice, found '1'")
>>> grammar.parse("pie a bc").find_all("slice")[1].text
' bc'
>>> grammar.complete("pie a b"), grammar.complete("pi")
('', 'e a')
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from mermaidgen.errors import GrammarError
from mermaidgen.gbnf.automaton import Automaton, expected, marks_of
from mermaidgen.gbnf.reader import Alternatives, Chars, Group, Piece, Ref, Repeat, pieces_of, read_rules
from mermaidgen.gbnf.tree import Tree, grow

Status = Literal["accepted", "incomplete", "rejected"]
LONG = 8  # rounds; a repetition of more counts as one without end in `relaxed`


@dataclass(frozen=True)
class Verdict:
    """What a grammar says of a text; `at`, and `line` and `column` (from 1), name the first character that cannot stand, or the end.

    `expected` is what could stand there: literals in quotes, character classes by the name of their rule.
    """

    status: Status
    at: int
    line: int
    column: int
    found: str = ""
    expected: tuple[str, ...] = ()

    def __str__(self) -> str:
        if self.status == "accepted":
            return self.status
        return f"{self.line}:{self.column}: expected {' or '.join(self.expected)}, found {repr(self.found) if self.found else 'the end'}"


@dataclass(frozen=True, eq=False)
class Grammar:
    """Rules by name; each is a tuple of alternatives, each a tuple of pieces."""

    rules: dict[str, Alternatives]

    @classmethod
    def of(cls, source: str, base: Grammar | None = None) -> Grammar:
        """Reads GBNF text; rules of `base` stand in for those that it does not define.

        Raises GrammarError at the first thing that llama.cpp would not read either, and at a rule without an end.
        """
        rules = read_rules(source, base.rules if base else None)
        if "root" not in rules:
            raise GrammarError("the grammar has no rule 'root'", hint="name the start rule 'root'")
        grammar = cls(_reachable(rules) if base else rules)
        grammar._refuse_left_recursion()
        for name, length in grammar._lengths.items():
            if length == math.inf:
                raise GrammarError(f"rule '{name}' never ends", hint="give it an alternative that does not come back to it")
        return grammar

    @classmethod
    @cache
    def load(cls, name: str) -> Grammar:
        """The canonical grammar of a diagram type, from grammars/<name>.gbnf; read once."""
        from mermaidgen.config import grammar_path

        return cls.of(grammar_path(name).read_text(encoding="utf-8"))

    @classmethod
    @cache
    def tolerant(cls, name: str) -> Grammar:
        """What mermaid itself takes for the type: grammars/tolerant/<name>.gbnf over the canonical rules, without their bounds.

        Read once, and checked by the tests.
        """
        from mermaidgen.config import grammar_path

        canonical, own = (grammar_path(file).read_text(encoding="utf-8") for file in (name, f"tolerant/{name}"))
        return cls(_reachable(read_rules(own, read_rules(canonical)))).relaxed()

    @classmethod
    def read(cls, path: Path) -> Grammar:
        return cls.of(path.read_text(encoding="utf-8"))

    @cached_property
    def automaton(self) -> Automaton:
        return Automaton(self.rules)

    def relaxed(self) -> Grammar:
        """The same without the bounds of long repetitions, so that its machine is small."""
        return Grammar({name: _relaxed(alternatives) for name, alternatives in self.rules.items()})

    def match(self, text: str) -> Verdict:
        """Whether the text is a sentence, the beginning of one, or neither, where it goes wrong and what was expected there."""
        steps = self.automaton.run(text)
        state, read = steps[-1].state, len(steps) - 1
        line, column = text.count("\n", 0, read) + 1, read - text.rfind("\n", 0, read)
        if read == len(text) and state.complete:
            return Verdict("accepted", read, line, column)
        return Verdict("rejected" if read < len(text) else "incomplete", read, line, column, text[read : read + 1], tuple(expected(state)))

    def parse(self, text: str) -> Tree | None:
        """The parse tree; None if the text is not a sentence (`match` says why)."""
        steps = self.automaton.run(text)
        if len(steps) <= len(text) or not steps[-1].state.complete:
            return None
        return grow(marks_of(steps, None), text)

    def complete(self, prefix: str) -> str | None:
        """The shortest text that makes a sentence of `prefix`; None if nothing does."""
        steps = self.automaton.run(prefix)
        if len(steps) <= len(prefix):
            return None
        rests = ([piece for piece in stack or () if isinstance(piece, Piece)] for stack in steps[-1].state.stacks)
        shortest = min(rests, key=lambda rest: sum(map(self.length, rest)))
        return "".join(map(self._shortest, shortest))

    def sample(self, rng: random.Random, growth: float = 0.6) -> str:
        """A random sentence; `growth` is the chance that a repetition goes on for another round. See sentences.py for more."""
        from mermaidgen.gbnf.sentences import Sampler

        return Sampler(self, rng, growth).sentence()

    def lint(self) -> list[str]:
        """What llama.cpp would read but decoding should not have; see lint.py."""
        from mermaidgen.gbnf.lint import problems

        return problems(self)

    @cached_property
    def _lengths(self) -> dict[str, float]:
        """The length in characters of the shortest text of each rule, by iteration to the fixed point; infinite if it has none."""
        lengths = dict.fromkeys(self.rules, math.inf)
        changed = True
        while changed:
            changed = False
            for name, alternatives in self.rules.items():
                best = min(sum(self.length(piece, lengths) for piece in alternative) for alternative in alternatives)
                if best < lengths[name]:
                    lengths[name], changed = best, True
        return lengths

    def length(self, piece: Piece, lengths: dict[str, float] | None = None) -> float:
        """The length in characters of the shortest text of a piece."""
        lengths = self._lengths if lengths is None else lengths
        match piece:
            case Chars():
                return 1
            case Ref(name):
                return lengths[name]
            case Group(alternatives):
                return min(sum(self.length(item, lengths) for item in alternative) for alternative in alternatives)
            case Repeat(body, low, _):
                return low * self.length(body, lengths) if low else 0

    def alternatives(self, piece: Ref | Group) -> Alternatives:
        return self.rules[piece.name] if isinstance(piece, Ref) else piece.alternatives

    def _shortest(self, piece: Piece) -> str:
        match piece:
            case Chars():
                return piece.first()
            case Repeat(body, low, _):
                return self._shortest(body) * low
            case Ref() | Group():
                best = min(self.alternatives(piece), key=lambda alternative: sum(map(self.length, alternative)))
                return "".join(map(self._shortest, best))

    def _refuse_left_recursion(self) -> None:
        for name, alternatives in self.rules.items():
            for piece in pieces_of(alternatives):
                if isinstance(piece, Repeat) and piece.high is None and self._has_empty(piece.piece):
                    raise GrammarError(f"rule '{name}' repeats without an end what may be empty", hint="repeat what is never empty")
        leading = {name: list(dict.fromkeys(self._leading(alternatives))) for name, alternatives in self.rules.items()}
        for start in self.rules:
            paths = {start: start}
            pending = [start]
            for name in pending:
                for first in leading[name]:
                    if first == start:
                        raise GrammarError(f"rule '{start}' is left-recursive: {paths[name]} -> {start}", hint="use repetition instead")
                    if first not in paths:
                        paths[first] = f"{paths[name]} -> {first}"
                        pending.append(first)

    def _has_empty(self, piece: Piece) -> bool:
        """Whether it may be empty as far as llama.cpp looks: at alternatives that have nothing in them, not into their pieces."""
        match piece:
            case Chars():
                return False
            case Repeat(body, low, _):
                return low == 0 or self._has_empty(body)
            case Ref() | Group():
                return () in self.alternatives(piece)

    def _leading(self, alternatives: Alternatives) -> Iterator[str]:
        """The rules that can stand first in one of the alternatives."""
        for alternative in alternatives:
            for piece in alternative:
                match piece:
                    case Ref(name):
                        yield name
                    case Group(inner):
                        yield from self._leading(inner)
                    case Repeat(body, _, _):
                        yield from self._leading(((body,),))
                if self.length(piece) > 0:
                    break


def _reachable(rules: dict[str, Alternatives]) -> dict[str, Alternatives]:
    """The rules that the root leads to."""
    found = {"root": rules["root"]}
    pending = ["root"]
    for name in pending:
        for piece in pieces_of(rules[name]):
            if isinstance(piece, Ref) and piece.name not in found:
                found[piece.name] = rules[piece.name]
                pending.append(piece.name)
    return found


def _relaxed(alternatives: Alternatives) -> Alternatives:
    return tuple(tuple(map(_relaxed_piece, alternative)) for alternative in alternatives)


def _relaxed_piece(piece: Piece) -> Piece:
    match piece:
        case Group(alternatives):
            return Group(_relaxed(alternatives))
        case Repeat(body, low, high) if high is not None and high > LONG:
            return Repeat(_relaxed_piece(body), min(low, 1), None)
        case Repeat(body, low, high):
            return Repeat(_relaxed_piece(body), low, high)
    return piece
