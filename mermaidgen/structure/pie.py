"""A pie chart -> one node per slice, whose attribute is its value; `direction` is "showData" if the values are shown.

    pie showData              Structure(type="pie", direction="showData",
        "Dogs" : 48.50            nodes=(Node(id="Dogs", label="Dogs", attributes=("48.5",)),))
"""

from __future__ import annotations

import re

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Node, Structure

NAMED = {"quot": '"', "lt": "<", "gt": ">"}


def facts(tree: Tree) -> Structure:
    """Of slices with one label the first counts: mermaid does not draw the others."""
    title = tree.find("title")
    values: dict[str, str] = {}
    for piece in tree.find_all("slice"):
        values.setdefault(_plain(piece.value("label")), _shortest(piece.value("value")))
    return Structure(
        type="pie",
        title=_plain(title.value("text")) if title else "",
        direction=tree.value("show-data").strip(),
        nodes=tuple(Node(id=label, label=label, attributes=(value,)) for label, value in values.items()),
    )


def _plain(text: str) -> str:
    """The text with its entities decoded: '#quot;' -> '"', '#35;' -> '#'."""
    return re.sub(r"#(\w+);", lambda match: NAMED.get(match[1]) or chr(int(match[1])), text)


def _shortest(value: str) -> str:
    """The value as mermaid shows it: '48.50' -> '48.5'."""
    return value.rstrip("0").rstrip(".") if "." in value else value
