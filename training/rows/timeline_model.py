"""A timeline in the making: periods with what happened then, in sections or none; and its canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache

from training.draw import Draw, load_knowledge
from training.language import plural, sentence_case, slot, third_person
from training.rows.gantt_model import is_order
from training.rows.text import capital, escape, escape_name, escape_start
from training.words import VERBS

RESERVED = re.compile(r"(?:accDescr|accTitle|section|timeline|title)(?![0-9A-Za-z_])", re.IGNORECASE)
MONTHS = "January February March April May June July August September October November December".split()
SECTIONS = [
    "Early years",
    "Beginnings",
    "Growth",
    "Later years",
    "Modern times",
    "Today",
    "Before the war",
    "After the war",
    "Pioneers",
    "First steps",
    "Boom",
    "Crisis",
    "Recovery",
    "Middle period",
    "Recent years",
    "Origins",
    "Expansion",
    "The present",
    "Old times",
    "Turning point",
]


MORE_VERBS = frozenset(
    "is are was has becomes begins opens starts appears allows ends goes comes brings wins loses dies reaches enters joins invents".split()
)


@dataclass
class Period:
    """A point or span of time, and what happened then."""

    when: str
    events: list[str] = field(default_factory=list)
    section: str = ""


@dataclass
class Timeline:
    periods: list[Period]
    title: str = ""
    down: bool = False
    quote: str = "{}"

    def diagram(self, shown: bool = False) -> str:
        """The canonical text; `shown` where the events of the request are those of the answer, letter by letter."""
        lines = ["timeline TD" if self.down else "timeline"]
        if self.title:
            lines.append(f"    title {escape(self.title)}")
        for i, period in enumerate(self.periods):
            if self.opens(i):
                lines.append(f"    section {escape_name(period.section)}")
            lines.append(f"    {self.line(period, shown)}")
        return "\n".join(lines)

    def line(self, period: Period, shown: bool) -> str:
        return " : ".join([escape_start(period.when, RESERVED), *(escape(event if shown else capital(event)) for event in period.events)])

    def opens(self, i: int) -> bool:
        """Whether the i-th period is the first of its section."""
        return bool(self.periods[i].section) and (i == 0 or self.periods[i - 1].section != self.periods[i].section)


def at(when: str) -> str:
    """'1984' -> 'in 1984', '1950s' -> 'in the 1950s', '12 May 2021' -> 'on 12 May 2021', '14:30' -> 'at 14:30'."""
    if re.fullmatch(r"\d{1,2}:\d\d", when):
        return f"at {slot(when)}"
    if re.match(r"\d{1,2} [A-Z]|Day |\d{4}-\d\d-\d\d|[A-Z][a-z]+day", when):
        return f"on {slot(when)}"
    if (when.endswith("s") and when[0].isdigit()) or "century" in when:
        return f"in the {slot(when)}"
    if " to " in when:
        return f"from {slot(when)}"
    return f"in {slot(when)}"


@cache
def _thirds() -> frozenset[str]:
    orders = [task[0] for domain in load_knowledge() for journey in domain["journeys"] for tasks in journey["sections"].values() for task in tasks]
    return frozenset(third_person(verb.lower()) for verb in [*VERBS, *(order.split(" ")[0] for order in orders if is_order(order))])


def is_clause(event: str) -> bool:
    """Whether an event has a verb: 'Bosch starts the development', not 'war in Europe'."""
    return any(word in _thirds() or word in MORE_VERBS for word in event.split(" ")[1:])


def is_thing(event: str) -> bool:
    """Whether an event has no word that may be a verb: 'war in Europe'."""
    return not is_clause(event) and not any(re.search(r"[^su]s$", word) for word in event.split(" ")[1:])


def from_knowledge(draw: Draw) -> Timeline:
    """A part of a history that a domain has."""
    history = draw.choice(draw.domain()["histories"])
    periods = [Period(str(when), [str(event) for event in events if ":" not in str(event)]) for when, *events in history["periods"]]
    if len(periods) > 3 and draw.maybe(0.6):
        chosen = set(draw.sample(range(len(periods)), draw.integer(3, len(periods) - 1)))
        periods = [period for i, period in enumerate(periods) if i in chosen]
    if draw.maybe(0.25):
        extra = draw.choice(periods)
        extra.events.append(draw_event(draw, 0))
    return _finish(draw, Timeline(periods, str(history["title"])))


def drawn(draw: Draw, story: bool) -> Timeline:
    """A timeline of unseen words; what is told as a story are mostly clauses."""
    whens = _whens(draw, draw.integer(12, 20) if draw.maybe(0.04) else draw.size(3, 9))
    kind = draw.choice([0, 0, 0, 1, 1, 2]) if story else draw.integer(0, 3)
    periods = [Period(when, [draw_event(draw, kind) for _ in range(draw.choice([1, 1, 1, 1, 2, 2, 3]))]) for when in whens]
    return _finish(draw, Timeline(periods, draw_title(draw)))


def draw_event(draw: Draw, kind: int) -> str:
    while True:
        noun = draw.word()
        if kind == 0:
            event = draw.choice(
                [
                    f"{draw.person()} {third_person(draw.verb().lower())} the {noun}",
                    f"the {draw.adjective()} {noun} opens in {draw.invented().capitalize()}",
                    f"the first {noun} appears",
                    f"{noun} {draw.noun()} becomes {draw.adjective()}",
                    f"{draw.person()} founds the {noun} {draw.choice(['club', 'company', 'school', 'team'])}",
                ]
            )
        elif kind == 1:
            event = draw.choice(
                [
                    f"first {draw.adjective()} {noun}",
                    f"{noun} reform",
                    f"end of the {noun}",
                    f"{draw.adjective()} {plural(draw.noun())}",
                    f"{noun} launch",
                    f"{noun} {draw.code()}",
                    f"move to {draw.invented().capitalize()}",
                ]
            )
        else:
            event = draw.label()
        if ":" not in event and "%%" not in event:
            return event


def _whens(draw: Draw, count: int) -> list[str]:
    """Years mostly; months, quarters, days, times, phases."""
    kind = draw.integer(0, 17)
    year = draw.integer(1400, 2030 - count) if kind < 7 else draw.integer(1950, 2035)
    if kind < 9:
        whens = []
        for _ in range(count):
            whens.append(str(year))
            year += draw.choice([1, 1, 2, 3, 4, 5, 7, 10])
        return whens
    first = draw.integer(0, 11)
    match kind:
        case 9:
            return [f"{1400 + 10 * (first + i)}s" for i in range(count)]
        case 10:
            return [f"{MONTHS[(first + i) % 12]} {year + (first + i) // 12}" for i in range(count)]
        case 11:
            return [MONTHS[(first + i) % 12] for i in range(min(count, 12))]
        case 12:
            return [f"Q{i % 4 + 1} {year + i // 4}" for i in range(count)]
        case 13:
            word = draw.choice(["Phase", "Week", "Day", "Sprint", "Year", "Stage", "Step", "Era"])
            return [f"{word} {i + 1}" for i in range(count)]
        case 14:
            return [
                f"{6 + i}:{draw.choice(['00', '15', '30', '45'])}" if 6 + i > 9 else f"0{6 + i}:{draw.choice(['00', '30'])}"
                for i in range(min(count, 17))
            ]
        case 15:
            return [f"{draw.integer(1, 28)} {MONTHS[(first + i) % 12]} {year + (first + i) // 12}" for i in range(count)]
        case 16:
            return [f"{year + i}-{draw.integer(1, 12):02}-{draw.integer(1, 28):02}" for i in range(count)]
    return [f"v{i // 3 + 1}.{i % 3}" for i in range(count)]


def draw_title(draw: Draw) -> str:
    """'History of the frozen parcel', 'Zantrel over the years'."""
    noun = draw.word()
    return draw.choice(
        [
            f"history of the {noun}",
            f"{plural(noun)} over the years",
            f"the {draw.adjective()} {noun} in dates",
            f"{draw.person()}'s {noun} years",
            f"milestones of the {noun} {draw.noun()}",
            f"{noun} roadmap",
            f"release history of {draw.invented().capitalize()}",
            f"story of {draw.adjective()} {plural(noun)}",
            sentence_case(f"{noun} {draw.code()}"),
            f"a century of {plural(noun)}",
        ]
    )


def _finish(draw: Draw, timeline: Timeline) -> Timeline:
    timeline.quote = draw.choice(['"{}"', "'{}'", "`{}`", "{}", "{}", "{}", "{}", "{}"])
    timeline.down = draw.maybe(0.06)
    count = len(timeline.periods)
    if count > 3 and draw.maybe(0.35):
        parts = draw.integer(2, min(4, count // 2))
        cuts = sorted(draw.rng.sample(range(1, count), parts - 1))
        sections = draw.sample(SECTIONS, parts) if draw.maybe(0.5) else []
        while len(sections) < parts:
            name = sentence_case(
                draw.choice([draw.word(), f"{draw.adjective()} {draw.noun()}", f"{draw.noun()} {draw.noun()}", f"Part {len(sections) + 1}"])
            )
            if name not in sections:
                sections.append(name)
        for i, period in enumerate(timeline.periods):
            period.section = sections[sum(i >= cut for cut in cuts)]
    return timeline
