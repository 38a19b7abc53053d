"""decode/header.py and decode/admission.py: what a GGUF says is read as gguf reads it, what it cannot mean is refused, what is odd is tried apart."""

from __future__ import annotations

import os
import struct
from collections.abc import Callable
from pathlib import Path

import llama_cpp
import numpy as np
import pytest
from gguf import GGUFReader
from llama_cpp._ggml import libggml

from convert.architectures import ARCHITECTURES
from mermaidgen.config import data_path
from mermaidgen.decode.admission import admit_adapter, admit_model, is_ordinary
from mermaidgen.decode.header import KINDS, LONGEST, TYPES, Header, List, read_header
from mermaidgen.decode.model import REPACKED, Model
from mermaidgen.errors import ModelError
from mermaidgen.generator import DiagramGenerator
from tests.hostile import LIST, Parts, set_key, write_model
from tests.llama_source import llama_source
from tests.tiny import tiny_adapter

Change = Callable[[Parts], object]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """A tiny Llama."""
    return write_model(tmp_path_factory.mktemp("sound") / "llama.gguf", ARCHITECTURES["LlamaForCausalLM"]).read_bytes()


@pytest.fixture
def changed(sound: bytes, tmp_path: Path) -> Callable[[Change], Path]:
    """Writes it with a change."""

    def write(change: Change) -> Path:
        parts, file = Parts.of(sound), tmp_path / "changed.gguf"
        change(parts)
        file.write_bytes(parts.content())
        return file

    return write


def admitted(file: Path) -> Header:
    header = read_header(file)
    admit_model(header)
    return header


def test_the_table_of_types_is_llama_cpps() -> None:
    values, size = libggml.ggml_blck_size, libggml.ggml_type_size
    assert {number: (values(number), size(number)) for number in range(43) if values(number)} == {n: row[1:] for n, row in TYPES.items()}


def test_a_header_is_read_as_gguf_reads_it(tiny_file: Path) -> None:
    header, reader = read_header(tiny_file), GGUFReader(tiny_file)
    fields = {key: field for key, field in reader.fields.items() if not key.startswith("GGUF.")}
    assert header.metadata.keys() == fields.keys()
    for key, value in header.metadata.items():
        if isinstance(value, List):
            assert len(fields[key].contents()) == value.count
        else:
            assert fields[key].contents() == value
    assert [token.decode() for token in header.tokens] == fields["tokenizer.ggml.tokens"].contents()
    assert {name: (t.type, t.shape) for name, t in header.tensors.items()} == {t.name: (t.tensor_type.name, tuple(t.shape)) for t in reader.tensors}


def test_no_sound_file_is_refused() -> None:
    vocabularies = sorted((llama_source() / "models").glob("ggml-vocab-*.gguf"))
    assert len(vocabularies) >= 15
    for file in vocabularies:
        admitted(file)
    assert is_ordinary(admitted(data_path("models", "mermaidgen-9m.gguf")))


@pytest.mark.parametrize("byte_level", [True, False], ids=["byte-level", "sentencepiece"])
@pytest.mark.parametrize("name", ARCHITECTURES)
def test_what_convert_writes_is_ordinary(name: str, byte_level: bool, tmp_path: Path) -> None:
    assert is_ordinary(admitted(write_model(tmp_path / "model.gguf", ARCHITECTURES[name], byte_level)))


def tensor(number: int, **fields: object) -> Change:
    return lambda parts: vars(parts.tensors[number]).update(fields)


def key(name: str, kind: str, value: object) -> Change:
    numbers = {kind: number for number, (kind, _) in enumerate(KINDS)}
    return lambda parts: set_key(parts, name.encode(), numbers[kind], value)


def listed(kind: int, count: int) -> bytes:
    return struct.pack("<IQ", kind, count)


