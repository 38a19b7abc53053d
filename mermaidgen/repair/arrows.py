"""Rules for arrows of another type, or of another language, and for the words on them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from mermaidgen.repair.broken import Broken, swapped, together
from mermaidgen.repair.edits import Attempt

# What stands between the names of a message.
ARROWS = r"--?>>?|--?[x)]|<<--?>>|-\)|--\)"
NODE = r"""(?:"[^"\n]*"|[\w.]+(?:\[[^\[\]\n]*\]|\([^()\n]*\)|\{[^{}\n]*\})?)"""

flowchart = swapped(
    (r"(?<![-=.<])--?>\s*\|\s*([^|\n]+?)\s*\|\s*--?>(?=\s*\w)", r"-->|\1|"), (r"--?\|\s*([^|\n]+?)\s*\|?--+>", r"-->|\1|"),
    (r"-->\s*\|\s*([^|\n]+?)\s*\|>", r"-->|\1|"), (r"--\s*\|\s*([^|\n]+?)\s*\|\s*>", r"-->|\1|"), (r"--\s*\|\s*([^|\n]+?)\s*\|(?=\s*\w)", r"---|\1|"),
    (r"-->\s*\[\s*([^\]\n]+?)\s*\](?=\s*\w)", r"-->|\1|"), (r"-->\s*\(\s*([^)\n]+?)\s*\)(?=\s*\w)", r"-->|\1|"),
    (r"--\s*[\[(]\s*([^\])\n]+?)\s*[\])]\s*--?>", r"-->|\1|"), (r'-->\s*"([^"\n]+)"(?=\s*\w)', r'-->|"\1"|'),
    (r"-->\s*:\s*([^:|\n]+?)\s*:(?=\s*\w)", r"-->|\1|"), (r"-->\s*'([^'\n]+)'(?=\s*\w)", r"-->|\1|"),
    (r"--\s+([^-|>\n]+?)\s*->(?!>)", r"-- \1 -->"), (r"(?<![-<])--([^-|>\s][^-|>\n]*?)\s*->(?!>)", r"-- \1 -->"),
    (r"(?<=\s)-\s+(\w[^-|>\n]*?)\s+->(?!>)", r"-- \1 -->"), (r"(?<=\s)-(\w[^-|>\n]*?)->(?!>)", r"-- \1 -->"),
    (r"==\s*([^=|>\n]+?)\s*=>", r"== \1 ==>"), (r"-\.\s*([^.|>\n]+?)\s*\.?\.?>", r"-. \1 .->"), (r"-\.\s*([^.|>\n]+?)\s*->", r"-. \1 .->"),
    (r"(?<![-=.])-->>+", "-->"), (r"(?<![-=.])->>+", "-->"), (r"(?<![-=.])->(?!>)", "-->"), (r"(?<![=<])=>+(?!\|)", "==>"), (r"(?<=\s)~>", "-.->"),
    (r"-\.>|\.\.+>|-\.\.>|\.->", "-.->"), (r"--\s+>", "-->"), (r"-\s+->", "-->"), (r"(?<=\s)>>(?=\s)", "-->"), 
    (r"(?<=[\s\])}])--(?=\s+\w+(?:[\[({]|\s*;?$))", "---"), (r"(?<=[\w\])}])--(?=\w+(?:[\[({]|\s*;?$))", " --- "),
    (r"(?<=\s)-(?=\s+\w)", "---"), (r"(?<=\s)==(?=\s+\w+(?:[\[({]|\s*;?$))", "==="), (r"(-->)\s*-->", r"\1"),
)  # fmt: skip
state = swapped(
    (r"--\s*\|?\s*([^-|>\n:]+?)\s*\|?\s*--?>\s*([\w\[\]*]+)", r"--> \2 : \1"), (r"-->\s*\|\s*([^|\n]+?)\s*\|\s*([\w\[\]*]+)", r"--> \2 : \1"),
    (r"<?[-=~.]+>>?", "-->"), (r"--\s+>", "-->"), (r"(?<=\w)\s+(?:to|goes to)\s+(?=\w)", " --> "),
    (r"\[\s*\*+\s*\]|\(\s*\*\s*\)|\[\*|(?<![\w\[])\*(?![\w\]])", "[*]"), (r"\[(?:start|Start|END|end|End|START)\]", "[*]"),
)  # fmt: skip
sequence = swapped(
    (r"\s*-+\s*->>+\s*", "-->>"), (r"(?<![-<])-+>>>+", "->>"), (r"(?<![-<])---+>+", "-->>"), (r"=+>+", "->>"), (r"~+>+|\.\.+>+|-\.+->?>?", "-->>"),
    (r"(?<=\w)\s*-\s+>+\s*(?=\w)", "->>"), (r"(?<=\w)\s+>>+\s+(?=\w)", "->>"), (r"-->\s*\|\s*([^|\n]+?)\s*\|\s*([\w ]+?)\s*$", r"-->>\2: \1"),
    (r"->>?\s*\|\s*([^|\n]+?)\s*\|\s*([\w ]+?)\s*$", r"->>\2: \1"),
)  # fmt: skip
classes = swapped(
    (r"<\|-(?!-)", "<|--"), (r"(?<!-)-\|>", "--|>"), (r"<\|={1,2}", "<|--"), (r"={1,2}\|>", "--|>"), (r"<\|\.(?!\.)", "<|.."), (r"(?<!\.)\.\|>",
    "..|>"),
    (r"(?<![-.<])->>?(?!>)", "-->"), (r"(?<!-)-->>", "-->"), (r"=+>", "-->"), (r"(?<![.])\.>", "..>"), (r"<-(?!-)", "<--"), (r"-{3,}", "--"),
    (r"-\.+->?", "..>"), (r"\*-(?!-)", "*--"), (r"o-(?!-)", "o--"), (r"(?<!-)-\*", "--*"), (r"(?<!-)-o", "--o"), (r"<>-+", "o--"), (r"<\*>-+|♦-+",
    "*--"),
    (r"-->\s*\|\s*([^|\n]+?)\s*\|\s*(\w+)", r"--> \2 : \1"), (r"<\|\s+--", "<|--"), (r"--\s+\|>", "--|>"),
)  # fmt: skip
block = swapped(
    (r"-->\s*\|\s*\"?([^|\"\n]+?)\"?\s*\|", r'-- "\1" -->'), (r"--\s+([^-\"|>\n]+?)\s+-->", r'-- "\1" -->'), (r"(?<!-)->>?", "-->"), (r"=>", "==>"),
    (r"-->\s*(\w+)\s*:\s*\"?([^\"\n]+?)\"?\s*$", r'-- "\2" --> \1'),
)  # fmt: skip
architecture = swapped(
    (r"(?<=[LRTB])\s*(?:-+|=+|~+)>+\s*(?=[LRTBlrtb]:)", " --> "), (r"(?<=[LRTB])\s*<-+\s*(?=[LRTB]:)", " <-- "),
    (r"(?<=[LRTB])\s*<-+>\s*(?=[LRTB]:)", " <--> "),
    (r"(?<=[LRTB])\s*(?:-|---+|\.\.)\s*(?=[LRTB]:)", " -- "),
)  # fmt: skip
requirement = swapped(
    (r"\s+-+>?\s*(\w+)\s*-*>\s+", r" - \1 -> "), (r"\s+--?\s*(\w+)\s*--?>?\s+", r" - \1 -> "), (r"\s+--?>\s*(\w+)\s*:\s*(\w+)\s*$", r" - \2 -> \1")
)
eventmodeling = swapped((r"<?-+>+", "->>"), (r"=+>+", "->>"))
wardley = swapped(
    (r"--+>|=+>|->>", "->"),
)
quadrant = swapped((r"(?<![-])-+>+|=+>|→|\s+to\s+", "-->"), (r"(?<=\w)\s*<-+>\s*", " --> "))


