"""Words that a request and its diagram share -> other words, the same in both.

    swap(draw, "pie", "Of the loaves 120 are rye.", 'pie\\n    "Rye" : 120')   # ('Of the loaves 120 are walnut.', 'pie\\n    "Walnut" : 120')

A request without slots is a single example however often it is drawn, and is soon known by heart. With other words in the same places it is many,
and only what holds for all of them is learned: how the sentence is built and which of its words go where.
"""

from __future__ import annotations

import re
from functools import cache

from mermaidgen.config import grammar_path
from mermaidgen.fidelity import FUNCTION
from training.draw import Draw
from training.language import SLOT, gerund, open_slots, past, plural, slot, with_article

ROWS = 0.5  # of the rows have some of their words swapped
SHARES = (0.2, 0.5, 0.9)  # of the words that may be swapped, one of these per row
WORD = re.compile(r"(?<![^\W_])[A-Za-z]{4,}(?![^\W_])")
LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')
KEPT = FUNCTION | frozenset("""
    january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    four five seven eight nine eleven twelve twenty thirty forty fifty hundred thousand first second third last half both none true false
    string number date time datetime float double decimal boolean bool text integer char uuid object list array void
    database queue store storage disk cloud server internet service person people user actor system external interface abstract enum
    start begin stop finish done active critical milestone initial final decision condition question left right bottom above below
    section group lane swimlane subgraph branch main commit merge checkout cherry pick release from with over under than into each more most less
    high medium low daily weekly monthly yearly hours minutes days weeks months years percent euro euros dollars
""".split())  # fmt: skip


def swap(draw: Draw, key: str, request: str, diagram: str) -> tuple[str, str]:
    """Both with other words in place of some that stand in both; the request's may be in slots, where they stay."""
    if not draw.maybe(ROWS):
        return request, diagram
    share = draw.choice(SHARES)
    for word in shared(key, request, diagram):
        if draw.maybe(share):
            new = _like(draw, word)
            request = re.sub(rf"\b(?:(an?) )?({word})\b", lambda match: _spoken(match, new), request, flags=re.IGNORECASE)  # noqa: B023 - used at once
            diagram = re.sub(rf"(?<![^\W_]){word}(?![^\W_])", lambda match: _cased(match.group(), new), diagram, flags=re.IGNORECASE)  # noqa: B023
    return request, diagram


def shared(key: str, request: str, diagram: str) -> list[str]:
    """The words of both that mean nothing to the diagram's type and are nowhere part of another word, in the order of the request."""
    free, said, drawn = SLOT.sub(" ", request).casefold(), open_slots(request).casefold(), diagram.casefold()
    words = dict.fromkeys(WORD.findall(free))
    return [
        word for word in words
        if word not in KEPT and word not in keywords(key) and word in drawn
        and all(text.count(word) == len(re.findall(rf"(?<![^\W_]){word}(?![^\W_])", text)) for text in (said, drawn))
        and said.count(word) == free.count(word)
    ]  # fmt: skip


@cache
def keywords(key: str) -> frozenset[str]:
    """The words that the grammar of a type writes itself, in lower case."""
    literals = LITERAL.findall(grammar_path(key).read_text(encoding="utf-8"))
    return frozenset(word.casefold() for literal in literals for word in re.findall("[A-Za-z]+", literal))


def _like(draw: Draw, word: str) -> str:
    """A word with the ending of this one."""
    if word.endswith("ing"):
        return gerund(draw.verb().lower())
    if word.endswith("ed"):
        return past(draw.verb().lower())
    return plural(draw.word()) if re.search("[^su]s$", word) else draw.word()


def _spoken(match: re.Match[str], new: str) -> str:
    article, word = match.groups()
    said = _cased(word, new)
    if article:
        fitting = with_article(said).split(" ")[0]
        return f"{fitting[:1].upper() if article[0].isupper() else fitting[:1]}{fitting[1:]} {slot(said)}"
    return slot(said)


def _cased(word: str, new: str) -> str:
    """The new word with capitals where this one has them."""
    return new.upper() if word.isupper() else new.capitalize() if word[:1].isupper() else new
