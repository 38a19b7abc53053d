"""A packet layout in the making: its fields, how names and widths are written in the request, and its canonical text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.text import QUOTES, capital, escape, quoted

LONGEST = 4999  # bits of one field
NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
PLAIN = re.compile(r"[A-Z][A-Za-z0-9]+|[A-Za-z][a-z]+( [a-z]+){0,2}|[A-Z]{2,6}( [a-z]+)?")
FIELDS = (
    "version, length, checksum, flags, sequence number, payload, source id, target id, type, CRC, timestamp, reserved, header "
    "length, preamble, opcode, padding, status, parity, token, nonce, hop count, magic, command, channel, port, priority, "
    "TTL, sync word"
).split(", ")
KINDS = ("packet, frame, header, record, message, telegram, datagram, register, block, word, datagram header, entry, descriptor").split(", ")
WIDTHS = [1, 1, 1, 2, 3, 4, 4, 5, 6, 7, 8, 8, 8, 8, 12, 16, 16, 16, 24, 32, 32, 32, 48, 64, 64, 128]


@dataclass
class Packet:
    """Fields as (label, bits); `unit` says how a width is written: 'bits', 'bytes' where they are whole, 'words' as number words."""

    fields: list[tuple[str, int]]
    title: str = ""
    unit: str = "bits"
    quote: str = "{}"

    def label(self, label: str) -> str:
        """A name in a list or a table."""
        return quoted(label, self.quote)

    def name(self, label: str) -> str:
        """A name within a sentence, where only plain words may stand without quotes."""
        return quoted(label, self.quote if self.quote != "{}" or PLAIN.fullmatch(label) else '"{}"')

    def width(self, bits: int) -> str:
        """'16 bits', 'two bytes', '1 bit', 'half a byte' for 4."""
        if self.unit != "bits" and bits % 8 == 0:
            return _counted(bits // 8, "byte", self.unit == "words")
        return _counted(bits, "bit", self.unit == "words")

    def adjective(self, bits: int) -> str:
        """'16-bit', 'two-byte'."""
        number, unit = self.width(bits).rsplit(" ", 1)
        return f"{number}-{unit.removesuffix('s')}"

    def ranges(self) -> list[tuple[str, int, int]]:
        """Each field with its first and its last bit."""
        found, first = [], 0
        for label, bits in self.fields:
            found.append((label, first, first + bits - 1))
            first += bits
        return found

    def diagram(self) -> str:
        title = [f"    title {escape(self.title)}"] if self.title else []
        return "\n".join(["packet", *title, *(f'    +{bits}: "{escape(label)}"' for label, bits in self.fields)])

    def capitalise(self) -> None:
        """Names of a story stand with a large first letter in the diagram."""
        self.fields = [(capital(label), bits) for label, bits in self.fields]


def _counted(number: int, unit: str, in_words: bool) -> str:
    said = NUMBERS[number] if in_words and number < len(NUMBERS) else str(number)
    return f"{said} {unit}" if number == 1 else f"{said} {unit}s"


def topic(draw: Draw, title: str) -> str:
    """The title within a sentence."""
    return title[0].lower() + title[1:] if re.match(r"[A-Z][a-z]+( |$)", title) and draw.maybe(0.6) else title


def from_knowledge(draw: Draw) -> Packet:
    """A part of a layout that a domain has; a few widths are changed, so that the widths must be read."""
    known = [packet for domain in draw.domains for packet in domain.get("packets", ())]
    packet = draw.choice(known)
    fields = [(str(label), int(bits)) for label, bits in packet["fields"] if 0 < int(bits) <= LONGEST]
    if len(fields) > 3 and draw.maybe(0.7):
        count = draw.integer(3, len(fields))
        first = draw.integer(0, len(fields) - count)
        fields = fields[first : first + count]
    if draw.maybe(0.5):
        fields = [(label, draw.choice(WIDTHS) if draw.maybe(0.4) else bits) for label, bits in fields]
    if draw.maybe(0.3):
        fields.insert(
            draw.integer(0, len(fields)), (draw.choice([draw.word(), f"{draw.word()} {draw.noun()}", draw.identifier()]), draw.choice(WIDTHS))
        )
    if draw.maybe(0.3):
        fields = [(sentence_case(label), bits) for label, bits in fields]
    title = str(packet["name"]) if draw.maybe(0.7) else f"{draw.word()} {draw.choice(KINDS)}"
    return Packet(_distinct(fields), title, _unit(draw), draw.choice(QUOTES))


def draw_packet(draw: Draw) -> Packet:
    """A layout of unseen words, some of them usual names of fields."""
    count = draw.size(2, 11) if draw.maybe(0.95) else draw.integer(12, 20)
    makers: list[Callable[[], str]] = [
        draw.word,
        draw.identifier,
        lambda: f"{draw.word()}_{draw.choice(['id', 'len', 'crc', 'type', 'flag', 'ver'])}",
        lambda: draw.word().upper()[:6],
        draw.label,
        lambda: f"{draw.noun()} {draw.choice(['id', 'length', 'count', 'flag', 'code', 'type'])}",
        lambda: draw.word().capitalize(),
        lambda: f"{draw.noun()} {draw.noun()}".title(),
        lambda: draw.choice([draw.code, draw.identifier])(),
        lambda: f"{draw.adjective()} {draw.word()}",
        lambda: draw.choice(
            [
                f"{draw.word()} & {draw.noun()}",
                f"{draw.noun()} (reserved)",
                f"{draw.noun()}/{draw.word()}",
                f"{draw.word()}[{draw.integer(0, 9)}]",
                f"{draw.noun()} #{draw.integer(1, 9)}",
                f"{draw.person()}",
                f"{draw.noun()}.{draw.noun()}",
            ]
        ),
    ]
    make = draw.choice(makers)
    fields = [
        (draw.choice(FIELDS) if draw.maybe(0.2) else make(), draw.choice(WIDTHS) if draw.maybe(0.85) else draw.integer(1, 600)) for _ in range(count)
    ]
    if draw.maybe(0.25):
        fields = [(label, max(8, bits // 8 * 8)) for label, bits in fields]
    title = draw.choice(
        [
            f"{draw.word()} {draw.choice(KINDS)}",
            f"{draw.adjective()} {draw.word()} {draw.choice(KINDS)}",
            f"{draw.word().upper()} {draw.choice(KINDS)}",
            f"{draw.word()} {draw.choice(KINDS)} v{draw.integer(1, 5)}",
            draw.label(),
            f"{plural(draw.word())} on the wire",
            f"{draw.identifier()} {draw.choice(KINDS)}",
        ]
    )
    title = title if draw.maybe(0.3) else capital(title)
    return Packet(_distinct(fields), title, _unit(draw), draw.choice(QUOTES))


def _unit(draw: Draw) -> str:
    return draw.choice(["bits", "bits", "bits", "bits", "bytes", "bytes", "words"])


def _distinct(fields: list[tuple[str, int]]) -> list[tuple[str, int]]:
    """No name comes twice."""
    kept: dict[str, tuple[str, int]] = {}
    for label, bits in fields:
        kept.setdefault(label.lower(), (label, bits))
    return list(kept.values())
