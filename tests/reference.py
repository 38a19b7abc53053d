"""Folders with a config.json and a tokenizer -> random weights and logits by transformers, and llama.cpp's own GGUFs.

python -m tests.reference FOLDER

Each NAME/ in FOLDER gets model.safetensors, logits.npy for the tokens in case.json, and f32.gguf and f16.gguf by convert_hf_to_gguf.py, which is
run as it is but for two things: it knows pre-tokenizers by a hash of what a vocabulary makes of a text, so that of a tiny vocabulary is told to
it, and sentencepiece, which only the pieces of tokenizer.model are read with, is a class here that gives those of case.json.
"""

from __future__ import annotations

import json
import math
import runpy
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from tests.llama_source import llama_source

NORMAL, UNKNOWN, CONTROL, USER_DEFINED, UNUSED, BYTE = range(1, 7)  # SentencePiece's types
SPREAD = {"norm.weight": 0.3, "bias": 0.3, "embed_tokens.weight": 0.05}  # deviation; of matrices so that they keep a vector's length


class Processor:
    """What llama.cpp's converter asks of SentencePieceProcessor."""

    def LoadFromFile(self, path: str) -> None:
        self.pieces = json.loads(Path(path).with_name("case.json").read_text())["pieces"]

    def vocab_size(self) -> int:
        return len(self.pieces)

    def IdToPiece(self, number: int) -> str:
        return str(self.pieces[number][0])

    def GetScore(self, number: int) -> float:
        return float(self.pieces[number][1])

    def IsUnknown(self, number: int) -> bool:
        return bool(self.pieces[number][2] == UNKNOWN)

    def IsControl(self, number: int) -> bool:
        return bool(self.pieces[number][2] == CONTROL)

    def IsUnused(self, number: int) -> bool:
        return bool(self.pieces[number][2] == UNUSED)

    def IsByte(self, number: int) -> bool:
        return bool(self.pieces[number][2] == BYTE)


def random_weights(folder: Path, ids: list[int]) -> None:
    """Writes model.safetensors and logits.npy, [tokens, vocabulary]."""
    import numpy as np
    import torch
    import transformers

    class Gelu(torch.nn.Module):
        """As llama.cpp has it: looked up in a table of half floats, which alone makes logits differ by 1e-3."""

        def forward(self, values: torch.Tensor) -> torch.Tensor:
            return torch.nn.functional.gelu(values.half().float(), approximate="tanh").half().float()

    torch.manual_seed(0)
    config = (folder / "config.json").read_text()
    model = transformers.AutoModelForCausalLM.from_config(transformers.AutoConfig.from_pretrained(folder), dtype=torch.float32).eval()
    for module in model.modules():
        if type(getattr(module, "act_fn", None)).__name__ == "GELUTanh":
            module.act_fn = Gelu()
    with torch.no_grad():
        for name, parameter in model.named_parameters():
            deviation = next((value for end, value in SPREAD.items() if name.endswith(end)), 1 / math.sqrt(parameter.shape[-1]))
            mean = parameter.clone() if name.endswith("norm.weight") else 0.0
            parameter.copy_(mean + torch.randn(parameter.shape) * deviation)
        np.save(folder / "logits.npy", model(torch.tensor([ids])).logits[0].numpy())
    model.save_pretrained(folder)
    (folder / "config.json").write_text(config)  # as it was published, not as this version of transformers writes it


def convert_hf_to_gguf(folder: Path, kind: str) -> None:
    sys.argv = ["convert_hf_to_gguf.py", str(folder), "--outtype", kind, "--outfile", str(folder / f"{kind}.gguf")]
    runpy.run_path(str(llama_source() / "convert_hf_to_gguf.py"), run_name="__main__")


def main(folder: Path) -> None:
    sys.path[:0] = [str(llama_source()), str(llama_source() / "gguf-py")]
    from conversion.base import TextModel  # type: ignore[import-not-found]

    sys.modules["sentencepiece"] = ModuleType("sentencepiece")
    vars(sys.modules["sentencepiece"])["SentencePieceProcessor"] = Processor
    for path in sorted(folder.glob("*/case.json")):
        case: dict[str, Any] = json.loads(path.read_text())
        TextModel.get_vocab_base_pre = lambda self, tokenizer, pre=case["pre"]: pre
        random_weights(path.parent, case["ids"])
        for kind in ("f32", "f16"):
            convert_hf_to_gguf(path.parent, kind)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
