"""hub: a name -> a checked file, from the registry, from a path or from a hub, which is a real server here."""

from __future__ import annotations

import hashlib
import re
import signal
from dataclasses import fields
from pathlib import Path

import huggingface_hub
import pytest

import mermaidgen.hub.store
from mermaidgen.errors import ModelError
from mermaidgen.hub import ModelFile, registry, resolve
from mermaidgen.hub.names import CHATML, GGUF, Entry, find, registered
from mermaidgen.hub.store import cache, locate, read_record, remove
from mermaidgen.hub.transfer import pull
from tests.hub_cases import CONTENT, FILE, LONG, NAME, REPO, fetched_by_another_program, part_sizes, started, until, visible
from tests.hub_server import Hub
from training import pipeline

# Names


def test_a_name_is_looked_up_and_checked(models: Path) -> None:
    assert resolve("good") == ModelFile("good", models / "good.gguf", 512, template=CHATML)
    assert list(registry()) == ["good", "gone", "free", "pinned"]


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
    assert resolve("/some/where.gguf") == ModelFile("where", Path("/some/where.gguf"), template=GGUF)
    assert resolve("~/mine.gguf").path == Path("/home/someone/mine.gguf")


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("hf:a/b/c.gguf", ("a/b", "main", "c.gguf")),
        ("hf:Qwen/Qwen2.5-0.5B@v1.0/Q4/x y (1)+.Q4_0.gguf", ("Qwen/Qwen2.5-0.5B", "v1.0", "Q4/x y (1)+.Q4_0.gguf")),
    ],
)
def test_a_hub_name_has_a_repository_and_a_file(name: str, parts: tuple[str, str, str]) -> None:
    entry = find(name)
    assert (entry.name, entry.repo, entry.revision, entry.file, entry.path) == (name, *parts, None)


@pytest.mark.parametrize(
    "name",
    ["hf:", "hf:a/b", "hf:a/c.gguf", "hf:a/b/c.bin", "hf:a/b/../c.gguf", "hf:../b/c.gguf", "hf:a/../c.gguf", "hf:a/b//c.gguf", "hf:a/b@../c.gguf",
     "hf:a/b/.gguf", "hf:a/b/c\\d.gguf", "hf:a/b/c\n.gguf", "hf:a b/c/d.gguf", "hf:a/b/c/.d/e.gguf", "hf:https://a/b/c.gguf"],
)  # fmt: skip
def test_other_hub_names_are_refused(name: str) -> None:
    with pytest.raises(ModelError, match=r"expected hf:owner/repo/file\.gguf, found"):
        find(name)


def test_the_registry_is_sound() -> None:
    rows = registered()
    assert next(iter(rows)) == "embedded" and len(rows) > 12
    for name, row in registry().items():
        assert row.keys() <= {column.name for column in fields(Entry)} - {"name"}
        entry = rows[name]
        assert entry.template in (GGUF, CHATML) and re.fullmatch("([0-9a-f]{64})?", entry.sha256)
        if name != "embedded":
            assert find(f"hf:{entry.repo}@{entry.revision}/{entry.file}").file == entry.file
            assert entry.size < entry.memory < 2.8 * entry.size + 400e6 and entry.licence
            assert entry.quantization.lower() in entry.file.lower()


def test_the_pipeline_writes_the_embedded_row_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = (pipeline.MODELS / "registry.yaml").read_text(encoding="utf-8")
    (tmp_path / "registry.yaml").write_text(before, encoding="utf-8")
    (tmp_path / "new.gguf").write_bytes(b"GGUF new")
    monkeypatch.setattr(pipeline, "MODELS", tmp_path)
    monkeypatch.setattr("mermaidgen.hub.names.data_path", lambda _, file: tmp_path / file)
    for _ in range(2):
        pipeline.register(tmp_path / "new.gguf")
        after = (tmp_path / "registry.yaml").read_text(encoding="utf-8")
        assert after.split("  # On the hub")[1] == before.split("  # On the hub")[1]
        assert after.splitlines()[0] == before.splitlines()[0]
        assert resolve("embedded") == ModelFile("embedded", tmp_path / "new.gguf", pipeline.CONTEXT, tuple(pipeline.WEIGHTS), CHATML)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["new.gguf", "registry.yaml"]


# Pulling


def test_a_file_is_fetched_checked_and_recorded(hub: Hub) -> None:
    path = pull(NAME).path
    assert path.name == FILE and path.read_bytes() == CONTENT
    assert resolve(NAME) == ModelFile(NAME, path, template=GGUF)
    record = read_record(find(NAME))
    assert record and (record.sha256, record.commit) == (hashlib.sha256(CONTENT).hexdigest(), hub.commit(REPO))
    assert [request.method for request in hub.requests if REPO in request.path] == ["HEAD", "GET", "GET", "HEAD"]
    assert not [request for request in hub.requests if "xet" in request.path], "plain HTTP, though the hub offers its own protocol"


def test_other_programs_find_it_in_the_cache(hub: Hub) -> None:
    path = pull(NAME).path
    assert huggingface_hub.try_to_load_from_cache(REPO, FILE, revision=hub.commit(REPO), cache_dir=cache()) == str(path)
    scanned = huggingface_hub.scan_cache_dir(cache())
    assert scanned.size_on_disk == len(CONTENT) and scanned.warnings == []
    remove(find(NAME))
    scanned = huggingface_hub.scan_cache_dir(cache())
    assert scanned.size_on_disk == 0 and scanned.warnings == []


