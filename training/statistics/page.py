"""The figures and some rows -> one HTML file that needs nothing else."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from training.corpus import Example

STYLE = """
:root { color-scheme: light dark; --bar: #4a7fb5; --line: #8884; }
body { font: 15px/1.45 system-ui, sans-serif; max-width: 76rem; margin: 2rem auto; padding: 0 1rem; }
h2 { margin-top: 2.5rem; border-bottom: 1px solid var(--line); }
table { border-collapse: collapse; margin: .8rem 0; } th, td { padding: .15rem .7rem .15rem 0; text-align: left; vertical-align: top; }
th { font-weight: 600; } td.number { text-align: right; font-variant-numeric: tabular-nums; } tr:hover td { background: #8881; }
td:has(.bar) { white-space: nowrap; } .bar { display: inline-block; height: .7rem; background: var(--bar); border-radius: 2px; margin-right: .4rem; }
.histogram { display: flex; align-items: flex-end; gap: 2px; height: 9rem; } .histogram div { flex: 1; background: var(--bar); min-height: 1px; }
.axis { display: flex; justify-content: space-between; font-size: .8rem; opacity: .7; }
.three { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 2rem; }
.row { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; border-top: 1px solid var(--line); padding: .4rem 0; }
.row small { grid-column: 1 / 3; opacity: .7; } pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: 0; font-size: .8rem; }
.bad { color: #c33; font-weight: 600; } summary { cursor: pointer; padding: .2rem 0; }
"""
Cell = str | float


class Markup(str):
    """HTML as it is; every other text is escaped."""


def page(figures: Mapping[str, Any], shown: Mapping[str, Sequence[Example]]) -> str:
    """The whole page; `shown` are the rows to print for each type."""
    splits: Mapping[str, Any] = figures["splits"]
    first = next(iter(splits.values()))
    sections = [
        _overview(splits), _types(splits), _phrasings(figures["phrasings"]), _lengths(first), _tops(first), _repeats(splits),
        _overlap(figures["overlap"]), _parsed(figures.get("parsed")), _rows(shown),
    ]  # fmt: skip
    counted = ", ".join(f"{found['rows']:,} rows of {name}" for name, found in splits.items())
    about = f"{counted}; seed {figures['seed']}."
    head = f'<meta charset="utf-8">\n<meta name="viewport" content="width=device-width">\n<title>The corpus</title>\n<style>{STYLE}</style>'
    body = "\n".join([f"<h1>The corpus</h1>\n<p>{escape(about)}</p>", *sections])
    return f'<!doctype html>\n<html lang="en">\n{head}\n{body}\n</html>'


def table(head: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """Numbers on the right; texts escaped."""
    lines = "\n".join("<tr>" + "".join(map(_cell, row)) + "</tr>" for row in rows)
    return f"<table><tr>{''.join(f'<th>{escape(name)}</th>' for name in head)}</tr>\n{lines}</table>"


def _cell(value: Cell) -> str:
    if isinstance(value, Markup):
        return f"<td>{value}</td>"
    if isinstance(value, str):
        return f"<td>{escape(value)}</td>"
    return f'<td class="number">{value:,.{0 if value == int(value) else 1}f}</td>'


def percent(share: float) -> str:
    return f"{share:.1%}"


def bar(share: float, widest: float) -> Markup:
    """A bar of that part of the widest one, with its percentage."""
    return Markup(f'<span class="bar" style="width:{6 * share / (widest or 1):.2f}rem"></span>{percent(share)}')


def histogram(title: str, spread: Mapping[str, Any]) -> str:
    steps = spread["histogram"]
    tallest = max((count for _, count in steps), default=0) or 1
    bars = "".join(f'<div style="height:{100 * count / tallest:.1f}%" title="from {start}: {count} rows"></div>' for start, count in steps)
    low, high = spread["from 5 % to 95 %"]
    return (f"<div><h3>{escape(title)}</h3><div class='histogram'>{bars}</div><div class='axis'><span>{0 if steps else ''}</span>"
            f"<span>{spread['most']}</span></div><p>Median {spread['median']:g}; nine tenths from {low} to {high}.</p></div>")  # fmt: skip


def _overview(splits: Mapping[str, Any]) -> str:
    lines: dict[str, Any] = {
        "rows": lambda found: f"{found['rows']:,}",
        "domains that can be told": lambda found: str(found["domains"]),
        "not canonical": lambda found: str(len(found["not canonical"])),
        "type named in the request": lambda found: percent(found["type named"]),
        "request with other than ASCII": lambda found: percent(found["not ASCII"]),
        "request with letters other than ASCII": lambda found: percent(found["letters not ASCII"]),
        "labels": lambda found: f"{found['labels']['different']:,} different",
        "labels with an invented word": lambda found: percent(found["labels"]["invented"]),
        "rows with an invented word": lambda found: percent(found["labels"]["rows with an invented one"]),
    }
    for kind in ("styles", "letter case"):
        for name in dict.fromkeys(name for found in splits.values() for name in found[kind]):
            lines[f"{kind}: {name}"] = lambda found, kind=kind, name=name: percent(found[kind].get(name, {"share": 0})["share"])
    return "<h2>All together</h2>" + table(["", *splits], ([name, *map(tell, splits.values())] for name, tell in lines.items()))


def _types(splits: Mapping[str, Any]) -> str:
    first, *others = splits.values()
    widest = max((found["share"] for found in first["types"].values()), default=1)
    rows = [
        [key, found["rows"], bar(found["share"], widest), *(percent(other["types"].get(key, {"share": 0})["share"]) for other in others),
         *(percent(found["styles"].get(style, {"share": 0})["share"]) for style in first["styles"]), found["domains"], percent(found["type named"]),
         percent(found["labels invented"]), found["request, characters"], found["diagram, elements"], found["skeletons"]]
        for key, found in first["types"].items()
    ]  # fmt: skip
    head = ["type", "rows", "share", *list(splits)[1:], *first["styles"], "domains", "named", "invented", "request", "elements", "skeletons"]
    thin = ", ".join(first["types under the least share"])
    return ("<h2>Types</h2><p>Domains: those that can be told from phrases that no other domain has. Named: requests that name the type. "
            "Invented: labels with a word of no list. Request: median of characters. Elements: median of nodes and edges. "
            "Skeletons: different ways of saying it, with everything that the diagram repeats left out.</p>"
            + table(head, rows) + (f'<p class="bad">Under 2 %: {escape(thin)}</p>' if thin else ""))  # fmt: skip


def _phrasings(phrasings: Mapping[str, Any]) -> str:
    rows = [[key, found["known"], found["seen"], percent(found["seen"] / (found["known"] or 1)), percent(found["share"]), found["most"][:120]]
            for key, found in phrasings.items()]  # fmt: skip
    return ("<h2>Phrasings</h2><p>Of the type's own lists and of its requests that are written as a whole; seen is one whose longest fixed part, "
            "of three words or more, stands in a request.</p>"
            + table(["type", "written", "seen", "share", "in so many requests", "the one in most"], rows))  # fmt: skip


def _lengths(found: Mapping[str, Any]) -> str:
    panels = "".join(histogram(name, spread) for name, spread in found["lengths"].items())
    return f'<h2>Lengths</h2><div class="three">{panels}</div>'


def _tops(found: Mapping[str, Any]) -> str:
    parts = []
    for name, title in (("openings", "First three words"), ("skeletons", "Skeletons of requests")):
        counted = found[name]
        rows = [[text[:160], count, percent(count / found["rows"])] for text, count in counted["most"]]
        parts.append(f"<h2>{title}</h2><p>{counted['different']:,} different in {found['rows']:,} rows.</p>{table(['text', 'rows', 'share'], rows)}")
    return "".join(parts)


def _repeats(splits: Mapping[str, Any]) -> str:
    parts = []
    for name, found in splits.items():
        rows = [[kind, counted["repeated"], percent(counted["share"]), counted["most"][0][1] if counted["most"] else 1,
                 Markup(f"<pre>{escape(counted['most'][0][0][:300])}</pre>") if counted["most"] else ""]
                for kind, counted in found["repeats"].items()]  # fmt: skip
        parts.append(f"<h3>{escape(name)}</h3>" + table(["", "came before", "share", "most often", "which"], rows))
    return "<h2>Repeats within a split</h2>" + "".join(parts)


def _overlap(pairs: Mapping[str, Any]) -> str:
    parts = []
    for pair, found in pairs.items():
        kinds = {name: counted for name, counted in found.items() if isinstance(counted, dict)}
        rows = [[f"same {name}", counted["rows"], percent(counted["share"])] for name, counted in kinds.items()]
        runs = table(["run of words", "in so many rows"], found["runs"])
        parts.append(f"<h3>{escape(pair)}</h3><p>Rows of the second that have something of the first, of {found['of']:,}.</p>"
                     + table(["", "rows", "share"], rows) + f"<details><summary>the runs in most rows</summary>{runs}</details>")  # fmt: skip
    return "<h2>Overlap of splits</h2>" + "".join(parts)


def _parsed(parsed: Mapping[str, Any] | None) -> str:
    if parsed is None:
        return ""
    refused = parsed["refused"]
    rows = [[row["id"], row["key"], row["message"], Markup(f"<pre>{escape(row['diagram'])}</pre>")] for row in refused]
    verdict = f"<p{' class=bad' if refused else ''}>mermaid.js parsed {parsed['judged']:,} diagrams and refused {len(refused)}.</p>"
    return "<h2>mermaid.js</h2>" + verdict + (table(["row", "type", "message", "diagram"], rows) if refused else "")


def _rows(shown: Mapping[str, Sequence[Example]]) -> str:
    parts = []
    for key, rows in shown.items():
        listed = "".join(f'<div class="row"><small>{escape(row.id)}, {escape(row.style)}</small><pre>{escape(row.request)}</pre>'
                         f"<pre>{escape(row.diagram)}</pre></div>" for row in rows)  # fmt: skip
        parts.append(f"<details><summary>{escape(key)}, {len(rows)} rows</summary>{listed}</details>")
    return "<h2>Rows</h2>" + "".join(parts)
