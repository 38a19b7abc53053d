"""python -m convert BASE [--lora DIR[:scale]]... [--type Q4_K_M] [--keep-vocab CORPUS] [--imatrix CORPUS] [--dry-run] OUT.gguf
python -m convert BASE --lora DIR[:scale] --adapter-only OUT.gguf
"""

from __future__ import annotations

import argparse
import signal
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from convert.adapter import convert_adapter
from convert.errors import ConvertError
from convert.plan import Plan
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
    parser.add_argument("base", metavar="BASE", help="folder with config.json, model.safetensors and tokenizer.json, or owner/name on the hub")
    parser.add_argument("--lora", metavar="DIR[:scale]", type=lora, action="append", default=[], help="PEFT adapter to merge in; may be given again")
    parser.add_argument("--adapter-only", action="store_true", help="write the one --lora by itself, to be attached to a GGUF of BASE")
    parser.add_argument("--type", metavar="TYPE", help=f"default: what fits the model; one of {', '.join(FILE_TYPES)}")
    parser.add_argument("--keep-vocab", metavar="CORPUS", type=Path, help="leave out the tokens that this text has no use for")
    parser.add_argument("--imatrix", metavar="CORPUS", type=Path, help="quantize by what matters for this text")
    parser.add_argument("--dry-run", action="store_true", help="say what would be written")
    parser.add_argument("out", metavar="OUT.gguf", type=Path, help="the file to write")
    arguments = parser.parse_args(argv)
    order = (arguments.lora, arguments.type, arguments.keep_vocab, arguments.imatrix)
    try:
        if arguments.adapter_only:
            if len(arguments.lora) != 1 or any((*order[1:], arguments.dry_run)):
                raise ConvertError("--adapter-only: expected one --lora and no other option, found others", "an adapter is written as it is, in F32")
            out = convert_adapter(arguments.base, arguments.out, *arguments.lora[0])
        elif arguments.dry_run:
            with tempfile.TemporaryDirectory() as folder:
                print(Plan.make(arguments.base, *order, Path(folder)))
            return 0
        else:
            out = convert(arguments.base, arguments.out, *order, progress=sys.stderr.isatty())
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
