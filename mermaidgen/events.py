"""What a request goes through, step by step: for progress, logs and tests.

    with DiagramGenerator(on_event=print) as generator: ...
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

Step = Literal[
    "type",  # the types it may have: types
    "topic",  # it only names one that was drawn by hand: name, similarity, score
    "ask",  # a backend is asked: backend, model, attempt
    "answer",  # it answered: score, passed, accepted, tokens, seconds
    "repair",  # the answer was mended: codes
    "error",  # it did not answer: message
    "wait",  # it wants to be asked later: seconds
    "cloud",  # the text leaves this machine: backend, model, host
    "refused",  # it may not leave: message
    "kept",  # an answer of before was found on disk
    "done",  # the end: backend, model, score, seconds
]


@dataclass(frozen=True)
class Event:
    """One step of the request `run` (a number of this process), so many seconds after its beginning."""

    step: Step
    run: int
    seconds: float
    detail: Mapping[str, Any] = field(default_factory=dict)


Listener = Callable[[Event], None]
