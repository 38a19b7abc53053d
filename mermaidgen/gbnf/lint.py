"""A grammar -> what should not be in it, though llama.cpp would read it."""

from __future__ import annotations

import random

from mermaidgen.gbnf.grammar import Grammar
from mermaidgen.gbnf.reader import Alternatives, Chars, Group, Piece, Ref, Repeat, pieces_of
from mermaidgen.gbnf.sentences import Sampler

SENTENCES = 60  # drawn at random, to see what comes up and what can be read in two ways


def problems(grammar: Grammar) -> list[str]:
    """Unused rules, endless repetitions, alternatives that one class would hold, ambiguous texts, alternatives that never come up.

    llama.cpp follows each alternative on its own at every character, so that they are what a token's check costs.
    """
    rules = grammar.rules
    used = {piece.name for alternatives in rules.values() for piece in pieces_of(alternatives) if isinstance(piece, Ref)}
    found = [f"rule '{name}' is never used" for name in rules if name not in used | {"root"}]
    for name, alternatives in rules.items():
        for piece in pieces_of(alternatives):
            if isinstance(piece, Repeat) and piece.high is None:
                found.append(f"rule '{name}' repeats without an end")
        if any(sum(_is_character(grammar, alternative) for alternative in group) > 1 for group in _groups(alternatives)):
            found.append(f"rule '{name}' has alternatives of one character each: write one class")
    return found + _drawn(grammar)


def _drawn(grammar: Grammar) -> list[str]:
    """What random sentences show."""
    sampler = Sampler(grammar, random.Random(0))
    found: dict[str, None] = {}
    for _ in range(SENTENCES):
        text = sampler.sentence()
        for i, step in enumerate(grammar.automaton.run(text)):
            if step.doubled:
                found[f"{text[max(i - 20, 0) : i]!r} can be read in two ways"] = None
                break
    reached = {"root"} | {piece.name for name in grammar.rules for group in _groups(grammar.rules[name])
                          for i, alternative in enumerate(group) if sampler.taken.get(id(group), [0] * len(group))[i]
                          for piece in pieces_of((alternative,)) if isinstance(piece, Ref)}
    for name, alternatives in grammar.rules.items():
        for group in _groups(alternatives):
            taken = sampler.taken.get(id(group))
            if name in reached and taken and not all(taken) and sum(taken) > 20 * len(taken):
                found[f"rule '{name}': alternative {taken.index(0) + 1} never comes up"] = None
    return list(found)[:20]


def _groups(alternatives: Alternatives) -> list[Alternatives]:
    return [alternatives, *(piece.alternatives for piece in pieces_of(alternatives) if isinstance(piece, Group))]


def _is_character(grammar: Grammar, alternative: tuple[Piece, ...]) -> bool:
    """Whether it is one character, by way of other rules or not."""
    match alternative:
        case (Chars(),):
            return True
        case (Ref(name),):
            return len(grammar.rules[name]) == 1 and _is_character(grammar, grammar.rules[name][0])
    return False
