"""Changes of XY and radar charts, where a value stands in a list under the name of a category or an axis."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.language import slot
from training.rows import edits_phrases as say
from training.rows.edits_links import next_id, without
from training.rows.edits_voice import Change, Voice, article, change, distinct

Kind = Callable[[Voice, list[str]], Change | None]
PLOT = re.compile(r'    (?P<kind>bar|line) (?:"(?P<name>[^"]*)" )?\[(?P<values>[-\d., ]+)\]')
CATEGORIES = re.compile(r'    x-axis (?:"[^"]*" )?\[(?P<names>.+)\]')
AXIS = re.compile(r'    axis (?P<id>\w+)\["(?P<name>[^"]*)"\]')
CURVE = re.compile(r'    curve (?P<id>\w+)\["(?P<name>[^"]*)"\]\{(?P<values>[\d., ]+)\}')


def _listed(match: re.Match[str], values: list[str]) -> str:
    return match.string[: match.start("values")] + ", ".join(values) + match.string[match.end("values") :]


class XYChart:
    """Lines of an XY chart with categories and plots without names at single values."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.axis = next((at for at, line in enumerate(lines) if CATEGORIES.fullmatch(line)), 0)
        names = CATEGORIES.fullmatch(lines[self.axis]) if self.axis else None
        self.names = re.findall(r'"([^"]*)"', names["names"]) if names else []
        self.plots = {at: match for at, line in enumerate(lines) if (match := PLOT.fullmatch(line))}
        self.whole = bool(names) and len(self.plots) == sum(line.startswith(("    bar ", "    line ")) for line in lines) > 0

    def values(self, at: int) -> list[str]:
        return self.plots[at]["values"].split(", ")

    def with_(self, names: list[str], values: dict[int, list[str]]) -> list[str]:
        made = list(self.lines)
        head, _, _ = made[self.axis].partition("[")
        made[self.axis] = head + "[" + ", ".join(f'"{name}"' for name in names) + "]"
        for at, numbers in values.items():
            made[at] = _listed(self.plots[at], numbers)
        return made

    def plot(self, voice: Voice, at: int) -> str:
        match = self.plots[at]
        if match["name"]:
            return voice.name(match["name"])
        same = [other for other in self.plots.values() if other["kind"] == match["kind"]]
        return ("the bars" if match["kind"] == "bar" else "the line") if len(same) == 1 else ""


def _of(lines: list[str]) -> XYChart | None:
    chart = XYChart(lines)
    return chart if chart.whole and all(chart.plots) and len(chart.names) > 1 else None


def _another(voice: Voice, lines: list[str], old: str) -> str:
    """Another value with as many decimals, within the range of the chart if it has one."""
    text = "\n".join(lines)
    span = re.search(r"    y-axis .*?(-?[\d.]+) --> (-?[\d.]+)$", text, re.MULTILINE)
    top, low = re.search(r"^    max ([\d.]+)$", text, re.MULTILINE), re.search(r"^    min ([\d.]+)$", text, re.MULTILINE)
    if not span and not top:
        return voice.number(old) if float(old) > 0 else str(voice.draw.integer(1, 20))
    first, last = (float(span[1]), float(span[2])) if span else (float(low[1]) if low else 0.0, float(top[1]) if top else 0.0)
    places = len(old.partition(".")[2])
    for _ in range(50):
        new = f"{voice.draw.rng.uniform(first, last):.{places}f}"
        if float(new) != float(old) and not new.startswith("-0"):
            break
    return new


def xy_add(voice: Voice, lines: list[str]) -> Change | None:
    """A category at the end, with a value for each plot."""
    chart = _of(lines)
    if chart is None or len(chart.plots) > 1:
        return None
    at = next(iter(chart.plots))
    name, value = voice.new("k", "\n".join(lines), chart.names[-1]), _another(voice, lines, chart.values(at)[-1])
    what = voice.draw.choice(["category", "bar", "value"] if chart.plots[at]["kind"] == "bar" else ["category", "point", "value"])
    said = voice.draw.choice(["with {}", "with the value {}", "({})", "of {}"]).format(voice.value(value))
    place = voice.draw.choice(["", "", " at the end"])
    made = chart.with_([*chart.names, name], {at: [*chart.values(at), value]})
    return change("add", voice.say(say.ADD, thing=f"{article(what)} {voice.name(name)} {said}{place}"), made)


