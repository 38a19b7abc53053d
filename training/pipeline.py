"""The whole way from nothing to models/: each step is a command of its own, and one that is done is left out.

    python -m training.pipeline [--minutes 160] [--work .cache/model]

corpus -> classifier of types; corpus -> tokenizer -> base of 6 layers -> base of 10 layers -> adapter -> merge, convert and quantize -> registry.
`training.evaluation` writes the card's table.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import textwrap
from pathlib import Path

import yaml

from mermaidgen import implied
from training.corpus import WEIGHTS
from training.curve import draw

ROOT = Path(__file__).parent.parent
MODELS = ROOT / "models"
NAME = "mermaidgen-9m"
LAYERS = 10  # the first half of the training is of fewer, which learn faster
CONTEXT = 2048


def step(target: Path, *arguments: str | Path) -> None:
    """Runs `python -m arguments` unless its target is there."""
    if target.exists():
        print(f"{target} is there", file=sys.stderr)
        return
    print(f"python -m {' '.join(map(str, arguments))}", file=sys.stderr)
    subprocess.run([sys.executable, "-m", *map(str, arguments)], check=True, cwd=ROOT)


def register(model: Path) -> None:
    """Writes the row of the embedded model in models/registry.yaml anew, with its checksum; all else there stays as it is."""
    row = {"file": model.name, "sha256": hashlib.sha256(model.read_bytes()).hexdigest(), "template": "chatml", "context": CONTEXT,
           "types": list(WEIGHTS)}  # fmt: skip
    text = textwrap.indent(yaml.safe_dump({"embedded": row}, sort_keys=False, default_flow_style=None, width=1000), "  ")
    file, part = MODELS / "registry.yaml", MODELS / "registry.yaml.part"
    before, after = re.split(r"^  embedded:\n(?:    .*\n)+", file.read_text(encoding="utf-8"), maxsplit=1, flags=re.MULTILINE)
    part.write_text(before + text + after, encoding="utf-8")
    os.replace(part, file)


def ship(first: Path, base: Path, adapter: Path) -> None:
    """Copies what the repository keeps: base and adapter without checkpoints, and the logs of both parts of the base's training."""
    for old in (MODELS / "base").glob("log*.jsonl"):
        old.unlink()
    for source, target in ((base, MODELS / "base"), (adapter, MODELS / "adapter")):
        target.mkdir(parents=True, exist_ok=True)
        for file in source.iterdir():
            if file.suffix in (".json", ".jsonl", ".safetensors"):
                shutil.copy2(file, target / file.name)
    shutil.copy2(first / "log.jsonl", MODELS / "base" / "log-first.jsonl")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--work", type=Path, default=ROOT / ".cache" / "model")
    parser.add_argument("--rows", type=int, default=150_000)
    parser.add_argument("--minutes", type=float, default=160, help="of base training; on a GPU fewer do")
    parser.add_argument("--adapter-tokens", type=float, default=1.5e6)
    arguments = parser.parse_args()
    work: Path = arguments.work.resolve()
    train, validation, instructions = work / "train.jsonl", work / "validation.jsonl", work / "instructions.jsonl"
    first, base, adapter, model = work / "first", work / "base", work / "adapter", MODELS / f"{NAME}.gguf"

    step(train, "training.corpus", "--rows", str(arguments.rows), train)
    step(validation, "training.corpus", "--split", "validation", "--rows", "600", validation)
    step(instructions, "training.corpus", "--seed", "1", "--rows", "8000", instructions)
    step(work / implied.FILE, "training.implied", train, validation, work / implied.FILE)
    half = ("training.base", "--compile", "--minutes", str(arguments.minutes / 2))
    step(first / "tokenizer.json", "training.tokenizer", train, first)
    step(first / "model.safetensors", *half, train, validation, first)
    step(base / "model.safetensors", *half, "--start", first, "--layers", str(LAYERS), train, validation, base)
    tuned = adapter / "adapter_model.safetensors"
    step(tuned, "training.adapter", "--tokens", str(arguments.adapter_tokens), instructions, validation, base, adapter)
    ship(first, base, adapter)
    shutil.copy2(work / implied.FILE, MODELS / implied.FILE)
    draw([first / "log.jsonl", base / "log.jsonl"], MODELS / "loss.png")
    merge = ("convert", MODELS / "base", "--lora", MODELS / "adapter", "--type", "Q8_0", model)
    subprocess.run([sys.executable, "-m", *map(str, merge)], check=True, cwd=ROOT)
    register(model)


if __name__ == "__main__":
    main()
