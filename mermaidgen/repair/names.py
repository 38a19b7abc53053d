"""Rules for names that the parser takes for something else: words of mermaid's, blanks and signs in names.

A name is changed wherever it stands, and shown as it was: by a label, an alias or quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from mermaidgen.repair.arrows import ARROWS
from mermaidgen.repair.broken import Broken, indent_of, masked
from mermaidgen.repair.edits import Attempt, Edit

BRACKETED = re.compile(r"\"[^\"\n]*\"|\[[^\n]*?\](?=\W|$)|\([^\n]*?\)(?=\W|$)|\{[^\n]*?\}(?=\W|$)|\|[^|\n]*\|")
FLOW = re.compile(
    r"\s*<?(?:--+|==+|-\.+)\s+[^-=.|\n]+?\s+(?:--+|==+|\.+-)[>xo]?\s*|\s*(?:<|\b[xo])?(?:--+|==+|-\.+-)"
    r"(?:>|[xo](?=[\s|]))?\s*|\s*~~~+\s*|\s+&\s+|\s*;\s*"
)
STATEMENTS = re.compile(r"\s*(?:subgraph|style|class|classDef|click|linkStyle|direction|end|%%|columns|space|block)(?:\s+(?![-=])|:|\s*;?$)")
SEQUENCE = r"participant|actor|activate|deactivate|destroy|create\s+participant|create\s+actor|note\s+over|note\s+left\s+of|note\s+right\s+of"
KEYWORDS = "loop|alt|opt|par|break|critical|rect|end|else|and|option|box|note|participant|actor|off|autonumber|title|create|destroy"
SIGN = "\ue003"


def flow_ids(broken: Broken) -> Iterator[Attempt]:
    """The nodes of a flowchart or block diagram whose names are none: new names, with the old ones as labels."""
    if broken.focus == broken.head() or (STATEMENTS.match(broken.line) and not re.match(r"\s*\w+\s*(?:--|==|-\.)", broken.line)):
        return
    for start, end in _chunks(broken.line):
        chunk = broken.line[start:end]
        shape = re.search(r"(?<=\S)\s*(?=[\[({]|>\w[^\]]*\])|(?=:::)|(?=@\{)", _veiled(chunk))
        name = chunk[: shape.start()] if shape and shape.start() else chunk
        variants = [(name, True)]
        if shape and shape.start() and chunk[shape.end() : shape.end() + 1] == "(":
            variants.append((chunk, True))
        for text, _ in variants:
            yield from _renamed_nodes(broken, text)


def block_ids(broken: Broken) -> Iterator[Attempt]:
    """Blocks with hyphens or dots in their names, which mermaid takes for arrows."""
    for name in dict.fromkeys(match[1] for match in re.finditer(r"(?<![\w\"-])([A-Za-z]\w*(?:[-.]\w+)+)(?=[\s\[({:]|$)", _veiled(broken.line))):
        slug = _slug(name, broken)
        edits: list[Edit] = []
        for index in range(broken.head() + 1, len(broken.lines)):
            veiled = _veiled(broken.lines[index])
            for match in re.finditer(rf"(?<![\w\"-]){re.escape(name)}(?![\w\"-])", veiled):
                label = "" if edits or re.match(r"[\[({]", veiled[match.end() :]) else f'["{name}"]'
                edits.append(Edit(broken.starts[index] + match.start(), broken.starts[index] + match.end(), slug + label))
        yield tuple(edits)


def _renamed_nodes(broken: Broken, name: str) -> Iterator[Attempt]:
    text = name.strip().strip('"')
    if not re.search(r"\w|[^\x00-\x7f]", text) or re.search(r"->|=>|--|==|%%|//", text):
        return
    slug = text if text != name.strip() and re.fullmatch(r"\w+", text) else _slug(text, broken)
    edits: list[Edit] = []
    labelled = False
    for index, line in enumerate(broken.lines):
        if index <= broken.head():
            continue
        for start, end in _chunks(line):
            chunk = line[start:end]
            if chunk != name and not (chunk.startswith(name) and re.match(r"\s*(?:[\[({]|:::|@\{)", chunk[len(name) :])):
                continue
            rest = chunk[len(name) :]
            own = bool(re.match(r"\s*[\[({]", rest))
            blank = len(rest) - len(rest.lstrip()) if own else 0
            label = "" if own or labelled else f'["{text.replace(chr(34), "#quot;")}"]'
            labelled = True
            place = broken.starts[index] + start
            edits.append(Edit(place, place + len(name) + blank, slug + label))
    if edits and edits[0].after != name:
        yield tuple(edits)


def _chunks(line: str) -> list[tuple[int, int]]:
    """Where nodes stand between the arrows of a line, with their brackets."""
    veiled = _veiled(line)
    found: list[tuple[int, int]] = []
    at = len(line) - len(line.lstrip())
    for match in [*FLOW.finditer(veiled), None]:
        start, end = match.span() if match else (len(line.rstrip()), len(line))
        while at < start and (veiled[at] in "| " or (veiled[at] == SIGN and line[at] == "|")):
            at += line.find("|", at + 1) - at + 1 if line[at] == "|" and line.find("|", at + 1) > 0 else 1
        if at < start:
            found.append((at, start))
        at = end
    return found


def _veiled(line: str) -> str:
    """The line without what is in brackets and quotes."""
    return BRACKETED.sub(lambda match: match[0][0] + SIGN * (len(match[0]) - 2) + match[0][-1] if len(match[0]) > 1 else match[0], line)


def _slug(text: str, broken: Broken, old: str | None = None) -> str:
    """A name of letters, digits and underscores that the text does not have yet, in the place of another."""
    slug = re.sub(r"\W+", "_", text, flags=re.ASCII if not re.search(r"[^\W\d_a-zA-Z]", text) else 0).strip("_")
    if not slug or slug[0].isdigit():
        slug = f"n{slug}" if slug else "n1"
    if slug == (text if old is None else old) or re.search(rf"(?<!\w){re.escape(slug)}(?!\w)", broken.text):
        slug += "_"
    while re.search(rf"(?<!\w){re.escape(slug)}(?!\w)", broken.text):
        slug += "1"
    return slug


def participants(broken: Broken) -> Iterator[Attempt]:
    """Participants whose names mermaid reads otherwise: a new name, and the old one as what is shown."""
    yield from _renamed_participants(broken, dict.fromkeys(_participants(broken.line)))


def keyword_participants(broken: Broken) -> Iterator[Attempt]:
    """The same for words of mermaid's before an arrow, anywhere: what goes wrong may be far from there."""
    words = rf"^\s*({KEYWORDS})(?=\s*(?:{ARROWS})\s*[+-]?\s*\w[^:\n]*:)"
    odd = [match[1] for line in broken.lines if (match := re.match(words, line, re.IGNORECASE))]
    here = [name for name in _participants(broken.line) if re.fullmatch(KEYWORDS, name, re.IGNORECASE)]
    yield from _renamed_participants(broken, dict.fromkeys((*odd, *here)))