REFUSED: list[tuple[str, Change, str]] = [
    ("key twice", lambda parts: parts.keys.append(parts.keys[0]), "expected each key once, found general.architecture twice"),
    ("empty key", key("", "u8", 1), "expected a key's name of 1 to 63 bytes but zero, found ''"),
    ("zero in key", key("general.architecture\0", "string", "x"), "but zero, found 'general.architecture\\x00'"),
    ("key no UTF-8", lambda parts: parts.keys.append((b"\xff", 0, b"\0")), "expected a key's name in UTF-8, found b'\\xff'"),
    ("kind", lambda parts: parts.keys.append((b"x", 13, b"")), "expected a kind below 13 for x, found 13"),
    ("list of lists", lambda parts: parts.keys.append((b"x", 9, listed(9, 1))), "expected no lists in the list x, found them"),
    ("long list", lambda parts: parts.keys.append((b"x", 9, listed(10, 2**61))), "expected 18446744073709551616 bytes from byte"),
    ("many strings", lambda parts: parts.keys.append((b"x", 9, listed(8, 2**63))), "bytes from byte"),
    ("long string", lambda parts: parts.keys.append((b"x", 8, struct.pack("<Q", 2**63))), "expected 9223372036854775808 bytes from byte"),
    ("alignment", key("general.alignment", "u32", 48), "expected a power of two as general.alignment, found 48"),
    ("no alignment", key("general.alignment", "string", "x"), "expected a power of two as general.alignment, found x"),
    ("tensor twice", tensor(1, name=b"token_embd.weight"), "expected each tensor once, found token_embd.weight twice"),
    ("long name", tensor(0, name=b"x" * 64), "expected a tensor's name of 1 to 63 bytes but zero, found 'xxx"),
    ("dimensions", tensor(0, shape=[1] * 5), "expected at most 4 dimensions of token_embd.weight, found 5"),
    ("no rows", tensor(0, shape=[64, 0]), "expected rows of a multiple of 1 values in token_embd.weight, F16, found [64, 0]"),
    ("half a block", tensor(0, type=12), "expected rows of a multiple of 256 values in token_embd.weight, Q4_K, found [64, 292]"),
    ("type", tensor(0, type=31), "expected a known type of token_embd.weight, found 31"),
    ("larger", tensor(-1, shape=[2**40]), "bytes, found"),
    ("overlap", tensor(3, place=0), "of the data, found 0"),
    ("overflow", tensor(0, shape=[2**32, 2**32, 2**32, 2**32]), "of the data, found"),
    ("cut off", lambda parts: setattr(parts, "data", parts.data[:-64]), "bytes, found"),
    ("no architecture", key("general.architecture", "u32", 1), "expected a name as general.architecture, found 1"),
    ("no tokenizer", key("tokenizer.ggml.model", "string", "no_vocab"), "expected a name as tokenizer.ggml.model, found no_vocab"),
    ("no tokens", key("tokenizer.ggml.tokens", "u32", 1), "expected up to 1048576 strings as tokenizer.ggml.tokens, found 1"),
    ("other tokens", key("tokenizer.ggml.tokens", "list", 1), "strings as tokenizer.ggml.tokens, found 1 x u32"),
    ("too few types", key("tokenizer.ggml.token_type", "list", 1), "expected tokenizer.ggml.token_type of 292 tokens, found 1 x u32"),
    ("end", key("tokenizer.ggml.eos_token_id", "u32", 292), "expected one of 292 tokens as tokenizer.ggml.eos_token_id, found 292"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED])
def test_what_cannot_be_is_refused(change: Change, message: str, changed: Callable[[Change], Path]) -> None:
    with pytest.raises(ModelError) as caught:
        admitted(changed(change))
    assert message in str(caught.value) and "changed.gguf" in str(caught.value)
    assert caught.value.hint and len(str(caught.value)) <= 500 and str(caught.value).isprintable()


@pytest.mark.parametrize(("token", "message"), [(b"ing", "expected each token once, found 'ing' twice"), (b"th\0", "found 'th' twice")])
def test_a_token_that_llama_cpp_sees_twice_is_refused(token: bytes, message: str, changed: Callable[[Change], Path], sound: bytes) -> None:
    file = changed(lambda parts: None)
    file.write_bytes(sound.replace(b"\3" + bytes(7) + b"the", b"\3" + bytes(7) + token))
    with pytest.raises(ModelError, match=message):
        admitted(file)


