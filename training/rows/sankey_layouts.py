"""The flows of a sankey diagram as lists, tables and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import sankey_phrases as phrases
from training.rows.sankey_model import Flows

Layout = Callable[[Draw, Flows], tuple[str, bool]]
FORMS = [
    "{source} -> {target}: {value}",
    "{source} -> {target} {value}",
    "{source} → {target}: {value}",
    "{source} → {target} ({value})",
    "{source} --> {target} : {value}",
    "{source} => {target} = {value}",
    "{source} to {target}: {value}",
    "{source} to {target}, {value}",
    "{source} > {target}, {value}",
    "from {source} to {target}: {value}",
    "{value}: {source} -> {target}",
    "{source} --{value}--> {target}",
    "{source} -({value})-> {target}",
    "{target} <- {source}: {value}",
    "{source} / {target} / {value}",
]


def _filled(flows: Flows, form: str, inline: bool = False) -> list[str]:
    write = flows.name if inline else flows.label
    return [form.format(source=write(source), target=write(target), value=flows.value(value)) for source, target, value in flows.links]


def arrows(draw: Draw, flows: Flows) -> tuple[str, bool]:
    return "\n".join(_filled(flows, draw.choice(FORMS))), True


def bullets(draw: Draw, flows: Flows) -> tuple[str, bool]:
    mark = draw.choice(["- ", "* ", "• ", "+ "])
    return "\n".join(_filled(flows, mark + draw.choice(FORMS))), True


def numbered(draw: Draw, flows: Flows) -> tuple[str, bool]:
    dot = draw.choice([".", ")"])
    lines = _filled(flows, draw.choice(FORMS))
    return "\n".join(f"{i}{dot} {line}" for i, line in enumerate(lines, 1)), True


def sankeymatic(draw: Draw, flows: Flows) -> tuple[str, bool]:
    """The form of a well-known web tool: 'Wages [1500] Budget'."""
    flows.pattern, flows.separators = "{}", False
    return "\n".join(_filled(flows, "{source} [{value}] {target}")), True


def table(draw: Draw, flows: Flows) -> tuple[str, bool]:
    heads = draw.choice(
        [
            ("From", "To", "Amount"),
            ("source", "target", "value"),
            ("Source", "Target", "Flow"),
            ("out of", "into", "how much"),
            ("Origin", "Destination", "Quantity"),
        ]
    )
    rows = [f"| {slot(source)} | {slot(target)} | {flows.value(value)} |" for source, target, value in flows.links]
    return "\n".join([f"| {' | '.join(heads)} |", draw.choice(["|---|---|---|", "| --- | --- | ---: |"]), *rows]), True


def comma_separated(draw: Draw, flows: Flows) -> tuple[str, bool]:
    sign = draw.choice([",", ",", ", ", ";", "\t", " | "])
    head = draw.choice(["", "", f"source{sign}target{sign}value\n", f"from{sign}to{sign}amount\n"])
    quote = draw.choice(["{}", "{}", '"{}"']) if not any('"' in part for link in flows.links for part in link) else "{}"
    return head + "\n".join(sign.join([quote.format(slot(source)), quote.format(slot(target)), value]) for source, target, value in flows.links), True


def records(draw: Draw, flows: Flows) -> tuple[str, bool]:
    form = draw.choice(
        [
            "source: {source}, target: {target}, value: {value}",
            "from={source} to={target} amount={value}",
            "{{source: {source}, target: {target}, value: {value}}}",
            "From: {source} | To: {target} | Amount: {value}",
            "- from: {source}\n  to: {target}\n  amount: {value}",
        ]
    )
    return "\n".join(_filled(flows, form)), True


def json_links(draw: Draw, flows: Flows) -> tuple[str, bool]:
    if any('"' in part for link in flows.links for part in link):
        return arrows(draw, flows)
    one, two, three = draw.choice([("source", "target", "value"), ("from", "to", "amount"), ("from", "to", "flow")])
    rows = [f'{{"{one}": "{slot(source)}", "{two}": "{slot(target)}", "{three}": {value}}}' for source, target, value in flows.links]
    return "[" + draw.choice([", ", ",\n "]).join(rows) + "]", True


def nested(draw: Draw, flows: Flows) -> tuple[str, bool]:
    """Each source with its targets below it."""
    form = draw.choice(
        [
            "  {target}: {value}",
            "  - {target}: {value}",
            "  -> {target} ({value})",
            "    {value} to {target}",
            "  * {target} {value}",
            "  to {target}: {value}",
        ]
    )
    head = draw.choice(["{}:", "{}", "from {}:", "{} ->", "- {}"])
    lines = []
    for source, parts in flows.by_source().items():
        lines.append(head.format(flows.label(source)))
        lines += [form.format(target=flows.label(target), value=flows.value(value)) for target, value in parts]
    return "\n".join(lines), True


def split_lines(draw: Draw, flows: Flows) -> tuple[str, bool]:
    """'Fees: Wages 310, Drugs 120'."""
    form = draw.choice(["{target} {value}", "{target} ({value})", "{value} to {target}", "{target}={value}", "{value} {target}"])
    head = draw.choice(["{source}: {parts}", "{source} -> {parts}", "{source} to {parts}", "{source} = {parts}", "from {source}: {parts}"])
    gap = "; " if flows.separators else draw.choice([", ", ", ", "; ", " + "])
    lines = [
        head.format(
            source=flows.name(source), parts=gap.join(form.format(target=flows.name(target), value=flows.value(value)) for target, value in parts)
        )
        for source, parts in flows.by_source().items()
    ]
    return "\n".join(lines), True


def split_sentences(draw: Draw, flows: Flows) -> tuple[str, bool]:
    form = draw.choice(["{value} to {target}", "{value} into {target}", "{value} for {target}"])
    said = []
    for source, parts in flows.by_source().items():
        text = series([form.format(target=flows.name(target), value=flows.value(value)) for target, value in parts], oxford=draw.maybe(0.3))
        said.append(sentence_case(draw.phrase(phrases.SPLITS).format(source=flows.name(source), parts=text)))
    return " ".join(said), False


def sentences(draw: Draw, flows: Flows) -> tuple[str, bool]:
    """One sentence for each flow, each in its own words or all in the same."""
    same = draw.phrase(phrases.LINK_SENTENCES) if draw.maybe(0.3) else ""
    said = [
        (same or draw.phrase(phrases.LINK_SENTENCES)).format(source=flows.name(source), target=flows.name(target), value=flows.value(value))
        for source, target, value in flows.links
    ]
    lines = draw.maybe(0.25)
    return ("\n" if lines else " ").join(said), lines


def enumeration(draw: Draw, flows: Flows) -> tuple[str, bool]:
    parts = _filled(flows, draw.phrase(phrases.LINK_PARTS), inline=True)
    text = (
        series(parts, oxford=draw.maybe(0.3))
        if "," not in "".join(parts)
        else series(["; ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    )
    return draw.phrase(phrases.ENUMERATIONS).format(parts=text, count=len(parts)), False


def inline(draw: Draw, flows: Flows) -> tuple[str, bool]:
    gap = "; " if flows.separators else draw.choice(["; ", "; ", " | ", ", "])
    forms = FORMS if gap != ", " else [form for form in FORMS if "," not in form]
    return gap.join(_filled(flows, draw.choice(forms), inline=True)), False


def matrix(draw: Draw, flows: Flows) -> tuple[str, bool]:
    """Sources down, targets across; an empty cell is no flow."""
    groups = flows.by_source()
    targets = list(dict.fromkeys(target for _, target, _ in flows.links))
    if not 1 < len(groups) < 6 or not 1 < len(targets) < 6 or set(groups) & set(targets):
        return table(draw, flows)
    empty = draw.choice(["", "-", "0"])
    amounts = {(source, target): value for source, target, value in flows.links}
    flows.links = [(source, target, amounts[source, target]) for source in groups for target in targets if (source, target) in amounts]
    rows = [f"| {slot(source)} | " + " | ".join(amounts.get((source, target), empty) for target in targets) + " |" for source in groups]
    head = draw.choice(["from \\ to", "", "from/to", "into:"])
    lines = [f"| {head} | " + " | ".join(map(slot, targets)) + " |", "|---" * (len(targets) + 1) + "|", *rows]
    return "\n".join([draw.choice(["Rows flow into columns.", "rows are sources, columns are targets", "From the row to the column:"]), *lines]), True


LAYOUTS: list[Layout] = [
    arrows,
    arrows,
    arrows,
    bullets,
    bullets,
    numbered,
    sankeymatic,
    table,
    table,
    comma_separated,
    comma_separated,
    records,
    json_links,
    nested,
    nested,
    split_lines,
    split_lines,
    split_sentences,
    split_sentences,
    sentences,
    sentences,
    sentences,
    enumeration,
    enumeration,
    inline,
    inline,
    matrix,
]
