"""The config file: which one it is, and its names and values with their lines.

It is the first of these that is there: the one named by `--config` or an argument; $MERMAIDGEN_CONFIG; ./mermaidgen.yaml; ./config.yaml, if it is
ours; $XDG_CONFIG_HOME/mermaidgen/config.yaml, without that variable in ~/.config. Many programs have a config.yaml: one in the working folder is
ours if each of its top-level names is a section of ours, and one of them is more than a name that everybody has (COMMON).

`${NAME}` in a value is the variable of that name, and `${NAME:-text}` has a text for when it is unset or empty; `$${` is `${`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mermaidgen.errors import ConfigError
from mermaidgen.settings.keys import names_in
from mermaidgen.settings.place import Item, Origin, Problem

COMMON = ("log", "routes", "server")
LARGEST = 1_000_000  # bytes
DEEPEST = 8  # levels; libyaml's composer crashes at tens of thousands
VARIABLE = re.compile(r"\$(?P<escaped>\$)?\{(?:(?P<name>[A-Za-z_][A-Za-z0-9_]*)(?P<default>:-(?P<text>[^}]*))?\})?")


@dataclass(frozen=True)
class File:
    """A config file; `trusted` if its user named it or it is in their folder, not merely in the working folder."""

    path: Path
    trusted: bool = True


def user_file(environment: Mapping[str, str]) -> Path:
    """Where the user's own config file is, or would be."""
    folder = environment.get("XDG_CONFIG_HOME", "")
    home = Path(folder) if folder.startswith("/") else Path(environment.get("HOME") or "/") / ".config"
    return home / "mermaidgen" / "config.yaml"


def find(environment: Mapping[str, str], named: Path | None = None) -> File | None:
    """The file that counts; a named one need not be there."""
    if named or environment.get("MERMAIDGEN_CONFIG"):
        return File(Path(named or environment["MERMAIDGEN_CONFIG"]).expanduser())
    own = user_file(environment)
    for path in (Path("mermaidgen.yaml"), Path("config.yaml")):
        if os.path.isfile(path) and (path.name == "mermaidgen.yaml" or _is_ours(path)):
            return File(path, trusted=os.path.isfile(own) and own.samefile(path))
    return File(own) if os.path.isfile(own) else None


def _is_ours(path: Path) -> bool:
    try:
        root = _compose(path)
    except ConfigError:
        return False
    names = {key.value for key, _ in root.value} if root is not None and root.id == "mapping" else set()
    return names <= set(names_in("")) and not names <= set(COMMON)


