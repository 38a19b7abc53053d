"""A git history as steps, shell commands, tables and sentences; each layout returns the text and whether it stands on lines."""

from __future__ import annotations

import re
from collections.abc import Callable

from training.draw import Draw
from training.language import sentence_case, series, slot
from training.rows import gitgraph_phrases as phrases
from training.rows.gitgraph_model import History, Step
from training.rows.text import quoted

Layout = Callable[[Draw, History], tuple[str, bool]]
NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]


def name_of(draw: Draw, history: History, text: str) -> str:
    """A commit as the request writes it: short ids may stand without quotes."""
    plain = re.fullmatch(r"[0-9a-f]{7}|[a-z]?\d+", text) and len(text) % 2
    return quoted(text, "{}" if plain else history.quote)


def more(draw: Draw, history: History, step: Step, tags: list[str]) -> str:
    """' with the tag v1', ', highlighted' and the like, behind a commit or a merge."""
    said = ""
    if step.id and step.kind == "merge":
        said += draw.choice(phrases.IDS).format(id=slot(step.id))
    if step.message:
        said += draw.choice(phrases.MESSAGE).format(message=quoted(step.message, history.quote))
    if step.type:
        said += draw.choice(phrases.TYPES[step.type])
    if step.tag:
        said += draw.choice(tags).format(tag=quoted(step.tag, draw.choice(["{}", "{}", history.quote])))
    return said


def is_plain(step: Step) -> bool:
    return step.kind == "commit" and not (step.id or step.message or step.type or step.tag)


def is_named(step: Step) -> bool:
    return step.kind == "commit" and bool(step.id) and not (step.message or step.type or step.tag)


def in_words(draw: Draw, history: History) -> list[str]:
    """The history as orders: 'make two commits', 'from main branch to develop', 'merge develop into main'."""
    steps, said, i, current = history.steps, [], 0, "main"
    branch = draw.choice(["{}", "{}", "{}", history.quote])

    def name(text: str) -> str:
        return quoted(text, branch)

    while i < len(steps):
        step, after = steps[i], steps[i + 1] if i + 1 < len(steps) else None
        run = steps[i : _end(steps, i, is_plain)] or steps[i : _end(steps, i, is_named)]
        if step.kind == "commit" and len(run) > 1 and draw.maybe(0.7):
            run = run[:10]
            said.append(_several(draw, history, run))
            i += len(run)
            continue
        if step.kind == "checkout":
            current = step.name
            if after and after.kind == "branch" and draw.maybe(0.6):
                said.append(_branch(draw, phrases.BRANCH_FROM, after, name, current))
                current = after.name
                i += 1
            elif after and after.kind == "merge" and draw.maybe(0.65):
                said.append(
                    draw.phrase(phrases.MERGE_INTO).format(name=name(after.name), base=name(current), more=more(draw, history, after, phrases.TAG))
                )
                i += 1
            else:
                said.append(draw.phrase(phrases.CHECKOUT).format(name=name(step.name)))
        elif step.kind == "branch":
            said.append(_branch(draw, phrases.BRANCH_FROM if draw.maybe(0.25) else phrases.BRANCH, step, name, current))
            current = step.name
        elif step.kind == "merge":
            said.append(draw.phrase(phrases.MERGE).format(name=name(step.name), more=more(draw, history, step, phrases.TAG)))
        elif step.kind == "cherry-pick":
            said.append(draw.phrase(phrases.PICK).format(id=name_of(draw, history, step.name)))
        else:
            options = phrases.NAMED_COMMIT if step.id else phrases.COMMIT
            said.append(draw.phrase(options).format(id=name_of(draw, history, step.id), more=more(draw, history, step, phrases.TAG)))
        i += 1
    return said


def _end(steps: list[Step], start: int, fits: Callable[[Step], bool]) -> int:
    end = start
    while end < len(steps) and fits(steps[end]):
        end += 1
    return end


def _several(draw: Draw, history: History, run: list[Step]) -> str:
    if run[0].id:
        ids = series([name_of(draw, history, step.id) for step in run])
        return draw.choice(
            [
                "commits {ids}",
                "the commits {ids}",
                "commit {ids}",
                "then the commits {ids}",
                "add the commits {ids}",
                "commit {ids}, one after the other",
                "make the commits {ids}",
            ]
        ).format(ids=ids)
    count = len(run)
    number = str(count) if draw.maybe(0.3) else NUMBERS[count]
    return draw.phrase(phrases.SEVERAL).format(n=number, times={2: "twice"}.get(count, f"{number} times"))


def _branch(draw: Draw, options: list[str], step: Step, name: Callable[[str], str], base: str) -> str:
    said = draw.phrase(options).format(name=name(step.name), base=name(base))
    if step.order:
        said += draw.choice([" with order {}", " (order {})", ", order {}"]).format(step.order)
    return said + draw.choice(["", "", "", "", " and switch to it", " and check it out", " and go there"])


def numbered(draw: Draw, history: History) -> tuple[str, bool]:
    form = draw.choice(["{}. {}", "{}) {}", "{}: {}", "Step {}: {}", "{} - {}"])
    return "\n".join(form.format(i, text) for i, text in enumerate(in_words(draw, history), 1)), True


def bullets(draw: Draw, history: History) -> tuple[str, bool]:
    mark = draw.choice(["- ", "* ", "• ", "", "+ ", "-> "])
    return "\n".join(mark + text for text in in_words(draw, history)), True