def xy_remove(voice: Voice, lines: list[str]) -> Change | None:
    chart = _of(lines)
    names = distinct(chart.names) if chart else []
    if chart is None or len(names) < 3:
        return None
    name = voice.draw.choice(names)
    where = chart.names.index(name)
    made = chart.with_(without(chart.names, {where}), {at: without(chart.values(at), {where}) for at in chart.plots})
    return change("remove", voice.say(say.REMOVE, thing=voice.the(voice.draw.choice(["category", "column", "value for"]), name)), made, name)


def xy_rename(voice: Voice, lines: list[str]) -> Change | None:
    chart = _of(lines)
    names = distinct(chart.names) if chart else []
    if chart is None or not names:
        return None
    old = voice.draw.choice(names)
    new = voice.new("k", "\n".join(lines), old)
    made = chart.with_([new if name == old else name for name in chart.names], {})
    return change("rename", voice.rename("category", old, new), made, old)


def xy_relabel(voice: Voice, lines: list[str]) -> Change | None:
    """One value."""
    chart = _of(lines)
    names = distinct(chart.names) if chart else []
    if chart is None or not names:
        return None
    at, name = voice.draw.choice(list(chart.plots)), voice.draw.choice(names)
    plot, where, values = chart.plot(voice, at), chart.names.index(name), chart.values(at)
    if not plot and len(chart.plots) > 1:
        return None
    new = _another(voice, lines, values[where])
    field = (
        f"the value of {plot} for {voice.name(name)}"
        if len(chart.plots) > 1
        else voice.draw.choice(["the value of {}", "the value for {}", "{}"]).format(voice.name(name))
    )
    return change(
        "relabel",
        voice.say(say.CHANGE, field=field, new=voice.value(new)),
        chart.with_(chart.names, {at: [*values[:where], new, *values[where + 1 :]]}),
    )


def xy_restyle(voice: Voice, lines: list[str]) -> Change | None:
    """Bars become a line, a line becomes bars."""
    chart = _of(lines)
    if chart is None:
        return None
    at = voice.draw.choice(list(chart.plots))
    plot, old = chart.plot(voice, at), chart.plots[at]["kind"]
    if not plot:
        return None
    new, style = ("line", "a line") if old == "bar" else ("bar", "bars")
    return change(
        "restyle", voice.say(say.STYLE, thing=plot, style=style), [*lines[:at], lines[at].replace(f"    {old} ", f"    {new} ", 1), *lines[at + 1 :]]
    )


def xy_order(voice: Voice, lines: list[str]) -> Change | None:
    """A category with its values to the front or to the end."""
    chart = _of(lines)
    names = distinct(chart.names) if chart else []
    if chart is None or not names:
        return None
    name, end = voice.draw.choice(names), voice.draw.maybe(0.5)
    where = chart.names.index(name)
    if where == (len(chart.names) - 1 if end else 0):
        return None

    def moved(texts: list[str]) -> list[str]:
        rest = without(texts, {where})
        return [*rest, texts[where]] if end else [texts[where], *rest]

    made = chart.with_(moved(chart.names), {at: moved(chart.values(at)) for at in chart.plots})
    return change(
        "order",
        voice.say(say.MOVE, thing=voice.the("category", name), place=voice.draw.choice(["at the end", "last"] if end else ["at the front", "first"])),
        made,
    )


def _radar(lines: list[str]) -> tuple[dict[int, re.Match[str]], dict[int, re.Match[str]]]:
    axes = {at: match for at, line in enumerate(lines) if (match := AXIS.fullmatch(line))}
    return axes, {at: match for at, line in enumerate(lines) if (match := CURVE.fullmatch(line))}


def radar_add(voice: Voice, lines: list[str]) -> Change | None:
    """A curve with a score for each axis, or an axis with one for each curve."""
    axes, curves = _radar(lines)
    if not axes or not curves or len(axes) > 6:
        return None
    text, last = "\n".join(lines), max(curves)
    if voice.draw.maybe(0.6):
        name, id = voice.new("k", text, curves[last]["name"]), next_id([match["id"] for match in curves.values()])
        if not id:
            return None
        values = [_another(voice, lines, value) for value in curves[last]["values"].split(", ")]
        said = voice.draw.choice(["with {}", "with the scores {}", "({})", "with values {}"]).format(", ".join(map(slot, values)))
        line = f'    curve {id}["{name}"]{{{", ".join(values)}}}'
        return change("add", voice.say(say.ADD, thing=f"a curve {voice.name(name)} {said}"), [*lines[: last + 1], line, *lines[last + 1 :]])
    name, id = voice.new("k", text, axes[max(axes)]["name"]), next_id([match["id"] for match in axes.values()])
    if not id or len(curves) > 1:
        return None
    value = _another(voice, lines, curves[last]["values"].split(", ")[-1])
    made = [*lines]
    made[last] = _listed(curves[last], [*curves[last]["values"].split(", "), value])
    made.insert(max(axes) + 1, f'    axis {id}["{name}"]')
    return change("add", voice.say(say.ADD, thing=f"an axis {voice.name(name)} with the score {voice.value(value)}"), made)


