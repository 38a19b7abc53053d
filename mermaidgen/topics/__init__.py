"""A bare topic -> the diagram of it that was drawn by hand, if there is one.

>>> find("TCP handshake as a sequence diagram", ("sequence",)).diagram.splitlines()[0]
'sequenceDiagram'
>>> find("Alice calls Bob, then Bob calls Carol and says hello.", ("sequence",)) is None
True

A small model knows nothing of the world, and what people ask for with a few words is much the same everywhere. <type>.yaml has it:

    - topics: [logging in to a web application, a login with a password]     # what can stand after "a flowchart of"
      requests: ["How does a login work, step by step?"]                       # whole requests, which do not name the type
      diagram: |
        flowchart TD
            ...

A request finds the entry that shares most of its words with it, each word counting as much as it is rare in the file, and less
if it is one for asking.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from operator import attrgetter
from pathlib import Path

import yaml

from mermaidgen.diagrams import NAMES
from mermaidgen.fidelity import stems

FOLDER = Path(__file__).parent
SIMILAR = 0.25  # the share of common words from which on a request means a topic: see training/evaluation/topics.py
STEM = 7  # letters of a word that count, so that a smartwatch is no smartphone
MOST = 24  # different words; a request of more says itself what to draw
ASKING = frozenset(stems("""
    a simple, basic, small, plain, quick, typical, usual, common, classic example, overview; explain, illustrate, visualise, visualize, sketch,
    create, generate, produce, want, need, see, look, think, help, give, get, know, like, could, let, mermaid, picture, it works, topic,
    about, using, very, just, only, some, thing, way, kind, thanks
""", STEM))  # fmt: skip

CONTENT = re.compile(r"[-=]>|\u2192|--|[;\n]|\d.*\b\d|,.*,|:.*,|\bwith\b.*,|\.\s+\S")  # what only a request has that says what to draw
STATING = re.compile(r"\b(?:then|if|otherwise|else|has|have|is|are|was|were|goes|gets|can|must|both|after|before|until)\b", re.I)
QUESTION = re.compile(r"\b(?:how|what|whats|which|who|whom|whose|why|where|when)\b|\?", re.I)


@dataclass(frozen=True)
class Topic:
    """What is drawn under several names."""

    topics: tuple[str, ...]
    requests: tuple[str, ...]
    diagram: str

    @property
    def names(self) -> tuple[str, ...]:
        return self.topics + self.requests


@dataclass(frozen=True)
class Found:
    """A topic with its type; `similarity`, from 0 to 1, says how well the request names it."""

    key: str
    name: str
    diagram: str
    similarity: float


class Shelf:
    """The topics of one type and what their words are worth."""

    def __init__(self, key: str) -> None:
        path = FOLDER / f"{key}.yaml"
        entries = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) if path.is_file() else []
        self.key = key
        self.topics = tuple(Topic(tuple(entry["topics"]), tuple(entry["requests"]), entry["diagram"].rstrip("\n")) for entry in entries)

    @cached_property
    def _words(self) -> dict[str, frozenset[str]]:
        return {name: words(name) for topic in self.topics for name in topic.names}

    @cached_property
    def _worth(self) -> dict[str, float]:
        """The logarithm of the inverse of the share of topics with a word; less for one said in asking ('cardinalities') rather than in naming."""
        among, named, asked = (
            Counter(stem for topic in self.topics for stem in set().union(*map(self._words.__getitem__, names(topic))))
            for names in (attrgetter("names"), attrgetter("topics"), attrgetter("requests"))
        )
        return {stem: math.log(1 + len(self.topics) / (1 + among[stem])) * min(1, (1 + named[stem]) / (1 + asked[stem])) for stem in among}

    def worth(self, stem: str) -> float:
        """What a word tells; one that no topic has tells most."""
        return self._worth.get(stem, math.log(1 + len(self.topics)))

    def find(self, asked: frozenset[str]) -> Found | None:
        """The topic with a name most like these words: the worth of those in common to that of all."""
        worth = {stem: self.worth(stem) for stem in asked}
        total, best = sum(worth.values()), None
        for topic, name in ((one, name) for one in self.topics for name in one.names):
            of_name = self._words[name]
            common = sum(worth[stem] for stem in of_name & asked)
            if not common:
                continue
            missing = sum(self.worth(stem) for stem in of_name - asked)
            similarity = common / (total + missing)
            if common <= missing:  # half of the name was not asked for
                continue
            if best is None or similarity > best.similarity:
                best = Found(self.key, name, topic.diagram, similarity)
        return best


def words(text: str) -> frozenset[str]:
    """The beginnings of the words that name a topic; those for its type and for how one asks are left out."""
    return frozenset(stems(NAMES.sub(" ", text).casefold(), STEM)) - ASKING


def states(request: str) -> bool:
    """Whether a request says what is to be drawn, and does not merely name it.

    >>> [states(request) for request in ("a traffic light", "How is tea made?", "Tea is brewed, then poured.", "pie: 3 cats, 4 dogs")]
    [False, False, True, True]
    """
    return not QUESTION.search(request) and bool(CONTENT.search(request.strip()) or STATING.search(request))


@cache
def shelf(key: str) -> Shelf:
    """The topics of a type; none for a type without a file."""
    return Shelf(key)


def find(request: str, keys: Sequence[str]) -> Found | None:
    """The topic of one of the types `keys` that the request names and nothing else; None if there is none."""
    asked, is_open = words(request), len(keys) > 1  # a single word says too little where the type is open
    if not is_open < len(asked) <= MOST or states(request):
        return None
    found = [one for one in (shelf(key).find(asked) for key in keys) if one and one.similarity >= SIMILAR]
    return max(found, key=lambda one: one.similarity, default=None)
