"""Tokens of several sequences -> logits: a llama.cpp context with some slots, each of which keeps the tokens that it has read."""

from __future__ import annotations

import ctypes
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mermaidgen.decode.library import LOG, Threads, llama_cpp
from mermaidgen.decode.model import Model
from mermaidgen.errors import ModelError

BATCH = 512  # tokens that are evaluated at once
CELLS = 256  # a slot's size is a multiple of this
# How keys and values are kept. Of Q8_0, flash attention gives the same logits to the last bit at any width, any number of sequences and
# threads; of F16 it does not (from 64 tokens at once, or 512 before, it sums in another order). Heads of no 32 values cannot be Q8_0.
KEPT_AS = (llama_cpp.GGML_TYPE_Q8_0, llama_cpp.GGML_TYPE_F16)
ALONE = 200  # evaluations with one thread after those in which the threads waited for busy cores
PATIENCE = 0.01  # seconds that threads may lose so
EVERY = 0.01  # seconds from one look at this to the next; the clock of a thread may be a slow one


@dataclass(frozen=True)
class Item:
    """Tokens that go behind those of a slot; logits are wanted after each of the last `wanted`."""

    slot: int
    tokens: Sequence[int]
    wanted: int


def allocated() -> int:
    """Bytes of data that this process has asked for; 0 where the system does not tell."""
    try:
        status = Path("/proc/self/status").read_text(encoding="ascii", errors="replace")
    except OSError:
        return 0
    return next((int(line.split()[1]) << 10 for line in status.splitlines() if line.startswith("VmData:")), 0)


