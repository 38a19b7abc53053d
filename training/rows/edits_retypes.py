"""A diagram and the same in another type, where nothing is lost and nothing is guessed.

>>> bars(['pie', '    title Pets', '    "Dogs" : 3', '    "Cats" : 4'])
['xychart', '    title "Pets"', '    x-axis ["Dogs", "Cats"]', '    bar [3, 4]']
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable
from dataclasses import dataclass

from training.rows import edits_flow, state_machine

SLICE = re.compile(r'    "([^"]*)" : ([\d.]+)')
SENT = re.compile(r"    (\w+?)(->>|-->>)(\w+): (.*)")
COUNTS = {"||": "1", "|o": "0..1", "o|": "0..1", "}o": "*", "o{": "*", "}|": "1..*", "|{": "1..*"}


def _pie(lines: list[str]) -> tuple[str, list[tuple[str, str]]] | None:
    title = lines[1].removeprefix("    title ") if lines[1].startswith("    title ") else ""
    slices = [match.groups() for line in lines[2 if title else 1 :] if (match := SLICE.fullmatch(line))]
    return (title, [(name, value) for name, value in slices]) if lines[0] == "pie" else None


def bars(lines: list[str]) -> list[str] | None:
    """A pie chart without values to show -> a bar chart."""
    pie = _pie(lines)
    if pie is None:
        return None
    title, slices = pie
    head = ["xychart"] + ([f'    title "{title}"'] if title else [])
    return [*head, "    x-axis [" + ", ".join(f'"{name}"' for name, _ in slices) + "]", "    bar [" + ", ".join(value for _, value in slices) + "]"]


def tiles(lines: list[str]) -> list[str] | None:
    """A pie chart -> a treemap of one level."""
    pie = _pie(lines)
    if pie is None:
        return None
    title, slices = pie
    return ["treemap-beta", *([f"    title {title}"] if title else []), *(f'    "{name}": {value}' for name, value in slices)]


def states(lines: list[str]) -> list[str] | None:
    """A flowchart of boxes in one chain -> states in a row."""
    flow = edits_flow.read(lines)
    if flow is None or lines[0] != "flowchart TD" or any(not statement.target or statement.arrow != "-->" for statement in flow.statements):
        return None
    ids, edges = flow.ids(), flow.edges()
    chained = all(edge.target == following.source for edge, following in itertools.pairwise(edges)) and len(ids) == len(edges) + 1
    names = {id: flow.name(id) for id in ids}
    if not chained or any(flow.shapes.get(id) != f'["{names[id]}"]' for id in ids) or ids != [chr(65 + i) for i in range(len(ids))]:
        return None
    if any("#" in text for text in [*names.values(), *(edge.label for edge in edges)]) or any(name.endswith("?") for name in names.values()):
        return None
    made = {id: state_machine.identifier(name) for id, name in names.items()}
    if len({id.lower() for id in made.values()}) < len(ids):
        return None
    declared = [f'    state "{state_machine.escape(name)}" as {made[id]}' for id, name in names.items() if made[id] != name]
    moves = [f"    {made[edge.source]} --> {made[edge.target]}" + (f": {state_machine.escape(edge.label)}" if edge.label else "") for edge in edges]
    return ["stateDiagram-v2", *declared, *moves]


def calls(lines: list[str]) -> list[str] | None:
    """A sequence diagram of messages and answers alone -> the same in ZenUML."""
    made = ["zenuml"]
    for line in lines[1:]:
        if match := re.fullmatch(r"    (participant|actor) (\w+)(?: as (.*))?", line):
            made.append(f"    {'@Actor ' if match[1] == 'actor' else ''}{match[2]}" + (f' as "{match[3]}"' if match[3] else ""))
        elif match := SENT.fullmatch(line):
            made.append(f"    {match[1]}{match[2][:-1]}{match[3]}: {match[4]}")
        elif line.startswith("    title "):
            made.append(line)
        else:
            return None
    return made


def classes(lines: list[str]) -> list[str] | None:
    """Entities without keys and comments -> classes with attributes and multiplicities."""
    made = ["classDiagram"]
    for line in lines[1:]:
        if match := re.fullmatch(r'    (\w+) (\S\S)--(\S\S) (\w+) : "([^"]*)"', line):
            made.append(f'    {match[1]} "{COUNTS[match[2]]}" --> "{COUNTS[match[3]]}" {match[4]} : {match[5]}')
        elif match := re.fullmatch(r"    (\w+)( \{)?", line):
            made.append(f"    class {line.strip()}")
        elif line == "    }" or re.fullmatch(r"        [A-Za-z]\w*(?:\[\])? \w+|    direction \w\w", line):
            made.append(line)
        else:
            return None
    return made


def ideas(lines: list[str]) -> list[str] | None:
    """A fishbone -> a mind map with the problem in the middle."""
    if not all(re.fullmatch(r" +[A-Za-z][\w ,'-]*", line) for line in lines[1:]):
        return None
    return ["mindmap", lines[1], *("    " + line for line in lines[2:])]


def entries(lines: list[str]) -> list[str] | None:
    """A mind map without shapes and icons -> a tree view."""
    if not all(re.fullmatch(r" +[A-Za-z][\w ,'-]*", line) for line in lines[1:]) or len(lines) < 3:
        return None
    return ["treeView-beta", *(re.sub(r"^( +)(.*)$", r'\1"\2"', line) for line in lines[1:])]


@dataclass(frozen=True)
class Pair:
    """`make` turns a diagram of type `drawn`, as its rows have it, into one of type `made`; the way back is as sure."""

    drawn: str
    made: str
    make: Callable[[list[str]], list[str] | None]


PAIRS = (
    Pair("pie", "xychart", bars), Pair("pie", "treemap", tiles), Pair("flowchart", "state", states), Pair("sequence", "zenuml", calls),
    Pair("er", "class", classes), Pair("ishikawa", "mindmap", ideas), Pair("mindmap", "treeview", entries),
)  # fmt: skip
SAID = {"xychart": "bar chart", "er": "ER diagram", "gantt": "Gantt chart", "zenuml": "ZenUML diagram"}
