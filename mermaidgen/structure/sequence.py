"""Sequence diagram: participants, messages, and notes, blocks and life cycles as groups.

A message is an edge whose kind is its arrow, a box a group of kind `box` and its colour. A block is a group per section (`alt`,
`else`, ...), a note a group of kind `note over`, `note left of` or `note right of`; their members are participants, or for blocks the
messages (`m1` is the first of the diagram), notes and inner blocks in it. Who is activated, deactivated, created or destroyed is the
member of a group of that kind, whether a word or a sign on an arrow says so. Groups are named by their order in the text: `g1`, `g2`, ...,
the boxes first.

>>> from mermaidgen.structure import read
>>> read("sequence", "sequenceDiagram\\n    participant A\\n    loop daily\\n        A->>B: hi\\n    end").groups
(Group(id='g1', label='daily', members=('m1',), kind='loop'),)
"""

from __future__ import annotations

import re
from dataclasses import replace

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

OPENINGS = ("alt-open", "par-open", "critical-open", "plain-open")
FURTHER = ("else-open", "and-open", "option-open")
BLOCKS = ("alt", "else", "par", "par_over", "and", "critical", "option", "opt", "loop", "break", "rect")
NAMES = ("participant-id", "phrase-id", "created-id", "created-phrase", "destroyed-id", "any-destroyed", "activated-id", "any-activated",
         "deactivated-id", "note-id")  # fmt: skip
ARROWS = ("central", "arrow", "any-arrow", "reverse-arrow")
STATEMENTS = frozenset(("title", "autonumber", "participant", "create", "destroy", "any-destroy", "activate", "any-activate", "deactivate",
                        "message", "note", "links", "box-open", "box-end", *OPENINGS, *FURTHER, "block-end"))  # fmt: skip
COLOR = re.compile(r"\s*((?:rgba?|hsla?)\s*\([^()]*\)(?=[^)]*$)|transparent|aqua|beige|black|blue|brown|coral|cyan|fuchsia|gold|gr[ae]y|green|"
                   r"indigo|ivory|khaki|lavender|lime|magenta|maroon|navy|olive|orange|orchid|pink|plum|purple|red|salmon|silver|tan|teal|tomato|"
                   r"violet|wheat|white|yellow|(?:light|dark|medium|pale)[a-z]+)?(?!\w)(.*)", re.IGNORECASE)  # fmt: skip


