"""python -m convert: its arguments, its refusals in one line, and what it imports."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from convert.__main__ import lora
from convert.quantize import FILE_TYPES
from tests.convert_cases import ROOT, refused


def test_help_names_every_type_and_loads_no_llama_cpp() -> None:
    code = "import sys, convert.__main__; assert 'llama_cpp' not in sys.modules; convert.__main__.main(['--help'])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert all(name in done.stdout for name in FILE_TYPES)


@pytest.mark.parametrize(("text", "parsed"), [("a", ("a", 1.0)), ("a:0.5", ("a", 0.5)), ("a:b", ("a:b", 1.0)), ("a:b:-2", ("a:b", -2.0))])
def test_a_scale_stands_after_the_last_colon(text: str, parsed: tuple[str, float]) -> None:
    assert lora(text) == (Path(parsed[0]), parsed[1])


def test_a_missing_base_is_refused(tmp_path: Path) -> None:
    assert "nowhere: expected a folder, found nothing; give the folder" in refused(tmp_path / "nowhere")


def test_an_unknown_type_is_refused(base: Path) -> None:
    assert "--type: expected one of F32, F16" in (said := refused(base, "--type", "Q9")) and "found Q9" in said


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def test_convert_needs_numpy_gguf_llama_cpp_and_tqdm_alone() -> None:
    used = {name for file in (ROOT / "convert").glob("*.py") for name in imports(file)}
    assert used - set(sys.stdlib_module_names) == {"convert", "numpy", "gguf", "llama_cpp", "tqdm"}
