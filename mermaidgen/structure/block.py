"""A block diagram -> blocks and spaces as nodes, blocks with others in them as groups, and edges.

    block                       Structure(type="block", direction="2",
        columns 2                   nodes=(Node("a", "Web shop", "square"), Node("space-1", kind="space"), Node("b", "b")),
        a["Web shop"]               edges=(Edge("a", "b", kind="arrow"),),
        space                       groups=(Group("g", members=("b",)),))
        block:g
            b
        end
        a --> b

`direction` and a group's kind are the number of columns. A node's attributes are its width, if it is not one, and where an arrow points.
"""

from __future__ import annotations

import re

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

SHAPES = {
    '[""]': "square",
    '("")': "round",
    '([""])': "stadium",
    '[[""]]': "subroutine",
    '[("")]': "cylinder",
    '((""))': "circle",
    '((("")))': "double-circle",
    '{""}': "diamond",
    '{{""}}': "hexagon",
    '[/""/]': "parallelogram",
    '[\\""\\]': "parallelogram-back",
    '[/""\\]': "trapezoid",
    '[\\""/]': "trapezoid-back",
    '>""]': "flag",
}
HEADS = {">": "arrow", "x": "cross", "o": "circle"}
STATEMENTS = ("columns", "node", "space", "edge", "composite-1", "composite-2", "composite-3")


def facts(tree: Tree) -> Structure:
    """A block belongs where it is first mentioned, be it in an edge; of two widths the first counts, of two labels or shapes the last."""
    reader = _Reader()
    root = _Block("root", "", "composite")
    reader.scope(tree, root)
    inside = _inside(root)
    for number, space in enumerate((block for block in inside if block.kind == "space"), 1):
        space.id = f"space-{number}"
    return Structure(
        type="block",
        direction=root.columns,
        nodes=tuple(Node(block.id, block.label, block.kind, block.attributes, at=block.at) for block in inside if block.kind != "composite"),
        edges=tuple(reader.edges),
        groups=tuple(
            Group(block.id, block.label, tuple(member.id for member in block.members), block.columns, at=block.at)
            for block in inside if block.kind == "composite"
        ),
    )  # fmt: skip


class _Block:
    """What has been read of one block."""

    def __init__(self, id: str, label: str, kind: str, attributes: tuple[str, ...] = (), at: int = -1) -> None:
        self.id, self.label, self.kind, self.attributes, self.at = id, label, kind, attributes, at
        self.columns = ""
        self.members: list[_Block] = []


class _Reader:
    """What has been read so far."""

    def __init__(self) -> None:
        self.edges: list[Edge] = []
        self._blocks: dict[str, _Block] = {}
        self._unnamed = 0

    def scope(self, tree: Tree, parent: _Block) -> None:
        """Reads what stands side by side in the diagram or in a block."""
        for statement in tree.outermost(STATEMENTS):
            if statement.rule == "columns":
                columns = statement.value("column-count")
                parent.columns = "" if columns == "auto" else columns
            elif statement.rule == "space":
                parent.members.append(_Block("", "", "space", _width(statement), statement.at))
            elif statement.rule == "node":
                self._mention(_block(statement), parent)
            elif statement.rule == "edge":
                self._edge(statement, parent)
            else:
                self._composite(statement, parent)

    def _mention(self, block: _Block, parent: _Block) -> None:
        """Puts a block where it is first mentioned; what is said later about its label and shape counts."""
        known = self._blocks.get(block.id)
        if known is None:
            self._blocks[block.id] = block
            parent.members.append(block)
        else:
            known.kind = block.kind or known.kind
            known.label = known.label if block.label == block.id else block.label

    def _composite(self, statement: Tree, parent: _Block) -> None:
        start = statement.find("block-start")
        assert start is not None
        block = _block(start)
        block.kind = "composite"
        if not block.id:  # mermaid makes one up
            self._unnamed += 1
            block.id = f"block-{self._unnamed}"
        block.label = block.label if start.find("shape") else ""
        self._mention(block, parent)
        self.scope(statement, block)

    def _edge(self, statement: Tree, parent: _Block) -> None:
        """Reads 'a --> b'; its ends may have their shapes here."""
        parts = list(statement.outermost(("edge-block", "edge-other"))) or statement.find_all("edge-end")
        ends = [_block(end) for end in parts]
        links = list(statement.outermost(("link", "plain-link")))
        self._mention(ends[0], parent)
        for source, link, target in zip(ends, links, ends[1:], strict=False):
            before, _, after = link.text.rpartition('"')
            self.edges.append(Edge(source.id, target.id, unescape(link.value("label")), _kind(after if before else link.text), at=link.at))
            self._mention(target, parent)


def _block(tree: Tree) -> _Block:
    """The block of a node, of the start of a composite or of the end of an edge."""
    id = tree.value("id") or tree.value("word-id") or tree.value("edge-other-end")
    shape = tree.find("shape")
    if shape is None:
        return _Block(id, id, "", _width(tree), tree.at)
    label = shape.value("label")
    points = re.findall("right|left|up|down|x|y", shape.value("points"))
    kind = "arrow" if points else SHAPES.get(shape.text.replace(f'"{label}"', '""'), "")
    return _Block(id, unescape(label) or id, kind, (*_width(tree), *points), tree.at)


def _width(tree: Tree) -> tuple[str, ...]:
    width = tree.value("width")
    return (width,) if width not in ("", "1") else ()


def _kind(arrow: str) -> str:
    """The kind of edge of an arrow: its line, then its heads: '-->' -> 'arrow', '.->' -> 'dotted', '<==>' -> 'thick both'."""
    arrow = arrow.strip()
    line = "thick" if "==" in arrow else "dotted" if ".-" in arrow else ""
    head = "both" if arrow[0] == "<" and arrow[-1] == ">" else HEADS.get(arrow[-1], "line")
    return " ".join(part for part in (line, head) if part and (part != "arrow" or not line))


def _inside(block: _Block) -> list[_Block]:
    """All that is in a block, the members of a member right after it."""
    return [piece for member in block.members for piece in (member, *_inside(member))]
