"""What the texts of rows are made with: entities for the diagram, quotes for the request, capitals, and parts on one line.

>>> escape('6" nails'), capital("soft drinks"), capital("iOS"), run_on(["Draw a pie", "", "Dogs 3, cats 4"])
('6#quot; nails', 'Soft drinks', 'iOS', 'Draw a pie. Dogs 3, cats 4')
"""

from __future__ import annotations

import re

from training.language import sentence_case, slot

ENTITIES = str.maketrans({'"': "#quot;", "<": "#lt;", ">": "#gt;", "#": "#35;", ";": "#59;", "\\": "#92;", "`": "#96;"})
FIXED_QUOTES = ['"{}"', '"{}"', "'{}'", "`{}`"]
QUOTES = [*FIXED_QUOTES, "{}", "{}", "{}", "{}"]


def escape(text: str) -> str:
    """The text as it stands in the diagram, where some characters come as entities."""
    return text.translate(ENTITIES)


def escape_name(text: str) -> str:
    """The text as it stands before a colon of the diagram."""
    return escape(text).replace(":", "#58;")


def escape_start(name: str, reserved: re.Pattern[str]) -> str:
    """The name as it stands before a colon and at the start of a line, where it is no word of mermaid's own."""
    text = escape_name(name)
    return f"#{ord(text[0])};{text[1:]}" if reserved.match(text) else text


def quoted(text: str, pattern: str) -> str:
    """The text, marked as one to copy, between the quotes of the pattern; no quote stands within its own kind."""
    if pattern != "{}" and pattern[0] in text:
        pattern = "'{}'" if pattern[0] == '"' else '"{}"'
    return pattern.format(slot(text))


def capital(text: str) -> str:
    """The text with a large first letter, but 'iOS' as it is."""
    return text if re.match(r"[a-z]\w*[A-Z]", text) else sentence_case(text)


def small(label: str) -> str:
    """'Batch yield' -> 'batch yield'; names and abbreviations stay."""
    return label[0].lower() + label[1:] if re.match(r"[A-Z][a-z]+( |$)", label) and not re.search(r" [A-Z]", label) else label


def opened(text: str) -> str:
    """The text with a large first letter, also where it begins with one to copy."""
    return "\ue000" + capital(text[1:]) if text.startswith("\ue000") else capital(text)


def sentence(text: str) -> str:
    """A large first letter and a full stop."""
    return opened(text) + "."


def run_on(parts: list[str]) -> str:
    """The parts that are not empty, on one line; what ends without a mark gets a full stop or a colon."""
    said = [part for part in parts if part]
    for i, part in enumerate(said[:-1]):
        if part[-1].isalnum() or part[-1] == "\ue001":
            said[i] = part + (":" if said[i + 1][0] in "\ue000\"'`" else ".")
    return " ".join(said)


def flow(parts: list[str]) -> str:
    """The parts on one line as in `run_on`; one that ends with a quote gets its full stop too."""
    said = [part for part in parts if part]
    return run_on([part + "." if part[-1] in "\"'`" and part is not said[-1] else part for part in said])
