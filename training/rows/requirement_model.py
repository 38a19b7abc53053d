"""A requirement diagram in the making: requirements, elements and the relations between them; its canonical text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from training.draw import Draw
from training.language import plural, sentence_case, slot, with_article
from training.rows.text import QUOTES, quoted

ENTITIES = str.maketrans({'"': "#quot;", "<": "#lt;", ">": "#gt;", "&": "#amp;", "#": "#35;", ";": "#59;"})
KINDS = {
    "requirement": "requirement",
    "functional": "functionalRequirement",
    "interface": "interfaceRequirement",
    "performance": "performanceRequirement",
    "physical": "physicalRequirement",
    "design constraint": "designConstraint",
}
RISKS = ["low", "medium", "high"]
METHODS = ["analysis", "inspection", "test", "demonstration"]
VERBS = ["satisfies", "satisfies", "satisfies", "verifies", "verifies", "refines", "traces", "derives", "contains", "copies"]
TYPES = [
    "module",
    "component",
    "service",
    "sensor",
    "simulation",
    "test case",
    "document",
    "database",
    "device",
    "library",
    "script",
    "web page",
    "software",
    "word doc",
    "firmware",
]
# What the caption rule does not take: words that begin like a direction, and signs of Markdown.
ODD = re.compile(
    r"\b(?:tb|bt|lr|rl)|[*`\\{}|~^\[\]$]|\b_|_\b|^\d+[.)]|(?<= )(?![A-Za-z0-9(\u00a1-\uffff])|^[^A-Za-z0-9(\u00a1-\uffff]", re.IGNORECASE
)


def escape(text: str) -> str:
    """The text as it stands between the quotes of a diagram."""
    return text.translate(ENTITIES)


@dataclass
class Requirement:
    name: str
    kind: str = "requirement"
    id: str = ""
    text: str = ""
    risk: str = ""
    method: str = ""

    def diagram(self) -> list[str]:
        lines = [f'    {KINDS[self.kind]} "{escape(self.name)}" {{']
        lines += [f'        id: "{self.id}"'] * bool(self.id)
        lines += [f'        text: "{escape(self.text)}"'] * bool(self.text)
        lines += [f"        risk: {self.risk}"] * bool(self.risk)
        lines += [f"        verifymethod: {self.method}"] * bool(self.method)
        return [*lines, "    }"]

    @property
    def kind_name(self) -> str:
        """'functional requirement', 'design constraint', 'requirement'."""
        return self.kind if self.kind in ("requirement", "design constraint") else f"{self.kind} requirement"


@dataclass
class Element:
    name: str
    type: str = ""
    reference: str = ""

    def diagram(self) -> list[str]:
        lines = [f'    element "{escape(self.name)}" {{']
        lines += [f'        type: "{escape(self.type)}"'] * bool(self.type)
        lines += [f'        docref: "{escape(self.reference)}"'] * bool(self.reference)
        return [*lines, "    }"]


@dataclass
class Model:
    """Requirements, then elements, then links; `title` is for the request only, `quote` is how names are quoted in it."""

    requirements: list[Requirement]
    elements: list[Element]
    links: list[tuple[str, str, str]]
    title: str = ""
    direction: str = ""
    quote: str = "{}"
    order: list[str] = field(default_factory=list)

    def diagram(self) -> str:
        """The entries in the order in which the request names them, requirements first where it has none of its own."""
        entries = [*self.requirements, *self.elements]
        if self.order:
            entries.sort(key=lambda entry: self.order.index(entry.name))
        lines = ["requirementDiagram", *([f"    direction {self.direction}"] if self.direction else [])]
        for entry in entries:
            lines += entry.diagram()
        return "\n".join([*lines, *(f'    "{escape(source)}" - {verb} -> "{escape(target)}"' for source, verb, target in self.links)])

    def listed(self, text: str) -> str:
        """A name in a list or before a colon."""
        return quoted(text, self.quote)

    def said(self, text: str) -> str:
        """A name within a sentence; only names of one odd word stand without quotes."""
        plain = self.quote == "{}" and re.fullmatch(r"\w*(_|\d|[a-z][A-Z])\w*|[A-Z]{2,}", text)
        return quoted(text, "{}" if plain else self.quote if self.quote != "{}" else '"{}"')


def draw_model(draw: Draw) -> Model:
    """A part of a domain's requirements, or some of unseen words."""
    while True:
        model = _known(draw) if draw.maybe(0.5) else _invented(draw)
        texts = [text for requirement in model.requirements for text in (requirement.name, requirement.text)]
        texts += [text for element in model.elements for text in (element.name, element.type, element.reference)]
        if not any(ODD.search(text) or len(text.split()) > 12 for text in texts if text):
            break
    model.quote = draw.choice(QUOTES)
    if draw.maybe(0.12):
        model.direction = draw.choice(["LR", "LR", "TB", "BT", "RL"])
    _number(draw, model)
    return model


