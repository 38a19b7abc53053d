"""Lines, server-sent events and thoughts, cut at every place; when to ask again."""

from __future__ import annotations

import pytest

from mermaidgen.backends.chat import _retry_after
from mermaidgen.backends.sse import events, lines
from mermaidgen.backends.thoughts import without_thoughts

STREAM = '\ufeff: hi\r\ndata: {"a": 1,\ndata:  "é"}\r\rdata\n\nid: 1\nevent: x\n\ndatax: no\n\ndata:猫\r\n\r\n\n\ndata: [DONE]'.encode()
DATA = ['{"a": 1,\n "é"}', "", "猫", "[DONE]"]


def cuts(content: bytes, size: int) -> list[bytes]:
    return [content[place : place + size] for place in range(0, len(content), size)]


@pytest.mark.parametrize("size", [1, 2, 3, 5, 1000])
def test_events_are_the_same_however_they_come(size: int) -> None:
    assert list(events(lines(cuts(STREAM, size)))) == DATA


@pytest.mark.parametrize("place", range(len(STREAM)))
def test_events_may_be_cut_anywhere(place: int) -> None:
    assert list(events(lines([STREAM[:place], b"", STREAM[place:]]))) == DATA


@pytest.mark.parametrize(("content", "expected"), [
    (b"", []), (b"\n", [""]), (b"a", ["a"]), (b"a\n", ["a"]), (b"a\r\n\r\nb", ["a", "", "b"]), (b"a\rb\nc", ["a", "b", "c"]),
    (b"\r\r\n\n", ["", "", ""]),
    ("a\u2028b\x0bc\x85d\n".encode(), ["a\u2028b\x0bc\x85d"]), (b"\xff\xc3", ["\ufffd\ufffd"]), (b"\xef\xbb\xbfa\n", ["a"]),
])  # fmt: skip
@pytest.mark.parametrize("size", [1, 2, 100])
def test_lines_end_as_the_format_says_and_nowhere_else(content: bytes, expected: list[str], size: int) -> None:
    assert list(lines(cuts(content, size))) == expected


def test_a_line_is_given_as_soon_as_it_ends() -> None:
    given: list[str] = []

    def source() -> object:
        yield b"data: 1\n\n"
        assert given == ["1"]
        yield b"data: 2\r\n\r"
        assert given == ["1", "2"], "without waiting for what may follow the carriage return"

    for data in events(lines(source())):  # type: ignore[arg-type]
        given.append(data)


@pytest.mark.parametrize(("text", "expected"), [
    ("<think>hm</think>\n\npie\n", "pie\n"), ("\n <think></think>pie", "pie"), ("<think>a</think>\n<think>b</think> pie", "pie"),
    ("<think>never ends", ""), ("<think>ends in <</thin", ""), ("  pie <think>x</think>", "  pie <think>x</think>"), ("<thin air", "<thin air"),
    ("<", "<"), ("", ""), (" \n", ""), ("\n\npie", "\n\npie"), ("<think>a</think>", ""), ("<think>a</think><thi", "<thi"),
    ("<thinking>", "<thinking>"),
    ("<think>a < b </thinker> </think>x", "x"),
])  # fmt: skip
@pytest.mark.parametrize("size", [1, 2, 3, 7, 100])
def test_thoughts_in_front_are_left_out(text: str, expected: str, size: int) -> None:
    assert "".join(without_thoughts(text[place : place + size] for place in range(0, len(text), size))) == expected


def test_text_without_thoughts_is_not_held_back() -> None:
    pieces = iter(["pie", " x", None])
    text = without_thoughts(pieces)  # type: ignore[arg-type]
    assert [next(text), next(text)] == ["pie", " x"]


@pytest.mark.parametrize(("header", "least", "most"), [
    ("7", 7, 7), ("0.5", 0.5, 0.5), ("-3", 0, 0), ("Wed, 01 Jan 2020 00:00:00 GMT", 0, 0), ("Fri, 01 Jan 2100 00:00:00 GMT", 1e6, 1e10),
    ("Fri, 01 Jan 2100 00:00:00 -0000", 1e6, 1e10),
])  # fmt: skip
def test_a_retry_after_header_has_seconds_or_a_date(header: str, least: float, most: float) -> None:
    seconds = _retry_after(header)
    assert seconds is not None and least <= seconds <= most


@pytest.mark.parametrize("header", ["", "soon", "nan", "inf", "Fri, 99 Jan 2100 00:00:00 GMT", "1e999"])
def test_what_says_no_time_says_none(header: str) -> None:
    assert _retry_after(header) is None
