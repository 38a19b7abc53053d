"""A requirement diagram -> a node per requirement, then per element, and an edge per relation.

>>> from mermaidgen.structure import read
>>> read("requirement", 'requirementDiagram\\n    requirement "Fast" {\\n        id: "1"\\n    }\\n    "Fast" - traces -> "Fast"').nodes
(Node(id='Fast', label='Fast', kind='Requirement', attributes=('ID: 1',)),)
"""

from __future__ import annotations

from mermaidgen.gbnf import Tree
from mermaidgen.structure.facts import Edge, Node, Structure, unescape

KINDS = {
    "requirement": "Requirement",
    "functionalrequirement": "Functional Requirement",
    "interfacerequirement": "Interface Requirement",
    "performancerequirement": "Performance Requirement",
    "physicalrequirement": "Physical Requirement",
    "designconstraint": "Design Constraint",
}
PROPERTIES = {
    "id-line": "ID",
    "text-line": "Text",
    "risk-line": "Risk",
    "method-line": "Verification",
    "type-line": "Type",
    "reference-line": "Doc Ref",
}
CHOSEN = ("Risk", "Verification")
NAMES = ("name", "inside")  # without quotes, and between them


def facts(tree: Tree) -> Structure:
    """Of two requirements, or two elements, with one name the first counts; so does the first of two properties."""
    requirements: dict[str, Node] = {}
    elements: dict[str, Node] = {}
    for entry in tree.find_all("entry"):
        kind = KINDS.get(entry.value("requirement-kind").lower(), "Element")
        name = _names(entry)[0]
        (elements if kind == "Element" else requirements).setdefault(name, Node(name, name, kind, _properties(entry), at=entry.at))
    directions = [each.text.split()[1].upper() for each in tree.find_all("direction")]
    return Structure(
        type="requirement",
        direction=directions[-1] if directions else "TB",
        nodes=(*requirements.values(), *elements.values()),
        edges=tuple(map(_edge, tree.find_all("relation"))),
    )


def _edge(relation: Tree) -> Edge:
    source, target = _names(relation)
    if relation.find("back"):
        source, target = target, source
    return Edge(source, target, kind=relation.value("verb").lower(), at=relation.at)


def _properties(entry: Tree) -> tuple[str, ...]:
    """'Risk: High', in mermaid's order and words."""
    found: dict[str, str] = {}
    for rule, word in PROPERTIES.items():
        for line in entry.find_all(rule):
            value = line.text.partition(":")[2].strip().strip('"')
            found.setdefault(word, value.title() if word in CHOSEN else unescape(value))
    return tuple(f"{word}: {value}" for word, value in found.items() if value)


def _names(tree: Tree) -> list[str]:
    return [unescape(each.text.strip()) for each in tree.outermost(NAMES)]
