"""The rope parameters of a config.json -> factors by which llama.cpp divides the frequencies, one for each pair of a head's values.

>>> config = lifted({"rope_scaling": {"rope_type": "llama3", "factor": 8.0}, "rope_theta": 500000.0})
>>> config["rope_type"], config["factor"]
('llama3', 8.0)
>>> factors(config, 128)["rope_freqs.weight"].shape
(64,)

llama3: Llama 3.1 divides slow frequencies by `factor`, keeps fast ones and goes smoothly from one to the other in between.
longrope: Ding et al. 2024, arXiv 2402.13753; one list of factors up to the original context and one beyond it.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from gguf.constants import Keys

from convert.checkpoint import Array
from convert.errors import ConvertError

Config = Mapping[str, Any]

# rope_type -> the numbers that it needs in the config
NUMBERS: dict[str, tuple[tuple[str, type], ...]] = {
    "llama3": (("factor", float), ("low_freq_factor", float), ("high_freq_factor", float), ("original_max_position_embeddings", int)),
    "longrope": (("original_max_position_embeddings", int),),
}
LISTS = ("long_factor", "short_factor")  # of longrope


def lifted(config: Config) -> dict[str, Any]:
    """The config with its rope parameters at the top, from any of the places where versions of transformers have put them."""
    rope = {key: value for name in ("rope_scaling", "rope_parameters") for key, value in _object(config.get(name)).items() if value is not None}
    window, whole = _object(rope.get("sliding_attention")), _object(rope.get("full_attention")) or rope
    kind = whole.get("rope_type", whole.get("type", "default"))
    local = {"rope_local_base_freq": window["rope_theta"]} if "rope_theta" in window else {}
    return {**config, **whole, **local, "rope_type": "longrope" if kind == "su" else kind}


def check(config: Config, head: int, path: Path) -> None:
    """Raises unless the numbers of the config's rope type, each of them positive, give finite factors for heads of `head` values."""
    hint = "take config.json as its author published it"
    if config["rope_type"] == "llama3" and config["low_freq_factor"] >= config["high_freq_factor"]:
        found = config["low_freq_factor"], config["high_freq_factor"]
        raise ConvertError(f"{path}: expected low_freq_factor below high_freq_factor, found {found[0]} and {found[1]}", hint)
    if config["rope_type"] != "longrope":
        return
    if config["original_max_position_embeddings"] == 1:
        raise ConvertError(f"{path}: expected original_max_position_embeddings above 1, found 1", hint)
    for name in LISTS:
        values = config.get(name)
        if not isinstance(values, list) or len(values) != head // 2 or not all(type(v) in (int, float) and 0 < v < 2**31 for v in values):
            raise ConvertError(f"{path}: expected {head // 2} positive numbers as {name}, found {str(values)[:80]}", hint)


def factors(config: Config, head: int) -> dict[str, Array]:
    """Name in the GGUF -> `head` / 2 factors."""
    match config["rope_type"]:
        case "llama3":
            return {"rope_freqs.weight": _llama3(config, head)}
        case "longrope":
            return {f"rope_factors_{name.removesuffix('_factor')}.weight": np.array(config[name], np.float32) for name in LISTS}
    return {}


def metadata(config: Config) -> dict[str, float]:
    """What llama.cpp multiplies queries and keys by, under its key; longrope alone has that."""
    if config["rope_type"] != "longrope":
        return {}
    original = config["original_max_position_embeddings"]
    growth = max(1.0, config["max_position_embeddings"] / original)
    return {Keys.Rope.SCALING_ATTN_FACTOR: math.sqrt(1 + math.log(growth) / math.log(original))}


def _llama3(config: Config, head: int) -> Array:
    wavelengths = 2 * math.pi * config["rope_theta"] ** (np.arange(0, head, 2) / head)
    turns = config["original_max_position_embeddings"] / wavelengths  # within the original context
    low, high = config["low_freq_factor"], config["high_freq_factor"]
    kept = np.clip((turns - low) / (high - low), 0, 1)  # 0: divided by the whole factor, 1: as it was
    return np.asarray(1 / ((1 - kept) / config["factor"] + kept), np.float32)


def _object(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
