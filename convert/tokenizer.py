"""The tokenizer files of a checkpoint -> what a GGUF says of them: tokens, types, merges or scores, special tokens, chat template.

>>> vocabulary = Vocabulary.open(Path("Qwen2.5-1.5B"), 151936)
>>> vocabulary.model, vocabulary.pre, vocabulary.tokens[vocabulary.eos]
('gpt2', 'qwen2', '<|im_end|>')

llama.cpp calls byte-level BPE "gpt2" (convert/byte_level.py) and SentencePiece "llama" (convert/sentencepiece.py).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from gguf import GGUFWriter, TokenType

from convert.checkpoint import DOWNLOAD_AGAIN, read, read_json
from convert.errors import ConvertError
from convert.tokenizer_file import REFUSED_HINT, TokenizerFile, text_of

END_OF_TURN = ("<|im_end|>", "<|eot_id|>", "<|end|>", "<end_of_turn>")
FILLING = -10000.0  # score of tokens that fill up the embedding, as llama.cpp's converter has it


@dataclass(frozen=True)
class Vocabulary:
    """The tokenizer of a GGUF; a token's id is its place."""

    model: str  # "gpt2" or "llama"
    pre: str
    tokens: tuple[str, ...]
    types: tuple[TokenType, ...]
    scores: tuple[float, ...]  # none in "gpt2"
    merges: tuple[str, ...]  # none in "llama"
    bos: int
    eos: int
    end_of_turn: int | None
    padding: int | None
    unknown: int | None
    adds: tuple[bool, bool]  # bos in front of a text, eos behind it
    adds_space: bool  # in front of a text, and behind each special token
    strips: bool  # special tokens take the white space behind them along
    chat_template: str | None
    files: tuple[Path, ...]

    @classmethod
    def open(cls, folder: Path, rows: int) -> Vocabulary:
        """The tokenizer in a folder; `rows` is the number of rows of the embedding, filled up with unused tokens."""
        config_path = folder / "tokenizer_config.json"
        config = read_json(config_path)
        model_config = read_json(folder / "config.json") if (folder / "config.json").is_file() else {}
        file = TokenizerFile.open(folder, config)
        pieces, tokens = file.pieces, _tokens(file, rows)

        def special(name: str) -> int | None:
            number = pieces.ids.get(text_of(config.get(f"{name}_token")), model_config.get(f"{name}_token_id"))
            return number if type(number) is int and 0 <= number < rows else None

        end_of_turn = next((pieces.ids[token] for token in END_OF_TURN if token in pieces.ids), None)
        ends, padding = [number for number in (special("eos"), end_of_turn) if number is not None], special("pad")
        if not ends:
            raise ConvertError(
                f"{config_path}: expected an eos_token or one of {', '.join(END_OF_TURN)}, found {str(config.get('eos_token'))[:80]!r}",
                "name the token that ends an answer",
            )
        bos = special("bos")
        starts = [number for number in (bos, padding, ends[0]) if number is not None]
        template, template_file = _chat_template(folder, config)
        return cls(
            model=file.model,
            pre=file.pre,
            tokens=tokens,
            types=tuple(pieces.types.get(token, TokenType.NORMAL) if token in pieces.ids else TokenType.UNUSED for token in tokens),
            scores=tuple(pieces.scores.get(token, 0.0) if token in pieces.ids else FILLING for token in tokens) if file.model == "llama" else (),
            merges=file.merges,
            bos=starts[0],  # without one llama.cpp would take token 11
            eos=ends[0],
            end_of_turn=end_of_turn,
            padding=padding,
            unknown=special("unk"),
            adds=(file.adds[0] and bos is not None, file.adds[1]),
            adds_space=pieces.adds_space,
            strips=file.strips,
            chat_template=template,
            files=(*file.files, config_path, *template_file),
        )

    def add_to(self, writer: GGUFWriter) -> None:
        writer.add_tokenizer_model(self.model)
        writer.add_tokenizer_pre(self.pre)
        writer.add_token_list(self.tokens)
        writer.add_token_types(self.types)
        if self.model == "llama":
            writer.add_token_scores(self.scores)
            writer.add_add_space_prefix(self.adds_space)
        else:
            writer.add_token_merges(self.merges)
        writer.add_bos_token_id(self.bos)
        writer.add_eos_token_id(self.eos)
        for add, number in (
            (writer.add_eot_token_id, self.end_of_turn),
            (writer.add_pad_token_id, self.padding),
            (writer.add_unk_token_id, self.unknown),
        ):
            if number is not None:
                add(number)
        writer.add_add_bos_token(self.adds[0])
        writer.add_add_eos_token(self.adds[1])
        if self.chat_template:
            writer.add_chat_template(self.chat_template)

    def model_name(self, name: str) -> str:
        """The name with "phi-3" in it or without: by that llama.cpp knows whether special tokens take the white space behind them along."""
        if self.strips:
            return name if re.search("phi-?3", name, re.IGNORECASE) else f"{name} (phi-3)"
        return re.sub("(phi)-?(3)", r"\1 \2", name, flags=re.IGNORECASE)


def _tokens(file: TokenizerFile, rows: int) -> tuple[str, ...]:
    """The tokens by their ids, filled up."""
    ids = file.pieces.ids
    if max(ids.values()) >= rows:
        raise ConvertError(
            f"{file.files[0]}: expected ids below the {rows} rows of the embedding, found {max(ids.values())}",
            "take the tokenizer that the model was trained with",
        )
    by_id = {number: token for token, number in ids.items()}
    tokens = tuple(by_id.get(i, f"[PAD{i}]") for i in range(rows))
    try:
        "".join(tokens).encode()
    except UnicodeEncodeError as error:
        raise ConvertError(f"{file.files[0]}: expected Unicode in tokens, found {error.object[error.start]!r}", DOWNLOAD_AGAIN) from error
    if len(by_id) < len(ids):
        raise ConvertError(f"{file.files[0]}: expected an id of its own for each token, found {len(ids)} tokens on {len(by_id)} ids", REFUSED_HINT)
    if len(set(tokens)) < rows:
        raise ConvertError(f"{file.files[0]}: expected no token called [PAD...] besides those that fill up the embedding, found one", REFUSED_HINT)
    return tokens


def _chat_template(folder: Path, config: Mapping[str, Any]) -> tuple[str | None, tuple[Path, ...]]:
    """The chat template and the file of its own that it may be in (transformers 4.50 and later)."""
    path = folder / "chat_template.jinja"
    if path.is_file():
        return read(path).decode(errors="replace"), (path,)
    template = config.get("chat_template")
    if isinstance(template, list):
        template = next((entry.get("template") for entry in template if isinstance(entry, dict) and entry.get("name") == "default"), None)
    return template.encode(errors="replace").decode() if isinstance(template, str) else None, ()
