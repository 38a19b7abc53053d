"""Names that decoding may use: those that the diagram has declared, once each."""

from __future__ import annotations

import pytest

from mermaidgen.gbnf import Grammar
from mermaidgen.semantics import Position, permits

HEADS = {
    "sequence": "sequenceDiagram\n    participant Bank\n    participant User\n    ",
    "er": "erDiagram\n    Bank {\n        int id PK\n    }\n    User\n    ",
    "class": "classDiagram\n    class Bank {\n        +int id\n    }\n    class User~T~\n    ",
}


@pytest.mark.parametrize(("key", "line", "kept"), [
    ("sequence", "Bank->>User: hi", True), ("sequence", "Bank-->>Shop: hi", False), ("sequence", "Shop-xBank: hi", False),
    ("sequence", "Note over Bank,User: hi", True), ("sequence", "Note over Bank,Shop: hi", False), ("sequence", "Note left of Us: hi", False),
    ("sequence", "alt hi\n        User->>Bank: hi\n    else no\n        Bank--)User: hi\n    end", True), ("sequence", "User-)User: hi", True),
    ("er", 'Bank ||--o{ User : "has"', True), ("er", 'Bank ||--o{ Shop : "has"', False), ("er", 'Shop ||--o{ Bank : "has"', False),
    ("er", "User {\n        int id\n    }", False), ("er", "Bank", False), ("er", "Shop", True),
    ("class", "Bank <|-- User", True), ("class", 'Bank "1" --> "*" Shop : has', False), ("class", "Shop -- Bank", False),
    ("class", "class Bank", False), ("class", 'note for User "x"', True), ("class", 'note for Shop "x"', False),
])  # fmt: skip
def test_lines_name_what_is_declared(key: str, line: str, kept: bool) -> None:
    text = HEADS[key] + line
    assert Grammar.load(key).match(text if key != "sequence" else text + "\n    User->>Bank: x").status == "accepted"
    assert permits(key, text, narrow=True) is kept
    assert permits(key, text), "it is valid all the same"


def test_a_name_is_narrowed_letter_by_letter() -> None:
    position = Position.begin("sequence", narrow=True).read(HEADS["sequence"])
    assert [position.allows(piece) for piece in ("B", "Bank", "Bank-", "Ban-", "alt", "al", "S")] == [True, True, True, False, True, True, False]
    position = position.read("Bank->>U")
    assert [position.allows(piece) for piece in ("s", "ser:", "x", ":")] == [True, True, False, False]
