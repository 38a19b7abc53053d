"""A file -> the same with its diagrams mended: in Markdown the fences, and nothing else by a byte; any other file is one diagram.

>>> data, mended = mend("a.md", b"> ```mermaid\\n> graph td\\n>   A -> B\\n> ```\\n")
>>> print(data.decode())
> ```mermaid
> graph TD
>   A --> B
> ```
<BLANKLINE>
>>> mended[0].accepted, str(mended[0].changes[1])
(True, "3: arrow: '->' -> '-->'")
"""

from __future__ import annotations

import codecs
import difflib
from dataclasses import dataclass, replace

from mermaidgen.diagrams import of_text
from mermaidgen.errors import RequestError
from mermaidgen.markdown import Fence, fences, is_markdown
from mermaidgen.preprocess import plain
from mermaidgen.repair import Change, Repaired, repair


@dataclass(frozen=True)
class Mended:
    """A diagram at a line (from 1) of a file; the lines and columns of its changes are the file's own."""

    file: str
    line: int
    type: str
    accepted: bool
    changes: tuple[Change, ...]


def mend(file: str, data: bytes, diagram_type: str | None = None) -> tuple[bytes, list[Mended]]:
    """The file's bytes with all its diagrams mended as far as they can be, and what was changed. Raises RequestError if it is not UTF-8."""
    mark = codecs.BOM_UTF8 if data.startswith(codecs.BOM_UTF8) else b""
    try:
        text = data[len(mark) :].decode("utf-8")
    except UnicodeDecodeError as exc:
        line = data.count(b"\n", 0, exc.start) + 1
        raise RequestError(f"{file}:{line}: expected UTF-8 text, found byte {exc.object[exc.start]:#04x}", hint="save it as UTF-8") from exc
    if not is_markdown(file, text):
        repaired = repair(text, diagram_type)
        return mark + repaired.text.encode(), [_mended(file, 1, 0, repaired)]
    lines = text.split("\n")
    found: list[Mended] = []
    shift = 0
    for fence in fences(text):
        repaired = repair(fence.text, diagram_type)
        found.append(_mended(file, fence.line, fence.indent, repaired))
        if repaired.changes:
            first = fence.line - 1 + shift
            old = fence.text.split("\n")
            new = _written(fence, lines[first - 1 : first + len(old)], repaired.text)
            lines[first : first + len(old)] = new
            shift += len(new) - len(old)
    return mark + "\n".join(lines).encode(), found


def _mended(file: str, line: int, indent: int, repaired: Repaired) -> Mended:
    row = of_text(plain(repaired.text).text)
    changes = (replace(change, line=change.line + line - 1, column=change.column + indent) for change in repaired.changes)
    return Mended(file, line, row.key if row else "", repaired.accepted, tuple(changes))


def _written(fence: Fence, raw: list[str], text: str) -> list[str]:
    """The lines of a mended diagram as they stand in the file; `raw` is what stood there, from the line that opens the fence."""
    prefix = raw[0][: fence.indent]
    old, new = fence.text.split("\n"), text.split("\n")
    if new and not new[-1].strip() and old[-1].strip():
        new.pop()
    if old[-1].endswith("\r") and not new[-1].endswith("\r"):
        new[-1] += "\r"
    lines: list[str] = []
    for same, start, end, first, last in difflib.SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        lines += raw[1 + start : 1 + end] if same == "equal" else [prefix + line for line in new[first:last]]
    return lines
