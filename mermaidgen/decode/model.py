"""A GGUF file -> `Model`: its weights and its vocabulary, over llama.cpp's C API. See context.py for what is computed with them."""

from __future__ import annotations

import ctypes
import os
import re
import subprocess
import sys
import threading
from bisect import bisect_right
from functools import cache, cached_property
from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np

from mermaidgen.decode.admission import admit_adapter, admit_model, is_ordinary
from mermaidgen.decode.header import read_header
from mermaidgen.decode.library import LOG, keep_log, llama_cpp, load_variant
from mermaidgen.errors import ModelError

WORD = re.compile(rb" ?[0-9A-Za-z\x80-\xff]")
LONGEST_PIECE = 16  # bytes; longer tokens are not looked for when a text is spelled
# Matrices of these file types (Q4_0, Q4_K_S, Q4_K_M, IQ4_NL of enum llama_ftype) are laid out anew for wide instructions when they are
# loaded (ggml/src/ggml-cpu/repack.cpp, x86): a file that is read, not mapped, is then in memory once and not twice. All others are used as
# they lie in the file, which is mapped and shared with other processes.
REPACKED = (2, 14, 15, 25)


class Model:
    """Loaded weights and their vocabulary. `load` shares them among all that load the same file; each closes its own.

    An odd file is first tried in a process of its own, unless it was `tried`. Raises ModelError.
    """

    _loaded: dict[tuple[Any, ...], Model] = {}  # noqa: RUF012 - by file, while somebody uses it
    _loading = threading.Lock()

    def __init__(self, path: Path, tried: bool = False) -> None:
        header = read_header(path)
        admit_model(header)
        if not (tried or is_ordinary(header)):
            _try_apart(path)
        llama_cpp.llama_log_set(keep_log, None)
        load_variant()  # or the next call would look for one beside the executable and in the working folder
        llama_cpp.llama_backend_init()
        LOG.clear()
        parameters = llama_cpp.llama_model_default_params()
        parameters.n_gpu_layers = 0
        if header.metadata.get("general.file_type") in REPACKED:
            parameters.load_mode = llama_cpp.LLAMA_LOAD_MODE_NONE
        self.pointer = llama_cpp.llama_model_load_from_file(os.fsencode(path), parameters)
        if not self.pointer:
            raise ModelError(f"llama.cpp cannot load {path}: {' '.join(LOG) or 'no reason given'}",
                             hint="the file may be truncated or of a newer format: fetch or build it again")  # fmt: skip
        self.path, self._users, self._key = path, 1, _identity(path)
        self._vocabulary = llama_cpp.llama_model_get_vocab(self.pointer)
        self.size = llama_cpp.llama_vocab_n_tokens(self._vocabulary)
        control = [t for t in range(self.size) if llama_cpp.llama_vocab_is_control(self._vocabulary, t)]
        self.ends = frozenset(t for t in range(self.size) if llama_cpp.llama_vocab_is_eog(self._vocabulary, t))
        self.banned = np.array([t for t in control if t not in self.ends], dtype=np.intp)
        self._pieces: dict[int, bytes] = {}
        self._texts: dict[int, str] = {}
        self._adapters: dict[Path, Any] = {}

    @classmethod
    def load(cls, path: Path) -> Model:
        """The weights of a file, loaded unless they are already. Raises ModelError."""
        with cls._loading:
            model = cls._loaded.get(_identity(path))
            if model is None:
                model = cls(path)
                cls._loaded[model._key] = model
            else:
                model._users += 1
            return model

    def close(self) -> None:
        """Frees the weights when nobody else uses them."""
        with Model._loading:
            self._users -= 1
            if not self._users:
                Model._loaded.pop(self._key, None)
                llama_cpp.llama_model_free(self.pointer)
                self.pointer = None

    @property
    def memory(self) -> int:
        """Bytes of the weights."""
        size: int = llama_cpp.llama_model_size(self.pointer)
        return size

    @cached_property
    def rewinds(self) -> bool:
        """Whether what was computed of the last tokens can be forgotten. A recurrent state has only where it is: all goes, or nothing."""
        return not (llama_cpp.llama_model_is_recurrent(self.pointer) or llama_cpp.llama_model_is_hybrid(self.pointer))

    @property
    def fingerprint(self) -> tuple[Any, ...]:
        """What changes when the file does."""
        return self._key

    @property
    def chat_template(self) -> str:
        """The template in the file's metadata; empty, if it has none."""
        found = llama_cpp.llama_model_chat_template(self.pointer, None)
        return found.decode(errors="replace") if found else ""

    @property
    def bos(self) -> str:
        """The name of the token that begins a text."""
        return self._name(llama_cpp.llama_vocab_bos(self._vocabulary))

    @property
    def eos(self) -> str:
        """The name of the token that ends one."""
        return self._name(llama_cpp.llama_vocab_eos(self._vocabulary))

    def _name(self, token: int) -> str:
        return llama_cpp.llama_vocab_get_text(self._vocabulary, token).decode(errors="replace") if token >= 0 else ""

    def adapter(self, path: Path) -> Any:
        """A LoRA adapter in GGUF for these weights, loaded once. Raises ModelError."""
        if path not in self._adapters:
            admit_adapter(read_header(path))
            LOG.clear()
            found = llama_cpp.llama_adapter_lora_init(self.pointer, os.fsencode(path))
            if not found:
                raise ModelError(f"the adapter {path} does not fit {self.path.name}: {' '.join(LOG) or 'no reason given'}",
                                 hint="it must have been trained on this model's base, and converted with --adapter-only")  # fmt: skip
            self._adapters[path] = found
        return self._adapters[path]

    def tokenize(self, text: str, special: bool = False) -> list[int]:
        """Token ids of a text; with `special`, names of special tokens in it become those tokens."""
        raw = text.encode()
        buffer = (llama_cpp.llama_token * (len(raw) + 8))()
        count = llama_cpp.llama_tokenize(self._vocabulary, raw, len(raw), buffer, len(buffer), False, special)
        assert count >= 0
        return list(buffer[:count])

    def tokenize_prompt(self, text: str) -> list[int]:
        """Token ids of a whole prompt, special tokens by their names; where the model is used to a token that begins a text, with this one."""
        tokens, first = self.tokenize(text, special=True), llama_cpp.llama_vocab_bos(self._vocabulary)
        return [first, *tokens] if llama_cpp.llama_vocab_get_add_bos(self._vocabulary) and tokens[:1] != [first] else tokens

    def plain(self, text: str) -> str:
        """The text with a blank in the name of each control token, so that it is read as text: '<s>' -> '< s>'."""
        control = {*self.ends, *self.banned.tolist()}
        for name in {self._name(token) for token in self.tokenize(text, special=True) if token in control} - {""}:
            text = text.replace(name, f"{name[:1]} {name[1:]}")
        return text

    def piece(self, token: int) -> bytes:
        """The bytes of a token; of an end-of-turn token, none."""
        known = self._pieces.get(token)
        if known is None:
            buffer = ctypes.create_string_buffer(256)
            length = llama_cpp.llama_token_to_piece(self._vocabulary, token, buffer, len(buffer), 0, False)
            known = self._pieces[token] = buffer.raw[: max(length, 0)]
        return known

    def text(self, token: int) -> str:
        """The characters of a token; none, if it begins or ends within one."""
        known = self._texts.get(token)
        if known is None:
            try:
                known = self.piece(token).decode()
            except UnicodeDecodeError:
                known = ""
            self._texts[token] = known
        return known

    @cached_property
    def _by_piece(self) -> dict[bytes, int]:
        """Each token by its bytes, control tokens left out."""
        control = {*self.ends, *self.banned.tolist()}
        return {self.piece(token): token for token in range(self.size) if token not in control and self.piece(token)}

    @cached_property
    def _by_first_byte(self) -> list[list[int]]:
        tokens: list[list[int]] = [[] for _ in range(256)]
        for piece, token in self._by_piece.items():
            tokens[piece[0]].append(token)
        return tokens

    def spelling(self, text: bytes, offset: int) -> list[int]:
        """The tokens whose bytes stand in the text at an offset, the longest first."""
        lengths = range(min(LONGEST_PIECE, len(text) - offset), 0, -1)
        return [self._by_piece[piece] for length in lengths if (piece := text[offset : offset + length]) in self._by_piece]

    @cached_property
    def wordlike(self) -> np.ndarray:
        """A mask of the tokens that begin with a letter or a digit, perhaps after a blank."""
        mask = np.zeros(self.size, dtype=bool)
        mask[[token for piece, token in self._by_piece.items() if WORD.match(piece)]] = True
        return mask

    @cache  # noqa: B019 - a model is shared and stays
    def tokens_of(self, texts: tuple[str, ...]) -> list[int]:
        """The tokens that are one of these texts."""
        return [self._by_piece[text.encode()] for text in texts if text.encode() in self._by_piece]

    @cached_property
    def _sorted_pieces(self) -> list[bytes]:
        return sorted(self._by_piece)

    def longer(self, piece: bytes, most: int) -> list[bytes]:
        """Up to `most` of the tokens, as bytes, that begin with this one and go on."""
        pieces = self._sorted_pieces
        place = bisect_right(pieces, piece)
        return list(takewhile(lambda found: found.startswith(piece), pieces[place : place + most]))

    def beginning_with(self, first: frozenset[int]) -> np.ndarray:
        """The tokens whose first byte is one of these, and those that end the text."""
        found = [token for byte in first for token in self._by_first_byte[byte]]
        return np.array([*found, *self.ends], dtype=np.intp)


def _identity(path: Path) -> tuple[Any, ...]:
    try:
        found = path.stat()
    except OSError:
        return (path,)
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _try_apart(path: Path) -> None:
    """Raises ModelError if llama.cpp ends the process that loads and uses this file."""
    command = [sys.executable, "-m", "mermaidgen.decode.trial", str(path.resolve())]
    environment = {**os.environ, "GGML_NO_BACKTRACE": "1"}
    done = subprocess.run(command, cwd=Path(__file__).parents[2], env=environment, capture_output=True, text=True, errors="replace")
    if done.returncode < 0:
        said = re.sub(r"^\S*/", "", (done.stderr.strip().splitlines() or [f"signal {-done.returncode}"])[-1])
        raise ModelError(f"llama.cpp breaks down on {path}: {said}", hint="it is damaged, or of an architecture that llama.cpp cannot run yet")
