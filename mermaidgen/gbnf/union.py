"""The grammars of all diagram types -> grammars/any.gbnf, for requests that name no type.

`python -m mermaidgen.gbnf.union` writes the file anew; a test keeps it in step. Rules get their type's name in front, since GBNF has no scopes.
"""

from __future__ import annotations

import os
import re
from collections.abc import Sequence

from mermaidgen.config import grammar_path
from mermaidgen.diagrams import ANY, TYPES

KEYS = tuple(row.key for row in TYPES)

# A literal, a character class or a comment stays as it is; what else looks like a name is one.
PIECES = re.compile(r'"(?:\\.|[^"\\])*"|\[(?:\\.|[^\]\\])*\]|#[^\n]*|\{[^}]*\}|([A-Za-z0-9-]+)')


def union(keys: Sequence[str] = KEYS) -> str:
    """One self-contained grammar whose sentences are those of these types."""
    parts = ["# All diagram types at once: written by `python -m mermaidgen.gbnf.union` from the other files here.\n",
             f"root ::= {' | '.join(f'{key}-root' for key in keys)}\n"]
    parts.extend(_prefixed(grammar_path(key).read_text(encoding="utf-8"), key) for key in keys)
    return "\n".join(parts)


def _prefixed(source: str, key: str) -> str:
    """The rules with the type's name in front of theirs: 'root ::= slice' -> 'pie-root ::= pie-slice'."""
    return PIECES.sub(lambda match: f"{key}-{match[1]}" if match[1] else match[0], source)


if __name__ == "__main__":
    path = grammar_path(ANY)
    part = path.with_suffix(".part")
    part.write_text(union(), encoding="utf-8")
    os.replace(part, path)
