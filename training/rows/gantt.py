"""Gantt charts: tasks with starts, lengths, links, states and sections, asked for as data in many layouts or told as a plan.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Schedule of ...', 'gantt\n    title ...', 'specification')
"""

from __future__ import annotations

from calendar import day_name
from collections.abc import Callable, Sequence
from datetime import timedelta
from itertools import pairwise

from training.draw import Draw
from training.language import series, slot
from training.rows import Row
from training.rows import gantt_dates as dates
from training.rows import gantt_phrases as phrases
from training.rows.frame import framed
from training.rows.gantt_layouts import LAYOUTS, arrows, mermaid_words, sentence_name, sentences
from training.rows.gantt_model import UNSTATED, Chart, Task, drawn, from_knowledge, noun_phrase, plan
from training.rows.gantt_stories import small, tell
from training.rows.text import FIXED_QUOTES, capital, quoted, sentence

TICKS = {
    "day": [("day", "1day"), ("week", "1week"), ("two weeks", "2week"), ("month", "1month"), ("3 days", "3day")],
    "moment": [("hour", "1hour"), ("6 hours", "6hour"), ("day", "1day")],
    "clock": [("15 minutes", "15minute"), ("hour", "1hour"), ("30 minutes", "30minute")],
}


def write(draw: Draw) -> Row:
    """One request for a Gantt chart and the chart."""
    chart = from_knowledge(draw) if draw.maybe(0.5) else drawn(draw)
    kind = plan(draw, chart)
    story = draw.maybe(0.5) and len(chart.tasks) < 12
    if story:
        for task in chart.tasks:
            task.id = ""
        chart.given = False
        wishes = _settings(draw, chart) + _states(draw, chart, story=True)
        return tell(draw, chart, wishes)
    return _specify(draw, chart, kind)


def _specify(draw: Draw, chart: Chart, kind: str) -> Row:
    chart.quote = draw.choice(['"{}"', "'{}'", "`{}`", "{}", "{}", "{}", "{}", "{}"])
    dates.style(draw, chart, story=False)
    layout = draw.choice(LAYOUTS)
    if chart.linked and layout is not sentences:
        _link_on(draw, chart)
    if layout is mermaid_words:
        chart.dates = "iso"
    wishes = _settings(draw, chart) + _states(draw, chart, story=False, inline=layout not in (sentences, mermaid_words))
    opening = _opening(draw, chart, wishes)
    outside = kind == "chain" and chart.told and layout is not mermaid_words and draw.maybe(0.5)
    if outside:  # the first date is said apart from the tasks
        wishes.append(
            draw.phrase(phrases.CLOCK_STARTS if chart.form == "clock" else phrases.STARTS).format(
                date=dates.date(chart, chart.tasks[0].start or UNSTATED)
            )
        )
        chart.told = False
    if kind == "chain" and layout not in (sentences, arrows) and draw.maybe(0.5):
        wishes.append(draw.phrase(phrases.IN_ORDER))
    body, lines = layout(draw, chart)
    text = framed(draw, opening, wishes, body, lines, phrases.CLOSINGS)
    return Row(text, chart.diagram(shown=True), "specification")


def _link_on(draw: Draw, chart: Chart) -> None:
    """Most of the tasks that would just follow the one before them name it."""
    for before, task in pairwise(chart.tasks):
        if not task.waits and not task.start and draw.maybe(0.65):
            task.waits = [before]


def _opening(draw: Draw, chart: Chart, wishes: list[str]) -> str:
    kind = draw.integer(0, 9)
    if kind < 4:
        chart.title = ""
        return draw.phrase(phrases.OPENINGS) if draw.maybe(0.95) or kind else "gantt"
    if kind < 6:
        topic = chart.title
        chart.title = capital(topic)
        return draw.phrase(phrases.TOPIC_OPENINGS).format(topic=slot(topic))
    chart.title = capital(chart.title)
    title = quoted(chart.title, draw.choice(FIXED_QUOTES))
    if kind < 8:
        return draw.phrase(phrases.TITLED_OPENINGS).format(title=title)
    wishes.append(draw.phrase(phrases.TITLE_SENTENCES).format(title=title))
    return draw.phrase(phrases.OPENINGS)


