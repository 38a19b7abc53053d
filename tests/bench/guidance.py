"""llguidance over llama.cpp: the mask of the whole vocabulary before each token, the GBNF turned into its Lark by its own converter.

It is installed into a folder of its own in the cache, since nothing else here needs it. Its converter writes \\u00A0 as \\uA0, which its
regular expressions refuse, so those escapes are spelled out before.
"""

from __future__ import annotations

import importlib
import re
import shutil
import statistics
import subprocess
import sys
import time
from typing import Any

import numpy as np

from tests.bench.lowlevel import Bare
from tests.bench.task import RAISE, Skipped, Task, agrees, forced, natural_speed, speed
from tests.bench.vocabulary import cache

VERSION = "1.9.1"


def install() -> None:
    """Puts llguidance on sys.path, fetched by pip the first time. Raises Skipped if it cannot be had here."""
    folder = cache() / f"llguidance-{VERSION}"
    if not folder.is_dir():
        part = folder.with_name(folder.name + ".part")
        shutil.rmtree(part, ignore_errors=True)
        command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--only-binary", ":all:", "--target", str(part)]
        done = subprocess.run([*command, f"llguidance=={VERSION}"], capture_output=True, text=True)
        if done.returncode != 0:
            raise Skipped(f"pip cannot install llguidance {VERSION}: {(done.stderr.strip() or 'no reason given').splitlines()[-1]}")
        part.rename(folder)
    sys.path.insert(0, str(folder))


def spelled_out(source: str) -> str:
    """A GBNF with the characters themselves in the place of \\uXXXX and \\UXXXXXXXX.

    >>> spelled_out(r"[\\u00A1-\\u00AC\\\\u]")
    '[¡-¬\\\\\\\\u]'
    """
    return re.sub(r"\\\\|\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})", lambda m: chr(int(m[1] or m[2], 16)) if m[1] or m[2] else m[0], source)


def llguidance(task: Task) -> dict[str, float]:
    """The teacher's tokens, then a natural run; `grammar_ms` is what mask and acceptance of one token take."""
    install()
    library: Any = importlib.import_module("llguidance")
    vocabulary: Any = importlib.import_module("llguidance.llamacpp")
    converter: Any = importlib.import_module("llguidance.gbnf_to_lark")
    began = time.perf_counter()
    llama = Bare(task.gguf, task.threads)
    tokenizer = vocabulary.lltokenizer_from_vocab(llama.vocabulary)
    loaded = time.perf_counter()
    matcher = library.LLMatcher(tokenizer, library.LLMatcher.grammar_from_lark(converter.any_to_lark(spelled_out(task.source))))
    if matcher.is_error():
        raise Skipped(f"llguidance {VERSION} cannot take the grammar: {matcher.get_error()[:200]}")
    compiled = time.perf_counter()
    run = Run(llama, matcher)
    prompt, teacher = llama.tokenize(task.prompt, special=True), forced(llama.tokenize(task.teacher), task.tokens)
    runs = []
    for _ in range(task.runs):
        agrees(run.decode(prompt, len(teacher), teacher), teacher)
        runs.append([run.began, *run.stamps])
    result = {"load_seconds": loaded - began, "compile_seconds": compiled - loaded, "prompt_tokens": len(prompt), **speed(runs),
              "grammar_ms": 1000 * statistics.median(run.costs)}  # fmt: skip
    if task.natural:
        run.decode(prompt, task.natural, [])
        result |= natural_speed(run.stamps)
    return result


class Run:
    """A greedy loop over llama.cpp with a mask per token; keeps when each token was picked and what the mask took."""

    def __init__(self, llama: Bare, matcher: Any) -> None:
        self.llama, self.matcher = llama, matcher
        self.mask = np.zeros((llama.size + 31) // 32, dtype=np.int32)
        self.began = 0.0
        self.stamps: list[float] = []
        self.costs: list[float] = []  # seconds

    def decode(self, prompt: list[int], tokens: int, teacher: list[int]) -> list[int]:
        """The tokens picked, at most `tokens`, the end of the turn left out."""
        self.stamps, self.costs = [], []
        picked: list[int] = []
        self.matcher.reset()
        self.llama.reset()
        self.began = time.perf_counter()
        self.llama.decode(prompt)
        while len(picked) < tokens:
            logits = self.llama.logits()
            if len(picked) < len(teacher):
                logits[teacher[len(picked)]] += RAISE
            token = self._pick(logits)
            self.stamps.append(time.perf_counter())
            if self.llama.ends(token):
                break
            picked.append(token)
            if len(picked) < tokens:
                self.llama.decode((token,))
        return picked

    def _pick(self, logits: np.ndarray) -> int:
        """The allowed token with the highest logit, accepted. Its own numpy kernel unpacks the mask many times slower than unpackbits."""
        began = time.perf_counter()
        self.matcher.unsafe_compute_mask_ptr(self.mask.ctypes.data, self.mask.nbytes)
        allowed = np.unpackbits(self.mask.view(np.uint8), count=len(logits), bitorder="little").view(bool)
        np.copyto(logits, -np.inf, where=~allowed)
        masked = time.perf_counter()
        token = int(logits.argmax())
        picked = time.perf_counter()
        if not self.matcher.consume_token(token):
            raise ValueError(f"llguidance refused the token that its own mask allows: {self.matcher.get_error()[:200]}")
        self.costs.append(time.perf_counter() - picked + masked - began)
        return token