def _renamed_participants(broken: Broken, wanted: Iterable[str]) -> Iterator[Attempt]:
    for name in wanted:
        new = _slug(name, broken)
        quoted = re.escape(name)
        edits: list[Edit] = []
        declared = False
        first = None
        for index, line in enumerate(broken.lines):
            if index <= broken.head():
                continue
            head = line
            spans = [match.span(1) for pattern in (
                rf"^\s*({quoted})(?=\s*(?:<<)?(?:{ARROWS}))", rf"(?<=[>)x|\\/+-])\s*({quoted})(?=\s*:)",
                rf"^\s*(?i:{SEQUENCE})\s+({quoted})(?=\s*(?:$|[:,;]|as\b|@\{{))", rf"^\s*(?i:note\s+over)\s+[^:]*,\s*({quoted})(?=\s*:)",
            ) for match in re.finditer(pattern, head, re.IGNORECASE if name.islower() else 0)]  # fmt: skip
            for start, end in sorted(set(spans)):
                alias = ""
                if re.match(r"\s*(?:create\s+)?(?:participant|actor)\s+", line[:start], re.IGNORECASE):
                    declared = True
                    alias = "" if re.search(r"\sas\s", line[end:]) else f" as {_text(name)}"
                first = index if first is None else first
                edits.append(Edit(broken.starts[index] + start, broken.starts[index] + end, new + alias))
        if first is not None and not declared:
            edits.append(broken.below(first, f"{indent_of(broken.lines[first])}participant {new} as {_text(name)}"))
            edits.sort(key=lambda edit: edit.start)
        if edits:
            yield tuple(edits)


