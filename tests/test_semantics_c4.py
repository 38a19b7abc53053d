"""Which relations a C4 diagram that is written here may hold."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, closing, permits

HEAD = 'C4Context\n    Person(user, "User")\n    Boundary(bank, "Bank") {\n        System(web, "Web")\n    }'


@pytest.mark.parametrize(("lines", "kept"), [
    ('Rel(user, web, "uses")', True), ('Rel(user, user, "is")', True), ('BiRel(web, user, "x")\n    Rel(user, web, "y")', True),
    ('Rel(user, shop, "uses")', False), ('Rel(us, web, "uses")', False), ('Rel(user, bank, "uses")', False),
    ('Rel(user, web, "uses")\n    Rel_U(user, web, "asks")', False),
])  # fmt: skip
def test_relations_lead_between_elements_and_not_twice(lines: str, kept: bool) -> None:
    assert permits("c4", f"{HEAD}\n    {lines}") is kept


@pytest.mark.parametrize(("line", "kept"), [
    ('System(web, "A")', False), ('System(bank, "A")', False), ('Boundary(user, "A") {\n        Person(b, "B")\n    }', False),
    ('System(web2, "A")', True),
])  # fmt: skip
def test_an_alias_is_new(line: str, kept: bool) -> None:
    assert permits("c4", f"{HEAD}\n    {line}") is kept


def test_no_relation_is_begun_when_all_are_drawn() -> None:
    position = Position.begin("c4").read('C4Context\n    Person(a, "A")\n    Rel(a, a, "x")')
    assert not position.allows("\n    Rel") and position.ends()


def test_a_relation_is_closed_with_a_target_that_is_left() -> None:
    cut = f'{HEAD}\n    Rel(user, user, "x")\n    Rel(user, '
    rest = closing("c4", cut)
    assert rest is not None and rest.startswith("web, ") and permits("c4", cut + rest)
