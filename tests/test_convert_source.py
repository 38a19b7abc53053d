"""convert/source.py: BASE is a folder or a model of the hub, which is a real server here."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Iterator
from pathlib import Path

import huggingface_hub
import pytest
from huggingface_hub import constants

from convert.__main__ import main
from convert.errors import ConvertError
from convert.source import Source, find
from tests.convert_cases import fields
from tests.hub_server import Hub

NAME = "owner/tiny-model"


@pytest.fixture
def hub(base: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    """A hub that has the tiny checkpoint and files that nobody needs, which this process takes for huggingface.co."""
    with Hub() as running:
        running.be_the_hub(base.parent / "home", monkeypatch)
        monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)
        for file in base.iterdir():
            running.put(NAME, file.name, file.read_bytes())
        for file in ("pytorch_model.bin", "onnx/config.json", "tf_model.h5", "consolidated.safetensors", "picture.png"):
            running.put(NAME, file, b"nobody needs this")
        running.put(NAME, "README.md", b"---\nlicense: mit\n---\n")
        yield running
    huggingface_hub.close_session()


def test_a_folder_is_taken_as_it_is(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(base.parent.parent)
    assert find(base) == Source(base, "base")
    assert find(f"{base.parent.name}/base") == Source(Path(f"{base.parent.name}/base"), "base")  # it looks like a name of the hub
    assert find(base.parent / "nowhere").hub is None


def test_a_name_of_the_hub_is_fetched_once_and_only_what_is_needed(hub: Hub, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert main([NAME, "--type", "F16", str(tmp_path / "out.gguf")]) == 0
    fetched = {request.path.removeprefix(f"/{NAME}/") for request in hub.requests if request.storage}
    assert fetched == {"config.json", "model.safetensors", "tokenizer.json", "tokenizer_config.json", "README.md"}
    said = fields(tmp_path / "out.gguf")
    assert said["general.base_model.0.name"] == "tiny-model" and said["general.base_model.0.organization"] == "owner"
    assert said["general.base_model.0.version"] == hub.commit(NAME)
    assert said["general.base_model.0.repo_url"] == "https://huggingface.co/owner/tiny-model"
    assert said["general.license"] == "mit"
    hub.requests.clear()
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    monkeypatch.setattr(socket, "socket", None)
    assert find(NAME).folder.name == hub.commit(NAME)
    assert not hub.requests


@pytest.mark.parametrize(
    ("name", "refusal", "message", "hint"),
    [
        ("owner/nothing", None, "expected a folder or a model of the hub, found neither", "check the name"),
        (NAME, (403, "GatedRepo"), "expected a model that is open to you, found one that its owner opens on request", "hf auth login"),
        (NAME, (500, ""), "expected it in the cache since the hub cannot be reached", "go online, or give a folder"),
    ],
)
def test_what_the_hub_refuses_is_explained(
    name: str, refusal: tuple[int, str] | None, message: str, hint: str, hub: Hub, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if refusal:
        hub.refusals[name] = refusal
    assert main([name, str(tmp_path / "out.gguf")]) == 2
    said = capsys.readouterr().err
    assert said.startswith(f"convert: {name}: {message}") and hint in said and said.count("\n") == 1


def test_offline_says_so(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(ConvertError, match=f"{NAME}: expected it in the cache since the hub cannot be reached"):
        find(NAME)
    assert not hub.requests


def test_a_file_that_is_not_in_the_cache_any_more_is_fetched_again(hub: Hub, base: Path) -> None:
    folder = find(NAME).folder
    shutil.rmtree(folder)
    assert {file.name for file in find(NAME).folder.iterdir()} >= {"config.json", "model.safetensors"}
