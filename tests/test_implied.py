"""implied: the types that a request means without naming one."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import mermaidgen.run
from mermaidgen import implied
from mermaidgen.backends import Request
from mermaidgen.config import data_path
from mermaidgen.diagrams import TYPES
from mermaidgen.errors import ModelError
from mermaidgen.generator import DiagramGenerator

KEYS = {row.key for row in TYPES}


@pytest.mark.parametrize(("request_", "key", "most"), [
    ("what states does an order go through?", "state", 4),
    ("The browser asks the server for a token; the server answers with an error.", "sequence", 4),
    ("Every author has an id and a name. An author writes many books, and each book has a title and an ISBN.", "er", 4),
    ("Rent takes 40 percent of my income, food 25 and the rest goes into savings.", "pie", 4),
    ("First the parcel is weighed. If it is too heavy, it goes back, otherwise it gets a label.", "flowchart", 4),
    ("Start on 3 March: two weeks of design, then three weeks of building, in parallel one week of tests.", "gantt", 4),
    ("In 1969 people landed on the moon, then in 1971 the first space station flew and later, in 1981, the shuttle.", "timeline", 8),
    ("commit on main, create the branch dev, two commits there, then merge it back", "gitgraph", 4),
])  # fmt: skip
def test_the_likeliest_type_is_right_and_few_are_left_open(request_: str, key: str, most: int) -> None:
    found = implied.likely(request_)
    assert found[0] == key and len(found) <= most


@pytest.mark.parametrize("request_", ["", " ", "???", "\u65e5\u672c\u8a9e", "qwrtzplk vbnmkjh", "\x00\ud800", "a" * 100_000])
def test_what_says_nothing_leaves_types_open(request_: str) -> None:
    found = implied.likely(request_)
    assert found and set(found) <= KEYS and len(found) == len(set(found))
    if not any(letter.isascii() and letter.isalpha() for letter in request_):
        assert len(found) > 5


def test_it_knows_every_type_and_is_a_file_of_small_numbers() -> None:
    shipped = implied.Classifier(data_path("models", implied.FILE))
    assert set(shipped.types) == KEYS and shipped.weights.shape == (len(shipped.places), len(shipped.types))
    assert np.abs(shipped.weights).max() <= 7.01 and np.isfinite(shipped.weights).all()


def test_features_are_words_and_pairs() -> None:
    assert implied.features("Two Cats, 12 cats") == ["two", "cats", ",", "0", "two cats", "cats ,", ", 0", "0 cats"]


@pytest.mark.parametrize("part", [0.0, 0.3, 0.9])
def test_a_damaged_file_is_named(part: float, tmp_path: Path) -> None:
    whole = data_path("models", implied.FILE).read_bytes()
    (tmp_path / "implied.npz").write_bytes(whole[: int(part * len(whole))])
    with pytest.raises(ModelError, match="expected the classifier of types"):
        implied.Classifier(tmp_path / "implied.npz")
    (tmp_path / "implied.npz").unlink()
    with pytest.raises(ModelError, match=r"implied\.npz"):
        implied.Classifier(tmp_path / "implied.npz")


# In the product


class Asked(Exception):
    """Carries the types that a backend was asked for."""


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[tuple[str, ...]]]:
    """The types of each request that is made of a backend."""
    found: list[tuple[str, ...]] = []

    def request(instruction: str, keys: tuple[str, ...], *rest: object) -> Request:
        found.append(keys)
        return Request(instruction, keys, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(mermaidgen.run, "Request", request)
    yield found


def test_the_embedded_model_is_asked_for_likely_types_alone(asked: list[tuple[str, ...]]) -> None:
    with DiagramGenerator("embedded", max_tokens=96) as generator:
        states = generator.generate("It goes from new to paid and from paid to shipped; a new one can be cancelled, which is its final state.")
        generator.generate("It goes from new to paid and from paid to shipped.", "pie")
        generator.generate("A sequence diagram: cats ask dogs.")
    assert states.type in asked[0] and "state" in asked[0] and len(asked[0]) < 6
    assert asked[1:] == [("pie",), ("sequence",)]


def test_another_model_chooses_itself(tiny_file: Path, asked: list[tuple[str, ...]]) -> None:
    with DiagramGenerator(tiny_file, max_tokens=96) as generator:
        generator.generate("what states does an order go through?")
    assert set(asked[0]) == KEYS


def test_training_learns_what_tells_types_apart(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    pytest.importorskip("torch")
    from training import implied as training

    words = {"state": "it turns from open to closed", "er": "each one has many and a key", "pie": "a share of the whole in percent"}
    rows = [{"key": key, "style": "narrative", "request": f"{text} {i}"} for key, text in words.items() for i in range(20)]
    for name in ("corpus", "validation"):
        (tmp_path / f"{name}.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    monkeypatch.setattr(training, "of_topics", lambda: iter(()))
    monkeypatch.setattr("sys.argv", ["implied", *(str(tmp_path / name) for name in ("corpus.jsonl", "validation.jsonl", "out.npz"))])
    monkeypatch.setattr(training, "EPOCHS", 60)
    training.main()
    assert "the likeliest type is right for 100.0%" in capsys.readouterr().out
    likely = implied.Classifier(tmp_path / "out.npz").likely
    assert likely("it turns from red to green")[0] == "state" and likely("a share in percent of the whole")[0] == "pie"
