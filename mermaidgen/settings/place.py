"""Names and values as they were given -> settings in their places, and what is wrong with them.

>>> here = Origin("argument")
>>> place([Item("generation", (Item("seed", 7, here, "generation.seed"),), here, "generation")])[0]["generation.seed"].value
7
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from mermaidgen.config import PACKAGE
from mermaidgen.settings.keys import kind, nearest

if TYPE_CHECKING:
    from jsonschema import Draft202012Validator
    from jsonschema.exceptions import ValidationError

EXPECTED: dict[type, str] = {str: "text", int: "a whole number", float: "a number", bool: "true or false", tuple: "a list of names",
                             dict: "a section, lines of 'name: value'"}  # fmt: skip
WORDS = {"true": True, "yes": True, "on": True, "1": True, "false": False, "no": False, "off": False, "0": False}


@dataclass(frozen=True)
class Origin:
    """Where a setting comes from: 'default', 'argument', 'environment NAME', or a file and its line."""

    source: str
    line: int = 0

    def __str__(self) -> str:
        return f"{self.source}:{self.line}" if self.line else self.source


@dataclass(frozen=True)
class Item:
    """A name with its value as it was given; that of a section is the tuple of its items.

    `where` is what messages begin with. `text` are the letters of a value that says no kind itself, as in a variable.
    """

    name: str
    value: Any
    origin: Origin
    where: str
    text: str | None = None


@dataclass(frozen=True)
class Value:
    """A setting's value, where it comes from and what messages about it begin with."""

    value: Any
    origin: Origin
    where: str


@dataclass(frozen=True)
class Problem:
    """What is wrong, and in which line of the file."""

    text: str
    line: int = 0

    def __str__(self) -> str:
        return self.text


def place(items: Sequence[Item], section: str = "") -> tuple[dict[str, Value], list[Problem]]:
    """The settings of a section by their keys, and the problems."""
    placed: dict[str, Value] = {}
    problems: list[Problem] = []
    for item in items:
        key = f"{section}.{item.name}" if section else item.name
        wanted = kind(section, item.name)
        if wanted is None:
            problems.append(Problem(f"{item.where}: unknown setting{nearest(item.name, section)}", item.origin.line))
        elif wanted is dict and isinstance(item.value, tuple):
            inside, wrong = place(item.value, key)
            placed |= inside
            problems += wrong
        elif wanted is dict and item.value is None:
            continue  # a section whose lines are all comments
        else:
            try:
                placed[key] = Value(as_kind(item, wanted), item.origin, item.where)
            except (ValueError, OverflowError):
                problems.append(Problem(f"{item.where}: expected {EXPECTED[wanted]}, found {_found(item.value)}", item.origin.line))
    return placed, problems


def as_kind(item: Item, wanted: type) -> Any:
    """The value of an item as a `wanted`. Raises ValueError where it is none."""
    value = item.value
    if item.text is not None and value is not None and (wanted is str or isinstance(value, str)):
        value = _read(item.text, wanted)
    if wanted is float and type(value) is int:
        value = float(value)
    if wanted is tuple and isinstance(value, list) and all(isinstance(name, str) for name in value):
        value = tuple(value)
    if type(value) is not wanted or (isinstance(value, float) and not math.isfinite(value)):
        raise ValueError
    return value


def _read(text: str, wanted: type) -> Any:
    if wanted is bool:
        return WORDS.get(text.strip().lower())
    if wanted is tuple:
        return [name.strip() for name in text.split(",") if name.strip()]
    return wanted(text)


def _found(value: Any) -> str:
    if isinstance(value, tuple):
        return "names and values"
    return "a list" if isinstance(value, list) else "nothing" if value is None else repr(value)


@cache
def schema() -> Draft202012Validator:
    """The checks of config.schema.json."""
    import json

    from jsonschema import Draft202012Validator  # 60 ms, and only where something is set

    return Draft202012Validator(json.loads((PACKAGE / "config.schema.json").read_text(encoding="utf-8")))


def out_of_range(placed: Mapping[str, Value]) -> Iterator[Problem]:
    """What config.schema.json has against the values."""
    if not placed:
        return
    for error in schema().iter_errors(nested({key: _as_json(value.value) for key, value in placed.items()})):
        key = ".".join(part for part in error.absolute_path if isinstance(part, str))
        yield Problem(f"{placed[key].where}: {_message(error)}", placed[key].origin.line)


def _as_json(value: Any) -> Any:
    """Lists for tuples, and whole numbers without '.0', as messages show them."""
    if isinstance(value, tuple):
        return list(value)
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _message(error: ValidationError) -> str:
    """jsonschema's words, or ours where its own are of no help."""
    found: Any = error.instance
    rule: Any = error.validator_value
    section: Any = error.schema
    if error.validator == "enum":
        from difflib import get_close_matches

        near = get_close_matches(str(found), rule, n=1)
        return f"expected one of {', '.join(map(repr, rule))}, found {found!r}" + (f" (did you mean {near[0]}?)" if near else "")
    if error.validator == "pattern":
        return f"expected {section['expected']}, found {found!r}"
    return error.message


def nested(values: Mapping[str, Any]) -> dict[str, Any]:
    """Values by key -> mappings of mappings, as a file has them."""
    tree: dict[str, Any] = {}
    for key, value in values.items():
        *path, last = key.split(".")
        inner = tree
        for part in path:
            inner = inner.setdefault(part, {})
        inner[last] = value
    return tree
