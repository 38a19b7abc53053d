"""types, grammar and sample: what there is of each diagram type."""

from __future__ import annotations

import json

import click


@click.command()
@click.argument("diagram_type", metavar="TYPE")
@click.option("-n", "count", type=click.IntRange(min=0), default=1, show_default=True, help="How many.")
@click.option("--seed", type=int, default=0, show_default=True)
def sample(diagram_type: str, count: int, seed: int) -> None:
    """Print random diagrams of TYPE as JSONL: type, src."""
    import random
    from itertools import islice

    from mermaidgen.diagrams import find
    from mermaidgen.semantics import sentences

    key = find(diagram_type).key
    for text in islice(sentences(key, random.Random(seed)), count):
        click.echo(json.dumps({"type": key, "src": text}, ensure_ascii=False))


@click.command()
@click.argument("diagram_type", metavar="TYPE")
def grammar(diagram_type: str) -> None:
    """Print the GBNF grammar of TYPE, as llama-cli and llama-server take it; 'any' is all types at once."""
    from mermaidgen.config import grammar_path
    from mermaidgen.diagrams import ANY, find

    key = ANY if diagram_type == ANY else find(diagram_type).key
    click.echo(grammar_path(key).read_text(encoding="utf-8"), nl=False)


@click.command()
def types() -> None:
    """List the diagram types."""
    from mermaidgen.diagrams import TYPES

    for row in TYPES:
        click.echo(f"{row.key:<14} {row.header:<19} {row.purpose}")