def test_tokens_without_text_are_told_apart(changed: Callable[[Change], Path], sound: bytes) -> None:
    file = changed(lambda parts: None)
    tokens = admitted(file).tokens
    for token in (b"the", b"ing"):
        sound = sound.replace(b"\3" + bytes(7) + token, b"\3" + bytes(7) + b"\0" + token[1:])
    file.write_bytes(sound)
    emptied = [b"[EMPTY_%d]" % tokens.index(token) for token in (b"the", b"ing")]
    assert [token for token in admitted(file).tokens if token not in tokens] == emptied


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "is not a GGUF file: expected b'GGUF' at its start, found b''"),
        (b"GGUF", "expected 4 bytes from byte 4 on, found 0"),
        (b"GGUF" + struct.pack("<IQQ", 1, 0, 0), "expected version 2 or 3, found 1"),
        (b"GGUF" + struct.pack(">IQQ", 3, 0, 0), "expected version 2 or 3, found 50331648"),
        (b"GGUF" + struct.pack("<IQQ", 3, 2**63, 1), "expected at most 65536 tensors and keys, found 9223372036854775808 and 1"),
        (b"GGUF" + struct.pack("<IQQ", 3, 0, 1), "expected 8 bytes from byte 24 on, found 0"),
        (b"GGUF" + struct.pack("<IQQQ1sIIQ", 3, 0, 1, 1, b"x", 9, 8, 1) + bytes(7), "expected 8 bytes from byte 49 on, found 7"),
    ],
)
def test_a_file_that_is_no_gguf_is_refused(content: bytes, message: str, tmp_path: Path) -> None:
    (tmp_path / "bad.gguf").write_bytes(content)
    with pytest.raises(ModelError) as caught:
        read_header(tmp_path / "bad.gguf")
    assert message in str(caught.value)


def test_a_header_without_an_end_is_left(changed: Callable[[Change], Path]) -> None:
    """A file may be long: what counts as header is not."""
    file = changed(lambda parts: parts.keys.append((b"x", 8, struct.pack("<Q", LONGEST))))
    os.truncate(file, 1 << 40)
    with pytest.raises(ModelError, match=f"expected {LONGEST} bytes from byte "):
        read_header(file)


ADAPTERS: list[tuple[str, Change, str]] = [
    ("model", key("general.type", "string", "model"), "expected general.type adapter, found model"),
    ("other adapter", key("adapter.type", "string", "loha"), "expected adapter.type lora, found loha"),
    ("architecture", key("general.architecture", "u32", 1), "expected a string as general.architecture, found u32"),
    ("alpha", key("adapter.lora.alpha", "f64", 4), "expected a f32 as adapter.lora.alpha, found f64"),
    ("cube", tensor(0, shape=[8, 8, 4]), "expected a matrix as blk.0.attn_q.weight.lora_a, found [8, 8, 4] of F32"),
    ("integers", tensor(0, type=26), "expected a matrix as blk.0.attn_q.weight.lora_a, found [64, 4] of I32"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in ADAPTERS], ids=[row[0] for row in ADAPTERS])
def test_what_is_no_adapter_is_refused(change: Change, message: str, model: Model, tmp_path: Path) -> None:
    file = tiny_adapter(tmp_path / "adapter.gguf")
    admit_adapter(read_header(file))
    parts = Parts.of(file.read_bytes())
    change(parts)
    file.write_bytes(parts.content())
    with pytest.raises(ModelError) as caught:
        model.adapter(file)
    assert message in str(caught.value)


ODD: list[tuple[str, Change, str]] = [
    ("no layers", key("llama.block_count", "u32", 0), "GGML_ASSERT(hparams.n_layer_all > 0"),
    ("experts", key("llama.expert_count", "u32", 2**32 - 1), "GGML_ASSERT(hparams.n_expert <= LLAMA_MAX_EXPERTS)"),
    ("lengths", key("llama.attention.value_length", "u32", 64), "tensor 'blk.0.attn_v.weight' has wrong shape"),
    ("scaling", key("llama.rope.scaling.type", "string", "x"), "rope_scaling_type_train != LLAMA_ROPE_SCALING_TYPE_UNSPECIFIED) failed"),
    ("epsilon", key("llama.attention.layer_norm_rms_epsilon", "f32", -1), "GGML_ASSERT(eps >= 0.0f)"),
    ("integers", tensor(-1, type=26), "GGML_ASSERT(c->type == GGML_TYPE_F32) failed"),
    ("bytes", key("tokenizer.ggml.model", "string", "llama"), "unordered_map::at"),
]


