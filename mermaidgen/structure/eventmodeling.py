"""An event model -> a node per frame, with its data as attributes; edges are the arrows that mermaid draws, groups the lanes that have a name.

    eventmodeling                         nodes: Node("01", "CartUI", "ui"), Node("02", "AddItem", "command", ("id: 7",)),
    tf 01 ui CartUI                              Node("03", "ItemAdded", "event")
    tf 02 cmd AddItem { id: 7 }           edges: Edge("01", "02"), Edge("02", "03")
    tf 03 evt Cart.ItemAdded              groups: Group("Stream: Cart", "Stream: Cart", ("03",), "lane")
"""

from __future__ import annotations

from itertools import islice

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import after_word
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

KINDS = {"cmd": "command", "evt": "event", "rmo": "readmodel", "pcr": "processor"}
LANES = {"ui": "UI/A: ", "processor": "UI/A: ", "command": "C/RM: ", "readmodel": "C/RM: ", "event": "Stream: "}


def facts(tree: Tree) -> Structure:
    """A frame that names no other follows from the last one in another lane, and each frame of a named lane has one of its own."""
    blocks: dict[str, str] = {}
    frames: list[Tree] = []
    for line in tree.outermost(("data-block", "time-frame", "reset-frame")):
        if line.rule == "data-block":
            blocks.setdefault(line.value("data-id"), line.text[line.text.index("{") :])
        else:
            frames.append(line)
    nodes: list[Node] = []
    edges: list[Edge] = []
    lanes: dict[str, list[str]] = {}
    starts: dict[str, int] = {}  # of the lanes
    places: list[object] = []  # of each frame; equal where mermaid draws them side by side
    for frame in frames:
        id, name = frame.value("frame-id") or frame.value("any-frame-id"), "".join(frame.value("entity-name").split())
        kind = frame.value("entity-type")
        kind = KINDS.get(kind, kind)
        namespace, dot, short = name.partition(".")
        named = bool(dot) and "." not in short
        if named:
            lanes.setdefault(LANES[kind] + namespace, []).append(id)
            starts.setdefault(LANES[kind] + namespace, frame.at)
        places.append(id if named else LANES[kind])
        nodes.append(Node(id, short if named else name, kind, _data(frame, blocks), at=frame.at))
        sources = {source.text for source in frame.find_all("source-id")}
        if sources:
            edges.extend(Edge(node.id, id, at=frame.at) for node in nodes if node.id in sources)
        elif frame.rule == "time-frame":
            before = (nodes[i].id for i in reversed(range(len(nodes))) if places[i] != places[-1])
            edges.extend(Edge(source, id, at=frame.at) for source in islice(before, 1))
    groups = tuple(Group(label, label, tuple(members), "lane", at=starts[label]) for label, members in lanes.items())
    title = " ".join(after_word(tree.value("title")).split())
    return Structure(type="eventmodeling", title=title, nodes=tuple(nodes), edges=tuple(edges), groups=groups)


def _data(frame: Tree, blocks: dict[str, str]) -> tuple[str, ...]:
    """The lines of a frame's data as mermaid shows them: between the first and the last brace, but for the last character."""
    known, inline = frame.value("known-data"), frame.value("inline-data")
    if known in blocks:
        text = blocks[known]
        text = text[text.find("{\n") + 2 :]
    elif inline:
        text = inline[inline.find("{") + 1 :]
    else:
        return ()
    text = text[: max(text.rfind("}") - 1, 0)]
    lines = (" ".join(unescape(line).split()) for line in text.split("\n"))
    return tuple(line for line in lines if line)
