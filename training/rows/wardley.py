"""Wardley maps: anchors, components with their places, needs and what moves, given as data or told from the top down.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('wardley map: ...', 'wardley-beta\n    anchor "Flyer" ...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, slot
from training.rows import Row
from training.rows import wardley_phrases as phrases
from training.rows.text import FIXED_QUOTES, quoted, run_on
from training.rows.wardley_extras import add
from training.rows.wardley_layouts import LAYOUTS, agree, place, staged, stop
from training.rows.wardley_model import Link, Map, by_stage, draw_map


def write(draw: Draw) -> Row:
    """One request for a Wardley map and the map."""
    made = draw_map(draw)
    return _tell(draw, made) if draw.maybe(0.5) else _specify(draw, made)


def _specify(draw: Draw, made: Map) -> Row:
    numbers = draw.maybe(0.85)
    if not numbers:
        by_stage(draw, made)
    if draw.maybe(0.5):
        opening = draw.phrase(phrases.TITLED).format(t=quoted(made.title, draw.choice(FIXED_QUOTES)))
    else:
        made.title, opening = "", draw.phrase(phrases.OPENINGS)
    body, lines = draw.choice(LAYOUTS)(draw, made) if numbers else staged(draw, made)
    wishes = add(draw, made, numbers)
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.2) else ""
    if not lines:
        return Row(run_on([opening, body, *wishes, closing]), made.diagram(), "specification")
    gap = draw.choice(["\n", "\n", "\n\n"])
    tail = "\n".join(wishes) if draw.maybe(0.4) else run_on(wishes)
    return Row(gap.join(filter(None, [opening, body, tail, closing])), made.diagram(), "specification")


class Told:
    """A map whose names stand in the story as common words: 'the cold chain'."""

    def __init__(self, draw: Draw, made: Map) -> None:
        self.made = made
        if draw.maybe(0.6):
            made.said = self.common  # type: ignore[method-assign]

    def common(self, name: str) -> str:
        words = name.split(" ")
        plain = all(word.isalpha() and word[1:].islower() for word in words) and not any(word[0].isupper() for word in words[1:])
        return f"the {slot(name[0].lower() + name[1:])}" if plain and name[0].isupper() else Map.said(self.made, name)


def _tell(draw: Draw, made: Map) -> Row:
    """From the anchor down, each part where it is needed first; places are numbers or stages."""
    Told(draw, made)
    numbers = draw.maybe(0.4)
    if not numbers:
        by_stage(draw, made)
    if draw.maybe(0.45):
        title = made.title
        if draw.maybe(0.6) and title[:2].istitle() and not title.istitle():
            title = title[0].lower() + title[1:]
        made.title = sentence_case(title)
        opening = draw.phrase(phrases.STORY_TOPICS).format(t=slot(title) if draw.maybe(0.6) else quoted(made.title, '"{}"'))
    else:
        made.title, opening = "", draw.phrase(phrases.STORY_OPENINGS)
    made.form = draw.choice(["short", "short", "two", "percent"])
    facts = [stop(text) for text in _facts(draw, made, numbers) + add(draw, made, numbers)]
    if draw.maybe(0.3):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    if not made.title and draw.maybe(0.3):
        opening = ""
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    return Row(run_on([*parts, draw.phrase(phrases.CLOSINGS) if draw.maybe(0.08) else ""]), made.diagram(), "narrative")


def _facts(draw: Draw, made: Map, numbers: bool) -> list[str]:
    anchor = made.anchors[0]
    if numbers:
        said = [sentence_case(place(made, anchor, draw.phrase(phrases.ANCHORS), made.said(anchor.name)))]
    else:
        said = [sentence_case(draw.phrase(phrases.STORY_ANCHORS).format(a=made.said(anchor.name)))]
    parts = {part.name: part for part in made.parts}
    left = set(parts)
    for link in made.links:
        part = parts[link.target]
        if link.target not in left:
            said.append(_need(draw, made, link))
        elif numbers:
            said += [_need(draw, made, link), sentence_case(place(made, part, draw.phrase(phrases.COMPONENTS), made.said(part.name)))]
        elif draw.maybe(0.75):
            stage = draw.phrase(phrases.STAGE_WORDS[part.stage])
            said.append(
                agree(
                    draw.phrase(phrases.STAGE_NEEDS),
                    link.source,
                    made.said(link.source),
                    b=made.said(link.target),
                    stage=stage,
                    bis=agree("{is}", link.target, "").lower(),
                )
            )
        else:
            stage = draw.phrase(phrases.STAGE_WORDS[part.stage])
            said += [_need(draw, made, link), agree(draw.phrase(phrases.STAGE_SENTENCES), part.name, made.said(part.name), stage=stage)]
        left.discard(link.target)
    return said


def _need(draw: Draw, made: Map, link: Link) -> str:
    return agree(draw.phrase(phrases.NEEDS), link.source, made.said(link.source), b=made.said(link.target))