class Context:
    """`slots` sequences of up to `size` tokens each, which do not see one another."""

    def __init__(self, model: Model, slots: int, size: int, threads: int) -> None:
        self.size = -(-size // CELLS) * CELLS
        settings = llama_cpp.llama_context_default_params()
        settings.n_ctx = self.size * slots
        settings.n_seq_max = slots
        settings.kv_unified = False
        settings.n_batch = settings.n_ubatch = BATCH
        settings.n_threads = settings.n_threads_batch = threads
        settings.flash_attn_type = 1  # measured: a third off long prompts and off many sequences
        settings.no_perf = True
        before = allocated()
        for kind in KEPT_AS:
            settings.type_k = settings.type_v = kind
            self._context = llama_cpp.llama_init_from_model(model.pointer, settings)
            if self._context:
                break
        else:
            raise ModelError(f"no memory for a context of {self.size * slots} tokens", hint="lower the setting 'context' or 'batch'")
        self.memory = max(0, allocated() - before)  # bytes
        self._model = model
        self._memory = llama_cpp.llama_get_memory(self._context)
        self._batch = llama_cpp.llama_batch_init(BATCH, 0, 1)
        self._token, self._position, self._logits = self._batch.token, self._batch.pos, self._batch.logits
        for i in range(BATCH):
            self._batch.n_seq_id[i] = 1
        self._slot_of = [self._batch.seq_id[i] for i in range(BATCH)]
        self.tokens: list[list[int]] = [[] for _ in range(slots)]  # what each slot has read
        self._adapter: tuple[Path, float] | None = None
        self._threads = threads
        self._pool = Threads(self._context, threads)
        self._alone = 0
        self._lost = self._looked = 0.0

    def evaluate(self, items: Sequence[Item]) -> np.ndarray:
        """Logits, float32 [sum of wanted, vocabulary], in the order of the items, valid until the next call.

        At most `BATCH` tokens in all. When llama.cpp fails or the call is interrupted, the slots are as they were, or empty.
        """
        count = wanted = 0
        for item in items:
            position, silent = len(self.tokens[item.slot]), len(item.tokens) - item.wanted
            for place, token in enumerate(item.tokens):
                self._token[count] = token
                self._position[count] = position + place
                self._logits[count] = place >= silent
                self._slot_of[count][0] = item.slot
                count += 1
            wanted += item.wanted
        self._batch.n_tokens = count
        done = False
        try:
            done = self._decode() == 0
            if not done:
                raise ModelError(f"llama.cpp could not decode: {' '.join(LOG)}", hint="lower 'context', or try another model file")
            for item in items:
                self.tokens[item.slot].extend(item.tokens)
        except BaseException:
            for item in items:
                self._cut(item.slot, 0 if done else len(self.tokens[item.slot]))
            raise
        if not wanted:
            return np.empty((0, self._model.size), np.float32)
        pointer = llama_cpp.llama_get_logits(self._context)
        values = (ctypes.c_float * (wanted * self._model.size)).from_address(ctypes.addressof(pointer.contents))
        logits = np.frombuffer(values, np.float32).reshape(wanted, self._model.size)
        if not math.isfinite(logits[0, 0]):
            raise ModelError(f"{self._model.path}: expected numbers as logits, found {logits[0, 0]}", hint="its weights are damaged: fetch it again")
        return logits

    def _decode(self) -> int:
        """llama_decode, with one thread where several would wait for each other: on cores that something else keeps busy, every of the
        hundreds of meetings in a step may cost a turn of the scheduler (measured: 70 ms for a step of 0.5 ms)."""
        if self._alone:
            self._alone -= 1
            if not self._alone:
                self._pool.use(self._threads)
        began = time.perf_counter()
        if self._threads == 1 or self._alone or began - self._looked < EVERY:
            return int(llama_cpp.llama_decode(self._context, self._batch))
        worked = time.thread_time()
        status = llama_cpp.llama_decode(self._context, self._batch)
        worked = time.thread_time() - worked
        self._looked = time.perf_counter()
        self._lost = max(0.0, self._lost + self._looked - began - self._threads * worked)  # against one thread
        if self._lost > PATIENCE:
            self._alone, self._lost = ALONE, 0.0
            self._pool.use(1)
        return int(status)

    def trim(self, slot: int, length: int) -> None:
        """Forgets a slot's tokens from `length` on, or all of them where the model does not rewind."""
        if len(self.tokens[slot]) > length:
            self._cut(slot, length)

    def _cut(self, slot: int, length: int) -> None:
        if not llama_cpp.llama_memory_seq_rm(self._memory, slot, length, -1):
            length = 0
            llama_cpp.llama_memory_seq_rm(self._memory, slot, -1, -1)
        del self.tokens[slot][length:]

    def alike(self, slot: int, prompt: Sequence[int]) -> int:
        """How many tokens of a prompt a slot can go on from; never the whole prompt, since logits are wanted after its last token."""
        tokens = self.tokens[slot]
        most = min(len(tokens), len(prompt) - 1)
        same = next((i for i in range(most) if tokens[i] != prompt[i]), most)
        return same if same == len(tokens) or self._model.rewinds else 0

    def copy(self, source: int, target: int, length: int) -> None:
        """Makes a slot begin as another does."""
        llama_cpp.llama_memory_seq_rm(self._memory, target, -1, -1)
        llama_cpp.llama_memory_seq_cp(self._memory, source, target, -1, -1)
        self.tokens[target] = list(self.tokens[source])
        self.trim(target, length)

    def adapt(self, adapter: tuple[Path, float] | None) -> None:
        """Attaches a LoRA adapter with its scale, or none; what the slots have read under another one is forgotten. Raises ModelError."""
        if adapter == self._adapter:
            return
        found = [self._model.adapter(adapter[0])] if adapter else []
        pointers = (llama_cpp.llama_adapter_lora_p_ctypes * len(found))(*found)
        scales = (ctypes.c_float * len(found))(*([adapter[1]] if adapter else []))
        if llama_cpp.llama_set_adapters_lora(self._context, pointers, len(found), scales):
            raise ModelError(f"the adapter {adapter and adapter[0]} cannot be attached", hint="convert it again with --adapter-only")
        self._adapter = adapter
        llama_cpp.llama_memory_clear(self._memory, False)
        self.tokens = [[] for _ in self.tokens]

    def save(self, slot: int, path: Path) -> bool:
        """Writes what a slot has read and computed, in llama.cpp's format."""
        count = len(self.tokens[slot])
        tokens = (llama_cpp.llama_token * count)(*self.tokens[slot])
        return bool(llama_cpp.llama_state_seq_save_file(self._context, bytes(path), slot, tokens, count))

    def restore(self, slot: int, path: Path) -> bool:
        """Reads such a file into a slot; False, and the slot is empty, if llama.cpp does not take it."""
        tokens = (llama_cpp.llama_token * self.size)()
        count = ctypes.c_size_t()
        self.trim(slot, 0)
        if not llama_cpp.llama_state_seq_load_file(self._context, bytes(path), slot, tokens, self.size, ctypes.byref(count)):
            llama_cpp.llama_memory_seq_rm(self._memory, slot, -1, -1)
            return False
        self.tokens[slot] = list(tokens[: count.value])
        return True

    def close(self) -> None:
        llama_cpp.llama_batch_free(self._batch)
        llama_cpp.llama_free(self._context)
        self._pool.close()
        self._context = None
