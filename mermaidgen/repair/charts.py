"""Rules for charts: numbers as people write them, names without quotes."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from mermaidgen.repair.broken import Broken, masked, swapped, together
from mermaidgen.repair.edits import Attempt, Edit
from mermaidgen.repair.labels import cleaned

NUMBER = re.compile(r"(?<![\w.#\"])[-+]?(?:\d{1,3}(?:[,' _]\d{3})+(?:\.\d+)?|\d+,\d{1,2}(?!\d)|\d*\.?\d+(?:[eE][-+]?\d+)?)(?!\w*\")")
THOUSANDS = re.compile(r"[-+]?\d{1,3}(?:[,' _]\d{3})+(?:\.\d+)?")
SIGNED = ("xychart", "sankey")  # whose numbers may be negative


def plain_number(text: str, signed: bool = False) -> str | None:
    """A number as mermaid reads it: without separators, exponents, units and leading zeros; None if it is negative and may not be."""
    text = re.sub(r"[$€£¥%~≈\s]", "", text)
    if THOUSANDS.fullmatch(text):
        text = re.sub(r"[,' _]", "", text)
    text = text.replace(",", ".")
    try:
        value = float(text)
    except ValueError:
        return None
    if value != value or abs(value) > 1e15 or (value < 0 and not signed):
        return None
    if re.fullmatch(r"[-+]?\d+(\.\d+)?", text):
        text = re.sub(r"^([-+]?)0+(?=\d)", r"\1", text.lstrip("+"))
        return text
    return f"{value:.10f}".rstrip("0").rstrip(".")


def value(broken: Broken) -> Iterator[Attempt]:
    """The number at the end of a line, without what makes it none."""
    match = re.search(
        r"(?P<gap>\s*[:=,]\s*|\s+)(?P<sign>[-+$€£¥~≈<>]*\s*)(?P<number>\d[\d,' _.]*(?:[eE][-+]?\d+)?|\.\d+)"
        r"(?P<unit>\s*(?:%|[A-Za-z/]+(?: [a-z]+)?\.?|\([^()]*\)|[$€£¥])*)[,;]?\s*$",
        broken.line,
    )
    if match:
        number = plain_number(("-" if "-" in match["sign"] else "") + match["number"].strip())
        if number is not None:
            yield (broken.edit(match.start("sign"), len(broken.line), number),)


def numbers(broken: Broken) -> Iterator[Attempt]:
    """The numbers of a list in brackets or braces, one by one or all."""
    line = masked(broken.line)
    edits: list[Edit] = []
    for group in re.finditer(r"[\[{]([^\[\]{}]*)[\]}]", line):
        at = group.start(1)
        for part in re.split(r"(,)", group[1]):
            found = re.fullmatch(r"(\s*(?:\w+\s*:\s*)?)([-+$€£]?\s*\d*\.?\d+(?:[eE][-+]?\d+)?\s*(?:%|[A-Za-z€$£]{1,4})?)(\s*)", part)
            if found:
                number = plain_number(re.sub(r"[A-DF-Za-df-z]+$", "", found[2]), broken.key in SIGNED)
                if number is not None and number != found[2]:
                    edits.append(broken.edit(at + found.end(1), at + found.end(2), number))
            at += len(part)
        if trailing := re.search(r"\s*,\s*$", group[1]):
            edits.append(broken.edit(group.start(1) + trailing.start(), group.end(1), ""))
        for empty in re.finditer(r",\s*(?=,)", group[1]):
            edits.append(broken.edit(group.start(1) + empty.start(), group.start(1) + empty.end(), ""))
    edits.sort(key=lambda edit: edit.start)
    yield from ((edit,) for edit in edits[:4])
    if len(edits) > 1:
        yield tuple(edits)


def quoted_name(broken: Broken) -> Iterator[Attempt]:
    """The name before a colon, or of a whole line, in quotes."""
    line = broken.line
    match = re.match(
        r"(\s*)(?:[-*]\s+)?(?!title\b|section\b|showData\b|classDef\b)[\"']?(.*?\S)[\"']?(\s*(?::"
        r"(?!.*:)|=|\||\s-\s|,|\t)\s*(?=[-+$€£~]?\.?\d)|\s+(?=\d[\d.,]*%?\s*$))",
        line,
    )
    if match:
        colon = match[3] if ":" in match[3] else " : "
        yield (broken.edit(len(match[1]), match.end(), f'"{match[2].replace(chr(34), chr(39))}"{colon}'),)
    if broken.key == "treemap" and line.strip() and not re.search(r":\s*-?[\d.]", line):
        text = line.strip().strip("\"'").rstrip(":")
        yield (broken.edit(len(broken.indent), len(line), f'"{text.replace(chr(34), chr(39))}"'),)


def packet_fields(broken: Broken) -> Iterator[Attempt]:
    """Bits and name of a packet's field as mermaid writes them."""
    line = broken.line
    match = re.match(
        r"(\s*)(?:[-*]\s+)?(?:bits?\s+)?\[?(\+?\s*\d{1,6})\s*(?:"
        r"(?:-|–|—|\.\.+|to|:|,)\s*(\d{1,6}))?\]?\s*(?:bits?)?\s*[:=-]?\s*(.*?)\s*[,;]?\s*$",
        line,
        re.IGNORECASE,
    )
    if match and match[4]:
        numbers = [re.sub(r"^(\+?)\s*0+(?=\d)", r"\1", part) for part in match.group(2, 3) if part]
        if len(numbers) == 2 and int(numbers[0]) > int(numbers[1]):
            numbers.reverse()
        yield (broken.edit(len(match[1]), len(line), f'{"-".join(numbers)}: "{cleaned(match[4], broken.key)}"'),)


