"""Git histories that are told in the past: who branched off what, what was committed, how it came back."""

from __future__ import annotations

from training.draw import Draw
from training.language import sentence_case, series
from training.rows import Row
from training.rows import gitgraph_phrases as phrases
from training.rows.gitgraph_layouts import NUMBERS, is_plain, more, name_of
from training.rows.gitgraph_model import History, Step, draw_history
from training.rows.text import quoted, run_on


def tell(draw: Draw) -> Row:
    """A story and its graph."""
    history = draw_history(draw)
    history.direction = history.direction if draw.maybe(0.4) else ""
    history.title = history.title if draw.maybe(0.4) else ""
    for step in history.steps:
        step.order = ""
    facts = _facts(draw, history)
    if draw.maybe(0.3):
        facts.insert(draw.integer(1, len(facts)), draw.phrase(phrases.ASIDES))
    opening = draw.phrase(phrases.STORY_OPENINGS).format(name=history.name) if draw.maybe(0.5) else draw.phrase(phrases.PLAIN_STORY_OPENINGS)
    request = [draw.phrase(phrases.STORY_REQUESTS)]
    if history.title:
        request.append(draw.phrase(phrases.TITLES).format(title=quoted(history.title, history.quote)))
    if history.direction:
        request.append(draw.choice(phrases.DIRECTIONS[history.direction]))
    parts = [*request, *facts] if draw.maybe(0.25) else [opening, *facts, *request] if draw.maybe(0.85) else [*facts, *request]
    return Row(run_on(parts), history.diagram(), "narrative")


def _facts(draw: Draw, history: History) -> list[str]:
    """Sentences, each of a branch, a checkout, a merge or a pick with the commits that follow."""
    steps, told, i, current, moved = history.steps, [], 0, "main", False
    branch = draw.choice(["{}", "{}", "{}", history.quote])
    people = [draw.person(), draw.person(), *phrases.PEOPLE]

    def add(text: str, **values: str) -> None:
        named = {key: quoted(value, branch) for key, value in values.items() if key in ("name", "base")}
        text = text.format(**{**values, **named, "who": draw.choice(people)})
        told.append(sentence_case(text) + ".")

    while i < len(steps):
        step = steps[i]
        i += 1
        run: list[Step] = []
        if step.kind == "commit":
            i -= 1
        if step.kind in ("branch", "commit") or step.kind == "checkout":
            while i < len(steps) and steps[i].kind == "commit":
                run.append(steps[i])
                i += 1
        commits = _commits(draw, history, run) if run else ""
        if step.kind == "commit":
            add(draw.phrase(phrases.STORY_MORE if told else phrases.FIRST), commits=commits)
        elif step.kind == "branch":
            if not run:
                add("from {base} the branch {name} was created", name=step.name, base=current)
            elif moved or draw.maybe(0.3):
                add(draw.phrase(phrases.STORY_BRANCH_FROM), name=step.name, base=current, commits=commits)
            else:
                add(draw.phrase(phrases.STORY_BRANCH), name=step.name, commits=commits)
            current = step.name
        elif step.kind == "checkout":
            current = step.name
            if run:
                add(draw.phrase(phrases.STORY_ON), name=current, commits=commits)
        elif step.kind == "merge":
            add(draw.phrase(phrases.STORY_MERGE), name=step.name, base=current, more=more(draw, history, step, phrases.NOUN_TAGS))
        else:
            add(draw.phrase(phrases.STORY_PICK), id=name_of(draw, history, step.name), base=current)
        moved = step.kind == "checkout" and not run
    return told


def _commits(draw: Draw, history: History, run: list[Step]) -> str:
    """'two commits', 'the commit "fix login" tagged v1', 'commits "a" and "b"'."""
    parts, i = [], 0
    while i < len(run):
        plain = 0
        while i + plain < len(run) and is_plain(run[i + plain]) and plain < 10:
            plain += 1
        if plain:
            parts.append(draw.choice(["a commit", "one commit", "a single commit"]) if plain == 1 else f"{NUMBERS[plain]} commits")
            i += plain
            continue
        step = run[i]
        noun = f"{draw.choice(['the commit', 'the commit', 'commit'])} {name_of(draw, history, step.id)}" if step.id else "a commit"
        parts.append(noun + more(draw, history, step, phrases.NOUN_TAGS))
        i += 1
    if len(parts) > 1 and all(step.id and not (step.tag or step.type or step.message) for step in run):
        return f"{draw.choice(['the commits', 'commits'])} {series([name_of(draw, history, step.id) for step in run])}"
    return series(parts)
