"""A process told in sentences, and the flowchart that it describes.

The label of a box is the clause of the request without its article or pronoun; a decision's is the condition with a question mark.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from training.draw import Draw
from training.language import gerund, plural, sentence_case, series, slot, third_person, with_article, without_article
from training.rows import flowchart_story_phrases as say
from training.rows.flowchart_chart import Chart

Steps = Sequence[Any]
VOICES = ["imperative", "imperative", "imperative", "we", "you", "actor", "actor", "mixed", "they"]


def invented_steps(draw: Draw, size: int) -> list[Any]:
    """Steps like those of the knowledge files, of words that belong to no field."""
    steps: list[Any] = []
    while len(steps) < size:
        kind = draw.integer(0, 9)
        if kind < 5 or not steps:
            steps.append(_invented_action(draw))
        elif kind < 8:
            step: dict[str, Any] = {"if": _invented_condition(draw), "then": _invented_actions(draw)}
            if draw.maybe(0.7):
                step["else"] = _invented_actions(draw)
            steps.append(step)
        elif kind == 8:
            steps.append({"repeat": _invented_actions(draw), "until": _invented_condition(draw)})
        else:
            steps.append({"parallel": [_invented_actions(draw) for _ in range(draw.size(2, 3))]})
    return steps


def _invented_actions(draw: Draw) -> list[Any]:
    return [_invented_action(draw) for _ in range(draw.size(1, 2))]


def _invented_action(draw: Draw) -> Any:
    thing = draw.word() if draw.maybe(0.5) else f"{draw.adjective()} {draw.word()}"
    action = f"{draw.verb()} {draw.choice(['the ' + thing, 'the ' + thing, with_article(thing), 'every ' + thing, thing])}"
    if draw.maybe(0.15):
        action += f" {draw.choice(['to', 'with', 'for', 'from', 'in', 'by'])} {draw.choice(['the ', ''])}{draw.word()}"
    if draw.maybe(0.2):
        return {"who": draw.choice([draw.word(), draw.person(), draw.phrase(say.ACTORS)]), "do": action}
    return action


def _invented_condition(draw: Draw) -> str:
    noun, adjective = draw.word(), draw.adjective()
    words = {"n": noun, "ns": plural(noun), "a": adjective, "m": draw.word(), "k": draw.code(), "p": draw.person()}
    return draw.phrase(say.CONDITIONS).format(**words, an=with_article(noun), aa=with_article(adjective), am=with_article(words["m"]))


class Story:
    """Tells steps one by one and draws each into the chart as it is told.

    `tails` are the nodes, with the label of the arrow, from which the next step will be reached.
    """

    def __init__(self, draw: Draw, voice: str) -> None:
        self.draw = draw
        self.voice = voice
        self.actor = draw.phrase(say.ACTORS)
        self.pronoun = draw.choice(["he ", "she ", "it "])
        self.chart = Chart()
        self.tails: list[tuple[int, str]] = []
        self.last_act: int | None = None
        self.plain: frozenset[str] = frozenset()  # labels that are a bare imperative, so that a gerund can name them

    # what is told of one step

    def step(self, step: Any, last: bool = False) -> str:
        """The words for a step: a clause without a capital or a full stop, or several sentences."""
        if isinstance(step, str) or "do" in step:
            return self.act(step)
        if "if" in step:
            return self.condition(step, last)
        if "repeat" in step:
            return self.loop(step)
        return self.parallel(step["parallel"])

    def act(self, step: Any) -> str:
        before, clause = self._clause(step)
        node = self._reach(sentence_case(without_article(clause)))
        self.last_act = node
        return before + slot(clause)

    def _clause(self, step: Any) -> tuple[str, str]:
        """What is said before the clause, and the clause that becomes the label."""
        if not isinstance(step, str):
            who = step["who"]
            article = "" if who[:1].isupper() else "the "
            return "", f"{article}{who} {third_person(step['do'])}"
        first = not self.chart.labels
        if self.voice in ("we", "you", "they"):
            return (f"{self.voice} " if first or self.draw.maybe(0.5) else ""), step
        if self.voice == "actor":
            if first or self.draw.maybe(0.2):
                return "", f"{self._actor(first)} {third_person(step)}"
            return self.draw.choice(["", "", self.pronoun]), third_person(step)
        if self.voice == "mixed" and first:
            return "", f"{self._actor(True)} {third_person(step)}"
        return "", step

    def _actor(self, first: bool) -> str:
        return with_article(self.actor, definite=not first or self.draw.maybe(0.5))

    def _reach(self, label: str, shape: str = "rect") -> int:
        """Adds a node with arrows from all tails, and makes it the only tail."""
        node = self.chart.node(label, shape)
        for tail, on in self.tails:
            self.chart.edge(tail, node, on)
        self.tails = [(node, "")]
        return node

    def acts(self, steps: Steps) -> str:
        """The steps of a branch in one breath."""
        texts = [self.step(step) for step in steps]
        joint = self.draw.choice([" and ", " and then ", ", then ", " and after that "])
        if len(texts) > 2:
            return f"{', '.join(texts[:-1])}{joint}{texts[-1]}"
        return joint.join(texts)

    def branch(self, node: int, on: str, steps: Steps, ending: str = "") -> tuple[str, list[tuple[int, str]]]:
        """A branch of a decision: its words and the tails that it leaves. The ending is '', 'stop' or 'back'."""
        self.tails = [(node, on)]
        before = [source for source, end, _, _ in self.chart.edges if end == node]
        text = self.acts(steps)
        if not ending:
            return text, self.tails
        if ending == "stop":
            words = self.draw.phrase(say.STOP)
        else:
            words, target = self._back(node, before)
            for tail, label in self.tails:
                self.chart.edge(tail, target, label)
        return f"{text} and {words}" if text else words, []

    def _back(self, decision: int, before: list[int]) -> tuple[str, int]:
        """The words for going back, and where to."""
        kind = self.draw.choice(["one", "one", "start", "to"])
        if kind == "one" and len(before) == 1 and self.chart.shapes[before[0]] == "rect":
            return self.draw.phrase(say.BACK_ONE), before[0]
        if kind == "start" or decision == 0:
            return self.draw.phrase(say.BACK_START), 0
        boxes = [node for node in range(decision) if self.chart.shapes[node] == "rect"]
        target = self.draw.choice(boxes or [0])
        label = slot(self.chart.labels[target])
        name = self.draw.choice(['"{}"', "'{}'"]).format(label)
        if self.voice == "imperative" and self.draw.maybe(0.5) and boxes:
            words = self.chart.labels[target]
            name = gerund(words[0].lower() + words[1:]) if words in self.plain else name
        return self.draw.phrase(say.BACK_TO).format(n=name), target

    def condition(self, step: dict[str, Any], last: bool) -> str:
        draw = self.draw
        condition = step["if"]
        node = self._reach(sentence_case(without_article(condition)) + "?", "diamond")
        told = slot(condition)
        yes, no = step["then"], step.get("else", [])
        inner = [branch for branch in (yes, no) if any(not isinstance(item, str) and "if" in item for item in branch)]
        if no or draw.maybe(0.35):
            ending = "" if not last and draw.maybe(0.5) else draw.choice(["", "back", "back", "stop"])
            if not no:
                ending = ending or "back"
            if inner or draw.maybe(0.14):
                no_text, no_tails = self.branch(node, "No", no, "" if inner else ending)
                yes_text, yes_tails = self.branch(node, "Yes", yes)
                self.tails = no_tails + yes_tails
                return draw.phrase(say.NO_YES).format(c=told, x=yes_text, y=no_text)
            yes_text, yes_tails = self.branch(node, "Yes", yes, "stop" if last and draw.maybe(0.06) else "")
            no_text, no_tails = self.branch(node, "No", no, ending)
            self.tails = yes_tails + no_tails
            return draw.phrase(say.IF_ELSE).format(c=told, x=yes_text, y=no_text)
        if draw.maybe(0.15):
            text, tails = self.branch(node, "No", yes)
            self.tails = [(node, "Yes"), *tails]
            return draw.phrase(say.UNLESS).format(c=told, y=text)
        ending = draw.choice(["back", "stop"]) if draw.maybe(0.15) else ""
        text, tails = self.branch(node, "Yes", yes, ending)
        self.tails = [*tails, (node, "No")]
        return draw.phrase(say.IF_ONLY).format(c=told, x=text)

    def loop(self, step: dict[str, Any]) -> str:
        first = len(self.chart.labels)
        text = self.acts(step["repeat"])
        node = self._reach(sentence_case(without_article(step["until"])) + "?", "diamond")
        self.chart.edge(node, first, "No")
        self.tails = [(node, "Yes")]
        return self.draw.phrase(say.LOOP).format(x=text, c=slot(step["until"]))

    def parallel(self, branches: Sequence[Steps]) -> str:
        start, ends, texts = self.tails, [], []
        if not start:
            return self.acts([step for branch in branches for step in branch])
        for branch in branches:
            self.tails = start
            texts.append(self.acts(branch))
            ends += self.tails
        self.tails = ends
        long = any(" and " in text or "," in text for text in texts)
        return self.draw.phrase(say.PARALLEL).format(xs="; ".join(texts) if long else series(texts))

    def cases(self, noun: str, values: Sequence[str], branches: Sequence[Steps]) -> str:
        """A decision with more ways out than yes and no."""
        node = self._reach(sentence_case(noun) + "?", "diamond")
        ends, texts = [], []
        template = self.draw.phrase(say.CASES)
        for value, steps in zip(values, branches, strict=True):
            text, tails = self.branch(node, value, steps)
            texts.append(template.format(v=slot(value), x=text))
            ends += tails
        self.tails = ends
        return self.draw.phrase(say.DEPENDS).format(n=slot(noun), cases="; ".join(texts))


def upper(text: str) -> str:
    """The text with a capital, even if a slot stands first."""
    return text[:1] + sentence_case(text[1:]) if text.startswith("\ue000") else sentence_case(text)


# Layouts: what is told of each step, and whether two branches meet there -> the body of the request.

@dataclass(frozen=True)
class Tale:
    """What is told of one step; `joined` if two branches meet there, `simple` if it is a single action."""

    text: str
    joined: bool = False
    simple: bool = False


Told = Sequence[Tale]


def _sentences(draw: Draw, told: Told, connect: float, aside: float = 0.0, full_stop: str = ". ") -> str:
    sentences = []
    for i, tale in enumerate(told):
        if i == 0:
            word = draw.phrase(say.FIRST) if draw.maybe(connect * 0.4) else ""
        elif tale.joined and draw.maybe(0.7):
            word = draw.phrase(say.ANYWAY)
        elif i == len(told) - 1 and draw.maybe(connect * 0.7):
            word = draw.phrase(say.LAST)
        else:
            word = draw.phrase(say.NEXT) if draw.maybe(connect) else ""
        sentences.append(upper(f"{word} {tale.text}".strip()))
        if aside and draw.maybe(aside):
            sentences[-1] += ". " + draw.phrase(say.ASIDES).rstrip(".")
    return full_stop.join(sentences) + ("." if full_stop == ". " else "")


def plain(draw: Draw, told: Told) -> str:
    return _sentences(draw, told, 0.3)


def connected(draw: Draw, told: Told) -> str:
    return _sentences(draw, told, 0.85)


def asides(draw: Draw, told: Told) -> str:
    return _sentences(draw, told, 0.5, 0.25)


def lines(draw: Draw, told: Told) -> str:
    return _sentences(draw, told, 0.25, full_stop="\n")


def pairs(draw: Draw, told: Told) -> str:
    """Two actions to a sentence; a decision or a loop keeps its own, so that it is plain where its branches end."""
    joint = draw.choice([", then ", " and then ", ", and after that ", " and next ", " and "])
    couples: list[Tale] = []
    for tale in told:
        before = couples[-1] if couples else None
        if before and before.simple and tale.simple and joint not in before.text:
            couples[-1] = Tale(before.text + joint + tale.text, before.joined, True)
        else:
            couples.append(tale)
    return _sentences(draw, couples, 0.4)


def breathless(draw: Draw, told: Told) -> str:
    """One long lower-case sentence."""
    if any("until" in tale.text for tale in told):
        return connected(draw, told)
    joint = draw.choice([" then ", ", then ", ", ", " and then ", "; "])
    text = told[0].text
    for before, tale in pairwise(told):
        text += (joint if before.simple else f", {draw.phrase(say.ANYWAY).rstrip(':,')} ") + tale.text
    return text.replace(". ", ", ") + draw.choice(["", ".", ""])


def numbered(draw: Draw, told: Told) -> str:
    mark = draw.choice(["{}. ", "{}) ", "Step {}: ", "({}) "])
    capital = draw.maybe(0.5)
    return "\n".join(mark.format(i) + (upper(tale.text) if capital else tale.text) for i, tale in enumerate(told, 1))


def bulleted(draw: Draw, told: Told) -> str:
    mark = draw.choice(["- ", "* ", "• ", "+ "])
    capital = draw.maybe(0.5)
    return "\n".join(mark + (upper(tale.text) if capital else tale.text) for tale in told)


def arrows(draw: Draw, told: Told) -> str:
    return draw.choice([" -> ", " => ", " > ", " → "]).join(tale.text.replace(". ", ", ") for tale in told)


def semicolons(draw: Draw, told: Told) -> str:
    return draw.choice(["Steps: ", "The steps are: ", "In order: ", "", "It goes: "]) + "; ".join(tale.text for tale in told) + "."


def ordinal(draw: Draw, told: Told) -> str:
    words = ["First", "Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth"]
    comma = draw.choice([", ", ": ", " "])
    return ". ".join(f"{words[min(i, 8)]}{comma}{tale.text}" for i, tale in enumerate(told)) + "."


def told_by_someone(draw: Draw, told: Told) -> str:
    frame = draw.choice([
        "My boss explained it so: {}", "As far as I understand: {}", "So basically: {}", "It's like this. {}", "From the manual: {}",
        "ok here goes. {}", "This is what people do. {}",
    ])  # fmt: skip
    return frame.format(_sentences(draw, told, 0.6))


LAYOUTS: list[Callable[[Draw, Told], str]] = [
    plain, plain, plain, connected, connected, asides, lines, pairs, pairs, breathless, numbered, bulleted, arrows, semicolons, ordinal,
    told_by_someone,
]  # fmt: skip


def tell(draw: Draw) -> tuple[str, str, Chart]:
    """The name of a process, the story of it, and its chart."""
    name = ""
    if draw.domains and draw.maybe(0.55):
        process = draw.choice(draw.domain()["processes"])
        name, steps = process["name"], list(process["steps"])
    else:
        steps = invented_steps(draw, draw.size(2, 6))
        if draw.maybe(0.5):
            name = f"{draw.adjective()} {draw.noun()} {draw.choice(['check', 'handling', 'routine', 'intake', 'review'])}"
    if len(steps) > 3 and draw.maybe(0.3):  # a part of it
        steps = steps[: draw.integer(3, len(steps))]
    story = Story(draw, draw.choice(VOICES))
    story.plain = frozenset(sentence_case(step) for step in steps if isinstance(step, str))
    told: list[Tale] = []
    for i, step in enumerate(steps):
        joined = len(story.tails) > 1
        if i and not story.tails:
            break
        told.append(Tale(story.step(step, i == len(steps) - 1), joined, isinstance(step, str) or "do" in step))
    if story.tails and draw.maybe(0.1):
        nouns = draw.sample(["grade", "size", "priority", "region", "colour", "status", "score", "type", "language"], 1)
        values = [draw.adjective() for _ in range(draw.size(2, 4))]
        values = list(dict.fromkeys(values))
        joined = len(story.tails) > 1
        told.append(Tale(story.cases(nouns[0], values, [_invented_actions(draw) for _ in values]), joined))
    return name, draw.choice(LAYOUTS)(draw, told), story.chart