class _Reader:
    """Gathers the facts of one tree, in the order of the text."""

    def __init__(self) -> None:
        self.title = ""
        self.numbered = ""
        self.nodes: dict[str, Node] = {}
        self.edges: list[Edge] = []
        self.groups: list[Group] = []
        self.boxes: list[Group] = []  # without ids
        self.in_box = False
        self.open: list[int] = []  # places in `groups` of the blocks that are open

    def statement(self, tree: Tree) -> None:
        rule = tree.rule.removeprefix("any-")
        if rule == "title":
            self.title = _label(re.sub(r"^title:?\s", "", tree.text, flags=re.IGNORECASE))
        elif rule == "autonumber":
            numbers = [f"{float(number.text):.12g}" for number in tree.find_all("number")]
            self.numbered = " ".join(["autonumber", *numbers, "1"][:3] if numbers else ["autonumber"])
        elif rule == "participant":
            self.participant(tree)
        elif rule == "box-open":
            self.box(_body(tree), tree.at)
        elif rule == "message":
            self.message(tree)
        elif rule == "note":
            self.note(tree)
        elif rule == "links":
            self.mention(tree.value("note-id"), tree.at)
        elif rule in OPENINGS:
            self.block(tree)
        elif rule in FURTHER:
            self.open[-1] = self.add(_label(_body(tree)), rule.removesuffix("-open"), [], tree.at)
        elif rule == "block-end":
            self.open.pop()
        elif rule == "box-end":
            self.in_box = False
        else:
            if rule == "create":
                self.participant(tree)
            self.hold(self.groups[self.add("", rule, _names(tree), tree.at)].id)

    def participant(self, tree: Tree) -> None:
        """Declares a participant as mermaid does: a second declaration counts only if it has an alias."""
        [name] = _names(tree)
        alias, config = tree.find("alias"), tree.value("config")
        label = _label(alias.value("text")) if alias else _setting(config, "alias") or name
        if name not in self.nodes or alias:
            words = tree.text.lower().split()
            kind = tree.value("shape-name") or _setting(config, "type") or words[words[0] == "create"]
            before = self.nodes.get(name)
            self.nodes[name] = Node(name, label, kind, at=before.at if before else tree.at)
            if self.in_box:
                self.boxes[-1] = replace(self.boxes[-1], members=(*self.boxes[-1].members, name))

    def mention(self, name: str, at: int) -> None:
        self.nodes.setdefault(name, Node(name, name, "participant", at=at))

    def box(self, words: str, at: int) -> None:
        match = COLOR.match(words)
        color, title = (match[1] or "transparent", match[2]) if match else ("transparent", words)
        self.boxes.append(Group("", _label(title), (), f"box {color.strip()}", at=at))
        self.in_box = True

    def add(self, label: str, kind: str, members: list[str], at: int) -> int:
        self.groups.append(Group(f"g{len(self.groups) + 1}", label, tuple(members), kind, at=at))
        return len(self.groups) - 1

    def hold(self, id: str) -> None:
        """Adds it to the block that is open."""
        if self.open:
            block = self.groups[self.open[-1]]
            self.groups[self.open[-1]] = replace(block, members=(*block.members, id))

    def message(self, tree: Tree) -> None:
        ends = (tree.find("source"), tree.find("target") or tree.find("target-after-dash"))
        source, target = (end.text if end else "" for end in ends)
        for end in filter(None, ends):
            self.mention(end.text, end.at)
        arrow = "".join(part.text for part in tree.outermost(frozenset(ARROWS))).lower()
        self.edges.append(Edge(source, target, _label(tree.value("text")), arrow, at=tree.at))
        self.hold(f"m{len(self.edges)}")
        for sign, kind, name in (("activation", "activate", target), ("deactivation", "deactivate", source)):
            if tree.find(sign):
                self.hold(self.groups[self.add("", kind, [name], tree.at)].id)

    def note(self, tree: Tree) -> None:
        names = _names(tree)
        for name in names:
            self.mention(name, tree.at)
        place = next(words for words in ("over", "left of", "right of") if tree.value("place").lower().startswith(words))
        self.hold(self.groups[self.add(_label(tree.value("text")), f"note {place}", list(dict.fromkeys(names)), tree.at)].id)

    def block(self, tree: Tree) -> None:
        words = tree.text.split(None, 1)
        place = self.add(_label(_body(tree)), words[0].lower(), [], tree.at)
        self.hold(self.groups[place].id)
        self.open.append(place)

    def ordered(self) -> tuple[Group, ...]:
        """The boxes, then the other groups, numbered anew."""
        groups = [*self.boxes, *self.groups]
        ids = {group.id: f"g{number}" for number, group in enumerate(groups, 1)}
        return tuple(replace(group, id=f"g{number}", members=tuple(ids.get(id, id) if group.kind in BLOCKS else id for id in group.members))
                     for number, group in enumerate(groups, 1))  # fmt: skip


def facts(tree: Tree) -> Structure:
    reader = _Reader()
    for statement in tree.outermost(STATEMENTS):
        reader.statement(statement)
    return Structure("sequence", reader.title, reader.numbered, tuple(reader.nodes.values()), tuple(reader.edges), reader.ordered())


def _body(opening: Tree) -> str:
    """What stands after the word that opens a block or box."""
    return re.sub(r"^\w+", "", opening.text)


def _label(text: str) -> str:
    """The text as mermaid shows it, without an order to wrap it."""
    return unescape(re.sub(r"^:?(?:no)?wrap:", "", text.strip()).strip())


def _names(tree: Tree) -> list[str]:
    return [name.text for name in tree.outermost(frozenset(NAMES))]


def _setting(config: str, key: str) -> str:
    """The value of a key in the YAML of a participant's settings."""
    match = re.search(rf"""(?<![^\s,])["']?{key}["']?\s*:\s*(?:"([^"]*)"|'([^']*)'|([^,\s]*))""", config)
    return next((value for value in match.groups() if value), "") if match else ""
