"""Mind maps and Kanban boards as people write them: how far a line may be indented, and whether a card's details are YAML.

The canonical grammars have a rule for each level and one form of the details; these rules are about the tolerant ones.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from mermaidgen.semantics.rules import NOTHING, Fields, Options

if TYPE_CHECKING:
    import yaml

INDENTS = frozenset(("indent", "wide-indent"))


class _UpTo:
    """All indents that are no longer than so many characters."""

    def __init__(self, length: int) -> None:
        self._length = length

    def __contains__(self, text: object) -> bool:
        return len(str(text)) <= self._length


class OneRoot:
    """Mind maps: every idea is indented more than the first one, below which it is."""

    statements = frozenset(("idea", "idea-here", "idea-joined"))
    fields = INDENTS

    def __init__(self) -> None:
        self.root: int | None = None

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule in self.fields and self.root is not None:
            return Options("an idea that is indented more than the root", besides=_UpTo(self.root))
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        if self.root is None:
            self.root = len(fields[0][1]) if fields else 0

    def missing(self) -> str | None:
        return None


class CardsInColumns:
    """Kanban boards: nothing comes after a card that is indented less than the first column."""

    statements = frozenset(("line", "line-here", "line-joined"))
    fields = INDENTS | {"data"}

    def __init__(self) -> None:
        self.column: int | None = None
        self.outside = False

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule in self.statements and self.outside:
            return Options("the end, after a card that is indented less than the columns", NOTHING)
        if rule == "data":
            return Options("details in YAML", besides=NotYaml())
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        indent = sum(len(text) for name, text in fields if name in INDENTS)
        if self.column is None:
            self.column = indent
        self.outside = indent < self.column

    def missing(self) -> str | None:
        return None


class NotYaml:
    """Details that mermaid cannot read: no YAML, a key twice, a tag, or a shape that is no shape."""

    def __contains__(self, text: object) -> bool:
        import yaml

        try:
            # In PyYAML a word cannot begin with a colon.
            root = yaml.compose(re.sub(r"(?<=[\s,{]):(?=[^\s,\[\]{}])", ".", yaml_of(str(text))), yaml.BaseLoader)
        except yaml.YAMLError:
            return True
        return root is None or not _readable(root)


def _readable(node: yaml.Node) -> bool:
    if node.tag.startswith("!"):
        return False
    if isinstance(node.value, str):
        return True
    pairs = [entry for entry in node.value if isinstance(entry, tuple)]  # of a mapping; a sequence has nodes
    keys = [key.value for key, _ in pairs if isinstance(key.value, str)]
    shapes = [value.value for key, value in pairs if key.value == "shape" and isinstance(value.value, str)]
    if len(set(keys)) < len(keys) or any(shape != shape.lower() or "_" in shape for shape in shapes):
        return False
    return all(map(_readable, (piece for pair in pairs for piece in pair) if pairs else node.value))


def yaml_of(data: str) -> str:
    """What mermaid hands to its YAML reader."""
    return f"{data}\n" if "\n" in data else f"{{\n{data}\n}}"
