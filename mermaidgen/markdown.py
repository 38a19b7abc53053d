"""A Markdown text -> the mermaid diagrams in it, each with its place.

>>> [fence.text for fence in fences("Look:\\n\\n```mermaid\\npie\\n```\\n")]
['pie']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

SUFFIXES = (".md", ".markdown", ".mdx")
OPENING = re.compile(r"^(?P<indent>[ \t]*(?:>[ \t]?)*)(?P<fence>`{3,}|~{3,}|:{3,})[ \t]*(?:\{?\.?)?mermaid\b[^`\n]*$")


def is_markdown(file: str, text: str) -> bool:
    """Whether a file has its diagrams in fences: by its name, or since there is such a fence."""
    return file.lower().endswith(SUFFIXES) or re.search(OPENING.pattern, text, re.MULTILINE) is not None


@dataclass(frozen=True)
class Fence:
    """A fenced diagram; its first line is line `line` (from 1) of the file, and `indent` characters stand before each of its lines."""

    text: str
    line: int
    indent: int


def fences(text: str) -> Iterator[Fence]:
    """All mermaid fences, in order; one that is never closed goes to the end, as in Markdown."""
    lines = text.split("\n")
    at = 0
    while at < len(lines):
        opening = OPENING.match(lines[at].rstrip("\r"))
        at += 1
        if not opening:
            continue
        start, fence, indent = at, opening["fence"], len(opening["indent"])
        closing = re.compile(rf"^[ \t>]*{fence[0]}{{{len(fence)},}}[ \t\r]*$")
        while at < len(lines) and not closing.match(lines[at]):
            at += 1
        body = [line[indent:] if not line[:indent].strip(" \t>\r") else line for line in lines[start:at]]
        yield Fence("\n".join(body), start + 1, indent)
        at += 1
