"""Rules for a name that is none of some words, which GBNF can only say letter by letter.

>>> print(name_except("id", ["end"]))
id ::= [A-Za-df-z] id-rest{0,31} | [e] id-e?
id-e ::= [0-9A-Z_a-mo-z] id-rest{0,30} | [n] id-en?
id-en ::= [0-9A-Z_a-ce-z] id-rest{0,29} | [d] id-end
id-end ::= id-rest{1,29}
id-rest ::= [0-9A-Za-z_]

On the command line: python -m mermaidgen.gbnf.words [--ignore-case] NAME WORD...
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
    words = {word for word in words if word[:1] in FIRST and REST.issuperset(word) and len(word) <= LONGEST}  # no others could be a name
    prefixes = {word[:length] for word in words for length in range(len(word) + 1)} | {""}
    names = _names(rule, prefixes)
    bodies: dict[str, str] = {}
    for prefix in sorted(prefixes, reverse=True):  # the longer ones first, since a rule that could take nothing is left out
        room = LONGEST - len(prefix)
        after = sorted({longer[-1] for longer in prefixes if len(longer) == len(prefix) + 1 and longer.startswith(prefix)})
        cases = {letter: {letter.lower(), letter.upper()} if ignore_case else {letter} for letter in after}
        others = (REST if prefix else FIRST).difference(*cases.values())
        alternatives = []
        if prefix in words and not after:
            alternatives = [f"{rule}-rest{{1,{room}}}"] if room else []
        elif others:
            alternatives = [f"{_characters(others)} {rule}-rest{{0,{room - 1}}}"]
        for letter in after:
            longer = prefix + letter
            if longer in bodies:
                alternatives.append(f"{_characters(cases[letter])} {names[longer]}{'' if longer in words else '?'}")
            elif longer not in words:
                alternatives.append(_characters(cases[letter]))
        if alternatives:
            bodies[prefix] = " | ".join(alternatives)
    lines = [f"{names[prefix]} ::= {bodies[prefix]}" for prefix in sorted(bodies)]
    return "\n".join([*lines, f"{rule}-rest ::= [0-9A-Za-z_]"])


def _names(rule: str, prefixes: Iterable[str]) -> dict[str, str]:
    """A rule name per prefix: without case and underscores, with hyphens at the end where that is another's or `rest`."""
    names: dict[str, str] = {}
    for prefix in sorted(prefixes):
        name = f"{rule}-{prefix.lower().replace('_', '-')}" if prefix else rule
        while name == f"{rule}-rest" or name in names.values():
            name += "-"
        names[prefix] = name
    return names


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
