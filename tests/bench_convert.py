"""Time and memory from a checkpoint and an adapter to a Q4_K_M, ours beside llama.cpp's converter.

python -m tests.bench_convert [1.5b]    # a shape of tests/bench/shapes.py, or "small"

    ours        python -m convert FOLDER --lora ADAPTER --type Q4_K_M
    llama.cpp   peft's merge_and_unload and save_pretrained, convert_hf_to_gguf.py, llama_model_quantize

The checkpoint has random weights and the true vocabulary, the adapter rank 16 on all linear layers. A step's memory is what its processes have
resident together at most, sampled a hundred times a second. At the end both files must write valid Mermaid.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from convert.architectures import ARCHITECTURES
from tests.bench.shapes import SHAPES, Shape, model_files
from tests.llama_source import llama_source
from tests.tiny import write_safetensors

SMALL = Shape("small", hidden=256, inner=1024, layers=2, heads=4, kv_heads=2)
RANK, TYPE = 16, "Q4_K_M"
MERGE = """
import sys, peft, transformers
base, adapter, merged = sys.argv[1:]
model = peft.PeftModel.from_pretrained(transformers.AutoModelForCausalLM.from_pretrained(base), adapter)
model.merge_and_unload().save_pretrained(merged)
transformers.AutoTokenizer.from_pretrained(base).save_pretrained(merged)
"""
# It asks for the package sentencepiece, which nothing here needs.
HF_TO_GGUF = """
import runpy, sys, transformers, types
sys.modules["sentencepiece"] = types.ModuleType("sentencepiece")
sys.modules["sentencepiece"].SentencePieceProcessor = None
sys.argv.pop(0)
sys.path.insert(0, sys.argv[0].rpartition("/")[0])
runpy.run_path(sys.argv[0], run_name="__main__")
"""
QUANTIZE = """
import ctypes, sys, llama_cpp
params = llama_cpp.llama_model_quantize_default_params()
params.ftype = llama_cpp.LLAMA_FTYPE_MOSTLY_Q4_K_M
sys.exit(llama_cpp.llama_model_quantize(sys.argv[1].encode(), sys.argv[2].encode(), ctypes.byref(params)))
"""
DRAW = """
import sys
from mermaidgen import DiagramGenerator, validate
with DiagramGenerator(sys.argv[1]) as generator:
    diagram = generator.generate("A user logs in.", diagram_type="flowchart", max_tokens=40)
assert validate(diagram.mermaid).accepted, diagram.mermaid
"""


def write_adapter(folder: Path, shape: Shape, seed: int = 0) -> Path:
    """A random adapter on every matrix of every layer, as PEFT saves it."""
    rng = np.random.default_rng(seed)
    tensors: dict[str, np.ndarray] = {}
    for name, tensor in ARCHITECTURES["Qwen2ForCausalLM"].tensors(shape.config()).items():
        if len(tensor.shape) == 2 and ".layers." in name:
            out, into = tensor.shape
            module = f"base_model.model.{name.removesuffix('.weight')}"
            tensors[f"{module}.lora_A.weight"] = (rng.standard_normal((RANK, into)) * into**-0.5).astype(np.float32)
            tensors[f"{module}.lora_B.weight"] = (rng.standard_normal((out, RANK)) * 0.02).astype(np.float32)
    modules = sorted({name.rpartition(".lora_")[0].rpartition(".")[2] for name in tensors})
    config = {"peft_type": "LORA", "task_type": "CAUSAL_LM", "r": RANK, "lora_alpha": RANK, "target_modules": modules}
    folder.mkdir()
    (folder / "adapter_config.json").write_text(json.dumps(config), encoding="utf-8")
    write_safetensors(folder / "adapter_model.safetensors", tensors)
    return folder


def measure(name: str, command: Sequence[object]) -> tuple[str, float, float]:
    """Runs a command; (name, seconds, megabytes at most)."""
    began, most = time.perf_counter(), 0.0
    words, path = [str(part) for part in command], {"PYTHONPATH": str(Path(__file__).parents[1])}
    with tempfile.TemporaryFile("w+") as said, subprocess.Popen(words, stdout=said, stderr=said, env=os.environ | path) as running:
        while running.poll() is None:
            most = max(most, resident(running.pid))
            time.sleep(0.01)
        seconds = time.perf_counter() - began
        said.seek(0)
        if running.returncode:
            raise SystemExit(f"{name}: exit status {running.returncode}\n{said.read()[-3000:]}")
    print(f"{name}: {seconds:.1f} s, {most:,.0f} MB", file=sys.stderr)
    return name, seconds, most


def resident(pid: int) -> float:
    """Megabytes of a process and all that it started; Linux only."""
    try:
        own = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * 4096 / 2**20
        children = [child for task in Path(f"/proc/{pid}/task").iterdir() for child in (task / "children").read_text().split()]
    except (OSError, IndexError):  # it has ended meanwhile
        return 0.0
    return own + sum(resident(int(child)) for child in children)


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench_convert", description="Measures conversion beside llama.cpp's own.")
    parser.add_argument("shape", nargs="?", choices=[*SHAPES, SMALL.key], default="1.5b")
    key: str = parser.parse_args().shape
    shape = SHAPES.setdefault(key, SMALL)
    _, base = model_files(key)
    python = sys.executable
    with tempfile.TemporaryDirectory(dir=base.parent, prefix="convert-") as temporary:
        folder = Path(temporary)
        adapter, merged = write_adapter(folder / "adapter", shape), folder / "merged"
        hf_to_gguf = [python, "-c", HF_TO_GGUF, llama_source() / "convert_hf_to_gguf.py", merged]
        ours, f16, theirs = (folder / f"{name}.gguf" for name in ("ours", "f16", "theirs"))
        rows = [measure("ours", [python, "-m", "convert", base, "--lora", adapter, "--type", TYPE, ours])]
        steps = [
            measure("peft's merge", [python, "-c", MERGE, base, adapter, merged]),
            measure("convert_hf_to_gguf.py", [*hf_to_gguf, "--outtype", "f16", "--outfile", f16]),
            measure("llama_model_quantize", [python, "-c", QUANTIZE, f16, theirs]),
        ]
        rows += [*steps, ("llama.cpp, together", sum(seconds for _, seconds, _ in steps), max(most for *_, most in steps))]
        for file in (ours, theirs):
            measure(f"a diagram of {file.name}", [python, "-c", DRAW, file])
        print(f"\n{base.name} with an adapter of rank {RANK} -> {TYPE}, {ours.stat().st_size:,} bytes\n")
        print("| | seconds | peak MB |\n| --- | ---: | ---: |")
        print("\n".join(f"| {name} | {seconds:.1f} | {most:,.0f} |" for name, seconds, most in rows))


if __name__ == "__main__":
    main()
