"""A file -> a verdict on each diagram in it: a Markdown file has many, any other is one.

>>> [str(verdict) for verdict in judge("a.mmd", b"cake")]
["a.mmd:1: unknown type: refused\\n    1:1: syntax: expected the header of a diagram type, found 'cake'"]
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from mermaidgen.config import Validation
from mermaidgen.markdown import fences, is_markdown
from mermaidgen.validation import REFUSING, Check, Problem, Report, validate

SHOWN = (*REFUSING, "content")


@dataclass(frozen=True)
class Verdict:
    """What was found at a line (from 1) of a file; the problems' lines and columns are the file's own."""

    file: str
    line: int
    type: str
    accepted: bool
    passed: bool
    score: int
    checks: tuple[Check, ...]
    problems: tuple[Problem, ...]

    def __str__(self) -> str:
        """What mermaid takes, and what is missing in it; problems that only cost points are left to `scored`."""
        lines = [f"{self.file}:{self.line}: {self.type or 'unknown type'}: {'accepted' if self.accepted else 'refused'}"]
        return "\n    ".join([*lines, *(str(problem) for problem in self.problems if problem.check in SHOWN)])

    @property
    def scored(self) -> str:
        """The same with the score, a line for each check, and all problems."""
        head = f"{str(self).partition(chr(10))[0]}, score {self.score}, {'passed' if self.passed else 'not passed'}"
        return "\n    ".join([head, *map(str, self.checks), *map(str, self.problems)])


def judge(file: str, data: bytes, diagram_type: str | None = None, request: str = "", settings: Validation | None = None) -> Iterator[Verdict]:
    """All diagrams of a file, beside a request if there is one; bytes that are no UTF-8 are one refused diagram.

    From which score on a diagram passes is said by the settings.
    """
    limits = vars(settings or Validation())
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as exc:
        line = data.count(b"\n", 0, exc.start) + 1
        column = exc.start - data.rfind(b"\n", 0, exc.start)
        problem = Problem(line, column, "encoding", f"expected UTF-8 text, found byte {data[exc.start]:#04x}")
        yield Verdict(file, 1, "", False, False, 0, (), (problem,))
        return
    if is_markdown(file, text):
        for fence in fences(text):
            report = validate(fence.text, request, diagram_type, **limits)
            moved = [replace(problem, line=problem.line + fence.line - 1, column=problem.column + fence.indent) for problem in report.problems]
            yield _verdict(file, fence.line, report, moved)
    else:
        report = validate(text, request, diagram_type, **limits)
        yield _verdict(file, 1, report, report.problems)


def _verdict(file: str, line: int, report: Report, problems: Sequence[Problem]) -> Verdict:
    return Verdict(file, line, report.type, report.accepted, report.passed, report.score, report.checks, tuple(problems))
