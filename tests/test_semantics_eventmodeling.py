"""Which frames an event model may hold, and what they follow from."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, closing, permits

HEAD = "eventmodeling\ndata Item {\n    id: 7\n}\ntf 01 ui Cart\ntf 02 cmd Add\ntf 03 evt Added"


@pytest.mark.parametrize(("line", "kept", "written"), [
    ("tf 04 rmo Cart", True, True), ("tf 03 rmo Cart", False, False), ("rf 01 evt Else", False, False), ("tf 04 rmo Cart ->> 03", True, True),
    ("tf 04 rmo Cart ->> 09", True, False), ("tf 04 rmo Cart ->> 02", True, False), ("tf 04 rmo Cart ->> 03 ->> 03", True, False),
    ("tf 04 evt Put ->> 02 [[Item]]", True, True), ("tf 04 evt Put [[Thing]]", True, False),
])  # fmt: skip
def test_ids_are_new_and_where_we_write_frames_follow_from_their_causes(line: str, kept: bool, written: bool) -> None:
    assert (permits("eventmodeling", f"{HEAD}\n{line}"), permits("eventmodeling", f"{HEAD}\n{line}", narrow=True)) == (kept, written)


def test_no_arrow_and_no_reference_is_begun_without_what_it_needs() -> None:
    position = Position.begin("eventmodeling", narrow=True).read("eventmodeling\ntf 01 ui Cart\ntf 02 evt Added")
    assert not position.allows(" -") and not position.allows(" [") and position.allows(" {")


def test_ten_ids_of_a_kind_are_not_begun_again() -> None:
    full = "eventmodeling" + "".join(f"\ntf 0{digit} ui Cart" for digit in range(10))
    position = Position.begin("eventmodeling").read(f"{full}\ntf ")
    assert not position.allows("0") and position.allows("1")
    assert closing("eventmodeling", f"{full}\ntf ") == "10 ui A"
