"""A gantt chart -> its tasks with the dates that mermaid works out for them, what waits for what, and the sections.

>>> from mermaidgen.structure import read
>>> chart = "gantt\\n    dateFormat YYYY-MM-DD\\n    excludes weekends\\n    section Site\\n    Dig :crit, a, 2024-03-01, 3d\\n    Pour :after a, 2d"
>>> for node in read("gantt", chart).nodes: print(node.id, node.label, node.kind, node.attributes)
a Dig crit ('2024-03-01', '2024-03-06')
task1 Pour  ('2024-03-06', '2024-03-08')
>>> read("gantt", chart).edges, read("gantt", chart).groups
((Edge(source='a', target='task1', label='', kind='after'),), (Group(id='Site', label='Site', members=('a', 'task1'), kind=''),))

Times are in no zone: "2024-03-01 08:30", or "08:30" in a chart of one day, "+1 08:30" on the next one.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import after_word, last_title, plain
from mermaidgen.structure.facts import Edge, Group, Node, Structure

TAGS = ("active", "done", "crit", "milestone", "vert")
SHOWN = ("crit", "active", "done", "milestone", "vert")
TASKS = (*(f"{chart}-{task}" for chart in ("day", "moment", "clock") for task in ("first-task", "task")), "task")
SETTINGS = ("date-format", "inclusive-ends", "excludes", "includes", "weekend")
DAY, MOMENT, CLOCK = "YYYY-MM-DD", "YYYY-MM-DD HH:mm", "HH:mm"
PASSES = 11  # of mermaid over tasks that wait for later ones
LONGEST = 10_000  # days by which mermaid moves an end
WEEKEND = {"friday": (4, 5), "saturday": (5, 6)}  # days of the week from Monday, 0
TODAY = datetime(2000, 1, 1)  # times without a day are of one, whichever
UNITS = {"ms": timedelta(milliseconds=1), "s": timedelta(seconds=1), "m": timedelta(minutes=1), "h": timedelta(hours=1)}
TOKENS = {"YYYY": "%Y", "YY": "%y", "MM": "%m", "M": "%m", "DD": "%d", "D": "%d", "HH": "%H", "H": "%H", "mm": "%M", "m": "%M", "ss": "%S", "s": "%S"}


def facts(tree: Tree) -> Structure:
    """A task without an id is called task1, task2, ..., as in mermaid; a date that cannot be worked out is empty."""
    chart = _Chart.of(tree)
    chart.resolve()
    sections = dict.fromkeys(task.section for task in chart.tasks if task.section)
    return Structure(
        type="gantt",
        title=last_title(tree),
        nodes=tuple(Node(task.id, task.name, task.kind, tuple(map(chart.days.shown, (task.start, task.end))), at=task.at) for task in chart.tasks),
        edges=tuple(Edge(other, task.id, kind=kind, at=task.at) for task in chart.tasks for kind, others in task.waits() for other in others),
        groups=tuple(Group(name, name, tuple(task.id for task in chart.tasks if task.section == name), at=chart.sections[name]) for name in sections),
    )


@dataclass
class Calendar:
    """How a chart counts its days: the form of its dates, and the days that do not count."""

    form: str = DAY
    inclusive: bool = False  # whether the day that a task ends on is a whole one
    excludes: set[str] = field(default_factory=set)
    includes: set[str] = field(default_factory=set)
    weekend: tuple[int, int] = WEEKEND["saturday"]

    def date(self, text: str) -> datetime | None:
        return date_of(text, self.form)

    def end(self, start: datetime, text: str) -> datetime:
        """The end that a date or a duration says, before it is moved; dayjs reads what is neither as nothing."""
        date = self.date(text)
        return date + timedelta(days=self.inclusive) if date else later(start, text)

    def moved(self, start: datetime, end: datetime, text: str) -> datetime:
        """The end, moved by each day in between that is excluded, unless `text` gives it as a day. Raises ValueError if no day is left."""
        if not self.excludes or date_of(text, DAY):
            return end
        last = end + timedelta(days=LONGEST)
        day = start + timedelta(days=1)
        while day <= end:
            if self._excluded(day):
                end += timedelta(days=1)
                if end > last:
                    raise ValueError("no day is left")
            day += timedelta(days=1)
        return end

    def _excluded(self, day: datetime) -> bool:
        date = day.strftime("%Y-%m-%d")
        if date in self.includes:
            return False
        if "weekends" in self.excludes and day.weekday() in self.weekend:
            return True
        return calendar.day_name[day.weekday()].lower() in self.excludes or date in self.excludes

    def shown(self, time: datetime | None) -> str:
        if time is None:
            return ""
        seconds = f"{time:%H:%M:%S}".removesuffix(":00")
        if "Y" in self.form:
            return f"{time:%Y-%m-%d}" + (f" {seconds}" if time.time() != datetime.min.time() else "")
        days = (time.date() - TODAY.date()).days
        return (f"{days:+d} " if days else "") + seconds


@dataclass
class _Task:
    id: str
    name: str
    kind: str
    section: str
    from_: str | None  # a date or "after ..."; None: from the end of the task before it
    to: str  # a date, a duration or "until ..."
    at: int
    before: str = ""  # the id of the task before it
    start: datetime | None = None
    end: datetime | None = None
    done: bool = False

    def waits(self) -> list[tuple[str, list[str]]]:
        return [("after", _names("after", self.from_ or "")), ("until", _names("until", self.to))]


@dataclass
class _Chart:
    days: Calendar = field(default_factory=Calendar)
    tasks: list[_Task] = field(default_factory=list)
    by_id: dict[str, _Task] = field(default_factory=dict)
    sections: dict[str, int] = field(default_factory=dict)  # where each begins

    @classmethod
    def of(cls, tree: Tree) -> _Chart:
        chart = cls()
        for form, rule in ((MOMENT, "moment-chart"), (CLOCK, "clock-chart")):
            if tree.find(rule):
                chart.days.form = form
        section = ""
        nameless = 0
        for line in tree.outermost((*SETTINGS, "section", *TASKS)):
            if line.rule == "section":
                section = after_word(line.text)
                chart.sections.setdefault(section, line.at)
            elif line.rule in SETTINGS:
                chart._set(line.rule, after_word(line.text))
            else:
                name, _, data = line.text.strip().partition(":")
                task = _task(plain(name), [part.strip() for part in data.split(",")], section, line.at)
                if not task.id:
                    nameless += 1
                    task.id = f"task{nameless}"
                task.before = chart.tasks[-1].id if chart.tasks else ""
                chart.tasks.append(task)
                chart.by_id[task.id] = task
        return chart

    def _set(self, setting: str, words: str) -> None:
        if setting == "date-format":
            self.days.form = words
        elif setting == "inclusive-ends":
            self.days.inclusive = True
        elif setting == "weekend":
            self.days.weekend = WEEKEND[words.lower()]
        else:
            getattr(self.days, setting).update(re.split(r"[\s,]+", words.lower()))

    def resolve(self) -> None:
        """Works out all dates in as many rounds as mermaid takes; what overflows stays open."""
        for _ in range(PASSES):
            for task in self.tasks:
                try:
                    self._resolve(task)
                except (OverflowError, ValueError):
                    task.start = task.end = None
            if all(task.done for task in self.tasks):
                return

    def _resolve(self, task: _Task) -> None:
        if task.from_ is not None:
            task.start = self._start(task.from_) or task.start
        elif task.before in self.by_id:
            task.start = self.by_id[task.before].end
        if task.start is None:
            return
        task.end = self._end(task.start, task.to)
        if task.end is not None:
            task.done = True
            task.end = self.days.moved(task.start, task.end, task.to)

    def _start(self, text: str) -> datetime | None:
        names = _names("after", text)
        if not names:
            return self.days.date(text)
        latest: _Task | None = None
        for name in names:
            other = self.by_id.get(name)
            if other and (latest is None or (other.end and latest.end and other.end > latest.end)):
                latest = other
        return latest.end if latest else None

    def _end(self, start: datetime, text: str) -> datetime | None:
        names = _names("until", text)
        if not names:
            return self.days.end(start, text)
        earliest: _Task | None = None
        for name in names:
            other = self.by_id.get(name)
            if other and (earliest is None or (other.start and earliest.start and other.start < earliest.start)):
                earliest = other
        return earliest.start if earliest else None


def _task(name: str, data: list[str], section: str, at: int) -> _Task:
    tags: list[str] = []
    while data and data[0] in TAGS:
        tags.append(data.pop(0))
    kind = " ".join(tag for tag in SHOWN if tag in tags)
    id, from_, to = {1: ("", None, *data), 2: ("", *data), 3: tuple(data)}.get(len(data), ("", "", ""))
    return _Task(id or "", name, kind, section, from_, to or "", at)


def _names(word: str, text: str) -> list[str]:
    """'after a b' -> ['a', 'b'], if the word is the first."""
    match = re.match(word + r"\s+([\w\- ]+)", text, re.ASCII)
    return match[1].split() if match else []


def date_of(text: str, form: str) -> datetime | None:
    """A date of dayjs' form; None if it is none, or of a form that is not read here."""
    parts = re.split(r"(YYYY|YY|MM?|DD?|HH?|mm?|ss?)", form)
    if any(re.search("[A-Za-z%]", part) for part in parts[::2]):
        return None
    try:
        date = datetime.strptime(text, "".join(TOKENS.get(part, part) for part in parts))
    except ValueError:
        return None
    if "Y" not in form:
        date = date.replace(TODAY.year, TODAY.month, TODAY.day)
    return date if len(text) == len(form) else None


def later(start: datetime, text: str) -> datetime:
    """The time after a duration, as dayjs adds it; what is none counts as nothing. Raises ValueError or OverflowError beyond the year 9999."""
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([Mdhmswy]|ms)", text, re.ASCII)
    if not match:
        return start
    number, unit = float(match[1]), match[2]
    if unit in "dw":
        return start + timedelta(days=int(number * (7 if unit == "w" else 1) + 0.5))
    if unit in "My":
        months = start.year * 12 + start.month - 1 + int(number * (12 if unit == "y" else 1))
        year, month = divmod(months, 12)
        return start.replace(year, month + 1, min(start.day, calendar.monthrange(year, month + 1)[1]))
    return start + number * UNITS[unit]
