"""Rules for architecture, C4, requirement and git diagrams, and for the smaller types of systems."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from itertools import pairwise

from mermaidgen.repair.broken import Broken, masked, swapped
from mermaidgen.repair.edits import Attempt, Edit

ID = r"[A-Za-z0-9_]+(?:-+[A-Za-z0-9_]+)*"
SIDES = {"l": "L", "r": "R", "t": "T", "b": "B", "left": "L", "right": "R", "top": "T", "bottom": "B", "up": "T", "down": "B"}


def edges(broken: Broken) -> Iterator[Attempt]:
    """An edge of an architecture with its sides, the words on it in the middle."""
    side = r"(?:L|R|T|B|l|r|t|b|left|right|top|bottom|Left|Right|Top|Bottom)"
    match = re.match(
        rf"(\s*)({ID})(\{{group\}})?\s*:?\s*({side})?\s*(<)?\s*(?:-+\s*(?:\[([^\]]*)\]|\""
        rf"([^\"]*)\"|\|([^|]*)\|)\s*-*|[-=.~]+)\s*(>+)?\s*(?:\|([^|]*)\|)?\s*(?:"
        rf"({side})\s*:|:\s*({side})\s*:)?\s*({ID})(\{{group\}})?\s*(?::\s*({side})\b)?\s*(?::\s*\"?([^\"]*?)\"?)?\s*$",
        broken.line,
    )
    if match:
        label = next((match[i] for i in (6, 7, 8, 10, 16) if match[i]), "")
        label = re.sub(r"[\[\]\"':]", "", label)
        left = SIDES[(match[4] or "R").lower()]
        right = SIDES[(match[11] or match[12] or match[15] or "L").lower()]
        middle = f"-[{label}]-" if label else "--"
        for head in dict.fromkeys((">" if match[9] else "", "")):
            yield (broken.edit(len(match[1]), len(broken.line),
                               f"{match[2]}{match[3] or ''}:{left} {match[5] or ''}"
                               f"{middle}{head} {right}:{match[13]}{match[14] or ''}"),)  # fmt: skip


def services(broken: Broken) -> Iterator[Attempt]:
    """A service or group as mermaid writes it: name, icon, title, group."""
    line = broken.line
    match = re.match(rf"(\s*)(service|group|junction)\s+({ID})\s*(.*?)\s*$", line)
    if not match:
        return
    rest = match[4]
    parent = re.search(rf"\s*\bin\s+({ID})\s*$", rest)
    inside = f" in {parent[1]}" if parent else ""
    rest = rest[: parent.start()] if parent else rest
    icon = re.search(r"\(\s*\"?([\w:-]+)\"?\s*\)", rest)
    rest = rest.replace(icon[0], "", 1) if icon else rest
    title = re.sub(r"^[\s\[(\"':]+|[\s\])\"':]+$", "", rest) if not re.search(r"\[.*[\[\]].*\]", rest) else re.sub(r"^\s*\[\s*|\s*\]\s*$", "", rest)
    mark = f"({icon[1]})" if icon else ""
    if match[2] == "junction":
        yield (broken.edit(len(match[1]), len(line), f"junction {match[3]}{inside}"),)
    elif title:
        for text in dict.fromkeys((title, f'"{title.replace(chr(34), chr(39))}"')):
            yield (broken.edit(len(match[1]), len(line), f"{match[2]} {match[3]}{mark}[{text}]{inside}"),)
    if parent and broken.check == "semantics":
        yield (broken.edit(line.rindex(parent[0].strip()), len(line), ""),)
    repeated = [
        i
        for i, other in enumerate(broken.lines[: broken.focus])
        if re.match(
            rf"\s*(?:service|group|junction)\s+{re.escape(match[3])}"
            rf"(?![\w-])",
            other,
        )
    ]
    if repeated and broken.check == "semantics":
        if broken.lines[repeated[0]].strip() == line.strip():
            yield (broken.without(broken.focus),)
        yield (broken.edit(match.start(3), match.end(3), f"{match[3]}_2"),)


def undeclared(broken: Broken) -> Iterator[Attempt]:
    """What an edge or a service names and nobody declared: a service or a group of that name; for a group's own edges, its first service."""
    if broken.check != "semantics":
        return
    known = {found[2]: found[1] for line in broken.lines if (found := re.match(rf"\s*(service|group|junction)\s+({ID})", line))}
    for index, line in enumerate(broken.lines):
        if (parent := re.match(rf"(\s*)(?:service|group|junction)\s.*\sin\s+({ID})\s*$", line)) and parent[2] not in known:
            yield (broken.above(index, f"{parent[1]}group {parent[2]}(cloud)[{parent[2]}]"),)
        ends = re.match(rf"(\s*)({ID})(\{{group\}})?\s*:\s*[LRTB]\b.*?\b[LRTB]\s*:\s*({ID})(\{{group\}})?\s*$", line)
        for group in (2, 4) if ends else ():
            assert ends is not None
            name, start = ends[group], broken.starts[index]
            if known.get(name) == "group":
                inside = next(
                    (
                        found[1]
                        for other in broken.lines
                        if (
                            found := re.match(
                                rf"\s*service\s+({ID})\b.*\s"
                                rf"in\s+{re.escape(name)}\s*$",
                                other,
                            )
                        )
                    ),
                    None,
                )
                if inside:
                    yield (Edit(start + ends.start(group), start + max(ends.end(group), ends.end(group + 1)), f"{inside}{{group}}"),)
            elif name not in known:
                yield (broken.above(index, f"{ends[1]}service {name}(server)[{name}]"),)
        marks = [mark.span() for mark in re.finditer(r"\{group\}", line)] if ends else []
        if marks:
            yield tuple(Edit(broken.starts[index] + start, broken.starts[index] + end, "") for start, end in marks)


