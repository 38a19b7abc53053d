"""The folder of a PEFT adapter -> what it does to each weight of its base.

>>> adapter = Adapter.open(Path("adapter"), scale=0.5)
>>> adapter.updates["model.layers.0.mlp.up_proj.weight"]
LowRank(a='base_model.model.model.layers.0.mlp.up_proj.lora_A.weight', b=..., factor=1.0, magnitude=None, embedding=False)

The factor is scale * alpha / r or, of rsLoRA (arXiv 2312.03732), scale * alpha / sqrt(r). It has no say in DoRA's magnitudes and in what an
adapter gives whole. `fan_in_fan_out` is for layers stored [in, out]; PEFT ignores it on linear layers and embeddings, and so do we: no
architecture here has others.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from convert.checkpoint import Checkpoint, read_json
from convert.errors import ConvertError, one_line
from convert.updates import Bias, Given, LowRank, Tokens, Update

PREFIX = "base_model.model."
MERGE_ELSEWHERE = "merge it into its base with PEFT's merge_and_unload(), where PEFT can"
SAVE_AGAIN = "save the adapter again"
ENDLESS = re.compile(r"\)[*+{]|([*+{].*){4}", re.DOTALL)  # repetitions of repetitions, which may take years to match

# End of a tensor's name, after its module's -> what it is; where PEFT saves two of a kind, their values are the same.
PARTS = {
    "lora_A.weight": "lora_A",
    "lora_B.weight": "lora_B",
    "lora_B.bias": "lora_bias",
    "lora_embedding_A": "lora_A",
    "lora_embedding_B": "lora_B",
    "lora_magnitude_vector": "lora_magnitude_vector",
    "token_adapter.trainable_tokens_delta": "tokens",
    "token_adapter.base_layer.weight": "old weight",
    "base_layer.weight": "old weight",
    "base_layer.bias": "old bias",
    "original_module.weight": "old weight",
    "original_module.bias": "old bias",
    "modules_to_save.weight": "weight",
    "modules_to_save.bias": "bias",
    "weight": "weight",
    "bias": "bias",
}

# Settings that change more than these tensors say, and the values of them that do not.
PLAIN: dict[str, tuple[object, ...]] = {
    "alora_invocation_tokens": (None, []),
    "arrow_config": (None,),
    "kasa_config": (None,),
    "layer_replication": (None, []),
    "monteclora_config": (None,),
    "target_parameters": (None, []),
    "use_bdlora": (None, False),
    "use_qalora": (None, False),
    "init_lora_weights": (None, True, False, "gaussian", "orthogonal", "eva", "mica"),  # the others change the base as well
}


@dataclass(frozen=True)
class Adapter:
    """A LoRA adapter by the names of the base's weights."""

    folder: Path
    scale: float
    base: str | None  # as the adapter names it
    updates: Mapping[str, Update]
    given: Mapping[str, Given]  # what stands in the place of a weight: modules_to_save, biases, resized embeddings
    old: Mapping[str, Given]  # what the updates are made to, where the adapter holds that too: embeddings, biases of adapted modules
    files: tuple[Path, ...]

    @classmethod
    def open(cls, folder: Path, scale: float = 1.0) -> Adapter:
        """Reads the adapter's config and headers; each of its tensors must have a meaning."""
        checkpoint = Checkpoint.open(folder, "adapter_model")
        path = folder / "adapter_config.json"
        config = read_json(path)
        if config.get("peft_type") != "LORA":
            raise ConvertError(f"{path}: expected peft_type LORA, found {config.get('peft_type')!r}", MERGE_ELSEWHERE)
        for key, plain in PLAIN.items():
            if config.get(key) not in plain:
                raise ConvertError(f"{path}: expected {key} {plain[-1]!r}, found {config[key]!r}", MERGE_ELSEWHERE)
        modules: dict[str, dict[str, str]] = {}
        for name in checkpoint:
            end = next((end for end in PARTS if name.endswith("." + end)), None)
            if not end or not name.startswith(PREFIX):
                raise ConvertError(f"{folder}: expected tensors {PREFIX}*.lora_A.weight and the like, found {name}", MERGE_ELSEWHERE)
            modules.setdefault(name[len(PREFIX) : -len(end) - 1], {})[PARTS[end]] = name
        if not modules:
            raise ConvertError(f"{folder}: expected LoRA tensors, found none", "give the folder that PEFT's save_pretrained() wrote")
        held = [Module(name, parts, checkpoint, config, path) for name, parts in modules.items()]
        base = config.get("base_model_name_or_path")
        return cls(
            folder=folder,
            scale=scale,
            base=one_line(base) if isinstance(base, str) else None,
            updates={f"{module.name}.{kind}": update for module in held for kind, update in module.updates(scale)},
            given={f"{module.name}.{kind}": given for module in held for kind, given in module.given("")},
            old={f"{module.name}.{kind}": given for module in held for kind, given in module.given("old ")},
            files=(path, *checkpoint.files),
        )

    def other_base(self, folder: Path) -> str | None:
        """What is to be said where the adapter names another base than a folder, which may be one in the hub's cache; None where it does not."""
        names = {name.lower() for part in folder.resolve().parts for name in part.split("--")}
        if not self.base or Path(self.base).name.lower() in names:
            return None
        return f"{self.folder.name}: expected its base {self.base}, found {folder.name}: another model of the same shape would be quietly worse"


