"""Defaults < file < environment < arguments -> every setting with its origin, and all problems.

>>> gather({"seed": 7, "ollama_model": "tiny"}, {"MERMAIDGEN_SEED": "5"}).values["generation.seed"].value
7
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from mermaidgen.config import Config, Route
from mermaidgen.errors import ConfigError, printable
from mermaidgen.settings.file import File, find, read
from mermaidgen.settings.keys import BY_TYPE, defaults, environment_name, names_in, nearest_argument, short_names
from mermaidgen.settings.place import Item, Origin, Problem, Value, nested, out_of_range, place

LONGEST = 500  # characters of a message
ARGUMENT = Origin("argument")


@dataclass(frozen=True)
class Gathered:
    """What was set, by key, the file it partly comes from, and what is wrong, all of it."""

    values: Mapping[str, Value]
    problems: tuple[str, ...] = ()
    file: File | None = None

    def over(self, base: Config) -> Config:
        """`base` with these settings in place of its own. Raises ConfigError with the first problem, and how many more there are."""
        if self.problems:
            more = f"; and {len(self.problems) - 1} more" if len(self.problems) > 1 else ""
            raise ConfigError(self.problems[0] + more, hint="`mermaidgen config check` lists all problems, `mermaidgen config show` all settings")
        config: Config = _over(base, nested({key: value.value for key, value in self.values.items()}))
        return config


def _over(section: Any, tree: Mapping[str, Any]) -> Any:
    changed: dict[str, Any] = {}
    for name, value in tree.items():
        old = getattr(section, name)
        if name == "routes":
            changed[name] = {**old, **{key: replace(old.get(key, Route()), **route) for key, route in value.items()}}
        elif isinstance(value, Mapping):
            changed[name] = {**old, **value} if isinstance(old, Mapping) else _over(old, value)
        else:
            changed[name] = value
    return replace(section, **changed)


def gather(arguments: Mapping[str, Any] | None = None, environment: Mapping[str, str] | None = None, file: Path | None = None) -> Gathered:
    """All layers over each other; arguments that are None do not count."""
    environment = os.environ if environment is None else environment
    found = find(environment, file)
    layers = [of_file(found, environment)] if found else []
    layers += [of_environment(environment), of_arguments(arguments or {}, environment)]
    values: dict[str, Value] = {}
    for layer in layers:
        values |= layer.values
    return Gathered(values, tuple(problem for layer in layers for problem in layer.problems), found)


def of_file(file: File, environment: Mapping[str, str]) -> Gathered:
    """The settings of a file alone."""
    from mermaidgen.settings.trust import refused

    items, problems = read(file, environment)
    placed, misplaced = place(items)
    unfit = [] if file.trusted else list(refused(placed))
    return _layer(placed, [*problems, *misplaced, *unfit], environment)


def of_environment(environment: Mapping[str, str]) -> Gathered:
    """The settings of the environment alone."""
    placed: dict[str, Value] = {}
    problems: list[Problem] = []
    for key in defaults():
        name = environment_name(key)
        text = environment.get(name)
        if text is None:
            continue
        origin, (section, _, last) = Origin(f"environment {name}"), key.rpartition(".")
        value: Any = text
        if key in BY_TYPE:
            value = _sections(_json(text), origin, f"{name}: ", key)
            if not isinstance(value, tuple):
                problems.append(Problem(f"{name}: expected a JSON object, found {text!r}"))
                continue
        inside, wrong = place([Item(last, value, origin, name, text)], section)
        placed |= inside
        problems += wrong
    return _layer(placed, problems, environment)


def of_arguments(arguments: Mapping[str, Any], environment: Mapping[str, str]) -> Gathered:
    """The settings of arguments alone: by short name, or in sections."""
    placed: dict[str, Value] = {}
    problems: list[Problem] = []
    for name, given in arguments.items():
        if given is None:
            continue
        if name not in short_names() and name not in names_in(""):
            problems.append(Problem(f"{name}: unknown setting{nearest_argument(name)}"))
            continue
        section, _, last = (name if name in names_in("") else short_names()[name]).rpartition(".")
        inside, wrong = place([Item(last, _sections(given, ARGUMENT, "", name), ARGUMENT, name)], section)
        if name == "model" and given == "":
            wrong.append(Problem("model: expected the name of a model, found ''"))  # a slip: in the file it is what stands there anyway
        placed |= inside
        problems += wrong
    return _layer(placed, problems, environment)


def _json(text: str) -> Any:
    import json

    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _sections(value: Any, origin: Origin, prefix: str, name: str) -> Any:
    """Mappings of Python or JSON as items, paths as text."""
    if isinstance(value, Mapping):
        inner = ((str(key), inner) for key, inner in value.items() if inner is not None)
        return tuple(Item(key, _sections(inner, origin, prefix, f"{name}.{key}"), origin, f"{prefix}{name}.{key}") for key, inner in inner)
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    return list(value) if isinstance(value, tuple) else value


def _layer(placed: Mapping[str, Value], problems: list[Problem], environment: Mapping[str, str]) -> Gathered:
    ordered = sorted([*problems, *out_of_range(placed)], key=lambda problem: problem.line)
    return Gathered(placed, tuple(_fit(problem.text, environment) for problem in ordered))


def _fit(text: str, environment: Mapping[str, str]) -> str:
    """One line for a terminal, without secrets."""
    from mermaidgen.settings.masking import masked

    text = printable(masked(text, environment))
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 104]} ... {text[-99:]}"
