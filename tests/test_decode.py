"""decode: exact sampling under a grammar, closing at every budget, grounding, and threads."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

import mermaidgen.decode.loop
from mermaidgen.config import grammar_path
from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.grounding import NEAR, SURE, Grounding
from mermaidgen.decode.loop import Decoding, Sampling
from mermaidgen.decode.model import Model
from mermaidgen.decode.threads import usable_threads
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.errors import RequestError
from mermaidgen.gbnf import Grammar
from mermaidgen.generator import ROOM, DiagramGenerator
from mermaidgen.prompts import prompt

KEYS = [*(row.key for row in TYPES), ANY]
WORDS = 'root ::= ([a-q] | "w" | "--")+ "."'
RARE = 'root ::= ("q" | "~" | "the" | "7" | "\\x01")+ "."'  # seldom among the best 64 of 292 tokens


@pytest.fixture
def model(generator: DiagramGenerator) -> Model:
    return generator._model


def ask(model: Model, request: str = "Draw the ORDER of things") -> list[int]:
    return model.tokenize(prompt(request), special=True)


# Sampling


def too_unlikely(counts: np.ndarray, expected: np.ndarray) -> bool:
    """Pearson's chi-square, where less than one sample in 10,000 is as far off; rare outcomes are put together."""
    order = np.argsort(expected)
    rare = order[: np.searchsorted(np.cumsum(expected[order]), 5) + 1]
    common = np.setdiff1d(order, rare)
    observed, hoped = (np.append(values[common], values[rare].sum()) for values in (counts, expected))
    statistic = float(((observed - hoped) ** 2 / hoped).sum())
    freedom = len(common)
    assert freedom >= 2
    limit = freedom * (1 - 2 / (9 * freedom) + 3.719 * np.sqrt(2 / (9 * freedom))) ** 3  # Wilson and Hilferty 1931
    return statistic > limit


@pytest.mark.parametrize("source", [WORDS, RARE], ids=["words", "rare"])
@pytest.mark.parametrize("temperature", [0.7, 1.5])
def test_the_first_token_is_a_sample_of_the_masked_softmax(temperature: float, source: str, model: Model) -> None:
    constraint, tokens = Constraint(model, source), ask(model)[:3]
    model.reset()
    logits = model.evaluate(tokens).astype(np.float64)
    everything = np.arange(model.size)
    allowed = constraint.allowed(everything)
    allowed[model.banned] = False
    weights = np.where(allowed, np.exp((logits - logits[allowed].max()) / temperature), 0)
    spelled = {model.piece(token).decode(): token for token in everything[allowed]}
    counts, refused = np.zeros(model.size), 0
    for seed in range(3000):
        decoding = Decoding(model, tokens, Sampling(1, temperature, seed), constraint)
        counts[spelled["".join(decoding)]] += 1
        refused += decoding.refused
    constraint.close()
    assert 300 < refused <= 3000  # so the later stages are in it
    expected = 3000 * weights / weights.sum()
    assert not too_unlikely(counts[allowed], expected[allowed])
    assert too_unlikely(counts[allowed], np.full(allowed.sum(), 3000 / allowed.sum()))


class Watched(Constraint):
    """A constraint that notes what it allowed last, and takes nothing else."""

    def __init__(self, model: Model, source: str) -> None:
        super().__init__(model, source)
        self.last: set[int] = set()
        self.accepted = 0

    def allows(self, token: int) -> bool:
        answer = super().allows(token)
        self.last = {token} if answer else set()
        return answer

    def allowed(self, tokens: np.ndarray) -> np.ndarray:
        mask = super().allowed(tokens)
        self.last = set(tokens[mask].tolist())
        return mask

    def accept(self, token: int) -> None:
        assert token in self.last
        self.last, self.accepted = set(), self.accepted + 1
        super().accept(token)


