"""Bare topics: a few words that name what to draw, and a diagram of what is known about it.

    write(draw, "state")   # Row('what states does an invoice go through?', 'stateDiagram-v2\\n    [*] --> Draft...', 'topic')

What people ask for most is written by hand, in training/topics/<type>.yaml, and all of it is for training:

    - topics: [logging in to a web application, a login with a password, ...]     # what can stand after "a flowchart of"
      requests: [How does a login work, step by step?, ...]                       # whole requests, which do not name the type
      diagram: |
        flowchart TD
            ...

Everything else comes from the knowledge, where each process, exchange, life cycle and so on has a name; topics_model draws it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from training.draw import Draw
from training.language import fit_articles, sentence_case, slot
from training.rows import Row
from training.rows import topics_phrases as say
from training.rows.topics_model import subject
from training.rows.whole import canonical

FOLDER = Path(__file__).parent.parent / "topics"
WRITTEN = 0.5  # of the rows of a type that has topics written by hand
TRIES = 20


@dataclass(frozen=True)
class Topic:
    """One entry of a file."""

    topics: tuple[str, ...]
    requests: tuple[str, ...]
    diagram: str


@cache
def load_topics(key: str) -> tuple[Topic, ...]:
    """The topics of a type that are written by hand; none if it has no file."""
    path = FOLDER / f"{key}.yaml"
    entries = yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) if path.is_file() else []
    return tuple(Topic(tuple(entry["topics"]), tuple(entry["requests"]), entry["diagram"].rstrip("\n")) for entry in entries)


def write(draw: Draw, key: str) -> Row | None:
    """A topic of this split and type with its diagram; None where there is none."""
    written = load_topics(key) if draw.split == "train" else ()
    if written and draw.maybe(WRITTEN):
        topic = draw.choice(written)
        asked = draw.choice([*topic.requests, *(asked_for(draw, key, text, topic.diagram) for text in topic.topics)])
        return Row(_typed(draw, asked), topic.diagram, "topic")
    for _ in range(TRIES):
        found = subject(draw, key)
        if found and canonical(key, found.diagram):
            domain = found.domain
            text = found.name if domain in found.name or draw.maybe(0.6) else draw.choice(say.PLACED).format(t=found.name, d=domain)
            return Row(_typed(draw, asked_for(draw, key, text, found.diagram)), found.diagram, "topic")
    return None


def asked_for(draw: Draw, key: str, topic: str, diagram: str) -> str:
    """The topic of a diagram within a request, mostly one that names the type."""
    if draw.maybe(0.3):
        return sentence_case(fit_articles(draw.phrase(say.QUESTIONS[key]).format(t=slot(topic))))
    name = draw.choice(say.LINES if key == "xychart" and "\n    bar " not in diagram else say.NAMES[key])
    asked = draw.phrase(say.ASKS).format(t=slot(topic), d=name, a="an" if name[0] in "aeiou" else "a")
    return sentence_case(fit_articles(asked))


def _typed(draw: Draw, request: str) -> str:
    """As people type a line: small letters, no full stop, a please."""
    if draw.maybe(0.35):
        request = request[:1].lower() + request[1:]
    if draw.maybe(0.1):
        request = request.rstrip(".?") + draw.choice([" please", ", please", " pls", ", thanks", "!", " :)"])
    return request
