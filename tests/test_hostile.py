"""Files that lie, thousands of them: each is refused with a reason or used, in bounded memory, and no process ends by it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

import convert.writer
from convert.architectures import ARCHITECTURES
from convert.errors import ConvertError
from convert.lora import Adapter
from mermaidgen.errors import ModelError
from mermaidgen.hub import resolve
from tests.convert_cases import ROOT, edit, refusal, refused
from tests.hostile import Parts, set_key, write_model
from tests.hostile_checkpoint import write_base
from tests.tiny import tiny_adapter, write_safetensors

REASONS = "expected|cannot load|does not fit|could not be written"
VERDICT = re.compile(rf": (?:'(used|converted|odd)'|['\"](refused): [^\n]{{0,400}}(?:{REASONS}) [^\n]{{1,500}}; [^\n]{{1,200}}['\"])$")
MODELS = 200  # files of each architecture
ADAPTERS = 300
CHECKPOINTS = 600


def outcomes(module: str, first: int, last: int, *arguments: str) -> Counter[str]:
    """How often each verdict came; fails with the lie that ended the process, or that had no clear answer."""
    command = [sys.executable, "-m", module, str(first), str(last), *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, errors="replace", stdin=subprocess.DEVNULL,
                          env={**os.environ, "GGML_NO_BACKTRACE": "1"})  # fmt: skip
    lines = done.stdout.splitlines()
    assert done.returncode == 0 and len(lines) == last - first, f"{lines[-1:]}\n{done.stderr[-1000:]}"
    found: Counter[str] = Counter()
    for line in lines:
        verdict = VERDICT.search(line)
        assert verdict, line
        found[verdict[1] or verdict[2]] += 1
    return found


@pytest.mark.parametrize("name", ARCHITECTURES)
def test_models_that_lie(name: str, tmp_path: Path) -> None:
    number = list(ARCHITECTURES).index(name)
    model = write_model(tmp_path / "model.gguf", ARCHITECTURES[name], byte_level=number % 2 == 0)
    found = outcomes("tests.hostile", MODELS * number, MODELS * (number + 1), str(model))
    assert min(found[verdict] for verdict in ("refused", "used", "odd")) > 10, found


def test_adapters_that_lie(tiny_file: Path, tmp_path: Path) -> None:
    adapter = tiny_adapter(tmp_path / "adapter.gguf")
    found = outcomes("tests.hostile", 0, ADAPTERS, str(tiny_file), str(adapter))
    assert min(found[verdict] for verdict in ("refused", "used")) > 30, found


@pytest.mark.parametrize("first", range(0, CHECKPOINTS, 150))
def test_checkpoints_that_lie(first: int) -> None:
    found = outcomes("tests.hostile_checkpoint", first, first + 150)
    assert min(found[verdict] for verdict in ("refused", "converted")) > 20, found


def test_there_are_thousands() -> None:
    assert MODELS * len(ARCHITECTURES) + ADAPTERS + CHECKPOINTS >= 2000


def test_a_file_that_would_end_the_process_is_refused_in_a_line(tmp_path: Path) -> None:
    file = write_model(tmp_path / "bad.gguf", ARCHITECTURES["LlamaForCausalLM"])
    parts = Parts.of(file.read_bytes())
    set_key(parts, b"llama.block_count", 4, 2**32 - 1)
    file.write_bytes(parts.content())
    done = subprocess.run([sys.executable, "-m", "mermaidgen", "generate", "--model", str(file), "A cat"], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1), done.stderr
    assert "llama.cpp breaks down on" in done.stderr and "GGML_ASSERT(hparams.n_layer_all > 0" in done.stderr


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "tokenizer_config.json", "model.safetensors", "chat_template.jinja", "LICENSE"])
def test_a_link_out_of_the_folder_is_refused(name: str, base: Path) -> None:
    """A file that came with a checkpoint may not carry another one of the user's into what is made of it."""
    secret = base.parent / "secret"
    secret.write_text("key")
    (base / name).unlink(missing_ok=True)
    (base / name).symlink_to("../secret")
    assert f"base/{name}: expected a file in its folder, found a link to" in refusal(base)


