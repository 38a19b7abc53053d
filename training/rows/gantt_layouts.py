"""The tasks of a Gantt chart as lists, tables, records, arrows and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import json
from collections.abc import Callable

from training.draw import Draw
from training.language import series, slot
from training.rows import gantt_dates as dates
from training.rows import gantt_phrases as phrases
from training.rows.gantt_model import RESERVED, Chart, Task
from training.rows.text import escape, escape_start, quoted

Layout = Callable[[Draw, Chart], tuple[str, bool]]
TAG_WORDS = {
    "crit": ["critical", "crit"],
    "done": ["done", "finished", "completed"],
    "active": ["active", "in progress", "ongoing"],
    "milestone": ["milestone"],
}


class Wording:
    """How the lines of one request say things: always the same words for the same."""

    def __init__(self, draw: Draw, chart: Chart, numbers: bool = False) -> None:
        self.chart = chart
        self.wait = draw.choice(
            [
                "after {}",
                "after {}",
                "depends on {}",
                "needs {}",
                "follows {}",
                "once {} is done",
                "blocked by {}",
                "waits for {}",
                "when {} is finished",
                "requires {}",
            ]
        )
        self.start = draw.choice(["{}", "from {}", "start {}", "starts {}", "starting {}", "begin {}", "begins {}"])
        self.span = draw.choice(
            ["{} - {}", "{} to {}", "from {} to {}", "{} until {}", "{} – {}", "start {}, end {}", "{} .. {}", "{} -> {}", "{} till {}"]
        )
        self.ids = chart.given and draw.maybe(0.7)
        self.numbers = numbers
        self.tags = {tag: draw.choice(words) for tag, words in TAG_WORDS.items()}
        self.reverse = draw.maybe(0.3)

    def other(self, task: Task) -> str:
        if self.numbers:
            return str(self.chart.tasks.index(task) + 1)
        return slot(task.id) if self.ids else name(self.chart, task)

    def timing(self, task: Task, tags: bool = True) -> list[str]:
        """'after X', '3 days', 'critical' and the like, in one order."""
        year = task is self.chart.tasks[0] or self.chart.dates in ("iso", "dots", "slashes")
        parts = []
        if task.end and task.start:
            parts.append(self.span.format(dates.date(self.chart, task.start, year), dates.date(self.chart, task.end, year)))
        else:
            if task.start and self.chart.told:
                parts.append(self.start.format(dates.date(self.chart, task.start, year)))
            if task.waits:
                parts.append(self.wait.format(series([self.other(other) for other in task.waits])))
            if task.until:
                parts.append(f"until {self.other(task.until)} starts")
            elif not task.milestone:
                parts.append(dates.length(self.chart, *task.length))
        if self.reverse:
            parts.reverse()
        return parts + ([self.tags[tag] for tag in task.tags] if tags else ["milestone"] if task.milestone else [])


def name(chart: Chart, task: Task) -> str:
    return quoted(task.name, chart.quote)


def sentence_name(chart: Chart, task: Task) -> str:
    """A name within a sentence, in quotes unless the chart writes them plain; with its id where it has one."""
    return quoted(task.name, '"{}"' if chart.quote == "{}" and not task.name.replace(" ", "").isalnum() else chart.quote)


def _sectioned(draw: Draw, chart: Chart, lines: list[str], indent: str = "") -> str:
    """The lines with a heading over each section."""
    head = draw.choice(["{}:", "## {}", "[{}]", "{}", "Section {}", "section: {}", "*{}*", "{} (section)", "-- {} --"])
    if head == "{}":
        head = "{}:" if not indent else "{}"
    told: list[str] = []
    for i, (task, line) in enumerate(zip(chart.tasks, lines, strict=True)):
        if task.section and (i == 0 or chart.tasks[i - 1].section != task.section):
            told.append(("\n" if told and head[0] in "#[" else "") + head.format(slot(task.section)))
        told.append(indent + line)
    return "\n".join(told)


def listed(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """Bullets, numbers or plain lines."""
    mark = draw.choice(["- ", "* ", "• ", "", "{n}. ", "{n}) "])
    numbered = "{n}" in mark
    words = Wording(draw, chart, numbers=numbered and not chart.given and draw.maybe(0.35))
    form = draw.choice(
        ["{name}: {rest}", "{name} - {rest}", "{name} ({rest})", "{name}, {rest}", "{name} | {rest}", "{name}; {rest}", "{name} = {rest}"]
    )
    with_id = draw.choice(["{id}: {name}", "{id} {name}", "({id}) {name}", "{name} [{id}]", "{name} (id {id})"])
    lines = []
    for i, task in enumerate(chart.tasks, 1):
        title = with_id.format(id=slot(task.id), name=name(chart, task)) if chart.given else name(chart, task)
        lines.append(mark.format(n=i) + form.format(name=title, rest=", ".join(words.timing(task))))
    return _sectioned(draw, chart, lines, draw.choice(["", "  "])), True


def table(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """A Markdown table, or columns with commas, semicolons or tabs."""
    sign = draw.choice([" | ", " | ", " | ", ",", ";", "\t"])
    if any(sign.strip() and sign.strip() in task.name for task in chart.tasks):
        sign = "\t"
    words = Wording(draw, chart, numbers=False)
    columns = _columns(draw, chart, words)
    rows = [list(columns), *([cell(task) for cell in columns.values()] for task in chart.tasks)]
    if sign == " | ":
        rows.insert(1, ["---"] * len(columns))
        return "\n".join(f"| {' | '.join(row)} |" for row in rows), True
    return "\n".join(sign.join(row) for row in rows), True


def _columns(draw: Draw, chart: Chart, words: Wording) -> dict[str, Callable[[Task], str]]:
    """Heading -> what a task has in that column."""
    columns: dict[str, Callable[[Task], str]] = {}
    if chart.given:
        columns[draw.choice(["ID", "Id", "No"])] = lambda task: slot(task.id)
    columns[draw.choice(["Task", "Name", "Activity", "task", "What"])] = lambda task: slot(task.name)
    if any(task.section for task in chart.tasks):
        columns[draw.choice(["Section", "section", "Section name"])] = lambda task: slot(task.section)
    if chart.told:
        columns[draw.choice(["Start", "From", "start", "Begin"])] = lambda task: dates.date(chart, task.start) if task.start else ""
    if any(task.end for task in chart.tasks):
        columns[draw.choice(["End", "To", "end", "Until"])] = lambda task: dates.date(chart, task.end) if task.end else ""
    if any(not task.end for task in chart.tasks):
        columns[draw.choice(["Duration", "Length", "Takes", "duration"])] = lambda task: (
            "milestone" if task.milestone else "" if task.end else dates.length(chart, *task.length)
        )
    if any(task.waits for task in chart.tasks):
        gap = draw.choice([" and ", " + ", " & "])
        columns[draw.choice(["After", "Depends on", "Predecessor", "after"])] = lambda task: gap.join(words.other(other) for other in task.waits)
    if any(tag != "milestone" for task in chart.tasks for tag in task.tags):
        columns[draw.choice(["Status", "State", "Flags"])] = lambda task: " ".join(words.tags[tag] for tag in task.tags if tag != "milestone")
    return columns


def records(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """'task: X, start: ..., duration: ...' on each line, YAML or JSON."""
    words = Wording(draw, chart)
    kind = draw.integer(0, 2)
    columns = {heading.lower().replace(" ", "_"): cell for heading, cell in _columns(draw, chart, words).items()}
    rows = [{key: cell(task) for key, cell in columns.items() if cell(task)} for task in chart.tasks]
    if kind == 0 and not any('"' in task.name or "\\" in task.name for task in chart.tasks):
        return "[" + ",\n ".join(json.dumps(row, ensure_ascii=False) for row in rows) + "]", True
    if kind == 1:
        return "tasks:\n" + "\n".join("  - " + "\n    ".join(f"{key}: {value}" for key, value in row.items()) for row in rows), True
    gap = draw.choice([", ", "; ", " / "])
    return "\n".join(gap.join(f"{key}: {value}" for key, value in row.items()) for row in rows), True


def mermaid_words(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """The lines as in Mermaid, without the settings."""
    chart.diagram(shown=True)
    lines = []
    for i, task in enumerate(chart.tasks):
        parts = chart.data(i) if chart.told or i else chart.data(i)[1:] if not task.tags else chart.data(i)
        lines.append(f"{escape_start(task.name, RESERVED)} :{', '.join(parts)}")
    told = [
        f"section {escape(task.section)}\n{line}" if task.section and (i == 0 or chart.tasks[i - 1].section != task.section) else line
        for i, (task, line) in enumerate(zip(chart.tasks, lines, strict=True))
    ]
    return slot("\n".join(told)), True


def arrows(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """'A (3 days) -> B (5 days)', of tasks that follow one another."""
    if chart.linked or any(task.start for task in chart.tasks[1:]) or any(task.section for task in chart.tasks):
        return listed(draw, chart)
    words = Wording(draw, chart)
    sign = draw.choice([" -> ", " => ", " → ", " > ", ", then ", " --> ", "; then ", ", followed by ", ", after that "])
    form = draw.choice(["{name} ({rest})", "{name} [{rest}]", "{name}: {rest}", "{name} {rest}"])
    return sign.join(form.format(name=sentence_name(chart, task), rest=", ".join(words.timing(task))) for task in chart.tasks), draw.maybe(0.5)


def inline(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """All in one line with semicolons."""
    if any(task.section for task in chart.tasks) or chart.given:
        return listed(draw, chart)
    words = Wording(draw, chart)
    form = draw.choice(["{name} ({rest})", "{name}: {rest}", "{name} - {rest}", "{name}, {rest}"])
    gap = draw.choice(["; ", "; ", " / ", " | "])
    return gap.join(form.format(name=sentence_name(chart, task), rest=", ".join(words.timing(task))) for task in chart.tasks) + draw.choice(
        ["", "."]
    ), False


def sentences(draw: Draw, chart: Chart) -> tuple[str, bool]:
    """One sentence for each task."""
    same = draw.maybe(0.3)
    chosen: dict[str, str] = {}
    told = []
    with_id = draw.choice(["{name} ({id})", "{name} [{id}]", "{name} (id {id})"])
    for i, task in enumerate(chart.tasks):
        if task.section and (i == 0 or chart.tasks[i - 1].section != task.section):
            told.append(draw.phrase(phrases.SECTION_SENTENCES).format(section=quoted(task.section, draw.choice(["{}", '"{}"']))))
        key = "lead" if i == 0 and kind_of(chart, i) == "next" else kind_of(chart, i)
        template = chosen.get(key) if same else None
        template = template or draw.phrase(PATTERNS[key])
        chosen[key] = template
        shown = sentence_name(chart, task)
        told.append(
            said(
                chart,
                task,
                template,
                with_id.format(name=shown, id=slot(task.id)) if chart.given else shown,
                lambda other: sentence_name(chart, other),
            )
        )
    told = [text[0].upper() + text[1:] if text[0].isascii() else text for text in told]
    lines = draw.maybe(0.3)
    return ("\n" if lines else " ").join(told), lines


def kind_of(chart: Chart, i: int) -> str:
    """What a sentence on the i-th task has to say: 'first', 'span', 'next', 'after', 'until', 'milestone-start', ..."""
    task = chart.tasks[i]
    start = "after" if task.waits else "start" if task.start and (chart.told or i) else "next"
    if task.milestone:
        return f"milestone-{start}"
    if task.until:
        return "until"
    return "span" if task.end else {"after": "after", "start": "first", "next": "next"}[start]


PATTERNS = {
    "first": phrases.FIRST,
    "lead": [f"{lead}." for lead in phrases.STORY_UNSTATED],
    "span": phrases.SPANS,
    "next": phrases.CHAINED,
    "after": phrases.AFTER,
    "until": phrases.UNTIL,
    **{f"milestone-{start}": options for start, options in phrases.MILESTONES.items()},
}


def said(chart: Chart, task: Task, template: str, shown: str, other: Callable[[Task], str]) -> str:
    """The template with what it says of the task."""
    year = task is chart.tasks[0] or chart.dates in ("iso", "dots", "slashes")
    if chart.form == "clock":
        template = template.replace(" on {date}", " at {date}").replace("On {date}", "At {date}").replace(" on {end}", " at {end}")
    if len(task.waits) > 1:
        template = (
            template.replace("{after} is", "{after} are")
            .replace("{after} has", "{after} have")
            .replace("{after} leads", "{after} lead")
            .replace("{after} ends", "{after} end")
        )
    return template.format(
        name=shown,
        np=shown,
        do=shown,
        length=dates.length(chart, *task.length),
        after=series([other(found) for found in task.waits]),
        date=dates.date(chart, task.start, year) if task.start else "",
        end=dates.date(chart, task.end, year) if task.end else "",
        until=other(task.until) if task.until else "",
    )


LAYOUTS: list[Layout] = [
    listed,
    listed,
    listed,
    listed,
    table,
    table,
    records,
    mermaid_words,
    arrows,
    arrows,
    inline,
    inline,
    sentences,
    sentences,
    sentences,
    sentences,
    sentences,
]