def packet_bits(broken: Broken) -> Iterator[Attempt]:
    """A field that begins after the one before it: the bits between have no name; one that begins too early begins where that ends."""
    match = re.match(r"\s*(\d{1,6})(?:\s*-\s*(\d{1,6}))?\s*:", broken.line)
    if not match:
        return
    free = 0
    for line in broken.lines[broken.head() + 1 : broken.focus]:
        if earlier := re.match(r"\s*(?:(\d{1,6})(?:\s*-\s*(\d{1,6}))?|\+(\d{1,6}))\s*:", line):
            free = free + int(earlier[3]) if earlier[3] else int(earlier[2] or earlier[1]) + 1
    start, end = int(match[1]), int(match[2] or match[1])
    if start > free:
        bits = f"{free}" if start == free + 1 else f"{free}-{start - 1}"
        yield (broken.above(broken.focus, f'{broken.indent}{bits}: " "'),)
    elif end >= free:
        bits = f"{free}" if end == free else f"{free}-{end}"
        yield (broken.edit(len(broken.indent), match.end() - 1, bits),)


def quadrant_points(broken: Broken) -> Iterator[Attempt]:
    """Places of points from 0 to 1: as shares of 10 or 100 if all are written so; 1.0 as 1, .5 as 0.5."""
    spans = _points(broken)
    numbers = [float(match[group]) for _, match in spans for group in (1, 2)]
    scale = 1 if not numbers or max(numbers) < 2 else 10 if max(numbers) <= 10 else 100
    if numbers and min(numbers) >= 0 and max(numbers) <= scale:
        yield tuple(_point(broken, index, match, scale) for index, match in spans if scale > 1 or index == broken.focus)
    elif numbers:
        yield tuple(_point(broken, index, match, 1) for index, match in spans if index == broken.focus
                    and all(0 <= float(match[group]) <= 1 for group in (1, 2)))  # fmt: skip


def quadrant_clamped(broken: Broken) -> Iterator[Attempt]:
    """A point that is a little beyond an end of the chart, on that end."""
    for index, match in _points(broken):
        if index == broken.focus and all(-1 <= float(match[group]) < 2 for group in (1, 2)):
            yield (_point(broken, index, match, 1),)


