"""What has been said so far in a diagram -> what may come next, where a grammar cannot tell.

>>> semantics = Semantics("state")
>>> semantics.accept("stateDiagram-v2\\n    Draft --> Paid\\n    note left of ")
>>> semantics.allows("Draft"), semantics.allows("Sent")
(True, False)

A type's rules read a line as far as it is written. A line that they take can always be finished, so that nothing has to be taken back.
Most types need no rules: their grammars are shaped so that no sentence is wrong.
"""

from __future__ import annotations

import copy
import re
import string
from typing import Protocol

from mermaidgen.declared import ClassNames, EntityNames, SequenceNames, known
from mermaidgen.diagrams import of_text
from mermaidgen.gbnf import Grammar

LONG_NAME = 24  # grammars end a name at 32 characters or later


class Rules(Protocol):
    """The rules of one type; a line comes without its line feed."""

    def allows(self, line: str, finished: bool) -> bool:
        """Whether the line, or a longer one if it is not finished, may stand here."""
        ...

    def accept(self, line: str) -> None:
        """Takes in a finished line."""
        ...


class Semantics:
    """Follows a text piece by piece; `key` is its type, or none if its first word will tell.

    With `narrow` only names that were declared are taken where the type declares its names (see declared.py).
    """

    def __init__(self, key: str | None = None, narrow: bool = False) -> None:
        self._narrow = narrow
        self._open = key is None
        self._rules = self._rules_of(key)
        self._line = ""

    def _rules_of(self, key: str | None) -> list[Rules]:
        return [rules[key]() for rules in (RULES, NARROWING if self._narrow else {}) if key in rules]

    def _fits(self, line: str, finished: bool) -> bool:
        return all(rules.allows(line, finished) for rules in self._rules)

    def allows(self, piece: str) -> bool:
        """Whether the text may go on with this piece."""
        if "\n" not in piece:
            return self._fits(self._line + piece, finished=False)
        if not self._rules and not self._open:
            return True
        trial = copy.deepcopy(self)
        return trial._take(piece)

    def allows_end(self) -> bool:
        """Whether the text may end here."""
        return self._fits(self._line, finished=True)

    def accept(self, piece: str) -> None:
        """Goes on with a piece that is allowed."""
        self._take(piece)

    def _take(self, piece: str) -> bool:
        *finished, rest = (self._line + piece).split("\n")
        for line in finished:
            if self._open and (row := of_text(line)):
                self._rules, self._open = self._rules_of(row.key), False
            if not self._fits(line, finished=True):
                return False
            for rules in self._rules:
                rules.accept(line)
        self._line = rest
        return self._fits(rest, finished=False)


def permits(key: str, text: str, narrow: bool = False) -> bool:
    """Whether a whole text of this type keeps the type's rules."""
    semantics = Semantics(key, narrow)
    if not semantics.allows(text):
        return False
    semantics.accept(text)
    return semantics.allows_end()


def closing(key: str, text: str) -> str | None:
    """A short text that makes a whole diagram of `text`, one that keeps the rules if there is any; None if no sentence begins so.

    The grammar's shortest completion will mostly do. Where it would break a rule, the word that is being written is finished
    as a word of the text, or another letter than the grammar's first begins the name that is missing.
    """
    grammar = Grammar.load(key)
    shortest = grammar.completion(text)
    if shortest is None:
        return None
    partial: str = re.findall(r"\w*$", text)[0]
    lead: str = re.findall(r"^\W*", shortest)[0]
    words = {word for word in re.findall(r"\w+", text) if word.startswith(partial)}
    begun = [*(word[len(partial) :] for word in sorted(words, key=len)), *(lead + letter for letter in string.ascii_uppercase)]
    for beginning in ("", *begun):
        rest = grammar.completion(text + beginning)
        if rest is not None and permits(key, text + beginning + rest):
            return f"{beginning}{rest}"
    return shortest


def _complete(name: str, after: str | None, finished: bool) -> bool:
    """Whether a name is to be judged: something follows it, or it is so long that little can be added to make another of it."""
    return bool(after) or finished or len(name) >= LONG_NAME


