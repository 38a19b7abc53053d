"""Rules -> what may come next, character by character, as a state machine that is made while it is used.

A state is the set of stacks of pieces that are still to come, as in llama.cpp (src/llama-grammar.cpp), so what is accepted here is what
constrains decoding there. A step from one state by one character is worked out once and kept; a text of known steps costs a look-up a
character. Each stack of a step knows the stack that it came from and the rules that were opened and closed on the way: the parse tree is
read backwards from these.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from mermaidgen.gbnf.reader import Alternatives, Chars, Piece, Ref, Repeat

DEEPEST = 400  # links of a stack; text that is nested deeper is refused
KEPT = 50_000  # stacks; the machine of a grammar with many bounds is forgotten when it has grown so large

Mark = tuple[str, bool]  # a rule, and whether it opens here or closes
ROOT = (Ref("root"),)


@dataclass(frozen=True, eq=False)
class Close:
    """The end of a rule, on a stack."""

    rule: str


Items = tuple["Piece | Close", ...]


class Stack:
    """Some items from `index` on, then the rest. Interned, so identity is equality; `after` is what follows the first item, once known."""

    __slots__ = ("after", "depth", "index", "items", "piece", "rest")

    def __init__(self, items: Items, index: int, rest: Stack | None) -> None:
        self.items = items
        self.index = index
        self.rest = rest
        self.piece = items[index]
        self.depth: int = 1 + (rest.depth if rest else 0)
        self.after: dict[Stack | None, tuple[Mark, ...]] | None = None

    def __iter__(self) -> Iterator[Piece | Close]:
        stack: Stack | None = self
        while stack is not None:
            yield from stack.items[stack.index :]
            stack = stack.rest


@dataclass(eq=False, repr=False)
class State:
    """The stacks that a text leaves, each of which begins with a character class; None is the one with nothing to come."""

    stacks: tuple[Stack | None, ...]
    steps: dict[str, Step | None] = field(default_factory=dict)
    by_stacks: dict[tuple[int, ...], Step] = field(default_factory=dict)  # by the indices of the stacks that take a character

    @property
    def complete(self) -> bool:
        return None in self.stacks


@dataclass(eq=False, repr=False)
class Step:
    """A state and, for each of its stacks, the index of the one before and the marks between.

    `doubled`: a stack was reached in two ways; `quiet`: stack i comes from stack i, without a mark.
    """

    state: State
    sources: tuple[tuple[int, tuple[Mark, ...]], ...]
    doubled: bool = False
    quiet: bool = field(init=False)

    def __post_init__(self) -> None:
        self.quiet = all(source == i and not marks for i, (source, marks) in enumerate(self.sources))


class Automaton:
    """The machine of some rules; `kept` are the rules whose marks it keeps, all if None."""

    def __init__(self, rules: Mapping[str, Alternatives], kept: Collection[str] | None = None) -> None:
        self._rules = rules
        self._marked = frozenset(rules if kept is None else kept)
        self._closes = {name: (Close(name),) for name in rules}
        self._forget()

    def _forget(self) -> None:
        self._stacks: dict[tuple[int, int, int], Stack] = {}
        self._rounds: dict[tuple[int, int, int | None], Items] = {}
        self._states: dict[tuple[Stack | None, ...], State] = {}
        self._start: Step | None = None

    def start(self) -> Step:
        """The step into the first state, whose sources are all 0."""
        if len(self._stacks) > KEPT:
            self._forget()
        if self._start is None:
            reached, doubled = self._expand(self._push(ROOT, 0, None))
            self._start = Step(self._state(tuple(reached)), tuple((0, marks) for marks in reached.values()), doubled)
        return self._start

    def step(self, state: State, character: str) -> Step | None:
        """The step by this character; None if it cannot come here."""
        try:
            return state.steps[character]
        except KeyError:
            code = ord(character)
            taking = tuple([i for i, stack in enumerate(state.stacks) if stack is not None and stack.piece.holds(code)])  # type: ignore[union-attr]
            step = state.by_stacks.get(taking)
            if step is None and taking:
                step = state.by_stacks[taking] = self._new_step(state, taking)
            state.steps[character] = step
            return step

    def run(self, text: str) -> list[Step]:
        """The steps of a text, the one into the first state included; they end before the first character that cannot stand."""
        step: Step | None = self.start()
        steps: list[Step] = [step]  # type: ignore[list-item]
        for character in text:
            step = self.step(steps[-1].state, character)
            if step is None:
                break
            steps.append(step)
        return steps

    def _new_step(self, state: State, taking: tuple[int, ...]) -> Step:
        sources: dict[Stack | None, tuple[int, tuple[Mark, ...]]] = {}
        doubled = False
        for i in taking:
            stack = state.stacks[i]
            assert stack is not None
            if stack.after is None:
                stack.after, twice = self._expand(self._push(stack.items, stack.index + 1, stack.rest))
                doubled |= twice
            for following, marks in stack.after.items():
                doubled |= following in sources
                sources.setdefault(following, (i, marks))
        return Step(self._state(tuple(sources)), tuple(sources.values()), doubled)

    def _state(self, stacks: tuple[Stack | None, ...]) -> State:
        if stacks not in self._states:
            self._states[stacks] = State(stacks)
        return self._states[stacks]

    def _push(self, items: Items, index: int, rest: Stack | None) -> Stack | None:
        if index == len(items):
            return rest
        key = (id(items), index, id(rest))
        stack = self._stacks.get(key)
        if stack is None:
            stack = self._stacks[key] = Stack(items, index, rest)
        return stack

    def _round(self, repeat: Repeat) -> Items:
        """One round of the repetition, and the repetition after it."""
        key = (id(repeat.piece), repeat.low, repeat.high)
        if key not in self._rounds:
            fewer = Repeat(repeat.piece, max(repeat.low - 1, 0), None if repeat.high is None else repeat.high - 1)
            self._rounds[key] = (repeat.piece, fewer)
        return self._rounds[key]

    def _expand(self, stack: Stack | None) -> tuple[dict[Stack | None, tuple[Mark, ...]], bool]:
        """The stacks that begin with a character and follow from `stack`, with the marks on the way, and whether one comes up twice."""
        found: dict[Stack | None, tuple[Mark, ...]] = {}
        doubled = False
        pending: list[tuple[Stack | None, tuple[Mark, ...]]] = [(stack, ())]
        seen: set[Stack | None] = set()  # a round of a repetition that reads nothing comes back to where it was
        while pending:
            stack, marks = pending.pop()
            if stack in seen or (stack is not None and stack.depth > DEEPEST):
                doubled |= stack in found
                continue
            seen.add(stack)
            if stack is None or isinstance(stack.piece, Chars):
                found[stack] = marks
                continue
            piece, rest = stack.piece, self._push(stack.items, stack.index + 1, stack.rest)
            if isinstance(piece, Close):
                pending.append((rest, (*marks, (piece.rule, False)) if piece.rule in self._marked else marks))
            elif isinstance(piece, Repeat):
                if piece.low == 0:
                    pending.append((rest, marks))
                if piece.high is None or piece.high > 0:
                    pending.append((self._push(self._round(piece), 0, rest), marks))
            else:
                alternatives = self._rules[piece.name] if isinstance(piece, Ref) else piece.alternatives
                if isinstance(piece, Ref):
                    rest = self._push(self._closes[piece.name], 0, rest)
                    marks = (*marks, (piece.name, True)) if piece.name in self._marked else marks
                pending.extend([(self._push(alternative, 0, rest), marks) for alternative in reversed(alternatives)])
        return found, doubled


def marks_of(steps: Sequence[Step], stack: Stack | None) -> list[tuple[int, Mark]]:
    """The marks on the way to one stack of the last state, in order, each with its place in the text."""
    marks: list[tuple[int, Mark]] = []
    index = steps[-1].state.stacks.index(stack)
    for position in range(len(steps) - 1, -1, -1):
        index, between = steps[position].sources[index]
        if between:
            marks += [(position, mark) for mark in reversed(between)]
    marks.reverse()
    return marks


def expected(state: State) -> list[str]:
    """What may come next: literals in quotes, classes by the name of their rule; blanks only where nothing else may."""
    found: dict[str, None] = {}
    for stack in sorted(state.stacks, key=_is_blank):
        if found and _is_blank(stack):
            break
        if stack is None:
            found["the end"] = None
            continue
        literal = ""
        for piece in stack:
            if isinstance(piece, Chars) and piece.literal is not None:
                literal += piece.literal
            elif not isinstance(piece, Close):
                break
        rule = next(piece.rule for piece in stack if isinstance(piece, Close))
        found[repr(literal) if literal else rule] = None
    return list(found)


def _is_blank(stack: Stack | None) -> bool:
    """Whether what comes next is white space."""
    piece = stack.piece if stack else None
    return isinstance(piece, Chars) and piece.holds(ord(" ")) and not piece.holds(ord("a"))