class Flattered(Grounding):
    """A grounding that raises the control tokens, and notes what came out."""

    def __init__(self, model: Model, control: Sequence[int]) -> None:
        super().__init__(model, "", 0.0)
        self.control, self.seen = list(control), list[int]()

    def raise_logits(self, logits: np.ndarray) -> None:
        logits[self.control] += 1000

    def accept(self, token: int) -> None:
        self.seen.append(token)


@pytest.mark.parametrize("temperature", [0.0, 1.5])
@pytest.mark.parametrize("key", KEYS)
def test_no_token_is_accepted_that_was_not_allowed(key: str, temperature: float, model: Model) -> None:
    constraint = Watched(model, grammar_path(key).read_text(encoding="utf-8"))
    decoding = Decoding(model, ask(model), Sampling(50, temperature), constraint)
    text = "".join(decoding)
    assert text == decoding.text and Grammar.load(key).match(text).status != "rejected"
    assert constraint.accepted == decoding.tokens
    assert 0 < decoding.refused <= decoding.tokens + 1
    constraint.close()


@pytest.mark.parametrize("constrained", [False, True])
def test_control_tokens_never_come_out(constrained: bool, generator: DiagramGenerator, model: Model) -> None:
    constraint = generator.constraint("flowchart") if constrained else None
    control = [token for mark in ("<|im_start|>",) for token in model.tokenize(mark, special=True)]
    assert control == list(model.banned)
    for seed in range(5):
        grounding = Flattered(model, control)
        text = "".join(Decoding(model, ask(model), Sampling(40, 5.0, seed), constraint, grounding))
        assert grounding.seen and not set(grounding.seen) & {*control, *model.ends}
        assert "<|" not in text


@pytest.mark.parametrize("constrained", [False, True])
def test_the_model_ends_the_text_when_it_may(constrained: bool, model: Model) -> None:
    constraint = Constraint(model, 'root ::= "a"{3}') if constrained else None
    decoding = Decoding(model, ask(model), Sampling(40), constraint, Flattered(model, sorted(model.ends)))
    assert "".join(decoding) == ("aaa" if constrained else "")
    assert decoding.finished and decoding.tokens == len(decoding.text)


class Masked(Decoding):
    """The plain way: mask the whole vocabulary, then take the best."""

    def _next(self, logits: np.ndarray, noise: np.random.Generator) -> int:
        assert self.constraint is not None
        logits[self.model.banned] = -np.inf
        scores = logits
        if self.sampling.temperature > 0:
            scores = logits / self.sampling.temperature + noise.gumbel(size=len(logits)).astype(np.float32)
        return int(np.where(self.constraint.allowed(np.arange(len(scores))), scores, -np.inf).argmax())


@pytest.mark.parametrize("few", [1, 64, 1000])
@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_the_stages_change_nothing(few: int, temperature: float, generator: DiagramGenerator, model: Model, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mermaidgen.decode.loop, "FEW", few)
    for key in ("flowchart", "er"):
        staged, plain = (kind(model, ask(model), Sampling(40, temperature, 3), generator.constraint(key)) for kind in (Decoding, Masked))
        assert "".join(staged) == "".join(plain)


def test_pieces_are_whole_characters(model: Model) -> None:
    for seed in range(3):
        constraint = Constraint(model, "root ::= [\\u0400-\\u04FF\\U0001F600-\\U0001F64F]+")
        pieces = list(Decoding(model, ask(model), Sampling(31, 1.0, seed), constraint))
        assert pieces and all(len(piece) == 1 and ("\u0400" <= piece <= "\u04ff" or "\U0001f600" <= piece <= "\U0001f64f") for piece in pieces)
        constraint.close()


def test_a_deadline_ends_the_text(model: Model) -> None:
    decoding = Decoding(model, ask(model), Sampling(40, deadline=0.0))
    assert ("".join(decoding), decoding.tokens, decoding.finished) == ("", 0, False)


