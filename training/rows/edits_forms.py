"""What the lines of diagrams of nodes and links look like, type by type; messages and members, which have changes of their own."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from training.language import slot
from training.rows import c4_model, class_model, edits_phrases, er_model, sequence_scene, state_machine
from training.rows.edits_links import Changes, Drawing, Form, Link, read, swapped, without
from training.rows.edits_voice import PLAIN, Change, Voice, article, change, distinct

Kind = Callable[[Voice, list[str]], Change | None]
SAME = str  # an id that is the name
MESSAGES = {"->>": ("message",), "-->>": ("dashed message", "reply"), "-)": ("asynchronous message", "async message"), "-x": ("lost message",)}
VERBS = ("satisfies", "verifies", "refines", "traces", "derives", "contains")


def _label(text: str) -> str:
    return f" : {text}" if text else ""


def _architecture_link(source: str, target: str, arrow: str, label: str) -> str:
    text = f'["{label}"]' if label else ""
    middle = arrow.find("--") + 1
    return f"    {source}:R {arrow[:middle]}{text}{arrow[middle:]} L:{target}"


def _block_link(source: str, target: str, arrow: str, label: str) -> str:
    if label:
        start = "-." if "." in arrow else arrow[:2]
        arrow = f'{start} "{label}" {"." + arrow[2:] if "." in arrow else arrow}'
    return f"    {source} {arrow} {target}"


def _place(voice: Voice) -> tuple[str, str]:
    """Where a part of a Wardley map stands."""
    up, right = (f"{voice.draw.integer(5, 95) / 100:.2f}" for _ in range(2))
    words = voice.draw.choice(
        ["at visibility {}, evolution {}", "at [{}, {}]", "(visibility {}, evolution {})", "with visibility {} and evolution {}"]
    )
    return words.format(slot(up), slot(right)), f"[{up}, {right}]"


FORMS: dict[str, Form] = {
    "state": Form(
        re.compile(r'    (?:state (?:"(?P<name>[^"]*)" as )?)?(?P<id>\w+)(?: <<\w+>>)?'),
        re.compile(r"    (?P<source>\w+|\[\*\]) (?P<arrow>-->) (?P<target>\w+|\[\*\])(?:: (?P<label>.+))?"),
        ("state",), ("transition", "arrow", "transition"), "x", "v", {"-->": ("transition", "arrow")},
        lambda id, name, _: "" if id == name else f'    state "{name}" as {id}',
        lambda a, b, arrow, label: f"    {a} {arrow} {b}" + (f": {label}" if label else ""),
        state_machine.identifier, re.compile(r"    note (?:left|right) of (?P<id>\w+): .*"), text="event", styled=False,
    ),
    "class": Form(
        re.compile(r" +class (?P<id>\w+)(?:~\w+~)?(?: \{)?"),
        re.compile(r'    (?P<source>\w+)(?: "[^"]*")? (?P<arrow><\|--|\*--|o--|-->|--|\.\.>|\.\.\|>|\.\.)'
                   r'(?: "[^"]*")? (?P<target>\w+)(?: : (?P<label>.*))?'),
        ("class",), ("relation", "relationship", "line"), "e", "r",
        {"-->": ("association",), "*--": ("composition",), "o--": ("aggregation",), "..>": ("dependency",), "--": ("plain link",)},
        lambda id, name, _: f"    class {id}", lambda a, b, arrow, label: f"    {a} {arrow} {b}{_label(label)}",
        class_model.identifier, re.compile(r'    note for (?P<id>\w+) ".*"'), ends=("start at", "lead to"),
    ),
    "er": Form(
        re.compile(r"    (?P<id>\w+)(?: \{)?"),
        re.compile(r'    (?P<source>\w+) (?P<arrow>(?:\|\||\|o|\}o|\}\|)(?:--|\.\.)(?:\|\||o\||o\{|\|\{)) (?P<target>\w+) : "(?P<label>[^"]*)"'),
        ("entity", "table"), ("relation", "relationship"), "e", "r",
        {"||--o{": ("one-to-many relation",), "||--||": ("one-to-one relation",), "}o--o{": ("many-to-many relation",),
         "}o--||": ("many-to-one relation",)},
        lambda id, name, _: f"    {id}", lambda a, b, arrow, label: f'    {a} {arrow} {b} : "{label}"',
        er_model.identifier, always=True, ends=("start at", "lead to"),
    ),
    "c4": Form(
        re.compile(r' +\w+\((?P<id>\w+), "(?P<name>[^"]*)".*\)'),
        re.compile(r'    (?P<arrow>Rel|BiRel)\((?P<source>\w+), (?P<target>\w+), "(?P<label>[^"]*)"(?:, "[^"]*")?\)'),
        ("element", "box"), ("relation", "relationship"), "n", "r",
        {"Rel": ("relation",), "BiRel": ("two-way relation", "relation in both directions")},
        lambda id, name, _: f'    System({id}, "{name}")', lambda a, b, arrow, label: f'    {arrow}({a}, {b}, "{label}")',
        c4_model.safe_alias, always=True, new_whats=("system",),
    ),
    "requirement": Form(
        re.compile(r'    \w+ "(?P<id>[^"]+)" \{'), re.compile(r'    "(?P<source>[^"]+)" - (?P<arrow>\w+) -> "(?P<target>[^"]+)"'),
        ("entry", "box"), ("relation", "link"), "w", "", {verb: (f"{verb} relation", f'"{verb}" link') for verb in VERBS},
        lambda id, name, _: f'    requirement "{name}" {{\n    }}', lambda a, b, arrow, _: f'    "{a}" - {arrow} -> "{b}"', SAME,
        new_whats=("requirement",),
    ),
    "architecture": Form(
        re.compile(r'    (?:service|junction) (?P<id>\w+)(?:\([^)]*\))?(?:\["(?P<name>[^"]*)"\])?(?: in \w+)?'),
        re.compile(r'    (?P<source>\w+)(?:\{group\})?:[LRTB] (?P<arrow><?-(?:\["(?P<label>[^"]*)"\])?->?) [LRTB]:(?P<target>\w+)(?:\{group\})?'),
        ("service",), ("edge", "connection", "link"), "n", "r",
        {"-->": ("edge", "arrow"), "--": ("plain line", "plain edge"), "<-->": ("two-way edge",)},
        lambda id, name, _: f'    service {id}["{name}"]', _architecture_link,
    ),
    "block": Form(
        re.compile(r' +(?!space\b|end\b|columns\b|block:)(?P<id>\w+)(?:[\[({>][\[({/\\]*"(?P<name>[^"]*)"[\])}/\\]+)?(?::\d+)?'),
        re.compile(r'    (?P<source>\w+) (?:(?:--|-\.|==) "(?P<label>[^"]*)" )?(?P<arrow>[-.=<>ox]+) (?P<target>\w+)'),
        ("block", "box"), ("arrow", "link", "edge"), "n", "r",
        {"-->": ("arrow",), "---": ("plain line",), "==>": ("thick arrow",), "-.->": ("dotted arrow",)},
        lambda id, name, _: f'    {id}["{name}"]', _block_link,
    ),
    "wardley": Form(
        re.compile(r'    (?:component|anchor) "(?P<id>[^"]+)" \[[\d.]+, [\d.]+\].*'),
        re.compile(r'    "(?P<source>[^"]+)" (?P<arrow>->|-\.->|\+>|\+<|\+<>) "(?P<target>[^"]+)"(?:; (?P<label>.*))?'),
        ("component", "part"), ("link", "dependency"), "n", "r", {"->": ("link",), "-.->": ("dotted link", "dashed link"), "+>": ("flow",)},
        lambda id, name, place: f'    component "{name}" {place}',
        lambda a, b, arrow, label: f'    "{a}" {arrow} "{b}"' + (f"; {label}" if label and arrow[0] == "-" else ""),
        SAME, re.compile(r'    evolve "(?P<id>[^"]+)" .*'), new_whats=("component",), details=_place,
    ),
    "sankey": Form(
        re.compile(r"(?!)(?P<id>)"), re.compile(r'"(?P<source>(?:[^"]|"")+)","(?P<target>(?:[^"]|"")+)",(?P<label>[\d.]+)'),
        ("node", "stage"), ("flow", "link"), "k", "9", {"": ("flow",)}, lambda id, name, _: "",
        lambda a, b, arrow, label: f'"{a}","{b}",{label}', SAME, always=True, text="amount", styled=False,
    ),
    "sequence": Form(
        re.compile(r" +(?:participant|actor) (?P<id>\w+)(?: as (?P<name>.*))?"),
        re.compile(r" +(?P<source>\w+?)(?P<arrow>-->>|->>|-\)|-x)(?P<target>\w+): (?P<label>.*)"),
        ("participant", "party"), ("message",), "p", "m", MESSAGES,
        lambda id, name, _: f"    participant {id}" + (f" as {name}" if id != name else ""),
        lambda a, b, arrow, label: f"    {a}{arrow}{b}: {label}", sequence_scene.identifier,
        re.compile(r" +Note (?:over|left of|right of) (?P<one>\w+)(?:,(?P<two>\w+))?: .*"), always=True, text="text", new_whats=("participant",),
    ),
    "zenuml": Form(
        re.compile(r'    (?:@\w+ )?(?P<id>\w+)(?: as "(?P<name>[^"]*)")?'),
        re.compile(r" +(?P<source>\w+)(?P<arrow>-->|->)(?P<target>\w+)(?:: |\.)(?P<label>.*)"),
        ("participant", "party"), ("message",), "p", "m", {"->": ("message",), "-->": ("reply",)},
        lambda id, name, _: f"    {id}" + (f' as "{name}"' if id != name else ""), lambda a, b, arrow, label: f"    {a}{arrow}{b}: {label}",
        sequence_scene.identifier, always=True, text="text",
    ),
}  # fmt: skip


class Messages(Changes):
    """Of messages there may be many between two parties, so they go by their text, and their order counts."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self.kinds |= {"insert": self.insert, "order": self.order}

    def add(self, voice: Voice, lines: list[str]) -> Change | None:
        made = super().add(voice, lines)
        return made if made is None or voice.draw.maybe(0.6) else change("add", made.order.removesuffix(".") + " at the end.", made.lines)

    def sure(self, drawing: Drawing) -> list[Link]:
        labels = distinct([link.label for link in drawing.links])
        return [link for link in drawing.links if link.label in labels and not link.label.endswith((")", "{"))]

    def link_words(self, voice: Voice, drawing: Drawing, link: Link) -> str:
        words = f"the {self.form.ties[0]} {voice.name(link.label)}"
        if voice.draw.maybe(0.5):
            return words
        return f"{words} from {voice.name(drawing.nodes[link.source].name)} to {voice.name(drawing.nodes[link.target].name)}"

    def insert(self, voice: Voice, lines: list[str]) -> Change | None:
        """A new message right after or before another one."""
        drawing = read(self.form, lines)
        links, nodes = self.sure(drawing), drawing.usable()
        if not links or len(nodes) < 2:
            return None
        link, (source, target) = voice.draw.choice(links), voice.draw.sample(nodes, 2)
        words, line = self.drawn_link(voice, drawing, source, target)
        line = lines[link.at][: len(lines[link.at]) - len(lines[link.at].lstrip())] + line.lstrip()
        after = voice.draw.maybe(0.6)
        place = f"right {'after' if after else 'before'} {self.link_words(voice, drawing, link)}"
        at = link.at + after
        return change("insert", voice.say(edits_phrases.ADD, thing=f"{words} {place}"), [*lines[:at], line, *lines[at:]])

    def order(self, voice: Voice, lines: list[str]) -> Change | None:
        """A message to another place among messages at the top level."""
        drawing = read(self.form, lines)
        links = [link for link in self.sure(drawing) if re.match(r" {4}\S", lines[link.at])]
        if len(links) < 2:
            return None
        link, other = voice.draw.sample(links, 2)
        after = voice.draw.maybe(0.5)
        rest = without(lines, {link.at})
        at = other.at - (link.at < other.at) + after
        if at == link.at:
            return None
        place = f"{'after' if after else 'before'} {voice.name(other.label)}"
        made = [*rest[:at], lines[link.at], *rest[at:]]
        return change("order", voice.say(edits_phrases.MOVE, thing=self.link_words(voice, drawing, link), place=place), made)