def _known(draw: Draw) -> Model:
    source = draw.choice(draw.domain()["requirements"])
    made = [Requirement(str(name), kind, "", str(text), risk, method) for name, text, kind, risk, method in source["items"]]
    made = draw.shuffled(made)[: draw.integer(1, len(made))]
    elements = [Element(str(name), str(kind)) for name, kind in source["elements"].items()]
    links = [(str(a), verb, str(b)) for a, verb, b in source["links"]]
    kept = {requirement.name for requirement in made}
    elements = [element for element in elements if any(a == element.name and b in kept for a, _, b in links)]
    if elements and draw.maybe(0.25):
        elements = draw.sample(elements, draw.integer(0, len(elements)))
    kept |= {element.name for element in elements}
    links = [link for link in links if {link[0], link[2]} <= kept]
    if draw.maybe(0.5):
        for requirement in made:
            requirement.risk = draw.choice(RISKS)
            requirement.method = draw.choice(METHODS)
    _thin(draw, made, elements)
    return Model(made, elements, links, str(source["name"]))


def _invented(draw: Draw) -> Model:
    names: list[str] = []
    kind = draw.integer(0, 3)
    count, extra = draw.size(1, 6), draw.choice([0, 1, 1, 1, 2, 2, 3])
    while len(names) < count + extra:
        name = [draw.identifier, lambda: f"{draw.adjective()} {draw.word()}", lambda: f"{draw.word()} {draw.noun()}".capitalize(), draw.label][kind]()
        if name.lower() not in (other.lower() for other in names):
            names.append(name)
    made = [
        Requirement(
            name, draw.choice(list(KINDS)) if draw.maybe(0.6) else "requirement", "", draw_text(draw), draw.choice(RISKS), draw.choice(METHODS)
        )
        for name in names[:count]
    ]
    elements = [Element(name, draw.choice(TYPES) if draw.maybe(0.6) else draw.noun()) for name in names[count:]]
    links: list[tuple[str, str, str]] = []
    for i, name in enumerate(names):
        if draw.maybe(0.8) and count:
            if i >= count:
                links.append((name, draw.choice(["satisfies", "satisfies", "verifies", "verifies", "traces", "refines"]), draw.choice(names[:count])))
            elif i:
                other = names[draw.integer(0, i - 1)]
                ends = (name, other) if draw.maybe(0.5) else (other, name)
                links.append((ends[0], draw.choice(VERBS[5:]), ends[1]))
    _thin(draw, made, elements)
    return Model(made, elements, draw.shuffled(links), f"{draw.adjective()} {draw.word()}")


def draw_text(draw: Draw) -> str:
    """'The ledger accepts 40 parcels per minute', 'All zantrels are fireproof'."""
    noun, other, number = draw.word(), draw.noun(), draw.integer(2, 900)
    span = draw.choice(["hour", "minute", "second", "day"])
    return draw.choice(
        [
            f"The {noun} {draw.choice(['handles', 'accepts', 'stores', 'delivers'])} {number} {plural(other)} per {span}",
            f"All {plural(noun)} are {draw.adjective()}",
            f"The {noun} shall {draw.verb().lower()} the {other}",
            f"Every {noun} has {with_article(draw.adjective())} {other}",
            f"the {noun} must {draw.verb().lower()} within {number} ms",
            f"The {noun} weighs less than {number} kg",
            f"No {noun} is lost when the {other} fails",
            f"Users can {draw.verb().lower()} {plural(noun)}",
            f"The system shall {draw.verb().lower()} {plural(other)} from the {noun}",
            f"{draw.verb().capitalize()} {draw.adjective()} {plural(noun)}",
            f"The {noun} uses no more than {number} W",
            f"the test {noun}",
            f"A {draw.noun()} can be replaced in {number} minutes",
        ]
    )


def _thin(draw: Draw, made: list[Requirement], elements: list[Element]) -> None:
    """Leaves out fields: the same of all requirements mostly."""
    out = {key for key, rate in (("text", 0.2), ("risk", 0.4), ("method", 0.45), ("kind", 0.15)) if draw.maybe(rate)}
    for requirement in made:
        for key in ("text", "risk", "method"):
            if key in out or draw.maybe(0.06):
                setattr(requirement, key, "")
        if "kind" in out:
            requirement.kind = "requirement"
    bare = draw.maybe(0.25)
    for element in elements:
        if bare or draw.maybe(0.1):
            element.type = ""
        if draw.maybe(0.18):
            element.reference = draw.choice(
                [
                    f"docs/{draw.noun()}.md",
                    f"{draw.noun()}_{draw.noun()}",
                    f"reqs/{draw.word()}",
                    f"DOC-{draw.integer(1, 900)}",
                    f"{draw.noun()}.pdf",
                    f"chapter {draw.integer(2, 19)}",
                ]
            )


def _number(draw: Draw, model: Model) -> None:
    """Ids of one kind, or none."""
    kind, start, prefix = (
        draw.integer(0, 7),
        draw.choice([1, 1, 1, draw.integer(2, 200)]),
        "".join(draw.choice("ABCDEFHKMPRSU") for _ in range(draw.integer(1, 4))),
    )
    form = ["{}", "REQ-{}", "R{}", "1.{}", "{p}-{:03}", "{p}{}", "", ""][kind]
    for i, requirement in enumerate(model.requirements):
        requirement.id = form.format(start + i, p=prefix) if form else ""


def small(text: str) -> str:
    """A text within a sentence: 'The record ...' -> 'the record ...'."""
    return text[0].lower() + text[1:] if re.match(r"[A-Z][a-z]* [a-z0-9]", text) else text


def told_text(requirement: Requirement) -> str:
    """The text told as a clause; it then begins with a large letter."""
    text = small(requirement.text)
    requirement.text = sentence_case(requirement.text)
    return slot(text)
