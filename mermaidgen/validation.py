"""Mermaid text -> `Report`: whether mermaid takes it, what is wrong where, and a score from 0 to 100 made of named checks.

>>> report = validate('pie\\n    "a" = 1')
>>> report.accepted, str(report.problems[0])
(False, "2:9: syntax: expected ':', found '='")

Two levels of acceptance come from one engine. What is decoded keeps to the canonical grammars (grammars/<type>.gbnf): one spacing, quoted
labels, bounded. What is read here may be anything that mermaid takes: grammars/tolerant/<type>.gbnf is laid over the canonical grammar and holds
only rules that differ, under the same names, so that structure/ and semantics/ read the trees of both; preprocess.py leaves out what mermaid
drops before it parses. A normaliser in front of one grammar would have had to parse all the same, and to drop what it should judge.

The score is the sum of checks with their weights (`WEIGHTS`): does mermaid take it, is there enough of it (sufficiency.py), does it say what was
asked for (fidelity.py). A check that has nothing to go by, such as those of the request without one, is left out, and the others weigh more.
The weights were set by how well the score ranks answers to the golden requests as their F1 does (training/evaluation/calibration.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from mermaidgen.diagrams import DiagramType, find, of_text
from mermaidgen.fidelity import Wanted
from mermaidgen.gbnf import Grammar, Tree
from mermaidgen.preprocess import Source, plain
from mermaidgen.semantics import problems as semantic_problems
from mermaidgen.structure import Structure, facts_of
from mermaidgen.sufficiency import CONNECTED, content, isolated, labels, placeholders

LARGEST = 200_000  # characters; mermaid itself draws no more than 50,000 unless told to
SHOWN = 6  # of what was expected
THRESHOLD = 70
WEIGHTS = {
    "syntax": 10,  # how much of the text its grammar takes
    "semantics": 10,  # whether names are declared and the like
    "content": 15,  # whether there is as much as a diagram of its type needs
    "connected": 5,  # the share of the nodes that something leads to or from
    "labels": 5,  # the share of the labels that are no placeholders
    "type": 5,  # whether it is of a type that the request names
    "names": 5,  # the share of the names and numbers of the request that are there
    "invention": 25,  # the share of the labels that have a word of the request
    "words": 20,  # how many of the request's words are there
}
REFUSING = ("syntax", "semantics", "encoding")


@dataclass(frozen=True)
class Problem:
    """What is wrong and where; `line` and `column` count from 1. Mermaid refuses a text for what `check` finds if that is one of REFUSING."""

    line: int
    column: int
    check: str
    message: str

    def __str__(self) -> str:
        return f"{self.line}:{self.column}: {self.check}: {self.message}"


@dataclass(frozen=True)
class Check:
    """A part of the score: of the `weight` points that it is worth, the diagram gets the `share`; the detail says why not all."""

    name: str
    weight: float
    share: float
    detail: str = ""

    @property
    def points(self) -> float:
        return self.weight * self.share

    def __str__(self) -> str:
        return f"{self.name}: {self.points:.1f} of {self.weight:.1f}{f': {self.detail}' if self.detail else ''}"


@dataclass(frozen=True)
class Report:
    """The verdict: whether mermaid takes it, whether it is good enough, its type's key (empty if unknown), the score and its checks, the problems.

    `structure` is what the diagram says, with places in the text as it was given; None if mermaid could not read it.
    """

    accepted: bool
    passed: bool
    type: str
    score: int
    checks: tuple[Check, ...]
    problems: tuple[Problem, ...] = ()
    structure: Structure | None = None


def validate(text: str, request: str = "", diagram_type: str | None = None, *, threshold: int = THRESHOLD,
             thresholds: Mapping[str, int] | None = None) -> Report:  # fmt: skip
    """Judges a diagram, by its own header or as `diagram_type` (a key); bad text gives a low score, never an error.

    It passes from a score of `threshold` on, or what `thresholds` has for its type; what mermaid refuses never does.
    """
    row, tree, source, problems, read = _read(text, diagram_type)
    key, structure = row.key if row else "", None
    if row and tree and source:
        structure = facts_of(key, tree).placed(source.place)
    accepted = structure is not None and not problems
    findings = [Finding("syntax", read), Finding("semantics", float(accepted))]
    if structure is not None and accepted:
        findings += [*_sufficient(structure, request), *_agreeing(text, structure, Wanted.of(request))]
    else:  # nothing else is looked at
        findings += [Finding(name, 0.0) for name in WEIGHTS if name not in ("syntax", "semantics")]
    problems += [Problem(*_place(text, at), found.name, message) for found in findings for at, message in found.faults[:SHOWN]]
    whole = sum(WEIGHTS[found.name] for found in findings)
    checks = tuple(Check(found.name, 100 * WEIGHTS[found.name] / whole, found.share, found.detail) for found in findings)
    score = round(sum(check.points for check in checks))
    passed = accepted and score >= (thresholds or {}).get(key, threshold)
    return Report(accepted, passed, key, score, checks, tuple(problems), structure)


@dataclass(frozen=True)
class Finding:
    """What a check found: the share of its weight, and in the text's offsets what is wrong."""

    name: str
    share: float
    faults: Sequence[tuple[int, str]] = ()
    detail: str = ""


