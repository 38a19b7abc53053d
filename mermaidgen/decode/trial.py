"""python -m mermaidgen.decode.trial MODEL: does what may end the process, in a process of its own: loads a model, reads a text, evaluates tokens."""

from __future__ import annotations

import sys
from pathlib import Path

from mermaidgen.decode.context import Context, Item
from mermaidgen.decode.model import Model
from mermaidgen.errors import ModelError

# Each byte that UTF-8 has: ASCII and all that follow a first byte, the first ones of two, of three and of four.
FIRST_BYTES = (*range(0xC0, 0x800, 0x40), 0x800, *range(0x1000, 0x10000, 0x1000), *range(0x10000, 0x110000, 0x30000))
EVERY_BYTE = "".join(map(chr, (*range(0xC0), *FIRST_BYTES)))


def main(path: Path) -> None:
    """Raises ModelError; where llama.cpp aborts, its last words are on stderr."""
    model = Model(path, tried=True)
    tokens = model.tokenize(EVERY_BYTE)[-8:] or [0]
    Context(model, 2, len(tokens), 1).evaluate([Item(0, tokens, 1), Item(1, tokens[-1:], 1)])


if __name__ == "__main__":
    try:
        main(Path(sys.argv[1]))
    except ModelError as error:
        sys.exit(str(error))
