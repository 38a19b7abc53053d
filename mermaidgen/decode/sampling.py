"""Logits and what may come -> a token: the model's own choice first.

The next token is the best of those that are allowed and that the settings leave over: all allowed tokens in the order of their logits, of these the
`top_k` first, of these the first that together have the share `top_p`, of these those with at least `min_p` of the first one's probability. At
temperature 0 the best is the first; above, it is the one with the highest logit / temperature plus Gumbel noise, whose maximum over a set is an exact
sample of the softmax over that set (Maddison et al. 2014). A maximum over all tokens that lies in the set is the maximum over the set. So the best of
all is judged alone; only if it is refused, or if it must be found out whether it is left over, are others judged: 64, and then the whole vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

FEW = 64
WINDOW = 64  # tokens; so far back a token counts as repeated


@dataclass(frozen=True)
class Sampling:
    """How to choose among the allowed tokens, how many tokens at most, and how many seconds."""

    max_tokens: int = 768
    temperature: float = 0.0
    seed: int = 0
    top_k: int = 0  # 0: all
    top_p: float = 1.0
    min_p: float = 0.0
    repeat_penalty: float = 1.0
    timeout: float = 30.0

    @property
    def cuts(self) -> bool:
        """Whether tokens are left out that are allowed."""
        return self.temperature > 0 and (self.top_k > 0 or self.top_p < 1 or self.min_p > 0)


class Sampler:
    """The choices of one text; `refused` counts those in which the first choice was not allowed."""

    def __init__(self, sampling: Sampling) -> None:
        self._sampling = sampling
        self._noise = np.random.default_rng(sampling.seed)
        self.refused = 0

    def choose(self, logits: np.ndarray, allows: Callable[[int], bool], candidates: Callable[[], np.ndarray]) -> int | None:
        """The token; None if none is allowed. `candidates` gives those that may be allowed, for when the best few are not."""
        scores = logits
        if self._sampling.temperature > 0:
            scores = logits / self._sampling.temperature + self._noise.gumbel(size=len(logits)).astype(np.float32)
        best = int(scores.argmax())
        allowed = allows(best)
        self.refused += not allowed
        if not self._sampling.cuts:
            return best if allowed else next((token for token in falling(scores, candidates) if allows(token)), None)
        if allowed and logits[best] == logits.max():
            return best
        left = self._left(logits, allows, candidates)
        return int(left[scores[left].argmax()]) if len(left) else None

    def _left(self, logits: np.ndarray, allows: Callable[[int], bool], candidates: Callable[[], np.ndarray]) -> np.ndarray:
        """The tokens that are left over, from the best 64 if these show it."""
        order = best_few(logits)
        allowed = np.array([token for token in order.tolist() if allows(token)], dtype=np.intp)
        weights = np.exp((logits - logits.max()).astype(np.float64))  # in single precision those beside a sure token would be lost
        others = float(np.delete(weights, order).sum())
        least, most = (self._cut(allowed, weights, unseen) for unseen in (0.0, others))
        if others and (least is None or most is None or len(least) != len(most)):
            tokens = candidates()
            tokens = tokens[np.argsort(-logits[tokens], kind="stable")]
            allowed = np.array([token for token in tokens.tolist() if allows(token)], dtype=np.intp)
            least = self._cut(allowed, weights, 0.0)
        assert least is not None
        return least

    def _cut(self, allowed: np.ndarray, weights: np.ndarray, unseen: float) -> np.ndarray | None:
        """What the settings leave of the allowed tokens, the best first, if others together weigh `unseen`; None if that cannot be told."""
        whole = not unseen
        if self._sampling.top_k:
            whole |= len(allowed) >= self._sampling.top_k
            allowed = allowed[: self._sampling.top_k]
            unseen = 0.0 if whole else unseen
        if self._sampling.top_p < 1:
            sums = np.cumsum(weights[allowed], dtype=np.float64)
            if not len(sums):
                return allowed if whole else None
            enough = int(np.searchsorted(sums, self._sampling.top_p * (sums[-1] + unseen)))
            if enough >= len(sums) and not whole:
                return None
            allowed, whole = allowed[: enough + 1], True
        if self._sampling.min_p and len(allowed):
            kept = weights[allowed] >= self._sampling.min_p * weights[allowed[0]]
            whole |= not kept.all()
            allowed = allowed[kept]
        return allowed if whole else None


def best_few(scores: np.ndarray) -> np.ndarray:
    """The best 64 tokens, the best first."""
    few = np.argpartition(scores, -FEW)[-FEW:] if len(scores) > FEW else np.arange(len(scores))
    return few[np.argsort(-scores[few], kind="stable")]


def falling(scores: np.ndarray, candidates: Callable[[], np.ndarray]) -> Iterator[int]:
    """The tokens from the best to the worst; beyond the best few only those that may be allowed."""
    yield from best_few(scores).tolist()
    tokens = candidates()
    yield from tokens[np.argsort(-scores[tokens], kind="stable")].tolist()


def penalize(logits: np.ndarray, tokens: Sequence[int], penalty: float) -> None:
    """Makes tokens that came lately less likely, in place (Keskar et al. 2019)."""
    recent = np.array(sorted(set(tokens[-WINDOW:])), dtype=np.intp)
    values = logits[recent]
    logits[recent] = np.where(values > 0, values / penalty, values * penalty)
