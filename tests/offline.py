"""The offline wheel as an installation to try: made of what is in the cache, in an environment of its own, shut off from all else."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from bundle.__main__ import bundle
from bundle.engine import VARIANTS, built

ROOT = Path(__file__).parent.parent
MACHINE = os.uname().machine
SYSTEM = "/usr/sbin:/usr/bin:/sbin:/bin"
# In namespaces of its own a process has no network, and sees a folder as one that may only be read, also if it is root.
SEAL = f'PATH={SYSTEM} mount --bind "$0" "$0" && PATH={SYSTEM} mount -o remount,bind,ro "$0" && exec "$@"'


def why_not() -> str:
    """Why there is no offline wheel to try here; '' if there is."""
    if MACHINE not in VARIANTS:
        return f"there is none for {MACHINE}"
    if not built(MACHINE):
        return "llama.cpp is not compiled for it yet: make wheel"
    if not shutil.which("unshare", path=SYSTEM) or subprocess.run(["unshare", "-rnm", "true"], capture_output=True).returncode:
        return "unshare may not make namespaces here"
    return ""


def wheel(folder: Path) -> Path:
    """The one that $OFFLINE_WHEEL names; or else one made here, for speed hardly compressed."""
    named = os.environ.get("OFFLINE_WHEEL")
    if named:
        return Path(named).resolve()
    command = [sys.executable, "-m", "pip", "wheel", "--disable-pip-version-check", "-q", "--no-deps", "-w", str(folder), str(ROOT)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return bundle(next(folder.glob("*-py3-none-any.whl")), MACHINE, level=1)


@dataclass(frozen=True)
class Installation:
    """An environment with the offline wheel and nothing else in it; `home` and `work` are other folders."""

    venv: Path
    home: Path
    work: Path

    @property
    def packages(self) -> Path:
        return next(self.venv.glob("lib/python*/site-packages"))

    @property
    def libraries(self) -> Path:
        return self.packages / "mermaidgen" / "_vendor" / "llama_cpp" / "lib"

    def run(self, *arguments: str, emulator: tuple[str, ...] = ()) -> subprocess.CompletedProcess[str]:
        """`python ARGUMENTS` from the work folder, without network, compiler and settings; the environment may only be read."""
        environment = {"PATH": str(self.venv / "bin"), "HOME": str(self.home), "LANG": "C.UTF-8"}
        sealed = [shutil.which("unshare", path=SYSTEM) or "", "-rnm", "/bin/sh", "-c", SEAL, str(self.venv)]
        command = [*sealed, *emulator, str(self.venv / "bin" / "python"), *arguments]
        return subprocess.run(command, cwd=self.work, env=environment, capture_output=True, text=True)

    def copy(self, folder: Path) -> Installation:
        """The same files once more, as links: to change one, replace it."""
        found = Installation(folder / "venv", folder / "home", folder / "work")
        shutil.copytree(self.venv, found.venv, symlinks=True, copy_function=os.link)
        found.home.mkdir()
        found.work.mkdir()
        return found


def install(path: Path, folder: Path, python: str = sys.executable, before: tuple[str, ...] = ()) -> Installation:
    """Installs a wheel into a fresh environment in the folder, with no network and no index; `before` it, what pip fetches by these names."""
    found = Installation(folder / "venv", folder / "home", folder / "work")
    found.home.mkdir(parents=True)
    found.work.mkdir()
    subprocess.run([python, "-m", "venv", str(found.venv)], check=True)
    pip = [str(found.venv / "bin" / "python"), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
    if before:
        subprocess.run([*pip, *before], check=True)
    environment = {"PATH": SYSTEM, "HOME": str(found.home)}
    subprocess.run(["unshare", "-rn", *pip, "--no-index", "--no-cache-dir", str(path)], check=True, env=environment)
    return found


def shared(folder: Path) -> Installation:
    """The installation in the folder; made by whoever of several processes comes first."""
    folder.mkdir(exist_ok=True)
    with (folder / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "ready").exists():
            install(wheel(folder), folder / "installed")
            (folder / "ready").touch()
    return Installation(*(folder / "installed" / name for name in ("venv", "home", "work")))
