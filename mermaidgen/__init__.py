"""Mermaid diagrams from plain words, on your own CPU, always valid.

>>> from mermaidgen import generate
>>> print(generate("A pie of 3 cats and 4 dogs"))  # doctest: +SKIP
"""

from __future__ import annotations

import os
import sys
from importlib import import_module
from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"

# The offline wheel brings what mermaidgen needs. It comes last, so that of what the environment has too the environment's version is taken.
VENDORED = os.path.join(os.path.dirname(__file__), "_vendor")
if os.path.isdir(VENDORED) and VENDORED not in sys.path:
    sys.path.append(VENDORED)

if TYPE_CHECKING:
    from mermaidgen.background import run_async
    from mermaidgen.errors import MermaidgenError
    from mermaidgen.events import Event
    from mermaidgen.generator import Diagram, DiagramGenerator, agenerate, generate
    from mermaidgen.validation import Report, validate

# Where each name is; the modules are loaded only when one is asked for.
HOMES = {"Diagram": "generator", "DiagramGenerator": "generator", "Event": "events", "MermaidgenError": "errors", "Report": "validation",
         "agenerate": "generator", "generate": "generator", "run_async": "background", "validate": "validation"}  # fmt: skip

__all__ = ["Diagram", "DiagramGenerator", "Event", "MermaidgenError", "Report", "agenerate", "generate", "run_async", "validate"]


def __getattr__(name: str) -> Any:
    """Loads llama_cpp only when a name that needs it is asked for."""
    if name not in HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{HOMES[name]}"), name)
