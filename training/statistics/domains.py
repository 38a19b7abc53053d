"""A text -> the domain of the knowledge that it is about, told by phrases and words that this domain alone has.

>>> domain_of("Grower: bench grafting, dip the knife in alcohol, cut a slanting face", "test")
'apple orchard'
>>> domain_of("Draw a box", "train")
''

A lower bound: a row with few words of its domain counts for none.
"""

from __future__ import annotations

import re
from functools import cache

from training.draw import load_knowledge
from training.lint import phrases
from training.splits import split_of
from training.words import ADJECTIVES, NOUNS, VERBS

LONGEST = 6  # words of a phrase that is looked for
SHORTEST = 5  # letters of a word that tells a domain by itself
ENOUGH = 2  # phrases or words that have to be there

Words = tuple[str, ...]


def domain_of(text: str, split: str) -> str:
    """The domain of the split with most phrases and words of its own in the text; '' if none has enough."""
    words, owners = _words(text), _owners()
    found: dict[str, set[Words]] = {}
    for size in range(1, LONGEST + 1):
        for start in range(len(words) - size + 1):
            phrase = words[start : start + size]
            owner = owners.get(phrase)
            if owner and split_of(owner) == split:
                found.setdefault(owner, set()).add(phrase)
    best = max(found, key=lambda name: len(found[name]), default="")
    return best if len(found.get(best, ())) >= ENOUGH else ""


@cache
def _owners() -> dict[Words, str]:
    """Phrases of several words, and rare words, that are in one domain only."""
    everyday = {*NOUNS, *VERBS, *ADJECTIVES}
    domains: dict[Words, set[str]] = {}
    for domain in load_knowledge():
        texts = {_words(text) for text in phrases(domain)}
        rare = {(word,) for text in texts for word in text if len(word) >= SHORTEST and word not in everyday}
        for phrase in rare | {text for text in texts if 1 < len(text) <= LONGEST}:
            domains.setdefault(phrase, set()).add(domain["domain"])
    return {phrase: next(iter(names)) for phrase, names in domains.items() if len(names) == 1}


def _words(text: str) -> Words:
    return tuple(re.findall(r"[^\W\d_]+", text.lower()))
