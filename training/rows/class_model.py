"""Classes, members and relations drawn at random, as the rows of class diagrams tell them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

from training.draw import Draw
from training.language import camel, sentence_case, slot, third_person
from training.rows.er_model import many

RESERVED = {
    "o",
    "style",
    "classDef",
    "namespace",
    "class",
    "cssClass",
    "callback",
    "link",
    "click",
    "note",
    "href",
    "call",
    "classDiagram",
    "accTitle",
    "accDescr",
    "direction",
}
TYPES = {
    "string": ("string", "String", "str", "text"),
    "int": ("int", "int", "Integer", "long", "number"),
    "float": ("float", "double"),
    "bool": ("bool", "boolean"),
    "date": ("date", "Date", "LocalDate"),
    "datetime": ("datetime", "DateTime", "Instant"),
    "text": ("string", "String"),
    "decimal": ("decimal", "Decimal", "BigDecimal", "Money"),
}
OTHER_TYPES = ("UUID", "byte[]", "string[]", "List~string~", "List~int~", "Map~string, int~", "char", "object", "Set~Tag~", "Url", "int[]")
VISIBILITY = {"+": "public", "-": "private", "#": "protected", "~": "package"}
SMALL = {"the", "a", "an", "its", "their"}


@dataclass(frozen=True)
class Member:
    """An attribute or, where `parameters` is not None, a method; `text` is how the request says the name."""

    text: str
    type: str = ""
    visibility: str = ""
    parameters: tuple[str, ...] | None = None
    modifier: str = ""

    @property
    def name(self) -> str:
        return lower_camel(self.text)

    @property
    def line(self) -> str:
        if self.parameters is None:
            return f"{self.visibility}{self.type} {self.name}" if self.type else f"{self.visibility}{self.name}"
        result = f" {self.type}" if self.type else ""
        return f"{self.visibility}{self.name}({', '.join(self.parameters)}){result}{self.modifier}"


@dataclass(eq=False)
class Class:
    """`forms` are the spellings under which requests name it."""

    text: str
    id: str
    members: list[Member]
    forms: tuple[str, ...] = ()
    annotation: str = ""
    parameter: str = ""

    @property
    def attributes(self) -> list[Member]:
        return [member for member in self.members if member.parameters is None]

    @property
    def methods(self) -> list[Member]:
        return [member for member in self.members if member.parameters is not None]

    def lines(self, indent: str) -> list[str]:
        head = f"{indent}class {self.id}" + (f"~{self.parameter}~" if self.parameter else "")
        inner = [f"<<{self.annotation}>>"] if self.annotation else []
        inner += [member.line for member in self.attributes + self.methods]
        return [f"{head} {{", *(f"{indent}    {line}" for line in inner), f"{indent}}}"] if inner else [head]


@dataclass(eq=False)
class Relation:
    """`source` stands on the left: the parent, the whole, or where the arrow starts."""

    source: Class
    target: Class
    kind: str
    label: str = ""
    left: str = ""
    right: str = ""

    @property
    def text(self) -> str:
        left, right = (f' "{count}"' if count else "" for count in (self.left, self.right))
        return f"{self.source.id}{left} {self.kind}{right} {self.target.id}" + (f" : {self.label}" if self.label else "")


@dataclass
class Model:
    classes: list[Class]
    relations: list[Relation]
    topic: str = ""
    direction: str = ""
    quote: str = "{}"
    verb_quote: str = "{}"
    spaces: dict[str, list[Class]] = field(default_factory=dict)
    notes: list[tuple[Class, str]] = field(default_factory=list)

    def diagram(self) -> str:
        """The canonical text; a namespace stands where its first class does."""
        lines = ["classDiagram", *([f"    direction {self.direction}"] if self.direction else [])]
        done: set[int] = set()
        for item in self.classes:
            space = next((name for name, members in self.spaces.items() if item in members), "")
            if id(item) in done:
                continue
            members = [other for other in self.classes if other in self.spaces[space]] if space else [item]
            done.update(map(id, members))
            if space:
                lines.append(f"    namespace {space} {{")
                lines += [line for member in members for line in member.lines("        ")]
                lines.append("    }")
            else:
                lines += item.lines("    ")
        lines += [f"    {relation.text}" for relation in self.relations]
        return "\n".join(lines + [f'    note for {item.id} "{text}"' for item, text in self.notes])

    def name(self, item: Class) -> str:
        return self.quote.format(slot(item.text)) + (f"<{slot(item.parameter)}>" if item.parameter else "")

    def verb(self, relation: Relation) -> str:
        return self.verb_quote.format(slot(relation.label))

    def label(self, relation: Relation) -> str:
        return (self.verb_quote if self.verb_quote != "{}" else '"{}"').format(slot(relation.label))


def lower_camel(text: str) -> str:
    """'calculate the dose' -> 'calculateDose'; one word stays as it is."""
    words = re.findall(r"[A-Za-z0-9_]+", text)
    if len(words) < 2:
        return "".join(words)
    kept = [word for i, word in enumerate(words) if i == 0 or word.lower() not in SMALL]
    return kept[0][0].lower() + kept[0][1:] + "".join(map(sentence_case, kept[1:]))


def identifier(text: str) -> str:
    """A name that mermaid takes: 'order item' -> 'OrderItem', 'link' -> 'link1'."""
    name = camel(text)
    return name + "1" if name in RESERVED else name


def draw_model(draw: Draw, story: bool) -> Model:
    """Classes of a domain, or of invented words, with inheritance and other relations."""
    domain = draw.domain()
    known = draw.maybe(0.45)
    model = Model([], [], domain["domain"] if known and draw.maybe(0.7) else "")
    family = draw.choice(domain["classes"]) if known and draw.maybe(0.6) else None
    count = draw.size(2, 5) if draw.maybe(0.95) else draw.integer(5, 8)
    if family:
        names = [family["parent"], *draw.sample(family["children"], draw.integer(2, 4))]
        names += [entity["name"] for entity in draw.shuffled(domain["entities"])][: max(0, count - 3)]
    elif known:
        names = [entity["name"] for entity in draw.shuffled(domain["entities"])][:count]
    else:
        names = [
            draw.word() if draw.maybe(0.5) else f"{draw.word()} {draw.noun()}" if draw.maybe(0.75) else f"{draw.adjective()} {draw.noun()}"
            for _ in range(count)
        ]
    case = draw.choice(["title", "pascal", "pascal", "pascal", "lower", "given"])
    facts = {entity["name"].lower(): entity for entity in domain["entities"]} if known else {}
    signs = draw.choice(["", "", "all", "some"]) if not story else ""
    typed = draw.choice(["all", "all", "none", "some"]) if not story else draw.choice(["none", "none", "none", "some"])
    bare = draw.maybe(0.2)
    for name in names:
        words = re.findall(r"[A-Za-z0-9]+", name)
        text = " ".join(words).lower() if story else _cased(draw, words, case)
        name_id = identifier("".join(map(sentence_case, words)) if story else text)
        if story:
            name_id = sentence_case("".join(sentence_case(word.lower()) for word in words))
        members = [] if bare or draw.maybe(0.15) else _members(draw, facts.get(name.lower()), signs, typed, story)
        item = Class(text, name_id, members, (text, many(text), sentence_case(text), sentence_case(many(text))) if story else (text,))
        if all(item.id.lower() != other.id.lower() and text not in other.forms for other in model.classes):
            model.classes.append(item)
    while len(model.classes) < 2:
        word = draw.invented()
        model.classes.append(
            Class(word, sentence_case(word) if story else word, [], (word, many(word), sentence_case(word), sentence_case(many(word))))
        )
    taken = {form.lower() for item in model.classes for form in item.forms}
    for item in model.classes:
        item.members = [member for member in item.members if member.text.lower() not in taken]
    _relate(draw, model, len(family["children"]) if family else 0, domain["relations"] if known else [], story)
    _decorate(draw, model, story)
    return model


def _cased(draw: Draw, words: list[str], case: str) -> str:
    match case:
        case "title":
            return " ".join(map(sentence_case, words))
        case "lower":
            return "_".join(words).lower() if draw.maybe(0.5) else words[0].lower() + "".join(map(sentence_case, words[1:]))
        case "given":
            return re.sub(r"[^A-Za-z0-9_]", "", draw.identifier())
    return "".join(map(sentence_case, words))


def _members(draw: Draw, facts: dict[str, Any] | None, signs: str, typed: str, story: bool) -> list[Member]:
    if facts and draw.maybe(0.85):
        attributes = list(facts["attributes"].items())
        methods = list(facts["methods"])
    else:
        attributes = [
            (
                draw.word() if draw.maybe(0.6) else f"{draw.noun()} {draw.choice(['name', 'number', 'date', 'count', 'code', 'level'])}",
                draw.choice(tuple(TYPES)),
            )
            for _ in range(4)
        ]
        methods = [
            f"{draw.verb().lower()} {draw.choice(['', 'the ', ''])}{draw.word()}" if draw.maybe(0.7) else draw.verb().lower()
            for _ in range(3)
        ]
    kind = draw.integer(0, 5)
    attributes = [] if kind == 0 else attributes[: draw.size(1, 4)]
    methods = [] if kind == 1 else methods[: draw.size(1, 3)]
    members: dict[str, Member] = {}
    for name, type_name in attributes:
        text = name.lower() if story or draw.maybe(0.4) else lower_camel(name.lower())
        members.setdefault(lower_camel(text), Member(text, _type(draw, type_name, typed), _sign(draw, signs)))
    for phrase in methods:
        text = phrase if story or " " not in phrase or draw.maybe(0.12) else lower_camel(phrase)
        parameters = (
            tuple(_parameter(draw, typed) for _ in range(draw.choice([0, 0, 0, 1, 1, 2]))) if not story and " " not in text else ()
        )
        result = (
            ""
            if story or (typed == "none" and draw.maybe(0.8)) or draw.maybe(0.4)
            else draw.choice(["void", _type(draw, draw.choice(tuple(TYPES)), "all")])
        )
        modifier = draw.choice(["$", "*"]) if not story and draw.maybe(0.02) else ""
        members.setdefault(lower_camel(text), Member(text, result, _sign(draw, signs), parameters, modifier))
    return [member for name, member in members.items() if re.match("[A-Za-z_]", name)]


def _parameter(draw: Draw, typed: str) -> str:
    name = draw.noun().replace("-", "")
    name = name if draw.maybe(0.8) else name + draw.noun().capitalize()
    if typed == "none" or draw.maybe(0.5):
        return name
    kind = _type(draw, draw.choice(tuple(TYPES)), "all")
    return f"{name}: {kind}" if draw.maybe(0.5) else f"{kind} {name}"


def _type(draw: Draw, kind: str, typed: str) -> str:
    if typed == "none" or (typed == "some" and draw.maybe(0.5)):
        return ""
    return draw.choice(OTHER_TYPES) if draw.maybe(0.05) else draw.choice(TYPES[kind])


def _sign(draw: Draw, signs: str) -> str:
    if not signs or (signs == "some" and draw.maybe(0.5)):
        return ""
    return draw.choice("++++---##~") if draw.maybe(0.5) else draw.choice("+-")


def _relate(draw: Draw, model: Model, children: int, facts: list[list[str]], story: bool) -> None:
    joined: set[frozenset[int]] = set()

    def add(source: Class, target: Class, kind: str, label: str = "", left: str = "", right: str = "") -> None:
        pair = frozenset((id(source), id(target)))
        if source is not target and pair not in joined:
            joined.add(pair)
            model.relations.append(Relation(source, target, kind, label, left, right))

    if children:
        for child in model.classes[1 : 1 + min(children, len(model.classes) - 1)]:
            add(model.classes[0], child, "<|--")
    elif draw.maybe(0.35) and len(model.classes) > 2:
        for child in model.classes[1 : draw.integer(3, len(model.classes))]:
            add(model.classes[0], child, "<|--")
    known = {item.id.lower(): item for item in model.classes}
    counts = {"one-to-many": ("1", "*"), "many-to-one": ("*", "1"), "many-to-many": ("*", "*"), "one-to-one": ("1", "1")}
    for source, verb, target, pair in facts:
        ends = [known.get(identifier(name).lower().replace(" ", "")) for name in (source, target)]
        if ends[0] and ends[1]:
            left, right = counts[pair] if draw.maybe(0.5) else ("", counts[pair][1]) if draw.maybe(0.5) else ("", "")
            add(ends[0], ends[1], "-->", verb, "" if story else left, right)
    kinds = (
        ["*--", "o--", "-->", "-->", "..>", "<|--"]
        if story
        else ["<|--", "<|--", "*--", "*--", "o--", "o--", "-->", "-->", "-->", "..>", "..|>", "--", ".."]
    )
    for place, item in enumerate(model.classes[1:], 1):
        if not any(item in (relation.source, relation.target) for relation in model.relations) and draw.maybe(0.9):
            kind = draw.choice(kinds)
            other = draw.choice(model.classes[:place])
            _draw_relation(draw, other, item, kind, story, add)
    if draw.maybe(0.3):
        source, target = draw.sample(model.classes, 2)
        _draw_relation(draw, source, target, draw.choice(kinds), story, add)


def _draw_relation(draw: Draw, source: Class, target: Class, kind: str, story: bool, add: Any) -> None:
    label, left, right = "", "", ""
    if kind == "-->" and (story or draw.maybe(0.6)):
        label = (
            third_person(draw.verb().lower())
            if draw.maybe(0.75)
            else draw.phrase(("has", "owns", "contains", "uses", "refers to", "holds", "needs", "manages", "creates", "knows"))
        )
    elif kind not in ("<|--", "..|>") and not story and draw.maybe(0.15):
        label = third_person(draw.verb().lower())
    if kind in ("*--", "o--", "-->") and draw.maybe(0.4):
        right = draw.choice(["*", "*", "*", "1", "0..1", "1..*", "0..*", "2", "3", "4"])
        if kind == "-->" and not story and label and draw.maybe(0.6):
            left = draw.choice(["1", "1", "*", "0..1", "1..*"])
    add(source, target, kind, label, left, right)


def _decorate(draw: Draw, model: Model, story: bool) -> None:
    """Annotations, a direction, namespaces, notes, quotes."""
    for relation in model.relations:
        if (relation.kind == "..|>" and draw.maybe(0.7)) or (relation.kind == "<|--" and draw.maybe(0.1)):
            owner = relation.target if relation.kind == "..|>" else relation.source
            owner.annotation = "interface" if relation.kind == "..|>" or draw.maybe(0.2) else "abstract"
    if story:
        return
    if draw.maybe(0.08):
        draw.choice(model.classes).annotation = draw.choice(["interface", "abstract", "service"])
    if draw.maybe(0.07):
        model.classes[-1].annotation = "enumeration"
        model.classes[-1].members = [Member(draw.noun().upper().replace("-", "_").replace(" ", "_")) for _ in range(draw.integer(2, 4))]
    if draw.maybe(0.05):
        draw.choice(model.classes).parameter = draw.choice(["T", "T", "K", "E", "Item"])
    if draw.maybe(0.1):
        model.direction = draw.choice(["LR", "LR", "TB", "RL", "BT"])
    if draw.maybe(0.08) and len(model.classes) > 2:
        cut = draw.integer(1, len(model.classes) - 1)
        one = identifier(f"{draw.noun()} {draw.noun()}" if draw.maybe(0.5) else draw.word().capitalize())
        two = identifier(draw.word().capitalize())
        names = {item.id for item in model.classes}
        if one != two and one not in names and two not in names:
            model.spaces = {one: model.classes[:cut]} | ({two: model.classes[cut:]} if draw.maybe(0.5) else {})
    if draw.maybe(0.08):
        text = draw.label()
        if re.fullmatch(r"[A-Za-z][A-Za-z ]*", text):
            model.notes = [(draw.choice(model.classes), text)]
    model.quote = draw.choice(["{}"] * 6 + ['"{}"', "'{}'", "`{}`", "**{}**"])
    model.verb_quote = draw.choice(["{}"] * 3 + ['"{}"', "'{}'", "`{}`"])
