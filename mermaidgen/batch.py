"""A JSONL file of requests -> a JSONL file of diagrams, line by line, resumable.

in   {"id": 1, "request": "...", "type": "pie"}                                        (type is optional)
out  {"id": 1, "request": "...", "type": "pie", "mermaid": "...", "score": 100, "seconds": 0.2}
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tqdm import tqdm

from mermaidgen.config import Config
from mermaidgen.errors import BatchError, MermaidgenError
from mermaidgen.generator import DiagramGenerator, Run


def run_batch(source: Path, target: Path, model: str | None, sampling: dict[str, Any], config: Config | Path | None = None,
              backend: str | None = None) -> None:  # fmt: skip
    """Does each line of `source` whose id `target` does not have; a line that cannot be done is named at the end.

    Raises BatchError with the lines that are left, after all others are done.
    """
    lines = _lines(source)
    if target.exists() and target.samefile(source):
        raise BatchError(f"{target} is the file of requests itself", hint="name another output file")
    done = _done(target)
    broken: list[tuple[int, str]] = []
    with DiagramGenerator(model, config, backend=backend) as generator:
        try:
            file = target.open("ab")
        except OSError as exc:
            raise BatchError(f"cannot write {target}: {exc.strerror}", hint="name a file in a folder that exists and may be written to") from exc
        with file, tqdm(total=sum(1 for line in lines if line.strip()), unit="request") as bar:
            rows: deque[tuple[int, dict[str, Any]]] = deque()  # of the runs that are under way, with the numbers of their lines
            for future in generator.results(_runs(generator, lines, done, sampling, rows, broken, bar)):
                number, row = rows.popleft()
                bar.update()
                try:
                    diagram = future.result()
                except MermaidgenError as exc:
                    broken.append((number, f"line {number}: {exc}"))
                    continue
                answer = row | {"mermaid": diagram.mermaid, "type": diagram.type, "score": diagram.score, "seconds": diagram.seconds}
                # Half of a surrogate pair is no text, but its JSON escape is what the request had.
                file.write(json.dumps(answer, ensure_ascii=False).encode("utf-8", "backslashreplace") + b"\n")
                file.flush()
    if broken:
        raise BatchError("; ".join(what for _, what in sorted(broken)), hint="the other lines are done; mend these and run again")


def _runs(generator: DiagramGenerator, lines: list[str], done: set[str], sampling: dict[str, Any], rows: deque[tuple[int, dict[str, Any]]],
          broken: list[tuple[int, str]], bar: tqdm[Any]) -> Iterator[Run]:  # fmt: skip
    """A run for each line that is still to be done, its row added to `rows`; what is wrong with a line is added to `broken`."""
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            row = _row(line)
            if json.dumps(row["id"]) in done:
                bar.update()
                continue
            run = generator.stream(row["request"], row.get("type"), **sampling)
        except MermaidgenError as exc:
            broken.append((number, f"line {number}: {exc}"))
            bar.update()
            continue
        rows.append((number, row))
        yield run


def _lines(path: Path, errors: str = "strict") -> list[str]:
    try:
        return path.read_bytes().decode("utf-8", errors).split("\n")
    except (OSError, UnicodeDecodeError) as exc:
        raise BatchError(f"cannot read {path}: {exc}", hint="expected a file of one JSON object per line, in UTF-8") from exc


def _row(line: str) -> dict[str, Any]:
    try:
        row = json.loads(line)
    except (ValueError, RecursionError) as exc:
        raise BatchError(f"not JSON: {exc}") from exc
    if not isinstance(row, dict) or "id" not in row or not isinstance(row.get("request"), str) or not isinstance(row.get("type", ""), str):
        raise BatchError('expected {"id": ..., "request": "...", "type"?: "..."}')
    return row


def _is_json(line: str) -> bool:
    try:
        json.loads(line)
    except (ValueError, RecursionError):
        return False
    return True


def _done(target: Path) -> set[str]:
    """The ids that are in the target; a last line that a crash cut off is dropped from it, or gets its line feed."""
    if not target.exists():
        return set()
    *lines, last = _lines(target, "replace")  # a cut may go through a character
    ids = set()
    for number, line in enumerate([*lines, last], 1):
        try:
            row = _row(line) if line else {}
            if line and not isinstance(row.get("mermaid"), str):
                raise BatchError("no diagram")
        except BatchError as exc:
            if number > len(lines) and line.startswith("{") and not _is_json(line):
                last = ""
                break
            raise BatchError(f"{target} line {number} is no result of an earlier run: {exc}", hint="name another output file") from exc
        if line:
            ids.add(json.dumps(row["id"]))
    whole = "".join(f"{line}\n" for line in [*lines, last] if line)
    part = target.with_name(target.name + ".part")
    part.write_bytes(whole.encode())
    part.replace(target)
    return ids
