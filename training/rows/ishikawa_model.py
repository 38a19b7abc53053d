"""A fishbone diagram in the making: an effect, its causes and theirs, how they are written in the request, and its canonical text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.text import QUOTES, capital, escape, quoted

CATEGORIES = """
    People Machines Methods Materials Measurement Environment Process Equipment Policies Management Technology Suppliers Training
    Communication Software Hardware Tools Time Budget Place Staff Data Weather Planning
""".split()
PLAIN = re.compile(r"[A-Z][A-Za-z]+|[A-Za-z][a-z]+( [a-z'-]+){1,4}")


@dataclass
class Cause:
    label: str
    causes: list[Cause] = field(default_factory=list)

    def lines(self, level: int) -> Iterator[str]:
        """The cause and, one level deeper, its own causes."""
        yield "    " * level + escape(self.label)
        for cause in self.causes:
            yield from cause.lines(level + 1)

    def capitalise(self) -> None:
        self.label = capital(self.label)
        for cause in self.causes:
            cause.capitalise()


@dataclass
class Fishbone:
    """The effect and its causes; those of the first level are mostly categories. `quote` writes a name in the request."""

    effect: str
    causes: list[Cause]
    quote: str = "{}"

    @property
    def is_flat(self) -> bool:
        return not any(cause.causes for cause in self.causes)

    def mark(self, label: str) -> str:
        """A name in a list or before a colon."""
        return quoted(label, self.quote)

    def name(self, label: str) -> str:
        """A name within a sentence, where only plain words may stand without quotes."""
        return quoted(label, self.quote if self.quote != "{}" or PLAIN.fullmatch(label) else '"{}"')

    def diagram(self) -> str:
        return "\n".join(["ishikawa-beta", "    " + escape(self.effect), *(line for cause in self.causes for line in cause.lines(1))])

    def capitalise(self) -> None:
        """Names of a story stand with a large first letter in the diagram."""
        self.effect = capital(self.effect)
        for cause in self.causes:
            cause.capitalise()


def from_knowledge(draw: Draw) -> Fishbone:
    """Some of the causes of a problem that a domain has, some words of them changed."""
    known = draw.choice(draw.domain()["causes"])
    names = draw.shuffled(list(known["causes"])) if draw.maybe(0.4) else list(known["causes"])
    causes = []
    for name in names[: draw.integer(2, len(names))]:
        found = draw.sample(known["causes"][name], draw.integer(1, len(known["causes"][name])))
        causes.append(Cause(str(name), [Cause(str(text)) for text in found]))
    if draw.maybe(0.3):
        for cause in causes:
            cause.causes = [Cause(draw_cause(draw)) if draw.maybe(0.4) else inner for inner in cause.causes]
    effect = str(known["problem"]) if draw.maybe(0.75) else draw_effect(draw)
    return _finish(draw, Fishbone(effect, causes))


def draw_fishbone(draw: Draw) -> Fishbone:
    """Causes of unseen words, under the usual categories, drawn ones, or none."""
    kind = draw.integer(0, 9)
    if kind == 0:
        causes = [Cause(label) for label in _distinct(lambda: draw_cause(draw), draw.size(3, 7))]
    else:
        makers: list[Callable[[], str]] = [
            lambda: draw.word().capitalize(),
            lambda: sentence_case(plural(draw.word())),
            draw.label,
            draw.identifier,
            lambda: f"{draw.noun()} {draw.noun()}".title(),
        ]
        make = (lambda: draw.choice(CATEGORIES)) if kind < 5 else draw.choice(makers)
        labels = _distinct(make, draw.size(2, 6))
        make_cause = draw.choice([lambda: draw_cause(draw), lambda: draw_cause(draw), draw.label, draw.identifier, lambda: draw.word()])
        causes = [Cause(label, [Cause(text) for text in _distinct(make_cause, draw.size(1, 4))]) for label in labels]
    return _finish(draw, Fishbone(draw_effect(draw), causes))


def draw_effect(draw: Draw) -> str:
    """'Late parcels', 'Ledger fails', 'Too many frozen tokens'."""
    noun = draw.word()
    text = draw.choice(
        [
            f"{draw.choice(['late', 'wrong', 'broken', 'missing', 'lost', 'faulty', 'noisy'])} {plural(noun)}",
            f"{noun} {draw.choice(['fails', 'too slow', 'breaks down', 'is late', 'leaks', 'overheats', 'is lost'])}",
            f"too {draw.choice(['many', 'few'])} {plural(noun)}",
            f"{draw.adjective()} {noun}",
            f"{noun} {draw.choice(['delay', 'failure', 'shortage', 'outage', 'complaints', 'accident', 'defects'])}",
            f"{draw.choice(['high', 'low', 'falling', 'rising'])} {noun} {draw.choice(['costs', 'rate', 'quality', 'sales', 'turnover'])}",
            draw.label(),
            f"{noun} {draw.noun()} {draw.choice(['down', 'rejected', 'delayed'])}",
        ]
    )
    return text if draw.maybe(0.2) else capital(text)


def draw_cause(draw: Draw) -> str:
    """'worn gasket', 'no spare ledgers', 'lack of harps'."""
    noun = draw.word()
    return draw.choice(
        [
            f"{draw.choice(['worn', 'old', 'wrong', 'missing', 'bad', 'dirty', 'loose', 'cheap', 'late', 'unclear'])} {noun}",
            f"no {plural(noun)}",
            f"lack of {plural(noun)}",
            f"{draw.adjective()} {noun}",
            f"too few {plural(noun)}",
            f"{noun} {draw.choice(['not checked', 'forgotten', 'too hot', 'out of date', 'ignored', 'not trained', 'overloaded'])}",
            f"{draw.adjective()} {plural(draw.noun())}",
            f"{noun} {draw.noun()}",
            f"{draw.noun()} {draw.code()}",
        ]
    )


def deepen(draw: Draw, fishbone: Fishbone) -> None:
    """One to three causes get causes of their own."""
    inner = [cause for branch in fishbone.causes for cause in (branch.causes or [branch])]
    for cause in draw.sample(inner, draw.integer(1, min(3, len(inner)))):
        cause.causes = [Cause(text) for text in _distinct(lambda: draw_cause(draw), draw.size(1, 3))]


def _distinct(make: Callable[[], str], count: int) -> list[str]:
    found: list[str] = []
    while len(found) < count:
        text = make()
        if text.lower() not in (other.lower() for other in found) and not text.lower().startswith("ishikawa"):
            found.append(text)
    return found


def _finish(draw: Draw, fishbone: Fishbone) -> Fishbone:
    fishbone.quote = draw.choice(QUOTES)
    return fishbone
