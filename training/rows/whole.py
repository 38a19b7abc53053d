"""Requests that were written as a whole, with slots that are filled from the knowledge: training/requests/<type>*.yaml.

    - style: narrative
      request: "When {a1:an} wants to {s1}, there is a check first: if {c1}, we {s2}, otherwise {a2:the} has to {s3}."
      diagram: |
        flowchart TD
            A["{s1:Base}"] --> B{"{c1:Question}"}
            B -->|"Yes"| C["{s2:Base}"]
            B -->|"No"| D["{s3:Base}"]

A slot is {letter+number} or {letter+number:form}; the same slot is the same thing wherever it stands. What the letters stand for is
in KINDS, the forms in FORMS; a form with a capital begins with one. A line of a diagram that a `declare` leaves empty is left out.

    python -m training.rows.whole FILE...   fills each request and says what is wrong with it; --show prints what came out
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from mermaidgen.diagrams import of_text
from mermaidgen.gbnf import Grammar
from mermaidgen.semantics import permits
from training.draw import Draw, load_knowledge, nested
from training.language import camel, gerund, open_slots, past, plural, sentence_case, slot, third_person, with_article, without_article
from training.rows import Row
from training.rows.class_model import lower_camel
from training.rows.er_model import snake
from training.rows.swaps import swap
from training.splits import SPLITS, split_of

FOLDER = Path(__file__).parent.parent / "requests"
SLOT = re.compile(r"\{([a-z]+)(\d+)(?::([A-Za-z]+))?\}")
TRIES = 20

KINDS = {
    "a": "who acts: 'receptionist'",
    "s": "a step, as an order: 'weigh the animal'",
    "c": "a condition, as a clause: 'the animal is stable'",
    "e": "an entity or class: 'Patient', 'Work order'",
    "t": "an attribute's name: 'date of birth'",
    "d": "a data type: 'int'",
    "f": "a method: 'calculate the dose'",
    "r": "what one entity does to another: 'owns'",
    "x": "a state: 'in review'",
    "v": "an event: 'submit'",
    "p": "a party of a conversation: 'Insurance company'",
    "m": "what a party does towards another, as an order: 'submit the claim'",
    "k": "one of several that make a whole: 'Cats'",
    "q": "a whole number: '48'",
    "g": "a group of parts: 'Back office'",
    "n": "a part of a system: 'Booking desk'",
    "w": "a label of any kind, odd ones too: 'Reject stale ledger', 'retry_count', 'T4'",
    "i": "a short id: 'n4', 'ledger_entry'",
    "h": "what the diagram is about: 'animal admission'",
}

FORMS: dict[str, Callable[[str], str]] = {
    "base": str,
    "third": third_person,  # weighs the animal
    "past": past,  # weighed the animal
    "ing": gerund,  # weighing the animal
    "label": without_article,  # animal is stable
    "question": lambda text: without_article(text) + "?",
    "plural": plural,
    "a": with_article,  # a receptionist, an owner
    "an": with_article,
    "the": lambda text: with_article(text, definite=True),
    "lower": str.lower,
    "upper": str.upper,
    "title": str.title,
    "id": camel,  # WorkOrder
    "snake": snake,
    "lowercamel": lower_camel,  # without small words: renameLeant
    "comma": lambda text: f"{int(text):,}",
}


@dataclass(frozen=True)
class Whole:
    """One entry of a file."""

    key: str
    style: str
    request: str
    diagram: str


@cache
def load_requests() -> dict[str, dict[str, Whole]]:
    """Type -> text of the request -> entry, of all files."""
    found: dict[str, dict[str, Whole]] = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        for entry in read(path):
            found.setdefault(entry.key, {})[entry.request] = entry
    return found


def read(path: Path) -> list[Whole]:
    """The entries of one file. Raises ValueError where one has not the right keys or no known type."""
    entries = []
    for item in yaml.load(path.read_text(encoding="utf-8"), yaml.CSafeLoader) or []:
        if set(item) != {"style", "request", "diagram"} or item["style"] not in ("specification", "narrative"):
            raise ValueError(f"{path}: expected style (specification or narrative), request and diagram, found {item}")
        row = of_text(item["diagram"])
        if row is None:
            raise ValueError(f"{path}: no known type: {item['diagram'][:60]!r}")
        entries.append(Whole(row.key, item["style"], item["request"].strip(), item["diagram"].rstrip()))
    return entries


def write(draw: Draw, key: str) -> Row | None:
    """One row of a whole request of this type and split; None where there is none."""
    entries = [entry for request, entry in load_requests().get(key, {}).items() if split_of(request) == draw.split]
    for _ in range(TRIES if entries else 0):
        row = filled(draw, draw.choice(entries))
        if draw.split == "train":
            row = Row(*swap(draw, key, row.request, row.diagram), row.style)
        if canonical(key, row.diagram):
            return row
    return None


def canonical(key: str, diagram: str) -> bool:
    """Whether the grammar and the type's rules take the diagram."""
    return Grammar.load(key).match(diagram).status == "accepted" and permits(key, diagram)


