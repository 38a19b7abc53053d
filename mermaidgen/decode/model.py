"""A GGUF file -> `Model`: tokens of a text, text of a token, and logits after some tokens, over llama.cpp's C API."""

from __future__ import annotations

import ctypes
import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np

from mermaidgen.decode.threads import usable_threads
from mermaidgen.errors import ModelError, RequestError

BATCH = 512
LONGEST_PIECE = 16  # bytes; longer tokens are not looked for when a text is spelled
_LOG: list[str] = []  # what llama.cpp last complained of, for error messages


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def _keep_log(level: int, text: bytes, _data: Any) -> None:
    if level >= 3:  # warnings and errors
        _LOG.append(text.decode(errors="replace").strip())
        del _LOG[:-5]


class Model:
    """A model with one context of `context` tokens, for one run at a time: `hold` it from `reset` to the last `evaluate`."""

    def __init__(self, path: Path, context: int = 2048, threads: int = 0) -> None:
        _check_file(path)
        llama_cpp.llama_log_set(_keep_log, None)
        llama_cpp.llama_backend_init()
        _LOG.clear()
        parameters = llama_cpp.llama_model_default_params()
        parameters.n_gpu_layers = 0
        self._model = llama_cpp.llama_model_load_from_file(os.fsencode(path), parameters)
        if not self._model:
            raise ModelError(f"llama.cpp cannot load {path}: {' '.join(_LOG) or 'no reason given'}",
                             hint="the file may be truncated or of a newer format: fetch or build it again")  # fmt: skip
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = context
        settings.n_batch = settings.n_ubatch = min(BATCH, context)
        settings.n_threads = settings.n_threads_batch = threads or usable_threads()
        settings.flash_attn_type = 0
        settings.no_perf = True
        self._context = llama_cpp.llama_init_from_model(self._model, settings)
        if not self._context:
            raise ModelError(f"no memory for a context of {context} tokens", hint="lower the setting 'context'")
        self.vocabulary = llama_cpp.llama_model_get_vocab(self._model)
        self._memory = llama_cpp.llama_get_memory(self._context)
        self.path, self.context_size = path, context
        self._lock, self._holder = threading.Lock(), 0
        self.size = llama_cpp.llama_vocab_n_tokens(self.vocabulary)
        self.used = 0
        control = [t for t in range(self.size) if llama_cpp.llama_vocab_is_control(self.vocabulary, t)]
        self.ends = frozenset(t for t in range(self.size) if llama_cpp.llama_vocab_is_eog(self.vocabulary, t))
        self.banned = np.array([t for t in control if t not in self.ends], dtype=np.intp)
        self._pieces: dict[int, bytes] = {}

    def tokenize(self, text: str, special: bool = False) -> list[int]:
        """Token ids of a text; with `special`, names of special tokens in it become those tokens."""
        raw = text.encode()
        buffer = (llama_cpp.llama_token * (len(raw) + 8))()
        count = llama_cpp.llama_tokenize(self.vocabulary, raw, len(raw), buffer, len(buffer), False, special)
        assert count >= 0
        return list(buffer[:count])

    def piece(self, token: int) -> bytes:
        """The bytes of a token; of an end-of-turn token, none."""
        known = self._pieces.get(token)
        if known is None:
            buffer = ctypes.create_string_buffer(256)
            length = llama_cpp.llama_token_to_piece(self.vocabulary, token, buffer, len(buffer), 0, False)
            known = self._pieces[token] = buffer.raw[: max(length, 0)]
        return known

    @cached_property
    def _by_piece(self) -> dict[bytes, int]:
        """Each token by its bytes, control tokens left out."""
        control = {*self.ends, *self.banned.tolist()}
        return {self.piece(token): token for token in range(self.size) if token not in control and self.piece(token)}

    def spelling(self, text: bytes, offset: int) -> list[int]:
        """The tokens whose bytes stand in the text at an offset, the longest first."""
        lengths = range(min(LONGEST_PIECE, len(text) - offset), 0, -1)
        return [self._by_piece[piece] for length in lengths if (piece := text[offset : offset + length]) in self._by_piece]

    def reset(self) -> None:
        """Forgets all tokens."""
        llama_cpp.llama_memory_clear(self._memory, False)
        self.used = 0

    def evaluate(self, tokens: Sequence[int]) -> np.ndarray:
        """Appends the tokens and gives the logits after the last: float32 [vocabulary], valid until the next call."""
        if self.used + len(tokens) > self.context_size:
            raise RequestError(f"{self.used + len(tokens)} tokens do not fit into the context of {self.context_size}", hint="shorten the request")
        for start in range(0, len(tokens), BATCH):
            part = (llama_cpp.llama_token * len(tokens[start : start + BATCH]))(*tokens[start : start + BATCH])
            if llama_cpp.llama_decode(self._context, llama_cpp.llama_batch_get_one(part, len(part))) != 0:
                raise ModelError(f"llama.cpp could not decode: {' '.join(_LOG)}", hint="lower 'context', or try another model file")
        self.used += len(tokens)
        pointer = llama_cpp.llama_get_logits_ith(self._context, -1)
        return np.ctypeslib.as_array(pointer, (self.size,))

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Waits until no other thread holds the model. Raises ModelError if this one does, or if the model is closed."""
        if not self._lock.acquire(blocking=False):
            if self._holder == threading.get_ident():
                raise ModelError("a stream of this model is still open in this thread", hint="finish or close it before the next request")
            self._lock.acquire()
        try:
            self._holder = threading.get_ident()
            if not self._context:
                raise ModelError("the model is closed", hint="make a new DiagramGenerator")
            yield
        finally:
            self._holder = 0
            self._lock.release()

    def close(self) -> None:
        """Frees model and context; call it while holding the model."""
        llama_cpp.llama_free(self._context)
        llama_cpp.llama_model_free(self._model)
        self._context = self._model = None


def _check_file(path: Path) -> None:
    """Raises ModelError for what llama.cpp would answer with a bare NULL."""
    try:
        with path.open("rb") as file:
            magic = file.read(4)
    except OSError as exc:
        raise ModelError(f"cannot read the model {path}: {exc.strerror}", hint="give the path of a GGUF file or a registered name") from exc
    if magic != b"GGUF":
        raise ModelError(f"{path} is not a GGUF file: expected b'GGUF' at its start, found {magic!r}", hint="see `python -m convert --help`")
