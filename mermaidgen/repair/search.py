"""A refused text -> the changes that mend it, found rule by rule where the parser stops.

The parser's place guides the search: a rule of the table is tried on the line of the fault, then on the lines before it, and what it does is kept
if the text is accepted or the parser comes further, past that line if any rule can do that. Where nothing helps, the last choice is made another
way. `Budget` bounds the characters that are judged, and so the time, whatever the text.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from mermaidgen.repair.broken import Broken, Rule
from mermaidgen.repair.edits import Attempt, Change, applied, made, moved
from mermaidgen.validation import Report, validate

JUDGED = 1_500_000  # characters, counting one more for each judgement
JUDGEMENT = 400  # characters that a judgement costs besides its text's
BACK = 3  # lines before the fault that are looked at
DEEPEST = 400  # changes in a row

RANKS = {"syntax": 1, "semantics": 2}


@dataclass(frozen=True)
class Row:
    """A rule of the table: its code, the types that it is for (all if none is named), and what it tries."""

    code: str
    rule: Rule
    types: tuple[str, ...] = ()


@dataclass
class Budget:
    """How many characters may still be judged."""

    left: int = JUDGED

    def spend(self, text: str) -> bool:
        self.left -= len(text) + JUDGEMENT
        return self.left >= 0


@dataclass(frozen=True)
class Standing:
    """How far a text came: `rank` 0 has no header, 1 stops in the syntax, 2 in the semantics, 3 is accepted; `count` of what is wrong."""

    rank: int
    at: int
    count: int
    key: str = ""

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
    """Looks for changes with some rules; `judged` remembers what has been tried."""

    rules: tuple[Row, ...]
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
            if following.standing.rank == 3 or self.budget.left < 0:
                break
            if len(open_choices) < DEEPEST:
                open_choices.append((following, self.steps(following)))
        return best

    def steps(self, state: State) -> Iterator[State]:
        """What single rules make of a text: first what brings the parser past the line of the fault, then what brings it further at all."""
        further: list[State] = []
        place = state.standing.at
        end = state.text.find("\n", place)
        end = len(state.text) if end < 0 else end
        for broken in views(state):
            for row in self.rules:
                if row.types and state.standing.key not in row.types:
                    continue
                for edits in row.rule(broken):
                    text = applied(state.text, edits)
                    if text in self.judged or text == state.text:
                        continue
                    if not self.budget.spend(text):
                        return
                    self.judged.add(text)
                    new = self.stand(text)
                    if not _better(state.standing, new, moved(place, edits)):
                        continue
                    following = State(*_joined(state, row.code, edits), new)
                    if new.rank == 3 or new.at > moved(end, edits) or new.rank > state.standing.rank:
                        yield following
                    else:
                        further.append(following)
        yield from sorted(further, key=_remaining)


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
    return Standing(rank, at + first.column - 1, len(problems), report.type)


def views(state: State) -> Iterator[Broken]:
    """The line of the fault, then some before it that have something on them."""
    text, standing = state.text, state.standing
    focus = text.count("\n", 0, standing.at)
    lines = text.split("\n")
    yield Broken(text, standing.key, standing.check, standing.at, focus)
    looked = 0
    while focus > 0 and looked < BACK:
        focus -= 1
        if lines[focus].strip():
            looked += 1
            yield Broken(text, standing.key, standing.check, standing.at, focus)


def _better(old: Standing, new: Standing, place: int) -> bool:
    """Whether the new text came further; `place` is where the old fault is now."""
    if new.rank != old.rank:
        return new.rank > old.rank
    if new.rank == 2 and new.count != old.count:
        return new.count < old.count
    return new.at > place


def _remaining(state: State) -> tuple[int, int, int]:
    """What is least for the state that came furthest."""
    return -state.standing.rank, state.standing.count if state.standing.rank == 2 else 0, len(state.text) - state.standing.at


def _joined(state: State, code: str, edits: Attempt) -> tuple[str, tuple[Change, ...]]:
    text, changes = made(state.text, code, edits, state.changes)
    return text, (*state.changes, *changes)

