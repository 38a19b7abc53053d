"""convert/quantize.py: every file type of llama.cpp, what it falls back to, what it refuses and which one is taken unasked."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import llama_cpp
import numpy as np
import pytest
from gguf import GGMLQuantizationType, GGUFReader

import convert.plan
import convert.writer
from convert.errors import ConvertError
from convert.quantize import FILE_TYPES, PLAIN, FileType, fallbacks, fitting
from tests.convert_cases import ROOT, fields, logits_of

F32 = GGMLQuantizationType.F32
NEEDS_IMATRIX = ("IQ3_XXS", "IQ2_M", "IQ2_S", "IQ2_XS", "IQ2_XXS", "IQ1_M", "IQ1_S")
ALL = """
import json, sys
from pathlib import Path
from convert.quantize import main
source, folder, *names = sys.argv[1:]
plans = {name: main("plan", name, source, "0") for name in names}
for name in names:
    main("quantize", name, source, f"{folder}/{name}")
Path(folder, "plans.json").write_text(json.dumps(plans))
"""


def test_the_table_of_file_types_is_llama_cpps() -> None:
    theirs = {
        name.split("_", 3)[3]: number for name, number in vars(llama_cpp).items() if name.startswith(("LLAMA_FTYPE_MOSTLY_", "LLAMA_FTYPE_ALL_"))
    }
    for name in ("NVFP4", "Q2_0"):  # its quantizer does not make the first, and gguf cannot read the second yet
        del theirs[name]
    assert {row.name: row.number for row in FILE_TYPES.values()} == theirs


@pytest.fixture(scope="module")
def by_llama_cpp(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with tiny.gguf in every type that it can have and with the plans; one process makes them all, since to start it takes longest."""
    folder = tmp_path_factory.mktemp("types")
    names = [name for name in FILE_TYPES if name not in (*PLAIN, "Q1_0")]
    subprocess.run([sys.executable, "-c", ALL, str(tiny / "tiny.gguf"), str(folder), *names], cwd=ROOT, capture_output=True, check=True)
    return folder


@pytest.mark.parametrize("name", [name for name in FILE_TYPES if name != "Q1_0"])
def test_every_file_type_runs_and_tells_what_it_fell_back_to(
    name: str, tiny: Path, by_llama_cpp: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plans: dict[str, dict[str, str]] = json.loads((by_llama_cpp / "plans.json").read_text())

    def planned(hollow: Path, to: FileType, weighted: bool) -> Mapping[str, GGMLQuantizationType]:
        assert hollow.name == "hollow.gguf" and not weighted
        return {tensor: GGMLQuantizationType[kind.upper()] for tensor, kind in plans[to.name].items()}

    def quantize(source: Path, target: Path, to: FileType, imatrix: Path | None, progress: bool) -> None:
        assert source.read_bytes() == (tiny / "tiny.gguf").read_bytes() and imatrix is None and not progress
        shutil.copy(by_llama_cpp / to.name, target)

    monkeypatch.setattr(convert.plan, "planned_types", planned)
    monkeypatch.setattr(convert.writer, "quantize", quantize)
    out = tmp_path / "tiny.gguf"
    convert.writer.convert(tiny / "base", out, type_name=name.lower())
    said = capfd.readouterr()
    tensors = GGUFReader(out).tensors
    if name not in PLAIN:
        assert {tensor.name: tensor.tensor_type.name.lower() for tensor in tensors} == {n: kind.lower() for n, kind in plans[name].items()}
    types = {tensor.tensor_type.name for tensor in tensors if len(tensor.shape) == 2}
    assert fields(out)["general.file_type"] == FILE_TYPES[name].number
    assert (types != {FILE_TYPES[name].main}) == ("llama.cpp takes" in said.err)
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
def test_a_type_that_needs_an_importance_matrix_is_refused_before_anything_is_written(
    name: str, wide: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(convert.writer, "write", None)
    with pytest.raises(ConvertError, match=f"--type {name}: expected an importance matrix, .*, found none") as caught:
        convert.writer.convert(wide, tmp_path / "out.gguf", type_name=name)
    assert "--imatrix" in caught.value.hint and "Q4_0" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("hidden", "inner", "layers", "name", "reason"),
    [
        (1536, 8960, 28, "Q4_K_M", "rows of 1,536 and 8,960 values are whole blocks of 256"),  # Qwen2.5-1.5B
        (896, 4864, 24, "IQ4_NL", "rows of 896 and 4,864 values are not all whole blocks of 256"),  # Qwen2.5-0.5B
        (576, 1536, 30, "Q8_0", "81.9 million weights are few"),
        (1000, 4000, 24, "F16", "rows of 1,000 and 4,000 values are no whole blocks of 32"),
    ],
)
def test_the_type_that_fits_depends_on_the_shape(hidden: int, inner: int, layers: int, name: str, reason: str) -> None:
    shapes = {f"{layer}.{side}": shape for layer in range(layers) for side, shape in (("up", (inner, hidden)), ("down", (hidden, inner)))}
    found, said = fitting({"token_embd.weight": (50_000, hidden), "norm": (7,)} | shapes)
    assert found.name == name and reason in said


def test_the_kernels_of_convolutions_have_no_say() -> None:
    shapes = {"token_embd.weight": (512, 256), "blk.0.shortconv.conv.weight": (256, 3)}
    assert fitting(shapes)[0].name == "Q8_0"
    assert fallbacks(shapes, {"token_embd.weight": F32, "blk.0.shortconv.conv.weight": F32}, FILE_TYPES["Q4_K_M"]) == {}


def test_the_type_that_fits_is_said(tiny: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = convert.writer.convert(tiny / "base", tmp_path / "out.gguf")
    assert fields(out)["general.file_type"] == FILE_TYPES["Q8_0"].number
    assert capsys.readouterr().err == "convert: Q8_0: 0.1 million weights are few: 8 bits lose next to nothing of them\n"
