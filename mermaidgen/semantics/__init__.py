"""What has been said so far in a diagram -> what may come next, where a grammar cannot tell.

>>> position = Position.begin("state").read("stateDiagram-v2\\n    Draft --> Paid\\n    note left of ")
>>> position.allows("Draft"), position.allows("Sent")
(True, False)

tables.py says which types have rules: mostly a row of what declares and what refers. The same rules narrow decoding, letter by letter, draw
random sentences, close a text that was cut off and judge a diagram that somebody wrote. Rules of `NARROW` hold for what is written here only:
mermaid would take a name that was never declared and draw a new box.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from mermaidgen.gbnf import Grammar, Tree
from mermaidgen.gbnf.sentences import Sampler, ending
from mermaidgen.semantics.position import Position
from mermaidgen.semantics.tables import rules_of
from mermaidgen.semantics.thread import Follower, Thread, machine

__all__ = ["Position", "Problem", "closing", "permits", "problems", "sentences"]


@dataclass(frozen=True)
class Problem:
    """A place in a text, as an offset, that breaks a rule, and what was expected there."""

    at: int
    message: str


def problems(key: str, tree: Tree, narrow: bool = False, main_branch: str = "") -> Iterator[Problem]:
    """What a whole text breaks of its type's rules; `tree` is by either grammar."""
    rules = rules_of(key, narrow, main_branch)
    if rules is None:
        return
    for statement in tree.outermost(rules.statements):
        refused = rules.options(statement.rule, ())
        found: list[Problem] = []
        fields: list[tuple[str, str]] = []
        for field in statement.outermost(rules.fields):
            options = rules.options(field.rule, fields)
            if options and not options.fits(field.text, True):
                found.append(Problem(field.start, f"expected {options.expected}, found {field.text[:60]!r}"))
            fields.append((field.rule, field.text))
        if refused and not found and not refused.fits("", False):
            found.append(Problem(statement.start, f"expected {refused.expected}"))
        yield from found
        rules.accept(statement.rule, fields)
    missing = rules.missing()
    if missing:
        yield Problem(tree.end, f"expected {missing}, found the end")


def permits(key: str, text: str, narrow: bool = False) -> bool:
    """Whether a canonical text of this type keeps the type's rules."""
    tree = Grammar.load(key).parse(text)
    return tree is not None and not any(problems(key, tree, narrow))


def sentences(key: str, rng: random.Random, narrow: bool = False, growth: float | None = None) -> Iterator[str]:
    """Random canonical sentences that keep the rules, without end."""
    sampler = Sampler(Grammar.load(key), rng, growth)
    while True:
        rules = rules_of(key, narrow)
        yield sampler.sentence(Thread(rules) if rules else None)


def closing(key: str, text: str) -> str | None:
    """A short text that makes a whole diagram of `text`, one that keeps the rules; None if no sentence begins so."""
    grammar = Grammar.load(key)
    rules = rules_of(key)
    shortest = grammar.complete(text)
    if rules is None or shortest is None:
        return shortest
    follower = Follower.begin(machine(key, rules.statements | rules.fields), rules).read(text)
    if follower is None:
        return None
    ways = [(list(stack or ()), way.thread) for stack, way in zip(follower.state.stacks, follower.ways, strict=True)]
    endings = [ending(grammar, pieces, thread, within=thread.field) for pieces, thread in ways if thread]
    return min((text for text in endings if text is not None), key=len, default=None)
