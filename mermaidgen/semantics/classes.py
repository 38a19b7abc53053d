"""Class diagrams: a namespace and a class have different names, or mermaid 11 cannot draw them; and what mermaid refuses to read.

The first holds for what is written here, and its fields are in the canonical grammar alone. The others are about lines that only others write:
"<<interface>> Shape" is refused where no line before it has named Shape, and a member that closes a parenthesis but opens none before.
"""

from __future__ import annotations

import re

from mermaidgen.semantics.rules import Fields, Options

MEMBERS = ("raw-member", "member-text")


class ClassRules:
    """Knows the names of classes and namespaces so far."""

    statements = frozenset(("class-line", "class-note", "relation", "namespace-open", "member", "member-line", "annotation-line"))
    fields = frozenset(("class-name", "noted-class", "source", "target", "namespace-name", "annotated-class", "any-class", "said-class",
                        "any-source", "any-target", "raw-member", "member-text"))  # fmt: skip

    def __init__(self) -> None:
        self._classes: set[str] = set()
        self._namespaces: set[str] = set()

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "namespace-name":
            return Options("a name that no class has", besides=frozenset(self._classes))
        if rule == "annotated-class":
            return Options("a class that a line before has named", besides=_NoneOf(self._classes))
        if rule in MEMBERS:
            return Options("a parenthesis that is opened", besides=_Unopened())
        if rule in ("class-name", "noted-class", "source", "target"):
            return Options("a name that no namespace has", besides=frozenset(self._namespaces))
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        for field, text in fields:
            if field in MEMBERS:
                continue
            (self._namespaces if field == "namespace-name" else self._classes).add(class_name(text))

    def missing(self) -> str | None:
        return None


class _NoneOf:
    """Every name but some."""

    def __init__(self, names: set[str]) -> None:
        self._names = names

    def __contains__(self, text: object) -> bool:
        return class_name(str(text)) not in self._names


class _Unopened:
    """Members that mermaid takes for methods because of a closing parenthesis, and that are none."""

    def __contains__(self, text: object) -> bool:
        member = str(text).strip()
        annotation = member.startswith("<<") and member.endswith(">>")
        return not annotation and member.find(")") > 0 and not re.search(r".\(.*\)", member)


def class_name(text: str) -> str:
    """A name as mermaid knows it: 'My `Big Class`~T~' -> 'MyBig Class'."""
    pieces = text.split("`")
    return "".join(piece if i % 2 else re.sub(r"\s+|~[^~]*~", "", piece) for i, piece in enumerate(pieces))
