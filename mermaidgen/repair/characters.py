"""Rules for characters that stand for others: entities, curly quotes, dashes, wide signs, invisible ones, and comments in other languages."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from mermaidgen.repair.broken import Broken, swapped
from mermaidgen.repair.edits import Attempt, Edit

ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{1,6}|#x[0-9a-fA-F]{1,5});")
ARROW_ENTITY = re.compile(r"[-=.]&gt;|&lt;[-=.|]|--&lt;")
QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "«": '"', "»": '"', "＂": '"', "″": '"', "‘": "'", "’": "'", "‚": "'", "＇": "'"})
WIDE = {ord(wide): plain for wide, plain in zip("：；，（）［］｛｝｜【】＞＜－　、", ":;,()[]{}|[]><- ,", strict=True)}
BLANK = dict.fromkeys(map(ord, "\u00a0\u2002\u2003\u2007\u2009\u202f"), " ")
NOTHING: dict[int, str | None] = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"), None)


def entities(broken: Broken) -> Iterator[Attempt]:
    """HTML entities as the characters that they are; in all lines if arrows are written with them."""
    found = [Edit(*match.span(), after) for match in ENTITY.finditer(broken.text) if (after := html.unescape(match[0])) != match[0]]
    if ARROW_ENTITY.search(broken.text):
        yield tuple(found)
    end = broken.start + len(broken.line)
    here = [edit for edit in found if broken.start <= edit.start < end]
    if here:
        yield tuple(Edit(edit.start, edit.end, "'" if edit.after == '"' else edit.after) for edit in here)
        yield tuple(here)


def curly_quotes(broken: Broken) -> Iterator[Attempt]:
    yield from _translated(broken, QUOTES)


def wide_signs(broken: Broken) -> Iterator[Attempt]:
    """Signs of Chinese and Japanese text: the one at the fault, then all that are outside of quotes."""
    yield from _translated(broken, WIDE)


def invisible(broken: Broken) -> Iterator[Attempt]:
    """Blanks that are none for the parser, and characters that nobody sees."""
    yield from _translated(broken, BLANK | NOTHING)
    yield from _translated(broken, {9: "    "})


dashes = swapped(
    (r"[−–—]{1,3}>", "-->"), (r"(?<=\s)[→⟶➔➜➝](?=\s)", "-->"), (r"\s*[→⟶➔➜➝]\s*", " --> "), (r"(?<=\s)[⇒⟹](?=\s)", "==>"),
    (r"\s*[⇒⟹]\s*", " ==> "), (r"(?<=[\w\]\)\}])\s+[—–−]{1,3}\s+(?=[\w|])", " --- "), (r"[—–−]", "--"), (r"[—–−]", "-"),
)  # fmt: skip


def backslashes(broken: Broken) -> Iterator[Attempt]:
    """Signs that were escaped for Markdown."""
    found = [broken.edit(*match.span(), match[1]) for match in re.finditer(r"\\([\[\](){}|<>_*#.!`~-])", broken.line)]
    yield from ((edit,) for edit in found[:2])
    if len(found) > 1:
        yield tuple(found)


def emphasis(broken: Broken) -> Iterator[Attempt]:
    """Bold type and code of Markdown around words, list markers, and the marks of a quotation."""
    if match := re.match(r"[ \t]*(?:[-*+•][ \t]+|\d{1,2}[.)][ \t]+|>[ \t]+)(?=\S)", broken.line):
        yield (broken.edit(len(broken.indent), match.end(), ""),)
    found = [match for match in re.finditer(r"(\*\*|__|`)(\w[^*_`]*)\1", broken.line)]
    if found:
        yield tuple(broken.edit(*match.span(), match[2]) for match in found)


def comment(broken: Broken) -> Iterator[Attempt]:
    """A comment behind a statement, or of another language, becomes a comment on a line of its own."""
    line = broken.line
    if match := re.match(r"[ \t]*(?:(//+|#+|--|;+|')[ \t]*|/\*+[ \t]*(?=.*\*/\s*$))", line):
        text = re.sub(r"\s*\*+/\s*$", "", line[match.end() :])
        yield (broken.edit(len(broken.indent), len(line), f"%% {text}"),)
    for match in re.finditer(r"[ \t]+(?://+|#)[ \t]+(?=\S)|[ \t]*%%+(?!\{)[ \t]*", line):
        text = line[match.end() :]
        if "%%" not in match[0] and re.search(r"--|==|->|=>", text):
            continue
        if match.start() > len(broken.indent) and line[: match.start()].count('"') % 2 == 0:
            yield (broken.edit(match.start(), len(line), f"{broken.newline}{broken.indent}%% {text}"),)
            if line[match.start() - 1] in ",;":
                yield (broken.edit(match.start() - 1, len(line), f"{broken.newline}{broken.indent}%% {text}"),)
    if match := re.search(r"[ \t]+\((?:optional|note|see|e\.g\.)[^()]*\)$", line, re.IGNORECASE):
        yield (broken.edit(match.start(), len(line), f"{broken.newline}{broken.indent}%% {match[0].strip()}"),)


def _translated(broken: Broken, table: dict[int, str] | dict[int, str | None]) -> Iterator[Attempt]:
    """Single characters of the line as others: all, then the one nearest to the fault."""
    edits = [broken.edit(i, i + 1, table[ord(sign)] or "") for i, sign in enumerate(broken.line) if ord(sign) in table]
    if edits:
        yield tuple(edits)
        yield (min(edits, key=lambda edit: abs(edit.start - broken.at)),)
