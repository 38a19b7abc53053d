"""Broken Mermaid -> mended Mermaid and the list of what changed, by rules alone.

    broken.py     a refused text as a rule sees it
    edits.py      edits, and changes that can be undone
    search.py     which rules to try where
    table.py      all rules, in order
    the others    the rules, by what they mend

>>> mended = repair("flowchart TD\\n    A[f(x)] -> B")
>>> print(mended.text)
flowchart TD
    A["f(x)"] --> B
>>> print(*mended.changes, sep="\\n")
2: unquoted-label: 'f(x)' -> '"f(x)"'
2: arrow: '->' -> '-->'
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from mermaidgen.diagrams import find, of_text
from mermaidgen.preprocess import plain
from mermaidgen.repair import headers
from mermaidgen.repair.edits import Change, undone
from mermaidgen.repair.search import Budget, Row, Search, State, standing
from mermaidgen.repair.table import BESIDES, LAST, NAMES, RULES
from mermaidgen.validation import LARGEST, validate

__all__ = ["Change", "Repaired", "repair", "undone"]
DROPPED = 5  # one line in so many may become a comment


@dataclass(frozen=True)
class Repaired:
    """The text as far as it could be mended, what was changed, and whether it is accepted now.

    `undone(text, changes)` gives the text as it was.
    """

    text: str
    changes: tuple[Change, ...]
    accepted: bool


def repair(text: str, diagram_type: str | None = None) -> Repaired:
    """Mends a diagram, by its own header or as `diagram_type` (a name of a type); one that is accepted stays as it is.

    A text that no rule mends comes back as far as rules brought it without leaving anything out, and is not accepted.
    """
    key = find(diagram_type).key if diagram_type else None
    report = validate(text, diagram_type=key)
    if report.accepted or len(text) > LARGEST:
        return Repaired(text, (), report.accepted)
    row = of_text(plain(text).text)
    if key and row and row.key != key:
        return Repaired(text, (), False)
    budget = Budget()
    tiers = (RULES, NAMES, (*BESIDES, Row("missing-header", partial(headers.missing, key))))
    kept = Search(tiers, key, budget).run(State(text, (), standing(text, report)))
    if _whole(kept, key):
        return Repaired(kept.text, kept.changes, True)
    budget.left += budget.left // 2 + len(text) * 8
    cut = Search((*tiers, LAST), key, budget).run(kept)
    dropped = sum(change.code == "dropped-line" for change in cut.changes)
    if _whole(cut, key) and dropped <= max(1, len(text.splitlines()) // DROPPED):
        return Repaired(cut.text, cut.changes, True)
    if kept.standing.rank == 3:
        return Repaired(text, (), False)
    return Repaired(kept.text, kept.changes, False)


def _whole(state: State, key: str | None) -> bool:
    """Whether a text is a diagram now: accepted, and no prose that a header was put above."""
    if state.standing.rank < 3:
        return False
    if all(change.code != "missing-header" for change in state.changes):
        return True
    found = validate(state.text, diagram_type=key).structure
    return found is not None and bool(found.edges or (len(state.changes) == 1 and any(node.attributes for node in found.nodes)))
