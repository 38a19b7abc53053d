"""Files -> a wheel whose bytes depend on nothing but the files: sorted, with one fixed time, and a RECORD."""

from __future__ import annotations

import base64
import hashlib
import re
import zipfile
from collections import Counter
from pathlib import Path

TIME = (1980, 1, 1, 0, 0, 0)  # the earliest that zip knows
# What takes how much: the first pattern that fits says the part.
PARTS = (
    (r"/_vendor/numpy\.libs/", "OpenBLAS and libgfortran of numpy"),
    (r"/_vendor/numpy/.*\.so$", "numpy, compiled"),
    (r"/_vendor/numpy/", "numpy, Python"),
    (r"/_vendor/llama_cpp/lib/libggml-cpu-", "llama.cpp, for each kind of CPU"),
    (r"/_vendor/llama_cpp/", "llama.cpp, the rest"),
    (r"/_vendor/", "other packages"),
    (r"\.gguf$", "the model"),
    (r"\.gbnf$", "grammars"),
    (r"\.dist-info/", "licences and metadata"),
    (r"", "mermaidgen"),
)


def write(path: Path, files: dict[str, bytes], level: int = 9) -> None:
    """Writes the files, and behind them the RECORD of the .dist-info folder that is among them."""
    info = next(name for name in files if name.endswith(".dist-info/WHEEL")).removesuffix("WHEEL")
    lines = [f"{name},sha256={_digest(files[name])},{len(files[name])}\n" for name in sorted(files)]
    record = {f"{info}RECORD": "".join([*lines, f"{info}RECORD,,\n"]).encode()}
    part = path.with_name(f"{path.name}.part")
    part.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in [*sorted(files.items()), *record.items()]:
            entry = zipfile.ZipInfo(name, TIME)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            archive.writestr(entry, content, compresslevel=level)
    part.replace(path)


def _digest(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


def sizes(path: Path) -> dict[str, tuple[int, int]]:
    """The bytes that each part takes in a wheel and, unpacked, on disk; the largest first."""
    packed: Counter[str] = Counter()
    unpacked: Counter[str] = Counter()
    with zipfile.ZipFile(path) as archive:
        for entry in archive.infolist():
            part = next(part for pattern, part in PARTS if re.search(pattern, entry.filename))
            packed[part] += entry.compress_size
            unpacked[part] += entry.file_size
    return {part: (size, unpacked[part]) for part, size in packed.most_common()}
