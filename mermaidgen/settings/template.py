"""The schema and the defaults -> a config file that says of every setting what it means.

    # How a diagram is written
    generation:
      # The most tokens of a diagram; it is closed there (at least 1)
      #max_tokens: 768
"""

from __future__ import annotations

import json
import os
import tempfile
import textwrap
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from mermaidgen.config import PACKAGE
from mermaidgen.errors import ConfigError
from mermaidgen.settings.keys import defaults

WIDTH = 120
HEAD = """\
Settings of mermaidgen: the defaults. To change one take away its '#'.
The environment and arguments go over this file; `mermaidgen config show` says what holds, `mermaidgen config check` what is wrong.
No key belongs in here: key_env is the name of a variable that holds one, key_file the path of a file.
${NAME} in a value is the variable of that name, ${NAME:-text} has a text for when it is unset."""


def text() -> str:
    """The file."""
    schema = json.loads((PACKAGE / "config.schema.json").read_text(encoding="utf-8"))
    return "\n".join([*(f"# {line}" for line in HEAD.splitlines()), *_section(schema, schema, "", 0)]) + "\n"


def _section(schema: Mapping[str, Any], section: Mapping[str, Any], path: str, indent: int) -> Iterator[str]:
    space = "  " * indent
    for name, reference in section["properties"].items():
        key, row = f"{path}{name}", _resolved(schema, reference)
        if not indent:
            yield ""
        yield from textwrap.wrap(row["description"] + _range(row), WIDTH, initial_indent=f"{space}# ", subsequent_indent=f"{space}# ")
        if key in defaults():
            yield f"{space}#{name}: {json.dumps(defaults()[key], ensure_ascii=False)}"
        else:
            yield f"{space}{name}:"
            yield from _section(schema, row, f"{key}.", indent + 1)


def _resolved(schema: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any]:
    found: Any = schema
    for part in row["$ref"].removeprefix("#/").split("/") if "$ref" in row else ():
        found = found[part]
    return (found if "$ref" in row else {}) | dict(row)


def _range(row: Mapping[str, Any]) -> str:
    """' (0 to 5)': what may stand there, as far as it needs saying."""
    if "enum" in row:
        return f" ({', '.join(name or 'none' for name in row['enum'])})"
    above, least, most = row.get("exclusiveMinimum"), row.get("minimum"), row.get("maximum")
    if above is not None:
        return f" (above {above}, {most} at most)"
    if least is not None:
        return f" (at least {least})" if most is None else f" ({least} to {most})"
    return ""


def write(path: Path, force: bool = False) -> None:
    """Writes the file whole or not at all, for its owner alone to read, and over another one only with `force`. Raises ConfigError."""
    part = ""
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        descriptor, part = tempfile.mkstemp(dir=path.parent, prefix=f"{path.name}.", suffix=".part")  # 0600
        with open(descriptor, "w", encoding="utf-8") as file:
            file.write(text())
        if force:
            os.replace(part, path)
        else:
            os.link(part, path)  # which, unlike a rename, takes no name that is in use
    except FileExistsError as exc:
        raise ConfigError(f"{path} is there already", hint="--force writes over it") from exc
    except OSError as exc:
        raise ConfigError(f"cannot write {path}: {exc.strerror}", hint="see to its folder, or set XDG_CONFIG_HOME") from exc
    finally:
        with suppress(FileNotFoundError):
            os.unlink(part)
