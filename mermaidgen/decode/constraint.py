"""A grammar as llama.cpp's sampler: which tokens may come next.

The cheap questions come first (FACTS: one token 0.02 ms, a vocabulary of 151,936 50 ms): may this token come, which of these few, which of all.
llama.cpp ends the process when a token is accepted that may not come, so `accept` is only for a token that was just allowed.
"""

from __future__ import annotations

import ctypes

import llama_cpp
import numpy as np

from mermaidgen.decode.model import Model
from mermaidgen.errors import GrammarError

RECORD = np.dtype([("id", np.int32), ("logit", np.float32), ("p", np.float32)])  # llama_token_data


class Constraint:
    """A compiled grammar at the start of the text; `reset` brings it back there."""

    def __init__(self, model: Model, source: str) -> None:
        # llama.cpp takes an empty text for "no grammar".
        self._sampler = llama_cpp.llama_sampler_init_grammar(model.vocabulary, source.encode(), b"root") if source.strip() else None
        if not self._sampler:
            raise GrammarError("llama.cpp cannot compile the grammar", hint="check it with mermaidgen.gbnf.Grammar.parse, which names the line")
        self._one = llama_cpp.llama_token_data(id=0, logit=1.0, p=0.0)
        self._one_array = llama_cpp.llama_token_data_array(data=ctypes.pointer(self._one), size=1, selected=-1, sorted=False)
        self._one_reference = ctypes.byref(self._one_array)

    @staticmethod
    def _array(records: np.ndarray) -> llama_cpp.llama_token_data_array:
        data = records.ctypes.data_as(llama_cpp.llama_token_data_p)
        return llama_cpp.llama_token_data_array(data=data, size=len(records), selected=-1, sorted=False)

    def reset(self) -> None:
        llama_cpp.llama_sampler_reset(self._sampler)

    def allows(self, token: int) -> bool:
        """Whether this token may come next."""
        self._one.id, self._one.logit = token, 1.0
        llama_cpp.llama_sampler_apply(self._sampler, self._one_reference)
        return bool(self._one.logit == 1.0)

    def allowed(self, tokens: np.ndarray) -> np.ndarray:
        """A mask of the tokens that may come next."""
        records = np.zeros(len(tokens), dtype=RECORD)
        records["id"], records["logit"] = tokens, 1.0
        llama_cpp.llama_sampler_apply(self._sampler, ctypes.byref(self._array(records)))
        mask: np.ndarray = records["logit"] == 1.0
        return mask

    def accept(self, token: int) -> None:
        """Moves on; the token must be one that was just allowed."""
        llama_cpp.llama_sampler_accept(self._sampler, token)

    def close(self) -> None:
        if self._sampler:
            llama_cpp.llama_sampler_free(self._sampler)
            self._sampler = None
