"""Mermaid text -> `Report`: a score from 0 to 100 made of named checks, and what is wrong with line and column.

The score is 50 for the syntax of the type's grammar, 25 for enough content (the share of the nodes and edges that a
diagram of its type needs), 25 for agreement with the request (the share of the names quoted there that appear).
"""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from mermaidgen.diagrams import of_text
from mermaidgen.gbnf import Grammar
from mermaidgen.structure import facts_of

# The nodes and edges below which a diagram of the type says nothing.
ENOUGH = {"flowchart": (3, 2), "sequence": (2, 2), "class": (2, 1), "state": (2, 1), "er": (2, 1), "pie": (2, 0)}
QUOTED = re.compile(r'"([^"\n]{1,60})"|`([^`\n]{1,60})`|“([^”\n]{1,60})”')


@dataclass(frozen=True)
class Report:
    """The score and each check's share of it (0 to 1); problems as 'line:column: what'."""

    score: int
    checks: dict[str, float]
    problems: tuple[str, ...] = ()


def validate(text: str, request: str = "") -> Report:
    """Judges a diagram; bad text gives a low score, never an error."""
    row = of_text(text)
    if row is None:
        return Report(0, {"syntax": 0.0}, ("1:1: expected the header of a diagram type",))
    verdict = Grammar.load(row.key).check(text)
    if verdict.tree is None:
        return Report(0, {"syntax": 0.0}, (f"{verdict.line}:{verdict.column}: {verdict.status} by the {row.key} grammar",))
    structure = facts_of(row.key, verdict.tree)
    nodes, edges = ENOUGH[row.key]
    present = min(len(structure.nodes), nodes) + min(len(structure.edges), edges)
    checks = {"syntax": 1.0, "content": present / (nodes + edges), "agreement": _agreement(text, request)}
    problems = () if checks["content"] == 1 else (f"1:1: expected at least {nodes} nodes and {edges} edges",)
    return Report(round(50 + 25 * checks["content"] + 25 * checks["agreement"]), checks, problems)


def _agreement(text: str, request: str) -> float:
    """The share of the names quoted in the request that stand in the diagram; 1 without any."""
    names = [_plain("".join(match)) for match in QUOTED.findall(request)]
    said = _plain(text)
    return sum(name in said for name in names) / len(names) if names else 1.0


def _plain(text: str) -> str:
    """The text without case and with mermaid's entities decoded: '#quot;' -> '"', '#35;' -> '#'."""
    entity = re.compile(r"#(?:([0-9]{1,7})|([a-z]{1,8}));")
    return entity.sub(lambda match: html.unescape(f"&#{match[1]};" if match[1] else f"&{match[2]};"), text).casefold()
