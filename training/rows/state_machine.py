"""State machines to tell and their canonical text.

A scope holds its states and transitions; the order of the lines that declare states follows their first mention in the request.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

from training.draw import Draw, load_knowledge
from training.language import camel, past, sentence_case, slot, third_person, with_article
from training.rows import state_phrases as say
from training.words import NOUNS

# Words that mermaid takes for its own, and beginnings that it takes for a direction; see grammars/state.gbnf.
RESERVED = frozenset(
    "accdescr acctitle as class classdef click constructor default direction hasownproperty href isprototypeof note "
    "propertyisenumerable root root_start root_end scale state statediagram style tolocalestring tostring valueof".split()
)
AWKWARD = "default state note class style direction scale click root end start TBD LRU Default State BTree".split()
DIRECTION_LIKE = re.compile(r"(?:tb|bt|rl|lr)", re.IGNORECASE)
ENTITIES = {
    '"': "#quot;",
    "<": "#lt;",
    ">": "#gt;",
    "#": "#35;",
    "*": "#42;",
    ":": "#58;",
    ";": "#59;",
    "\\": "#92;",
    "`": "#96;",
    "{": "#123;",
    "}": "#125;",
}


@dataclass(frozen=True)
class Move:
    """A transition; an empty event leaves the arrow bare."""

    source: str
    event: str
    target: str


@dataclass
class Scope:
    """The whole machine, or one region of a composite state; `start` may be empty."""

    moves: list[Move]
    start: str = ""
    ends: list[str] = field(default_factory=list)
    pseudo: dict[str, str] = field(default_factory=dict)
    inside: dict[str, list[Scope]] = field(default_factory=dict)
    notes: list[tuple[str, str, str]] = field(default_factory=list)
    alone: list[str] = field(default_factory=list)  # states without any transition
    direction: str = ""

    def states(self) -> list[str]:
        """The names of this scope, without those inside its composites."""
        moved = (name for move in self.moves for name in (move.source, move.target))
        names = [*self.alone, self.start, *moved, *self.ends, *self.pseudo, *self.inside]
        return list(dict.fromkeys(name for name in names if name))

    def all_states(self) -> list[str]:
        return self.states() + [name for regions in self.inside.values() for region in regions for name in region.all_states()]


def identifier(name: str) -> str:
    """The id of a state: its name if that is one safe word, else its words joined: 'in review' -> 'InReview', 'default' -> 'default1'."""
    word = camel(name)
    if DIRECTION_LIKE.match(word):
        word = "N" + word
    return word + "1" if word.lower() in RESERVED else word


def escape(text: str) -> str:
    """The text with entities for the characters that mermaid would misread."""
    text = re.sub(r'["<>#*:;\\`{}]|^[-+%),_|\]]', lambda match: ENTITIES.get(match.group()) or f"#{ord(match.group())};", text)
    text = re.sub(r"\[(?=[\[\s]|$)", "#91;", text)
    text = re.sub(r"^&|&(?=\S)|(?<=\S)&", "#amp;", text)
    return re.sub(r"(?<= )(?:t(?=b)|b(?=t)|r(?=l)|l(?=r))", lambda match: f"#{ord(match.group())};", text, flags=re.IGNORECASE)


def render(scope: Scope, request: str) -> str:
    """The canonical text of a machine; `request` decides the order of the declarations."""
    lines = ["stateDiagram-v2"]
    if scope.direction:
        lines.append(f"    direction {scope.direction}")
    return "\n".join(lines + _lines(scope, request, "    "))


def _lines(scope: Scope, request: str, indent: str) -> list[str]:
    lines = []
    for name in sorted(scope.states(), key=lambda name: mention(name, request)):
        own = identifier(name)
        if name in scope.pseudo:
            lines.append(f"{indent}state {own} <<{scope.pseudo[name]}>>")
        elif own != name:
            lines.append(f'{indent}state "{escape(name)}" as {own}')
        if name in scope.inside:
            lines.append(f"{indent}state {own} {{")
            for i, region in enumerate(scope.inside[name]):
                lines += [f"{indent}    --"] * (i > 0) + _lines(region, request, indent + "    ")
            lines.append(f"{indent}}}")
    lines += [f"{indent}{identifier(name)}" for name in scope.alone]
    lines += [f"{indent}[*] --> {identifier(scope.start)}"] * bool(scope.start)
    for move in scope.moves:
        event = f": {escape(move.event)}" if move.event else ""
        lines.append(f"{indent}{identifier(move.source)} --> {identifier(move.target)}{event}")
    lines += [f"{indent}{identifier(name)} --> [*]" for name in scope.ends]
    return lines + [f"{indent}note {side} of {identifier(name)}: {escape(text)}" for name, side, text in scope.notes]


def mention(name: str, request: str) -> int:
    """Where a name first stands in the request, in any case; at the very end if it does not."""
    found = request.lower().find(slot(name).lower())
    return len(request) if found < 0 else found


# Events


@cache
def known_verbs() -> frozenset[str]:
    """The first words of all steps that the knowledge tells in the imperative."""
    words: set[str] = set()

    def collect(steps: object) -> None:
        match steps:
            case str():
                words.add(steps.partition(" ")[0])
            case list():
                for step in steps:
                    collect(step)
            case dict():
                for key in ("do", "then", "else", "repeat", "parallel", "steps"):
                    collect(steps.get(key, []))

    for domain in load_knowledge():
        collect(domain["processes"])
        collect([method for entity in domain["entities"] for method in entity["methods"]])
    return frozenset(words)


@cache
def third_persons() -> frozenset[str]:
    return frozenset(map(third_person, known_verbs()))


@cache
def nouns() -> frozenset[str]:
    """Words that name things; at the start of an event such a word may be no verb: 'order arrives', 'storm warning'."""
    named = {word for domain in load_knowledge() for entity in domain["entities"] for word in entity["name"].lower().split()}
    return frozenset(NOUNS) | named


def event_kind(event: str) -> str:
    """'verb' for an imperative phrase, 'clause' for subject and verb, else 'noun'; only sure cases are told apart."""
    first, _, rest = event.partition(" ")
    second, last = rest.partition(" ")[0], rest.rpartition(" ")[2]
    if first in NOUNS and second in third_persons():
        return "clause"
    clause = re.search(
        r"(?:^| )(?:is|are|has|have|ends|expires|arrives|stops|rings|falls|drops|fails|passes|reaches|rises|clicks|boils)\b", rest
    ) or re.search(r"s (?:arrive|end|expire|fail|fall|pass|rise)$", event)
    if first in known_verbs() or first in ("press", "insert", "enter", "log", "choose", "pay", "submit", "retry"):
        if not rest or re.match(r"(?:the|an?|all|both|every|its?|in|on|at|to|for|from|with|up|off|out|into|within|by|over|down|back)\b", rest):
            return "verb"
        if clause and first in nouns():
            return "clause"
        sure = first not in nouns() and last not in third_persons()
        return "verb" if sure and not re.search(r"(?:[^e]ed|lost|found|held|sent|ing|low|high|too \w+)$", rest) else "noun"
    return "clause" if clause else "noun"


def drawn_event(draw: Draw) -> str:
    """An event that no lifecycle knows."""
    kind = draw.integer(0, 6)
    if draw.maybe(0.05):
        return special_event(draw)
    if kind == 0:
        return draw.verb()
    if kind <= 2:
        return f"{draw.verb()} {draw.word()}"
    if kind == 3:
        return f"{draw.adjective()} {draw.noun()}"
    if kind == 4:
        return f"{draw.word()} {draw.choice(['expires', 'arrives', 'fails', 'stops', 'is ' + draw.adjective(), 'ends'])}"
    if kind == 5:
        return f"{draw.noun()} {draw.choice(['timeout', 'error', 'signal', 'request', 'reply', 'limit'])}"
    return draw.choice([draw.invented(), draw.code(), f"{draw.verb()}_{draw.noun()}", f"{draw.verb()}{draw.noun().capitalize()}"])


def special_event(draw: Draw) -> str:
    """An event with signs in it: a guard, an action, a call, a path, a number."""
    noun, verb = draw.noun(), draw.verb()
    number, other = draw.integer(1, 99), draw.noun()
    return draw.choice([
        f"{verb} [{noun} > {number}]", f"[{noun} {draw.adjective()}]", f"{verb} / {draw.verb()} {noun}", f"{verb}()", f"{verb}({noun})",
        f"POST /{noun}", f"{number} %", f"{noun} #{number}", f"{verb}: {noun}", f"{verb}; {draw.verb()}", f"{noun} & {other}",
        f"{noun} < {number}", f"{noun} >= {number * 10}", f"{verb} '{noun}'", f"{verb}/{draw.verb()}", f"{noun}.{verb}", f"{noun}?",
        f"{noun} == {draw.choice(['true', 'false', '0', 'null'])}", f"{number} min", f"on {verb}", f"{noun}!", f"!{noun}",
        f"{noun}, {other}",
    ])  # fmt: skip


def drawn_state(draw: Draw) -> str:
    """A state name as stories use it: lower case, one to three words."""
    kind = draw.integer(0, 6)
    if kind == 0:
        return draw.adjective()
    if kind == 1:
        return past(draw.verb())
    if kind == 2:
        return f"{draw.choice(['waiting for', 'out of', 'under', 'with the', 'ready for', 'in the'])} {draw.noun()}"
    if kind == 3:
        return f"{draw.noun()} {draw.adjective()}"
    if kind == 4:
        return f"{past(draw.verb())} {draw.choice(['again', 'twice', 'by ' + draw.noun(), 'for good', 'in part'])}"
    if kind == 5:
        return draw.invented()
    return f"{draw.adjective()} {draw.word()}"


# Machines


@dataclass
class Subject:
    """A machine and what it is about."""

    of: str
    scope: Scope


def known(draw: Draw) -> Subject:
    """A lifecycle of the knowledge, or one of the technical machines."""
    if draw.maybe(0.2):
        of, start, moves, ends = (part.strip() for part in draw.phrase(say.MACHINES).split("|"))
        steps = [Move(*(word.strip() for word in move.split(" > "))) for move in moves.split(";")]
        return Subject(of, Scope(steps, start, [end.strip() for end in ends.split(",") if end.strip()]))
    cycle = draw.choice(draw.domain()["lifecycles"])
    return Subject(cycle["of"], Scope([Move(*move) for move in cycle["transitions"]], cycle["start"], list(cycle["end"])))


def renamed(scope: Scope, names: dict[str, str], events: dict[str, str]) -> Scope:
    """The same machine in other words; what is not in the tables stays."""
    moves = [
        Move(names.get(move.source, move.source), events.get(move.event, move.event), names.get(move.target, move.target))
        for move in scope.moves
    ]
    return Scope(moves, names.get(scope.start, scope.start), [names.get(name, name) for name in scope.ends])


def fresh(draw: Draw, count: int, make: Callable[[Draw], str], taken: Sequence[str] = ()) -> list[str]:
    """`count` names whose ids differ from each other and from those of `taken`."""
    names: list[str] = []
    ids = {identifier(name).lower() for name in taken}
    while len(names) < count:
        name = draw.choice(AWKWARD) if draw.maybe(0.012) else make(draw)
        if identifier(name).lower() not in ids and len(name) < 40:
            ids.add(identifier(name).lower())
            names.append(name)
    return names


def invented(draw: Draw, low: int = 3, high: int = 8, taken: Sequence[str] = (), make: Callable[[Draw], str] | None = None) -> Scope:
    """A machine of drawn names: a chain, and some transitions back, across and onto themselves."""
    make = make or draw.choice([Draw.label, Draw.identifier, Draw.identifier, drawn_state, lambda draw: sentence_case(drawn_state(draw))])
    names = fresh(draw, draw.size(low, high), make, taken)
    some = draw.choice([1.0, 1.0, 0.75, 0.75, 0.4, 0.0])
    pool = fresh(draw, 2, drawn_event) if draw.maybe(0.2) else []  # the same few events again and again

    def event() -> str:
        if not draw.maybe(some):
            return ""
        return draw.choice(pool) if pool else drawn_event(draw)

    moves = []
    for i, name in enumerate(names[1:], 1):
        moves.append(Move(names[i - 1] if draw.maybe(0.75) else draw.choice(names[:i]), event(), name))
    for _ in range(draw.size(0, max(1, len(names) // 2))):
        source = draw.choice(names)
        moves.append(Move(source, event(), source if draw.maybe(0.15) else draw.choice(names)))
    if draw.maybe(0.25):
        moves = draw.shuffled(moves)
    leaves = [name for name in names if all(move.source != name for move in moves)]
    ends = leaves if leaves and draw.maybe(0.6) else draw.sample(names, 1) if draw.maybe(0.3) else []
    return Scope(list(dict.fromkeys(moves)), names[0] if draw.maybe(0.65) else "", ends)


def sound(scope: Scope) -> bool:
    """Whether all names have ids of their own, so that no two states become one, and no composite holds itself."""
    names = scope.all_states()
    return len({identifier(name).lower() for name in names}) == len(names) and all(0 < len(name) < 60 for name in names)


def fields_of(of: str) -> dict[str, str]:
    """The ways to name the subject in an opening."""
    a_of = of if of[:1].isupper() and of.isupper() else with_article(of)
    return {"of": of, "Of": sentence_case(of), "a_of": a_of, "A_of": sentence_case(a_of), "the_of": f"the {of}"}


def opening(draw: Draw, of: str) -> str:
    """An opening without its full stop, or nothing."""
    if draw.maybe(0.06):
        return ""
    text = draw.phrase(say.OPENINGS_OF).format(**fields_of(of)) if of and draw.maybe(0.65) else draw.phrase(say.OPENINGS)
    if text.lower().startswith(("how ", "what ", "which ", "can ", "could ")):
        text += "?"
    return text[:1].lower() + text[1:] if draw.maybe(0.12) and not text[1:2].isupper() else text


def framed(draw: Draw, of: str, body: str, block: bool, scope: Scope) -> str:
    """The body of a request with an opening, the direction asked for, and a closing. Sets the direction of `scope`."""
    head = opening(draw, of)
    if draw.maybe(0.1):
        scope.direction = draw.choice(["LR", "LR", "LR", "TB", "RL", "BT"])
        asked = draw.phrase(say.DIRECTIONS[scope.direction])
        if head and draw.maybe(0.5):
            head = f"{head}{'' if head.endswith('?') else '.'} {asked[0].upper()}{asked[1:]}"
        else:
            body = f"{body}{chr(10) if block else ' '}{asked[0].upper()}{asked[1:]}"
    if draw.maybe(0.12):
        body += ("\n" if block else " ") + draw.phrase(say.CLOSINGS)
    if not head:
        return body
    colon = block or draw.maybe(0.3) or re.search(r"follow|these|below|this$", head)
    stop = "" if head.endswith(("?", ".")) else ":" if colon else "."
    between = draw.choice(["\n", "\n", "\n\n"]) if block else " " if draw.maybe(0.8) else "\n"
    return f"{head}{stop}{between}{body}"