def test_the_context_is_a_budget_too(tiny_file: Path) -> None:
    model = Model(tiny_file, 128, 1)
    tokens = ask(model)
    constraint = Constraint(model, "root ::= [a-z]+")
    decoding = Decoding(model, tokens, Sampling(1000), constraint)
    assert 128 - len(tokens) <= len("".join(decoding)) and decoding.tokens == 128 - len(tokens)
    constraint.close()
    with pytest.raises(RequestError, match="129 tokens do not fit into the context of 128"):
        model.reset()
        model.evaluate([5] * 129)
    model.close()
    model.close()


def test_long_prompts_go_in_pieces(model: Model) -> None:
    """More than one batch of 512 gives the logits that token after token gives."""
    tokens = (ask(model) * 30)[:600]
    model.reset()
    at_once = model.evaluate(tokens).copy()
    model.reset()
    for start in range(0, 600, 100):
        logits = model.evaluate(tokens[start : start + 100])
    np.testing.assert_allclose(logits, at_once, atol=0.05)


def test_tokens_spell_their_text(model: Model) -> None:
    for text in ("flowchart TD --> the other", "Ж→😀 naïve", "", "<|im_end|>"):
        assert b"".join(map(model.piece, model.tokenize(text))).decode() == text
    assert model.tokenize("<|im_end|>", special=True)[0] in model.ends
    assert model.piece(model.tokenize("<|im_end|>", special=True)[0]) == b""


# Budgets


@pytest.mark.parametrize("key", KEYS)
def test_every_budget_gives_a_whole_diagram(key: str, generator: DiagramGenerator) -> None:
    diagram_type = None if key == ANY else key
    message = ""
    try:
        generator.generate("cats", diagram_type, max_tokens=1)
    except RequestError as exc:
        message = str(exc)
    smallest = int(message.split()[-1])
    assert f"max_tokens is 1: the smallest diagram takes {smallest}" == message and smallest < ROOM
    with pytest.raises(RequestError):
        generator.generate("cats", diagram_type, max_tokens=smallest - 1)
    for budget in range(smallest, smallest + 25, 1 + (key != ANY)):
        diagram = generator.generate("cats", diagram_type, max_tokens=budget, temperature=1.0, seed=5)
        assert Grammar.load(key).match(diagram.mermaid).status == "accepted", diagram.mermaid
        assert diagram.tokens <= budget


@pytest.mark.parametrize("key", KEYS)
def test_random_weights_at_a_high_temperature_give_valid_diagrams(key: str, generator: DiagramGenerator) -> None:
    texts = set()
    for seed in range(10):
        diagram = generator.generate("Boil the water", None if key == ANY else key, max_tokens=80, temperature=1.5, seed=seed)
        assert Grammar.load(diagram.type).match(diagram.mermaid).status == "accepted", diagram.mermaid
        texts.add(diagram.mermaid)
    assert len(texts) == 10


# Grounding


def raised(model: Model, request: str, written: str) -> dict[str, float]:
    """The tokens that are raised after `written`, and by how much, at a bonus of 4."""
    grounding = Grounding(model, request, 4.0)
    for token in model.tokenize(written):
        grounding.accept(token)
    logits = np.zeros(model.size, np.float32)
    grounding.raise_logits(logits)
    return {model.piece(int(token)).decode("latin-1"): float(logits[token]) for token in np.flatnonzero(logits)}


def ahead(distance: int) -> float:
    """What the first token of a word gets that is so many bytes ahead of what was copied last, at a bonus of 4."""
    return 2.0 + 4.0 * math.exp(-distance / NEAR)


def cut(text: str) -> str:
    """The first byte, written as `raised` writes it."""
    return text.encode()[:1].decode("latin-1")


