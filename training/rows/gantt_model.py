"""A Gantt chart in the making: its tasks, when they start, how long they take, what they wait for; and its canonical text.

A chart in which a task waits for another by name gives every task an id, t1, t2, ... where the request has none; "then" is `after` the
task before it. In all other charts no task has an id, and what starts with the end of the task before it has no start.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import cache

from training.draw import Draw, load_knowledge, nested
from training.language import gerund, plural, sentence_case, slot
from training.rows.text import capital, escape, escape_start

RESERVED = re.compile(
    r"(?:accDescr|accDescription|accTitle|axisFormat|call|click|dateFormat|excludes|gantt|includes|inclusiveEndDates|section|tickInterval|"
    r"title|todayMarker|topAxis|weekday|weekend)(?![0-9A-Za-z_])",
    re.IGNORECASE,
)
TAG_ORDER = ("crit", "active", "done", "milestone", "vert")
UNSTATED = datetime(2024, 1, 1)  # the first day, where the request names none
FORMS = {"day": ("YYYY-MM-DD", "%Y-%m-%d"), "moment": ("YYYY-MM-DD HH:mm", "%Y-%m-%d %H:%M"), "clock": ("HH:mm", "%H:%M")}
UNITS = {"d": timedelta(days=1), "w": timedelta(weeks=1), "M": timedelta(days=30), "h": timedelta(hours=1), "m": timedelta(minutes=1)}
UNIT_WORDS = {"d": "day", "w": "week", "M": "month", "h": "hour", "m": "minute"}
NUMBERS = "zero one two three four five six seven eight nine ten eleven twelve".split()


@dataclass
class Task:
    """One bar; `start` and `end` only where the request names them."""

    name: str
    length: tuple[int, str] = (0, "d")
    start: datetime | None = None
    end: datetime | None = None
    waits: list[Task] = field(default_factory=list)
    until: Task | None = None
    tags: list[str] = field(default_factory=list)
    section: str = ""
    id: str = ""

    @property
    def milestone(self) -> bool:
        return "milestone" in self.tags


@dataclass
class Chart:
    """`settings` are the lines between dateFormat and the tasks; `dates`, `lengths` and `quote` say how the request writes things."""

    tasks: list[Task]
    title: str = ""
    form: str = "day"
    settings: list[str] = field(default_factory=list)
    dates: str = "iso"
    lengths: str = "long"
    quote: str = "{}"
    told: bool = True  # whether the request says when it starts
    given: bool = False  # whether the request gives the ids

    @property
    def linked(self) -> bool:
        """Whether a task is named by another."""
        return self.given or any(task.waits or task.until for task in self.tasks)

    def diagram(self, shown: bool = False) -> str:
        """The canonical text; `shown` where the names of the request are those of the answer, letter by letter."""
        lines = ["gantt"]
        if self.title:
            lines.append(f"    title {escape(self.title)}")
        lines += [f"    dateFormat {FORMS[self.form][0]}", *(f"    {setting}" for setting in self.settings)]
        for i, task in enumerate(self.tasks):
            if self.linked and not self.given:
                task.id = f"t{i + 1}"
            if task.section and (i == 0 or self.tasks[i - 1].section != task.section):
                lines.append(f"    section {escape(task.section)}")
            lines.append(f"    {escape_start(task.name if shown else capital(task.name), RESERVED)} :{', '.join(self.data(i))}")
        return "\n".join(lines)

    def data(self, i: int) -> list[str]:
        task = self.tasks[i]
        parts = [tag for tag in TAG_ORDER if tag in task.tags]
        if task.id:
            parts.append(task.id)
        if task.waits:
            parts.append("after " + " ".join(other.id for other in task.waits))
        elif task.start or i == 0:
            parts.append(self.written(task.start or UNSTATED))
        elif task.id:
            parts.append(f"after {self.tasks[i - 1].id}")
        if task.until:
            parts.append(f"until {task.until.id}")
        else:
            parts.append(self.written(task.end) if task.end else f"{task.length[0]}{task.length[1]}")
        return parts

    def written(self, date: datetime) -> str:
        return date.strftime(FORMS[self.form][1])


def usable(name: str) -> bool:
    return not re.match(r".?%|\d{4}-\d", name) and "%%" not in name


# names within a sentence


@cache
def _verbs() -> frozenset[str]:
    """The words that begin a step of a process or a journey: orders."""
    steps = [step for domain in load_knowledge() for process in domain["processes"] for step in nested(process["steps"])]
    texts = [step if isinstance(step, str) else step.get("do", "") for step in steps]
    texts += [task[0] for domain in load_knowledge() for journey in domain["journeys"] for tasks in journey["sections"].values() for task in tasks]
    return frozenset(text.split(" ")[0] for text in texts if text)


def is_order(name: str) -> bool:
    """Whether a name is an order: 'weigh the animal', not 'winter sale'."""
    words = name.split(" ")
    return len(words) > 1 and words[0] in _verbs() and words[0].islower() and not re.match(r"(?:of|day|and)$", words[1])


def noun_phrase(name: str) -> str:
    """'weigh the animal' -> 'weighing the animal', 'winter sale' -> 'the winter sale', to stand within a sentence."""
    if is_order(name):
        return slot(gerund(name))
    if re.match(r"(?:the|an?|my|our|his|her|their|all|first|every|each|no) ", name) or not name[0].islower() or not re.fullmatch(r"[a-z' -]+", name):
        return slot(name)
    return "the " + slot(name)


# content


def from_knowledge(draw: Draw) -> Chart:
    """A part of a schedule that a domain has, its lengths partly new."""
    schedule = draw.choice(draw.domain()["schedules"])
    rows = [(section, *task) for section, tasks in schedule["sections"].items() for task in tasks if usable(task[0])]
    count = min(len(rows), draw.integer(3, 8))
    at = draw.integer(0, len(rows) - count) if draw.maybe(0.5) else 0
    rows = rows[at : at + count]
    if draw.maybe(0.4) and len(rows) > 3:
        rows.pop(draw.integer(1, len(rows) - 1))
    tasks: dict[str, Task] = {}
    change = draw.maybe(0.6)
    for section, name, days, *after in rows:
        length = draw.size(1, 25) if change and days else days
        task = Task(name, (length, "d"), section=section, tags=["milestone"] if days == 0 else [])
        task.waits = [tasks[other] for other in after if other in tasks]
        tasks[name] = task
    chart = Chart(list(tasks.values()), str(schedule["name"]))
    if len({task.section for task in chart.tasks}) < 2 or draw.maybe(0.35):
        _drop_sections(chart)
    return chart


def drawn(draw: Draw) -> Chart:
    """A schedule of unseen words, of tasks alone or in sections."""
    count = draw.integer(13, 20) if draw.maybe(0.04) else draw.size(3, 10)
    kind = draw.integer(0, 3)
    names: list[str] = []
    while len(names) < count:
        name = _name(draw, kind)
        if usable(name) and name.lower() not in (other.lower() for other in names):
            names.append(name)
    tasks = [Task(name, (draw.size(1, 30), "d")) for name in names]
    if draw.maybe(0.25):
        tasks[-1].length, tasks[-1].tags = (0, "d"), ["milestone"]
    if count > 3 and draw.maybe(0.35):
        _cut(draw, tasks)
    for i, task in enumerate(tasks[1:], 1):
        if draw.maybe(0.7):
            task.waits = [tasks[i - 1] if draw.maybe(0.6) else draw.choice(tasks[:i])]
    return Chart(tasks, draw_title(draw))


def _cut(draw: Draw, tasks: list[Task]) -> None:
    """Sections for the tasks; now and then those before the first cut have none."""
    parts = min(len(tasks) // 2, draw.integer(2, 4))
    cuts = sorted(draw.rng.sample(range(1, len(tasks)), parts - 1))
    sections: list[str] = []
    while len(sections) < parts:
        name = sentence_case(
            draw.choice([draw.word(), f"{draw.noun()} {draw.noun()}", f"{draw.adjective()} {draw.word()}", f"Phase {len(sections) + 1}"])
        )
        if name not in sections:
            sections.append(name)
    for i, task in enumerate(tasks):
        task.section = sections[sum(i >= cut for cut in cuts)]


def _drop_sections(chart: Chart) -> None:
    for task in chart.tasks:
        task.section = ""


def _name(draw: Draw, kind: int) -> str:
    if kind == 0:
        return draw.label()
    if kind == 1:
        return f"{draw.verb().lower()} the {draw.word()}"
    if kind == 2:
        return sentence_case(f"{draw.noun()} {draw.choice(['design', 'review', 'rollout', 'test', 'setup', 'repair', draw.noun()])}")
    return draw.choice(
        [
            draw.label,
            draw.identifier,
            lambda: f"{draw.verb().lower()} {plural(draw.word())}",
            lambda: f"{draw.person()}'s {draw.noun()}",
            lambda: f"{draw.noun()} (part {draw.integer(1, 4)})",
            lambda: f"{draw.word()}: {draw.adjective()} {draw.noun()}",
        ]
    )()


def draw_title(draw: Draw) -> str:
    """'Ledger migration', 'relaunch of the frozen parcel'."""
    noun = draw.word()
    return draw.choice(
        [
            f"{noun} {draw.choice(['migration', 'launch', 'renovation', 'project', 'campaign', 'plan', 'rollout', 'season'])}",
            f"{draw.choice(['relaunch', 'building', 'move', 'restart', 'repair'])} of the {draw.adjective()} {noun}",
            f"{draw.adjective()} {noun} {draw.integer(2020, 2035)}",
            f"{noun} {draw.code()}",
            f"{draw.person()}'s {noun}",
            sentence_case(f"{noun} {draw.noun()}"),
        ]
    )


def plan(draw: Draw, chart: Chart) -> str:
    """Decides when each task starts, and how that is told: 'chain', 'dates' or 'after'. Returns the kind."""
    first = datetime(draw.integer(2019, 2034), draw.integer(1, 12), draw.integer(1, 28))
    chart.form = draw.choice(["day"] * 11 + ["moment", "clock"])
    if chart.form != "day":
        first += timedelta(minutes=draw.choice([0, 0, 15, 30, 45]), hours=draw.integer(5, 11))
    for task in chart.tasks:
        task.length = (0, "m" if chart.form == "clock" else "d") if task.milestone else _length(draw, chart, task.length[0])
    kind = draw.choice(["chain", "chain", "dates", "dates", "after", "after", "after"])
    if kind != "after":
        for task in chart.tasks:
            task.waits = []
    elif len(chart.tasks) > 2 and not any(task.waits for task in chart.tasks):
        chart.tasks[-1].waits = [chart.tasks[0]]
    chart.tasks[0].start = first
    if kind == "dates":
        _dates(draw, chart, first)
    elif kind == "after":
        _links(draw, chart)
    else:
        chart.told = draw.maybe(0.9) or chart.form != "day"
        chart.tasks[0].start = first if chart.told else UNSTATED
    return kind


def _length(draw: Draw, chart: Chart, count: int) -> tuple[int, str]:
    if chart.form == "clock":
        return (draw.choice([5, 10, 15, 20, 25, 30, 40, 45, 50]), "m") if draw.maybe(0.75) else (draw.integer(1, 3), "h")
    if chart.form == "moment":
        return (draw.size(1, 12), "h") if draw.maybe(0.8) else (draw.integer(1, 3), "d") if draw.maybe(0.5) else (draw.choice([15, 30, 45, 90]), "m")
    if count % 7 == 0 and draw.maybe(0.6):
        return count // 7, "w"
    kind = draw.rng.random()
    return (draw.integer(1, 6), "w") if kind < 0.15 else (draw.integer(1, 4), "M") if kind < 0.19 else (max(count, 1), "d")


def _dates(draw: Draw, chart: Chart, at: datetime) -> None:
    """Each task has a start of its own, and a length or an end; now and then one follows the task before it."""
    ends = draw.maybe(0.5)
    for task in chart.tasks:
        after = at + task.length[0] * UNITS[task.length[1]]
        if chart.form == "clock" and after.date() != at.date():
            after = at.replace(hour=23, minute=55)
            task.start, task.end = at, None if task.milestone else after
            continue
        task.start = at
        if ends and not task.milestone:
            task.end = after
        if not task.milestone and draw.maybe(0.3):
            at += (after - at) // 2 if chart.form == "day" else timedelta(0)
            at = at.replace(hour=0) if chart.form == "day" else at
        else:
            at = after + (timedelta(days=draw.choice([0, 0, 1, 2, 3])) if chart.form == "day" else timedelta(0))


def _links(draw: Draw, chart: Chart) -> None:
    """Now and then a second task to wait for, one that goes on until another starts, ids of the request."""
    for i, task in enumerate(chart.tasks):
        if task.waits and i > 2 and draw.maybe(0.12):
            other = draw.choice(chart.tasks[:i])
            task.waits = [*task.waits, other] if other not in task.waits else task.waits
    if not chart.linked:
        chart.tasks[1].waits = [chart.tasks[0]]
    if len(chart.tasks) > 3 and draw.maybe(0.05) and chart.form == "day":
        last = chart.tasks[-1]
        last.start, last.waits, last.until, last.tags = chart.tasks[0].start, [], draw.choice(chart.tasks[1:-1]), []
    if draw.maybe(0.25):
        chart.given = True
        for task, id in zip(chart.tasks, _ids(draw, chart.tasks), strict=True):
            task.id = id


def _ids(draw: Draw, tasks: Sequence[Task]) -> list[str]:
    kind = draw.integer(0, 4)
    if kind < 3:
        letter = draw.choice(["a", "b", "T", "x", "job", "n", "w", "P"])
        return [(f"{letter}{i}", chr(96 + i) if len(tasks) < 26 else f"k{i}", f"{letter}{i * 10}")[kind] for i in range(1, len(tasks) + 1)]
    found: list[str] = []
    while len(found) < len(tasks):
        id = draw.invented()[:6] if kind == 3 else draw.noun()
        if id not in found and id not in (*TAG_ORDER, "after", "until"):
            found.append(id)
    return found
