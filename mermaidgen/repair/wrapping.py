"""Rules for what stands around a diagram: fences, prose, front matter, another tool's first and last lines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mermaidgen.diagrams import of_text
from mermaidgen.repair.broken import Broken
from mermaidgen.repair.edits import Attempt, Edit
from mermaidgen.repair.headers import header_of

FENCE = re.compile(r"^[ \t]*(?:`{3,}|~{3,})[^\n`]*$", re.MULTILINE)
MARKS = 40  # ends of fences that are looked at
TAGS = re.compile(r"^[ \t]*</?(?:pre|div|code|mermaid|script)\b[^>\n]*>[ \t]*$", re.MULTILINE | re.IGNORECASE)
WORD = re.compile(r"\A\s*mermaid[ \t]*\r?\n", re.IGNORECASE)
UML = re.compile(r"^[ \t]*@(?:start|end)\w+[^\n]*$", re.MULTILINE)
FRONT = re.compile(r"\A(\s*---[ \t]*\r?\n)(.*?)(^[ \t]*---[ \t\r]*$)", re.DOTALL | re.MULTILINE)
FRONT_TITLE = re.compile(r"^([ \t]*\w+:[ \t]+)(?![\"'\[{|>&*!])([^\n]*?)([ \t\r]*)$", re.MULTILINE)


def is_sentence(line: str) -> bool:
    """Whether it reads like prose: four words or more, with a sign at the end and none of a diagram's."""
    text = line.strip().strip("*_\"'#>- ")
    return len(text.split()) > 3 and text[0].isalnum() and line.rstrip("*_ ")[-1] in ".:!?…)" and not re.search(r"[|{}\[\]]|->|--", text)


def fence(broken: Broken) -> Iterator[Attempt]:
    """All but what stands in the first fence with a diagram, or a fence that has only one end."""
    text = broken.text
    marks = [*FENCE.finditer(text), *TAGS.finditer(text)]
    marks = sorted(marks, key=lambda mark: mark.start())[:MARKS]
    for i, mark in enumerate(marks):
        start = min(mark.end() + 1, len(text))
        end = marks[i + 1].start() if i + 1 < len(marks) else len(text)
        if text[start:end].strip() and (of_text(_plain(text[start:end])) or header_of(_first(text[start:end]))):
            yield _only(text, start, end)
    if len(marks) == 1:  # the end of a fence that was opened before the text begins
        yield _only(text, 0, marks[0].start())
    for mark in marks:
        yield (Edit(mark.start(), min(mark.end() + 1, len(text)), ""),)


def prose_before(broken: Broken) -> Iterator[Attempt]:
    """What stands before the first line that begins as a diagram does."""
    if broken.lines[0].strip() == "---":
        return
    if broken.key and broken.at > broken.starts[broken.head()] + len(broken.lines[broken.head()]) + 1:
        return
    for index, line in enumerate(broken.lines[:60]):
        if index and (of_text(line) or header_of(line)) and not is_sentence(line):
            yield (Edit(0, broken.starts[index], ""),)


def prose_after(broken: Broken) -> Iterator[Attempt]:
    """Sentences after the diagram, from the fault on or from the blank line before it."""
    for index in range(max(broken.focus - 1, broken.head() + 1), min(broken.focus + 2, len(broken.lines))):
        line = broken.lines[index]
        heading = line.startswith(("#", "**", "Note:", "Explanation", "Legend"))
        if (is_sentence(line) or heading) and (not broken.lines[index - 1].strip() or is_sentence(line)):
            if all(not rest.strip() or is_sentence(rest) or rest.lstrip().startswith(("#", "-", "*", "1")) or not broken.lines[index - 1].strip()
                   for rest in broken.lines[index:]):  # fmt: skip
                yield (Edit(len(broken.text[: broken.starts[index]].rstrip()), len(broken.text), ""),)
            yield (broken.without(index),)


def first_word(broken: Broken) -> Iterator[Attempt]:
    """The word "mermaid" alone on the first line."""
    if match := WORD.match(broken.text):
        yield (Edit(0, match.end(), ""),)


def other_tool(broken: Broken) -> Iterator[Attempt]:
    """The lines that begin and end a diagram of PlantUML."""
    edits = tuple(Edit(match.start(), min(match.end() + 1, len(broken.text)), "") for match in UML.finditer(broken.text))
    if edits:
        yield edits


def front_matter(broken: Broken) -> Iterator[Attempt]:
    """A value of the front matter that needs quotes; front matter that is never closed, or that follows a blank."""
    match = FRONT.match(broken.text)
    if match:
        values = [(value, "".join((value[1], _quoted(value[2]), value[3]))) for value in FRONT_TITLE.finditer(match[2]) if value[2]]
        edits = [Edit(match.end(1) + value.start(), match.end(1) + value.end(), after) for value, after in values]
        yield from ((edit,) for edit in edits if ": " in edit.after or "#" in edit.after or "@" in edit.after)
        yield (Edit(0, match.end() + 1, ""),)
    elif broken.lines[0].strip() == "---":
        for index, line in enumerate(broken.lines[:20]):
            if index and of_text(line):
                yield (broken.above(index, "---"),)


def title_line(broken: Broken) -> Iterator[Attempt]:
    """A title where the type has no statement for one: it goes into the front matter."""
    match = re.match(r"[ \t]*title:?[ \t]+(.+?)[ \t]*;?$", broken.line, re.IGNORECASE)
    if match and broken.focus >= broken.head() and not broken.lines[0].startswith("---"):
        title = match[1].strip("\"'“”")
        lines = ("---", f"title: {_quoted(title) if re.search(r': |#|^[^A-Za-z0-9]|:$', title) else title}", "---")
        yield (Edit(0, 0, "".join(line + broken.newline for line in lines)), broken.without(broken.focus))


def escaped(broken: Broken) -> Iterator[Attempt]:
    """A text in one line with line ends and quotes as they are written in JSON."""
    if "\\n" in broken.text and broken.text.strip().count("\n") == 0:
        body = broken.text.strip()
        start = broken.text.index(body)
        inside = body[1:-1] if body[0] == body[-1] == '"' and len(body) > 1 else body
        yield (Edit(start, start + len(body), inside.replace("\\n", "\n").replace('\\"', '"').replace("\\t", "    ")),)


def _only(text: str, start: int, end: int) -> Attempt:
    edits = (Edit(0, start, ""), Edit(end, len(text), ""))
    return tuple(edit for edit in edits if edit.start < edit.end)


def _plain(text: str) -> str:
    from mermaidgen.preprocess import plain

    return plain(text).text


def _first(text: str) -> str:
    return next((line for line in text.split("\n") if line.strip()), "")


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'
