"""ZenUML: participants, messages, and calls, fragments, dividers and comments as groups.

A message is an edge of kind `async`, `sync` (a call, labelled with its method and arguments), `new` or `return`; one without a sender comes
from whom the call around it went to, else from the starter. What happens within a call is a group of kind `call`, each section of a fragment a
group (`if`, `else if`, `else`, `while`, ...); their members are messages (`m1` is the first of the diagram) and inner groups. A comment is a
group with what it stands above. Groups of participants come first.

>>> from mermaidgen.structure import read
>>> read("zenuml", 'zenuml\\n    A\\n    while("more") {\\n        A->B.next()\\n    }').groups
(Group(id='g1', label='more', members=('m1',), kind='while'),)
"""

from __future__ import annotations

import re
from dataclasses import replace

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import after_word, plain
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

MESSAGES = ("async", "reply", "call", "creation", "any-creation", "return", "any-return")
OPENINGS = ("if-open", "try-open", "plain-open")
FURTHER = ("else-if-open", "else-open", "catch-open", "finally-open")
LOOPS = ("while", "for", "foreach", "forEach", "loop")
STATEMENTS = frozenset(("title", "starter", "group-open", "group-end", "participant", "comment", "divider", *MESSAGES, "body-open", *OPENINGS,
                        *FURTHER, "block-end"))  # fmt: skip
STARTER = "_STARTER_"  # as the plugin calls who is not named


