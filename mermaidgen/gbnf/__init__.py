"""GBNF, llama.cpp's grammar format, in Python: a small library of its own.

    reader.py      GBNF text -> pieces of rules
    automaton.py   rules -> what may come next, character by character
    tree.py        the parse tree
    grammar.py     Grammar: match, parse, complete, sample, lint
    sentences.py   random sentences and shortest endings, with or without a diagram's semantics
    lint.py        what should not be in a grammar
    words.py       rules for names that are none of some words
    union.py       several grammars -> one
"""

from mermaidgen.gbnf.grammar import Grammar, Verdict
from mermaidgen.gbnf.tree import Tree

__all__ = ["Grammar", "Tree", "Verdict"]
