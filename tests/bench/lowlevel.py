"""llama.cpp's C API with nothing around it: the floor that every engine on top of it is compared with.

>>> bare(Task(Path("model.gguf"), tokens=24))
{'load_seconds': 0.9, 'prompt_tokens': 86, 'first_token_seconds': 1.2, 'ms_per_token': 75.1}
"""

from __future__ import annotations

import ctypes
import os
import statistics
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import llama_cpp
import numpy as np

from tests.bench.task import CONTEXT, Task, forced, speed

LARGEST_BATCH = 512


@llama_cpp.llama_log_callback
def _silent(level: int, text: bytes, data: Any) -> None:
    """Takes llama.cpp's log."""


class Bare:
    """A model, loaded or to be loaded, and one context with the settings that mermaidgen takes."""

    def __init__(self, model: Path | Any, threads: int, context: int = CONTEXT) -> None:
        if isinstance(model, Path):
            llama_cpp.llama_log_set(_silent, None)
            llama_cpp.llama_backend_init()
            model = llama_cpp.llama_model_load_from_file(os.fsencode(model), llama_cpp.llama_model_default_params())
        self.model = model
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx, settings.n_batch, settings.n_ubatch = context, LARGEST_BATCH, LARGEST_BATCH
        settings.n_threads = settings.n_threads_batch = threads
        settings.flash_attn_type, settings.type_k, settings.type_v = 1, llama_cpp.GGML_TYPE_Q8_0, llama_cpp.GGML_TYPE_Q8_0
        settings.no_perf = True
        self.context = llama_cpp.llama_init_from_model(self.model, settings)
        assert self.context, "llama.cpp cannot make a context"
        self.vocabulary = llama_cpp.llama_model_get_vocab(self.model)
        self.size = llama_cpp.llama_vocab_n_tokens(self.vocabulary)

    def tokenize(self, text: str, special: bool = False) -> list[int]:
        """Token ids of a text; with `special`, names of special tokens in it become those tokens."""
        raw = text.encode()
        buffer = (llama_cpp.llama_token * (len(raw) + 8))()
        count = llama_cpp.llama_tokenize(self.vocabulary, raw, len(raw), buffer, len(buffer), False, special)
        return list(buffer[:count])

    def decode(self, tokens: Sequence[int]) -> None:
        """Appends the tokens; logits come for the last one."""
        part = (llama_cpp.llama_token * len(tokens))(*tokens)
        if llama_cpp.llama_decode(self.context, llama_cpp.llama_batch_get_one(part, len(part))) != 0:
            raise RuntimeError("llama.cpp could not decode")

    def logits(self) -> np.ndarray:
        """The logits after the last token: float32 [vocabulary], llama.cpp's own memory."""
        return np.ctypeslib.as_array(llama_cpp.llama_get_logits_ith(self.context, -1), (self.size,))

    def ends(self, token: int) -> bool:
        return bool(llama_cpp.llama_vocab_is_eog(self.vocabulary, token))

    def reset(self) -> None:
        """Forgets all tokens."""
        llama_cpp.llama_memory_clear(llama_cpp.llama_get_memory(self.context), False)

    def run(self, prompt: Sequence[int], teacher: Sequence[int]) -> list[float]:
        """Decodes the prompt and then token by token; when it began and when the logits for each token were there."""
        self.reset()
        stamps = [time.perf_counter()]
        self.decode(prompt)
        stamps.append(time.perf_counter())
        for token in teacher[:-1]:
            self.decode((token,))
            stamps.append(time.perf_counter())
        return stamps


def bare(task: Task) -> dict[str, float]:
    """The teacher's tokens one at a time, nothing else; with a width, so many at once, each with its logits."""
    began = time.perf_counter()
    llama = Bare(task.gguf, task.threads)
    loaded = time.perf_counter()
    prompt, teacher = llama.tokenize(task.prompt, special=True), forced(llama.tokenize(task.teacher), task.tokens)
    result = {"load_seconds": loaded - began, "prompt_tokens": len(prompt)}
    if task.width > 1:
        llama.decode(prompt)
        return result | _wide(llama, len(prompt), teacher, task.width)
    return result | speed([llama.run(prompt, teacher) for _ in range(task.runs)])


def _wide(llama: Bare, position: int, teacher: Sequence[int], width: int) -> dict[str, float]:
    """Decodes `width` tokens of the teacher at once, time after time."""
    batch = llama_cpp.llama_batch_init(width, 0, 1)
    one = ctypes.c_int32(0)
    steps = []
    for start in range(0, max(len(teacher), 5 * width), width):
        batch.n_tokens = width
        for i in range(width):
            batch.token[i], batch.pos[i] = teacher[(start + i) % len(teacher)], position + start + i
            batch.n_seq_id[i], batch.seq_id[i][0], batch.logits[i] = 1, one, 1
        began = time.perf_counter()
        if llama_cpp.llama_decode(llama.context, batch) != 0:
            raise RuntimeError("llama.cpp could not decode")
        steps.append(1000 * (time.perf_counter() - began))
    llama_cpp.llama_batch_free(batch)
    return {"ms_per_decode": statistics.median(steps), "ms_per_token": statistics.median(steps) / width}
