"""Lines -> a file that is whole or not there."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any


def write_whole(file: Path, lines: Iterable[str]) -> None:
    """Writes the lines into FILE.part, which takes the file's name when the last one is written."""
    file.parent.mkdir(parents=True, exist_ok=True)
    part = file.with_name(file.name + ".part")
    with part.open("w", encoding="utf-8") as out:
        out.writelines(line + "\n" for line in lines)
    part.replace(file)


def json_line(record: Mapping[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False)
