"""models: what is in the registry, on the hub and here."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict

import click

from mermaidgen.errors import ModelError


@click.group()
def models() -> None:
    """The models there are: those of the registry, any on the hub, and files."""


@models.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a model: the columns of the registry, and its path, if it is here.")
def list_models(as_json: bool) -> None:
    """List the models of the registry and what was pulled.

    A line has quantization, size, memory with the default settings, licence, and whether it is here.
    """
    from mermaidgen.hub.store import entries, locate

    for entry in entries():
        path = locate(entry)
        size = path.stat().st_size if path else entry.size
        if as_json:
            click.echo(json.dumps(asdict(entry) | {"size": size, "path": path and str(path)}, ensure_ascii=False))
        else:
            file, memory = f"{size / 1e6:,.0f} MB", f"{entry.memory / 1e6:,.0f} MB of memory" if entry.memory else ""
            click.echo(f"{entry.name:<20} {entry.quantization:<7} {file:>8} {memory:>18}  {entry.licence:<11} {'here' if path else ''}".rstrip())


@models.command()
@click.argument("name")
def pull(name: str) -> None:
    """Fetch and check NAME, then print its path.

    NAME is one of the registry or hf:owner/repo[@revision]/file.gguf. What has come when it breaks is kept. A file that is here already is not
    fetched again, and stays if the hub has another one by now.
    """
    from mermaidgen.hub.transfer import pull

    pulled = pull(name)
    if pulled.note:
        click.echo(f"mermaidgen: {pulled.note}", err=True)
    click.echo(pulled.path)


@models.command()
@click.argument("name")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def show(name: str, as_json: bool) -> None:
    """Print what is known of NAME and what its file says.

    A file that `python -m convert` wrote says source, adapters and scales, licence, template and the checksums of what it was made from.
    """
    from mermaidgen.hub import describe

    known = describe(name)
    if as_json:
        click.echo(json.dumps(known, ensure_ascii=False))
        return
    said = known.pop("metadata", {})
    for key, value in [*known.items(), *said.items()]:
        click.echo(f"{_printable(key)}: {_printable(', '.join(value) if isinstance(value, tuple) else str(value))}")


def _printable(text: str) -> str:
    """What a file says, without what would steer the terminal."""
    return "".join(character if character.isprintable() or character == "\n" else f"\\x{ord(character):02x}" for character in text)


@models.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
def verify(names: tuple[str, ...]) -> None:
    """Read through NAME, or all that is here.

    The exit status is 1 if a checksum is not the known one.
    """
    from mermaidgen.hub import resolve
    from mermaidgen.hub.names import find
    from mermaidgen.hub.store import entries, locate

    failed = False
    for name in names or [entry.name for entry in entries() if locate(entry)]:
        entry = find(name)
        if entry.path and not entry.sha256:
            raise ModelError(f"nothing is known of {name}: expected a model of the registry or of the hub, found a file", hint="see `models show`")
        try:
            click.echo(f"{name}: {resolve(name, again=True).path}")
        except ModelError as exc:
            failed = True
            click.echo(f"{name}: {exc} ({exc.hint})")
    sys.exit(1 if failed else 0)


@models.command()
@click.argument("name")
def rm(name: str) -> None:
    """Delete what was fetched of NAME."""
    from mermaidgen.hub.names import find
    from mermaidgen.hub.store import remove

    entry = find(name)
    if entry.path:
        raise ModelError(f"{name} is not from the hub: expected a model that was pulled, found the file {entry.path}", hint="delete it yourself")
    click.echo(f"{name}: {remove(entry) / 1e6:,.0f} MB free")


@models.command()
@click.argument("name")
def path(name: str) -> None:
    """Print the path of NAME, for other programs."""
    from mermaidgen.hub import resolve

    click.echo(resolve(name).path)
