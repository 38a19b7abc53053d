"""A ZenUML diagram in the making: parties, messages, calls with what happens in them, blocks, and the canonical text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from training.draw import Draw
from training.language import camel, plural, sentence_case
from training.rows.sequence_scene import REPLIES, encode

KEYWORDS = frozenset(
    """as await catch constructor critical else false finally for
    foreach frame group if in loop new nil null opt par readonly ref return section static
    title true try while zenuml var async a1""".split()
)
ANNOTATIONS = ["Actor", "Actor", "Actor", "Database", "Database", "Queue", "Boundary", "Control", "Entity"]


@dataclass
class Message:
    """`action` as an order, `link` the word before the receiver: 'upload the mesh', 'to'."""

    source: str
    target: str
    action: str
    link: str = "to"
    reply: bool = False
    text: str = ""  # as in the diagram
    comment: str = ""


@dataclass
class Call:
    source: str
    target: str
    signature: str
    body: list[Item] = field(default_factory=list)


@dataclass
class New:
    signature: str
    maker: str


@dataclass
class Return:
    text: str
    source: str
    target: str


@dataclass
class Divider:
    text: str


@dataclass
class Block:
    """Sections as (word, label, items): [('if', 'it is there', [...]), ('else', '', [...])]."""

    sections: list[tuple[str, str, list[Item]]]


Item = Message | Call | New | Return | Divider | Block


@dataclass
class Zen:
    parties: list[str]
    items: list[Item]
    topic: str
    title: str = ""
    kinds: dict[str, str] = field(default_factory=dict)
    groups: dict[str, list[str]] = field(default_factory=dict)
    quote: str = "{}"

    def diagram(self) -> str:
        lines = [f"title {encode(self.title)}"] if self.title else []
        done: set[str] = set()
        for name in self.parties:
            group = next((group for group, members in self.groups.items() if name in members), None)
            if group is None:
                lines.append(self._head(name))
            elif group not in done:
                done.add(group)
                lines += [f'group "{encode(group)}" {{', *("    " + self._head(other) for other in self.parties if other in self.groups[group]), "}"]
        return "\n    ".join(["zenuml", *lines, *_lines(self.items)])

    def _head(self, name: str) -> str:
        alias = "" if camel(name) == name else f' as "{encode(name)}"'
        return (f"@{self.kinds[name]} " if name in self.kinds else "") + camel(name) + alias


def _lines(items: Sequence[Item]) -> list[str]:
    lines: list[str] = []
    for item in items:
        match item:
            case Message():
                lines += [f"// {item.comment}"] if item.comment else []
                lines.append(f"{camel(item.source)}{'-->' if item.reply else '->'}{camel(item.target)}: {encode(item.text)}")
            case Call():
                lines.append(f"{camel(item.source)}->{camel(item.target)}.{item.signature}" + (" {" if item.body else ""))
                lines += ["    " + line for line in _lines(item.body)] + (["}"] if item.body else [])
            case New():
                lines.append(f"new {item.signature}")
            case Return():
                lines.append(f'return "{encode(item.text)}"')
            case Divider():
                lines.append(f"== {encode(item.text)} ==")
            case Block():
                for i, (word, label, inner) in enumerate(item.sections):
                    lines.append(("} " if i else "") + word + (f'("{encode(label)}")' if label else "") + " {")
                    lines += ["    " + line for line in _lines(inner)]
                lines.append("}")
    return lines


def usable(name: str) -> bool:
    """Whether the name makes an id that is no word of the plugin's."""
    made = camel(name)
    return made.lower() not in KEYWORDS and len(made) <= 30 and made[0].isalpha()


def messages(items: Sequence[Item]) -> list[Message]:
    """All messages, those within blocks and calls too."""
    found: list[Message] = []
    for item in items:
        if isinstance(item, Message):
            found.append(item)
        elif isinstance(item, Call):
            found += messages(item.body)
        elif isinstance(item, Block):
            for section in item.sections:
                found += messages(section[2])
    return found


