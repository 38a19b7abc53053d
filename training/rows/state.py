"""State diagrams: machines given as lists of transitions (state_layouts, state_extras) or told as life stories (state_stories)."""

from __future__ import annotations

from training.draw import Draw
from training.rows import Row
from training.rows.state_extras import with_choice, with_composite, with_fork, with_notes
from training.rows.state_layouts import (
    QUOTES,
    Told,
    arrow_lines,
    capitalised,
    event_arrows,
    event_first,
    inline_arrows,
    records,
    start_and_ends,
    told,
)  # fmt: skip
from training.rows.state_machine import Scope, Subject, framed, invented, known, renamed, render, sound
from training.rows.state_stories import narrative


def write(draw: Draw) -> Row:
    """One pair of a request and its state diagram."""
    style = "specification" if draw.maybe(0.65) else "narrative"
    room = 1900 if draw.maybe(0.03) else 1400
    while True:
        request, scope = specification(draw) if style == "specification" else narrative(draw)
        diagram = render(scope, request)
        if sound(scope) and len(request) + len(diagram) < room:
            return Row(request, diagram, style)


def specification(draw: Draw) -> tuple[str, Scope]:
    """A request that gives everything, and the machine it gives."""
    kinds = list(QUOTES)
    state = QUOTES[draw.choice([*kinds[:4], "bare", "bare", "bare", "bare", "double"])]
    event = state if draw.maybe(0.3) else QUOTES[draw.choice(["bare", "bare", "bare", *kinds[:3]])]
    subject = flat(draw)
    scope = subject.scope
    extra: list[str] = []
    kind = draw.integer(0, 19)
    if kind in (0, 1):
        scope = capitalised(scope)
        extra.append(with_choice(draw, scope, state, event))
    elif kind == 2:
        scope = capitalised(scope)
        extra.append(with_fork(draw, scope, state, event))
    if extra:
        layout = draw.choice([arrow_lines, event_arrows, inline_arrows, event_first, records])
        body = layout(draw, scope, state, event)
        start, ends = start_and_ends(draw, scope, state)
        lines = [body.text] + ([] if body.whole else [line for line in (start, ends) if line])
        text = Told("\n".join(extra + lines if draw.maybe(0.4) else lines + extra), True)
    else:
        text = told(draw, scope, state, event)
        if draw.maybe(0.1):
            said = with_notes(draw, scope, state)
            text = Told(
                ("\n" if text.block else " ").join([text.text, *((line if text.block else line + ".") for line in said)]), text.block
            )
        if kind in (3, 4, 5, 6) and len(scope.moves) < 8:
            outer, before = Told(text.text, True), with_composite(draw, scope, state, event)
            text = Told(f"{outer.text}\n{before}", True)
    return framed(draw, subject.of, text.text, text.block, scope), scope


def flat(draw: Draw) -> Subject:
    """A machine without composites, of drawn or of known words."""
    if draw.maybe(0.4):
        subject = known(draw)
        scope = subject.scope
        if draw.maybe(0.2):
            scope = renamed(scope, {}, {move.event: "" for move in scope.moves})
            scope.moves = list(dict.fromkeys(scope.moves))
        scope.start = scope.start if draw.maybe(0.7) else ""
        scope.ends = scope.ends if draw.maybe(0.75) else []
        return Subject(subject.of, capitalised(scope) if draw.maybe(0.35) else scope)
    of = "" if draw.maybe(0.4) else draw.choice([draw.noun(), draw.word(), f"{draw.adjective()} {draw.noun()}"])
    return Subject(of, invented(draw, 3, 15 if draw.maybe(0.04) else 8))
