"""A pie chart -> one node per slice, whose attribute is its value; `direction` is "showData" if the values are shown.

    pie showData              Structure(type="pie", direction="showData",
        "Dogs" : 48.50            nodes=(Node(id="Dogs", label="Dogs", attributes=("48.5",)),))
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import shown, string, title
from mermaidgen.structure.facts import Node, Structure


def facts(tree: Tree) -> Structure:
    """Of slices with one label the first counts: mermaid does not draw the others."""
    values: dict[str, tuple[str, int]] = {}
    for piece in tree.find_all("slice"):
        label = string(piece.value("label") or piece.value("single-label"))
        values.setdefault(label, (shown(piece.value("value")), piece.at))
    return Structure(
        type="pie",
        title=title(tree),
        direction=tree.value("show-data").strip(),
        nodes=tuple(Node(label, label, attributes=(value,), at=at) for label, (value, at) in values.items()),
    )
