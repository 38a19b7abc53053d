"""Results -> one HTML file of the worst: request, reference and output side by side, by what went wrong.

The file needs nothing beside it: mermaid.js is inside and draws what comes into view, since only a browser knows how wide a text is. Where
mermaid.js was not fetched (`make oracle`) the page shows the sources alone.
"""

from __future__ import annotations

import base64
from collections import Counter
from collections.abc import Sequence
from html import escape
from pathlib import Path

from tests.oracle import HERE
from training.evaluation.causes import CAUSES, RIGHT, cause
from training.evaluation.results import Result
from training.files import write_whole

WORST = 100
SCRIPTS = (
    HERE / "node_modules" / "mermaid" / "dist" / "mermaid.min.js",
    HERE / "node_modules" / "@mermaid-js" / "mermaid-zenuml" / "dist" / "mermaid-zenuml.min.js",
)
STYLE = """
body { font: 15px/1.45 system-ui, sans-serif; color: #222; margin: 2rem auto; max-width: 1500px; padding: 0 1.5rem; }
h2 { margin-top: 2.5rem; border-bottom: 2px solid #ddd; } h3 { margin: 2rem 0 .5rem; font-size: 1rem; }
nav a { margin-right: 1.2em; } .request { white-space: pre-wrap; background: #f5f3ec; padding: .7rem 1rem; border-radius: 6px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; } figure { margin: 0; min-width: 0; }
figcaption { color: #777; margin: .5rem 0 .2rem; }
pre { background: #f4f6f8; padding: .7rem 1rem; border-radius: 6px; overflow: auto; margin: 0; font-size: 13px; }
.drawing { margin-top: .5rem; max-height: 32rem; overflow: auto; }
.drawing svg { max-width: 100%; height: auto; } .figures { color: #555; font-weight: normal; }
"""
DRAW = """
if (globalThis.mermaid) (async () => {
  if (globalThis['mermaid-zenuml']) await mermaid.registerExternalDiagrams([globalThis['mermaid-zenuml']]);
  mermaid.initialize({ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true });
  let count = 0, turn = Promise.resolve();
  const draw = async (figure) => {
    const place = figure.querySelector('.drawing');
    try { place.innerHTML = (await mermaid.render('drawing' + count++, figure.querySelector('pre').textContent)).svg; }
    catch (error) { place.textContent = 'not drawn: ' + (error.message ?? error); }
  };
  const watch = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) { watch.unobserve(target); turn = turn.then(() => draw(target)); }
  }, { rootMargin: '600px' });
  document.querySelectorAll('figure').forEach((figure) => watch.observe(figure));
})();
"""


def worst(results: Sequence[Result], count: int = WORST) -> list[Result]:
    """So many of those that are not right, the worst first."""
    wrong = [result for result in results if result.quality < 1]
    return sorted(wrong, key=lambda result: (result.quality, result.score.soft_f1))[:count]


def write_page(file: Path, results: Sequence[Result], count: int = WORST, scripts: Sequence[Path] = SCRIPTS) -> None:
    """Writes the worst of the results, grouped by cause; the headings count the causes of all of them. Those of the sealed set are left out."""
    open_to_all = [result for result in results if result.case.set != "sealed"]
    causes = {id(result): cause(result) for result in open_to_all}
    counts = Counter(causes.values())
    shown = worst(open_to_all, count)
    groups = {name: [result for result in shown if causes[id(result)] == name] for name in (*CAUSES, RIGHT)}
    sections = [_section(name, group, counts[name], len(open_to_all)) for name, group in groups.items() if group]
    nav = "".join(f'<a href="#{_anchor(name)}">{name} ({len(group)})</a>' for name, group in groups.items() if group)
    used = [script for script in scripts if script.exists() and ("zenuml" not in script.name or any(r.case.key == "zenuml" for r in shown))]
    write_whole(file, [
        f'<!DOCTYPE html>\n<html lang="en"><meta charset="utf-8"><title>Errors</title><style>{STYLE}</style>',
        f"<h1>The worst {len(shown)} of {len(open_to_all)} answers</h1>\n<nav>{nav}</nav>",
        *sections,
        *(f'<script src="data:text/javascript;base64,{base64.b64encode(script.read_bytes()).decode()}"></script>' for script in used),
        f"<script>{DRAW}</script></html>",
    ])  # fmt: skip


def _anchor(name: str) -> str:
    return name.replace(" ", "-")


def _section(name: str, group: Sequence[Result], count: int, of: int) -> str:
    cases = "\n".join(map(_case, group))
    return f'<section id="{_anchor(name)}">\n<h2>{name}: {len(group)} shown, {count} of {of} answers in all</h2>\n{cases}\n</section>'


def _case(result: Result) -> str:
    case, score = result.case, result.score
    figures = f"F1 {score.f1:.2f}, soft {score.soft_f1:.2f}, {result.diagram.tokens} tokens, {result.diagram.seconds:.2f} s"
    if result.on_subject is not None:
        figures = f"on subject {result.on_subject:.2f}, {figures}"
    return (f'<article>\n<h3>{case.key}, {case.style}, {case.set} <span class="figures">{figures}</span></h3>\n'
            f'<div class="request">{escape(case.request)}</div>\n<div class="pair">{_figure("reference", case.diagram)}'
            f"{_figure('output', result.diagram.mermaid)}</div>\n</article>")  # fmt: skip


def _figure(name: str, diagram: str) -> str:
    return f'<figure><figcaption>{name}</figcaption><pre>{escape(diagram)}</pre><div class="drawing"></div></figure>'