@pytest.mark.parametrize(("change", "message"), [row[1:] for row in ODD], ids=[row[0] for row in ODD])
def test_a_file_that_makes_llama_cpp_abort_is_refused_with_its_words(change: Change, message: str, changed: Callable[[Change], Path]) -> None:
    file = changed(change)
    assert not is_ordinary(admitted(file))
    with pytest.raises(ModelError) as caught:
        Model(file)
    assert str(caught.value).startswith(("llama.cpp breaks down on", "llama.cpp cannot load")) and message in str(caught.value)
    assert caught.value.hint and "/llama-model" not in str(caught.value)


@pytest.mark.parametrize(
    ("change", "message"),
    [
        (key("lfm2.attention.head_count_kv", "list", 1), "head_count_kv has wrong array length; expected 2, got 1"),
        (key("lfm2.attention.head_count_kv", "u32", 1), "check_tensor_dims: tensor 'blk.0.attn_q_norm.weight' not found"),
        (key("lfm2.shortconv.l_cache", "u32", 1), "tensor 'blk.0.shortconv.conv.weight' has wrong shape"),
    ],
    ids=["too few layers", "one number", "no convolution"],
)
def test_layers_of_several_kinds_are_looked_at(change: Change, message: str, tmp_path: Path) -> None:
    file = odd_lfm2(tmp_path, change)
    with pytest.raises(ModelError) as caught:
        Model(file)
    assert message in str(caught.value)


def odd_lfm2(folder: Path, change: Change) -> Path:
    file = write_model(folder / "lfm2.gguf", ARCHITECTURES["Lfm2ForCausalLM"])
    parts = Parts.of(file.read_bytes())
    change(parts)
    file.write_bytes(parts.content())
    assert not is_ordinary(admitted(file))
    return file


@pytest.mark.parametrize(("of", "layout"), [("f32", "<2f"), ("bool", "<2?"), ("i64", "<2q")])
def test_a_number_for_each_layer_is_whole(of: str, layout: str, tmp_path: Path) -> None:
    name, kind = b"lfm2.attention.head_count_kv", [row[0] for row in KINDS].index(of)
    value = struct.pack("<IQ", kind, 2) + struct.pack(layout, 0, 1)
    odd_lfm2(tmp_path, lambda parts: parts.keys.__setitem__([key[0] for key in parts.keys].index(name), (name, LIST, value)))


def test_a_kernel_of_integers_is_odd(tmp_path: Path) -> None:
    odd_lfm2(tmp_path, lambda parts: vars(next(t for t in parts.tensors if b"shortconv.conv" in t.name)).update(type=26))


def test_an_odd_file_that_llama_cpp_takes_is_loaded(changed: Callable[[Change], Path]) -> None:
    file = changed(key("llama.pooling_type", "u32", 0))
    assert not is_ordinary(admitted(file))
    Model(file).close()


def test_llama_cpps_reason_is_given(changed: Callable[[Change], Path]) -> None:
    with pytest.raises(ModelError, match=r"cannot load .*changed\.gguf: .*check_tensor_dims: tensor 'token_embd\.weight' not found"):
        Model(changed(tensor(0, name=b"embedding")))


def test_weights_that_are_no_numbers_are_told(sound: bytes, tmp_path: Path) -> None:
    parts = Parts.of(sound)
    norm = next(tensor for tensor in parts.tensors if tensor.name == b"output_norm.weight")
    parts.data = parts.data[: norm.place] + np.full(64, np.nan, np.float32).tobytes() + parts.data[norm.place + 256 :]
    (tmp_path / "nan.gguf").write_bytes(parts.content())
    with DiagramGenerator(str(tmp_path / "nan.gguf")) as generator, pytest.raises(ModelError, match="expected numbers as logits, found nan"):
        generator.generate("A cat")


@pytest.mark.parametrize("file_type", [2, 7])
def test_what_is_laid_out_anew_is_read_and_not_mapped(file_type: int, changed: Callable[[Change], Path], monkeypatch: pytest.MonkeyPatch) -> None:
    modes, load = [], llama_cpp.llama_model_load_from_file
    monkeypatch.setattr(llama_cpp, "llama_model_load_from_file", lambda path, params: modes.append(params.load_mode) or load(path, params))
    Model(changed(key("general.file_type", "u32", file_type))).close()
    assert modes == [llama_cpp.LLAMA_LOAD_MODE_NONE if file_type in REPACKED else llama_cpp.LLAMA_LOAD_MODE_AUTO]
