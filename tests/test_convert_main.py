"""python -m convert: its arguments, its refusals in one line, and what it imports."""

from __future__ import annotations

import ast
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from gguf import GGUFReader

from convert.__main__ import lora, main
from convert.quantize import FILE_TYPES
from tests.convert_cases import ROOT, edit, refused


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


@pytest.mark.parametrize("type_name", ["Q4_K_M", "BF16", None])
def test_a_dry_run_says_what_would_be_written_and_writes_nothing(type_name: str | None, base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = [str(base), *(["--type", type_name] if type_name else []), str(base.parent / "out.gguf")]
    before = {path: path.stat().st_mtime_ns for path in base.parent.rglob("*")}
    assert main([*arguments, "--dry-run"]) == 0
    assert {path: path.stat().st_mtime_ns for path in base.parent.rglob("*")} == before
    said = capsys.readouterr()
    assert main(arguments) == 0
    out = base.parent / "out.gguf"
    tensors = GGUFReader(out).tensors
    assert said.err == "" and said.out.startswith(f"base: qwen2, 0.1 million weights in {len(tensors)} tensors, 292 tokens\n")
    counts = Counter(tensor.tensor_type.name for tensor in tensors)
    assert f"{', '.join(f'{number} x {name}' for name, number in counts.items())}: {out.stat().st_size / 1e6:,.1f} MB" in said.out
    assert ("Q8_0: 0.1 million weights are few" in said.out) == (type_name is None)


def test_a_dry_run_refuses_what_cannot_be_done(base: Path, capsys: pytest.CaptureFixture[str]) -> None:
    edit(base / "config.json", lambda config: config.update(intermediate_size=192))
    assert main([str(base), "--dry-run", str(base.parent / "out.gguf")]) == 2
    assert "expected (192, 64) for" in (said := capsys.readouterr()).err or "of (192, 64), found (160, 64)" in said.err
    assert said.out == ""


MAKE: list[tuple[tuple[str, ...], list[str]]] = [
    (("BASE=a b", "OUT=out.gguf"), ["a b", "out.gguf"]),
    (("BASE=owner/name", "OUT=$x.gguf", "LORA=one two:0.5", "TYPE=Q4_K_M"),
     ["owner/name", "--lora", "one", "--lora", "two:0.5", "--type", "Q4_K_M", "$x.gguf"]),
]  # fmt: skip


@pytest.mark.parametrize(("variables", "arguments"), MAKE)
def test_make_convert_passes_its_variables_on(variables: tuple[str, ...], arguments: list[str], tmp_path: Path) -> None:
    python = tmp_path / "bin" / "python"
    python.parent.mkdir()
    python.write_text('#!/bin/sh\nprintf "%s|" "$@"\n')
    python.chmod(0o755)
    clean = {name: value for name, value in os.environ.items() if name not in ("MAKEFLAGS", "MAKELEVEL", "BASE", "LORA", "TYPE", "OUT")}
    command = ["make", "-s", "convert", *variables, f"VENV={tmp_path}", "PYTHON=true"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env=clean)
    assert (done.stdout, done.stderr) == ("".join(f"{part}|" for part in ("-m", "convert", *arguments)), "")


def test_make_convert_says_what_it_needs() -> None:
    done = subprocess.run(["make", "-s", "convert", "PYTHON=true"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 2 and "make convert BASE=" in done.stderr


def imports(file: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield (node.module or "").split(".")[0]


def test_convert_needs_few_packages_and_no_torch() -> None:
    used = {name for file in (ROOT / "convert").glob("*.py") for name in imports(file)}
    assert used - set(sys.stdlib_module_names) == {"convert", "numpy", "gguf", "llama_cpp", "tqdm", "huggingface_hub"}
