"""A diagram as people write it -> the text that its grammar reads, with the place in the source of each of its characters.

>>> source = plain("%% draft\\npie")
>>> source.text, source.place(0)
('pie\\n', 9)

Does what mermaid does before it parses (src/preprocess.ts, src/diagram-api/comments.ts, frontmatter.ts, utils.ts): front matter, directives
and comments on lines of their own are left out, and a line end is added. An entity becomes U+E000, its name and U+E001, so that its semicolon
separates nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import chain

FRONT_MATTER = re.compile(r"\A([^\S\n]*)---\s*\n(.*?)\n\1---\s*\n", re.DOTALL)
DIRECTIVE = re.compile(r"%%\{\s*(?:(\w+)\s*:|(\w+))\s*(?:(\w+)|((?:(?!\}%%).|\n)*))?\s*(?:\}%%)?")
COMMENT = re.compile(r"^(?<!\n\n)\s*%%(?!\{)[^\n]+\n?", re.MULTILINE)  # not from each of many empty lines: the first one's match has them all
BLANKS = re.compile(r"\A\s+")
LINE_END = re.compile(r"\r\n?")
TAG = re.compile(r"<\w+[^>]*>")
QUOTES = re.compile(r'="([^"]*)"')
STYLE = re.compile(r"(?:style|classDef).*:\S*#.*;")
MAIN_BRANCH = re.compile(r"""mainBranchName["']?\s*:\s*["']?([\w./-]+)""")
ENTITY = re.compile(r"#(\w+);", re.ASCII)


@dataclass(frozen=True)
class Source:
    """What is to be parsed, the title of the front matter, and the message of a front matter that mermaid cannot read."""

    text: str
    places: Sequence[int]
    title: str = ""
    fault: str = ""
    main_branch: str = ""  # of a git graph, if front matter or a directive names it

    def place(self, at: int) -> int:
        """Where in the source a character of the text stands."""
        return self.places[min(at, len(self.places) - 1)]


def plain(text: str) -> Source:
    """The text that is parsed."""
    source = Source(text, range(len(text) + 1))
    source = _changed(source, LINE_END, lambda _: "\n")
    source = _changed(source, TAG, lambda match: QUOTES.sub("='\\1'", match[0]))
    title = fault = settings = ""
    if match := FRONT_MATTER.match(source.text):
        title, fault = _front_matter(match[2], match[1])
        settings = match[0]
        source = _changed(source, FRONT_MATTER, _nothing)
    settings += " ".join(match[0] for match in DIRECTIVE.finditer(source.text))
    main_branch = MAIN_BRANCH.search(settings)
    for pattern in (DIRECTIVE, COMMENT, BLANKS):
        source = _changed(source, pattern, _nothing)
    source = _changed(source, STYLE, lambda match: match[0][:-1])
    source = _changed(source, ENTITY, lambda match: f"\ue000{match[1]}\ue001")
    return Source(source.text + "\n", source.places, title, fault, main_branch[1] if main_branch else "")


def _nothing(match: re.Match[str]) -> str:
    return ""


def _changed(source: Source, pattern: re.Pattern[str], replacement: Callable[[re.Match[str]], str]) -> Source:
    """The text with every match replaced; where a replacement is of another length, it stands where it begins to differ."""
    text, places = source.text, source.places
    parts: list[str] = []
    origins: list[Sequence[int]] = []
    at = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        new = replacement(match)
        differing = (i for i, (one, other) in enumerate(zip(new, match[0], strict=False)) if one != other)
        same = len(new) if len(new) == end - start else next(differing, min(len(new), end - start))
        parts += (text[at:start], new)
        origins += (places[at : start + same], [places[start + same]] * (len(new) - same))
        at = end
    if not parts:
        return source
    return Source("".join([*parts, text[at:]]), list(chain(*origins, places[at:])))


def _front_matter(body: str, indent: str) -> tuple[str, str]:
    """The title and what is wrong."""
    import yaml

    lines = [line.removeprefix(indent) for line in body.split("\n")]
    try:
        node = yaml.compose("\n".join(lines), yaml.SafeLoader)
        if node is None or not isinstance(node, yaml.MappingNode):
            return "", ""
        _refuse_doubles(node)
    except (yaml.YAMLError, RecursionError) as exc:
        return "", str(getattr(exc, "problem", None) or "it cannot be read")
    titles = [value.value for key, value in node.value if key.value == "title" and isinstance(value, yaml.ScalarNode)]
    return (titles[0] if titles else ""), ""


def _refuse_doubles(node: object) -> None:
    """Raises YAMLError where a key is given twice, as js-yaml does and PyYAML does not."""
    import yaml

    if isinstance(node, yaml.MappingNode):
        keys = [key.value for key, _ in node.value if isinstance(key, yaml.ScalarNode)]
        for key in keys:
            if keys.count(key) > 1:
                raise yaml.MarkedYAMLError(problem=f"the key {key!r} is there twice")
    if isinstance(node, yaml.CollectionNode):
        for item in node.value:
            for part in item if isinstance(item, tuple) else (item,):
                _refuse_doubles(part)
