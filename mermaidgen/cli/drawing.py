"""generate and batch: requests -> diagrams."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from mermaidgen.errors import RequestError

if TYPE_CHECKING:
    from mermaidgen.events import Event

SAMPLING = (
    click.option("--max-tokens", type=int, help="Close the diagram after so many tokens."),
    click.option("--temperature", type=float, help="0 (default) takes the likeliest token each time."),
    click.option("--seed", type=int, help="Of the sampling at temperatures above 0."),
    click.option("--top-k", type=int, help="Sample from so many of the likeliest allowed tokens; 0 (default): from all."),
    click.option("--top-p", type=float, help="Sample from the likeliest allowed tokens that together have this share."),
    click.option("--min-p", type=float, help="Sample from the allowed tokens with this share of the likeliest one's probability."),
    click.option("--repeat-penalty", type=float, help="Make the last 64 tokens less likely by this factor."),
    click.option("--timeout", type=float, help="Close the diagram after so many seconds (default 30)."),
    click.option("--grounding", type=float, help="Bonus in logits for going on in the request's own words; 0: none."),
    click.option("--topics/--no-topics", default=None, help="Answer a mere topic with the diagram drawn by hand, if there is one (default), or not."),
    click.option("--adapter", metavar="PATH[:scale]", help="A LoRA adapter in GGUF to attach to the model."),
    click.option("--model", help="A name of `mermaidgen models list`, the path of a GGUF file or hf:owner/repo/file.gguf; or of the backend's own."),
    click.option("--backend", help="Who writes: local (default), llamacpp, openai_compatible, ollama, lmstudio, openai, azure, gemini."),
)


def sampling_options(command: Any) -> Any:
    """Adds the options that all generating commands share."""
    for option in reversed(SAMPLING):
        command = option(command)
    return command


@click.command()
@click.argument("request")
@click.option("--type", "diagram_type", metavar="T", help="Diagram type; see `mermaidgen types`. Without it the model chooses.")
@click.option("--json", "as_json", is_flag=True, help="Print mermaid, type, score, model, backend, seconds, tokens, refusal_rate as JSON.")
@click.option("--stream", is_flag=True, help="Print the diagram while it is written.")
@click.option("--verbose", "-v", is_flag=True, help="Tell each step on stderr.")
@sampling_options
@click.pass_obj
def generate(config: Path | None, /, request: str, diagram_type: str | None, as_json: bool, stream: bool, verbose: bool, model: str | None,
             backend: str | None, **sampling: Any) -> None:  # fmt: skip
    """Print the diagram for REQUEST ('-' reads it from standard input)."""
    if request == "-":
        request = _read_input()
    from mermaidgen.generator import DiagramGenerator

    with DiagramGenerator(model, config, _tell if verbose else None, backend=backend) as generator:
        run = generator.stream(request, diagram_type, **sampling)
        for piece in run:
            if stream and not as_json:
                click.echo(piece, nl=False)
        if as_json:
            names = ("mermaid", "type", "score", "model", "backend", "seconds", "tokens", "refusal_rate")
            shown = {name: getattr(run.diagram, name) for name in names}
            click.echo(json.dumps(shown, ensure_ascii=False))
        else:
            click.echo("" if stream else run.diagram.mermaid)


def _tell(event: Event) -> None:
    detail = " ".join(f"{name}={value if isinstance(value, str) else json.dumps(value)}" for name, value in event.detail.items())
    click.echo(f"{event.seconds:8.3f} {event.step} {detail}".rstrip(), err=True)


def _read_input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as exc:
        found = f"byte {exc.object[exc.start]:#04x} at {exc.start}"
        raise RequestError(f"standard input is not UTF-8: {found}", hint="convert it, e.g. with iconv") from exc


@click.command()
@click.argument("source", type=click.Path(path_type=Path), metavar="IN.jsonl")
@click.argument("target", type=click.Path(path_type=Path), metavar="OUT.jsonl")
@sampling_options
@click.pass_obj
def batch(config: Path | None, /, source: Path, target: Path, model: str | None, backend: str | None, **sampling: Any) -> None:
    """Do the requests of IN.jsonl ({"id", "request", "type"?} a line) into OUT.jsonl.

    Lines whose id is in OUT.jsonl already are left out, so a run that was stopped goes on where it was.
    """
    from mermaidgen.batch import run_batch

    run_batch(source, target, model, sampling, config, backend)
