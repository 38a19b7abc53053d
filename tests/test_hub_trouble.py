"""hub: what goes wrong is explained, what is here is checked, and without a network nothing asks for one."""

from __future__ import annotations

import hashlib
import json
import os
import re
from pathlib import Path

import huggingface_hub
import pytest
from huggingface_hub import constants

import mermaidgen.hub.store
from mermaidgen.errors import ModelError
from mermaidgen.hub import resolve
from mermaidgen.hub.names import find
from mermaidgen.hub.store import cache, entries, folder, locate, pulled, remove
from mermaidgen.hub.transfer import pull
from tests.hub_cases import CONTENT, FILE, LONG, NAME, REPO, fetched_by_another_program, part_sizes, started, visible
from tests.hub_server import Hub

# What goes wrong

NO_REPO, GATED, NO_ENTRY = "RepoNotFound", "GatedRepo", "EntryNotFound"


@pytest.mark.parametrize(
    ("refusal", "message", "hint"),
    [
        ((401, NO_REPO), "there is no repository owner/tuned that you may read", "mend the name or, if it is private, log in with `hf auth login`"),
        ((404, NO_REPO), "there is no repository owner/tuned that you may read", "mend the name"),
        ((401, ""), "answered with status 401", "log in"),
        ((401, GATED), "owner/tuned is gated", "accept its terms at http://127.0.0.1"),
        ((403, GATED), "owner/tuned is gated", "HF_TOKEN"),
        ((403, ""), "answered with status 403", "may read this repository"),
        ((404, ""), "answered with status 404", "check the name and HF_ENDPOINT"),
        ((404, "RevisionNotFound"), "owner/tuned has no revision main", "name a branch"),
        ((404, NO_ENTRY), "owner/tuned has no file tuned.gguf", "it has: tuned.gguf"),
        ((429, ""), "answered with status 429", "wait"),
        ((500, ""), "answered with status 500", "try again later"),
    ],
    ids=lambda value: "-".join(map(str, value)) if isinstance(value, tuple) else "",
)
def test_what_the_hub_refuses_is_explained(refusal: tuple[int, str], message: str, hint: str, hub: Hub) -> None:
    hub.refusals[REPO] = refusal
    with pytest.raises(ModelError) as caught:
        pull(NAME)
    assert message in str(caught.value) and str(caught.value).startswith(f"cannot fetch {NAME}: ")
    assert hint in caught.value.hint and "\n" not in str(caught.value) + caught.value.hint
    assert not cache().exists()


def test_a_file_that_is_not_there_tells_those_that_are(hub: Hub) -> None:
    hub.put(REPO, "Q4/other.gguf", b"GGUF")
    hub.put(REPO, "README.md", b"# Tuned")
    with pytest.raises(ModelError, match=r"owner/tuned has no file tuend\.gguf") as caught:
        pull(f"hf:{REPO}/tuend.gguf")
    assert caught.value.hint == "it has: tuned.gguf, Q4/other.gguf"


def test_a_name_that_no_repository_has_is_refused(hub: Hub) -> None:
    with pytest.raises(ModelError, match="cannot fetch") as caught:
        pull("hf:a--b/c/d.gguf")
    assert caught.value.hint == "name it hf:owner/repo/file.gguf"


@pytest.mark.parametrize(
    "headers",
    [{"X-Repo-Commit": ""}, {"X-Repo-Commit": "../../x"}, {"X-Linked-ETag": '"../../../x"'}, {"X-Linked-ETag": ""}, {"X-Linked-Size": "many"}],
    ids=str,
)
def test_what_speaks_like_no_hub_is_refused(headers: dict[str, str], hub: Hub, tmp_path: Path) -> None:
    hub.headers = headers
    with pytest.raises(ModelError, match="expected commit, checksum and size from http") as caught:
        pull(NAME)
    assert "HF_ENDPOINT" in caught.value.hint
    assert list(tmp_path.iterdir()) == []


def test_no_connection_is_explained(hub: Hub) -> None:
    hub.__exit__()
    with pytest.raises(ModelError, match=f"cannot fetch {NAME}: no connection to {hub.url}") as caught:
        pull(NAME)
    assert "HF_ENDPOINT" in caught.value.hint


def test_without_a_connection_what_is_here_serves(hub: Hub) -> None:
    path = pull(NAME).path
    hub.__exit__()
    huggingface_hub.close_session()  # which keeps connections
    again = pull(NAME)
    assert again.path == path and "no connection" in again.note and again.note.endswith("the file that is here stays")


def test_a_file_larger_than_the_disk_is_refused_first(hub: Hub) -> None:
    hub.headers = {"X-Linked-Size": str(10**18)}
    with pytest.raises(ModelError, match=r"no room for .*: expected 1,000,000,000,000 MB free, found [\d,]+ MB") as caught:
        pull(NAME)
    assert "HF_HOME" in caught.value.hint and hub.fetched == [] and visible() == []


def test_a_disk_that_fills_up_is_explained_and_what_has_come_stays(hub: Hub) -> None:
    hub.put(REPO, FILE, LONG)
    code = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (20_000_000, 20_000_000)); from mermaidgen.cli import main; main()"
    with started("models", "pull", NAME, code=code) as full:
        out, err = full.communicate()
    assert (full.returncode, out, err.count("\n")) == (2, "", 1), err
    assert "File too large" in err and "free some space" in err
    assert part_sizes() == [20_000_000] and visible() == []
    assert pull(NAME).path.read_bytes() == LONG and hub.fetched == [None, "bytes=20000000-"]