def test_a_link_into_the_hubs_blobs_is_followed(base: Path) -> None:
    snapshot, blobs = base.parent / "models--a--b" / "snapshots" / "0123", base.parent / "models--a--b" / "blobs"
    snapshot.mkdir(parents=True)
    base.rename(blobs)
    for file in blobs.iterdir():
        (snapshot / file.name).symlink_to(f"../../blobs/{file.name}")
    convert.writer.convert(snapshot, base.parent / "out.gguf", type_name="F16")


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to(path.name)], ids=["folder", "pipe", "cycle"])
@pytest.mark.parametrize("name", ["config.json", "tokenizer.json", "model.safetensors"])
def test_what_is_no_plain_file_is_refused(name: str, make: Callable[[Path], object], base: Path) -> None:
    (base / name).unlink()
    make(base / name)
    assert re.match(f"base(/{name})?: expected (a file|model.safetensors|a BPE model), found", refusal(base))


@pytest.mark.parametrize("name", ["config.json", "tokenizer.json"])
def test_json_without_an_end_is_not_read(name: str, base: Path) -> None:
    os.truncate(base / name, 1 << 40)
    assert refusal(base) == f"base/{name}: expected at most 50000000 bytes, found {1 << 40}"


@pytest.mark.parametrize("shard", ["model.safetensors.index.json", "model.safetensors"])
def test_an_index_that_leads_to_itself_is_refused(shard: str, base: Path) -> None:
    (base / "model.safetensors").unlink()
    (base / "model.safetensors").symlink_to("model.safetensors")
    (base / "model.safetensors.index.json").write_text(json.dumps({"weight_map": {"model.norm.weight": shard}}), encoding="utf-8")
    wanted = "names of .safetensors files in its own folder" if "index" in shard else "a file"
    assert f"expected {wanted}, found " in refusal(base)


def test_a_name_cannot_write_to_the_terminal(base: Path) -> None:
    write_safetensors(base / "model.safetensors", {"\x1b[2J\nconvert: all is well" + "!" * 200: np.zeros(1, np.float32)})
    said = refused(base)
    assert "\x1b" not in said and "\n" not in said[:-1]
    write_safetensors(base / "model.safetensors", {"!" * 100_000: np.zeros(1, np.float32)})
    assert len(refused(base)) < 1000


@pytest.mark.parametrize("pattern", ["(([a-z]+)+)+!", "(.*)*!", ".*.*.*.*!", "(a|a)*$"])
def test_a_pattern_that_never_ends_is_refused(pattern: str, tmp_path: Path) -> None:
    write_base(tmp_path)
    adapter = tmp_path / "adapter"
    edit(adapter / "adapter_config.json", lambda config: config.update(rank_pattern={pattern: 1}))
    halves = {f"base_model.model.{'a' * 250}.lora_{half}.weight": np.zeros((2, 2), np.float32) for half in "AB"}
    write_safetensors(adapter / "adapter_model.safetensors", halves)
    with pytest.raises(ConvertError, match="expected patterns and their numbers as rank_pattern, found"):
        Adapter.open(adapter)


@pytest.mark.parametrize("name", ["../../etc/passwd", "a/..", "../b", "a/b/c", "a\\b/c", "/a/b", "a//b", "a/b?c=d", "..", ".", ""])
def test_a_name_that_leads_elsewhere_is_refused(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    with pytest.raises(ConvertError, match="expected"):
        convert.writer.convert(name, tmp_path / "out.gguf")
    for file in ("x.gguf", "../x.gguf", "a/../../x.gguf", "/x.gguf", "x.gguf/..", ".x.gguf"):
        with pytest.raises(ModelError):
            resolve(f"hf:{name}/{file}")
