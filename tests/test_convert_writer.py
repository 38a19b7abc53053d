"""convert/writer.py: one GGUF that runs and says what it was made from, whole or not at all."""

from __future__ import annotations

import hashlib
import shutil
import signal
import subprocess
import sys
import time
import tracemalloc
from pathlib import Path
from types import SimpleNamespace

import llama_cpp
import numpy as np
import pytest

import convert.writer
from convert import model
from convert.__main__ import main
from convert.checkpoint import Checkpoint
from convert.container import plain_types, write_hollow
from convert.errors import ConvertError
from convert.metadata import licence_of
from convert.plan import Plan
from convert.quantize import FILE_TYPES
from convert.source import find
from convert.speed import tokens_per_second
from tests.convert_cases import ROOT, fields, refusal, widened
from tests.tiny import tiny_model, tiny_tokenizer, tiny_weights, write_safetensors


def test_the_tiny_model_runs_and_is_small(tiny: Path) -> None:
    assert 100_000 < (tiny / "tiny.gguf").stat().st_size < 400_000
    model = llama_cpp.Llama(str(tiny / "tiny.gguf"), n_ctx=64, verbose=False)
    assert model.create_completion("flowchart TD", max_tokens=8, temperature=0.0)["usage"]["completion_tokens"] == 8
    assert list(tiny.glob("*.part")) == []


def test_the_same_seed_gives_the_same_file(tiny: Path, tmp_path: Path) -> None:
    assert tiny_model(tmp_path).read_bytes() == (tiny / "tiny.gguf").read_bytes()
    assert tiny_model(tmp_path, seed=1).read_bytes() != (tiny / "tiny.gguf").read_bytes()


def test_the_gguf_says_what_it_was_made_from(base: Path) -> None:
    (base / "README.md").write_text("---\ntags: [x]\nlicense: apache-2.0\n---\n# A model\n")
    said = fields(convert.writer.convert(base, base.parent / "name.gguf", type_name="Q8_0"))
    assert said["general.name"] == "name"
    assert said["general.license"] == "Apache-2.0"
    assert said["general.base_model.0.name"] == "base"
    assert said["general.file_type"] == 7
    assert said["convert.sha256.base/model.safetensors"] == hashlib.sha256((base / "model.safetensors").read_bytes()).hexdigest()
    assert not [value for value in said.values() if isinstance(value, str) and str(base.parent) in value]


@pytest.mark.parametrize(
    ("file", "text", "licence"),
    [
        ("README.md", "---\nlicense: mit\n---\n", "mit"),
        ("README.md", "# license: apache-2.0\n", None),
        ("LICENSE", "\n        Apache License\n     Version 2.0, January 2004", "Apache-2.0"),
        ("LICENSE", "Permission is hereby granted", None),
    ],
)
def test_a_licence_is_only_what_the_base_says(file: str, text: str, licence: str | None, tmp_path: Path) -> None:
    (tmp_path / file).write_text(text)
    assert licence_of(tmp_path) == licence


def test_a_value_beyond_f16_is_refused_but_fits_bf16(base: Path) -> None:
    weights = tiny_weights(len(tiny_tokenizer()["model"]["vocab"]))
    weights["model.embed_tokens.weight"] = weights["model.embed_tokens.weight"].astype(np.float32)
    weights["model.embed_tokens.weight"][5, 5] = 7e4
    write_safetensors(base / "model.safetensors", weights)
    assert refusal(base, type_name="Q8_0") == "token_embd.weight: expected values up to 65504, the largest of F16, found 70000"
    convert.writer.convert(base, base.parent / "out.gguf", type_name="BF16")


