"""Rules for a name that is none of some words, which GBNF can only say letter by letter.

>>> print(name_except("id", ["end"]))
id ::= [A-Za-df-z] id-rest{0,31} | [e] id-e?
id-e ::= [0-9A-Z_a-mo-z] id-rest{0,30} | [n] id-en?
id-en ::= [0-9A-Z_a-ce-z] id-rest{0,29} | [d] id-end
id-end ::= id-rest{1,29}
id-rest ::= [0-9A-Za-z_]

On the command line: python -m mermaidgen.gbnf_words [--ignore-case] NAME WORD...
"""

from __future__ import annotations

import string
import sys
from collections.abc import Iterable, Sequence

FIRST = set(string.ascii_letters)
REST = FIRST | set(string.digits) | {"_"}
LONGEST = 32


def name_except(rule: str, words: Iterable[str], ignore_case: bool = False) -> str:
    """GBNF rules for names of up to 32 letters, digits and underscores that begin with a letter and are none of `words`."""
    words = {word.lower() if ignore_case else word for word in words}
    prefixes = {word[:length] for word in words for length in range(1, len(word) + 1)}
    lines = []
    for prefix in sorted({""} | prefixes):
        here = rule + (f"-{prefix.lower()}" if prefix else "")
        after = sorted({longer[-1] for longer in prefixes if len(longer) == len(prefix) + 1 and longer.startswith(prefix)})
        room = LONGEST - len(prefix) - 1
        if not after:
            lines.append(f"{here} ::= {rule}-rest{{1,{room + 1}}}")
            continue
        taken = {case for letter in after for case in ({letter.lower(), letter.upper()} if ignore_case else {letter})}
        alternatives = [f"{_characters((REST if prefix else FIRST) - taken)} {rule}-rest{{0,{room}}}"]
        for letter in after:
            cases = {letter.lower(), letter.upper()} if ignore_case else {letter}
            word = prefix + letter
            must = word in words
            alternatives.append(f"{_characters(cases)} {rule}-{word.lower()}{'' if must else '?'}")
        lines.append(f"{here} ::= {' | '.join(alternatives)}")
    lines.append(f"{rule}-rest ::= [0-9A-Za-z_]")
    return "\n".join(lines)


def _characters(characters: Iterable[str]) -> str:
    """A character class with runs written as ranges."""
    codes = sorted(map(ord, characters))
    runs: list[list[int]] = []
    for code in codes:
        if runs and code == runs[-1][1] + 1:
            runs[-1][1] = code
        else:
            runs.append([code, code])
    return "[" + "".join(chr(low) if low == high else f"{chr(low)}-{chr(high)}" for low, high in runs) + "]"


def main(arguments: Sequence[str]) -> None:
    ignore_case = arguments[:1] == ["--ignore-case"]
    rule, *words = arguments[ignore_case:]
    print(name_except(rule, words, ignore_case))


if __name__ == "__main__":
    main(sys.argv[1:])