@pytest.mark.parametrize(
    ("request_", "written", "expected"),
    [
        ("zulu", "", {"z": 6.0, "Z": 6.0}),  # where a word begins
        ("zulu", "z", {"u": 0.5}),
        ("zulu", "zu", {"l": 1.0}),
        ("zulu", "Zu", {"l": 1.0}),
        ("ZULU", "zu", {"L": 1.0}),
        ("zulu", "zulu", {}),
        ("zulu", "x", {}),
        ("zu, lu", "zu", {}),  # nothing leads on from a label's end
        ("zulu", "zx", {}),
        ("zulu", "xzu", {}),  # a run begins with a word on both sides
        ("xzulu", "zu", {}),
        ("zulu zebra", "z", {"u": 0.5, "e": 0.5}),
        ("zulubadumz", "zulubadum", {"z": 4.0}),
        ("zip zulu", 'A["Zu', {"l": 1.0}),
        ("zulu", "zu zu", {"l": 1.0}),
        ("a b", "a", {" ": 0.5}),
        ("a-b", "-", {"a": 6.0, "A": 6.0, "b": ahead(2), "B": ahead(2)}),
        ("a-b", "a-", {"b": 1.0 + ahead(2), "B": ahead(2)}),
        ("zulu", "zulu ", {}),  # a word that was copied is not begun again
        ("zulu.zebra", "zulu ", {"z": ahead(1), "Z": ahead(1)}),
        ("x zulu. y", "zulu,", {"y": ahead(2), "Y": ahead(2), "x": 2.0, "X": 2.0}),  # what was passed over is not near
        ("zulu x zulu y", "zulu,zulu,", {"x": 2.0, "X": 2.0, "y": ahead(1), "Y": ahead(1)}),  # the second zulu, not the first again
        ("z the", "z ", {"the": 1.0 + ahead(2), "th": 0.5, "t": 0.5, "T": ahead(2)}),  # the longest token gets it all
        ("say \u0436\u0443", "\u0436", {cut("\u0443"): 1.0}),
        ("say \u65e5\u672c", "\u65e5", {cut("\u672c"): 1.5}),
    ],
)
def test_what_goes_on_in_the_requests_words_is_raised(request_: str, written: str, expected: dict[str, float], model: Model) -> None:
    assert raised(model, request_, written) == pytest.approx(expected)


def test_a_character_of_several_bytes_is_finished_as_the_request_has_it(model: Model) -> None:
    grounding = Grounding(model, "Fran\u00e7ois", 4.0)
    *written, last = model.tokenize("Fran\u00e7")
    for token in written:
        grounding.accept(token)
    logits = np.zeros(model.size, np.float32)
    grounding.raise_logits(logits)
    assert logits.argmax() == last and logits[last] == SURE


@pytest.mark.parametrize(("bonus", "copied"), [(20.0, True), (0.0, False)])
def test_grounding_writes_out_the_requests_words(bonus: float, copied: bool, model: Model) -> None:
    constraint = Constraint(model, 'root ::= "zulubadum" [a-z]{4}')
    decoding = Decoding(model, ask(model), Sampling(40), constraint, Grounding(model, "say Zulubadumzwei", bonus))
    assert ("".join(decoding) == "zulubadumzwei") == copied
    constraint.close()


# Threads


@pytest.mark.parametrize(
    ("files", "cpus", "expected"),
    [
        ({}, range(6), 6),
        ({"cpu.max": "max 100000"}, range(6), 6),
        ({"cpu.max": "200000 100000\n"}, range(6), 2),
        ({"cpu.max": "250000 100000"}, range(6), 2),
        ({"cpu.max": "50000 100000"}, range(6), 1),
        ({"cpu.max": "800000 100000"}, range(3), 3),
        ({"cpu.max": "800000 100000"}, [0, 0, 1], 2),
        ({"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, range(6), 6),
        ({"cpu/cpu.cfs_quota_us": "400000\n", "cpu/cpu.cfs_period_us": "100000\n"}, range(6), 4),
        ({"cpu/cpu.cfs_quota_us": "400000\n"}, range(6), 6),
        ({"cpu.max": ""}, range(2), 2),
    ],
)
def test_threads_keep_to_quota_and_affinity(files: dict[str, str], cpus: Sequence[int], expected: int, tmp_path: Path) -> None:
    (tmp_path / "cpu").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    assert usable_threads(tmp_path, cpus) == expected


def test_threads_follow_the_affinity_of_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _pid: {3, 5, 7})
    assert usable_threads(tmp_path) == 3