MACROS = ("Person", "Person_Ext", "System", "System_Ext", "SystemDb", "SystemDb_Ext", "SystemQueue", "SystemQueue_Ext", "Container", "Container_Ext",
          "ContainerDb", "ContainerDb_Ext", "ContainerQueue", "ContainerQueue_Ext", "Component", "Component_Ext", "ComponentDb", "ComponentDb_Ext",
          "ComponentQueue", "ComponentQueue_Ext", "Boundary", "Enterprise_Boundary", "System_Boundary", "Container_Boundary", "Deployment_Node",
          "Node", "Node_L", "Node_R", "Rel", "BiRel", "Rel_U", "Rel_D", "Rel_L", "Rel_R", "Rel_Up", "Rel_Down", "Rel_Left", "Rel_Right", "Rel_Back",
          "RelIndex", "UpdateElementStyle", "UpdateRelStyle", "UpdateLayoutConfig")  # fmt: skip
MACRO_NAMES = {"actor": "Person", "user": "Person", "customer": "Person", "externalperson": "Person_Ext", "externalsystem": "System_Ext",
               "software": "System",
               "softwaresystem": "System", "service": "Container", "app": "Container", "application": "Container", "webapp": "Container",
               "database": "ContainerDb", "db": "ContainerDb", "queue": "ContainerQueue", "relationship": "Rel", "relation": "Rel", "rels": "Rel",
               "uses": "Rel", "enterprise": "Enterprise_Boundary", "group": "Boundary", "deploymentnode": "Deployment_Node", "birelation": "BiRel",
               "extsystem": "System_Ext", "systemext": "System_Ext", "personext": "Person_Ext", "external_system": "System_Ext"}  # fmt: skip


def macros(broken: Broken) -> Iterator[Attempt]:
    """The words of C4 as it spells them."""
    match = re.match(r"\s*([A-Za-z][\w ]*?)\s*(?=\()", broken.line)
    if match and match[1] not in MACROS:
        letters = match[1].lower().replace(" ", "_")
        plain = {macro.lower().replace("_", ""): macro for macro in MACROS}
        known = MACRO_NAMES.get(letters.replace("_", "")) or plain.get(letters.replace("_", ""))
        near = difflib.get_close_matches(letters, [macro.lower() for macro in MACROS], n=1, cutoff=0.75)
        wanted = known or next((macro for macro in MACROS if near and macro.lower() == near[0]), None)
        if wanted:
            yield (broken.edit(match.start(1), match.end(), wanted),)


