"""decode/unchanged.py: the lines of a diagram that is to be changed come again."""

from __future__ import annotations

import textwrap

import numpy as np
import pytest

from mermaidgen.decode.model import Model
from mermaidgen.decode.unchanged import BONUS, Unchanged
from mermaidgen.diagrams import TYPES, old_diagram

OLD = 'flowchart TD\n    A["Take order"] --> B["Check stock"]\n    B --> C["Pack"]\n    C --> D["Ship"]'
CLASSES = "classDiagram\n    class Cat {\n        +name\n    }\n    class Dog {\n        +name\n    }"


def preferred(model: Model, written: str, old: str = OLD) -> str:
    """The token that is raised after this text, taken byte by byte."""
    unchanged, logits = Unchanged(model, old), np.zeros(model.size, np.float32)
    for byte in written.encode():
        unchanged.accept(bytes([byte]))
    unchanged.prefer(logits)
    raised = np.flatnonzero(logits)
    assert len(raised) <= 1 and all(logits[raised] == BONUS)
    return b"".join(model.piece(int(token)) for token in raised).decode()


@pytest.mark.parametrize(("written", "rest"), [
    ("", ""),  # the type is the model's choice
    ("pie\n", ""),  # a diagram of another type
    ("flowchart LR\n", '    A["Take'),
    ('flowchart TD\n    A["Take o', 'rder"]'),
    ('flowchart TD\n    A["Take it', ""),  # another line than the old one
    ('flowchart TD\n    A["Take order"] --> B["Check stock"]', "\n    B"),
    ('flowchart TD\n    A["Take order"] --> B["Check cash"]\n', "    B"),  # the same line, changed
    ('flowchart TD\n    B --> C["Pack"]\n', '    C --> D["Ship"]'),  # the first one is gone
    ('flowchart TD\n    Z["Wait for the customer to come back"]\n', '    A["Take'),  # a new one
    (OLD[:-1], "]"),
    (OLD, ""),
    (OLD + "\n", ""),
])  # fmt: skip
def test_the_next_line_of_the_old_diagram_is_preferred(written: str, rest: str, model: Model) -> None:
    assert preferred(model, written) == longest(model, rest)


def longest(model: Model, text: str) -> str:
    """The longest token that a text begins with."""
    return model.piece(model.spelling(text.encode(), 0)[0]).decode() if text else ""


def test_a_line_that_comes_often_sets_no_place(model: Model) -> None:
    new = "classDiagram\n    class Eel {\n        +fins\n    }\n"
    assert preferred(model, new, CLASSES) == longest(model, "    class Cat {")


@pytest.mark.parametrize("old", [OLD.replace("    ", "  "), OLD.replace("flowchart", "graph"), OLD.replace(" TD", "")])
def test_an_old_diagram_may_be_written_otherwise(old: str, model: Model) -> None:
    assert preferred(model, 'flowchart TD\n    A["Take o', old) == longest(model, 'rder"] -->')


@pytest.mark.parametrize(("before", "after"), [
    ("", ""), ("Rename A, please.\n\n", "\n\nThanks!"), ("```mermaid\n", "\n```\nRename A."), ("It is\n~~~\n", "\n~~~"), ("Here:\n", "\n  \nThanks"),
    ("```\n\n", "\n\n    D --> A\n```\nThanks"),
])  # fmt: skip
def test_the_diagram_in_a_request_is_found(before: str, after: str) -> None:
    expected = OLD + "\n\n    D --> A" * ("D --> A" in after)
    assert old_diagram(f"{before}{OLD}{after}") == expected
    if "```" not in before:
        assert old_diagram(f"{before}{textwrap.indent(OLD, '    ')}{after}") == expected


@pytest.mark.parametrize("head", ["graph TD;", "pie title Pets", "gitGraph:", "timeline ", "pie showData"])
def test_headers_that_are_written_otherwise_begin_a_diagram(head: str) -> None:
    assert old_diagram(f"Change it:\n{head}\n    a line") == f"{head}\n    a line"


def test_a_request_that_only_names_a_type_has_no_diagram() -> None:
    assert {old_diagram(f"{row.names.split('|')[0]} of a login\nwith two steps\n{row.key} please") for row in TYPES} == {""}