def _participants(line: str) -> Iterator[str]:
    """The names that a line of a sequence diagram may have."""
    for arrow in (r"--?>>?", rf"(?:<<)?(?:{ARROWS})"):
        match = re.match(rf"\s*([\w\"(\[][^:\n]*?)\s*{arrow}\s*[+-]?\s*([\w\"(\[][^:\n]*?)\s*(?::|$)", line)
        if match:
            yield from match.group(1, 2)
    match = re.match(rf"\s*(?i:{SEQUENCE})\s+(.+?)\s*(?:\sas\s.*|:.*)?$", line, re.IGNORECASE)
    if match:
        yield from (part.strip() for part in match[1].split(","))


def _text(name: str) -> str:
    return name.strip('"').replace(";", "#59;").replace("#", "#35;") if ";" in name else name.strip('"').replace("#", "#35;")


def states(broken: Broken) -> Iterator[Attempt]:
    """States whose names mermaid reads otherwise: a new name, and a line that says what is shown."""
    line = broken.line
    match = re.match(r'(\s*state\s+)(?!")([^{}"\n<\[]*?\S)(\s*\{.*|\s*(?:<<|\[\[).*|\s*)$', line)
    if match and not re.search(r"\sas\s", match[2]):
        slug = _slug(match[2], broken)
        yield (*(edit for edit in _state_edits(broken, match[2], slug, broken.focus)),)
    for name in dict.fromkeys(_states(line)):
        slug = _slug(name, broken)
        edits = list(_state_edits(broken, name, slug, None))
        if edits:
            index = broken.text.count("\n", 0, edits[0].start)
            indent = indent_of(broken.lines[index])
            shown = name.strip('"').replace('"', "'")
            yield tuple(sorted((broken.above(index, f'{indent}state "{shown}" as {slug}'), *edits), key=lambda edit: edit.start))
    match = re.match(r"(\s*state\s+)(\w+)\s+as\s+\"?([^\"\n]+?)\"?\s*$", line)
    if match:
        yield (broken.edit(match.end(1), len(line), f'"{match[3]}" as {match[2]}'),)
    match = re.match(r"(\s*state\s+)\"([^\"\n]+)\"\s*(\{.*)?$", line)
    if match:
        slug = _slug(match[2], broken)
        yield (broken.edit(match.end(1), len(line), f'"{match[2]}" as {slug}{" " + match[3] if match[3] else ""}'),)
    match = re.match(r"(\s*)(?:state\s+)?(\w+)\s*[\[(]\"?([^\])\"\n]+)\"?[\])]\s*$", line)
    if match:
        yield (broken.edit(len(match[1]), len(line), f'state "{match[3]}" as {match[2]}'),)


def _states(line: str) -> Iterator[str]:
    head = re.split(r"(?<!:):(?!:)", line)[0]
    if re.match(r"\s*(?:note|state|direction|classDef|style)\s", head) and "-->" not in head:
        return
    for part in re.split(r"-->", head):
        if part.strip() not in ("", "[*]"):
            yield part.strip()


