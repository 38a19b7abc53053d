"""Bytes of an answer, cut anywhere -> its lines, and of server-sent events their data.

>>> list(events(lines([b'data: {"a"', b': 1}\\r\\n\\r', b'\\n: still here\\n\\ndata: [DO', b'NE]\\n\\n'])))
['{"a": 1}', '[DONE]']

As https://html.spec.whatwg.org/multipage/server-sent-events.html has it, with one liberty: an event counts even if the end of the answer stands
where its blank line should, since some servers leave the last one out.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

LINE_END = re.compile("\r\n|\r|\n")


def lines(chunks: Iterable[bytes]) -> Iterator[str]:
    """The lines of a UTF-8 text, each as soon as it is whole; what is no UTF-8 comes as U+FFFD, and a byte order mark is left out."""
    decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
    parts: list[str] = []  # of the line that has no end yet
    returned = False  # the last character was a carriage return, of whose line end a line feed may still be part
    for chunk in chunks:
        text = decoder.decode(chunk)
        if not text:
            continue
        begin = int(returned and text[0] == "\n")
        returned = text[-1] == "\r"
        *whole, rest = LINE_END.split(text[begin:])
        for line in whole:
            yield "".join([*parts, line])
            parts.clear()
        parts.append(rest)
    last = "".join(parts) + decoder.decode(b"", True)
    if last:
        yield last


def events(source: Iterable[str]) -> Iterator[str]:
    """The data of each event; its other fields say nothing here."""
    data: list[str] = []
    for line in source:
        name, _, value = line.partition(":")
        if line == "" and data:
            yield "\n".join(data)
            data.clear()
        elif name == "data":
            data.append(value.removeprefix(" "))
    if data:
        yield "\n".join(data)
