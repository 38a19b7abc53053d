"""Tree views in the making: folders and files with descriptions and icons, or an outline of any kind.

    treeview([Item("src/", [Item("main.py", note="starts here")])])   # 'treeView-beta\n    "src/"\n        "main.py" ## starts here'
"""

from __future__ import annotations

import re

from training.draw import Draw
from training.language import plural
from training.rows.mindmap_model import Item, from_knowledge
from training.rows.text import escape

STACKS = [
    (["py", "py", "py", "toml", "md"], ["src", "tests", "docs", "scripts", "data", "app", "api", "models", "core", "migrations"],
     ["main.py", "__init__.py", "pyproject.toml", "README.md", "setup.py", ".gitignore", "requirements.txt", "conftest.py", "Makefile", "utils.py"]),
    (["ts", "tsx", "js", "json", "css"], ["src", "components", "hooks", "pages", "public", "assets", "styles", "lib", "routes", "tests"],
     ["index.html", "package.json", "tsconfig.json", "App.tsx", "index.ts", ".env", "vite.config.ts", "README.md", ".eslintrc.json", "main.css"]),
    (["java", "java", "xml", "yml"], ["src", "main", "java", "resources", "test", "config", "service", "controller"],
     ["pom.xml", "application.yml", "Application.java", "README.md", "build.gradle", "Dockerfile", "mvnw"]),
    (["rs", "rs", "toml"], ["src", "benches", "examples", "tests", "bin", "crates"],
     ["Cargo.toml", "Cargo.lock", "main.rs", "lib.rs", "mod.rs", "build.rs"]),
    (["go", "go", "sql", "yaml"], ["cmd", "internal", "pkg", "api", "deploy", "migrations"],
     ["go.mod", "go.sum", "main.go", "Dockerfile", "LICENSE"]),
    (["c", "h", "cpp"], ["src", "include", "lib", "build", "tests", "third_party"], ["CMakeLists.txt", "main.c", "LICENSE", "config.h", "Makefile"]),
    (["pdf", "docx", "xlsx", "jpg", "txt"], ["Photos", "Invoices", "Letters", "Taxes", "Archive", "Contracts", "Drafts", "Scans"],
     ["budget.xlsx", "notes.txt", "cv.pdf", "todo.txt", "cover.jpg", "index.txt"]),
    (["csv", "parquet", "ipynb", "png"], ["raw", "processed", "notebooks", "figures", "results", "models", "reports"],
     ["README.md", "train.csv", "explore.ipynb", "metrics.json", "environment.yml"]),
    (["conf", "log", "sh", "yaml"], ["etc", "var", "log", "bin", "opt", "home", "backup", "nginx", "certs"],
     ["nginx.conf", "hosts", "backup.sh", "crontab", "docker-compose.yml", "fstab", ".bashrc"]),
    (["tf", "yml", "json"], ["modules", "environments", "prod", "staging", "charts", ".github", "workflows"],
     ["main.tf", "variables.tf", "outputs.tf", "values.yaml", "ci.yml", "Chart.yaml"]),
]
NOTES = [
    "entry point", "starts here", "all of the code", "unit tests", "settings", "do not edit", "generated", "build script", "static files",
    "not in git", "read this first", "shared helpers", "old stuff", "secrets live here", "one file per table", "database schema",
    "nightly job", "raw input", "final results", "TODO", "needs a cleanup", "main config", "user interface", "used in CI", "translations",
    "checked by legal",
]
ICONS = ["file", "folder", "logos:javascript", "logos:python", "logos:docker", "logos:react", "mdi:cog", "mdi:lock", "mdi:database", "mdi:image"]


def treeview(items: list[Item]) -> str:
    """The canonical text of a tree view."""
    lines = ["treeView-beta"]

    def add(item: Item, depth: int) -> None:
        icon = f" icon({item.icon})" if item.icon else ""
        note = f" ## {escape(item.note)}" if item.note else ""
        lines.append(f'{"    " * depth}"{escape(item.text)}"{icon}{note}')
        for child in item.children:
            add(child, depth + 1)

    for item in items:
        add(item, 1)
    return "\n".join(lines)


