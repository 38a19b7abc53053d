"""The command line: one call of the library per command.

    mermaidgen generate "A user logs in, then sees the dashboard."
    mermaidgen batch requests.jsonl diagrams.jsonl
    mermaidgen validate README.md
    mermaidgen models pull qwen2.5-1.5b
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from mermaidgen import __version__
from mermaidgen.errors import MermaidgenError, ModelError, RequestError

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
    click.option("--adapter", metavar="PATH[:scale]", help="A LoRA adapter in GGUF to attach to the model."),
    click.option("--model", help="A name of `mermaidgen models list`, the path of a GGUF file or hf:owner/repo/file.gguf."),
)


def sampling_options(command: Any) -> Any:
    """Adds the options that all generating commands share."""
    for option in reversed(SAMPLING):
        command = option(command)
    return command


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="mermaidgen")
def cli() -> None:
    """Mermaid diagrams from plain words, on your own CPU, always valid."""


@cli.command()
@click.argument("request")
@click.option("--type", "diagram_type", metavar="T", help="Diagram type; see `mermaidgen types`. Without it the model chooses.")
@click.option("--json", "as_json", is_flag=True, help="Print mermaid, type, score, model, seconds, tokens, refusal_rate as JSON.")
@click.option("--stream", is_flag=True, help="Print the diagram while it is written.")
@sampling_options
def generate(request: str, diagram_type: str | None, as_json: bool, stream: bool, model: str | None, **sampling: Any) -> None:
    """Print the diagram for REQUEST ('-' reads it from standard input)."""
    if request == "-":
        request = _read_input()
    from mermaidgen.generator import DiagramGenerator

    with DiagramGenerator(model) as generator:
        run = generator.stream(request, diagram_type, **sampling)
        for piece in run:
            if stream and not as_json:
                click.echo(piece, nl=False)
        if as_json:
            names = ("mermaid", "type", "score", "model", "seconds", "tokens", "refusal_rate")
            shown = {name: getattr(run.diagram, name) for name in names}
            click.echo(json.dumps(shown, ensure_ascii=False))
        else:
            click.echo("" if stream else run.diagram.mermaid)


def _read_input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8")
    except UnicodeDecodeError as exc:
        found = f"byte {exc.object[exc.start]:#04x} at {exc.start}"
        raise RequestError(f"standard input is not UTF-8: {found}", hint="convert it, e.g. with iconv") from exc


@cli.command()
@click.argument("source", type=click.Path(path_type=Path), metavar="IN.jsonl")
@click.argument("target", type=click.Path(path_type=Path), metavar="OUT.jsonl")
@sampling_options
def batch(source: Path, target: Path, model: str | None, **sampling: Any) -> None:
    """Do the requests of IN.jsonl ({"id", "request", "type"?} a line) into OUT.jsonl.

    Lines whose id is in OUT.jsonl already are left out, so a run that was stopped goes on where it was.
    """
    from mermaidgen.batch import run_batch

    run_batch(source, target, model, sampling)


@cli.command()
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


@cli.command()
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


@cli.command()
@click.argument("diagram_type", metavar="TYPE")
def grammar(diagram_type: str) -> None:
    """Print the GBNF grammar of TYPE, as llama-cli and llama-server take it; 'any' is all types at once."""
    from mermaidgen.config import grammar_path
    from mermaidgen.diagrams import ANY, find

    key = ANY if diagram_type == ANY else find(diagram_type).key
    click.echo(grammar_path(key).read_text(encoding="utf-8"), nl=False)


@cli.command()
def types() -> None:
    """List the diagram types."""
    from mermaidgen.diagrams import TYPES

    for row in TYPES:
        click.echo(f"{row.key:<14} {row.header:<19} {row.purpose}")


@cli.group()
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
