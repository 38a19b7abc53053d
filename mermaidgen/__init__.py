"""Mermaid diagrams from plain words, on your own CPU, always valid.

>>> from mermaidgen import generate
>>> print(generate("A pie of 3 cats and 4 dogs"))  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Diagram", "DiagramGenerator", "MermaidgenError", "generate"]

if TYPE_CHECKING:
    from mermaidgen.errors import MermaidgenError
    from mermaidgen.generator import Diagram, DiagramGenerator, generate


def __getattr__(name: str) -> Any:
    """Loads llama_cpp only when a name that needs it is asked for."""
    if name == "MermaidgenError":
        from mermaidgen.errors import MermaidgenError

        return MermaidgenError
    if name in __all__:
        from mermaidgen import generator

        return getattr(generator, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
