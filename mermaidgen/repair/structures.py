"""Rules for class, state and entity diagrams: members, attributes, relations, what mermaid has other words for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mermaidgen.repair.broken import Broken, indent_of, swapped
from mermaidgen.repair.edits import Attempt, Edit

KINDS = {"abstract class": "abstract", "abstract": "abstract", "interface": "interface", "enum": "enumeration", "enumeration": "enumeration",
         "struct": "struct", "record": "record", "service": "service", "public class": "", "final class": "", "data class": "", "object": "",
         "entity": "", "Class": "", "exception": "exception"}  # fmt: skip


def generics(broken: Broken) -> Iterator[Attempt]:
    """Type parameters as mermaid writes them, between tildes."""
    found = [broken.edit(*match.span(), f"~{match[1].replace('<', '~').replace('>', '~')}~")
             for match in re.finditer(r"(?<=\w)<([\w ,?.\[\]]+(?:<[\w ,?.]+>)?)>(?!>)", broken.line)]  # fmt: skip
    if found:
        yield tuple(found)
    if match := re.match(r"(\s*class\s+[\w`]+)\s*\[([\w, ]+)\](\s*\{?)\s*$", broken.line):
        yield (broken.edit(0, len(broken.line), f'{match[1]}["{match[2]}"]{match[3]}'),)


def members(broken: Broken) -> Iterator[Attempt]:
    """Braces in a member as entities, and a second colon in a label."""
    line = broken.line
    places = [match.start() for match in re.finditer(r"[{}]", line)]
    if len(places) > 1 or (places and not line.rstrip().endswith(("{", "}"))):
        yield tuple(broken.edit(at, at + 1, "#123;" if line[at] == "{" else "#125;") for at in places)
    colons = [match.start() for match in re.finditer(":", line)]
    if len(colons) > 1:
        yield tuple(broken.edit(at, at + 1, "#58;") for at in colons[1:])
    semicolons = [match.start() for match in re.finditer(r"(?<!#\d\d);(?=.*\S)", line)]
    if semicolons and ":" in line[: semicolons[0]]:
        yield tuple(broken.edit(at, at + 1, "#59;") for at in semicolons)
    if match := re.match(r"\s*[^:\n]*--[^:\n]*?(?P<gap>\s+)(?=[a-z]\w*(?: \w+)*\s*$)", line):
        yield (broken.edit(*match.span("gap"), " : "),)


def multiplicity(broken: Broken) -> Iterator[Attempt]:
    """How many of each, in quotes."""
    match = re.match(
        r"(\s*[\w`]+)\s+[\[(]?([\d*.n]+)?[\])]?\s*((?:<\||[*o<])?(?:--|\.\.)"
        r"(?:\|>|[*o>])?)\s*[\[(]?([\d*.n]+)?[\])]?\s*([\w`]*[A-Za-z][\w`]*.*)$",
        broken.line,
    )
    if match and (match[2] or match[4]):
        parts = (match[1], f'"{match[2]}"' if match[2] else "", match[3], f'"{match[4]}"' if match[4] else "", match[5])
        yield (broken.edit(0, len(broken.line), " ".join(part for part in parts if part)),)
    match = re.match(r"(\s*[\w`]+\s*(?:\"[^\"]*\")?\s*(?:<\||[*o<])?(?:--|\.\.)(?:\|>|[*o>])?\s*)([\d*.n]+)\s+([\w`]+.*)$", broken.line)
    if match:
        yield (broken.edit(match.end(1), len(broken.line), f'"{match[2]}" {match[3]}'),)


def kinds(broken: Broken) -> Iterator[Attempt]:
    """A class with the words of programming languages: its kind as an annotation, its parents as relations."""
    line = broken.line
    kind = "|".join(sorted(KINDS, key=len, reverse=True))
    match = re.match(
        rf"(\s*)(?:({kind})|class)\s+([\w~<>]+|`[^`]+`)(?:\s*(?:extends|:|inherits"
        rf"(?:\s+from)?|\()\s*([\w, ]+?)\)?)?(?:\s+implements\s+([\w, ]+?))?\s*(\{{.*)?$",
        line,
    )
    if match and (match[2] or match[4] or match[5]):
        indent, name = match[1], match[3]
        body = f" {match[6]}" if match[6] else ""
        rest: list[str] = []
        stereotype = KINDS.get(match[2] or "", "")
        if stereotype:
            rest.append(f"{indent}<<{stereotype}>> {name}")
        rest += [f"{indent}{parent.strip()} <|-- {name}" for parent in (match[4] or "").split(",") if parent.strip()]
        rest += [f"{indent}{parent.strip()} <|.. {name}" for parent in (match[5] or "").split(",") if parent.strip()]
        edits = [broken.edit(0, len(line), f"{indent}class {name}{body}")]
        end = broken.focus
        if body and "}" not in body:
            end = next((i for i in range(broken.focus + 1, len(broken.lines)) if broken.lines[i].strip() == "}"), len(broken.lines) - 1)
        if rest:
            below = broken.below(end, broken.newline.join(rest))
            edits = [Edit(edits[0].start, edits[0].end, edits[0].after + below.after)] if end == broken.focus else [*edits, below]
        yield tuple(edits)
    for word, arrow in (("extends", "<|--"), ("inherits from", "<|--"), ("inherits", "<|--"), ("implements", "<|..")):
        if relation := re.match(rf"(\s*)(\w+)\s+{word}\s+(\w+)\s*$", line):
            yield (broken.edit(0, len(line), f"{relation[1]}{relation[3]} {arrow} {relation[2]}"),)
    if relation := re.match(r"(\s*)(\w+)\s+(uses|has|contains|owns|depends on|creates|calls|references|manages)\s+(\w+)\s*$", line):
        yield (broken.edit(0, len(line), f"{relation[1]}{relation[2]} --> {relation[4]} : {relation[3]}"),)


def outside(broken: Broken) -> Iterator[Attempt]:
    """A relation within a namespace goes to the line under it."""
    if not re.search(r"--|\.\.", broken.line):
        return
    depth = 0
    for index in range(broken.focus + 1, len(broken.lines)):
        depth += broken.lines[index].count("{") - broken.lines[index].count("}")
        if depth < 0:
            yield (broken.without(broken.focus), broken.below(index, indent_of(broken.lines[index]) + broken.line.strip()))
            return


class_notes = swapped(
    (r"^(\s*)note\s+(?:for|on|over|right of|left of)\s+([\w`]+)\s*:?\s*[\"']?(.+?)[\"']?\s*$", r'\1note for \2 "\3"'),
    (r"^(\s*)note\s+\""
     r"([^\"\n]+)\"\s+(?:for|on)\s+([\w`]+)\s*$", r'\1note for \3 "\2"'), (r"^(\s*)note\s*:?\s+(?!for)([^\"\n]+?)\s*$", r'\1note "\2"'),
    (r"^(\s*)<<\s*([^<>\n]*?)\s+(\w+)\s*>>\s*(\w+)", r"\1<<\2\3>> \4"), (r"^(\s*)@(\w+)\s+(\w+)\s*$", r"\1<<\2>> \3"),
    (r"<<([^<>\n]*?)[^\w<>-]+([^<>\n]*?)>>", r"<<\1\2>>"),
)  # fmt: skip


def state_text(broken: Broken) -> Iterator[Attempt]:
    """Colons and semicolons in what is said of a state, as entities."""
    line = broken.line
    match = re.match(r"[^:\n]*:(?!::)", line)
    if match:
        edits = [
            broken.edit(at, at + 1, f"#{ord(line[at])};")
            for at in range(match.end(), len(line))
            if line[at] in ":;" and not re.search(r"#\w+$", line[:at])
        ]
        yield from ((edit,) for edit in edits[:1] if len(edits) > 1)
        if edits:
            yield tuple(edits)


state_words = swapped(
    (r"^(\s*)note\s+(left|right)\s+(?:to\s+|on\s+|side of\s+)?(?!of\b)(\w+)\s*:\s*(.*)$", r"\1note \2 of \3 : \4"),
    (r"^(\s*)note\s+(?:for|over|on|of|top of|bottom of|above|below)\s+(\w+)\s*:\s*(.*)$", r"\1note right of \2 : \3"),
    (r"^(\s*)note\s+(?!left|right|for|over|on)"
     r"(\w+)\s*:\s*(.*)$", r"\1note right of \2 : \3"), (r"^(\s*)note\s+(left|right)\s+of\s+(\w+)\s+([^:\n]+)$", r"\1note \2 of \3 : \4"),
    (r"^(\s*)"
     r"(?:state\s+)?(\w+)\s*(?:<<|\[\[|<)\s*"
     r"(fork|join|choice)\s*(?:>>|\]\]|>)\s*$", r"\1state \2 <<\3>>"), (r"^(\s*)(fork|join|choice)\s+(\w+)\s*$", r"\1state \3 <<\2>>"),
    (r"(<<|\[\[)\s*(\w+)\s*(>>|\]\])", r"\1\2\3"), (r"^(\s*)endnote\s*$", r"\1end note"), (r"^(\s*)(?:composite|superstate)\s+(\w+)", r"\1state \2"),
    (r"^(\s*)(?:initial|start)\s*:?\s*(\w+)\s*$", r"\1[*] --> \2"), (r"^(\s*)(?:final|finish)\s*:?\s*(\w+)\s*$", r"\1\2 --> [*]"),
)  # fmt: skip


def state_case(broken: Broken) -> Iterator[Attempt]:
    """What is below a composite state's name, in a state of its own."""
    if match := re.match(r"(\s*)(?!state\b)(\w+)\s*\{\s*$", broken.line):
        yield (broken.edit(len(match[1]), len(broken.line), f"state {match[2]} {{"),)