def draw_zen(draw: Draw) -> Zen:
    """An exchange of a domain, some of it left out, or one of drawn words."""
    if draw.maybe(0.5):
        exchange = draw.choice(draw.domain()["exchanges"])
        steps = list(exchange["messages"])
        if len(steps) > 3 and draw.maybe(0.5):
            steps.pop(draw.integer(0, len(steps) - 1))
        if len(steps) > 4 and draw.maybe(0.3):
            steps = steps[: draw.integer(2, 4)]
        items, topic = known_items(steps), str(exchange["name"])
    else:
        items, topic = _drawn(draw), f"{draw.adjective()} {draw.noun()}"
    zen = Zen([], items, topic)
    zen.quote = draw.choice(["{}", "{}", "{}", '"{}"', "'{}'", "`{}`"])
    _dress(draw, zen)
    zen.parties = parties(zen.items)
    if not all(usable(name) for name in zen.parties) or len({camel(name) for name in zen.parties}) < len(zen.parties):
        return draw_zen(draw)
    return zen


def known_items(steps: list[Any]) -> list[Item]:
    items: list[Item] = []
    for step in steps:
        if isinstance(step, list):
            items.append(Message(str(step[0]), str(step[1]), str(step[2]), str(step[3]), reply=bool(REPLIES.match(step[2]))))
        elif "if" in step:
            sections = [("if", str(step["if"]), known_items(step["then"]))] + ([("else", "", known_items(step["else"]))] if "else" in step else [])
            items.append(Block(sections))
        else:
            items.append(Block([("while", str(step["loop"]), known_items(step["do"]))]))
    return items


def party(draw: Draw) -> str:
    kind = draw.integer(0, 5)
    if kind == 0:
        return draw.person()
    if kind == 1:
        return draw.identifier()
    if kind == 2:
        return sentence_case(draw.noun())
    if kind == 3:
        return f"{draw.word()} {draw.choice(['service', 'API', 'DB', 'app', 'server', 'team', 'client', 'desk'])}".strip()
    return sentence_case(draw.choice([draw.word(), f"{draw.adjective()} {draw.noun()}", f"{draw.noun()} {draw.noun()}"]))


def action(draw: Draw) -> str:
    verb, thing = draw.verb().lower(), draw.word()
    return f"{verb} " + draw.choice(
        [f"the {thing}", f"the {draw.adjective()} {thing}", f"{draw.adjective()} {plural(thing)}", plural(thing), f"{draw.code()}"]
    )


def _drawn(draw: Draw) -> list[Item]:
    names: list[str] = []
    while len(names) < draw.size(2, 5):
        name = party(draw)
        if usable(name) and camel(name).lower() not in {camel(other).lower() for other in names}:
            names.append(name)
    items: list[Item] = []
    for _ in range(draw.integer(9, 14) if draw.maybe(0.06) else draw.integer(2, 7)):
        items.append(_message(draw, names, items))
    if len(items) > 2 and draw.maybe(0.35):
        items.append(_block(draw, names))
    return items


def _message(draw: Draw, names: list[str], before: Sequence[Item]) -> Message:
    last = before[-1] if before and isinstance(before[-1], Message) else None
    if last and not last.reply and draw.maybe(0.3):
        return Message(last.target, last.source, action(draw), reply=True)
    source = last.target if last and draw.maybe(0.6) else draw.choice(names)
    return Message(source, draw.choice([name for name in names if name != source]), action(draw))


def condition(draw: Draw) -> str:
    return draw.choice(
        [
            f"the {draw.word()} is {draw.adjective()}",
            f"there is no {draw.word()}",
            f"the {draw.noun()} fails",
            f"{draw.word()} = {draw.integer(1, 99)}",
            f"the {draw.adjective()} {draw.word()} is missing",
            f"{plural(draw.noun())} are {draw.adjective()}",
        ]
    )


