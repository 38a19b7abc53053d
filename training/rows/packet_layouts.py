"""The fields of a packet as lists, tables, ranges of bits, C structs and prose; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import packet_phrases as phrases
from training.rows.packet_model import Packet

Layout = Callable[[Draw, Packet], tuple[str, bool]]
FORMS = [
    "{label}: {width}",
    "{label} - {width}",
    "{label} ({width})",
    "{label}, {width}",
    "{width} {label}",
    "{label} = {width}",
    "{width}: {label}",
    "{label} [{width}]",
    "{label} -> {width}",
    "{label} {width}",
    "{label} | {width}",
    "{width} - {label}",
]
C_TYPES = {8: ["uint8_t", "u8", "byte"], 16: ["uint16_t", "u16"], 32: ["uint32_t", "u32"], 64: ["uint64_t", "u64"]}


def _filled(packet: Packet, form: str, inline: bool = False) -> list[str]:
    write = packet.name if inline else packet.label
    return [form.format(label=write(label), width=packet.width(bits)) for label, bits in packet.fields]


def bullets(draw: Draw, packet: Packet) -> tuple[str, bool]:
    mark = draw.choice(["- ", "* ", "• ", "+ "])
    return "\n".join(_filled(packet, mark + draw.choice(FORMS))), True


def numbered(draw: Draw, packet: Packet) -> tuple[str, bool]:
    dot, form = draw.choice([".", ")"]), draw.choice(FORMS)
    return "\n".join(f"{i}{dot} {line}" for i, line in enumerate(_filled(packet, form), 1)), True


def key_values(draw: Draw, packet: Packet) -> tuple[str, bool]:
    return draw.choice(["\n", "\n", "\n", ",\n"]).join(_filled(packet, draw.choice(FORMS))), True


def bare_bits(draw: Draw, packet: Packet) -> tuple[str, bool]:
    """Numbers alone, with a word on the unit before them."""
    in_bytes = draw.maybe(0.3) and all(bits % 8 == 0 for _, bits in packet.fields)
    form = draw.choice(["{label}: {n}", "{label} {n}", "{label}={n}", "{n} {label}", "{label} ({n})", "- {label}: {n}", "{label}:{n}", "{label}/{n}"])
    lines = [form.format(label=packet.label(label), n=bits // 8 if in_bytes else bits) for label, bits in packet.fields]
    unit = "bytes" if in_bytes else "bits"
    head = draw.choice(["sizes in {}:", "(numbers are {})", "widths in {}", "All numbers are {}.", "Field and {}:", "length in {}"]).format(unit)
    return head + "\n" + draw.choice(["\n", "\n", ", "]).join(lines), True


def table(draw: Draw, packet: Packet) -> tuple[str, bool]:
    in_bytes = packet.unit == "bytes" and all(bits % 8 == 0 for _, bits in packet.fields)
    one, two = draw.choice(
        [("Field", "Bytes"), ("Name", "Size (bytes)"), ("field", "octets")]
        if in_bytes
        else [("Field", "Bits"), ("name", "width"), ("Field", "Size (bits)"), ("Name", "Length in bits")]
    )
    rows = [f"| {slot(label)} | {bits // 8 if in_bytes else bits} |" for label, bits in packet.fields]
    return "\n".join([f"| {one} | {two} |", "|---|---|", *rows]), True


def range_table(draw: Draw, packet: Packet) -> tuple[str, bool]:
    sign = draw.choice(["-", "-", "..", " to ", ":"])
    rows = [f"| {first}{sign}{last} | {slot(label)} |" if last > first else f"| {first} | {slot(label)} |" for label, first, last in packet.ranges()]
    return "\n".join([draw.choice(["| Bits | Field |", "| bit | name |", "| Position | Meaning |"]), "|---|---|", *rows]), True


def comma_separated(draw: Draw, packet: Packet) -> tuple[str, bool]:
    sign = draw.choice([",", ", ", ";", "\t", " | "])
    head = draw.choice(["field{}bits\n", "name{}bits\n", "name{}width_bits\n"]).format(sign)
    return head + "\n".join(f"{slot(label)}{sign}{bits}" for label, bits in packet.fields), True


def json_fields(draw: Draw, packet: Packet) -> tuple[str, bool]:
    name, width = draw.choice([("name", "bits"), ("field", "bits"), ("label", "width_bits")])
    rows = [f'{{"{name}": "{slot(label)}", "{width}": {bits}}}' for label, bits in packet.fields]
    return "[" + draw.choice([", ", ",\n "]).join(rows) + "]", True


def mermaid_words(draw: Draw, packet: Packet) -> tuple[str, bool]:
    if draw.maybe(0.5):
        return "\n".join(f'+{bits}: "{slot(label)}"' for label, bits in packet.fields), True
    return "\n".join(
        f'{first}-{last}: "{slot(label)}"' if last > first else f'{first}: "{slot(label)}"' for label, first, last in packet.ranges()
    ), True


def ranges(draw: Draw, packet: Packet) -> tuple[str, bool]:
    form, single = draw.choice(
        [
            ("bits {}-{}: {}", "bit {}: {}"),
            ("{}-{} {}", "{} {}"),
            ("{}..{} = {}", "{} = {}"),
            ("[{}:{}] {}", "[{}] {}"),
            ("bit {} to {}: {}", "bit {}: {}"),
            ("- {} to {}: {}", "- {}: {}"),
        ]
    )
    return "\n".join(
        form.format(first, last, packet.label(label)) if last > first else single.format(first, packet.label(label))
        for label, first, last in packet.ranges()
    ), True


def range_sentences(draw: Draw, packet: Packet) -> tuple[str, bool]:
    said = [
        draw.phrase(phrases.RANGE_SENTENCES if last > first else phrases.SINGLE_BITS).format(first=first, last=last, label=packet.name(label))
        for label, first, last in packet.ranges()
    ]
    return " ".join(map(sentence_case, said)), False


def c_struct(draw: Draw, packet: Packet) -> tuple[str, bool]:
    """Fields with the types of C; those of other widths are bit fields or arrays of bytes."""
    packet.fields = [(re.sub(r"\W+", "_", label).strip("_").lower(), bits) for label, bits in packet.fields]
    packet.fields = [(label, bits) for label, bits in dict(packet.fields).items() if label.isascii() and label]
    packet.fields = [(label, bits if bits < 32 else bits // 8 * 8) for label, bits in packet.fields]
    if not packet.fields:
        packet.fields = [(draw.word(), 8)]
    types = {bits: draw.choice(names[:1] * 2 + names) for bits, names in C_TYPES.items()}
    lines = []
    for label, bits in packet.fields:
        if bits in types:
            lines.append(f"    {types[bits]} {slot(label)};")
        elif bits % 8 == 0:
            lines.append(f"    {types[8]} {slot(label)}[{bits // 8}];")
        else:
            lines.append(f"    {types[32] if bits > 16 else types[8] if bits < 8 else types[16]} {slot(label)} : {bits};")
    return "\n".join(["struct {", *lines, "};"]), True


def sentences(draw: Draw, packet: Packet) -> tuple[str, bool]:
    same = draw.phrase(phrases.FIELD_SENTENCES) if draw.maybe(0.3) else ""
    said = []
    for label, bits in packet.fields:
        text = same or draw.phrase(phrases.FIELD_SENTENCES)
        text = text.replace(" hold ", " holds ") if bits == 1 or (packet.unit != "bits" and bits == 8) else text
        text = text.replace("a {adjective}", "an {adjective}") if packet.adjective(bits).startswith(("8", "11-", "18", "eight", "eleven")) else text
        said.append(sentence_case(text.format(label=packet.name(label), width=packet.width(bits), adjective=packet.adjective(bits))))
    lines = draw.maybe(0.25)
    return ("\n" if lines else " ").join(said), lines


def enumeration(draw: Draw, packet: Packet) -> tuple[str, bool]:
    parts = _filled(packet, draw.phrase(phrases.FIELD_PARTS), inline=True)
    text = (
        series(parts, oxford=draw.maybe(0.3))
        if "," not in "".join(parts)
        else series(["; ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
    )
    return draw.phrase(phrases.ENUMERATIONS).format(parts=text, count=len(parts)), False


def mixed_enumeration(draw: Draw, packet: Packet) -> tuple[str, bool]:
    forms = ["{label} with {width}", "{width} of {label}", "{width} for {label}", "{label} ({width})"]
    parts = [draw.choice(forms).format(label=packet.name(label), width=packet.width(bits)) for label, bits in packet.fields]
    return draw.phrase(phrases.ENUMERATIONS).format(parts=series(parts), count=len(parts)), False


def inline(draw: Draw, packet: Packet) -> tuple[str, bool]:
    gap = draw.choice([", ", "; ", " | ", " / ", " + "])
    form = draw.choice([form for form in FORMS if gap.strip() not in form])
    return gap.join(_filled(packet, form, inline=True)), False


LAYOUTS: list[Layout] = [
    bullets,
    bullets,
    numbered,
    key_values,
    key_values,
    bare_bits,
    bare_bits,
    table,
    table,
    range_table,
    comma_separated,
    json_fields,
    mermaid_words,
    ranges,
    range_sentences,
    c_struct,
    sentences,
    sentences,
    sentences,
    enumeration,
    enumeration,
    mixed_enumeration,
    mixed_enumeration,
    inline,
    inline,
]
