"""Changes that one type alone has: groups of flowcharts, notes of state and sequence diagrams, visibility and multiplicities of classes."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.rows import edits_flow
from training.rows import edits_phrases as say
from training.rows.edits_forms import FORMS, MEMBERS
from training.rows.edits_links import next_id, read, swapped, without
from training.rows.edits_voice import Change, Voice, change, distinct

Kind = Callable[[Voice, list[str]], Change | None]
GROUP = re.compile(r'( +)subgraph [\w-]+\["(?P<name>[^"]*)"\]')
RELATION = re.compile(r'    \w+(?: "[^"]*")? (?:\*--|o--|-->)(?: "(?P<count>[^"]*)")? (?P<target>\w+)(?: : .*)?')
VISIBILITY = {"+": "public", "-": "private", "#": "protected"}
COUNTS = {"1": "exactly one", "*": "many", "0..1": "at most one", "1..*": "one or more"}


def _groups(lines: list[str]) -> dict[int, re.Match[str]]:
    found = {at: match for at, line in enumerate(lines) if (match := GROUP.fullmatch(line))}
    names = distinct([match["name"] for match in found.values()])
    return {at: match for at, match in found.items() if match["name"] in names}


def rename_group(voice: Voice, lines: list[str]) -> Change | None:
    groups = _groups(lines)
    if not groups:
        return None
    at = voice.draw.choice(list(groups))
    old = groups[at]["name"]
    new = voice.new("g", "\n".join(lines), old)
    order = voice.rename(voice.draw.choice(["group", "subgraph"]), old, new)
    return change("rename", order, [*lines[:at], swapped(groups[at], "name", new), *lines[at + 1 :]], old)


def add_member(voice: Voice, lines: list[str]) -> Change | None:
    """A node in a group of a flowchart."""
    groups, flow = _groups(lines), edits_flow.read(lines)
    id = next_id(flow.ids()) if flow else ""
    if not groups or not id:
        return None
    at = voice.draw.choice(list(groups))
    indent = groups[at][1] + "    "
    end = at + 1
    while lines[end].startswith(indent) and not lines[end].strip().startswith("subgraph"):
        end += 1
    name = voice.new("n", "\n".join(lines), "A")
    what = voice.draw.choice(["a node {} in the group {}", "a box {} in {}", "a node {} within the subgraph {}", "a step {} in the group {}"])
    thing = what.format(voice.name(name), voice.name(groups[at]["name"]))
    return change("add", voice.say(say.ADD, thing=thing), [*lines[:end], f'{indent}{id}["{name}"]', *lines[end:]])


def _note_text(voice: Voice, lines: list[str]) -> str:
    return voice.new("w", "\n".join(lines), "A")


def state_note(voice: Voice, lines: list[str]) -> Change | None:
    """A note beside a state, at the end."""
    nodes = read(FORMS["state"], lines).usable()
    if not nodes:
        return None
    node, text, side = voice.draw.choice(nodes), _note_text(voice, lines), voice.draw.choice(["right", "right", "left"])
    place = f"on the {side} of" if side == "left" or voice.draw.maybe(0.6) else "on"
    return change(
        "add",
        voice.say(say.ADD, thing=f"a note {voice.name(text)} {place} {voice.name(node.name)}"),
        [*lines, f"    note {side} of {node.id}: {text}"],
    )


def no_state_note(voice: Voice, lines: list[str]) -> Change | None:
    """The only note beside a state goes."""
    drawing = read(FORMS["state"], lines)
    notes = [(at, match[1]) for at, line in enumerate(lines) if (match := re.fullmatch(r"    note (?:left|right) of (\w+): .*", line))]
    ids = [id for _, id in notes]
    names = {node.id: node.name for node in drawing.usable()}
    found = [(at, id) for at, id in notes if ids.count(id) == 1 and id in names]
    if not found:
        return None
    at, id = voice.draw.choice(found)
    return change("remove", voice.say(say.REMOVE, thing=f"the note on {voice.name(names[id])}"), without(lines, {at}))


def sequence_note(voice: Voice, lines: list[str]) -> Change | None:
    """A note over a participant, after a message."""
    drawing = read(FORMS["sequence"], lines)
    labels = distinct([link.label for link in drawing.links])
    links, nodes = [link for link in drawing.links if link.label in labels], drawing.usable()
    if not links or not nodes:
        return None
    node, link, text = voice.draw.choice(nodes), voice.draw.choice(links), _note_text(voice, lines)
    place, said = voice.draw.choice([("over", "over"), ("over", "over"), ("right of", "to the right of"), ("left of", "to the left of")])
    line = f"{link.match.string[: len(link.match.string) - len(link.match.string.lstrip())]}Note {place} {node.id}: {text}"
    thing = f"a note {voice.name(text)} {said} {voice.name(node.name)} after the message {voice.name(link.label)}"
    return change("add", voice.say(say.ADD, thing=thing), [*lines[: link.at + 1], line, *lines[link.at + 1 :]])


def visibility(voice: Voice, lines: list[str]) -> Change | None:
    """An attribute of a class becomes public, private or protected."""
    members = MEMBERS["class"]
    found = members.chosen(voice, lines)
    if found is None:
        return None
    owner, match, at = found
    text = match.string.strip()
    sign = voice.draw.choice([sign for sign in VISIBILITY if sign != text[0]])
    made = match.string[: len(match.string) - len(text)] + sign + text.lstrip("+#~-")
    order = voice.say(say.STYLE, thing=members.said(voice, owner, match["name"]), style=VISIBILITY[sign])
    return change("restyle", order, [*lines[:at], made, *lines[at + 1 :]])


def multiplicity(voice: Voice, lines: list[str]) -> Change | None:
    """How many there are at the end of a relation between classes."""
    drawing = read(FORMS["class"], lines)
    links = [(link, match) for link in drawing.sure() if (match := RELATION.fullmatch(lines[link.at])) and match["count"]]
    if not links:
        return None
    link, match = voice.draw.choice(links)
    new = voice.draw.choice([count for count in COUNTS if count != match["count"]])
    names = [voice.name(drawing.nodes[id].name) for id in (link.source, link.target)]
    field = f"the multiplicity at {names[1]} in the relation from {names[0]} to {names[1]}"
    order = voice.say(say.CHANGE, field=field, new=voice.value(new) if voice.draw.maybe(0.7) else COUNTS[new])
    return change("relabel", order, [swapped(match, "count", new) if at == link.at else line for at, line in enumerate(lines)])


EXTRAS: tuple[tuple[str, str, Kind], ...] = (
    ("flowchart", "rename", rename_group), ("flowchart", "add", add_member), ("state", "add", state_note), ("state", "remove", no_state_note),
    ("sequence", "add", sequence_note), ("class", "restyle", visibility), ("class", "relabel", multiplicity),
)  # fmt: skip
