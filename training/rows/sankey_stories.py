"""Sankey diagrams that are told: what went where, with onward flows, splits, merges and asides."""

from __future__ import annotations

import re

from training.draw import Draw
from training.language import plural, sentence_case, series, slot
from training.rows import Row, pie_phrases
from training.rows import sankey_phrases as phrases
from training.rows.sankey_model import Flows, allowed, draw_flows, from_knowledge
from training.rows.text import run_on, small


def tell(draw: Draw) -> Row:
    """A story and its flows; names are the story's words with a large first letter."""
    flows = from_knowledge(draw) if draw.maybe(0.65) else _plain(draw)
    if draw.maybe(0.65):
        flows.links = [(small(source), small(target), value) for source, target, value in flows.links]
    if flows.pattern == "{}" and draw.maybe(0.5):
        flows.pattern = draw.choice(["{} tonnes", "{} euros", "{} units", "{} kg", "{} dollars", "{} hours"])
    opening = (
        draw.phrase(phrases.STORY_TOPICS).format(topic=small(flows.topic))
        if draw.maybe(0.55) and not re.match("(?i)from |what |to ", flows.topic)
        else draw.phrase(phrases.STORY_PLAIN)
    )
    facts = _splits(draw, flows) if draw.maybe(0.35) else _followed(draw, flows)
    if draw.maybe(0.35):
        facts.append(draw.phrase(pie_phrases.ASIDES))
    request = draw.phrase(phrases.STORY_REQUESTS)
    parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
    if draw.maybe(0.15):
        parts.remove(opening)
    flows.capitalise()
    return Row(run_on(parts), flows.diagram(), "narrative")


def _plain(draw: Draw) -> Flows:
    """Drawn flows whose names are plain words."""
    flows = draw_flows(draw)
    renamed: dict[str, str] = {}
    people = draw.maybe(0.1)
    for name in dict.fromkeys(part for link in flows.links for part in link[:2]):
        while name not in renamed or not allowed(renamed[name]) or list(renamed.values()).count(renamed[name]) > 1:
            renamed[name] = (
                f"{draw.person()} {draw.noun()}".title()
                if people
                else sentence_case(
                    draw.choice(
                        [
                            plural(draw.word()),
                            f"the {draw.noun()}",
                            f"{draw.adjective()} {plural(draw.noun())}",
                            f"{draw.noun()} {plural(draw.word())}",
                        ]
                    )
                ).removeprefix("The ")
            )
    flows.links = [(renamed[source], renamed[target], value) for source, target, value in flows.links]
    return flows


def _sentence(text: str) -> str:
    """A full stop, and a large first letter also where a name begins the sentence."""
    text = text[0] + sentence_case(text[1:]) if text.startswith("\ue000") else sentence_case(text)
    return text if text.endswith(".") else text + "."


def _splits(draw: Draw, flows: Flows) -> list[str]:
    """A sentence for each source, with all that leaves it."""
    told = []
    to = draw.choice(["{value} to {target}", "{value} into {target}", "{value} for {target}"])
    for source, parts in flows.by_source().items():
        said = [to.format(value=flows.value(value), target=slot(target)) for target, value in parts]
        if len(said) == 1 or draw.maybe(0.15):
            first, *rest = parts
            text = [draw.phrase(phrases.TOLD).format(source=slot(source), target=slot(first[0]), value=flows.value(first[1]))]
            text += [draw.phrase(phrases.MORE).format(target=slot(target), value=flows.value(value)) for target, value in rest]
            told.append(_sentence(series(text)))
        else:
            told.append(_sentence(draw.phrase(phrases.TOLD_SPLITS).format(source=slot(source), parts=series(said, oxford=draw.maybe(0.3)))))
    return told


def _followed(draw: Draw, flows: Flows) -> list[str]:
    """Flow after flow; one that goes on from the last, or leaves the same source, may leave its source out."""
    told: list[str] = []
    links = flows.links
    i = 0
    while i < len(links):
        source, target, value = links[i]
        if i + 1 < len(links) and links[i + 1][1] == target and draw.maybe(0.5):
            text = draw.phrase(phrases.MERGES)
            told.append(
                _sentence(
                    text.format(
                        first=slot(source), second=slot(links[i + 1][0]), target=slot(target), a=flows.value(value), b=flows.value(links[i + 1][2])
                    )
                )
            )
            if text.index("{second}") < text.index("{first}"):
                links[i], links[i + 1] = links[i + 1], links[i]
            i += 2
            continue
        onward = bool(told) and i > 0 and links[i - 1][1] == source and draw.maybe(0.6)
        text = draw.phrase(phrases.ONWARD if onward else phrases.TOLD)
        said = [text.format(source=slot(source), target=slot(target), value=flows.value(value))]
        i += 1
        while i < len(links) and links[i][0] == source and len(said) < 3 and draw.maybe(0.7):
            said.append(draw.phrase(phrases.MORE).format(target=slot(links[i][1]), value=flows.value(links[i][2])))
            i += 1
        told.append(_sentence(series(said, draw.choice(["and", "and", "while"]))))
    return told
