"""Requirements, elements and relations as blocks, lists, tables, data and sentences; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot, with_article
from training.rows import requirement_phrases as phrases
from training.rows.requirement_model import KINDS, Element, Model, Requirement
from training.rows.text import quoted

Layout = Callable[[Draw, Model], tuple[str, bool]]
LINK_FORMS = [
    "{a} {verb} {b}",
    "{a} - {verb} -> {b}",
    "{a} -{verb}-> {b}",
    "{a} --{verb}--> {b}",
    "{a} -> {b} ({verb})",
    "{a} -> {b}: {verb}",
    "{b} <- {verb} - {a}",
    "- {a} {verb} {b}",
    "{verb}: {a} -> {b}",
    "* {a} {verb} {b}",
    "{a} => {b} [{verb}]",
    "{a}, {verb}, {b}",
]
KIND_FORMS: list[Callable[[Requirement], str]] = [
    lambda r: r.kind,
    lambda r: r.kind_name,
    lambda r: KINDS[r.kind],
    lambda r: r.kind_name.replace(" requirement", "").capitalize(),
]


def link_lines(draw: Draw, model: Model) -> str:
    """The relations, one a line, under a heading or none."""
    if not model.links:
        return ""
    form = draw.choice(LINK_FORMS)
    head = draw.choice(["Relations:\n", "Links:\n", "Relationships:\n", "", "", "Traceability:\n", "relations\n", "## Links\n"])
    return head + "\n".join(form.format(a=model.listed(a), verb=verb, b=model.listed(b)) for a, verb, b in model.links)


def _link_text(draw: Draw, model: Model) -> str:
    """The relations as lines or as sentences."""
    return link_lines(draw, model) if draw.maybe(0.6) else " ".join(link_sentences(draw, model))


def link_sentences(draw: Draw, model: Model, name: Callable[[str], str] | None = None) -> list[str]:
    """A sentence for each relation, or one for those of the same source and verb."""
    name = name or model.said
    said, links = [], list(model.links)
    while links:
        a, verb, b = links[0]
        targets = [b]
        while len(links) > len(targets) and links[len(targets)][:2] == (a, verb) and draw.maybe(0.8):
            targets.append(links[len(targets)][2])
        links = links[len(targets) :]
        form = (
            draw.phrase(phrases.LINKS[verb])
            if len(targets) == 1
            else draw.choice(["{a} {verb} {b}.", "{a} {verb} both {b}." if len(targets) == 2 else "{a} {verb} {b}.", "What {a} {verb} is {b}."])
        )
        said.append(_sentence(form.format(a=name(a), b=series([name(target) for target in targets]), verb=verb)))
    return said


def _sentence(text: str) -> str:
    return text if text.startswith("\ue000") else sentence_case(text)


def _pairs(draw: Draw, requirement: Requirement, names: dict[str, str]) -> list[tuple[str, str]]:
    """The fields that a requirement has, with the names that this row gives them."""
    found = [("id", requirement.id), ("text", requirement.text), ("risk", requirement.risk), ("method", requirement.method)]
    return [(names[key], slot(value) if key in ("id", "text") else value) for key, value in found if value]


def _names(draw: Draw) -> dict[str, str]:
    return {
        "id": draw.choice(["id", "ID", "Id"]),
        "text": draw.choice(["text", "Text", "description", "statement"]),
        "risk": draw.choice(["risk", "Risk"]),
        "method": draw.choice(["verifymethod", "verification", "verify by", "verified by", "method", "Verification method", "verify method"]),
        "type": draw.choice(["type", "Type", "kind"]),
        "reference": draw.choice(["docref", "doc ref", "document", "reference"]),
    }


def _element_pairs(element: Element, names: dict[str, str]) -> list[tuple[str, str]]:
    return [(names[key], slot(value)) for key, value in (("type", element.type), ("reference", element.reference)) if value]


def blocks(draw: Draw, model: Model) -> tuple[str, bool]:
    """A heading for each entry, its fields on lines below."""
    names, indent, sign = _names(draw), draw.choice(["  ", "- ", "  - ", "\t", "* "]), draw.choice([": ", ": ", " = ", " - "])
    head = draw.choice(["{kind}: {name}", "{name} ({kind})", "{kind} {name}", "## {name} ({kind})", "[{kind}] {name}", "{name}, {kind}"])
    lines = []
    for requirement in model.requirements:
        lines.append(_sentence(head.format(kind=requirement.kind_name, name=model.listed(requirement.name))))
        lines += [f"{indent}{key}{sign}{value}" for key, value in _pairs(draw, requirement, names)]
    for element in model.elements:
        lines.append(_sentence(head.format(kind="element", name=model.listed(element.name))))
        lines += [f"{indent}{key}{sign}{value}" for key, value in _element_pairs(element, names)]
    return "\n".join(filter(None, ["\n".join(lines), _link_text(draw, model)])), True


def one_line_each(draw: Draw, model: Model) -> tuple[str, bool]:
    """'- fast login (functional, REQ-1, high risk, verified by test): The page opens within 2 s'."""
    mark = draw.choice(["- ", "* ", "", "• ", "{i}. ", "{i}) "])
    kind, method = draw.choice(KIND_FORMS), draw.choice(["verified by {}", "verify: {}", "{}", "by {}", "method {}"])
    number, risk = draw.choice(["id {}", "{}", "ID: {}", "no. {}"]), draw.choice(["{} risk", "risk: {}", "risk {}", "risk={}"])
    heads = draw.maybe(0.5)
    lines = [draw.choice(["Requirements:", "Requirements", "## Requirements"])] if heads else []
    if not heads and any(requirement.kind == "requirement" for requirement in model.requirements):
        kind = KIND_FORMS[1]
    for i, requirement in enumerate(model.requirements, 1):
        parts = [] if requirement.kind == "requirement" and heads else [kind(requirement)]
        parts += [
            form.format(slot(value)) for form, value in ((number, requirement.id), (risk, requirement.risk), (method, requirement.method)) if value
        ]
        text = f": {slot(requirement.text)}" if requirement.text else ""
        lines.append(mark.format(i=i) + model.listed(requirement.name) + _bracketed(parts) + text)
    if model.elements and heads:
        lines.append(draw.choice(["Elements:", "Elements", "## Elements"]))
    for i, element in enumerate(model.elements, 1):
        parts = ([] if heads else ["element"]) + [f"{key} {value}" for key, value in _element_pairs(element, {"type": "type", "reference": "docref"})]
        lines.append(mark.format(i=i + (0 if heads else len(model.requirements))) + model.listed(element.name) + _bracketed(parts))
    return "\n".join(filter(None, ["\n".join(lines), _link_text(draw, model)])), True


def table(draw: Draw, model: Model) -> tuple[str, bool]:
    """A row for each requirement; elements and relations below."""
    keys = [key for key in ("id", "kind", "text", "risk", "method") if any(getattr(requirement, key) for requirement in model.requirements)]
    if all(requirement.kind == "requirement" for requirement in model.requirements):
        keys.remove("kind")
    heads = {
        "id": "ID",
        "kind": draw.choice(["Kind", "Type"]),
        "text": draw.choice(["Text", "Description"]),
        "risk": "Risk",
        "method": draw.choice(["Verification", "Verified by", "Method"]),
    }
    kind, gap = draw.choice(KIND_FORMS[:3]), draw.choice(["-", ""])
    rows = [[draw.choice(["Name", "Requirement"]), *(heads[key] for key in keys)]]
    for requirement in model.requirements:
        cells = [kind(requirement) if key == "kind" else slot(value) if (value := getattr(requirement, key)) else gap for key in keys]
        rows.append([slot(requirement.name), *cells])
    plain = not any(sign in requirement.text + requirement.name for requirement in model.requirements for sign in ",;")
    if plain and draw.maybe(0.4):
        sign = draw.choice([",", ";", "\t", ", "])
        text = "\n".join(sign.join(row) for row in rows)
    else:
        text = "\n".join(f"| {' | '.join(row)} |" for row in [rows[0], ["---"] * len(rows[0]), *rows[1:]])
    elements = ""
    if model.elements:
        names = _names(draw)
        form = draw.choice(["element {name}{more}", "Element: {name}{more}", "{name}{more} is an element"])
        more = [_bracketed([f"{key}: {value}" for key, value in _element_pairs(element, names)]) for element in model.elements]
        elements = "\n".join(form.format(name=model.listed(element.name), more=text) for element, text in zip(model.elements, more, strict=True))
    return "\n".join(filter(None, [text, elements, _link_text(draw, model)])), True


def mermaid_words(draw: Draw, model: Model) -> tuple[str, bool]:
    """Nearly what Mermaid takes."""
    lines, sign = [], draw.choice([": ", ": ", " "])
    names = {"id": "id", "text": "text", "risk": "risk", "method": "verifymethod", "type": "type", "reference": "docref"}
    for requirement in model.requirements:
        lines += [
            f"{KINDS[requirement.kind]} {model.listed(requirement.name)} {{",
            *(f"  {key}{sign}{value}" for key, value in _pairs(draw, requirement, names)),
            "}",
        ]
    for element in model.elements:
        lines += [f"element {model.listed(element.name)} {{", *(f"  {key}{sign}{value}" for key, value in _element_pairs(element, names)), "}"]
    form = draw.choice(["{a} - {verb} -> {b}", "{b} <- {verb} - {a}"])
    return "\n".join([*lines, *(form.format(a=model.listed(a), verb=verb, b=model.listed(b)) for a, verb, b in model.links)]), True


def as_yaml(draw: Draw, model: Model) -> tuple[str, bool]:
    names, lines = _names(draw), ["requirements:"]
    for requirement in model.requirements:
        lines.append(f"  - name: {model.listed(requirement.name)}")
        if requirement.kind != "requirement":
            lines.append(f"    kind: {requirement.kind}")
        lines += [f"    {key.lower()}: {value}" for key, value in _pairs(draw, requirement, names)]
    if model.elements:
        lines.append("elements:")
    for element in model.elements:
        lines.append(f"  - name: {model.listed(element.name)}")
        lines += [f"    {key.lower()}: {value}" for key, value in _element_pairs(element, names)]
    if model.links:
        lines += [draw.choice(["relations:", "links:"]), *(f"  - {model.listed(a)} {verb} {model.listed(b)}" for a, verb, b in model.links)]
    return "\n".join(lines), True


def sentences(draw: Draw, model: Model) -> tuple[str, bool]:
    """A sentence for each entry and each field, then the relations."""
    said = []
    short = draw.maybe(0.45)
    for requirement in model.requirements:
        said.append(
            _sentence(
                draw.phrase(phrases.REQUIREMENT).format(
                    name=model.said(requirement.name), kind=requirement.kind_name, a_kind=with_article(requirement.kind_name)
                )
            )
        )
        if short:
            said[-1] = said[-1].rstrip(".") + _brackets(draw, requirement) + "."
        fields = [
            ("id", requirement.id, phrases.ID),
            ("text", requirement.text, phrases.TEXT),
            ("risk", requirement.risk, phrases.RISK),
            ("method", requirement.method, phrases.METHOD),
        ]
        for key, value, options in draw.shuffled(fields):
            if value and (not short or key == "text"):
                shown = quoted(value, '"{}"') if key == "text" else slot(value) if key == "id" else value
                said.append(_sentence(draw.phrase(options).format(**{key: shown})))
    for element in model.elements:
        options = phrases.TYPED_ELEMENT if element.type else phrases.ELEMENT
        said.append(_sentence(draw.phrase(options).format(name=model.said(element.name), type=quoted(element.type, "{}"))))
        if element.reference:
            said.append(_sentence(draw.phrase(phrases.REFERENCE).format(reference=slot(element.reference))))
    lines = draw.maybe(0.2)
    return ("\n" if lines else " ").join(said + link_sentences(draw, model)), lines


def _brackets(draw: Draw, requirement: Requirement) -> str:
    parts = (
        [f"id {slot(requirement.id)}"] * bool(requirement.id)
        + [f"{requirement.risk} risk"] * bool(requirement.risk)
        + [f"verified by {requirement.method}"] * bool(requirement.method)
    )
    return _bracketed(parts)


def _bracketed(parts: list[str]) -> str:
    return f" ({', '.join(parts)})" if parts else ""


LAYOUTS: list[Layout] = [
    blocks,
    blocks,
    blocks,
    one_line_each,
    one_line_each,
    one_line_each,
    table,
    table,
    mermaid_words,
    as_yaml,
    sentences,
    sentences,
    sentences,
    sentences,
    sentences,
]
