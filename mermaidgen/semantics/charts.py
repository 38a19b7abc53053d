"""What the grammars of charts cannot say: words that cannot stand without quotes, as many values as names, bits without gaps, no circles."""

from __future__ import annotations

import re

from mermaidgen.semantics.rules import NOTHING, Fields, Options

BITS = 15  # digits of a bit's number that count


class Words:
    """The texts that have a pattern in them."""

    def __init__(self, pattern: str) -> None:
        self._pattern = re.compile(pattern, re.IGNORECASE | re.ASCII)

    def __contains__(self, text: object) -> bool:
        return bool(self._pattern.search(str(text)))


class QuadrantRules:
    """A name without quotes has none of mermaid's words in it."""

    BARE = Options("a name in quotes", besides=Words(
        r"(?<![a-z])(title\b|classDef\b|[xy]-axis|quadrant-[1-4]|quadrantChart|accTitle\s*:|accDescr\s*[:{])"))  # fmt: skip

    statements = frozenset(("x-axis", "y-axis", "quadrant-1", "quadrant-2", "quadrant-3", "quadrant-4", "point"))
    fields = frozenset(("bare", "tail"))

    def options(self, rule: str, earlier: Fields) -> Options | None:
        return self.BARE if rule in self.fields else None

    def accept(self, statement: str, fields: Fields) -> None:
        pass

    def missing(self) -> str | None:
        return None


class XYChartRules:
    """What is decoded has as many values as categories, and no category twice; a name without quotes has none of mermaid's words in it."""

    BARE = Options("a name in quotes", besides=Words(r"(?<![a-z])((title|line|bar|[xy]-axis|xychart)\b|vertical|horizontal)"))

    statements = frozenset(("title", "x-axis", "y-axis", "bar", "line"))
    fields = frozenset(("new-category", "next-value", "last-value", "bare", "axis-bare"))

    def __init__(self) -> None:
        self._categories = 0

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "new-category":
            return Options("another category", besides=frozenset(text for name, text in earlier if name == rule))
        if rule in ("bare", "axis-bare"):
            return self.BARE
        return counted(rule, earlier, self._categories)

    def accept(self, statement: str, fields: Fields) -> None:
        self._categories += sum(name == "new-category" for name, _ in fields)

    def missing(self) -> str | None:
        return None


class RadarRules:
    """What is decoded has as many values as axes; values by axis are of all axes; an id is none of mermaid's words."""

    ID = Options("an id that is no word of mermaid's", besides=Words(
        r"^(?-i:(axis|curve|graticule|max|min|showLegend|ticks)$|circle|polygon|true|false|title)"))  # fmt: skip

    statements = frozenset(("axis", "curve"))
    fields = frozenset(("axis-id", "curve-id", "known-axis", "next-value", "last-value"))

    def __init__(self) -> None:
        self._axes: list[str] = []
        self._curves: list[tuple[str, set[str]]] = []  # with the axes that have a value

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule in ("axis-id", "curve-id", "known-axis"):
            return self.ID
        return counted(rule, earlier, len(self._axes))

    def accept(self, statement: str, fields: Fields) -> None:
        if statement == "axis":
            self._axes.append(fields[0][1])
        elif axes := {text for name, text in fields if name == "known-axis"}:
            self._curves.append((fields[0][1], axes))

    def missing(self) -> str | None:
        for curve, axes in self._curves:
            for axis in self._axes:
                if axis not in axes:
                    return f"a value of curve {curve} for axis {axis}"
        return "an axis" if self._curves and not self._axes else None


def counted(rule: str, earlier: Fields, names: int) -> Options | None:
    """Whether a list of values may go on or end, where there are to be as many as `names`, if any."""
    values = 1 + sum(name == "next-value" for name, _ in earlier)
    if names and ((rule == "next-value" and values >= names) or (rule == "last-value" and values < names)):
        return Options(f"{names} values", NOTHING)
    return None


class PacketRules:
    """Fields follow one another without gaps, from bit 0 on."""

    statements = frozenset(("field",))
    fields = frozenset(("first-bit", "last-bit", "bits"))

    def __init__(self) -> None:
        self._next = 0

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "first-bit":
            return Options(f"bit {self._next}", frozenset((str(self._next),)))
        if rule == "last-bit":
            first = int(earlier[0][1][:BITS])
            return Options(f"a bit from {first} on", besides=_Below(first))
        return Options("a width above 0", besides=frozenset("0")) if rule == "bits" else None

    def accept(self, statement: str, fields: Fields) -> None:
        rule, digits = fields[-1]
        number = int(digits[:BITS])
        self._next = self._next + number if rule == "bits" else number + 1

    def missing(self) -> str | None:
        return None


class _Below:
    """The numbers below a limit."""

    def __init__(self, limit: int) -> None:
        self._limit = limit

    def __contains__(self, digits: object) -> bool:
        return int(str(digits)[:BITS]) < self._limit


class SankeyRules:
    """What is decoded does not flow in a circle, which mermaid reads, but cannot draw."""

    statements = frozenset(("flow",))
    fields = frozenset(("flow-source", "flow-target"))

    def __init__(self) -> None:
        self._sources: dict[str, set[str]] = {}  # of each target

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule != "flow-target":
            return None
        upstream: set[str] = set()
        pending = [earlier[0][1]]
        while pending:
            name = pending.pop()
            if name not in upstream:
                upstream.add(name)
                pending.extend(self._sources.get(name, ()))
        return Options("a name that does not flow into the source", besides=frozenset(upstream))

    def accept(self, statement: str, fields: Fields) -> None:
        if fields:
            (_, source), (_, target) = fields
            self._sources.setdefault(target, set()).add(source)

    def missing(self) -> str | None:
        return None
