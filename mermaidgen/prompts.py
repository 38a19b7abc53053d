"""A request -> the prompt; the same function for training and for serving.

>>> prompt("Draw a cat.")
'<|im_start|>user\\nDraw a cat.<|im_end|>\\n<|im_start|>assistant\\n'

ChatML as Qwen2 has it. The diagram's type is not named here: its grammar writes the header line, which the model reads.
"""

from __future__ import annotations

import re
import unicodedata

START, END, END_OF_TEXT = "<|im_start|>", "<|im_end|>", "<|endoftext|>"
SPECIAL_TOKENS = (END_OF_TEXT, START, END)
INVISIBLE = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")  # Unicode categories: control, format, private, surrogate, separators


def prompt(request: str, system: str = "") -> str:
    """The prompt in front of the diagram; the diagram ends with `END`. `system` is for models that were not trained without it."""
    opening = f"{START}system\n{system}{END}\n" if system else ""
    return f"{opening}{START}user\n{request}{END}\n{START}assistant\n"


def clean(request: str) -> str:
    """The request as the model should see it: NFC, plain line ends, no control characters, none of our own marks."""
    text = unicodedata.normalize("NFC", request.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    "))
    text = "".join(character for character in text if character == "\n" or unicodedata.category(character) not in INVISIBLE)
    return re.sub(r"<\|\w*\|>", " ", text).strip()