def draw_files(draw: Draw, repeated: bool) -> list[Item]:
    """Folders and files at the top; one folder around all of them in about half of the cases. Names come up once, or as often as they like."""
    suffixes, folders, known = draw.choice(STACKS)
    invented = draw.choice([0.2, 0.5, 0.9])
    count = draw.integer(3, 12) if draw.maybe(0.88) else draw.integer(13, 20)
    depth = draw.choice([1, 1, 2, 2, 2, 3, 4])
    project = _project(draw, words_of(draw))
    topics = words_of(draw)
    top: list[Item] = []
    for i in range(count):
        level = draw.integer(0, depth)
        below = top
        for _ in range(level):
            inner = [item for item in below if item.text.endswith("/")]
            if not inner or (len(inner) < 3 and draw.maybe(0.25)):
                inner = [Item(_folder(draw, folders, topics, invented) + "/")]
                if _taken(inner[0].text, below if repeated else top, project):
                    break
                below.append(inner[0])
            below = inner[-1].children
        text = _file(draw, suffixes, known, topics, invented)
        if len(below) < 10 and not _taken(text, below if repeated else top, project) and i + _size(top) < count + 9 and _size(top) < 20:
            below.append(Item(text))
    if draw.maybe(0.12):
        empty = Item(_folder(draw, folders, topics, invented) + "/")
        top += [] if _taken(empty.text, top, project) else [empty]
    if draw.maybe(0.3):
        top.sort(key=lambda item: not item.text.endswith("/"))
    return [Item(project + "/", top)] if draw.maybe(0.5) else top


def _taken(text: str, items: list[Item], project: str) -> bool:
    """Whether something among the items has this name, in large or small letters, with a slash or without."""
    name = text.removesuffix("/").lower()
    return name == project.lower() or any(item.text.removesuffix("/").lower() == name for top in items for item in top.walk())


def _size(items: list[Item]) -> int:
    return sum(1 for item in items for _ in item.walk())


def words_of(draw: Draw) -> list[str]:
    """Words that a domain has names for: 'vaccination', 'work order'."""
    if draw.maybe(0.5):
        domain = draw.domain()
        found = [entity["name"].lower() for entity in domain["entities"]] + [item.text.lower() for item in from_knowledge(draw).walk()]
        words = [word for word in found if re.fullmatch(r"[a-z]+( [a-z]+)?", word) and len(word) < 22]
        if len(words) > 3:
            return words
    return [draw.word() if draw.maybe(0.7) else f"{draw.adjective()} {draw.noun()}" for _ in range(12)]


def _joined(draw: Draw, words: str, suffix: str = "") -> str:
    """'work order' -> 'work_order', 'work-order', 'workOrder', 'WorkOrder'."""
    parts = words.split(" ")
    upper = "".join(part.capitalize() for part in parts)
    if suffix in ("java", "tsx"):
        return upper
    return draw.choice(["_".join(parts), "_".join(parts), "-".join(parts), upper[0].lower() + upper[1:], upper])


def _folder(draw: Draw, folders: list[str], topics: list[str], invented: float) -> str:
    if not draw.maybe(invented):
        return draw.choice(folders)
    word = draw.choice(topics)
    return draw.choice([_joined(draw, word), _joined(draw, plural(word)), f"{draw.integer(1990, 2035)}", draw.identifier(), draw.word(),
                        _joined(draw, word), f"{draw.integer(0, 12):02d}_{draw.word()}"])


def _file(draw: Draw, suffixes: list[str], known: list[str], topics: list[str], invented: float) -> str:
    if not draw.maybe(invented):
        return draw.choice(known)
    suffix = draw.choice(suffixes)
    stem = draw.choice([_joined(draw, draw.choice(topics), suffix), _joined(draw, draw.choice(topics), suffix), _joined(draw, draw.word(), suffix),
                        f"{draw.word()}_{draw.integer(1, 40)}", f"test_{draw.word()}", f"{draw.integer(1990, 2035)}-{draw.integer(1, 12):02d}"])
    if draw.maybe(0.03):
        stem = draw.choice(["überblick", "données", "письмо", f"{stem} (1)", f"{stem} copy", f"[{draw.word()}]", "メモ", f"{stem}.test"])
    return f"{stem}.{suffix}"


def _project(draw: Draw, topics: list[str]) -> str:
    word = draw.choice(topics)
    return draw.choice(["-".join(word.split(" ")) + "-app", _joined(draw, word), f"{draw.word()}-{draw.word()}", f"my-{draw.word()}",
                        draw.identifier(), f"{draw.invented()}", "project", f"{draw.word()}_service"])


def draw_notes(draw: Draw, items: list[Item], probability: float) -> None:
    """Descriptions for some of the entries."""
    for top in items:
        for item in top.walk():
            if draw.maybe(probability):
                item.note = draw_note(draw)


def draw_note(draw: Draw) -> str:
    kind = draw.integer(0, 9)
    if kind < 4:
        return draw.phrase(NOTES)
    return [f"the {draw.noun()} {draw.word()}", f"{draw.adjective()} {plural(draw.word())}", f"{draw.verb()} {draw.word()}", f"for {draw.person()}",
            f"{draw.word()} of {draw.noun()}", draw.label()][kind - 4]
