"""A parse tree -> the diagram's facts: nodes, edges, groups and their labels.

>>> from mermaidgen.structure import read
>>> read("pie", 'pie\\n    "Dogs" : 3').nodes
(Node(id='Dogs', label='Dogs', kind='', attributes=('3',)),)
"""

from __future__ import annotations

from importlib import import_module

from mermaidgen.gbnf import Grammar, Tree
from mermaidgen.structure.facts import Edge, Group, Node, Structure

__all__ = ["Edge", "Group", "Node", "Structure", "facts_of", "read"]


def facts_of(key: str, tree: Tree) -> Structure:
    """The facts of a tree of the grammar `key`; each type has a module of that name here."""
    structure: Structure = import_module(f"mermaidgen.structure.{key}").facts(tree)
    return structure


def read(key: str, text: str) -> Structure | None:
    """The facts of a text of type `key`; None if the grammar does not take it."""
    tree = Grammar.load(key).parse(text)
    return None if tree is None else facts_of(key, tree)
