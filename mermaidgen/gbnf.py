"""A .gbnf file -> a `Grammar` that accepts, rejects or completes text, and gives its parse tree and random sentences.

>>> grammar = Grammar.parse('root ::= "pie" slice{1,3}\\nslice ::= " " [a-z]+')
>>> grammar.check("pie a").status, grammar.check("pie").status, grammar.check("cake").status
('accepted', 'incomplete', 'rejected')
>>> grammar.check("pie a bc").tree.find_all("slice")[1].text
' bc'

The text is read as llama.cpp reads it: a set of stacks advances by one character at a time
(llama.cpp, src/llama-grammar.cpp), so what is accepted here is what constrains decoding there.
A stack is a linked list of pieces still to come; each remembers the rules it opened and closed, which makes the tree.
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
from mermaidgen.gbnf_reader import Alternatives, Chars, Group, Piece, Ref, Repeat, read_rules

Status = Literal["accepted", "incomplete", "rejected"]


@dataclass(frozen=True)
class Close:
    """Marks on a stack that the rule opened last ends here."""


CLOSE = Close()


class Stack:
    """A linked list of pieces still to come; `None` stands for the empty one. Interned, so identity is equality."""

    __slots__ = ("piece", "rest")

    def __init__(self, piece: Piece | Close, rest: Stack | None) -> None:
        self.piece = piece
        self.rest = rest


@dataclass(frozen=True)
class Tree:
    """A rule and the part of the text, from `start` to `end`, that it covers."""

    rule: str
    start: int
    end: int
    children: tuple[Tree, ...]
    source: str

    @property
    def text(self) -> str:
        return self.source[self.start : self.end]

    def find_all(self, rule: str) -> list[Tree]:
        """The outermost descendants of that rule, in order."""
        found: list[Tree] = []
        for child in self.children:
            found.extend([child] if child.rule == rule else child.find_all(rule))
        return found

    def find(self, rule: str) -> Tree | None:
        """The first descendant of that rule."""
        for child in self.children:
            match = child if child.rule == rule else child.find(rule)
            if match:
                return match
        return None

    def value(self, rule: str, default: str = "") -> str:
        """The text of the first descendant of that rule."""
        match = self.find(rule)
        return match.text if match else default


@dataclass(frozen=True)
class Verdict:
    """What a grammar says of a text; `line` and `column` (from 1) name the first character that cannot stand."""

    status: Status
    line: int
    column: int
    tree: Tree | None = None


# A history is what one stack opened and closed on its way: (position, rule opened or None for closed), newest first.
History = tuple["History | None", int, "str | None"]


class Matcher:
    """Reads a text by one character at a time; `stacks` maps each stack that is alive to its history."""

    def __init__(self, grammar: Grammar) -> None:
        self._rules = grammar.rules
        self._interned: dict[tuple[int, int], Stack] = {}
        self._repeats: dict[tuple[int, int, int | None], Repeat] = {}
        self._kept: list[object] = []  # interning goes by id(), so nothing interned may be freed
        self.position = 0
        self.stacks: dict[Stack | None, History | None] = {}
        self._expand(self._push(Ref("root"), None), None, self.stacks)

    def _push(self, piece: Piece | Close, rest: Stack | None) -> Stack:
        key = (id(piece), id(rest))
        stack = self._interned.get(key)
        if stack is None:
            stack = self._interned[key] = Stack(piece, rest)
            self._kept.append(piece)
        return stack

    def _fewer(self, repeat: Repeat) -> Repeat:
        """The repetition after one round."""
        low = max(repeat.low - 1, 0)
        high = None if repeat.high is None else repeat.high - 1
        if (low, high) == (repeat.low, repeat.high):
            return repeat
        key = (id(repeat.piece), low, high)
        if key not in self._repeats:
            self._repeats[key] = Repeat(repeat.piece, low, high)
        return self._repeats[key]

    def _expand(self, stack: Stack | None, history: History | None, into: dict[Stack | None, History | None]) -> None:
        """Adds to `into` the stacks that begin with a character and follow from `stack`."""
        pending = [(stack, history)]
        seen: set[Stack | None] = set()  # a round of a repetition that reads nothing comes back to where it was
        while pending:
            stack, history = pending.pop()
            if stack in seen:
                continue
            seen.add(stack)
            if stack is None or isinstance(stack.piece, Chars):
                into.setdefault(stack, history)
                continue
            piece, rest = stack.piece, stack.rest
            if isinstance(piece, Close):
                pending.append((rest, (history, self.position, None)))
            elif isinstance(piece, Repeat):
                if piece.low == 0:
                    pending.append((rest, history))
                if piece.high is None or piece.high > 0:
                    pending.append((self._push(piece.piece, self._push(self._fewer(piece), rest)), history))
            else:
                if isinstance(piece, Ref):
                    alternatives = self._rules[piece.name]
                    history = (history, self.position, piece.name)
                    rest = self._push(CLOSE, rest)
                else:
                    alternatives = piece.alternatives
                for alternative in reversed(alternatives):
                    after = rest
                    for item in reversed(alternative):
                        after = self._push(item, after)
                    pending.append((after, history))

    def advance(self, character: str) -> bool:
        """Reads one character; False, and nothing changes, if no stack takes it."""
        code = ord(character)
        matching = [(stack, history) for stack, history in self.stacks.items()
                    if stack is not None and isinstance(stack.piece, Chars) and stack.piece.holds(code)]
        if not matching:
            return False
        self.position += 1
        self.stacks = {}
        for stack, history in matching:
            self._expand(stack.rest, history, self.stacks)
        return True

    @property
    def complete(self) -> bool:
        """Whether the text read so far is a sentence."""
        return None in self.stacks

    def tree(self, source: str) -> Tree | None:
        """The parse tree of the text read so far, if it is a sentence."""
        if not self.complete:
            return None
        events: list[tuple[int, str | None]] = []
        history = self.stacks[None]
        while history is not None:
            history, position, rule = history
            events.append((position, rule))
        open_rules: list[tuple[str, int, list[Tree]]] = [("", 0, [])]
        for position, rule in reversed(events):
            if rule is not None:
                open_rules.append((rule, position, []))
            else:
                name, start, children = open_rules.pop()
                open_rules[-1][2].append(Tree(name, start, position, tuple(children), source))
        return open_rules[0][2][0]


@dataclass(frozen=True, eq=False)
class Grammar:
    """The rules of one .gbnf file; each is a tuple of alternatives, each a tuple of pieces."""

    rules: dict[str, Alternatives]
    source: str

    @classmethod
    def parse(cls, source: str) -> Grammar:
        """Reads GBNF text. Raises GrammarError at the first thing that llama.cpp would not read either, and at a rule without an end."""
        rules = read_rules(source)
        if "root" not in rules:
            raise GrammarError("the grammar has no rule 'root'", hint="name the start rule 'root'")
        grammar = cls(rules, source)
        grammar._refuse_left_recursion()
        for name, length in grammar._lengths.items():
            if length == math.inf:
                raise GrammarError(f"rule '{name}' never ends", hint="give it an alternative that does not come back to it")
        return grammar

    @classmethod
    @cache
    def load(cls, name: str) -> Grammar:
        """The grammar of a diagram type, from grammars/<name>.gbnf; read once."""
        from mermaidgen.config import grammar_path

        return cls.read(grammar_path(name))

    @classmethod
    def read(cls, path: Path) -> Grammar:
        return cls.parse(path.read_text(encoding="utf-8"))

    def check(self, text: str) -> Verdict:
        """Whether the text is a sentence, the beginning of one, or neither, and where it goes wrong."""
        matcher = Matcher(self)
        for i, character in enumerate(text):
            if not matcher.advance(character):
                return Verdict("rejected", text.count("\n", 0, i) + 1, i - text.rfind("\n", 0, i))
        line, column = text.count("\n") + 1, len(text) - text.rfind("\n")
        if matcher.complete:
            return Verdict("accepted", line, column, matcher.tree(text))
        return Verdict("incomplete", line, column)

    def completion(self, text: str) -> str | None:
        """The shortest text that makes a sentence of `text`; None if nothing does."""
        matcher = Matcher(self)
        for character in text:
            if not matcher.advance(character):
                return None
        shortest = min(matcher.stacks, key=self._rest_length)
        parts: list[str] = []
        while shortest is not None:
            parts.append("" if isinstance(shortest.piece, Close) else self._shortest(shortest.piece))
            shortest = shortest.rest
        return "".join(parts)

    def _rest_length(self, stack: Stack | None) -> float:
        length = 0.0
        while stack is not None:
            length += 0 if isinstance(stack.piece, Close) else self._length(stack.piece)
            stack = stack.rest
        return length

    @cached_property
    def _lengths(self) -> dict[str, float]:
        """The length in characters of the shortest text of each rule, by iteration to the fixed point; infinite if it has none."""
        lengths = dict.fromkeys(self.rules, math.inf)
        changed = True
        while changed:
            changed = False
            for name, alternatives in self.rules.items():
                best = min(sum(self._length(piece, lengths) for piece in alternative) for alternative in alternatives)
                if best < lengths[name]:
                    lengths[name], changed = best, True
        return lengths

    def _length(self, piece: Piece, lengths: dict[str, float] | None = None) -> float:
        lengths = self._lengths if lengths is None else lengths
        match piece:
            case Chars():
                return 1
            case Ref(name):
                return lengths[name]
            case Group(alternatives):
                return min(sum(self._length(item, lengths) for item in alternative) for alternative in alternatives)
            case Repeat(body, low, _):
                return low * self._length(body, lengths) if low else 0

    def _shortest(self, piece: Piece) -> str:
        match piece:
            case Chars():
                return piece.first()
            case Repeat(body, low, _):
                return self._shortest(body) * low
            case Ref() | Group():
                alternatives = self.rules[piece.name] if isinstance(piece, Ref) else piece.alternatives
                best = min(alternatives, key=lambda alternative: sum(map(self._length, alternative)))
                return "".join(map(self._shortest, best))

    def random(self, rng: random.Random, growth: float = 0.6) -> str:
        """A random sentence; `growth` is the chance that a repetition goes on for another round."""
        parts: list[str] = []
        pending: list[Piece] = [Ref("root")]
        while pending:
            piece = pending.pop()
            match piece:
                case Chars():
                    parts.append(piece.random(rng))
                case Repeat(body, low, high):
                    count = low
                    while (high is None or count < high) and rng.random() < growth:
                        count += 1
                    pending.extend([body] * count)
                case Ref() | Group():
                    alternatives = self.rules[piece.name] if isinstance(piece, Ref) else piece.alternatives
                    pending.extend(reversed(rng.choice(alternatives)))
        return "".join(parts)

    def lint(self) -> list[str]:
        """What llama.cpp would read but decoding should not have: unused rules, endless repetitions, alternatives that one class would hold.

        llama.cpp follows each alternative on its own at every character, so that they are what a token's check costs.
        """
        used = {piece.name for alternatives in self.rules.values() for piece in _pieces(alternatives) if isinstance(piece, Ref)}
        problems = [f"rule '{name}' is never used" for name in self.rules if name not in used | {"root"}]
        for name, alternatives in self.rules.items():
            for piece in _pieces(alternatives):
                if isinstance(piece, Repeat) and piece.high is None:
                    problems.append(f"rule '{name}' repeats without an end")
            groups = [piece.alternatives for piece in _pieces(alternatives) if isinstance(piece, Group)]
            if any(sum(map(self._is_character, group)) > 1 for group in (alternatives, *groups)):
                problems.append(f"rule '{name}' has alternatives of one character each: write one class")
        return problems

    def _is_character(self, alternative: tuple[Piece, ...]) -> bool:
        """Whether it is one character, by way of other rules or not."""
        match alternative:
            case (Chars(),):
                return True
            case (Ref(name),):
                return len(self.rules[name]) == 1 and self._is_character(self.rules[name][0])
        return False

    def _refuse_left_recursion(self) -> None:
        for name, alternatives in self.rules.items():
            for piece in _pieces(alternatives):
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
                alternatives = self.rules[piece.name] if isinstance(piece, Ref) else piece.alternatives
                return () in alternatives

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
                if self._length(piece) > 0:
                    break


def _pieces(alternatives: Alternatives) -> Iterator[Piece]:
    """All pieces, those inside groups and repetitions included."""
    for alternative in alternatives:
        for piece in alternative:
            yield piece
            if isinstance(piece, Group):
                yield from _pieces(piece.alternatives)
            elif isinstance(piece, Repeat):
                yield from _pieces(((piece.piece,),))