def _points(broken: Broken) -> list[tuple[int, re.Match[str]]]:
    return [(index, match) for index, line in enumerate(broken.lines) if index > broken.head()
            for match in re.finditer(r"\[\s*([-+]?\d*\.?\d+)\s*%?\s*,\s*([-+]?\d*\.?\d+)\s*%?\s*\]", line)]  # fmt: skip


def _point(broken: Broken, index: int, match: re.Match[str], scale: int) -> Edit:
    values = (_share(str(min(max(float(match[group]) / scale, 0), 1))) for group in (1, 2))
    return Edit(broken.starts[index] + match.start(), broken.starts[index] + match.end(), f"[{', '.join(values)}]")


def _share(text: str) -> str:
    """A number from 0 to 1 as mermaid reads it; any other as it is."""
    try:
        value = float(text)
    except ValueError:
        return text
    return "1" if value == 1 else "0" if value == 0 else f"{value:.4f}".rstrip("0") if 0 < value < 1 else text


def quadrant_names(broken: Broken) -> Iterator[Attempt]:
    """Names of points, axes and quadrants in quotes; points in brackets."""
    line = broken.line
    if match := re.match(r"(\s*)(?:[-*]\s+)?[\"']?(.*?\S)[\"']?\s*:?\s*[\[(]?\s*(-?\d*\.?\d+%?)\s*[,;]\s*(-?\d*\.?\d+%?)\s*[\])]?\s*$", line):
        name = match[2].rstrip(":").strip()
        for text in dict.fromkeys((name, f'"{name.replace(chr(34), "#quot;")}"')):
            yield (broken.edit(len(match[1]), len(line), f"{text}: [{_share(match[3])}, {_share(match[4])}]"),)
    if match := re.match(r"(\s*[xy])[ _-]?axis\s*:?\s*(.*?)\s*(?:-+>|=+>|→|\bto\b)\s*(.*?)\s*$", line, re.IGNORECASE):
        ends = [_in_quotes(match[2]), _in_quotes(match[3])]
        yield (broken.edit(0, len(line), f"{match[1]}-axis {' --> '.join(end for end in ends if end)}"),)
    if match := re.match(r"(\s*[xy])[ _-]?axis\s*:?\s*(.*?)\s*$", line, re.IGNORECASE):
        yield (broken.edit(0, len(line), f"{match[1]}-axis {_in_quotes(match[2])}"),)
    if match := re.match(r"(\s*quadrant)[ _-]?([1-4])\s*:?\s*(.*?)\s*$", line, re.IGNORECASE):
        yield (broken.edit(0, len(line), f"{match[1].lower()}-{match[2]} {_in_quotes(match[3])}"),)


def _in_quotes(text: str) -> str:
    text = text.strip().strip('"')
    return text if re.fullmatch(r"[A-Za-z0-9_ ]+", text) else f'"{text.replace(chr(34), "#quot;")}"' if text else ""


