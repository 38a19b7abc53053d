"""The sources of llama-cpp-python -> its Python package with libraries for every CPU of a kind, in a folder of the cache.

    llama_cpp/*.py
    llama_cpp/lib/libllama.so libggml.so libggml-base.so       speak to Python
    llama_cpp/lib/libggml-cpu-<variant>.so ...                 compute; mermaidgen/decode/library.py loads the best one for the CPU
    licenses/<package>/*

The compiler is pinned too: zig's clang from PyPI, which brings the symbol versions of any glibc. The machine's own compiler and C library have no
part in it, and no OpenMP: ggml's own threads do, so that no second OpenMP meets the one of another package in the process.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

from bootstrap import SetupError, cache, cores, digest, minutes, run, say

HERE = Path(__file__).parent
GLIBC = "2.27"  # numpy's wheels ask for this one as well
# The CPU variants that are built. What an older or odder CPU has more than the next lower one here gains nothing that is worth a library.
VARIANTS = {
    "x86_64": "sse42 sandybridge haswell alderlake skylakex cascadelake icelake zen4 sapphirerapids".split(),
    "aarch64": "armv8.0_1 armv8.2_2 armv8.2_3 armv8.6_1".split(),
}
FLAGS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DCMAKE_C_FLAGS_RELEASE=-O3 -DNDEBUG -g0",
    "-DCMAKE_CXX_FLAGS_RELEASE=-O3 -DNDEBUG -g0",
    "-DCMAKE_SHARED_LINKER_FLAGS=-Wl,-s -Wl,--build-id=none",
    "-DCMAKE_MODULE_LINKER_FLAGS=-Wl,-s -Wl,--build-id=none",
    "-DCMAKE_INSTALL_RPATH=$ORIGIN",
    "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",
    "-DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON",  # a wheel has no links, and libggml.so.0 is the name of another llama_cpp's library
    "-DGIT_EXECUTABLE=false",  # llama.cpp would ask the repository around it for its commit
    "-DBUILD_SHARED_LIBS=ON",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CPU_ALL_VARIANTS=ON",
    "-DGGML_NATIVE=OFF",
    "-DGGML_OPENMP=OFF",
    "-DGGML_LLAMAFILE=ON",
    "-DGGML_CCACHE=OFF",
    "-DLLAMA_ALL_WARNINGS=OFF",
    "-DLLAMA_BUILD_COMMON=OFF",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_TOOLS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_SERVER=OFF",
    "-DLLAMA_BUILD_APP=OFF",
    "-DLLAMA_OPENSSL=OFF",
)
# File, what stands there, what takes its place. ggml's own threads wait for each other without ever sleeping: where something else keeps the
# cores busy, a waiting thread takes away the core that the other one needs (GOMP_SPINCOUNT in mermaidgen/decode/library.py: the same for OpenMP).
PATCHES = (
    (
        "ggml/src/ggml-cpu/ggml-cpu.c",
        """\
    while (atomic_load_explicit(&tp->n_barrier_passed, memory_order_relaxed) == n_passed) {
        ggml_thread_cpu_relax();
    }
""",
        """\
    for (int spins = 0; atomic_load_explicit(&tp->n_barrier_passed, memory_order_relaxed) == n_passed; spins++) {
        if (spins < 10000) {
            ggml_thread_cpu_relax();
        } else {
            nanosleep(&(struct timespec) { 0, 50000 }, NULL);
        }
    }
""",
    ),
)
# What CMake takes for a compiler. zig has its own way to name the instructions of ARM: -march=armv8.2-a+fp16 -> -mcpu=generic+v8_2a+fullfp16
TOOL = """\
#!/bin/sh
for argument do
    shift
    case "$argument" in
        -march=armv*) argument=$(echo "$argument" |
            sed -E 's/-march=armv8-a/-mcpu=generic/; s/-march=armv([89])\\.([0-9])-a/-mcpu=generic+v\\1_\\2a/; s/\\+fp16/+fullfp16/') ;;
    esac
    set -- "$@" "$argument"
