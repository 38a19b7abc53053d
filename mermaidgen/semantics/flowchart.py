"""Flowcharts: words that mermaid would take for a direction, links that are styled before there are so many, what is set in braces.

Mermaid reads a line with "direction LR" in it as that direction, whatever stands around it, and a line that ends in "direction" together with
the next one. It reads such lines all the same, so that `quoted`, `node-id` and `group-title` are in the canonical grammar alone.
"""

from __future__ import annotations

import re
from itertools import pairwise

from mermaidgen.semantics.rules import Fields, Options

DIRECTION = re.compile(r"direction\s+(?:TB|BT|RL|LR|TD)")
QUOTED = re.compile(r'"[^"]*"')
LONGEST_SETTINGS, MOST_BRACKETS = 10_000, 50  # reading more would take long
LONGEST_NAME = 32
MOST_EDGES = 500
NODES = frozenset(("vertex", "word-vertex", "x-vertex", "xo-vertex", "open-vertex"))
LINKS = frozenset(f"{plain}{spaced}{worded}link" for plain in ("", "plain-") for spaced in ("", "spaced-") for worded in ("", "worded-"))

# Of rendering-util/rendering-elements/shapes.ts, with their aliases.
SHAPES = frozenset(
    (
        "anchor bang bolt bow-rect bow-tie-rectangle bpmn-activity bpmn-annotation bpmn-boundary bpmn-data bpmn-data-store "
        "bpmn-end bpmn-gateway bpmn-intermediate bpmn-start brace brace-l brace-r braces browser bucket card choice circ circle "
        "cloud collate com-link comment composite console cross-circ crossed-circle curv-trap curved-trapezoid cyl cylinder das "
        "data-store database datastore db dbl-circ decision delay diam diamond directory disk display div-proc div-rect "
        "divided-process divided-rectangle doc docs document documents double-circle doublecircle event extract f-circ "
        "filled-circle flag flip-tri flipped-triangle folder fork fr-circ fr-rect framed-circle framed-rectangle h-cyl "
        "half-rounded-rectangle hex hexagon horizontal-cylinder hourglass icon in-out internal-storage inv-trapezoid join "
        "junction lean-l lean-left lean-r lean-right lightning-bolt lin-cyl lin-doc lin-proc lin-rect lined-cylinder "
        "lined-document lined-process lined-rectangle loop-limit manual manual-file manual-input notch-pent notch-rect "
        "notched-pentagon notched-rectangle note odd out-in paper-tape person pill prepare priority proc process processes procs "
        "question rect rectangle rounded shaded-process sl-rect sloped-rectangle sm-circ small-circle st-doc st-rect "
        "stacked-document stacked-rectangle stadium start state stop stored-data subproc subprocess subroutine summary tag-doc "
        "tag-proc tag-rect tagged-document tagged-process tagged-rectangle terminal text trap-b trap-t trapezoid trapezoid-bottom "
        "trapezoid-top tri triangle win-pane window-pane"
    ).split()
)
# Words that cannot begin a piece of a name or of a style.
WORDS = "style|linkStyle|classDef|class|flowchart|graph|subgraph|end|_self|_blank|_parent|_top"
IN_NAMES = re.compile(rf"(?:^[0-9]+|[:,][0-9]*)(?:{WORDS})\b", re.ASCII)
IN_STYLES = re.compile(rf"(?<![A-Za-z!#$%&'*+.`?\\_/-])(?:{WORDS.removeprefix('style|')}|default|v)\b", re.ASCII)


class FlowchartRules:
    """Counts the edges, and knows the ids of edges and subgraphs, which have no shape."""

    statements = frozenset(("statement", "member", "inner-member", "group-title", "link-style", "style-line", "class-definition", "group-open"))
    fields = frozenset(("quoted", "node-id", "edge-index", "metadata", "group-name", "group-caption", "styles", *NODES, *LINKS))

    def __init__(self) -> None:
        self._edges = 0
        self._shapeless: set[str] = set()

    def options(self, rule: str, earlier: Fields) -> Options | None:
        if rule == "quoted":
            return _Words("no direction in words")
        if rule == "node-id":
            return _Name("a name that does not end in 'direction'")
        if rule == "edge-index":
            return Options(f"the number of an edge, of which there are {self._edges}, from 0", besides=_NotBelow(self._edges))
        if rule == "metadata" and earlier:
            shapeless = earlier[-1][1] in self._shapeless
            return Options("settings in YAML" if shapeless else "settings in YAML with a known shape", besides=_Unreadable(shapeless))
        if rule in ("group-name", "group-caption"):
            return Options("no direction in a title", besides=_Like(DIRECTION))
        if rule in NODES:
            return Options("a name without words of mermaid's", besides=_Like(IN_NAMES))
        if rule == "styles":
            return Options("a style without words of mermaid's", besides=_Like(IN_STYLES))
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        groups = [0]
        for rule, text in fields:
            if rule in NODES:
                groups[-1] += 1
            elif rule in LINKS:
                groups.append(0)
                if match := re.match(r"\s*(\S+?)@", text):
                    self._shapeless.add(match[1])
            elif rule == "group-name":
                self._shapeless.add(text.strip())
        self._edges += sum(sources * targets for sources, targets in pairwise(groups))

    def missing(self) -> str | None:
        return f"at most {MOST_EDGES} edges" if self._edges > MOST_EDGES else None


class _Words(Options):
    """Words without a direction among them."""

    def fits(self, text: str, whole: bool) -> bool:
        return not DIRECTION.search(text)


class _Name(Options):
    """A name that does not end in "direction"; while it is being written it may, if there is room for more."""

    def fits(self, text: str, whole: bool) -> bool:
        return not (text.endswith("direction") and (whole or len(text) >= LONGEST_NAME))


class _Like:
    """Texts in which a pattern is found."""

    def __init__(self, pattern: re.Pattern[str]) -> None:
        self._pattern = pattern

    def __contains__(self, text: object) -> bool:
        return bool(self._pattern.search(str(text)))


class _NotBelow:
    """Texts that are not a number below `limit`, written as mermaid does."""

    def __init__(self, limit: int) -> None:
        self._limit = limit

    def __contains__(self, text: object) -> bool:
        number = str(text)
        return len(number) > 9 or number != str(int(number)) or int(number) >= self._limit


class _Unreadable:
    """Settings in braces that are not YAML, or name a shape that does not exist."""

    def __init__(self, shapeless: bool) -> None:
        self._shapeless = shapeless

    def __contains__(self, text: object) -> bool:
        import yaml

        inside = QUOTED.sub(lambda match: re.sub(r"\n\s*", "<br/>", match[0]), str(text)[2:-1].replace("\t", " "))  # as mermaid does
        if inside.count("[") + inside.count("{") > MOST_BRACKETS:
            return True
        if len(inside) > LONGEST_SETTINGS:
            return False
        try:
            found = yaml.compose(inside if "\n" in inside else f"{{\n{inside}\n}}", yaml.BaseLoader)
        except (yaml.YAMLError, RecursionError):
            return True
        if not isinstance(found, yaml.MappingNode):
            return found is None and "\n" in inside
        settings = {str(key.value): value.value for key, value in found.value}
        shape = settings.get("shape")
        known = self._shapeless or not shape or shape in ("null", "~", "false") or shape in SHAPES
        return len(settings) < len(found.value) or not known
