"""Rules of charts: as many values as names, bits without gaps, no circles, words that need quotes."""

from __future__ import annotations

import pytest

from mermaidgen.semantics import Position, closing, permits
from mermaidgen.validation import validate

RADAR = 'radar-beta\n    axis a["A"]\n    axis b["B"]\n    curve c["C"]'
SANKEY = 'sankey\n"A","B",1\n"B","C",2'
XYCHART = 'xychart\n    x-axis ["Jan", "Feb"]\n    line '


@pytest.mark.parametrize(
    ("key", "text", "permitted"),
    [
        ("radar", f"{RADAR}{{1, 2}}", True),
        ("radar", f"{RADAR}{{1}}", False),
        ("radar", f"{RADAR}{{1, 2, 3}}", False),
        ("xychart", f"{XYCHART}[1, 2]", True),
        ("xychart", f"{XYCHART}[1]", False),
        ("xychart", f'{XYCHART}[1 "low", 2, 3]', False),
        ("xychart", 'xychart\n    x-axis ["Jan", "Jan"]\n    bar [1, 2]', False),
        ("xychart", "xychart\n    x-axis 0 --> 9\n    bar [1, 2, 3]\n    bar [1]", True),
        ("sankey", f'{SANKEY}\n"A","C",3', True),
        ("sankey", f'{SANKEY}\n"C","A",3', False),
        ("sankey", f'{SANKEY}\n"C","C",3', False),
        ("packet", 'packet\n    +3: "A"\n    +5: "B"', True),
    ],
)
def test_what_is_decoded_can_be_drawn(key: str, text: str, permitted: bool) -> None:
    assert permits(key, text) is permitted


@pytest.mark.parametrize(
    ("text", "allowed", "refused"),
    [
        (f"{RADAR}{{1", ", ", "}"),
        (f"{RADAR}{{1, 2", "}", ", "),
        (f"{XYCHART}[1, 2", "]", ", "),
        (f'{SANKEY}\n"C","', 'D",', 'A",'),
    ],
)
def test_decoding_is_narrowed_letter_by_letter(text: str, allowed: str, refused: str) -> None:
    position = Position.begin(text.split("-")[0].split("\n")[0]).read(text)
    assert position.allows(allowed) and not position.allows(refused)


@pytest.mark.parametrize(
    ("key", "text"), [("radar", f"{RADAR}{{"), ("xychart", f"{XYCHART}[4"), ("sankey", f'{SANKEY}\n"C","A'), ("sankey", "sankey")]
)
def test_closing_keeps_the_rules(key: str, text: str) -> None:
    rest = closing(key, text)
    assert rest is not None and permits(key, text + rest)


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ('packet\n0-15: "A"\n17-31: "B"', "3:1: semantics: expected bit 16, found '17'"),
        ('packet\n15-0: "A"', "2:1: semantics: expected bit 0, found '15'"),
        ('packet\n0-7: "A"\n8-3: "B"', "3:3: semantics: expected a bit from 8 on, found '3'"),
        ('packet\n+0: "A"', "2:2: semantics: expected a width above 0, found '0'"),
        ("radar-beta\naxis a, b\ncurve x{a: 1}", "3:14: semantics: expected a value of curve x for axis b, found the end"),
        ("radar-beta\naxis max\ncurve x{1}", "2:6: semantics: expected an id that is no word of mermaid's, found 'max'"),
        ("quadrantChart\nJob title: [0.1, 0.2]", "2:1: semantics: expected a name in quotes, found 'Job title'"),
        ("xychart\ntitle Product line\nbar [1]", "2:7: semantics: expected a name in quotes, found 'Product line'"),
    ],
)
def test_what_mermaid_refuses_is_told(text: str, problem: str) -> None:
    report = validate(text)
    assert not report.accepted and str(report.problems[0]) == problem


@pytest.mark.parametrize("text", ["sankey\nA,B,1\nB,A,1", "xychart\nx-axis [a, b]\nbar [1]", "radar-beta\naxis a, b\ncurve x{1}"])
def test_what_mermaid_reads_is_accepted(text: str) -> None:
    assert validate(text).accepted