def _state_edits(broken: Broken, name: str, slug: str, declared: int | None) -> Iterator[Edit]:
    """The name wherever it stands as a state; on the line that declares it, with what is shown."""
    for index, line in enumerate(broken.lines):
        if index <= broken.head():
            continue
        if index == declared:
            at = broken.starts[index] + line.index(name)
            yield Edit(at, at + len(name), f'"{name}" as {slug}')
            continue
        for match in re.finditer(rf"(?:(?<=^)|(?<=-->)|(?<=\bof))(\s*)({re.escape(name)})(?=\s*(?:-->|:|$))", line):
            yield Edit(broken.starts[index] + match.start(2), broken.starts[index] + match.end(2), slug)


def entities(broken: Broken) -> Iterator[Attempt]:
    """Entities in quotes wherever they stand."""
    line = broken.line
    names: list[str] = []
    if match := re.match(r"\s*([^\"{}\n:]*?\S)\s*(?:[|}][o|{]|[|}]\||o[|{])?\s*(?:--|\.\.)", line):
        names.append(match[1])
    if match := re.search(r"(?:--|\.\.)\s*(?:[|o}][|{o])?\s*([^\"{}|\n:]*?\S)\s*(?::.*)?$", line):
        names.append(match[1])
    if match := re.match(r"\s*(?:entity\s+)?([^\"{}\n:|]*?\S)\s*(?:\{.*|\[.*)?$", line):
        names.append(match[1])
    for name in dict.fromkeys(names):
        edits = []
        for index, other in enumerate(broken.lines):
            if index <= broken.head():
                continue
            head = masked(other).split(":")[0]
            for match in re.finditer(rf"(?<![\w\"-]){re.escape(name)}(?![\w\"-])", head):
                first = not head[: match.start()].strip() and (
                    not head[match.end() :].strip() or re.match(r"\s*(?:\{|[|}o]|--|\.\.)", head[match.end() :])
                )
                if first or re.search(r"(?:--|\.\.)\s*(?:[|o}][|{o])?\s*$", head[: match.start()]):
                    edits.append(Edit(broken.starts[index] + match.start(), broken.starts[index] + match.end(), f'"{name}"'))
        if edits:
            yield tuple(edits)
    if match := re.match(r"(\s*entity\s+)(?=\S)", line, re.IGNORECASE):
        yield (broken.edit(len(broken.indent), match.end(), ""),)


def classes(broken: Broken) -> Iterator[Attempt]:
    """Classes in backticks wherever they stand; without the signs that nothing can hold."""
    line = broken.line
    names = []
    if match := re.match(r"\s*class\s+\"?([^\"{}\n:<`\[]*?\S)\"?\s*(?:[{:\[<].*)?$", line):
        names.append(match[1])
    if match := re.match(r"\s*\"?([^\"{}\n:<>`|*]*?\w)\"?\s*(?:\"[^\"]*\"\s*)?(?:<\||[*o<])?(?:--|\.\.)", line):
        names.append(match[1])
    if match := re.search(r"(?:--|\.\.)(?:\|>|[*o>])?\s*(?:\"[^\"]*\"\s*)?\"?([^\"{}\n:<>`|*]*?\w)\"?\s*(?::.*)?$", line):
        names.append(match[1])
    if match := re.match(r"\s*\"?([^\"{}\n:<>`|*-]*?\w)\"?\s*:", line):
        names.append(match[1])
    for name in dict.fromkeys(names):
        spans = list(_class_spans(broken, name))
        yield tuple(Edit(start, end, f"`{name}`") for start, end, _ in spans)
        slug = _slug(name, broken)
        label = f'["{name}"]'
        first = next((i for i, (_, _, declares) in enumerate(spans) if declares), None)
        edits = [Edit(start, end, slug + (label if i == first else "")) for i, (start, end, _) in enumerate(spans)]
        if first is None and spans:
            index = broken.text.count("\n", 0, spans[0][0])
            edits = [broken.above(index, f"{indent_of(broken.lines[index])}class {slug}{label}"), *edits]
        yield tuple(edits)


