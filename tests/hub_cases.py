"""What the tests of the hub share: a registry, a hub, and what to ask of them."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import huggingface_hub
import pytest
from huggingface_hub import constants

from mermaidgen.hub.store import cache
from tests.hub_server import Hub

REPO, FILE = "owner/tuned", "tuned.gguf"
NAME = f"hf:{REPO}/{FILE}"
CONTENT = b"GGUF" + bytes(range(256)) * 40  # 10,244 bytes
LONG = b"GGUF" + bytes(range(256)) * 100_000  # 25.6 MB, of which huggingface-hub writes 10 MB at a time


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models/ with one model, good.gguf, a registered one that is not there, and two of the hub's."""
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "good.gguf").write_bytes(b"GGUF and more")
    digest = hashlib.sha256(b"GGUF and more").hexdigest()
    rows = [f"  {name}: {{file: {name}.gguf, sha256: {digest}, template: chatml, context: 512}}" for name in ("good", "gone")]
    rows += [f"  free: {{repo: {REPO}, file: {FILE}}}", f"  pinned: {{repo: {REPO}, file: {FILE}, sha256: {hashlib.sha256(CONTENT).hexdigest()}}}"]
    (folder / "registry.yaml").write_text("\n".join(["models:", *rows]), encoding="utf-8")
    monkeypatch.setattr("mermaidgen.hub.names.data_path", lambda *parts: tmp_path.joinpath(*parts))
    return folder


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub with one file, which this process takes for huggingface.co."""
    with Hub() as running:
        running.be_the_hub(tmp_path / "home", monkeypatch)
        monkeypatch.setattr(constants, "DOWNLOAD_CHUNK_SIZE", 1000)
        monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", False)
        running.put(REPO, FILE, CONTENT)
        yield running
    huggingface_hub.close_session()


def started(*arguments: str, code: str = "from mermaidgen.cli import main; main()") -> subprocess.Popen[str]:
    """`mermaidgen ...` as a process of its own."""
    command = [sys.executable, "-c", code, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def fetched_by_another_program() -> Path:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(constants, "HF_HUB_DISABLE_XET", True)
        return Path(huggingface_hub.hf_hub_download(REPO, FILE, cache_dir=cache()))


def until(holds: Callable[[], object]) -> None:
    end = time.monotonic() + 20
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.01)


def visible() -> list[Path]:
    """The files that others take for models."""
    return [path for path in cache().glob("models--*/snapshots/*/*") if path.is_file()] + list(cache().glob("models--*/blobs/*"))


def part_sizes() -> list[int]:
    return [path.stat().st_size for path in cache().glob("**/*.part")]