done
exec "$ZIG" {} "$@"
"""
# Whose licence stands where: in the sources, and in zig, of which parts are linked into the libraries.
LICENCES = {"llama-cpp-python": "LICENSE.md", "llama.cpp": "vendor/llama.cpp/LICENSE"}
LINKED = {"zig": "LICENSE", "libc++": "lib/libcxx/LICENSE.TXT", "libc++abi": "lib/libcxxabi/LICENSE.TXT", "libunwind": "lib/libunwind/LICENSE.TXT"}


def offline_cache() -> Path:
    return cache().parent / "offline"


def pins(name: str) -> list[str]:
    """The lines of a file of pinned requirements."""
    return [line for line in (HERE / name).read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]


def llama_pin() -> tuple[str, str]:
    """Version and sha256 of llama-cpp-python's source package, of which everything here is compiled."""
    version, _, sha256 = pins("engine.txt")[0].partition("==")[2].partition(" --hash=sha256:")
    return version, sha256


def key(machine: str) -> str:
    """Changes with whatever changes the libraries; the machine that compiles is not among it."""
    patches = [part for patch in PATCHES for part in patch]
    return f"{machine}-{digest(*pins('engine.txt'), *pins('tools.txt'), GLIBC, TOOL, *FLAGS, *patches, *VARIANTS[machine])}"


def built(machine: str) -> Path | None:
    """The folder with the libraries, if they have been compiled."""
    folder = offline_cache() / key(machine)
    return folder if folder.is_dir() else None


def pip(python: str | Path, *arguments: str, title: str, log: Path) -> None:
    run([str(python), "-m", "pip", *arguments, "--disable-pip-version-check", "--no-input"], title, log)


def tools() -> Path:
    """The environment with the compiler, made once."""
    folder = offline_cache() / f"tools-{digest(*pins('tools.txt'), sys.version)}"
    if not (folder / "ready").exists():
        log = offline_cache() / "tools.log"
        run([sys.executable, "-m", "venv", "--clear", str(folder)], "making an environment for the compiler", log)
        pip(folder / "bin" / "python", "install", "--require-hashes", "-r", str(HERE / "tools.txt"), title="fetching the compiler", log=log)
        (folder / "ready").touch()
    return folder


def zig() -> Path:
    return next(tools().glob("lib/python*/site-packages/ziglang/zig"))


def build(machine: str) -> Path:
    """Compiles for a machine and keeps the result when it is whole; at once if that was done before. Raises SetupError."""
    found = built(machine)
    if found:
        return found
    offline_cache().mkdir(parents=True, exist_ok=True)
    python = tools() / "bin" / "python"
    for left_over in offline_cache().glob("part-*"):
        shutil.rmtree(left_over, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="part-", dir=offline_cache(), ignore_cleanup_errors=True) as name:
        part = Path(name)
        log = offline_cache() / f"{key(machine)}.log"
        options = ["--no-deps", "--no-binary", ":all:", "--require-hashes", "-r", str(HERE / "engine.txt"), "-d", str(part)]
        pip(python, "download", *options, title="fetching llama-cpp-python", log=log)
        source = unpack(next(part.glob("*.tar.gz")), part / "source")
        libraries = compile_libraries(source / "vendor" / "llama.cpp", part, machine, log)
        result = part / "result"
        shutil.copytree(source / "llama_cpp", result / "llama_cpp", ignore=shutil.ignore_patterns("server", "mtmd_cpp.py", "llava_cpp.py"))
        (result / "llama_cpp" / "lib").mkdir()
        for library in libraries:
            shutil.copyfile(library, result / "llama_cpp" / "lib" / library.name)
        texts = {name: source / file for name, file in LICENCES.items()} | {name: zig().parent / file for name, file in LINKED.items()}
        for package, file in texts.items():
            (result / "licenses" / package).mkdir(parents=True)
            shutil.copyfile(file, result / "licenses" / package / "LICENSE")
        result.rename(offline_cache() / key(machine))
    return offline_cache() / key(machine)


