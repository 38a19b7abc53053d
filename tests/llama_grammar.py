"""llama.cpp's own grammar sampler, which says of every token whether it may come: what our constraint is compared with.

A token that may not come must not be accepted: llama.cpp then ends the process.
"""

from __future__ import annotations

import ctypes

import llama_cpp
import numpy as np

from mermaidgen.decode.model import Model
from mermaidgen.errors import GrammarError

RECORD = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])  # llama_token_data


class LlamaGrammar:
    """A compiled grammar at the start of the text; `reset` brings it back there."""

    def __init__(self, model: Model, source: str) -> None:
        # llama.cpp takes an empty text for "no grammar".
        vocabulary = llama_cpp.llama_model_get_vocab(model.pointer)
        self._sampler = llama_cpp.llama_sampler_init_grammar(vocabulary, source.encode(), b"root") if source.strip() else None
        if not self._sampler:
            raise GrammarError("llama.cpp cannot compile the grammar")

    def reset(self) -> None:
        llama_cpp.llama_sampler_reset(self._sampler)

    def allows(self, token: int) -> bool:
        """Whether this token may come next."""
        return bool(self.allowed(np.array([token]))[0])

    def allowed(self, tokens: np.ndarray) -> np.ndarray:
        """A mask of the tokens that may come next."""
        records = np.zeros(len(tokens), dtype=RECORD)
        records["id"], records["logit"] = tokens, 1.0
        data = records.ctypes.data_as(llama_cpp.llama_token_data_p)
        array = llama_cpp.llama_token_data_array(data=data, size=len(records), selected=-1, sorted=False)
        llama_cpp.llama_sampler_apply(self._sampler, ctypes.byref(array))
        mask: np.ndarray = records["logit"] == 1.0
        return mask

    def accept(self, token: int) -> None:
        """Moves on; the token must be one that may come."""
        llama_cpp.llama_sampler_accept(self._sampler, token)

    def close(self) -> None:
        if self._sampler:
            llama_cpp.llama_sampler_free(self._sampler)
            self._sampler = None