def _sufficient(facts: Structure, request: str) -> Iterator[Finding]:
    """The checks of the diagram alone."""
    share, lacking = content(facts)
    yield Finding("content", share, [(0, lacking)] if lacking else (), lacking)
    if facts.type in CONNECTED and facts.nodes:
        alone = [(node.at, node.label or node.id) for node in isolated(facts)]
        faults = [(at, f"expected an edge to or from {label!r}, found none") for at, label in alone]
        yield Finding("connected", 1 - len(alone) / len(facts.nodes), faults, _listed("alone are", [label for _, label in alone]))
    if written := labels(facts):
        empty = placeholders(facts, request)
        faults = [(fact.at, f"expected a label that says something, found {label!r}") for fact, label in empty]
        yield Finding("labels", 1 - len(empty) / len(written), faults, _listed("placeholders are", [label for _, label in empty]))


def _agreeing(text: str, facts: Structure, wanted: Wanted) -> Iterator[Finding]:
    """The checks of the diagram beside the request, those that have something to go by."""
    if wanted.types:
        wrong = "" if facts.type in wanted.types else f"expected {' or '.join(wanted.types)}, found {facts.type}"
        yield Finding("type", float(not wrong), [(0, wrong)] if wrong else (), wrong)
    if wanted.names:
        missing = wanted.missing(text)
        faults = [(0, f"expected {name!r}, as in the request, found it nowhere") for name in missing]
        yield Finding("names", 1 - len(missing) / len(wanted.names), faults, _listed("missing are", missing))
    if wanted.says_labels and (written := labels(facts)):
        invented = set(wanted.invented(label for _, label in written))
        new = [(fact.at, label) for fact, label in written if label in invented]
        faults = [(at, f"expected words of the request, found {label!r}") for at, label in new]
        yield Finding("invention", 1 - len(new) / len(written), faults, _listed("invented are", [label for _, label in new]))
    if wanted.stems:
        share = wanted.covered(text)
        yield Finding("words", share, detail="" if share == 1 else "some words of the request are missing")


def _listed(what: str, names: Sequence[str]) -> str:
    """The first of them, empty if there are none: "missing are 'a', 'b' and 3 more"."""
    more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
    return f"{what} {', '.join(repr(name[:40]) for name in names[:SHOWN])}{more}" if names else ""


def _read(text: str, diagram_type: str | None) -> tuple[DiagramType | None, Tree | None, Source | None, list[Problem], float]:
    """The type, the parse tree by its tolerant grammar of what was read, what is wrong with syntax or semantics, how far the grammar took it."""
    if len(text) > LARGEST:
        return None, None, None, [Problem(1, 1, "syntax", f"expected at most {LARGEST} characters, found {len(text)}")], 0.0
    source = plain(text)
    row = of_text(source.text)
    if source.fault:
        return row, None, None, [Problem(1, 1, "syntax", f"expected YAML in the front matter: {source.fault}")], 0.0
    if row is None or diagram_type not in (None, row.key):
        words = source.text.split(maxsplit=1)
        line, column = _place(text, source.place(0))
        wanted = find(diagram_type).header if diagram_type else "the header of a diagram type"
        found = repr(words[0][:40]) if words else "nothing"
        return None, None, None, [Problem(line, column, "syntax", f"expected {wanted}, found {found}")], 0.0
    grammar = Grammar.tolerant(row.key)
    tree = grammar.parse(source.text)
    if tree is None:
        verdict = grammar.match(source.text)
        found = repr(verdict.found) if verdict.found else "the end"
        message = f"expected {' or '.join(verdict.expected[:SHOWN])}, found {found}"
        return row, None, None, [Problem(*_place(text, source.place(verdict.at)), "syntax", message)], verdict.at / len(source.text)
    broken = semantic_problems(row.key, tree, main_branch=source.main_branch)
    return row, tree, source, [Problem(*_place(text, source.place(problem.at)), "semantics", problem.message) for problem in broken], 1.0


def _place(text: str, at: int) -> tuple[int, int]:
    """Line and column, from 1, of an offset; -1 is none."""
    at = max(at, 0)
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
