"""`Llama.create_completion` of llama-cpp-python, without and with its grammar.

Its defaults, but as many threads as the others, greedy, and a context that holds the prompt. The teacher's token is raised in llama.cpp's own
logits just before the sampler reads them, which takes a microsecond; its logits processors would take a copy of the vocabulary per token.
"""

from __future__ import annotations

import time
from typing import Any

import llama_cpp
from llama_cpp import LlamaGrammar

from tests.bench.task import CONTEXT, RAISE, Task, agrees, forced, natural_speed, speed


class Stamped(llama_cpp.Llama):
    """A Llama that notes when it picked which token, and picks the teacher's as long as there is one."""

    def start(self, teacher: list[int]) -> None:
        self.teacher, self.picked, self.stamps = teacher, list[int](), list[float]()

    def sample(self, *arguments: Any, **options: Any) -> int:
        if len(self.picked) < len(self.teacher):
            llama_cpp.llama_get_logits_ith(self._ctx.ctx, -1)[self.teacher[len(self.picked)]] += RAISE
        token = int(super().sample(*arguments, **options))
        self.picked.append(token)
        self.stamps.append(time.perf_counter())
        return token


def create_completion(task: Task, grammar: bool = False) -> dict[str, float]:
    """The teacher's tokens, then a natural run."""
    began = time.perf_counter()
    llama = Stamped(str(task.gguf), n_ctx=CONTEXT, n_threads=task.threads, n_threads_batch=task.threads, verbose=False)
    loaded = time.perf_counter()
    prompt = llama.tokenize(task.prompt.encode(), add_bos=False, special=True)
    teacher = forced(llama.tokenize(task.teacher.encode(), add_bos=False), task.tokens)
    rules = LlamaGrammar.from_string(task.source, verbose=False) if grammar else None
    runs = []
    for _ in range(task.runs):
        llama.start(teacher)
        started = time.perf_counter()
        llama.create_completion(prompt, max_tokens=len(teacher), temperature=0.0, grammar=rules)
        agrees(llama.picked, teacher)
        runs.append([started, *llama.stamps])
    result = {"load_seconds": loaded - began, "prompt_tokens": len(prompt)} | speed(runs)
    if task.natural:
        llama.start([])
        llama.create_completion(prompt, max_tokens=task.natural, temperature=0.0, grammar=rules)
        result |= natural_speed(llama.stamps)
    return result


def create_completion_with_grammar(task: Task) -> dict[str, float]:
    """The same with the grammar, compiled by llama-cpp-python at each call."""
    return create_completion(task, grammar=True)