@dataclass(frozen=True)
class Members:
    """Attributes within classes or entities: `line` has the groups type and name, `owner` the group id."""

    owner: re.Pattern[str]
    line: re.Pattern[str]
    what: str
    types: tuple[str, ...]
    make: Callable[[str, str, str], str]  # of an earlier line, type and name

    def found(self, lines: list[str]) -> list[tuple[str, re.Match[str], int]]:
        """Owner, attribute and line."""
        owner, found = "", []
        for at, line in enumerate(lines):
            if match := self.owner.fullmatch(line):
                owner = match["id"]
            elif line.strip() == "}":
                owner = ""
            elif owner and (match := self.line.fullmatch(line)):
                found.append((owner, match, at))
        return found

    def chosen(self, voice: Voice, lines: list[str]) -> tuple[str, re.Match[str], int] | None:
        found = self.found(lines)
        return voice.draw.choice(found) if found else None

    def said(self, voice: Voice, owner: str, name: str) -> str:
        return voice.draw.choice([f"the {self.what} {voice.name(name)} of {voice.name(owner)}", f"{voice.name(name)} in {voice.name(owner)}"])

    def add(self, voice: Voice, lines: list[str]) -> Change | None:
        found = self.chosen(voice, lines)
        if found is None:
            return None
        owner, match, _ = found
        name, kind = er_model.snake(voice.new("t", "\n".join(lines))), voice.draw.choice(self.types)
        at = max(at for other, _, at in self.found(lines) if other == owner) + 1
        said = [f"{article(self.what)} {voice.name(name)} of type {voice.value(kind)} to {voice.name(owner)}",
                f"{voice.value(kind)} {voice.name(name)} to {voice.name(owner)}"]  # fmt: skip
        thing = voice.draw.choice(said)
        order = voice.draw.choice(["Add {}.", "Please add {}.", "add {}", "Could you add {}?", "I'd like you to add {}.", "Also add {}."]).format(
            thing
        )
        return change("add", order, [*lines[:at], self.make(match.string, kind, name), *lines[at:]])

    def remove(self, voice: Voice, lines: list[str]) -> Change | None:
        found = self.chosen(voice, lines)
        if found is None or sum(owner == found[0] for owner, _, _ in self.found(lines)) < 2:
            return None
        owner, match, at = found
        return change("remove", voice.say(edits_phrases.REMOVE, thing=self.said(voice, owner, match["name"])), without(lines, {at}))

    def rename(self, voice: Voice, lines: list[str]) -> Change | None:
        found = self.chosen(voice, lines)
        if found is None:
            return None
        owner, match, at = found
        new = er_model.snake(voice.new("t", "\n".join(lines)))
        order = voice.rename(self.what, match["name"], new, self.said(voice, owner, match["name"]))
        return change("rename", order, [*lines[:at], swapped(match, "name", new), *lines[at + 1 :]])

    def relabel(self, voice: Voice, lines: list[str]) -> Change | None:
        """The type."""
        found = self.chosen(voice, lines)
        if found is None or not found[1]["type"] or not PLAIN.fullmatch(found[1]["type"]):
            return None
        owner, match, at = found
        new = voice.draw.choice([kind for kind in self.types if kind != match["type"]])
        order = voice.say(edits_phrases.CHANGE, field=f"the type of {self.said(voice, owner, match['name'])}", new=voice.value(new))
        return change("relabel", order, [*lines[:at], swapped(match, "type", new), *lines[at + 1 :]])


