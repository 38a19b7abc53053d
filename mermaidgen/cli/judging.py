"""validate and fix: files -> what mermaid takes of them, and the same mended."""

from __future__ import annotations

import difflib
import json
import os
import shutil
import sys
from dataclasses import asdict
from pathlib import Path

import click

from mermaidgen.errors import RequestError


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE|-...")
@click.option("--type", "diagram_type", metavar="T", help="Judge as this type; without it the header says.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a diagram: file, line, type, accepted, passed, score, checks, problems.")
@click.option("--score", "with_score", is_flag=True, help="Print the score, too, and what each check adds to it.")
@click.option("--request", default="", metavar="TEXT", help="What the diagrams should show, for the score.")
@click.pass_obj
def validate(config: Path | None, /, files: tuple[str, ...], diagram_type: str | None, as_json: bool, with_score: bool, request: str) -> None:
    """Say whether mermaid takes the diagrams in FILE ('-' is standard input); in Markdown, all mermaid fences.

    The exit status is 1 if one is refused.
    """
    from mermaidgen.config import Config
    from mermaidgen.diagrams import find
    from mermaidgen.verdicts import judge

    settings = Config.load(file=config).validation
    key = find(diagram_type).key if diagram_type else None
    refused = False
    for file in files:
        for verdict in judge(file, _bytes(file), key, request, settings):
            refused |= not verdict.accepted
            if as_json:
                click.echo(json.dumps(asdict(verdict), ensure_ascii=False))
            else:
                click.echo(verdict.scored if with_score else str(verdict))
    sys.exit(1 if refused else 0)


@click.command()
@click.argument("file", metavar="FILE|-")
@click.option("--in-place", is_flag=True, help="Write FILE itself instead of printing.")
@click.option("--diff", is_flag=True, help="Print what would change, as a unified diff.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a diagram: file, line, type, accepted, changes.")
@click.option("--type", "diagram_type", metavar="T", help="Mend as this type; without it the header says.")
def fix(file: str, in_place: bool, diff: bool, as_json: bool, diagram_type: str | None) -> None:
    """Mend the diagrams in FILE ('-' is standard input) by rules; in Markdown, all mermaid fences and nothing else.

    What is accepted stays as it is. Changes are listed on standard error. The exit status is 1 if a diagram is refused all the same.
    """
    from mermaidgen.diagrams import find
    from mermaidgen.mending import mend

    key = find(diagram_type).key if diagram_type else None
    if in_place and file == "-":
        raise RequestError("--in-place: expected a file, found standard input", hint="leave out --in-place")
    data = _bytes(file)
    new, diagrams = mend(file, data, key)
    for diagram in diagrams:
        for change in diagram.changes:
            click.echo(f"{file}:{change}", err=True)
        if as_json:
            click.echo(json.dumps(asdict(diagram), ensure_ascii=False))
    if diff:
        click.echo(_difference(file, data, new), nl=False)
    if in_place:
        if new != data:
            _write(Path(file), new)
    elif not diff and not as_json:
        click.echo(new, nl=False)
    sys.exit(0 if all(diagram.accepted for diagram in diagrams) else 1)


def _difference(file: str, old: bytes, new: bytes) -> bytes:
    """A unified diff, byte for byte."""
    lines = difflib.diff_bytes(difflib.unified_diff, _lines(old), _lines(new), file.encode(), file.encode())
    return b"".join(line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n" for line in lines)


def _lines(data: bytes) -> list[bytes]:
    lines = [line + b"\n" for line in data.split(b"\n")]
    lines[-1] = lines[-1][:-1]
    return lines if lines[-1] else lines[:-1]


def _write(path: Path, data: bytes) -> None:
    """Writes a file whole or not at all; it keeps its mode."""
    path = path.resolve()
    part = path.with_name(path.name + ".part")
    try:
        part.write_bytes(data)
        shutil.copymode(path, part)
        os.replace(part, path)
    except OSError as exc:
        part.unlink(missing_ok=True)
        raise RequestError(f"cannot write {path}: {exc.strerror}", hint="name a file that may be written") from exc


def _bytes(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(file).read_bytes()
    except OSError as exc:
        raise RequestError(f"cannot read {file}: {exc.strerror}", hint="name files that are there, or - for standard input") from exc
