"""validate: files -> what mermaid takes of them."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

import click

from mermaidgen.errors import RequestError


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE|-...")
@click.option("--type", "diagram_type", metavar="T", help="Judge as this type; without it the header says.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a diagram: file, line, type, accepted, problems.")
def validate(files: tuple[str, ...], diagram_type: str | None, as_json: bool) -> None:
    """Say whether mermaid takes the diagrams in FILE ('-' is standard input); in Markdown, all mermaid fences.

    The exit status is 1 if one is refused.
    """
    from mermaidgen.diagrams import find
    from mermaidgen.verdicts import judge

    key = find(diagram_type).key if diagram_type else None
    refused = False
    for file in files:
        data = sys.stdin.buffer.read() if file == "-" else _bytes(Path(file))
        for verdict in judge(file, data, key):
            refused |= not verdict.accepted
            if as_json:
                click.echo(json.dumps(asdict(verdict), ensure_ascii=False))
            else:
                click.echo(str(verdict))
    sys.exit(1 if refused else 0)


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as exc:
        raise RequestError(f"cannot read {path}: {exc.strerror}", hint="name files that are there, or - for standard input") from exc
