"""A git graph -> its commits, what they come from, and its branches.

>>> from mermaidgen.structure import read
>>> found = read("gitgraph", 'gitGraph\\n    commit id: "Init"\\n    branch dev\\n    commit\\n    checkout main\\n    merge dev tag: "v1"')
>>> [(node.id, node.label, node.kind, node.attributes) for node in found.nodes]
[('Init', 'Init', 'commit', ()), ('#1', '', 'commit', ()), ('#2', '', 'merge', ('tag v1',))]
>>> [(edge.source, edge.target, edge.kind) for edge in found.edges]
[('Init', '#1', ''), ('Init', '#2', ''), ('#1', '#2', 'merge')]
>>> [(group.id, group.members) for group in found.groups]
[('main', ('Init', '#2')), ('dev', ('#1',))]

A commit without an id is called by its number. The groups are in the order of their lanes.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from mermaidgen.gbnf import Tree
from mermaidgen.structure.chart_text import unslashed
from mermaidgen.structure.facts import Edge, Group, Node, Structure, unescape

MAIN = "main"


@dataclass(frozen=True)
class _Commit:
    id: str
    label: str
    kind: str
    attributes: tuple[str, ...]
    branch: str
    parents: tuple[str, ...]
    at: int


@dataclass
class _History:
    """The commits so far, by id; the head of each branch, if it has one, and its place among the lanes."""

    commits: dict[str, _Commit] = field(default_factory=dict)
    heads: dict[str, str | None] = field(default_factory=lambda: {MAIN: None})
    orders: dict[str, float] = field(default_factory=lambda: {MAIN: 0})
    starts: dict[str, int] = field(default_factory=dict)  # where a branch is written
    branch: str = MAIN
    count: int = 0

    def commit(self, line: Tree) -> None:
        message = _plain(line, "message")
        kind = _plain(line, "commit-type").lower()
        kind = "commit" if kind in ("", "normal") else f"commit {kind}"
        self._add(line, _plain(line, "commit-id"), kind, (*([f"message {message}"] if message else ()), *_tags(line)))

    def start(self, line: Tree) -> None:
        name = _plain(line, "new-branch")
        self.heads.setdefault(name, self.heads.get(self.branch))
        self.orders.setdefault(name, float(line.value("order") or 0))
        self.starts.setdefault(name, line.at)
        self.branch = name

    def checkout(self, line: Tree) -> None:
        self.branch = _plain(line, "known-branch")

    def merge(self, line: Tree) -> None:
        kind = f"merge {_plain(line, 'merge-type').lower()}".strip()
        self._add(line, _plain(line, "merge-id"), kind, _tags(line), self.heads.get(_plain(line, "merged-branch")))

    def pick(self, line: Tree) -> None:
        source, parent = _plain(line, "picked-commit"), _plain(line, "parent-commit")
        picked = self.commits.get(source)
        of = f"|parent:{parent}" if picked and picked.kind.startswith("merge") else ""
        tags = tuple(tag for tag in _tags(line) if tag != "tag ") if line.find("tag") else (f"tag cherry-pick:{source}{of}",)
        self._add(line, "", "cherry-pick", tags, source)

    def _add(self, line: Tree, label: str, kind: str, attributes: tuple[str, ...], other: str | None = None) -> None:
        head = self.heads.get(self.branch)
        parents = tuple(id for id in (head, other) if id is not None) if head is not None else ()
        id = label or f"#{self.count}"
        self.commits.pop(id, None)
        self.commits[id] = _Commit(id, label, kind, attributes, self.branch, parents, line.at)
        self.heads[self.branch] = id
        self.count += 1


def facts(tree: Tree) -> Structure:
    """Of two commits with one id the second counts, and a cherry-pick's tag says what was picked if there is no other, as in mermaid."""
    history = _History()
    read = {"commit": history.commit, "branch": history.start, "checkout": history.checkout, "merge": history.merge, "cherry-pick": history.pick}
    for line in tree.outermost(read):
        read[line.rule](line)
    commits = history.commits.values()
    title = next(reversed(tree.find_all("title")), None)
    return Structure(
        type="gitgraph",
        title=_title(title.text) if title else "",
        direction=tree.value("direction").strip(" :\t") or "LR",
        nodes=tuple(Node(commit.id, commit.label, commit.kind, commit.attributes, at=commit.at) for commit in commits),
        edges=tuple(
            Edge(parent, commit.id, kind=commit.kind.split()[0] if second else "", at=commit.at)
            for commit in commits
            for second, parent in enumerate(commit.parents)
        ),
        groups=tuple(
            Group(name, name, tuple(commit.id for commit in commits if commit.branch == name), at=history.starts.get(name, -1))
            for name in sorted(history.orders, key=history.orders.__getitem__)
        ),
    )


def _tags(line: Tree) -> tuple[str, ...]:
    return tuple(f"tag {bare(tag.text)}" for tag in line.find_all("tag"))


def _title(line: str) -> str:
    """What stands behind the first word, up to a comment."""
    return " ".join(unescape(line.split("%%")[0]).split()[1:])


def _plain(line: Tree, rule: str) -> str:
    """The text of a field, the last one of its rule in the line, as mermaid shows it."""
    found = line.find_all(rule)
    return bare(found[-1].text) if found else ""


def bare(text: str) -> str:
    """A name or text without its quotes and with its entities decoded: '"C#35;"' -> 'C#'."""
    if len(text) > 1 and text[0] in "\"'" and text[-1] == text[0]:
        text = unslashed(text[1:-1])
    return unescape(text)