def arguments(broken: Broken) -> Iterator[Attempt]:
    """What is said of an element or a relation, in quotes; a closing parenthesis."""
    match = re.match(r"(\s*)(\w+)\s*\((.*?)\)?\s*(\{?)\s*;?\s*$", broken.line)
    if not match or match[2] not in MACROS:
        return
    parts = [
        part.strip()
        for part in re.findall(
            r"\s*(\"(?:[^\"\\]|\\.)*\"(?=\s*(?:,|$))|\"(?:[^,]|,"
            r"(?! *[\"$\w]+ *[,\"]))*\"|[^,]+)\s*(?:,|$)",
            match[3],
        )
        if part.strip()
    ]
    if not parts:
        return
    if arrow := re.match(r"(\w+)\s*-+>\s*(\w+)$", parts[0]):
        parts[0:1] = [arrow[1], arrow[2]]
    names = 2 if match[2].startswith(("Rel", "BiRel", "UpdateRel")) else 1
    if match[2] == "RelIndex":
        names = 3
    written = [part.strip("\"'").replace(" ", "_") if i < names and not part.startswith("$") else _argument(part) for i, part in enumerate(parts)]
    while len(written) <= names and not match[2].startswith("Update"):
        written.append(f'"{parts[0].strip(chr(34))}"' if names == 1 else '""')
    opening = f" {match[4]}" if match[4] else ""
    yield (broken.edit(len(match[1]), len(broken.line), f"{match[2]}({', '.join(written)}){opening}"),)
    if not opening and match[2].endswith(("Boundary", "Node")):
        yield (broken.edit(len(match[1]), len(broken.line), f"{match[2]}({', '.join(written)}) {{"),)


def _argument(text: str) -> str:
    if text.startswith("$"):
        return text
    text = re.sub(r"^[\"']|[\"']$", "", text).replace('\\"', '"')
    return '"' + text.replace('"', "#quot;") + '"'


def empty_boundary(broken: Broken) -> Iterator[Attempt]:
    """A boundary with nothing in it is an element, as what it bounds."""
    for index in range(max(broken.focus - 2, 0), min(broken.focus + 1, len(broken.lines))):
        match = re.match(r"(\s*)(\w*?)_?(?:Boundary|Node)\s*\((.*)\)\s*\{\s*(\})?\s*$", broken.lines[index])
        if not match:
            continue
        word = {"System": "System", "Container": "Container", "Enterprise": "System", "Deployment": "System"}.get(match[2], "System")
        end = index if match[4] else next((i for i in range(index + 1, len(broken.lines)) if broken.lines[i].strip()), None)
        if end is not None and (match[4] or broken.lines[end].strip() == "}"):
            place = broken.starts[end] + len(broken.lines[end])
            yield (Edit(broken.starts[index] + len(match[1]), place, f"{word}({match[3]})"),)


RISKS = {"critical": "high", "severe": "high", "very high": "high", "major": "high", "moderate": "medium", "normal": "medium", "mid": "medium",
         "minor": "low", "none": "low", "very low": "low", "minimal": "low", "med": "medium", "hi": "high", "lo": "low"}  # fmt: skip
METHODS = {"testing": "test", "tests": "test", "unit test": "test", "unit testing": "test", "review": "inspection", "inspect": "inspection",
           "audit": "inspection", "code review": "inspection", "demo": "demonstration", "simulation": "analysis", "analyse": "analysis",
           "analyze": "analysis", "modeling": "analysis", "measurement": "test", "benchmark": "test", "integration test": "test"}  # fmt: skip
VERBS = {"implements": "satisfies", "implement": "satisfies", "fulfills": "satisfies", "fulfils": "satisfies", "meets": "satisfies",
         "realizes": "satisfies",
         "supports": "satisfies", "satisfy": "satisfies", "satisfied": "satisfies", "contain": "contains", "includes": "contains", "has": "contains",
         "copy": "copies", "derive": "derives", "derived": "derives", "derivedfrom": "derives", "dependson": "derives", "verify": "verifies",
         "verified": "verifies", "tests": "verifies", "validates": "verifies", "checks": "verifies", "refine": "refines", "details": "refines",
         "trace": "traces", "tracesto": "traces", "relatesto": "traces", "links": "traces", "references": "traces", "uses": "traces"}  # fmt: skip
