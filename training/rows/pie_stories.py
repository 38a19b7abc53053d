"""Pie charts that are told: findings, rankings, contrasts, fractions and remainders, with asides and other numbers between them."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.draw import Draw
from training.language import plural, sentence_case, series, slot
from training.rows import Row
from training.rows import pie_phrases as phrases
from training.rows.pie_model import Pie, draw_title, easy_parts, from_knowledge
from training.rows.text import capital, run_on, sentence

FRACTIONS = {"half": "50", "a third": "33.3", "a quarter": "25", "a fifth": "20", "a tenth": "10", "two thirds": "66.7",
             "three quarters": "75"}
FRACTION_SETS = [parts.split(", ") for parts in (
    "half, half", "half, a quarter, a quarter", "two thirds, a third", "three quarters, a quarter", "a third, a third, a third",
    "half, a third", "half, a quarter, a fifth", "half, 30, a fifth", "a quarter, 45, 30", "half, 40, a tenth", "a third, 40, a quarter",
    "half, 35, 15", "60, a quarter, 15", "a fifth, a fifth, 60", "a quarter, a quarter, 30, a fifth", "70, a fifth, a tenth",
    "half, a fifth, a fifth, a tenth", "three quarters, 15, a tenth",
)]
Story = Callable[[Draw, Pie], list[str]]


def tell(draw: Draw) -> Row:
    """A story and its pie; labels are the story's words with a large first letter."""
    pie = from_knowledge(draw)
    people = draw.maybe(0.15)
    if people or draw.maybe(0.4):
        pie = _renamed(draw, pie, people)
    if not people and draw.maybe(0.7):
        pie.slices = [(_small(label), value) for label, value in pie.slices]
    topic = draw.maybe(0.6)
    if topic:
        opening = draw.phrase(phrases.STORY_TOPICS).format(topic=pie.topic(draw))
    else:
        pie.title, opening = "", draw.phrase(phrases.STORY_PLAIN)
    facts = draw.choice(STORIES)(draw, pie)
    if draw.maybe(0.3):
        facts.insert(0, draw.phrase(phrases.BASES).format(n=f"{draw.integer(20, 4000):,}", m=draw.integer(2, 12)))
    if draw.maybe(0.35):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    if draw.maybe(0.2):
        pie.show = True
        request = run_on([request, draw.phrase(phrases.SHOW)])
    elif draw.maybe(0.05):
        request = run_on([request, draw.phrase(phrases.HIDE)])
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    if draw.maybe(0.12):
        parts = [part for part in parts if part != opening or topic]
    if draw.maybe(0.1):
        parts.append(draw.phrase(phrases.CLOSINGS))
    pie.slices = [(capital(label), value) for label, value in pie.slices]
    return Row(run_on(parts), pie.diagram(), "narrative")


def _small(label: str) -> str:
    """'Soft drinks' -> 'soft drinks'; names and abbreviations stay."""
    return label[0].lower() + label[1:] if re.match(r"[A-Z][a-z]", label) and not re.search(r" [A-Z]", label) else label


def _renamed(draw: Draw, pie: Pie, people: bool) -> Pie:
    """The same numbers under words that no domain has."""
    kind = 3 if people else draw.integer(0, 2)
    labels: list[str] = []
    while len(labels) < len(pie.slices):
        label = (plural(draw.word()), f"{draw.adjective()} {plural(draw.noun())}", f"{draw.noun()} {plural(draw.noun())}",
                 draw.person())[kind]
        label = label if people else sentence_case(label)
        if label not in labels:
            labels.append(label)
    pie.slices = [(label, value) for label, (_, value) in zip(labels, pie.slices, strict=False)]
    pie.title = draw_title(draw) if draw.maybe(0.8) else pie.title
    return pie


def _said(draw: Draw, pie: Pie, options: list[str], index: int) -> str:
    label, value = pie.slices[index]
    return draw.phrase(options).format(label=slot(label), value=pie.value(value))


def _by_size(pie: Pie) -> None:
    """The largest first, for stories that rank."""
    pie.slices.sort(key=lambda part: -float(part[1]))


def findings(draw: Draw, pie: Pie) -> list[str]:
    """One sentence for the first, one or two for those between, one for the last."""
    _by_size(pie)
    last = len(pie.slices) - 1
    middle = [_said(draw, pie, phrases.FOLLOWERS, i) for i in range(1, last)]
    told = [sentence(_said(draw, pie, phrases.LEADS, 0))]
    while middle:
        count = draw.integer(1, 3)
        told.append(sentence(series(middle[:count], draw.choice(["and", "and", "while"]))))
        middle = middle[count:]
    return [*told, sentence(_said(draw, pie, phrases.LASTS, last))]


def ranking(draw: Draw, pie: Pie) -> list[str]:
    """One long sentence from the largest to the smallest."""
    _by_size(pie)
    followed = draw.choice(["followed by {}", "followed by {}", "then {}", "ahead of {}", "after that {}"])
    form = draw.choice(["{label} ({value})", "{label} with {value}", "{label} at {value}", "{label}, {value}"])
    parts = [form.format(label=slot(label), value=pie.value(value)) for label, value in pie.slices]
    return [sentence(f"{_said(draw, pie, phrases.LEADS, 0)}, {followed.format(series(parts[1:]))}")]


