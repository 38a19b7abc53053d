"""A refused text -> the changes that mend it, found rule by rule where the parser stops.

The parser's place guides the search: a rule of the table is tried on the line of the fault, then on the lines before it, and what it does is kept
if the text is accepted or the parser comes further, past that line if any rule can do that. Where nothing helps, the last choice is made another
way. `Budget` bounds the characters that are judged, and so the time, whatever the text.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from mermaidgen.repair.broken import Broken, Rule
from mermaidgen.repair.edits import Attempt, Change, applied, made, moved
from mermaidgen.validation import Report, validate

JUDGED = 3_000_000  # characters, counting one more for each judgement
SECONDS = 1.5  # only texts that are made to be hard to read take so long
JUDGEMENT = 400  # characters that a judgement costs besides its text's
BACK = 3  # lines before the fault that are looked at
LONGEST_LINE = 500  # characters; the rules leave longer ones alone
DEEPEST = 400  # changes in a row
# Rules for what can make the parser read on over many lines: where it stopped may then be further than where it stops after them.
RUN_ON = ("arrow", "reversed-arrow", "missing-quote", "missing-bracket")
# Rules for what is found out at the end of a text only.
AT_END = ("undeclared", "service", "activation")
SUSPECT = re.compile(r"<-(?!->)|(?<![-=.<])->(?!>)|--\s[^-]*[^-]->|^[^\"]*(?:\"[^\"]*\"[^\"]*)*\"[^\"]*$")

RANKS = {"syntax": 1, "semantics": 2}


@dataclass(frozen=True)
class Row:
    """A rule of the table: its code, the types that it is for (all if none is named), and what it tries."""

    code: str
    rule: Rule
    types: tuple[str, ...] = ()


@dataclass
class Budget:
    """How many characters may still be judged, and until when by the clock of the thread's own work, which other work does not speed up."""

    left: int = JUDGED
    clock: Callable[[], float] = time.thread_time
    until: float = field(init=False)

    def __post_init__(self) -> None:
        self.until = self.clock() + SECONDS

    @property
    def spent(self) -> bool:
        return self.left < 0 or self.clock() > self.until

    def spend(self, text: str) -> bool:
        """Whether there is enough left to judge this text too."""
        self.left -= len(text) + JUDGEMENT
        return not self.spent


@dataclass(frozen=True)
class Standing:
    """How far a text came: `rank` 0 has no header, 1 stops in the syntax, 2 in the semantics, 3 is accepted; `count` of what is wrong."""

    rank: int
    at: int
    count: int
    key: str = ""
    message: str = ""

    @property
    def check(self) -> str:
        return "semantics" if self.rank == 2 else "syntax"


@dataclass(frozen=True)
class State:
    """A text, the changes that led to it, and how far it came."""

    text: str
    changes: tuple[Change, ...]
    standing: Standing


@dataclass
class Search:
    """Looks for changes with rules in tiers; `judged` remembers what has been tried."""

    tiers: tuple[tuple[Row, ...], ...]  # what the first can do is tried before what the next can
    diagram_type: str | None
    budget: Budget
    judged: set[str] = field(default_factory=set)

    def stand(self, text: str) -> Standing:
        """How far the parser comes in a text."""
        return standing(text, validate(text, diagram_type=self.diagram_type))

    def run(self, state: State) -> State:
        """The accepted state that is found first, else the one that came furthest; depth first."""
        best = state
        open_choices: list[tuple[State, Iterator[State]]] = [(state, self.steps(state))]
        while open_choices:
            following = next(open_choices[-1][1], None)
            if following is None:
                open_choices.pop()
                continue
            if _remaining(following) < _remaining(best):
                best = following
            if following.standing.rank == 3 or self.budget.spent:
                break
            if len(open_choices) < DEEPEST:
                open_choices.append((following, self.steps(following)))
        return best

    def steps(self, state: State) -> Iterator[State]:
        """What single rules make of a text: first what brings the parser past the line of the fault, then what brings it further at all."""
        place = state.standing.at
        end = state.text.find("\n", place)
        end = len(state.text) if end < 0 else end
        views = views_of(state)
        sideways: list[State] = []
        for rules in self.tiers:
            further: list[State] = []
            for row in rules:
                if self.budget.spent:
                    return
                if row.types and state.standing.key not in row.types:
                    continue
                for broken, edits in ((view, edits) for view in views for edits in row.rule(view)):
                    text = applied(state.text, edits)
                    if text in self.judged or text == state.text:
                        continue
                    if not self.budget.spend(text):
                        return
                    self.judged.add(text)
                    new = self.stand(text)
                    better = _better(state.standing, new, moved(place, edits), row.code in AT_END)
                    if better and (new.rank == 3 or new.at > moved(end, edits) or new.rank > state.standing.rank):
                        yield _following(state, row.code, edits, new)
                    elif better:
                        further.append(_following(state, row.code, edits, new))
                    elif row.code in RUN_ON and new.rank == state.standing.rank == 1 and new.at > moved(broken.start + len(broken.line), edits):
                        sideways.append(_following(state, row.code, edits, new))
            yield from sorted(further, key=_remaining)
        yield from sideways


def standing(text: str, report: Report) -> Standing:
    """How far the parser came."""
    if report.accepted:
        return Standing(3, len(text), 0, report.type)
    problems = [problem for problem in report.problems if problem.check in RANKS]
    first = problems[0]
    at = 0
    for _ in range(first.line - 1):
        at = text.index("\n", at) + 1
    rank = RANKS[first.check] if report.type else 0
    return Standing(rank, at + first.column - 1, len(problems), report.type, first.message)


def views_of(state: State) -> list[Broken]:
    """The line of the fault, some before it that have something on them, and some where the parser may have begun to read on."""
    text, standing = state.text, state.standing
    fault = text.count("\n", 0, standing.at)
    lines = text.split("\n")
    before = [i for i in range(fault - 1, -1, -1) if lines[i].strip()][:BACK]
    suspects = [i for i in range(fault) if i not in before and len(lines[i]) <= LONGEST_LINE and SUSPECT.search(lines[i])][:BACK]
    places = [i for i in (fault, *before, *suspects) if len(lines[i]) <= LONGEST_LINE]
    return [Broken(text, standing.key, standing.check, standing.at, i) for i in places]


def _better(old: Standing, new: Standing, place: int, at_end: bool) -> bool:
    """Whether the new text came further; `place` is where the old fault is now. What is found out `at_end` stands there, whatever it is."""
    if new.rank != old.rank:
        return new.rank > old.rank
    if new.rank == 2 and new.count != old.count:
        return new.count < old.count
    if new.rank == 2 and new.at == place and at_end:
        return new.message != old.message
    return new.at > place


def _remaining(state: State) -> tuple[int, int, int]:
    """What is least for the state that came furthest."""
    return -state.standing.rank, state.standing.count if state.standing.rank == 2 else 0, len(state.text) - state.standing.at


def _following(state: State, code: str, edits: Attempt, standing: Standing) -> State:
    text, changes = made(state.text, code, edits, state.changes)
    return State(text, (*state.changes, *changes), standing)
