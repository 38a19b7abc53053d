"""The tasks of a user journey as lists, tables, records and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import json
from collections.abc import Callable

from training.draw import Draw
from training.language import series, slot
from training.rows import journey_phrases as phrases
from training.rows.journey_model import UNSAID, Journey, Task
from training.rows.text import quoted

Layout = Callable[[Draw, Journey], tuple[str, bool]]
WORDS = [
    ["very bad", "bad", "okay", "good", "very good"],
    ["terrible", "poor", "neutral", "good", "excellent"],
    ["very unhappy", "unhappy", "neutral", "happy", "very happy"],
    ["hated it", "disliked it", "so-so", "liked it", "loved it"],
    ["*", "**", "***", "****", "*****"],
    ["★☆☆☆☆", "★★☆☆☆", "★★★☆☆", "★★★★☆", "★★★★★"],
]
FORMS = ["{}", "{}", "{}", "{}/5", "({})", "score {}", "mood {}", "{} of 5", "{} points", "[{}]"]


def _moods(draw: Draw) -> Callable[[int], str]:
    """How one request writes all its moods: '4', '4/5', 'good', '****'."""
    if draw.maybe(0.14):
        words = draw.choice(WORDS)
        return lambda mood: words[mood - 1]
    form = draw.choice(FORMS)
    return lambda mood: form.format(mood)


def _people(draw: Draw) -> Callable[[Task], str]:
    gap = draw.choice([", ", ", ", " and ", " & ", " + ", "/"])
    return lambda task: gap.join(slot(one) for one in task.who)


def name(journey: Journey, task: Task) -> str:
    return quoted(task.name, journey.quote)


def sentence_name(journey: Journey, task: Task) -> str:
    return quoted(task.name, '"{}"' if journey.quote == "{}" else journey.quote)


def listed(draw: Draw, journey: Journey) -> tuple[str, bool]:
    """Bullets, numbers or plain lines, with headings over the sections."""
    mark = draw.choice(["- ", "* ", "• ", "", "{n}. ", "{n}) "])
    full = draw.choice(
        [
            "{name}: {mood}: {who}",
            "{name}: {mood}, {who}",
            "{name} - {mood} - {who}",
            "{name} ({mood}) {who}",
            "{who}: {name}, {mood}",
            "{name}, {who}, {mood}",
            "{name} | {mood} | {who}",
            "{name} [{who}] = {mood}",
            "{mood} {name} ({who})",
            "{name} → {mood} ({who})",
        ]
    )
    alone = draw.choice(["{name}: {mood}", "{name} - {mood}", "{name} ({mood})", "{name}, {mood}", "{name} = {mood}"])
    if draw.maybe(0.05):  # no moods: all of them are the same
        full, alone = draw.choice(["{name} ({who})", "{who}: {name}", "{name} - {who}"]), "{name}"
        for task in journey.tasks:
            task.mood = UNSAID
    moods, people = _moods(draw), _people(draw)
    lines = [
        mark.format(n=i) + (full if task.who else alone).format(name=name(journey, task), mood=moods(task.mood), who=people(task))
        for i, task in enumerate(journey.tasks, 1)
    ]
    return _sectioned(draw, journey, lines), True


def _sectioned(draw: Draw, journey: Journey, lines: list[str]) -> str:
    indent = draw.choice(["", "  "])
    head = draw.choice(["{}:", "{}:", "## {}", "[{}]", "Section {}", "section: {}", "*{}*", "-- {} --"])
    told: list[str] = []
    for i, line in enumerate(lines):
        if journey.opens(i):
            told.append(head.format(slot(journey.tasks[i].section)))
        told.append(indent + line)
    return "\n".join(told)


def _rows(draw: Draw, journey: Journey) -> list[dict[str, str]]:
    """Heading -> cell, for each task."""
    step, mood, who, section = (
        draw.choice(["Task", "Step", "What", "Name"]),
        draw.choice(["Score", "Mood", "Rating", "Feeling"]),
        draw.choice(["Who", "Actors", "People", "Actor"]),
        draw.choice(["Section", "Stage", "Phase"]),
    )
    moods, people = _moods(draw), _people(draw)
    rows = []
    for task in journey.tasks:
        row = {section: slot(task.section)} if task.section else {}
        row |= {step: slot(task.name), mood: moods(task.mood)}
        rows.append(row | ({who: people(task)} if any(other.who for other in journey.tasks) else {}))
    return rows


def table(draw: Draw, journey: Journey) -> tuple[str, bool]:
    sign = draw.choice([" | ", " | ", ";", "\t", "\t"])
    if any("|" in task.name or ";" in task.name for task in journey.tasks):
        sign = "\t"
    rows = _rows(draw, journey)
    cells = [list(rows[0]), *(list(row.values()) for row in rows)]
    if sign == " | ":
        cells.insert(1, ["---"] * len(rows[0]))
        return "\n".join(f"| {' | '.join(row)} |" for row in cells), True
    return "\n".join(sign.join(row) for row in cells), True


def records(draw: Draw, journey: Journey) -> tuple[str, bool]:
    rows = [{key.lower(): value for key, value in row.items() if value} for row in _rows(draw, journey)]
    kind = draw.integer(0, 2)
    if kind == 0 and not any('"' in task.name or "\\" in task.name for task in journey.tasks):
        return "[" + ",\n ".join(json.dumps(row, ensure_ascii=False) for row in rows) + "]", True
    if kind == 1:
        return "steps:\n" + "\n".join("  - " + "\n    ".join(f"{key}: {value}" for key, value in row.items()) for row in rows), True
    gap = draw.choice(["; ", " / ", ", "])
    return "\n".join(gap.join(f"{key}: {value}" for key, value in row.items()) for row in rows), True


def mermaid_words(draw: Draw, journey: Journey) -> tuple[str, bool]:
    lines = []
    for i, task in enumerate(journey.tasks):
        if journey.opens(i):
            lines.append(f"section {task.section}")
        lines.append(journey.line(task, shown=True).strip())
    return slot("\n".join(lines)), True


def inline(draw: Draw, journey: Journey) -> tuple[str, bool]:
    if any(task.section for task in journey.tasks):
        return listed(draw, journey)
    full = draw.choice(["{name} ({mood}, {who})", "{name}: {mood} ({who})", "{name} - {who} - {mood}", "{name} {mood} {who}"])
    alone = draw.choice(["{name} ({mood})", "{name}: {mood}", "{name} = {mood}"])
    moods, people = _moods(draw), _people(draw)
    parts = [
        (full if task.who else alone).format(name=sentence_name(journey, task), mood=moods(task.mood), who=people(task)) for task in journey.tasks
    ]
    return draw.choice(["; ", " -> ", " / ", " → ", ", then "]).join(parts) + draw.choice(["", "."]), False


def sentences(draw: Draw, journey: Journey) -> tuple[str, bool]:
    """One sentence for each task."""
    form = draw.choice(["{}", "{}", "{}/5", "{} out of 5"])
    same = draw.phrase(phrases.TASKS) if draw.maybe(0.3) else ""
    told = []
    for i, task in enumerate(journey.tasks):
        if journey.opens(i):
            told.append(draw.phrase(phrases.SECTION_SENTENCES).format(section=quoted(task.section, draw.choice(["{}", '"{}"']))))
        template = (same or draw.phrase(phrases.TASKS)) if task.who else draw.phrase(phrases.TASKS_ALONE)
        told.append(template.format(name=sentence_name(journey, task), mood=form.format(task.mood), who=series([slot(one) for one in task.who])))
    lines = draw.maybe(0.3)
    return ("\n" if lines else " ").join(told), lines


LAYOUTS: list[Layout] = [
    listed,
    listed,
    listed,
    listed,
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
