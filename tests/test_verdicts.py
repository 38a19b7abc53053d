"""verdicts and markdown: which diagrams a file has, and where."""

from __future__ import annotations

import pytest

from mermaidgen.markdown import fences
from mermaidgen.validation import REFUSING
from mermaidgen.verdicts import judge

PAGE = """# Title

```mermaid
pie
    "a" : 1
    "b" : 2
```

1. In a list:

   ~~~~mermaid
   flowchart LR
       A --> B --> C
   ~~~~

```python
pie
```

> ```mermaid
> pie
>     "a" = 1
> ```

``` {.mermaid title="x"}
cake
"""


def test_fences_are_found_with_their_places() -> None:
    assert [(fence.line, fence.indent, fence.text) for fence in fences(PAGE)] == [
        (4, 0, 'pie\n    "a" : 1\n    "b" : 2'),
        (12, 3, "flowchart LR\n    A --> B --> C"),
        (21, 2, 'pie\n    "a" = 1'),
        (26, 0, "cake\n"),
    ]


@pytest.mark.parametrize("text", ["", "```python\npie\n```", "    text ```mermaid", "`mermaid`", "```mermaidjs\npie\n```"])
def test_what_is_no_mermaid_fence_is_passed_over(text: str) -> None:
    assert list(fences(text)) == []


def test_a_markdown_file_has_a_verdict_for_each_fence() -> None:
    verdicts = list(judge("page.md", PAGE.encode()))
    assert [(verdict.line, verdict.type, verdict.accepted) for verdict in verdicts] == [
        (4, "pie", True), (12, "flowchart", True), (21, "pie", False), (26, "", False)]  # fmt: skip
    assert [(problem.line, problem.column) for verdict in verdicts for problem in verdict.problems if problem.check in REFUSING] == [
        (22, 11), (26, 1)]  # fmt: skip
    assert [(problem.line, problem.column) for problem in verdicts[1].problems] == [(13, 8), (13, 14), (13, 20)], "labels that say nothing"
    assert next(judge("-", PAGE.encode())).line == 4


def test_any_other_file_is_one_diagram() -> None:
    (verdict,) = judge("a.mmd", '\ufeffpie\r\n    "cats" : 1\r\n    "dogs" : 2\r\n'.encode())
    assert (verdict.file, verdict.line, verdict.type, verdict.accepted, verdict.problems) == ("a.mmd", 1, "pie", True, ())
    assert str(verdict) == "a.mmd:1: pie: accepted"


def test_what_is_no_text_is_refused() -> None:
    (verdict,) = judge("a.mmd", b"pie\n\xff\xfe")
    assert not verdict.accepted
    assert str(verdict) == "a.mmd:1: unknown type: refused\n    2:1: encoding: expected UTF-8 text, found byte 0xff"


def test_the_score_is_shown_when_asked_for() -> None:
    (verdict,) = judge("a.mmd", b'pie\n    "Item 1" : 1\n    "Dogs" : 2', request='a pie chart of "birds"')
    assert (verdict.accepted, verdict.passed) == (True, verdict.score >= 70)
    assert str(verdict) == "a.mmd:1: pie: accepted", "what only costs points is not said"
    head, *lines = verdict.scored.split("\n    ")
    assert head == f"a.mmd:1: pie: accepted, score {verdict.score}, {'passed' if verdict.passed else 'not passed'}"
    assert [line.partition(":")[0] for line in lines[:7]] == ["syntax", "semantics", "content", "labels", "type", "names", "words"]
    assert lines[7:] == [str(problem) for problem in verdict.problems] and len(lines) == 9
    (refused,) = judge("a.mmd", b"cake")
    assert refused.scored.startswith("a.mmd:1: unknown type: refused, score 0, not passed\n    syntax: 0.0 of 10.0\n")