def cardinality(broken: Broken) -> Iterator[Attempt]:
    """How many of each entity as mermaid draws it."""
    name = r"(?:\"[^\"\n]+\"|[\w.-]*\w)"
    match = re.match(
        rf"(\s*)"
        rf"({name})\s*(\S*?)\s*(-{{1,3}}|={{1,2}}|\.{{1,2}}|—|–)\s*"
        rf"([^\s\w\"]*[oO0]?[^\s\w\"]*)\s*({name})\s*(?::\s*(.*))?$",
        broken.line,
    )
    if match:
        left, right = LEFT.get(_ends(match[3])), RIGHT.get(_ends(match[5]))
        if left and right:
            line = ".." if "." in match[4] else "--"
            label = f" : {match[7]}" if match[7] else ' : ""'
            for role in dict.fromkeys((label, f' : "{(match[7] or "").strip(chr(34))}"')):
                yield (broken.edit(len(match[1]), len(broken.line), f"{match[2]} {left}{line}{right} {match[6]}{role}"),)
    numbers = r"\"?\(?(0\.\.1|0\.\.\*|1\.\.\*|1|\*|n|N|m|M|0\.\.n|1\.\.n|0\.\.N|1\.\.N|many|one)\)?\"?"
    match = re.match(rf"(\s*)({name})\s*{numbers}\s*(?:-+>?|:|to|\.\.)\s*{numbers}\s*({name})\s*(?::\s*(.*))?$", broken.line)
    if match:
        left, right = _count(match[3], LEFT), _count(match[4], RIGHT)
        yield (broken.edit(len(match[1]), len(broken.line), f'{match[2]} {left}--{right} {match[5]} : "{(match[6] or "").strip(chr(34))}"'),)


