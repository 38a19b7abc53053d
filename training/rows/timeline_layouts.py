"""The periods of a timeline as lists, tables, records and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import json
from collections.abc import Callable

from training.draw import Draw
from training.language import series, slot
from training.rows import timeline_phrases as phrases
from training.rows.text import quoted
from training.rows.timeline_model import Period, Timeline, at

Layout = Callable[[Draw, Timeline], tuple[str, bool]]


def _sectioned(draw: Draw, timeline: Timeline, lines: list[str]) -> str:
    indent = draw.choice(["", "  "])
    head = draw.choice(["{}:", "{}:", "## {}", "[{}]", "Section {}", "section: {}", "*{}*", "-- {} --"])
    told: list[str] = []
    for i, line in enumerate(lines):
        if timeline.opens(i):
            told.append(head.format(slot(timeline.periods[i].section)))
        told.append("\n".join(indent + part for part in line.split("\n")))
    return "\n".join(told)


def _gap(draw: Draw, timeline: Timeline) -> str:
    """What stands between the events of one period."""
    gaps = (
        ["; ", "; ", " / ", " + "]
        if any("," in event or " and " in event for period in timeline.periods for event in period.events)
        else [", ", ", ", "; ", " and ", " / "]
    )
    return draw.choice(gaps)


def _events(timeline: Timeline, period: Period, gap: str) -> str:
    return gap.join(quoted(event, timeline.quote) for event in period.events)


def listed(draw: Draw, timeline: Timeline) -> tuple[str, bool]:
    """Bullets, numbers or plain lines, one for each period."""
    mark = draw.choice(["- ", "* ", "• ", "", "", "{n}. ", "{n}) "])
    form = draw.choice(
        [
            "{when}: {events}",
            "{when}: {events}",
            "{when} - {events}",
            "{when} – {events}",
            "{when} | {events}",
            "{when} -> {events}",
            "({when}) {events}",
            "[{when}] {events}",
            "{when} = {events}",
            "{events} ({when})",
        ]
    )
    gap = _gap(draw, timeline)
    lines = [
        mark.format(n=i) + form.format(when=slot(period.when), events=_events(timeline, period, gap)) for i, period in enumerate(timeline.periods, 1)
    ]
    return _sectioned(draw, timeline, lines), True


def nested(draw: Draw, timeline: Timeline) -> tuple[str, bool]:
    """Each period a heading over its events."""
    head = draw.choice(["{}", "{}:", "- {}", "### {}", "* {}:"])
    mark = draw.choice(["  - ", "    * ", "  ", "- " if head[0] not in "-*" else "  + ", "\t"])
    lines = [
        head.format(slot(period.when)) + "".join(f"\n{mark}{quoted(event, timeline.quote)}" for event in period.events) for period in timeline.periods
    ]
    return _sectioned(draw, timeline, lines), True


def table(draw: Draw, timeline: Timeline) -> tuple[str, bool]:
    """One row for each event, or one for each period."""
    sign = draw.choice([" | ", " | ", ";", "\t", "\t"])
    if any("|" in event or ";" in event for period in timeline.periods for event in period.events):
        sign = "\t"
    gap = draw.choice([" / ", " + "]) if draw.maybe(0.5) else ""
    head = [
        draw.choice(["Year", "When", "Period", "Date"] if timeline.periods[0].when.isdigit() else ["When", "Period", "Date"]),
        draw.choice(["Event", "What", "Events", "What happened"]),
    ]
    rows = [
        [slot(period.when), text]
        for period in timeline.periods
        for text in ([gap.join(map(slot, period.events))] if gap else map(slot, period.events))
    ]
    if any(period.section for period in timeline.periods):
        sections = [slot(period.section) for period in timeline.periods for _ in (period.events[:1] if gap else period.events)]
        head.insert(0, draw.choice(["Section", "Era", "Chapter"]))
        rows = [[section, *row] for section, row in zip(sections, rows, strict=True)]
    if sign == " | ":
        return "\n".join(f"| {' | '.join(row)} |" for row in [head, ["---"] * len(head), *rows]), True
    return "\n".join(sign.join(row) for row in [head, *rows]), True


def records(draw: Draw, timeline: Timeline) -> tuple[str, bool]:
    """JSON or YAML."""
    if any(period.section for period in timeline.periods) or any(
        sign in event for period in timeline.periods for event in period.events for sign in '"\\'
    ):
        return nested(draw, timeline)
    kind = draw.integer(0, 2)
    if kind == 0:
        return json.dumps(
            {slot(period.when): [slot(event) for event in period.events] for period in timeline.periods},
            ensure_ascii=False,
            indent=draw.choice([None, 2]),
        ), True
    if kind == 1:
        gap = draw.choice([", ", ",\n "])
        return "[" + gap.join(
            f'{{"when": "{slot(period.when)}", "event": "{slot(event)}"}}' for period in timeline.periods for event in period.events
        ) + "]", True
    return "events:\n" + "\n".join(
        f"  - when: {slot(period.when)}\n    what: {slot(event)}" for period in timeline.periods for event in period.events
    ), True


def mermaid_words(draw: Draw, timeline: Timeline) -> tuple[str, bool]:
    lines = []
    for i, period in enumerate(timeline.periods):
        if timeline.opens(i):
            lines.append(f"section {period.section}")
        lines.append(timeline.line(period, shown=True))
    return slot("\n".join(lines)), True


def inline(draw: Draw, timeline: Timeline) -> tuple[str, bool]:
    if any(period.section for period in timeline.periods):
        return listed(draw, timeline)
    form = draw.choice(["{when}: {events}", "{when} {events}", "{when} - {events}", "{events} ({when})", "{at} {events}"])
    gap = _gap(draw, timeline)
    inner = " and " if gap == "; " else gap
    outer = draw.choice(["; ", "; ", " -> ", " → ", " | "] if inner != ", " else ["; ", " | "])
    return outer.join(
        form.format(when=slot(period.when), at=at(period.when), events=_events(timeline, period, inner)) for period in timeline.periods
    ) + draw.choice(["", "."]), False


def sentences(draw: Draw, timeline: Timeline) -> tuple[str, bool]:
    """One sentence for each period."""
    quote = '"{}"' if timeline.quote == "{}" else timeline.quote
    same = draw.phrase(phrases.EVENTS) if draw.maybe(0.3) else ""
    told = []
    for i, period in enumerate(timeline.periods):
        if timeline.opens(i):
            told.append(draw.phrase(phrases.SECTION_SENTENCES).format(section=quoted(period.section, draw.choice(["{}", '"{}"']))))
        text = (same or draw.phrase(phrases.EVENTS)).format(
            when=slot(period.when), at=at(period.when), event=series([quoted(event, quote) for event in period.events])
        )
        told.append(text[0].upper() + text[1:] if text[0].isascii() else text)
    lines = draw.maybe(0.3)
    return ("\n" if lines else " ").join(told), lines


LAYOUTS: list[Layout] = [
    listed,
    listed,
    listed,
    listed,
    nested,
    nested,
    table,
    table,
    records,
    mermaid_words,
    inline,
    inline,
    sentences,
    sentences,
    sentences,
    sentences,
]
