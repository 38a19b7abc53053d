"""ZenUML: who sends what to whom and calls what, given as lists, code and sentences or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('ZenUML please: ...', 'zenuml\n    Reader\n ...', 'specification')
"""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import Row
from training.rows import zenuml_phrases as phrases
from training.rows.sequence_scene import mentions
from training.rows.text import quoted, run_on
from training.rows.zenuml_layouts import LAYOUTS, Teller
from training.rows.zenuml_model import ANNOTATIONS, Zen, draw_zen


def write(draw: Draw) -> Row:
    """One request for ZenUML and the diagram; parties stand in the order in which the request names them."""
    zen = draw_zen(draw)
    narrative = draw.maybe(0.5)
    request = _tell(draw, zen) if narrative else _specify(draw, zen)
    places = mentions(request)
    zen.parties.sort(key=lambda name: places.get(name, len(request)))
    return Row(request, zen.diagram(), "narrative" if narrative else "specification")


def _specify(draw: Draw, zen: Zen) -> str:
    kind = draw.integer(0, 9)
    if kind < 4:
        opening = draw.phrase(phrases.OPENINGS)
    elif kind < 7:
        opening = draw.phrase(phrases.TOPICAL).format(t=slot(zen.topic))
    else:
        zen.title = sentence_case(zen.topic)
        opening = draw.phrase(phrases.TITLED).format(t=quoted(zen.title, draw.choice(['"{}"', "'{}'", "`{}`", '"{}"'])))
    body, lines = draw.choice(LAYOUTS)(draw, zen)
    named = draw.phrase(phrases.PARTIES).format(l=", ".join(quoted(name, zen.quote) for name in zen.parties)) if draw.maybe(0.25) else ""
    wishes = _wishes(draw, zen, lambda name: quoted(name, zen.quote))
    early = draw.maybe(0.5)
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    gap = draw.choice(["\n", "\n", "\n\n"]) if lines else " "
    told = "\n".join(wishes) if lines and draw.maybe(0.4) else run_on(wishes)
    parts = [opening, named, told, body, closing] if early else [opening, named, body, told, closing]
    return gap.join(filter(None, parts)) if lines else run_on(parts)


def _tell(draw: Draw, zen: Zen) -> str:
    teller = Teller(draw, zen, story=True)
    if draw.maybe(0.4):
        opening = draw.phrase(phrases.STORY_TOPICS).format(t=slot(zen.topic))
    else:
        opening = draw.phrase(phrases.STORY_OPENINGS)
    facts = [text if text[-1] in ".)" else text + "." for text in teller.items(zen.items)]
    if draw.maybe(0.3):
        facts.append(draw.phrase(phrases.ASIDES))
    facts += [sentence_case(text) for text in _wishes(draw, zen, teller.name)]
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    return run_on([*parts, draw.phrase(phrases.CLOSINGS) if draw.maybe(0.06) else ""])


def _wishes(draw: Draw, zen: Zen, said: Callable[[str], str]) -> list[str]:
    """What some parties are and which belong together."""
    told = []
    if draw.maybe(0.3):
        for name in draw.sample(zen.parties, draw.choice([1, 1, 2])):
            zen.kinds[name] = draw.choice(ANNOTATIONS)
            told.append(sentence_case(draw.phrase(phrases.KINDS[zen.kinds[name]]).format(x=said(name))))
    if len(zen.parties) > 2 and draw.maybe(0.12):
        members = draw.sample(zen.parties, draw.choice([2, 2, 3]) if len(zen.parties) > 3 else 2)
        group = sentence_case(draw.choice([draw.noun(), f"{draw.adjective()} {draw.noun()}", "back end", "our side", draw.word()]))
        zen.groups[group] = members
        text = draw.phrase(phrases.GROUPS).format(l=series([said(name) for name in members]), g=quoted(group, draw.choice(['"{}"', "'{}'"])))
        told.append(sentence_case(text))
    return told
