"""stats: what the log says was written, by type and model."""

from __future__ import annotations

import json
from pathlib import Path

import click

from mermaidgen.errors import printable

COLUMNS = ("type", "model", "requests", "success", "score", "retries", "fallbacks", "seconds", "tokens")


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a line.")
@click.pass_obj
def stats(config: Path | None, /, as_json: bool) -> None:
    """Print sums of the log, by type and model.

    Requests, those that gave a diagram, their mean score, retries, fallbacks, mean seconds and tokens. The log stays on this machine.
    """
    from mermaidgen.config import Config
    from mermaidgen.journal import Journal, Sums

    rows = Sums(Journal.of(Config.load(file=config).log).read()).rows()
    if as_json:
        for row in rows:
            click.echo(json.dumps(row))
        return
    lines = [COLUMNS, *(tuple(printable(str(row[name])) for name in COLUMNS) for row in rows)]
    widths = [max(len(line[i]) for line in lines) for i in range(len(COLUMNS))]
    for line in lines:
        cells = (cell.ljust(width) if i < 2 else cell.rjust(width) for i, (cell, width) in enumerate(zip(line, widths, strict=True)))
        click.echo("  ".join(cells).rstrip())
