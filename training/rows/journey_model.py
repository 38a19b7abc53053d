"""A user journey in the making: tasks with a mood from 1 to 5 and who took part, in sections or none; and its canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from training.draw import Draw
from training.language import past, plural, sentence_case
from training.rows.text import capital, escape, escape_name, escape_start

RESERVED = re.compile(r"(?:accDescr|accTitle|journey|section|title)(?![0-9A-Za-z_])", re.IGNORECASE)
UNSAID = 3  # the mood of a task of which the request says none
ROLES = ["Customer", "User", "Guest", "Clerk", "Agent", "Visitor", "Courier", "Support", "Manager", "System", "Team lead", "Parents", "Admin", "Shop"]
PAST_FORMS = (
    "feel:felt fall:fell hear:heard forget:forgot wake:woke eat:ate catch:caught wear:wore understand:understood swim:swam sing:sang "
    "sit:sat stand:stood sleep:slept spend:spent lend:lent bend:bent know:knew grow:grew break:broke ride:rode rise:rose drink:drank "
    "stick:stuck dig:dug fight:fought seek:sought lead:led shoot:shot shake:shook hide:hid bite:bit tear:tore swear:swore come:came "
    "become:became overcome:overcame beat:beat hit:hit hurt:hurt burst:burst cast:cast quit:quit creep:crept weep:wept kneel:knelt "
    "deal:dealt mean:meant cling:clung swing:swung sting:stung string:strung wring:wrung slide:slid stride:strode bleed:bled breed:bred "
    "flee:fled speed:sped shed:shed bid:bid cost:cost upset:upset wed:wed rewrite:rewrote redraw:redrew mistake:mistook forgive:forgave "
    "foresee:foresaw misread:misread admit:admitted say:said blow:blew plan:planned stop:stopped swap:swapped strike:struck spin:spun "
    "spring:sprang shrink:shrank stink:stank bind:bound weave:wove"
)
IRREGULAR = dict(pair.split(":") for pair in PAST_FORMS.split())


@dataclass
class Task:
    """One step: how it felt, and who took part."""

    name: str
    mood: int
    who: list[str] = field(default_factory=list)
    section: str = ""


@dataclass
class Journey:
    """`quote` is what the request puts around the names of tasks."""

    tasks: list[Task]
    title: str = ""
    quote: str = "{}"

    def diagram(self, shown: bool = False) -> str:
        """The canonical text; `shown` where the names of the request are those of the answer, letter by letter."""
        lines = ["journey"]
        if self.title:
            lines.append(f"    title {escape(self.title)}")
        for i, task in enumerate(self.tasks):
            if self.opens(i):
                lines.append(f"    section {escape_name(task.section)}")
            lines.append(self.line(task, shown))
        return "\n".join(lines)

    def line(self, task: Task, shown: bool) -> str:
        who = ", ".join(escape_name(name).replace(",", "#44;") for name in task.who)
        return f"    {escape_start(task.name if shown else capital(task.name), RESERVED)}: {task.mood}" + (f": {who}" if who else "")

    def opens(self, i: int) -> bool:
        """Whether the i-th task is the first of its section."""
        return bool(self.tasks[i].section) and (i == 0 or self.tasks[i - 1].section != self.tasks[i].section)


def told(name: str) -> str:
    """'hear the quote' -> 'heard the quote'."""
    verb, _, rest = name.partition(" ")
    return f"{IRREGULAR[verb]} {rest}".strip() if verb in IRREGULAR else past(name)


def from_knowledge(draw: Draw) -> Journey:
    """A part of a journey that a domain has; now and then with other moods or other people."""
    journey = draw.choice(draw.domain()["journeys"])
    tasks = [Task(str(name), mood, [str(one) for one in who], section) for section, rows in journey["sections"].items() for name, mood, *who in rows]
    if len(tasks) > 3 and draw.maybe(0.6):
        count = draw.integer(3, len(tasks) - 1)
        at = draw.integer(0, len(tasks) - count)
        tasks = tasks[at : at + count]
    if draw.maybe(0.5):
        for task in tasks:
            task.mood = draw.integer(1, 5)
    if draw.maybe(0.3):
        names = {one: draw.person() if draw.maybe(0.6) else draw.choice(ROLES[:8]) for task in tasks for one in task.who}
        for task in tasks:
            task.who = list(dict.fromkeys(names[one] for one in task.who))
    return _finish(draw, Journey(tasks, str(journey["title"])))


def drawn(draw: Draw) -> Journey:
    """A journey of unseen words."""
    count = draw.integer(12, 20) if draw.maybe(0.04) else draw.size(3, 9)
    kind = draw.integer(0, 2)
    names: list[str] = []
    while len(names) < count:
        label = draw.label()
        verb = draw.verb().lower()
        name = (
            label,
            f"{verb} the {draw.word()}",
            draw.choice(
                [
                    f"{verb} {draw.adjective()} {plural(draw.word())}",
                    f"{verb} {draw.noun()} and {draw.word()}",
                    f"{verb} the {draw.adjective()} {draw.noun()}",
                ]
            ),
        )[kind]
        if name not in names and "%%" not in name:
            names.append(name)
    people = list(
        dict.fromkeys(
            draw.person()
            if draw.maybe(0.4)
            else draw.choice(ROLES)
            if draw.maybe(0.6)
            else f"{draw.noun().capitalize()} {draw.choice(['clerk', 'owner', 'agent', 'fan', 'team'])}"
            for _ in range(draw.integer(1, 4))
        )
    )
    tasks = [Task(name, draw.integer(1, 5), sorted(draw.sample(people, draw.choice([1, 1, 1, 2, 2, 3])), key=people.index)) for name in names]
    if count > 3 and draw.maybe(0.6):
        parts = draw.integer(2, min(4, count // 2))
        cuts = sorted(draw.rng.sample(range(1, count), parts - 1))
        sections: list[str] = []
        while len(sections) < parts:
            section = sentence_case(
                draw.choice(
                    [
                        draw.word(),
                        f"{draw.noun()} {draw.noun()}",
                        draw.choice(["Before", "Arrival", "At home", "Checkout", "Follow-up", "Day 1", "Day 2", "Go to work", "Support"]),
                    ]
                )
            )
            if section not in sections:
                sections.append(section)
        for i, task in enumerate(tasks):
            task.section = sections[sum(i >= cut for cut in cuts)]
    return _finish(draw, Journey(tasks, draw_title(draw)))


def draw_title(draw: Draw) -> str:
    noun = draw.noun()
    return draw.choice(
        [
            f"buying a new {noun}",
            f"my {draw.adjective()} {noun} day",
            f"{noun} onboarding",
            f"returning the {draw.word()}",
            f"a day with the {draw.word()}",
            f"{draw.person()}'s {noun} trip",
            f"first use of the {draw.adjective()} {noun}",
            f"{noun} {draw.code()}",
            f"booking {plural(noun)} online",
            sentence_case(f"{draw.word()} support call"),
        ]
    )


def _finish(draw: Draw, journey: Journey) -> Journey:
    if (len({task.section for task in journey.tasks}) < 2 and draw.maybe(0.6)) or draw.maybe(0.2):
        for task in journey.tasks:
            task.section = ""
    journey.quote = draw.choice(['"{}"', "'{}'", "`{}`", "{}", "{}", "{}", "{}", "{}"])
    return journey