def filled(draw: Draw, entry: Whole) -> Row:
    """The entry with something in every slot."""
    values = Values(draw)

    def text(match: re.Match[str]) -> str:
        letter, number, form = match.groups()
        return values.text(letter, int(number), form or "base")

    request = SLOT.sub(lambda match: slot(text(match)), entry.request)
    lines = [(line, SLOT.sub(text, line)) for line in entry.diagram.split("\n")]
    return Row(request, "\n".join(line for template, line in lines if line.strip() or not template.strip()), entry.style)


class Values:
    """What stands in the slots of one row: drawn when first asked for, all of one domain, a third of it invented."""

    def __init__(self, draw: Draw) -> None:
        self._draw = draw
        domain = draw.domain()
        self._pools = {letter: draw.shuffled(list(dict.fromkeys(pool))) for letter, pool in pools(domain).items()}
        self._values: dict[tuple[str, int], str] = {}

    def text(self, letter: str, number: int, form: str) -> str:
        if (letter, number) not in self._values:
            self._values[letter, number] = self._new(letter)
        value = self._values[letter, number]
        if form.lower() == "declare":
            return _declared(letter, value, capital=form[0].isupper())
        made = FORMS[form.lower()](value)
        return sentence_case(made) if form[0].isupper() else made

    def _new(self, letter: str) -> str:
        """A value that no other slot of this letter has."""
        while True:
            pool = self._pools.get(letter)
            value = pool.pop() if pool and not self._draw.maybe(0.34) else invented(self._draw, letter)
            if value.lower() not in {other.lower() for (kind, _), other in self._values.items() if kind == letter}:
                return value


def _declared(letter: str, value: str, capital: bool) -> str:
    """The line that introduces a state or a party whose name is more than its id; with a capital a party is an actor."""
    id = camel(value)
    if letter == "x":
        return "" if id == value else f'state "{value}" as {id}'
    return f"{'actor' if capital else 'participant'} {id}" + ("" if id == value else f" as {value}")


def pools(domain: dict[str, Any]) -> dict[str, list[str]]:
    """What a domain has for each kind of slot."""
    steps = [step for process in domain["processes"] for step in nested(process["steps"])]
    messages = [message for exchange in domain["exchanges"] for message in nested(exchange["messages"]) if isinstance(message, list)]
    return {
        "a": [step["who"] for step in steps if isinstance(step, dict) and "who" in step],
        "s": [step if isinstance(step, str) else step["do"] for step in steps if isinstance(step, str) or "do" in step],
        "c": [step["if"] for step in steps if isinstance(step, dict) and "if" in step],
        "e": [entity["name"] for entity in domain["entities"]],
        "t": [name for entity in domain["entities"] for name in entity["attributes"]],
        "f": [method for entity in domain["entities"] for method in entity["methods"]],
        "r": [relation[1] for relation in domain["relations"]],
        "x": [state for machine in domain["lifecycles"] for step in machine["transitions"] for state in (step[0], step[2])],
        "v": [step[1] for machine in domain["lifecycles"] for step in machine["transitions"]],
        "p": [party for exchange in domain["exchanges"] for party in exchange["between"]],
        "m": [message[2] for message in messages],
        "k": [name for share_ in domain["shares"] for name in share_["values"]],
        "g": [group for structure in domain["structures"] for group in structure["groups"]],
        "n": [part for structure in domain["structures"] for parts in structure["groups"].values() for part in parts],
        "h": [named["name"] for kind in ("processes", "exchanges", "structures") for named in domain[kind]],
    }


