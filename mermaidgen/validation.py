"""Mermaid text -> `Report`: whether mermaid takes it, what is wrong where, and a score from 0 to 100 made of named checks.

>>> report = validate('pie\\n    "a" = 1')
>>> report.accepted, str(report.problems[0])
(False, "2:9: syntax: expected ':', found '='")

Two levels of acceptance come from one engine. What is decoded keeps to the canonical grammars (grammars/<type>.gbnf): one spacing, quoted
labels, bounded. What is read here may be anything that mermaid takes: grammars/tolerant/<type>.gbnf is laid over the canonical grammar and holds
only rules that differ, under the same names, so that structure/ and semantics/ read the trees of both; preprocess.py leaves out what mermaid
drops before it parses. A normaliser in front of one grammar would have had to parse all the same, and to drop what it should judge.

The score is 50 for acceptance, 25 for enough content (the share of the nodes and edges that a diagram of its type needs), 25 for agreement with
the request (the share of the names quoted there that appear).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from mermaidgen.diagrams import DiagramType, find, of_text
from mermaidgen.gbnf import Grammar, Tree
from mermaidgen.preprocess import plain
from mermaidgen.semantics import problems as semantic_problems
from mermaidgen.structure import facts_of
from mermaidgen.structure.facts import unescape

LARGEST = 200_000  # characters; mermaid itself draws no more than 50,000 unless told to
SHOWN = 6  # of what was expected
QUOTED = re.compile(r'"([^"\n]{1,60})"|`([^`\n]{1,60})`|“([^”\n]{1,60})”')


@dataclass(frozen=True)
class Problem:
    """What is wrong and where; `line` and `column` count from 1. `check` is syntax, semantics or content: only content is accepted all the same."""

    line: int
    column: int
    check: str
    message: str

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.check}: {self.message}"


@dataclass(frozen=True)
class Report:
    """The verdict, the type's key (empty if unknown), the problems, and the score with each check's share of it (0 to 1)."""

    accepted: bool
    type: str
    score: int
    checks: dict[str, float]
    problems: tuple[Problem, ...] = ()
    passed: bool = False
    structure: Any = None


def validate(text: str, request: str = "", diagram_type: str | None = None) -> Report:
    """Judges a diagram, by its own header or as `diagram_type` (a key); bad text gives a low score, never an error."""
    row, tree, problems = _read(text, diagram_type)
    key = row.key if row else ""
    if row is None or tree is None:
        return Report(False, key, 0, {"syntax": 0.0}, tuple(problems))
    structure = facts_of(key, tree)
    nodes, edges = row.enough
    present = min(len(structure.nodes), nodes) + min(len(structure.edges), edges)
    checks = {"syntax": 1.0, "semantics": float(not problems), "content": present / (nodes + edges), "agreement": _agreement(text, request)}
    accepted = not problems
    if checks["content"] < 1:
        problems.append(Problem(1, 1, "content", f"expected at least {nodes} nodes and {edges} edges, "
                                                 f"found {len(structure.nodes)} and {len(structure.edges)}"))  # fmt: skip
    score = 25 + 25 * checks["semantics"] + 25 * checks["content"] + 25 * checks["agreement"]
    return Report(accepted, key, round(score), checks, tuple(problems), accepted and score >= 70, structure)


def _read(text: str, diagram_type: str | None) -> tuple[DiagramType | None, Tree | None, list[Problem]]:
    """The type, the parse tree by its tolerant grammar, and what is wrong with syntax or semantics."""
    if len(text) > LARGEST:
        return None, None, [Problem(1, 1, "syntax", f"expected at most {LARGEST} characters, found {len(text)}")]
    source = plain(text)
    row = of_text(source.text)
    if source.fault:
        return row, None, [Problem(1, 1, "syntax", f"expected YAML in the front matter: {source.fault}")]
    if row is None or diagram_type not in (None, row.key):
        words = source.text.split(maxsplit=1)
        line, column = _place(text, source.place(0))
        wanted = find(diagram_type).header if diagram_type else "the header of a diagram type"
        return None, None, [Problem(line, column, "syntax", f"expected {wanted}, found {repr(words[0][:40]) if words else 'nothing'}")]
    grammar = Grammar.tolerant(row.key)
    tree = grammar.parse(source.text)
    if tree is None:
        verdict = grammar.match(source.text)
        found = repr(verdict.found) if verdict.found else "the end"
        message = f"expected {' or '.join(verdict.expected[:SHOWN])}, found {found}"
        return row, None, [Problem(*_place(text, source.place(verdict.at)), "syntax", message)]
    broken = semantic_problems(row.key, tree, main_branch=source.main_branch)
    return row, tree, [Problem(*_place(text, source.place(problem.at)), "semantics", problem.message) for problem in broken]


def _place(text: str, at: int) -> tuple[int, int]:
    """Line and column, from 1, of an offset."""
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


def _agreement(text: str, request: str) -> float:
    """The share of the names quoted in the request that stand in the diagram; 1 without any."""
    names = [_plain("".join(match)) for match in QUOTED.findall(request)]
    said = _plain(text)
    return sum(name in said for name in names) / len(names) if names else 1.0


def _plain(text: str) -> str:
    """The text without case and with mermaid's entities decoded."""
    return unescape(text).casefold()
