"""sufficiency: what a diagram of each type needs, nodes that stand alone, labels that say nothing."""

from __future__ import annotations

import pytest

from mermaidgen.diagrams import TYPES
from mermaidgen.structure import Structure
from mermaidgen.structure.facts import Node
from mermaidgen.sufficiency import CONNECTED, NEEDS, content, isolated, labels, placeholders
from mermaidgen.validation import validate
from tests.diagrams import SMALL

KEYS = [row.key for row in TYPES]


def facts(text: str) -> Structure:
    structure = validate(text).structure
    assert structure is not None, text
    return structure


def test_every_type_has_needs() -> None:
    assert list(NEEDS) == list(SMALL) == KEYS
    assert set(CONNECTED) < set(KEYS)


@pytest.mark.parametrize("key", KEYS)
def test_what_says_something_has_all_that_its_type_needs(key: str) -> None:
    structure = facts(SMALL[key][0])
    assert (content(structure), isolated(structure), placeholders(structure)) == ((1.0, ""), [], [])


@pytest.mark.parametrize("key", KEYS)
def test_what_says_too_little_lacks_something(key: str) -> None:
    report = validate(SMALL[key][1])
    assert report.accepted and report.structure is not None, report.problems
    share, lacking = content(report.structure)
    assert share < 1 and lacking.startswith("expected at least ") and ", found " in lacking


@pytest.mark.parametrize(("text", "share", "lacking"), [
    ('pie\n    "a" : 1', 0.5, "expected at least 2 slices, found 1"),
    ("pie title Nothing", 0.0, "expected at least 2 slices, found 0"),
    ('erDiagram\n    A ||--o{ B : "has"', 1 / 3, "expected at least 2 entities with attributes and 1 relations, found 0 and 1"),
    ("flowchart TD\n    A --> B", 3 / 5, "expected at least 3 nodes and 2 edges, found 2 and 1"),
    ("stateDiagram-v2\n    [*] --> A\n    A --> [*]", 2 / 3, "expected at least 2 states and 1 transitions, found 1 and 2"),
    ("stateDiagram-v2\n    A\n    note left of A : x", 1 / 3, "expected at least 2 states and 1 transitions, found 1 and 0"),
    ("classDiagram\n    class A\n    note \"x\"", 1 / 3, "expected at least 2 classes and 1 relations or members, found 1 and 0"),
])  # fmt: skip
def test_the_share_is_of_what_is_needed(text: str, share: float, lacking: str) -> None:
    assert content(facts(text)) == (pytest.approx(share), lacking)


@pytest.mark.parametrize(("text", "alone"), [
    ("flowchart TD\n    A --> B\n    C", ["C"]),
    ("flowchart TD\n    subgraph one\n        A\n        subgraph two\n            B\n        end\n    end\n    C --> one", []),
    ("flowchart TD\n    subgraph one\n        A\n    end\n    C --> D", ["A"]),
    ("sequenceDiagram\n    participant A\n    participant B\n    participant C\n    A->>B: x\n    Note over C: y", []),
    ("sequenceDiagram\n    participant A\n    participant B\n    participant C\n    A->>B: x", ["C"]),
    ("classDiagram\n    A --> B\n    class C\n    note \"x\"", ["C"]),
    ("stateDiagram-v2\n    A --> B\n    C", ["C"]),
    ('erDiagram\n    A ||--o{ B : "has"\n    C', ["C"]),
    ('requirementDiagram\n    requirement "a" {\n    id: "1"\n    }\n    requirement "b" {\n    id: "2"\n    }\n    "a" - traces -> "a"', ["b"]),
    ('C4Context\n    Person(a, "A")\n    System(b, "B")\n    System(c, "C")\n    Rel(a, b, "x")', ["c"]),
    ("zenuml\n    A\n    B\n    C\n    A->B: x", ["C"]),
    ("architecture-beta\n    service a\n    service b\n    service c\n    a:R -- L:b", ["c"]),
    ('wardley-beta\n    anchor "A" [0.1, 0.2]\n    anchor "B" [0.3, 0.4]\n    note "x" [0.5, 0.6]\n    anchor "C" [0.7, 0.8]\n    "A" -> "B"', ["C"]),
    ('pie\n    "A" : 3', []),
])  # fmt: skip
def test_nodes_that_nothing_leads_to_or_from_stand_alone(text: str, alone: list[str]) -> None:
    assert [node.id for node in isolated(facts(text))] == alone


@pytest.mark.parametrize("label", [
    "Node 1", "node1", "NodeA", "Entity_2", "Class B", "A", "b", "S1", "TODO", "tbd", "Label", "Lorem ipsum dolor", "Your text here", "Step 3",
    "...", "???", "Sample text", "xxx", "foo", "Placeholder",
])  # fmt: skip
def test_a_label_that_stands_for_one_is_a_placeholder(label: str) -> None:
    structure = Structure("pie", nodes=(Node(label, label), Node("x", "Real thing")))
    assert [found for _, found in placeholders(structure)] == [label]


@pytest.mark.parametrize("label", [
    "Nodes", "Item", "Order", "Class", "Tables", "Itemize", "Users", "Task force", "Aa", "Todos", "Label printer", "Go", "Ok", "42", "1.5", "é è",
    "注文", "Stepney", "Foot", "A or B", "Name tag", "Sample analysis", "",
])  # fmt: skip
def test_a_label_that_says_something_is_none(label: str) -> None:
    assert placeholders(Structure("pie", nodes=(Node(label, label),))) == []


@pytest.mark.parametrize(("label", "request_", "asked"), [
    ("A", "states A and B", True), ("A", "A user logs in", False), ("a", "a user", False), ("A", "from `A` to b", True),
    ("b", "from A to b", True), ("B", "from A to b", False), ("Node 1", "node 1 is wired to node 2", True),
    ("Node1", "Node 1 and Node 2", True), ("Step 3", "in two steps", False), ("S1", "s1 -> s2", True),
    ("TODO", "columns: todo, doing, done", True), ("Node_2", "node2", True),
])  # fmt: skip
def test_what_the_request_has_is_no_placeholder(label: str, request_: str, asked: bool) -> None:
    structure = Structure("pie", nodes=(Node(label, label),))
    assert placeholders(structure) and (placeholders(structure, request_) == []) is asked


def test_labels_that_nobody_wrote_are_left_out() -> None:
    chart = facts('xychart\n    bar [1, 2]\n    line "Tea" [3, 4]')
    assert [label for _, label in labels(chart)] == ["Tea"]
    assert [label for _, label in labels(facts("stateDiagram-v2\n    [*] --> Draft : begin"))] == ["Draft", "begin"]
