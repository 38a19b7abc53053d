"""Changes of what stands at the head of a diagram: its title, its direction, whether values or numbers are shown."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.rows import edits_phrases as say
from training.rows import flowchart_phrases
from training.rows.edits_voice import PLAIN, Change, Voice, change
from training.rows.quadrant_model import draw_title

Kind = Callable[[Voice, list[str]], Change | None]
TITLED = "pie packet quadrant timeline journey gantt treemap radar xychart venn c4 gitgraph wardley sequence zenuml".split()
WORDS = {**flowchart_phrases.DIRECTIONS, "TB": [word for word in flowchart_phrases.DIRECTIONS["TD"] if word != "TD"]}
SIDES = ("LR", "RL", "TB", "BT")


def title(voice: Voice, lines: list[str]) -> Change | None:
    """The title is changed, taken away, or given where there is none."""
    quoted = lines[0].startswith("xychart")
    at = next((at for at, line in enumerate(lines) if line.startswith("    title ")), 0)
    new = draw_title(voice.draw)
    if not PLAIN.fullmatch(new) or new in "\n".join(lines):
        return None
    line = f'    title "{new}"' if quoted else f"    title {new}"
    if not at:
        return change("title", voice.say(say.ENTITLE, new=voice.name(new)), [lines[0], line, *lines[1:]])
    if voice.draw.maybe(0.2):
        return change("title", voice.say(say.UNTITLE), [*lines[:at], *lines[at + 1 :]])
    return change("title", voice.say(say.TITLE, new=voice.name(new)), [*lines[:at], line, *lines[at + 1 :]])


def numbering(voice: Voice, lines: list[str]) -> Change | None:
    """Whether the messages of a sequence diagram have numbers."""
    if "    autonumber" in lines:
        order = voice.draw.choice(["No numbers on the messages.", "Take the numbers away.", "Remove the numbering.", "Turn the message numbers off."])
        return change("restyle", order, [line for line in lines if line != "    autonumber"])
    at = 2 if lines[1].startswith("    title ") else 1
    order = voice.draw.choice(
        ["Number the messages.", "Give the messages numbers.", "Add autonumbering.", "The messages should be numbered.", "autonumber it"]
    )
    return change("restyle", order, [*lines[:at], "    autonumber", *lines[at:]])


def actor(voice: Voice, lines: list[str]) -> Change | None:
    """A participant is drawn as a person, or no longer."""
    found = [(at, match) for at, line in enumerate(lines) if (match := re.fullmatch(r"( +)(participant|actor) (\w+)(?: as (.*))?", line))]
    found = [(at, match) for at, match in found if PLAIN.fullmatch(match[4] or match[3])]
    if not found:
        return None
    at, match = voice.draw.choice(found)
    new, style = (
        ("actor", voice.draw.choice(["an actor", "a stick figure", "a person"]))
        if match[2] == "participant"
        else ("participant", voice.draw.choice(["a box", "a plain participant"]))
    )
    order = voice.say(say.STYLE, thing=voice.name(match[4] or match[3]), style=style)
    return change("restyle", order, [*lines[:at], lines[at].replace(match[2], new, 1), *lines[at + 1 :]])


def values(voice: Voice, lines: list[str]) -> Change | None:
    """Whether a pie chart shows its values."""
    if lines[0] == "pie":
        order = voice.draw.choice(
            [
                "Show the values.",
                "Show the numbers in the legend.",
                "The values should be visible.",
                "Print the data next to the labels.",
                "with values",
            ]
        )
        return change("restyle", order, ["pie showData", *lines[1:]])
    order = voice.draw.choice(["Hide the values.", "Don't show the numbers.", "No values in the legend.", "Leave the figures out of the legend."])
    return change("restyle", order, ["pie", *lines[1:]])


def _turned(voice: Voice, new: str, lines: list[str]) -> Change:
    return change("direction", voice.say(say.DIRECTION, d=voice.draw.choice(WORDS[new])), lines)


def flow_direction(voice: Voice, lines: list[str]) -> Change | None:
    new = voice.draw.choice([way for way in ("TD", "LR", "BT", "RL") if way != lines[0].removeprefix("flowchart ")])
    return _turned(voice, new, [f"flowchart {new}", *lines[1:]])


def line_direction(voice: Voice, lines: list[str]) -> Change | None:
    """A line on its own after the header."""
    old = lines[1].removeprefix("    direction ") if lines[1].startswith("    direction ") else ""
    new = voice.draw.choice([way for way in SIDES if way != old and (old or way != "TB")])
    return _turned(voice, new, [lines[0], f"    direction {new}", *lines[2 if old else 1 :]])


def git_direction(voice: Voice, lines: list[str]) -> Change | None:
    old = lines[0].removeprefix("gitGraph").strip(" :") or "LR"
    new = voice.draw.choice([way for way in ("LR", "TB", "BT") if way != old])
    return _turned(voice, new, ["gitGraph" if new == "LR" else f"gitGraph {new}:", *lines[1:]])


def chart_direction(voice: Voice, lines: list[str]) -> Change | None:
    lies = lines[0] == "xychart horizontal"
    said = voice.draw.choice(["vertically", "upright", "with upright bars"] if lies else ["horizontally", "sideways", "with horizontal bars"])
    return change("direction", voice.say(say.DIRECTION, d=said), ["xychart" if lies else "xychart horizontal", *lines[1:]])


def timeline_direction(voice: Voice, lines: list[str]) -> Change | None:
    new = "LR" if lines[0] == "timeline TD" else "TD"
    return _turned(voice, new, ["timeline" if new == "LR" else "timeline TD", *lines[1:]])


DIRECTED: dict[str, Kind] = {
    "flowchart": flow_direction, "state": line_direction, "class": line_direction, "er": line_direction, "requirement": line_direction,
    "gitgraph": git_direction, "xychart": chart_direction, "timeline": timeline_direction,
}  # fmt: skip
