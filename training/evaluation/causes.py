"""A result -> what it is that went wrong most.

A fact counts for the cause where it first went wrong: an edge is wrong only if both its ends are right, a label only if what it stands at is.
"""

from __future__ import annotations

from mermaidgen.evaluate import Fact, Facts, facts, read
from training.evaluation.results import Result

TYPE, UNREAD, CUT, MISSING, NAMES, EDGES, LABELS, RIGHT = (
    "wrong type", "not valid", "too long or cut", "missing nodes", "wrong names", "wrong edges", "wrong labels", "no wrong fact",
)  # fmt: skip
CAUSES = (TYPE, UNREAD, CUT, MISSING, NAMES, EDGES, LABELS)


def cause(result: Result) -> str:
    """One of CAUSES, or RIGHT if no fact is wrong."""
    if not result.score.type_right:
        return TYPE
    if result.cut:
        return CUT
    found, expected = (read(result.case.key, text) for text in (result.diagram.mermaid, result.case.diagram))
    assert expected is not None, "it was scored"
    if found is None:
        return UNREAD
    counts = _counts(facts(found), facts(expected))
    worst = max(counts, key=counts.__getitem__)
    return worst if counts[worst] else RIGHT


def _counts(found: Facts, expected: Facts) -> dict[str, int]:
    """How many facts each cause spoiled; of causes that spoiled as many the first counts."""
    nodes, wanted = found["node"], expected["node"]
    right = nodes & wanted
    wrong = {fact[-1] for fact in (nodes - wanted) + (wanted - nodes)} - {fact[-1] for fact in right}
    joined = {fact[1:] for fact in found["edge"] & expected["edge"]}

    def stands(fact: Fact) -> bool:
        """Whether what the fact is about is right."""
        if fact[0] == "label":
            return fact[1:3] in joined
        return not wrong & set(fact[1:2] if fact[0] == "attribute" else fact[1:])

    def spoiled(kind: str) -> int:
        sides = (expected[kind] - found[kind], found[kind] - expected[kind])
        return max(sum(count for fact, count in side.items() if stands(fact)) for side in sides)

    return {
        MISSING: max(0, wanted.total() - nodes.total()),
        NAMES: min(wanted.total(), nodes.total()) - right.total(),
        EDGES: spoiled("edge"),
        LABELS: spoiled("label"),
        CUT: max(0, nodes.total() - wanted.total()),
    }
