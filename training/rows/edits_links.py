"""Changes of diagrams in which nodes and links stand on lines of their own; what the lines of a type look like is in edits_forms.py.

>>> drawing = read(FORMS["state"], ["stateDiagram-v2", "    Draft --> Sent: send"])
>>> list(drawing.nodes), drawing.links[0].label
(['Draft', 'Sent'], 'send')
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from training.language import letters
from training.rows import edits_phrases as say
from training.rows.edits_voice import PLAIN, Change, Voice, article, change, distinct


@dataclass(frozen=True)
class Form:
    """What lines of a type mean. Groups of `node`: id, name (what is shown, if not the id); of `link`: source, target, and label, arrow.

    `whats` are words for a node, `ties` for a link. `named` is the kind of the nodes' names, `labelled` that of the labels (see `whole.KINDS`),
    '' for none; '9' is a number. `make_id` makes an id of a name; None where ids are letters. `arrows` are words for each arrow, the usual one
    first. `refers` finds ids in all other lines.
    """

    node: re.Pattern[str]
    link: re.Pattern[str]
    whats: tuple[str, ...]
    ties: tuple[str, ...]
    named: str
    labelled: str
    arrows: Mapping[str, tuple[str, ...]]
    node_line: Callable[[str, str, str], str]  # of id, name and details; "" where nodes are not declared
    link_line: Callable[[str, str, str, str], str]  # of source, target, arrow and label
    make_id: Callable[[str], str] | None = None
    refers: re.Pattern[str] | None = None
    always: bool = False  # whether a link needs its label
    ends: tuple[str, str] = ("start at", "go to")
    text: str = "label"
    styled: bool = True
    new_whats: tuple[str, ...] = ()  # words for a node that is added, where these are others
    details: Callable[[Voice], tuple[str, str]] | None = None  # what a new node needs besides its name: words, and as in its line


@dataclass(frozen=True)
class Node:
    """`at` and `end` are its first line and the one after its last; -1 where it is named by links alone."""

    id: str
    name: str
    at: int = -1
    end: int = -1


@dataclass(frozen=True)
class Link:
    at: int
    source: str
    target: str
    arrow: str
    label: str
    match: re.Match[str]


@dataclass
class Drawing:
    form: Form
    lines: list[str]
    nodes: dict[str, Node] = field(default_factory=dict)
    links: list[Link] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.lines)

    def usable(self) -> list[Node]:
        """Nodes that an order may speak of."""
        names = distinct([node.name for node in self.nodes.values()])
        return [node for node in self.nodes.values() if node.name in names]

    def sure(self) -> list[Link]:
        """Links that an order may speak of: no other one joins the two, and both can be named."""
        ids = {node.id for node in self.usable()}
        pairs = [frozenset((link.source, link.target)) for link in self.links]
        return [link for link in self.links if {link.source, link.target} <= ids and pairs.count(frozenset((link.source, link.target))) == 1]

    def joined(self, a: str, b: str) -> bool:
        return any({link.source, link.target} == {a, b} for link in self.links)

    def linked(self, id: str) -> list[Link]:
        return [link for link in self.links if id in (link.source, link.target)]

    def before_links(self) -> int:
        """Where a new declaration stands: after the last one, else after the first lines."""
        declared = [node.end for node in self.nodes.values() if node.at >= 0]
        depth = [self.closing(end) for end in declared]
        return max(depth) if depth else min((link.at for link in self.links), default=1)

    def closing(self, end: int) -> int:
        """The line after everything that stands around a line."""
        while end < len(self.lines) and (self.lines[end].startswith("        ") or self.lines[end].strip() in ("}", "end", "--")):
            end += 1
        return end

    def after_links(self) -> int:
        """Where a new link stands: after the last one."""
        return self.closing(max((link.at for link in self.links), default=len(self.lines) - 1) + 1)


def read(form: Form, lines: list[str]) -> Drawing:
    """The nodes and links of a diagram."""
    drawing = Drawing(form, lines)
    for at, line in enumerate(lines[1:], 1):
        if match := form.link.fullmatch(line):
            found = match.groupdict()
            drawing.links.append(Link(at, found["source"], found["target"], found.get("arrow") or "", found.get("label") or "", match))
        elif match := form.node.fullmatch(line):
            end = at + 1
            if line.endswith("{"):
                close = line[: len(line) - len(line.lstrip())] + "}"
                end = lines.index(close, at) + 1
            id = match["id"]
            drawing.nodes.setdefault(id, Node(id, match.groupdict().get("name") or id, at, end))
    for link in drawing.links:
        for id in (link.source, link.target):
            if id != "[*]":
                drawing.nodes.setdefault(id, Node(id, id))
    return drawing


def without(lines: list[str], gone: set[int]) -> list[str]:
    return [line for at, line in enumerate(lines) if at not in gone]


def swapped(match: re.Match[str], group: str, text: str) -> str:
    """The line with another text in a group."""
    return match.string[: match.start(group)] + text + match.string[match.end(group) :]


class Changes:
    """The changes of one type's diagrams; each gives None where the diagram has no room for it."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.kinds: dict[str, Callable[[Voice, list[str]], Change | None]] = {
            "add": self.add, "remove": self.remove, "rename": self.rename, "relink": self.relink,
            **({"relabel": self.relabel} if form.labelled else {}), **({"restyle": self.restyle} if form.styled else {}),
        }  # fmt: skip

    # words

    def what(self, voice: Voice) -> str:
        return voice.draw.choice(self.form.whats)

    def new_thing(self, voice: Voice, node: Node) -> tuple[str, str]:
        """The words for a new node, and the details of its line."""
        words = f"{article(voice.draw.choice(self.form.new_whats or self.form.whats))} {voice.name(node.name)}"
        said, detail = self.form.details(voice) if self.form.details else ("", "")
        return f"{words} {said}".strip(), detail

    def link_words(self, voice: Voice, drawing: Drawing, link: Link) -> str:
        """'the arrow from "A" to "B"'."""
        word = voice.draw.choice(self.form.ties)
        return f"the {word} from {voice.name(drawing.nodes[link.source].name)} to {voice.name(drawing.nodes[link.target].name)}"

    def new_label(self, voice: Voice, text: str, like: str = "") -> str:
        if self.form.labelled == "9":
            return voice.number(like or "40")
        return voice.new(self.form.labelled, text, like or voice.draw.choice("aA"))

    def shown(self, voice: Voice, label: str) -> str:
        return voice.value(label) if self.form.labelled == "9" else voice.name(label)

    def drawn_link(self, voice: Voice, drawing: Drawing, source: Node, target: Node) -> tuple[str, str]:
        """The words for a new link and its line."""
        used = [link.arrow for link in drawing.links if link.arrow in self.form.arrows]
        arrow = (
            voice.draw.choice(list(self.form.arrows))
            if voice.draw.maybe(0.25)
            else max(used, key=used.count)
            if used
            else next(iter(self.form.arrows))
        )
        words = f"{article(voice.draw.choice(self.form.arrows[arrow]))} from {voice.name(source.name)} to {voice.name(target.name)}"
        label = ""
        if self.form.labelled and (self.form.always or voice.draw.maybe(0.5)):
            samples = [link.label for link in drawing.links if link.label]
            label = self.new_label(voice, drawing.text, voice.draw.choice(samples) if samples else "")
            words = (
                voice.say(say.LABELLED, link=words, label=self.shown(voice, label))
                if self.form.labelled != "9"
                else f"{words} of {self.shown(voice, label)}"
            )
        return words, self.form.link_line(source.id, target.id, arrow, label)

    def new_node(self, voice: Voice, drawing: Drawing) -> Node | None:
        """A name that is new, and its id; None if the id is taken."""
        sample = next((node.name for node in drawing.usable()), "A")
        name = voice.new(self.form.named, drawing.text, sample)
        id = self.form.make_id(name) if self.form.make_id else next_id(list(drawing.nodes))
        if not self.has_names:
            name = id
        taken = {node.lower() for node in drawing.nodes}
        return None if not id or id.lower() in taken or not PLAIN.fullmatch(name) else Node(id, name)

    @property
    def has_names(self) -> bool:
        return "name" in self.form.node.groupindex

    # kinds

    def add(self, voice: Voice, lines: list[str]) -> Change | None:
        """A node with a link, a node alone where there are no links, or a link."""
        drawing = read(self.form, lines)
        nodes = drawing.usable()
        if len(nodes) < 2:
            return None
        if drawing.links and voice.draw.maybe(0.3):
            source, target = voice.draw.sample(nodes, 2)
            if drawing.joined(source.id, target.id):
                return None
            words, line = self.drawn_link(voice, drawing, source, target)
            at = drawing.after_links()
            return change("add", voice.say(say.ADD, thing=words), [*lines[:at], line, *lines[at:]])
        node = self.new_node(voice, drawing)
        if node is None:
            return None
        other = voice.draw.choice(nodes)
        source, target = (other, node) if voice.draw.maybe(0.7) else (node, other)
        (thing, detail), made = self.new_thing(voice, node), list(lines)
        if drawing.links:
            words, line = self.drawn_link(voice, drawing, source, target)
            at = drawing.after_links()
            made.insert(at, line)
            thing = voice.say(say.WITH, node=thing, link=words)
        if line := self.form.node_line(node.id, node.name, detail):
            made.insert(drawing.before_links(), line)
        return change("add", voice.say(say.ADD, thing=thing), made)

    def remove(self, voice: Voice, lines: list[str]) -> Change | None:
        """A node with all its links and notes, or a link."""
        drawing = read(self.form, lines)
        if voice.draw.maybe(0.3) and len(drawing.links) > 1:
            links = [link for link in drawing.sure() if not lines[link.at].endswith("{") and all(
                drawing.nodes[id].at >= 0 or len(drawing.linked(id)) > 1 for id in (link.source, link.target))]  # fmt: skip
            if links:
                link = voice.draw.choice(links)
                return change("remove", voice.say(say.REMOVE, thing=self.link_words(voice, drawing, link)), without(lines, {link.at}))
        nodes = drawing.usable()
        if len(nodes) < 3:
            return None
        node = voice.draw.choice(nodes)
        gone = {link.at for link in drawing.linked(node.id)} | set(range(node.at, node.end) if node.at >= 0 else ())
        if any(lines[at].endswith("{") and not node.at <= at < node.end for at in gone) or len(gone) > len(lines) - 3:
            return None
        gone |= {at for at in range(1, len(lines)) if at not in gone and node.id in self.references(lines[at])}
        left = {id for link in drawing.links if link.at not in gone for id in (link.source, link.target)}
        if any(other.at < 0 and other.id not in left for other in drawing.nodes.values() if other != node):
            return None  # another one would go with it
        thing = voice.the(self.what(voice), node.name)
        return change("remove", voice.say(say.REMOVE, thing=thing), without(lines, gone), node.name, *([node.id] if self.form.make_id else []))

    def references(self, line: str) -> list[str]:
        if self.form.refers is None or not (match := self.form.refers.fullmatch(line)):
            return []
        return [text for name, text in match.groupdict().items() if text]

    def rename(self, voice: Voice, lines: list[str]) -> Change | None:
        """A node everywhere: what is shown, and the id that was made of it."""
        drawing = read(self.form, lines)
        nodes = drawing.usable()
        if not nodes:
            return None
        node = voice.draw.choice(nodes)
        made = self.form.make_id
        derived = made is not None and made(node.name) == node.id
        aliased = node.name != node.id
        name = voice.new(self.form.named, drawing.text, node.name, words=0 if not derived or not self.has_names else 2 if aliased else 1)
        id = made(name) if derived and made else node.id
        if not self.has_names:
            name = id
        if (derived and (id.lower() in {other.lower() for other in drawing.nodes} or (name != id) != aliased)) or (not derived and not aliased):
            return None
        renamed = list(lines)
        for at, line in enumerate(lines):
            for pattern in (self.form.link, self.form.node, self.form.refers) if at else ():
                match = pattern.fullmatch(line) if pattern else None
                if match:
                    renamed[at] = self._renamed(match, node, id, name)
                    break
        order = voice.rename(self.what(voice), node.name, name)
        return change("rename", order, renamed, node.name, *([node.id] if derived else []))

    def _renamed(self, match: re.Match[str], node: Node, id: str, name: str) -> str:
        line = match.string
        is_node = match.re is self.form.node
        spans = []
        for group, text in match.groupdict().items():
            if text == node.id and group not in ("name", "label", "arrow"):
                spans.append((match.start(group), match.end(group), id))
            elif is_node and group == "name" and text == node.name and match["id"] == node.id:
                spans.append((match.start(group), match.end(group), name))
        for start, end, text in sorted(spans, reverse=True):
            line = line[:start] + text + line[end:]
        return line

    def relabel(self, voice: Voice, lines: list[str]) -> Change | None:
        """The label of a link."""
        drawing = read(self.form, lines)
        links = [link for link in drawing.sure() if link.label and PLAIN.fullmatch(link.label) and not link.label.endswith((")", "{"))]
        if not links:
            return None
        link = voice.draw.choice(links)
        new = self.new_label(voice, drawing.text, link.label)
        field = f"the {self.form.text} of {self.link_words(voice, drawing, link)}"
        if voice.draw.maybe(0.25) and self.form.text not in ("text", "amount"):
            field = f"{voice.name(link.label)} on {self.link_words(voice, drawing, link)}"
        made = [swapped(link.match, "label", new) if at == link.at else line for at, line in enumerate(lines)]
        return change("relabel", voice.say(say.CHANGE, field=field, new=self.shown(voice, new)), made)

    def relink(self, voice: Voice, lines: list[str]) -> Change | None:
        """One end of a link."""
        drawing = read(self.form, lines)
        links, nodes = drawing.sure(), drawing.usable()
        if not links:
            return None
        link = voice.draw.choice(links)
        group = "target" if voice.draw.maybe(0.7) else "source"
        old, stays = (link.target, link.source) if group == "target" else (link.source, link.target)
        others = [node for node in nodes if node.id not in (old, stays) and not drawing.joined(node.id, stays)]
        if not others or (drawing.nodes[old].at < 0 and len(drawing.linked(old)) < 2):
            return None
        new = voice.draw.choice(others)
        made = [swapped(link.match, group, new.id) if at == link.at else line for at, line in enumerate(lines)]
        order = voice.say(
            say.RELINK, link=self.link_words(voice, drawing, link), end=self.form.ends[group == "target"], new=voice.name(new.name),
            old=voice.name(drawing.nodes[old].name),
        )  # fmt: skip
        return change("relink", order, made)

    def restyle(self, voice: Voice, lines: list[str]) -> Change | None:
        """The arrow of a link."""
        drawing = read(self.form, lines)
        links = [link for link in drawing.sure() if link.arrow in self.form.arrows]
        if not links or len(self.form.arrows) < 2:
            return None
        link = voice.draw.choice(links)
        arrow = voice.draw.choice([arrow for arrow in self.form.arrows if arrow != link.arrow])
        made = [swapped(link.match, "arrow", arrow) if at == link.at else line for at, line in enumerate(lines)]
        style = article(voice.draw.choice(self.form.arrows[arrow]))
        return change("restyle", voice.say(say.STYLE, thing=self.link_words(voice, drawing, link), style=style), made)

    def insert(self, voice: Voice, lines: list[str]) -> Change | None:
        """A node into a link, which keeps its label up to the new node."""
        drawing = read(self.form, lines)
        links, node = [link for link in drawing.sure() if link.source != link.target], self.new_node(voice, drawing)
        if not links or node is None:
            return None
        link = voice.draw.choice(links)
        plain = link.arrow or next(iter(self.form.arrows))
        made = [
            *lines[: link.at],
            swapped(link.match, "target", node.id),
            self.form.link_line(node.id, link.target, plain, ""),
            *lines[link.at + 1 :],
        ]
        thing, detail = self.new_thing(voice, node)
        if line := self.form.node_line(node.id, node.name, detail):
            made.insert(drawing.before_links(), line)
        a, b = drawing.nodes[link.source].name, drawing.nodes[link.target].name
        return change("insert", voice.say(say.INSERT, thing=thing, a=voice.name(a), b=voice.name(b)), made)


def next_id(ids: list[str]) -> str:
    """The id that goes on: after A, B the letter C, after n1, n2 n3; '' where ids are words."""
    single = [id for id in ids if re.fullmatch(r"[A-Za-z]|[A-Z]\d+", id)]
    if single and len({id.islower() for id in single}) == 1 and len(single) >= len(ids) - 1:
        style = str.lower if single[0].islower() else str.upper
        return next(id for id in (style(letters(index)) for index in range(len(single), 200)) if id not in ids)
    parts = [match for match in (re.fullmatch(r"([A-Za-z_]+)(\d+)", id) for id in ids) if match]
    if len(parts) == len(ids) and len({match[1] for match in parts}) == 1:
        return f"{parts[0][1]}{max(int(match[2]) for match in parts) + 1}"
    return ""
