"""Rules for labels in brackets and between bars: quotes around what the parser cannot read, brackets that are missing or of another kind."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mermaidgen.repair.broken import Broken, masked
from mermaidgen.repair.edits import Attempt

SHAPES = (
    ("(((", ")))"), ("((", "))"), ("([", "])"), ("[(", ")]"), ("[[", "]]"), ("{{", "}}"), ("[/", "/]"), ("[/", "\\]"), ("[\\", "/]"), ("[\\", "\\]"),
    ("[", "]"), ("(", ")"), ("{", "}"), (">", "]"),
)  # fmt: skip
PAIRS = {"(": ")", "[": "]", "{": "}"}
AFTER = re.compile(r"\s*(?:$|[-=.~;&%<,]|:::|:\d|@\{|\|)|\s+\S")  # what may follow a closing bracket
TIGHT = re.compile(r"\s*(?:$|[-=.~;&%<,]|:::|:\d|@\{)|\s+(?:[xo]?(?:--|==|-\.)|in\b|as\b|&)")
ARROW = r"(?:<?[xo]?(?:--+|==+|-\.+-)[xo>]?|~~~)"
LINK = re.compile(r"[\])}\w\"]\s*(?:--+[>ox-]|==+[>=]|-\.+->|->)")
BEFORE_ARROW = re.compile(rf"\s*(?:;\s*)?$|\s+{ARROW}|\s*(?:-->|---|==>|-\.+->|:::)")
PLAIN = re.compile(r"[\w ,.!?'/+*-]*")
DECODED = ("flowchart", "block", "mindmap", "kanban", "class", "c4", "state", "sequence", "requirement", "quadrant")  # that read #quot;
MOST = 14  # attempts a line


def cleaned(label: str, key: str) -> str:
    """A label that may stand between quotes: without those around it, and with others for those in it."""
    label = label.strip()
    if len(label) > 1 and label[0] == label[-1] and label[0] in "\"'`":
        label = label[1:-1]
    elif label.count('"') == 1:
        label = label.strip('"')
    return label.replace('\\"', '"').replace('"', "#quot;" if key in DECODED else "'") or " "


def unquoted(broken: Broken) -> Iterator[Attempt]:
    """A label in quotes; of the brackets that could end it the nearest with which all inside are in pairs, then others."""
    line, seen = masked(broken.line), 0
    for start, opening, closing in _openings(broken, line):
        inside = start + len(opening)
        ends = [i for i in range(inside, len(line)) if line.startswith(closing, i) and AFTER.match(line, i + len(closing))]
        ends.sort(key=lambda end: (not TIGHT.match(line, end + len(closing)), not _paired(line[inside:end]), end))
        for end in ends[:3]:
            label = broken.line[inside:end]
            if LINK.search(masked(label)) or re.search(r'"\s*[\])}]+\s', label) or (label[:1] in PAIRS and not _paired(label)):
                continue
            quoted = f'"{cleaned(label, broken.key)}"'
            if quoted != label and not _whole(label):
                seen += 1
                yield (broken.edit(inside, end, quoted),)
        if seen > MOST:
            return


def unclosed(broken: Broken) -> Iterator[Attempt]:
    """A closing bracket, or quote, where the label ends: before an arrow, at the end of the line, or where one of another kind stands."""
    line, seen = broken.line, 0
    for start, opening, closing in _openings(broken, line, whole=False):
        inside = start + len(opening)
        if opening == ">" or line[inside : inside + 1] in ("[", "("):
            continue
        ends = [match for match in BEFORE_ARROW.finditer(line, inside) if match.start() > inside]
        for match in ends[:2]:
            label = line[inside : match.start()]
            bare = label.rstrip(")]}/\\") if not _paired(label) else label
            if (label.endswith(closing) and _paired(bare)) or _closes(label, closing) or LINK.search(masked(label)):
                continue
            text = bare if PLAIN.fullmatch(bare) else f'"{cleaned(bare, broken.key)}"'
            yield (broken.edit(inside, match.start(), text + closing),)
            if text[0] != '"':
                yield (broken.edit(inside, match.start(), f'"{text}"{closing}'),)
            seen += 1
        if seen > MOST:
            return


def edge_label(broken: Broken) -> Iterator[Attempt]:
    """Words on an edge in quotes, or between the bars that they lack."""
    line = broken.line
    key = broken.key
    for match in re.finditer(rf"({ARROW})\s*\|(?P<text>.*?)\|(?=\s*[\w\"])", line):
        ends = [match.end("text"), line.rfind("|", match.end("text"))]
        for end in dict.fromkeys(ends):
            label = line[match.start("text") : end]
            if not _whole(label):
                yield (broken.edit(match.start("text"), end, f'"{cleaned(label, key)}"'),)
    for match in re.finditer(r"(?P<open>--|==|-\.)\s*(?P<text>[^|>\s=-][^|\n]*?)\s*(?=(?:--+|==+|\.+-)[xo>-])", line):
        if not _whole(match["text"]):
            yield (broken.edit(match.end("open"), match.end(), f' "{cleaned(match["text"], key)}" '),)
    for match in re.finditer(rf"({ARROW})\s*\|(?P<text>[^|]+?)(?P<target>\s+\w+(?:[\[({{].*)?;?)$", line):
        yield (broken.edit(match.end("text"), match.start("target"), "|"),)


def spaced(broken: Broken) -> Iterator[Attempt]:
    """No blank between a name and its bracket."""
    for match in re.finditer(r"(?<=\w)[ \t]+(?=[\[{]|\(\(|\(\[)|(?<=\b\w)[ \t]+(?=\()|(?<=\w\d)[ \t]+(?=\()", broken.line):
        if not re.match(r"[ \t]*(?:subgraph|style|classDef|click|linkStyle)\b", broken.line):
            yield (broken.edit(*match.span(), ""),)


def empty(broken: Broken) -> Iterator[Attempt]:
    """A blank in brackets that have nothing in them."""
    for match in re.finditer(r"(?<=[\[({])\s*(?:\"\s*\")?\s*(?=[\])}])", broken.line):
        yield (broken.edit(*match.span(), '" "'),)


def inner_quotes(broken: Broken) -> Iterator[Attempt]:
    """Quotes inside of quotes: those that no bracket, comma or blank would follow."""
    line = broken.line
    after = "#quot;" if broken.key in DECODED else "'"
    escaped = [match.span() for match in re.finditer(r'\\"', line)]
    if escaped:
        yield tuple(broken.edit(*span, after) for span in escaped)
    quotes = [match.start() for match in re.finditer(r'(?<!\\)"', line)]
    begins = [at for at in quotes if not line[:at].strip() or line[:at].rstrip()[-1] in "[({|,:="]
    ends = [at for at in quotes if not line[at + 1 :].strip() or line[at + 1 :].lstrip()[0] in "])}|,:"]
    last = -1
    for begin in begins:
        end = next((at for at in ends if at > begin), None)
        inside = [at for at in quotes if end is not None and begin < at < end]
        if inside and begin > last and end is not None:
            last = end
            yield tuple(broken.edit(at, at + 1, after) for at in inside)


def unclosed_quote(broken: Broken) -> Iterator[Attempt]:
    """A quote at the end of the words that one begins, or none."""
    line = broken.line
    quotes = [match.start() for match in re.finditer('"', line)]
    if len(quotes) % 2 == 0:
        return
    last = quotes[-1]
    for match in re.finditer(r"[\])}|]+|\s*[,:;]\s|\s*$", line[last + 1 :]):
        at = last + 1 + match.start()
        yield (broken.edit(at, at, '"'),)
    yield from ((broken.edit(at, at + 1, ""),) for at in reversed(quotes))
    for match in re.finditer(r"(?<=[\[({|,:])\s*(?=\w)", line[: quotes[0]]):
        yield (broken.edit(match.end(), match.end(), '"'),)


def single_quotes(broken: Broken) -> Iterator[Attempt]:
    """Double quotes for single ones."""
    found = [match for match in re.finditer(r"(?<!\w)'([^'\"\n]*)'(?!\w)", broken.line)]
    edits = [edit for match in found for edit in (broken.edit(match.start(), match.start() + 1, '"'), broken.edit(match.end() - 1, match.end(), '"'))]
    if edits:
        yield tuple(edits)


def _openings(broken: Broken, line: str, whole: bool = True) -> list[tuple[int, str, str]]:
    """Where brackets open after a name: those at the fault or before it first, the nearest first; of several kinds the longest."""
    places = [i for i, sign in enumerate(line) if sign in "([{" or (sign == ">" and re.match(r"\w>\w", line[max(i - 1, 0) : i + 2]))]
    places = [i for i in places if i == 0 or line[i - 1] not in "([{-=.@"]
    found = [(i, opening, closing) for i in places for opening, closing in SHAPES if line.startswith(opening, i)]
    if whole:  # an opening bracket of several signs counts only if the closing one is there too
        found = [(i, opening, closing) for i, opening, closing in found if len(opening) == 1 or closing in line[i:]]
    return sorted(found, key=lambda item: (item[0] > broken.column, -item[0] if item[0] <= broken.column else item[0], -len(item[1])))[:24]


def _paired(text: str) -> bool:
    """Whether each bracket has its other half."""
    expected: list[str] = []
    for sign in text:
        if sign in PAIRS:
            expected.append(PAIRS[sign])
        elif sign in ")]}" and (not expected or expected.pop() != sign):
            return False
    return not expected


def _closes(label: str, closing: str) -> bool:
    """Whether the bracket is closed in the label, with more behind it."""
    depth = 0
    for sign in label[:-1]:
        depth += (sign in PAIRS) - (sign in ")]}")
        if depth < 0 and sign == closing[-1]:
            return True
    return False


def _whole(label: str) -> bool:
    """Whether it is in quotes already, and has none inside."""
    label = label.strip()
    return len(label) > 2 and label[0] == label[-1] == '"' and '"' not in label[1:-1]
