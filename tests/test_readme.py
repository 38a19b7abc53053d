"""The README's claims that can go stale: the tree, the commands, the house rules."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from mermaidgen.config import Config
from mermaidgen.diagrams import TYPES
from mermaidgen.router import Router

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
TRACKED = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True).stdout.split()
PYTHON_FILES = [ROOT / name for name in TRACKED if name.endswith(".py")]


def test_the_tree_is_what_is_there() -> None:
    tree = README.split("## What is where")[1]
    named = {name.rstrip("/") for name in re.findall(r"^([\w./]+) {2,}", tree, re.MULTILINE)}
    top = {path.split("/")[0] for path in TRACKED} - {".gitignore", ".ci"}
    assert named == top


def test_make_targets_are_those_of_the_tree() -> None:
    listed = re.search(r"^Makefile +(.*)$", README, re.MULTILINE)
    assert listed
    targets = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert set(listed.group(1).split()) <= set(targets)


def test_the_command_line_is_the_one_shown() -> None:
    shown = re.search(r"^mermaidgen generate (.*)$", README, re.MULTILINE)
    assert shown
    helped = subprocess.run([sys.executable, "-m", "mermaidgen", "generate", "--help"], capture_output=True, text=True, check=True).stdout
    assert all(option in helped for option in re.findall(r"--[a-z-]+", shown.group(1)))


def test_the_types_are_named() -> None:
    assert f"Diagram types: {', '.join(row.key for row in TYPES)}." in README


def test_modules_are_small() -> None:
    long = {str(path.relative_to(ROOT)): count for path in PYTHON_FILES if (count := len(path.read_text(encoding="utf-8").splitlines())) > 400}
    assert long == {}


def test_heavy_imports_stay_home() -> None:
    """llama_cpp is named in decode/ alone (and in convert/), torch in training/ alone."""
    homes = {"llama_cpp": ("mermaidgen/decode/", "convert/", "tests/"), "torch": ("training/", "tests/")}
    for name, home in homes.items():
        for path in PYTHON_FILES:
            where = str(path.relative_to(ROOT))
            if not where.startswith(home):
                assert not re.search(rf"^\s*(?:import|from) {name}\b", path.read_text(encoding="utf-8"), re.MULTILINE), where


def test_the_settings_shown_are_settings(tmp_path: Path) -> None:
    shown = re.findall(r"^```yaml\n(.*?)^```", README, re.MULTILINE | re.DOTALL)
    assert shown
    for text in shown:
        (tmp_path / "config.yaml").write_text(text, encoding="utf-8")
        config = Config.load({}, {}, tmp_path / "config.yaml")
        assert config.fallback.cloud == "openai" and Router(config).place("sequence").section.model == "qwen2.5-1.5b"
