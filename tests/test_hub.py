"""hub: a registered name -> a checked file, a path -> itself."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from mermaidgen.errors import ModelError
from mermaidgen.hub import ModelFile, registry, resolve


@pytest.fixture
def models(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A models/ with one model, good.gguf, and a registered one that is not there."""
    folder = tmp_path / "models"
    folder.mkdir()
    (folder / "good.gguf").write_bytes(b"GGUF and more")
    digest = hashlib.sha256(b"GGUF and more").hexdigest()
    rows = [f"  {name}: {{file: {name}.gguf, sha256: {digest}, template: chatml, context: 512}}" for name in ("good", "gone")]
    (folder / "registry.yaml").write_text("\n".join(["models:", *rows]), encoding="utf-8")
    monkeypatch.setattr("mermaidgen.hub.data_path", lambda *parts: tmp_path.joinpath(*parts))
    return folder


def test_a_name_is_looked_up_and_checked(models: Path) -> None:
    assert resolve("good") == ModelFile("good", models / "good.gguf", 512)
    assert list(registry()) == ["good", "gone"]


def test_a_changed_file_is_refused(models: Path) -> None:
    (models / "good.gguf").write_bytes(b"GGUF and less")
    with pytest.raises(ModelError, match=r"expected sha256 [0-9a-f]{16}\.\.\., found [0-9a-f]{16}") as caught:
        resolve("good")
    assert caught.value.hint


def test_a_missing_file_is_named(models: Path) -> None:
    with pytest.raises(ModelError, match=r"cannot read the model 'gone' at .*gone\.gguf: No such file"):
        resolve("gone")


def test_an_unknown_name_tells_the_known_ones(models: Path) -> None:
    with pytest.raises(ModelError, match="no model is called 'other'") as caught:
        resolve("other")
    assert "good, gone" in caught.value.hint


def test_a_path_is_taken_as_it_is(models: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/someone")
    assert resolve("/some/where.gguf") == ModelFile("where", Path("/some/where.gguf"))
    assert resolve("~/mine.gguf").path == Path("/home/someone/mine.gguf")
