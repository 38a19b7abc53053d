"""The command line: one call of the library per command.

    mermaidgen generate "A user logs in, then sees the dashboard."
    mermaidgen batch requests.jsonl diagrams.jsonl
    mermaidgen validate README.md
    mermaidgen fix README.md --diff
    mermaidgen models pull qwen2.5-1.5b
    mermaidgen config show
"""

from __future__ import annotations

import sys
from pathlib import Path

import click

from mermaidgen import __version__
from mermaidgen.cli.doctor import doctor
from mermaidgen.cli.drawing import batch, generate
from mermaidgen.cli.judging import fix, validate
from mermaidgen.cli.models import models
from mermaidgen.cli.settings import config
from mermaidgen.cli.stats import stats
from mermaidgen.cli.types import grammar, sample, types
from mermaidgen.errors import MermaidgenError


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="mermaidgen")
@click.option("--config", type=click.Path(path_type=Path), metavar="PATH", help="The config file, in place of the one that would be found.")
@click.pass_context
def cli(context: click.Context, config: Path | None) -> None:
    """Mermaid diagrams from plain words, on your own CPU, always valid."""
    context.obj = config


for command in (generate, batch, validate, fix, sample, grammar, types, models, config, stats, doctor):
    cli.add_command(command)


def main() -> None:
    """Runs the command; an error is one line on stderr, with what to do, and exit status 2."""
    try:
        cli.main(standalone_mode=False)
    except MermaidgenError as exc:
        click.echo(f"mermaidgen: {exc}{f' ({exc.hint})' if exc.hint else ''}", err=True)
        sys.exit(2)
    except click.ClickException as exc:
        click.echo(f"mermaidgen: {exc.format_message()} (see mermaidgen --help)", err=True)
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