@dataclass(frozen=True)
class Module:
    """The tensors that an adapter has for one module of its base."""

    name: str
    parts: Mapping[str, str]  # what it is -> name
    checkpoint: Checkpoint
    config: Mapping[str, Any]
    path: Path  # of the config

    def updates(self, scale: float) -> Iterator[tuple[str, Update]]:
        """(weight or bias, what is done to it)."""
        adapted = [part for part in self.parts if part.startswith("lora_")]
        if "tokens" in self.parts:
            if adapted:
                raise ConvertError(f"{self.path.parent}: expected LoRA or trained tokens for {self.name}, found both", MERGE_ELSEWHERE)
            yield "weight", Tokens(self.parts["tokens"], self._indices(), self.checkpoint)
        if adapted:
            low_rank = self._low_rank(scale)
            yield "weight", low_rank
            if "lora_bias" in self.parts:
                yield "bias", Bias(self.parts["lora_bias"], low_rank.factor, self.checkpoint)

    def given(self, prefix: str) -> Iterator[tuple[str, Given]]:
        """(weight or bias, its values)."""
        return ((kind, Given(self.parts[prefix + kind], self.checkpoint)) for kind in ("weight", "bias") if prefix + kind in self.parts)

    def _low_rank(self, scale: float) -> LowRank:
        """The halves with their factor; the rank is the config's and both halves'."""
        wanted = ["lora_A", "lora_B", *(["lora_magnitude_vector"] if self.config.get("use_dora") else [])]
        found = [part for part in ("lora_A", "lora_B", "lora_magnitude_vector") if part in self.parts]
        if found != wanted:
            raise ConvertError(f"{self.path.parent}: expected {', '.join(wanted)} for {self.name}, found {', '.join(found)}", SAVE_AGAIN)
        rank, alpha = self._setting("rank_pattern", "r"), self._setting("alpha_pattern", "lora_alpha")
        if type(rank) is not int or rank < 1 or type(alpha) not in (int, float) or not abs(alpha) < 2**31:
            raise ConvertError(f"{self.path}: expected numbers as r and lora_alpha of {self.name}, found {rank!r} and {alpha!r}", SAVE_AGAIN)
        a, b, *magnitude = (self.checkpoint.shape(self.parts[part]) for part in wanted)
        if len(a) != 2 or len(b) != 2 or (a[0], b[1]) != (rank, rank) or magnitude not in ([], [b[:1]]):
            raise ConvertError(
                f"{self.path.parent}: expected ({rank}, in) and (out, {rank}) for {self.name}, found {' and '.join(map(str, (a, b, *magnitude)))}",
                "config and weights are not of one adapter",
            )
        factor = scale * alpha / (math.sqrt(rank) if self.config.get("use_rslora") else rank)
        a_name, b_name = self.parts["lora_A"], self.parts["lora_B"]
        return LowRank(a_name, b_name, factor, self.parts.get("lora_magnitude_vector"), a_name.endswith(".lora_embedding_A"), self.checkpoint)

    def _setting(self, patterns: str, otherwise: str) -> Any:
        """PEFT's rule: the first pattern that matches the end of the module's name from a dot on."""
        values = self.config.get(patterns) or {}
        try:
            if slow := [key for key in values if ENDLESS.search(key)]:
                raise re.error(slow[0])
            return next((value for key, value in values.items() if re.match(rf"(.*\.)?({key})$", self.name)), self.config.get(otherwise))
        except (AttributeError, TypeError, OverflowError, RecursionError, re.error) as error:
            raise ConvertError(f"{self.path}: expected patterns and their numbers as {patterns}, found {str(values)[:80]}", SAVE_AGAIN) from error

    def _indices(self) -> tuple[int, ...]:
        """The ids of the tokens: PEFT's config has one list, or one for each end of a module's name."""
        said = self.config.get("trainable_token_indices")
        if isinstance(said, dict):
            said = next((value for key, value in said.items() if self.name.endswith(key)), None)
        count = self.checkpoint.shape(self.parts["tokens"])[0]
        if not isinstance(said, list) or not all(type(i) is int and i >= 0 for i in said) or not len(set(said)) == len(said) == count > 0:
            raise ConvertError(f"{self.path}: expected {count} ids as trainable_token_indices of {self.name}, found {str(said)[:80]}", SAVE_AGAIN)
        return tuple(said)
