"""The figures of all rounds -> medians and ratios -> Markdown.

>>> summary = summarize(results)
>>> summary["bare"]["ms_per_token"], summary["create_completion"]["vs_bare"]
(75.1, 1.35)

A ratio is the median of the ratios within each round, since both sides of a round met the same machine.
"""

from __future__ import annotations

import statistics
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from tests.bench.plan import BATCHES, WIDTHS, Plan

Rounds = Sequence[Mapping[str, Any]]
Summary = dict[str, dict[str, Any]]

# job -> how tables and plot call it
LABELS: dict[str, str] = {
    "bare": "bare llama_decode",
    "ours-plain": "mermaidgen, no grammar",
    "ours": "mermaidgen, grammar and semantics",
    "ours+grounding": "mermaidgen, grammar and grounding",
    "create_completion": "create_completion",
    "create_completion+grammar": "create_completion, grammar",
    "llguidance": "llama.cpp + llguidance",
    "transformers": "transformers + peft, fp32",
}
FIRST_TOKENS = {"first-token-cold": "cold", "first-token-warm": "warm, same process", "first-token-from-disk": "warm from disk"}


def summarize(results: Mapping[str, Rounds]) -> Summary:
    """Job -> the median of each figure, and its ratio to bare (`vs_bare`) and to this engine with grammar (`vs_ours`)."""
    summary: Summary = {name: _medians(rounds) for name, rounds in results.items()}
    for name in LABELS:
        for other, key in (("bare", "vs_bare"), ("ours", "vs_ours")):
            ratios = _paired(results.get(name, ()), results.get(other, ()), lambda a, b: a / b)
            if other == "bare":  # its own runs of bare llama_decode are nearer than another process
                ratios = [r["ms_per_token"] / r["bare_ms_per_token"] for r in results.get(name, ()) if "bare_ms_per_token" in r] or ratios
            if ratios:
                summary[name][key] = statistics.median(ratios)
    extra = _paired(results.get("create_completion+grammar", ()), results.get("create_completion", ()), lambda a, b: a - b)
    if extra:
        summary["create_completion+grammar"]["grammar_ms"] = statistics.median(extra)
    return summary


def _medians(rounds: Rounds) -> dict[str, Any]:
    """The medians of the numbers; of what was skipped or failed, the reason."""
    medians: dict[str, Any] = {}
    for figures in rounds:
        for key, value in figures.items():
            if isinstance(value, int | float):
                medians[key] = statistics.median(f[key] for f in rounds if key in f)
            elif key in ("skipped", "error"):
                medians[key] = value
    if natural := [1000 * figures["natural_seconds"] / figures["natural_tokens"] for figures in rounds if figures.get("natural_tokens")]:
        medians["natural_ms_per_token"] = statistics.median(natural)
    return medians


def _paired(left: Rounds, right: Rounds, take: Callable[[float, float], float]) -> list[float]:
    """A value for each round in which both sides have a time per token."""
    pairs = zip(left, right, strict=False)
    return [take(a["ms_per_token"], b["ms_per_token"]) for a, b in pairs if "ms_per_token" in a and "ms_per_token" in b]


def markdown(plans: Sequence[Plan], summaries: Mapping[str, Summary], machine: Mapping[str, object]) -> str:
    """All tables, one section for each kind of figure, under a line that names the machine."""
    parts = [f"{machine['cpu']}, {machine['threads']} threads, {machine['rounds']} rounds, medians."]
    for plan in plans:
        parts.append(f"### ({plan.letter}) {plan.title}\n\n{_decode(summaries[plan.letter])}")
    columns = [f"({plan.letter})" for plan in plans]

    def table(title: str, first: str, rows: Mapping[str, str], cell: Callable[[Summary, str], str]) -> None:
        lines = [[label, *(cell(summaries[plan.letter], name) for plan in plans)] for name, label in rows.items()]
        parts.append(f"### {title}\n\n{_table([first, *columns], lines)}")

    widths = {"bare": "1"} | {f"bare, {width} at once": str(width) for width in WIDTHS}
    table("One llama_decode of several tokens, ms", "tokens", widths, _width)
    table("First token of a sentence after a fixed prompt of about 200 tokens, s (loading apart)", "start", FIRST_TOKENS, _first_token)
    table("Diagrams per second", "at once", {f"{batch} at once": str(batch) for batch in BATCHES}, _diagrams)
    requests = {"": "the request spells the labels out", "_topic": "the request names the topic"}
    table("Speculation and forced runs, ms per token with them (and how many times faster than without)", "", requests, _shortcuts)
    return "\n\n".join(parts) + "\n"


def brief(summaries: Mapping[str, Summary]) -> str:
    """The table of the README: milliseconds a token on each model, how many times bare llama_decode's, and peak memory."""
    heads = ["ms a token", *(f"({letter}){title}" for letter in summaries for title in ("", " vs bare", " peak, MB"))]
    rows = [[label, *(_show(summary, name, key) for summary in summaries.values() for key in ("ms_per_token", "vs_bare", "peak_mb"))]
            for name, label in LABELS.items()]  # fmt: skip
    return _table(heads, rows)


def _decode(summary: Summary) -> str:
    heads = ["", "ms/token", "vs bare", "vs mermaidgen", "constraint, ms/token", "natural, ms/token", "load, s", "peak, MB"]
    keys = ["ms_per_token", "vs_bare", "vs_ours", "grammar_ms", "natural_ms_per_token", "load_seconds", "peak_mb"]
    return _table(heads, [[label, *(_show(summary, name, key) for key in keys)] for name, label in LABELS.items()])


def _width(summary: Summary, name: str) -> str:
    return _show(summary, name, "ms_per_token" if name == "bare" else "ms_per_decode")


def _first_token(summary: Summary, name: str) -> str:
    return _with_ratio(summary, name, "first_token_seconds", "first-token-cold", lambda value, cold: cold / value)


def _diagrams(summary: Summary, name: str) -> str:
    return _with_ratio(summary, name, "diagrams_per_second", "1 at once", lambda value, one: value / one)


def _shortcuts(summary: Summary, name: str) -> str:
    figures = summary.get("shortcuts", {})
    on, off = (figures.get(f"ms_per_token{what}{name}") for what in ("", "_without"))
    return f"{on:.3g} ({off / on:.2f}x)" if on and off else _show(summary, "shortcuts", "")


def _with_ratio(summary: Summary, name: str, key: str, base: str, ratio: Callable[[float, float], float]) -> str:
    """The figure and in brackets how many times better it is than the base's."""
    shown, value, other = _show(summary, name, key), summary.get(name, {}).get(key), summary.get(base, {}).get(key)
    return shown if name == base or value is None or other is None else f"{shown} ({ratio(value, other):.2f}x)"


def _show(summary: Summary, name: str, key: str) -> str:
    """A number with three digits, or more where it is larger; what was skipped or failed says so in the table, its reason is in the JSON."""
    figures = summary.get(name, {})
    value = figures.get(key)
    if value is None:
        return next((word for word in ("skipped", "error") if word in figures), "-")
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [heads, ["---", *("---:" for _ in heads[1:])], *rows]
    return "\n".join(f"| {' | '.join(cells)} |" for cells in lines)
