"""Rules for blocks: ends that are missing or too many, lines that were cut off."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mermaidgen.repair.broken import Broken, indent_of
from mermaidgen.repair.edits import Attempt, Edit
from mermaidgen.semantics import closing

# What begins a block, what ends it, and what stands between its parts.
WORDS = {
    "flowchart": (r"subgraph\b", r"end\s*;?$", r"(?!)"),
    "sequence": (r"(?:alt|opt|loop|par|critical|break|rect|box|par_over)\b", r"end\s*;?$", r"(?:else|and|option)\b"),
    "block": (r"block(?:-beta)?(?::|\s*$)", r"end$", r"(?!)"),
    "er": (r"subgraph\b", r"end$", r"(?!)"),
}
BRACES = (r".*\{\s*$", r"\}\s*$", r"(?!)")
NOTES = (r"note\s+(?:left|right)\s+of\s+[^:]*$", r"end\s*note$", r"(?!)")
BRACED = ("class", "er", "state", "requirement", "c4", "zenuml", "wardley", "eventmodeling", "radar")
ENDS = re.compile(r"[\s\"'`\])}|;]*(?:\s*end\s*)*")
ODD_END = re.compile(
    r"\s*(?:end\s*-?\s*(?:if|alt|loop|opt|par|subgraph|while|for|box|rec"
    r"t|critical|block|group)|endif|fi|done|END|End)\s*;?\s*$|\s*\};?\s*$"
)


def missing_end(broken: Broken) -> Iterator[Attempt]:
    """The end of a block that has none: where the lines return to the indentation of its beginning, else at the very end."""
    found = _open(broken)
    if len(found) > 1:
        yield _merged([_closing_edit(broken, first, end) for first, end in found])
    for first, end in found:
        indent = _indent(broken, first)
        yield (_closing_edit(broken, first, end),)
        yield (broken.below(_last(broken), indent + end),)
        if broken.check == "syntax" and broken.focus > first:
            yield (broken.above(broken.focus, indent + end),)


def extra_end(broken: Broken) -> Iterator[Attempt]:
    """An end that ends nothing is left out: the parser stops right there."""
    if not broken.faulty:
        return
    if re.fullmatch(r"\s*(?:end|\})\s*;?\s*", broken.line) or ODD_END.match(broken.line):
        yield (broken.without(broken.focus),)
    if match := re.search(r"\s+(?:end|\})\s*;?\s*$", broken.line):
        yield (broken.edit(match.start(), len(broken.line), ""),)
        yield (broken.edit(match.start(), len(broken.line), broken.newline + broken.indent + match[0].strip()),)


def odd_end(broken: Broken) -> Iterator[Attempt]:
    """The end of a block as other languages write it."""
    if broken.faulty and ODD_END.match(broken.line):
        for after in ("end",) * (broken.key in WORDS) + ("}",) * (broken.key in BRACED):
            if broken.line.strip() != after:
                yield (broken.edit(len(broken.indent), len(broken.line), after),)


def odd_brace(broken: Broken) -> Iterator[Attempt]:
    """An opening brace where the block has none, or on the next line, or too early in the line."""
    line = broken.line
    if broken.key in WORDS and broken.key != "er" and (match := re.search(r"\s*[{:]\s*$", line)):
        yield (broken.edit(match.start(), len(line), ""),)
    if line.strip() == "{" and broken.focus:
        end = broken.starts[broken.focus - 1] + len(broken.lines[broken.focus - 1])
        yield (Edit(end, broken.start + len(line), " {"),)
    if broken.key not in BRACED:
        return
    if match := re.match(r"(\s*)([^{}\n]*\S)\s*\{\s*([^{}\n]*?)\s*\}\s*;?$", line):
        parts = [part.strip() for part in re.split(r"[;,](?![^()]*\))", match[3]) if part.strip()]
        lines = [f"{match[1]}{match[2]} {{", *(f"{match[1]}    {part}" for part in parts), f"{match[1]}}}"]
        yield (broken.edit(0, len(line), broken.newline.join(lines)),)
    if match := re.match(r"(\s*)([^{}\n]*\S)\s*\{\s*(\S[^{}\n]*?)\s*$", line):
        yield (broken.edit(0, len(line), f"{match[1]}{match[2]} {{{broken.newline}{match[1]}    {match[3]}"),)


def missing_brace(broken: Broken) -> Iterator[Attempt]:
    """The opening brace of a block whose lines are there."""
    if re.match(
        r"\s*(?:class|namespace|state|requirement|\w+Requirement|element|"
        r"\w*Boundary|\w*_Boundary|Deployment_Node|[A-Z][\w-]*)\b[^{}\n]*$",
        broken.line,
    ):
        yield (broken.edit(len(broken.line.rstrip()), len(broken.line), " {"),)


def closed(broken: Broken) -> Iterator[Attempt]:
    """The shortest end of a text that was cut off, if it is nothing but brackets, quotes and ends of blocks."""
    if not broken.at_end or broken.check != "syntax" or not broken.key:
        return
    ending = closing(broken.key, broken.text.rstrip().replace("\r\n", "\n"))
    if ending and ENDS.fullmatch(ending):
        yield (Edit(len(broken.text.rstrip()), len(broken.text), ending.rstrip("\n").replace("\n", broken.newline)),)


def cut_line(broken: Broken) -> Iterator[Attempt]:
    """The last line is left out, if it breaks off and enough is left."""
    last = _last(broken)
    if (
        broken.check == "syntax"
        and broken.focus == last
        and broken.at >= broken.starts[last] + len(broken.lines[last].rstrip())
        and _rest(broken) > 0
    ):
        yield (Edit(len(broken.text[: broken.starts[last]].rstrip()), len(broken.text), ""),)


def dropped(broken: Broken) -> Iterator[Attempt]:
    """A line that cannot be read becomes a comment, if enough is left."""
    if broken.line.strip() and not broken.line.lstrip().startswith("%%") and broken.focus > broken.head() and _rest(broken) > 1:
        text = broken.line.strip().lstrip("{")
        yield (broken.edit(len(broken.indent), len(broken.line), f"%% {text}"),)


def _closing_edit(broken: Broken, first: int, end: str) -> Edit:
    """The end of the block that begins there, by the indentation."""
    indent = _indent(broken, first)
    last = _last(broken)
    inside = next((i for i in range(first + 1, last + 1) if broken.lines[i].strip()), last)
    if len(indent_of(broken.lines[inside])) > len(indent):
        for index in range(inside, last + 1):
            line = broken.lines[index]
            if line.strip() and len(indent_of(line)) <= len(indent) and not _between(broken.key, line):
                return broken.above(index, indent + end)
    return broken.below(last, indent + end)


def _indent(broken: Broken, first: int) -> str:
    """The blanks before the end of a block that begins there: none in event models, where they would make it text."""
    return "" if broken.key == "eventmodeling" else indent_of(broken.lines[first])


def _merged(edits: list[Edit]) -> Attempt:
    """Insertions in order; those at one place, as they come, are one."""
    places: dict[int, str] = {}
    for edit in edits:
        places[edit.start] = places.get(edit.start, "") + edit.after
    return tuple(Edit(start, start, after) for start, after in sorted(places.items()))


def style_line(broken: Broken) -> Iterator[Attempt]:
    """What says only how the diagram looks, or what a click does, becomes a comment."""
    if re.match(r"\s*(?:linkStyle|style|classDef|class|cssClass|click|callback|link|Update\w+|links?)\b", broken.line):
        yield (broken.edit(len(broken.indent), len(broken.line), f"%% {broken.line.strip()}"),)


def _last(broken: Broken) -> int:
    """The last line with something on it."""
    return max((i for i, line in enumerate(broken.lines) if line.strip()), default=0)


def _rest(broken: Broken) -> int:
    """How many lines say something, besides one."""
    return (
        sum(
            bool(
                re.match(
                    r"\s*(?!%%|title\b|acc|end\b|axis"
                    r"\b|x-axis|y-axis|section\b|\})\S",
                    line,
                )
            )
            for line in broken.lines[broken.head() + 1 :]
        )
        - 1
    )


def _open(broken: Broken) -> list[tuple[int, str]]:
    """The lines that begin blocks without an end, and the end that they need; the innermost first."""
    found: list[tuple[int, str]] = []
    kinds = [(WORDS[broken.key], "end")] if broken.key in WORDS else []
    kinds += [(BRACES, "}")] if broken.key in BRACED else []
    kinds += [(NOTES, "end note")] if broken.key == "state" else []
    for (begins, ends, _), end in kinds:
        stack: list[int] = []
        for index, line in enumerate(broken.lines):
            text = line.strip()
            if re.match(begins, text) and not (index == broken.head() and broken.key == "block"):
                stack.append(index)
            elif re.match(ends, text) and stack:
                indent = indent_of(line)
                same = [i for i in stack if indent_of(broken.lines[i]) == indent]
                # An end belongs to the block that begins at its indentation; those inside of that have none.
                keep = stack.index(same[-1]) if same else len(stack) - 1
                found += [(i, end) for i in stack[keep + 1 :]]
                del stack[keep:]
        found += [(i, end) for i in stack]
    return sorted(found, reverse=True)


def _between(key: str, line: str) -> bool:
    return key in WORDS and re.match(WORDS[key][2], line.strip()) is not None