def chained(draw: Draw, history: History) -> tuple[str, bool]:
    """All on one line."""
    gap = draw.choice(["; ", ", ", " -> ", ", then ", " → ", " / ", " > "])
    return gap.join(in_words(draw, history)) + draw.choice(["", "."]), False


def prose(draw: Draw, history: History) -> tuple[str, bool]:
    """Sentences of one to three steps."""
    left, said = in_words(draw, history), []
    while left:
        count = draw.choice([1, 1, 2, 2, 3])
        said.append(sentence_case(series(left[:count], draw.choice(["and", "and", "and then", "then"]))) + ".")
        left = left[count:]
    return " ".join(said), False


def shell(draw: Draw, history: History) -> tuple[str, bool]:
    """Commands of git itself; what they say behind -m is a message."""
    if any(step.kind == "cherry-pick" or step.type or step.order or (step.kind == "merge" and step.id) for step in history.steps):
        return numbered(draw, history)
    new, enter = draw.choice(
        [("git checkout -b {}", "git checkout {}"), ("git switch -c {}", "git switch {}"), ("git branch {0} && git checkout {0}", "git checkout {}")]
    )
    lines = ["git init -b main"] if draw.maybe(0.2) else []
    for step in history.steps:
        if step.kind == "commit":
            bare = re.fullmatch(r"[0-9a-f]{7}|[a-z]\d+", step.id)  # what git itself makes up
            step.message, step.id = step.message or ("" if bare else step.id), ""
            lines.append("git commit" + (f" -m {quoted(step.message, chr(34) + '{}' + chr(34))}" if step.message else ""))
        else:
            lines.append({"branch": new, "checkout": enter, "merge": "git merge {}"}[step.kind].format(slot(step.name)))
        if step.tag:
            lines.append(f"git tag {slot(step.tag)}")
    prompt = draw.choice(["", "", "$ "])
    return draw.choice(["\n", "\n", "\n", " && "]).join(prompt + line for line in lines).replace(" && $ ", " && "), True


def mermaid_words(draw: Draw, history: History) -> tuple[str, bool]:
    """Nearly what Mermaid takes, one a line or with commas."""
    gap, mark, lines = draw.choice(["\n", "\n", ", ", "; "]), draw.choice(['"{}"', '"{}"', "{}"]), []
    for step in history.steps:
        said = step.kind + (f" {slot(step.name)}" if step.kind in ("branch", "checkout", "merge") else "")
        fields = [
            ("id", step.name if step.kind == "cherry-pick" else step.id),
            ("msg", step.message),
            ("type", step.type),
            ("tag", step.tag),
            ("order", step.order),
        ]
        lines.append(said + "".join(f" {key}: {value if key in ('type', 'order') else quoted(value, mark)}" for key, value in fields if value))
    return gap.join(lines), gap == "\n"


def table(draw: Draw, history: History) -> tuple[str, bool]:
    """A row for each step: what is done, and with what."""
    rows = []
    for step in history.steps:
        rest = [
            text
            for text in (
                f"msg {slot(step.message)}" if step.message else "",
                f"type {step.type}" if step.type else "",
                f"tag {slot(step.tag)}" if step.tag else "",
                f"id {slot(step.id)}" if step.id and step.kind == "merge" else "",
                f"order {step.order}" if step.order else "",
            )
            if text
        ]
        rows.append((step.kind, slot(step.name) if step.name else slot(step.id) if step.id else "", ", ".join(rest)))
    if draw.maybe(0.5):
        heads = draw.choice([("Action", "Name", "Notes"), ("Command", "Argument", "More"), ("What", "Which", "Details")])
        return "\n".join(f"| {' | '.join(row)} |" for row in [heads, ("---",) * 3, *rows]), True
    sign = draw.choice([" | ", "; ", "\t"])
    return "\n".join(sign.join(filter(None, row)) for row in rows), True


def by_branch(draw: Draw, history: History) -> tuple[str, bool]:
    """'main: a, b' / 'develop (from main): c' / 'main: merge develop', in order of time."""
    form, gap = draw.choice(["{}: {}", "{} - {}", "[{}] {}", "on {}: {}", "{} | {}"]), draw.choice([", ", " -> ", "; "])
    lines: list[tuple[str, list[str]]] = [("main", [])]
    made = draw.choice(["new branch", "branch", "branched here", "new"])
    current = "main"
    for step in history.steps:
        if step.kind == "checkout":
            lines.append((slot(step.name), []))
            current = step.name
        elif step.kind == "branch":
            lines = [line for line in lines if line[1]]
            lines.append((f"{slot(step.name)} ({made} from {slot(current)}{', order ' + step.order if step.order else ''})", []))
            lines[-1][1].append("")
            current = step.name
        elif step.kind == "merge":
            lines[-1][1].append(f"merge {slot(step.name)}{more(draw, history, step, phrases.TAG)}")
        elif step.kind == "cherry-pick":
            lines[-1][1].append(f"cherry-pick {name_of(draw, history, step.name)}")
        else:
            lines[-1][1].append((f"commit {name_of(draw, history, step.id)}" if step.id else "commit") + more(draw, history, step, phrases.NOUN_TAGS))
    return "\n".join(form.format(head, gap.join(filter(None, parts)) or "-") for head, parts in lines if parts), True


LAYOUTS: list[Layout] = [
    numbered,
    numbered,
    bullets,
    bullets,
    chained,
    chained,
    prose,
    prose,
    prose,
    prose,
    shell,
    shell,
    mermaid_words,
    table,
    by_branch,
]
