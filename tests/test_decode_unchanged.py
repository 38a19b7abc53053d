"""decode/unchanged.py: the lines of a diagram that is to be changed come again."""

from __future__ import annotations

import numpy as np
import pytest

from mermaidgen.decode.model import Model
from mermaidgen.decode.unchanged import BONUS, Unchanged
from mermaidgen.diagrams import TYPES, old_diagram

OLD = 'flowchart TD\n    A["Take order"] --> B["Check stock"]\n    B --> C["Pack"]\n    C --> D["Ship"]'


def preferred(model: Model, written: str) -> str:
    """What is raised after this text, taken byte by byte."""
    unchanged, logits = Unchanged(model, OLD), np.zeros(model.size, np.float32)
    for byte in written.encode():
        unchanged.accept(bytes([byte]))
    unchanged.prefer(logits)
    raised = np.flatnonzero(logits)
    assert len(raised) <= 1 and all(logits[raised] == BONUS)
    return b"".join(model.piece(int(token)) for token in raised).decode()


@pytest.mark.parametrize(("written", "rest"), [
    ("", OLD),
    ("pie\n", ""),  # a diagram of another type
    ("flowchart TD\n", '    A["Take'),
    ('flowchart TD\n    A["Take o', 'rder"]'),
    ('flowchart TD\n    A["Take it', ""),  # another line than the old one
    ('flowchart TD\n    A["Take order"] --> B["Check cash"]\n', "    B"),  # the same line, changed
    ('flowchart TD\n    B --> C["Pack"]\n', '    C --> D["Ship"]'),  # the first one is gone
    ('flowchart TD\n    Z["Wait for the customer to come back"]\n', '    A["Take'),  # a new one
    (OLD[:-1], "]"),
    (OLD, ""),
    (OLD + "\n", ""),
])  # fmt: skip
def test_the_next_line_of_the_old_diagram_is_preferred(written: str, rest: str, model: Model) -> None:
    found = preferred(model, written)
    assert rest.startswith(found) and bool(found) == bool(rest)


@pytest.mark.parametrize(("before", "after"), [
    ("", ""), ("Rename A, please.\n\n", "\n\nThanks!"), ("```mermaid\n", "\n```\nRename A."), ("It is\n~~~\n", "\n~~~"), ("Here:\n", "\n  \nThanks"),
])  # fmt: skip
def test_the_diagram_in_a_request_is_found(before: str, after: str) -> None:
    assert old_diagram(f"{before}{OLD}{after}") == OLD


def test_a_request_that_only_names_a_type_has_no_diagram() -> None:
    assert [old_diagram(f"Draw a {row.key} of a login\nwith two steps") for row in TYPES] == [""] * len(TYPES)