TRUE_VERBS = ("contains", "copies", "derives", "satisfies", "verifies", "refines", "traces")
ENTRY_KINDS = (
    "requirement",
    "functionalRequirement",
    "interfaceRequirement",
    "performanceRequirement",
    "physicalRequirement",
    "designConstraint",
    "element",
)


def requirement_lines(broken: Broken) -> Iterator[Attempt]:
    """The lines of a requirement by the words that mermaid has; texts in quotes."""
    line = broken.line
    match = re.match(r"(\s*)([A-Za-z][\w ]*?)\s*[:=]\s*(.*?)\s*[,;]?\s*$", line)
    if match:
        key = re.sub(r"[\s_-]", "", match[2].lower())
        key = {"description": "text", "verification": "verifymethod", "verificationmethod": "verifymethod", "verify": "verifymethod",
               "method": "verifymethod",
               "priority": "risk", "docreference": "docref", "reference": "docref", "kind": "type"}.get(key, key)  # fmt: skip
        value = match[3].strip().strip("\"'")
        if key == "risk":
            word = RISKS.get(value.lower(), value.lower())
            yield (broken.edit(len(match[1]), len(line), f"risk: {word}"),)
        elif key == "verifymethod":
            word = METHODS.get(value.lower(), value.lower())
            yield (broken.edit(len(match[1]), len(line), f"verifymethod: {word}"),)
        elif key in ("id", "text", "type", "docref"):
            yield (broken.edit(len(match[1]), len(line), f'{key}: "{value.replace(chr(34), "#quot;")}"'),)
    for match in filter(
        None,
        (
            re.match(
                rf"(\s*)"
                rf"({words})\s+\"?([^\"{{}}"
                rf"\n<>:]+?)\"?\s*(\{{?)\s*$",
                line,
            )
            for words in (r"[A-Za-z-]+ [A-Za-z]+", r"[A-Za-z-]+")
        ),
    ):
        kind = next((word for word in ENTRY_KINDS if word.lower() == re.sub(r"[\s_-]", "", match[2].lower())), None)
        kind = kind or {"functional": "functionalRequirement", "performance": "performanceRequirement", "interface": "interfaceRequirement",
                        "physical": "physicalRequirement", "constraint": "designConstraint", "nonfunctionalrequirement": "requirement",
                        "req": "requirement", "securityrequirement": "requirement"}.get(re.sub(r"[\s_-]", "", match[2].lower()))  # fmt: skip
        if kind:
            for name in dict.fromkeys((match[3], f'"{match[3]}"')):
                yield (broken.edit(len(match[1]), len(line), f"{kind} {name} {{"),)


def requirement_relations(broken: Broken) -> Iterator[Attempt]:
    """A relation with a verb that mermaid has; names with signs in quotes."""
    line = broken.line
    match = re.match(
        r"(\s*)\"?([^\"\n<>]+?)\"?\s+(?:<?-+\s*)?(?:\[|<<)?(\w+(?: "
        r"(?:from|to|on))?)(?:\]|>>)?\s*(?:-*>)?\s+\"?([^\"\n<>-][^\"\n<>]*?)\"?\s*$",
        line,
    )
    if match:
        word = match[3].lower().replace(" ", "")
        verb = word if word in TRUE_VERBS else VERBS.get(word)
        if verb:
            names = [match[2].strip(" -"), match[4].strip(" -")]
            yield (broken.edit(len(match[1]), len(line), f"{names[0]} - {verb} -> {names[1]}"),)
            yield (broken.edit(len(match[1]), len(line), f'"{names[0]}" - {verb} -> "{names[1]}"'),)


