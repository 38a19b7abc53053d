"""What one contender is asked to do, and the request, the text and the prompts that all of them get.

>>> task = Task(Path("model.gguf"), tokens=24)
>>> task.prompt, task.teacher[:12]
('<|im_start|>user\\nDraw a flowchart: ...', 'flowchart TD')

Decoding is compared teacher-forced: before a contender picks a token, the logit of the teacher's token is raised so far that it is picked.
So each one does all its work per token, sampling and grammar, and yet every one decodes the same text.
"""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from mermaidgen.decode.threads import usable_threads
from mermaidgen.prompts import prompt

ROOT = Path(__file__).resolve().parents[2]
CONTEXT = 2048  # tokens
RAISE = 1e6  # to the teacher's logit

REQUEST = """Draw a flowchart. "Open the claim form" leads to "Fill in the policy number", then the question "Policy valid?": \
yes goes to "Book an inspection", no to "Return the form" and back to "Open the claim form". After the inspection "Approve the payment", \
then "Send a letter", "Tell the customer" and "Close the case"."""
SENTENCE = "A user logs in. If the password is right show the dashboard, otherwise show an error and ask again."
TOPIC = "Draw how an insurance company deals with a claim."
TEACHERS: dict[str, str] = {
    "flowchart": """flowchart TD
    A["Open the claim form"] --> B["Fill in the policy number"]
    B --> C{"Policy valid?"}
    C -->|"yes"| D["Book an inspection"]
    C -->|"no"| E["Return the form"]
    E --> A
    D --> F["Approve the payment"]
    F --> G["Send a letter"]
    G --> H["Tell the customer"]
    H --> I["Close the case"]""",
}
# A fixed part as assistants have it, about 200 tokens: what a warm start need not compute again.
SYSTEM = """\
You write Mermaid diagrams. You answer with one diagram and nothing else: no explanation, no heading, no code fence. The first line names the type\
 of the diagram, and each line after it holds one statement, indented by four spaces. Every name that the user gives stands in the diagram as the \
user writes it, once, and nothing stands there that the user did not ask for. Labels are put in double quotes. Identifiers are short, plain \
letters, in the order in which they come up. In a flowchart a step is a rectangle, a question is a diamond, and both ends of a question are \
labelled with their answers. In a sequence diagram the participants come first, then the messages in the order of time, and a reply has a dashed \
line. In a class diagram each class has its attributes and then its methods. In an entity relationship diagram each relationship has a verb. In a \
state diagram the first and the last state are marked. In a pie the values are numbers without units."""


class Skipped(Exception):
    """A contender that cannot run here; says why."""


@dataclass(frozen=True)
class Task:
    """What to measure: numbers of tokens to decode forced and naturally, tokens per decode, requests and how many of them at once."""

    gguf: Path
    folder: Path | None = None  # the Hugging Face checkpoint of the same weights
    grammar: str = "flowchart"
    tokens: int = 24
    natural: int = 0
    width: int = 1
    requests: int = 8
    batch: int = 1
    runs: int = 1  # of the forced text

    @property
    def prompt(self) -> str:
        return prompt(REQUEST)

    @property
    def teacher(self) -> str:
        """The text that is forced."""
        return TEACHERS[self.grammar]

    @property
    def source(self) -> str:
        """The grammar, GBNF."""
        return (ROOT / "grammars" / f"{self.grammar}.gbnf").read_text(encoding="utf-8")

    @property
    def threads(self) -> int:
        return usable_threads()


def forced(teacher: Sequence[int], tokens: int) -> list[int]:
    """The first `tokens` of the teacher's tokens, or all of them where there are fewer."""
    assert tokens > 1, "the first token is not counted"
    return list(teacher[:tokens])


def many_requests(count: int) -> list[tuple[str, str]]:
    """(type, request) of as many of the project's test requests, the types in turn; the first ones again where there are too few."""
    files = sorted((ROOT / "tests" / "requests").glob("*.jsonl"))
    rows = [[(file.stem, json.loads(line)["request"]) for line in file.read_text(encoding="utf-8").splitlines()] for file in files]
    turns = [request for turn in zip(*rows, strict=True) for request in turn]
    return [turns[i % len(turns)] for i in range(count)]


def speed(runs: Sequence[Sequence[float]]) -> dict[str, float]:
    """When each run began and when each of its tokens was picked, in seconds -> the first run's first token and the median of all others."""
    steps = [after - before for stamps in runs for before, after in pairwise(stamps[1:])]
    return {"first_token_seconds": runs[0][1] - runs[0][0], "ms_per_token": 1000 * statistics.median(steps)}


def natural_speed(stamps: Sequence[float]) -> dict[str, float]:
    """When each token of a natural run was picked -> the tokens after the first and the seconds that they took."""
    return {"natural_tokens": len(stamps) - 1, "natural_seconds": stamps[-1] - stamps[0]} if len(stamps) > 1 else {}


def agrees(found: Sequence[int], teacher: Sequence[int]) -> None:
    """Raises ValueError if other tokens were decoded than the forced ones."""
    if list(found) != list(teacher):
        place = next((i for i, (a, b) in enumerate(zip(found, teacher, strict=False)) if a != b), min(len(found), len(teacher)))
        raise ValueError(f"expected the teacher's {len(teacher)} tokens, found {len(found)} that differ from token {place} on")