def contrasts(draw: Draw, pie: Pie) -> list[str]:
    """Slices by twos; a single one at the end."""
    told = []
    for i in range(0, len(pie.slices) - 1, 2):
        (first, a), (second, b) = pie.slices[i : i + 2]
        text = draw.phrase(phrases.CONTRASTS)
        if text.index("{first}") < text.index("{second}"):
            told.append(text.format(first=slot(first), second=slot(second), a=pie.value(a), b=pie.value(b)))
    if len(told) * 2 < len(pie.slices):
        told.append(sentence(_said(draw, pie, phrases.LASTS, len(pie.slices) - 1)))
    return told


def counted(draw: Draw, pie: Pie) -> list[str]:
    """'... 48 were dogs, 35 were cats and 17 birds.'"""
    verb = draw.choice(["were {}", "went to {}", "came from {}", "fell to {}", "belonged to {}", "for {}", "counted as {}", "were down to {}",
                        "had to do with {}", "were put down as {}", "I noted for {}", "ended up with {}"])
    parts = [f"{pie.value(value)} {verb.format(slot(label))}" for label, value in pie.slices]
    head = draw.choice(["Of all of them, ", "Altogether, ", "By my count ", "", "Roughly speaking, ", "When you add it up, ",
                        "In the end ", "As far as I can see, ", "In numbers, ", "All told, ", "If I am right, ", "In detail, "])
    return [sentence(head + series(parts, oxford=draw.maybe(0.4)))]


def respectively(draw: Draw, pie: Pie) -> list[str]:
    pie.slices = pie.slices[:5]
    labels = series([slot(label) for label, _ in pie.slices])
    values = series([pie.value(value, separators=False) for _, value in pie.slices])
    form = draw.choice(["{labels} came to {values} respectively", "for {labels} we got {values}, in that order",
                        "{labels} stood at {values} respectively",
                        "the parts were {labels}, and their sizes {values}", "{labels}: that is {values}, one after the other",
                        "{labels} got {values}, each in turn", "we measured {values} for {labels}, in this order",
                        "{values} were the numbers for {labels}, respectively", "on {labels} we have {values}, in the same order",
                        "going through {labels} I noted {values}"])
    return [sentence(form.format(labels=labels, values=values))]


def one_by_one(draw: Draw, pie: Pie) -> list[str]:
    words = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh"]
    form = draw.choice(["the {nth} part was {label} with {value}", "{nth}, {label} with {value}",
                        "the {nth} slice, {label}, got {value}", "{nth} there is {label}, {value}", "part number {n} is {label}, which has {value}",
                        "as the {nth} one we have {label} at {value}", "{label} is the {nth} slice and comes to {value}",
                        "the {nth} entry reads {label}, {value}", "slice {n} was {label} with {value}"])
    return [sentence(form.format(nth=words[i], n=i + 1, label=slot(label), value=pie.value(value)))
            for i, (label, value) in enumerate(pie.slices)]


def followers(draw: Draw, pie: Pie) -> list[str]:
    """A plain string of sentences."""
    return [sentence(_said(draw, pie, phrases.FOLLOWERS, i)) for i in range(len(pie.slices))]


def of_every_hundred(draw: Draw, pie: Pie) -> list[str]:
    if abs(sum(float(value) for _, value in pie.slices) - 100) > 0.01:
        return counted(draw, pie)
    pie.pattern = "{}"
    thing = draw.choice(["euros", "dollars", "hours", "cases", "people", "pounds", "requests", "days"])
    verb, later = draw.choice([("go to", "to"), ("are for", "for"), ("come from", "from"), ("end up with", "with"), ("mean", "mean")])
    parts = [f"{value} {later if i else verb} {slot(label)}" for i, (label, value) in enumerate(pie.slices)]
    return [sentence(f"Out of every hundred {thing}, {series(parts)}")]


def fractions(draw: Draw, pie: Pie) -> list[str]:
    """Parts in words: half, a third, a quarter; in percent in the answer."""
    parts = draw.choice([chosen for chosen in FRACTION_SETS if len(chosen) <= len(pie.slices)])
    pattern = draw.choice(["{}%", "{} percent"])
    said = [(label, part) for (label, _), part in zip(pie.slices, parts, strict=False)]
    pie.slices = [(label, FRACTIONS.get(part, part)) for label, part in said]
    form = draw.choice(["{value} went to {label}", "{label} took {value}", "{value} of it was {label}", "{label} made up {value}",
                        "{value} came from {label}", "{label} got {value}", "{value} for {label}", "{label} accounted for {value}",
                        "{value} fell to {label}", "{label} was {value} of it", "{label} made {value}", "{value} belonged to {label}",
                        "{label} had {value}"])
    told = [form.format(label=slot(label), value=part if part in FRACTIONS else pattern.format(part)) for label, part in said]
    return [sentence(series(told))]


def remainder(draw: Draw, pie: Pie) -> list[str]:
    """The last one is told as the rest; easy numbers only."""
    count = min(len(pie.slices), draw.choice([2, 3, 3, 4]))
    pie.slices = [(label, part) for (label, _), part in zip(pie.slices, easy_parts(draw, count), strict=False)]
    pie.pattern, pie.separators = draw.choice(["{}%", "{} percent", "{} %"]), False
    told = [_said(draw, pie, phrases.FOLLOWERS, i) for i in range(count - 1)]
    return [sentence(series(told)), sentence_case(draw.phrase(phrases.RESTS).format(label=slot(pie.slices[-1][0])))]


STORIES: list[Story] = [
    findings, findings, findings, ranking, ranking, contrasts, contrasts, counted, counted, respectively, one_by_one, followers,
    followers,
    of_every_hundred, fractions, remainder,
]
