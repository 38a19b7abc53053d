"""The types that a diagram may have -> the grammar that a server is sent, and the shortest end of a text that ran out of tokens.

`proof` is how a server shows that it applies grammars at all.

>>> ending("pie\\n    \\"cats\\" : 3\\n    \\"do", ("pie",))
'" : 1'
"""

from __future__ import annotations

import secrets
from functools import cache

from mermaidgen.config import grammar_path
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.gbnf import Grammar
from mermaidgen.gbnf.union import union

QUESTION = "Wish me a good morning."  # which nobody would answer with the word of a proof


def proof() -> tuple[str, str]:
    """A word that cannot be said by chance, and the grammar that lets nothing else be said."""
    word = f"mermaid-{secrets.token_hex(4)}"
    return word, f'root ::= "{word}"'


@cache
def grammar_text(keys: tuple[str, ...]) -> str:
    """The grammar of these types in GBNF: the fewer there are, the quicker a server is with it."""
    if len(keys) in (1, len(TYPES)):
        return grammar_path(keys[0] if len(keys) == 1 else ANY).read_text(encoding="utf-8")
    return union(keys)


def ending(text: str, keys: tuple[str, ...]) -> str:
    """What makes a diagram of the beginning of one; nothing, if it is none."""
    return _grammar(keys).complete(text) or ""


@cache
def _grammar(keys: tuple[str, ...]) -> Grammar:
    return Grammar.load(keys[0]) if len(keys) == 1 else Grammar.of(grammar_text(keys))