LEFT = {"||": "||", "|": "||", "|o": "|o", "o|": "|o", "}o": "}o", "}|": "}|", "|}": "}|", "{o": "}o", "{|": "}|", ">o": "}o", ">|": "}|",
        ">": "}o", "}": "}o",
        "o}": "}o", "o{": "}o", "|{": "}|", "*": "}o", "|||": "||", "|>": "}|", "o<": "}o", "<": "}o", "o": "|o"}  # fmt: skip
RIGHT = {"||": "||", "|": "||", "o|": "o|", "|o": "o|", "o{": "o{", "|{": "|{", "o}": "o{", "|}": "|{", "{|": "|{", "{o": "o{", "o<": "o{",
         "|<": "|{", "<": "o{", "{": "o{",
         "}o": "o{", "}|": "|{", "*": "o{", "|||": "||", "<|": "|{", ">": "o{", "}": "o{", "o": "o|"}  # fmt: skip


def _ends(text: str) -> str:
    return text.replace("0", "o").replace("O", "o")


def _count(text: str, table: dict[str, str]) -> str:
    text = text.lower()
    if text in ("1", "one"):
        return "||"
    if text == "0..1":
        return table["|o"]
    return table["}|"] if text.startswith("1") else table["}o"]


def roles(broken: Broken) -> Iterator[Attempt]:
    """What a relation is called: in quotes if it is more than a word, empty if it is missing."""
    line = broken.line
    match = re.match(r"(\s*[^:\n]*(?:--|\.\.)[^:\n]*?)\s*(?::\s*(.*?))?\s*;?\s*$", line)
    if match:
        text = (match[2] or "").strip("\"'").replace('"', "'")
        yield (broken.edit(match.end(1), len(line), f' : "{text}"'),)
        if not match[2] and (bare := re.match(r"(\s*\S+\s+\S*(?:--|\.\.)\S*\s+\S+)\s+\"?(\S.*?)\"?\s*$", line)):
            yield (broken.edit(bare.end(1), len(line), f' : "{bare[2]}"'),)


