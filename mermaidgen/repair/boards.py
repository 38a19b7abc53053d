"""Rules for outlines and plans: mindmaps, boards, trees, timelines, journeys and Gantt charts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mermaidgen.repair.broken import Broken, indent_of
from mermaidgen.repair.edits import Attempt, Edit

OTHER_SHAPES = {"rhombus": "diamond", "rombus": "diamond", "ellipse": "stadium", "oval": "stadium", "parallelogram": "lean-r", "square": "rect"}


def one_root(broken: Broken) -> Iterator[Attempt]:
    """All that follows the root is below it: the other lines go so far to the right that they are."""
    first = broken.head() + 1
    rows = [i for i in range(first, len(broken.lines)) if broken.lines[i].strip() and not broken.lines[i].lstrip().startswith(("%%", "::"))]
    if len(rows) < 2:
        return
    root = _width(broken.lines[rows[0]])
    needed = root + 2 - min(_width(broken.lines[i]) for i in rows[1:])
    if needed > 0:
        yield tuple(Edit(broken.starts[i], broken.starts[i], " " * needed) for i in range(rows[0] + 1, len(broken.lines)) if broken.lines[i].strip())


def in_columns(broken: Broken) -> Iterator[Attempt]:
    """A board's columns all begin where the first does."""
    rows = [i for i in range(broken.head() + 1, len(broken.lines)) if broken.lines[i].strip() and not broken.lines[i].lstrip().startswith("%%")]
    if rows:
        first = indent_of(broken.lines[rows[0]])
        edits = [Edit(broken.starts[i], broken.starts[i] + len(indent_of(broken.lines[i])), first)
                 for i in rows if _width(broken.lines[i]) < _width(first)]  # fmt: skip
        if edits:
            yield tuple(edits)


def node_text(broken: Broken) -> Iterator[Attempt]:
    """The text of a node with brackets in it, in quotes; what follows a shape belongs to the text."""
    line = broken.line
    text = line.strip()
    mark = re.match(r"(?:[-*+]\s+|\d+[.)]\s+)?", text)
    text = text[mark.end() :] if mark else text
    if not text or broken.focus == broken.head():
        return
    meta = re.search(r"\s*@\{.*$", text) if broken.key == "kanban" else None
    tail = meta[0] if meta else ""
    text = text[: meta.start()] if meta else text
    shaped = re.match(r"([\w-]*)(\(\(|\[|\(|\{\{)\s*\"?(.*?)\"?\s*(\)\)|\]|\)|\}\})$", text)
    cut = re.match(r"([\w-]+)(\(\(|\[|\{\{)\s*\"?([^\[\](){}]*)$", text)
    if cut:
        closing = {"((": "))", "[": "]", "{{": "}}"}[cut[2]]
        yield (broken.edit(len(broken.indent), len(line), f'{cut[1]}{cut[2]}"{_label(cut[3])}"{closing}{tail}'),)
    name = "node" if broken.key == "mindmap" else "card"
    if shaped and not re.search(r"[\s]", shaped[1]):
        yield (broken.edit(len(broken.indent), len(line), f'{shaped[1]}{shaped[2]}"{_label(shaped[3])}"{shaped[4]}{tail}'),)
    yield (broken.edit(len(broken.indent), len(line), f'{name}{broken.focus}["{_label(text)}"]{tail}'),)


def card_data(broken: Broken) -> Iterator[Attempt]:
    """The data of a card as YAML: values in quotes."""
    match = re.search(r"@\s*\{(.*?)\}?\s*$", broken.line)
    if match:
        parts = re.findall(r"\s*(\w+)\s*[:=]\s*((?:'[^']*'|\"[^\"]*\"|(?!,\s*\w+\s*[:=]).)*)", match[1])
        values = (f"{key}: '{value.strip().strip(chr(34)).strip(chr(39)).replace(chr(39), '’')}'" for key, value in parts)
        yield (broken.edit(match.start(), len(broken.line), f"@{{ {', '.join(values)} }}"),)