def radar_remove(voice: Voice, lines: list[str]) -> Change | None:
    axes, curves = _radar(lines)
    if len(curves) > 1 and voice.draw.maybe(0.5):
        named = distinct([match["name"] for match in curves.values()])
        found = [at for at, match in curves.items() if match["name"] in named]
        if found:
            at = voice.draw.choice(found)
            return change("remove", voice.say(say.REMOVE, thing=voice.the("curve", curves[at]["name"])), without(lines, {at}), curves[at]["name"])
    named = distinct([match["name"] for match in axes.values()])
    found = [at for at, match in axes.items() if match["name"] in named]
    if len(axes) < 4 or not found:
        return None
    at = voice.draw.choice(found)
    where = list(axes).index(at)
    made = list(lines)
    for row, match in curves.items():
        made[row] = _listed(match, without(match["values"].split(", "), {where}))
    return change("remove", voice.say(say.REMOVE, thing=voice.the("axis", axes[at]["name"])), without(made, {at}), axes[at]["name"])


def radar_rename(voice: Voice, lines: list[str]) -> Change | None:
    axes, curves = _radar(lines)
    every = axes | curves
    named = distinct([match["name"] for match in every.values()])
    found = [at for at, match in every.items() if match["name"] in named]
    if not found:
        return None
    at = voice.draw.choice(found)
    match = every[at]
    new = voice.new("k", "\n".join(lines), match["name"])
    made = [*lines[:at], lines[at].replace(f'["{match["name"]}"]', f'["{new}"]'), *lines[at + 1 :]]
    return change("rename", voice.rename("axis" if at in axes else "curve", match["name"], new), made, match["name"])


def radar_relabel(voice: Voice, lines: list[str]) -> Change | None:
    """One score."""
    axes, curves = _radar(lines)
    named = distinct([match["name"] for match in (axes | curves).values()])
    rows = [at for at, match in curves.items() if match["name"] in named]
    columns = [where for where, match in enumerate(axes.values()) if match["name"] in named]
    if not rows or not columns:
        return None
    row, where = voice.draw.choice(rows), voice.draw.choice(columns)
    values = curves[row]["values"].split(", ")
    new = _another(voice, lines, values[where])
    words = ["the score of {curve} for {axis}", "the value of {curve} on {axis}", "{axis} of {curve}"]
    field = voice.draw.choice(words).format(curve=voice.name(curves[row]["name"]), axis=voice.name(list(axes.values())[where]["name"]))
    made = [*lines[:row], _listed(curves[row], [*values[:where], new, *values[where + 1 :]]), *lines[row + 1 :]]
    return change("relabel", voice.say(say.CHANGE, field=field, new=voice.value(new)), made)


def radar_restyle(voice: Voice, lines: list[str]) -> Change | None:
    """A grid of polygons, or of circles as it is by itself."""
    polygon = "    graticule polygon"
    thing = voice.draw.choice(["the grid", "the graticule", "the rings"])
    if polygon in lines:
        return change(
            "restyle",
            voice.say(say.STYLE, thing=thing, style=voice.draw.choice(["a circle", "a round one"])),
            [line for line in lines if line != polygon],
        )
    return change(
        "restyle", voice.say(say.STYLE, thing=thing, style=voice.draw.choice(["a polygon", "a polygon with straight sides"])), [*lines, polygon]
    )


KINDS: dict[str, dict[str, Kind]] = {
    "xychart": {"add": xy_add, "remove": xy_remove, "rename": xy_rename, "relabel": xy_relabel, "restyle": xy_restyle, "order": xy_order},
    "radar": {"add": radar_add, "remove": radar_remove, "rename": radar_rename, "relabel": radar_relabel, "restyle": radar_restyle},
}
