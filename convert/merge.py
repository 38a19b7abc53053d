"""A PEFT LoRA adapter -> what it adds to the weights of its base.

>>> adapter = Adapter.open(Path("adapter"), scale=1.0)
>>> adapter.fits(base_shapes)
>>> weight += adapter.delta("model.layers.0.mlp.up_proj.weight")  # scale * alpha / r * B @ A

LoRA: Hu et al. 2021, arXiv 2106.09685; rsLoRA (alpha / sqrt(r)): Kalajdzievski 2023, arXiv 2312.03732; the files are PEFT's.
`fan_in_fan_out` is for layers stored [in, out]; PEFT ignores it on linear layers, and so do we: no architecture here has others.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.checkpoint import Array, Checkpoint, read_json
from convert.errors import ConvertError

OTHER_BASE = "give the base that the adapter was trained on"
MERGE_ELSEWHERE = "merge it into its base with PEFT's merge_and_unload()"
PREFIX = "base_model.model."
HALF = re.compile(rf"{re.escape(PREFIX)}(?P<module>.+)\.lora_(?P<half>[AB])\.weight")

# Settings that change more than B @ A does, and the values of them that do not.
PLAIN: dict[str, tuple[object, ...]] = {
    "use_dora": (None, False),
    "use_qalora": (None, False),
    "bias": (None, "none"),
    "lora_bias": (None, False),
    "modules_to_save": (None, []),
    "trainable_token_indices": (None, [], {}),
    "layer_replication": (None, []),
    "init_lora_weights": (None, True, False, "gaussian", "orthogonal", "eva"),  # the others change the base as well
}


@dataclass(frozen=True)
class Pair:
    """One module's two halves: A [r, in], B [out, r]."""

    a: str
    b: str
    factor: float  # scale * alpha / r


@dataclass(frozen=True)
class Adapter:
    """A LoRA adapter by the names of the base's weights."""

    folder: Path
    scale: float
    pairs: Mapping[str, Pair]
    checkpoint: Checkpoint
    files: tuple[Path, ...]

    @classmethod
    def open(cls, folder: Path, scale: float = 1.0) -> Adapter:
        """Reads the adapter's config and headers; each of its tensors must be one half of a pair."""
        checkpoint = Checkpoint.open(folder, "adapter_model")
        path = folder / "adapter_config.json"
        config = read_json(path)
        if config.get("peft_type") != "LORA":
            raise ConvertError(f"{path}: expected peft_type LORA, found {config.get('peft_type')!r}", MERGE_ELSEWHERE)
        for key, plain in PLAIN.items():
            if config.get(key) not in plain:
                raise ConvertError(f"{path}: expected {key} {plain[-1]!r}, found {config[key]!r}", MERGE_ELSEWHERE)
        halves: dict[str, dict[str, str]] = {}
        for name in checkpoint:
            match = HALF.fullmatch(name)
            if not match:
                raise ConvertError(f"{folder}: expected tensors {PREFIX}*.lora_A.weight and .lora_B.weight, found {name}", MERGE_ELSEWHERE)
            halves.setdefault(match["module"], {})[match["half"]] = name
        pairs = {f"{module}.weight": _pair(path, module, half, config, checkpoint, scale) for module, half in halves.items()}
        if not pairs:
            raise ConvertError(f"{folder}: expected LoRA tensors, found none", "give the folder that PEFT's save_pretrained() wrote")
        return cls(folder, scale, pairs, checkpoint, (path, *checkpoint.files))

    def fits(self, shapes: Mapping[str, tuple[int, ...]]) -> None:
        """Raises unless each pair is for a weight in `shapes` and has its sides."""
        for name, pair in self.pairs.items():
            if name not in shapes:
                raise ConvertError(f"{self.folder}: expected only weights of the base, found an adapter for {name}", OTHER_BASE)
            found = (self.checkpoint.shape(pair.b)[0], self.checkpoint.shape(pair.a)[1])
            if found != shapes[name]:
                raise ConvertError(f"{self.folder}: expected {shapes[name]} for {name}, found {found}", OTHER_BASE)

    def delta(self, name: str) -> Array:
        """What is added to a weight, [out, in], in float32."""
        pair = self.pairs[name]
        product: Array = self.checkpoint.read(pair.b) @ self.checkpoint.read(pair.a)
        product *= pair.factor
        return product


def _pair(path: Path, module: str, half: Mapping[str, str], config: Mapping[str, Any], checkpoint: Checkpoint, scale: float) -> Pair:
    """The pair of a module with its factor; its rank is the config's and both halves'."""
    if missing := {"A", "B"} - half.keys():
        raise ConvertError(f"{path.parent}: expected lora_A and lora_B for {module}, found no lora_{missing.pop()}", "save the adapter again")
    rank = _of_pattern(config.get("rank_pattern"), module, config.get("r"))
    alpha = _of_pattern(config.get("alpha_pattern"), module, config.get("lora_alpha"))
    if type(rank) is not int or rank < 1 or not isinstance(alpha, (int, float)):
        raise ConvertError(f"{path}: expected numbers as r and lora_alpha of {module}, found {rank!r} and {alpha!r}", "save the adapter again")
    a, b = checkpoint.shape(half["A"]), checkpoint.shape(half["B"])
    if len(a) != 2 or len(b) != 2 or (a[0], b[1]) != (rank, rank):
        raise ConvertError(
            f"{path.parent}: expected [{rank}, in] and [out, {rank}] for {module}, found {list(a)} and {list(b)}",
            "config and weights are not of one adapter",
        )
    return Pair(half["A"], half["B"], scale * alpha / (math.sqrt(rank) if config.get("use_rslora") else rank))


def _of_pattern(patterns: Mapping[str, Any] | None, module: str, otherwise: Any) -> Any:
    """PEFT's rule: the first pattern that matches the end of the module's name from a dot on."""
    return next((value for key, value in (patterns or {}).items() if re.match(rf"(.*\.)?({key})$", module)), otherwise)
