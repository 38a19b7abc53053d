"""Rules for the first line of a diagram: misspelt headers, directions, headers that are missing."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cache, lru_cache

from mermaidgen.diagrams import TYPES, find
from mermaidgen.repair.broken import Broken
from mermaidgen.repair.edits import Attempt

# Other names of headers, without blanks and signs and in lower case.
OTHERS = {
    "flow": "flowchart", "flowdiagram": "flowchart", "graphviz": "graph", "flowgraph": "flowchart", "processflow": "flowchart",
    "seq": "sequenceDiagram", "sequence": "sequenceDiagram", "class": "classDiagram", "umlclassdiagram": "classDiagram",
    "state": "stateDiagram-v2", "statemachine": "stateDiagram-v2", "statechart": "stateDiagram-v2", "statediagramv2": "stateDiagram-v2",
    "statemachinediagram": "stateDiagram-v2", "er": "erDiagram", "erd": "erDiagram", "entityrelationshipdiagram": "erDiagram",
    "entityrelationship": "erDiagram", "entitydiagram": "erDiagram", "userjourney": "journey", "journeydiagram": "journey",
    "customerjourney": "journey", "journeymap": "journey", "userjourneymap": "journey",
    "ganttchart": "gantt", "ganttdiagram": "gantt", "piechart": "pie", "piediagram": "pie", "quadrant": "quadrantChart",
    "quadrantdiagram": "quadrantChart", "requirements": "requirementDiagram", "requirement": "requirementDiagram",
    "requirementsdiagram": "requirementDiagram", "git": "gitGraph", "gitdiagram": "gitGraph", "gitflow": "gitGraph",
    "c4": "C4Context", "c4diagram": "C4Context", "c4systemcontext": "C4Context", "c4contextdiagram": "C4Context",
    "c4containerdiagram": "C4Container", "c4componentdiagram": "C4Component", "c4deploymentdiagram": "C4Deployment",
    "mindmapdiagram": "mindmap", "timelinediagram": "timeline", "zenumldiagram": "zenuml", "sankeydiagram": "sankey-beta",
    "sankeychart": "sankey-beta", "xy": "xychart-beta", "barchart": "xychart-beta", "linechart": "xychart-beta", "xygraph": "xychart-beta",
    "xychartdiagram": "xychart-beta", "blockdiagram": "block-beta", "blocks": "block-beta", "packetdiagram": "packet-beta",
    "kanbanboard": "kanban", "architecture": "architecture-beta", "architecturediagram": "architecture-beta", "radar": "radar-beta",
    "radarchart": "radar-beta", "spiderchart": "radar-beta", "radardiagram": "radar-beta", "treemapdiagram": "treemap-beta",
    "treemapchart": "treemap-beta", "treeview": "treeView-beta", "treeviewdiagram": "treeView-beta", "filetree": "treeView-beta",
    "venn": "venn-beta", "venndiagram": "venn-beta", "fishbone": "ishikawa-beta", "fishbonediagram": "ishikawa-beta",
    "ishikawadiagram": "ishikawa-beta", "wardley": "wardley-beta", "wardleymap": "wardley-beta", "eventmodel": "eventmodeling",
    "eventmodelling": "eventmodeling", "eventmodelingdiagram": "eventmodeling",
}  # fmt: skip
DIRECTIONS = {
    "td": "TD", "tb": "TB", "lr": "LR", "rl": "RL", "bt": "BT", "dt": "TD", "bu": "BT", "ud": "TD", "du": "BT", "tbd": "TD", "ltr": "LR", "rtl": "RL",
    "topdown": "TD", "topbottom": "TB", "toptobottom": "TB", "toptodown": "TD", "leftright": "LR", "lefttoright": "LR", "rightleft": "RL",
    "righttoleft": "RL", "bottomtop": "BT", "bottomtotop": "BT", "bottomup": "BT", "vertical": "TB", "horizontal": "LR", "down": "TD", "right": "LR",
    "left": "RL", "up": "BT",
}  # fmt: skip
DIRECTED = ("flowchart", "graph")
# What only one type has: a text without a header that is full of it is of that type.
TELLING = (
    (r"^[ \t]*[\w ]+(?:->>|-->>|-x|-\))[+-]?[ \t]*[\w ]+:", "sequenceDiagram"),
    (r"^[ \t]*(?:participant|actor)[ \t]+[\w\"]+", "sequenceDiagram"),
    (r"[|}][|o]--[|o][|{]", "erDiagram"),
    (r"\[\*\][ \t]*-->|-->[ \t]*\[\*\]", "stateDiagram-v2"),
    (r"^[ \t]*class[ \t]+\w+[ \t]*\{|<\|--|--\|>", "classDiagram"),
    (r"^[ \t]*dateFormat[ \t]", "gantt"),
    (r"^[ \t]*(?:service|group)[ \t]+\w+\(", "architecture-beta"),
    (r"^[ \t]*(?:System_Ext|Person|Rel|System_Boundary|Container)\(", "C4Context"),
    (r"^[ \t]*commit(?:[ \t]|$)[\s\S]*^[ \t]*(?:branch|merge|checkout)[ \t]", "gitGraph"),
    (r"\w(?:\[[^\]\n]*\]|\([^)\n]*\)|\{[^}\n]*\})[ \t]*(?:-->|---|==>|-\.->|->)", "flowchart TD"),
)
WORDS = re.compile(r"[ \t]*([A-Za-z][A-Za-z0-9]*)(?:[ \t_-]+([A-Za-z]\w*))?(?:[ \t_-]+([A-Za-z]\w*))?")


@cache
def names() -> dict[str, str]:
    """Header by its name in lower case without signs."""
    known = dict(OTHERS)
    for row in TYPES:
        for header in reversed(row.headers):
            letters = _letters(header)
            known |= {letters: header, letters.removesuffix("diagram") + "diagram": header} if row.key != "c4" else {letters: header}
    return known | {"radar": "radar-beta", "graph": "graph", "flowchart": "flowchart", "block": "block-beta", "statediagram": "stateDiagram-v2"}


@lru_cache(maxsize=2000)
def header_of(line: str) -> tuple[int, str] | None:
    """The header that the first words of a line mean, and how many characters those are; the longest way to read them counts."""
    match = WORDS.match(line)
    if not match or len(line) > 200:
        return None
    ends = [match.end(group) for group in (3, 2, 1) if match[group]]
    for end in ends:
        header = names().get(_letters(line[:end]))
        if header:
            return end + (len("-beta") if line[end:].startswith("-beta") else 0), header
    near = difflib.get_close_matches(_letters(line[: ends[-1]]), names(), n=1, cutoff=0.85)
    return (ends[-1], names()[near[0]]) if near and len(near[0]) > 5 else None


def misspelt(broken: Broken) -> Iterator[Attempt]:
    """The header as mermaid spells it; what follows it stays, on a line of its own if it does not belong to it."""
    index = broken.head()
    line = broken.lines[index]
    found = header_of(line)
    if found is None or (broken.key and broken.text.count("\n", 0, broken.at) > index):
        return
    length, header = found
    start = broken.starts[index] + len(line) - len(line.lstrip())
    rest = line[length:]
    word = next((row.headers for row in TYPES if header in row.headers), (header,))
    for name in dict.fromkeys((header, *word)):
        if line[:length].strip() == name:
            continue
        heading = _edit(broken, start, broken.starts[index] + length, name)
        yield heading
        if rest.strip(" \t:;"):
            blank = len(rest) - len(rest.lstrip(" \t:;"))
            yield _edit(broken, start, broken.starts[index] + length + blank, f"{name} ")
            yield _edit(broken, start, broken.starts[index] + length + blank, f"{name}{broken.newline}    ")
        elif rest.strip():
            yield _edit(broken, start, broken.starts[index] + len(line), name)


def direction(broken: Broken) -> Iterator[Attempt]:
    """The direction as mermaid spells it; one that means nothing is left to mermaid."""
    match = re.match(r"[ \t]*(flowchart(?:-elk)?|graph|direction)[ \t:=-]*([A-Za-z][\w -]*?)?[ \t]*([;:{]?)[ \t]*$", broken.line)
    if not match or not (match[2] or match[3]):
        return
    wanted = DIRECTIONS.get(_letters(match[2] or ""))
    end = len(broken.line.rstrip())
    if wanted:
        yield (broken.edit(match.end(1), end, f" {wanted}"),)
    elif broken.focus == broken.head() and len(match[2] or "") <= 12:
        yield (broken.edit(match.end(1), end, " TD"),)


def rest_of_header(broken: Broken) -> Iterator[Attempt]:
    """What follows the header on its line goes to a line of its own."""
    if broken.focus != broken.head():
        return
    match = re.match(r"[ \t]*([A-Za-z][\w-]*)([ \t]+(?:T[BD]|BT|LR|RL))?(?P<colon>[ \t]*:)?(?P<rest>[ \t]*)", broken.line)
    if not match:
        return
    start = match.start("colon") if match["colon"] else match.start("rest")
    rest = broken.line[start:].strip(" \t:;")
    if re.fullmatch(r"\W*|(?i:chart|diagram|graph)", rest):
        yield (broken.edit(start, len(broken.line), ""),)
    elif match["rest"] or match["colon"]:
        yield (broken.edit(start, match.end(), broken.newline + "    "),)


def missing(diagram_type: str | None, broken: Broken) -> Iterator[Attempt]:
    """The header of the type that is asked for, or of the one type that the text can be."""
    if broken.key:
        return
    front = broken.head()
    if diagram_type:
        header = find(diagram_type).header
        yield (broken.above(front, f"{header} TD" if header in DIRECTED else header),)
        return
    start = "\n".join(line for line in broken.lines[:200] if len(line) < 300)
    for pattern, header in TELLING:
        if re.search(pattern, start, re.MULTILINE):
            yield (broken.above(front, header),)
            return


def _edit(broken: Broken, start: int, end: int, after: str) -> Attempt:
    from mermaidgen.repair.edits import Edit

    return (Edit(start, end, after),)


def _letters(text: str) -> str:
    return re.sub(r"[^a-z0-9]", "", text.lower())