MEMBERS = {
    "er": Members(
        re.compile(r"    (?P<id>\w+) \{"), re.compile(r'        (?P<type>\S+) (?P<name>\w+)(?: [PFU]K.*)?(?: ".*")?'), "attribute",
        ("string", "int", "date", "decimal", "boolean", "text", "float", "datetime"), lambda _, kind, name: f"        {kind} {name}",
    ),
    "class": Members(
        re.compile(r" +class (?P<id>\w+)(?:~\w+~)? \{"), re.compile(r" +[+#~-]?(?:(?P<type>[\w~\[\]]+) )?(?P<name>\w+)"), "attribute",
        ("string", "int", "Date", "bool", "float", "String", "double"),
        lambda line, kind, name: re.sub(r"^( +[+#~-]?).*$", lambda match: f"{match[1]}{kind} {name}", line),
    ),
}  # fmt: skip


def either(*options: Kind) -> Kind:
    """One of several changes, the first that there is room for."""

    def chosen(voice: Voice, lines: list[str]) -> Change | None:
        return next((made for option in voice.draw.shuffled(options) if (made := option(voice, lines))), None)

    return chosen


def kinds() -> dict[str, dict[str, Kind]]:
    """Type -> kind -> change."""
    found: dict[str, dict[str, Kind]] = {}
    for key, form in FORMS.items():
        changes = Messages(form) if key in ("sequence", "zenuml") else Changes(form)
        found[key] = dict(changes.kinds)
        if key == "state":
            found[key]["insert"] = changes.insert
        if key in MEMBERS:
            members = MEMBERS[key]
            for kind, option in (("add", members.add), ("remove", members.remove), ("rename", members.rename), ("relabel", members.relabel)):
                found[key][kind] = either(found[key][kind], option)
    return found
