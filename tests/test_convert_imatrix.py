"""convert/imatrix.py: what matrices are multiplied with, by the formula of llama.cpp's own tool, and quantizers that go by it."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import llama_cpp
import numpy as np
import pytest
from gguf import GGUFReader
from gguf.quants import dequantize

import convert.writer
from convert.checkpoint import Checkpoint
from convert.errors import ConvertError
from convert.imatrix import CHUNK, compute, read_imatrix
from convert.quantize import FILE_TYPES, quantize
from tests.convert_cases import ROOT, fields
from tests.test_convert_quantize import NEEDS_IMATRIX
from tests.tiny import tiny_checkpoint, tiny_tokenizer, tiny_weights, write_safetensors

pytestmark = pytest.mark.usefixtures("one_core")


@pytest.fixture(scope="module")
def one_core() -> Iterator[None]:
    """Children run on one core: two threads of a model this small mostly wait for each other."""
    cores = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(cores)})
    yield
    os.sched_setaffinity(0, cores)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A text of some 1,200 tokens: two chunks and a rest."""
    rng = random.Random(0)
    words = 'flowchart TD graph LR the other --> ["Log in"] <|im_start|> 2026 é\n'.split(" ")
    file = tmp_path_factory.mktemp("corpus") / "corpus.txt"
    file.write_text(" ".join(rng.choice(words) for _ in range(400)), encoding="utf-8")
    return file