def _class_spans(broken: Broken, name: str) -> Iterator[tuple[int, int, bool]]:
    """Where a class is named, and whether it is declared there."""
    for index, line in enumerate(broken.lines):
        if index <= broken.head():
            continue
        head = re.split(r"\s:|:\s", line)[0]
        for match in re.finditer(rf"(?<![\w`-])\"?{re.escape(name)}\"?(?![\w`-])", head):
            before, after = head[: match.start()].strip(), head[match.end() :].strip()
            if re.fullmatch(r"(?:class|note for)?|.*(?:--|\.\.)(?:\|>|[*o>])?(?:\s*\"[^\"]*\")?", before) and not after.startswith("("):
                yield broken.starts[index] + match.start(), broken.starts[index] + match.end(), before == "class" and not after.startswith("[")


def services(broken: Broken) -> Iterator[Attempt]:
    """Groups, services and junctions of an architecture whose names are words or sides of mermaid's."""
    for match in re.finditer(
        r"(?:^\s*(?:service|group|junction)\s+|\bin\s+|(?<=:)|^\s*|(?<=[LRTB]:)\s*)"
        r"([\w.-]+(?: [\w.-]+)*?)(?=\s*[(\[]|\s*\{|\s+in\b|\s*:|\s*$)",
        broken.line,
    ):
        name = match[1]
        slug = _slug(name.lower(), broken, name)
        slug = slug if slug.lower() not in WORDS and slug[0] not in "LRTB" else f"n_{slug}"
        edits = []
        for index, line in enumerate(broken.lines):
            if index <= broken.head():
                continue
            veiled = _veiled(line)
            for found in re.finditer(rf"(?<![\w-]){re.escape(name)}(?![\w-])", veiled):
                before, after = veiled[: found.start()], veiled[found.end() :]
                keyword = not before.strip() and re.match(r"\s+\w", after)
                side = name in "LRTB" and (re.match(r"\s*:", after) if before.rstrip().endswith(("-", ">", "<")) else before.rstrip().endswith(":"))
                if not keyword and not side:
                    title = f"[{name}]" if re.match(r"\s*(?:service|group)\s*$", before) and not re.match(r"\s*(?:\([^)]*\))?\s*\[", after) else ""
                    place = broken.starts[index] + found.start()
                    edits.append(Edit(place, place + len(name), slug))
                    if title:
                        icon = re.match(r"\s*\([^)\n]*\)", line[found.end() :])
                        at = place + len(name) + (icon.end() if icon else 0)
                        edits.append(Edit(at, at, title))
        if edits:
            yield tuple(sorted(edits, key=lambda edit: edit.start))


def group_title(broken: Broken) -> Iterator[Attempt]:
    """The title of a subgraph in quotes."""
    match = re.match(r"(\s*subgraph)(?:\s+(\S.*?))?(\s*;?\s*)$", broken.line)
    if not match:
        return
    end = len(broken.line)
    title = (match[2] or "").strip()
    for blank, opening, closing in ((r"\s*", "[", "]"), ("", "(", ")"), ("", "{", "}")):
        inside = re.match(rf"([\w.-]+){blank}\{opening}\s*(.*?)\s*\{closing}$", title)
        if inside:
            yield (broken.edit(match.end(1), end, f' {inside[1]}["{_label(inside[2])}"]'),)
    if named := re.match(r"([\w.-]+)\s*[:=-]?\s*\"(.*)\"$", title):
        yield (broken.edit(match.end(1), end, f' {named[1]}["{_label(named[2])}"]'),)
    yield (broken.edit(match.end(1), end, f' "{_label(title)}"'),)


def _label(text: str) -> str:
    if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'":
        text = text[1:-1]
    return text.replace('"', "#quot;") or " "


WORDS = ("service", "group", "junction", "in", "align", "row", "column", "title", "acctitle", "accdescr", "left", "right", "top", "bottom")
