"""A text that is being read or written -> whether a type's rules let it go on: the guide of one reading of it.

A `Thread` knows the statement and field that it is in. A `Follower` reads a text by the canonical grammar; where the text can still be read in
several ways, each way has its thread.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from functools import cache

from mermaidgen.gbnf import Grammar
from mermaidgen.gbnf.automaton import Automaton, Mark, State
from mermaidgen.semantics.rules import Options, Rules

Read = tuple[tuple[str, str], ...]  # (rule, text) of fields


class Thread:
    """One reading; immutable. `before` are the rules after all statements but the last one, `last`, which they take in when they are asked."""

    __slots__ = ("_rules", "before", "field", "fields", "last", "options", "statement", "text")

    def __init__(self, before: Rules, last: tuple[str, Read] | None = None, statement: str = "", fields: Read = (), field: str = "",
                 text: str = "", options: Options | None = None) -> None:  # fmt: skip
        self.before = before
        self.last = last
        self.statement = statement
        self.fields = fields
        self.field = field
        self.text = text  # of the field
        self.options = options  # of the field
        self._rules: Rules | None = None

    @property
    def rules(self) -> Rules:
        if self._rules is None:
            self._rules = self.before
            if self.last is not None:
                self._rules = copy.deepcopy(self.before)
                self._rules.accept(*self.last)
        return self._rules

    def opens(self, rule: str) -> Thread | None:
        """In a statement or a field; any other rule changes nothing. None if it cannot stand here."""
        if rule in self.before.statements:
            options = self.rules.options(rule, ())
            return Thread(self.rules, statement=rule) if options is None or options.fits("", False) else None
        if rule in self.before.fields and self.statement:
            options = self.rules.options(rule, self.fields)
            if options is None or options.fits("", False):
                return Thread(self.before, self.last, self.statement, self.fields, rule, "", options)
            return None
        return self

    def reads(self, text: str) -> Thread | None:
        if not self.field:
            return self
        text = self.text + text
        if self.options is not None and not self.options.fits(text, False):
            return None
        return Thread(self.before, self.last, self.statement, self.fields, self.field, text, self.options)

    def closes(self, rule: str) -> Thread | None:
        if self.field and rule == self.field:
            if self.options and not self.options.fits(self.text, True):
                return None
            return Thread(self.before, self.last, self.statement, (*self.fields, (rule, self.text)))
        if self.statement and rule == self.statement:
            return Thread(self.before, (rule, self.fields))
        return self

    def ends(self) -> bool:
        return self.rules.missing() is None

    def names(self) -> list[str] | None:
        """What the rest of the field may be, where it is one of some names."""
        if not self.field or self.options is None or self.options.among is None:
            return None
        return sorted(name[len(self.text) :] for name in self.options.among if name.startswith(self.text) and name not in self.options.besides)


class Way:
    """A thread that is worked out when it is asked for: that of `parent` after some text and some marks."""

    __slots__ = ("_marks", "_parent", "_text", "_thread")

    def __init__(self, parent: Way | None, text: str, marks: tuple[Mark, ...], thread: Thread | None = None) -> None:
        self._parent = parent
        self._text = text
        self._marks = marks
        self._thread = thread

    @property
    def idle(self) -> bool:
        """Whether text without marks changes nothing."""
        return self._parent is None and (self._thread is None or not self._thread.field)

    @property
    def thread(self) -> Thread | None:
        """None if the rules do not let it stand."""
        open_ways: list[Way] = []
        way: Way | None = self
        while way is not None and way._parent is not None:
            open_ways.append(way)
            way = way._parent
        for way in reversed(open_ways):
            assert way._parent is not None
            way._thread, way._parent = way._after(way._parent._thread), None
        return self._thread

    def _after(self, thread: Thread | None) -> Thread | None:
        if thread is not None and self._text:
            thread = thread.reads(self._text)
        for rule, opens in self._marks:
            if thread is None:
                break
            thread = thread.opens(rule) if opens else thread.closes(rule)
        return thread


@dataclass(eq=False, repr=False, slots=True)
class Follower:
    """A text so far: the state of the grammar's machine, and the way to each of its stacks."""

    automaton: Automaton
    state: State
    ways: tuple[Way, ...]

    @classmethod
    def begin(cls, automaton: Automaton, rules: Rules) -> Follower:
        step = automaton.start()
        first = Way(None, "", (), Thread(rules))
        return cls(automaton, step.state, tuple(Way(first, "", marks) for _, marks in step.sources))

    def read(self, text: str) -> Follower | None:
        """After more text; None if the grammar or the rules do not let it stand."""
        state, ways, same = self.state, self.ways, ""  # the last characters, which lead from way i to way i
        for character in text:
            step = state.steps.get(character) or self.automaton.step(state, character)
            if step is None:
                return None
            state = step.state
            if step.quiet and len(ways) == len(state.stacks):
                same += character
                continue
            if same:
                ways = _further(ways, same)
                same = ""
            ways = tuple([ways[source] if not marks and ways[source].idle else Way(ways[source], character, marks)
                          for source, marks in step.sources])  # fmt: skip
        if same:
            ways = _further(ways, same)
        follower = Follower(self.automaton, state, ways)
        return follower if ways is self.ways or any(way.thread for way in ways) else None

    def takes(self, low: int, high: int) -> bool:
        """Whether a character may come next whose code point lies between these, both included."""
        for stack, way in zip(self.state.stacks, self.ways, strict=True):
            if stack is not None and way.thread and stack.piece.meets(low, high):  # type: ignore[union-attr]
                names = way.thread.names()
                if names is None or any(name and low <= ord(name[0]) <= high for name in names):
                    return True
        return False

    def starts(self) -> frozenset[str] | None:
        """The characters of which one comes next if anything does; None if they are many."""
        found: set[str] = set()
        for stack, way in zip(self.state.stacks, self.ways, strict=True):
            if stack is None:
                continue
            literal = stack.piece.literal  # type: ignore[union-attr]
            if literal is not None:
                found.add(literal)
            elif way.thread is not None:
                names = way.thread.names()
                if names is None:
                    return None
                found.update(name[0] for name in names if name)
        return frozenset(found)

    def ends(self) -> bool:
        """Whether the text may end here."""
        if not self.state.complete:
            return False
        thread = self.ways[self.state.stacks.index(None)].thread
        return thread is not None and thread.ends()


def _further(ways: tuple[Way, ...], text: str) -> tuple[Way, ...]:
    """The ways after text that leads each to itself."""
    if all([way.idle for way in ways]):
        return ways
    return tuple([way if way.idle else Way(way, text, ()) for way in ways])


@cache
def machine(key: str, marks: frozenset[str]) -> Automaton:
    """The machine of a type's canonical grammar with these rules' marks only."""
    return Automaton(Grammar.load(key).rules, marks)