def test_what_is_here_is_not_fetched_again(hub: Hub) -> None:
    path = pull(NAME).path
    hub.requests.clear()
    assert pull(NAME).path == path and pull(NAME).note == ""
    assert [request.method for request in hub.requests] == ["HEAD", "HEAD"]


def test_a_commit_cannot_change_and_the_hub_is_not_asked(hub: Hub) -> None:
    name = f"hf:{REPO}@{hub.commit(REPO)}/{FILE}"
    path = pull(name).path
    hub.requests.clear()
    assert pull(name).path == path
    assert hub.requests == []


def test_what_another_program_fetched_is_taken_and_checked(hub: Hub) -> None:
    path = fetched_by_another_program()
    assert read_record(find(NAME)) is None
    assert resolve(NAME).path == path
    assert read_record(find(NAME))
    remove(find(NAME))
    path = fetched_by_another_program()
    path.resolve().write_bytes(b"GGUF?")
    with pytest.raises(ModelError, match="expected sha256"):
        resolve(NAME)


def test_a_broken_transfer_goes_on_where_it_was(hub: Hub) -> None:
    hub.cuts = [3500]
    assert pull(NAME).path.read_bytes() == CONTENT
    assert hub.fetched == [None, "bytes=3000-"]
    assert part_sizes() == []


def test_a_transfer_that_was_killed_goes_on_in_the_next_process(hub: Hub) -> None:
    hub.put(REPO, FILE, LONG)
    hub.hold.clear()
    with started("models", "pull", NAME) as killed:
        until(lambda: sum(part_sizes()) > 10_000_000)
        killed.send_signal(signal.SIGKILL)
    (size,) = part_sizes()
    assert visible() == [] and size < len(LONG)
    hub.hold.set()
    assert pull(NAME).path.read_bytes() == LONG
    assert hub.fetched == [None, f"bytes={size}-"]
    assert part_sizes() == []


def test_an_interrupt_keeps_what_has_come(hub: Hub) -> None:
    hub.put(REPO, FILE, LONG)
    hub.hold.clear()
    with started("models", "pull", NAME) as stopped:
        until(lambda: sum(part_sizes()) > 10_000_000)
        stopped.send_signal(signal.SIGINT)
        hub.hold.set()
        assert stopped.communicate() == ("", "\n")  # after the ^C
    assert stopped.returncode == 130 and sum(part_sizes()) > 10_000_000 and visible() == []


def test_a_damaged_file_is_refused_and_fetched_from_the_start(hub: Hub) -> None:
    hub.damaged = True
    with pytest.raises(ModelError, match=r"expected sha256 [0-9a-f]{16}\.\.\., found") as caught:
        pull(NAME)
    assert "pull it again" in caught.value.hint
    assert visible() == [] and part_sizes() == [0] and read_record(find(NAME)) is None
    hub.damaged = False
    assert pull(NAME).path.read_bytes() == CONTENT
    assert hub.fetched == [None, None]


def test_a_part_that_is_too_long_is_none_of_this_file(hub: Hub) -> None:
    part = mermaidgen.hub.store.part_path(find(NAME), hashlib.sha256(CONTENT).hexdigest())
    part.parent.mkdir(parents=True)
    part.write_bytes(bytes(20_000))
    assert pull(NAME).path.read_bytes() == CONTENT


def test_a_file_that_is_not_the_registered_one_is_not_even_fetched(models: Path, hub: Hub) -> None:
    hub.put(REPO, FILE, b"GGUF of another kind")
    with pytest.raises(ModelError, match=r"pinned has changed on the hub: expected sha256 [0-9a-f]{16}\.\.\., found") as caught:
        pull("pinned")
    assert NAME in caught.value.hint and hub.fetched == []


def test_a_file_that_changed_upstream_is_reported_and_not_swapped(models: Path, hub: Hub) -> None:
    for name in (NAME, "free"):
        path, commit = pull(name).path, hub.commit(REPO)
        hub.put(REPO, FILE, b"GGUF, a newer one")
        again = pull(name)
        assert again.path == path == resolve(name).path and path.read_bytes() == CONTENT
        assert re.search(rf"has changed on the hub: expected sha256 .* of commit {commit[:10]}, found .* of {hub.commit(REPO)[:10]}", again.note)
        remove(find(name))
        assert pull(name).path.read_bytes() == b"GGUF, a newer one"
        remove(find(name))
        hub.put(REPO, FILE, CONTENT)


def test_two_processes_fetch_a_file_once(hub: Hub) -> None:
    hub.put(REPO, FILE, LONG)
    hub.hold.clear()
    with started("models", "pull", NAME) as one:
        until(lambda: hub.fetched)
        with started("models", "pull", NAME) as other:
            assert other.stderr and other.stderr.readline() == f"another process is fetching {NAME}; waiting for it\n"
            hub.hold.set()
            answers = {one.communicate(), other.communicate()}
    assert hub.fetched == [None] and (one.returncode, other.returncode) == (0, 0)
    assert answers == {(f"{locate(find(NAME))}\n", "")} and part_sizes() == []


def test_a_token_goes_to_the_hub_and_not_to_where_it_sends_us(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_secret")
    pull(NAME)
    said = {(request.storage, request.authorization) for request in hub.requests if REPO in request.path}
    assert said == {(False, "Bearer hf_secret"), (True, None)}
