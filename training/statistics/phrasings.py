"""Requests of a type -> how many of its written phrasings are in them.

A phrasing of training/rows/<type>[_story]_phrases.py or training/requests/ is seen where its longest part without fields stands in a request;
parts of fewer than three words are not looked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from training.rows import whole
from training.statistics.repeats import normalized, share

FEWEST = 3  # words; shorter parts stand in requests by chance


def seen(key: str, requests: Sequence[str]) -> dict[str, Any]:
    """The phrasings known, those seen, and the one in most requests with their share."""
    texts = [f" {normalized(request)} " for request in requests]
    counts = {phrasing: sum(f" {part} " in text for text in texts) for part, phrasing in _parts(key).items()}
    most = max(counts, key=lambda phrasing: counts[phrasing], default="")
    return {"known": len(counts), "seen": sum(map(bool, counts.values())), "most": most, "share": share(counts.get(most, 0), len(texts))}


@cache
def _parts(key: str) -> dict[str, str]:
    """Part to look for -> phrasing."""
    modules = [import_module(name) for name in (f"training.rows.{key}_phrases", f"training.rows.{key}_story_phrases") if find_spec(name)]
    written = [*_texts([value for module in modules for name, value in vars(module).items() if name.isupper()]), *whole.load_requests().get(key, ())]
    parts = {max(map(normalized, re.split(r"\{[^{}]*\}", phrasing)), key=len): phrasing for phrasing in written}
    return {part: phrasing for part, phrasing in parts.items() if len(part.split()) >= FEWEST}


def _texts(value: Any) -> Iterator[str]:
    """Every text in nested lists and mappings."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from _texts([*value, *value.values()])
    elif isinstance(value, Iterable):
        for item in value:
            yield from _texts(item)
