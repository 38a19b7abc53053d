"""Requirements that are told: what was agreed, who or what takes care of it, how it will be verified."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, slot, with_article
from training.rows import Row
from training.rows import requirement_phrases as phrases
from training.rows.requirement_layouts import link_sentences
from training.rows.requirement_model import Element, Model, Requirement, draw_model, told_text
from training.rows.text import run_on

Naming = Callable[[str], str]


def tell(draw: Draw) -> Row:
    """A story and its diagram."""
    model = draw_model(draw)
    model.direction = model.direction if draw.maybe(0.4) else ""
    if draw.maybe(0.6):
        for requirement in model.requirements:
            requirement.id = ""
    model.requirements = model.requirements[:4]
    kept = {requirement.name for requirement in model.requirements}
    model.elements = [element for element in model.elements if any(a == element.name and b in kept for a, _, b in model.links)]
    kept |= {element.name for element in model.elements}
    model.links = [link for link in model.links if {link[0], link[2]} <= kept]
    plain = all(re.fullmatch(r"[a-z]+( [a-z]+)*", name) for name in kept) and draw.maybe(0.6)
    bare: Naming = slot if plain else model.said
    definite: Naming = (lambda name: f"the {slot(name)}") if plain else model.said
    facts = _interleaved(draw, model, bare, definite) if draw.maybe(0.5) else _in_order(draw, model, bare, definite)
    opening = draw.phrase(phrases.STORY_OPENINGS).format(title=model.title) if draw.maybe(0.55) else draw.phrase(phrases.PLAIN_STORY_OPENINGS)
    if draw.maybe(0.3):
        facts.append(draw.phrase(phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    if model.direction:
        request = run_on([request, draw.choice(phrases.DIRECTIONS[model.direction])])
    parts = [request, *facts] if draw.maybe(0.25) else [opening, *facts, request] if draw.maybe(0.85) else [*facts, request]
    return Row(run_on(parts), model.diagram(), "narrative")


def _sentence(text: str) -> str:
    return (text if text.startswith("\ue000") else sentence_case(text)) + "."


def _requirement(draw: Draw, requirement: Requirement, bare: Naming) -> list[str]:
    """One or two sentences: what it says, and its number, risk and verification."""
    options = phrases.STORY_TEXTS if requirement.text else phrases.STORY_NAMES
    kind = requirement.kind_name
    text = told_text(requirement) if requirement.text else ""
    told = [_sentence(draw.phrase(options).format(name=bare(requirement.name), a_kind=with_article(kind), the_kind=f"the {kind}", text=text))]
    fields = [("id", requirement.id), ("risk", requirement.risk), ("method", requirement.method)]
    said = [
        draw.choice(phrases.STORY_FIELDS[key]).format(**{key: slot(value) if key == "id" else value}) for key, value in draw.shuffled(fields) if value
    ]
    if len(said) > 1 and draw.maybe(0.7):
        said[:2] = [f"{said[0]} and {said[1]}"]
    return told + [_sentence(text) for text in said]


def _element(draw: Draw, element: Element, bare: Naming) -> list[str]:
    if element.type:
        form = draw.phrase(phrases.STORY_ELEMENTS)
        article = f"a piece of {element.type}" if re.search(r"(ware|logic|equipment|storage|material)$", element.type) else with_article(element.type)
        told = form.format(name=bare(element.name), a_type=article.replace(element.type, slot(element.type)))
    else:
        told = draw.phrase(phrases.ELEMENT).format(name=bare(element.name)).rstrip(".")
    return [_sentence(told), *([draw.phrase(phrases.REFERENCE).format(reference=slot(element.reference))] if element.reference else [])]


def _in_order(draw: Draw, model: Model, bare: Naming, definite: Naming) -> list[str]:
    """All requirements, all elements, all relations."""
    told = [text for requirement in model.requirements for text in _requirement(draw, requirement, bare)]
    told += [text for element in model.elements for text in _element(draw, element, bare)]
    return told + link_sentences(draw, model, definite)


def _interleaved(draw: Draw, model: Model, bare: Naming, definite: Naming) -> list[str]:
    """After each requirement the elements that belong to it, and every relation as soon as both ends are known."""
    told: list[str] = []
    links: list[tuple[str, str, str]] = []
    left = list(model.links)

    def tell_links() -> None:
        nonlocal left
        ready = [link for link in left if link[0] in model.order and link[2] in model.order]
        left = [link for link in left if link not in ready]
        links.extend(ready)
        model.links = ready
        told.extend(link_sentences(draw, model, definite))

    elements = {element.name: element for element in model.elements}
    everything = list(model.links)
    for requirement in model.requirements:
        model.order.append(requirement.name)
        told += _requirement(draw, requirement, bare)
        tell_links()
        for a, _, b in everything:
            if b == requirement.name and a in elements and a not in model.order:
                model.order.append(a)
                told += _element(draw, elements[a], bare)
                tell_links()
    model.links = links
    return told
