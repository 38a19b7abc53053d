"""A git history in the making: commits, branches, merges and cherry-picks in order; its canonical text."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from mermaidgen.semantics.gitgraph import WORDS
from training.draw import Draw
from training.language import plural, sentence_case
from training.rows.text import FIXED_QUOTES
from training.rows.text import escape as escape_words

BRANCHES = [
    "develop",
    "develop",
    "dev",
    "feature",
    "hotfix",
    "release",
    "staging",
    "experiment",
    "bugfix",
    "docs",
    "next",
    "production",
    "testing",
    "refactor",
]
PREFIXES = ["feature/", "feature/", "bugfix/", "hotfix/", "release/", "feat/", "fix/", "feature-", "hotfix-", "topic/", "chore/"]
PLAIN_BRANCH = re.compile(r"[A-Za-z_](?:[./]?[A-Za-z0-9_-])*")


def escape(text: str) -> str:
    """The text as it stands between the quotes of a diagram."""
    return re.sub(r"=", "#61;", escape_words(text))


@dataclass
class Step:
    """One command; `name` is the branch, or the id of the commit that is picked."""

    kind: str
    name: str = ""
    id: str = ""
    message: str = ""
    type: str = ""
    tag: str = ""
    order: str = ""

    def diagram(self) -> str:
        if self.kind == "checkout":
            return f"    checkout {self.name}"
        if self.kind == "branch":
            return f"    branch {self.name}" + (f" order: {self.order}" if self.order else "")
        head = {"commit": "commit", "merge": f"merge {self.name}", "cherry-pick": f'cherry-pick id: "{escape(self.name)}"'}[self.kind]
        fields = [(" id: ", self.id), (" msg: ", self.message), (" tag: ", self.tag)]
        parts = {key: f'{key}"{escape(value)}"' if value else "" for key, value in fields}
        return f"    {head}{parts[' id: ']}{parts[' msg: ']}{f' type: {self.type}' if self.type else ''}{parts[' tag: ']}"


@dataclass
class History:
    """Steps in order; `name` is the project, for the request only."""

    steps: list[Step]
    name: str = ""
    title: str = ""
    direction: str = ""
    quote: str = '"{}"'
    known: list[str] = field(default_factory=list)

    def diagram(self) -> str:
        head = "gitGraph" + (f" {self.direction}:" if self.direction else "")
        title = [f"    title {escape(self.title)}"] if self.title else []
        return "\n".join([head, *title, *(step.diagram() for step in self.steps)])


def draw_history(draw: Draw) -> History:
    """A domain's history, in part, or one that is drawn; with tags, types and picked commits now and then."""
    known = [domain for domain in draw.domains if domain.get("repositories")]
    history = known_history(draw, draw.choice(draw.choice(known)["repositories"])) if known and draw.maybe(0.4) else _invented(draw)
    _decorate(draw, history)
    if draw.maybe(0.08):
        history.title = draw.choice(
            [f"{draw.adjective()} {plural(draw.word())}", f"{draw.word()} {draw.noun()}", f"release {draw.code()}", history.name]
        )
        history.title = sentence_case(history.title)
    if draw.maybe(0.1):
        history.direction = draw.choice(["TB", "TB", "BT"])
    history.quote = draw.choice(FIXED_QUOTES)
    return history


def known_history(draw: Draw, source: dict) -> History:  # type: ignore[type-arg]
    """A history from its beginning, cut off somewhere, its commits with or without names."""
    items = source["history"][: draw.integer(min(4, len(source["history"])), len(source["history"]))]
    named, rename = draw.choice([1, 1, 1, 0.5, 0]), draw.maybe(0.4)
    steps, names, used = [], {"main": "main"}, set()
    for item in items:
        kind, name, *tag = map(str, item)
        if kind == "commit":
            text = name if draw.maybe(named) else ""
            if rename and text:
                text = draw_message(draw)
            text = text if text not in used else ""
            used.add(text)
            steps.append(Step("commit", id=text, tag=tag[0] if tag else ""))
        else:
            if kind == "branch":
                names[name] = name if PLAIN_BRANCH.fullmatch(name) and not rename else _branch(draw, names)
            steps.append(Step(kind, names[name], tag=tag[0] if tag else ""))
    return History(_sound(steps), str(source["name"]))


def _sound(steps: list[Step]) -> list[Step]:
    """Without what does nothing: a checkout at the end, or of the branch one is on; a branch without a commit gets one."""
    kept: list[Step] = []
    current = "main"
    for step in steps:
        if step.kind == "checkout":
            if kept and kept[-1].kind == "branch":
                kept.append(Step("commit"))
            if step.name == current:
                continue
            current = step.name
        elif step.kind == "branch":
            current = step.name
        kept.append(step)
    while kept[-1].kind == "checkout":
        kept.pop()
    if kept[-1].kind == "branch":
        kept.append(Step("commit"))
    if kept[0].kind != "commit":
        kept.insert(0, Step("commit"))
    return kept


def _branch(draw: Draw, taken: dict[str, str]) -> str:
    while True:
        kind = draw.integer(0, 4)
        word = draw.word() if draw.maybe(0.7) else f"{draw.word()}-{draw.noun()}"
        numbered = f"{draw.choice(['release/', 'v', 'sprint-', 'issue-'])}{draw.integer(1, 90)}"
        name = [draw.choice(BRANCHES), draw.choice(PREFIXES) + word, word, draw.identifier(), numbered][kind]
        if name not in taken.values() and PLAIN_BRANCH.fullmatch(name) and not name.startswith("title") and name not in WORDS:
            return name


