"""The name of an environment variable or of a file -> the key of a service, which nothing prints.

>>> key = Key.load("OPENAI_API_KEY", environment={"OPENAI_API_KEY": "sk-1234567890"})
>>> key, key.scrub("no such key: sk-1234567890")
(Key(***), 'no such key: ***')

A key comes from the environment or a file that is its owner's alone. It is never a setting or a flag: those end up in files, histories and logs.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from pathlib import Path

from mermaidgen.errors import ConfigError

LONGEST = 4096  # bytes of a key file
TELLING = 8  # characters of a key in a row give it away
HIDDEN = "***"


class Key:
    """A secret. `reveal` is for the header of a request; `source` says where it came from."""

    __slots__ = ("_text", "source")

    def __init__(self, text: str, source: str) -> None:
        if not text.isascii() or not text.isprintable() or " " in text:
            raise ConfigError(f"the key in {source} is none: expected printable ASCII without spaces", hint="copy it again, as one line")
        self._text = text
        self.source = source

    @classmethod
    def load(cls, variable: str = "", file: str = "", environment: Mapping[str, str] | None = None) -> Key | None:
        """The key of the environment variable or else of the file; None if there is neither. Raises ConfigError."""
        text = (os.environ if environment is None else environment).get(variable, "").strip() if variable else ""
        if text:
            return cls(text, f"${variable}")
        return cls(_only_line(Path(file).expanduser()), file) if file else None

    def reveal(self) -> str:
        return self._text

    def scrub(self, text: str) -> str:
        """The text without the key, and without any telling part of it."""
        length = min(TELLING, len(self._text))
        parts = {self._text[begin : begin + length] for begin in range(len(self._text) - length + 1)}
        kept: list[str] = []
        covered = 0  # what stands before it is a part of the key
        for place, character in enumerate(text):
            if text[place : place + length] in parts:
                if place >= covered:
                    kept.append(HIDDEN)
                covered = place + length
            elif place >= covered:
                kept.append(character)
        return "".join(kept)

    def __repr__(self) -> str:
        return f"Key({HIDDEN})"

    def __reduce__(self) -> str:
        raise TypeError("a key is not written down")


def _only_line(file: Path) -> str:
    """What stands in a key file. Raises ConfigError if others may read it too, or it cannot be one."""
    try:
        opened = os.open(file, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)  # a pipe does not keep us waiting
    except OSError as exc:
        raise ConfigError(f"cannot read the key file {file}: {exc.strerror}", hint="write the key into it, or mend the setting key_file") from exc
    try:
        status = os.fstat(opened)
        if not stat.S_ISREG(status.st_mode):
            raise ConfigError(f"the key file {file}: expected a regular file", hint="name a file with the key in its only line")
        if status.st_uid != os.geteuid():
            raise ConfigError(f"the key file {file}: expected one of your own, found the owner {status.st_uid}", hint="make a copy of your own")
        if status.st_mode & 0o077:
            raise ConfigError(f"the key file {file} is open to others: expected the mode 600, found {stat.S_IMODE(status.st_mode):o}",
                              hint=f"chmod 600 {file}; if others had access to it, get another key")  # fmt: skip
        content = os.read(opened, LONGEST + 1)
    finally:
        os.close(opened)
    if len(content) > LONGEST:
        raise ConfigError(f"the key file {file} is too long: expected at most {LONGEST} bytes", hint="it holds the key in its only line")
    lines = content.decode("utf-8", "replace").strip().splitlines()
    if len(lines) != 1:
        raise ConfigError(f"the key file {file}: expected one line, found {len(lines)}", hint="it holds the key in its only line")
    return lines[0].strip()
