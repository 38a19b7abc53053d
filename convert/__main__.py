"""python -m convert BASE [--lora DIR[:scale]]... [--type Q8_0] OUT.gguf"""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from convert.errors import ConvertError
from convert.quantize import FILE_TYPES
from convert.writer import convert


def lora(text: str) -> tuple[Path, float]:
    """'adapter:0.5' -> (adapter, 0.5); without a number after the last colon the scale is 1."""
    folder, _, scale = text.rpartition(":")
    try:
        return (Path(folder), float(scale)) if folder else (Path(text), 1.0)
    except ValueError:
        return Path(text), 1.0


def main(argv: Sequence[str] | None = None) -> int:
    """0 when OUT is written, 2 when it cannot be, 130 when interrupted."""
    parser = argparse.ArgumentParser(prog="convert", description="A Hugging Face checkpoint and LoRA adapters -> one GGUF file for llama.cpp.")
    parser.add_argument("base", metavar="BASE", type=Path, help="folder with config.json, model.safetensors and tokenizer.json")
    parser.add_argument("--lora", metavar="DIR[:scale]", type=lora, action="append", default=[], help="PEFT adapter to merge in; may be given again")
    parser.add_argument("--type", metavar="TYPE", default="Q8_0", help=f"default Q8_0; one of {', '.join(FILE_TYPES)}")
    parser.add_argument("out", metavar="OUT.gguf", type=Path, help="the file to write")
    arguments = parser.parse_args(argv)
    try:
        out = convert(arguments.base, arguments.out, arguments.lora, arguments.type, progress=sys.stderr.isatty())
    except ConvertError as error:
        print(f"convert: {error}; {error.hint}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        print("convert: interrupted", file=sys.stderr)
        return 130
    print(f"{out}: {out.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that it leaves nothing behind either
    sys.exit(main())
