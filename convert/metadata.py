"""What a GGUF says of its origin: names without folders, since a model travels, and the sha256 of every file that was read.

    general.name, .license, .file_type              as every GGUF has them
    general.base_model.0.name                       and of a model of the hub .organization, .version (the commit), .repo_url
    convert.adapter.0                               "adapter:0.5"
    convert.imatrix, convert.keep_vocab             the text that the importance matrix was computed from, that the vocabulary was cut down to
    convert.sha256.Qwen2.5-1.5B/model.safetensors   64 hexadecimal digits
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Mapping
from pathlib import Path

import gguf
from gguf import GGUFWriter

from convert.checkpoint import read
from convert.source import Source


def add_origin(
    writer: GGUFWriter, name: str, source: Source, adapters: Iterable[tuple[Path, float]], texts: Mapping[str, Path | None], kind: str = "model"
) -> None:
    """The keys above but the checksums; `texts` by the last part of their key."""
    writer.add_type(kind)
    writer.add_name(name)
    if licence := licence_of(source.folder):
        writer.add_license(licence)
    writer.add_base_model_count(1)
    writer.add_base_model_name(0, source.name)
    if source.hub:
        writer.add_base_model_organization(0, source.hub.partition("/")[0])
        writer.add_base_model_version(0, source.folder.name)
        writer.add_base_model_repo_url(0, f"https://huggingface.co/{source.hub}")
    for i, (folder, scale) in enumerate(adapters):
        writer.add_string(f"convert.adapter.{i}", f"{folder.resolve().name}:{scale:g}")
    for key, text in texts.items():
        if text:
            writer.add_string(f"convert.{key}", text.name)
    writer.add_quantization_version(gguf.GGML_QUANT_VERSION)


def add_checksums(writer: GGUFWriter, files: Iterable[Path]) -> None:
    for file in files:
        with file.open("rb") as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()
        writer.add_string(f"convert.sha256.{file.absolute().parent.name}/{file.name}", digest)


def licence_of(folder: Path) -> str | None:
    """What the folder says: `license:` at the top of README.md, or the title of LICENSE; None if it says nothing."""
    readme, licence = (
        read(path).decode(errors="replace") if path.is_file() else "" for path in (folder / "README.md", folder / "LICENSE")
    )
    head = re.match(r"---\n(.*?)\n---\n", readme, re.DOTALL)
    said = re.search(r"^license:[ \t]*([\w.+-]+)", head[1], re.MULTILINE) if head else None
    if said:
        return "Apache-2.0" if said[1].lower() == "apache-2.0" else said[1]
    return "Apache-2.0" if re.match(r"\s*Apache License\s+Version 2\.0", licence) else None
