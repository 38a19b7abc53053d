"""Changes of flowcharts, where a node has its shape and label at the place that first mentions it.

>>> flow = read(["flowchart TD", '    A["Log in"] --> B{"Right?"}'])
>>> flow.statements.pop(0)
>>> flow.lines()
['flowchart TD']
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace

from training.rows import edits_phrases as say
from training.rows.edits_links import next_id
from training.rows.edits_voice import PLAIN, Change, Voice, article, change, distinct
from training.rows.flowchart_phrases import ARROWS, SHAPES

SHAPE = r'[\[({>][\[({/\\]*"[^"]*"[\])}/\\]+'
LINE = re.compile(rf'( +)(?:(subgraph .*|end|direction \w+)|(\w+)({SHAPE})?(?: ([^\s|]+)(?:\|"([^"]*)"\|)? (\w+)({SHAPE})?)?)')
LINKS = {"-->": ["arrow", "edge", "link", "connection"], **ARROWS}
WHATS = ["step", "node", "box", "node"]


@dataclass(frozen=True)
class Statement:
    """A line: fixed text, a node, or an edge."""

    indent: str
    fixed: str = ""
    source: str = ""
    arrow: str = ""
    label: str = ""
    target: str = ""


@dataclass
class Flow:
    head: str
    statements: list[Statement] = field(default_factory=list)
    shapes: dict[str, str] = field(default_factory=dict)  # of each id, with its label

    def lines(self) -> list[str]:
        seen: set[str] = set()

        def ref(id: str) -> str:
            if id in seen:
                return id
            seen.add(id)
            return id + self.shapes.get(id, "")

        made = [self.head]
        for statement in self.statements:
            if statement.fixed:
                made.append(statement.indent + statement.fixed)
                continue
            text = statement.indent + ref(statement.source)
            if statement.target:
                label = f'|"{statement.label}"|' if statement.label else ""
                text += f" {statement.arrow}{label} {ref(statement.target)}"
            made.append(text)
        return made

    def name(self, id: str) -> str:
        shape = self.shapes.get(id)
        return shape.split('"')[1] if shape else id

    def ids(self) -> list[str]:
        return list(dict.fromkeys(id for statement in self.statements for id in (statement.source, statement.target) if id))

    def usable(self) -> list[str]:
        names = distinct([self.name(id) for id in self.ids()])
        return [id for id in self.ids() if self.name(id) in names]

    def edges(self) -> list[Statement]:
        return [statement for statement in self.statements if statement.target]

    def sure(self) -> list[Statement]:
        ids = self.usable()
        pairs = [frozenset((edge.source, edge.target)) for edge in self.edges()]
        return [edge for edge in self.edges() if {edge.source, edge.target} <= set(ids) and pairs.count(frozenset((edge.source, edge.target))) == 1]

    def joined(self, a: str, b: str) -> bool:
        return any({edge.source, edge.target} == {a, b} for edge in self.edges())

    def put(self, edge: Statement) -> None:
        """A new edge after the last one."""
        last = max((at for at, statement in enumerate(self.statements) if statement.target), default=len(self.statements) - 1)
        self.statements.insert(last + 1, edge)

    def declare(self, id: str, shape: str) -> None:
        """A new node: on a line of its own where all nodes have one."""
        self.shapes[id] = shape
        alone = [at for at, statement in enumerate(self.statements) if statement.source and not statement.target]
        first = next((at for at, statement in enumerate(self.statements) if statement.target), len(self.statements))
        if any(at < first for at in alone):
            last = max(at for at in alone if at < first) + 1
            while self.statements[last : last + 1] and self.statements[last].fixed:
                last += 1
            self.statements.insert(last, Statement("    ", source=id))

    def keep(self, before: list[str], gone: str = "") -> None:
        """Nodes that no line mentions any more stand alone at the end."""
        left = self.ids()
        self.statements += [Statement("    ", source=id) for id in before if id not in left and id != gone]


def read(lines: list[str]) -> Flow | None:
    """The chart; None if it is not written as the rows write them."""
    flow = Flow(lines[0])
    for line in lines[1:]:
        match = LINE.fullmatch(line)
        if match is None:
            return None
        indent, fixed, source, shape, arrow, label, target, other = match.groups(default="")
        flow.statements.append(Statement(indent, fixed) if fixed else Statement(indent, "", source, arrow, label, target))
        flow.shapes |= {id: text for id, text in ((source, shape), (target, other)) if text}
    return flow if flow.lines() == lines else None


def box(name: str, shape: str = "rect") -> str:
    opening, closing, _ = SHAPES[shape]
    return f'{opening}"{name}"{closing}'


def _edge(voice: Voice, flow: Flow, edge: Statement) -> str:
    return f"the {voice.draw.choice(LINKS['-->'])} from {voice.name(flow.name(edge.source))} to {voice.name(flow.name(edge.target))}"


def _label(voice: Voice, flow: Flow) -> str:
    if voice.draw.maybe(0.3):
        return voice.draw.choice([text for text in ("yes", "no", "Yes", "No", "ok", "else", "done", "retry")])
    return voice.new("v", "\n".join(flow.lines()))


def _new_edge(voice: Voice, flow: Flow, source: str, target: str, names: dict[str, str]) -> tuple[str, Statement]:
    arrow = voice.draw.choice(list(ARROWS)) if voice.draw.maybe(0.15) else "-->"
    label = _label(voice, flow) if voice.draw.maybe(0.35) else ""
    said = [voice.name(names.get(id) or flow.name(id)) for id in (source, target)]
    words = f"{article(voice.draw.choice(LINKS[arrow]))} from {said[0]} to {said[1]}"
    words = voice.say(say.LABELLED, link=words, label=voice.name(label)) if label else words
    return words, Statement("    ", "", source, arrow, label, target)


def _new(voice: Voice, flow: Flow) -> tuple[str, str, str] | None:
    """Name, id and words of a new node."""
    sample = next((flow.name(id) for id in flow.usable()), "A")
    name = voice.new(voice.draw.choice("ssw"), "\n".join(flow.lines()), sample)
    id, told = next_id(flow.ids()), ""
    if not id:
        id = voice.draw.invented()
        told = f" (id {voice.value(id)})"
    return None if id in flow.ids() else (name, id, f"{article(voice.draw.choice(WHATS))} {voice.name(name)}{told}")


def add(voice: Voice, lines: list[str]) -> Change | None:
    flow = read(lines)
    if flow is None or len(flow.usable()) < 2:
        return None
    nodes = flow.usable()
    if voice.draw.maybe(0.3):
        source, target = voice.draw.sample(nodes, 2)
        if flow.joined(source, target):
            return None
        words, edge = _new_edge(voice, flow, source, target, {})
        loose = [statement for statement in flow.statements if not statement.target and not statement.fixed and statement.indent == "    "]
        inline = flow.statements.index(loose[0]) > 0 if loose else False
        flow.statements = [statement for statement in flow.statements if not (inline and statement in loose and statement.source in (source, target))]
        flow.put(edge)
        return change("add", voice.say(say.ADD, thing=words), flow.lines())
    made = _new(voice, flow)
    if made is None:
        return None
    name, id, thing = made
    other = voice.draw.choice(nodes)
    ends = (other, id) if voice.draw.maybe(0.75) else (id, other)
    flow.declare(id, box(name, "diamond" if name.endswith("?") else "rect"))
    words, edge = _new_edge(voice, flow, *ends, {id: name})
    if voice.draw.maybe(0.35) and edge.arrow == "-->" and not edge.label:
        thing = f"{thing} {'after' if ends[1] == id else 'before'} {voice.name(flow.name(other))}"
    else:
        thing = voice.say(say.WITH, node=thing, link=words)
    flow.put(edge)
    return change("add", voice.say(say.ADD, thing=thing), flow.lines())


def remove(voice: Voice, lines: list[str]) -> Change | None:
    """A node with its edges, a node whose neighbours are then joined, or an edge."""
    flow = read(lines)
    if flow is None:
        return None
    before = flow.ids()
    if voice.draw.maybe(0.3) and len(flow.sure()) > 1:
        edge = voice.draw.choice(flow.sure())
        flow.statements.remove(edge)
        order = voice.say(say.REMOVE, thing=_edge(voice, flow, edge))
        flow.keep(before)
        return change("remove", order, flow.lines())
    nodes = flow.usable()
    if len(nodes) < 3:
        return None
    node = voice.draw.choice(nodes)
    name = flow.name(node)
    order = voice.say(say.REMOVE, thing=voice.the(voice.draw.choice(WHATS), name))
    into = [edge for edge in flow.edges() if edge.target == node]
    out = [edge for edge in flow.edges() if edge.source == node]
    if len(into) == len(out) == 1 and into[0].source != out[0].target and voice.draw.maybe(0.5):
        if {into[0].source, out[0].target} - set(nodes) or flow.joined(into[0].source, out[0].target):
            return None
        a, b = voice.name(flow.name(into[0].source)), voice.name(flow.name(out[0].target))
        flow.statements[flow.statements.index(into[0])] = replace(into[0], target=out[0].target)
        order += " " + voice.draw.choice(
            ["{} then leads to {} directly.", "Connect {} with {} instead.", "{} goes straight to {} then.", "Let {} point at {}."]
        ).format(a, b)
    flow.statements = [statement for statement in flow.statements if node not in (statement.source, statement.target)]
    flow.keep(before, node)
    return change("remove", order, flow.lines(), name)


def rename(voice: Voice, lines: list[str]) -> Change | None:
    flow = read(lines)
    nodes = [id for id in flow.usable() if id in flow.shapes] if flow else []
    if flow is None or not nodes:
        return None
    node = voice.draw.choice(nodes)
    old = flow.name(node)
    new = voice.new("s", "\n".join(lines), old) + ("?" if old.endswith("?") else "")
    flow.shapes[node] = flow.shapes[node].replace(f'"{old}"', f'"{new}"')
    return change("rename", voice.rename(voice.draw.choice(WHATS), old, new), flow.lines(), old)


def relabel(voice: Voice, lines: list[str]) -> Change | None:
    """The label of an edge; now and then one gets its first label."""
    flow = read(lines)
    edges = [edge for edge in flow.sure() if PLAIN.fullmatch(edge.label) or not edge.label] if flow else []
    labelled = [edge for edge in edges if edge.label]
    if flow is None or not edges:
        return None
    edge = voice.draw.choice(labelled if labelled and voice.draw.maybe(0.8) else edges)
    new = _label(voice, flow)
    if new == edge.label:
        return None
    field = (
        f"{voice.name(edge.label)} on {_edge(voice, flow, edge)}"
        if edge.label and voice.draw.maybe(0.25)
        else f"the label of {_edge(voice, flow, edge)}"
    )
    flow.statements[flow.statements.index(edge)] = replace(edge, label=new)
    return change("relabel", voice.say(say.CHANGE, field=field, new=voice.name(new)), flow.lines())


def relink(voice: Voice, lines: list[str]) -> Change | None:
    flow = read(lines)
    if flow is None or not flow.sure():
        return None
    before, edge = flow.ids(), voice.draw.choice(flow.sure())
    to_target = voice.draw.maybe(0.7)
    old, stays = (edge.target, edge.source) if to_target else (edge.source, edge.target)
    others = [id for id in flow.usable() if id not in (old, stays) and not flow.joined(id, stays)]
    if not others:
        return None
    new = voice.draw.choice(others)
    link = _edge(voice, flow, edge)
    flow.statements[flow.statements.index(edge)] = replace(edge, target=new) if to_target else replace(edge, source=new)
    end = voice.draw.choice(["go to", "lead to", "point at"]) if to_target else voice.draw.choice(["start at", "come from"])
    order = voice.say(say.RELINK, link=link, end=end, new=voice.name(flow.name(new)), old=voice.name(flow.name(old)))
    flow.keep(before)
    return change("relink", order, flow.lines())


def insert(voice: Voice, lines: list[str]) -> Change | None:
    """A node between two; the label stays with the first of the two edges."""
    flow = read(lines)
    made = _new(voice, flow) if flow else None
    edges = [edge for edge in flow.sure() if edge.source != edge.target] if flow else []
    if flow is None or made is None or not edges:
        return None
    (name, id, thing), edge = made, voice.draw.choice(edges)
    at = flow.statements.index(edge)
    flow.statements[at : at + 1] = [replace(edge, target=id), replace(edge, source=id, label="")]
    flow.declare(id, box(name, "diamond" if name.endswith("?") else "rect"))
    a, b = (voice.name(flow.name(end)) for end in (edge.source, edge.target))
    return change("insert", voice.say(say.INSERT, thing=thing, a=a, b=b), flow.lines())


def restyle(voice: Voice, lines: list[str]) -> Change | None:
    """The shape of a node or the arrow of an edge."""
    flow = read(lines)
    if flow is None:
        return None
    nodes = [id for id in flow.usable() if id in flow.shapes]
    if nodes and voice.draw.maybe(0.65):
        node = voice.draw.choice(nodes)
        shape = voice.draw.choice(["round", "stadium", "cylinder", "circle", "diamond", "hexagon", *SHAPES])
        made = box(flow.name(node), shape)
        if made == flow.shapes[node]:
            return None
        flow.shapes[node] = made
        style = article(voice.draw.choice(SHAPES[shape][2]))
        return change("restyle", voice.say(say.STYLE, thing=voice.the(voice.draw.choice(WHATS), flow.name(node)), style=style), flow.lines())
    if not flow.sure():
        return None
    edge = voice.draw.choice(flow.sure())
    arrow = voice.draw.choice([arrow for arrow in LINKS if arrow != edge.arrow])
    style = article(voice.draw.choice(LINKS[arrow])) if arrow != "-->" else voice.draw.choice(["a normal arrow", "a plain arrow", "a solid arrow"])
    order = voice.say(say.STYLE, thing=_edge(voice, flow, edge), style=style)
    flow.statements[flow.statements.index(edge)] = replace(edge, arrow=arrow)
    return change("restyle", order, flow.lines())


KINDS: dict[str, Callable[[Voice, list[str]], Change | None]] = {
    "add": add, "remove": remove, "rename": rename, "relabel": relabel, "relink": relink, "insert": insert, "restyle": restyle,
}  # fmt: skip
