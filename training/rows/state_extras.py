"""What a complete specification may add to a flat machine: choices, forks and joins, notes, and machines inside a state.

Each function changes the scope and gives the sentences that say so.
"""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import state_phrases as say
from training.rows.state_layouts import Quote, arrow_lines, bullets, event_first, inline_arrows, start_and_ends
from training.rows.state_machine import Move, Scope, drawn_event, drawn_state, fresh, identifier, invented


def with_choice(draw: Draw, scope: Scope, state: Quote, event: Quote) -> str:
    """A choice put into a transition; gives the sentence that says so."""
    name = fresh(
        draw, 1, lambda draw: draw.choice([draw.identifier(), "check", "decision", "Decision", "choice1", draw.label()]), scope.states()
    )[0]
    at = draw.integer(0, len(scope.moves) - 1)
    move, other = scope.moves[at], draw.choice([state for state in scope.states() if state != scope.moves[at].target])
    guards = draw.choice(
        [
            ("yes", "no"),
            ("ok", "failed"),
            (f"{draw.noun()} is {draw.adjective()}", "otherwise"),
            ("valid", "invalid"),
            (f"{draw.noun()} > {draw.integer(1, 200)}", "else"),
            (drawn_event(draw), drawn_event(draw)),
        ]
    )
    scope.moves[at : at + 1] = [Move(move.source, move.event, name), Move(name, guards[0], move.target), Move(name, guards[1], other)]
    scope.pseudo[name] = "choice"
    return draw.phrase(say.CHOICES).format(name=state(name))


def with_fork(draw: Draw, scope: Scope, state: Quote, event: Quote) -> str:
    """A fork and a join put into a transition; gives the sentence that says so."""
    fork, join = fresh(
        draw, 2, lambda draw: draw.choice([draw.identifier(), "fork1", "join1", "split", "sync", "Fork", "Join"]), scope.states()
    )
    branches = fresh(draw, draw.integer(2, 3), draw.choice([Draw.label, Draw.identifier]), [*scope.states(), fork, join])
    at = draw.integer(0, len(scope.moves) - 1)
    move = scope.moves[at]
    scope.moves[at : at + 1] = [
        Move(move.source, move.event, fork),
        *(Move(fork, "", branch) for branch in branches),
        *(Move(branch, "", join) for branch in branches),
        Move(join, "", move.target),
    ]
    scope.pseudo |= {fork: "fork", join: "join"}
    return f"{draw.phrase(say.FORKS).format(name=state(fork))} {draw.phrase(say.JOINS).format(name=state(join))}"


def with_notes(draw: Draw, scope: Scope, state: Quote) -> list[str]:
    """Notes on one or two states; gives the sentences that say so."""
    said = []
    for name in draw.sample([name for name in scope.states() if name not in scope.pseudo and name not in scope.inside], draw.size(1, 2)):
        noun, adjective = draw.noun(), draw.adjective()
        text = draw.choice([f"{adjective} {noun} only".capitalize(), draw.label(), f"after {draw.code()} {noun}",
                            f"{draw.person()} checks the {noun}", f"needs a {adjective} {noun}", f"at most {draw.code()}",
                            f"{adjective} since {draw.code()}", f"see {noun}: {draw.word()}"])  # fmt: skip
        side = draw.choice(["right", "right", "left"])
        scope.notes.append((name, side, text))
        said.append(draw.phrase(say.NOTES).format(side=side, name=state(name), text=f'"{slot(text)}"'))
    return said


def with_composite(draw: Draw, scope: Scope, state: Quote, event: Quote) -> str:
    """A machine inside one state, perhaps in regions side by side; gives the paragraph that says so."""
    name = draw.choice([name for name in scope.states() if name not in scope.pseudo])
    count = 2 if draw.maybe(0.3) else 1
    make = draw.choice([Draw.label, Draw.identifier, lambda draw: sentence_case(drawn_state(draw))])
    if draw.maybe(0.15):
        members = fresh(draw, draw.integer(2, 4), make, scope.all_states())
        scope.inside[name] = [Scope([], alone=members)]
        return draw.phrase(say.MEMBERS).format(name=state(name), names=series(list(map(state, members))))
    scope.inside[name] = []
    lines = [draw.phrase(say.INSIDE).format(name=state(name))]
    for i in range(count):
        region = invented(draw, 2, 4, scope.all_states(), make)
        scope.inside[name].append(region)
        start, ends = start_and_ends(draw, region, state)
        layout = draw.choice([arrow_lines, arrow_lines, bullets, event_first, inline_arrows])
        if layout is arrow_lines or layout is event_first or state is not slot or not draw.maybe(0.5):
            body = layout(draw, region, state, event)
        else:
            body = arrow_lines(draw, region, state, event)
        lines += [draw.phrase(say.REGIONS)] * (i > 0) + [body.text]
        lines += [] if body.whole else [line for line in (start, ends) if line]
    if count == 1 and draw.maybe(0.15) and (deep := [inner for inner in region.states() if identifier(inner) == inner]):
        inner = draw.choice(deep)
        nested = invented(draw, 2, 3, scope.all_states(), make)
        nested.start, nested.ends = "", []
        region.inside[inner] = [nested]
        lines += [draw.phrase(say.INSIDE).format(name=state(inner)), arrow_lines(draw, nested, state, event).text]
    return "\n".join(lines)
