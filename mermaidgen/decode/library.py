"""llama.cpp's library: the right llama_cpp, and in the offline wheel the variant for this CPU and a pool of threads.

A llama_cpp that was compiled on this machine computes with the one libggml-cpu that is linked to it, on OpenMP's threads. That of the offline
wheel has a libggml-cpu-<variant>.so for each kind of CPU and no OpenMP. llama.cpp itself would look for variants beside the executable and in the
working folder, where anybody may have put some; so they are loaded from here, before it looks.
"""

from __future__ import annotations

import ctypes
import os
import struct
import sys
from functools import cache
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from mermaidgen import VENDORED
from mermaidgen.errors import LibraryError

VERSION = "0.3.36"  # decode/ speaks to its low-level interface
REINSTALL = "`mermaidgen doctor` looks closer; install it anew with: pip install --force-reinstall"
MOST_THREADS = 512  # GGML_MAX_N_THREADS
POLL = 1  # how long threads look out for the next step before they sleep, of 100: some milliseconds


class _PoolParameters(ctypes.Structure):
    """struct ggml_threadpool_params of ggml.h."""

    _fields_ = (
        ("cpumask", ctypes.c_bool * MOST_THREADS),
        ("n_threads", ctypes.c_int),
        ("prio", ctypes.c_int),
        ("poll", ctypes.c_uint32),
        ("strict_cpu", ctypes.c_bool),
        ("paused", ctypes.c_bool),
    )


# llama.cpp's threads wait for each other some hundred times a token. As a rule they spin for milliseconds meanwhile, so that a machine that is
# busy with something else stands still (measured with two threads on two busy cores: 2,200 ms a token, 70 ms if they soon go to sleep).
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "10000")


def _import() -> Any:
    """llama_cpp of this very version: the environment's, or else the offline wheel's. Raises LibraryError."""
    try:
        environments = metadata.version("llama-cpp-python")
    except metadata.PackageNotFoundError:
        environments = VERSION
    ours = environments != VERSION and "llama_cpp" not in sys.modules and os.path.isdir(os.path.join(VENDORED, "llama_cpp"))
    if ours:
        sys.path.insert(0, VENDORED)
    try:
        for path in _libraries():
            if not _is_whole(path):
                raise LibraryError(f"{path} is no library, or was cut off", hint=REINSTALL)
        import llama_cpp
    except (OSError, RuntimeError) as exc:  # llama_cpp's own words for a library that cannot be loaded
        raise LibraryError(f"llama.cpp's library cannot be loaded: {exc}", hint=REINSTALL) from exc
    finally:
        if ours:
            sys.path.remove(VENDORED)
    if llama_cpp.__version__ != VERSION:
        raise LibraryError(f"expected llama-cpp-python {VERSION}, found {llama_cpp.__version__} at {llama_cpp.__file__}",
                           hint=f"pip install llama-cpp-python=={VERSION}, or use an environment of its own")  # fmt: skip
    return llama_cpp


def _libraries() -> list[Path]:
    """What llama_cpp will load, found without importing it."""
    spec = find_spec("llama_cpp")
    found = (Path(spec.origin).parent / "lib").glob("lib*.so") if spec and spec.origin else ()
    return sorted(path for path in found if "-cpu-" not in path.name)  # one of these that is damaged is passed over


def _is_whole(path: Path) -> bool:
    """Whether an ELF file is as long as its header says. One that was cut off would end the process: the loader maps what is not there."""
    with path.open("rb") as stream:
        head = stream.read(64)
    if len(head) < 64 or not head.startswith(b"\x7fELF"):
        return False
    (offset,), (size, count) = struct.unpack_from("<Q", head, 0x28), struct.unpack_from("<HH", head, 0x3A)  # of the table of sections, at the end
    return bool(offset + size * count <= path.stat().st_size)


llama_cpp = _import()
FOLDER = Path(llama_cpp.llama_cpp._lib._name).parent
LOG: list[str] = []  # what llama.cpp last complained of, for error messages


@llama_cpp.llama_log_callback  # type: ignore[untyped-decorator]
def keep_log(level: int, text: bytes, _data: Any) -> None:
    """llama.cpp's log goes here and not to stderr."""
    if level in (3, 4):  # warnings and errors
        LOG.append(text.decode(errors="replace").strip())
        del LOG[:-2]


def variants(folder: Path = FOLDER) -> dict[str, int]:
    """The variants in a folder by what they are worth on this CPU: 0, if it lacks an instruction that they use, -1, if they cannot be loaded."""
    return {path.stem.removeprefix("libggml-cpu-"): _score(path) for path in sorted(folder.glob("libggml-cpu-*.so"))}


def _score(path: Path) -> int:
    try:
        return int(ctypes.CDLL(str(path)).ggml_backend_score()) if _is_whole(path) else -1
    except (OSError, AttributeError):
        return -1


@cache
def load_variant() -> str:
    """Loads the best variant for this CPU, once, and says its name; '' where the library has none to choose from. Raises LibraryError."""
    llama_cpp.llama_log_set(keep_log, None)
    scores = variants()
    if not scores:
        return ""
    best = max(scores, key=lambda name: scores[name])
    ggml = ctypes.CDLL(str(FOLDER / "libggml.so"))
    ggml.ggml_backend_load.restype = ctypes.c_void_p
    if scores[best] <= 0:
        raise LibraryError("llama.cpp has no library for this CPU: expected SSE4.2 on x86, or ARMv8", hint="compile it here: see the README")
    if not ggml.ggml_backend_load(str(FOLDER / f"libggml-cpu-{best}.so").encode()):
        raise LibraryError(f"llama.cpp's library for this CPU, {best}, cannot be loaded", hint=REINSTALL)
    return best


def cpu_library() -> ctypes.CDLL | None:
    """The loaded variant; None where OpenMP brings the threads."""
    variant = load_variant()
    return ctypes.CDLL(str(FOLDER / f"libggml-cpu-{variant}.so")) if variant else None


class Threads:
    """The threads of one context. Without a pool ggml would start them anew for every token."""

    def __init__(self, context: Any, count: int) -> None:
        self._context, self._library, self._pool = context, cpu_library() if count > 1 else None, None
        self._llama = ctypes.CDLL(llama_cpp.llama_cpp._lib._name)
        if self._library:
            parameters = _PoolParameters(n_threads=count, poll=POLL)
            self._library.ggml_threadpool_new.restype = ctypes.c_void_p
            self._pool = ctypes.c_void_p(self._library.ggml_threadpool_new(ctypes.byref(parameters)))
        self.use(count)

    def use(self, count: int) -> None:
        """From now on so many of them compute; with one, the others sleep."""
        llama_cpp.llama_set_n_threads(self._context, count, count)
        if self._pool and count > 1:
            self._llama.llama_attach_threadpool(ctypes.c_void_p(self._context), self._pool, self._pool)
        elif self._pool:
            self._llama.llama_detach_threadpool(ctypes.c_void_p(self._context))

    def close(self) -> None:
        """Ends them; the context is freed before."""
        if self._library and self._pool:
            self._library.ggml_threadpool_free(self._pool)
            self._pool = None
