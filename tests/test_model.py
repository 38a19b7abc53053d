"""The embedded model: what it gives for requests that nobody trained on is always a diagram."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from mermaidgen import DiagramGenerator
from mermaidgen.diagrams import TYPES
from mermaidgen.hub import registry, resolve
from tests.oracle import Oracle
from tests.tiny import tiny_model
from training.evaluation.sets import load

# Thirty requests of each common type; of the others the golden ones, eight each.
REQUESTS = {key: [case.request for case in load("golden", [key])] for key in registry()["embedded"]["types"]} | {
    path.stem: [json.loads(line)["request"] for line in path.read_text(encoding="utf-8").splitlines()]
    for path in sorted((Path(__file__).parent / "requests").glob("*.jsonl"))
}
COMMON = ("flowchart", "sequence", "class", "state", "er", "pie")
MODELS = Path(__file__).parent.parent / "models"
LEAST_TYPES_RIGHT = 0.7  # of the requests in tests/requests, half of which do not name their type


def test_there_are_requests_of_each_type_that_the_model_knows() -> None:
    assert {key: len(requests) for key, requests in REQUESTS.items()} == {row.key: 30 if row.key in COMMON else 8 for row in TYPES}


@pytest.mark.parametrize("key", REQUESTS)
def test_strangers_requests_parse_and_render(key: str, embedded: DiagramGenerator, oracle: Oracle) -> None:
    for request in REQUESTS[key]:
        diagram = embedded.generate(request)
        judgement = oracle.judge(diagram.mermaid)
        assert judgement.ok, f"{request}\n{judgement.message}\n{diagram.mermaid}"


def test_the_type_is_mostly_understood(embedded: DiagramGenerator) -> None:
    pairs = [(key, embedded.generate(request, max_tokens=40).type) for key, requests in REQUESTS.items() for request in requests]
    assert sum(wanted == found for wanted, found in pairs) / len(pairs) >= LEAST_TYPES_RIGHT


@pytest.mark.parametrize("weights", ["embedded", "random"])
def test_hot_outputs_render(weights: str, oracle: Oracle, tmp_path: Path) -> None:
    """300 outputs at temperature 1.5, of the embedded model and of random weights, parsed by both versions of mermaid, a sixth of them rendered."""
    pairs = [(key, request) for key, requests in REQUESTS.items() for request in requests]
    with DiagramGenerator("embedded" if weights == "embedded" else str(tiny_model(tmp_path))) as generator:
        for seed in range(300):
            key, request = pairs[seed % len(pairs)]
            diagram = generator.generate(request, key if seed % 2 else None, temperature=1.5, seed=seed, max_tokens=60 + seed // 2)
            for version in (12, 11):
                judgement = oracle.judge(diagram.mermaid, version=version, render=version == 12 and seed % 6 == 0)
                assert judgement.ok, f"seed {seed}: {judgement.message}\n{diagram.mermaid}"


def test_models_are_small_and_registered() -> None:
    assert resolve("embedded").path.name == registry()["embedded"]["file"]
    assert sum(path.stat().st_size for path in MODELS.rglob("*") if path.is_file()) < 60e6


def test_the_card_has_its_figures() -> None:
    card = (MODELS / "CARD.md").read_text(encoding="utf-8")
    tables = dict(re.findall(r"^### Set: (\w+)\n\n(\|.*?)\n\n", card, re.MULTILINE | re.DOTALL))
    assert list(tables) == ["test", "golden", "sealed"] and (MODELS / "evaluation.png").is_file()
    for table in tables.values():
        styles, *lines = (line.strip("| ").split(" | ") for line in table.splitlines())
        figures = {line[0]: dict(zip(styles, line[1:], strict=True)) for line in lines[1:]}
        assert set(figures["parses"].values()) == {"100% (100-100%)"}
        assert float(figures["F1"]["specification"].split()[0]) >= (0.5 if "edit" in styles else 0.4)
