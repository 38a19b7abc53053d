"""A request -> the prompt; the same function for training and for serving.

>>> prompt("Draw a cat.")
'<|im_start|>user\\nDraw a cat.<|im_end|>\\n<|im_start|>assistant\\n'

ChatML as Qwen2 has it. The diagram's type is not named here: its grammar writes the header line, which the model reads.

Models that were not trained for this are told more, in `messages`: what to answer with, and what such a diagram looks like.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from mermaidgen.diagrams import find
from mermaidgen.examples import EXAMPLES

if TYPE_CHECKING:
    from mermaidgen.backends import Request

START, END, END_OF_TEXT = "<|im_start|>", "<|im_end|>", "<|endoftext|>"
SPECIAL_TOKENS = (END_OF_TEXT, START, END)
INVISIBLE = ("Cc", "Cf", "Co", "Cs", "Zl", "Zp")  # Unicode categories: control, format, private, surrogate, separators
SHOWN = 3  # examples in one prompt; of more types only the names and purposes are given
RULES = """You write Mermaid diagrams. Answer with one whole diagram and nothing else: no explanation, no code fence, no comment.
Names, identifiers and numbers that the request gives stand in the diagram as they are written there. Invent none that it does not need.
One statement per line. Put labels in double quotes where the example does."""
MEND = """That diagram is not good enough:
{problems}
Answer with the whole mended diagram and nothing else. Keep what is right."""


def prompt(request: str, system: str = "") -> str:
    """The prompt in front of the diagram; the diagram ends with `END`. `system` is for models that were not trained without it."""
    opening = f"{START}system\n{system}{END}\n" if system else ""
    return f"{opening}{START}user\n{request}{END}\n{START}assistant\n"


def clean(request: str) -> str:
    """The request as the model should see it: NFC, plain line ends, no control characters, none of our own marks."""
    text = unicodedata.normalize("NFC", request.replace("\r\n", "\n").replace("\r", "\n").replace("\t", "    "))
    text = "".join(character for character in text if character == "\n" or unicodedata.category(character) not in INVISIBLE)
    return re.sub(r"<\|\w*\|>", " ", text).strip()


def messages(request: Request) -> list[dict[str, str]]:
    """The chat for a model that was not trained for this: how to answer, the request and, if there is a draft, what is wrong with it."""
    system = "\n\n".join(part for part in (RULES, _types(request.keys), request.options.system) if part)
    chat = [{"role": "system", "content": system}, {"role": "user", "content": request.instruction}]
    if request.draft:
        problems = "\n".join(f"- {problem}" for problem in request.problems) or "- it does not show what was asked for"
        chat += [{"role": "assistant", "content": request.draft}, {"role": "user", "content": MEND.format(problems=problems)}]
    return chat


def _types(keys: tuple[str, ...]) -> str:
    """What is said of the types that the diagram may have."""
    rows = [find(key) for key in keys]
    shown = "\n\n".join(f"A short example of {row.header}:\n\n{EXAMPLES[row.key]}" for row in rows) if len(rows) <= SHOWN else ""
    if len(rows) == 1:
        return f"The diagram is a {rows[0].header} ({rows[0].purpose}). Its first line begins with: {rows[0].header}\n\n{shown}"
    listed = "\n".join(f"{row.header}: {row.purpose}" for row in rows)
    rule = "Choose the one type whose purpose fits the request best. Where two fit, take the one that stands first."
    return f"The diagram is of one of these types; its first line begins with the word before the colon.\n{listed}\n{rule}\n\n{shown}".rstrip()