def git_lines(broken: Broken) -> Iterator[Attempt]:
    """Commands as mermaid writes them: quotes, upper-case types, branches that begin where they are first gone to."""
    line = broken.line
    if match := re.match(r"(\s*)git\s+", line):
        yield (broken.edit(len(match[1]), match.end(), ""),)
    if match := re.match(r"(\s*)(?:git\s+)?(?:checkout|switch)\s+-[bBc]\s+(\S+)\s*$", line):
        yield (broken.edit(len(match[1]), len(line), f"branch {match[2]}"),)
    if match := re.match(r"(\s*)(?:git\s+)?commit\s+(?:-[am]+\s+|:\s*|msg\s+)?[\"'](.*?)[\"']\s*$", line):
        yield (broken.edit(len(match[1]), len(line), f'commit msg: "{match[2]}"'),)
    if match := re.search(r"(?<=type:)\s*\"?(normal|reverse|highlight)\"?", line, re.IGNORECASE):
        yield (broken.edit(*match.span(), f" {match[1].upper()}"),)
    values = [match for match in re.finditer(r"\b(id|tag|msg|parent)\s*[:=]\s*(?!\")'?(\S.*?)'?(?=\s+(?:id|tag|msg|type|parent)\s*:|\s*$)", line)]
    if values:
        yield tuple(broken.edit(*match.span(), f'{match[1]}: "{match[2]}"') for match in values)
    if match := re.match(r"(\s*)commit\s*:?\s*(?!(?:id|tag|msg|type)\b)([^\"\n:]+?)\s*$", line):
        yield (broken.edit(len(match[1]), len(line), f'commit msg: "{match[2]}"'),)
    if match := re.match(r"(\s*(?:branch|checkout|switch|merge)\s+)(?!\")(.*?\S)(\s+(?:order|id|tag|type)\s*:.*)?\s*$", line):
        name = match[2].strip("'\"")
        if merged := re.match(r"(\S+)\s+(?:into|to|->|in)\s+\S+$", name):
            yield (broken.edit(match.start(2), match.end(2), merged[1]),)
        if begun := re.match(r"(\S+)\s+(?:from|off)\s+(\S+)$", name):
            yield (broken.edit(match.start(2), match.end(2), begun[1]),)
        yield (broken.edit(match.start(2), match.end(2), f'"{name}"'),)


def git_history(broken: Broken) -> Iterator[Attempt]:
    """Branches that are gone to before they are there, or made twice; what merges nothing; a history that begins with a branch."""
    line = broken.line
    if broken.check != "semantics":
        return
    match = re.match(r"(\s*)(checkout|switch|branch|merge|cherry-pick)\s+(\"[^\"]*\"|\S+)", line)
    if not match:
        return
    name = match[3].strip('"')
    if match[2] in ("checkout", "switch"):
        if name in ("master", "main", "trunk"):
            yield (broken.edit(*match.span(3), "main"),)
        names = [found[1].strip('"') for other in broken.lines[: broken.focus] if (found := re.match(r"\s*branch\s+(\"[^\"]*\"|\S+)", other))]
        same = [other for other in names if other.lower() == name.lower()]
        if same:
            yield (broken.edit(*match.span(3), same[0]),)
        yield (broken.edit(*match.span(2), "branch"),)
    elif match[2] == "branch":
        yield (broken.edit(*match.span(2), "checkout"),)
        if name in ("main", "master"):
            yield (broken.without(broken.focus),)
    elif match[2] == "merge":
        if name in ("master", "trunk"):
            yield (broken.edit(*match.span(3), "main"),)
        head = broken.head()
        if not re.match(r"\s*commit", next((other for other in broken.lines[head + 1 :] if other.strip()), "")):
            yield (broken.below(head, f"{broken.indent}commit"),)
        yield (broken.edit(len(broken.indent), len(line), f"%% {line.strip()}"),)
    elif match[2] == "cherry-pick":
        yield (broken.edit(len(broken.indent), len(line), f"%% {line.strip()}"),)