def unpack(archive: Path, folder: Path) -> Path:
    """Unpacks the sources and patches them; the folder in which they are. Raises SetupError where a patch does not fit."""
    with tarfile.open(archive) as file:
        file.extractall(folder, filter="data")
    source = next(folder.iterdir())
    for name, old, new in PATCHES:
        patch(source / "vendor" / "llama.cpp" / name, old, new)
    return source


def patch(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    if text.count(old) != 1:
        raise SetupError(f"{path.name}: expected once what a patch replaces, found it {text.count(old)} times; see PATCHES in {__file__}")
    path.write_text(text.replace(old, new), encoding="utf-8")


def compile_libraries(source: Path, part: Path, machine: str, log: Path) -> list[Path]:
    """The libraries, in part/build/bin. Paths of this machine do not get into them."""
    commands = {"CC": "cc", "CXX": "c++", "AR": "ar", "RANLIB": "ranlib"}
    target = f"-target {machine}-linux-gnu.{GLIBC} -ffile-prefix-map={source}=llama.cpp"
    for command in commands.values():
        tool = part / command
        tool.write_text(TOOL.format(f"{command} {target}" if command in ("cc", "c++") else command))
        tool.chmod(0o755)
    only_variants(source / "ggml" / "src" / "CMakeLists.txt", VARIANTS[machine])
    scripts = tools() / "bin"
    environment = {name: value for name, value in os.environ.items() if name not in ("SOURCE_DATE_EPOCH", "CFLAGS", "CXXFLAGS", "LDFLAGS")}
    environment |= {"ZIG": str(zig()), "ZIG_GLOBAL_CACHE_DIR": str(scripts.parent / "zig"), "ZIG_LOCAL_CACHE_DIR": str(part / "zig")}
    places = {
        "CMAKE_MAKE_PROGRAM": scripts / "ninja",
        "CMAKE_C_COMPILER": part / "cc",
        "CMAKE_CXX_COMPILER": part / "c++",
        "CMAKE_AR": part / "ar",
        "CMAKE_RANLIB": part / "ranlib",
        "CMAKE_SYSTEM_NAME": "Linux",
        "CMAKE_SYSTEM_PROCESSOR": machine,
    }
    configure = [str(scripts / "cmake"), "-S", str(source), "-B", str(part / "build"), "-G", "Ninja", *FLAGS]
    run([*configure, *(f"-D{name}={place}" for name, place in places.items())], "configuring llama.cpp", log, environment)
    say(f"compiling llama.cpp for {len(VARIANTS[machine])} kinds of CPU on {cores()} cores, once: about {minutes(1000 / cores())}")
    targets = ["llama", "ggml", *(f"ggml-cpu-{variant}" for variant in VARIANTS[machine])]
    run([str(scripts / "ninja"), "-C", str(part / "build"), "-j", str(cores()), *targets], "compiling llama.cpp", log, environment)
    return sorted(path for path in (part / "build" / "bin").glob("*.so") if not path.is_symlink())


def only_variants(path: Path, wanted: list[str]) -> None:
    """Takes the CPU variants that are not wanted out of llama.cpp's list."""
    call = "ggml_add_cpu_backend_variant("
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.strip().startswith(call) or line.strip()[len(call) :].split()[0].rstrip(")") in wanted]
    path.write_text("".join(kept), encoding="utf-8")


def policy(wheel: Path) -> str:
    """The platform that auditwheel finds a wheel's libraries to be fit for: 'manylinux_2_27_x86_64'. Raises SetupError."""
    command = [str(tools() / "bin" / "python"), "-m", "auditwheel", "show", str(wheel)]
    answer = subprocess.run(command, capture_output=True, text=True)
    words = " ".join(answer.stdout.split())
    _, _, rest = words.partition('platform tag: "')
    if answer.returncode or not rest:
        raise SetupError(f"{shlex.join(command)} failed: {words or answer.stderr.strip()}")
    return rest.partition('"')[0]
