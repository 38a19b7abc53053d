"""A text -> its tokens, as llama.cpp cuts it.

>>> tokens_of(Path("model.gguf"), Path("corpus.txt"), folder)
array([ 5158, 2494,  271, ...], dtype=int32)
"""

from __future__ import annotations

import ctypes
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from convert import process
from convert.errors import ConvertError

Ids = npt.NDArray[np.int32]


def tokens_of(model: Path, corpus: Path, folder: Path) -> Ids:
    """Names of special tokens in the text are those tokens. Of `model` the header is read; `folder` is for a file on the way."""
    out = folder / "tokens.npy"
    process.ask("convert.corpus", model.resolve(), corpus.resolve(), out.resolve())
    ids: Ids = np.load(out)
    return ids


def tokenize(llama_cpp: Any, vocabulary: Any, corpus: Path) -> Ids:
    """In a process that has llama.cpp: the same, with the token that a text begins with, where there is one."""
    try:
        text = corpus.read_text(encoding="utf-8").encode()
    except (OSError, UnicodeDecodeError) as error:
        raise ConvertError(f"{corpus}: expected a text in UTF-8, found {error}", "give a text of the kind that the model will write") from error
    ids = np.empty(len(text) + 16, np.int32)
    pointer = ids.ctypes.data_as(ctypes.POINTER(llama_cpp.llama_token))
    return ids[: llama_cpp.llama_tokenize(vocabulary, text, len(text), pointer, len(ids), True, True)]


def main(model: str, corpus: str, out: str) -> None:
    """The other process of `tokens_of`."""
    llama_cpp, loaded = process.load(model, vocab_only=True)
    np.save(out, tokenize(llama_cpp, llama_cpp.llama_model_get_vocab(loaded), Path(corpus)))


if __name__ == "__main__":
    process.answer(main)