def xy_names(broken: Broken) -> Iterator[Attempt]:
    """Titles, axes, categories and series in quotes; lists in brackets; what is between two ends."""
    line = broken.line
    if match := re.match(r"(\s*title)\s*:?\s+(.*?)\s*$", line, re.IGNORECASE):
        yield (broken.edit(0, len(line), f'{match[1]} "{match[2].strip(chr(34)).replace(chr(34), chr(39))}"'),)
    match = re.match(r"(\s*)([xy])[ _-]?axis\s*:?\s*(.*?)\s*$", line, re.IGNORECASE)
    if match:
        head = f"{match[1]}{match[2]}-axis"
        rest = match[3]
        if inside := re.match(r"([^\[]*?)\s*:?\s*\[(.*)\]$", rest):
            title = f" {_text(inside[1])}" if inside[1] else ""
            parts = [part.strip().strip("\"'") for part in re.findall(r"\s*(\"[^\"]*\"|'[^']*'|[^,]+)", inside[2])]
            parts = [part for part in parts if part]
            yield (broken.edit(0, len(line), f"{head}{title} [{', '.join(_text(part) for part in parts)}]"),)
            if len(parts) == 2 and all(re.fullmatch(r"[-+]?[\d.]+", part) for part in parts):
                yield (broken.edit(0, len(line), f"{head}{title} {parts[0]} --> {parts[1]}"),)
        elif inside := re.match(r"(.*?)[\s:(]*([-+]?[\d.,]+)\s*%?\s*(?:-+>|=+>|→|–|—|-|\.\.+|\bto\b|,)\s*([-+]?[\d.,]+)[%)]*$", rest):
            ends = [plain_number(inside[group], True) for group in (2, 3)]
            if None not in ends:
                yield (broken.edit(0, len(line), f"{head}{' ' + _text(inside[1]) if inside[1].strip() else ''} {ends[0]} --> {ends[1]}"),)
        elif rest.count(",") > 1:
            yield (broken.edit(0, len(line), f"{head} [{', '.join(_text(part) for part in rest.split(',') if part.strip())}]"),)
        elif rest:
            yield (broken.edit(0, len(line), f"{head} {_text(rest)}"),)
    if match := re.match(r"(\s*)(bar|line)s?\s*:?\s*([^\[\n]*?)\s*:?\s*\[", line, re.IGNORECASE):
        name = f" {_text(match[3])}" if match[3] else ""
        yield (broken.edit(0, match.end(), f"{match[1]}{match[2].lower()}{name} ["),)
    if match := re.match(r"(\s*)(bar|line)s?\s*:?\s*([-+\d][-+\d., ]*)$", line, re.IGNORECASE):
        yield (broken.edit(0, len(line), f"{match[1]}{match[2].lower()} [{match[3].strip()}]"),)


def _text(text: str) -> str:
    return f'"{text.strip().strip(chr(34)).replace(chr(34), chr(39))}"'


def sankey_fields(broken: Broken) -> Iterator[Attempt]:
    """Source, target and value of a flow as CSV: quotes around commas and quotes, the value as a number, letters without accents."""
    line = broken.line
    ascii_line = _ascii(line)
    if ascii_line != line and ascii_line.isascii():
        yield (broken.line_edit(broken.focus, ascii_line),)
    if match := re.match(r"(\s*)[\"']?(.+?)[\"']?\s*(?:-+>|=+>|→)\s*[\"']?(.+?)[\"']?\s*(?:[:,=]|\s)\s*[$€£]?([\d.,]+)\s*%?\s*;?\s*$", line):
        yield _flow(broken, match[1], match[2], match[3], match[4])
    if match := re.match(r"(\s*)(.+?)\s*\[\s*([\d.,]+)\s*\]\s*(.+?)\s*$", line):
        yield _flow(broken, match[1], match[2], match[4], match[3])
    for separator in (",", ";", "\t", "|"):
        field = rf"[^{separator}]*?"
        name = rf"(\"[^\"]*\"|{field}(?:\"[^\"]*\"{field})?)"
        match = re.match(rf"(\s*){name}\s*\{separator}\s*{name}\s*\{separator}\s*[$€£]?([\d.,' ]*\d)\s*(?:%|[A-Za-z]{{1,6}})?\s*;?$", line)
        if match and match[2].strip() and match[3].strip():
            yield _flow(broken, match[1], match[2], match[3], match[4])
    spaced = re.split(r",(?!\s)", line)
    if len(spaced) == 3 and re.fullmatch(r"[$€£]?[\d.]+", spaced[2].strip()):
        yield _flow(broken, broken.indent, *spaced)
    fields = [part.strip() for part in line.split(",")]
    if len(fields) == 4 and re.fullmatch(r"[\d.]+", fields[2]):
        yield (broken.edit(len(",".join(line.split(",")[:3])), len(line), f"{broken.newline}{broken.indent}%% {fields[3]}"),)


