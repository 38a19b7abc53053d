"""A file -> a verdict on each diagram in it: a Markdown file has many, any other is one.

>>> [str(verdict) for verdict in judge("a.mmd", b"cake")]
["a.mmd:1: unknown type: refused\\n    1:1: syntax: expected the header of a diagram type, found 'cake'"]
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from mermaidgen.markdown import OPENING, fences
from mermaidgen.validation import Problem, validate

MARKDOWN = (".md", ".markdown", ".mdx")


@dataclass(frozen=True)
class Verdict:
    """What was found at a line (from 1) of a file; the problems' lines and columns are the file's own."""

    file: str
    line: int
    type: str
    accepted: bool
    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        lines = [f"{self.file}:{self.line}: {self.type or 'unknown type'}: {'accepted' if self.accepted else 'refused'}"]
        return "\n    ".join([*lines, *map(str, self.problems)])


def judge(file: str, data: bytes, diagram_type: str | None = None) -> Iterator[Verdict]:
    """All diagrams of a file; bytes that are no UTF-8 are one refused diagram."""
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        line = data.count(b"\n", 0, exc.start) + 1
        column = exc.start - data.rfind(b"\n", 0, exc.start)
        problem = Problem(line, column, "encoding", f"expected UTF-8 text, found byte {data[exc.start]:#04x}")
        yield Verdict(file, 1, "", False, (problem,))
        return
    if file.lower().endswith(MARKDOWN) or re.search(OPENING.pattern, text, re.MULTILINE):
        for fence in fences(text):
            report = validate(fence.text, diagram_type=diagram_type)
            moved = [replace(problem, line=problem.line + fence.line - 1, column=problem.column + fence.indent) for problem in report.problems]
            yield Verdict(file, fence.line, report.type, report.accepted, tuple(moved))
    else:
        report = validate(text, diagram_type=diagram_type)
        yield Verdict(file, 1, report.type, report.accepted, report.problems)
