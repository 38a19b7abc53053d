"""Bare topics: a few words that name what to draw, and a diagram of what is known about it.

    write(draw, "state")   # Row('what states does an invoice go through?', 'stateDiagram-v2\\n    [*] --> Draft...', 'topic')

What people ask for most was drawn by hand, in mermaidgen/topics/, and all of it is for training. Some comes from the knowledge, where each
process, exchange, life cycle and so on has a name; topics_model draws it. The rest is put together of words and gets an outline, so that a topic
that the model has never seen is met with that and not with noise.
"""

from __future__ import annotations

from mermaidgen.topics import shelf
from training.draw import Draw
from training.language import fit_articles, sentence_case, slot
from training.rows import Row
from training.rows import topics_phrases as say
from training.rows.outline import write as write_outline
from training.rows.topics_model import subject
from training.rows.whole import canonical

WRITTEN = 0.2  # of the rows are topics drawn by hand, which the product answers without a model
OUTLINES = 0.6  # of the others are topics that nobody wrote about
TRIES = 20


def write(draw: Draw, key: str) -> Row | None:
    """A topic of this split and type with its diagram; None where there is none."""
    written = shelf(key).topics if draw.split == "train" else ()
    if written and draw.maybe(WRITTEN):
        topic = draw.choice(written)
        asked = draw.choice([*topic.requests, *(asked_for(draw, key, text, topic.diagram) for text in topic.topics)])
        return Row(_typed(draw, asked), topic.diagram, "topic")
    if draw.maybe(OUTLINES):
        outline = write_outline(draw, key)
        return Row(_typed(draw, asked_for(draw, key, outline.topic, outline.diagram)), outline.diagram, "topic")
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
