"""Broken diagrams with what they are mended to: one YAML file a type in cases_repair/, each case by its name."""

from __future__ import annotations

from pathlib import Path

import yaml

CASES = Path(__file__).parent / "cases_repair"


def cases() -> list[tuple[str, str, str]]:
    """(type/name, broken, mended) of all cases."""
    found = []
    for path in sorted(CASES.glob("*.yaml")):
        rows = yaml.safe_load(path.read_text(encoding="utf-8"))
        found += [(f"{path.stem}/{name}", row["broken"], row["mended"]) for name, row in rows.items()]
    return found
