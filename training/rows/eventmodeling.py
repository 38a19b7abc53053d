"""Event models: screens, commands, events, read models and processors in time, given as lists and tables or told as a story.

write(Draw(random.Random(1), "train", load_knowledge()))   # Row('Event model please: ...', 'eventmodeling\ntf 01 ui LotPage...', 'specification')
"""

from __future__ import annotations

from training.draw import Draw
from training.language import camel, sentence_case, series, slot
from training.rows import Row
from training.rows import eventmodeling_phrases as phrases
from training.rows.eventmodeling_layouts import LAYOUTS, Said
from training.rows.eventmodeling_model import Frame, Model, draw_fields, draw_model, usable
from training.rows.text import run_on


def write(draw: Draw) -> Row:
    """One request for an event model and the model."""
    model = draw_model(draw)
    narrative = draw.maybe(0.5)
    said = Said(draw, model, narrative)
    if draw.maybe(0.12):
        model.slices[-1][0].reset = len(model.slices) > 1 and model.slices[-1][0].kind in ("ui", "cmd")
    if draw.maybe(0.45):
        opening = draw.phrase(phrases.STORY_TOPICS if narrative else phrases.TOPICAL).format(t=slot(model.topic))
    else:
        opening = draw.phrase(phrases.STORY_OPENINGS if narrative else phrases.OPENINGS)
    wishes = _combine(draw, model, said) if draw.maybe(0.15) else []
    wishes += _extras(draw, model, said)
    closing = draw.phrase(phrases.CLOSINGS) if draw.maybe(0.15) else ""
    if narrative:
        facts = _story(draw, model, said)
        if draw.maybe(0.3):
            facts.insert(draw.integer(1, len(facts)), draw.phrase(phrases.ASIDES))
        facts += wishes
        request = draw.phrase(phrases.STORY_REQUESTS)
        parts = [request, opening, *facts] if draw.maybe(0.25) else [opening, *facts, request]
        return Row(run_on([*parts, closing if draw.maybe(0.4) else ""]), model.diagram(), "narrative")
    body = draw.choice(LAYOUTS)(draw, model, said)
    gap = draw.choice(["\n", "\n", "\n\n"])
    tail = "\n".join(wishes) if draw.maybe(0.4) else run_on(wishes)
    return Row(gap.join(filter(None, [opening, body, tail, closing])), model.diagram(), "specification")


def _story(draw: Draw, model: Model, said: Said) -> list[str]:
    """A sentence for each frame or for two at a time."""
    told: list[str] = []
    pairs = {("ui", "cmd"): phrases.SCREEN_COMMAND, ("cmd", "evt"): phrases.COMMAND_EVENT, ("evt", "rmo"): phrases.EVENT_VIEW}
    frames, i = model.frames, 0
    while i < len(frames):
        frame, after = frames[i], frames[i + 1] if i + 1 < len(frames) else None
        if frame.reset:
            told.append(draw.phrase(phrases.RESETS))
        two = pairs.get((frame.kind, after.kind)) if after and not after.sources and not after.reset else None
        second = i and frame.kind == "evt" and frames[i - 1].kind == "evt"
        if two and after and not second and draw.maybe(0.45):
            told.append(sentence_case(draw.phrase(two).format(a=said(frame), b=said(after))))
            i += 2
            continue
        told.append(stop(sentence_case(said.sentence(frame, bool(second)))))
        i += 1
    return told


def stop(text: str) -> str:
    """The sentence with a mark at its end."""
    return text if text[-1] in ".?!:" else text + "."


def _combine(draw: Draw, model: Model, said: Said) -> list[str]:
    """A read model at the end that is built from two events before."""
    events = list({camel(frame.name): frame for frame in model.frames if frame.kind == "evt"}.values())
    name = draw.choice([f"{draw.word()} overview", f"{draw.adjective()} {draw.noun()}", f"{draw.noun()} report"])
    if len(events) < 2 or not usable(name):
        return []
    sources = draw.sample(events, 3 if len(events) > 2 and draw.maybe(0.3) else 2)
    frame = Frame("rmo", camel(name) if " " not in events[0].name else name, sources=sources, id=f"{len(model.frames) + 1:02}")
    model.late = frame
    head = draw.choice(["Finally, ", "At the end, ", "Last, ", "To finish, "])
    options = [phrase for phrase in phrases.SOURCES if phrase.startswith("The read model {x}")] if draw.maybe(0.6) else phrases.SOURCES
    text = draw.phrase(options) if len(sources) == 2 else "The read model {x} is fed by {l}."
    text = text.format(x=said(frame), l=series([draw.choice(["the event {}", "the event {}", "{}"]).format(said(source)) for source in sources]))
    return [head + (text[0].lower() + text[1:] if text[:4] in ("The ", "Both", "Out ", "For ") else text)]


def _extras(draw: Draw, model: Model, said: Said) -> list[str]:
    """Lanes and data: most models have neither."""
    told = []
    kind = draw.integer(0, 19)
    if kind < 3:
        told += _lanes(draw, model, said)
    if kind in (2, 3, 4, 5):
        for frame in draw.sample(model.single("cmd", "evt"), draw.choice([1, 1, 2])):
            frame.data = draw_fields(draw)
            text = draw.phrase(phrases.DATA).format(x=said.titled(frame), f=said.fields(frame.data))
            told.append(sentence_case(text))
    elif kind in (6, 7):
        for frame in draw.sample(model.single("cmd", "evt", "rmo"), draw.choice([1, 1, 2])):
            name = draw.choice(
                [
                    draw.word().capitalize(),
                    f"{draw.noun().capitalize()}Data",
                    f"{draw.noun()}{draw.integer(1, 20):02}",
                    f"{draw.word().capitalize()}Example",
                ]
            )
            if name in model.blocks or not usable(name):
                continue
            frame.block, model.blocks[name] = name, draw_fields(draw, 5)
            text = draw.phrase(phrases.BLOCKS).format(x=said.titled(frame), d=slot(name), f=said.fields(model.blocks[name]))
            told.append(sentence_case(text))
    return told


def _lanes(draw: Draw, model: Model, said: Said) -> list[str]:
    events = [frame for frame in model.frames if frame.kind == "evt"]
    lanes = [sentence_case(name) for name in (draw.word(), draw.noun()) if usable(name)]
    if draw.maybe(0.5) or len({camel(frame.name) for frame in events}) < len(events) or not lanes:
        for frame in events:
            frame.lane = lanes[0] if lanes else "Core"
        return [draw.phrase(phrases.ALL_LANES).format(n=slot(events[0].lane))]
    chosen = draw.sample(events, draw.choice([1, 1, 2]))
    if any(before.kind == "evt" and frame.kind == "evt" for before, frame in zip(model.frames, model.frames[1:], strict=False)):
        chosen = events
    for frame in chosen:
        frame.lane = lanes[0]
    return [draw.phrase(phrases.LANES).format(x=said.titled(frame), n=slot(frame.lane)) for frame in chosen]
