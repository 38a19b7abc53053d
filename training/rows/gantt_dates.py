"""Dates and lengths as a request writes them: '3 March 2025', 'March 3rd', '08:30', '3 days', 'three weeks', '2w'."""

from __future__ import annotations

from datetime import datetime

from training.draw import Draw
from training.rows.gantt_model import NUMBERS, UNIT_WORDS, Chart

DATE_STYLES = ["iso", "iso", "iso", "day month", "month day", "nth", "short", "dots", "slashes"]
CLOCK_STYLES = ["24", "24", "24", "bare", "am"]


def style(draw: Draw, chart: Chart, story: bool) -> None:
    """Chooses how this request writes its dates and lengths."""
    chart.dates = draw.choice(
        CLOCK_STYLES if chart.form == "clock" else ["iso", "iso", "nth", "day month"] if chart.form == "moment" else DATE_STYLES
    )
    if story and chart.dates == "slashes":
        chart.dates = "day month"
    chart.lengths = draw.choice(["long", "word"] if story else ["long", "long", "short", "word", "short unit"])


def length(chart: Chart, count: int, unit: str) -> str:
    """(3, 'd') -> '3 days', 'three days', '3d'."""
    word = UNIT_WORDS[unit] + ("" if count == 1 else "s")
    if chart.lengths == "short" and unit != "M":
        return f"{count}{unit}" if unit != "m" else f"{count}min"
    if chart.lengths == "short unit" and unit in "hm":
        return f"{count} {'h' if unit == 'h' else 'min'}"
    if chart.lengths == "word" and count < len(NUMBERS):
        return f"{NUMBERS[count]} {word}"
    return f"{count} {word}"


def date(chart: Chart, value: datetime, year: bool = True) -> str:
    """A date in the style of the chart; without the year where that can be left out."""
    if chart.form == "clock":
        return _clock(chart.dates, value)
    text = _day(chart.dates, value, year)
    if chart.form == "moment":
        text += f"{' ' if chart.dates == 'iso' else ' at '}{value:%H:%M}"
    return text


def _clock(kind: str, value: datetime) -> str:
    if kind == "bare":
        return f"{value.hour}:{value:%M}"
    if kind == "am":
        return f"{value.hour % 12 or 12}:{value:%M} {'am' if value.hour < 12 else 'pm'}"
    return f"{value:%H:%M}"


def _day(kind: str, value: datetime, year: bool) -> str:
    tail = f" {value.year}" if year else ""
    match kind:
        case "day month":
            return f"{value.day} {value:%B}{tail}"
        case "short":
            return f"{value.day} {value:%b}{tail}"
        case "month day":
            return f"{value:%B} {value.day}" + (f", {value.year}" if year else "")
        case "nth":
            return f"{value:%B} {nth(value.day)}" + (f", {value.year}" if year else "")
        case "dots":
            return f"{value:%d.%m.%Y}"
        case "slashes":
            return f"{value:%Y/%m/%d}"
    return f"{value:%Y-%m-%d}"


def nth(day: int) -> str:
    return f"{day}{'th' if 10 < day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day % 10, 'th')}"
