"""The data of a pie chart as lists, tables, key-value pairs and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import json
from collections.abc import Callable

from training.draw import Draw
from training.language import series, slot
from training.rows import pie_phrases as phrases
from training.rows.pie_model import Pie, easy_parts

Layout = Callable[[Draw, Pie], tuple[str, bool]]


def bullets(draw: Draw, pie: Pie) -> tuple[str, bool]:
    mark = draw.choice(["- ", "* ", "• ", "+ "])
    form = draw.choice(["{label}: {value}", "{label} - {value}", "{label} {value}", "{label} ({value})", "{value} {label}",
                        "{label} = {value}"])
    return _lines(pie, mark + form, draw)


def numbered(draw: Draw, pie: Pie) -> tuple[str, bool]:
    dot = draw.choice([".", ")"])
    form = draw.choice(["{label}: {value}", "{label} - {value}", "{label}, {value}", "{label} ({value})", "{label} → {value}"])
    return "\n".join(f"{i}{dot} " + form.format(label=pie.label(label), value=pie.value(value))
                     for i, (label, value) in enumerate(pie.slices, 1)), True


def key_values(draw: Draw, pie: Pie) -> tuple[str, bool]:
    return _lines(pie, draw.choice(["{label}: {value}", "{label} : {value}", "{label}={value}", "{label} = {value}",
                                    "{label}:\t{value}"]), draw)


def arrows(draw: Draw, pie: Pie) -> tuple[str, bool]:
    return _lines(pie, draw.choice(["{label} -> {value}", "{label} => {value}", "{label} --> {value}", "{label} ... {value}",
                                    "{value} <- {label}"]), draw)


def markdown_table(draw: Draw, pie: Pie) -> tuple[str, bool]:
    heads = draw.choice([("Name", "Value"), ("Slice", "Share"), ("Item", "Count"), ("label", "value"), ("Category", "Amount"),
                         ("Part", "%")])
    rows = [f"| {slot(label)} | {pie.value(value)} |" for label, value in pie.slices]
    return "\n".join([f"| {heads[0]} | {heads[1]} |", "|---|---|", *rows]), True


def aligned_table(draw: Draw, pie: Pie) -> tuple[str, bool]:
    width = max(len(label) for label, _ in pie.slices) + 2
    return "\n".join(slot(label) + " " * (width - len(label)) + pie.value(value) for label, value in pie.slices), True


def comma_separated(draw: Draw, pie: Pie) -> tuple[str, bool]:
    if any("," in label or '"' in label for label, _ in pie.slices):
        return key_values(draw, pie)
    sign = draw.choice([",", ", ", ";", "\t", " | "])
    head = draw.choice(["", "", f"label{sign}value\n", f"name{sign}count\n", f"slice{sign}share\n"])
    plain = "{}%" if pie.pattern == "{}%" else "{}"
    return head + "\n".join(f"{slot(label)}{sign}{plain.format(value)}" for label, value in pie.slices), True


def json_object(draw: Draw, pie: Pie) -> tuple[str, bool]:
    gap = draw.choice([", ", ",\n "])
    pairs = gap.join(f'"{slot(label)}": {value}' if '"' not in label else f"'{slot(label)}': {value}" for label, value in pie.slices)
    return "{" + pairs + "}", True


def json_records(draw: Draw, pie: Pie) -> tuple[str, bool]:
    if any('"' in label for label, _ in pie.slices):
        return bullets(draw, pie)
    name, value_name = draw.choice([("name", "value"), ("label", "count"), ("slice", "size")])
    rows = [f'{{{json.dumps(name)}: "{slot(label)}", {json.dumps(value_name)}: {value}}}' for label, value in pie.slices]
    return "[" + draw.choice([", ", ",\n "]).join(rows) + "]", True


def two_lists(draw: Draw, pie: Pie) -> tuple[str, bool]:
    names, values = draw.choice([("Labels", "Values"), ("Names", "Numbers"), ("Slices", "Sizes"), ("labels", "data"),
                                 ("Categories", "Amounts")])
    labels = ", ".join(pie.label(label) for label, _ in pie.slices)
    numbers = ", ".join(pie.value(value, separators=False) for _, value in pie.slices)
    return draw.choice([f"{names}: {labels}\n{values}: {numbers}", f"{names} are {labels}. {values} are {numbers}."]), True


def nested_keys(draw: Draw, pie: Pie) -> tuple[str, bool]:
    head = draw.choice(["slices:", "data:", "Slices", "parts:", "Entries:", "values:"])
    rows = "\n".join(f"  {pie.label(label)}: {pie.value(value)}" for label, value in pie.slices)
    return f"{head}\n{rows}", True


def records(draw: Draw, pie: Pie) -> tuple[str, bool]:
    name, value_name = draw.choice([("name", "value"), ("label", "share"), ("Slice", "Size"), ("part", "amount")])
    return "\n".join(f"{name}: {pie.label(label)}, {value_name}: {pie.value(value)}" for label, value in pie.slices), True


def mermaid_words(draw: Draw, pie: Pie) -> tuple[str, bool]:
    form = draw.choice(['"{label}" : {value}', '"{label}": {value}', '    "{label}" : {value}', 'slice "{label}" with value {value}',
                        'section "{label}" = {value}'])
    if any('"' in label for label, _ in pie.slices):
        form = form.replace('"', "'")
    return "\n".join(form.format(label=slot(label), value=value) for label, value in pie.slices), True


def inline_pairs(draw: Draw, pie: Pie) -> tuple[str, bool]:
    form = draw.choice(["{label}: {value}", "{label} {value}", "{label}={value}", "{label} ({value})", "{label} - {value}",
                        "{label} [{value}]"])
    gap = draw.choice([", ", ", ", "; ", " / ", " | "])
    if gap == ", " and pie.separators:
        gap = "; "
    form = form if pie.quote != "{}" or "{label} {" not in form else "{label}: {value}"
    return gap.join(form.format(label=pie.label(label), value=pie.value(value)) for label, value in pie.slices), False


def enumeration(draw: Draw, pie: Pie) -> tuple[str, bool]:
    part = draw.phrase(phrases.SLICE_PARTS)
    parts = [part.format(label=pie.name(label), value=pie.value(value)) for label, value in pie.slices]
    text = series(parts, oxford=draw.maybe(0.3)) if "," not in "".join(parts) else series(["; ".join(parts[:-1]), parts[-1]])
    return draw.phrase(phrases.ENUMERATIONS).format(parts=text, count=len(parts)), False


def mixed_enumeration(draw: Draw, pie: Pie) -> tuple[str, bool]:
    forms = ["{label} at {value}", "{label} with {value}", "{value} for {label}", "{label} ({value})"]
    parts = [draw.choice(forms).format(label=pie.name(label), value=pie.value(value)) for label, value in pie.slices]
    return draw.phrase(phrases.ENUMERATIONS).format(parts=series(parts), count=len(parts)), False


def sentences(draw: Draw, pie: Pie) -> tuple[str, bool]:
    """One sentence for each slice, each in its own words or all in the same."""
    same = draw.phrase(phrases.SLICE_SENTENCES) if draw.maybe(0.3) else ""
    said = [(same or draw.phrase(phrases.SLICE_SENTENCES)).format(label=pie.name(label), value=pie.value(value)) for label,
            value in pie.slices]
    said = [text[0].upper() + text[1:] if text[0].isascii() else text for text in said]
    lines = draw.maybe(0.25)
    return ("\n" if lines else " ").join(said), lines


def values_first(draw: Draw, pie: Pie) -> tuple[str, bool]:
    form = draw.choice(["{value} {label}", "{value} for {label}", "{value}: {label}", "{value} - {label}", "{value} = {label}",
                        "{value} | {label}"])
    if draw.maybe(0.5):
        return _lines(pie, form, draw)
    return series([form.format(label=pie.name(label), value=pie.value(value)) for label, value in pie.slices]) + ".", False


def with_total(draw: Draw, pie: Pie) -> tuple[str, bool]:
    text, _ = key_values(draw, pie)
    total = sum(float(value) for _, value in pie.slices)
    shown = pie.value(f"{total:.2f}".rstrip("0").rstrip("."))
    return f"{text}\n{draw.choice(['Total: {}', 'Sum: {}', '(total {})', 'all together {}']).format(shown)}", True


def the_rest(draw: Draw, pie: Pie) -> tuple[str, bool]:
    """The last value is what the others leave of 100; easy numbers only."""
    count = min(len(pie.slices), draw.choice([2, 2, 3, 3, 4]))
    parts = easy_parts(draw, count)
    pie.slices = [(label, part) for (label, _), part in zip(pie.slices, parts, strict=False)]
    pie.pattern, pie.separators = draw.choice(["{}%", "{}%", "{} %", "{} percent"]), False
    part = draw.choice(["{label} {value}", "{label} at {value}", "{value} {label}", "{label} is {value}", "{value} for {label}"])
    said = [part.format(label=pie.name(label), value=pie.value(value)) for label, value in pie.slices[:-1]]
    return f"{series(said)}. {draw.phrase(phrases.RESTS).format(label=pie.name(pie.slices[-1][0]))}", False


def _lines(pie: Pie, form: str, draw: Draw) -> tuple[str, bool]:
    end = draw.choice(["\n"] * 5 + [",\n"])
    return end.join(form.format(label=pie.label(label), value=pie.value(value)) for label, value in pie.slices), True


LAYOUTS: list[Layout] = [
    bullets, bullets, numbered, key_values, key_values, arrows, markdown_table, aligned_table, comma_separated, json_object, json_records,
    two_lists, nested_keys, records, mermaid_words, inline_pairs, inline_pairs, enumeration, enumeration, mixed_enumeration,
    mixed_enumeration,
    sentences, sentences, sentences, values_first, values_first, with_total, the_rest,
]
# Those that are clear without an opening, of percentages.
PERCENT_LAYOUTS: list[Layout] = [bullets, key_values, numbered, inline_pairs, values_first, enumeration, mixed_enumeration]
