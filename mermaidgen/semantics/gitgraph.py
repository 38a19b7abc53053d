"""Git graphs: what mermaid refuses when it plays the commands one after another (git/gitGraphAst.ts).

A branch is made once, and checked out only where it is. What is merged is another branch with commits of its own and another head. A commit
is picked from another branch; a merge commit with one of its parents. The id of a merge is a new one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from mermaidgen.semantics.rules import NOTHING, Fields, Options
from mermaidgen.structure.gitgraph import MAIN, bare

WORDS = frozenset(("branch", "checkout", "cherry-pick", "commit", "merge", "switch", "gitGraph", "LR", "TB", "BT", "NORMAL", "REVERSE", "HIGHLIGHT"))


@dataclass(frozen=True)
class Names(Options):
    """Names that may be written in quotes or without; a fresh one is written here for the first time."""

    fresh: bool = False

    def fits(self, text: str, whole: bool) -> bool:
        if not whole:
            return super().fits(text, False)
        name = bare(text)
        if self.fresh and (name in WORDS or name.startswith("title")) and text[0] not in "\"'":
            return False
        return (self.among is None or any(bare(other) == name for other in self.among)) and not any(bare(other) == name for other in self.besides)  # type: ignore[attr-defined]


@dataclass(frozen=True)
class _Commit:
    written: str  # the id as it was written; empty if it has none
    branch: str
    parents: tuple[str, ...]
    merge: bool


class GitRules:
    """Knows the head of each branch and the parents of each commit."""

    statements = frozenset(("commit", "branch", "checkout", "merge", "cherry-pick"))
    fields = frozenset(("commit-id", "new-branch", "known-branch", "merged-branch", "merge-id", "picked-commit", "parent-commit", "pick-end"))

    def __init__(self, main_branch: str = MAIN) -> None:
        self._branch = main_branch
        self._heads: dict[str, str | None] = {main_branch: None}
        self._written = {main_branch: main_branch}  # branches as they were written
        self._commits: dict[str, _Commit] = {}

    def options(self, rule: str, earlier: Fields) -> Options | None:
        values = dict(earlier)
        match rule:
            case "merge" | "merged-branch":
                return self._names("a branch that can be merged", [self._written[name] for name in self._mergeable()])
            case "cherry-pick" | "picked-commit":
                return self._names("the id of a commit on another branch", self._pickable(values.get("parent-commit", "")))
            case "new-branch":
                return Names("a new branch", fresh=True, besides=frozenset(self._written.values()))
            case "known-branch":
                return self._names("a branch", self._written.values())
            case "merge-id":
                return Names("a new id", besides=frozenset(commit.written for commit in self._commits.values() if commit.written))
            case "parent-commit" if "picked-commit" in values:
                return self._names("the id of one of its parents", self._parents(bare(values["picked-commit"])))
            case "pick-end":
                picked = self._commits.get(bare(values.get("picked-commit", "")))
                if "picked-commit" not in values:
                    return Options("the id of a commit", NOTHING)
                if picked and picked.merge and not bare(values.get("parent-commit", "")):
                    return Options("parent: the id of one of the parents of the merge", NOTHING)
        return None

    @staticmethod
    def _names(expected: str, names: Iterable[str]) -> Options:
        return Names(expected, frozenset(names))

    def _mergeable(self) -> list[str]:
        head = self._heads[self._branch]
        if head is None:
            return []
        home = self._commits[head].branch
        return [name for name, other in self._heads.items() if other is not None and other != head and name not in (self._branch, home)]

    def _pickable(self, parent: str) -> list[str]:
        """Ids of commits that can be picked; of a merge commit one parent must have an id, and it must be `parent` if that is given."""
        if self._heads[self._branch] is None:
            return []
        return [
            commit.written
            for id, commit in self._commits.items()
            if commit.written and commit.branch != self._branch
            and (bare(parent) in map(bare, self._parents(id)) if bare(parent) else not commit.merge or self._parents(id))
        ]  # fmt: skip

    def _parents(self, id: str) -> list[str]:
        """Parents that have an id, of a commit that there is."""
        commit = self._commits.get(id)
        return [self._commits[parent].written for parent in commit.parents if self._commits[parent].written] if commit else []

    def accept(self, statement: str, fields: Fields) -> None:
        values = dict(fields)
        if statement == "branch":
            name = bare(values["new-branch"])
            self._heads.setdefault(name, self._heads[self._branch])
            self._written.setdefault(name, values["new-branch"])
            self._branch = name
        elif statement == "checkout":
            name = bare(values["known-branch"])
            self._branch = name if name in self._heads else self._branch
        else:
            other = self._heads.get(bare(values.get("merged-branch", ""))) if statement == "merge" else bare(values.get("picked-commit", ""))
            written = values.get("commit-id" if statement == "commit" else "merge-id", "")
            head = self._heads[self._branch]
            id = bare(written) or f"\n{len(self._commits)}"
            parents = tuple(parent for parent in (head, other) if parent in self._commits) if head else ()
            self._commits[id] = _Commit(written if bare(written) else "", self._branch, parents, statement == "merge")
            self._heads[self._branch] = id

    def missing(self) -> str | None:
        return None
