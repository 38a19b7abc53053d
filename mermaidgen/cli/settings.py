"""config: what is set and where, what is wrong with it, and a file to begin with."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from mermaidgen.settings import Gathered


@click.group()
def config() -> None:
    """The settings: what holds, what is wrong, and a file to begin with."""


@config.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a setting: key, value, origin; of the variable of a key, set.")
@click.pass_obj
def show(file: Path | None, as_json: bool) -> None:
    """Print every setting, its value and where it comes from.

    That is the default, a line of the config file, or a variable. Whatever looks like a key or a password is masked.
    """
    from mermaidgen.config import Config
    from mermaidgen.settings import gather

    found = gather({}, os.environ, file)
    found.over(Config())  # an error is one here too
    for row in _rows(found, os.environ):
        if as_json:
            click.echo(json.dumps(row))
        else:
            shown = f"{row['key']}: {_words(row['value'])}" + {True: " (set)", False: " (not set)", None: ""}[row.get("set")]
            click.echo(f"{shown:<60} {row['origin']}")


def _rows(found: Gathered, environment: Mapping[str, str]) -> Iterator[dict[str, Any]]:
    from mermaidgen.settings.keys import BY_TYPE, defaults
    from mermaidgen.settings.masking import masked

    def fit(value: Any) -> Any:
        if isinstance(value, tuple):
            return [fit(name) for name in value]
        return masked(value, environment) if isinstance(value, str) else value

    for key, default in defaults().items():
        inside = [known for known in found.values if known.startswith(f"{key}.")] if key in BY_TYPE else []
        for name in inside or [key]:
            value = found.values[name].value if name in found.values else default
            row = {"key": name, "value": fit(value), "origin": str(found.values[name].origin) if name in found.values else "default"}
            yield row | ({"set": bool(environment.get(value))} if key.endswith(".key_env") and value else {})


def _words(value: Any) -> str:
    """A value as a file would have it, and nothing that would steer the terminal."""
    return json.dumps(value, ensure_ascii=not (isinstance(value, str) and value.isprintable()))


@config.command()
@click.argument("file", type=click.Path(path_type=Path), required=False)
@click.pass_obj
def check(config: Path | None, file: Path | None) -> None:
    """Print all that is wrong with FILE, or the file that would be found, and with the environment.

    The exit status is 2 if anything is. Variables that begin with MERMAIDGEN_ and are no settings are told on standard error.
    """
    from mermaidgen.settings import gather
    from mermaidgen.settings.file import find

    unnamed = find(os.environ)
    if file and file.is_file() and unnamed and not unnamed.trusted and unnamed.path.samefile(file):
        file = None  # which is how it will be read
    found = gather({}, os.environ, file or config)
    for problem in found.problems:
        click.echo(problem)
    for warning in _strangers(found, os.environ):
        click.echo(f"mermaidgen: {warning}", err=True)
    if found.problems:
        sys.exit(2)
    click.echo(f"{found.file.path if found.file else 'no config file'}: nothing is wrong")


def _strangers(found: Gathered, environment: Mapping[str, str]) -> Iterator[str]:
    """Variables with our prefix that nothing reads; their contents are not told."""
    from mermaidgen.settings.keys import PREFIX, defaults, environment_name, suggestion

    known = {environment_name(key) for key in defaults()} | {f"{PREFIX}CONFIG"}
    known |= {found.values[key].value if key in found.values else default for key, default in defaults().items() if key.endswith(".key_env")}
    for name in sorted(environment):
        if name.startswith(PREFIX) and name not in known:
            yield f"{name} is no setting{suggestion(name.removeprefix(PREFIX), {read.removeprefix(PREFIX): read for read in known})}"


@config.command()
@click.option("--force", is_flag=True, help="Write over a file that is there.")
def init(force: bool) -> None:
    """Write a config file with all defaults and what they mean into the user's folder, and print its path."""
    from mermaidgen.settings.file import user_file
    from mermaidgen.settings.template import write

    path = user_file(os.environ)
    write(path, force)
    click.echo(path)
