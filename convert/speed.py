"""A GGUF -> how fast it writes here, by a short measured decode.

>>> tokens_per_second(Path("model.gguf"))
29.8
"""

from __future__ import annotations

import statistics
import time
from pathlib import Path

from convert import process
from convert.errors import ConvertError

TOKENS = 24  # timed, after two that are not


def tokens_per_second(model: Path) -> float:
    """What the median token takes on all cores of this process, one after the other."""
    speed: float = process.ask("convert.speed", model.resolve())
    return speed


def main(model: str) -> float:
    """The other process."""
    llama_cpp, loaded = process.load(model)
    settings = llama_cpp.llama_context_default_params()
    settings.n_ctx, settings.n_threads = TOKENS + 2, process.threads()
    context = llama_cpp.llama_init_from_model(loaded, settings)
    token = (llama_cpp.llama_token * 1)(0)
    seconds = []
    for _ in range(TOKENS + 2):
        began = time.perf_counter()
        if llama_cpp.llama_decode(context, llama_cpp.llama_batch_get_one(token, 1)) != 0:
            raise ConvertError(f"llama.cpp could not run {model}", "please report it")
        seconds.append(time.perf_counter() - began)
    return 1 / statistics.median(seconds[2:])


if __name__ == "__main__":
    process.answer(main)