@pytest.fixture(scope="module")
def uneven(one_core: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with base/, whose norms differ from column to column, and with f32.gguf made from it."""
    folder = tmp_path_factory.mktemp("uneven")
    tiny_checkpoint(folder / "base")
    rng = np.random.default_rng(1)
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    uneven = {name: rng.uniform(0.1, 3, values.shape).astype(np.float32) if "norm" in name else values for name, values in weights.items()}
    write_safetensors(folder / "base" / "model.safetensors", uneven)
    convert.writer.convert(folder / "base", folder / "f32.gguf", type_name="F32")
    return folder


@pytest.fixture(scope="module")
def imatrix(uneven: Path, corpus: Path) -> Path:
    compute(uneven / "f32.gguf", corpus, uneven / "imatrix.gguf", progress=False)
    return uneven / "imatrix.gguf"


def chunks(gguf: Path, corpus: Path) -> np.ndarray:
    """[chunks, CHUNK] tokens."""
    ids = llama_cpp.Llama(str(gguf), vocab_only=True, verbose=False).tokenize(corpus.read_bytes(), special=True)
    assert 2 * CHUNK < len(ids) < 3 * CHUNK
    return np.array(ids[: 2 * CHUNK]).reshape(2, CHUNK)


def test_the_file_has_the_form_of_llama_cpps_tool(imatrix: Path) -> None:
    said, tensors = fields(imatrix), {tensor.name: tensor.data for tensor in GGUFReader(imatrix).tensors}
    assert said["general.type"] == "imatrix" and said["imatrix.datasets"] == ["corpus.txt"]
    assert (said["imatrix.chunk_count"], said["imatrix.chunk_size"]) == (2, CHUNK)
    matrices = ("attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down")
    expected = {f"blk.{layer}.{name}.weight" for layer in range(2) for name in matrices}
    assert set(tensors) == {f"{name}.{end}" for name in expected for end in ("in_sum2", "counts")}
    assert all(values.shape == (1, 1) and values[0, 0] == 2 * CHUNK for name, values in tensors.items() if name.endswith(".counts"))
    assert tensors["blk.0.ffn_down.weight.in_sum2"].shape == (1, 160) and tensors["blk.0.ffn_up.weight.in_sum2"].shape == (1, 64)


def test_the_first_matrices_get_the_mean_squares_of_normalized_embeddings(uneven: Path, corpus: Path, imatrix: Path) -> None:
    base = Checkpoint.open(uneven / "base")
    rows = base.read("model.embed_tokens.weight")[chunks(uneven / "f32.gguf", corpus)].astype(np.float64)
    normalized = rows / np.sqrt(np.square(rows).mean(axis=-1, keepdims=True) + 1e-6) * base.read("model.layers.0.input_layernorm.weight")
    expected, found = np.square(normalized).mean(axis=(0, 1)), read_imatrix(imatrix)
    assert expected.max() > 20 * expected.min()
    for name in ("attn_q", "attn_k", "attn_v"):
        np.testing.assert_allclose(found[f"blk.0.{name}.weight"], expected, rtol=1e-5)


def test_every_matrix_gets_what_transformers_multiplies_it_with(uneven: Path, corpus: Path, imatrix: Path) -> None:
    torch, transformers = pytest.importorskip("torch"), pytest.importorskip("transformers")
    model = transformers.AutoModelForCausalLM.from_pretrained(uneven / "base", dtype=torch.float32)
    sums: dict[str, np.ndarray] = {}

    def noted(name: str) -> object:
        def hook(module: object, inputs: tuple[object, ...]) -> None:
            sums[name] = inputs[0].double().square().mean(dim=(0, 1)).numpy()  # type: ignore[attr-defined]

        return hook

    names = {"self_attn.q_proj": "attn_q", "self_attn.o_proj": "attn_output", "mlp.gate_proj": "ffn_gate", "mlp.down_proj": "ffn_down"}
    for layer in range(2):
        for theirs, ours in names.items():
            model.get_submodule(f"model.layers.{layer}.{theirs}").register_forward_pre_hook(noted(f"blk.{layer}.{ours}.weight"))
    with torch.inference_mode():
        model(torch.from_numpy(chunks(uneven / "f32.gguf", corpus)))
    found = read_imatrix(imatrix)
    assert len(sums) == 8
    for name, expected in sums.items():
        np.testing.assert_allclose(found[name], expected, rtol=2e-3, err_msg=name)  # llama.cpp's keys and values are F16


def test_what_matters_is_kept_better(wide: Path, corpus: Path, tmp_path: Path) -> None:
    plain = convert.writer.convert(wide, tmp_path / "plain.gguf", type_name="F32")
    files = [convert.writer.convert(wide, tmp_path / f"{i}.gguf", type_name="Q3_K_S", imatrix=text) for i, text in enumerate((None, corpus))]
    compute(plain, corpus, tmp_path / "imatrix.gguf", progress=False)
    importance = read_imatrix(tmp_path / "imatrix.gguf")
    exact, without, weighted = (
        {tensor.name: dequantize(tensor.data, tensor.tensor_type) for tensor in GGUFReader(file).tensors} for file in (plain, *files)
    )
    for name, mean in importance.items():
        before, after = (np.sum(np.square(found[name] - exact[name]) * mean) for found in (without, weighted))
        assert after < before, name
    assert fields(files[1])["convert.imatrix"] == "corpus.txt"
    assert any(key.endswith("/corpus.txt") for key in fields(files[1])) and "convert.imatrix" not in fields(files[0])
    assert {path.name for path in tmp_path.iterdir()} == {"plain.gguf", "0.gguf", "1.gguf", "imatrix.gguf"}


def test_types_that_need_an_importance_matrix_take_it(wide: Path, corpus: Path, tmp_path: Path) -> None:
    plain, imatrix = convert.writer.convert(wide, tmp_path / "plain.gguf", type_name="F16"), tmp_path / "imatrix.gguf"
    compute(plain, corpus, imatrix, progress=False)
    quantize(plain, tmp_path / "out.gguf", FILE_TYPES["IQ2_XXS"], imatrix, progress=False)
    assert "IQ2_XXS" in {tensor.tensor_type.name for tensor in GGUFReader(tmp_path / "out.gguf").tensors}
    code = "import sys; from convert.quantize import main; print(*(main('plan', n, sys.argv[1], '1')['blk.1.ffn_up.weight'] for n in sys.argv[2:]))"
    done = subprocess.run([sys.executable, "-c", code, str(plain), *NEEDS_IMATRIX], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.upper().split() == [FILE_TYPES[name].main for name in NEEDS_IMATRIX]


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"short", r"expected at least 512 tokens, found 4"),
        (b"\xff\xfe" * 2000, "expected a text in UTF-8, found 'utf-8' codec can't decode byte 0xff"),
        (None, "expected a text in UTF-8, found .*No such file"),
    ],
)
def test_a_text_that_will_not_do_is_refused(content: bytes | None, message: str, tiny: Path, tmp_path: Path) -> None:
    if content:
        (tmp_path / "corpus.txt").write_bytes(content)
    with pytest.raises(ConvertError, match=f"corpus.txt: {message}") as caught:
        compute(tiny / "tiny.gguf", tmp_path / "corpus.txt", tmp_path / "imatrix.gguf", progress=False)
    assert "text" in caught.value.hint
    assert not (tmp_path / "imatrix.gguf").exists()


@pytest.mark.parametrize("type_name", ["Q8_0", "F16", None])
def test_a_type_that_does_not_go_by_it_is_refused(type_name: str | None, corpus: Path, tiny: Path, tmp_path: Path) -> None:
    with pytest.raises(ConvertError, match=f"--imatrix: expected a type that goes by it, found {type_name or 'Q8_0'}"):
        convert.writer.convert(tiny / "base", tmp_path / "out.gguf", type_name=type_name, imatrix=corpus)
    assert list(tmp_path.iterdir()) == []
