"""doctor: what is installed, and whether it works."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from typing import Any

import click


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def doctor(as_json: bool) -> None:
    """Say what is installed and where, check its files, and draw a diagram.

    The exit status is 1 if something is wrong.
    """
    from mermaidgen.doctor import examine

    report = examine()
    if as_json:
        click.echo(json.dumps(report, ensure_ascii=False, indent=1))
    else:
        for line in lines(report):
            click.echo(line)
    sys.exit(1 if report["problems"] else 0)


def lines(report: dict[str, Any]) -> Iterator[str]:
    """The report for a reader: one line a thing, then one for each problem."""
    product, python, system, model, grammars = (report[name] for name in ("mermaidgen", "python", "system", "model", "grammars"))
    yield f"mermaidgen  {product['version']} at {product['path']}{', offline wheel' if product['offline'] else ''}"
    yield f"python      {python['version']} at {python['path']}"
    yield f"system      {system['name']}"
    yield f"cpu         {system['cpu']}: {' '.join(system['features'])}"
    for name, package in report["packages"].items():
        yield f"package     {name} {package['version']} at {package['path']}"
    yield f"files       {report['files']['checked']} checked, {report['files']['damaged']} damaged"
    yield f"model       {model['name']} at {model['path']}, sha256 {model['sha256']}"
    yield f"grammars    {grammars['count']} at {grammars['path']}, sha256 {grammars['sha256']}"
    if "engine" in report:
        engine = report["engine"]
        yield f"llama.cpp   {engine['version']} at {engine['path']}, {engine['threads']} threads, loaded in {engine['seconds']:.2f} s"
        yield f"variant     {engine['variant']}{_others(engine)}: {engine['features']}"
    if "generation" in report:
        said = report["generation"]
        yield (f"diagram     {'valid' if said['valid'] else 'not valid'}, {said['tokens']} tokens in {said['first_seconds']:.2f} s, "
               f"again in {said['second_seconds']:.3f} s; model loaded in {said['load_seconds']:.2f} s")  # fmt: skip
    for name, path in report["paths"].items():
        yield f"{name:<11} {path}"
    for problem in report["problems"]:
        yield f"PROBLEM     {problem['what']} ({problem['hint']})"
    if not report["problems"]:
        yield "all is well"


def _others(engine: dict[str, Any]) -> str:
    others = [name for name, score in engine["variants"].items() if score > 0 and name != engine["variant"]]
    damaged = [name for name, score in engine["variants"].items() if score < 0]
    said = [f"also for this CPU: {', '.join(others)}"] * bool(others) + [f"cannot be loaded: {', '.join(damaged)}"] * bool(damaged)
    return f" ({'; '.join(said)})" if said else ""