def _states(draw: Draw, chart: Chart, story: bool, inline: bool = False) -> list[str]:
    """Gives some tasks a state; returns the sentences that say so, none where the lines of the tasks do."""
    if not draw.maybe(0.4):
        return []
    tasks = [task for task in chart.tasks if not task.milestone]
    found: dict[str, list[Task]] = {"done": [], "active": [], "crit": []}
    if draw.maybe(0.6):
        count = draw.integer(0, min(3, len(tasks) - 1))
        found["done"] = tasks[:count]
        if draw.maybe(0.6):
            found["active"] = tasks[count : count + 1]
    if draw.maybe(0.5) or not any(found.values()):
        found["crit"] = sorted(draw.sample(tasks, draw.choice([1, 1, 2, 3])), key=chart.tasks.index)
    for tag, chosen in found.items():
        for task in chosen:
            task.tags.append(tag)
    if inline:
        return []
    options = {"done": phrases.DONE, "active": phrases.ACTIVE, "crit": phrases.CRITICAL}
    return [_state(draw, chart, options[tag], chosen, story) for tag, chosen in found.items() if chosen]


def _state(draw: Draw, chart: Chart, options: Sequence[str], chosen: list[Task], story: bool) -> str:
    names = [noun_phrase(small(task.name)) if story else sentence_name(chart, task) for task in chosen]
    text = draw.phrase(options).format(names=series(names), is_="is" if len(chosen) == 1 else "are")
    return sentence(text.rstrip(".")) if story else text


def _settings(draw: Draw, chart: Chart) -> list[str]:
    """Settings in the order of the grammar, each with a chance; returns the sentences that ask for them."""
    wishes: list[str] = []

    def add(line: str, text: str) -> None:
        chart.settings.append(line)
        wishes.append(text)

    if chart.form != "clock" and any(task.end for task in chart.tasks) and draw.maybe(0.15):
        add("inclusiveEndDates", draw.phrase(phrases.INCLUSIVE))
    if chart.form == "day" and draw.maybe(0.07):
        text, code = draw.choice(phrases.AXIS)
        add(f"axisFormat {code}", text.format(code))
    if draw.maybe(0.06):
        tick, code = draw.choice(TICKS[chart.form])
        add(f"tickInterval {code}", draw.phrase(phrases.TICKS).format(tick=tick, code=code))
    if chart.form != "clock":
        if draw.maybe(0.03):
            day = draw.choice(day_name)
            add(f"weekday {day.lower()}", draw.phrase(phrases.WEEK_START).format(day=day))
        _calendar(draw, chart, add)
    if draw.maybe(0.05):
        add("todayMarker off", draw.phrase(phrases.NO_TODAY))
    return wishes


def _calendar(draw: Draw, chart: Chart, add: Callable[[str, str], None]) -> None:
    """Days that do not count."""
    days, texts = [], []
    if draw.maybe(0.2):
        days.append("weekends")
        texts.append(draw.phrase(phrases.NO_WEEKENDS))
    if draw.maybe(0.06):
        day = draw.choice(day_name[:5])
        days.append(day.lower())
        texts.append(draw.phrase(phrases.NO_DAY).format(day=day))
    if draw.maybe(0.06) and chart.tasks[0].start:
        date = chart.tasks[0].start + timedelta(days=draw.integer(2, 20))
        days.append(f"{date:%Y-%m-%d}")
        texts.append(draw.phrase(phrases.NO_DATE).format(date=f"{date:%Y-%m-%d}" if draw.maybe(0.5) else f"{date.day} {date:%B} {date.year}"))
    if days:
        add(f"excludes {', '.join(days)}", " ".join(texts))