class _Reader:
    """Gathers the facts of one tree, in the order of the text."""

    def __init__(self) -> None:
        self.title = ""
        self.starter = STARTER
        self.nodes: dict[str, Node] = {}
        self.together: dict[str, list[str]] = {}  # name of a group -> who is in it
        self.starts: dict[str, int] = {}  # of these groups
        self.group = ""  # that is open
        self.edges: list[Edge] = []
        self.groups: list[Group] = []
        self.open: list[tuple[int, str, str]] = []  # of each open block the place in `groups`, the caller and the called
        self.comment: int | None = None  # the place of one whose statement is yet to come
        self.above: int | None = None  # the place of the one above the last statement

    def statement(self, tree: Tree) -> None:
        rule = tree.rule
        if self.comment is not None and rule in ("group-open", "participant", *FURTHER, "block-end"):
            self.forget()
        if rule == "title":
            self.title = after_word(tree.text)
        elif rule == "starter":
            self.starter = _name(tree.value("starter-id")) or STARTER
        elif rule in ("group-open", "group-end"):
            self.group = _name(tree.value("quoted") or tree.value("plain-name")) if rule == "group-open" else ""
            self.starts.setdefault(self.group, tree.at)
        elif rule == "participant":
            self.participant(tree)
        elif rule == "comment":
            words = plain(tree.value("remark"))
            if self.comment is None:
                self.comment = self.add(words, "comment", tree.at)
            else:
                self.groups[self.comment] = replace(self.groups[self.comment], label=f"{self.groups[self.comment].label}\n{words}")
        elif rule in MESSAGES:
            self.message(tree)
        elif rule == "divider":
            self.hold(self.groups[self.add(plain(tree.text.strip().strip("=")), "divider", tree.at)].id)
        elif rule == "body-open":
            self.body(tree.at)
        elif rule in OPENINGS:
            place = self.section(tree)
            self.hold(self.groups[place].id)
            self.open.append((place, *self.around))
        elif rule in FURTHER:
            self.open[-1] = (self.section(tree), *self.around)
        else:
            self.open.pop()

    def participant(self, tree: Tree) -> None:
        """What was said of a participant first counts."""
        name, kind, alias = _name(tree.value("participant-id")), tree.value("annotation-name"), tree.find("alias")
        label = _name(alias.value("quoted") or alias.value("plain-name")) if alias else name
        before = self.nodes.get(name, Node(name, name, at=tree.at))
        self.nodes[name] = replace(before, label=before.label if before.label != name else label, kind=before.kind or kind)
        if self.group and not any(name in names for names in self.together.values()):
            self.together.setdefault(self.group, []).append(name)

    @property
    def around(self) -> tuple[str, str]:
        """Caller and called of the call that is open."""
        return self.open[-1][1:] if self.open else (self.starter, self.starter)

    def add(self, label: str, kind: str, at: int) -> int:
        self.groups.append(Group(f"g{len(self.groups) + 1}", label, (), kind, at=at))
        return len(self.groups) - 1

    def forget(self) -> None:
        """Drops a comment that stands above nothing that is drawn."""
        if self.comment is not None:
            self.groups.pop()
            self.comment = None

    def put(self, place: int, id: str) -> None:
        self.groups[place] = replace(self.groups[place], members=(*self.groups[place].members, id))

    def hold(self, id: str) -> None:
        """Adds a statement to the comment above it, and that to the block that is open."""
        self.above, self.comment = self.comment, None
        if self.above is not None:
            self.put(self.above, id)
            id = self.groups[self.above].id
        if self.open:
            self.put(self.open[-1][0], id)

    def message(self, tree: Tree) -> None:
        caller, called = self.around
        match tree.rule.removeprefix("any-"):
            case "async" | "reply":
                kind = "async" if tree.rule == "async" else "return"
                edge = Edge(_name(tree.value("from")), _name(tree.value("to")), tree.value("text").strip(), kind)
            case "call":
                signature = tree.value("signature") or tree.value("self-signature")
                edge = Edge(_name(tree.value("from")) or called, _name(tree.value("to")) or called, signature, "sync")
            case "creation":
                edge = Edge(called, _name(tree.value("created-id") or tree.value("any-created")), tree.value("arguments")[1:-1], "new")
            case _:
                edge = Edge(called, caller, tree.value("quoted") or _bare(tree.value("return-text").strip()), "return")
        for name in (edge.source, edge.target):
            if name == STARTER:
                self.nodes = {name: Node(name, name)} | self.nodes
            self.nodes.setdefault(name, Node(name, name, at=tree.at))
        self.edges.append(replace(edge, label=unescape(edge.label), at=tree.at))
        self.hold(f"m{len(self.edges)}")

    def body(self, at: int) -> None:
        """The block of the call or creation before it."""
        place = self.add("", "call", at)
        if self.above is not None:
            self.put(self.above, self.groups[place].id)
        elif self.open:
            self.put(self.open[-1][0], self.groups[place].id)
        self.open.append((place, self.edges[-1].source, self.edges[-1].target))

    def section(self, tree: Tree) -> int:
        """Adds a section of a fragment as a group."""
        word = tree.rule.removesuffix("-open").replace("-", " ")
        if tree.rule == "plain-open":
            word = re.match(r"\w+", tree.text)[0]  # type: ignore[index]
            word = "while" if word in LOOPS else word
        label = tree.value("quoted") or _bare(tree.value("label")[1:-1].strip())
        return self.add(unescape(label), word, tree.at)

    def ordered(self) -> tuple[Group, ...]:
        """The groups of participants, then the others, numbered anew."""
        shift = len(self.together)
        first = [Group(f"g{number}", label, tuple(names), "group", at=self.starts[label])
                 for number, (label, names) in enumerate(self.together.items(), 1)]  # fmt: skip
        ids = {group.id: f"g{number + shift}" for number, group in enumerate(self.groups, 1)}
        return (*first, *(replace(group, id=ids[group.id], members=tuple(ids.get(id, id) for id in group.members)) for group in self.groups))


def facts(tree: Tree) -> Structure:
    reader = _Reader()
    for statement in tree.outermost(STATEMENTS):
        reader.statement(statement)
    reader.forget()
    return Structure("zenuml", reader.title, "", tuple(reader.nodes.values()), tuple(reader.edges), reader.ordered())


def _bare(text: str) -> str:
    """The text without the quotes around it."""
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] == '"' else text


def _name(text: str) -> str:
    return unescape(_bare(text))