def colon_label(broken: Broken) -> Iterator[Attempt]:
    """`A --> B : words`, as other types write it."""
    match = re.match(rf"(.*?)(-->|---|==>|-\.->)(\s*)({NODE})\s*:(?!::)\s*(\S.*?);?\s*$", broken.line)
    if match:
        words = match[5].strip('"')
        label = words if re.fullmatch(r"[\w ,.!?'/+-]+", words) else '"' + words.replace('"', "#quot;") + '"'
        yield (broken.edit(match.start(2), len(broken.line), f"{match[2]}|{label}| {match[4]}"),)


def reversed_arrow(broken: Broken) -> Iterator[Attempt]:
    """An arrow that points to the left, the other way round."""
    line = broken.line
    if broken.key == "sequence":
        match = re.match(r"(\s*)([\w ]+?)\s*<(<?)(--?)\s*([\w ]+?)\s*(:.*)$", line)
        if match:
            yield (broken.edit(len(match[1]), len(line), f"{match[5]}{match[4]}>>{match[2]}{match[6]}"),)
        return
    match = re.match(rf"(\s*)({NODE})\s*<(--?|==?|-\.-?)\s*(?:\|([^|\n]*)\|\s*)?({NODE})\s*(:.*)?;?\s*$", line)
    if match:
        arrow = {"-": "-->", "--": "-->", "=": "==>", "==": "==>"}.get(match[3], "-.->")
        label = f"|{match[4]}|" if match[4] else ""
        rest = f" {match[6]}" if match[6] else ""
        yield (broken.edit(len(match[1]), len(line), f"{match[5]} {arrow}{label} {match[2]}{rest}"),)


