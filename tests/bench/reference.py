"""transformers and peft in float32, a fresh adapter of rank 16 attached and not merged: what a script that only trained its model serves with."""

from __future__ import annotations

import time
import warnings
from typing import Any

import peft
import torch
import transformers
from tokenizers import Tokenizer

from tests.bench.task import RAISE, Skipped, Task, agrees, forced, natural_speed, speed

RANK = 16


class Stamp(transformers.LogitsProcessor):
    """Notes when the logits of each token were there, and raises the teacher's as long as there is one."""

    def __init__(self, teacher: list[int]) -> None:
        self.teacher = teacher
        self.stamps: list[float] = []

    def __call__(self, input_ids: torch.Tensor, scores: torch.Tensor) -> torch.Tensor:
        if len(self.stamps) < len(self.teacher):
            scores[:, self.teacher[len(self.stamps)]] += RAISE
        self.stamps.append(time.perf_counter())
        return scores


def transformers_with_peft(task: Task) -> dict[str, float]:
    """The teacher's tokens, then a natural run, both by `generate`, greedy, with its key-value cache."""
    if task.folder is None or not (task.folder / "model.safetensors").is_file():
        raise Skipped(f"expected a Hugging Face folder, found {task.folder}")
    transformers.logging.set_verbosity_error()
    transformers.logging.disable_progress_bar()
    warnings.simplefilter("ignore")
    torch.manual_seed(0)
    torch.set_num_threads(task.threads)
    began = time.perf_counter()
    base = transformers.AutoModelForCausalLM.from_pretrained(task.folder, dtype=torch.float32)
    model: Any = peft.get_peft_model(base, peft.LoraConfig(r=RANK, lora_alpha=RANK, target_modules="all-linear", task_type="CAUSAL_LM")).eval()
    tokenizer = Tokenizer.from_file(str(task.folder / "tokenizer.json"))
    loaded = time.perf_counter()
    prompt = tokenizer.encode(task.prompt, add_special_tokens=False).ids
    teacher = forced(tokenizer.encode(task.teacher, add_special_tokens=False).ids, task.tokens)

    def generate(tokens: int, stamp: Stamp) -> list[int]:
        ids = torch.tensor([prompt])
        with torch.inference_mode():
            out = model.generate(input_ids=ids, attention_mask=torch.ones_like(ids), max_new_tokens=tokens, do_sample=False,
                                 pad_token_id=0, logits_processor=transformers.LogitsProcessorList([stamp]))  # fmt: skip
        return list(map(int, out[0, len(prompt) :]))

    stamp = Stamp(teacher)
    started = time.perf_counter()
    agrees(generate(len(teacher), stamp), teacher)
    result = {"load_seconds": loaded - began, "prompt_tokens": len(prompt)} | speed([[started, *stamp.stamps]])
    if task.natural:
        stamp = Stamp([])
        generate(task.natural, stamp)
        result |= natural_speed(stamp.stamps)
    return result
