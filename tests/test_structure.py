"""structure: where nodes, edges and groups are written, and facts as JSON."""

from __future__ import annotations

import json
import random
from itertools import islice

import pytest

from mermaidgen.diagrams import TYPES
from mermaidgen.gbnf import Grammar
from mermaidgen.preprocess import plain
from mermaidgen.semantics import sentences
from mermaidgen.structure import Structure, facts_of, read
from mermaidgen.validation import validate
from tests.diagrams import SMALL

KEYS = [row.key for row in TYPES]
UNWRITTEN = {"gitgraph": {"main"}, "xychart": {"x-axis", "y-axis"}, "zenuml": {"_STARTER_"}}  # what mermaid adds by itself


def written(structure: Structure, text: str) -> list[str]:
    """What stands where each fact is said to be, up to the end of the line."""
    every = (*structure.nodes, *structure.edges, *structure.groups)
    return [text[fact.at :].split("\n")[0] for fact in every if fact.at >= 0]


@pytest.mark.parametrize("key", KEYS)
def test_each_fact_of_a_random_sentence_has_its_place(key: str) -> None:
    for text in islice(sentences(key, random.Random(8), growth=0.5), 12):
        structure = read(key, text)
        assert structure is not None
        for fact in (*structure.nodes, *structure.groups):
            assert fact.at > 0 or fact.id in UNWRITTEN.get(key, ()), (text, fact)
        assert all(edge.at > 0 for edge in structure.edges), text
        assert all(line.strip() and line[0] != " " for line in written(structure, text))
        tree = Grammar.tolerant(key).parse(plain(text).text)
        assert tree is not None
        for one, other in zip(written(facts_of(key, tree), plain(text).text), written(structure, plain(text).text), strict=True):
            assert one.lstrip('"') == other.lstrip('"'), "both grammars agree, but for an opening quote"


@pytest.mark.parametrize("key", KEYS)
def test_a_node_stands_where_its_name_or_its_label_is(key: str) -> None:
    text = SMALL[key][0]
    structure = validate(text).structure
    assert structure is not None
    for node in structure.nodes:
        line = text[node.at :].split("\n")[0]
        assert node.at < 0 or node.kind in ("start", "merge") or node.id in line or node.label in line, (node, line)


@pytest.mark.parametrize(("text", "lines"), [
    ("flowchart TD\n    A --> B\n    B --> A\n    A[Go]", ["A --> B", "B", "--> B", "--> A"]),
    ("graph TD; A & B -->|x| C", ["A & B -->|x| C", "B -->|x| C", "C", "-->|x| C", "-->|x| C"]),
    ("%% a draft\nflowchart TD\n  %% another\n  A --> B", ["A --> B", "B", "--> B"]),
    ("---\ntitle: x\n---\nflowchart TD\r\n  A --> B", ["A --> B", "B", "--> B"]),
    ('%%{init: {"theme": "dark"}}%%\npie\n  "#quot;a" : 1\n  "b" : 2\n  "b" : 3', ['"#quot;a" : 1', '"b" : 2']),
    ("sequenceDiagram\n  A->>B: hi\n  participant B as Bob\n  loop daily\n    B->>A: ho\n  end",
     ["A->>B: hi", "B: hi", "A->>B: hi", "B->>A: ho", "loop daily"]),
    ("classDiagram\n  A --> B\n  namespace N.M {\n    class C\n  }", ["A --> B", "B", "C", "A --> B", "namespace N.M {", "namespace N.M {"]),
    ("stateDiagram-v2\n  state A {\n    [*] --> B\n    --\n    C\n  }", ["[*] --> B", "B", "C", "[*] --> B", "state A {", "[*] --> B", "C"]),
    ("erDiagram\n  A ||--|| B : x\n  B {\n    int i\n  }", ["A ||--|| B : x", "B : x", "A ||--|| B : x"]),
    ("gitGraph\n  commit\n  branch b\n  commit", ["commit", "commit", "commit", "branch b"]),
    ("gantt\n  section S\n  a :a1, 2024-01-01, 1d\n  b :after a1, 1d\n  section S\n  c :1d",
     ["a :a1, 2024-01-01, 1d", "b :after a1, 1d", "c :1d", "b :after a1, 1d", "section S"]),
    ("sankey\na,b,1\nc,a,2", ["a,b,1", "b,1", "c,a,2", "a,b,1", "c,a,2"]),
])  # fmt: skip
def test_places_are_those_of_the_first_mention_in_the_text_as_it_is(text: str, lines: list[str]) -> None:
    report = validate(text)
    assert report.structure is not None, report.problems
    assert [line.rstrip("\r") for line in written(report.structure, text)] == lines


@pytest.mark.parametrize("key", KEYS)
def test_a_structure_becomes_json(key: str) -> None:
    structure = validate(SMALL[key][0]).structure
    assert structure is not None
    facts = json.loads(json.dumps(structure.to_dict()))
    assert list(facts) == ["type", "title", "direction", "nodes", "edges", "groups"]
    assert [(node["id"], node["label"], tuple(node["attributes"]), node["at"]) for node in facts["nodes"]] == [
        (node.id, node.label, node.attributes, node.at) for node in structure.nodes]  # fmt: skip
    assert all(list(edge) == ["source", "target", "label", "kind", "at"] for edge in facts["edges"])


def test_places_do_not_count_when_facts_are_compared() -> None:
    near, far = read("pie", 'pie\n    "a" : 1'), read("pie", 'pie\n    title x\n    "a" : 1')
    assert near and far and near.nodes == far.nodes and near.nodes[0].at != far.nodes[0].at
    assert near.placed(lambda at: at + 100).nodes[0].at == near.nodes[0].at + 100
