"""What a type's rules are: which names, numbers and words may stand in the fields of a statement, after all statements before it.

Statements and fields are rules of the type's grammars, canonical and tolerant alike; a field lies inside a statement, and statements are
not inside one another. Rules that are met letter by letter while a diagram is written are met in the same words when it is read.
"""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence, Set
from dataclasses import dataclass, field
from typing import Protocol

LONG_NAME = 24  # characters; grammars end a name at 32 or later

Fields = Sequence[tuple[str, str]]  # (rule, text) of the fields of one statement so far


@dataclass(frozen=True)
class Options:
    """What may stand in a field: one of `among`, if given, and none of `besides`; `expected` says it in words."""

    expected: str
    among: frozenset[str] | None = None
    besides: Container[str] = ()

    def fits(self, text: str, whole: bool) -> bool:
        """Whether the text, or a longer one if it is not the whole, may stand."""
        if whole:
            return (self.among is None or text in self.among) and text not in self.besides
        if self.among is not None:
            return any(name.startswith(text) and name not in self.besides for name in self.among)
        # So long a name can hardly become another one.
        return len(text) < LONG_NAME or not isinstance(self.besides, Set) or not any(name.startswith(text) for name in self.besides)


NOTHING: frozenset[str] = frozenset()


class Rules(Protocol):
    """The rules of one type for one text; `marks` are the names of its statements and fields."""

    statements: frozenset[str]
    fields: frozenset[str]

    def options(self, rule: str, earlier: Fields) -> Options | None:
        """What may stand in a field after those `earlier` in its statement; None: anything. For a statement: `among=NOTHING` if it cannot come."""
        ...

    def accept(self, statement: str, fields: Fields) -> None:
        """Takes in a whole statement."""
        ...

    def missing(self) -> str | None:
        """What must still come before the text may end."""
        ...


@dataclass(frozen=True)
class Declared:
    """A row of the table: `declares` and `refers` say of which kind the names in a field are.

    Names of one of the `unique` kinds are declared only once, in whatever of these kinds. A statement that is in `needs` can only come after
    a name of these kinds is declared. `reserved` names are never new ones.
    """

    statements: frozenset[str]
    declares: Mapping[str, str] = field(default_factory=dict)
    refers: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    unique: tuple[str, ...] = ()
    needs: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    reserved: frozenset[str] = NOTHING


class Names:
    """Rules out of a row of the table."""

    def __init__(self, row: Declared) -> None:
        self._row = row
        self.statements = row.statements
        self.fields = frozenset(row.declares) | frozenset(row.refers)
        self._names: dict[str, set[str]] = {}

    def known(self, kinds: Sequence[str]) -> frozenset[str]:
        return frozenset(name for kind in kinds for name in self._names.get(kind, ()))

    def options(self, rule: str, earlier: Fields) -> Options | None:
        row = self._row
        if rule in row.needs:
            missing = not self.known(row.needs[rule])
            return Options(f"a {' or '.join(row.needs[rule])} before it", NOTHING) if missing else None
        if rule in row.refers:
            kinds = row.refers[rule]
            return Options(f"the name of a {' or '.join(kinds)}", self.known(kinds))
        if rule in row.declares:
            kind = row.declares[rule]
            taken = self.known(row.unique) if kind in row.unique else NOTHING
            here = {text for name, text in earlier if row.declares.get(name) in row.unique}
            return Options(f"a new name for a {kind}", besides=taken | here | row.reserved)
        return None

    def accept(self, statement: str, fields: Fields) -> None:
        for name, text in fields:
            if name in self._row.declares:
                self._names.setdefault(self._row.declares[name], set()).add(text)

    def missing(self) -> str | None:
        return None


class Together:
    """Several rules at once; each passes over what is not its own."""

    def __init__(self, rules: Sequence[Rules]) -> None:
        self._rules = rules
        self.statements = frozenset().union(*(each.statements for each in rules))
        self.fields = frozenset().union(*(each.fields for each in rules))

    def options(self, rule: str, earlier: Fields) -> Options | None:
        found = [options for each in self._rules if rule in each.statements | each.fields and (options := each.options(rule, earlier))]
        if len(found) < 2:
            return found[0] if found else None
        lists = [options.among for options in found if options.among is not None]
        among = frozenset.intersection(*lists) if lists else None
        return Options(" and ".join(options.expected for options in found), among, _Any([options.besides for options in found]))

    def accept(self, statement: str, fields: Fields) -> None:
        for each in self._rules:
            if statement in each.statements:
                each.accept(statement, fields)

    def missing(self) -> str | None:
        return next((missing for each in self._rules if (missing := each.missing())), None)


class _Any:
    def __init__(self, containers: list[Container[str]]) -> None:
        self._containers = containers

    def __contains__(self, text: object) -> bool:
        return any(text in container for container in self._containers)
