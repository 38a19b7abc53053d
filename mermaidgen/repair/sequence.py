"""Rules for sequence diagrams: messages, notes, activations, blocks of other languages."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mermaidgen.repair.broken import Broken, swapped
from mermaidgen.repair.edits import Attempt

ENTITY = re.compile(r"#\w+;")


def semicolons(broken: Broken) -> Iterator[Attempt]:
    """Semicolons and number signs in what is said, which would end it, as entities."""
    for index in (broken.focus, broken.focus - 1):
        if not 0 <= index < len(broken.lines) or ":" not in broken.lines[index]:
            continue
        line, start = broken.lines[index], broken.starts[index] - broken.start
        said = line.index(":") + 1
        kept = {place for match in ENTITY.finditer(line) for place in range(*match.span())}
        for sign, after in ((";", "#59;"), ("#", "#35;")):
            places = [i for i in range(said, len(line)) if line[i] == sign and i not in kept and (sign == "#" or line[i + 1 :].strip())]
            if places:
                yield tuple(broken.edit(start + i, start + i + 1, after) for i in places)


def notes(broken: Broken) -> Iterator[Attempt]:
    """A note with the words that mermaid has for its place, a colon, and at most two participants."""
    line = broken.line
    match = re.match(r"(\s*)note\s+(?:(over|left|right)\b)?\s*(?:of|to|for|on|at|side of|over)?\s*([^:\n]*?)\s*:\s*(.*)$", line, re.IGNORECASE)
    if match and match[3]:
        names = [name.strip() for name in re.split(r",|\band\b|&", match[3]) if name.strip()]
        place = {"left": "left of", "right": "right of"}.get((match[2] or "over").lower(), "over")
        ends = names[:1] if len(names) == 1 else [names[0], names[-1]]
        ends = ends if place == "over" else ends[:1]
        yield (broken.edit(len(match[1]), len(line), f"Note {place} {','.join(ends)}: {match[4]}"),)
    if (match and not match[3]) or re.match(r"\s*note\s*:", line, re.IGNORECASE):
        names = _names(broken)
        text = line.split(":", 1)[1].strip()
        if names:
            yield (broken.edit(len(broken.indent), len(line), f"Note over {','.join(dict.fromkeys((names[0], names[-1])))}: {text}"),)
    if match := re.match(
        r"\s*note\s+(?:over|left\s+of|right\s+of)\s+[^\s,:]+(?:\s*,\s*[^\s,:]+)?(?P<gap>\s+|\s*-\s+)"
        r"(?=\S)[^:\n]*$",
        line,
        re.IGNORECASE,
    ):
        yield (broken.edit(*match.span("gap"), ": "),)
    if re.match(r"\s*note\s+(?:over|left|right)\b[^:\n]*$", line, re.IGNORECASE):
        for index in range(broken.focus + 1, min(broken.focus + 12, len(broken.lines))):
            if re.fullmatch(r"\s*end\s*note\s*", broken.lines[index], re.IGNORECASE):
                text = "<br/>".join(other.strip() for other in broken.lines[broken.focus + 1 : index])
                end = broken.starts[index] + len(broken.lines[index]) - broken.start
                yield (broken.edit(len(line.rstrip()), end, f": {text}"),)


def activations(broken: Broken) -> Iterator[Attempt]:
    """An end of an activation that never began is left out; so is the birth of a participant that is there, or that no message follows."""
    line = broken.line
    if match := re.search(r"(?<=[>)x])\s*-(?=\s*\w[^:\n]*:)", line):
        yield (broken.edit(*match.span(), ""),)
    if re.match(r"\s*(?:deactivate|destroy)\b", line, re.IGNORECASE):
        yield (broken.without(broken.focus),)
    if match := re.match(r"\s*create\s+", line, re.IGNORECASE):
        yield (broken.edit(len(broken.indent), match.end(), ""),)
        yield (broken.without(broken.focus),)
    if re.match(r"\s*(?:participant|actor)\b", line, re.IGNORECASE):
        yield (broken.without(broken.focus),)


def branches(broken: Broken) -> Iterator[Attempt]:
    """A block that has branches is an alt, a par or a critical; a branch of no block is a comment."""
    line = broken.line
    match = re.match(r"\s*(else|and|option)\b", line)
    if not match:
        return
    wanted = {"else": "alt", "and": "par", "option": "critical"}[match[1]]
    depth = 0
    for index in range(broken.focus - 1, broken.head(), -1):
        text = broken.lines[index].strip()
        if re.match(r"end\b", text):
            depth += 1
        elif opening := re.match(r"(alt|opt|loop|par|critical|break|rect)\b", text):
            if depth:
                depth -= 1
                continue
            start = broken.starts[index] + broken.lines[index].index(opening[1]) - broken.start
            yield (broken.edit(start, start + len(opening[1]), wanted),)
            break
    text = line.strip().removeprefix(match[1]).strip()
    yield (broken.edit(len(broken.indent), len(line), f"%% {match[1]} {text}".rstrip()),)


def created(broken: Broken) -> Iterator[Attempt]:
    """The same for participants that are born in the lines before: mermaid finds it out at the end."""
    for index, line in enumerate(broken.lines):
        if match := re.match(r"\s*create\s+(?=participant|actor)", line, re.IGNORECASE):
            start = broken.starts[index] - broken.start
            yield (broken.edit(start + len(line) - len(line.lstrip()), start + match.end(), ""),)


def declared(broken: Broken) -> Iterator[Attempt]:
    """A participant as mermaid declares it: the name, then what is shown."""
    line = broken.line
    if match := re.match(
        r"(\s*)(participant|actor|database|boundary|control|entity|queue|collections)\s+\""
        r"([^\"\n]+)\"(?:\s+as\s+(\w+))?\s*$",
        line,
        re.IGNORECASE,
    ):
        kind = "actor" if match[2].lower() == "actor" else "participant"
        slug = match[4] or re.sub(r"\W+", "", match[3])
        if slug:
            yield (broken.edit(len(match[1]), len(line), f"{kind} {slug} as {match[3]}"),)
    if match := re.match(
        r"(\s*)"
        r"(database|boundary|control|entity|queue|collection"
        r"s|user|system|participants?|actors?)\s*:?\s+(?=\w)",
        line,
        re.IGNORECASE,
    ):
        kind = "actor" if match[2].lower() in ("actor", "actors", "user") else "participant"
        names = [name.strip() for name in line[match.end() :].split(",") if name.strip()]
        yield (broken.edit(len(match[1]), len(line), (broken.newline + match[1]).join(f"{kind} {name}" for name in names)),)
    if match := re.match(
        r"(\s*(?:participant|actor)\s+\w+)\s*(?:\[\s*\"?([^\]\"\n]+)\"?\s*\]|\(\s*([^)\n]+)\)|\""
        r"([^\"\n]+)\"|[:=]\s*(.+?))\s*$",
        line,
    ):
        yield (broken.edit(len(match[1]), len(line), f" as {next(part for part in match.group(2, 3, 4, 5) if part)}"),)


def _names(broken: Broken) -> list[str]:
    found: list[str] = []
    for line in broken.lines[: broken.focus]:
        if match := re.match(r"\s*(?:participant|actor)\s+(\w+)", line):
            found.append(match[1])
        elif match := re.match(r"\s*(\w+)\s*-[->x)]+\s*[+-]?(\w+)\s*:", line):
            found += [name for name in match.group(1, 2) if name not in found]
    return found


words = swapped(
    (r"^(\s*)if\b\s*\(?(.*?)\)?\s*(?:then)?\s*[:{]?\s*$", r"\1alt \2"), (r"^(\s*)"
                                                                         r"(?:else\s*if|elseif|elif|elsif)\b"
                                                                         r"\s*\(?(.*?)\)?\s*(?:then)?[:{]?\s*$", r"\1else \2"),
    (r"^(\s*)\}\s*else\s*\{?\s*$", r"\1else"), (r"^(\s*)(?:while|for|repeat|foreach|until)\b\s*\(?(.*?)\)?\s*(?:do)?[:{]?\s*$", r"\1loop \2"),
    (r"^(\s*)(?:optional)\b", r"\1opt"), (r"^(\s*)(?:parallel)\b", r"\1par"), (r"^(\s*)(?:alternative|alt:)", r"\1alt"),
    (r"^(\s*)otherwise\b", r"\1else"),
    (r"^(\s*)(?:group|section|ref|frame|try)\b\s*(.*)$", r"\1rect rgba(0, 0, 0, 0.05)"),
    (r"^(\s*)(?:autonumber)\b.+$", r"\1autonumber"),
    (r"^(\s*)(activate|deactivate)\s*[:(]\s*(\w+)\)?\s*$", r"\1\2 \3"), (r"^(\s*)(?:\.\.\.|={2,})\s*(.*?)\s*(?:\.\.\.|={2,})?\s*$", r"\1%% \2"),
    (r"^(\s*)return\s+(.*)$", r"\1%% return \2"),
)  # fmt: skip
