"""Bases of one shape -> one with the weighted mean of their weights, which is often better than either ("model soups", Wortsman et al. 2022).

    python -m training.average BASE[:weight]... OUT_FOLDER

OUT_FOLDER gets config, tokenizer and logs of the last base and the mean as model.safetensors (float16).
"""

from __future__ import annotations

import argparse
import shutil
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

from convert.__main__ import lora

WEIGHTS = "model.safetensors"


def average(bases: list[tuple[Path, float]], out: Path) -> None:
    """Writes the mean. Raises ValueError where the bases have not the same tensors."""
    total = sum(weight for _, weight in bases)
    mean: dict[str, torch.Tensor] = {}
    for folder, weight in bases:
        tensors = load_file(folder / WEIGHTS)
        shapes = {name: value.shape for name, value in tensors.items()}
        if mean and shapes != {name: value.shape for name, value in mean.items()}:
            raise ValueError(f"{folder}: expected the tensors of {bases[0][0]}, found others")
        mean = {name: mean.get(name, torch.zeros(())) + value.float() * (weight / total) for name, value in tensors.items()}
    out.mkdir(parents=True, exist_ok=True)
    for file in bases[-1][0].iterdir():
        if file.suffix in (".json", ".jsonl"):
            shutil.copy2(file, out / file.name)
    save_file({name: value.half() for name, value in mean.items()}, out / f"{WEIGHTS}.part", metadata={"format": "pt"})
    (out / f"{WEIGHTS}.part").replace(out / WEIGHTS)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bases", nargs="+", type=lora, metavar="BASE[:weight]")
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    average(arguments.bases, arguments.out)


if __name__ == "__main__":
    main()
