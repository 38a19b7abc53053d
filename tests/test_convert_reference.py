"""convert/ beside transformers and llama.cpp's own converter: the same tensors, the same keys, the same logits, for every architecture."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from gguf import GGUFReader, TokenType

import convert.writer
from convert.architectures import ARCHITECTURES
from tests.convert_cases import ROOT, fields, logits_of
from tests.tiny import MERGES, tiny_tokenizer
from tests.tokenizer_files import BYTE_PIECES, LEGACY, NO_PREFIX, Piece, added_token, byte_level, metaspace, sentencepiece, write

TEMPLATE = "{% for message in messages %}{{ message.content }}{% endfor %}"
IDS = [*range(7, 290, 11), 45, 45, 200, 9, 260, 31, 7, 100, 101, 102, 3, 99, 50, 61]  # 40: more than any window that llama.cpp has, or than 32
LAYERS = {"gemma-3": 6, "lfm-2": 4, "lfm-2.5": 4}  # the first that sees the whole text is Gemma's sixth

# What is not to be the same as llama.cpp's converter has it.
OURS = {
    "general.name", "general.size_label", "general.basename", "general.finetune", "general.version",  # guessed there from the folder's name
    "general.base_model.count", "general.base_model.0.name",  # said here alone
    "tokenizer.ggml.eot_token_id",  # said here alone; llama.cpp looks for it by its text and takes any of two
    "tokenizer.ggml.add_sep_token",  # that there is no separator
}  # fmt: skip
OFTEN_LEFT_OUT = {f"tokenizer.ggml.add_{name}" for name in ("bos_token", "eos_token", "space_prefix")}  # there, where llama.cpp's defaults are right


@dataclass(frozen=True)
class Case:
    """A checkpoint as its publisher has it, but small."""

    architecture: str
    config: dict[str, Any]
    tokenizer: str  # a row of WRITE or a pre-tokenizer of byte-level BPE
    differs: dict[str, Any] = field(default_factory=dict)  # key -> what we say in the place of llama.cpp's converter


CASES: dict[str, Case] = {
    "qwen-2.5": Case("Qwen2ForCausalLM", {"model_type": "qwen2", "hidden_act": "silu", "rope_theta": 1000000.0, "tie_word_embeddings": True,
                     "sliding_window": 32768, "max_window_layers": 28, "use_sliding_window": False}, "qwen2"),
    "qwen-3": Case("Qwen3ForCausalLM", {"model_type": "qwen3", "hidden_act": "silu", "rope_theta": 1000000, "head_dim": 32, "rope_scaling": None,
                   "attention_bias": False, "sliding_window": None, "use_sliding_window": False, "tie_word_embeddings": False}, "qwen2"),
    "llama-2": Case("LlamaForCausalLM", {"model_type": "llama", "hidden_act": "silu", "rope_scaling": None, "pretraining_tp": 1}, "llama",
                    differs={"tokenizer.ggml.unknown_token_id": 0}),  # said by us alone
    "llama-3": Case("LlamaForCausalLM", {"model_type": "llama", "hidden_act": "silu", "rope_theta": 500000.0, "head_dim": 32, "mlp_bias": False,
                    "attention_bias": False, "tie_word_embeddings": True, "rope_scaling": {"factor": 8.0, "low_freq_factor": 1.0,
                    "high_freq_factor": 4.0, "original_max_position_embeddings": 64, "rope_type": "llama3"}}, "llama-bpe"),
    "smollm-2": Case("LlamaForCausalLM", {"model_type": "llama", "hidden_act": "silu", "rope_theta": 100000, "rope_interleaved": False,
                     "tie_word_embeddings": True}, "smollm"),
    "mistral": Case("MistralForCausalLM", {"model_type": "mistral", "hidden_act": "silu", "rope_theta": 10000.0, "sliding_window": 64}, "mistral",
                    differs={"llama.context_length": 64}),  # llama.cpp computes no window, so the context is not longer
    "gemma-2": Case("Gemma2ForCausalLM", {"model_type": "gemma2", "hidden_act": "gelu_pytorch_tanh", "hidden_activation": "gelu_pytorch_tanh",
                    "head_dim": 32, "query_pre_attn_scalar": 32, "sliding_window": 8, "attn_logit_softcapping": 5.0, "final_logit_softcapping": 3.0,
                    "rope_theta": 10000.0, "cache_implementation": "hybrid"}, "gemma"),
    "gemma-3": Case("Gemma3ForCausalLM", {"model_type": "gemma3_text", "hidden_activation": "gelu_pytorch_tanh", "head_dim": 32,
                    "query_pre_attn_scalar": 32, "sliding_window": 8, "sliding_window_pattern": 6, "rope_theta": 1000000, "rope_scaling": None,
                    "rope_local_base_freq": 10000, "attn_logit_softcapping": None, "final_logit_softcapping": None}, "gemma"),
    "phi-3-4k": Case("Phi3ForCausalLM", {"model_type": "phi3", "hidden_act": "silu", "rope_theta": 10000.0, "rope_scaling": None,
                     "sliding_window": 64, "original_max_position_embeddings": 512}, "phi", differs={"phi3.context_length": 64}),
    "phi-3-128k": Case("Phi3ForCausalLM", {"model_type": "phi3", "hidden_act": "silu", "rope_theta": 10000.0, "sliding_window": 1024,
                       "original_max_position_embeddings": 32, "rope_scaling": {"type": "longrope", "short_factor": [1.0 + i / 16 for i in range(8)],
                       "long_factor": [1.0 + i for i in range(8)]}}, "phi"),
    "lfm-2": Case("Lfm2ForCausalLM", {"model_type": "lfm2", "layer_types": ["conv", "conv", "full_attention", "conv"], "norm_eps": 1e-5,
                  "rope_theta": 1000000.0, "conv_bias": False, "conv_L_cache": 3, "block_ff_dim": 132, "block_multiple_of": 8, "tie_embedding": True,
                  "block_ffn_dim_multiplier": 1.0, "block_auto_adjust_ff_dim": True, "use_pos_enc": True}, "llama-bpe"),
    "lfm-2.5": Case("Lfm2ForCausalLM", {"model_type": "lfm2", "layer_types": ["conv", "full_attention", "full_attention", "conv"], "norm_eps": 1e-5,
                    "rope_parameters": {"rope_theta": 1000000.0, "rope_type": "default"}, "conv_bias": False, "conv_L_cache": 4,
                    "block_multiple_of": 256, "block_ffn_dim_multiplier": 1.0, "block_auto_adjust_ff_dim": False, "tie_word_embeddings": False},
                    "llama-bpe"),
}  # fmt: skip
SIZES = {"vocab_size": 300, "hidden_size": 64, "intermediate_size": 96, "num_attention_heads": 4, "num_key_value_heads": 2,
         "max_position_embeddings": 512, "rms_norm_eps": 1e-5}  # fmt: skip

WORDS = "▁t he in ▁the er ▁a er▁ ▁▁a".split()
LETTERS = "▁athewinr,é"


def pieces(special: dict[str, TokenType], words: list[str]) -> list[Piece]:
    """Special tokens, bytes, words and letters, as SentencePiece orders them."""
    normal = [(token, -float(i), TokenType.NORMAL) for i, token in enumerate([*words, *LETTERS])]
    return [*((token, 0.0, kind) for token, kind in special.items()), *BYTE_PIECES, *normal]


CONTROL, UNKNOWN, USER_DEFINED = TokenType.CONTROL, TokenType.UNKNOWN, TokenType.USER_DEFINED
LLAMA = pieces({"<unk>": UNKNOWN, "<s>": CONTROL, "</s>": CONTROL}, WORDS)
CUT_OUT = ("<mask>", "<unused0>", "<start_of_turn>", "<end_of_turn>", "\n\n", "▁▁", "<b>")
GEMMA = pieces({"<pad>": CONTROL, "<eos>": CONTROL, "<bos>": CONTROL, "<unk>": UNKNOWN, **dict.fromkeys(CUT_OUT, USER_DEFINED)}, WORDS[:-1])


def write_llama(folder: Path) -> list[Piece]:
    """tokenizer.model alone."""
    added = [added_token(i, token) for i, token in enumerate(("<unk>", "<s>", "</s>"))]
    _, model = sentencepiece(LLAMA, added)
    write(folder, None, model, added, bos_token="<s>", eos_token="</s>", unk_token="<unk>", add_bos_token=True, add_eos_token=False, legacy=False)
    return LLAMA


def write_mistral(folder: Path) -> list[Piece]:
    """A prefix in front of the text alone."""
    added = [added_token(i, token) for i, token in enumerate(("<unk>", "<s>", "</s>"))]
    files = sentencepiece(LLAMA, added, metaspace("first"), ("<s>", 1))
    write(folder, *files, added, bos_token="<s>", eos_token="</s>", unk_token="<unk>", chat_template=TEMPLATE)
    return LLAMA


def write_gemma(folder: Path) -> list[Piece]:
    added = [added_token(i, token, token not in CUT_OUT) for i, (token, _, _) in enumerate(GEMMA[: 4 + len(CUT_OUT)])]
    files = sentencepiece(GEMMA, added, NO_PREFIX, ("<bos>", 2))
    write(folder, *files, added, bos_token="<bos>", eos_token="<eos>", unk_token="<unk>", pad_token="<pad>", chat_template=TEMPLATE)
    return GEMMA


def write_phi(folder: Path) -> list[Piece]:
    """Added tokens behind the pieces, most of which take the white space behind them along."""
    more = enumerate(("<|endoftext|>", "<|assistant|>", "<|end|>", "<|user|>"), len(LLAMA))
    added = [added_token(0, "<unk>"), added_token(1, "<s>"), added_token(2, "</s>", special=False, rstrip=True)]
    added += [added_token(i, token, rstrip=token != "<|endoftext|>") for i, token in more]
    files = sentencepiece(LLAMA, added, LEGACY, ("<s>", 1))
    end = {"eos_token": "<|endoftext|>", "pad_token": "<|endoftext|>"}
    write(folder, *files, added, bos_token="<s>", unk_token="<unk>", **end, chat_template=TEMPLATE)
    return LLAMA


def write_byte_level(folder: Path, pre: str) -> list[Piece]:
    vocab = tiny_tokenizer()["model"]["vocab"]
    added = [added_token(i, token) for i, token in enumerate(("<|endoftext|>", "<|im_start|>", "<|im_end|>"))]
    bos = ("<|im_start|>", 1) if pre != "qwen2" else None
    file = byte_level(vocab, [tuple(merge.split(" ")) for merge in MERGES], added, pre, bos)
    config = {"bos_token": bos[0]} if bos else {}
    write(folder, file, None, added, **config, eos_token="<|im_end|>", pad_token="<|endoftext|>", chat_template=TEMPLATE)
    return []


WRITE = {"llama": write_llama, "mistral": write_mistral, "gemma": write_gemma, "phi": write_phi}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with NAME/ for each case: checkpoint, logits, llama.cpp's GGUFs and ours in ours-f32.gguf and ours-f16.gguf."""
    pytest.importorskip("torch"), pytest.importorskip("transformers")
    root = tmp_path_factory.mktemp("reference")
    for name, case in CASES.items():
        folder = root / name
        found = WRITE[case.tokenizer](folder) if case.tokenizer in WRITE else write_byte_level(folder, case.tokenizer)
        config = {"architectures": [case.architecture], "num_hidden_layers": LAYERS.get(name, 2), **SIZES, **case.config,
                  "bos_token_id": 1, "eos_token_id": 2, "pad_token_id": 0}  # fmt: skip
        (folder / "config.json").write_text(json.dumps(config))
        (folder / "case.json").write_text(json.dumps({"ids": IDS, "pre": case.tokenizer, "pieces": found}))
    done = subprocess.run([sys.executable, "-m", "tests.reference", str(root)], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-3000:]
    for name in CASES:
        for kind in ("f32", "f16"):
            convert.writer.convert(root / name, root / name / f"ours-{kind}.gguf", type_name=kind)
    return root


