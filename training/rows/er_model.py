"""Entities, columns and relations drawn at random, as the rows of entity relationship diagrams tell them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from training.draw import Draw
from training.language import camel, plural, sentence_case, slot, third_person

RESERVED = {"one", "many", "to", "class", "classdef", "style", "subgraph", "end", "erdiagram", "acctitle", "accdescr", "direction"}
LEFT = {"one": "||", "optional": "|o", "many": "}o", "some": "}|"}
RIGHT = {"one": "||", "optional": "o|", "many": "o{", "some": "|{"}
# A cardinality of the knowledge -> the ends of the relation.
ENDS = {"one-to-one": ("one", "one"), "one-to-many": ("one", "many"), "many-to-one": ("many", "one"), "many-to-many": ("many", "many")}
PAIRS = (
    "one many",
    "one many",
    "one many",
    "one many",
    "many many",
    "many one",
    "one one",
    "one optional",
    "one some",
    "many some",
    "optional many",
    "some many",
    "some some",
    "some one",
    "many optional",
    "optional one",
    "some optional",
    "optional some",
    "optional optional",
)
TYPES = {
    "string": ("string", "string", "string", "varchar(255)", "varchar", "text", "varchar(80)", "char(10)", "VARCHAR"),
    "int": ("int", "int", "integer", "bigint", "INT"),
    "float": ("float", "double", "real"),
    "bool": ("bool", "boolean"),
    "date": ("date",),
    "datetime": ("datetime", "timestamp"),
    "text": ("text", "string"),
    "decimal": ("decimal", "decimal(10,2)", "numeric", "money", "decimal(8,2)"),
}
OTHER_TYPES = ("uuid", "json", "blob", "string[]", "time", "smallint", "enum", "char(2)", "jsonb", "int[]", "number", "long")
KEY_WORDS = {"PK": ("PK", "primary key", "pk"), "FK": ("FK", "foreign key", "fk"), "UK": ("UK", "unique", "unique key")}
IRREGULAR = {
    "child": "children",
    "person": "people",
    "man": "men",
    "woman": "women",
    "shelf": "shelves",
    "leaf": "leaves",
    "staff": "staff",
    "series": "series",
    "species": "species",
    "equipment": "equipment",
    "aircraft": "aircraft",
    "fish": "fish",
    "sheep": "sheep",
    "foot": "feet",
    "tooth": "teeth",
    "knife": "knives",
    "half": "halves",
    "loaf": "loaves",
    "calf": "calves",
    "mouse": "mice",
}


@dataclass(frozen=True)
class Column:
    """`text` is how the request says it; `type` is None where the request says none."""

    text: str
    type: str | None
    keys: tuple[str, ...] = ()
    comment: str = ""

    @property
    def line(self) -> str:
        keys = f" {', '.join(self.keys)}" if self.keys else ""
        comment = f' "{self.comment}"' if self.comment else ""
        return f"{self.type or 'string'} {snake(self.text)}{keys}{comment}"


@dataclass(eq=False)
class Entity:
    """`forms` are the spellings under which requests name it."""

    text: str
    id: str
    columns: list[Column]
    forms: tuple[str, ...] = ()


@dataclass(eq=False)
class Relation:
    source: Entity
    target: Entity
    left: str
    right: str
    verb: str
    line: str = "--"

    @property
    def text(self) -> str:
        return f'{self.source.id} {LEFT[self.left]}{self.line}{RIGHT[self.right]} {self.target.id} : "{self.verb or "has"}"'


@dataclass
class Model:
    entities: list[Entity]
    relations: list[Relation]
    topic: str = ""
    direction: str = ""
    typed: str = "all"
    quote: str = "{}"
    verb_quote: str = "{}"
    keys: dict[str, str] = field(default_factory=dict)

    def diagram(self) -> str:
        """The canonical text."""
        lines = ["erDiagram", *([f"    direction {self.direction}"] if self.direction else [])]
        for entity in self.entities:
            if entity.columns:
                lines += [f"    {entity.id} {{", *(f"        {column.line}" for column in entity.columns), "    }"]
            else:
                lines.append(f"    {entity.id}")
        return "\n".join([*lines, *(f"    {relation.text}" for relation in self.relations)])

    def name(self, entity: Entity) -> str:
        return self.quote.format(slot(entity.text))

    def verb(self, relation: Relation) -> str:
        return self.verb_quote.format(slot(relation.verb))

    def label(self, relation: Relation) -> str:
        """The verb where it is no verb of the sentence, so that it is always quoted."""
        return (self.verb_quote if self.verb_quote != "{}" else '"{}"').format(slot(relation.verb))


def snake(text: str) -> str:
    """'date of birth' -> 'date_of_birth'."""
    return "_".join(re.findall(r"[A-Za-z0-9_]+", text))


def identifier(text: str) -> str:
    """A name that mermaid takes: 'order item' -> 'OrderItem', 'class' -> 'class1'."""
    name = camel(text)
    return name + "1" if name.lower() in RESERVED else name


def many(noun: str) -> str:
    """'loan officer' -> 'loan officers', 'child' -> 'children'."""
    head, _, last = noun.rpartition(" ")
    form = IRREGULAR.get(last) or (last[:-3] + "men" if last.endswith("man") else plural(last))
    return f"{head} {form}".strip()


def lonely(model: Model) -> list[Entity]:
    """Entities that no relation names."""
    return [entity for entity in model.entities if all(entity not in (relation.source, relation.target) for relation in model.relations)]


def draw_model(draw: Draw, story: bool) -> Model:
    """Entities and relations of a domain, or of invented words."""
    count = draw.size(2, 5) if draw.maybe(0.95) else draw.integer(5, 8)
    domain = draw.domain()
    known = draw.maybe(0.45)
    stock = draw.shuffled(domain["entities"])
    names = [entity["name"] for entity in stock][:count] if known else _invented_names(draw, count, story)
    if known and draw.maybe(0.5):
        first = draw.choice(domain["relations"])
        names = list(dict.fromkeys([first[0], first[2], *names]))[: max(count, 2)]
    model = Model([], [], draw.choice([domain["domain"], domain["domain"], ""]) if known else "")
    case = draw.choice(["title", "title", "pascal", "pascal", "snake", "lower", "upper", "plural"]) if not story else "story"
    bare = draw.maybe(0.25 if story else 0.15)
    model.typed = draw.choice(["all", "none", "none", "mixed"] if story else ["all", "all", "all", "none", "mixed"])
    keyed = draw.maybe(0.3 if story else 0.7)
    facts = {entity["name"]: entity for entity in domain["entities"]}
    for name in names:
        text = name.lower() if story else _cased(name, case)
        name_id = identifier(text) if not story else identifier(sentence_case("".join(map(sentence_case, re.findall(r"\w+", text)))))
        columns = [] if bare or draw.maybe(0.08) else _columns(draw, model, facts.get(name) if known else None, text, keyed, story)
        entity = Entity(text, name_id, columns, (text, many(text), sentence_case(text)) if story else (text,))
        if all(entity.id != other.id for other in model.entities):
            model.entities.append(entity)
    taken = {form.lower() for entity in model.entities for form in entity.forms}
    for entity in model.entities:
        entity.columns = [column for column in entity.columns if column.text.lower() not in taken]
    _relate(
        draw,
        model,
        {name: entity for name, entity in zip(names, model.entities, strict=False)},
        domain["relations"] if known else [],
        story,
    )
    if not story:
        _foreign_keys(draw, model, keyed)
        if draw.maybe(0.1):
            model.direction = draw.choice(["LR", "LR", "TB", "RL", "BT"])
    model.quote = draw.choice(["{}"] * 5 + ['"{}"', "'{}'", "`{}`", "**{}**"]) if not story else "{}"
    model.verb_quote = draw.choice(["{}"] * 3 + ['"{}"', "'{}'", "`{}`"]) if not story else "{}"
    if case in ("title", "lower") and any(" " in entity.text for entity in model.entities) and model.quote == "{}" and draw.maybe(0.4):
        model.quote = draw.choice(['"{}"', "'{}'", "`{}`"])
    model.keys = {key: draw.choice(words) for key, words in KEY_WORDS.items()}
    return model


def _cased(name: str, case: str) -> str:
    words = re.findall(r"[A-Za-z0-9]+", name)
    match case:
        case "pascal":
            return "".join(map(sentence_case, words))
        case "snake":
            return "_".join(words).lower()
        case "upper":
            return "_".join(words).upper()
        case "plural":
            return "_".join(many(" ".join(words).lower()).split(" "))
        case "lower":
            return " ".join(words).lower()
    return " ".join(map(sentence_case, words))


def _invented_names(draw: Draw, count: int, story: bool) -> list[str]:
    names: dict[str, str] = {}
    while len(names) < count:
        kind = draw.integer(0, 5)
        name = draw.word() if kind < 3 else f"{draw.adjective()} {draw.noun()}" if kind == 3 and story else f"{draw.word()} {draw.noun()}"
        if not story and kind == 5:
            name = re.sub(r"[^A-Za-z0-9_]+", " ", draw.identifier())
        names.setdefault(name.lower().replace("_", "").replace(" ", ""), name)
    return list(names.values())


def _columns(draw: Draw, model: Model, facts: dict | None, owner: str, keyed: bool, story: bool) -> list[Column]:
    """Two to five columns; the first is the key where keys are told."""
    if facts and draw.maybe(0.8):
        stock = [(name, kind) for name, kind in facts["attributes"].items()]
    else:
        stock = [
            (
                draw.word()
                if draw.maybe(0.6)
                else f"{draw.noun()} {draw.choice(['name', 'number', 'date', 'count', 'code', 'type', 'level'])}",
                draw.choice(tuple(TYPES)),
            )
            for _ in range(draw.size(2, 6))
        ]
    stock = stock[: draw.size(1, 5)]
    columns: dict[str, Column] = {}
    if keyed and (not story or draw.maybe(0.7)):
        key = draw.choice(["id", "id", "id", f"{snake(owner).lower()}_id" if not story else f"{owner} number", "code", "number", "uuid"])
        columns[key] = Column(key, _type(draw, model, "int"), ("PK",))
    for name, kind in stock:
        text = name.lower() if story or draw.maybe(0.5) else snake(name.lower())
        if not story and draw.maybe(0.08):
            first, *others = snake(name).split("_")
            text = first.lower() + "".join(map(sentence_case, others))
        keys = ("UK",) if keyed and not story and draw.maybe(0.07) else ()
        comment = draw.label().rstrip("?") if not story and draw.maybe(0.025) else ""
        if snake(text).lower() in {"pk", "fk", "uk", ""} or snake(text) in columns or re.search(r"[^A-Za-z0-9_ ]", comment):
            continue
        if re.match(r"[A-Za-z]", text):
            columns[snake(text)] = Column(text, _type(draw, model, kind), keys, comment)
    return list(columns.values())


def _type(draw: Draw, model: Model, kind: str) -> str | None:
    if model.typed == "none" or (model.typed == "mixed" and draw.maybe(0.5)):
        return None
    return draw.choice(OTHER_TYPES) if draw.maybe(0.06) else draw.choice(TYPES[kind])


def _relate(draw: Draw, model: Model, known: dict[str, Entity], facts: Sequence[Sequence[str]], story: bool) -> None:
    """A relation of the knowledge where there is one; then others, so that most entities are joined."""
    joined: set[frozenset[int]] = set()

    def add(source: Entity, target: Entity, pair: str, verb: str) -> None:
        if source is target or frozenset((id(source), id(target))) in joined:
            return
        joined.add(frozenset((id(source), id(target))))
        left, right = pair.split()
        loose = "--" if story or draw.maybe(0.9) else ".."
        model.relations.append(Relation(source, target, left, right, verb, loose))

    for source, verb, target, pair in facts:
        if source in known and target in known:
            usual = (
                " ".join(ENDS[pair])
                if draw.maybe(0.8) or (story and pair.startswith("many"))
                else draw.choice(["one some", "one many", "one optional"])
            )
            add(known[source], known[target], usual, verb)
    for place, entity in enumerate(model.entities[1:], 1):
        if not any(entity in (relation.source, relation.target) for relation in model.relations) and (
            len(model.entities) < 3 or draw.maybe(0.9)
        ):
            pair = draw.choice(PAIRS[:9] if story else PAIRS)
            add(draw.choice(model.entities[:place]), entity, pair, _verb(draw))
    if draw.maybe(0.3):
        source, target = draw.sample(model.entities, 2)
        add(source, target, draw.choice(PAIRS[:9]), _verb(draw))
    model.relations = draw.shuffled(model.relations)


def _verb(draw: Draw) -> str:
    common = (
        "has",
        "owns",
        "contains",
        "includes",
        "belongs to",
        "uses",
        "refers to",
        "is part of",
        "holds",
        "needs",
        "belongs in",
        "manages",
    )
    if draw.maybe(0.3):
        return draw.phrase(common)
    verb = third_person(draw.verb().lower())
    return verb if draw.maybe(0.8) else f"{verb} {draw.choice(['in', 'for', 'at', 'with', 'over'])}"


def _foreign_keys(draw: Draw, model: Model, keyed: bool) -> None:
    """A foreign key in the many end of some relations, as tables have them."""
    for relation in model.relations:
        owner, other = (relation.target, relation.source) if relation.left == "one" else (relation.source, relation.target)
        name = f"{snake(other.text)}_id".lower()
        if keyed and owner.columns and draw.maybe(0.35) and all(snake(column.text) != name for column in owner.columns):
            owner.columns.append(Column(name, _type(draw, model, "int"), ("PK", "FK") if draw.maybe(0.06) else ("FK",)))
