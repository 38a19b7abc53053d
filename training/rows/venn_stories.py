"""Venn diagrams that are told: what is typical of each, what is shared, how many belong where."""

from __future__ import annotations

from training.draw import Draw
from training.language import plural, sentence_case, series, slot
from training.rows import Row, pie_phrases
from training.rows import venn_phrases as phrases
from training.rows.text import capital, run_on, small
from training.rows.venn_model import Area, Venn, draw_venn, from_knowledge, topic, with_sizes


def tell(draw: Draw) -> Row:
    """A story and its diagram; names are the story's words with a large first letter."""
    venn = from_knowledge(draw) if draw.maybe(0.65) else _plain(draw)
    if sized := draw.maybe(0.3):
        with_sizes(draw, venn)
    if draw.maybe(0.6):
        for area in [*venn.sets, *venn.unions]:
            area.label, area.items = small(area.label), [small(item) for item in area.items]
    if draw.maybe(0.55):
        title = topic(draw, venn.title)
        venn.title = capital(title)
        opening = draw.phrase(phrases.STORY_TOPICS).format(topic=slot(title))
    else:
        venn.title, opening = "", draw.phrase(phrases.STORY_PLAIN)
    facts = _sizes(draw, venn) if sized else _things(draw, venn)
    if draw.maybe(0.3):
        facts.append(draw.phrase(pie_phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    if not venn.title and draw.maybe(0.2):
        parts.remove(opening)
    venn.capitalise()
    return Row(run_on(parts), venn.diagram(), "narrative")


def _plain(draw: Draw) -> Venn:
    """Drawn sets whose names and things are plain words."""
    venn = draw_venn(draw)
    used: set[str] = set()

    def new() -> str:
        while True:
            word = draw.choice([plural(draw.word()), f"{draw.adjective()} {plural(draw.noun())}", f"{draw.noun()} {plural(draw.word())}"])
            if word not in used:
                used.add(word)
                return word

    for area in venn.sets:
        area.label = sentence_case(new())
    for area in [*venn.sets, *venn.unions]:
        area.items = [new() for _ in area.items]
    return venn


def _names(venn: Venn, area: Area) -> str:
    return series([slot(label) for label in venn.members(area)])


def _items(area: Area) -> str:
    return series([slot(item) for item in area.items])


def _things(draw: Draw, venn: Venn) -> list[str]:
    """The sets first or what they share first; a set without a word of its own is told by what it shares."""
    own = [draw.phrase(phrases.TOLD_ITEMS).format(set=slot(area.label), items=_items(area)) for area in venn.sets]
    shared = [_shared(draw, venn, area) for area in venn.unions]
    if len(venn.sets) == 2 and draw.maybe(0.4):
        facts = _joined(draw, own, 2, ["while", "whereas", "but", "and"]) + _joined(draw, shared, 1, ["and"])
    else:
        facts = _joined(draw, own, 2, ["and", "while", "and"]) + _joined(draw, shared, 2, ["and", "and"])
    return facts


def _shared(draw: Draw, venn: Venn, area: Area) -> str:
    if len(venn.sets) == 2 and draw.maybe(0.5):
        return draw.phrase(phrases.TOLD_BOTH).format(items=_items(area))
    if len(venn.sets) == 3 == len(area.of) and draw.maybe(0.7):
        return draw.phrase(phrases.TOLD_ALL).format(items=_items(area))
    text = draw.phrase(phrases.TOLD_SHARED)
    text = text.replace("both {sets}", "{sets}").replace("both ", "all ") if len(area.of) > 2 else text
    return text.format(sets=_names(venn, area), items=_items(area))


def _sizes(draw: Draw, venn: Venn) -> list[str]:
    thing = draw.choice(["", "", " people", " answers", " of them", " guests", " cases"])
    first = [
        draw.phrase(phrases.TOLD_SIZES).format(set=slot(area.label), n=area.size + (thing if "." not in area.size else "")) for area in venn.sets
    ]
    shared = [draw.phrase(phrases.TOLD_UNION_SIZES).format(sets=_names(venn, area), n=area.size) for area in venn.unions]
    return _joined(draw, first, 2, ["and", "while"]) + _joined(draw, shared, 2, ["and"])


def _joined(draw: Draw, clauses: list[str], most: int, words: list[str]) -> list[str]:
    """One or two clauses to a sentence."""
    told = []
    while clauses:
        count = draw.integer(1, most)
        text = f", {draw.choice(words)} ".join(clauses[:count])
        told.append((text[0] + sentence_case(text[1:]) if text.startswith("\ue000") else sentence_case(text)) + ".")
        clauses = clauses[count:]
    return told