def _block(draw: Draw, names: list[str]) -> Block:
    def some(least: int = 1) -> list[Item]:
        made: list[Item] = []
        for _ in range(draw.choice([least, least, 1, 2])):
            made.append(_message(draw, names, ()))
        return made

    word = draw.choice(["if", "if", "if", "while", "while", "try", "try", "par", "opt", "critical"])
    if word == "if":
        more: list[tuple[str, str, list[Item]]] = [("else if", condition(draw), some())] if draw.maybe(0.2) else []
        return Block([("if", condition(draw), some()), *more, *([("else", "", some())] if more or draw.maybe(0.65) else [])])
    if word == "try":
        last: list[tuple[str, str, list[Item]]] = [("finally", "", some())] if draw.maybe(0.4) else []
        return Block([("try", "", some()), ("catch", f"{draw.word()} error" if draw.maybe(0.4) else "", some()), *last])
    label = condition(draw) if word == "while" else f"{draw.adjective()} {draw.noun()}" if word == "critical" else ""
    return Block([(word, condition(draw) if word == "opt" else label, some(2 if word == "par" else 1))])


def signature(draw: Draw) -> str:
    """'rename(id, "stale ledger", 3)'."""
    name = draw.choice(
        [
            f"{draw.verb().lower()}{draw.word().capitalize()}",
            draw.verb().lower(),
            f"{draw.verb().lower()}_{draw.word()}",
            f"get{draw.word().capitalize()}",
        ]
    )
    arguments = [
        draw.choice(
            [
                draw.word(),
                draw.word(),
                f"{draw.noun()}Id",
                f'"{draw.adjective()} {draw.word()}"',
                str(draw.integer(0, 500)),
                f"{draw.integer(1, 99)}.5",
            ]
        )
        for _ in range(draw.choice([0, 0, 1, 1, 2, 3]))
    ]
    return (
        f"{name}({', '.join(arguments)})"
        if all(usable(word) for word in (name, *arguments) if word[0].isalpha())
        else f"run{draw.noun().capitalize()}()"
    )


def _dress(draw: Draw, zen: Zen) -> None:
    """Calls instead of some messages, at the top level; dividers and comments seldom."""
    if draw.maybe(0.5):
        share = draw.choice([0.3, 0.6, 1.0])
        zen.items = [_call(draw, item) if isinstance(item, Message) and not item.reply and draw.maybe(share) else item for item in zen.items]
        nested = [
            i
            for i in range(len(zen.items) - 1)
            if isinstance(call := zen.items[i], Call)
            and not call.body
            and isinstance(later := zen.items[i + 1], Call | Message)
            and later.source == call.target
        ]
        for i in reversed(draw.sample(nested, 1 if draw.maybe(0.5) else 0)):
            zen.items[i].body = [zen.items.pop(i + 1), *([_returned(draw, zen.items[i])] if draw.maybe(0.5) else [])]  # type: ignore[union-attr, arg-type]
    if draw.maybe(0.07) and len(zen.items) > 2:
        zen.items.insert(
            draw.integer(1, len(zen.items) - 1), Divider(draw.choice([draw.label(), f"{draw.adjective()} {draw.noun()}", sentence_case(draw.word())]))
        )
    if draw.maybe(0.06) and (found := messages(zen.items)):
        draw.choice(found).comment = f"{draw.adjective()} {draw.noun()}"


def _returned(draw: Draw, call: Call) -> Return:
    return Return(
        draw.choice([f"the {draw.word()}", draw.word(), f"{draw.adjective()} {draw.noun()}", "ok", "true", str(draw.integer(1, 900))]),
        call.target,
        call.source,
    )


def _call(draw: Draw, message: Message) -> Call:
    call = Call(message.source, message.target, signature(draw))
    if draw.maybe(0.15):
        name = sentence_case(draw.noun()) + draw.choice(["", "Record", "Entry"])
        call.body.append(New(f"{name}({draw.choice(['', draw.word(), str(draw.integer(1, 99))])})", message.target))
    if draw.maybe(0.4):
        call.body.append(_returned(draw, call))
    return call


def parties(items: Sequence[Item]) -> list[str]:
    """All who send or receive, in order."""
    found: dict[str, None] = {}
    for item in items:
        if isinstance(item, Message | Call):
            found |= {item.source: None, item.target: None}
            found |= dict.fromkeys(parties(item.body) if isinstance(item, Call) else ())
        elif isinstance(item, Block):
            for section in item.sections:
                found |= dict.fromkeys(parties(section[2]))
    return list(found)