def test_an_interrupted_conversion_leaves_what_was_there(base: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    out = base.parent / "out.gguf"
    out.write_bytes(b"the file of yesterday")
    seen: list[set[str]] = []

    def interrupt(*_: object) -> None:
        seen.append({path.name for path in base.parent.glob("out.gguf.*.part/*")})
        raise KeyboardInterrupt

    read, calls = Checkpoint.read, iter(range(100))
    with monkeypatch.context() as patch:
        patch.setattr(Checkpoint, "read", lambda self, name, rows: read(self, name, rows) if next(calls) < 5 else interrupt())
        assert main([str(base), str(out)]) == 130
    with monkeypatch.context() as patch:
        patch.setattr(convert.writer, "quantize", lambda source, target, to, imatrix, progress: (target.write_bytes(b"half"), interrupt()))
        assert main([str(base), str(out)]) == 130
    assert seen == [{"hollow.gguf", "plain.gguf"}, {"hollow.gguf", "plain.gguf", "quantized.gguf"}]
    assert {path.name for path in base.parent.iterdir()} == {"base", "out.gguf"}
    assert out.read_bytes() == b"the file of yesterday"
    assert capsys.readouterr().err.splitlines()[-1] == "convert: interrupted"


def test_an_interrupt_stops_the_quantizer(tmp_path: Path) -> None:
    wide = widened(tmp_path / "base", vocabulary=20_000)
    command = [sys.executable, "-m", "convert", str(wide), "--type", "Q4_K_M", str(tmp_path / "out.gguf")]
    for stop in (signal.SIGINT, signal.SIGTERM):
        with subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, text=True) as running:
            while not list(tmp_path.glob("out.gguf.*.part/quantized.gguf")):
                assert running.poll() is None
                time.sleep(0.005)
            running.send_signal(stop)
            assert running.communicate()[1] == "convert: interrupted\n"
        assert running.returncode == 130
        assert [path.name for path in tmp_path.iterdir()] == ["base"]


@pytest.mark.parametrize(
    ("limit", "type_name", "message"),
    [(60_000, "F16", "could not be written"), (300_000, "F32", "could not be written")],
)
def test_a_full_disk_leaves_nothing(limit: int, type_name: str, message: str, base: Path) -> None:
    code = f"import resource, sys; resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit})); from convert.__main__ import main; sys.exit(main())"
    arguments = [str(base), "--type", type_name, str(base.parent / "out.gguf")]
    done = subprocess.run([sys.executable, "-c", code, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert (done.returncode, done.stderr.count("\n")) == (2, 1), done.stderr
    assert message in done.stderr
    assert [path.name for path in base.parent.iterdir()] == ["base"]


def test_room_on_the_disk_is_looked_for_first(base: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    needed = Plan.make(base, [], "Q8_0", None, None, base.parent).space
    (base.parent / "hollow.gguf").unlink()
    plain, quantized = (convert.writer.convert(base, base.parent / f"{name}.gguf", type_name=name).stat().st_size for name in ("F16", "Q8_0"))
    assert plain + quantized - 4000 < needed <= plain + quantized
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=needed - 1))
    monkeypatch.setattr(convert.writer, "write", None)
    assert refusal(base, type_name="Q8_0") == f"out.gguf: expected {needed:,} bytes free on its disk, found {needed - 1:,}"


def test_the_embedding_passes_in_blocks(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = widened(tmp_path / "base", vocabulary=20_000)
    whole = convert.writer.convert(wide, tmp_path / "out.gguf", type_name="F16").read_bytes()
    monkeypatch.setattr(model, "AT_ONCE", 1 << 17)
    tracemalloc.start()
    blocks = convert.writer.convert(wide, tmp_path / "out.gguf", type_name="F16").read_bytes()
    peak = tracemalloc.get_traced_memory()[1] - len(blocks)
    tracemalloc.stop()
    assert blocks == whole
    assert peak < 20_000 * 256 * 2  # the embedding's own bytes in the checkpoint


def test_a_hollow_file_runs_and_takes_no_room(tiny: Path, tmp_path: Path) -> None:
    opened = model.Model.open(find(tiny / "base"), [])
    hollow = write_hollow(tmp_path / "hollow.gguf", opened, FILE_TYPES["F16"], plain_types(opened, FILE_TYPES["F16"]))
    whole = (tiny / "tiny.gguf").stat()
    assert whole.st_size - 2000 < hollow.stat().st_size < whole.st_size
    assert hollow.stat().st_blocks * 512 < whole.st_size / 4
    assert tokens_per_second(hollow) > 1


def test_an_output_that_cannot_be_written_is_refused_first(base: Path) -> None:
    for out, found in ((base, "found a folder"), (base / "no" / "out.gguf", "found no ")):
        with pytest.raises(ConvertError, match=found):
            convert.writer.convert(base, out)