def shape_data(broken: Broken) -> Iterator[Attempt]:
    """The data of a node as YAML; a shape by the nearest name that there is."""
    import difflib

    from mermaidgen.semantics.flowchart import SHAPES

    for match in re.finditer(r"@\{(.*?)\}", broken.line):
        shape = re.search(r"(\bshape\s*:\s*)[\"']?([\w -]+?)[\"']?(?=\s*(?:,|$))", match[1])
        if shape:
            wanted = shape[2].strip().lower().replace(" ", "-").replace("_", "-")
            near = difflib.get_close_matches(OTHER_SHAPES.get(wanted, wanted), sorted(SHAPES), n=1, cutoff=0.75)
            for name in (wanted,) if wanted in SHAPES else (*near, "rect")[:1]:
                yield (broken.edit(match.start(1) + shape.start(), match.start(1) + shape.end(), shape[1] + name),)
        parts = re.findall(r"\s*(\w+)\s*[:=]\s*(\"[^\"]*\"|(?:(?!,\s*\w+\s*[:=]).)*)", match[1])
        values = ", ".join(f'{key}: "{value.strip().strip(chr(34)).strip(chr(39))}"' for key, value in parts)
        yield (broken.edit(match.start(1), match.end(1), f" {values} "),)


def entities_in_text(broken: Broken) -> Iterator[Attempt]:
    """Signs that would end the text, as entities."""
    line = broken.line
    name = line.partition(": " if ": " in line else ":")[0]
    signs = {"timeline": ":#", "journey": ":;#", "gantt": ":;#"}.get(broken.key, "")
    for head in dict.fromkeys((name, line.rpartition(":")[0], line)):
        edits = [broken.edit(at, at + 1, f"#{ord(head[at])};") for at in range(len(broken.indent), len(head)) if head[at] in signs]
        if edits:
            yield tuple(edits)


def scores(broken: Broken) -> Iterator[Attempt]:
    """A step of a journey as name, score and persons."""
    line = broken.line
    match = re.match(r"(\s*)(?:[-*]\s+)?([^:\n]+?)\s*:\s*([A-Za-z][^:\n]*?)\s*:\s*(\d(?:\.\d+)?)(?:/\d+)?\s*$", line)
    if match:
        yield (broken.edit(len(match[1]), len(line), f"{match[2]}: {match[4]}: {match[3]}"),)
    match = re.match(r"(\s*)(?:[-*]\s+)?([^:\n]+?)\s*[\[(]?(\d)(?:/\d+)?[\])]?\s*$", line)
    if match:
        yield (broken.edit(len(match[1]), len(line), f"{match[2]}: {match[3]}"),)
    match = re.match(r"(\s*)(?:[-*]\s+)?([^:\n]+?)\s*[,|]\s*(\d)\s*[,|]\s*([^:\n]+?)\s*$", line)
    if match:
        yield (broken.edit(len(match[1]), len(line), f"{match[2]}: {match[3]}: {match[4]}"),)


def sections(broken: Broken) -> Iterator[Attempt]:
    """A section's name without a colon; one without a name is left out."""
    if match := re.match(r"(\s*section)\s*:?\s*(.*?)\s*:?\s*$", broken.line, re.IGNORECASE):
        name = match[2].replace(":", " -")
        yield (broken.edit(0, len(broken.line), f"{match[1]} {name}"),) if name else (broken.without(broken.focus),)


def tasks(broken: Broken) -> Iterator[Attempt]:
    """A task of a Gantt chart: a colon after its name, and no word of mermaid's before."""
    line = broken.line
    date = r"\d{4}-\d{2}-\d{2}|after\s+\w+|\d+\s*[dhwmM]\b|done\b|active\b|crit\b|milestone\b"
    if ":" not in line and (match := re.match(rf"(\s*)(?:[-*]\s+)?(.*?\S)\s*(?:[,|-]|\s)\s*(?=(?:\w+\s*,\s*)?(?:{date}))", line)):
        yield (broken.edit(len(match[1]), match.end(), f"{match[2]} :"),)
    if match := re.match(
        r"\s*(?="
        r"(?:click|title|section|excludes|includes|todaymarker"
        r"|dateformat|axisformat|weekday|weekend|call|href)\b)",
        line,
        re.IGNORECASE,
    ):
        yield (broken.edit(match.end(), match.end(), "\u200b"),)
    if ":" not in line and line.strip():
        yield (broken.edit(len(line.rstrip()), len(line), " :1d"),)


def _label(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"':
        text = text[1:-1]
    return text.replace('"', "#quot;").replace("`", "'") or " "


def _width(line: str) -> int:
    return len(indent_of(line))
