"""A flowchart -> nodes with their shapes, edges with their arrows, and subgraphs.

>>> from mermaidgen.structure import read
>>> read("flowchart", 'flowchart TD\\n    A["Log in"] -->|"ok"| B[("Orders")]').edges
(Edge(source='A', target='B', label='ok', kind='arrow'),)
"""

from __future__ import annotations

import re

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure

SHAPES = {
    '[""]': "rect",
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
ARROWS = {"-->": "arrow", "---": "line", "-.->": "dotted", "==>": "thick", "--o": "circle", "--x": "cross", "<-->": "both"}
NAMED = {"quot": '"', "lt": "<", "gt": ">"}


def facts(tree: Tree) -> Structure:
    """Where a node is written with a shape twice, the last counts; it belongs to the group that is closed first, as in mermaid."""
    nodes: dict[str, Node] = {}
    for ref in tree.find_all("ref"):
        id = ref.value("id")
        shape = ref.find("shape")
        if shape:
            inside = shape.value("label")
            nodes[id] = Node(id, _plain(inside), SHAPES[shape.text.replace(f'"{inside}"', '""')])
        else:
            nodes.setdefault(id, Node(id, id))
    edges = []
    for statement in tree.find_all("statement"):
        if statement.find("edge"):
            source, target = (ref.value("id") for ref in statement.find_all("ref"))
            label = statement.find("edge-label")
            edges.append(Edge(source, target, _plain(label.value("label")) if label else "", ARROWS[statement.value("arrow")]))
    groups: list[Group] = []
    _read_groups(tree, groups, set())
    return Structure("flowchart", direction=tree.value("direction"), nodes=tuple(nodes.values()), edges=tuple(edges), groups=tuple(groups))


def _read_groups(tree: Tree, groups: list[Group], taken: set[str]) -> list[str]:
    """Adds the groups below `tree` in the order of their ends, and gives the ids of the outermost ones."""
    found = []
    for part in _parts(tree):
        nested = _read_groups(part, groups, taken)
        body = part.find("inner") if not nested else None
        members = [ref.value("id") for child in (body or part).children if child.rule.endswith("member") for ref in child.find_all("ref")]
        own = [id for id in dict.fromkeys(members) if id not in taken]
        taken.update(own)
        directions = [child.value("direction") for child in (body or part).children if child.rule.endswith("-direction")]
        groups.append(Group(part.rule, _plain(part.value("label")), (*own, *nested), "".join(directions)))
        found.append(part.rule)
    return found


def _parts(tree: Tree) -> list[Tree]:
    """The subgraphs directly below a tree or inside a subgraph: rules 'group-2', 'group-2-1'."""
    holders = [child for child in tree.children if re.fullmatch(r"groups(-\d+)?", child.rule)]
    return [part for holder in holders for part in holder.children]


def _plain(text: str) -> str:
    """The text with its entities decoded: '#quot;' -> '"', '#35;' -> '#'."""
    return re.sub(r"#(\w+);", lambda match: NAMED.get(match[1]) or chr(int(match[1])), text)
