"""Labels, titles and numbers, as mermaid shows them.

>>> plain(" 6#quot; nails, #35;1 "), shown("48.50"), shown("007")
('6" nails, #1', '48.5', '7')
"""

from __future__ import annotations

import math
import re
from decimal import Decimal

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import unescape

TITLE = re.compile(r"\s*title", re.IGNORECASE)
ESCAPE = re.compile(r"\\(.)", re.DOTALL)
CONTROLS = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v", "0": "\0"}


def plain(text: str) -> str:
    """The text with its entities decoded and without blanks around it."""
    return unescape(text.strip())


def unslashed(text: str) -> str:
    """The inside of a string in which backslashes escape."""
    return ESCAPE.sub(lambda match: CONTROLS.get(match[1], match[1]), text)


def string(text: str) -> str:
    """The inside of such a string, its entities decoded and without blanks around it."""
    return plain(unslashed(text))


def after_word(line: str) -> str:
    """What stands behind the first word of a line: 'section Site work' -> 'Site work'."""
    words = line.split(maxsplit=1)
    return plain(words[1]) if len(words) > 1 else ""


def last_title(tree: Tree) -> str:
    """What stands behind the word of the last title; empty if nothing does."""
    return "".join(after_word(title.text) for title in tree.find_all("title")[-1:])


def title(tree: Tree) -> str:
    """The last title that is not empty, of statements of the form `title Visits by species`; blanks in a row count as one."""
    titles = [re.sub(r"[\t ]{2,}", " ", plain(TITLE.sub("", statement.text, count=1))) for statement in tree.find_all("title")]
    return next((title for title in reversed(titles) if title), "")


def shown(number: str) -> str:
    """A number as JavaScript writes it: the shortest that reads the same; NaN if it is none."""
    try:
        value = float(number)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity"
    return f"{Decimal(repr(value)).normalize():f}" if value else "0"
