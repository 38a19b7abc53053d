"""The pinned packages as wheels -> one tree of files that all Pythons of the offline wheel share, and what is known of each package.

The compiled modules of a package carry the Python in their names (_yaml.cpython-311-x86_64-linux-gnu.so), and the rest is the same for each, so that
the wheels of four Pythons lie over one another in one folder. Of what only a package's own development needs (tests, headers) nothing is taken.
"""

from __future__ import annotations

import email
import hashlib
import re
import shutil
import sys
import tempfile
import zipfile
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from bootstrap import SetupError, digest, say
from bundle.engine import GLIBC, HERE, offline_cache, pins, pip

PYTHONS = ("3.11", "3.12", "3.13", "3.14")
LEFT_OUT = re.compile(r"/(tests?|testing/_private/tests|include|f2py/src)/|\.(pyi|h|a|c|f|pxd|pyx)$|\.dist-info/(?!METADATA$)|\.data/")
LEGAL = re.compile(r"(^|/)(licen[cs]es?/|licen[cs]e|copying|notice|authors)[^/]*", re.IGNORECASE)
# What differs between the wheels of one package and may: how that one was compiled. The first Python's is taken.
MAY_DIFFER = ("numpy/__config__.py",)


@dataclass
class Package:
    """A package that is inside the wheel: what its metadata says, and the texts of its licences by their names."""

    name: str
    version: str
    licence: str  # an SPDX expression, or the words of an older package
    spdx: bool = True
    sha256: list[str] = field(default_factory=list)  # of what was fetched
    legal: dict[str, bytes] = field(default_factory=dict)


def download(machine: str) -> Path:
    """The folder with the pinned wheels, a subfolder for each Python; fetched once. Raises SetupError."""
    folder = offline_cache() / f"packages-{machine}-{digest(*pins('requirements.txt'), *PYTHONS)}"
    if folder.is_dir():
        return folder
    offline_cache().mkdir(parents=True, exist_ok=True)
    say(f"fetching the packages for Python {', '.join(PYTHONS)}")
    with tempfile.TemporaryDirectory(prefix="part-packages-", dir=offline_cache(), ignore_cleanup_errors=True) as name:
        with ThreadPoolExecutor() as pool:
            list(pool.map(lambda python: _download(machine, python, Path(name) / "result" / python), PYTHONS))
        shutil.move(Path(name) / "result", folder)
    return folder


def _download(machine: str, python: str, folder: Path) -> None:
    versions = [f"manylinux_2_{minor}_{machine}" for minor in range(int(GLIBC.partition(".")[2]), 16, -1)]
    platforms = [f"--platform={platform}" for platform in (*versions, f"manylinux2014_{machine}", "any")]
    wanted = [f"--python-version={python}", "--implementation=cp", f"--abi=cp{python.replace('.', '')}", "--abi=abi3", "--abi=none", *platforms]
    options = ["--no-deps", "--only-binary=:all:", "--require-hashes", "-r", str(HERE / "requirements.txt"), "-d", str(folder)]
    log = offline_cache() / f"packages-{python}.log"
    pip(sys.executable, "download", *wanted, *options, title=f"fetching packages for Python {python}", log=log)


def collect(folder: Path) -> tuple[dict[str, bytes], list[Package]]:
    """The files of all packages by their paths, and the packages by their names. Raises SetupError where two wheels do not agree."""
    files: dict[str, bytes] = {}
    packages: dict[str, Package] = {}
    for path in sorted(folder.glob("*/*.whl"), key=lambda path: (path.parent.name, path.name)):
        package = read(path, files)
        known = packages.setdefault(package.name, package)
        known.sha256 = sorted({*known.sha256, *package.sha256})
    for package in packages.values():
        if not package.legal:
            raise SetupError(f"{package.name} {package.version} has no licence in its wheel; leave it out, or add the text")
    return files, [packages[name] for name in sorted(packages)]


def read(path: Path, files: dict[str, bytes]) -> Package:
    """Adds the files of a wheel."""
    data = path.read_bytes()
    with zipfile.ZipFile(path) as archive:
        names = sorted(name for name in archive.namelist() if not name.endswith("/"))
        metadata = next(name for name in names if name.endswith(".dist-info/METADATA") and name.count("/") == 1)
        info = metadata.removesuffix("METADATA")
        said = email.message_from_bytes(archive.read(metadata))
        classifiers = [line.rpartition(" :: ")[2] for line in said.get_all("Classifier", []) if line.startswith("License ::")]
        licence = said["License-Expression"] or said["License"] or ", ".join(classifiers)
        texts = [name for name in names if name.startswith(info) and LEGAL.search(name)]
        legal = {name.removeprefix(info).removeprefix("licenses/"): archive.read(name) for name in texts}
        for name in names:
            if LEFT_OUT.search(f"/{name}"):
                continue
            content = archive.read(name)
            if files.setdefault(name, content) != content and name not in MAY_DIFFER:
                raise SetupError(f"{path.name}: {name} is another one than that of an earlier wheel; see {__file__}")
    spdx = said["License-Expression"] is not None
    return Package(said["Name"], said["Version"], licence.partition("\n")[0], spdx, [hashlib.sha256(data).hexdigest()], legal)