def dangling(broken: Broken) -> Iterator[Attempt]:
    """An arrow that leads nowhere, or comes from nowhere, is left out."""
    line = broken.line
    if match := re.search(r"(?<=\S)\s*(?:<?(?:--+|==+|-\.+-?|->?>?)[>xo]?>?)\s*(?:\|[^|\n]*\|?)?\s*$", line):
        yield (broken.edit(match.start(), len(line), ""),)
    if match := re.match(r"\s*(?:--+>|==+>|-\.+->|->>?)\s*(?=\S)", line):
        yield (broken.edit(len(broken.indent), match.end(), ""),)


def listed(broken: Broken) -> Iterator[Attempt]:
    """Several nodes with commas between them, as mermaid lists them."""
    line = re.sub(r"\"[^\"\n]*\"|\[[^\]\n]*\]|\([^)\n]*\)|\{[^}\n]*\}|\|[^|\n]*\|", lambda match: "\ue002" * len(match[0]), broken.line)
    if re.match(r"\s*(?:style|class|classDef|click|linkStyle)\b", line):
        return
    commas = list(re.finditer(r"\s*(?:,(?:\s*and\b)?|\band\b)\s*(?=\w)", line))
    if commas:
        yield tuple(broken.edit(*match.span(), " & ") for match in commas)


def chained(broken: Broken) -> Iterator[Attempt]:
    """`A --> B --> C` as one step a line; what is said after the colon belongs to the last."""
    match = re.match(r"(\s*)([^:\n]*-->[^:\n]*-->[^:\n]*?)\s*(:.*)?$", broken.line)
    if match:
        names = [name.strip() for name in match[2].split("-->")]
        if all(names):
            steps = [f"{one} --> {other}" for one, other in pairwise(names)]
            steps[-1] += f" {match[3]}" if match[3] else ""
            yield (broken.edit(len(match[1]), len(broken.line), (broken.newline + match[1]).join(steps)),)


def messages(broken: Broken) -> Iterator[Attempt]:
    """Messages of several senders, to several receivers or handed on, one a line; words without a colon, or no words at all."""
    line = broken.line
    arrow = r"(--?>>?|--?[x)])"
    match = re.match(rf"(\s*)([^:>\n]+?)\s*{arrow}\s*([+-]?)\s*([^:>\n]+?)\s*(:.*)$", line)
    if match and "," in match[2] + match[5]:
        ends = [[name.strip() for name in re.split(r",|\band\b|&", part) if name.strip()] for part in (match[2], match[5])]
        steps = [f"{one}{match[3]}{match[4]}{other}{match[6]}" for one in ends[0] for other in ends[1]]
        if len(steps) <= 6:
            yield (broken.edit(len(match[1]), len(line), (broken.newline + match[1]).join(steps)),)
    match = re.match(rf"(\s*)(\w[\w ]*?)\s*{arrow}\s*(\w[\w ]*?)\s*{arrow}\s*(\w[\w ]*?)\s*(:.*)$", line)
    if match:
        steps = [f"{match[2]}{match[3]}{match[4]}{match[7]}", f"{match[4]}{match[5]}{match[6]}{match[7]}"]
        yield (broken.edit(len(match[1]), len(line), (broken.newline + match[1]).join(steps)),)
    match = re.match(rf"\s*\w[^:\n]*?\s*{arrow}\s*[+-]?\s*[\w.]+(?P<gap>\s*(?:-\s+|,\s+|\s))(?=\S)[^:\n]*$", line)
    if match:
        yield (broken.edit(*match.span("gap"), ": "),)
    match = re.match(rf"(\s*\w[^:\n]*?\s*{arrow}\s*[+-]?\s*(\w[^:\n]*?))\s*$", line)
    if match and len(re.findall(rf"(?<!\w){re.escape(match[3])}(?!\w)", broken.text)) > 1:
        yield (broken.edit(match.end(1), len(line), ": "),)
    match = re.match(r"(\s*)([A-Za-z]\w*)\s*:\s*(\S.*)$", line)
    if match and not re.search(r"->|-x|-\)", line):
        yield (broken.edit(len(match[1]), len(line), f"Note over {match[2]}: {match[3]}"),)


both = together(swapped((r"<--?>>?", "<<->>")), reversed_arrow)
