"""Requests on a diagram that is there: an order to change it and the old diagram; the answer is the whole diagram after the change.

    Rename "Check stock" to "Weigh parcel".        ->   flowchart TD
    ```mermaid                                              A["Take order"] --> B["Weigh parcel"]
    flowchart TD
        A["Take order"] --> B["Check stock"]
    ```

The old diagram is one that the type's rows draw. What an order does not speak of stays as it is, letter by letter.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib import import_module

from mermaidgen.gbnf import Grammar
from mermaidgen.semantics import permits
from training.draw import Draw
from training.language import SLOT, slot, with_article
from training.rows import Row, edits_columns, edits_extras, edits_flow, edits_forms, edits_heads, edits_lines
from training.rows import edits_phrases as say
from training.rows.edits_retypes import PAIRS, SAID
from training.rows.edits_sheets import SheetChanges
from training.rows.edits_voice import Change, Voice, change, mentions

Kind = Callable[[Voice, list[str]], Change | None]
LONGEST_OLD = 620  # characters of an old diagram, which comes twice
OLDS, TRIES = 12, 40
SEVERAL = 0.2  # of the requests have two or three orders
AGAIN = ("add", "remove", "rename", "relabel")  # kinds that one request may ask for twice


@dataclass(frozen=True)
class Edit:
    """A row with what lies behind it."""

    row: Row
    old: str
    changes: tuple[Change, ...]


@cache
def kinds() -> dict[str, dict[str, Kind]]:
    """Type -> kind -> change; 'retype' is not among them, since it draws a diagram of another type."""
    found: dict[str, dict[str, list[Kind]]] = {}

    def take(key: str, more: dict[str, Kind]) -> None:
        for kind, option in more.items():
            found.setdefault(key, {}).setdefault(kind, []).append(option)

    take("flowchart", edits_flow.KINDS)
    for key, more in [*edits_forms.kinds().items(), *edits_columns.KINDS.items(), *edits_lines.MORE.items()]:
        take(key, more)
    for key, sheets in edits_lines.SHEETS.items():
        for sheet in sheets:
            made = SheetChanges(sheet).kinds
            take(key, {"relabel": made["relabel"]} if key == "wardley" else made)
    for key in edits_heads.TITLED:
        take(key, {"title": edits_heads.title})
    for key, turn in edits_heads.DIRECTED.items():
        take(key, {"direction": turn})
    for key, kind, option in edits_extras.EXTRAS:
        found[key][kind] = [*found[key][kind] * 3, option]  # a quarter of its kind
    take("sequence", {"restyle": edits_heads.numbering})
    take("sequence", {"restyle": edits_heads.actor})
    take("pie", {"restyle": edits_heads.values})
    return {key: {kind: edits_forms.either(*options) for kind, options in each.items()} for key, each in found.items()}


def kinds_of(key: str) -> list[str]:
    """All kinds of changes of a type."""
    return [*kinds()[key], *(["retype"] if any(key in (pair.drawn, pair.made) for pair in PAIRS) else [])]


def write(draw: Draw, key: str, longest: int) -> Row | None:
    """One row whose answer is of this type, of at most so many characters in all; None if none was found."""
    for _ in range(TRIES):
        kind = draw.choice([*kinds_of(key), "add", "remove", "rename"])
        made = edit(draw, key, kind)
        if made and len(made.row.request) + len(made.row.diagram) <= longest:
            return made.row
    return None


def edit(draw: Draw, key: str, kind: str) -> Edit | None:
    """One change of this kind, now and then with others; None if no diagram was found that has room for it."""
    for _ in range(OLDS):
        voice = Voice(draw)
        made = _retyped(voice, key) if kind == "retype" else _changed(voice, key, kind)
        if made:
            source, old, changes = made
            return Edit(Row(_request(draw, source, old, changes), "\n".join(changes[-1].lines), "edit"), old, tuple(changes))
    return None


def canonical(key: str, diagram: str) -> bool:
    """Whether the grammar and all rules of what is written here take the diagram."""
    return Grammar.load(key).match(diagram).status == "accepted" and permits(key, diagram, narrow=True)


def _drawn(voice: Voice, key: str) -> str:
    diagram: str = import_module(f"training.rows.{key}").write(voice.draw).diagram
    return diagram


def _changed(voice: Voice, key: str, kind: str) -> tuple[str, str, list[Change]] | None:
    old = _drawn(voice, key)
    if len(old) > LONGEST_OLD:
        return None
    made = _sound(key, old, kinds()[key][kind](voice, old.split("\n")))
    if made is None:
        return None
    changes = [made]
    wanted = 1 if not voice.draw.maybe(SEVERAL) else voice.draw.choice([2, 2, 3])
    others = [other for other in kinds()[key] if other != kind or kind in AGAIN]
    for other in voice.draw.shuffled(others)[: 3 if wanted > 1 else 0]:
        if len(changes) < wanted:
            text = "\n".join(changes[-1].lines)
            more = _sound(key, text, kinds()[key][other](voice, text.split("\n")))
            if more and _apart(more, changes) and not any(mentions("\n".join(more.lines), name) for each in changes for name in each.gone):
                changes.append(more)
    return key, old, changes


def _sound(key: str, old: str, made: Change | None) -> Change | None:
    """The change, if it is one, leaves nothing behind and makes a canonical diagram."""
    if made is None:
        return None
    text = "\n".join(made.lines)
    return made if text != old and not any(mentions(text, name) for name in made.gone) and canonical(key, text) else None


def _apart(made: Change, changes: list[Change]) -> bool:
    """Whether an order speaks of other things than the orders before it."""
    said = {text.lower() for text in SLOT.findall(made.order)}
    return not said & {text.lower() for each in changes for text in SLOT.findall(each.order)}


def _retyped(voice: Voice, key: str) -> tuple[str, str, list[Change]] | None:
    """A diagram of another type, asked for as one of this type."""
    pair = voice.draw.choice([pair for pair in PAIRS if key in (pair.drawn, pair.made)])
    for _ in range(10):
        drawn = _drawn(voice, pair.drawn)
        made = pair.make(drawn.split("\n")) if len(drawn) <= LONGEST_OLD else None
        if made and canonical(pair.made, "\n".join(made)) and canonical(pair.drawn, drawn):
            source, old, new = (pair.drawn, drawn, made) if key == pair.made else (pair.made, "\n".join(made), drawn.split("\n"))
            said = [SAID.get(type, say.NAMES[type][0]) for type in (source, key)]
            return source, old, [change("retype", voice.say(say.RETYPE, old=said[0], new=with_article(said[1])), new)]
    return None


# the request


def _request(draw: Draw, key: str, old: str, changes: list[Change]) -> str:
    """The orders before or behind the old diagram."""
    name = draw.choice(say.NAMES[key]) if changes[0].kind != "retype" else SAID.get(key, say.NAMES[key][0])
    orders = _orders(draw, name, [each.order for each in changes])
    shown = _shown(draw, old)
    closing = draw.phrase(say.CLOSINGS) if changes[0].kind != "retype" and draw.maybe(0.12) else ""
    if draw.maybe(0.5):
        head = draw.phrase(say.SHOWN).format(type=name) if draw.maybe(0.6) or shown.startswith("\ue000 ") else ""
        return "\n\n".join(filter(None, [_joined(head, shown), _joined(orders, closing)]))
    head = draw.phrase(say.BEHIND).format(type=name) if draw.maybe(0.4) else ""
    head = _joined(orders, closing if draw.maybe(0.5) else "") + (("\n\n" if draw.maybe(0.6) else "\n") + head if head else "")
    return head + draw.choice(["\n", "\n\n"]) + shown


def _joined(first: str, second: str) -> str:
    """Two parts on two lines, or two sentences on one."""
    if not first or not second:
        return first or second
    return f"{first} {second}" if first.endswith((".", "?", "!")) and "\n" not in first + second else f"{first}\n{second}"


def _shown(draw: Draw, old: str) -> str:
    kind = draw.integer(0, 99)
    if kind < 50:
        return f"```mermaid\n{slot(old)}\n```"
    if kind < 62:
        return f"```\n{slot(old)}\n```"
    if kind < 90:
        return slot(old)
    return slot("\n".join("    " + line for line in old.split("\n")))


def _orders(draw: Draw, name: str, orders: list[str]) -> str:
    if draw.maybe(0.1):
        orders = [order[:1].lower() + order[1:] if not order.startswith("I") else order for order in orders]
    if len(orders) == 1:
        return orders[0]
    if draw.maybe(0.45):
        return " ".join(order if order.endswith((".", "?", "!")) else f"{order}." for order in orders)
    marks = draw.choice([["- "] * 3, ["* "] * 3, ["1. ", "2. ", "3. "], ["1) ", "2) ", "3) "], [""] * 3])
    items = [mark + order.removesuffix(".") for mark, order in zip(marks, orders, strict=False)]
    head = draw.phrase(say.SEVERAL).format(type=name) if draw.maybe(0.7) else ""
    return "\n".join(filter(None, [head, *items]))
