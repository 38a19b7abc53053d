"""The package as others import it: public names, what an import costs, and the examples in the docstrings."""

from __future__ import annotations

import ast
import doctest
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import mermaidgen

HEAVY = ("llama_cpp", "numpy", "yaml", "jsonschema", "tqdm", "click", "huggingface_hub", "torch")
MODULES = [info.name for info in pkgutil.walk_packages(mermaidgen.__path__, "mermaidgen.") if not info.name.endswith("__main__")]


def test_the_public_names_are_sorted_and_complete() -> None:
    assert mermaidgen.__all__ == sorted(mermaidgen.__all__)
    tree = ast.parse(Path(mermaidgen.__file__ or "").read_text(encoding="utf-8"))
    imported = [alias.name for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("mermaidgen.")
                for alias in node.names]  # fmt: skip
    assert set(imported) == set(mermaidgen.__all__)
    for name in mermaidgen.__all__:
        assert getattr(mermaidgen, name).__name__ == name
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        mermaidgen.nothing  # noqa: B018


@pytest.mark.parametrize(
    "statement",
    [
        "import mermaidgen; mermaidgen.__version__",
        "from mermaidgen import MermaidgenError",
        "from mermaidgen.config import Config; Config.load({}, {})",
    ],
)
def test_an_import_loads_nothing_heavy(statement: str) -> None:
    code = f"import sys; {statement}; print([name for name in {HEAVY} if name in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_the_command_line_loads_no_model_library() -> None:
    for arguments in (["--help"], ["--version"], ["types"]):
        code = f"import sys; sys.argv[1:] = {arguments}; from mermaidgen.cli import main; main(); print({{'llama_cpp', 'numpy'}} & set(sys.modules))"
        assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.endswith("set()\n")


@pytest.mark.parametrize("name", MODULES)
def test_the_docstring_examples_hold(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.failed == 0


def test_the_core_modules_have_examples() -> None:
    for name in ("gbnf.grammar", "gbnf.reader", "gbnf.words", "gbnf.sentences", "config", "diagrams", "preprocess", "prompts", "validation"):
        assert doctest.DocTestFinder().find(importlib.import_module(f"mermaidgen.{name}"))[0].examples, name
