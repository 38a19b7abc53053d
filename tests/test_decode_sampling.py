"""decode/sampling.py: what is chosen is what masking the whole vocabulary would choose, whatever is asked about on the way."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import mermaidgen.decode.sampling
from mermaidgen.decode.constraint import Constraint
from mermaidgen.decode.decoding import Decoding
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import FEW, WINDOW, Sampler, Sampling, best_few, falling, penalize
from tests.decode_cases import RARE, WORDS, Writer, ask, begin, decode, first_logits, plain

SETTINGS: list[dict[str, Any]] = [
    {}, {"top_k": 5}, {"top_p": 0.8}, {"min_p": 0.3}, {"repeat_penalty": 1.6},
    {"top_k": 6, "top_p": 0.9, "min_p": 0.1, "repeat_penalty": 0.7},
]  # fmt: skip
SIZE = 300


def left_over(logits: np.ndarray, allowed: np.ndarray, sampling: Sampling) -> np.ndarray:
    """The allowed tokens that the settings leave, the best first, with everything looked at, in double precision."""
    tokens = np.flatnonzero(allowed)
    tokens = tokens[np.argsort(-logits[tokens], kind="stable")]
    if sampling.temperature == 0 or not len(tokens):
        return tokens
    tokens = tokens[: sampling.top_k or None]
    shares = np.exp(logits[tokens].astype(np.float64) - float(logits[tokens[0]]))
    if sampling.top_p < 1:
        before = (np.cumsum(shares) - shares) / shares.sum()
        tokens = tokens[before < sampling.top_p]
    return tokens[np.exp(logits[tokens].astype(np.float64) - float(logits[tokens[0]])) >= sampling.min_p]


def chosen(logits: np.ndarray, allowed: np.ndarray, sampling: Sampling) -> int | None:
    """What the sampler should choose first."""
    tokens = left_over(logits, allowed, sampling)
    scores = logits
    if sampling.temperature > 0:
        scores = logits / sampling.temperature + np.random.default_rng(sampling.seed).gumbel(size=len(logits)).astype(np.float32)
    return int(tokens[scores[tokens].argmax()]) if len(tokens) else None


# The distribution


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


class Still(Constraint):
    """Stays at its place, so that a token is judged once for all seeds."""

    def accept(self, token: int) -> str:
        assert self.allows(token)
        return self._model.piece(token).decode()


@pytest.mark.parametrize("settings", SETTINGS, ids=str)
@pytest.mark.parametrize("source", [WORDS, RARE], ids=["words", "rare"])
@pytest.mark.parametrize("temperature", [0.7, 1.5])
def test_the_first_token_is_a_sample_of_the_masked_softmax(temperature: float, source: str, settings: dict[str, Any], model: Model) -> None:
    prompt = ask(model)[:3]
    logits, constraint = first_logits(model, prompt), Still(model, plain(source))
    allowed = np.array([constraint.allows(token) for token in range(model.size)])
    repeated = left_over(logits, allowed, Sampling())[:3:2].tolist()  # as if these had come before
    reference = logits.copy()
    reference[repeated] *= settings.get("repeat_penalty", 1.0) ** np.where(logits[repeated] > 0, -1.0, 1.0)
    tokens = left_over(reference, allowed, Sampling(temperature=temperature, **settings))
    weights = np.exp((reference[tokens].astype(np.float64) - reference[tokens].max()) / temperature)
    counts, refused = np.zeros(model.size), 0
    for seed in range(3000):
        decoding = Decoding(model, prompt, Sampling(3, temperature, seed, **settings), constraint, 3)
        decoding.output += repeated
        decoding.advance(logits[None].copy())
        counts[decoding.output[2]] += 1
        refused += decoding.refused
    assert 300 < refused <= 3000  # so the later stages are in it
    expected = 3000 * weights / weights.sum()
    assert counts[tokens].sum() == 3000
    if len(tokens) > 2:
        assert not too_unlikely(counts[tokens], expected)
        assert too_unlikely(counts[tokens], np.full(len(tokens), 3000 / len(tokens)))
    else:
        np.testing.assert_allclose(counts[tokens], expected, atol=4 * 28)  # four standard deviations at most


# Against brute force


def cases(count: int, seed: int) -> list[tuple[np.ndarray, np.ndarray]]:
    """Logits, from flat to peaked, and which tokens are allowed, from one to all: any, or rather good or bad ones."""
    rng = np.random.default_rng(seed)
    found = []
    for _ in range(count):
        logits = (rng.normal(size=SIZE) * rng.choice([0.1, 1, 3, 10, 25])).astype(np.float32)
        wanted = rng.normal(size=SIZE) + logits * rng.choice([-0.5, 0, 0, 0.5])
        allowed = wanted >= np.sort(wanted)[-rng.choice([1, 2, 5, 20, 100, SIZE])]
        if rng.random() < 0.3:
            logits[rng.integers(SIZE)] += 40  # one that is as good as sure, and perhaps refused
        found.append((logits, allowed))
    return found


COMBINED = [dict(zip(("top_k", "top_p", "min_p"), values, strict=True)) for values in
            itertools.product((0, 1, 7, 64, 100), (1.0, 0.95, 0.5), (0.0, 0.05, 0.5))]  # fmt: skip


def watched(allowed: np.ndarray, asked: list[int]) -> Callable[[int], bool]:
    def allows(token: int) -> bool:
        asked.append(token)
        return bool(allowed[token])

    return allows


@pytest.mark.parametrize("temperature", [0.0, 0.3, 1.0, 2.0])
def test_the_choice_is_that_of_brute_force(temperature: float) -> None:
    for number, (logits, allowed) in enumerate(cases(700, seed=int(temperature * 10))):
        sampling = Sampling(1, temperature, number, **COMBINED[number % len(COMBINED)])
        candidates = np.union1d(np.flatnonzero(allowed), np.arange(0, SIZE, 7))
        asked: list[int] = []
        sampler = Sampler(sampling)
        before = logits.copy()
        token = sampler.choose(logits, watched(allowed, asked), lambda tokens=candidates: tokens)
        assert token == chosen(logits, allowed, sampling), (number, sampling)
        assert (logits == before).all()
        first = chosen(logits, np.ones(SIZE, dtype=bool), Sampling(1, temperature, number))
        assert asked[0] == first and sampler.refused == (not allowed[first])
        if allowed[first] and (not sampling.cuts or first == logits.argmax()):
            assert asked == [first]


@pytest.mark.parametrize("settings", [{"top_k": 5}, {"top_p": 0.6}, {"min_p": 0.2}, {"top_k": 30, "top_p": 0.9, "min_p": 0.01}], ids=str)
def test_what_is_left_over_is_that_of_brute_force(settings: dict[str, Any]) -> None:
    sampling = Sampling(1, 1.0, **settings)
    for logits, allowed in cases(500, seed=5):
        asked: list[int] = []
        left = Sampler(sampling)._left(logits, watched(allowed, asked), lambda: np.arange(SIZE))
        np.testing.assert_array_equal(left, left_over(logits, allowed, sampling))


def test_few_are_asked_about_where_the_best_few_show_it() -> None:
    logits = np.linspace(0, -60, SIZE, dtype=np.float32)
    for settings in ({"top_k": 20}, {"top_p": 0.9}, {"min_p": 0.1}):
        asked: list[int] = []
        Sampler(Sampling(1, 1.0, **settings))._left(logits, watched(np.arange(SIZE) % 2 == 0, asked), lambda: np.arange(SIZE))  # type: ignore[arg-type]
        assert asked == list(range(FEW))


@pytest.mark.parametrize("settings", [{}, {"top_k": 3}, {"top_p": 0.5}, {"min_p": 0.5}], ids=str)
@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_where_nothing_is_allowed_nothing_is_chosen(temperature: float, settings: dict[str, Any]) -> None:
    for logits, _ in cases(20, seed=2):
        sampler = Sampler(Sampling(1, temperature, **settings))
        assert sampler.choose(logits, lambda _token: False, lambda: np.arange(0)) is None and sampler.refused == 1


@pytest.mark.parametrize("settings", [{"top_k": 40}, {"top_p": 0.95}, {"min_p": 0.02}], ids=str)
@pytest.mark.parametrize("gap", [25.0, 60.0, 150.0])
def test_a_model_that_is_sure_of_what_is_refused_still_chooses(gap: float, settings: dict[str, Any]) -> None:
    """The share of all others is then lost in rounding beside that of the best."""
    logits = np.linspace(0, -0.01, SIZE, dtype=np.float32)
    logits[0] = gap
    for allowed in (np.arange(SIZE) == 250, np.arange(SIZE) > 100, np.arange(SIZE) > 60):
        sampling = Sampling(1, 1.0, 3, **settings)
        assert Sampler(sampling).choose(logits, allowed.__getitem__, lambda: np.arange(SIZE)) == chosen(logits, allowed, sampling)


# Its parts


def test_the_order_is_that_of_the_scores() -> None:
    for scores, allowed in cases(50, seed=8):
        order = np.argsort(-scores, kind="stable")
        assert best_few(scores).tolist() == order[:FEW].tolist() and best_few(scores[:9]).tolist() == np.argsort(-scores[:9]).tolist()
        tokens = list(falling(scores, lambda mask=allowed: np.flatnonzero(mask)))
        assert tokens[:FEW] == order[:FEW].tolist() and tokens[FEW:] == [token for token in order.tolist() if allowed[token]]


def test_repeated_tokens_are_less_likely() -> None:
    logits = np.array([2.0, -2.0, 1.0, 0.0, -np.inf, 3.0], dtype=np.float32)
    penalize(logits, [5, *[0, 1, 1, 0, 4, 3] * 20, 0][: WINDOW + 1], 2.0)
    assert logits.tolist() == [1.0, -4.0, 1.0, 0.0, -np.inf, 3.0], "each once, and not those that came long ago"
    penalize(logits, [], 2.0)
    assert logits.tolist() == [1.0, -4.0, 1.0, 0.0, -np.inf, 3.0]


class Masked(Sampler):
    """The plain way: mask the whole vocabulary, then take the best."""

    def choose(self, logits: np.ndarray, allows: Callable[[int], bool], candidates: Callable[[], np.ndarray]) -> int | None:
        sampling, scores = self._sampling, logits
        if sampling.temperature > 0:
            scores = logits / sampling.temperature + self._noise.gumbel(size=len(logits)).astype(np.float32)
        tokens = left_over(logits, np.array([allows(token) for token in range(len(logits))]), sampling)
        return int(tokens[scores[tokens].argmax()]) if len(tokens) else None


@pytest.mark.parametrize("few", [1, 64, 1000])
@pytest.mark.parametrize("sampling", [Sampling(40, 0.0, 3), Sampling(40, 1.0, 3), Sampling(40, 1.0, 3, top_k=20, top_p=0.9, repeat_penalty=1.2)],
                         ids=["best", "any", "cut"])  # fmt: skip
def test_the_stages_change_nothing(few: int, sampling: Sampling, model: Model, write: Writer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(mermaidgen.decode.sampling, "FEW", few)
    for key in ("flowchart", "er"):
        staged, plain_way = decode(model, begin(key), sampling), decode(model, begin(key), sampling)
        plain_way._sampler = Masked(sampling)
        assert write(staged) == write(plain_way) and staged.output == plain_way.output