def test_each_architecture_has_a_case() -> None:
    assert {case.architecture for case in CASES.values()} == set(ARCHITECTURES)


@pytest.mark.parametrize("kind", ["f32", "f16"])
@pytest.mark.parametrize("name", CASES)
def test_the_tensors_are_those_of_llama_cpps_converter(name: str, kind: str, made: Path) -> None:
    ours, theirs = ({tensor.name: tensor for tensor in GGUFReader(made / name / f"{of}{kind}.gguf").tensors} for of in ("ours-", ""))
    assert ours.keys() == theirs.keys()
    for tensor, expected in theirs.items():
        assert (ours[tensor].tensor_type, list(ours[tensor].shape)) == (expected.tensor_type, list(expected.shape)), tensor
        same = np.allclose if tensor.startswith("rope_freqs") else np.array_equal  # computed in another order
        assert same(ours[tensor].data, expected.data), tensor


@pytest.mark.parametrize("kind", ["f32", "f16"])
@pytest.mark.parametrize("name", CASES)
def test_the_keys_are_those_of_llama_cpps_converter(name: str, kind: str, made: Path) -> None:
    ours, theirs = (fields(made / name / f"{of}{kind}.gguf") for of in ("ours-", ""))
    left_out = OURS | (OFTEN_LEFT_OUT - theirs.keys())
    ours, theirs = ({k: v for k, v in said.items() if k not in left_out and not k.startswith(("convert.", "GGUF."))} for said in (ours, theirs))
    assert ours == theirs | CASES[name].differs
    for key, value in CASES[name].differs.items():
        assert theirs.get(key) != value


@pytest.mark.parametrize("name", CASES)
def test_the_logits_are_those_of_transformers(name: str, made: Path) -> None:
    expected = np.load(made / name / "logits.npy")
    assert expected.std() > 0.2
    np.testing.assert_allclose(logits_of(made / name / "ours-f32.gguf", IDS), expected, rtol=0, atol=1e-3)