class StateRules:
    """A note names a state of its own scope; no composite is inside itself; a state is declared once, a pseudo-state has no name.

    mermaid.js refuses the first at rendering and the third at parsing, and hangs on the second.
    """

    STATE = re.compile(r'state ("[^"]*" as )?(\w*)(.*)')
    NOTE = re.compile(r"note (?:left|right) of (\w*)(.*)")
    STEP = re.compile(r"(\w+|\[\*\])?( --> )?(\w+|\[\*\])?(.*)")

    def __init__(self) -> None:
        self._scopes: list[str] = [""]  # ids of the composites that are open, the whole diagram first
        self._states: list[set[str]] = [set()]  # of each open scope
        self._parents: dict[str, str] = {}
        self._declared: dict[str, str] = {}  # id -> named, pseudo or composite

    def allows(self, line: str, finished: bool) -> bool:
        line = line.lstrip()
        if line.startswith("note "):
            match = self.NOTE.match(line)
            if not match:
                return bool(self._states[-1])
            id, rest = match.groups()
            return known(id, bool(rest) or finished, self._states[-1])
        if match := self.STATE.match(line):
            named, id, rest = match.groups()
            if not _complete(id, rest, finished):
                return True
            before = self._declared.get(id)
            composite = not named and (rest == " " or rest.startswith(" {"))
            return (before is None or (composite and before == "named")) and self._fits(id)
        source, arrow, target, rest = self.STEP.match(line).groups()  # type: ignore[union-attr]
        ends = ((source, arrow or rest), (target, rest))
        return all(self._fits(id) for id, after in ends if id and _complete(id, after, finished))

    def accept(self, line: str) -> None:
        line = line.strip()
        if line == "}":
            self._scopes.pop()
            self._states.pop()
        elif line == "--":
            self._states[-1] = set()
        elif match := self.STATE.match(line):
            named, id, rest = match.groups()
            self._mention(id)
            self._declared[id] = "named" if named else "composite" if rest == " {" else "pseudo"
            if rest == " {":
                self._scopes.append(id)
                self._states.append(set())
        elif not line.startswith(("note ", "direction ", "stateDiagram")):
            source, _, target, _ = self.STEP.match(line).groups()  # type: ignore[union-attr]
            for id in (source, target):
                if id and id != "[*]":
                    self._mention(id)

    def _fits(self, id: str) -> bool:
        """Whether a state may be mentioned here without being inside itself."""
        scope = self._scopes[-1]
        while scope:
            if scope == id:
                return False
            scope = self._parents.get(scope, "")
        return True

    def _mention(self, id: str) -> None:
        self._states[-1].add(id)
        if self._scopes[-1]:
            self._parents[id] = self._scopes[-1]


class ClassRules:
    """A namespace and a class have different names; mermaid.js 11 cannot draw them otherwise."""

    NAMESPACE = re.compile(r"namespace ([^\s{]*)(.*)")
    CLASS = re.compile(r"(?:class|note for) ([^\s{~\"]*)(.*)")

    def __init__(self) -> None:
        self._classes: set[str] = set()
        self._namespaces: set[str] = set()
        self._in_body = False

    def allows(self, line: str, finished: bool) -> bool:
        namespaces, classes = self._names(line, finished)
        return not (namespaces & self._classes or classes & self._namespaces)

    def accept(self, line: str) -> None:
        namespaces, classes = self._names(line, finished=True)
        self._namespaces |= namespaces
        self._classes |= classes
        if line.endswith("{"):
            self._in_body = line.lstrip().startswith("class ")
        elif line.endswith("}"):
            self._in_body = False

    def _names(self, line: str, finished: bool) -> tuple[set[str], set[str]]:
        """The names of namespaces and of classes that are complete in a line."""
        line = line.strip() if finished else line.lstrip()
        if self._in_body or not line:
            return set(), set()
        if match := self.NAMESPACE.match(line):
            return {match[1]} if _complete(match[1], match[2], finished) else set(), set()
        if match := self.CLASS.match(line):
            return set(), {match[1]} if _complete(match[1], match[2], finished) else set()
        match = ClassNames.RELATION.match(line)
        if not match:
            return set(), set()
        source, arrow, target, rest = match.groups()
        return set(), {name for name, after in ((source, arrow or rest), (target, rest)) if name and _complete(name, after, finished)}


RULES: dict[str | None, type[Rules]] = {"class": ClassRules, "state": StateRules}
NARROWING: dict[str | None, type[Rules]] = {"class": ClassNames, "er": EntityNames, "sequence": SequenceNames}
