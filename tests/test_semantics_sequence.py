"""Sequence diagrams: what may come next after activations, creations and destructions."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, permits

HEAD = "sequenceDiagram\n    participant A\n    participant B\n    participant Xena\n    "


@pytest.mark.parametrize(("before", "allowed", "refused"), [
    ("A->>B: hi\n    ", ["activate A", "destroy B"], ["deactivate ", "activate Z", "create participant B\n"]),
    ("A->>+B: hi\n    ", ["deactivate B", "B-->>-A"], ["deactivate A", "A-->>-"]),
    ("A->>+B: hi\n    B-->>-A: ho\n    ", ["activate B"], ["deactivate ", "B-->>-"]),
    ("create participant C\n    ", ["A->>C:", "A->>+C:"], ["A->>B", "C->>A"]),
    ("destroy B\n    ", ["A->>B:", "B->>A:"], ["A->>A"]),
    ("activate A\n    destroy Xena\n    ", ["A->>Xena:"], ["A->>-"]),
])  # fmt: skip
def test_what_may_come_next(before: str, allowed: list[str], refused: list[str]) -> None:
    position = Position.begin("sequence").read(HEAD + before)
    assert {piece: position.allows(piece) for piece in allowed + refused} == dict.fromkeys(allowed, True) | dict.fromkeys(refused, False)


def test_a_participant_is_in_one_box() -> None:
    boxes = "sequenceDiagram\n    box aqua One\n        participant A\n    end\n    box pink\n        participant {}\n    end\n    A->>B: x"
    assert [permits("sequence", boxes.format(name)) for name in "AB"] == [False, True]


def test_who_was_destroyed_is_named_no_more_when_decoding() -> None:
    text = HEAD + "destroy B\n    A-xB: bye\n    A->>B: hi"
    assert permits("sequence", text) and not permits("sequence", text, narrow=True)


def test_somebody_stays_when_decoding() -> None:
    text = "sequenceDiagram\n    participant A\n    destroy A\n    A->>A: x"
    assert permits("sequence", text) and not permits("sequence", text, narrow=True)
