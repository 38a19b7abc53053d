"""python -m bundle dist [--machine aarch64]: writes the offline wheel beside the ordinary one in that folder. Exit status as of bootstrap.py."""

from __future__ import annotations

import argparse
import hashlib
import os
import sys
import zipfile
from pathlib import Path
from typing import Any

from bootstrap import SetupError, only_one, say
from bundle import archive, engine, packages
from bundle.packages import PYTHONS, Package
from bundle.sbom import sbom
from mermaidgen import __version__

TAGS = ".".join(f"cp{python.replace('.', '')}" for python in PYTHONS)
LIMIT = 80_000_000  # bytes
LIBCXX = "libc++"


def bundle(ordinary: Path, machine: str, level: int = 9) -> Path:
    """The offline wheel, checked by auditwheel; `level` is how hard it is compressed. Raises SetupError."""
    compiled = engine.build(machine)
    with zipfile.ZipFile(ordinary) as file:
        files = {name: file.read(name) for name in file.namelist() if not name.endswith(("/", ".dist-info/RECORD"))}
    info = next(name for name in files if name.endswith(".dist-info/METADATA")).removesuffix("METADATA")
    name, _, version = info.removesuffix(".dist-info/").partition("-")
    vendored, found = packages.collect(packages.download(machine))
    vendored |= {str(path.relative_to(compiled)): path.read_bytes() for path in (compiled / "llama_cpp").rglob("*") if path.is_file()}
    found.append(llama_package(compiled))
    vendored[f"llama_cpp_python-{found[-1].version}.dist-info/METADATA"] = metadata_of(found[-1])
    files |= {f"{name}/_vendor/{path}": content for path, content in vendored.items()}
    for path in (compiled / "licenses").rglob("*"):
        if path.is_file():
            files[f"{info}licenses/{path.relative_to(compiled / 'licenses')}"] = path.read_bytes()
    for package in found:
        files |= {f"{info}licenses/{package.name}/{path}": content for path, content in package.legal.items()}
    platform = f"manylinux_{engine.GLIBC.replace('.', '_')}_{machine}"
    files[f"{info}METADATA"] = without_requirements(files[f"{info}METADATA"])
    files[f"{info}WHEEL"] = wheel_file(platform)
    files[f"{info}sboms/{name}.cdx.json"] = sbom(name, version, found, [*libraries(compiled), *models(files)])
    path = ordinary.parent / f"{name}-{version}-{TAGS}-{TAGS}-{platform}.whl"
    archive.write(path, files, level)
    checked = engine.policy(path)
    if checked != platform:
        path.unlink()
        raise SetupError(f"auditwheel finds the libraries fit for {checked}, and the wheel says {platform}")
    if path.stat().st_size > LIMIT:
        raise SetupError(f"{path.name}: expected at most {LIMIT / 1e6:.0f} MB, found {path.stat().st_size / 1e6:.1f}")
    return path


def llama_package(compiled: Path) -> Package:
    version, sha256 = engine.llama_pin()
    return Package("llama-cpp-python", version, "MIT", sha256=[sha256])


def metadata_of(package: Package) -> bytes:
    return f"Metadata-Version: 2.1\nName: {package.name}\nVersion: {package.version}\nLicense: {package.licence}\n".encode()


def libraries(compiled: Path) -> list[dict[str, Any]]:
    """The components that are compiled here, for the bill of materials."""
    rows: list[dict[str, Any]] = []
    for path in sorted((compiled / "llama_cpp" / "lib").iterdir()):
        sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
        row = {"type": "library", "bom-ref": path.name, "name": path.name, "licenses": [{"license": {"id": "MIT"}}]}
        rows.append(row | {"description": "llama.cpp, compiled for this wheel", "hashes": [{"alg": "SHA-256", "content": sha256}]})
    zig = next(line.partition("==")[2].split()[0] for line in engine.pins("tools.txt") if line.startswith("ziglang"))
    rows.append({"type": "library", "bom-ref": LIBCXX, "name": LIBCXX, "version": f"of zig {zig}",
                 "description": "linked into llama.cpp's libraries", "licenses": [{"expression": "Apache-2.0 WITH LLVM-exception"}]})  # fmt: skip
    return rows


def models(files: dict[str, bytes]) -> list[dict[str, Any]]:
    return [
        {"type": "machine-learning-model", "bom-ref": name, "name": Path(name).name,
         "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(content).hexdigest()}]}
        for name, content in sorted(files.items()) if name.endswith(".gguf")
    ]  # fmt: skip


def without_requirements(metadata: bytes) -> bytes:
    """What the wheel's metadata says, but that it needs nothing else."""
    head, gap, text = metadata.partition(b"\n\n")
    kept = [line for line in head.split(b"\n") if not line.startswith((b"Requires-Dist:", b"Provides-Extra:"))]
    return b"\n".join(kept) + gap + text


def wheel_file(platform: str) -> bytes:
    tags = [f"Tag: {python}-{abi}-{platform}" for python in TAGS.split(".") for abi in TAGS.split(".")]
    return "\n".join(["Wheel-Version: 1.0", "Generator: mermaidgen bundle", "Root-Is-Purelib: false", *tags, ""]).encode()


def main() -> int:
    parser = argparse.ArgumentParser(description="Makes the offline wheel of an ordinary one.")
    parser.add_argument("folder", type=Path, help="where the ordinary wheel of this version is")
    parser.add_argument("--machine", choices=sorted(engine.VARIANTS), default=os.uname().machine)
    options = parser.parse_args()
    try:
        with only_one():
            path = bundle(options.folder / f"mermaidgen-{__version__}-py3-none-any.whl", options.machine)
    except SetupError as error:
        say(str(error))
        return error.status
    say(f"{path}: {path.stat().st_size / 1e6:.1f} MB; in it, and unpacked:")
    for part, (packed, unpacked) in archive.sizes(path).items():
        say(f"{packed / 1e6:6.2f} MB {unpacked / 1e6:6.1f} MB  {part}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
