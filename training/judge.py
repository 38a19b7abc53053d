"""Weights in training -> how good the diagrams are that they write: converted, quantized and decoded greedily with grounding, as the product does.

    judge = Judge(base_folder, cases)
    judge.figures(model)   # {'f1': 0.61, 'soft_f1': 0.66, 'type_right': 0.99, 'refused': 0.006}
"""

from __future__ import annotations

import copy
import shutil
import statistics
import tempfile
from collections.abc import Sequence
from pathlib import Path

import torch
from transformers import PreTrainedModel

from convert.writer import convert
from mermaidgen.evaluate import score
from mermaidgen.generator import DiagramGenerator
from training.evaluation.sets import Case

BESIDE = ("tokenizer.json", "tokenizer_config.json", "generation_config.json")  # what a checkpoint needs besides its weights
BEST = "best.pt"


class Judge:
    """The cases that a run is judged on; `folder` has the tokenizer."""

    def __init__(self, folder: Path, cases: Sequence[Case]) -> None:
        self.folder = folder
        self.cases = cases

    def figures(self, model: PreTrainedModel) -> dict[str, float]:
        """Means over the cases: F1 and soft F1, how often the type is right, and the share of tokens where the model's own choice was refused."""
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            copy.deepcopy(model).to("cpu").half().save_pretrained(folder)
            for file in BESIDE:
                if (self.folder / file).exists():
                    shutil.copy2(self.folder / file, folder / file)
            with DiagramGenerator(convert(folder, folder / "model.gguf", type_name="Q8_0")) as generator:
                diagrams = list(generator.generate_many(case.request for case in self.cases))
        scores = [score(diagram.mermaid, case.diagram) for diagram, case in zip(diagrams, self.cases, strict=True)]
        found = {
            "f1": statistics.fmean(one.f1 for one in scores),
            "soft_f1": statistics.fmean(one.soft_f1 for one in scores),
            "type_right": statistics.fmean(one.type_right for one in scores),
            "refused": sum(diagram.refused for diagram in diagrams) / max(1, sum(diagram.tokens for diagram in diagrams)),
        }
        return {name: round(value, 4) for name, value in found.items()}


class Best:
    """The best weights of a run so far, in best.pt of its folder; `f1` is their soft F1, -1 if there are none."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / BEST
        self.f1 = float(torch.load(self._file, map_location="cpu")["soft_f1"]) if self._file.exists() else -1.0

    def consider(self, model: torch.nn.Module, f1: float) -> None:
        """Keeps the weights if they are better than all before."""
        if f1 > self.f1:
            part = self._file.with_suffix(".part")
            torch.save({"model": model.state_dict(), "soft_f1": f1}, part)
            part.replace(self._file)
            self.f1 = f1

    def restore(self, model: torch.nn.Module) -> None:
        """Puts the best weights into the model and gives the file up; without one, nothing changes."""
        if self._file.exists():
            model.load_state_dict(torch.load(self._file, map_location="cpu")["model"])
            self._file.unlink()