def _flow(broken: Broken, indent: str, source: str, target: str, amount: str) -> Attempt:
    number = plain_number(amount) or amount
    return (broken.edit(len(indent), len(broken.line), f"{_field(source)},{_field(target)},{number}"),)


def _field(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] == text[-1] == '"' and '"' not in text[1:-1]:
        return text
    return f'"{text.replace(chr(34), chr(34) * 2)}"' if '"' in text or "," in text else text


def _ascii(text: str) -> str:
    """Letters without their accents."""
    text = text.translate({ord("ß"): "ss", ord("ø"): "o", ord("æ"): "ae", ord("œ"): "oe", ord("’"): "'", ord("–"): "-", ord("—"): "-", ord("₂"): "2"})
    return "".join(sign for sign in unicodedata.normalize("NFKD", text) if not unicodedata.combining(sign))


def radar_names(broken: Broken) -> Iterator[Attempt]:
    """Axes and curves by a name, with what is shown in brackets and quotes."""
    line = broken.line
    if match := re.match(r"(\s*axis)\s*:?\s+(.*?)\s*,?\s*$", line):
        inside = match[2].strip("[]") if match[2].startswith("[") and match[2].count("[") == 1 else match[2]
        parts = [_radar_name(part) for part in re.findall(r"\s*((?:\"[^\"]*\"|\[[^\]]*\]|[^,\[\"]+)+)", inside) if part.strip()]
        yield (broken.edit(0, len(line), f"{match[1]} {', '.join(parts)}"),)
    if match := re.match(r"(\s*curve)\s*:?\s+(.*?)\s*:?\s*[\[{(]\s*([-\d.,:%\s\w]*?)\s*,?\s*[\]})]\s*$", line):
        yield (broken.edit(0, len(line), f"{match[1]} {_radar_name(match[2])}{{{match[3]}}}"),)
    if match := re.match(r"(\s*)(?:\"([^\"]+)\"|(\w[\w ]*?))\s*:?\s*[\[{]\s*([\d.,\s]+)[\]}]\s*$", line):
        yield (broken.edit(0, len(line), f"{match[1]}curve {_radar_name(match[2] or match[3])}{{{match[4].strip(' ,')}}}"),)


def _radar_name(text: str) -> str:
    text = text.strip()
    match = re.fullmatch(r"([A-Za-z_]\w*)\s*\[\s*[\"']?(.*?)[\"']?\s*\]", text)
    if match:
        return f'{match[1]}["{match[2].replace(chr(34), chr(39))}"]'
    text = text.strip("\"'")
    if re.fullmatch(r"[A-Za-z_]\w*", text) and text not in ("max", "min", "ticks", "axis", "curve", "graticule"):
        return text
    slug = re.sub(r"\W+", "_", text).strip("_")
    slug = slug if slug and slug[0].isalpha() and slug not in ("max", "min", "ticks", "axis", "curve", "graticule") else f"n{slug}"
    return f'{slug}["{text}"]'


def radar_values(broken: Broken) -> Iterator[Attempt]:
    """The axes of a curve as they are written where they are declared."""
    lines = [re.sub(r"\[[^\]]*\]", "", line) for line in broken.lines if re.match(r"\s*axis\s", line)]
    axes = [name for line in lines for name in re.findall(r"(?:axis|,)\s*(\w+)", line)]
    names = {axis.lower(): axis for axis in axes}
    edits = [broken.edit(*match.span(), names[match[0].lower()]) for match in re.finditer(r"\w+(?=\s*:\s*[\d.])", broken.line)
             if names.get(match[0].lower(), match[0]) != match[0]]  # fmt: skip
    if edits:
        yield tuple(edits)


show_data = swapped((r"(?i)(?<=pie)[ \t]+show[ _-]?data\b", " showData"), (r"(?i)(?<=pie)[ \t]+(?:chart|diagram)\b", ""))
pie_title = swapped((r"^(\s*)title:\s*", r"\1title "), (r"^(\s*)[\"']title[\"']\s*:?\s*", r"\1title "))
pie = together(show_data, pie_title)