venn = swapped(
    (r"^(\s*)(?:intersect|intersection|overlap|union)\b\s*:?\s*", r"\1union "), (r"^"
                                                                                 r"(\s*union\s+[\w\"-]+)\s*(?:&"
                                                                                 r"|∩|and|\+|\||\s)\s*(?=[\w\"])", r"\1,"),
    (r"^(\s*)(?:circle|group|area|sets?)\b\s*:?\s+(?=\S)", r"\1set "), (r"^(\s*set\s+)([A-Za-z]\w*(?: \w+)+)\s*(?=[:\[]|$)", r'\1"\2"'),
    (r"(?<=[\w\"])\s*\(\s*\"?([^)\"\n]+)\"?\s*\)", r'["\1"]'), (r"(?<=[\w\]])\s+=?\s*(\d+(?:\.\d+)?)\s*$", r": \1"), (r"(?<=\d)\s*%\s*$", ""),
    (r"\[\s*([^\"\]\n]+?)\s*\]", r'["\1"]'),
)  # fmt: skip


def wardley(broken: Broken) -> Iterator[Attempt]:
    """Places on a map as decimals, names with signs in quotes."""
    line = broken.line
    edits = []
    for match in re.finditer(r"(?<![\w.\"])(\.\d+|\d+)(?![\w.\"])(?=[^\[]*\]|\s*$)", line):
        text = f"0{match[1]}" if match[1].startswith(".") else f"{match[1]}.0"
        edits.append(broken.edit(*match.span(), text))
    if edits:
        yield tuple(edits)
    if named := re.match(r"(\s*(?:component|anchor|evolve|note|pipeline)\s+)(?!\")(.*?\S)(\s*(?:\[|[\d.]+\s*$|\{))", line):
        yield (broken.edit(*named.span(2), f'"{named[2].strip(chr(39))}"'),)
    if placed := re.match(r"(\s*(?:component|anchor|note)\s+.*?)\s*[\[(]\s*([\d.]+)\s*[, ]\s*([\d.]+)\s*[\])]\s*$", line):
        yield (broken.edit(placed.end(1), len(line), f" [{placed[2]}, {placed[3]}]"),)
    parts = [part.strip() for part in re.split(r"->", masked(line))]
    if len(parts) > 2 and all(parts):
        names = [part.strip() for part in line.split("->")]
        steps = [f"{one} -> {other}" for one, other in pairwise(names)]
        yield (broken.edit(len(broken.indent), len(line), (broken.newline + broken.indent).join(steps)),)
    if len(parts) == 2 and all(parts):
        names = [part.strip().strip('"') for part in line.split("->")]
        yield (broken.edit(len(broken.indent), len(line), f'"{names[0]}" -> "{names[1]}"'),)


def frames(broken: Broken) -> Iterator[Attempt]:
    """A frame of an event model: its number in digits, its kind by mermaid's word, its name without blanks."""
    kinds = {"command": "cmd", "cmd": "cmd", "event": "evt", "evt": "evt", "view": "rmo", "readmodel": "rmo", "read model": "rmo", "rmo": "rmo",
             "ui": "ui",
             "screen": "ui", "processor": "pcr", "automation": "pcr", "pcr": "pcr", "interface": "ui", "policy": "pcr", "saga": "pcr"}  # fmt: skip
    words = "|".join(sorted(kinds, key=len, reverse=True))
    match = re.match(
        rf"(\s*)"
        rf"(tf|rf|timeframe|resetframe|frame)?\s*(\d{{1,3}})?[.:]?\s*({words})\b\s*:?\s*\"?([^\"\n>{{\[-]+?)\"?\s*((?:->>\s*\d+\s*)*)"
        rf"((?:\[\[|\{{|`).*)?$",
        broken.line,
        re.IGNORECASE,
    )
    if match:
        used = [int(found[1]) for line in broken.lines if (found := re.match(r"\s*(?:tf|rf|timeframe|resetframe)\s+(\d{1,3})\b", line))]
        number = match[3] or f"{max(used, default=0) + 1:02d}"
        name = ".".join(re.sub(r"\W+", "", part.strip().title() if " " in part.strip() else part) for part in match[5].split("."))
        kind = match[2] if (match[2] or "").lower() in ("tf", "rf", "timeframe", "resetframe") else "tf"
        rest = "".join(f" {part}" for part in (match[6].strip(), match[7]) if part)
        yield (broken.edit(len(match[1]), len(broken.line), f"{kind} {number} {kinds[match[4].lower()]} {name}{rest}"),)