def _compose(path: Path) -> Any:
    """The YAML node of a file, None if it is empty. Raises ConfigError with the line."""
    import yaml  # 30 ms that most calls need not spend

    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
        if len(data) > LARGEST:
            raise ConfigError(f"cannot read the config file {path}: it has more than {LARGEST} bytes")
        text, loader, depth = data.decode("utf-8-sig"), getattr(yaml, "CSafeLoader", yaml.SafeLoader), 0
        for event in yaml.parse(text, loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST or isinstance(event, yaml.AliasEvent):
                line, found = event.start_mark.line if event.start_mark else 0, "an alias" if depth <= DEEPEST else f"more than {DEEPEST} levels"
                raise ConfigError(f"{path}:{line + 1}: expected plain names and values, found {found}")
        return yaml.compose(text, loader)
    except OSError as exc:
        raise ConfigError(f"cannot read the config file {path}: {exc.strerror}") from exc
    except UnicodeDecodeError as exc:
        line = exc.object[: exc.start].count(b"\n") + 1
        raise ConfigError(f"{path}:{line}: expected UTF-8, found byte {exc.object[exc.start]:#04x}") from exc
    except yaml.MarkedYAMLError as exc:
        mark = exc.problem_mark or exc.context_mark
        raise ConfigError(f"{path}:{mark.line + 1 if mark else 1}: no YAML: {exc.problem or exc.context}") from exc
    except yaml.YAMLError as exc:  # a character that YAML has not, as the null byte
        position = getattr(exc, "position", 0)
        raise ConfigError(f"{path}:{text.count(chr(10), 0, position) + 1}: no YAML: {' '.join(str(exc).split())}") from exc


def read(file: File, environment: Mapping[str, str]) -> tuple[tuple[Item, ...], list[Problem]]:
    """The items of a file, and what is wrong with it."""
    try:
        root = _compose(file.path)
    except ConfigError as exc:
        return (), [Problem(str(exc))]
    if root is None or (root.id == "scalar" and root.tag == "tag:yaml.org,2002:null"):
        return (), []
    if root.id != "mapping":
        line = root.start_mark.line + 1
        return (), [Problem(f"{file.path}:{line}: the config file holds no settings: expected lines of 'name: value'", line)]
    problems: list[Problem] = []
    return tuple(Reader(file, environment, problems).items(root, "")), problems


@dataclass(frozen=True)
class Reader:
    """YAML nodes -> items; what is wrong with a node is added to `problems`."""

    file: File
    environment: Mapping[str, str]
    problems: list[Problem]

    def items(self, mapping: Any, section: str) -> Iterator[Item]:
        """The items of a mapping."""
        seen: dict[str, int] = {}
        for name_node, node in mapping.value:
            name, line = str(name_node.value) if name_node.id == "scalar" else "?", name_node.start_mark.line + 1
            key = f"{section}.{name}" if section else name
            where = f"{self.file.path}:{line}: {key}"
            if name in seen:
                self.problems.append(Problem(f"{where}: is set in line {seen[name]} already", line))
                continue
            seen[name] = line
            try:
                value, text = self._value(node, key)
            except ValueError as exc:
                self.problems.append(Problem(f"{where}: {exc}", line))
                continue
            yield Item(name, value, Origin(str(self.file.path), line), where, text)

    def _value(self, node: Any, key: str) -> tuple[Any, str | None]:
        """A node's value and its letters, unless it is in quotes. Raises ValueError."""
        import yaml

        if node.id == "mapping":
            return tuple(self.items(node, key)), None
        if node.id == "sequence":
            return [value if text is None else text for value, text in (self._value(inner, key) for inner in node.value)], None
        text = self._filled(node.value, key)
        if not node.style and text == node.value:
            try:
                return yaml.constructor.SafeConstructor().construct_document(node), text
            except (ValueError, OverflowError) as exc:
                raise ValueError(f"expected a value, found {text!r}: {exc}") from exc
            except yaml.YAMLError as exc:
                raise ValueError(f"expected a plain value, found {node.tag}") from exc
        if not node.tag.startswith("tag:yaml.org,2002:"):
            raise ValueError(f"expected a plain value, found {node.tag}")
        return text, text if text != node.value else None

    def _filled(self, text: str, key: str) -> str:
        """The text with the contents of its variables. Raises ValueError."""
        if "${" not in text:
            return text
        from mermaidgen.settings.masking import SECRET_NAME

        def content(match: re.Match[str]) -> str:
            if match["escaped"]:
                return match[0][1:]
            if not match["name"]:
                raise ValueError("expected ${NAME} or ${NAME:-text}, and $${ for ${ itself")
            if not self.file.trusted and (key.endswith("api_base") or SECRET_NAME.search(match["name"])):
                raise ValueError("in a file of the working folder no variables go into addresses, and none with secrets anywhere: "
                                 "name the file by --config if you trust it")  # fmt: skip
            value = self.environment.get(match["name"], "")
            if match["default"]:
                return value or match["text"]
            if match["name"] not in self.environment:
                raise ValueError(f"${{{match['name']}}} is not set (set it, or write ${{{match['name']}:-text}} for what holds without it)")
            return value

        return VARIABLE.sub(content, text)
