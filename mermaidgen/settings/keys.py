"""The keys of all settings, from the dataclasses of config.py, and the one rule for their short names.

>>> short_names()["ollama_model"], environment_name("generation.max_tokens")
('llm.ollama.model', 'MERMAIDGEN_MAX_TOKENS')

A key is the path of a setting, joined by dots. Its short name is the path joined by `_`, without the sections of LEFT_OUT; where two settings would
have the same one, it goes to the shorter path, and the other keeps its section. Arguments have short names; in the environment they stand in capitals
after MERMAIDGEN_.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from typing import Any

from mermaidgen.config import Config, Generation

LEFT_OUT = ("llm", "local", "generation")
BY_TYPE = ("routes", "validation.thresholds")  # their names are diagram types
ROUTE: dict[str, Any] = {"backend": "", "model": "", "adapter": "", **asdict(Generation())}  # the settings of a route, with examples
RENAMED = {"models": "routes"}  # what a setting was called before
PREFIX = "MERMAIDGEN_"


@cache
def defaults() -> dict[str, Any]:
    """Key -> default, in order; of those that are by type, the empty mapping."""
    return dict(_walk("", Config()))


def _walk(prefix: str, section: Any) -> Iterator[tuple[str, Any]]:
    for field in fields(section):
        value = getattr(section, field.name)
        if is_dataclass(value):
            yield from _walk(f"{prefix}{field.name}.", value)
        else:
            yield f"{prefix}{field.name}", value


@cache
def _sections() -> frozenset[str]:
    return frozenset(key.rsplit(".", count)[0] for key in defaults() for count in range(1, key.count(".") + 1)) | frozenset(BY_TYPE)


def names_in(section: str) -> list[str]:
    """The names that may stand in a section; "" is the whole."""
    if section in BY_TYPE:
        from mermaidgen.diagrams import TYPES  # its patterns take a while

        return [row.key for row in TYPES]
    if section.startswith("routes."):
        return list(ROUTE)
    prefix = f"{section}." if section else ""
    return list(dict.fromkeys(key.removeprefix(prefix).split(".")[0] for key in defaults() if key.startswith(prefix)))


def kind(section: str, name: str) -> type | None:
    """The kind of a setting's value, dict for a section; None if the section has no such name."""
    if name not in names_in(section):
        return None
    key = f"{section}.{name}" if section else name
    if section == "routes" or key in _sections():
        return dict
    if section.startswith("routes."):
        return type(ROUTE[name])
    return int if section in BY_TYPE else type(defaults()[key])


@cache
def short_names() -> dict[str, str]:
    """Short name -> key."""
    names: dict[str, str] = {}
    for key in sorted(defaults(), key=lambda known: known.count(".")):
        *path, last = key.split(".")
        short = "_".join([part for part in path if part not in LEFT_OUT] + [last])
        names[f"{path[-1]}_{last}" if short in names else short] = key
    return names


@cache
def _short() -> dict[str, str]:
    return {key: short for short, key in short_names().items()}


def environment_name(key: str) -> str:
    """The variable that sets a key."""
    return PREFIX + _short()[key].upper()


def suggestion(name: str, names: Mapping[str, str]) -> str:
    """' (did you mean ...?)' with what the nearest of the names stands for; empty if none is near."""
    from difflib import get_close_matches  # only where something is wrong

    found = get_close_matches(name, names, n=1, cutoff=0.7)
    return f" (did you mean {names[found[0]]}?)" if found else ""


def nearest(name: str, section: str) -> str:
    """What may be meant by an unknown name of a section: another of its names or, if none is near, the key of another setting."""
    if section in BY_TYPE:
        from mermaidgen.diagrams import find
        from mermaidgen.errors import RequestError

        try:
            return f" (did you mean {find(name).key}?)"
        except RequestError as exc:
            return f" ({exc.hint})"
    if "key_env" in names_in(section) and re.search("key|token|secret", name, re.IGNORECASE):
        return " (did you mean key_env, the name of the variable that holds the key?)"
    near = suggestion(name, {known: known for known in names_in(section)} | ({} if section else RENAMED))
    return near or suggestion(name, {key.rsplit(".", 1)[-1]: key for key in reversed(defaults())} | short_names())


def nearest_argument(name: str) -> str:
    """What may be meant by an unknown argument: a short name or a section."""
    return suggestion(name, {known: known for known in [*short_names(), *names_in("")]} | RENAMED)
