"""Random diagrams of each type, drawn by mermaid.js in a real browser: `python -m tests.browser [TYPE...]`, `make browser`.

Needs Chromium (Debian: apt install chromium). jsdom, which the other tests use, has no layout; this one has.
"""

from __future__ import annotations

import argparse
import html
import json
import random
import re
import shutil
import subprocess
import sys
import tempfile
from itertools import islice
from pathlib import Path

from mermaidgen.diagrams import TYPES
from mermaidgen.semantics import sentences
from tests.oracle import HERE

PAGE = """<!DOCTYPE html><meta charset="utf-8"><body><pre id="answer"></pre><div id="here"></div>
<script src="{modules}/mermaid/dist/mermaid.min.js"></script>
<script src="{modules}/@mermaid-js/mermaid-zenuml/dist/mermaid-zenuml.min.js"></script>
<script>
const diagrams = {diagrams};
const answer = [];
(async () => {{
  if (globalThis['mermaid-zenuml']) await mermaid.registerExternalDiagrams([globalThis['mermaid-zenuml']]);
  mermaid.initialize({{ startOnLoad: false, securityLevel: 'strict', suppressErrorRendering: true }});
  for (const [i, code] of diagrams.entries()) {{
    try {{
      const {{ svg }} = await mermaid.render('d' + i, code, document.getElementById('here'));
      const box = new DOMParser().parseFromString(svg, 'text/html').querySelector('svg').getAttribute('viewBox') ?? '';
      answer.push(/NaN|Infinity/.test(box) ? 'a box of ' + box : '');
    }} catch (error) {{ answer.push(String(error.message ?? error)); }}
    document.getElementById('here').innerHTML = '';
  }}
  document.getElementById('answer').textContent = JSON.stringify(answer);
}})();
</script>"""


def drawn(texts: list[str]) -> list[str]:
    """What the browser says of each diagram; empty where it is drawn."""
    browser = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if not browser:
        sys.exit("no Chromium found: apt install chromium")
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        diagrams = json.dumps(texts).replace("</", "<\\/")
        page.write_text(PAGE.format(modules=(HERE / "node_modules").as_uri(), diagrams=diagrams), encoding="utf-8")
        options = ["--headless", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files", f"--user-data-dir={folder}/user",
                   "--virtual-time-budget=10000000", "--dump-dom"]  # fmt: skip
        done = subprocess.run([browser, *options, page.as_uri()], capture_output=True, text=True, timeout=900)
    match = re.search(r'<pre id="answer">(.+?)</pre>', done.stdout, re.DOTALL)
    if not match:
        sys.exit(f"the browser gave no answer: {done.stderr[-2000:]}")
    answer: list[str] = json.loads(html.unescape(match[1]))
    return answer


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("types", nargs="*")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    faults = 0
    for key in asked.types or [row.key for row in TYPES]:
        texts = list(islice(sentences(key, random.Random(f"{key} {asked.seed}")), asked.count))
        refused = [(text, message) for text, message in zip(texts, drawn(texts), strict=True) if message]
        for text, message in refused:
            print(f"{text}\n=> {message}\n")
        print(f"{key:<14} {len(texts) - len(refused)} of {len(texts)} drawn", flush=True)
        faults += len(refused)
    sys.exit(faults > 0)


if __name__ == "__main__":
    main()
