"""A corpus -> a byte-level BPE tokenizer (tokenizer.json) whose words have the same tokens wherever they stand.

    python -m training.tokenizer --vocabulary 4096 CORPUS.jsonl OUT_FOLDER

Merges are learned within one kind of character only: a run of letters, a line's indent, one digit, one mark of Mermaid's. So no
token holds a space and a letter, 'Log in' is the same three tokens after a space, a quote or a bracket, and copying it is copying tokens.
When text is encoded it is cut at runs of digits alone (llama.cpp's pre-tokenizer "superbpe"), which gives the same tokens, because no merge
crosses two kinds of character. `--pattern qwen2` learns and cuts with Qwen2's pattern instead, for comparison.
"""

from __future__ import annotations

import argparse
import json
import re
from collections.abc import Iterator
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

from mermaidgen.prompts import END, SPECIAL_TOKENS, prompt

# Mermaid's own marks; each becomes one token if it is frequent.
MARKS = """-.-> -->> <--> ||--o{ ||--|{ ||--|| }o--|| }|--|| }o--o{ }|--|{ |o--o{ ||--o| <|-- ..|> ..> *-- o-- --> ->> ==> --- --o --x -x --x -) --)
    "] [" (" ") {" "} (["  "]) [[" "]] [(" ")] ((" ")) {{" "}} [/" "/] |" "| [*] << >> ()""".split()
QWEN2 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"


def _kinds() -> str:
    """The pattern of one kind of character: a mark, an indent, letters (camelCase in its words), a digit, anything else alone."""
    marks = "|".join(re.escape(mark) for mark in sorted(set(MARKS), key=len, reverse=True))
    return rf"{marks}|\n *| +|\p{{Lu}}?[\p{{Ll}}\p{{M}}]+|\p{{Lu}}+(?!\p{{Ll}})|\p{{L}}|\p{{N}}|[\s\S]"


def train(texts: Iterator[str], vocabulary: int, pattern: str = "words") -> Tokenizer:
    """Learns the merges. The result encodes as llama.cpp does with pre-tokenizer "superbpe" ("qwen2" for that pattern)."""
    tokenizer = Tokenizer(models.BPE())
    learning = Regex(_kinds() if pattern == "words" else QWEN2)
    byte_level = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(learning, "isolated"), byte_level])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=vocabulary, special_tokens=list(SPECIAL_TOKENS), show_progress=False,
                                  initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), max_token_length=24, min_frequency=20)
    tokenizer.train_from_iterator(texts, trainer)
    if pattern == "words":
        tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(r"\p{N}+"), "isolated"), byte_level])
    return tokenizer


def save(tokenizer: Tokenizer, folder: Path, pattern: str = "words") -> None:
    """tokenizer.json and tokenizer_config.json, as transformers and convert/ read them."""
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"))
    config = {"tokenizer_class": "PreTrainedTokenizerFast", "eos_token": END, "pad_token": SPECIAL_TOKENS[0], "clean_up_tokenization_spaces": False,
              "chat_template": "{% for message in messages %}<|im_start|>{{ message.role }}\n{{ message.content }}<|im_end|>\n{% endfor %}"
                               "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"}
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n", encoding="utf-8")


def texts_of(corpus: Path) -> Iterator[str]:
    """The rows of a corpus as the model sees them, special tokens left out."""
    with corpus.open(encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            yield row["request"] + "\n" + row["diagram"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--vocabulary", type=int, default=4096)
    parser.add_argument("--pattern", choices=["words", "qwen2"], default="words")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("out", type=Path)
    arguments = parser.parse_args()
    tokenizer = train(texts_of(arguments.corpus), arguments.vocabulary, arguments.pattern)
    save(tokenizer, arguments.out, arguments.pattern)
    sample = prompt("Draw a diagram: log in, then the dashboard.")
    print(f"{tokenizer.get_vocab_size()} tokens; e.g. {tokenizer.encode(sample).tokens}")


if __name__ == "__main__":
    main()
