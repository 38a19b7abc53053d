"""A GGUF and a text -> its importance matrix: how large what each column of each matrix is multiplied with is on average, squared.

>>> compute(Path("model.f16.gguf"), Path("corpus.txt"), Path("imatrix.gguf"), progress=True)
>>> read_imatrix(Path("imatrix.gguf"))["blk.0.ffn_up.weight"].shape
(1536,)

A quantizer that knows it rounds the columns that matter more carefully. The text is read in chunks of CHUNK tokens, as llama.cpp's own tool does
(tools/imatrix, whose form the file has: for each matrix the sums of the squares and the number of vectors that they are over), and for the
same matrices: those of the layers. The output matrix is better off without.
"""

from __future__ import annotations

import ctypes
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from gguf import GGMLQuantizationType, GGUFReader, GGUFWriter, Keys

from convert import process
from convert.checkpoint import Array
from convert.corpus import tokenize
from convert.errors import ConvertError

CHUNK = 512  # tokens, or all that the model takes
AT_ONCE = 128  # tokens of a decode, whose logits are in memory
Sums = dict[str, tuple[npt.NDArray[np.float64], int]]


class Tensor(ctypes.Structure):
    """struct ggml_tensor (ggml/include/ggml.h)."""


Tensor._fields_ = [
    ("type", ctypes.c_int),
    ("buffer", ctypes.c_void_p),
    ("ne", ctypes.c_int64 * 4),  # the row's length first
    ("nb", ctypes.c_size_t * 4),  # bytes from one to the next
    ("op", ctypes.c_int),
    ("op_params", ctypes.c_int32 * 16),
    ("flags", ctypes.c_int32),
    ("src", ctypes.POINTER(Tensor) * 10),
    ("view_src", ctypes.c_void_p),
    ("view_offs", ctypes.c_size_t),
    ("data", ctypes.c_void_p),
    ("name", ctypes.c_char * 64),
]


def compute(model: Path, corpus: Path, out: Path, progress: bool) -> None:
    """Writes `out`. Raises ConvertError if the corpus is too short."""
    process.ask("convert.imatrix", model.resolve(), corpus.resolve(), out.resolve(), title="importance", progress=progress)


def read_imatrix(file: Path) -> dict[str, Array]:
    """Matrix -> the mean square of what each of its columns is multiplied with."""
    tensors = {tensor.name: tensor.data for tensor in GGUFReader(file).tensors}
    sums = {name.removesuffix(".in_sum2"): data for name, data in tensors.items() if name.endswith(".in_sum2")}
    return {name: np.ascontiguousarray(data / tensors[f"{name}.counts"], np.float32).reshape(-1) for name, data in sums.items()}


def main(model: str, corpus: str, out: str) -> None:
    """The other process of `compute`."""
    llama_cpp, loaded = process.load(model)
    from llama_cpp._ggml import libggml

    libggml.ggml_op_name.restype = ctypes.c_char_p
    sums: Sums = {}

    @llama_cpp.ggml_backend_sched_eval_callback  # type: ignore[untyped-decorator]
    def collect(node: int, ask: bool, _data: object) -> bool:
        """Asked of each node of the graph before it is computed, and again after it if the answer was yes."""
        result = Tensor.from_address(node)
        if ask:
            product = libggml.ggml_op_name(result.op) == b"MUL_MAT" and result.src[0].contents.name.startswith(b"blk.")
            return bool(product and result.src[1].contents.type == GGMLQuantizationType.F32)
        name, values = result.src[0].contents.name.decode(), _values(result.src[1].contents)
        before, count = sums.get(name, (np.zeros(values.shape[-1]), 0))
        sums[name] = before + np.square(values, dtype=np.float64).sum(axis=(0, 1, 2)), count + values[..., 0].size
        return True

    size = min(CHUNK, llama_cpp.llama_model_n_ctx_train(loaded))
    chunks = _chunks(llama_cpp, llama_cpp.llama_model_get_vocab(loaded), Path(corpus), size)
    settings = llama_cpp.llama_context_default_params()
    settings.n_ctx, settings.n_batch, settings.n_ubatch, settings.cb_eval = size, AT_ONCE, AT_ONCE, collect
    settings.n_threads = settings.n_threads_batch = process.threads()
    context = llama_cpp.llama_init_from_model(loaded, settings)
    for i, chunk in enumerate(chunks):
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(context), True)
        for start in range(0, size, AT_ONCE):
            tokens = np.ascontiguousarray(chunk[start : start + AT_ONCE])
            batch = llama_cpp.llama_batch_get_one(tokens.ctypes.data_as(ctypes.POINTER(llama_cpp.llama_token)), tokens.size)
            batch.logits = (ctypes.c_int8 * tokens.size)(*[1] * tokens.size)  # or the last layer would compute the last token alone
            if llama_cpp.llama_decode(context, batch) != 0:
                raise ConvertError(f"llama.cpp could not run {model}", "please report it")
        process.step(i + 1, len(chunks))
    _write(Path(out), sums, Path(corpus).name, len(chunks), size)


def _values(tensor: Tensor) -> Array:
    """What a tensor in memory holds, its rows along the last axis."""
    shape, strides = tuple(tensor.ne)[::-1], tuple(tensor.nb)[::-1]
    size = sum((side - 1) * stride for side, stride in zip(shape, strides, strict=True)) + 4
    return np.ndarray(shape, np.float32, (ctypes.c_char * size).from_address(tensor.data), strides=strides)


def _chunks(llama_cpp: Any, vocabulary: Any, corpus: Path, size: int) -> npt.NDArray[np.int32]:
    """A text's tokens, [chunks, size], without the rest at the end; where the tokenizer has a first token each chunk begins with it."""
    tokens = tokenize(llama_cpp, vocabulary, corpus)
    if len(tokens) < size:
        raise ConvertError(f"{corpus}: expected at least {size} tokens, found {len(tokens)}", "give a longer text; some 50,000 tokens are good")
    chunks = tokens[: len(tokens) // size * size].reshape(-1, size)
    if llama_cpp.llama_vocab_get_add_bos(vocabulary):
        chunks[:, 0] = llama_cpp.llama_vocab_bos(vocabulary)
    return chunks


def _write(file: Path, sums: Sums, corpus: str, chunks: int, size: int) -> None:
    with closing(GGUFWriter(file, "")) as writer:
        writer.add_type("imatrix")
        writer.add_array(Keys.IMatrix.DATASETS, [corpus])
        writer.add_uint32(Keys.IMatrix.CHUNK_COUNT, chunks)
        writer.add_uint32(Keys.IMatrix.CHUNK_SIZE, size)
        for name, (values, count) in sorted(sums.items()):
            writer.add_tensor(f"{name}.in_sum2", values.astype(np.float32)[None])
            writer.add_tensor(f"{name}.counts", np.array([[count]], np.float32))
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()


if __name__ == "__main__":
    process.answer(main)
