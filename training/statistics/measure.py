"""A row -> what can be counted in it.

>>> row = measure(Example("train-0", "pie", "specification", "A pie: 3 dogs, 4 quornixes", 'pie\\n    "dogs" : 3\\n    "quornixes" : 4'))
>>> row.nodes, row.labels, [is_invented(label) for label in row.labels], is_named(row.example)
(2, ('dogs', 'quornixes'), [False, True], True)
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from mermaidgen.diagrams import find
from mermaidgen.structure import Structure, read
from training import words
from training.corpus import Example
from training.draw import KNOWLEDGE
from training.rows import whole
from training.statistics.domains import domain_of

SHORTEST = 4  # letters of an invented word; capitals up to this length are abbreviations
PARTS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+")
# Names of types that are everyday words: they name the type only before a word like 'diagram'.
EVERYDAY = frozenset("""
    architecture block blocks board brainstorm branches breakdown chronology class classes cloud deployment er experience flow git graph
    history ideas interaction journey overlaps packet process quadrant radar requirement requirements schedule schema sequence shares state
    uml
""".split())  # fmt: skip
PICTURES = "(?:diagram|chart|graph|map|model|board|plot|machine|tree|picture)"


@dataclass(frozen=True)
class Measured:
    """A row with its counts; `labels` are its names, labels and attributes, `domain` is '' where it cannot be told."""

    example: Example
    canonical: bool
    nodes: int
    edges: int
    labels: tuple[str, ...]
    domain: str


def measure(example: Example) -> Measured:
    structure = read(example.key, example.diagram)
    known = structure or Structure(example.key)
    domain = domain_of(f"{example.request}\n{example.diagram}", split=example.id.partition("-")[0])
    return Measured(example, structure is not None, len(known.nodes), len(known.edges), tuple(dict.fromkeys(_labels(known))), domain)


def _labels(structure: Structure) -> Iterator[str]:
    """Every text in the diagram with a letter in it."""
    texts = [structure.title, *(group.label for group in structure.groups), *(edge.label for edge in structure.edges)]
    for node in structure.nodes:
        texts += [node.label or node.id, *node.attributes]
    return (text for text in texts if any(map(str.isalpha, text)))


def is_invented(label: str) -> bool:
    """Whether a word of it is in no list, domain or phrasing of the generator, inflected or not."""
    return any(not _is_known(word) for word in _ascii_words(label))


def is_named(example: Example) -> bool:
    """Whether the request says of what type the diagram is: 'pie', 'state machine', 'erDiagram'."""
    return bool(_names(example.key).search(example.request))


def case_of(request: str) -> str:
    """How a request uses capitals."""
    first = next(filter(str.isalpha, request), "")
    if request == request.lower():
        return "small letters only"
    if request == request.upper():
        return "capitals only"
    return "capital first" if first.isupper() else "small first, capitals later"


@cache
def _names(key: str) -> re.Pattern[str]:
    row = find(key)
    names = {name.lower() for name in (row.key, *row.headers, *row.aliases)}
    alone = [re.escape(name) for name in sorted(names - EVERYDAY)]
    before = "|".join(re.escape(name) for name in sorted(names & EVERYDAY))
    either = "|".join([*alone, rf"(?:{before})[ -]?{PICTURES}"] if before else alone)
    return re.compile(rf"\b(?:{either})s?\b", re.IGNORECASE)


def _ascii_words(text: str) -> Iterator[str]:
    """Words in small letters, those joined in 'WorkOrder' and 'work_order' one by one; abbreviations are left out."""
    for run in re.findall(r"[^\W\d_]+", text):
        if run.isascii():
            yield from (part.lower() for part in PARTS.findall(run) if len(part) >= SHORTEST and not (part.isupper() and len(part) <= SHORTEST))


@cache
def _is_known(word: str) -> bool:
    return any(stem in _dictionary() for stem in _stems(word))


def _stems(word: str) -> Iterator[str]:
    """'policies' -> 'policies', ..., 'policy'; 'stopped' -> ..., 'stop'."""
    yield word
    for ending in ("s", "es", "d", "ed", "ing"):
        if word.endswith(ending):
            stem = word.removesuffix(ending)
            yield from (stem, stem + "e")
            if stem[-1:] == stem[-2:-1]:
                yield stem[:-1]
    for ending in ("ies", "ied"):
        if word.endswith(ending):
            yield word.removesuffix(ending) + "y"


@cache
def _dictionary() -> frozenset[str]:
    """Every word of the files that the corpus is drawn from."""
    files = [*whole.FOLDER.glob("*.yaml"), *KNOWLEDGE.glob("*.yaml")]
    modules = whole.FOLDER.parent.joinpath("rows").glob("*.py")
    texts = [path.read_text(encoding="utf-8") for path in files] + [text for path in modules for text in _strings(path)]
    lists = [" ".join((*words.NOUNS, *words.VERBS, *words.ADJECTIVES, *words.NAMES, *words.CODES))]
    return frozenset(part.lower() for text in [*texts, *lists] for run in re.findall(r"[^\W\d_]+", text) for part in PARTS.findall(run))


def _strings(module: Path) -> Iterator[str]:
    """What a module says to others: its texts without docstrings and comments, whose examples have invented words."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    documented = (node for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef))
    documents = {ast.get_docstring(node, clean=False) for node in documented}
    constants = (node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str))
    return (text for text in constants if text not in documents)