def draw_message(draw: Draw) -> str:
    """What a commit did."""
    noun = draw.word()
    return draw.choice(
        [
            f"{draw.verb().lower()} {noun}",
            f"{draw.verb().lower()} the {draw.adjective()} {noun}",
            f"{draw.choice(['fix', 'feat', 'docs', 'chore', 'test'])}: {draw.verb().lower()} {noun}",
            f"{draw.choice(['Add', 'Fix', 'Remove', 'Update', 'Initial'])} {noun}",
            draw.label(),
            f"{draw.adjective()} {noun}",
            f"fix {noun} #{draw.integer(2, 900)}",
        ]
    )


def _invented(draw: Draw) -> History:
    """Branches that open, get commits and are merged, at most two besides main open at once."""
    kind = draw.integer(0, 5)
    numbers = iter(range(1, 100))
    makers: list[Callable[[], str]] = [
        lambda: draw_message(draw),
        lambda: draw_message(draw),
        lambda: "",
        lambda: f"{'abcdefgh'[start]}{next(numbers)}",
        lambda: f"{draw.rng.randrange(16**7):07x}",
        lambda: draw.identifier() if draw.maybe(0.6) else "",
    ]
    start, used = draw.integer(0, 7), set()
    merged: dict[str, bool] = {}
    names = {"main": "main"}
    steps: list[Step] = []
    current = "main"

    def commit(low: int, high: int) -> None:
        for _ in range(draw.integer(low, high)):
            text = makers[kind]()
            steps.append(Step("commit", id=text if text not in used else ""))
            used.add(text)

    def enter(name: str) -> None:
        nonlocal current
        if name != current:
            steps.append(Step("checkout", name))
        current = name

    commit(1, 3)
    for _ in range(draw.choice([1, 2, 2, 3, 3, 4, 5])):
        ready = [name for name, done in merged.items() if not done]
        if len(ready) < 2 and len(names) < 5 and (not ready or draw.maybe(0.5)):
            if draw.maybe(0.75):
                enter("main")
            name = _branch(draw, names)
            names[name] = name
            merged[name] = False
            steps.append(Step("branch", name))
            current = name
            commit(1, 3)
        elif draw.maybe(0.35):
            enter(draw.choice([other for other in ["main", *ready] if other != current] or ["main"]))
            commit(1, 2)
        elif current != "main" and draw.maybe(0.2) and "main" not in ready and len(ready) > 1:
            other = next(name for name in ready if name != current)
            merged[other] = True
            steps.append(Step("merge", other))
        else:
            enter("main")
            name = draw.choice(ready)
            merged[name] = True
            steps.append(Step("merge", name))
            if draw.maybe(0.4):
                commit(1, 1)
    left = [name for name, done in merged.items() if not done]
    if left and draw.maybe(0.6):
        enter("main")
        steps.append(Step("merge", draw.choice(left)))
    return History(_sound(steps), f"{draw.word()} {draw.choice(['tool', 'app', 'service', 'library', 'site', 'project'])}")


def _decorate(draw: Draw, history: History) -> None:
    """Tags on a few commits and merges, types, messages, an order of branches, and a picked commit at the end."""
    tags = draw.choice([0, 0, 0.1, 0.25])
    major = draw.integer(0, 9)
    for step in history.steps:
        if step.kind in ("commit", "merge") and not step.tag and draw.maybe(tags * (1 if step.kind == "commit" else 2)):
            major += 1
            step.tag = draw.choice(
                [
                    f"v{major}.0",
                    f"v{major}.{draw.integer(0, 9)}.{draw.integer(0, 9)}",
                    f"{major}.{draw.integer(0, 9)}",
                    f"release-{major}",
                    f"rc{major}",
                ]
            )
    commits = [step for step in history.steps if step.kind == "commit"]
    if draw.maybe(0.12):
        draw.choice(commits).type = draw.choice(["HIGHLIGHT", "HIGHLIGHT", "REVERSE"])
    if draw.maybe(0.12):
        for step in commits:
            if step.id and draw.maybe(0.9):
                step.message, step.id = step.id, "" if draw.maybe(0.8) else f"c{draw.integer(1, 99)}{len(step.id)}"
        ids = [step.id for step in commits if step.id]
        if len(set(ids)) < len(ids):
            for step in commits:
                step.id = ""
    if draw.maybe(0.05):
        for i, step in enumerate([step for step in history.steps if step.kind == "branch"], 1):
            step.order = str(i + 1)
    if draw.maybe(0.12):
        _pick(draw, history)
    merges = [step for step in history.steps if step.kind == "merge"]
    if merges and draw.maybe(0.06):
        draw.choice(merges).id = f"{draw.choice(['M', 'merge', 'mrg-'])}{draw.integer(100, 999)}"


def _pick(draw: Draw, history: History) -> None:
    """A cherry-pick at the end: of a named commit, on a branch that has not got it."""
    current, parents, heads = "main", {}, {"main": frozenset()}  # type: ignore[var-annotated]
    for i, step in enumerate(history.steps):
        if step.kind == "checkout":
            current = step.name
        elif step.kind == "branch":
            heads[step.name] = heads[current]
            current = step.name
        else:
            heads[current] = heads[current] | {i} | (heads[step.name] if step.kind == "merge" else frozenset())
            parents[i] = current
    options = [
        i
        for i, branch in parents.items()
        if history.steps[i].kind == "commit" and history.steps[i].id and branch != current and i not in heads[current]
    ]
    if options:
        history.steps.append(Step("cherry-pick", history.steps[draw.choice(options)].id))