def invented(draw: Draw, letter: str) -> str:
    """Something for a slot that no domain has."""
    verb = draw.verb().lower()
    match letter:
        case "s" | "m" | "f":
            things = [f"the {draw.word()}", f"{draw.adjective()} {plural(draw.word())}", f"the {draw.adjective()} {draw.word()}"]
            return f"{verb} {draw.choice(things)}"
        case "c":
            return draw.choice([f"the {draw.word()} is {draw.adjective()}", f"the {draw.word()} fails", f"there is no {draw.word()}"])
        case "e" | "p" | "g" | "n" | "k":
            return draw.choice([draw.word().capitalize(), f"{draw.word().capitalize()} {draw.noun()}"])
        case "d":
            return draw.choice(["int", "string", "float", "bool", "date", "text", "decimal", "datetime"])
        case "q":
            return str(draw.size(1, 2000))
        case "w":
            return draw.label()
        case "i":
            return draw.identifier()
        case "r":
            return third_person(verb)
        case "x":
            return draw.choice([draw.adjective(), draw.word(), f"{draw.adjective()} {draw.word()}"])
        case "v":
            return draw.choice([verb, f"{verb} {draw.word()}", f"{draw.word()} {draw.adjective()}"])
        case "t":
            return draw.choice([draw.word(), f"{draw.word()} {draw.choice(['name', 'code', 'date', 'count', 'id', 'status'])}"])
        case "h":
            return f"{draw.adjective()} {draw.word()}"
    return draw.word()


def problems(entry: Whole) -> Iterator[str]:
    """What is wrong with an entry: unknown slots, things in the diagram that the request does not say, diagrams that do not parse."""
    asked, drawn = SLOT.findall(entry.request), SLOT.findall(entry.diagram)
    for letter, number, form in dict.fromkeys([*asked, *drawn]):
        if letter not in KINDS:
            yield f"unknown slot {letter}{number}"
        if form and form.lower() not in {*FORMS, "declare"}:
            yield f"unknown form {form} of {letter}{number}"
    yield from (f"the request does not say {letter}{number}" for letter, number in {found[:2] for found in drawn} - {found[:2] for found in asked})
    if left := re.findall(r"\{[a-z]+\d*[^a-z0-9:}][^}\n]*\}", entry.request):
        yield f"is this a slot? {left[0]}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("files", nargs="+", type=Path)
    arguments = parser.parse_args()
    wrong = total = 0
    for path in arguments.files:
        for entry in read(path):
            total += 1
            found = list(problems(entry))
            draws = [Draw(random.Random(seed), SPLITS[0], load_knowledge()) for seed in range(5)]
            rows = [] if found else [filled(draw, entry) for draw in draws]
            refused = [row.diagram for row in rows if not canonical(entry.key, row.diagram)]
            if len(refused) > 1:  # once in a while an invented name is a word that Mermaid keeps for itself
                found.append(f"not canonical: {Grammar.load(entry.key).match(refused[0])}\n{refused[0]}")
            for problem in found:
                wrong += 1
                print(f"{path}: {problem}\n    in: {entry.request[:100]}")
            if arguments.show and rows:
                print(f"--- {entry.style}\n{open_slots(rows[0].request)}\n{rows[0].diagram}\n")
    print(f"{total} requests, {wrong} problems")
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main()
