"""A JSONL file of requests -> a JSONL file of diagrams, line by line, resumable.

in   {"id": 1, "request": "...", "type": "pie"}                                        (type is optional)
out  {"id": 1, "request": "...", "type": "pie", "mermaid": "...", "score": 100, "seconds": 0.2}
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tqdm import tqdm

from mermaidgen.errors import BatchError, MermaidgenError
from mermaidgen.generator import DiagramGenerator


def run_batch(source: Path, target: Path, model: str | None, sampling: dict[str, Any]) -> None:
    """Does each line of `source` whose id `target` does not have; a line that cannot be done is named at the end.

    Raises BatchError with the lines that are left, after all others are done.
    """
    try:
        lines = source.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as exc:
        raise BatchError(f"cannot read {source}: {exc}", hint="expected a file of one JSON object per line, in UTF-8") from exc
    done = _done(target)
    broken: list[str] = []
    try:
        with target.open("a", encoding="utf-8") as file, DiagramGenerator(model) as generator:
            for number, line in enumerate(tqdm(lines, unit="request"), 1):
                if not line.strip():
                    continue
                try:
                    row = _row(line)
                    if json.dumps(row["id"]) in done:
                        continue
                    diagram = generator.generate(row["request"], row.get("type"), **sampling)
                except MermaidgenError as exc:
                    broken.append(f"line {number}: {exc}")
                    continue
                answer = row | {"mermaid": diagram.mermaid, "type": diagram.type, "score": diagram.score, "seconds": diagram.seconds}
                file.write(json.dumps(answer, ensure_ascii=False) + "\n")
                file.flush()
    except OSError as exc:
        raise BatchError(f"cannot write {target}: {exc.strerror}", hint="name a file in a folder that exists and may be written to") from exc
    if broken:
        raise BatchError("; ".join(broken), hint="the other lines are done; mend these and run again")


def _row(line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except json.JSONDecodeError as exc:
        raise BatchError(f"not JSON: {exc.msg} at column {exc.colno}") from exc
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("request"), str) or not isinstance(row.get("type", ""), str):
        raise BatchError('expected {"id": ..., "request": "...", "type"?: "..."}')
    return row


def _done(target: Path) -> set[str]:
    """The ids that are in the target; a line that a crash cut off in the middle is dropped from it."""
    if not target.exists():
        return set()
    lines = target.read_text(encoding="utf-8", errors="replace").splitlines(keepends=True)
    whole: list[str] = []
    ids: set[str] = set()
    for number, line in enumerate(lines, 1):
        try:
            ids.add(json.dumps(json.loads(line)["id"]))
        except (json.JSONDecodeError, KeyError, TypeError) as exc:
            if number == len(lines) and not line.endswith("\n"):
                break
            raise BatchError(f"{target} line {number} is no result of an earlier run", hint="name another output file") from exc
        whole.append(line)
    if len(whole) < len(lines):
        part = target.with_name(target.name + ".part")
        part.write_text("".join(whole), encoding="utf-8")
        part.replace(target)
    return ids
