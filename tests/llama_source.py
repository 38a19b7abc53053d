"""The source package of llama-cpp-python -> llama.cpp's own converters and vocabularies, unpacked once into the cache.

>>> sorted(path.name for path in llama_source().glob("convert_*"))
['convert_hf_to_gguf.py', 'convert_hf_to_gguf_update.py', 'convert_llama_ggml_to_gguf.py', 'convert_lora_to_gguf.py']

Nothing of it is imported here or kept in the repository: tests run the converters as they are, in a process of their own.
"""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from bundle.engine import llama_pin
from mermaidgen.config import cache_path

VERSION, SHA256 = llama_pin()
VENDOR = f"llama_cpp_python-{VERSION}/vendor/llama.cpp/"
WANTED = re.compile(r"conversion/.*|gguf-py/.*|convert_[^/]*\.py|models/ggml-vocab-[^/]*\.gguf|models/templates/[^/]*\.jinja|LICENSE")


def llama_source() -> Path:
    """~/.cache/mermaidgen/llama.cpp-VERSION, or its place under $XDG_CACHE_HOME; fetched by pip the first time (77 MB)."""
    folder = cache_path() / f"llama.cpp-{VERSION}"
    if folder.is_dir():
        return folder
    folder.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="llama.cpp-") as temporary:
        sdist = fetch(Path(temporary))
        whole = Path(temporary) / "llama.cpp"
        with tarfile.open(sdist) as archive:
            for member in archive:
                if member.isfile() and WANTED.fullmatch(name := member.name.removeprefix(VENDOR)):
                    content = archive.extractfile(member)
                    assert content, "a plain file"
                    (whole / name).parent.mkdir(parents=True, exist_ok=True)
                    with (whole / name).open("wb") as out:
                        shutil.copyfileobj(content, out)
        try:
            whole.rename(folder)
        except OSError:  # another process was first
            assert folder.is_dir()
    return folder


def fetch(folder: Path) -> Path:
    """The source package of llama-cpp-python, put into a folder by pip."""
    wanted = ("--no-deps", "--no-binary", ":all:", f"llama-cpp-python=={VERSION}")
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--dest", str(folder), *wanted], check=True, stdout=sys.stderr)
    (sdist,) = folder.glob("*.tar.gz")
    with sdist.open("rb") as stream:
        found = hashlib.file_digest(stream, "sha256").hexdigest()
    assert found == SHA256, f"{sdist.name}: expected sha256 {SHA256}, found {found}"
    return sdist
