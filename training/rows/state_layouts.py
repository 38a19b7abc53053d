"""Complete specifications: every state, event and transition is written out, in one of many layouts."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import state_phrases as say
from training.rows.state_machine import (
    Move,
    Scope,
    renamed,
)  # fmt: skip

Quote = Callable[[str], str]
QUOTES: dict[str, Quote] = {
    "double": lambda text: f'"{slot(text)}"',
    "single": lambda text: f"'{slot(text)}'",
    "backtick": lambda text: f"`{slot(text)}`",
    "bold": lambda text: f"**{slot(text)}**",
    "round": lambda text: f"({slot(text)})",
    "bare": slot,
}  # fmt: skip


@dataclass
class Told:
    """A body of a request; `block` if it stands on lines of its own, `whole` if it says the start and the ends too."""

    text: str
    block: bool
    whole: bool = False


# Layouts: (draw, scope, quote for states, quote for events) -> Told


def arrow_lines(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    arrow = draw.choice(["->", "->", "-->", "-->", "=>", "→", "to", ">"])
    label = draw.choice([": {}", ": {}", ":{}", " ({})", " [{}]", " on {}", " / {}", ", {}", " | {}"])
    mark = draw.choice(["", "", "", "- ", "* "])
    whole = draw.maybe(0.25)
    lines = [f"{mark}[*] {arrow} {state(scope.start)}"] if whole and scope.start else []
    lines += [
        f"{mark}{state(move.source)} {arrow} {state(move.target)}{label.format(event(move.event)) if move.event else ''}"
        for move in scope.moves
    ]
    lines += [f"{mark}{state(name)} {arrow} [*]" for name in scope.ends if whole]
    return Told("\n".join(lines), True, whole)


def event_arrows(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    """Arrows with the event in their middle: a --submit--> b."""
    arrow = draw.choice(["{} --{}--> {}", "{} -- {} --> {}", "{} -[{}]-> {}", "{} -({})-> {}", "{} ={}=> {}", "{} -{}-> {}"])
    lines = [
        arrow.format(state(move.source), event(move.event), state(move.target))
        if move.event
        else f"{state(move.source)} --> {state(move.target)}"
        for move in scope.moves
    ]
    return Told("\n".join(lines), True)


def inline_arrows(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    arrow, label = draw.choice(["->", "-->", "=>", "→"]), draw.choice([" ({})", " ({})", ": {}", " on {}", " [{}]"])
    parts = [
        f"{state(move.source)} {arrow} {state(move.target)}{label.format(event(move.event)) if move.event else ''}" for move in scope.moves
    ]
    return Told(draw.choice([", ", "; ", "; "]).join(parts) + draw.choice([".", ""]), False)


def sentence(draw: Draw, move: Move, state: Quote, event: Quote) -> str:
    if not move.event:
        text = draw.phrase(say.BARE_EDGES)
    elif move.source == move.target:
        text = draw.phrase(say.SELF_EDGES)
    else:
        text = draw.phrase(say.EDGES)
    return text.format(source=state(move.source), target=state(move.target), event=event(move.event))


def prose(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    return Told(" ".join(sentence(draw, move, state, event) for move in scope.moves), False)


def bullets(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    mark = draw.choice(["- ", "- ", "* ", "+ "])
    stop = draw.maybe(0.4)
    lines = [sentence(draw, move, state, event) for move in scope.moves]
    return Told("\n".join(mark + (line if stop else line.rstrip(".")) for line in lines), True)


def numbered(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    mark = draw.choice(["{}. ", "{}) ", "({}) "])
    arrows = draw.maybe(0.4)
    lines = []
    for i, move in enumerate(scope.moves, 1):
        text = sentence(draw, move, state, event).rstrip(".")
        if arrows:
            text = f"{state(move.source)} -> {state(move.target)}" + (f" ({event(move.event)})" if move.event else "")
        lines.append(mark.format(i) + text)
    return Told("\n".join(lines), True)


def table(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    heads = draw.choice(
        [("From", "Event", "To"), ("Source", "Trigger", "Target"), ("State", "Input", "Next state"), ("current", "event", "next")]
    )
    order = draw.choice([(0, 1, 2), (0, 1, 2), (0, 2, 1)])
    rows = [
        heads,
        *((slot(move.source), slot(move.event) if move.event else draw.choice(["", "-"]), slot(move.target)) for move in scope.moves),
    ]
    kind = draw.integer(0, 3)
    if kind == 0:
        lines = ["| " + " | ".join(row[i] for i in order) + " |" for row in rows]
        lines.insert(1, "|---|---|---|")
    elif kind == 1:
        lines = [" | ".join(row[i] for i in order) for row in rows]
    elif kind == 2:
        lines = [", ".join(row[i] for i in order) for row in rows]
    else:
        lines = ["\t".join(row[i] for i in order) for row in rows]
    return Told("\n".join(lines), True)


def key_values(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    keys = draw.choice(
        [
            ("states", "initial", "final", "transitions"),
            ("States", "Start", "End", "Transitions"),
            ("STATES", "START", "FINAL", "MOVES"),
            ("nodes", "start", "finish", "edges"),
            ("Statuses", "Initial status", "Final statuses", "Changes"),
        ]
    )
    lines = [f"{keys[0]}: {', '.join(map(state, scope.states()))}"]
    lines += [f"{keys[1]}: {state(scope.start)}"] * bool(scope.start)
    lines += [f"{keys[2]}: {', '.join(map(state, scope.ends))}"] * bool(scope.ends)
    arrows = [f"{state(move.source)} -> {state(move.target)}" + (f" ({event(move.event)})" if move.event else "") for move in scope.moves]
    if draw.maybe(0.5):
        lines.append(f"{keys[3]}: {', '.join(arrows)}")
    else:
        lines += [f"{keys[3]}:", *("  - " + arrow for arrow in arrows)]
    return Told("\n".join(lines), True, True)


def by_source(scope: Scope) -> dict[str, list[Move]]:
    groups: dict[str, list[Move]] = {}
    for move in scope.moves:
        groups.setdefault(move.source, []).append(move)
    scope.moves = [move for moves in groups.values() for move in moves]
    return groups


def grouped_lines(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    head, mark = draw.choice(["{}:", "From {}:", "In {}:", "state {}:", "When in {}:"]), draw.choice(["  - ", "- ", "  * ", "  "])
    item = draw.choice(
        ["{event} -> {target}", "on {event} go to {target}", "{event}: {target}", "to {target} on {event}", "-> {target} ({event})"]
    )
    bare = draw.choice(["-> {target}", "to {target}"])
    lines = []
    for source, moves in by_source(scope).items():
        lines.append(head.format(state(source)))
        lines += [mark + (item if move.event else bare).format(event=event(move.event), target=state(move.target)) for move in moves]
    return Told("\n".join(lines), True)


def grouped_sentences(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    head = draw.choice(["From {} it goes ", "{} goes ", "From {} you get ", "{} can change ", "Out of {} it moves ", "{} leads "])
    lines = []
    for source, moves in by_source(scope).items():
        parts = [f"to {state(move.target)}" + (f" on {event(move.event)}" if move.event else "") for move in moves]
        lines.append(head.format(state(source)) + series(parts, draw.choice(["and", "or"])) + ".")
    return Told(" ".join(lines), False)


def event_first(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    form = draw.choice(
        [
            "{event}: {source} -> {target}",
            "{event}: from {source} to {target}",
            "on {event}: {source} => {target}",
            "{event} ({source} to {target})",
            "({source}, {event}) -> {target}",
            "{source} + {event} = {target}",
        ]
    )
    bare = draw.choice(["{source} -> {target}", "from {source} to {target}"])
    lines = [
        (form if move.event else bare).format(source=state(move.source), event=event(move.event), target=state(move.target))
        for move in scope.moves
    ]
    return Told("\n".join(lines), True)


def records(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    keys = draw.choice([("from", "to", "event"), ("From", "To", "On"), ("source", "target", "trigger"), ("before", "after", "when")])
    kind = draw.integer(0, 2)
    lines = []
    for move in scope.moves:
        pairs = [(keys[0], state(move.source)), (keys[1], state(move.target))] + [(keys[2], event(move.event))] * bool(move.event)
        written = [f"{key}: {value}" for key, value in pairs]
        lines.append([", ".join(written), "- " + "\n  ".join(written), "; ".join(written)][kind])
    return Told("\n".join(lines), True)


def as_json(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    """An object of states, each with its events and targets."""
    groups = by_source(scope)
    if any(not move.event for move in scope.moves) or any(len({move.event for move in moves}) < len(moves) for moves in groups.values()):
        return arrow_lines(draw, scope, state, event)
    data: dict[str, object] = {source: {slot(move.event): slot(move.target) for move in moves} for source, moves in groups.items()}
    data = {slot(source): targets for source, targets in data.items()}
    if draw.maybe(0.5):
        return Told(json.dumps(data, ensure_ascii=False, indent=draw.choice([None, 2])), True)
    lines = []
    for source, targets in data.items():
        lines += [f"{source}:", *(f"  {key}: {target}" for key, target in targets.items())]  # type: ignore[attr-defined]
    return Told("\n".join(lines), True)


def states_first(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    names = series(list(map(state, draw.shuffled(scope.states()) if draw.maybe(0.2) else scope.states())), oxford=draw.maybe(0.3))
    head = draw.phrase(say.STATES).format(names=names, count=len(scope.states()))
    told = draw.choice([prose, inline_arrows, grouped_sentences])(draw, scope, state, event)
    return Told(f"{head} {told.text}", told.block)


def mermaid_words(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    form = draw.choice(
        ["transition from {} to {}", "add transition {} --> {}", "transition {} to {}", "edge {} --> {}", "arrow from {} to {}"]
    )
    label = draw.choice([" labelled {}", " with label {}", " with the text {}", ": {}", ", label {}"])
    parts = [
        form.format(state(move.source), state(move.target)) + (label.format(event(move.event)) if move.event else "")
        for move in scope.moves
    ]
    if draw.maybe(0.5):
        return Told("\n".join(parts), True)
    return Told(". ".join(map(sentence_case, parts)) + ".", False)


def chain(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    """States in a row, without events: a -> b -> c."""
    names = scope.states()
    scope.moves = [Move(first, "", second) for first, second in pairwise(names)]
    scope.ends = [names[-1]] if scope.ends else []
    if draw.maybe(0.3):
        scope.moves.append(Move(names[-1], "", names[0]))
        scope.ends = []
        names = [*names, names[0]]
    joined = draw.choice([" -> ", " --> ", " > ", " → ", ", then ", " then ", " => "]).join(map(state, names))
    return Told(joined + draw.choice(["", "."]), False)


def short(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    """'draft to review on submit; review to paid on pay'."""
    form = draw.choice(
        ["{} to {} on {}", "{} to {} by {}", "{} becomes {} on {}", "from {} to {} with {}", "{} into {} upon {}", "{} to {} ({})"]
    )
    parts = [
        form.format(state(move.source), state(move.target), event(move.event))
        if move.event
        else f"{state(move.source)} to {state(move.target)}"
        for move in scope.moves
    ]
    return Told(draw.choice(["; ", ", ", "\n", ". "]).join(parts), False)


LAYOUTS = [arrow_lines, arrow_lines, event_arrows, inline_arrows, prose, prose, bullets, numbered, table, key_values, grouped_lines,
           grouped_sentences, event_first, records, as_json, states_first, mermaid_words, chain, short]  # fmt: skip
# In these sentences an unquoted state must look like one: it begins with a capital letter, or stands between quotes.
SENTENCES = {chain, prose, bullets, numbered, grouped_sentences, states_first, mermaid_words, short}


def start_and_ends(draw: Draw, scope: Scope, state: Quote) -> tuple[str, str]:
    start = sentence_case(draw.phrase(say.STARTS).format(name=state(scope.start))) if scope.start else ""
    ends = draw.phrase(say.ENDS).format(names=series(list(map(state, scope.ends)), draw.choice(["and", "or"]))) if scope.ends else ""
    return start, ends


def told(draw: Draw, scope: Scope, state: Quote, event: Quote) -> Told:
    """One layout with the sentences on start and ends around it."""
    layout = draw.choice(LAYOUTS)
    if state is slot and layout in SENTENCES:
        scope.__dict__.update(capitalised(scope).__dict__)
    body = layout(draw, scope, state, event)
    start, ends = start_and_ends(draw, scope, state)
    if body.whole:
        return body
    if body.block:
        before = start if draw.maybe(0.4) else ""
        lines = [before, body.text, "" if before else start, ends]
        return Told("\n".join(line for line in lines if line), True)
    stop = "" if body.text.endswith(".") else "."
    before = start if draw.maybe(0.7) else ""
    parts = [before, body.text + stop, "" if before else start, ends]
    return Told(" ".join(part for part in parts if part), False)


def capitalised(scope: Scope) -> Scope:
    """The same machine with each state's first letter large."""
    names = {name: sentence_case(name) for name in scope.states()}
    same = renamed(scope, names, {})
    same.pseudo = {names[name]: kind for name, kind in scope.pseudo.items()}
    return same
