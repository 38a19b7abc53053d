"""Gantt charts: ids are new where they are given and known where a task waits for them; nothing ends before it starts.

Most fields are those of the canonical grammar alone: mermaid parses any id and any date, and fails or draws nonsense afterwards. Of what other
people write only `task-data` is judged.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from mermaidgen.semantics.rules import NOTHING, Fields, Options
from mermaidgen.structure.gantt import CLOCK, DAY, MOMENT, SETTINGS, TAGS, TASKS, TODAY, WEEKEND, Calendar, date_of

FORMS = {"day": DAY, "moment": MOMENT, "clock": CLOCK}
WRITTEN = {"day": "%Y-%m-%d", "moment": "%Y-%m-%d %H:%M", "clock": "%H:%M"}
FARTHEST = timedelta(days=3900)  # an end, where days are excluded: mermaid gives up when it has moved one by 10,000 days
LAST = datetime(2199, 12, 31, 23, 59)  # date of the grammar


@dataclass(frozen=True)
class Between(Options):
    """A date from one to another, both dates that there are."""

    first: str = ""
    last: str = ""

    def fits(self, text: str, whole: bool) -> bool:
        return self.first[: len(text)] <= text <= self.last[: len(text)]


class OnlyTags:
    """Data of a task with nothing in it but tags, on which mermaid fails."""

    def __contains__(self, text: object) -> bool:
        return all(part.strip() in TAGS for part in str(text).split(","))


class GanttRules:
    """Works out the dates of each task as it comes, so that what follows can be told from them."""

    statements = frozenset((*TASKS, *SETTINGS))
    fields = frozenset((
        "task-data", "task-id", "after-word", "after-task", "until-word", "until-task",
        *(f"{chart}-{part}" for chart in FORMS for part in ("from", "to", "duration")),
        "excluded-day", "excluded-weekday", "excluded-date", "included-date", "weekend-start",
    ))  # fmt: skip

    def __init__(self) -> None:
        self._days = Calendar()
        self._times: dict[str, tuple[datetime, datetime]] = {}
        self._last: datetime | None = None  # the end of the task before
        self._nameless = 0

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "task-data":
            return Options("something besides tags", besides=OnlyTags())
        if rule == "task-id":
            return Options("a new id", besides=frozenset(self._times))
        if not rule.endswith(("-from", "-to", "-duration", "-word", "-task")) or rule in self.statements:
            return None
        if not earlier and f"task{self._nameless + 1}" in self._times:
            return Options("an id, since the name that mermaid would give it is taken", NOTHING)
        if rule in ("after-word", "after-task"):
            return self._known(rule, frozenset(self._times))
        if rule in ("until-word", "until-task"):
            start = self._start(earlier)
            return self._known(rule, frozenset(id for id, (other, _) in self._times.items() if start <= other <= self._farthest(start)))
        if rule.endswith("-to"):
            return self._date(rule.removesuffix("-to"), self._start(earlier))
        return None

    def _date(self, chart: str, start: datetime) -> Options:
        """A date from the start on, written in the form of the chart."""
        form = WRITTEN[chart]
        first = start.replace(second=0, microsecond=0) if chart != "day" else datetime.combine(start, time.min)
        if first < start:
            first += timedelta(days=1) if chart == "day" else timedelta(minutes=1)
        last = datetime.combine(TODAY, time.max) if chart == "clock" else min(self._farthest(start), LAST)
        if first > last:
            return Options("a duration", NOTHING)
        return Between("a date after the start", first=first.strftime(form), last=last.strftime(form))

    @staticmethod
    def _known(rule: str, ids: frozenset[str]) -> Options | None:
        if rule.endswith("-word"):
            return None if ids else Options("a date or a duration", NOTHING)
        return Options("the id of a task", ids)

    def _farthest(self, start: datetime) -> datetime:
        return start + FARTHEST if self._days.excludes else datetime.max

    def _start(self, earlier: Fields) -> datetime:
        """When the task starts whose fields are these so far."""
        waits = [self._times[text][1] for rule, text in earlier if rule == "after-task" and text in self._times]
        dates = [(rule.removesuffix("-from"), text) for rule, text in earlier if rule.endswith("-from")]
        if dates:
            return date_of(dates[0][1], FORMS[dates[0][0]]) or datetime.max
        return max(waits) if waits else self._last or datetime.max

    def accept(self, statement: str, fields: Fields) -> None:
        if statement == "inclusive-ends":
            self._days.inclusive = True
        elif statement in ("excludes", "includes"):
            getattr(self._days, statement).update(text for _, text in fields)
        elif statement == "weekend":
            self._days.weekend = next((WEEKEND[text] for _, text in fields), self._days.weekend)
        elif statement.endswith("-task"):
            self._task(statement, fields)

    def _task(self, statement: str, fields: Fields) -> None:
        start = self._start(fields)
        self._days.form = next(form for chart, form in FORMS.items() if statement.startswith(chart))
        rule, text = fields[-1]
        if rule == "until-task":
            end = min((self._times[name][0] for kind, name in fields if kind == "until-task" and name in self._times), default=start)
        else:
            end = self._end(start, text)
        try:
            self._last = self._days.moved(start, end, text)
        except (OverflowError, ValueError):
            self._last = end
        id = dict(fields).get("task-id")
        if id is None:
            self._nameless += 1
            id = f"task{self._nameless}"
        self._times[id] = (start, self._last)

    def _end(self, start: datetime, text: str) -> datetime:
        try:
            return self._days.end(start, text)
        except (OverflowError, ValueError):
            return start

    def missing(self) -> str | None:
        return None