# What is here


def test_a_file_is_read_through_once_and_when_it_changed(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    path, reads = pull(NAME).path, []
    digest = hashlib.file_digest
    monkeypatch.setattr(hashlib, "file_digest", lambda *arguments: reads.append(1) or digest(*arguments))
    assert resolve(NAME).path == resolve(NAME).path and reads == []
    assert resolve(NAME, again=True).path == path and len(reads) == 1
    os.utime(path, ns=(1, 1))
    assert resolve(NAME).path == resolve(NAME).path and len(reads) == 2
    path.resolve().write_bytes(CONTENT[:-1] + b"?")
    for _ in range(2):
        with pytest.raises(ModelError, match="expected sha256") as caught:
            resolve(NAME)
    assert f"mermaidgen models rm {NAME}" in caught.value.hint


def test_a_bit_that_rots_is_found_by_reading_again(hub: Hub) -> None:
    path = pull(NAME).path
    stat = path.stat()
    path.resolve().write_bytes(CONTENT[:-1] + b"?")
    os.utime(path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    assert resolve(NAME).path == path
    with pytest.raises(ModelError, match="expected sha256"):
        resolve(NAME, again=True)


def test_a_registered_file_must_have_the_registered_checksum(models: Path, hub: Hub) -> None:
    hub.put(REPO, FILE, b"GGUF of another kind")
    pull("free")
    with pytest.raises(ModelError, match=r"is not the model 'pinned': expected sha256"):
        resolve("pinned")


def test_a_cache_that_may_only_be_read_serves(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    fetched_by_another_program()

    def forbidden(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(mermaidgen.hub.store, "remember", forbidden)
    assert resolve(NAME).path.read_bytes() == CONTENT


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"commit": "x"}', b"\xff"])
def test_a_broken_record_is_none(content: bytes, hub: Hub) -> None:
    path = fetched_by_another_program()
    assert resolve(NAME).path == path
    (file,) = folder(find(NAME)).glob("mermaidgen/main/*.json")
    file.write_bytes(content)
    assert list(pulled()) == [] and resolve(NAME).path == path
    assert json.loads(file.read_bytes())["file"] == FILE


def test_what_was_pulled_is_listed_behind_the_registry(models: Path, hub: Hub) -> None:
    other = f"hf:{REPO}@{hub.commit(REPO)}/{FILE}"
    pull(other)
    pull("free")
    assert [entry.name for entry in entries()] == ["good", "gone", "free", "pinned", other]
    assert find(entries()[-1].name).file == FILE and entries()[-1].size == len(CONTENT)


def test_what_is_removed_is_gone_and_nothing_else(hub: Hub) -> None:
    hub.put(REPO, "other.gguf", b"GGUF too")
    other = pull(f"hf:{REPO}/other.gguf").path
    pull(NAME)
    assert remove(find(NAME)) == len(CONTENT)
    assert locate(find(NAME)) is None and other.is_file()
    assert not [path for path in folder(find(NAME)).rglob("*") if "tuned" in path.name or path.stat().st_size == len(CONTENT)]
    with pytest.raises(ModelError, match=r"not here: expected tuned\.gguf of owner/tuned in .*, found none"):
        remove(find(NAME))


def test_half_a_file_can_be_removed_too(hub: Hub) -> None:
    part = mermaidgen.hub.store.part_path(find(NAME), "f" * 64)
    part.parent.mkdir(parents=True)
    part.write_bytes(bytes(300))
    assert remove(find(NAME)) == 300 and part_sizes() == []


# Without network

FORBIDDEN = """
import sys
from pathlib import Path

def audit(event, arguments):
    if event.startswith("socket."):
        raise AssertionError(event)

sys.addaudithook(audit)
from mermaidgen.cli import main

def run(*arguments):
    sys.argv[1:] = arguments
    try:
        main()
    except SystemExit as stop:
        print(stop.code or 0)
    else:
        print(0)

name = sys.argv[1]
run("models", "list")
run("models", "show", name)
run("models", "verify")
run("models", "path", name)
run("models", "path", "qwen3-4b")
run("generate", "Two cats", "--type", "pie", "--max-tokens", "30", "--model", name)
run("models", "rm", name)
"""


def test_only_pull_touches_the_network(hub: Hub, tiny_file: Path) -> None:
    hub.put(REPO, FILE, tiny_file.read_bytes())
    path = pull(NAME).path
    hub.requests.clear()
    with started(NAME, code=FORBIDDEN) as offline:
        out, err = offline.communicate()
    assert re.findall(r"^\d+$", out, re.MULTILINE) == ["0", "0", "0", "0", "2", "0", "0"], err
    assert f"{path}\n" in out and "pie" in out and "models pull qwen3-4b" in err
    assert hub.requests == []


def test_offline_mode_forbids_pulling_and_nothing_else(hub: Hub, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(ModelError, match="HF_HUB_OFFLINE is set") as caught:
        pull(NAME)
    assert "unset it" in caught.value.hint
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", False)
    path = pull(NAME).path
    hub.requests.clear()
    monkeypatch.setattr(constants, "HF_HUB_OFFLINE", True)
    assert pull(NAME).path == resolve(NAME).path == path and hub.requests == []