KEYS = {
    "primary key": "PK",
    "primarykey": "PK",
    "primary": "PK",
    "foreign key": "FK",
    "foreignkey": "FK",
    "foreign": "FK",
    "unique": "UK",
    "unique key": "UK",
}


def attributes(broken: Broken) -> Iterator[Attempt]:
    """An attribute as mermaid writes it: type, name, keys with commas, and the rest as a comment in quotes."""
    line = broken.line
    if "--" in line or ".." in line or line.strip().endswith("{") or line.strip() in ("", "}"):
        return
    match = re.match(r"\s*(?:[-+*#]\s*)?(.*?)\s*[,;]?\s*$", line)
    body = match[1] if match else ""
    comment = ""
    if quoted := re.search(r"\s*\"([^\"\n]*)\"\s*$", body):
        body, comment = body[: quoted.start()], quoted[1]
    keys: list[str] = []
    for words, key in KEYS.items():
        if found := re.search(rf"\s*[(\[]?\b{words}\b[)\]]?(?!\w)", body, re.IGNORECASE):
            body = body[: found.start()] + body[found.end() :]
            keys.append(key)
    body = re.sub(r"\s*,\s*(?=[^()]*\))", ",", body).replace("'", "")
    if colon := re.match(r"([\w`]+)\s*:\s*(\S.*)$", body):
        first, _, more = colon[2].partition(" ")
        body = f"{first} {colon[1]} {more}".rstrip()
    parts = body.replace("(PK)", " PK").replace("(FK)", " FK").replace("[PK]", " PK").replace("[FK]", " FK").split()
    while len(parts) > 1 and any(part.upper() in ("PK", "FK", "UK") for part in parts[-1].strip(",").split(",")):
        keys = [part.upper() for part in parts.pop().split(",") if part] + keys
    for index in range(len(parts) - 1, 0, -1):
        if index > 0 and parts[index].upper().strip(",") in ("PK", "FK", "UK"):
            keys = [parts.pop(index).upper().strip(","), *keys]
    if not parts:
        return
    if len(parts) == 1:
        parts = ["any", parts[0]]
    rest = " ".join(parts[2:])
    comment = f"{rest} {comment}".strip() if rest else comment
    names = [re.sub(r"[^\w().,*\[\]~-]+", "_", part, flags=re.ASCII if part.isascii() else 0).rstrip("_,") or "any" for part in parts[:2]]
    names[1] = names[1] if not names[1][0].isdigit() else f"_{names[1]}"
    known = [key for key in dict.fromkeys(keys) if key in ("PK", "FK", "UK")]
    text = " ".join((*names, *((", ".join(known),) if known else ()), *((f'"{comment}"',) if comment else ())))
    yield (broken.edit(len(broken.indent), len(line), text),)


er_words = swapped(
    (r"^(\s*)(?:table|entity|TABLE|ENTITY)\s+(\"?[\w.-]+\"?)\s*([{"
     r"(]?)\s*$", r"\1\2 {"), (r"^(\s*)([\w-]+)\s*\(\s*$", r"\1\2 {"), (r"^(\s*)\)\s*;?\s*$", r"\1}"),
    (r"^(\s*)([\w-]+)\s*:\s*$", r"\1\2 {"), (r"^(\s*)([\w-]+)\s*\{\s*\}\s*$", r"\1\2"),
    (r"^(\s*)([\w-]+)\s+as\s+\"?([^\"\n{]+?)\"?\s*\{", r'\1\2["\3"] {'),
)  # fmt: skip
