"""convert/quantize.py: every file type of llama.cpp, what it falls back to and what it refuses."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import llama_cpp
import numpy as np
import pytest
from gguf import GGUFReader

import convert.writer
from convert.errors import ConvertError
from convert.quantize import FILE_TYPES, PLAIN, FileType
from tests.convert_cases import ROOT, fields, logits_of

NEEDS_IMATRIX = ("IQ3_XXS", "IQ2_M", "IQ2_S", "IQ2_XS", "IQ2_XXS", "IQ1_M", "IQ1_S")


def test_the_table_of_file_types_is_llama_cpps() -> None:
    theirs = {
        name.split("_", 3)[3]: number for name, number in vars(llama_cpp).items() if name.startswith(("LLAMA_FTYPE_MOSTLY_", "LLAMA_FTYPE_ALL_"))
    }
    for name in ("NVFP4", "Q2_0"):  # its quantizer does not make the first, and gguf cannot read the second yet
        del theirs[name]
    assert {row.name: row.number for row in FILE_TYPES.values()} == theirs


@pytest.fixture(scope="module")
def by_llama_cpp(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with tiny.gguf in every type that it can have, named by number; one process makes them all, since to start it takes longest."""
    folder = tmp_path_factory.mktemp("types")
    numbers = [str(row.number) for row in FILE_TYPES.values() if row.name not in (*PLAIN, "Q1_0")]
    code = "import sys; from convert.quantize import main; sys.exit(any(main(sys.argv[1], f'{sys.argv[2]}/{n}', n) for n in sys.argv[3:]))"
    subprocess.run([sys.executable, "-c", code, str(tiny / "tiny.gguf"), str(folder), *numbers], cwd=ROOT, capture_output=True, check=True)
    return folder


@pytest.mark.parametrize("name", [name for name in FILE_TYPES if name != "Q1_0"])
def test_every_file_type_runs_and_tells_what_it_fell_back_to(
    name: str, tiny: Path, by_llama_cpp: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def quantize(source: Path, target: Path, to: FileType) -> None:
        assert source.read_bytes() == (tiny / "tiny.gguf").read_bytes()
        shutil.copy(by_llama_cpp / str(to.number), target)

    monkeypatch.setattr(convert.writer, "quantize", quantize)
    out = tmp_path / "tiny.gguf"
    convert.writer.convert(tiny / "base", out, type_name=name.lower())
    said = capfd.readouterr()
    types = {tensor.tensor_type.name for tensor in GGUFReader(out).tensors if len(tensor.shape) == 2}
    assert fields(out)["general.file_type"] == FILE_TYPES[name].number
    assert (types != {FILE_TYPES[name].main}) == ("llama.cpp took" in said.err)
    assert all(other in said.err for other in types - {FILE_TYPES[name].main})
    assert said.out == ""
    logits = logits_of(out, [1, 50, 60])
    assert np.isfinite(logits).all() and logits.std() > 0.1
    assert [path.name for path in tmp_path.iterdir()] == ["tiny.gguf"]


def test_rows_that_fit_give_the_type_without_a_word(wide: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    types = {tensor.tensor_type.name for tensor in GGUFReader(convert.writer.convert(wide, tmp_path / "out.gguf", type_name="Q4_K_M")).tensors}
    assert types == {"F32", "Q4_K", "Q6_K"}  # Q4_K_M's own mix
    assert capfd.readouterr().err == ""


def test_a_type_that_has_nothing_to_fall_back_to_is_refused(tiny: Path, wide: Path, tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match=r"could not quantize to Q1_0: .*no tensor type fallback is defined for type q1_0"):
        convert.writer.convert(tiny / "base", tmp_path / "out.gguf", type_name="Q1_0")
    assert list(tmp_path.iterdir()) == []
    types = {tensor.tensor_type.name for tensor in GGUFReader(convert.writer.convert(wide, tmp_path / "out.gguf", type_name="Q1_0")).tensors}
    assert "Q1_0" in types


@pytest.mark.parametrize("name", NEEDS_IMATRIX)
def test_a_type_that_needs_an_importance_matrix_is_refused(name: str, wide: Path, tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match=f"could not quantize to {name}: .*requires an imatrix") as caught:
        convert.writer.convert(wide, tmp_path / "out.gguf", type_name=name)
    assert "Q4_0" in caught.value.hint
    assert list(tmp_path.iterdir()) == []
