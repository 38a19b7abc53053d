"""One module per diagram type; `write(draw)` gives one pair of a request and its diagram."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """A request in plain words, the canonical Mermaid text that answers it, and how it is said."""

    request: str
    diagram: str
    style: str
